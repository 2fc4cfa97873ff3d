"""Whether quotation marks are left that found no partner of their kind: a quick look, and the thorough one."""

from __future__ import annotations

from cleanwire.document import Document

_MARKS = '«»“”„‘‚‹›"「」『』《》〈〉〝〞〟﹁﹂﹃﹄'
_CODES = tuple((mark, mark.encode()) for mark in _MARKS)
_STYLES = ("“”", "„“", "„”", "«»", "»«")
"""Pairs, opening and closing, that by themselves tell which mark is which."""


def mixed_or_lone(document: Document) -> bool:
    """Whether marks are left that found no partner of their kind, though not all of them open and close in turn.

    >>> from cleanwire.options import Options
    >>> [mixed_or_lone(Document(text, Options())) for text in ("“So,” he said.", "“So, he said.", "“So,» he said.")]
    [False, True, True]
    """
    text, data = document.text, document.encoded
    if text.isascii():
        return False
    present = "".join(mark for mark, code in _CODES if code in data)
    if not present or any(set(present) == set(style) and _alternate(text, *style) for style in _STYLES):
        return False
    from cleanwire.evidence.quotes import quotes

    found = document.once(quotes)
    return bool(found.lone_openings or found.lone_closings) or not all(pair.is_whole for pair in found.pairs)


def _alternate(text: str, opening: str, closing: str) -> bool:
    """Whether two marks open and close in turn, line by line."""
    before, *pieces = text.split(opening)
    for piece in pieces:
        inside, _, after = piece.partition(closing)
        if inside is piece or closing in after or "\n" in inside:
            return False
    return closing not in before
