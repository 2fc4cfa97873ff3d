"""LOC004: punctuation that only some languages have, copied into another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import UPPER
from cleanwire.evidence.passages import is_foreign_passage, own_words
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_INVERTED = regex.compile(
    r"""(?<![\w¿¡]) (?: (?<=(?:^|[\n]|[.!?…:,][ ]|["“«„‘(]))[¿¡][ \u00a0] | [¿¡]{1,2} )
    (?=[\p{L}\p{N}"“«‘„]) (?P<sentence>[^\n¿¡]{1,300}?) (?P<end>[?!？！؟\u037e;])""",
    regex.VERBOSE,
)
_BEHIND = regex.compile(r"(?<=[\p{L}\p{M}\p{N})\]\"”’»%])(?P<mark>[؟،؛।\u037e])(?=[\s)\]\"”’»]|\Z|(?P<glued>\p{L}))")
_IN_SENTENCE_BEFORE = regex.compile(r"(?<=\p{L})[ ]$")
_IN_SENTENCE_AFTER = regex.compile(r"[ ]\p{Ll}")
"""What stands around a title such as ¡Uno! in a sentence."""
_LAST_LETTER = regex.compile(r"\p{L}[^\p{L}]{0,12}$")
_HOME = regex.compile(
    r"[\p{Arabic}\p{Hebrew}\p{Syriac}\p{Thaana}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Oriya}\p{Greek}]"
)
"""Letters of the scripts beside which these marks are at home."""
_PLAIN = {"؟": "?", "،": ",", "؛": ";", "।": ".", "\u037e": "?"}
_WIDE = {"؟": "？", "،": "，", "؛": "；", "।": "。", "\u037e": "？"}
_CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_LATIN = regex.compile(r"\p{Latin}")
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
        Example("They came، they saw؛ why did they leave؟", "They came, they saw; why did they leave?"),
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
            for match in _INVERTED.finditer(text):
                start, end = match.span("sentence")
                latin = _LATIN.search(text, start, end)
                if not (own_words(document, start, end)[0] if latin else document.language):
                    continue
                if _IN_SENTENCE_BEFORE.search(text, 0, match.start()) and _IN_SENTENCE_AFTER.match(text, match.end()):
                    continue
                if not is_foreign_passage(document, start, end):
                    yield self.finding(
                        match.start(), match.end(), (match.start(), start, ""), message="an inverted mark"
                    )
        for match in _BEHIND.finditer(text):
            mark = match["mark"]
            last = _LAST_LETTER.search(text, max(0, match.start() - 40), match.start())
            if mark in lexicon.own_marks or not last or _HOME.match(last[0]):
                continue
            if match["glued"] and _HOME.match(match["glued"]):
                continue
            written = _WIDE[mark] if _CJK.match(last[0]) else _PLAIN[mark] + (" " if match["glued"] else "")
            yield self.finding(
                match.start(),
                match.end("mark"),
                (match.start(), match.end("mark"), written),
                message=f"{mark} is foreign here",
            )
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


def _is_question(document: Document, match: regex.Match[str]) -> bool:
    """Whether a verb follows the question word, as in a question and not in a heading or an exclamation."""
    following = document.text[match.end("first") : match.end()].split(None, 1)[:1]
    return (
        bool(following)
        and following[0].lower().partition("-")[0] in document.lexicon.finite_verbs | document.lexicon.auxiliaries
    )
