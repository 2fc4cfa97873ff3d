"""What a text must hold for a trigger to match: for the index, which `make_index` writes.

A trigger of a thousand phrases takes longer to compile than a page takes to read, and of its phrases a page holds none
or two. So the index knows of each alternative of a trigger some strings of which a text must hold one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import fsum, prod

LONGEST = 4
"""Code points of a string in the index."""
_MOST_CHARACTERS = 64
_MOST_STRINGS = 8
_FEWEST_BRANCHES = 8

_TOKEN = re.compile(
    r"""\\x\{(?P<hex>[0-9a-fA-F]+)\} | \\x(?P<byte>[0-9a-fA-F]{2})
    | (?P<any>\.|\\[pP](?:\{\^?\w+\}|\w)|\\[DwWS]) | (?P<digit>\\d) | (?P<space>\\s) | (?P<place>[\^$]|\\[AzbB])
    | (?P<flags>\(\?[a-zA-Z]+\)) | (?P<open>\((?:\?(?:[a-zA-Z]*:|P?<\w+>))?) | (?P<close>\)) | (?P<bar>\|)
    | (?P<set>\[\^?\]?(?:\\x\{[^}]*\}|\\[pP]\{\^?\w+\}|\\.|\[:\^?\w+:\]|[^\]\\])*\])
    | (?P<repeat>\{(?P<least>\d+)(?:,\d*)?\}\??|[*+?]\??)
    | \\(?P<escaped>.) | (?P<character>.)""",
    re.VERBOSE | re.DOTALL,
)
_MEMBER = re.compile(
    r"""(?P<first> \\x\{[0-9a-fA-F]+\} | \\x[0-9a-fA-F]{2} | \\[^pPdDsSwWx] | [^\\] )
    (?: - (?P<last> \\x\{[0-9a-fA-F]+\} | \\x[0-9a-fA-F]{2} | \\[^pPdDsSwWx] | [^\\] ) )?
    | (?P<digit>\\d) | (?P<space>\\s) | (?P<any>.)""",
    re.VERBOSE | re.DOTALL,
)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}
_DIGITS = frozenset("0123456789")
_SPACES = frozenset("\t\n\f\r ")

Strings = frozenset[str]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a pattern: all that it matches, casefolded, where that is known, and strings of which what it matches
    holds one. `branches` are the alternatives of a group, and `span` where the part stands."""

    every: Strings | None
    held: Strings | None = None
    span: tuple[int, int] = (0, 0)
    branches: tuple[Part, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def needed(self) -> Strings | None:
        """The best strings of which a text must hold one; None when there are none."""
        return _rarest([self.held, self.every])


def alternatives(pattern: str) -> Iterator[tuple[Strings | None, int, int]]:
    """The spans of the alternatives in a pattern, each with strings of which a casefolded text must hold one for it to
    match, None where it may match anything. A pattern without many alternatives is its own only one.

    >>> [(sorted(held), start, end) for held, start, end in alternatives("(?i)source[ -]site")]
    [(['e-si', 'sour'], 0, 18)]
    """
    whole = _Reader(pattern).read()
    branches: Sequence[Part] = whole.branches
    parts = branches[0].parts
    place = 0
    if len(branches) == 1 and parts:
        place = max(range(len(parts)), key=lambda number: len(parts[number].branches))
        branches = parts[place].branches
    else:
        parts = ()
    if len(branches) < _FEWEST_BRANCHES:
        yield _shortened(whole.needed), 0, len(pattern)
        return
    for branch in branches:
        row = [*parts[:place], branch, *parts[place + 1 :]] if parts else [branch]
        yield _shortened(_sequence(row, (0, 0)).needed), *branch.span


class _Reader:
    """Reads a pattern in the syntax of RE2."""

    def __init__(self, pattern: str) -> None:
        self._tokens = list(_TOKEN.finditer(pattern))
        self._end = len(pattern)
        self._at = 0

    def read(self) -> Part:
        """The whole pattern. Raises ValueError when it is not read to its end."""
        part = self._group()
        if self._at < len(self._tokens):
            raise ValueError(f"unbalanced at {self._place()}")
        return part

    def _place(self) -> int:
        return self._tokens[self._at].start() if self._at < len(self._tokens) else self._end

    def _next_is(self, *kinds: str) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].lastgroup in kinds

    def _group(self) -> Part:
        start = self._place()
        branches = [self._branch()]
        while self._next_is("bar"):
            self._at += 1
            branches.append(self._branch())
        every = _union(branch.every for branch in branches)
        held = None if every is not None else _union(branch.needed for branch in branches)
        return Part(every, held, (start, self._place()), tuple(branches))

    def _branch(self) -> Part:
        start = self._place()
        parts = []
        while self._at < len(self._tokens) and not self._next_is("bar", "close"):
            part = self._atom()
            while self._next_is("repeat"):
                part = _repeated(part, self._tokens[self._at])
                self._at += 1
            parts.append(part)
        return _sequence(parts, (start, self._place()))

    def _atom(self) -> Part:
        token = self._tokens[self._at]
        self._at += 1
        if token["open"]:
            part = self._group()
            self._at += 1
            return part
        if token["flags"] or token["place"]:
            return Part(frozenset([""]))
        return Part(_characters(token))


