"""A string as it stands in a file: where it is, and how its escapes read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeAlias

from cleanwire.prose import Atom, Prose

Inline: TypeAlias = tuple[int, int, str]
"""A half-open span of a literal's text, and how it reads: OBJECT when protected, "" when not seen."""


class Literal:
    """A string in a file, without its quotation marks. `text` is what a program reads.

    >>> Literal(r'"caf\u00e9"', 1, 10, [Atom(4, 10, "é")]).text
    'café'
    """

    __slots__ = ("_ends", "encode", "end", "escapes", "raw", "start", "text")

    def __init__(
        self,
        raw: str,
        start: int,
        end: int,
        escapes: Sequence[Atom] = (),
        encode: Callable[[str], str] = str,
    ) -> None:
        """`escapes` are in order inside the half-open span of the raw text; `encode` writes text with them."""
        self.raw, self.start, self.end, self.escapes, self.encode = raw, start, end, escapes, encode
        self._ends: list[int] = []
        if not escapes:
            self.text = raw[start:end]
            return
        pieces: list[str] = []
        length = 0
        for atom in escapes:
            length += atom.start - start + len(atom.prose)
            self._ends.append(length)
            pieces += raw[start : atom.start], atom.prose
            start = atom.end
        self.text = "".join([*pieces, raw[start:end]])

    def prose(
        self,
        inline: Sequence[Inline] = (),
        start: int = 0,
        end: int | None = None,
        double: Callable[[str], str] | None = None,
    ) -> Prose:
        """The part of the text between two places as prose, in which the inline things read as they say.

        `inline` are spans of the text, in order and inside that part; `double` writes new text as the program wants it
        before the file's escapes are made.
        """
        outer = self.encode
        encode = outer if double is None else lambda text: outer(double(text))
        whole = start == 0 and end is None
        if whole and not inline:
            return Prose(self.raw, self.escapes, span=(self.start, self.end), encode=encode)
        raw_start, raw_end = (
            (self.start, self.end) if whole else self._raw_span(start, len(self.text) if end is None else end)
        )
        things = [Atom(*self._raw_span(a, b), reads) for a, b, reads in inline]
        if self.escapes:
            first = bisect_left(self.escapes, raw_start, key=lambda atom: atom.start)
            last = bisect_left(self.escapes, raw_end, key=lambda atom: atom.start)
            things = _merged(self.escapes[first:last], things)
        return Prose(self.raw, things, span=(raw_start, raw_end), encode=encode)

    def _raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the raw text that holds a span of the text, with the whole of an escape that it cuts."""
        if not self.escapes:
            return self.start + start, self.start + end
        first = bisect_right(self._ends, start)
        raw_start = self._behind(first, start)
        if first < len(self.escapes):
            raw_start = min(raw_start, self.escapes[first].start)
        last = bisect_left(self._ends, end)
        raw_end = self._behind(last, end)
        if last < len(self.escapes) and raw_end > self.escapes[last].start:
            raw_end = self.escapes[last].end
        return raw_start, max(raw_start, raw_end)

    def _behind(self, number: int, position: int) -> int:
        """The raw place of a place in the text before which so many escapes end."""
        if not number:
            return self.start + position
        return self.escapes[number - 1].end + position - self._ends[number - 1]


def _merged(escapes: Sequence[Atom], things: Sequence[Atom]) -> list[Atom]:
    """Both in order; a thing takes in the escapes that it holds or cuts, and stays when one of them is markup."""
    merged: list[Atom] = []
    number = 0
    for thing in things:
        start, end = thing.start, thing.end
        while number < len(escapes) and escapes[number].end <= start:
            merged.append(escapes[number])
            number += 1
        fixed = False
        while number < len(escapes) and escapes[number].start < end:
            start, end = min(start, escapes[number].start), max(end, escapes[number].end)
            fixed = fixed or escapes[number].fixed or not escapes[number].prose
            number += 1
        merged.append(Atom(start, end, thing.prose, fixed=fixed))
    merged += escapes[number:]
    return merged


def escapes(pattern: re.Pattern[str], read: Callable[[str], str], raw: str, start: int, end: int) -> list[Atom]:
    """The escapes in a span of the raw text: what the pattern finds, as `read` reads it."""
    return [Atom(*match.span(), read(match[0])) for match in pattern.finditer(raw, start, end)]


def joined(atoms: Sequence[Atom], joints: Sequence[tuple[int, int]], raw: str) -> list[Atom]:
    """The escapes of a string that is written in several pieces, with the joints between the pieces.

    A joint (`"`, line end, `"`) becomes part of the character or escape before it, so that an edit may go over it.
    """
    made: list[Atom] = []
    number = 0
    for start, end in joints:
        while number < len(atoms) and atoms[number].start < start:
            made.append(atoms[number])
            number += 1
        if made and made[-1].end == start:
            before = made.pop()
            made.append(Atom(before.start, end, before.prose))
        else:
            made.append(Atom(start - 1, end, raw[start - 1]))
    made += atoms[number:]
    return made


def place(text: str, position: int) -> str:
    """Where a place is, for a message.

    >>> place("ab\\ncd", 4)
    'line 2'
    """
    before = text[:position]
    return f"line {before.count(chr(10)) + before.count(chr(13)) - before.count(chr(13) + chr(10)) + 1}"


def line_end(text: str) -> str:
    """How the lines of a file end."""
    return "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"


def utf16_escapes(text: str) -> str:
    """A text with every character beyond ASCII as `\\uXXXX`.

    >>> utf16_escapes("é😀")
    '\\\\u00e9\\\\ud83d\\\\ude00'
    """
    if text.isascii():
        return text
    coded = text.encode("utf-16-be", "surrogatepass").hex()
    units = [coded[at : at + 4] for at in range(0, len(coded), 4)]
    return "".join(chr(int(unit, 16)) if int(unit, 16) < 0x80 else f"\\u{unit}" for unit in units)
