"""SubRip subtitles: the text of each cue; numbers and timing lines stay."""

from __future__ import annotations

import re
from itertools import pairwise

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.cues import Line, cue, lines
from cleanwire.messages.literal import line_end, place

__all__ = ["encoding", "parse"]

_TIME = r"\s*-?\d{1,3}:\d{1,2}:\d{1,2}(?:[,.]\d{1,3})?"
_TIMING = re.compile(rf"{_TIME}\s*-->{_TIME}(?:\s.*)?")
_LOOSE_TIME = r"\s*\d{1,3}\s?[:：]\s?\d{1,2}\s?[:：]\s?\d{1,2}(?:\s?[,.，]\s?\d{1,3})?"
_BROKEN = re.compile(rf"{_LOOSE_TIME}\s*[-–—−]{{1,2}}\s?[-–—−]?\s?[>＞]{_LOOSE_TIME}\s*")
"""A timing line that a translator broke: no player reads it, and its words would show as text."""
_NUMBER = re.compile(r"\s*\d+\s*")
_FLAGS = frozenset({"subtitle"})


def parse(text: str) -> Parsed:
    """A SubRip file; a unit for each cue, whose lines are one text.

    >>> parse("1\\n00:00:01,000 --> 00:00:02,000\\n<i>Hello,\\nyou</i>\\n").units[0].prose.text
    'Hello,\\nyou'
    """
    rows = lines(text, int(text.startswith("\ufeff")))
    for row in rows:
        if not _is_timing(text, row) and _BROKEN.fullmatch(text, *row):
            raise ValueError(f"{place(text, row[0])}: a broken timing line of SubRip")
    catalogue = Catalogue(text)
    newline = line_end(text)
    timings = [number for number, row in enumerate(rows) if _is_timing(text, row)]
    heads = [number - 1 if number and _NUMBER.fullmatch(text, *rows[number - 1]) else number for number in timings]
    for row in rows[: heads[0]] if heads else rows:
        if text[slice(*row)].strip():
            raise ValueError(f"{place(text, row[0])}: neither a number nor a timing line of SubRip")
    for timing, (head, following) in zip(timings, pairwise([*heads, len(rows)]), strict=True):
        texts = rows[timing + 1 : following]
        while texts and not text[slice(*texts[-1])].strip():
            texts.pop()
        if texts:
            name = text[slice(*rows[head])].strip() if head < timing else ""
            catalogue.add(cue(text, texts, newline), name=name, flags=_FLAGS)
    return catalogue.parsed()


def _is_timing(text: str, row: Line) -> bool:
    return text.find("-->", *row) >= 0 and _TIMING.fullmatch(text, *row) is not None
