"""Quotation marks: which opens, which closes, and which belong together, whatever the language.

A mark's side is told by what stands beside it and by what is open. Pairs do not reach over a blank line.
Single marks that look like apostrophes are taken for marks only inside a pair of their kind.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.languages.language import words
from cleanwire.patterns import late_regex

SPACES = " \t\u00a0\u2009\u202f"
"""The white space that can stand inside a line."""

WHITE = SPACES + "\n\u3000"
"""The white space that can stand beside a mark."""
_MARKS = late_regex(r"\n[ \t]*(?=\n)|[«»‹›„‚“”‘’‟\"「」『』《》〈〉〝〞〟﹁﹂﹃﹄｢｣]")
_CJK = dict(zip("「『《〈〝﹁﹃｢", "」』》〉〞﹂﹄｣", strict=True))
_CJK_CLOSING = frozenset([*_CJK.values(), "〟"])
WHOLE = words('〝〟 «» »« »» „“ „” “” ”” ‟” "" ‚‘ ‚’ ‘’ ‹› ›‹ ››').union(map("".join, _CJK.items()))
"""The marks that make a pair, opening and closing."""
SINGLE = frozenset("‚‘’‹›")
DIRECTED = frozenset("«»„“”")
"""Double marks that are no inch marks."""
CJK = frozenset([*_CJK, *_CJK_CLOSING])
BEFORE = frozenset("([{¿¡—–-/'’=>+*_~\ufffc，。、：；！？（【") | frozenset('«»‹›„‚“‘"「『《〈〝')
"""What can stand before an opening mark, white space aside."""
AFTER = frozenset(".,;:!?)]}…—–-/'’*_~|<\ufffc") | frozenset('«»‹›”“‘"」』》〉〞〟，。、；：！？）】،؛؟।')
"""What can stand behind a closing mark, white space aside."""
_CLOSING = frozenset(",;:!?)]")
_TURNED = late_regex(r"»[^«\n]*(?<=[^\s('’\[])«")
"""A quotation in marks that point inwards."""
_OPENERS = frozenset("([（：，、；")
"""What stands right before a mark that opens, whatever follows."""
_STOPS = frozenset(".,;:!?…)]}»”")
"""What ends something, so that no mark that opens stands before it."""
PARTICLE = late_regex(r"[\p{Hangul}\p{Han}\p{Hiragana}\p{Katakana}ー々]")
"""What stands beside a quotation without a space: letters of Chinese and Japanese, Korean particles."""
_CJK_LETTER = late_regex(r"[\p{Han}\p{Hiragana}\p{Katakana}，。、；：！？]")
_IN_ACRONYM = late_regex(
    r"(?<=\p{Hebrew}[\"”])(?:(?<=[^\P{Hebrew}והבכלמש][\"”])|(?<=\p{Hebrew}{4}[\"”])|(?=\p{Hebrew}(?!\p{Hebrew})))(?=\p{Hebrew})"
)
"""What follows the mark inside a Hebrew acronym, and not one that opens a quotation behind a prefix."""
_LOOK_BACK = 12
"""How many open marks are looked at."""
_FAR = 400


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks that belong together, at `start` and `end`, inside `depth` other pairs."""

    start: int
    end: int
    marks: str
    """The opening and the closing mark."""
    depth: int

    @property
    def is_whole(self) -> bool:
        """Whether the two marks are made for each other."""
        return self.marks in WHOLE

    @property
    def is_single(self) -> bool:
        """Whether it is made of single marks."""
        return self.marks[0] in SINGLE


@dataclass(frozen=True, slots=True)
class Quotes:
    """The marks of a document: its pairs in order of their openings, and those that stand alone."""

    pairs: tuple[Pair, ...]
    lone_openings: tuple[int, ...]
    lone_closings: tuple[int, ...]


