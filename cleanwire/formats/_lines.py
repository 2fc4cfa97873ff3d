"""A page that is read line by line: its blocks of prose as one text, and the marks of which its structure is made."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import regex

from cleanwire.edits import Edit
from cleanwire.formats import _marks
from cleanwire.formats._blocks import protected
from cleanwire.formats._gaps import gap
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.prose import OBJECT, Atom, Prose

Span = tuple[int, int]
"""A half-open span of the file."""

_FEED = re.compile(r"\r\n?|\n")
_LETTER = re.compile(r"[^\W\d_]")


def switched_off(raw: str, lines: Iterable[Span], comment: regex.Pattern[str]) -> Iterator[Span]:
    """The regions between the comments, each a line of its own, that switch cleanwire `off` and `on`."""
    started: int | None = None
    for start, end in lines:
        match = comment.fullmatch(raw, start, end)
        if match and match[1] == "off" and started is None:
            started = start
        elif match and match[1] == "on" and started is not None:
            yield started, start
            started = None
    if started is not None:
        yield started, len(raw)


class Inline(NamedTuple):
    """A half-open span of a block's text that reads as something else: `OBJECT`, `""` for markup, another character.

    The two ends of a piece of markup have the same `node`, from 1 in each block; what is not seen and has no other end
    has none. `key` is what the structure remembers; that of a piece of markup is with its closing end.
    """

    start: int
    end: int
    reads: str
    key: str = ""
    node: int = 0


class Page:
    """Gathers the blocks of a page, in order."""

    def __init__(self, raw: str, off: Sequence[Span], encode: Callable[[str], str]) -> None:
        """`off` are the regions that are switched off, in order; `encode` escapes new prose."""
        self._raw = raw
        self._off = off
        self._escape = encode
        self._atoms: list[Atom] = []
        self._others: list[Unit] = []
        self._marks: list[_marks.Mark] = []
        self._at = 0
        self._node = 0

    @property
    def size(self) -> int:
        """How many marks there are."""
        return len(self._marks)

    def mark(self, key: str) -> None:
        """Notes a piece of structure."""
        self._marks.append(key)

    def block(self, lines: Sequence[Span], inlines: Sequence[Inline], *, paragraph: bool = True) -> None:
        """Takes in a block of prose: the spans of its lines, without what is not its text, and the things in them, by
        their places in `text_of` these lines. Only a `paragraph` may go as a whole."""
        start, end = lines[0][0], lines[-1][1]
        if self.is_off(start):
            self.mark(self._raw[start:end])
            return
        self._atoms += gap(self._raw, self._at, start, first=not self._atoms and not self._at, last=False)
        self._at = end
        leaf = _marks.Leaf(paragraph, start, end)
        self._marks.append(leaf)
        offsets = [0]
        for a, b in lines:
            offsets.append(offsets[-1] + b - a + 1)
        offsets.pop()
        breaks = iter([(a, b) for (_, a), (b, _) in pairwise(lines) if self._raw[a:b] != "\n"] + [(end, end)])
        pause = next(breaks)
        opened: dict[int, int] = {}
        most = max((inline.node for inline in inlines), default=0) + self._node
        for inline in inlines:
            a, b = (_place(lines, offsets, place) for place in (inline.start, inline.end))
            while pause[0] < a:
                self._break(leaf, *pause)
                pause = next(breaks)
            while pause[0] < b and pause[0] < end:
                pause = next(breaks)
            most += not inline.reads and not inline.node
            node = 0 if inline.reads else self._node + inline.node if inline.node else most
            self._atoms.append(Atom(a, b, inline.reads, node))
            if inline.key:
                leaf.nodes.append((opened.get(inline.node, a), b, inline.key))
            elif inline.node:
                opened[inline.node] = a
        while pause[0] < end:
            self._break(leaf, *pause)
            pause = next(breaks)
        self._node = most

    def _break(self, leaf: _marks.Leaf, start: int, end: int) -> None:
        """What is between two lines; where it is more than white space, no edit may take it."""
        markup = self._raw[start:end].strip()
        self._atoms.append(Atom(start, end, "\n", fixed=bool(markup)))
        if markup:
            leaf.nodes.append((start, end, markup))

    def value(
        self, start: int, end: int, name: str, language: str | None = None, inlines: Sequence[Inline] = ()
    ) -> bool:
        """Takes in a text beside the page, in one line, with the protected things in it; tells whether there is prose
        in it."""
        if not _LETTER.search(self._raw, start, end) or self.is_off(start):
            return False
        atoms = [Atom(start + one.start, start + one.end, OBJECT) for one in inlines if one.reads == OBJECT]
        prose = Prose(self._raw, atoms, span=(start, end), encode=lambda piece: piece.replace("\n", " "))
        self._others.append(Unit(protected(prose), language, name=name))
        return True

    def is_off(self, position: int) -> bool:
        """Whether a place is in a region that is switched off."""
        number = bisect_right(self._off, (position, len(self._raw))) - 1
        return number >= 0 and position < self._off[number][1]

    def parsed(self, language: str | None) -> Parsed:
        """The page."""
        raw, marks = self._raw, self._marks
        atoms = [*self._atoms, *gap(raw, self._at, len(raw), first=not self._at, last=True)]
        feed = _FEED.search(raw)
        newline = feed.group() if feed else "\n"
        page = Prose(raw, atoms, encode=lambda piece: self._escape(piece).replace("\n", newline))

        def expect(edits: Sequence[Edit]) -> Hashable:
            return _marks.flat(marks, _marks.gone(raw, marks, edits))

        units = (Unit(page), *sorted(self._others, key=lambda unit: unit.prose.span))
        return Parsed(units, language, _marks.flat(marks), main=0, expect=expect)


def text_of(raw: str, lines: Sequence[Span]) -> str:
    """The lines of a block as one text."""
    return "\n".join([raw[start:end] for start, end in lines])


def _place(lines: Sequence[Span], offsets: Sequence[int], place: int) -> int:
    """Where in the file a place of a block's text is."""
    number = bisect_right(offsets, place) - 1
    return lines[number][0] + place - offsets[number]
