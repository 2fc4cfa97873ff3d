"""Whether quotation marks may be left that found no partner of their kind: a quick look."""

from __future__ import annotations

from cleanwire.document import Document
from cleanwire.patterns import late_regex

_DIRECTED = frozenset("“”«»„")
_BRACKETS = (("「", "」"), ("『", "』"))
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


_PAIRED = late_regex("|".join(rf"{_in_turn(*styles)}\Z" for styles in _STYLES))


def mixed_or_lone(document: Document) -> bool:
    """Whether marks of more than one kind, or not all of one, open and close in turn in each line, so that one may be
    left that found no partner of its kind; or corner brackets that are not all paired. Of single marks none is mixed
    with others.

    >>> from cleanwire.options import Options
    >>> [mixed_or_lone(Document(text, Options())) for text in ("“So,” he said.", "“So, he said.", "“So,» he said.")]
    [False, True, True]
    """
    text = document.text
    if text.isascii():
        return False
    if any(text.count(opening) != text.count(closing) for opening, closing in _BRACKETS):
        return True
    marks = [mark for mark in _MARKS if mark in text]
    if _DIRECTED.isdisjoint(marks):
        return False
    if len(marks) == 2 and any(
        set(styles[0]) == set(marks) and _open_and_close(text, *styles[0]) for styles in _STYLES
    ):
        return False
    return _PAIRED.match(document.encoded.translate(None, _OTHERS).decode("utf-8", "surrogatepass")) is None


def _open_and_close(text: str, opening: str, closing: str) -> bool:
    """Whether two marks open and close in turn in each line."""
    before, *pieces = text.split(opening)
    return closing not in before and all(
        piece.count(closing) == 1 and "\n" not in piece[: piece.index(closing)] for piece in pieces
    )
