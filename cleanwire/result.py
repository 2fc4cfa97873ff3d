"""The result of a cleaning: the clean text, what was found, every edit, and the way back."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from cleanwire.edits import Alignment, Edit, apply, compose
from cleanwire.findings import Finding, Fix
from cleanwire.history import Pass, Place, compose_passes, inputs, take_back

DiffStyle = Literal["unified", "words", "html", "json"]


@dataclass(frozen=True, slots=True)
class Result:
    """What `clean` gives. True when the text was changed; `str(result)` is the clean text.

    All places are half-open spans of code points in `original`. `findings` are in order of place; those whose
    fix was applied say so.
    """

    text: str
    original: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]
    _passes: tuple[Pass, ...] = field(default=(), repr=False)
    _places: tuple[Place | None, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return self.text != self.original

    @property
    def suggestions(self) -> tuple[Finding, ...]:
        """The findings with a fix that was not applied."""
        return tuple(finding for finding in self.findings if finding.fix and not finding.applied)

    def diff(self, style: DiffStyle = "unified", *, name: str = "text") -> str:
        """Every edit, as a unified diff of lines, as `words`, as `html` or as `json`; empty without edits.

        `name` is the file name in the head of a unified diff.
        """
        from cleanwire.diff import render

        return render(self, style, name)

    def revert(self, *findings: Finding) -> Result:
        """The result without the fixes of these findings and what depends on them.

        Raises ValueError for a finding that is not in `findings` or whose fix was not applied.

        >>> from cleanwire import clean
        >>> result = clean("It is « cold » , he said to “us”.", target_lang="en")
        >>> result.text
        'It is “cold”, he said to “us”.'
        >>> result.revert(*(f for f in result.findings if f.code == "QUO001")).text
        'It is « cold » , he said to “us”.'

        The space before the comma came back too: it was taken beside what the mark had left.

        """
        unwanted = set()
        for finding in findings:
            place = self._places[self.findings.index(finding)] if finding in self.findings else None
            if place is None:
                raise ValueError(f"no fix of {finding.code} at {finding.start}:{finding.end} was applied here")
            unwanted.add(place)
        kept, gone = take_back(self._passes, unwanted)
        passes = tuple(kept)
        edits = _effective(compose_passes(self.original, passes), self.original)
        changed = tuple(
            replace(finding, applied=False) if place in gone else finding
            for finding, place in zip(self.findings, self._places, strict=True)
        )
        ranks = _ranks(self._passes, gone)
        places = tuple(None if place is None else ranks.get(place) for place in self._places)
        return Result(apply(self.original, edits), self.original, edits, changed, passes, places)

    def then(self, later: Result, spans: Iterable[tuple[int, int]]) -> Result:
        """This result and that of cleaning its text once more, in some half-open spans of it, as one."""
        alignment, lines = Alignment(self.edits), _LineIndex(self.original)
        again = [alignment.original_span(*span) for span in spans]
        starts = [start for start, _ in again]
        rows = [
            (finding, place)
            for finding, place in zip(self.findings, self._places, strict=True)
            if place or not (n := bisect_right(starts, finding.start)) or finding.end > again[n - 1][1]
        ]
        for finding, place in zip(later.findings, later._places, strict=True):
            moved = _pulled_back(finding, alignment, self.text, lines, applied=finding.applied)
            rows.append((moved, place and (place[0] + len(self._passes), place[1])))
        edits = _effective(compose(self.edits, later.edits, self.text), self.original)
        return Result._sorted(later.text, self.original, edits, rows, (*self._passes, *later._passes))

    @classmethod
    def of(
        cls,
        original: str,
        text: str,
        passes: Sequence[Pass],
        left: Iterable[Finding],
        notes: Iterable[Finding],
    ) -> Result:
        """A result from what a run did: its passes, the findings `left` in `text`, and notes about the run."""
        lines = _LineIndex(original)
        rows: list[tuple[Finding, Place | None]] = [
            (replace(note, line=line, column=column), None) for note in notes for line, column in [lines.at(note.start)]
        ]
        composed: list[Edit] = []
        for number, (before, step) in enumerate(zip(inputs(original, passes), passes, strict=True)):
            alignment = Alignment(composed)
            for rank, finding in enumerate(step.findings):
                rows.append((_pulled_back(finding, alignment, before, lines, applied=True), (number, rank)))
            composed = compose(composed, step.edits, before)
        alignment = Alignment(composed)
        rows += [(_pulled_back(finding, alignment, text, lines, applied=False), None) for finding in left]
        return cls._sorted(text, original, _effective(composed, original), rows, tuple(passes))

    @classmethod
    def _sorted(
        cls,
        text: str,
        original: str,
        edits: tuple[Edit, ...],
        rows: list[tuple[Finding, Place | None]],
        passes: tuple[Pass, ...],
    ) -> Result:
        """A result with its findings, each with where it was applied, in order."""
        rows.sort(key=lambda row: (row[0].start, row[0].end, row[0].code))
        findings, places = (tuple(column) for column in zip(*rows, strict=True)) if rows else ((), ())
        return cls(text, original, edits, findings, passes, places)


def _effective(edits: Iterable[Edit], original: str) -> tuple[Edit, ...]:
    """The edits without those that change nothing."""
    return tuple(edit for edit in edits if original[edit.start : edit.end] != edit.replacement)


def _pulled_back(finding: Finding, alignment: Alignment, text: str, lines: _LineIndex, *, applied: bool) -> Finding:
    start, end = alignment.original_span(finding.start, finding.end)
    fix = finding.fix
    if fix and (edits := tuple(alignment.pull_back(fix.edits, text))) != fix.edits:
        fix = Fix(edits, fix.applicability)
    return Finding(finding.code, finding.message, start, end, fix, applied, *lines.at(start))


def _ranks(passes: Sequence[Pass], gone: set[Place]) -> dict[Place, Place]:
    """Where each fix that stayed now stands in its pass."""
    ranks: dict[Place, Place] = {}
    for number, step in enumerate(passes):
        stayed = [rank for rank in range(len(step.findings)) if (number, rank) not in gone]
        ranks.update({(number, rank): (number, new) for new, rank in enumerate(stayed)})
    return ranks


class _LineIndex:
    """Line and column, counted from 1, of places in a text; lines end with LF, CR or CR LF."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = array("q")

    def at(self, place: int) -> tuple[int, int]:
        if not self._starts:
            self._starts = array("q", (0, *(end.end() for end in re.finditer(r"\r\n?|\n", self._text))))
        line = bisect_right(self._starts, place)
        return line, place - self._starts[line - 1] + 1
