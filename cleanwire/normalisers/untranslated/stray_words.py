"""UNT002: words of another language or script left in a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.passages import own_words
from cleanwire.evidence.scripts import LETTERS_OF, SCRIPT_OF
from cleanwire.evidence.untranslated import NAMES
from cleanwire.findings import Finding
from cleanwire.languages import function_words, load, load_all
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_STRAY = words("en fr de es it pt nl pl cs sv da tr ro ru uk bg vi id")
_BEFORE = regex.compile(r"(?<![\p{L}\p{M}\d’'-])(\p{L}[\p{L}\p{M}’'-]{0,20})[,;]? $")
_AFTER = regex.compile(r" (\p{Ll}[\p{L}\p{M}’'-]{0,20})")
_LETTERS = {tag: letters for tag, letters in LETTERS_OF.items() if tag != "th"}
_SPACELESS = _LETTERS["zh"]
_LATIN = regex.compile(r"\p{Latin}")
_HANJA = {_LETTERS["ko"]: _LETTERS["zh"]}
"""Letters that texts in other ones use at will."""
_KNOWN = _STRAY | _LETTERS.keys() | SCRIPT_OF.keys()
_WORD = rf"""(?P<word> [{_SPACELESS}]{{2,12}} | \p{{Hangul}}{{2,12}} | \p{{Cyrillic}}{{4,20}} | \p{{Greek}}{{4,20}}
    | \p{{Arabic}}{{3,20}} | \p{{Hebrew}}{{3,20}} | [\p{{Devanagari}}]{{3,20}} )"""
_SCRIPT = regex.compile(
    rf"(?<=(?<!\p{{L}})(?P<before>\p{{Lu}}?\p{{Ll}}{{1,20}})[ ]){_WORD}(?=[ ](?P<after>\p{{Ll}}{{1,20}})(?!\p{{L}}))",
    regex.VERBOSE,
)
_AROUND = 60
_IN_PHRASES = words("alla and chez della och of the und")
"""Words of the phrases that other languages borrow: `drag and drop`."""
_LONG = 4


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


@cache
def _latin() -> dict[str, str]:
    """The stray words in Latin letters, each with its language."""
    return {word: language.tag for language in load_all() for word in language.stray_words if _LATIN.match(word)}


@cache
def _among(letters: str) -> regex.Pattern[str]:
    """A word in Latin letters, or in yet another script, among words in some letters."""
    others = "".join(other for other in _LETTERS.values() if other not in (letters, _HANJA.get(letters)))
    word = rf"(?P<latin>{_alternation(_latin())})|(?=[{others}]){_WORD}"
    return regex.compile(
        rf"(?<=[{letters}\p{{M}}][ ]?)(?:{word})(?=[ ]?[{letters}])",
        regex.VERBOSE,
    )


@cache
def _own_letters(tag: str, others: tuple[str, ...]) -> frozenset[str]:
    """The letters of a language that some other ones do not have."""
    return frozenset(load(tag).letters).difference(*(load(other).letters for other in others))


@cache
def _terms(tag: str) -> regex.Pattern[str]:
    spaceless = _LETTERS.get(SCRIPT_OF.get(tag, tag)) == _SPACELESS
    start = "" if spaceless else r"(?<!\p{L})"
    return regex.compile(rf"(?i){start}(?:{_alternation(load(tag).word_terms or load('en').word_terms)})")


def _speaks_of_words(document: Document, start: int, end: int) -> bool:
    """Whether the text around a place speaks of words, letters or code."""
    around = document.text[max(0, start - _AROUND) : end + _AROUND]
    return _terms(document.lexicon.tag).search(around) is not None


def _other_scripts(letters: str) -> tuple[str, ...]:
    """What strays into texts written in some letters, from another script."""
    spaced = [other for other in _LETTERS.values() if other != letters]
    return (
        rf"[{letters}\p{{M}}] ?(?:{_alternation(_latin())}) ?[{letters}]",
        rf"[{letters}\p{{M}}] ?[{''.join(spaced)}]{{2}}",
    )


def _triggers_in(tag: str) -> tuple[str, ...]:
    """What strays into texts in a language."""
    letters = _LETTERS.get(SCRIPT_OF.get(tag, tag))
    strays = (rf" (?:{_alternation(_strays(tag))}) \p{{Ll}}",) if tag in _STRAY else ()
    return (*strays, *(_other_scripts(letters) if letters else _INTO_LATIN))


_INTO_LATIN = (
    r"\p{Ll} [\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]{2}",
    r"\p{Ll} [\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Devanagari}]{3}",
)


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
        *_INTO_LATIN,
        *(trigger for letters in _LETTERS.values() for trigger in _other_scripts(letters)),
    )


def _alternation(every: Iterable[str]) -> str:
    return "|".join(sorted(frozenset(every)))


class StrayWords(Normaliser):
    """`the bridge und the road`, `the 经济 of the country`, `мост and дорога`: a word that the engine did not know or
    did not see. It is told by frequent words of other languages, beside one of the document's own, and by words in
    another script. Names, quotations, phrases (`und so weiter`, `drag and drop`), glosses and text about words or code
    stay.
    """

    code = "UNT002"
    name = "stray-words"
    message = "a word left in another language"
    stage = "report"
    mqm = "untranslated"
    its = "untranslated"
    triggers = computed(_triggers)
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in sorted(_KNOWN)})
    languages = _KNOWN
    origin = "Words that were unknown to the engine, or hidden from it."
    examples = (
        Example("The bridge und the road were closed to the public.", None),
        Example("They spoke about the road avec the mayor of the town.", None),
        Example("We wanted to buy it, aber it was too old for us.", None),
        Example("It helps the 经济 of the country to grow.", None),
        Example("Le pont and la route sont fermés au public.", None, "fr"),
        Example("Die Brücke and die Straße sind zu.", None, "de"),
        Example("Die Brücke avec der Straße ist zu.", None, "de"),
        Example("The minister of the gouvernement spoke to the press on Monday.", None),
        Example("Мост and дорога закрыты для всех.", None, "ru"),
        Example("Це дорога, которая веде до мосту, і вона не закрита.", None, "uk"),
        Example("تحدث رئيس البلدية with سكان المدينة عن التكاليف.", None, "ar"),
        Example("该国的экономика状况很差。", None, "zh"),
        Example("다리 and 도로는 월요일부터 폐쇄되었다.", None, "ko"),
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
        Keep("Слово and означает «и», а цикл for повторяется.", "ru"),
        Keep("Группа Simon and Garfunkel выступила в городе.", "ru"),
        Keep("使用for循环，再用with语句打开文件。", "zh"),
        Keep("美 대통령은 北 미사일을 비판했다.", "ko"),
        Keep("Een bed and breakfast in de stad is gesloten.", "nl"),
        Keep("The son of the mayor was on the main road with a man."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        tag = document.lexicon.tag
        if letters := _LETTERS.get(SCRIPT_OF.get(tag, tag)):
            for match in self.matches(_among(letters), document):
                if not _speaks_of_words(document, *match.span()):
                    word = match["latin"]
                    message = f"a word of {NAMES[_latin()[word]]}" if word else "a word in another script"
                    yield self.finding(*match.span(), message=message)
        else:
            own = function_words().get(tag, frozenset())
            for match in self.matches(_SCRIPT, document):
                ours = match["before"].lower() in own or match["after"] in own
                if ours and not _speaks_of_words(document, *match.span("word")):
                    yield self.finding(*match.span("word"), message="a word in another script")
        if tag in _STRAY:
            yield from self._strays(document, tag)

    def _strays(self, document: Document, tag: str) -> Iterator[Finding]:
        """The words of other languages in the same script."""
        text = document.text
        strays = _strays(tag)
        own = _words(tag)
        articles = document.lexicon.never_last
        for match in self.matches(_pattern(tag), document):
            before = _BEFORE.search(text, max(0, match.start() - _AROUND), match.start())
            after = _AFTER.match(text, match.end())
            if not before or not after:
                continue
            tags = strays[match[0]]
            beside = {before[1].lower() if len(before[1]) > 1 else before[1], after[1]}
            if before[1] in articles and any(match[0] in function_words().get(other, ()) for other in tags):
                continue
            if any(not function_words().get(other, frozenset()).isdisjoint(beside - own) for other in tags):
                continue
            native = frozenset.intersection(*(_native(tag, other) for other in tags))
            is_own = not native.isdisjoint(beside) or not _own_letters(tag, tags).isdisjoint("".join(beside))
            is_plain = before[1].islower() and min(map(len, beside)) >= _LONG
            if not is_own and (match[0] in _IN_PHRASES or not is_plain):
                continue
            if self._is_alone(document, match) and not _speaks_of_words(document, *match.span()):
                yield self.finding(*match.span(), message=f"a word of {NAMES[tags[0]]}")

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
        return own_words(document, start, end)[0] >= 2


@cache
def _pattern(tag: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<= )(?:{'|'.join(sorted(_strays(tag)))})(?= )")
