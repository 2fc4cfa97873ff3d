"""TMX: the segments of a translation memory, each in the language of its variant."""

from __future__ import annotations

from cleanwire.formats._xml import Document, Reading, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.prose import OBJECT

__all__ = ["encoding", "parse"]

_READS: dict[str, str] = {"ph": OBJECT, "ut": OBJECT, "bpt": "", "ept": "", "it": ""}


def parse(text: str) -> Parsed:
    """A translation memory; a unit for each segment, its sides alike: which was translated a memory does not tell.

    >>> side = "<tuv xml:lang='fr'><seg>Le <hi>pont</hi></seg></tuv>"
    >>> [(u.prose.text, u.language) for u in parse(f"<tmx><body><tu>{side}</tu></body></tmx>").units]
    [('Le pont', 'fr')]
    """
    document = Document(text, {"http://www.lisa.org/tmx14": "", "http://www.lisa.org/TMX14": ""})
    tokens = document.tokens
    document.expect("tmx", "a translation memory")
    catalogue = Catalogue(text)
    units = 0
    for number, token in enumerate(tokens):
        if token.kind != "open" or token.name != "tu":
            continue
        units += 1
        name = document.get(number, "tuid") or str(units)
        for variant in document.children(number):
            if tokens[variant].name != "tuv":
                continue
            spelt = document.get(variant, "xml:lang") or document.get(variant, "lang") or ""
            segment = document.child(variant, "seg")
            string = None if segment is None else document.literal(segment, _reader(document))
            if string:
                catalogue.add(string, name=f"{name}.{spelt}" if spelt else name, language=tag_of(spelt))
    return catalogue.parsed()


def _reader(document: Document) -> Reading:
    return lambda number: _READS.get(document.tokens[number].name)
