"""LOC004: punctuation that only some languages have, copied into another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import UPPER
from cleanwire.evidence.passages import is_foreign_passage, own_words
from cleanwire.evidence.spanish_spelling import is_spelt_in_spanish
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_INVERTED = regex.compile(
    r"""(?<![\w¿¡]) (?: (?<=(?:^|[\n]|[.!?…:,][ ]|["“«„‘(]))[¿¡][ \u00a0] | [¿¡]{1,2} )
    (?=[\p{L}\p{N}"“«‘„]) (?P<sentence>[^\n¿¡]{1,300}?) (?P<end>[?!？！؟\u037e;])""",
    regex.VERBOSE,
)
_BEHIND = regex.compile(
    r"""(?<=[\p{L}\p{M}\p{N})\]\"”’»%]) (?P<mark>[؟،؛।\u037e]) (?= [\s)\]\"”’»] | \Z | (?P<glued>\p{L}) )
    | (?<=[\p{L}\p{M}][ \u00a0\u202f]) (?P<mark>؟) (?= \s*(?:\Z|\n) | [ ]\p{Lu} )""",
    regex.VERBOSE,
)
_IN_SENTENCE_BEFORE = regex.compile(r"(?<=\p{L})[ ]$")
_IN_SENTENCE_AFTER = regex.compile(r"[ ]\p{Ll}")
"""What stands around a title such as ¡Uno! in a sentence."""
_QUOTED_TITLE = regex.compile(
    r"(?<=[ ][\"“«„‘])[¿¡]{1,2}\p{Lu}[\p{L}’']*(?:[ ]\p{Lu}[\p{L}’']*){1,6}[?!](?=[\"”»“’][ ]\p{Ll})"
)
_LAST_LETTER = regex.compile(r"\p{L}[^\p{L}]{0,12}$")
_ARABIC = regex.compile(r"[\p{Arabic}\p{Syriac}\p{Thaana}]")
_HOMES = {
    **dict.fromkeys("؟،؛", _ARABIC),
    "।": regex.compile(r"[\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Oriya}]"),
    "\u037e": regex.compile(r"\p{Greek}"),
}
"""Letters of the scripts beside which each mark is at home."""
_PLAIN = {"؟": "?", "،": ",", "؛": ";", "।": ".", "\u037e": "?"}
_WIDE = {"؟": "？", "،": "，", "؛": "；", "।": "。", "\u037e": "？"}
_KANA = {**_WIDE, "،": "、"}
_GREEK = {**_PLAIN, "؟": ";", "؛": "·"}
_CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_LATIN = regex.compile(r"\p{Latin}")
_WORD = regex.compile(r"[\p{L}\p{N}]+")
_SPACE_BEFORE_CJK = regex.compile(r"[ ](?=[\p{Han}\p{Hiragana}\p{Katakana}])")
_GREEK_QUESTION = regex.compile(
    r"""(?: ^ | (?<=[.!?…][ ]) | (?<=["“„«‘]) ) (?P<first>\p{Lu}\p{L}{1,11}) \b [^.!?;\n]{3,160} (?P<mark>;)
    (?= \s*$ | ["”“»’] | \s+\p{Lu} )""",
    regex.VERBOSE | regex.MULTILINE,
)


_TAGS = "en de nl fr es it pt pl cs sk ru uk bg el tr ar he fa hi zh ja ko vi id sv da nb fi ro hu"
_SIGNS = "¿¡؟،؛।\u037e"


def _triggers(signs: str, question_words: frozenset[str]) -> tuple[str, ...]:
    """The triggers for a language: signs that are not its own, and a semicolon as at the end of a sentence, where the
    language has words that begin a question."""
    end = rf";[\s\x{{85}}\p{{Z}}]*(?:[{UPPER}\n\"”“»’]|\z)"
    return f"[{signs}]", *((end,) if question_words else ())


def _triggers_in(tag: str) -> tuple[str, ...]:
    """The triggers for a text known to be in a language."""
    language = load(tag)
    return _triggers("".join(sign for sign in _SIGNS if sign not in language.own_marks), language.question_words)


class ForeignMarks(Normaliser):
    """Spanish opens questions with ¿, Greek ends them with ;, Arabic with ؟, and its comma is ،; Hindi ends sentences
    with a danda. Copied into another language they become its own marks. Around words of those languages, in titles
    such as ¡Uno! and where the text speaks of the mark, they stay.
    """

    code = "LOC004"
    name = "foreign-marks"
    message = "punctuation that the language has not"
    stage = "locale"
    mqm = "typography"
    its = "locale-violation"
    languages = words(_TAGS)
    triggers = computed(
        lambda: _triggers(_SIGNS, frozenset().union(*(load(tag).question_words for tag in words(_TAGS))))
    )
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in words(_TAGS)})
    origin = "Marks of a Spanish, Greek, Arabic or Hindi source that the engine copied."
    examples = (
        Example("¿Why is the bridge closed? Nobody knows.", "Why is the bridge closed? Nobody knows."),
        Example("He asked: “¿Who has the key to it?”", "He asked: “Who has the key to it?”"),
        Example("¡ What a day it was!", "What a day it was!"),
        Example("He asked: “¿ Why now?”", "He asked: “Why now?”"),
        Example("They asked ¿what? and left.", "They asked what? and left."),
        Example("The singer said ¡goodbye! to all.", "The singer said goodbye! to all.", unsafe=True),
        Example("¿Dlaczego tak późno? Nikt nie wie.", "Dlaczego tak późno? Nikt nie wie.", "pl"),
        Example("¡Congratulations!", "Congratulations!"),
        Example("They came، they saw؛ why did they leave؟", "They came, they saw; why did they leave?"),
        Example("Le pont est fermé، dit-il. Pourquoi ؟", "Le pont est fermé, dit-il. Pourquoi ?", "fr"),
        Example("הגשר סגור، אמר האיש. למה؟", "הגשר סגור, אמר האיש. למה?", "he"),
        Example("The bridge is closed। Nobody is there।", "The bridge is closed. Nobody is there."),
        Example("¿Warum ist die Brücke zu?", "Warum ist die Brücke zu?", "de"),
        Example("¿Pourquoi le pont est-il fermé ?", "Pourquoi le pont est-il fermé ?", "fr"),
        Example("¿Почему мост закрыт? Никто не знает.", "Почему мост закрыт? Никто не знает.", "ru"),
        Example("¿桥为什么关闭了？没有人知道。", "桥为什么关闭了？没有人知道。", "zh"),
        Example("¿Köprü neden kapalı? Kimse bilmiyor.", "Köprü neden kapalı? Kimse bilmiyor.", "tr"),
        Example("Why is the bridge closed; Nobody knows.", "Why is the bridge closed? Nobody knows.", unsafe=True),
    )
    keeps = (
        Keep("¿Por qué está cerrado el puente? ¡Nadie lo sabe!", "es"),
        Keep("The film ¡Three Rivers! is from 1990."),
        Keep("The album “¡Uno!” and its sequel ¡Dos! sold well."),
        Keep("She cried ¡Ay, qué día! and left."),
        Keep("They cried ¡hola! and left. ¡Viva!"),
        Keep("The show “¡Ask Ann!” was dropped."),
        Keep("Spanish opens a question with ¿ and closes it with ?."),
        Keep("He wrote مرحبا، كيف حالك؟ on the wall."),
        Keep("The poem ends: राम घर गया। It is old."),
        Keep("How they laughed; the children were tired."),
        Keep("What he did; Why he did it; Who helped", None),
        Keep("The marks ؟ and ، are Arabic."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        if "¿" not in lexicon.own_marks:
            yield from self._inverted(document)
        for match in _BEHIND.finditer(text):
            mark, end, glued = match["mark"], match.end("mark"), match["glued"]
            last = _LAST_LETTER.search(text, max(0, match.start() - 40), match.start())
            home = _HOMES[mark]
            if mark in lexicon.own_marks or not last or home.match(last[0]) or (glued and home.match(glued)):
                continue
            if _CJK.match(last[0]):
                written = _WIDE[mark] if lexicon.tag != "ja" else _KANA[mark]
                end += bool(_SPACE_BEFORE_CJK.match(text, end))
            else:
                written = (_GREEK if _HOMES["\u037e"].match(last[0]) else _PLAIN)[mark] + (" " if glued else "")
            yield self.finding(match.start(), end, (match.start(), end, written), message=f"{mark} is foreign here")
        if "\u037e" not in lexicon.own_marks and lexicon.question_words:
            for match in _GREEK_QUESTION.finditer(text):
                if match["first"].lower() in lexicon.question_words and _is_question(document, match):
                    yield self.finding(
                        match.start(),
                        match.end(),
                        (match.start("mark"), match.end("mark"), "?"),
                        applicability="unsafe",
                        message="a semicolon ends a question, as in Greek",
                    )

    def _inverted(self, document: Document) -> Iterator[Finding]:
        """The inverted marks before words of the language, and, where no other stand before Spanish, the rest."""
        text = document.text
        found = [match for match in _INVERTED.finditer(text) if not _is_title(text, match)]
        own = [_is_own(document, match) for match in found]
        certain = {True, None} if True in own and False not in own else {True}
        for match, verdict in zip(found, own, strict=True):
            if verdict in certain or (verdict is None and _is_in_sentence(text, match)):
                yield self.finding(
                    match.start(),
                    match.end(),
                    (match.start(), match.start("sentence"), ""),
                    applicability="safe" if verdict in certain else "unsafe",
                    message="an inverted mark",
                )


def _is_in_sentence(text: str, match: regex.Match[str]) -> bool:
    before, after = max(0, match.start() - 2), match.end()
    return bool(_IN_SENTENCE_BEFORE.search(text, before, match.start()) and _IN_SENTENCE_AFTER.match(text, after))


def _is_title(text: str, match: regex.Match[str]) -> bool:
    """Whether this is a name in a sentence, such as ¡Uno! or “¡Three Rivers!”."""
    if _is_in_sentence(text, match):
        return not match["sentence"][0].islower()
    return _QUOTED_TITLE.match(text, match.start()) is not None


def _is_own(document: Document, match: regex.Match[str]) -> bool | None:
    """Whether a sentence behind an inverted mark is in the document's language; None where its words do not tell."""
    start, end = match.span("sentence")
    if document.language is None or is_foreign_passage(document, start, end):
        return False
    found = _WORD.findall(match["sentence"])
    if not _LATIN.search(match["sentence"]) or own_words(document, start, end)[0] or not is_spelt_in_spanish(found[0]):
        return True
    if load("es").function_words.isdisjoint(found) and not all(map(is_spelt_in_spanish, filter(str.islower, found))):
        return True
    return None if load("es").chat_words.isdisjoint(map(str.lower, found)) else False


def _is_question(document: Document, match: regex.Match[str]) -> bool:
    """Whether a verb follows the question word, as in a question and not in a heading or an exclamation."""
    following = document.text[match.end("first") : match.end()].split(None, 1)[:1]
    return (
        bool(following)
        and following[0].lower().partition("-")[0] in document.lexicon.finite_verbs | document.lexicon.auxiliaries
    )
