"""JSON: the messages of a browser extension, an i18next or Vue catalogue, an ARB file, or any other data."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import ICU, Catalogue
from cleanwire.messages.jsonstrings import Found, is_ascii, language_at, languages, literal, strings
from cleanwire.messages.placeholders import used_in
from cleanwire.messages.words import is_code

__all__ = ["encoding", "parse"]


def parse(text: str) -> Parsed:
    """A JSON file; a unit for each string value that is language. Of an extension's messages only `message` is,
    of an ARB file what has no `@` before its key.

    >>> parse('{"a": "caf\\\\u00e9 {x}", "b": {"c": "d"}}').units[0].prose.text
    'café \\ufffc'
    """
    found = list(strings(text, int(text.startswith("\ufeff"))))
    ascii_only = is_ascii(text)
    is_arb = _is_arb(found)
    catalogue = Catalogue(text, frozenset({ICU}) if is_arb else used_in(text))
    if is_arb:
        for one in found:
            if not str(one.path[0]).startswith("@"):
                catalogue.add(literal(text, one, ascii_only=ascii_only), name=one.name)
        tags = [tag_of(text[one.start : one.end]) for one in found if one.path == ("@@locale",)]
        return catalogue.parsed(tags[-1] if tags else None)
    if _is_extension(found):
        for one in found:
            if one.path[1:] == ("message",):
                catalogue.add(literal(text, one, ascii_only=ascii_only), name=str(one.path[0]))
        return catalogue.parsed()
    named = languages(found)
    for one in found:
        string = literal(text, one, ascii_only=ascii_only)
        if not is_code(string.text):
            catalogue.add(string, name=one.name, language=language_at(one.path, named))
    return catalogue.parsed()


def _is_arb(found: Sequence[Found]) -> bool:
    tops = {one.path[0] for one in found if one.path}
    return "@@locale" in tops or any(f"@{top}" in tops for top in tops)


def _is_extension(found: Sequence[Found]) -> bool:
    """Whether every string belongs to an entry that has a message."""
    with_message = {one.path[0] for one in found if one.path[1:] == ("message",)}
    return bool(with_message) and all(one.path and one.path[0] in with_message for one in found)
