"""Qt Linguist's TS: the translations that are in use, their source beside them."""

from __future__ import annotations

import re

from cleanwire.formats._xml import Document, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.prose import OBJECT

__all__ = ["encoding", "parse"]

_GONE = frozenset({"obsolete", "vanished"})
_PLACEHOLDER = re.compile(r"%L?\d|%L?n\b")
_VIDEO = "line 1: this is no file of Qt translations (an MPEG stream, or a program's source, has the same suffix)"


def parse(text: str) -> Parsed:
    """A TS file; a unit for each translation, or for each of its plural forms.

    >>> one = "<message><source>%1 days</source><translation>%1 jours</translation></message>"
    >>> [(unit.prose.text, unit.source) for unit in parse(f"<TS><context>{one}</context></TS>").units]
    [('\\ufffc jours', '%1 days')]
    """
    if not looks_right(text):
        raise ValueError(_VIDEO)
    document = Document(text)
    tokens, root = document.tokens, document.root
    document.expect("TS", "Qt translations")
    source_language = tag_of(document.get(root, "sourcelanguage") or "")
    catalogue = Catalogue(text)
    context = ""
    for number, token in enumerate(tokens):
        if token.kind != "open":
            continue
        if token.name == "context":
            name = document.child(number, "name")
            context = document.content(name) if name is not None else ""
        elif token.name == "message":
            _add(document, number, catalogue, context, source_language)
    language = document.get(root, "language")
    return catalogue.parsed(tag_of(language) if language else None)


def looks_right(text: str) -> bool:
    """Whether a text, or its beginning, can be a TS file: others have the suffix too.

    >>> looks_right("export const a = 1;"), looks_right('<?xml version="1.0"?><!DOCTYPE TS><TS>')
    (False, True)
    """
    return text.lstrip("\ufeff \t\r\n").startswith("<") and "<TS" in text[:4000]


def _add(document: Document, message: int, catalogue: Catalogue, context: str, source_language: str | None) -> None:
    tokens = document.tokens
    parts = {tokens[number].name: number for number in document.children(message)}
    translation = parts.get("translation")
    if translation is None or (document.get(translation, "type") or "") in _GONE:
        return
    source = document.content(parts["source"]) if "source" in parts else None
    flags = {document.get(translation, "type") or ""} - {""}
    if source and _PLACEHOLDER.search(source):
        flags.add("qt-plural-format" if document.get(message, "numerus") == "yes" else "qt-format")
    name = document.get(message, "id") or (f"{context}: {source}" if context else source or "")
    forms = list(document.children(translation))
    plural = [form for form in forms if tokens[form].name == "numerusform"]
    for place, part in enumerate(plural or [translation]):
        variants = [form for form in document.children(part) if tokens[form].name == "lengthvariant"]
        for string in (document.literal(number, lambda _: OBJECT) for number in variants or [part]):
            if string:
                catalogue.add(
                    string,
                    name=f"{name}[{place}]" if plural else name,
                    flags=frozenset(flags),
                    source=source,
                    source_language=source_language,
                )
