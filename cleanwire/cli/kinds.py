"""Which files are looked at in a folder, and in which format each is read."""

from __future__ import annotations

import os

SUFFIXES = {
    ".txt": "text",
}
"""The format of a file by its suffix. A folder's other files are passed over."""

DEFAULT = "text"
"""The format of a file that was named and has another suffix."""


def is_known(name: str) -> bool:
    """Whether a file in a folder is of a type that cleanwire reads.

    >>> is_known("article.TXT"), is_known("photo.jpg")
    (True, False)
    """
    return _suffix(name) in SUFFIXES


def format_of(name: str) -> str:
    """The format in which to read a file."""
    return SUFFIXES.get(_suffix(name), DEFAULT)


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()
