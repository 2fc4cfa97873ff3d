"""Which files are looked at in a folder, and in which format each is read."""

from __future__ import annotations

import os

SUFFIXES = {
    ".txt": "text",
    ".adoc": "asciidoc",
    ".arb": "json",
    ".asciidoc": "asciidoc",
    ".csv": "csv",
    ".docx": "docx",
    ".dotx": "docx",
    ".ftl": "fluent",
    ".htm": "html",
    ".html": "html",
    ".ipynb": "ipynb",
    ".json": "json",
    ".jsonl": "jsonl",
    ".markdown": "markdown",
    ".md": "markdown",
    ".mdx": "mdx",
    ".odt": "odt",
    ".ott": "odt",
    ".po": "po",
    ".properties": "properties",
    ".qmd": "markdown",
    ".resx": "resx",
    ".rmd": "markdown",
    ".rst": "rst",
    ".srt": "srt",
    ".strings": "strings",
    ".stringsdict": "stringsdict",
    ".tmx": "tmx",
    ".ts": "ts",
    ".tsv": "tsv",
    ".vtt": "vtt",
    ".xhtml": "html",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".yaml": "yaml",
    ".yml": "yaml",
}
"""The format of a file by its suffix. A folder's other files are passed over."""

ANDROID = "android"
"""The format of XML files where Android has its strings."""

OF_A_LANGUAGE = frozenset({".json", ".properties", ".yaml", ".yml"})
"""Suffixes of files that hold text or anything else: of a folder they are taken when their path names a language."""

NAMED_ONLY = frozenset({".csv", ".jsonl", ".tmx", ".tsv"})
"""Suffixes of data: such files are taken when they are named themselves."""

DEFAULT = "text"
"""The format of a file that was named and has another suffix."""


def is_known(path: str) -> bool:
    """Whether a file in a folder is of a type that cleanwire reads.

    >>> is_known("article.TXT"), is_known("photo.jpg"), is_known("package.json"), is_known("locales/fr/app.json")
    (True, False, False, True)
    """
    suffix = _suffix(path)
    if suffix == ".xml":
        return _is_android(path)
    if suffix == ".ts":
        return _is_qt(path)
    if suffix in OF_A_LANGUAGE:
        from cleanwire.languages.paths import language_of_path

        return language_of_path(path) is not None
    return suffix in SUFFIXES and suffix not in NAMED_ONLY


def is_data(path: str) -> bool:
    """Whether a file is of a type that is taken only when it is named itself.

    >>> is_data("terms.csv"), is_data("terms.po")
    (True, False)
    """
    return _suffix(path) in NAMED_ONLY


def format_of(name: str) -> str:
    """The format in which to read a file.

    >>> format_of("res/values-fr/strings.xml"), format_of("notes")
    ('android', 'text')
    """
    if _suffix(name) == ".xml" and _is_android(name):
        return ANDROID
    return SUFFIXES.get(_suffix(name), DEFAULT)


def _is_android(path: str) -> bool:
    """Whether an XML file stands where Android has the strings of a language."""
    folder = os.path.basename(os.path.dirname(path))
    return folder == "values" or folder.startswith("values-")


def _is_qt(path: str) -> bool:
    """Whether a file with the suffix of Qt's translations is one; TypeScript and MPEG streams have it too."""
    try:
        with open(path, "rb") as file:
            head = file.read(4000)
    except OSError:
        return True
    return b"<TS" in head and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()
