"""The decoded view of a text: what a reader reads, each code point mapped to where it stands in the raw text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cleanwire.edits import Edit

OBJECT = "\ufffc"
"""Stands in the prose for something that no edit may change: a URL, code, a placeholder. (Unicode calls this
character OBJECT REPLACEMENT CHARACTER.)"""


@dataclass(frozen=True, slots=True)
class Atom:
    """A half-open span of the raw text that reads as `prose`; only as a whole does an edit take it.

    `OBJECT` is a protected thing inside a line, `""` is markup that the reader does not see.
    """

    start: int
    end: int
    prose: str


class Prose:
    """Prose and raw text, and the way from the one to the other.

    >>> prose = Prose("a &amp; b", [Atom(2, 7, "&")])
    >>> prose.text
    'a & b'
    >>> prose.to_raw([Edit(2, 3, "and")])
    (Edit(start=2, end=7, replacement='and', codes=()),)
    """

    def __init__(
        self,
        raw: str,
        atoms: Sequence[Atom] = (),
        *,
        span: tuple[int, int] | None = None,
        encode: Callable[[str], str] = str,
    ) -> None:
        """`atoms` are in order, do not overlap and lie inside `span`, the half-open part of the raw text that is
        this prose (all of it by default). `encode` writes new prose as the raw text wants it: line ends, escapes."""
        self.raw = raw
        self._atoms = atoms
        self._encode = encode
        self._offset, end = span or (0, len(raw))
        pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        reached = self._offset
        length = 0
        for atom in atoms:
            length += atom.start - reached
            self._starts.append(length)
            length += len(atom.prose)
            self._ends.append(length)
            pieces += raw[reached : atom.start], atom.prose
            reached = atom.end
        self.text = "".join([*pieces, raw[reached:end]]) if atoms or span else raw

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the raw text that holds a span of the prose, without markup at its edges."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        raw_start = self._raw(start, first, rounded_up=False)
        raw_end = self._raw(end, last, rounded_up=True)
        return raw_start, max(raw_start, raw_end)

    def to_raw(self, edits: Sequence[Edit]) -> tuple[Edit, ...] | None:
        """Edits of the prose as edits of the raw text; None when they would cut or cross what is protected.

        Things inside a span that one edit deletes and another inserts, in the same order, are carried along.
        """
        removed: list[str] = []
        for edit in edits:
            first, last = bisect_right(self._ends, edit.start), bisect_left(self._starts, edit.end)
            for atom, start, end in zip(
                self._atoms[first:last], self._starts[first:last], self._ends[first:last], strict=True
            ):
                if start < edit.start or end > edit.end or not atom.prose:
                    return None
                if atom.prose == OBJECT:
                    removed.append(self.raw[atom.start : atom.end])
        inserted = sum(edit.replacement.count(OBJECT) for edit in edits)
        if inserted not in (0, len(removed)):
            return None
        carried = iter(removed)
        raw_edits = []
        for edit in edits:
            start, end = self.raw_span(edit.start, edit.end)
            pieces = [self._encode(piece) for piece in edit.replacement.split(OBJECT)]
            text = pieces[0] + "".join(next(carried) + piece for piece in pieces[1:])
            raw_edits.append(Edit(start, end, text, edit.codes))
        return tuple(raw_edits)

    def _raw(self, position: int, following: int, *, rounded_up: bool) -> int:
        """The raw place of a prose place before which `following` atoms end (or begin, when rounded up)."""
        if rounded_up:
            if following and self._ends[following - 1] > position:
                return self._atoms[following - 1].end
        elif following < len(self._atoms) and self._starts[following] < position:
            return self._atoms[following].start
        if not following:
            return self._offset + position
        return self._atoms[following - 1].end + position - self._ends[following - 1]
