"""JSON Lines: a JSON value on each line, as data sets have them."""

from __future__ import annotations

import re

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.jsonstrings import Found, Path, is_ascii, language_at, languages, literal, strings
from cleanwire.messages.words import LANGUAGE_FIELDS, is_code

__all__ = ["encoding", "parse"]

_LINE = re.compile(r"[^\r\n]+")
_SOURCE_KEYS = frozenset({"source", "src", "original", "source_text"})
"""Fields whose language is not that of the row."""
_NO_TEXT = LANGUAGE_FIELDS | {"id", "_id", "key", "uuid"}


def parse(text: str) -> Parsed:
    """A file of JSON lines; a unit for each string value that is language. The language of a row is what its
    field `lang`, `language` or `locale` says, or the key, as in `{"en": …, "fr": …}`.

    >>> parse('{"lang": "fr", "text": "Le mot."}\\n').units[0].language
    'fr'
    """
    catalogue = Catalogue(text)
    ascii_only = is_ascii(text)
    number = 0
    reached = 0
    for line in _LINE.finditer(text, int(text.startswith("\ufeff"))):
        number += text.count("\n", reached, line.start())
        reached = line.start()
        if line[0].isspace():
            continue
        found = list(strings(text, *line.span()))
        named: dict[Path, str] = languages(found)
        row = _row_language(text, found)
        for one in found:
            string = literal(text, one, ascii_only=ascii_only)
            if one.path and one.path[-1] not in _NO_TEXT and not is_code(string.text):
                language = language_at(one.path, named) or (None if one.path[0] in _SOURCE_KEYS else row)
                catalogue.add(string, name=f"{number + 1}: {one.name}", language=language)
    return catalogue.parsed(guess=True)


def _row_language(text: str, found: list[Found]) -> str | None:
    tags = [tag_of(text[one.start : one.end]) for one in found if len(one.path) == 1 and one.path[0] in LANGUAGE_FIELDS]
    return tags[0] if tags else None
