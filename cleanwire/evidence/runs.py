"""Periodic runs in a sequence: the same row of tokens over and over, found without comparing all pairs.

Equal windows of 2, 4, 8 … tokens are matched by a rolling hash (Karp and Rabin, 1987). Two equal windows
that are no further apart than twice their length may belong to a run whose period is their distance; the run is
then measured token by token. What does not recur at one length cannot recur at the next, and what lies inside
a run already measured says nothing new: both are dropped, so that prose is done after a few lengths. From
windows of `SAMPLED_FROM` on only local minima of the hash are carried on, which are the same places in each
copy and at most about half as many at each length. All this is done in one stretch of the sequence after another,
each of which overlaps the next one by half; so the whole takes time linear in the sequence, and memory for a stretch.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice, repeat
from operator import add, eq, mul

_MODULUS = (1 << 61) - 1
_BASE = 0x1F3D5B79A8C6E42D % _MODULUS
SAMPLED_FROM = 32
STRETCH = 1 << 17
"""Tokens that are compared with each other at once."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Tokens `start:end` of which each equals the one `period` before it, the first `period` of them aside."""

    start: int
    end: int
    period: int

    @property
    def copies(self) -> float:
        """How many times the period stands there; a last copy may be cut off."""
        return (self.end - self.start) / self.period


def runs(tokens: Sequence[int], copies: float = 2) -> list[Run]:
    """The runs of at least so many copies, each with its shortest period, in order; they may overlap.

    >>> runs([7, 1, 2, 1, 2, 1, 2, 9])
    [Run(start=1, end=7, period=2)]

    All runs of three copies and more with a period of up to `SAMPLED_FROM` are found, and of the longer ones, up to a
    quarter of `STRETCH`, those that are not made of near-copies of themselves.
    """
    if len(tokens) <= STRETCH:
        return sorted(_runs_in(tokens, copies))
    found: dict[Run, None] = {}
    reached: dict[int, int] = {}
    for start in range(0, len(tokens) - STRETCH // 2, STRETCH // 2):
        for run in sorted(_runs_in(tokens[start : start + STRETCH], copies)):
            place = start + run.start + run.period
            if place >= reached.get(run.period, 0):
                whole = _measure(tokens, place, run.period)
                reached[run.period] = whole.end
                found[whole] = None
    return sorted(found)


def _runs_in(tokens: Sequence[int], copies: float) -> dict[Run, None]:
    """The runs in a stretch."""
    found = dict.fromkeys(run for run in repeated_tokens(tokens) if run.copies >= copies)
    pairs = _pairs(tokens)
    counts = Counter(pairs)
    inside = _covered(found, 1, len(tokens)) or bytearray(len(tokens))
    places = array("q", (place for place, pair in enumerate(pairs) if counts[pair] > 1 and not inside[place]))
    del pairs, counts
    prefixes = _prefix_hashes(tokens) if places else []
    length = 2
    while len(places) > 1:
        hashes, fresh, recurring = _match(tokens, prefixes, places, length, copies)
        found.update(fresh)
        covered = _covered(fresh, length, len(tokens))
        kept = [n for n in recurring if not (covered and covered[places[n]])]
        if length >= SAMPLED_FROM:
            kept = _local_minima(kept, hashes)
        places = array("q", map(places.__getitem__, kept))
        length *= 2
    return found


def _pairs(tokens: Sequence[int]) -> array[int]:
    """A number for each two tokens that stand side by side, equal where both are."""
    width = max(tokens, default=0) + 2
    return array("q", map(add, map(mul, tokens, repeat(width)), islice(tokens, 1, None)))


def repeated_tokens(tokens: Sequence[int]) -> Iterator[Run]:
    """The runs of one token."""
    reached = 0
    for place in compress(count(1), map(eq, tokens, islice(tokens, 1, None))):
        if place >= reached:
            reached = place + 1
            while reached < len(tokens) and tokens[reached] == tokens[place]:
                reached += 1
            yield Run(place - 1, reached, 1)


def _match(
    tokens: Sequence[int], prefixes: Sequence[int], places: Sequence[int], length: int, copies: float
) -> tuple[Sequence[int], dict[Run, None], list[int]]:
    """The hashes of the windows of a length at the places, the runs that they show, and the numbers of the
    places whose windows occur more than once."""
    power = pow(_BASE, length, _MODULUS)
    last: dict[int, int] = {}
    hashes = array("q")
    recurs = bytearray(len(places))
    fresh: dict[Run, None] = {}
    measured: dict[int, int] = {}
    end = len(tokens) - length
    for number, place in enumerate(places):
        if place > end:
            break
        value = (prefixes[place + length] - prefixes[place] * power) % _MODULUS
        hashes.append(value)
        before = last.get(value)
        last[value] = number
        if before is None:
            continue
        recurs[before] = recurs[number] = 1
        period = place - places[before]
        if not 1 < period <= 2 * length or measured.get(period, -1) >= place:
            continue
        run = _measure(tokens, place, period)
        measured[period] = run.end
        if run.copies >= copies and not _is_power(tokens, run):
            fresh[run] = None
    return hashes, fresh, [number for number in range(len(hashes)) if recurs[number]]


def _measure(tokens: Sequence[int], place: int, period: int) -> Run:
    """The longest run of a period around a place; it begins at most one period before the first equal pair."""
    start, end = place, place
    while start > period and tokens[start - 1] == tokens[start - 1 - period]:
        start -= 1
    while end < len(tokens) and tokens[end] == tokens[end - period]:
        end += 1
    return Run(start - period, end, period)


def _is_power(tokens: Sequence[int], run: Run) -> bool:
    """Whether the period is itself made of copies of a shorter one."""
    root = list(tokens[run.start : run.start + run.period])
    return any(
        run.period % divisor == 0 and root[divisor:] == root[:-divisor]
        for prime in _prime_factors(run.period)
        if (divisor := run.period // prime) < run.period
    )


def _prime_factors(number: int) -> Iterator[int]:
    factor = 2
    while factor * factor <= number:
        if number % factor == 0:
            yield factor
            while number % factor == 0:
                number //= factor
        factor += 1
    if number > 1:
        yield number


def _covered(fresh: dict[Run, None], length: int, size: int) -> bytearray | None:
    """For each place whether its window of twice the length lies inside a run of three copies."""
    covered = None
    for run in fresh:
        last = run.end - 2 * length
        if run.copies >= 3 and run.period <= length and last > run.start:
            covered = covered or bytearray(size)
            covered[run.start : last] = b"\x01" * (last - run.start)
    return covered


def _local_minima(kept: Sequence[int], hashes: Sequence[int]) -> list[int]:
    """Of the numbers those whose hash is not greater than those of their neighbours."""
    values = [hashes[number] for number in kept]
    return [
        number
        for before, number, value, after in zip(
            [_MODULUS, *values], kept, values, [*values[1:], _MODULUS], strict=False
        )
        if value <= before and value <= after
    ]


def _prefix_hashes(tokens: Sequence[int]) -> array[int]:
    prefixes = array("q", [0])
    value = 0
    for token in tokens:
        value = (value * _BASE + token + 1) % _MODULUS
        prefixes.append(value)
    return prefixes
