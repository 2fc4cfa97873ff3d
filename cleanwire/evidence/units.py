"""A document as a row of units that can be compared: words, and characters where words are not spaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from cleanwire.document import Document
from cleanwire.evidence.runs import Run, runs
from cleanwire.prose import OBJECT

UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}ー\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
"""The scripts that set no spaces between words, for a character class."""
LONGEST_WORD = 32
"""A longer word is taken apart into its characters, since a loop may be inside it."""

_UNSPACED = regex.compile(f"[{UNSPACED}]")
_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"\S+")
_PIECES = regex.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")
_EDGES = ".,;:!?…‥·\"'“”„‟‘’‚«»‹›()[]{}<>*_~。，、；：！？「」『』（）《》،؛؟।"


@dataclass(frozen=True)
class Units:
    """The units of a text: `tokens` are numbers, equal where the units are equal but for case and the
    punctuation at their edges. Protected things equal nothing."""

    text: str
    tokens: Sequence[int]
    numerals: frozenset[int]
    """The tokens that have a digit in them."""
    unspaced: bool
    """Whether a script without spaces occurs in the text."""

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each unit stands in the text, without the punctuation at its edges."""
        return [
            (match.start() + start, match.start() + end)
            for match in _pattern(self.unspaced).finditer(self.text)
            for start, end in _parts(match[0])
        ]


def units(document: Document) -> Units:
    """The units of the document."""
    text = document.text
    unspaced = not text.isascii() and _UNSPACED.search(text) is not None
    pieces = _PIECES.findall(text) if unspaced else text.split()
    numbers: dict[str, int] = {}
    known: dict[str, list[int]] = {}
    tokens: list[int] = []
    for piece in pieces:
        found = known.get(piece)
        if found is None:
            known[piece] = found = [
                numbers.setdefault(piece[start:end].lower(), len(numbers)) for start, end in _parts(piece)
            ]
            if OBJECT in piece:
                del known[piece]
                found = [numbers.setdefault(f"{OBJECT}{len(tokens)}", len(numbers))]
        tokens += found
    numerals = frozenset(number for word, number in numbers.items() if _DIGIT.search(word))
    return Units(text, tokens, numerals, unspaced)


def repeats(document: Document) -> list[Run]:
    """The runs of two copies and more among the units of the document."""
    return runs(document.once(units).tokens)


def is_unspaced(text: str) -> bool:
    """Whether a text is in a script without spaces between words, in part at least."""
    return _UNSPACED.search(text) is not None


def _pattern(unspaced: bool) -> regex.Pattern[str] | re.Pattern[str]:
    return _PIECES if unspaced else _WORDS


def _parts(piece: str) -> Iterator[tuple[int, int]]:
    """The spans in a piece of its units: one, or several where it is long or made of equal parts."""
    end = len(piece.rstrip(_EDGES))
    start = len(piece) - len(piece.lstrip(_EDGES))
    if start >= end or OBJECT in piece:
        yield 0, len(piece)
        return
    core = piece[start:end].lower()
    step = end - start
    if step > LONGEST_WORD:
        step = 1
    elif step >= 6 and len(core) == step:
        root = (core + core).find(core, 1)
        step = root if root >= 3 else step
    for place in range(start, end, step):
        yield place, place + step
