"""Findings and fixes: what a normaliser says about a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from cleanwire.edits import Edit

Applicability = Literal["safe", "unsafe"]


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that stand or fall together: a move is one fix, its deletion and its insertion.

    `safe` fixes are applied by default, `unsafe` ones on request.
    """

    edits: tuple[Edit, ...]
    applicability: Applicability = "safe"

    @property
    def start(self) -> int:
        """Where the first edit starts."""
        return self.edits[0].start

    @property
    def end(self) -> int:
        """Where the last edit ends."""
        return self.edits[-1].end


@dataclass(frozen=True, slots=True)
class Finding:
    """An artifact that a normaliser found at a half-open span.

    Inside `Normaliser.find` the span and the fix's edits are in the document's prose; in a `Result` they are
    in the original text, where an edit takes in the earlier edits on which it builds. `line` and `column`
    count from 1, in the original; 0 means not yet known.
    """

    code: str
    message: str
    start: int
    end: int
    fix: Fix | None = None
    applied: bool = False
    line: int = 0
    column: int = 0

    @property
    def span(self) -> tuple[int, int]:
        """The half-open span."""
        return self.start, self.end


def select_fixes(findings: Iterable[Finding]) -> list[Finding]:
    """Of findings that have a fix, those whose fixes can be applied together, in order of their places.

    Where fixes collide the larger span wins, then safe before unsafe, then the earlier code.
    """
    pool = list(findings)
    rivals = _rivals(pool)
    taken = set(range(len(pool))) - rivals.keys()
    lost: set[int] = set()
    for number in sorted(rivals, key=lambda n: _rank(pool[n])):
        if number not in lost:
            taken.add(number)
            lost |= rivals[number]
    return sorted((pool[n] for n in taken), key=lambda f: (f.start, f.end, f.code))


def _rivals(pool: Sequence[Finding]) -> dict[int, set[int]]:
    """For each finding whose fix collides with others', by number, the numbers of those."""
    edits = [(edit, number) for number, finding in enumerate(pool) if finding.fix for edit in finding.fix.edits]
    edits.sort(key=lambda pair: (pair[0].start, pair[0].end))
    rivals: dict[int, set[int]] = {}
    open_edits: list[tuple[Edit, int]] = []
    for edit, number in edits:
        open_edits = [pair for pair in open_edits if pair[0].end >= edit.start]
        for other, other_number in open_edits:
            if other_number != number and _collide(other, edit):
                rivals.setdefault(number, set()).add(other_number)
                rivals.setdefault(other_number, set()).add(number)
        open_edits.append((edit, number))
    return rivals


def _collide(one: Edit, two: Edit) -> bool:
    """Whether two edits overlap; an insertion also collides with what it stands beside."""
    if one.start == one.end or two.start == two.end:
        return one.touches(two.start, two.end)
    return one.start < two.end and two.start < one.end


def _rank(finding: Finding) -> tuple[int, bool, str, int]:
    assert finding.fix is not None
    unsafe = finding.fix.applicability == "unsafe"
    return finding.fix.start - finding.fix.end, unsafe, finding.code, finding.fix.start
