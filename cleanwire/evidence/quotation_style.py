"""Which quotation marks a document's language admits, and which the document itself uses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotes import SPACES, WHOLE, Pair, inside, quotes
from cleanwire.languages import cldr, load

_EVERYWHERE = frozenset(["“”", "‘’", '""', "''"])
"""English marks: another language's typographers may frown at them, but its writers use them all the time."""
_LOW = frozenset(["„“", "„”", "‚‘", "‚’"])
"""Where one of these is at home, its writers use all."""
_INNER = {"“”": "‘’", "‘’": "“”", '""': "''", "''": '""', "„“": "‚‘", "„”": "‚’", "»«": "›‹", "「」": "『』"}
_SINGLE_STRAIGHT = regex.compile(r"(?<![\w'])'(?=\w)[^'\n]{1,200}(?<=[\w.,!?])'(?!\w)")
_SPACE_BEFORE = regex.compile(r"(?<=\S)([ \u00a0\u202f])[:;?!](?!\S)")
_NO_BREAK = "\u00a0"
_CORNERS = "「」"
"""Where these are at home there are many pairs, and one mark of a pair begs for it less than the usual one does."""


@dataclass(frozen=True, slots=True)
class Style:
    """The pairs that a document sets around quotations, and around quotations in quotations; and the space
    that stands inside the outer ones."""

    outer: str
    inner: str
    space: str = ""

    def pair(self, depth: int) -> str:
        """The pair for a quotation inside `depth` others: « “ ‘ ’ ” » in the south of Europe, else both in turn."""
        levels = (self.outer, self.inner, "‘’") if self.outer + self.inner == "«»“”" else (self.outer, self.inner)
        return levels[depth % len(levels)]


def admitted(document: Document) -> frozenset[str]:
    """The pairs that the document's language admits. Empty when the language is not known."""
    tag = document.language or "und"
    if cldr.locale(tag) is None:
        return frozenset()
    region = locale_region(tag)
    here = {pair for place, pair in document.lexicon.regional_quotes if place == region}
    return _with_low(_of_language(tag) | (here if region else _of_some_region(document)))


def _pairs_of(locale: cldr.Locale | None) -> tuple[str, ...]:
    return ("".join(locale.quotes[:2]), "".join(locale.quotes[2:])) if locale else ()


def _typeset(document: Document) -> set[str]:
    """The pairs that the document's language has of its own, those in which CLDR and its writers set it."""
    return {*document.lexicon.quotes, *map(_in_order, _pairs_of(cldr.locale(document.language or "und")))}


def _of_language(tag: str) -> frozenset[str]:
    """The pairs that a language, by its BCP 47 tag, admits wherever it is written, or in the region of the tag."""
    locale = cldr.locale(tag)
    typeset = _pairs_of(locale)
    unused = {pair for region, pair in load(tag).unused_quotes if region == locale_region(tag)}
    return _with_low(_EVERYWHERE.union(load(tag).quotes, typeset, map(_in_order, typeset)) - unused)


def _with_low(pairs: frozenset[str]) -> frozenset[str]:
    return pairs | _LOW if pairs & {"„“", "„”"} else pairs


def foreign_marks(tag: str) -> tuple[str, str]:
    """One mark of each whole pair that a language, by its BCP 47 tag, does not admit everywhere: those that it does not
    have, and, of pairs that it has the other way round, those that open them.

    >>> foreign_marks("pt")
    ('‚„‟‹›〈《「『〝﹁﹃｢', '»”')
    """
    sure = _of_language(tag)
    own = frozenset("".join(sure))
    foreign = {next((mark for mark in pair if mark not in own), "") for pair in WHOLE - sure} - {""}
    turned = {pair[0] for pair in WHOLE - sure if own.issuperset(pair)} - {'"'}
    return "".join(sorted(foreign)), "".join(sorted(turned))


def is_foreign(document: Document, pair: Pair) -> bool:
    """Whether the document's language does not admit a whole pair."""
    known = document.once(admitted)
    return bool(known) and pair.is_whole and pair.marks not in known


