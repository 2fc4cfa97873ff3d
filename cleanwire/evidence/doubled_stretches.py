"""Stretches of a row that stand in it twice with nothing between them, however long they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from sys import byteorder

_WIDTH, _STEP = 8, 4
"""So many places in such a row are compared at first, as one integer; of every so many places one is tried."""
_PIECE = 16_000
"""So many places are looked at at once."""
_FARTHEST = 3000
"""Places between a row and its copy."""


def doubled_stretches(row: bytes, least: int) -> Iterator[tuple[int, int, int]]:
    """The stretches of a row, of so many places at least, that equal what stands before them: where each begins, where
    it ends, and how far before it its copy is.

    >>> list(doubled_stretches(b"so it was in the end in the end of it all", 10))
    [(20, 32, 11)]
    """
    for first in range(0, max(1, len(row) - 2 * _FARTHEST), _PIECE - 2 * _FARTHEST):
        for start, end, length in _within(row[first : first + _PIECE], least):
            yield first + start, first + end, length


def _within(row: bytes, least: int) -> Iterator[tuple[int, int, int]]:
    view = memoryview(row)
    ends = (len(row) - (len(row) - phase) % _WIDTH for phase in range(min(_WIDTH, len(row) - _WIDTH + 1)))
    phases = [view[phase:end].cast("Q").tolist() for phase, end in enumerate(ends)]
    tried = Counter(chain.from_iterable(phases[::_STEP]))
    again = tried.keys() & chain.from_iterable(phases[phase] for phase in range(len(phases)) if phase % _STEP)
    again.update(gram for gram, number in tried.items() if number > 1)
    measured: dict[int, int] = {}
    for one, two in sorted(chain.from_iterable(pairwise(_places(row, gram)) for gram in again)):
        length = two - one
        if length > _FARTHEST or measured.get(length, -1) > two:
            continue
        end = two
        while end < len(row) and row[end] == row[end - length]:
            end += 1
        start = two
        while start > length and row[start - 1] == row[start - 1 - length]:
            start -= 1
        if end - start >= max(least, length):
            yield start, end, length
        measured[length] = end


def _places(row: bytes, gram: int) -> Iterator[int]:
    """Where some places of a row are, compared as one integer."""
    sought = gram.to_bytes(_WIDTH, byteorder)
    place = row.find(sought)
    while place >= 0:
        yield place
        place = row.find(sought, place + 1)
