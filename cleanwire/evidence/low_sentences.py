"""The sentences of a document as bytes, for quick looks that share them."""

from __future__ import annotations

from cleanwire.document import Document

STOPS = b".!?\n"
"""What ends sentences, in ASCII."""
_POINTS = bytes.maketrans(STOPS, b"." * len(STOPS))


def low_sentences(document: Document) -> list[bytes]:
    """What stands before, between and behind the stops and line ends of ASCII in a document, in small letters as far as
    they are ASCII's.

    >>> from cleanwire.options import Options
    >>> low_sentences(Document("Why not?\\nIt is 2.5.", Options()))
    [b'why not', b'', b'it is 2', b'5', b'']
    """
    return between_stops(document.encoded)


def words_of_sentences(document: Document) -> list[list[bytes]]:
    """What stands between white space in each of them."""
    return [sentence.split() for sentence in document.once(low_sentences)]


def between_stops(data: bytes) -> list[bytes]:
    """The same of a text in UTF-8, or of what was made of one."""
    return data.lower().translate(_POINTS).split(b".")
