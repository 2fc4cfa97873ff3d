"""iOS stringsdict: the plural, width and device forms of a property list of strings."""

from __future__ import annotations

from cleanwire.formats._xml import Document, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue

__all__ = ["encoding", "parse"]

_FLAGS = frozenset({"objc-format"})
_SPECIFICATIONS = frozenset({"NSStringFormatSpecTypeKey", "NSStringFormatValueTypeKey"})


def parse(text: str) -> Parsed:
    """A stringsdict file; a unit for each string that is shown, named by its keys.

    >>> parse("<plist><dict><key>a</key><string>%d days</string></dict></plist>").units[0].name
    'a'
    """
    document = Document(text)
    tokens = document.tokens
    document.expect("plist", "a property list")
    catalogue = Catalogue(text)
    path: list[tuple[int, str]] = []
    key = ""
    for number, token in enumerate(tokens):
        if token.kind == "close" and token.name == "dict":
            key = path.pop()[1]
        elif token.kind != "open":
            continue
        elif token.name == "key":
            key = document.content(number)
        elif token.name == "dict":
            path.append((number, key))
        elif token.name == "string" and path and key not in _SPECIFICATIONS and (string := document.literal(number)):
            keys = [outer for _, outer in path[1:]]
            catalogue.add(string, name=".".join([*keys, key]), flags=_FLAGS)
    return catalogue.parsed()
