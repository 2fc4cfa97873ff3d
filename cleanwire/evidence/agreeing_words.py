"""Words that agree with those so many words before them: which may, by their first letters, and which do."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from cleanwire.patterns import late_re

_BITS = 5
LEAST = {1: 2, 2: 6, **{period: period for period in range(3, 13)}}
"""How many words in a row equal those so many words before them."""
RUN = {period: min(least, 7) for period, least in LEAST.items()}
"""So many of them are looked for first."""
_NEAR, _FAR = (1, 3, 4, 5, 6), (range(7, 10), range(10, 13))
"""Periods that are looked at one by one, and those that are looked at together first."""
_SMEARS = {2: (1,), 3: (1, 1), 4: (1, 2), 5: (1, 2, 1), 6: (1, 2, 2), 7: (1, 2, 3)}
"""By how many places a row is laid over itself, so that a place is zero where so many in a row were."""
_LOOP, _SHORT_LOOP = 1.5, 2.5
"""Copies but one of what may be a loop; short phrases need more, and what stands twice is a phrase or a sentence."""
_CLAUSE = 5
"""Words of a phrase that is no short one, or stands twice with a comma between its copies."""
SENTENCES = 5
"""Words of whole sentences that stand twice."""
_PARTED = late_re(rb"[.!?:;](?!\d)|[\n()\"]|\xe2\x80|-- | - ")
_FARTHER = 3
"""So many periods behind a place are looked at for more of what agrees."""
_WORD = late_re(rb"[a-z]+")
_SPACED = bytes(byte if bytes([byte]).isalpha() else ord(" ") for byte in range(0x100))


def copies_at(words: Words, period: int, place: int) -> float:
    """How many copies there are, but one, of the words before a place up to which they agree; 0 when they make no loop
    and no doubled phrase or sentence.

    >>> words = Words([b"5123123"], [b"stay for two weeks for two weeks"])
    >>> copies_at(words, 3, 6)
    1.0
    """
    run = RUN[period]
    start = place + 1 - run
    row = words.row(start - period, place + 1)
    if row[:run] != row[period:]:
        return 0
    text, skipped = words.text(start - period, place + 1 + _FARTHER * period)
    spans = [match.span() for match in _WORD.finditer(text)][skipped:]
    row = [text[slice(*span)] for span in spans[: run + (_FARTHER + 1) * period]]
    pairs = enumerate(zip(row[period:], row, strict=False))
    agreeing = next((number for number, (word, before) in pairs if word != before), len(row) - period)
    if agreeing < LEAST[period]:
        return 0
    copies = agreeing / period
    if period >= SENTENCES or agreeing >= max(_CLAUSE, (_LOOP if period >= _CLAUSE else _SHORT_LOOP) * period):
        return copies
    joints = (text[spans[joint][1] : spans[joint + 1][0]] for joint in range(period - 1, agreeing))
    joined = any(not _PARTED.search(joint) and (period >= _CLAUSE or b"," not in joint) for joint in joints)
    return copies if joined else 0


def suspects(row: bytes) -> Iterator[tuple[int, int]]:
    """The periods at which a row of digits, 1 to f, agrees with itself for long enough, each with the places before
    which it does.

    >>> list(suspects(b"5123123"))
    [(3, 6)]
    """
    number, ones = int(row or b"0", 1 << _BITS), int(b"1" * len(row) or b"0", 1 << _BITS)
    flags, fill = ones << (_BITS - 1), (ones << (_BITS - 1)) - ones
    periods = [*_NEAR]
    for some in _FAR:
        differing = flags
        for period in some:
            differing &= (number ^ number >> _BITS * period) + fill
        agreeing = differing ^ flags
        for smear in _SMEARS[7]:
            agreeing &= agreeing >> _BITS * smear
        if agreeing:
            periods += some
    for period in periods:
        differing = number ^ number >> _BITS * period
        for smear in _SMEARS[RUN[period]]:
            differing |= differing >> _BITS * smear
        agreeing = (differing + fill) & flags ^ flags
        if agreeing and period == 4:
            periods.append(2)
        if agreeing:
            bits = f"{agreeing:0{_BITS * len(row)}b}"
            place = bits.find("1")
            while place >= 0:
                yield period, place // _BITS
                place = bits.find("1", place + 1)


class Words:
    """The words of some sentences, by their numbers. Only those that are asked for are told apart."""

    def __init__(self, shapes: Sequence[bytes], low: Sequence[bytes]) -> None:
        """`shapes` has of each sentence a digit for each word, `low` its text."""
        self._low = low
        self._firsts = [0, *accumulate(map(len, shapes))]

    def sentences(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the numbers of the sentences that hold the words from one number to another."""
        one = bisect_right(self._firsts, start) - 1
        return one, min(len(self._low), bisect_left(self._firsts, end, one))

    def text(self, start: int, end: int) -> tuple[bytes, int]:
        """Sentences that hold the words from one number to another, and how many words they have before these."""
        one, two = self.sentences(start, end)
        low = self._low
        return low[one] if two == one + 1 else b".".join(low[one:two]), start - self._firsts[one]

    def row(self, start: int, end: int) -> list[bytes]:
        """The words from one number to another, as far as there are any."""
        text, skipped = self.text(start, end)
        return text.translate(_SPACED).split()[skipped : skipped + end - start]
