"""`python -m benchmarks.triggers`: what clean text costs before any normaliser looks at it.

Prints, by language, how often the triggers of each normaliser fire on paragraphs that people wrote, the language
given; what each probe costs on a clean document of 3 KB; and how long the set of all patterns takes to compile and to
scan such a document. With `--patterns`, also how often each pattern fires, and with `--show N` some of the paragraphs.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from functools import partial

from benchmarks.corpora import SHARED, documents, human_segments
from cleanwire.document import Document
from cleanwire.options import Options
from cleanwire.registry import Entry, installed
from cleanwire.triggers import compile_set

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja")
_LONG = 600
_PIECE = re.compile(r".{250,400}?(?:[.!?。] |\Z)|.+", re.DOTALL)
ROUNDS = 7


def paragraphs(language: str) -> list[str]:
    """Paragraphs that people wrote in a language; the long ones, whose sentences follow each other by chance, in
    pieces of about 300 code points."""
    sources = sorted((SHARED / "wmt23").glob(f"{language}-*.source.{language}.txt"))
    paths = sorted((SHARED / "human").glob(f"{language}.*.txt"))
    lines = [line for path in (*sources, *paths) for line in path.read_text("utf-8").splitlines()]
    if list((SHARED / "wmt23").glob(f"*.human.{language}.txt")) or not lines:
        lines += human_segments(language)
    pieces = (_PIECE.findall(line) if len(line) > _LONG else [line] for line in lines if line.strip())
    return [piece for some in pieces for piece in some]


def for_language(entries: tuple[Entry, ...], language: str) -> list[Entry]:
    """The entries that a text in a language wakes without a profile."""
    return [
        entry for entry in entries if not entry.profile and (entry.languages is None or language in entry.languages)
    ]


def microseconds(work: Callable[[str], object], texts: list[str]) -> float:
    """The median over some texts of the shortest time that the work takes on each."""
    shortest = []
    for text in texts:
        times = []
        for _ in range(ROUNDS):
            start = time.process_time()
            work(text)
            times.append(time.process_time() - start)
        shortest.append(min(times))
    return statistics.median(shortest) * 1e6


def fired(entries: list[Entry], language: str, patterns: bool, show: int) -> None:
    """Prints how often triggers fire on the paragraphs of a language."""
    known = tuple(dict.fromkeys(pattern for entry in entries for pattern in entry.patterns(language)))
    scanner = compile_set(known)
    some = paragraphs(language)
    codes: Counter[str] = Counter()
    single: Counter[tuple[str, str]] = Counter()
    shown: Counter[str] = Counter()
    awake = 0
    for text in some:
        hits = {known[number] for number in scanner.Match(text.encode()) or ()}
        woken = [entry for entry in entries if not hits.isdisjoint(entry.patterns(language))]
        awake += bool(woken)
        codes.update(entry.code for entry in woken)
        single.update((entry.code, hit) for entry in woken for hit in hits.intersection(entry.patterns(language)))
        for entry in woken:
            shown[entry.code] += 1
            if shown[entry.code] <= show:
                print(f"    {entry.code} {text[:300]}")
    share = 100 / max(1, len(some))
    listed = ", ".join(f"{code} {number * share:.1f}" for code, number in codes.most_common() if number * share >= 0.05)
    print(f"{language}: {len(some)} paragraphs, {awake * share:.1f} % awake: {listed}")
    if patterns:
        for (code, pattern), number in single.most_common(40):
            print(f"    {number * share:6.2f} % {code} {pattern[:100]!r}")


def costs(entries: tuple[Entry, ...], language: str) -> None:
    """Prints what a clean document costs: the scan, and each probe."""
    options = Options(target_lang=language)
    awake = [entry for entry in for_language(entries, language) if entry.stage != "markup"]
    patterns = tuple(dict.fromkeys(pattern for entry in awake for pattern in entry.patterns(language)))
    compile_set.cache_clear()
    start = time.process_time()
    scanner = compile_set(patterns)
    print(f"{language}: {len(patterns)} patterns compile in {(time.process_time() - start) * 1e3:.0f} ms")
    texts = [text for text in documents(language) if 2500 < len(text) < 3500][:40]
    if not texts:
        return
    print(
        f"  {microseconds(lambda text: scanner.Match(text.encode()), texts):8.1f} µs a scan of 3 KB, encoding included"
    )
    probes = {probe.__qualname__: probe for entry in awake for probe in entry.load_probes()}
    for name, probe in sorted(probes.items()):
        yes = sum(bool(probe(Document(text, options))) for text in texts)
        cost = microseconds(partial(_probe, [probe], options), texts)
        print(f"  {cost:8.1f} µs {name}, yes in {yes} of {len(texts)} documents")
    print(f"  {microseconds(partial(_probe, list(probes.values()), options), texts):8.1f} µs all probes together")


def _probe(probes: list[Callable[[Document], object]], options: Options, text: str) -> None:
    document = Document(text, options)
    for probe in probes:
        document.once(probe)


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.triggers")
    parser.add_argument("--lang", action="append", choices=LANGUAGES)
    parser.add_argument("--patterns", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--codes", default="")
    arguments = parser.parse_args()
    entries = tuple(entry for entry in installed() if entry.code.startswith(tuple(arguments.codes.split(","))))
    for language in arguments.lang or LANGUAGES:
        prose = [entry for entry in for_language(entries, language) if entry.stage != "markup"]
        fired(prose, language, arguments.patterns, arguments.show)
    for language in ("en", "de"):
        if not arguments.lang or language in arguments.lang:
            costs(entries, language)


if __name__ == "__main__":
    main()
