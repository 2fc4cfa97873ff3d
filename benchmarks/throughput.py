"""`python -m benchmarks.throughput`: how fast cleanwire reads clean and damaged English, beside ftfy and a bare scan.

All run in turn over the same documents of about 3 KB, several times; the median of each is printed, and its ratio to
`ftfy.fix_text`. The bare scan is one `re2.Set` of the same triggers over the bytes of the text.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import ftfy

import cleanwire
from benchmarks.corpora import documents, seeds
from cleanwire.registry import installed
from cleanwire.triggers import compile_set

ROUNDS = 5


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """How long the work takes over all texts."""
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def main() -> None:
    """Prints the table."""
    patterns = tuple(dict.fromkeys(pattern for entry in installed() for pattern in entry.triggers))
    scanner = compile_set(patterns)
    pipeline = cleanwire.Pipeline(target_lang="en")
    detecting = cleanwire.Pipeline()
    rivals: dict[str, Callable[[str], object]] = {
        "ftfy.fix_text": ftfy.fix_text,
        f"re2.Set, {len(patterns)} patterns": lambda text: scanner.Match(text.encode()),
        "cleanwire, language given": pipeline.clean,
        "cleanwire, language detected": detecting.clean,
    }
    clean = documents("en")
    quiet = [text for text in clean if not pipeline.clean(text).findings]
    corpora = {"clean English": clean, "of that, nothing found": quiet, "damaged seeds": seeds("en", clean=False) * 10}
    for name, texts in corpora.items():
        megabytes = sum(len(text.encode()) for text in texts) / 1e6
        print(f"\n{name}: {len(texts)} documents, {megabytes:.2f} MB")
        times: dict[str, list[float]] = {rival: [] for rival in rivals}
        for _ in range(ROUNDS):
            for rival, work in rivals.items():
                times[rival].append(seconds(work, texts))
        base = statistics.median(times["ftfy.fix_text"])
        for rival, measured in times.items():
            median = statistics.median(measured)
            print(f"  {rival:30} {megabytes / median:8.2f} MB/s  {base / median:8.2f} × ftfy")


if __name__ == "__main__":
    main()
