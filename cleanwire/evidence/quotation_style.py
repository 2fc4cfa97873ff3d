"""Which quotation marks a document's language admits, and which the document itself uses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotes import SPACES, Pair, inside, quotes
from cleanwire.languages import cldr

_EVERYWHERE = frozenset(["“”", "‘’", '""', "''"])
"""English marks: another language's typographers may frown at them, but its writers use them all the time."""
_INNER = {"“”": "‘’", "‘’": "“”", '""': "''", "''": '""', "„“": "‚‘", "„”": "‚’", "»«": "›‹", "「」": "『』"}
_SINGLE_STRAIGHT = regex.compile(r"(?<![\w'])'(?=\w)[^'\n]{1,200}(?<=[\w.,!?])'(?!\w)")
_SPACE_BEFORE = regex.compile(r"(?<=\S)([ \u00a0\u202f])[:;?!](?!\S)")
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Style:
    """The pairs that a document sets around quotations, and around quotations in quotations; and the space
    that stands inside the outer ones."""

    outer: str
    inner: str
    space: str = ""

    def pair(self, depth: int) -> str:
        """The pair for a quotation inside `depth` others."""
        return self.inner if depth % 2 else self.outer


def admitted(document: Document) -> frozenset[str]:
    """The pairs that the document's language admits. Empty when the language is not known."""
    locale = cldr.locale(document.language or "und")
    if locale is None:
        return frozenset()
    lexicon = document.lexicon
    pairs = {*_EVERYWHERE, *lexicon.quotes, _preferred(document), _preferred_inner(document)}
    region = locale_region(document.language or "")
    here = {pair for place, pair in lexicon.regional_quotes if place == region}
    pairs |= here or _of_some_region(document)
    if pairs & {"„“", "„”"}:
        pairs |= {"„“", "„”", "‚‘", "‚’"}
    return frozenset(pairs)


def is_foreign(document: Document, pair: Pair) -> bool:
    """Whether the document's language does not admit a whole pair."""
    known = document.once(admitted)
    return bool(known) and pair.is_whole and pair.marks not in known


def style(document: Document) -> Style:
    """The document's own style: what most of its quotations are set in, else what CLDR says of the locale."""
    outer = _majority(document)
    inner = _preferred_inner(document) if outer == _preferred(document) else _INNER.get(outer, "“”")
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


def _preferred(document: Document) -> str:
    locale = cldr.locale(document.language or "und")
    return "".join(locale.quotes[:2]) if locale else "“”"


def _preferred_inner(document: Document) -> str:
    locale = cldr.locale(document.language or "und")
    return "".join(locale.quotes[2:]) if locale else "‘’"


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
    count: Counter[str] = Counter()
    for pair in found.pairs:
        if pair.depth == 0 and pair.marks in known:
            count[pair.marks] += 1
    if not count:
        for pair in found.pairs:
            if not pair.is_whole:
                by_opening = [marks for marks in known if marks[0] == pair.marks[0]]
                count.update(by_opening or [marks for marks in known if marks[1] == pair.marks[1]])
    preferred = _preferred(document)
    if not count and len(_SINGLE_STRAIGHT.findall(document.text)) > 1:
        return "''"
    return max(count, key=lambda marks: (count[marks], marks == preferred, marks), default=preferred)


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
