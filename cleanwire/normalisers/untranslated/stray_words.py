"""UNT002: words of another language or script left in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.passages import own_words
from cleanwire.evidence.untranslated import NAMES
from cleanwire.findings import Finding
from cleanwire.languages import function_words, load, load_all
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_STRAY = words("en fr de es it pt nl pl cs sv da tr ro")
_BEFORE = regex.compile(r"(?<![\p{L}\p{M}\d’'-])(\p{L}[\p{L}\p{M}’'-]{0,20})[,;]? $")
_AFTER = regex.compile(r" (\p{Ll}[\p{L}\p{M}’'-]{0,20})")
_SCRIPT = regex.compile(
    r"""(?<=(?P<before>\p{Ll}{1,20})[ ])
    (?P<word> [\p{Han}\p{Hiragana}\p{Katakana}ー]{2,12} | \p{Hangul}{2,12} | \p{Cyrillic}{4,20} | \p{Arabic}{3,20}
            | \p{Hebrew}{3,20} | \p{Devanagari}{3,20} )
    (?=[ ](?P<after>\p{Ll}{1,20})(?!\p{L}))""",
    regex.VERBOSE,
)
_OF_LANGUAGE = regex.compile(
    r"(?i)\b(?:kanji|hanzi|hangul|word|name|letter|character|ideogram|term|glyph|script|alphabet|call|mean|writ|spel|pronounc)"
)
_AROUND = 60


@cache
def _words(tag: str) -> frozenset[str]:
    """The small words of a language, as far as they are listed anywhere."""
    own = load(tag)
    return own.function_words.union(
        own.stray_words,
        own.prepositions,
        own.conjunctions,
        own.determiners,
        own.finite_verbs,
        own.relatives,
        own.short_words,
    )


@cache
def _native(tag: str, other: str) -> frozenset[str]:
    """The frequent words of a language that are none of another one, save that its articles, as German `die`, may be
    verbs or nouns there."""
    own = function_words().get(tag, frozenset())
    return (own - _words(other)) | (own & load(tag).articles - load(other).function_words)


@cache
def _strays(tag: str) -> dict[str, tuple[str, ...]]:
    """The stray words of the other languages, each with its languages."""
    found: dict[str, tuple[str, ...]] = {}
    for language in load_all():
        if language.tag != tag:
            for word in language.stray_words - _words(tag):
                found[word] = (*found.get(word, ()), language.tag)
    return found


_OTHER_SCRIPTS = (
    r"\p{Ll} [\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]{2}",
    r"\p{Ll} [\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Devanagari}]{3}",
)


def _triggers_in(tag: str) -> tuple[str, ...]:
    """What strays into texts in a language."""
    return (rf" (?:{_alternation(_strays(tag))}) \p{{Ll}}", *_OTHER_SCRIPTS)


def _triggers() -> tuple[str, ...]:
    """What strays into texts whose language is not known: words of English, which is the commonest language of
    documents, count only beside a foreign word."""
    own = frozenset().union(*(_native(tag, "en") for tag in _STRAY))
    long = _alternation(word for word in own if len(word) > 1)
    english = _alternation(load("en").stray_words)
    others = _alternation(word for language in load_all() if language.tag != "en" for word in language.stray_words)
    return (
        rf" (?:{others}) \p{{Ll}}",
        rf" (?:{english}) (?:{_alternation(own)})(?:[^\p{{L}}\p{{M}}’'-]|\z)",
        rf"(?i)(?:\A|[^A-Za-z0-9’'-])(?:{long})[,;]? (?:{english}) \p{{Ll}}",
        rf"(?:\A|[^A-Za-z0-9’'-])(?:{_alternation(own)})[,;]? (?:{english}) \p{{Ll}}",
        *_OTHER_SCRIPTS,
    )


def _alternation(every: Iterable[str]) -> str:
    return "|".join(sorted(frozenset(every)))


class StrayWords(Normaliser):
    """`the bridge und the road`, `the 经济 of the country`: a word that the engine did not know or did not see. It is
    told by frequent words of other languages that are words nowhere else, beside one of the document's own, and by
    words in another script. Names, quotations, phrases (`und so weiter`) and glosses stay.
    """

    code = "UNT002"
    name = "stray-words"
    message = "a word left in another language"
    stage = "report"
    mqm = "untranslated"
    its = "untranslated"
    triggers = computed(_triggers)
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in _STRAY})
    languages = _STRAY
    origin = "Words that were unknown to the engine, or hidden from it."
    examples = (
        Example("The bridge und the road were closed to the public.", None),
        Example("They spoke about the road avec the mayor of the town.", None),
        Example("We wanted to buy it, aber it was too old for us.", None),
        Example("It helps the 经济 of the country to grow.", None),
        Example("Le pont and la route sont fermés au public.", None, "fr"),
        Example("Die Brücke and die Straße sind zu.", None, "de"),
        Example("Die Brücke avec der Straße ist zu.", None, "de"),
    )
    keeps = (
        Keep("Mind the und in the title of the film."),
        Keep("They take care of the bridge and make hay of it."),
        Keep("They speak of bread, milk und so weiter all day."),
        Keep("He sang “du und ich” to the crowd, and she sang et avec toi."),
        Keep("The kanji 経済 is made of two characters."),
        Keep("The word for economy is 经济 in Chinese."),
        Keep("The firm Müller und Sohn and the paper Rote Fahne und Freiheit."),
        Keep("It was the spoken 经济."),
        Keep("The son of the mayor was on the main road with a man."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        tag = document.lexicon.tag
        strays = _strays(tag)
        own = function_words().get(tag, frozenset())
        articles = document.lexicon.never_last
        for match in self.matches(_pattern(tag), document):
            before = _BEFORE.search(text, max(0, match.start() - _AROUND), match.start())
            after = _AFTER.match(text, match.end())
            if before and after:
                tags = strays[match[0]]
                native = frozenset.intersection(*(_native(tag, other) for other in tags))
                beside = {before[1].lower() if len(before[1]) > 1 else before[1], after[1]}
                if before[1] in articles or native.isdisjoint(beside):
                    continue
                if self._is_alone(document, match):
                    yield self.finding(*match.span(), message=f"a word of {NAMES[tags[0]]}")
        for match in self.matches(_SCRIPT, document):
            around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if (match["before"] in own or match["after"] in own) and not _OF_LANGUAGE.search(around):
                yield self.finding(*match.span("word"), message="a word in another script")

    def _is_alone(self, document: Document, match: regex.Match[str]) -> bool:
        """Whether the words around are the document's own, so that this is no phrase or name of the other language."""
        text = document.text
        start, end = document.line(match.start())
        start, end = max(start, match.start() - _AROUND), min(end, match.end() + _AROUND)
        before, after = text[start : match.start()], text[match.end() : end]
        strays = _strays(document.lexicon.tag)
        if any(word in strays for word in (before + after).lower().split()):
            return False
        if regex.search(r"[\"“”«»„‘*_(\[]|'\w", before[-30:] + after[:30]):
            return False
        return own_words(document, start, end)[0] >= 3


@cache
def _pattern(tag: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<= )(?:{'|'.join(sorted(_strays(tag)))})(?= )")
