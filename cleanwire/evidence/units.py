"""A document as a row of units that can be compared: words, and characters where words are not spaced."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import overload

from cleanwire.document import Document
from cleanwire.evidence.recurrences import recurring_lines
from cleanwire.evidence.runs import Run, runs
from cleanwire.patterns import late_regex
from cleanwire.prose import OBJECT

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""The scripts that set no spaces between words, for a character class."""
LONGEST_WORD = 32
"""A longer word is taken apart into its characters, since a loop may be inside it."""

_SHORTEST_ROOT = 3
"""Characters of the equal parts of a word that count as units."""

_UNSPACED = late_regex(f"[{UNSPACED}]")
_SPACED_LEADS = bytes([*range(0xE0), 0xE2, *range(0xEB, 0xEF)])
"""The bytes of UTF-8 in which the scripts without spaces do not begin."""
_SPACES = re.compile(r"\s*")
_DIGIT = re.compile(r"\d")
_PIECES = late_regex(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
_EDGES = ".,;:!?…‥·\"'“”„‟‘’‚«»‹›()[]{}<>*_~。，、；：！？「」『』（）《》،؛؟।"


class Spans(Sequence[tuple[int, int]]):
    """Half-open spans in a row, kept in eight bytes each.

    >>> Spans(array("I", [0, 4]), array("I", [3, 7]))[1]
    (4, 7)
    """

    __slots__ = ("_ends", "_starts")

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        self._starts = starts
        self._ends = ends

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> tuple[int, int]: ...

    @overload
    def __getitem__(self, place: slice) -> list[tuple[int, int]]: ...

    def __getitem__(self, place: int | slice) -> tuple[int, int] | list[tuple[int, int]]:
        if isinstance(place, slice):
            return list(zip(self._starts[place], self._ends[place], strict=True))
        return self._starts[place], self._ends[place]


@dataclass(frozen=True)
class Units:
    """The units of a text: `tokens` are numbers, equal where the units are equal but for case and the
    punctuation at their edges. Protected things equal nothing."""

    text: str
    areas: Sequence[tuple[int, int]]
    """The half-open spans of the text whose units they are; behind each that does not end with the text is one that
    equals no other."""
    tokens: Sequence[int]
    numerals: frozenset[int]
    """The tokens that have a digit in them."""
    unspaced: bool
    """Whether a script without spaces occurs in the text."""

    @cached_property
    def spans(self) -> Spans:
        """Where each unit stands in the text, without the punctuation at its edges."""
        starts, ends = array("I"), array("I")
        known: dict[str, tuple[tuple[int, int], ...]] = {}
        for place, last in self.areas:
            for piece in _pieces(self.text[place:last], self.unspaced):
                place = self.text.index(piece, place)
                parts = known.get(piece)
                if parts is None:
                    known[piece] = parts = _parts(piece)
                for start, end in parts:
                    starts.append(place + start)
                    ends.append(place + end)
                place += len(piece)
            if last < len(self.text):
                following = _SPACES.match(self.text, last).end()  # type: ignore[union-attr]
                starts.append(following)
                ends.append(following)
        return Spans(starts, ends)


def units(document: Document) -> Units:
    """The units of the document."""
    return _units(document, [(0, len(document.text))])


def recurring_units(document: Document) -> Units:
    """The units of the lines in which something may stand twice in a row."""
    return _units(document, document.once(recurring_lines))


def _units(document: Document, areas: Sequence[tuple[int, int]]) -> Units:
    text = document.text
    unspaced = bool(document.encoded.translate(None, _SPACED_LEADS)) and is_unspaced(text)
    numbers: dict[str, int] = {}
    known: dict[str, list[int]] = {}
    tokens = array("I")
    for number, (start, end) in enumerate(areas):
        for piece in _pieces(text[start:end], unspaced):
            found = known.get(piece)
            if found is None:
                known[piece] = found = [
                    numbers.setdefault(piece[first:last].lower(), len(numbers)) for first, last in _parts(piece)
                ]
                if OBJECT in piece:
                    del known[piece]
                    found = [numbers.setdefault(f"{OBJECT}{len(tokens)}", len(numbers))]
            tokens.extend(found)
        if end < len(text):
            tokens.append(numbers.setdefault(OBJECT * (number + 2), len(numbers)))
    numerals = frozenset(number for word, number in numbers.items() if not word.isalpha() and _DIGIT.search(word))
    return Units(text, areas, tokens, numerals, unspaced)


def repeats(document: Document) -> list[Run]:
    """The runs of two copies and more among the units of the lines in which something may stand twice in a row."""
    return runs(document.once(recurring_units).tokens)


def is_unspaced(text: str) -> bool:
    """Whether a text is in a script without spaces between words, in part at least."""
    return _UNSPACED.search(text) is not None


def _pieces(text: str, unspaced: bool) -> list[str]:
    """What stands between white space, or each character of a script without spaces."""
    return _PIECES.findall(text) if unspaced else text.split()


def _parts(piece: str) -> tuple[tuple[int, int], ...]:
    """The spans in a piece of its units: one, or several where it is long or made of equal parts."""
    return (_known_parts if len(piece) <= LONGEST_WORD else _measured_parts)(piece)


def _measured_parts(piece: str) -> tuple[tuple[int, int], ...]:
    end = len(piece.rstrip(_EDGES))
    start = len(piece) - len(piece.lstrip(_EDGES))
    if start >= end or OBJECT in piece:
        return ((0, len(piece)),)
    step = end - start
    if step > LONGEST_WORD:
        step = 1
    elif step >= 2 * _SHORTEST_ROOT:
        core = piece[start:end].lower()
        root = (core + core).find(core, 1) if len(core) == step else 0
        step = root if root >= _SHORTEST_ROOT else step
    return tuple((place, place + step) for place in range(start, end, step))


_known_parts = lru_cache(maxsize=1 << 14)(_measured_parts)
