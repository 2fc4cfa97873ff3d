"""The cells of a notebook as they stand in its JSON."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate, pairwise

from cleanwire.edits import Edit
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.jsonstrings import Found, key_of, literal
from cleanwire.messages.literal import Literal, joined

_PROSE = frozenset({"markdown", "heading"})
_JOINT = re.compile(r'"\s*,\s*"')


class Cell:
    """The text of a cell, and the half-open span in which the file spells it, in one string or in one for each line.

    `page` is the text as its own format reads it.
    """

    def __init__(self, text: Literal, page: Parsed) -> None:
        self.text = text
        self.page = page
        shown = (len(atom.prose) - (atom.end - atom.start) for atom in text.escapes)
        self._growth = list(accumulate(shown, initial=-text.start))

    def structure_after(self, edits: Sequence[Edit]) -> Hashable:
        """The structure that its text must have after some edits of the file."""
        inside = [
            Edit(self._place(edit.start), self._place(edit.end), key_of(_JOINT.sub("", edit.replacement)))
            for edit in edits
            if self.text.start <= edit.start <= self.text.end
        ]
        return self.page.structure_after(inside)

    def _place(self, position: int) -> int:
        """Where in the text of the cell a place of the file is; the start of the character that it is in."""
        number = bisect_right(self.text.escapes, position, key=lambda atom: atom.start)
        if number and position < self.text.escapes[number - 1].end:
            number -= 1
            position = self.text.escapes[number].start
        return position + self._growth[number]


def sources(raw: str, found: Sequence[Found]) -> Iterator[Literal]:
    """The texts of the cells that are prose, among the strings of a notebook of any version."""
    kinds: dict[tuple[str | int, ...], str] = {}
    pieces: dict[tuple[str | int, ...], list[Found]] = {}
    for one in found:
        depth = 2 if one.path[:1] == ("cells",) else 4 if one.path[2:3] == ("cells",) else 0
        rest = one.path[depth:]
        if depth and rest == ("cell_type",):
            kinds[one.path[:depth]] = raw[one.start : one.end]
        elif depth and rest[:1] == ("source",) and len(rest) < 3:
            pieces.setdefault(one.path[:depth], []).append(one)
    ascii_only = raw.isascii() and "\\u" in raw
    for cell, spelt in pieces.items():
        joints = [(one.end, two.start) for one, two in pairwise(spelt)]
        whole = all(_JOINT.fullmatch(raw, *joint) for joint in joints)
        filled = [one for one in spelt if one.start < one.end]
        if kinds.get(cell) in _PROSE and whole and filled:
            read = [literal(raw, one, ascii_only=ascii_only) for one in filled]
            escapes = [atom for one in read for atom in one.escapes]
            escapes = joined(escapes, [(one.end, two.start) for one, two in pairwise(filled)], raw)
            yield Literal(raw, filled[0].start, filled[-1].end, escapes, read[0].encode)
