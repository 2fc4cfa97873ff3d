"""The encodings of files that say theirs by their first bytes alone."""

from __future__ import annotations

import codecs

_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def encoding(data: bytes) -> str | None:
    """The encoding that a byte-order mark tells, or a first character that is ASCII in two bytes.

    >>> encoding(b"\\xff\\xfe/\\0"), encoding(b"/\\0*\\0"), encoding(b"/*")
    ('utf-16', 'utf-16-le', None)
    """
    if marked := next((name for mark, name in _MARKS.items() if data.startswith(mark)), None):
        return marked
    first, second = data[:1], data[1:2]
    if second == b"\0" and first != b"\0":
        return "utf-16-le"
    return "utf-16-be" if first == b"\0" and second not in (b"\0", b"") else None
