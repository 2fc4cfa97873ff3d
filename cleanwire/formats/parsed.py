"""What a format makes of a file: the units of prose in it, and what must stay as it is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from cleanwire.edits import Edit
from cleanwire.prose import Prose


@dataclass(frozen=True, slots=True)
class Unit:
    """A run of prose that is looked at by itself: a plain text, the prose of a page, a string of a catalogue, a cue.

    `language` is what the file declares for this unit alone, `source` the text that it translates and `source_language`
    that text's language; `name` says where in the file it is (a key, a cue, a cell) and `flags` what it says of it
    (`python-format`).
    """

    prose: Prose
    language: str | None = None
    source: str | None = None
    source_language: str | None = None
    name: str = ""
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as its format reads it.

    `units` are in order of where they start and do not overlap, but one may lie in what another protects: the text of
    an image. `language` is what the file declares for all of it; units that are not sure of theirs take that of the
    unit number `main`, where there is one. `structure` is equal for two texts when they differ in nothing but prose:
    an edit that changes it does harm, unless `expect` says that it should, by giving the structure as it has to be
    after some edits (of the raw text): a paragraph that was taken out is no harm. `known` is the structure where
    it need not be asked for. `guess` says whether the units are
    long enough for a language to be detected. `strings` are the half-open spans, in order, of the strings of a
    catalogue, whose structure is a pair: what is outside of them, and that of each. `pages` are the pages of Markdown
    that a file of another format holds: the raw text of each as a unit, and as it is read.
    """

    units: tuple[Unit, ...]
    language: str | None = None
    known: Hashable = None
    guess: bool = True
    main: int | None = None
    expect: Callable[[Sequence[Edit]], Hashable] | None = None
    strings: tuple[tuple[int, int], ...] = ()
    pages: tuple[tuple[Unit, Parsed], ...] = ()

    @property
    def has_structure(self) -> bool:
        """Whether there is more in the text than prose."""
        return self.known is not None or self.expect is not None

    @property
    def structure(self) -> Hashable:
        """What tells whether an edit has changed more than prose; None where all is prose."""
        return self.known if self.expect is None or self.known is not None else self.expect(())

    def structure_after(self, edits: Sequence[Edit]) -> Hashable:
        """The structure that the text must have after these edits."""
        return self.expect(edits) if self.expect else self.structure
