"""Full-width and CJK punctuation around words of alphabetic scripts."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from cleanwire.document import Document

CJK = r"\p{Han}\p{Hiragana}\p{Katakana}ー々〆"
"""The letters of Chinese and Japanese, for a character class."""

_MARKS = {
    **dict(zip("，。、；：！？％＆＋＝", (",", ".", ",", ";", ":", "!", "?", "%", "&", "+", "="), strict=True)),
    **dict(zip("（）【】［］", "()[][]", strict=True)),
}
_OPENING = dict(zip("（【［", "）】］", strict=True))
_CLOSING = frozenset(_OPENING.values())
_MARK = regex.compile("[，。、；：！？％＆＋＝（）【】［］]")
_CJK_LETTER = regex.compile(rf"[{CJK}\p{{Hangul}}]")
_SIGNS = regex.compile(r"[^\p{L}\p{M}\p{N}\s\p{P}$€£¥°+=]|[´`^＾ωДд・￣＿＊]")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*")
_AROUND = 60
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class WideMark:
    """A wide mark at a half-open span, with the spaces that go with it, and what stands for it among these words."""

    start: int
    end: int
    replacement: str


def wide_marks(document: Document) -> list[tuple[WideMark, ...]]:
    """The wide marks that belong to alphabetic text: the letters on both sides are no CJK ones, nor any in between.
    Two brackets are one entry, all other marks stand alone.

    >>> from cleanwire.options import Options
    >>> wide_marks(Document("Come in，please。", Options()))[0][0]
    WideMark(start=7, end=8, replacement=', ')
    """
    text = document.text
    found: list[tuple[WideMark, ...]] = []
    if text.isascii():
        return found
    partners = _partners(text)
    for match in _MARK.finditer(text):
        place = match.start()
        partner = partners.get(place, place)
        if partner >= place and _is_alphabetic(text, place, partners):
            found.append(tuple(_converted(text, one, text[one]) for one in sorted({place, partner})))
    return found


def _partners(text: str) -> dict[int, int]:
    """For each wide bracket that has one, its partner's place on the same line."""
    found: dict[int, int] = {}
    stack: list[int] = []
    for match in regex.finditer("[（【［）】］\n]", text):
        if match[0] == "\n":
            stack.clear()
        elif match[0] in _OPENING:
            stack.append(match.start())
        elif stack and _OPENING[text[stack[-1]]] == match[0]:
            start = stack.pop()
            found[start] = match.start()
            found[match.start()] = start
    return found


def _is_alphabetic(text: str, place: int, partners: dict[int, int]) -> bool:
    mark = text[place]
    start, end = place, place + 1
    if mark in _OPENING or mark in _CLOSING:
        partner = partners.get(place)
        if partner is None:
            return False
        start, end = min(place, partner), max(place, partner) + 1
        if not text[start + 1 : start + 2].isalnum() or _CJK_LETTER.search(text, start, end):
            return False
        if _SIGNS.search(text, start + 1, end - 1):
            return False
    line_start = text.rfind("\n", max(0, start - _AROUND), start) + 1 or max(0, start - _AROUND)
    before = text[line_start:start]
    after = text[end : end + _AROUND].partition("\n")[0]
    if _CJK_LETTER.search(before) or _CJK_LETTER.search(after):
        return False
    touching = text[place - 1 : place] if place else ""
    if "\uff21" <= touching <= "\uff5a" and touching.isalpha():
        return False
    if mark not in _OPENING and not (touching.isalnum() or touching in "\"'”’)]%»）】］…"):
        return False
    if mark not in _OPENING and mark not in _CLOSING and touching in ")]" and not after.strip():
        return False
    following = text[place + 1 : place + 2]
    if touching in "\"'“‘«" and following in "\"'”’»":
        return False
    if _MARK.match(following) and following not in _CLOSING and following not in _OPENING:
        return False
    words = len(_WORD.findall(before)) + len(_WORD.findall(after)) + (end - start > 1)
    return words >= _FEWEST_WORDS


def _converted(text: str, place: int, mark: str) -> WideMark:
    plain = _MARKS[mark]
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    if mark in _OPENING:
        spaced = before.isalnum() or before in set(".,;:!?)")
        return WideMark(place, place + 1, f" {plain}" if spaced else plain)
    spaced = after.isalpha() if mark in _CLOSING else mark in "，、；：。！？" and _wants_space(mark, before, after)
    return WideMark(place, place + 1, f"{plain} " if spaced else plain)


def _wants_space(mark: str, before: str, after: str) -> bool:
    if mark == "：" and before.isdigit() and after.isdigit():
        return False
    return after.isalnum() or after in set("“‘«（([")
