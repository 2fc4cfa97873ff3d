"""Which alternatives of a pattern may match in a text: those of which it holds a key.

To compile all triggers takes longer than to look at a page with the few that may match in it. A key is a string of at
most four characters that is a part of every match; `normalisers/make_prefilters.py` finds them.
"""

from __future__ import annotations

import re
from functools import cached_property
from hashlib import blake2b
from itertools import islice
from operator import add

LONGEST = 4
"""Characters of the longest key."""
OR, NEXT = "␟", "␞"
"""What stands between the keys of an alternative, and between those of one and of the next."""
_ALTERNATIVE = re.compile(r"(?:[^|\\()\[]+|\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|\((?:[^()\\]|\\.)*\))+", re.DOTALL)


class Keys:
    """The keys that a text holds.

    >>> keys = Keys("A TASK.")
    >>> "task" in keys.of("(?i)task"), "task" in keys.of("task")
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


class Prefilter:
    """A pattern and the keys of its alternatives; all of it may match in any text when they are not known."""

    def __init__(self, pattern: str) -> None:
        from cleanwire.normalisers.prefilters import PREFILTERS

        self._pattern = pattern
        self._start, self._end, around, self._keys = PREFILTERS.get(digest(pattern), (0, len(pattern), "", ""))
        self._around = around.split(OR)
        self._all = self._keys.replace(NEXT, OR).split(OR)

    def narrowed(self, keys: Keys) -> str | None:
        """The pattern with those of its alternatives that may match in a text that holds some keys; None when none may.

        >>> Prefilter("new (?:pattern|one)").narrowed(Keys(""))
        'new (?:pattern|one)'
        """
        held = keys.of(self._pattern)
        if held.isdisjoint(self._around) or not (found := held.intersection(self._all)):
            return None
        pattern, wanted = self._pattern, self._keys.split(NEXT)
        if len(wanted) == 1:
            return pattern
        choice = pattern[self._start : self._end]
        each = choice.split("|") if choice.count("|") < len(wanted) else alternatives(choice)
        pairs = zip(each, wanted, strict=True)
        kept = [alternative for alternative, keys_of in pairs if not found.isdisjoint(keys_of.split(OR))]
        return pattern[: self._start] + "|".join(kept) + pattern[self._end :]


def alternatives(choice: str) -> list[str]:
    """The alternatives of a choice, where no group in it holds another and none is empty.

    >>> alternatives(r"one|t(?:w|\\|)o|[|]")
    ['one', 't(?:w|\\\\|)o', '[|]']
    """
    return _ALTERNATIVE.findall(choice)


def block(character: str) -> str:
    """The key for all characters near one that is not in ASCII, of which a pattern may match any.

    >>> block("ж") == block("я"), block("é") == block("я")
    (True, False)
    """
    return chr(max(ord(character) & ~0xFF, 0x80))


def digest(pattern: str) -> str:
    """What stands for a pattern in the list of those whose keys are known."""
    return blake2b(pattern.encode(), digest_size=8).hexdigest()


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
