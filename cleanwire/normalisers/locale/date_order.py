"""LOC005: dates and abbreviated numerals in the order and form of another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LETTER
from cleanwire.evidence.surroundings import is_among_foreign_words
from cleanwire.findings import Finding
from cleanwire.languages import cldr, load, primary
from cleanwire.languages.cldr import Locale
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_CJK_DATE = regex.compile(
    r"(?<!\w)(?:\d{2,4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|\d{4}년(?: ?\d{1,2}월(?: ?\d{1,2}일)?)?)"
)
_CJK = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
_MONTH_FIRST = regex.compile(r"(?<!\p{L})(?P<month>\p{L}{3,12})\.? \d{1,2}, \d{4}(?!\d)")
_LINKS = words("of de di do van von af av fra ng din z od")
"""Prepositions that languages set between the parts of a date."""
_LINK = "|".join(sorted(_LINKS))
_DAY_FIRST = regex.compile(
    rf"(?<![\w.,])\d{{1,2}} (?P<link>{_LINK}) (?P<month>\p{{L}}{{3,12}}) (?P=link) \d{{4}}(?!\d)"
)
_SLASHES = regex.compile(r"(?<![\w/.-])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?:19|20)\d{2}(?![\w/])")
_WEEKDAY_LAST = regex.compile(
    r"(?<!\p{L})(?P<month>\p{L}{3,12})(?: \d{1,2},)? \d{4} (?P<day>\p{L}{3,12})(?= \p{Ll}|[.,;:)]|\Z)"
)
_YEAR = regex.compile(r"\d{4} (?=\p{L})")
_BEFORE_YEAR, _AFTER_YEAR = 20, 40
_SCALE = regex.compile(r"\d[ \u00a0]\K(?P<word>[\p{L}]{3,4})(?![\p{L}\d])\.?")


_SCALES = words("mio mrd tsd mln mld tys mds тыс млн млрд трлн тис хил")
"""Abbreviated numerals that are no words or units elsewhere."""
_LANGUAGES = words("en de nl fr es it pt pl cs sk ru uk bg el tr vi id sv da nb fi ro hu")


def _triggers(tags: Iterable[str], scales: frozenset[str]) -> tuple[str, ...]:
    """The triggers for a text in one of some locales, with the numerals that are foreign there."""
    locales = [locale for locale in map(cldr.locale, tags) if locale]
    day_first = [locale for locale in locales if locale.date_long.startswith("d")]
    patterns = [r"\d年|\d월|\d년|\d月", rf"(?i)\d[ \x{{a0}}](?:{'|'.join(sorted(scales))})(?:[^a-zа-я\d]|\z)"]
    if day_first:
        months = _names(name for locale in day_first for name in locale.months)
        patterns += [rf"(?i)(?:{months})\.? \d{{1,2}}, \d{{4}}", r"\d/(?:1[3-9]|[2-9]\d)/(?:19|20)\d"]
    if any("'" not in locale.date_long for locale in locales):
        patterns.append(rf"\d (?:{_LINK}) [{LETTER}]+ (?:{_LINK}) \d{{4}}")
    if any(not locale.date_full.endswith("EEEE") for locale in locales):
        days = _names(name for locale in locales for name in locale.days)
        patterns.append(rf"[{LETTER}] (?:\d{{1,2}}, )?\d{{4}} (?i:{days})(?:[ .,;:)]|\z)")
    return tuple(patterns)


def _triggers_in(tag: str) -> tuple[str, ...]:
    """The triggers for a text in any locale of a language."""
    return _triggers((one for one in cldr.tags() if primary(one) == tag), _SCALES - load(tag).scale_words)


def _names(names: Iterable[str]) -> str:
    """An alternation of those names, without stops, that are single words of three letters and more."""
    every = {name.lower().rstrip(".") for name in names}
    return "|".join(sorted(name for name in every if len(name) > 2 and name.isalpha()))


class DateOrder(Normaliser):
    """`mars 12, 2020` in French, `12 of March of 2020` and 2020年3月12日 in English, a month of 24 in `03/24/2020`,
    `5 Mio.` outside German: the parts of a date or numeral stand as in the source. What is meant is mostly clear but
    the right form is a matter of style, so it is only reported.
    """

    code = "LOC005"
    name = "date-order"
    message = "a date in the order of another language"
    stage = "report"
    mqm = "date-format"
    its = "locale-violation"
    triggers = computed(lambda: _triggers(cldr.tags(), _SCALES))
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in _LANGUAGES})
    languages = _LANGUAGES
    origin = "Dates that the engine translated word by word."
    examples = (
        Example("The bridge was opened on 2020年3月12日 by the mayor.", None),
        Example("It was the 12 of March of 2020 when they left.", None),
        Example("It rained on 12 March 2020 Thursday, and no one came.", None),
        Example("They paid 5 Mio. for it.", None),
        Example("Le pont a ouvert mars 12, 2020 dans la ville.", None, "fr"),
        Example("Die Brücke wurde am 03/24/2020 geöffnet.", None, "de"),
    )
    keeps = (
        Keep("The bridge was opened on March 12, 2020, a Thursday."),
        Keep("It was 12 March 2020; on Thursday 12 March they left."),
        Keep("El puente se abrió el 12 de marzo de 2020.", "es"),
        Keep("Die Brücke wurde am 24.03.2020 für 5 Mio. Euro geöffnet.", "de"),
        Keep("Kosztowało to 5 mln zł.", "pl"),
        Keep("Köprü 12 Mart 2020 Perşembe günü açıldı.", "tr"),
        Keep("It was opened on 24/03/2020, or 03/24/2020 as they say."),
        Keep("The era 平成12年 began earlier."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        locale = cldr.locale(document.language or "und")
        if locale is None:
            return
        for start, end, reason in self._found(document, locale):
            if _CJK.search(document.text, start, end) or not is_among_foreign_words(document, start):
                yield self.finding(start, end, message=reason)

    def _found(self, document: Document, locale: Locale) -> Iterator[tuple[int, int, str]]:
        text = document.text
        months = {name.lower().rstrip(".") for name in locale.months}
        days = {name.lower().rstrip(".") for name in locale.days}
        day_first = locale.date_long.startswith("d")
        for match in self.matches(_CJK_DATE, document):
            before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
            if not _CJK.search(before + after):
                yield *match.span(), "a date in Chinese, Japanese or Korean characters"
        if day_first:
            for match in self.matches(_MONTH_FIRST, document):
                if match["month"].lower() in months:
                    yield *match.span(), "the month goes behind the day here"
            for match in self.matches(_SLASHES, document):
                if int(match["second"]) > 12 >= int(match["first"]):
                    yield *match.span(), "a date with the month first"
        if "'" not in locale.date_long:
            for match in self.matches(_DAY_FIRST, document):
                if match["month"].lower() in months and match["link"].lower() in document.lexicon.prepositions:
                    yield *match.span(), f"a date with “{match['link']}” twice, as in Spanish or Portuguese"
        if not locale.date_full.endswith("EEEE"):
            for year in self.matches(_YEAR, document):
                dated = _WEEKDAY_LAST.search(text, max(0, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR)
                if dated and dated["month"].lower() in months and dated["day"].lower() in days:
                    yield *dated.span(), "the day of the week goes before the date here"
        foreign = _SCALES - document.lexicon.scale_words
        for match in self.matches(_SCALE, document):
            if match["word"].lower() in foreign and not match["word"].isupper():
                yield *match.span(), f"{match['word']} is an abbreviation of another language"
