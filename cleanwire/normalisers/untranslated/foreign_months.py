"""UNT003: months and days of the week left in another language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.scripts import is_latin
from cleanwire.evidence.surroundings import is_among_foreign_words
from cleanwire.findings import Finding
from cleanwire.languages import cldr
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_TAGS = tuple(sorted(words("en de nl fr es it pt pl cs sk ru uk bg el tr id sv da nb fi ro hu")))
_SHORTEST = {"months": 3, "days": 4}
_DATED = regex.compile(
    r"""(?<![.,]|(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}])\w)
    (?:(?P<before>\p{L}{1,6})[ ])? (?:[12]?\d|3[01]) (?:\.|º|er)? [ ] (?:(?:de|of)[ ])?
    (?P<month>\p{L}{3,12}) (?P<year>,?[ ](?:de[ ])?(?:1[5-9]|20)\d\d)?
    (?!\d|(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}])\p{L})""",
    regex.VERBOSE,
)
_MONTH_YEAR = regex.compile(r"(?<!\p{L})(?P<before>\p{Ll}{1,6}) (?P<month>\p{L}{4,12}) (?:1[5-9]|20)\d\d(?!\d)")
_WEEKDAY = regex.compile(
    r"(?<!\p{L})(?P<before>\p{Ll}{1,8}) (?P<day>\p{L}[\p{L}-]{4,14})(?=,? \p{Ll}|,? \d|[.,;:!?]|\Z)"
)
_OTHER_SCRIPTS = "\u0370-\u1dff\u3040-\u9fff\uac00-\ud7af"
_DAY_ALONE = regex.compile(
    rf"(?<=[{_OTHER_SCRIPTS}][ \u00a0]?)(?P<day>\p{{Latin}}[\p{{Latin}}-]{{4,14}})(?![\p{{Latin}}\d])(?! \p{{Latin}})"
)
"""A word in Latin letters among those of another script."""
_PREPOSITIONS = (
    "am|an|bis|seit|ab|jeden|diesen|le|ce|du|au|el|la|al|del|il|lo|dal|op|em|na|no|w|we|v|ve|o|do|od|po|před|przed"
    "|pada|hari|dari|vào|ngày|đến|bu|her|geçen|til|till|på|den"
)
"""Words that stand before a day of the week in other languages than English."""
_BEFORE_DAYS = frozenset(_PREPOSITIONS.split("|"))
_PLANETS = words("mars mart marti august maj mai mei may")
"""Names of months that are names of other things too: they must have their year beside them."""
_END = r"(?:[^A-Za-z0-9à-öø-ÿа-яё]|\z)"


def _names(kind: str, tag: str) -> tuple[str, ...]:
    locale = cldr.locale(tag)
    if locale is None:
        return ()
    return locale.months[:12] if kind == "months" else locale.days[:7]


@cache
def _places(kind: str) -> dict[str, frozenset[int]]:
    """The names of all languages, in lower case, each with its places in the year or week."""
    found: dict[str, set[int]] = {}
    for tag in _TAGS:
        for place, name in enumerate(_names(kind, tag)):
            found.setdefault(name.lower(), set()).add(place)
    return {name: frozenset(places) for name, places in found.items() if len(name) >= _SHORTEST[kind]}


def _alternation(kind: str, without: str = "") -> str:
    every = _places(kind).keys() - {name.lower() for name in _names(kind, without)}
    return "|".join(sorted(regex.escape(name, literal_spaces=True) for name in every))


def _triggers_in(tag: str) -> tuple[str, ...]:
    """What is foreign in a text in a language."""
    months, days = _alternation("months", tag), _alternation("days", tag)
    return (
        rf"(?i)\d(?:\.|º|er)? (?:de |of )?(?:{months}){_END}",
        rf"(?i)\p{{Ll}} (?:{months}) (?:1[5-9]|20)\d\d",
        rf"(?i)\p{{Ll}} (?:{days}){_END}",
        rf"(?i)[{_OTHER_SCRIPTS}][ \x{{a0}}]?(?:{days}){_END}",
    )


class ForeignMonths(Normaliser):
    """`on 3 février 2020`, `am Monday`: names of months and days pass for names of something else and stay. They are
    known from CLDR in all languages. A month must have its day or year beside it, a day of the week a preposition of
    the document's language before it, or letters of another script on both sides; Mars, and whoever is called Montag,
    stay. The fix is only offered.
    """

    code = "UNT003"
    name = "foreign-months"
    message = "a month or a day of the week in another language"
    stage = "report"
    mqm = "untranslated"
    its = "untranslated"
    triggers = computed(
        lambda: (
            rf"(?i)\d(?:\.|º|er)? (?:de |of )?(?:{_alternation('months')}){_END}",
            rf"(?i)\p{{Ll}} (?:{_alternation('months', 'en')}) (?:1[5-9]|20)\d\d",
            rf"(?i)\p{{Ll}} (?:{_alternation('days', 'en')}){_END}",
            rf"(?i)(?:{_PREPOSITIONS}) (?:{_alternation('days')}){_END}",
            rf"(?i)[{_OTHER_SCRIPTS}][ \x{{a0}}]?(?:{_alternation('days')}){_END}",
        )
    )
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in _TAGS})
    languages = frozenset(_TAGS) | words("ar he fa hi vi zh ja ko")
    origin = "Names that the engine took for proper names."
    examples = (
        Example(
            "It was opened on 3 février 2020, she said.", "It was opened on 3 February 2020, she said.", unsafe=True
        ),
        Example(
            "They come back in septiembre 2021, he says.", "They come back in September 2021, he says.", unsafe=True
        ),
        Example("She came on 12 mai 2019, he says.", "She came on 12 May 2019, he says.", unsafe=True),
        Example(
            "The council will meet on lundi, as always.", "The council will meet on Monday, as always.", unsafe=True
        ),
        Example("Sie wurde am 3. février 2020 geöffnet.", "Sie wurde am 3. Februar 2020 geöffnet.", "de", unsafe=True),
        Example("Il a ouvert le 3 February 2020 ici.", "Il a ouvert le 3 février 2020 ici.", "fr", unsafe=True),
        Example("Se abrió el 3 de February de 2020.", "Se abrió el 3 de febrero de 2020.", "es", unsafe=True),
        Example("Wir treffen uns am Monday wieder.", "Wir treffen uns am Montag wieder.", "de", unsafe=True),
        Example("Мост закрыт в Monday утром.", "Мост закрыт в понедельник утром.", "ru", unsafe=True),
        Example("该法律于12 December 2020获得通过。", None, "zh"),
        Example("أغلق الجسر يوم Monday الماضي.", "أغلق الجسر يوم الاثنين الماضي.", "ar", unsafe=True),
    )
    keeps = (
        Keep("The bridge was opened on 3 February 2020, a Monday."),
        Keep("They sent the rover Mars 2020 there, and ate 3 Mars bars."),
        Keep("It is called Cinco de Mayo, on 5 May."),
        Keep("He was called Guy Montag, and she was Baron Samedi."),
        Keep("Le 3 mars 2020, un mardi.", "fr"),
        Keep("Скидки Black Friday и газета Sunday Times.", "ru"),
        Keep("The paper “Le Monde” of “3 février 2020” wrote it."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        tag = document.lexicon.tag
        locale = cldr.locale(document.language or "und")
        if locale is None:
            return
        own = {name.lower().rstrip(".") for name in (*locale.months, *locale.days)}
        for start, end, kind in self._found(document):
            name = document.text[start:end]
            places = _places(kind).get(name.lower())
            if places is None or name.lower() in own or _is_quoted(document, start, end):
                continue
            fits = len(places) == 1 and not (kind == "months" and locale.date_long.startswith("y"))
            edits = [(start, end, _names(kind, tag)[place]) for place in places] if fits else []
            yield self.finding(start, end, *edits, applicability="unsafe", message=f"“{name}” is of another language")

    def _found(self, document: Document) -> Iterator[tuple[int, int, str]]:
        lexicon = document.lexicon
        small = lexicon.function_words | lexicon.prepositions
        taken = set()
        for match in self.matches(_DATED, document):
            name = match["month"].lower()
            if match["year"] or ((match["before"] or "").lower() in small and name not in _PLANETS):
                taken.add(match.start("month"))
                yield *match.span("month"), "months"
        for match in self.matches(_MONTH_YEAR, document):
            name = match["month"].lower()
            if match["before"] in small and name not in _PLANETS and match.start("month") not in taken:
                yield *match.span("month"), "months"
        for match in self.matches(_WEEKDAY, document):
            if match["before"] in (lexicon.prepositions | lexicon.determiners or small | _BEFORE_DAYS):
                yield *match.span("day"), "days"
                taken.add(match.start("day"))
        for match in self.matches(_DAY_ALONE, document):
            if match.start() not in taken:
                yield *match.span("day"), "days"


def _is_quoted(document: Document, start: int, end: int) -> bool:
    text = document.text
    before, after = text[max(0, start - 20) : start], text[end : end + 20]
    if regex.search(r"[\"“«„‘(]\P{L}*(?:\p{L}+ )?\d*\P{L}*$", before) or regex.match(r"[^\p{L}\n]*[\"”»“’]", after):
        return True
    if not is_latin(document.lexicon.tag):
        return bool(regex.search(r"\p{Latin}{2}[^\n]*\Z", before) or regex.match(r"[^\n]*?\p{Latin}{2}", after))
    return is_among_foreign_words(document, start)
