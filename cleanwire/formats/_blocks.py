"""Running text in blocks: what HTML, DOCX and ODT share when they make one prose of paragraphs and markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Literal

from cleanwire.edits import Edit
from cleanwire.formats.text import ADDRESSES
from cleanwire.prose import OBJECT, Atom, Prose

Break = Literal["free", "leading", "fixed"]
"""Whether the markup between two blocks may go with either of them, only with the one after it, or not at all."""
Mark = tuple[int, int, Hashable]
"""A piece of markup: its half-open span, and what of it must stay."""
_Piece = tuple[int, int, Literal["space", "words", "atom"], "Atom | None"]

_SPACE = re.compile(r"[ \t\n\r\f]+")
_FOLDED = re.compile(r" [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*")
_WORD = re.compile(r"\w")
_SIGNS = re.compile(r"://|www\.|[@{]|%\(")
_PROTECTED = re.compile(
    ADDRESSES
    + r"""
    | \{\{ [^{}\n]{1,80} \}\} | \{% [^{}\n]{1,200} %\} | \$\{ [^{}\n]{1,80} \} | \{ \w{0,40} \}
    | % \( \w{1,40} \) [sdif]
    """,
    re.VERBOSE,
)


class Flow:
    """Gathers text and markup, in order; blocks without a word count as markup."""

    def __init__(self, raw: str, between: Callable[[int, int], Break], *, collapse: bool) -> None:
        """`between` says what the markup between two blocks is; with `collapse` white space reads as one space, and as
        none at the edges of a line."""
        self._raw = raw
        self._between = between
        self._collapse = collapse
        self._atoms: list[Atom] = []
        self._start = self._end = -1
        self._block = _Block(raw, collapse)

    def text(self, start: int, end: int, atoms: Sequence[Atom] = ()) -> None:
        """Takes in text, in which `atoms` read as something else."""
        self._block.text(start, end, atoms)

    def reads(self, start: int, end: int, prose: str, *, node: int = 0, fixed: bool = False) -> None:
        """Takes in a span that reads as `prose`: `OBJECT`, `""` for markup, a line feed."""
        self._block.add(Atom(start, end, prose, node, fixed))

    def end_block(self) -> None:
        """Ends the block, if there is one."""
        block = self._block
        if block.is_empty:
            return
        self._block = _Block(self._raw, self._collapse)
        span = block.closed()
        if span is None:
            return
        if self._end >= 0:
            hold = self._between(self._end, span[0])
            self._atoms.append(Atom(self._end, span[0], "\n\n", fixed=hold == "fixed", leading=hold == "leading"))
        else:
            self._start = span[0]
        self._atoms += block.atoms
        self._end = span[1]

    def prose(
        self, encode: Callable[[str], str], finish: Callable[[Sequence[Edit]], Sequence[Edit]] | None = None
    ) -> Prose | None:
        """All blocks as one prose, in which URLs and the like are protected; None when there are none."""
        self.end_block()
        if self._end < 0:
            return None
        return protected(Prose(self._raw, self._atoms, span=(self._start, self._end), encode=encode, finish=finish))


def protected(prose: Prose) -> Prose:
    """A prose with its URLs, addresses and placeholders protected."""
    if not _SIGNS.search(prose.text):
        return prose
    found = [Atom(match.start(), match.end(), OBJECT) for match in _PROTECTED.finditer(prose.text)]
    return prose.then(Prose(prose.text, found)) if found else prose


class Tally:
    """How often each piece of markup occurs, as the structure of a file in which whole sentences and paragraphs may
    move or go together with the markup in them."""

    def __init__(self, marks: Sequence[Mark], scan: Callable[[str], Iterable[Mark]]) -> None:
        """`marks` are in order; `scan` finds those in a piece of new text."""
        self._marks = marks
        self._scan = scan
        self._count = Counter(key for _, _, key in marks)

    @property
    def value(self) -> Hashable:
        """The structure."""
        return frozenset(self._count.items())

    def after(self, edits: Sequence[Edit]) -> Hashable:
        """The structure as it has to be after some edits: what they carry, and nothing else, has changed."""
        count = self._count.copy()
        at = 0
        for edit in edits:
            while at < len(self._marks) and self._marks[at][0] < edit.start:
                at += 1
            while at < len(self._marks) and self._marks[at][1] <= edit.end:
                count[self._marks[at][2]] -= 1
                at += 1
            count.update(key for _, _, key in self._scan(edit.replacement) if "<" in edit.replacement)
        return frozenset((key, times) for key, times in count.items() if times)


class _Block:
    """One block while it is gathered."""

    def __init__(self, raw: str, collapse: bool) -> None:
        self._raw = raw
        self._collapse = collapse
        self._items: list[tuple[int, int, Sequence[Atom]] | Atom] = []
        self.atoms: list[Atom] = []

    @property
    def is_empty(self) -> bool:
        return not self._items

    def text(self, start: int, end: int, atoms: Sequence[Atom]) -> None:
        self._items.append((start, end, atoms))

    def add(self, atom: Atom) -> None:
        self._items.append(atom)

    def closed(self) -> tuple[int, int] | None:
        """The span of the block without the white space around it; None when it has no word."""
        if not any(self._has_word(item) for item in self._items):
            return None
        if self._collapse:
            return self._collapsed()
        for item in self._items:
            if isinstance(item, Atom):
                self.atoms.append(item)
            else:
                self.atoms += item[2]
        first, last = self._items[0], self._items[-1]
        start = first.start if isinstance(first, Atom) else first[0]
        return start, last.end if isinstance(last, Atom) else last[1]

    def _has_word(self, item: tuple[int, int, Sequence[Atom]] | Atom) -> bool:
        if isinstance(item, Atom):
            return _WORD.search(item.prose) is not None
        start, end, atoms = item
        if not atoms:
            return _WORD.search(self._raw, start, end) is not None
        return _WORD.search(Prose(self._raw, atoms, span=(start, end)).text) is not None

    def _collapsed(self) -> tuple[int, int]:
        """Makes the atoms with white space as a reader sees it."""
        atoms = self.atoms
        start = end = -1
        blank = True
        space: tuple[int, Atom, bool] | None = None
        for first, last, kind, atom in self._pieces():
            if kind == "space":
                if start < 0:
                    continue
                space_atom = Atom(first, last, " ")
                if blank:
                    atoms.append(self._unseen(space_atom))
                    continue
                plain = self._raw[first:last] == " "
                space = (len(atoms), space_atom, plain)
                if not plain:
                    atoms.append(space_atom)
                blank = True
                continue
            if start < 0:
                start = first
            end = last
            if atom is None:
                space, blank = None, False
                continue
            if atom.prose == "\n":
                self._drop(space)
                space, blank = None, True
            elif atom.prose:
                space, blank = None, False
            atoms.append(atom)
        self._drop(space)
        while atoms and atoms[-1].start >= end:
            atoms.pop()
        return start, end

    def _drop(self, space: tuple[int, Atom, bool] | None) -> None:
        """Makes a space at the end of a line one that the reader does not see."""
        if space is None:
            return
        number, atom, plain = space
        if plain:
            self.atoms.insert(number, self._unseen(atom))
        else:
            self.atoms[number] = self._unseen(atom)

    def _unseen(self, space: Atom) -> Atom:
        """White space that a reader does not see, with a node of its own: a deletion may reach over it."""
        return Atom(space.start, space.end, "", len(self._raw) + space.start + 1)

    def _pieces(self) -> Iterator[_Piece]:
        """The items in pieces, words and white space apart where the white space does not read as it is written."""
        for item in self._items:
            if isinstance(item, Atom):
                yield item.start, item.end, "atom", item
                continue
            reached, end, atoms = item
            for atom in atoms:
                if reached < atom.start:
                    yield from self._words(reached, atom.start)
                yield atom.start, atom.end, "atom", atom
                reached = atom.end
            if reached < end:
                yield from self._words(reached, end)

    def _words(self, start: int, end: int) -> Iterator[_Piece]:
        raw = self._raw
        leading = _SPACE.match(raw, start, end)
        if leading:
            start = leading.end()
            yield leading.start(), start, "space", None
        last = end
        while last > start and raw[last - 1] in " \t\n\r\f":
            last -= 1
        for match in _FOLDED.finditer(raw, start, last):
            yield start, match.start(), "words", None
            start = match.end()
            yield match.start(), start, "space", None
        if start < last:
            yield start, last, "words", None
        if last < end:
            yield last, end, "space", None
