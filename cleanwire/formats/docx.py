"""DOCX: the body, headers, footers, notes and comments of a Word document, each a text of its own."""

from __future__ import annotations

import re

from cleanwire.formats._xml import Document
from cleanwire.formats._zip import Archive
from cleanwire.formats.parsed import Parsed

PART_FORMAT = "_wordml"
_TYPES = "[Content_Types].xml"
_NAMESPACES = {"http://schemas.openxmlformats.org/package/2006/content-types": ""}
_TEXT = re.compile(
    r"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\."
    r"(?:(?P<main>[\w.]*main)|header|footer|footnotes|endnotes|comments)\+xml"
)


def parse(text: str) -> Parsed:
    """Raises ValueError: a document is no text. Its parts are; see `cleanwire.office`."""
    raise ValueError("line 1: a DOCX file is a zip archive and no text: clean it as a file")


def parts(archive: Archive) -> list[str]:
    """The members that hold text, the body first. Raises ValueError for an archive that is no document."""
    if _TYPES not in archive.names:
        raise ValueError(f"is no Word document: it has no {_TYPES}")
    if any(name.startswith("_xmlsignatures/") for name in archive.names):
        raise ValueError("is signed: an edit would break the signature")
    types = Document(archive.read(_TYPES).decode("utf-8-sig"), _NAMESPACES)
    found: list[tuple[bool, str]] = []
    for number in types.children(types.root):
        kind = _TEXT.fullmatch(types.get(number, "ContentType") or "")
        name = (types.get(number, "PartName") or "").removeprefix("/")
        if kind and name in archive.names:
            found.append((kind["main"] is None, name))
    if not found or (found[0][0] and all(other for other, _ in found)):
        raise ValueError("is no Word document: it has no body")
    return [name for _, name in sorted(found)]
