"""Formats: one module each, which says where the prose of a file is and what in it must stay."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from cleanwire import kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cleanwire.formats.parsed import Parsed

PARTS = frozenset({"_odf", "_wordml"})
"""The formats of the texts inside of office documents, which are no files of their own."""
_TABLES = frozenset({"csv", "tsv"})
_WITH_REFERENCES = frozenset({"android", "html", "resx", "stringsdict", "tmx", "ts", "xliff"})


@cache
def names() -> tuple[str, ...]:
    """The formats that cleanwire reads: the modules of this folder with a function `parse`."""
    return tuple(sorted({*kinds.SUFFIXES.values(), kinds.ANDROID}))


def check(name: str) -> None:
    """Raises ValueError for a format that is not known."""
    if name not in names() and name not in PARTS:
        raise ValueError(f"unknown format {name!r}: choose one of {', '.join(names())}")


def parse(text: str, name: str, columns: Iterable[str] | None = None) -> Parsed:
    """A text as a format reads it, of a table only those `columns` if any are given. Raises ValueError for a
    format that is not known, and for a text that its format cannot read, with the place.

    >>> parse("plain", "text").units[0].prose.text
    'plain'
    """
    check(name)
    module = import_module(f"{__name__}.{name}")
    parsed: Parsed = module.parse(text, columns) if columns and name in _TABLES else module.parse(text)
    return parsed


def encoding_of(data: bytes, name: str) -> str | None:
    """The encoding that a file in a format with declarations of it declares.

    >>> encoding_of(b'<?xml version="1.0" encoding="ISO-8859-1"?><TS/>', "ts")
    'iso-8859-1'
    """
    reader = getattr(import_module(f"{__name__}.{name}"), "encoding", None) if name in names() else None
    declared: str | None = reader(data) if reader else None
    return declared


def references(text: str, name: str) -> str:
    """How characters that the encoding of a file lacks are written in it: as `&#8220;`, as `\\u201c`, or not at all; as
    the name of an error handler of `str.encode`."""
    if name == "properties":
        return "backslashreplace"
    return "xmlcharrefreplace" if name in _WITH_REFERENCES and "<![CDATA[" not in text else "strict"
