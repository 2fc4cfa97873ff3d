"""Whether a pair of marks really stands around a quotation: arrows, buttons and talk of marks are none."""

from __future__ import annotations

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotes import SPACES, Pair, inside, line_around
from cleanwire.languages.language import words

_LETTER = regex.compile(r"[\p{L}\ufffc]")
"""What stands for words: a letter, or a protected name or placeholder."""
_STOP = regex.compile(r"[.,;:!?…]")
_SHORT_LINE = 45
"""A line shorter than this is not one of a wrapped paragraph."""
_MOST_WORDS = 8
"""How many words the label of a button has at most."""
_AROUND = 200
_FAR = 400
"""Code points that are looked at on each side."""
_AND_OR = words("and or und oder et ou y o e ed en of och eller og i lub albo a nebo и или і або και ή")


def is_quotation(document: Document, pair: Pair) -> bool:
    """Whether there are words inside a pair, and it is no navigation and no talk of quotation marks."""
    text = document.text
    start, end = inside(text, pair)
    if not _LETTER.search(text, start, min(end, start + _FAR)):
        return False
    if "|" in text[max(0, pair.start - 3) : min(pair.end + 4, pair.start + _FAR)]:
        return False
    line_start, line_end = line_around(text, pair.start, pair.start)
    if line_end < pair.end and line_end - line_start < _SHORT_LINE:
        return False
    if end - start < _SHORT_LINE and text[start:end].lower() in document.lexicon.conjunctions | _AND_OR:
        return False
    return not _is_button(text, pair) and not _is_talk_of_marks(document, pair)


def _is_button(text: str, pair: Pair) -> bool:
    """Whether the marks are the arrows at the ends of a line of navigation: `« Previous   Next »`."""
    spaced = text[pair.start + 1] in SPACES and text[pair.end - 1] in SPACES
    line_start, line_end = line_around(text, pair.start, pair.end)
    if not spaced or line_end - line_start > _FAR:
        return False
    others = text[line_start : pair.start] + text[pair.end + 1 : line_end]
    if others.strip() and ("|" not in others or len(others.split()) > _MOST_WORDS):
        return False
    label = text[pair.start + 1 : pair.end]
    return len(label.split()) <= _MOST_WORDS and not _STOP.search(label)


def _is_talk_of_marks(document: Document, pair: Pair) -> bool:
    terms = document.lexicon.quotation_terms
    text = document.text
    around = text[max(0, pair.start - _AROUND) : pair.start].rpartition("\n")[2]
    around += text[pair.start : min(pair.end, pair.start + _AROUND) + _AROUND].partition("\n")[0]
    around = around.lower()
    return any(term in around for term in terms)