def quotes(document: Document) -> Quotes:
    """The quotation marks of a document.

    >>> from cleanwire.options import Options
    >>> text = "He said « no » and “yes, ‘maybe’”. The 12\\" pipe is 3» wide."
    >>> [(pair.marks, pair.depth) for pair in quotes(Document(text, Options())).pairs]
    [('«»', 0), ('“”', 0), ('‘’', 1)]
    """
    text = document.text
    stack: list[tuple[int, str]] = []
    found: list[tuple[int, int, str]] = []
    openings: list[int] = []
    closings: list[int] = []
    for match in _MARKS.finditer(text):
        place, mark = match.start(), sys.intern(match[0])
        if mark[0] == "\n":
            openings += [position for position, _ in stack]
            stack.clear()
            continue
        side = _side(text, place, mark, stack[-_LOOK_BACK:])
        if side == "open":
            stack.append((place, mark))
        elif side == "close":
            if (number := _partner(text, place, stack)) is not None:
                start, opening = stack[number]
                openings += [position for position, _ in stack[number + 1 :]]
                del stack[number:]
                found.append((start, place, sys.intern(opening + mark)))
            else:
                closings.append(place)
    openings += [position for position, _ in stack]
    return Quotes(_nested(sorted(found)), tuple(sorted(openings)), tuple(closings))


def opens_cleanly(text: str, place: int) -> bool:
    """Whether what stands around an opening mark may stand there: before it white space, a bracket, a letter of
    Chinese, and behind it no punctuation that ends something, as the stop of `.docx` and an ellipsis do not."""
    return _opens(text, place) or (_is_glued(text, place - 1) and _opens(text[place : place + 3], 0))


def _opens(text: str, place: int) -> bool:
    """The same where letters stand apart."""
    before = place == 0 or text[place - 1] in WHITE or text[place - 1] in BEFORE
    first, second = text[place + 1 : place + 2], text[place + 2 : place + 3]
    return (
        before and first not in (",", ";", ":", "!", "?", ")") and (first != "." or second.isalnum() or second == ".")
    )


def closes_cleanly(text: str, place: int) -> bool:
    """Whether what stands behind a closing mark may stand there: white space, punctuation, a letter of Chinese."""
    return _closes(text, place) or _is_glued(text, place + 1)


def _is_glued(text: str, place: int) -> bool:
    return place >= 0 and PARTICLE.match(text, place) is not None


def _closes(text: str, place: int) -> bool:
    """The same where letters stand apart."""
    return place + 1 >= len(text) or text[place + 1] in WHITE or text[place + 1] in AFTER


