"""Android string resources: strings, items of arrays and of plurals, escaped as Android wants them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanwire.formats._xml import Document, Reading, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal
from cleanwire.prose import OBJECT, Atom, Prose

__all__ = ["encoding", "parse"]

_NAMESPACES = {"urn:oasis:names:tc:xliff:document:1.2": "xliff", "http://schemas.android.com/tools": "tools"}
_NOTATION = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[\s\S]|\"|[ \t\n\r\f]+"
)
_READ = {"n": "\n", "t": "\t", "'": "'", '"': '"', "@": "@", "?": "?", "\\": "\\", "#": "#"}
_WRITTEN = str.maketrans({"\\": "\\\\", "'": "\\'", '"': '\\"', "\n": "\\n", "\t": "\\t"})
_REFERENCE = re.compile(r"\s*[@?](?:\+?[\w.:]+/)?[\w.:]+\s*")
_FORMATTED = re.compile(
    r"%\d+\$|%[sd](?!\w)|(?<!\d)(?<!\d[ \u00a0\u202f])[%％][ \u00a0]?(?:\d{1,2} ?[$＄]|[sd](?![\w'’]))"
)
FORMATTED = frozenset({"java-printf-format"})


def parse(text: str) -> Parsed:
    """A file of string resources, a unit for each string; those that are not translatable or refer to others stay.

    >>> parse(r"<resources><string name='a'>It\\'s &lt;\\u00e0\\n%s</string></resources>").units[0].prose.text
    "It's <à\\n\\ufffc"
    """
    document = Document(text, _NAMESPACES)
    root = document.root
    document.expect("resources", "strings")
    catalogue = Catalogue(text)
    for name, number, formatted in _strings(document):
        string = document.literal(number, _reader(document))
        if string is None or _REFERENCE.fullmatch(string.text):
            continue
        if string.text and (string := _read(string)).text:
            has = formatted != "false" and bool(_FORMATTED.search(string.text))
            catalogue.add(string, name=name, flags=FORMATTED if has else frozenset())
    locale = document.get(root, "tools:locale")
    return catalogue.parsed(tag_of(locale) if locale else None)


def _strings(document: Document) -> Iterator[tuple[str, int, str | None]]:
    """The strings that are for translators: name, number and whether it is formatted."""
    for number in document.children(document.root):
        attributes = {name: attribute.value for name, attribute in document.attributes(number).items()}
        kind, name = document.tokens[number].name, attributes.get("name", "")
        if attributes.get("translatable") == "false":
            continue
        if kind == "string" or (kind == "item" and attributes.get("type") == "string"):
            yield name, number, attributes.get("formatted")
        elif kind in ("string-array", "plurals"):
            items = [item for item in document.children(number) if document.tokens[item].name == "item"]
            for place, item in enumerate(items):
                quantity = document.get(item, "quantity")
                yield f"{name}.{quantity}" if quantity else f"{name}[{place}]", item, attributes.get("formatted")


def _reader(document: Document) -> Reading:
    return lambda number: OBJECT if document.tokens[number].name == "xliff:g" else None


def _read(string: Literal) -> Literal:
    """The string without Android's own escapes, quotation marks and surplus white space."""
    text = string.text
    start, end = 0, len(text)
    atoms: list[Atom] = []
    quoted = False
    for match in _NOTATION.finditer(text):
        found = match[0]
        if found == '"':
            quoted = not quoted
            atoms.append(Atom(match.start(), match.end(), "", node=match.end()))
        elif found[0] == "\\":
            atoms.append(Atom(match.start(), match.end(), _reading(found)))
        elif quoted:
            continue
        elif match.start() == start:
            start = match.end()
        elif match.end() == end:
            end = match.start()
        elif found != " ":
            atoms.append(Atom(match.start(), match.end(), " "))
    start = min(start, end)
    read = string.prose().then(Prose(text, atoms, span=(start, end)))
    return Literal(string.raw, *read.span, read.atoms, lambda piece: string.encode(piece.translate(_WRITTEN)))


def _reading(escape: str) -> str:
    if len(escape) == 12:
        return bytes.fromhex(escape[2:6] + escape[8:]).decode("utf-16-be")
    if len(escape) == 6:
        char = chr(int(escape[2:], 16))
        return OBJECT if char in "\r\0" or 0xD800 <= ord(char) <= 0xDFFF else char
    return _READ.get(escape[1], OBJECT)
