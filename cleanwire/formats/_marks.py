"""The marks of which the structure of a page is made, and what edits take out of it on purpose."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from cleanwire.edits import Edit

Span = tuple[int, int]


@dataclass(slots=True)
class Leaf:
    """A block of prose: the half-open span of its text (-1 when it has none), and the inline markup in it, each with
    its span."""

    paragraph: bool
    start: int = -1
    end: int = -1
    nodes: list[tuple[int, int, str]] = field(default_factory=list)


Mark = str | Leaf


def flat(marks: Sequence[Mark], gone: frozenset[Span] = frozenset()) -> tuple[Hashable, ...]:
    """The marks as a value to compare, without the paragraphs and the markup at the spans `gone`.

    Paragraphs that follow each other count as one, and the markup in them in any order: a sentence may be moved.
    """
    found: list[Hashable] = []
    run: list[str] | None = None
    for mark in marks:
        if isinstance(mark, str):
            if run is not None:
                found.append(tuple(sorted(run)))
                run = None
            found.append(mark)
            continue
        nodes = [key for start, end, key in mark.nodes if (start, end) not in gone]
        if not mark.paragraph:
            found.append((mark.start >= 0, *sorted(nodes)))
        elif (mark.start, mark.end) not in gone:
            run = run or []
            run += nodes
    if run is not None:
        found.append(tuple(sorted(run)))
    return tuple(found)


def gone(raw: str, marks: Sequence[Mark], edits: Sequence[Edit]) -> frozenset[Span]:
    """The spans of whole paragraphs and pieces of inline markup that some edits take out and put nowhere else."""
    taken = [(edit.start, edit.end) for edit in edits if not edit.replacement and edit.start < edit.end]
    put = [edit.replacement for edit in edits if edit.replacement]
    starts = [start for start, _ in taken]
    found: set[Span] = set()
    for leaf in marks:
        if isinstance(leaf, str) or leaf.start < 0:
            continue
        number = bisect_right(starts, leaf.end) - 1
        if number < 0 or taken[number][1] < leaf.start:
            continue
        spans = [(start, end) for start, end, _ in leaf.nodes]
        spans += [(leaf.start, leaf.end)] if leaf.paragraph else []
        for start, end in spans:
            number = bisect_right(starts, start) - 1
            inside = number >= 0 and end <= taken[number][1]
            if inside and not any(raw[start:end] in text for text in put):
                found.add((start, end))
    return frozenset(found)
