"""LOC002: punctuation of Chinese and Japanese among words of an alphabet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import speaks_of_encodings
from cleanwire.evidence.wide_marks import wide_marks
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_CJK = frozenset(["zh", "ja", "yue"])
_LETTERS = regex.compile(r"(?<![\uff01-\uff5e])[０-９Ａ-Ｚａ-ｚ]{1,40}(?![\uff01-\uff5e])")
_STYLED = regex.compile(r"[Ａ-Ｚａ-ｚ]")
_ALPHABETIC = regex.compile(
    r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Devanagari}&&[^Ａ-Ｚａ-ｚ]]", regex.V1
)
_CJK_LETTER = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_LABEL = frozenset("【［")
"""Brackets that translators keep around the labels of headings."""
_FEWEST_WORDS = 3
"""Words that a line must have where the language is not known."""
_AROUND = 40


class WidePunctuation(Normaliser):
    """Engines copy ，。：（） and full-width forms from a Chinese or Japanese source. Among words of an alphabet
    they become the marks that these use, with their spaces. Around words in CJK script they stay, and so do
    faces (´・ω・｀), labels 【new】 and marks of which the text speaks. Words in full-width letters may be
    so for their looks: there the fix is only offered.
    """

    code = "LOC002"
    name = "wide-punctuation"
    message = "punctuation of Chinese or Japanese"
    stage = "locale"
    mqm = "typography"
    its = "locale-violation"
    triggers = (
        r"[\p{L}\p{M}\p{N}\"'”’)\]»）》」』％\x{fffc}] ?[，。、；：！？％＆＋＝（）]",
        r"[（][\p{Latin}\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Hangul}\p{N}\x{fffc}]",
        "[０-９Ａ-Ｚａ-ｚ]",
    )
    triggers_in: ClassVar = dict.fromkeys(sorted(_CJK), ())
    origin = "Marks of a Chinese or Japanese source that a translation engine copied."
    examples = (
        Example("They came home，ate and slept。", "They came home, ate and slept."),
        Example("The bridge（built in 1920）is closed。", "The bridge (built in 1920) is closed."),
        Example("They came home ，ate and slept 。", "They came home, ate and slept."),
        Example("He asked：Why now？Nobody knows！", "He asked: Why now? Nobody knows!"),
        Example("Sie kamen、aßen und schliefen。", "Sie kamen, aßen und schliefen.", "de"),
        Example("Il pleut dans 50％ des villes，dit-on。", "Il pleut dans 50% des villes, dit-on.", "fr"),
        Example("Starosta řekl：„Čekáme。“ Bylo 50％，víc ne.", "Starosta řekl: „Čekáme.“ Bylo 50%, víc ne.", "cs"),
        Example("Они пришли，поели и уснули。", "Они пришли, поели и уснули.", "ru"),
        Example("कीमत बढ़ी，पर कोई नहीं आया。", "कीमत बढ़ी, पर कोई नहीं आया।", "hi"),
        Example("다리（옛 다리）는 닫혔다，그러나 배가 있다。", "다리(옛 다리)는 닫혔다, 그러나 배가 있다.", "ko"),
        Example("ارتفع السعر，لكن لم يأت أحد。", "ارتفع السعر، لكن لم يأت أحد.", "ar"),
        Example("The price rose by １２ percent in May.", "The price rose by 12 percent in May."),
        Example("The model ＡＢ is sold in May.", "The model AB is sold in May.", unsafe=True),
    )
    keeps = (
        Keep("【Official】The harbour site is open."),
        Keep("The shop 東京堂（とうきょうどう）is open."),
        Keep("She wrote 你好，世界。 on the wall."),
        Keep("It was raining again （´・ω・｀） all day."),
        Keep("Well (´；ω；`) it is over."),
        Keep("The mark 。 ends a sentence in Chinese."),
        Keep("The stop “。” and the comma “，” are wide."),
        Keep("他说，这个 bridge，很长。", "zh"),
        Keep("今天我们去看 Harbour（港口）。", "zh-Hant"),
        Keep("정부（政府）는 다리를 닫았다.", "ko"),
        Keep("彼は Harbour（港）に行く。", "ja"),
        Keep("We read Ｆｕｌｌ－ｗｉｄｔｈ！ in the old terminal."),
        Keep("The ideographic comma is 、 in Unicode."),
        Keep("中文，English，日本語"),
        Keep("hello。", None),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        language = document.language
        if language and primary(language) in _CJK:
            return
        if language is None and _CJK_LETTER.search(text):
            return
        for marks in document.once(wide_marks):
            start, end = marks[0].start, marks[-1].end
            if language is None and len(text[slice(*document.line(start))].split()) < _FEWEST_WORDS:
                continue
            if text[start] in _LABEL or speaks_of_encodings(document, start, end):
                continue
            yield self.finding(
                start,
                end,
                *((mark.start, mark.end, mark.replacement) for mark in marks),
                message=f"{text[start]} among words of an alphabet",
            )
        for match in self.matches(_LETTERS, document):
            around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if _CJK_LETTER.search(around) or not _ALPHABETIC.search(around):
                continue
            if speaks_of_encodings(document, *match.span()):
                continue
            styled = _STYLED.search(match[0]) is not None
            yield self.finding(
                *match.span(),
                (*match.span(), "".join(chr(ord(sign) - 0xFEE0) for sign in match[0])),
                applicability="unsafe" if styled else "safe",
                message="full-width forms among words of an alphabet",
            )
