"""Numbers, amounts, times and days written in another locale's format, and how this one writes them."""

from __future__ import annotations

from bisect import bisect_left
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
_MANY = regex.compile(rf"{_LEFT}[1-9][0-9]{{0,2}}(?P<group>[.,])[0-9]{{3}}(?:(?P=group)[0-9]{{3}}){{1,3}}{_RIGHT}")
_ONE_GROUP = regex.compile(rf"{_LEFT}[1-9][0-9]{{0,2}}(?P<group>[., \u00a0\u202f])[0-9]{{3}}{_RIGHT}")
_FRACTION = regex.compile(rf"{_LEFT}(?P<whole>[0-9]{{1,4}})(?P<decimal>[.,])(?P<part>[0-9]{{1,2}}){_RIGHT}")
_COUNTED = regex.compile(rf"[ \u00a0]?(?:{_UNIT})|[ \u00a0](?P<word>\p{{L}}\p{{Ll}}+)")
_PERCENT = regex.compile(r"(?<=(?<!\p{L})[0-9])(?P<space>[ \u00a0\u202f])%(?![\w]|[ ][\p{Lu}0-9])")
_LEADING_PERCENT = regex.compile(
    r"(?:(?<=\p{L}{3}[ ])%[ ]|(?<![^\s(])%)(?P<number>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?![\w%$]|[ ]\$|[.,][0-9])"
)
_TRAILING_PERCENT = regex.compile(rf"{_LEFT}(?P<number>[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?)[ \u00a0]?%(?![\w%]|[ ][0-9])")
_SIGN_APART = regex.compile(rf"(?<![\w{_SIGN}])[{_SIGN}](?P<space>[ \u00a0])(?=[0-9])")
_AMOUNT = regex.compile(
    rf"""{_LEFT} (?<!%) (?P<number> [0-9]{{1,3}} (?:[.,\u00a0\u202f ][0-9]{{3}}){{0,4}} (?:[.,][0-9]{{1,2}})? )
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
_GROUPS = "thousands are set apart otherwise here"
_SPACES = "no spaces between thousands here"


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
    if foreign := {sign for number in found if (sign := _decimal_of(here, number))}:
        found = sorted([*found, *(one for sign in foreign for one in _alike(here, sign) if _is_free(one, found))])
    return found


def _is_free(number: ForeignNumber, found: list[ForeignNumber]) -> bool:
    """Whether a number has no code point in common with those found, which are in order."""
    place = bisect_left(found, number)
    return not any(one.start < number.end and number.start < one.end for one in found[max(0, place - 1) : place + 1])


def _decimal_of(here: _Here, number: ForeignNumber) -> str:
    """The decimal sign of the format that a foreign number is in, "" where it does not tell."""
    if number.reason not in (_DECIMALS, _GROUPS):
        return ""
    sign = next(mark for mark in reversed(here.text[number.start : number.end]) if mark in ".,")
    return sign if number.reason == _DECIMALS else "." if sign == "," else ","


def _alike(here: _Here, decimal: str) -> Iterator[ForeignNumber]:
    """The numbers that alone might be right, in a text that has others with this decimal sign."""
    for match in _FRACTION.finditer(here.text):
        if match["decimal"] == decimal and (len(match["part"]) > 1 or _is_counted(here, match.end())):
            written = match["whole"] + here.locale.decimal_latin + match["part"]
            yield ForeignNumber(*match.span(), written, _DECIMALS)
    groups = here.locale.group_latin
    for match in _ONE_GROUP.finditer(here.text):
        group = match["group"]
        own = group == groups or (group.isspace() and groups.isspace())
        if group != decimal and not own and _is_counted(here, match.end()):
            yield ForeignNumber(*match.span(), _written(here.locale, match[0], ""), _GROUPS)


def _is_counted(here: _Here, end: int) -> bool:
    """Whether a unit or a noun follows, of which there are so many."""
    follows = _COUNTED.match(here.text, end)
    lexicon = here.lexicon
    small = (lexicon.function_words, lexicon.finite_verbs, lexicon.prepositions, lexicon.conjunctions)
    return follows is not None and not any((follows["word"] or "").lower() in words for words in small)


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
        yield ForeignNumber(*match.span(), _written(here.locale, match["whole"], ""), _SPACES)


def _many(here: _Here) -> Iterator[ForeignNumber]:
    """`5.421.425 euros`, `86,000,000 Euro`: a sign that stands twice sets thousands apart."""
    for match in () if {".", ","} <= here.decimals else _MANY.finditer(here.text):
        if match["group"] != here.locale.group_latin and _is_counted(here, match.end()):
            yield ForeignNumber(*match.span(), _written(here.locale, match[0], ""), _GROUPS)


def _signs(here: _Here) -> Iterator[ForeignNumber]:
    """`$ 130` where the sign stands next to the number."""
    if here.locale.currency.startswith("¤#"):
        for match in _SIGN_APART.finditer(here.text):
            yield ForeignNumber(*match.span(), match[0][0], f"no space behind {match[0][0]} here")


def _percents(here: _Here) -> Iterator[ForeignNumber]:
    """`12 %` where there is no space, `%12` where the sign follows."""
    pattern = here.locale.percent
    if pattern.startswith("%"):
        for match in _TRAILING_PERCENT.finditer(here.text):
            yield ForeignNumber(*match.span(), f"%{match['number']}", "% goes before the number here")
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


_FINDERS = (_amounts, _grouped, _decimals, _spaced, _many, _signs, _percents, _clocks, _days, _lakhs)


def _written(locale: Locale, whole: str, part: str) -> str:
    digits = "".join(filter(str.isdigit, whole))
    first = len(digits) % 3 or 3
    groups = [digits[:first], *(digits[place : place + 3] for place in range(first, len(digits), 3))]
    return locale.group_latin.join(groups) + (locale.decimal_latin + part if part else "")
