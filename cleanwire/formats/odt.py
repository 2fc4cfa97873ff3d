"""ODT: the body, headers, footers, notes and comments of an ODF text."""

from __future__ import annotations

from cleanwire.formats._zip import Archive
from cleanwire.formats.parsed import Parsed

PART_FORMAT = "_odf"
_TYPE = b"application/vnd.oasis.opendocument.text"


def parse(text: str) -> Parsed:
    """Raises ValueError: a document is no text. Its parts are; see `cleanwire.office`."""
    raise ValueError("line 1: an ODT file is a zip archive and no text: clean it as a file")


def parts(archive: Archive) -> list[str]:
    """The members that hold text, the body first. Raises ValueError for an archive that is no document."""
    if "mimetype" not in archive.names or not archive.read("mimetype").startswith(_TYPE):
        raise ValueError("is no ODF text: its type says something else")
    if "META-INF/documentsignatures.xml" in archive.names:
        raise ValueError("is signed: an edit would break the signature")
    if "META-INF/manifest.xml" in archive.names and b":encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ValueError("is encrypted: save it without a password")
    if "content.xml" not in archive.names:
        raise ValueError("is no ODF text: it has no content.xml")
    return [name for name in ("content.xml", "styles.xml") if name in archive.names]
