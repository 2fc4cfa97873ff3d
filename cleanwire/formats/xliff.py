"""XLIFF 1.2 and 2: the targets, each with its source and languages; codes and protected spans stay."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.formats._xml import Document, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.prose import OBJECT

__all__ = ["encoding", "parse"]

_NAMESPACES = {
    "urn:oasis:names:tc:xliff:document:1.0": "",
    "urn:oasis:names:tc:xliff:document:1.1": "",
    "urn:oasis:names:tc:xliff:document:1.2": "",
    "urn:oasis:names:tc:xliff:document:2.0": "",
    "urn:oasis:names:tc:xliff:document:2.1": "",
    "urn:oasis:names:tc:xliff:document:2.2": "",
}
_READS: dict[str, str] = {
    **dict.fromkeys(("x", "ph", "cp"), OBJECT),
    **dict.fromkeys(("bx", "ex", "bpt", "ept", "it", "sc", "ec", "sm", "em"), ""),
}
_APPLE = (".strings", ".stringsdict", ".xcstrings")
"""Originals whose strings have the placeholders of Objective-C, as Xcode exports them."""
_STATES = ("state", "subState", "state-qualifier", "approved")


def parse(text: str) -> Parsed:
    """An XLIFF file; a unit for each target in use. Sources, notes and proposals stay as they are.

    >>> one = "<trans-unit id='1'><source>Bridge</source><target>Pont</target></trans-unit>"
    >>> parsed = parse(f"<xliff><file target-language='fr'><body>{one}</body></file></xliff>")
    >>> [(unit.prose.text, unit.source, unit.language) for unit in parsed.units]
    [('Pont', 'Bridge', 'fr')]
    """
    return _Reader(text).parsed()


class _Reader:
    def __init__(self, text: str) -> None:
        self._document = document = Document(text, _NAMESPACES)
        document.expect("xliff", "XLIFF")
        self._catalogue = Catalogue(text)
        self._declared: frozenset[str] = frozenset()

    def parsed(self) -> Parsed:
        root = self._document.root
        old = not (self._get(root, "srcLang") or self._get(root, "trgLang"))
        for file in self._document.children(root):
            if self._name(file) != "file":
                continue
            source = self._language(file, "source-language") if old else self._language(root, "srcLang")
            target = self._language(file, "target-language") if old else self._language(root, "trgLang")
            original = self._get(file, "original") or ""
            self._declared = frozenset({"objc-format"}) if original.endswith(_APPLE) else frozenset()
            label = self._get(file, "id") or original
            for unit in self._units(file):
                name = ".".join(part for part in (label, self._get(unit, "id") or "") if part)
                if self._name(unit) == "trans-unit":
                    self._add(unit, unit, name, source, target)
                else:
                    for part in self._document.children(unit):
                        if self._name(part) == "segment":
                            own = self._get(part, "id")
                            self._add(part, unit, f"{name}.{own}" if own else name, source, target)
        return self._catalogue.parsed()

    def _units(self, file: int) -> Iterator[int]:
        """The units of a file that may be translated."""
        tokens = self._document.tokens
        last = tokens[file].other
        number, allowed, outer = file, True, list[tuple[int, bool]]()
        while number < last:
            token = tokens[number]
            if outer and number == outer[-1][0]:
                allowed = outer.pop()[1]
            elif token.kind == "open":
                said = self._get(number, "translate") if token.name in ("file", "group", "unit", "trans-unit") else None
                here = allowed if said is None else said != "no"
                if token.name in ("unit", "trans-unit"):
                    if here:
                        yield number
                    number = token.other
                elif token.name == "group":
                    outer.append((token.other, allowed))
                    allowed = here
                elif token.name == "file":
                    allowed = here
            number += 1

    def _add(self, part: int, unit: int, name: str, source_language: str | None, language: str | None) -> None:
        """Takes in the target of a unit of XLIFF 1 or a segment of XLIFF 2."""
        document = self._document
        target = document.child(part, "target")
        string = None if target is None else document.literal(target, self._reads)
        if target is None or string is None:
            return
        source = document.child(part, "source")
        original = None if source is None else document.literal(source, self._reads)
        flags = {f"{name}={value}" for at in {unit, part, target} for name in _STATES if (value := self._get(at, name))}
        self._catalogue.add(
            string,
            name=name,
            flags=self._declared | flags,
            language=self._language(target, "xml:lang") or language,
            source=original.text if original else None,
            source_language=(self._language(source, "xml:lang") if source is not None else None) or source_language,
        )

    def _reads(self, number: int) -> str | None:
        name = self._name(number)
        if name in ("mrk", "g", "pc"):
            kept = self._get(number, "translate") == "no" or self._get(number, "mtype") in (
                "protected",
                "x-no-translate",
            )
            return OBJECT if kept else None
        return _READS.get(name, OBJECT)

    def _name(self, number: int) -> str:
        return self._document.tokens[number].name

    def _get(self, number: int, name: str) -> str | None:
        return self._document.get(number, name)

    def _language(self, number: int, name: str) -> str | None:
        return tag_of(self._get(number, name) or "")
