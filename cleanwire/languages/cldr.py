"""What CLDR, the Unicode Common Locale Data Repository, says of a locale.

The data stand beside this module in `cldr.json`, together with the version of CLDR that they are from and
its copyright and permission notice (SPDX-License-Identifier: Unicode-3.0), which goes with every copy.
`make_cldr.py` wrote them and nobody edits them by hand: where a language's writers know better than CLDR,
the language's own module says so. The file is read when the first locale is asked for.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from threading import Lock
from typing import Any

_FORMS = ("", "_alone", "_short", "_short_alone")
_reading = Lock()

# A well-formed tag (RFC 5646, 2.1); of an extended language, only the first subtag may exist.
_TAG = re.compile(
    r"""(?P<language> [a-z]{2,8} ) (?: - (?P<extended> [a-z]{3} ) )?
    (?: - (?P<script> [a-z]{4} ) )?
    (?: - (?P<region> [a-z]{2} | \d{3} ) )?
    (?: - (?: [a-z\d]{5,8} | \d[a-z\d]{3} ) )*
    (?: - [a-wyz\d] (?: - [a-z\d]{2,8} )+ )*
    (?: -x (?: - [a-z\d]{1,8} )+ )?""",
    re.ASCII | re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locale:
    """The conventions of one locale."""

    tag: str
    """Whose conventions these are, which may be less than was asked for: `en` for `en-NZ`."""
    quotes: tuple[str, str, str, str]
    """The marks around a quotation, and those around a quotation in a quotation."""
    months: tuple[str, ...]
    """Names of the Gregorian months, each form once: in full as in a date (`czerwca`), in full on their own
    (`czerwiec`), abbreviated in both ways. As written in the middle of a sentence."""
    days: tuple[str, ...]
    """Names of the days of the week, in the same order of forms; Sunday first."""
    digits: str
    """The numbering system that is used by default: `latn`, `arabext`, `beng`."""
    decimal: str
    """What stands before the decimals of a number in those digits."""
    group: str
    """What stands between its groups; often a no-break space."""
    decimal_latin: str
    """What stands before the decimals of a number in Latin digits."""
    group_latin: str
    """What stands between its groups."""
    percent: str
    """The pattern of a percentage: `#,##0%`, with a no-break space `#,##0 %`, `%#,##0`."""
    currency: str
    """The pattern of an amount in Latin digits, with `¤` for the sign: `¤#,##0.00`."""
    range: str
    """The pattern of a range of numbers: `{0}–{1}`."""
    list_pattern: tuple[str, str, str, str]
    """The patterns of "A and B": two items; then, of three or more, their start, middle and end."""
    date_short: str
    """The pattern of a date in figures, in CLDR's letters: `dd/MM/y`."""
    date_medium: str
    """The pattern of a date of middle length: `d MMM y`."""
    date_long: str
    """The pattern of a date with the month's name in full: `d 'de' MMMM 'de' y`."""
    date_full: str
    """The pattern of a date with the day of the week: `EEEE, d 'de' MMMM 'de' y`."""


@lru_cache(maxsize=1024)
def locale(tag: str) -> Locale | None:
    """The locale of a BCP 47 tag in any case, or `None` where the language is not known in that script.

    >>> locale("fr").quotes
    ('«', '»', '«', '»')
    >>> locale("de-CH").decimal, locale("de").decimal
    ('.', ',')

    A region without data of its own has its parent's, `pt-PT` in Africa, else the language's. Its own
    conventions may be others (a date in `en-GB` is not one in `en`): look at `tag` where that matters.

    >>> [locale(tag).tag for tag in ("pt-BR", "pt-AO", "zh-TW", "zh-Hant-HK", "zh", "no", "iw-IL")]
    ['pt', 'pt-PT', 'zh-Hant', 'zh-Hant', 'zh-Hans', 'nb', 'he']
    >>> [locale(tag) for tag in ("tlh", "hi-Latn", "zh-yue", "English")]
    [None, None, None, None]
    """
    name = _name(tag)
    return None if name is None else _record(name)


def tags() -> tuple[str, ...]:
    """The tags of all the locales that there are data of."""
    return tuple(_data()["locales"])


def current(tag: str) -> str:
    """The tag with the code that CLDR has for its language now: `en` for `eng`, `he` for `iw`."""
    return _replaced(tag, _data()["aliases"])


def _name(tag: str) -> str | None:
    """The name of the record that serves a tag."""
    data = _data()
    match = _TAG.fullmatch(_replaced(tag.lower().replace("_", "-"), data["aliases"]))
    if match is None or match["extended"] or match["language"] not in data["scripts"]:
        return None
    language, scripts = match["language"], data["scripts"]
    region = (match["region"] or "").upper()
    regional = f"{language}-{region}" if region else language
    script = (match["script"] or scripts.get(regional, scripts[language])).capitalize()
    names = [f"{language}-{script}"]
    if script == scripts[language]:
        names = [regional, data["parents"].get(regional), language, *names]
    return next((name for name in names if name in data["locales"]), None)


def _replaced(tag: str, aliases: dict[str, str]) -> str:
    """The tag with its beginning in its current form: `iw-il` is `he-il`, `zh-cmn-hans` is `zh-hans`."""
    subtags = tag.split("-")
    for length in (3, 2, 1):
        if replacement := aliases.get("-".join(subtags[:length])):
            return "-".join([replacement.lower(), *subtags[length:]])
    return tag


@cache
def _record(name: str) -> Locale:
    locales = _data()["locales"]
    record = {**locales.get(name.rpartition("-")[0], {}), **locales[name]}
    return Locale(
        tag=name,
        quotes=tuple(record["quotes"]),
        months=_forms(record, "months"),
        days=_forms(record, "days"),
        digits=record["digits"],
        decimal=record["decimal"],
        group=record["group"],
        decimal_latin=record["decimal_latin"],
        group_latin=record["group_latin"],
        percent=record["percent"],
        currency=record["currency"],
        range=record["range"],
        list_pattern=tuple(record["list"]),
        date_short=record["date_short"],
        date_medium=record["date_medium"],
        date_long=record["date_long"],
        date_full=record["date_full"],
    )


def _forms(record: dict[str, Any], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for form in _FORMS for name in record[kind + form]))


def _data() -> dict[str, Any]:
    with _reading:  # a cache alone would let two threads read the file at once
        return _read()


@cache
def _read() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(files("cleanwire.languages").joinpath("cldr.json").read_text(encoding="utf-8"))
    return data
