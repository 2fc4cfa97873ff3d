"""CSV: the cells that are language; numbers, ids, dates and the head of column names stay."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages import table

__all__ = ["encoding", "parse"]

_LINE = re.compile(r'(?:"[^"]{0,10000}"|[^"\r\n])*')
_QUOTED = re.compile(r'"[^"]*"')
_SAID = re.compile(r"\ufeff?sep=(.)(?:\r\n?|\n)")
"""The line by which Excel is told the delimiter."""


def parse(text: str, columns: Iterable[str] | None = None) -> Parsed:
    """A table with commas, semicolons, tabs or bars between its cells, whichever the first line has most or names.

    >>> parse('id;text\\n1;"Say ""yes"" now"\\n').units[0].prose.text
    'Say "yes" now'
    """
    if said := _SAID.match(text):
        return table.parse(text, said[1], said.end(), columns)
    line = _LINE.match(text)
    bare = _QUOTED.sub("", line[0] if line else "")
    return table.parse(text, max(",;\t|", key=bare.count), columns=columns)
