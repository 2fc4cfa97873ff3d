"""Which triggers a short text may pull, so that a set need not hold the others: most of what it costs to look at one
page is to compile phrases that are not in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from cleanwire.normalisers.index import ENTRIES
from cleanwire.normalisers.strings import FIRST, LONGEST, STARTS, STRINGS


def possible(patterns: Iterable[str], text: str) -> dict[str, str]:
    """Those of some triggers that may match in a text, each with as much of itself as may. One that is not in the index
    may always.

    >>> possible(["(?i)source[ -]site", "not[ -]indexed"], "A short text.")
    {'not[ -]indexed': 'not[ -]indexed'}
    >>> possible(["(?i)source[ -]site"], "Source site-64")
    {'(?i)source[ -]site': '(?i)source[ -]site'}
    """
    folded = text.casefold()
    parts = {folded[start : start + size] for size in range(LONGEST + 1) for start in range(len(folded) - size + 1)}
    woken: dict[int, list[int]] = {}
    for alternative in sorted({number for part in parts & STRINGS.keys() for number in STRINGS[part]}):
        number = bisect_right(FIRST, alternative) - 1
        woken.setdefault(number, []).append(alternative - FIRST[number])
    numbers = _numbers()
    found = {}
    for pattern in patterns:
        number = numbers.get(pattern, -1)
        if number < 0:
            found[pattern] = pattern
        elif number in woken:
            found[pattern] = _reduced(pattern, STARTS[number], woken[number])
    return found


def _reduced(pattern: str, starts: tuple[int, ...], alternatives: list[int]) -> str:
    """A pattern with some of its alternatives alone."""
    kept = "|".join(pattern[starts[number] : starts[number + 1] - 1] for number in alternatives)
    return pattern[: starts[0]] + kept + pattern[starts[-1] - 1 :]


@cache
def _numbers() -> dict[str, int]:
    """The numbers of the triggers in the index."""
    return {pattern: number for number, pattern in enumerate(dict.fromkeys(t for row in ENTRIES for t in row[3]))}