def _characters(token: re.Match[str]) -> Strings | None:
    """The characters, casefolded, that a token for one of them matches; None where they are many."""
    if token["any"] or (token["set"] or "").startswith("[^"):
        return None
    if not token["set"]:
        return _DIGITS if token["digit"] else _SPACES if token["space"] else frozenset([_value(token[0]).casefold()])
    found: set[str] = set()
    for member in _MEMBER.finditer(token["set"][1:-1]):
        if member["any"]:
            return None
        if member["digit"] or member["space"]:
            found |= _DIGITS if member["digit"] else _SPACES
            continue
        first, last = ord(_value(member["first"])), ord(_value(member["last"] or member["first"]))
        if last - first > _MOST_CHARACTERS:
            return None
        found.update(chr(code).casefold() for code in range(first, last + 1))
    return frozenset(found) if len(found) <= _MOST_CHARACTERS else None


def _value(spelt: str) -> str:
    """The character that a pattern spells. Raises ValueError when it is no character."""
    if spelt.startswith("\\x"):
        return chr(int(spelt[2:].strip("{}"), 16))
    if spelt.startswith("\\") and spelt[1].isalnum():
        if spelt[1] not in _CONTROLS:
            raise ValueError(f"{spelt} is not read")
        return _CONTROLS[spelt[1]]
    return spelt.removeprefix("\\") or spelt


def _repeated(part: Part, token: re.Match[str]) -> Part:
    least = int(token["least"]) if token["least"] else int(token[0].startswith("+"))
    if token[0].startswith("?") and part.every is not None:
        return Part(part.every | {""}, span=part.span)
    return Part(None, part.needed if least else None, part.span)


def _sequence(parts: Sequence[Part], span: tuple[int, int]) -> Part:
    """Parts one behind another."""
    row: Strings = frozenset([""])
    held: list[Strings | None] = [part.held for part in parts]
    whole = True
    for part in parts:
        if part.every is not None and (len(row) == 1 or len(row) * len(part.every) <= _MOST_STRINGS):
            row = frozenset(before + behind for before in row for behind in part.every)
            continue
        whole = False
        held.append(row)
        row = frozenset([""]) if part.every is None else part.every
    if whole:
        return Part(row, None, span, (), tuple(parts))
    return Part(None, _rarest([*held, row]), span, (), tuple(parts))


def _union(sets: Iterable[Strings | None]) -> Strings | None:
    every: set[str] = set()
    for one in sets:
        if one is None:
            return None
        every |= one
    return frozenset(every)


def _rarest(sets: Iterable[Strings | None]) -> Strings | None:
    """Of sets of strings the one of which texts most seldom hold one."""
    return min((one for one in sets if one is not None and "" not in one), key=_frequency, default=None)


def _frequency(strings: Strings) -> float:
    """How often about a text holds one of some strings, the same whatever their order."""
    return fsum(prod(map(_share, string)) for string in strings)


def _share(character: str) -> float:
    if not character.isascii():
        return 0.001
    return 0.1 if character.isalpha() or character in " \n" else 0.02


def _shortened(strings: Strings | None) -> Strings | None:
    """The strings, each cut to the rarest of its parts of the length that the index holds."""
    if strings is None:
        return None
    cut = ([text[start : start + LONGEST] for start in range(max(1, len(text) - LONGEST + 1))] for text in strings)
    return frozenset(min(pieces, key=lambda piece: _frequency(frozenset([piece]))) for pieces in cut)
