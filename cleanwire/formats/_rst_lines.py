"""The lines of a page of reStructuredText, and how its blocks begin."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from cleanwire.formats._lines import Span, switched_off
from cleanwire.formats._rst_inline import NAME

_LINE = regex.compile(r"([^\r\n\x1c-\x1e\x85\u2028\u2029]*+)(\r\n|[\r\n\x1c-\x1e\x85\u2028\u2029]|\Z)")
BULLET = regex.compile(r"[-+*•‣⁃](?=\s|\Z)[ \t]*")
ENUMERATOR = regex.compile(
    r"""
    (?P<before> \(? ) (?P<ordinal> [0-9]{1,9} | [a-zA-Z] | [ivxlcdm]{1,15} | [IVXLCDM]{1,15} | \# ) (?P<after> [.)] )
    (?= \s | \Z ) [ \t]*
    """,
    regex.VERBOSE,
)
_VALUE = r"(?: [A-Za-z][\w-]* | <[^<>]+> )"
OPTION = regex.compile(
    rf"""
    (?: -\w (?: [ ]? {_VALUE} )? | (?: -- | / ) \w[\w-]* (?: [ =] {_VALUE} )? )
    (?: ,[ ] (?: -\w | (?: -- | / ) \w[\w-]* ) (?: [ =]? {_VALUE} )? ){{0,9}} (?: [ ]{{2,}} | \Z )
    """,
    regex.VERBOSE,
)
ADORNMENT = regex.compile(r"([!-/:-@\[-`{-~])\1*")
NOTE = regex.compile(rf"\.\.[ \t]+\[(?:\d+|\#(?:{NAME})?|\*|{NAME})\](?=\s|\Z)[ \t]*")
GRID = regex.compile(r"\+-[-+]+-\+")
SIMPLE = regex.compile(r"=+(?:[ ]+=+)+")
ATTRIBUTION = regex.compile(r"(?:---?(?!-)|—)[ ]*(?=\S)")
_BORDER = regex.compile(r"=[ =]*")
_OFF = regex.compile(r"\.\.[ \t]+cleanwire:[ \t]*(off|on)")


class Lines:
    """The lines by their numbers: of each there is where its text begins and ends and in which column it begins. Inside
    a list item the first line begins behind the marker."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.columns: list[int] = []
        self._begins: list[int] = []
        self._ends: list[int] = []
        for match in _LINE.finditer(raw, int(raw.startswith("\ufeff"))):
            start, end = match.span(1)
            if start == end == len(raw):
                break
            text = match[1]
            begin = start + len(text) - len(text.lstrip(" \t\v\f"))
            self._ends.append(max(begin, start + len(text.rstrip())))
            self._begins.append(begin)
            self.columns.append(len(raw[start:begin].expandtabs()))

    def __len__(self) -> int:
        return len(self._begins)

    def text(self, number: int) -> str:
        """The text of a line, without white space around it."""
        return self.raw[self._begins[number] : self._ends[number]]

    def span(self, number: int, last: int | None = None) -> Span:
        """The half-open span of the text of a line, or of all lines from one to before the last."""
        return self._begins[number], self._ends[number if last is None else last - 1]

    def is_blank(self, number: int) -> bool:
        """Whether a line has no text."""
        return self._begins[number] >= self._ends[number]

    def begin_behind(self, number: int, marker: int, column: int) -> None:
        """Makes a line begin behind a marker of so many characters, in this column."""
        self._begins[number] += marker
        self.columns[number] = column

    def deeper(self, number: int, last: int, least: int) -> int:
        """Where the lines end that are blank or begin in this column or behind it; without blank lines at the end, and
        never before the first line."""
        end = number
        while number < last and (self.is_blank(number) or self.columns[number] >= least):
            number += 1
            if not self.is_blank(number - 1):
                end = number
        return end

    def column(self, number: int, last: int, least: int) -> int:
        """The column in which the text of some lines begins; this one when they have none."""
        return min((self.columns[line] for line in range(number, last) if not self.is_blank(line)), default=least)

    def block_end(self, number: int, last: int) -> int:
        """The next blank line."""
        while number < last and not self.is_blank(number):
            number += 1
        return number

    def table_end(self, number: int, last: int) -> int:
        """Where a simple table ends: behind its third border, or one with a blank line after it."""
        width = len(self.text(number))
        found = 0
        for line in range(number + 1, last):
            other = self.text(line)
            if _BORDER.fullmatch(other):
                found += 1
                if found == 2 or len(other) != width or line + 1 >= last or self.is_blank(line + 1):
                    return line + 1
        return last

    def is_item(self, number: int, last: int, item: regex.Match[str]) -> bool:
        """Whether an enumerator makes a list item: text in the next line must be indented, or the next item."""
        following = number + 1
        if item["before"] and item["after"] != ")":
            return False
        if following >= last or self.is_blank(following) or self.columns[following] > self.columns[number]:
            return True
        other = ENUMERATOR.match(self.text(following))
        if not other or (other["before"], other["after"]) != (item["before"], item["after"]):
            return False
        one, two = item["ordinal"], other["ordinal"]
        if one.isdigit() and two.isdigit():
            return int(two) == int(one) + 1
        return two == "#" or (one.isalpha() and two.isalpha() and one != two)

    def switched_off(self) -> Iterator[Span]:
        """The regions between comments that switch cleanwire off and on."""
        return switched_off(self.raw, zip(self._begins, self._ends, strict=True), _OFF)


def width(text: str) -> int:
    """How many columns a text takes up.

    >>> width("né"), width("日本")
    (2, 4)
    """
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)
