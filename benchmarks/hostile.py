"""`python -m benchmarks.hostile`: whether reading and mending texts that repeat one thing takes linear time.

The texts are those of `tests/hostile.py`, which no test times. Each is taken at two sizes; what grows by half more than
the text is printed, or all with `--all`.
"""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Callable, Iterator

from cleanwire import Pipeline
from cleanwire.formats import parse
from tests.hostile import CATALOGUES, ENCODING_PIECES, MARKUP_PIECES, PAGES, RESOURCES, Maker

TIMES = 4
"""How many times larger the second text is."""
SLACK = 1.5
SHORTEST = 0.02
"""Seconds below which a time says nothing."""


def cases() -> Iterator[tuple[str, Maker, Callable[[str], object]]]:
    """Each kind of text with its maker and with what is timed."""
    markdown, plain = Pipeline(format="markdown", target_lang="en"), Pipeline(target_lang="en")
    for piece in MARKUP_PIECES:
        yield "markdown", lambda n, piece=piece: piece * (n // len(piece)), markdown.clean
    for piece in ENCODING_PIECES:
        yield "text", lambda n, piece=piece: piece * (n // len(piece)), plain.clean
    for form, makers in {"html": PAGES, "android": RESOURCES, **CATALOGUES}.items():
        for make in makers:
            yield form, make, lambda text, form=form: parse(text, form)


def seconds(run: Callable[[str], object], text: str) -> float:
    """How long one run takes; a text may be refused."""
    start = time.process_time()
    with contextlib.suppress(ValueError):
        run(text)
    return time.process_time() - start


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile")
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    for form, make, run in cases():
        seconds(run, make(100))
        small, large = seconds(run, make(arguments.size)), seconds(run, make(arguments.size * TIMES))
        growth = large / max(small, SHORTEST)
        if arguments.all or growth > TIMES * SLACK:
            print(f"{form:10} {make(60)[:40]!r:44} {small:7.3f} s, {large:7.3f} s: x{growth:.1f}", flush=True)


if __name__ == "__main__":
    main()
