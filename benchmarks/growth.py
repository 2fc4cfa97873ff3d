"""`python -m benchmarks.growth [--codes SEN,QUO001]`: whether each normaliser takes time linear in the text.

The triggers aside, each normaliser and its probes look at texts of one megabyte and of several: prose, prose in one
line, one word repeated, quotation marks, brackets, and the normaliser's own examples one after another. What grows by
a fifth more than the text, or takes longer than a second for a megabyte, is printed, or all with `--all`.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from benchmarks.corpora import human_segments
from cleanwire.document import Document
from cleanwire.normaliser import Normaliser
from cleanwire.options import Options
from cleanwire.registry import installed

MEGABYTE = 1 << 20
SLACK = 1.2
SLOW = 1.0
"""Seconds for a megabyte."""


def shapes(normaliser: Normaliser) -> dict[str, Callable[[int], str]]:
    """Texts of any size in characters, by name."""
    prose = "\n\n".join(human_segments("en"))
    line = prose.replace("\n", " ")
    examples = " ".join(example.before for example in normaliser.examples) + " "
    return {
        "prose": lambda size: repeated(prose + "\n\n", size),
        "one line": lambda size: repeated(line + " ", size),
        "one word": lambda size: repeated("word ", size),
        "quotation marks": lambda size: repeated('"“”«»', size),
        "opening marks": lambda size: repeated("“ ", size),
        "brackets": lambda size: repeated("([", size // 2) + repeated(")]", size // 2),
        "its examples": lambda size: repeated(examples, size),
        "their lines": lambda size: repeated(examples.replace(". ", ".\n\n"), size),
    }


def repeated(piece: str, size: int) -> str:
    """A text of that size made of one piece."""
    return (piece * (size // len(piece) + 1))[:size]


def seconds(normaliser: Normaliser, text: str, language: str) -> float:
    """How long probes and normaliser take over a text, evidence included; the shorter of two times."""
    best = float("inf")
    for _ in range(2):
        document = Document(text, Options(target_lang=language))
        start = time.process_time()
        for probe in normaliser.probes:
            document.once(probe)
        for _ in normaliser.find(document):
            pass
        best = min(best, time.process_time() - start)
        if best > 2 * SLOW:
            break
    return best


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--codes", default="")
    parser.add_argument("--unit", type=float, default=1.0, help="megabytes of the smaller text")
    parser.add_argument("--times", type=int, default=8, help="how many times larger the other is")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    codes = tuple(arguments.codes.split(","))
    unit = int(arguments.unit * MEGABYTE)
    for entry in installed():
        if not entry.code.startswith(codes):
            continue
        normaliser = entry.load()
        example = next(iter(normaliser.examples))
        language = "en" if entry.languages is None or "en" in entry.languages else example.lang or "en"
        for name, make in shapes(normaliser).items():
            small = seconds(normaliser, make(unit), language)
            if small / arguments.unit > SLOW * 10:
                print(f"{entry.code} {name:16} {small:7.2f} s for {arguments.unit} MB: not tried with more", flush=True)
                continue
            large = seconds(normaliser, make(unit * arguments.times), language)
            growth = large / max(small, 1e-3)
            slow = small / arguments.unit > SLOW
            if arguments.all or growth > arguments.times * SLACK or slow:
                print(f"{entry.code} {name:16} {small:7.3f} s, {large:7.3f} s: ×{growth:.1f}", flush=True)


if __name__ == "__main__":
    main()
