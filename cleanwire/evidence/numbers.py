"""Numbers, amounts, times and days written in another locale's format, and how this one writes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from cleanwire.document import Document
from cleanwire.languages import cldr
from cleanwire.languages.cldr import Locale
from cleanwire.languages.language import Language

_SIGN = "€$£¥₽₴₹₺₩"
_SCALE = "mi[ol]|bill?i|mrd|ml[nd]|mds|мл[нр]|трлн|ты[сщ]|тис"
_UNIT = rf"[%‰{_SIGN}]|(?i:{_SCALE})\p{{L}}*|[kcm]?m[²³]?\b|k[gmW]h?\b|mg\b|ha\b|[kMGT]B\b|[kM]?Wh?\b|°[CF]?"
_WORD = r"[^\W\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]"
"""What no number touches; scripts that set no spaces between words may."""
_LEFT = rf"(?<!{_WORD}|[.,:/+'’\u00a0\u202f–-]|[0-9][ ])"
_RIGHT = rf"(?!{_WORD}|[:/'’–-]|[.,][0-9]|[ ][0-9])"
_GROUPED = regex.compile(
    rf"""{_LEFT} (?P<whole> [1-9][0-9]{{0,2}}
        (?: (?P<group>[.,\ \u00a0\u202f]) [0-9]{{3}} (?: (?P=group)[0-9]{{3}} ){{0,4}} ) )
    (?P<decimal>[.,]) (?P<part>[0-9]{{1,4}}) {_RIGHT}""",
    regex.VERBOSE,
)
_SPACED = regex.compile(
    rf"""{_LEFT} (?P<whole> [1-9][0-9]{{0,2}} (?: (?:[ ][0-9]{{3}}){{2,5}} | (?:\u00a0[0-9]{{3}}){{1,5}} ))
    {_RIGHT} (?= [ \u00a0]?(?:\p{{Ll}}|[%{_SIGN}]) )""",
    regex.VERBOSE,
)
_DECIMAL = regex.compile(
    rf"""{_LEFT} (?P<whole>[0-9]{{1,4}}) (?P<decimal>[.,]) (?P<part>[0-9]{{1,2}})
    (?: (?= [ \u00a0\u202f]? (?:{_UNIT}) ) (?![0-9])
      | (?<= (?<![^\s(])[{_SIGN}][0-9]{{1,4}}[.,][0-9]{{2}} ) {_RIGHT} )""",
    regex.VERBOSE,
)
_PERCENT = regex.compile(r"(?<=[0-9])(?P<space>[ \u00a0\u202f])%(?!\w)")
_LEADING_PERCENT = regex.compile(r"(?<![^\s(])%(?P<number>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?![\w%$]|[ ]\$|[.,][0-9])")
_AMOUNT = regex.compile(
    rf"""{_LEFT} (?P<number> [0-9]{{1,3}} (?:[.,\u00a0\u202f ][0-9]{{3}}){{0,4}} (?:[.,][0-9]{{1,2}})? )
    [ \u00a0\u202f]? (?P<sign>[{_SIGN}]) (?!\w)""",
    regex.VERBOSE,
)
_CLOCK = regex.compile(r"(?<![\w.,:])(?P<hour>[0-9]{1,2})(?P<letter>[hu])(?P<minute>[0-5][0-9])(?![\w:.,][0-9]|\w)")
_DAY = regex.compile(
    r"(?<![\w.,])(?P<day>[0-9]{1,2})(?P<ending>er|ère|st|nd|rd|th|ste|º|ème)[ \u00a0](?:de[ ])?"
    r"(?P<month>\p{L}{3,12})(?!\p{L})"
)
_PERCENT_CODE = regex.compile(r"\w%[0-9A-F]{2}|(?i:\bur[li]s?\b|percent-|[ -]encod|escap)")
_LAKH = regex.compile(rf"{_LEFT}[1-9][0-9]?(?:,[0-9]{{2}}){{1,3}},[0-9]{{3}}{_RIGHT}")
_HOURS = range(7, 25)
"""Hours that are hardly ever a duration in `7h30`."""
_DAYS = range(1, 32)
_THOUSANDS = regex.compile(r"[0-9]{1,3}(?:(?P<group>[., \u00a0\u202f])[0-9]{3})(?:(?P=group)[0-9]{3})*")
_PLAIN_DECIMAL = regex.compile(r"(?P<whole>[0-9]{1,3})[.,](?P<part>[0-9]{1,2})")
_DECIMALS = "another decimal sign than the locale's"


class ForeignNumber(NamedTuple):
    """A number at a half-open span that is in another locale's format, and how the document's locale writes it."""

    start: int
    end: int
    written: str
    reason: str


class _Here(NamedTuple):
    """What the document's locale does with numbers."""

    text: str
    locale: Locale
    lexicon: Language
    decimals: frozenset[str]
    """The decimal signs that its writers use."""


def foreign_numbers(document: Document) -> list[ForeignNumber]:
    """The numbers in a format that the document's locale has not; none when the locale is not known.

    >>> from cleanwire.options import Options
    >>> [number.written for number in foreign_numbers(Document("It cost 1.234,5 or 25 €.", Options(target_lang="en")))]
    ['1,234.5', '€25']
    """
    tag = document.language or "und"
    locale = cldr.locale(tag)
    if locale is None or locale.decimal_latin not in {".", ","}:
        return []
    decimals = {locale.decimal_latin, "" if "-" in tag else document.lexicon.regional_decimal}
    here = _Here(document.text, locale, document.lexicon, frozenset(decimals))
    found: list[ForeignNumber] = []
    reached = -1
    for number in sorted(number for finder in _FINDERS for number in finder(here)):
        if number.start >= reached:
            found.append(number)
            reached = number.end
    return found


def _amounts(here: _Here) -> Iterator[ForeignNumber]:
    """`25,50 €` where the sign goes before the number."""
    if not here.locale.currency.startswith("¤#"):
        return
    for match in _AMOUNT.finditer(here.text):
        number = match["number"]
        whole = _THOUSANDS.fullmatch(number)
        plain = None if whole else _GROUPED.fullmatch(number) or _PLAIN_DECIMAL.fullmatch(number)
        written = _written(here.locale, plain["whole"] if plain else number, plain["part"] if plain else "")
        if whole or plain or number.isdigit():
            yield ForeignNumber(*match.span(), match["sign"] + written, f"{match['sign']} goes before the number here")


def _grouped(here: _Here) -> Iterator[ForeignNumber]:
    """`1.234,5`, `1 234,5`, `1,234.5`."""
    for match in _GROUPED.finditer(here.text):
        decimal = match["decimal"]
        if decimal not in here.decimals and match["group"] != decimal:
            yield ForeignNumber(*match.span(), _written(here.locale, match["whole"], match["part"]), _DECIMALS)


def _decimals(here: _Here) -> Iterator[ForeignNumber]:
    """`3,5 %`, `3.5 million`: a single separator before a unit, so that it is no row of numbers."""
    for match in _DECIMAL.finditer(here.text):
        if match["decimal"] not in here.decimals:
            yield ForeignNumber(*match.span(), match["whole"] + here.locale.decimal_latin + match["part"], _DECIMALS)


def _spaced(here: _Here) -> Iterator[ForeignNumber]:
    """`1 234 567` where commas set thousands apart: in other languages many writers set spaces, as the norms say."""
    if here.locale.group_latin != ",":
        return
    for match in _SPACED.finditer(here.text):
        yield ForeignNumber(
            *match.span(), _written(here.locale, match["whole"], ""), "thousands are set apart otherwise here"
        )


def _percents(here: _Here) -> Iterator[ForeignNumber]:
    """`12 %` where there is no space, `%12` where the sign follows."""
    pattern = here.locale.percent
    if pattern.startswith("%"):
        return
    leading = list(_LEADING_PERCENT.finditer(here.text))
    if leading and _PERCENT_CODE.search(here.text):
        leading.clear()
    for match in leading:
        written = pattern.replace("#,##,##0", "#,##0").replace("#,##0", match["number"])
        yield ForeignNumber(*match.span(), written, "% goes behind the number here")
    if not pattern.endswith("0%"):
        return
    for match in _PERCENT.finditer(here.text):
        yield ForeignNumber(*match.span(), "%", "no space before % here")


def _clocks(here: _Here) -> Iterator[ForeignNumber]:
    """`14h30` where hours and minutes have no letter between them."""
    for match in _CLOCK.finditer(here.text):
        if match["letter"] not in here.lexicon.hour_letters and int(match["hour"]) in _HOURS:
            yield ForeignNumber(
                *match.span(), f"{match['hour']}:{match['minute']}", "a time as another language writes it"
            )


def _days(here: _Here) -> Iterator[ForeignNumber]:
    """`1er May`: a day with the ending of another language."""
    months = {name.lower() for name in here.locale.months}
    stop = "." if "d." in here.locale.date_long else ""
    for match in _DAY.finditer(here.text):
        if int(match["day"]) not in _DAYS:
            continue
        if match["ending"] not in here.lexicon.day_endings and match["month"].lower() in months:
            end = match.end("ending")
            yield ForeignNumber(match.start(), end, match["day"] + stop, "a day as another language writes it")


def _lakhs(here: _Here) -> Iterator[ForeignNumber]:
    """`12,34,567` where digits are set apart by threes."""
    if here.lexicon.groups_by_lakh:
        return
    for match in _LAKH.finditer(here.text):
        yield ForeignNumber(*match.span(), _written(here.locale, match[0], ""), "digits are set apart by threes here")


_FINDERS = (_amounts, _grouped, _decimals, _spaced, _percents, _clocks, _days, _lakhs)


def _written(locale: Locale, whole: str, part: str) -> str:
    digits = "".join(filter(str.isdigit, whole))
    first = len(digits) % 3 or 3
    groups = [digits[:first], *(digits[place : place + 3] for place in range(first, len(digits), 3))]
    return locale.group_latin.join(groups) + (locale.decimal_latin + part if part else "")
