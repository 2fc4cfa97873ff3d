"""Whether the words around a place are in another language than the document: for findings that may be many."""

from __future__ import annotations

from cleanwire.document import Document
from cleanwire.evidence.passages import is_foreign_passage

_REACH = 40
"""Code points on each side that are looked at; places closer together than that share an answer."""


def is_among_foreign_words(document: Document, place: int) -> bool:
    """Whether the words of the same line around a place seem to be in another language.

    >>> from cleanwire.options import Options
    >>> text = "They read that le prix est de 25,50 euros dans la ville."
    >>> is_among_foreign_words(Document(text, Options(target_lang="en")), text.index("25"))
    True
    """
    known = document.once(_answers)
    block = place // _REACH
    if block not in known:
        start, end = document.line(place)
        middle = block * _REACH
        known[block] = is_foreign_passage(document, max(start, middle - _REACH), min(end, middle + 2 * _REACH))
    return known[block]


def _answers(document: Document) -> dict[int, bool]:
    return {}
