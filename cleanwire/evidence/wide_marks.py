"""Full-width and CJK punctuation around words of alphabetic scripts."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotation_style import locale_region
from cleanwire.languages import primary
from cleanwire.prose import OBJECT

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
_HAN_OR_KANA = regex.compile(f"[{CJK}]")
_LETTER = regex.compile(r"\p{L}")
_SENTENCE = "，、；：。！？"
_BEFORE_MARK = regex.compile(rf"[\p{{L}}\p{{M}}\p{{N}}\"'”’)\]%»）】］》」』％…{OBJECT}]")
_HANGUL = regex.compile(r"\p{Hangul}")
_OWN = {"،": {",": "،", ";": "؛", "?": "؟"}, "।": {".": "।"}, "\u037e": {"?": ";", ";": "·"}}
"""The marks that Arabic, Persian, Hindi and Greek have of their own, behind one that tells the language."""
_SIGNS = regex.compile(r"[^\p{L}\p{M}\p{N}\s\p{P}$€£¥°+=\ufffc]|[´`^＾ωДд・￣＿＊]")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’-]*")
_AROUND = 60
_FAR = 400
"""Code points before a closing quotation mark where its opening one is looked for."""
_OF_LABELS = frozenset("：？！")
_WIDE_LANGUAGES = frozenset(["zh", "ja", "yue"])
_FEWEST_WORDS = 2
"""Words that a line has at least, where nobody says that the text is in an alphabet."""


@dataclass(frozen=True, slots=True)
class WideMark:
    """A wide mark at a half-open span, with the spaces that go with it, and what stands for it among these words."""

    start: int
    end: int
    replacement: str


def wide_marks(document: Document) -> list[tuple[WideMark, ...]]:
    """The wide marks that belong to alphabetic text: the letters on both sides are no CJK ones, nor any in between.
    Korean has the marks of an alphabet. Two brackets are one entry, all other marks stand alone.

    >>> from cleanwire.options import Options
    >>> wide_marks(Document("Come in，please。", Options()))[0][0]
    WideMark(start=7, end=8, replacement=', ')
    """
    text = document.text
    found: list[tuple[WideMark, ...]] = []
    if text.isascii():
        return found
    partners = _partners(text)
    letters = _HAN_OR_KANA if primary(document.language or "") == "ko" else _CJK_LETTER
    plain = _plain(document)
    known = primary(document.known_language or "zh")
    fewest = _FEWEST_WORDS if known in _WIDE_LANGUAGES else 1
    for match in _MARK.finditer(text):
        place = match.start()
        partner = partners.get(place, place)
        if partner >= place and _is_alphabetic(text, place, partners, letters, fewest):
            found.append(tuple(_converted(text, one, plain[text[one]]) for one in sorted({place, partner})))
    return found


def _plain(document: Document) -> dict[str, str]:
    """What each wide mark is in the document's language, with the space that it sets before it, as wide as the
    document's own."""
    lexicon, text = document.lexicon, document.text
    found = dict(_MARKS)
    for wide, sign in _MARKS.items():
        for own in lexicon.own_marks:
            found[wide] = _OWN.get(own, {}).get(sign, found[wide])
    spaces = dict(lexicon.regional_fixed_spaces).get(locale_region(document.language or ""), lexicon.fixed_spaces)
    for marks, space in spaces:
        for wide, sign in _MARKS.items():
            if sign in marks:
                found[wide] = f" {sign}" if f" {sign}" in text else space + sign
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


def _is_alphabetic(text: str, place: int, partners: dict[int, int], letters: regex.Pattern[str], fewest: int) -> bool:
    mark = text[place]
    start, end = place, place + 1
    if mark in _OPENING or mark in _CLOSING:
        partner = partners.get(place)
        if partner is None:
            return False
        start, end = min(place, partner), max(place, partner) + 1
        first = text[start + 1 : start + 2]
        if not (first.isalnum() or first == OBJECT) or letters.search(text, start, end):
            return False
        if _SIGNS.search(text, start + 1, end - 1):
            return False
    line_start = text.rfind("\n", max(0, start - _AROUND), start) + 1 or max(0, start - _AROUND)
    before = text[line_start:start]
    after = text[end : end + _AROUND].partition("\n")[0]
    if letters.search(before) or letters.search(after):
        return False
    touching = text[place - 1 : place] if place else ""
    if "\uff21" <= touching <= "\uff5a" and touching.isalpha():
        return False
    if mark not in _OPENING and not _BEFORE_MARK.match(touching):
        loose = touching == " " and mark in _SENTENCE and place > 1 and _BEFORE_MARK.match(text[place - 2])
        if not loose or not (_LETTER.match(text, place + 1) or not after.strip()):
            return False
    if mark not in _OPENING and mark not in _CLOSING and touching in ")]" and not after.strip():
        return False
    following = text[place + 1 : place + 2]
    if (touching in "\"'“‘«" and following in "\"'”’»") or following in tuple("´`^"):
        return False
    if mark != "％" and _MARK.match(following) and following not in _CLOSING and following not in _OPENING:
        return False
    words = len(_WORD.findall(before)) + len(_WORD.findall(after)) + (end - start > 1)
    return words >= (fewest if mark in _OF_LABELS else _FEWEST_WORDS)


def _converted(text: str, place: int, plain: str) -> WideMark:
    mark = text[place]
    start = place - (mark in _SENTENCE and text[place - 1 : place] == " ")
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    if mark in _OPENING:
        spaced = (before.isalnum() and not _HANGUL.match(before)) or before in {*".,;:!?)", OBJECT}
        return WideMark(place, place + 1, f" {plain}" if spaced else plain)
    if _HANGUL.match(after) and mark in _CLOSING:
        return WideMark(place, place + 1, plain)
    wanted = mark in _SENTENCE and _wants_space(mark, before, after) and not _closes(text, place + 1)
    spaced = after.isalpha() if mark in _CLOSING else wanted
    return WideMark(start, place + 1, f"{plain} " if spaced else plain)


def _wants_space(mark: str, before: str, after: str) -> bool:
    if mark == "：" and before.isdigit() and after.isdigit():
        return False
    return after.isalnum() or after in set("“‘„‚«（([¿¡《「『")


def _closes(text: str, place: int) -> bool:
    """Whether a mark that opens quotations in English or French closes one here, as in German."""
    opening = {"“": "„", "«": "»"}.get(text[place : place + 1])
    return opening is not None and text.rfind(opening, max(0, place - _FAR), place) > text.rfind(text[place], 0, place)
