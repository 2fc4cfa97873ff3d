"""LOC117: quotation marks of a keyboard, hyphens and stops in Chinese or Japanese, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.evidence.wide_marks import CJK
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_STRAIGHT = regex.compile(r'"[^"\n]{1,300}"')
_CURLY = regex.compile("“[^“”\n]{1,300}”")
_SINGLE = regex.compile(rf"(?<=[{CJK}，：])'[^'\n]{{1,99}}'(?=[{CJK}，。、！？”」]|$)" "|‘[^‘’\n]{1,99}’")
_CJK = regex.compile(f"[{CJK}]")
_LINE = regex.compile(r"[^\n]+")
_CODE = regex.compile(r"[={}<>\\]|\w\(")
_LANGUAGES = frozenset(["zh", "ja"])


class CjkQuotationMarks(Normaliser):
    """With a profile of Chinese or Japanese, straight marks around a quotation become those of the locale, “…” or
    「…」, and so do curly ones where it has corner brackets. What is quoted, or what stands beside it, must be in their
    characters; a line with an odd mark and code stay.
    """

    code = "LOC117"
    name = "cjk-quotation-marks"
    message = "quotation marks other than those of the profile"
    stage = "locale"
    mqm = "quote-mark-type"
    its = "typographical"
    profile = True
    triggers = ('"', "“[^”]*”", r"'\p{Han}|'\p{Hiragana}|'\p{Katakana}", "‘")
    origin = "Keyboards set to another script."
    examples = (
        Example('他说"桥关了"，就走了。', "他说“桥关了”，就走了。", "zh"),
        Example('請按"確定"。', "請按「確定」。", "zh-Hant"),
        Example("他說“橋關了”。", "他說「橋關了」。", "zh-TW"),
        Example('彼は"橋"と言った。', "彼は「橋」と言った。", "ja"),
        Example("彼は「これが'橋'」と言った。", "彼は「これが『橋』」と言った。", "ja"),
    )
    keeps = (
        Keep("他说“桥关了”。", "zh"),
        Keep('屏幕是 15" 的。', "zh"),
        Keep('设置 name="桥" 即可。', "zh"),
        Keep('The "bridge" is 桥.', "zh"),
        Keep("彼は「橋」と言った。", "ja"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        if primary(document.options.profile or "und") not in _LANGUAGES or not own.quotes:
            return
        for line in _LINE.finditer(text):
            if not _CODE.search(line[0]) and line[0].count('"') % 2 == 0:
                for pattern, depth in ((_STRAIGHT, 0), (_CURLY, 0), (_SINGLE, 1)):
                    for match in pattern.finditer(text, *line.span()):
                        start, end = match.span()
                        marks = own.pair(depth)
                        if text[start] + text[end - 1] != marks and _is_cjk(text, start, end):
                            yield self.finding(start, end, (start, start + 1, marks[0]), (end - 1, end, marks[1]))


def _is_cjk(text: str, start: int, end: int) -> bool:
    """Whether characters stand beside a quotation or at both of its ends."""
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return bool(_CJK.search(beside)) or len(_CJK.findall(text[start + 1] + text[end - 2])) > 1
