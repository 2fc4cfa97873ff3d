"""Whether quotation marks may be left that found no partner of their kind: a quick look."""

from __future__ import annotations

import regex

from cleanwire.document import Document

_DIRECTED = tuple(mark.encode() for mark in "“”«»„")
_BRACKETS = tuple((opening.encode(), closing.encode()) for opening, closing in ("「」", "『』"))
_MARKS = '«»“”„"'
_STYLES = (("“”", "«»", '""'), ("„“", '""'), ("„”", '""'), ("»«", '""'))
"""Pairs, opening and closing, which can stand together in a text and still tell which mark is which."""
_OTHERS = bytes(byte for byte in range(0x80) if byte not in b'"\n')


def _in_turn(*styles: str) -> str:
    """A pattern for what has only marks of some styles, which open and close in turn, line by line, one inside
    another at most."""
    pairs = []
    for own in styles:
        inner = "".join(f"|{other[0]}[^{_MARKS}\n]*+{other[1]}" for other in styles if other != own)
        pairs.append(f"{own[0]}(?:[^{_MARKS}\n]++{inner})*+{own[1]}")
    return f"(?:[^{_MARKS}]++|{'|'.join(pairs)})*+"


_PAIRED = regex.compile("|".join(rf"{_in_turn(*styles)}\Z" for styles in _STYLES))


def mixed_or_lone(document: Document) -> bool:
    """Whether marks of more than one kind, or not all of one, open and close in turn in each line, so that one may be
    left that found no partner of its kind; or corner brackets that are not all paired. Of single marks none is mixed
    with others.

    >>> from cleanwire.options import Options
    >>> [mixed_or_lone(Document(text, Options())) for text in ("“So,” he said.", "“So, he said.", "“So,» he said.")]
    [False, True, True]
    """
    if document.text.isascii():
        return False
    data = document.encoded
    if any(data.count(opening) != data.count(closing) for opening, closing in _BRACKETS):
        return True
    if not any(mark in data for mark in _DIRECTED):
        return False
    return _PAIRED.match(data.translate(None, _OTHERS).decode("utf-8", "surrogatepass")) is None
