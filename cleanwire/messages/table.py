"""Tables of text: the cells that are language, column by column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import language_of_path, tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, line_end
from cleanwire.messages.words import LANGUAGE_FIELDS, is_phrase
from cleanwire.prose import Atom

_ESCAPE = re.compile(r'""|\r\n?')
_SENTENCE_END = re.compile(r"[.!?…。！？]\W*\Z")
_SOURCES = ("source", "source_text", "source_phrase", "source string", "original", "msgid")
_TARGETS = ("target", "target_text", "translation", "translated", "msgstr")
"""What translators' tools (Weblate, Crowdin, po2csv) call the columns of the text and of its translation."""
_NO_LANGUAGES = frozenset({"id", "no", "to"})
"""Tags of languages that as the name of a column mean something else."""
_IN_PARENTHESES = re.compile(r"\(([A-Za-z]{2,3}(?:[-_]\w{2,4})?)\)\Z")


class Cell(NamedTuple):
    """A cell: its half-open span without quotation marks, and whether it has them."""

    start: int
    end: int
    quoted: bool


def parse(text: str, delimiter: str, start: int = 0, columns: Iterable[str] | None = None) -> Parsed:
    """A table that starts at a place; a unit for each cell that is language and not in a head of names. Its language
    is what the name of the column tells, else the row's field `lang`, `language` or `locale`, but for a source.

    `columns` are those to look at, by name or number. Raises ValueError for one that the table does not have.
    """
    rows = list(_rows(text, delimiter, max(start, int(text.startswith("\ufeff")))))
    catalogue = Catalogue(text)
    newline = line_end(text)

    def encode(piece: str) -> str:
        return piece.replace('"', '""').replace("\n", newline)

    head = _head(text, rows)
    names = head or []
    languages = [_language(name) for name in names]
    telling = next((column for column, name in enumerate(names) if name.lower() in LANGUAGE_FIELDS), None)
    source, wanted = _wanted(names, languages)
    if columns:
        wanted = {_column(name, names, max(map(len, rows), default=0)) for name in columns}
        source = None if source in wanted else source
    for number, row in enumerate(rows[1 if head is not None else 0 :], 2 if head is not None else 1):
        told = tag_of(text[slice(*row[telling][:2])].strip()) if telling is not None and telling < len(row) else None
        for column, cell in enumerate(row):
            if cell.end - cell.start < 3:
                continue
            name = names[column] if column < len(names) else str(column + 1)
            if column == telling or (wanted and column not in wanted):
                continue
            literal = _literal(text, cell, encode)
            if is_phrase(literal.text):
                translated = source is not None and source < len(row)
                catalogue.add(
                    literal,
                    name=f"{number}: {name}",
                    language=(languages[column] if column < len(languages) else None)
                    or (None if name.lower() in _SOURCES else told),
                    source=_literal(text, row[source], encode).text if translated and source is not None else None,
                )
    return catalogue.parsed(guess=True)


def _rows(text: str, delimiter: str, at: int) -> Iterator[list[Cell]]:
    pattern = _cell_pattern(delimiter)
    row: list[Cell] = []
    while at < len(text) or row:
        match = pattern.match(text, at)
        assert match, "every text has a cell everywhere"
        quoted = match.start("body") >= 0
        row.append(Cell(*match.span("body" if quoted else "bare"), quoted))
        at = match.end()
        if match["end"] != delimiter:
            yield row
            row = []


@lru_cache(maxsize=8)
def _cell_pattern(delimiter: str) -> re.Pattern[str]:
    sign = re.escape(delimiter)
    return re.compile(
        rf'(?:"(?P<body>[^"]*(?:""[^"]*)*)"(?={sign}|[\r\n]|\Z)|(?P<bare>[^{sign}\r\n]*))(?P<end>{sign}|\r\n?|\n|\Z)'
    )


def _head(text: str, rows: Sequence[Sequence[Cell]]) -> list[str] | None:
    """The names of the columns; None when the first row has sentences, and so is no head."""
    if not rows:
        return None
    cells = [text[cell.start : cell.end].strip() for cell in rows[0]]
    if any(len(cell.split()) > 4 or len(cell) > 40 or _SENTENCE_END.search(cell) for cell in cells):
        return None
    return cells


def _wanted(names: Sequence[str], languages: Sequence[str | None]) -> tuple[int | None, set[int]]:
    """The column of the source, and those to look at: that of its translation, or those that name languages where more
    than one does; no columns where all are."""
    lower = [name.lower() for name in names]
    source = next((lower.index(name) for name in _SOURCES if name in lower), None)
    target = next((lower.index(name) for name in _TARGETS if name in lower), None)
    if source is not None and target is not None:
        return source, {target}
    named = {column for column, tag in enumerate(languages) if tag and lower[column] not in _NO_LANGUAGES}
    return None, named if len(named) > 1 else set()


def _column(name: str, names: Sequence[str], width: int) -> int:
    """The number, from 0, of the column that a name or a number from 1 means."""
    if name in names:
        return names.index(name)
    if name.isascii() and name.isdigit() and 0 < int(name) <= width:
        return int(name) - 1
    raise ValueError(f"no column {name!r}: the table has {', '.join(names) or width}")


def _language(name: str) -> str | None:
    """The language that the name of a column tells: `fr`, `pt_BR`, `text_de`, `French (fr)`."""
    named = _IN_PARENTHESES.search(name)
    return tag_of(named[1]) if named else tag_of(name) or language_of_path(f"{name}.")


def _literal(raw: str, cell: Cell, encode: Callable[[str], str]) -> Literal:
    if not cell.quoted:
        return Literal(raw, cell.start, cell.end)
    found = [
        Atom(match.start(), match.end(), '"' if match[0] == '""' else "\n")
        for match in _ESCAPE.finditer(raw, cell.start, cell.end)
    ]
    return Literal(raw, cell.start, cell.end, found, encode)
