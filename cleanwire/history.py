"""The passes that led from the original to the clean text, and how to take fixes back without finding anew."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from cleanwire.edits import Edit, apply, compose
from cleanwire.findings import Finding, Fix

Place = tuple[int, int]
"""Where a fix was applied: the number of its pass and its number in that pass."""


@dataclass(frozen=True, slots=True)
class Pass:
    """What one stage did: the findings whose fixes it applied, in the coordinates of its input text."""

    findings: tuple[Finding, ...]

    @property
    def edits(self) -> list[Edit]:
        """The edits of all fixes, in order."""
        edits = [edit for finding in self.findings if finding.fix for edit in finding.fix.edits]
        return sorted(edits, key=lambda edit: (edit.start, edit.end))


def inputs(original: str, passes: Sequence[Pass]) -> Iterator[str]:
    """The text that each pass was given, the first of them the original: made anew, since large texts are not kept in
    every state."""
    text = original
    for step in passes:
        yield text
        text = apply(text, step.edits)


def compose_passes(original: str, passes: Sequence[Pass]) -> list[Edit]:
    """The edits of all passes in the coordinates of the original."""
    composed: list[Edit] = []
    for text, step in zip(inputs(original, passes), passes, strict=True):
        composed = compose(composed, step.edits, text)
    return composed


def take_back(passes: Sequence[Pass], unwanted: Collection[Place]) -> tuple[list[Pass], set[Place]]:
    """The passes without the unwanted fixes and all that depend on them, and where those had been applied.

    A fix depends on an earlier one when one of its edits touches text that the earlier one inserted, or the
    joint that it left. The other fixes are moved to where their text now stands; no finder runs.
    """
    kept_passes: list[Pass] = []
    gone: set[Place] = set()
    scars = _Scars([])
    for number, step in enumerate(passes):
        kept: list[Finding] = []
        removed: list[Edit] = []
        for rank, finding in enumerate(step.findings):
            assert finding.fix is not None
            edits = finding.fix.edits
            if (number, rank) in unwanted or any(scars.touch(edit) for edit in edits):
                gone.add((number, rank))
                removed += edits
            else:
                moved = tuple(edit.moved(scars.shift_at(edit.start)) for edit in edits)
                kept.append(replace(finding, fix=Fix(moved, finding.fix.applicability)))
        kept_passes.append(Pass(tuple(kept)))
        scars = scars.advance(removed, step.edits)
    return kept_passes, gone


class _Scars:
    """Where a text as it was differs from the text without the fixes taken back: spans of the text as it was,
    each with how much longer the other text is there."""

    def __init__(self, scars: Sequence[tuple[int, int, int]]) -> None:
        self._scars = scars
        self._ends = [end for _, end, _ in scars]
        self._shifts = [0, *accumulate(shift for _, _, shift in scars)]

    def touch(self, edit: Edit) -> bool:
        i = bisect_left(self._ends, edit.start)
        return i < len(self._scars) and self._scars[i][0] <= edit.end

    def shift_at(self, position: int) -> int:
        """How far a place that no scar touches has moved."""
        return self._shifts[bisect_left(self._ends, position)]

    def advance(self, removed: Sequence[Edit], edits: Sequence[Edit]) -> _Scars:
        """The scars after a pass that made `edits`, of which `removed` are taken back too."""
        spans = [(start, end, shift, 0) for start, end, shift in self._scars]
        spans += [(edit.start, edit.end, 0, edit.growth) for edit in removed]
        merged: list[tuple[int, int, int, int]] = []
        for start, end, shift, growth in sorted(spans):
            if merged and start <= merged[-1][1]:
                last = merged.pop()
                start, end, shift, growth = last[0], max(last[1], end), last[2] + shift, last[3] + growth
            merged.append((start, end, shift, growth))
        scars: list[tuple[int, int, int]] = []
        i = moved = 0
        for start, end, shift, growth in merged:
            while i < len(edits) and (edits[i].start, edits[i].end) < (start, start):
                moved += edits[i].growth
                i += 1
            while i < len(edits) and start <= edits[i].start and edits[i].end <= end:
                i += 1
            scars.append((start + moved, end + moved + growth, shift - growth))
            moved += growth
        return _Scars(scars)