def style(document: Document) -> Style:
    """The document's own style: what most of its quotations are set in, else what CLDR says of the locale."""
    outer = _majority(document)
    inner = _preferred_inner(document.language) if outer == _preferred(document.language) else _INNER.get(outer, "“”")
    if outer == "«»" and "‹›" in {pair for _, pair in document.lexicon.regional_quotes}:
        inner = "‹›"
    elif inner == outer:
        inner = _INNER.get(outer, "“”")
    return Style(outer, inner, _inner_space(document, outer))


def locale_region(tag: str) -> str:
    """The region of a BCP 47 tag, or "".

    >>> locale_region("de-CH"), locale_region("zh-Hant")
    ('CH', '')
    """
    return next((part.upper() for part in tag.split("-")[1:] if len(part) == 2), "")


def _preferred(tag: str | None) -> str:
    locale = cldr.locale(tag or "und")
    return _in_order("".join(locale.quotes[:2])) if locale else "“”"


def _preferred_inner(tag: str | None) -> str:
    locale = cldr.locale(tag or "und")
    return _in_order("".join(locale.quotes[2:])) if locale else "‘’"


def _in_order(pair: str) -> str:
    """A pair as most writers type it: in CLDR ” opens in Arabic, where “ opens too."""
    return pair[::-1] if pair in ("”“", "’‘") else pair


def _of_some_region(document: Document) -> set[str]:
    """The pairs of a region, where the document uses them alone, as that region does: without spaces inside."""
    regional = {pair for _, pair in document.lexicon.regional_quotes}
    double = [pair for pair in document.once(quotes).pairs if not pair.is_single]
    if not regional or any(pair.marks not in regional for pair in double):
        return set()
    text = document.text
    if any(text[pair.start + 1] in SPACES or text[pair.end - 1] in SPACES for pair in double):
        return set()
    return regional


def _majority(document: Document) -> str:
    known = document.once(admitted)
    found = document.once(quotes)
    lexicon = document.lexicon
    region = locale_region(document.language or "")
    regional = [pair for place, pair in lexicon.regional_quotes if place == region]
    preferred = regional[0] if regional else _preferred(document.language)
    count: Counter[str] = Counter()
    for pair in found.pairs:
        if pair.depth == 0 and pair.marks in known:
            count[pair.marks] += 1
    if count["“”"] < max(2, count.total() - count["“”"]) and "“”" not in _typeset(document):
        del count["“”"]
    mixed = [pair.marks for pair in found.pairs if not pair.is_whole and pair.marks[::-1] not in known]
    sure = _CORNERS in lexicon.quotes and any(not set(preferred).isdisjoint(marks) for marks in mixed)
    for marks in () if count or sure else mixed:
        by_opening = [own for own in known if own[0] == marks[0]]
        count.update(by_opening or [own for own in known if own[1] == marks[1]])
    if not count and len(_SINGLE_STRAIGHT.findall(document.text)) > 1:
        return "''"
    usual = {*lexicon.quotes, _preferred(document.language)}
    return max(count, key=lambda marks: (count[marks], marks == preferred, marks in usual, marks), default=preferred)


def _inner_space(document: Document, outer: str) -> str:
    """The space that the document sets inside its outer marks."""
    lexicon, text = document.lexicon, document.text
    if outer not in lexicon.spaced_quotes:
        return ""
    own: Counter[str] = Counter()
    for pair in document.once(quotes).pairs:
        if pair.marks[0] == outer[0]:
            own[text[pair.start + 1] if text[pair.start + 1] in SPACES else ""] += 1
    if not own and lexicon.spaced_punctuation:
        own.update(match[1] for match in _SPACE_BEFORE.finditer(text))
        own[_NO_BREAK] += 0
    return max(own, key=lambda space: (own[space], space == _NO_BREAK, space), default="")


def converted(document: Document, pair: Pair, marks: str) -> list[tuple[int, int, str]]:
    """The edits that set a pair in other marks, with the space inside that these want."""
    text, own = document.text, document.once(style)
    space = own.space if marks == own.outer else ""
    start, end = inside(text, pair)
    edits = [(pair.start, start, marks[0] + space), (end, pair.end + 1, space + marks[1])]
    return [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]
