"""The fences of code in a page, told line by line: what a parser does not say of those that are broken."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.formats.text import lines_with
from cleanwire.patterns import late_re

_FENCE = late_re(r"(?P<indent>[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?)(?P<sign>`{3,}|~{3,})(?P<info>[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class Fence:
    """A line that begins with a fence: its half-open spans, what it is, and what follows the sign in it.

    `role` is `open` or `close`, or `inside` for one that the parser takes for code.
    """

    start: int
    end: int
    sign: tuple[int, int]
    info: str
    role: str


@dataclass(frozen=True, slots=True)
class Fences:
    """The fences of a page, and whether the last block of code is open at its end."""

    lines: tuple[Fence, ...]
    unclosed: bool


def fences(document: Document) -> Fences:
    """The fences of a page; for `Document.once`."""
    return fences_of(document.text)


def code_spans(document: Document) -> list[tuple[int, int]]:
    """The half-open spans of fenced code, the last of which may have no end but that of the page."""
    spans = []
    opened = -1
    for fence in document.once(fences).lines:
        if fence.role == "open":
            opened = fence.start
        elif fence.role == "close":
            spans.append((opened, fence.end))
            opened = -1
    return [*spans, (opened, len(document.text))] if opened >= 0 else spans


def is_code(document: Document, place: int) -> bool:
    """Whether a place is in fenced code."""
    spans = document.once(code_spans)
    number = bisect_right(spans, (place, sys.maxsize)) - 1
    return number >= 0 and place < spans[number][1]


def fences_of(text: str) -> Fences:
    """The fences of a text."""
    found = tuple(_read(text))
    last = next((fence for fence in reversed(found) if fence.role != "inside"), None)
    return Fences(found, last is not None and last.role == "open")


def _read(text: str) -> Iterator[Fence]:
    opened = ""
    for match in filter(None, (_FENCE.match(text, start) for start, _ in lines_with(("```", "~~~"), text))):
        sign, info = match["sign"], match["info"].strip()
        if opened:
            closes = sign[0] == opened[0] and len(sign) >= len(opened) and not info
            role = "close" if closes else "inside"
        elif sign[0] == "`" and "`" in info:
            continue
        else:
            role = "open"
        opened = {"open": sign, "close": ""}.get(role, opened)
        yield Fence(match.start(), match.end(), match.span("sign"), info, role)
