"""The closing lines that feeds, scrapers and engines leave at the end of a text, in any order."""

from __future__ import annotations

from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import bare, phrases_of, templates, whole_lines
from cleanwire.evidence.lines import Line, lines
from cleanwire.prose import OBJECT

HYPHENS = "-\u2010-\u2015\u2212\uff0d"
"""What may stand before the number of a site, as a character class."""
MOST_FOOTERS = 6
"""Lines at the end that are looked at."""
LONGEST_FOOTER = 300
_ENGINE = regex.compile(rf"[ ]?(?:(?:www\.)?deepl(?:\.com)?(?:/[a-z]+)?|{OBJECT})[ ]?")
"""The engine that signs its translations, by its name or the address of its page."""
_VERSION = regex.compile(r"[ ]?\([^()]{1,40}\)")


def footers(document: Document) -> tuple[Line, ...]:
    """The closing lines at the end of the document; no line of the text stands between or behind them.

    >>> from cleanwire.options import Options
    >>> text = "The talks go on.\\n\\nsource site-64\\n\\nSource link\\n"
    >>> [line.text for line in footers(Document(text, Options()))]
    ['source site-64', 'Source link']
    """
    found: list[Line] = []
    for line in document.once(lines)[: -MOST_FOOTERS - 1 : -1]:
        if not (site_footer(line) or is_feed_footer(line)):
            break
        found.insert(0, line)
    return tuple(found)


def is_feed_footer(line: Line) -> bool:
    """Whether a line is one of the closed forms of any language with which a feed or an engine ends a text."""
    if len(line.text) > LONGEST_FOOTER:
        return False
    text, shapes = bare(line.text), templates("footers")
    known = text in whole_lines("footers") or _signature(text) in _signatures()
    return known or (shapes is not None and shapes.fullmatch(text) is not None)


def site_footer(line: Line) -> regex.Match[str] | None:
    """A line, as `bare` gives it, by which a scraper numbers its sources, and its `number`. Translated it is known by
    the hyphen before the number: without one it may name a page (`Quelle: Seite 22`).

    >>> [bool(site_footer(Line(0, 0, text))) for text in ("source site-64", "Quelle Seite-64", "Quelle: Seite 64")]
    [True, True, False]
    """
    return _site().fullmatch(bare(line.text)) if len(line.text) <= LONGEST_FOOTER else None


@cache
def _site() -> regex.Pattern[str]:
    spaces = r"(?:[ \u00a0]?[:-][ \u00a0]?|[ \u00a0])"
    translated = "|".join(
        regex.escape(phrase, literal_spaces=True).replace(" ", spaces) for phrase in sorted(phrases_of("site_footers"))
    )
    return regex.compile(
        rf"(?P<english>source[ -]site)(?P<number>[ ]?[{HYPHENS}:#]?[ ]?\d{{1,6}})?"
        rf"|(?:{translated})(?P<number>[ ]?[{HYPHENS}][ ]?\d{{1,6}})"
    )


@cache
def _signatures() -> frozenset[str]:
    return frozenset(_signature(line) for line in whole_lines("footers") if _ENGINE.search(line))


def _signature(text: str) -> str:
    """A line in which an engine is named, without its version and with one spelling of the name."""
    return _ENGINE.sub("deepl", _VERSION.sub("", text)) if _ENGINE.search(text) else text
