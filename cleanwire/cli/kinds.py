"""Which files are looked at in a folder, and in which format each is read."""

from __future__ import annotations

import os

from cleanwire.languages.paths import language_of_path

SUFFIXES = {
    ".txt": "text",
    ".arb": "json",
    ".csv": "csv",
    ".ftl": "fluent",
    ".json": "json",
    ".jsonl": "jsonl",
    ".po": "po",
    ".properties": "properties",
    ".srt": "srt",
    ".strings": "strings",
    ".tsv": "tsv",
    ".vtt": "vtt",
    ".yaml": "yaml",
    ".yml": "yaml",
}
"""The format of a file by its suffix. A folder's other files are passed over."""

OF_A_LANGUAGE = frozenset({".json", ".properties", ".yaml", ".yml"})
"""Suffixes of files that hold text or anything else: of a folder they are taken when their path names a language."""

NAMED_ONLY = frozenset({".csv", ".jsonl", ".tsv"})
"""Suffixes of data: such files are taken when they are named themselves."""

DEFAULT = "text"
"""The format of a file that was named and has another suffix."""


def is_known(path: str) -> bool:
    """Whether a file in a folder is of a type that cleanwire reads.

    >>> is_known("article.TXT"), is_known("photo.jpg"), is_known("package.json"), is_known("locales/fr/app.json")
    (True, False, False, True)
    """
    suffix = _suffix(path)
    if suffix in OF_A_LANGUAGE:
        return language_of_path(path) is not None
    return suffix in SUFFIXES and suffix not in NAMED_ONLY


def format_of(name: str) -> str:
    """The format in which to read a file."""
    return SUFFIXES.get(_suffix(name), DEFAULT)


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()
