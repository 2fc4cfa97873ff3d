"""The result of a whole text, divided into those of its parts, and those of parts joined to that of the whole."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding, Fix
from cleanwire.formats.parsed import Unit
from cleanwire.history import Pass, Place
from cleanwire.result import Result

Span = tuple[int, int]


@dataclass(slots=True)
class _Share:
    """What a part has of a result."""

    passes: list[Pass] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: list[Place | None] = field(default_factory=list)


def spans_of(units: Iterable[Unit]) -> list[tuple[Span, Unit]]:
    """The spans of the texts of a file, each with its first unit: units in each other, and those that have the same
    name beside each other, as the branches of a plural, are one text."""
    spans: list[tuple[Span, Unit]] = []
    for unit in units:
        start, end = unit.prose.span
        if spans:
            (first, last), before = spans[-1]
            if start < last or (unit.name and unit.name == before.name):
                spans[-1] = (first, max(last, end)), before
                continue
        spans.append(((start, end), unit))
    return spans


def divide(result: Result, spans: Sequence[Span]) -> list[Result]:
    """A result for each of these half-open spans of the original, in order and apart, outside of which nothing was
    changed. Its places are in the part, but lines and columns stay those of the file.

    >>> from cleanwire.pipeline import clean
    >>> whole = clean("It is « cold » .\\nHe left “us”.", target_lang="en")
    >>> [str(part) for part in divide(whole, [(0, 16), (17, 30)])]
    ['It is “cold”.', 'He left “us”.']
    """
    shares = [_Share() for _ in spans]
    current = list(spans)
    ranks: dict[Place, Place] = {}
    for number, step in enumerate(result._passes):
        starts = [start for start, _ in current]
        shared: list[list[Finding]] = [[] for _ in spans]
        growth = [0] * len(spans)
        for rank, finding in enumerate(step.findings):
            part = _part(starts, finding.fix.start if finding.fix else finding.start)
            ranks[number, rank] = number, len(shared[part])
            shared[part].append(_moved(finding, -starts[part]))
            growth[part] += sum(edit.growth for edit in finding.fix.edits) if finding.fix else 0
        for share, findings in zip(shares, shared, strict=True):
            share.passes.append(Pass(tuple(findings)))
        current = grown(current, growth)
    starts = [start for start, _ in spans]
    for edit in result.edits:
        part = _part(starts, edit.start)
        shares[part].edits.append(edit.moved(-starts[part]))
    for finding, place in zip(result.findings, result._places, strict=True):
        part = _part(starts, finding.start)
        if part >= 0 and (finding.line or finding.start >= starts[0]):
            shares[part].findings.append(_moved(finding, -starts[part]))
            shares[part].places.append(None if place is None else ranks[place])
    return [
        Result(
            result.text[after[0] : after[1]],
            result.original[before[0] : before[1]],
            tuple(share.edits),
            tuple(share.findings),
            tuple(share.passes),
            tuple(share.places),
        )
        for share, before, after in zip(shares, spans, current, strict=True)
    ]


def join(original: str, results: Iterable[tuple[int, Result]]) -> Result:
    """The result of a text of parts of which there are results, in order, each with where its part starts; the rest of
    the text stays. Lines and columns stay those in the parts.

    >>> from cleanwire.pipeline import clean
    >>> text = "It is « cold » .\\nHe left “us”."
    >>> str(join(text, [(0, clean(text[:16], target_lang="en"))]))
    'It is “cold”.\\nHe left “us”.'
    """
    edits: list[Edit] = []
    findings: list[Finding] = []
    places: list[Place | None] = []
    passes: list[list[Finding]] = []
    shifts = [0]
    for start, result in results:
        steps = result._passes
        passes += ([] for _ in steps[len(passes) :])
        shifts += shifts[-1:] * (len(passes) + 1 - len(shifts))
        before = list(map(len, passes))
        for step, those, shift in zip(steps, passes, shifts, strict=False):
            those += (_moved(finding, start + shift) for finding in step.findings)
        growth = 0
        for number, step in enumerate((*steps, *[Pass(())] * (len(passes) - len(steps))), 1):
            growth += sum(edit.growth for edit in step.edits)
            shifts[number] += growth
        edits += (edit.moved(start) for edit in result.edits)
        findings += (_moved(finding, start) for finding in result.findings)
        places += (place and (place[0], place[1] + before[place[0]]) for place in result._places)
    joined = tuple(Pass(tuple(those)) for those in passes)
    return Result(apply(original, edits), original, tuple(edits), tuple(findings), joined, tuple(places))


def _part(starts: Sequence[int], position: int) -> int:
    return bisect_right(starts, position) - 1


def grown(spans: Sequence[Span], growth: Sequence[int]) -> list[Span]:
    """The spans after edits inside of them that added so much to each."""
    shift = 0
    grown: list[Span] = []
    for (start, end), more in zip(spans, growth, strict=True):
        grown.append((start + shift, end + shift + more))
        shift += more
    return grown


def _moved(finding: Finding, distance: int) -> Finding:
    if not distance:
        return finding
    fix = finding.fix and Fix(tuple(edit.moved(distance) for edit in finding.fix.edits), finding.fix.applicability)
    return replace(finding, start=finding.start + distance, end=finding.end + distance, fix=fix)
