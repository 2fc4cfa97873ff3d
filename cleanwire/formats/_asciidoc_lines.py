"""The lines of a page of AsciiDoc, and how its blocks begin."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import regex

from cleanwire.formats._lines import Span, switched_off

_LINE = regex.compile(r"([^\r\n]*+)(?:\r\n?|\n|\Z)")
DELIMITER = regex.compile(r"([-.=*_+/])\1{3,}|--|```.*|\"\"|[|,:!]={3,}")
_FENCE = regex.compile(r"```[^\s`]*(?:,\S*)?")
ATTRIBUTES = regex.compile(r"\[(?:\[[^\[\]]*\]|[\w.#%\"',{=-][^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)?\]")
MACRO = regex.compile(r"(?P<name>[a-z][\w-]*)::(?P<target>[^\s\[\]][^\[\]]*|)\[(?P<text>.*)\]")
_DIRECTIVE = regex.compile(r"\\?(?:ifn?def|ifeval|endif|include)::[^\[]*\[.*\]")
ITEM = regex.compile(
    r"[ \t]*(?:\*+|-|\.+|•|[0-9]+\.|[a-zA-Z]\.|[ivxIVX]+\)|<(?:[0-9]+|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)"
)
TERM = regex.compile(r"(?:(?<!:):{2,4}|;;)(?=[ \t]|\Z)[ \t]*")
_OFF = regex.compile(r"//[ \t]*cleanwire:[ \t]*(off|on)")


class Lines:
    """The spans of the lines, by their numbers, without white space at their ends."""

    def __init__(self, raw: str) -> None:
        self.spans: list[Span] = []
        self._raw = raw
        self._delimiters: dict[str, list[int]] = {}
        for match in _LINE.finditer(raw, int(raw.startswith("\ufeff"))):
            start, end = match.span(1)
            if start == end == len(raw):
                break
            text = match[1].rstrip()
            if DELIMITER.fullmatch(text):
                self._delimiters.setdefault(text, []).append(len(self.spans))
            self.spans.append((start, start + len(text)))

    def text(self, number: int) -> str:
        """A line."""
        start, end = self.spans[number]
        return self._raw[start:end]

    def closing(self, delimiter: str, number: int, last: int) -> int:
        """The number of the next line that is this delimiter, the last when there is none."""
        places = self._delimiters.get(delimiter, [])
        at = bisect_right(places, number)
        return places[at] if at < len(places) and places[at] < last else last

    def block_end(self, number: int, last: int) -> int:
        """The next blank line."""
        while number < last and self.text(number):
            number += 1
        return number

    def paragraph_end(self, number: int, last: int, *, in_list: bool = False) -> int:
        """The line behind a paragraph, or the text of an item in a list, that begins with this one."""
        number += 1
        while number < last and (text := self.text(number)) and text != "+":
            if ATTRIBUTES.fullmatch(text) or is_delimiter(text):
                break
            if in_list and (ITEM.match(text) or TERM.search(text)):
                break
            number += 1
        return number

    def switched_off(self) -> Iterator[Span]:
        """The regions between comments that switch cleanwire off and on."""
        return switched_off(self._raw, self.spans, _OFF)


def is_description(text: str) -> bool:
    """Whether a line behind a term is its description."""
    if text == "+" or ATTRIBUTES.fullmatch(text) or is_delimiter(text) or ITEM.match(text):
        return False
    return not (TERM.search(text) or MACRO.fullmatch(text) or text[:2] == "//" or text[0] in ".:")


def is_unread(text: str) -> bool:
    """Whether a line is a comment or for the preprocessor."""
    return (text.startswith("//") and not text.startswith("///")) or _DIRECTIVE.fullmatch(text) is not None


def is_delimiter(text: str) -> bool:
    return DELIMITER.fullmatch(text) is not None and (not text.startswith("```") or _FENCE.fullmatch(text) is not None)
