"""The decoded view of a text: what a reader reads, each code point mapped to where it stands in the raw text."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from cleanwire.edits import Edit

OBJECT = "\ufffc"
"""Stands in the prose for something that no edit may change: a URL, code, a placeholder. (Unicode calls this
character OBJECT REPLACEMENT CHARACTER.)"""


class Atom(NamedTuple):
    """A half-open span of the raw text that reads as `prose`; only as a whole does an edit take it.

    `OBJECT` is a protected thing inside a line, `""` is markup that the reader does not see. The two ends of a piece
    of inline markup, such as the stars around bold words, have the same `node`, a number above 0: what lies between
    them can be moved or taken out together with them. No edit takes what is `fixed`, or crosses markup without a node;
    what is `leading`, a break that goes with the paragraph after it, is taken only by an edit that begins with
    it. Of either, a deletion of the first paragraph of a page takes the blank lines.
    """

    start: int
    end: int
    prose: str
    node: int = 0
    fixed: bool = False
    leading: bool = False


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
        finish: Callable[[Sequence[Edit]], Sequence[Edit]] | None = None,
    ) -> None:
        """`atoms` are in order, do not overlap and lie inside `span`, the half-open part of the raw text that is
        this prose (all of it by default). `encode` writes new prose as the raw text wants it: line ends, escapes.
        `finish` adds to the edits of a fix what the raw text needs besides: an attribute that keeps white space."""
        self.raw = raw
        self._atoms = atoms
        self._encode = encode
        self._finish = finish
        self._openings: frozenset[int] | None = None
        self._nodes: Counter[int] | None = None
        self._offset, self._end = span or (0, len(raw))
        pieces: list[str] = []
        reached = self._offset
        for start, end, reads, *_ in atoms:
            pieces += raw[reached:start], reads
            reached = end
        self.text = "".join([*pieces, raw[reached : self._end]]) if atoms or span else raw

    @cached_property
    def _starts(self) -> array[int]:
        """Where in the prose each atom starts."""
        starts = array("q")
        growth = -self._offset
        for start, end, reads, *_ in self._atoms:
            starts.append(start + growth)
            growth += len(reads) - (end - start)
        return starts

    @cached_property
    def _ends(self) -> array[int]:
        """Where in the prose each atom ends."""
        return array("q", (start + len(atom.prose) for start, atom in zip(self._starts, self._atoms, strict=True)))

    @property
    def atoms(self) -> Sequence[Atom]:
        """The atoms, in order."""
        return self._atoms

    @property
    def span(self) -> tuple[int, int]:
        """The half-open part of the raw text that is this prose."""
        return self._offset, self._end

    def then(self, inner: Prose) -> Prose:
        """This prose read once more, for one notation inside another: `inner` is a prose over this one's text.

        >>> outer = Prose("a&amp;nbsp;b", [Atom(1, 6, "&")])
        >>> prose = outer.then(Prose(outer.text, [Atom(1, 7, "\\u00a0")]))
        >>> prose.text, prose.to_raw([Edit(1, 2, " ")])
        ('a\\xa0b', (Edit(start=1, end=11, replacement=' ', codes=()),))
        """
        atoms: list[Atom] = []
        at, most = 0, len(self._atoms)
        whole = (inner._offset, inner._end) == (0, len(self.text))
        span = (self._offset, self._end) if whole else self.raw_span(inner._offset, inner._end)
        while at < most and not whole and self._ends[at] <= inner._offset:
            at += 1
        for atom in inner._atoms:
            while at < most and self._ends[at] <= atom.start:
                atoms.append(self._atoms[at])
                at += 1
            first = at
            while at < most and self._starts[at] < atom.end:
                at += 1
            start, end = self.raw_span(atom.start, atom.end)
            atoms.append(_merged(atom, self._atoms[first:at], start, end))
        while at < most and (whole or self._starts[at] < inner._end):
            atoms.append(self._atoms[at])
            at += 1
        outer_encode, inner_encode = self._encode, inner._encode
        return Prose(
            self.raw,
            atoms,
            span=span,
            encode=lambda piece: outer_encode(inner_encode(piece)),
            finish=self._finish,
        )

    @property
    def spelt(self) -> str:
        """The prose with protected things as the raw text spells them.

        >>> Prose("press %s twice", [Atom(6, 8, OBJECT)]).spelt
        'press %s twice'
        """
        protected = [self.raw[atom.start : atom.end] for atom in self._atoms if atom.prose == OBJECT]
        pieces = self.text.split(OBJECT)
        if len(protected) != len(pieces) - 1:
            return self.text
        return pieces[0] + "".join(thing + piece for thing, piece in zip(protected, pieces[1:], strict=True))

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the raw text that holds a span of the prose, without markup at its edges."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        raw_start = self._raw(start, first, rounded_up=False)
        raw_end = self._raw(end, last, rounded_up=True)
        return raw_start, max(raw_start, raw_end)

    def to_raw(self, edits: Sequence[Edit]) -> tuple[Edit, ...] | None:
        """Edits of the prose as edits of the raw text; None when they would cut or cross what is protected.

        What one edit deletes and another inserts is carried along with the protected things and the balanced inline
        markup in it; a deletion leaves the other markup that it meets where it is.
        """
        if self.text is self.raw and self._encode is str and self._finish is None:
            return None if any(OBJECT in edit.replacement for edit in edits) else tuple(edits)
        cuts = [self._cut(edit) for edit in edits]
        whole = [cut for cut in cuts if cut is not None]
        if len(whole) < len(cuts):
            return None
        texts: list[list[str]] = [[cut.edit.replacement] for cut in whole]  # new prose, then raw text, and so on
        loose: list[str] = []
        for cut in whole:
            seen, raw = self._hull(cut)
            places = [(text, at) for text in texts for at in range(0, len(text), 2) if seen in text[at]] if seen else []
            if len(places) == 1 and places[0][0][places[0][1]].count(seen) == 1:
                text, at = places[0]
                before, _, after = text[at].partition(seen)
                text[at : at + 1] = before, raw, after
            elif places or (cut.paired and (not seen or any(edit.replacement for edit in edits))):
                return None
            else:
                loose += [self.raw[self._atoms[n].start : self._atoms[n].end] for n in cut.objects]
        inserted = sum(piece.count(OBJECT) for text in texts for piece in text[::2])
        if inserted not in (0, len(loose)):
            return None
        carried = iter(loose)
        raw_edits = []
        for cut, text in zip(whole, texts, strict=True):
            for place in range(0, len(text), 2):
                pieces = [self._encode(piece) for piece in text[place].split(OBJECT)]
                text[place] = pieces[0] + "".join(next(carried) + piece for piece in pieces[1:])
            largest = max(cut.spans, key=lambda span: span[1] - span[0])
            raw_edits += [Edit(*span, "".join(text) if span == largest else "", cut.edit.codes) for span in cut.spans]
        return tuple(self._finish(raw_edits) if self._finish else raw_edits)

    def _cut(self, edit: Edit) -> _Cut | None:
        """What an edit takes; None when it would take a part of an atom, or what no edit may take."""
        edit = self._trimmed(edit)
        low, high = bisect_left(self._ends, edit.start), bisect_right(self._starts, edit.end)
        first, last = bisect_right(self._ends, edit.start), bisect_left(self._starts, edit.end)
        inside = range(first, last)
        opening = None
        for number in inside:
            atom = self._atoms[number]
            if self._starts[number] < edit.start or self._ends[number] > edit.end or not (atom.prose or atom.node):
                return None
            if atom.fixed or (atom.leading and self._starts[number] > edit.start):
                if self._ends[number] < edit.end or not self._begins_page(edit, atom):
                    return None
                opening = atom
        deletes = not edit.replacement and edit.start < edit.end
        near = range(min(low, first), max(high, last)) if deletes else inside
        places: dict[int, list[int]] = {}
        for number in near:
            if (node := self._atoms[number].node) and self._ends[number] - self._starts[number] == 0:
                places.setdefault(node, []).append(number)
        pairs = [pair for pair in places.values() if len(pair) == 2 and self._starts[pair[0]] < self._starts[pair[1]]]
        paired = sorted(number for pair in pairs for number in pair)
        balanced = set(paired)
        left = [number for number in inside if not self._atoms[number].prose and number not in balanced]
        if left and (not self._are_lone(left) if edit.replacement else self._leaves_space(edit, left)):
            return None
        start, end = self.raw_span(edit.start, edit.end)
        if opening:
            marks = self.raw[opening.start : opening.end]
            end = opening.start + len(marks) - len(marks.lstrip())
        if edit.start == edit.end:
            start = end = self._insertion(edit.start, start)
        if paired:
            known = {*inside, *paired}
            if any(number not in known for number in range(paired[0], paired[-1])):
                return None
            start = min(start, self._atoms[paired[0]].start)
            end = max(end, self._atoms[paired[-1]].end)
        spans = []
        for number in left:
            spans.append((start, self._atoms[number].start))
            start = self._atoms[number].end
        spans = [span for span in (*spans, (start, end)) if span[0] < span[1]] or [(start, end)]
        objects = [number for number in inside if self._atoms[number].prose == OBJECT]
        return _Cut(edit, spans, paired, left, objects)

    def _begins_page(self, edit: Edit, following: Atom) -> bool:
        """Whether an edit deletes the first paragraph of a page, in no list or quotation, up to another block."""
        before, marks = self.raw[: self.raw_span(edit.start, edit.end)[0]], self.raw[following.start : following.end]
        blank = len(marks) - len(marks.lstrip())
        first = not (edit.start or edit.replacement or before.lstrip().strip("*_"))
        return first and marks.count("\n", 0, blank) > 1 and "\n" not in marks[blank:]

    def _insertion(self, place: int, raw_place: int) -> int:
        """Where new prose goes: before markup that is between two blocks, but for what stands before the first."""
        for number in range(bisect_left(self._ends, place), bisect_right(self._starts, place)) if place else ():
            if not (self._atoms[number].node or self._atoms[number].prose):
                return self._atoms[number].start
        return raw_place

    def _are_lone(self, left: Sequence[int]) -> bool:
        """Whether these are pieces of markup without another end, as where one run of a Word paragraph ends."""
        if self._nodes is None:
            self._nodes = Counter(atom.node for atom in self._atoms)
        return all(self._nodes[self._atoms[number].node] == 1 for number in left)

    def _leaves_space(self, edit: Edit, left: Sequence[int]) -> bool:
        """Whether a deletion would leave white space at the inner edge of a piece of markup that stays: `[ word]`."""
        before, after = self.text[edit.start - 1 : edit.start], self.text[edit.end : edit.end + 1]
        opens = [self._is_first(number) for number in left]
        return (after.isspace() and any(opens)) or (before.isspace() and not all(opens))

    def _is_first(self, number: int) -> bool:
        """Whether an atom is the opening end of its piece of markup."""
        if self._openings is None:
            first: dict[int, int] = {}
            for place, atom in enumerate(self._atoms):
                first.setdefault(atom.node, place)
            self._openings = frozenset(first.values())
        return number in self._openings

    def _trimmed(self, edit: Edit) -> Edit:
        """An edit over markup without the text at its ends that it does not change."""
        first, last = bisect_right(self._ends, edit.start), bisect_left(self._starts, edit.end)
        if not edit.replacement or all(atom.prose for atom in self._atoms[first:last]):
            return edit
        old, new = self.text[edit.start : edit.end], edit.replacement
        before = _shared(old, new)
        after = _shared(old[before:][::-1], new[before:][::-1])
        return Edit(edit.start + before, edit.end - after, new[before : len(new) - after], edit.codes)

    def _hull(self, cut: _Cut) -> tuple[str, str]:
        """From the first to the last of the protected things and the balanced markup that an edit takes: what of it
        is seen, and the raw text; empty when there are no words in it, or other markup."""
        if not cut.paired:
            return "", ""
        first, last = min(cut.paired + cut.objects), max(cut.paired + cut.objects)
        if any(first < number < last for number in cut.left):
            return "", ""
        return self.text[self._starts[first] : self._ends[last]], self.raw[
            self._atoms[first].start : self._atoms[last].end
        ]

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


def _shared(one: str, two: str) -> int:
    """How many code points two texts have in common at their start."""
    return next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def _merged(inner: Atom, outer: Sequence[Atom], start: int, end: int) -> Atom:
    """An atom over what `inner` and the atoms that it swallows hold; none may take it when one of these forbids it."""
    if len(outer) == 1 and outer[0].prose == inner.prose and (outer[0].start, outer[0].end) == (start, end):
        return outer[0]
    fixed = inner.fixed or any(atom.fixed or atom.leading or not atom.prose for atom in outer)
    return Atom(start, end, inner.prose, inner.node, fixed)


@dataclass(frozen=True, slots=True)
class _Cut:
    """What an edit takes of the raw text: spans, the markup `left` between them, and in them the ends of whole pieces
    of markup (`paired`) and protected things (`objects`), all by the numbers of their atoms."""

    edit: Edit
    spans: list[tuple[int, int]]
    paired: list[int]
    left: list[int]
    objects: list[int]
