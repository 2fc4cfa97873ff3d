"""Resources of .NET programs: the values that are text, with .NET's placeholders."""

from __future__ import annotations

import re

from cleanwire.formats._xml import Document, encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue

__all__ = ["encoding", "parse"]

_INDEXED = re.compile(r"[{｛][ \u00a0]?\d+[ \u00a0]?[,:}，：｝]")
_FORMATTED = frozenset({"csharp-format"})
_DESIGN = re.compile(
    r">>|(?:.*\.)?(?:AccessibleRole|Anchor|Dock|Font|ImeMode|Location|Margin|Name|Padding|Size|TabIndex|Type)\Z"
)
"""Names of values that only the designer of forms reads."""


def parse(text: str) -> Parsed:
    """A file of resources; a unit for each `data` without a type, which is a string.

    >>> parse("<root><data name='a'><value>{0} jours</value></data></root>").units[0].prose.text
    '\\ufffc jours'
    """
    document = Document(text)
    root = document.root
    document.expect("root", "resources")
    catalogue = Catalogue(text)
    for number in document.children(root):
        if document.tokens[number].name != "data":
            continue
        attributes = document.attributes(number)
        name = attributes["name"].value if "name" in attributes else ""
        value = document.child(number, "value")
        if value is None or "mimetype" in attributes or _DESIGN.match(name):
            continue
        if "type" in attributes and not attributes["type"].value.startswith("System.String"):
            continue
        if string := document.literal(value):
            catalogue.add(string, name=name, flags=_FORMATTED if _INDEXED.search(string.text) else frozenset())
    return catalogue.parsed()
