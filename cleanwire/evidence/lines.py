"""Lines that stand alone, and how to take one out without leaving a gap."""

from __future__ import annotations

from cleanwire.document import Document


def without_line(document: Document, start: int, end: int) -> tuple[int, int]:
    """The span to delete so that the lines `start:end` go, with the blank lines that they would leave.

    `start` is the start of a line and `end` the end of one, before its line feed. In the middle of the text
    the blank lines after go along; at its end those before, so that its last line keeps its own line end.
    """
    text = document.text
    following = end
    while following < len(text) and text[following] in " \t\n":
        following += 1
    if following < len(text):
        return start, text.rfind("\n", 0, following) + 1
    preceding = len(text[:start].rstrip(" \t\n"))
    if preceding == 0:
        return 0, len(text)
    return preceding, len(text) - (text.endswith("\n") and end < len(text))


def is_last(document: Document, end: int) -> bool:
    """Whether nothing but white space follows a place."""
    return not document.text[end:].strip()