def line_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the lines that hold a span, cut off some hundred code points before and behind it."""
    line_start = text.rfind("\n", max(0, start - _FAR), start) + 1 or max(0, start - _FAR)
    line_end = text.find("\n", end, end + _FAR)
    return line_start, min(len(text), end + _FAR) if line_end < 0 else line_end


def inside(text: str, pair: Pair) -> tuple[int, int]:
    """The span of what a pair holds, without the spaces at its edges."""
    start, end = pair.start + 1, pair.end
    while start < end and text[start] in SPACES:
        start += 1
    while end > start and text[end - 1] in SPACES:
        end -= 1
    return start, end


def outer_spaces(text: str, pair: Pair) -> list[tuple[int, int, str]]:
    """The edits for the spaces outside a pair among the letters of Chinese and Japanese, which set none there."""
    return [
        (place, place + 1, "")
        for place, letter in ((pair.start - 1, pair.start - 2), (pair.end + 1, pair.end + 2))
        if 0 <= letter < len(text) and text[place] == " " and _CJK_LETTER.match(text, letter)
    ]


def _nested(found: Sequence[tuple[int, int, str]]) -> tuple[Pair, ...]:
    pairs = []
    ends: list[int] = []
    for start, end, marks in found:
        while ends and ends[-1] < start:
            ends.pop()
        pairs.append(Pair(start, end, marks, len(ends)))
        ends.append(end)
    return tuple(pairs)


def _partner(text: str, place: int, stack: Sequence[tuple[int, str]]) -> int | None:
    """The number of the open mark that a closing one closes: one made for it, else a double one at the top, where it
    is not closed later."""
    mark = text[place]
    lowest = max(0, len(stack) - _LOOK_BACK)
    for number in range(len(stack) - 1, lowest - 1, -1):
        if stack[number][1] + mark in WHOLE:
            return number
    if mark in SINGLE:
        return None
    for number in range(len(stack) - 1, lowest - 1, -1):
        opening = stack[number][1]
        if opening not in SINGLE:
            mixed = mark not in CJK and opening not in CJK
            return number if mixed or not _is_closed_later(text, place, opening) else None
    return None


def _is_closed_later(text: str, place: int, opening: str) -> bool:
    """Whether, on this line, a mark that is made for an opening one comes before the next one of its kind."""
    line = text[place + 1 : place + _FAR].partition("\n")[0].partition(opening)[0]
    return any(opening + mark in WHOLE for mark in line)


def _side(text: str, place: int, mark: str, stack: Sequence[tuple[int, str]]) -> str | None:
    """`open`, `close`, or None for what is no quotation mark here."""
    if mark in _CJK:
        return "open"
    if mark in _CJK_CLOSING:
        return "close"
    white_before = place == 0 or text[place - 1] in WHITE
    white_after = place + 1 == len(text) or text[place + 1] in WHITE
    before = _opens(text, place)
    pending = {opening for _, opening in stack}
    spaced = any(text[position + 1] in SPACES for position, _ in stack)
    glued = _is_glued(text, place + 1)
    after = _closes(text, place)
    after = after or (glued and bool(pending) and (spaced or not white_before) and not _begins(text, place))
    opening = not pending and place > 0 and (text[place - 1] in _OPENERS or _is_glued(text, place - 1))
    if mark in "«»‹›":
        free = white_before and (text[place + 1 : place + 2] not in _STOPS or text[place + 2 : place + 3] in ("«", "‹"))
        side = _angular(mark, pending, white_before, white_after, before or opening, after, free)
        lost = side == "open" and mark == "»" and pending and not _TURNED.match(text, place, place + _FAR)
        return "close" if lost else side
    if mark in "„‟":
        return "open"
    if mark in "‚‘":
        if mark == "‘" and "‚" in pending and not white_before:
            return "close"
        return "open" if (before and (white_before or not white_after)) or opening else None
    if mark == "’":
        return "close" if not pending.isdisjoint("‚‘") and (spaced or not white_before) and after else None
    if mark in '”"' and _IN_ACRONYM.match(text, place + 1):
        return None
    if mark == "”":
        bracketed = not pending and place > 0 and text[place - 1] in "([{"
        if not (white_before or bracketed) or not before:
            return "close"
        if white_after or (spaced and not pending.isdisjoint("“„«")):
            return "close" if pending.intersection('“„«"') else None
        return "open"
    if mark == '"':
        return _straight(text, place, pending, white_before, white_after, before or opening, after)
    if mark == "“" and opening:
        return "open"
    before = before and text[place + 1 : place + 2] not in _CLOSING
    return _high_six(pending, white_before, white_after, before, after)


def _begins(text: str, place: int) -> bool:
    """Whether a mark between letters of Chinese or Japanese, where another is open, is closed itself on this line."""
    line = text[place + 1 : place + _FAR].partition("\n")[0]
    return '"' in line if text[place] == '"' else text[place] == "“" and "”" in line.partition("“")[0]


def _angular(
    mark: str, pending: set[str], white_before: bool, white_after: bool, before: bool, after: bool, free: bool
) -> str:
    """« opens and » closes, unless they stand the other way round, as in German; `free` when nothing is before and no
    stop behind."""
    if mark in "«‹":
        turned = (("»" if mark == "«" else "›") in pending) and not white_before and after
        return "close" if turned else "open"
    turned = ("«" if mark == "»" else "‹") not in pending and before and not white_after and (free or not after)
    return "open" if turned else "close"


def _straight(
    text: str,
    place: int,
    pending: set[str],
    white_before: bool,
    white_after: bool,
    before: bool,
    after: bool,
) -> str | None:
    if '"' in pending:
        return "open" if before and white_before and not white_after and not after else "close"
    if place and text[place - 1].isdigit():
        return None
    if before:
        return "open"
    if pending.intersection("“„«»") and after:
        return "close"
    return None if after else "open"


def _high_six(pending: set[str], white_before: bool, white_after: bool, before: bool, after: bool) -> str | None:
    """“ opens in English and closes in German."""
    german = "„" in pending
    if white_before and white_after:
        return "close" if german else "open"
    if before and not white_after and not (german and after):
        return "open"
    if after:
        return "close" if pending.intersection('„“"”«') else None
    return "close" if german else "open"
