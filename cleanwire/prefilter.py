"""Which alternatives of a pattern may match in a text: those of which the text holds a key.

To compile all triggers takes longer than to look at a page with the few that may match in it. A key is a string of at
most three characters that is a part of every match; `normalisers/make_prefilters.py` finds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import islice
from operator import add

LONGEST = 3
"""Characters of the longest key."""
Prefilter = tuple[str, Mapping[str, str], str]
"""What stands in a pattern before its alternatives, these by their keys, and what stands behind them. The key of those
that may match in any text is empty."""


class Keys:
    """The keys that a text holds.

    >>> keys = Keys("A TASK.")
    >>> "task"[:3] in keys.of("(?i)task"), "task"[:3] in keys.of("task")
    (True, False)
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def of(self, pattern: str) -> set[str]:
        """The keys as they are written for a pattern: case-folded where a part of it ignores case."""
        return self._folded if ignores_case(pattern) else self._as_written

    @cached_property
    def _as_written(self) -> set[str]:
        return _keys(self._text)

    @cached_property
    def _folded(self) -> set[str]:
        return _keys(self._text.casefold())


def narrowed(pattern: str, keys: Keys) -> str | None:
    """A pattern with those of its alternatives that may match in a text that holds some keys; None when none may."""
    from cleanwire.normalisers.prefilters import PREFILTERS

    if pattern not in PREFILTERS:
        return pattern
    before, alternatives, behind = PREFILTERS[pattern]
    found = dict.fromkeys(map(alternatives.__getitem__, alternatives.keys() & keys.of(pattern)))
    return before + "|".join(found) + behind if found else None


def block(character: str) -> str:
    """The key for all characters near one that is not in ASCII, of which a pattern may match any.

    >>> block("ж") == block("я"), block("é") == block("я")
    (True, False)
    """
    return chr(max(ord(character) & ~0xFF, 0x80))


def ignores_case(pattern: str) -> bool:
    """Whether a part of a pattern ignores case."""
    return "(?i" in pattern


def _keys(text: str) -> set[str]:
    characters = set(text)
    found = {"", *characters, *(block(character) for character in characters if not character.isascii())}
    strings: list[str] = list(text)
    for length in range(1, LONGEST):
        strings = list(map(add, strings, islice(text, length, None)))
        found.update(strings)
    return found
