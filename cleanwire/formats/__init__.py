"""Formats: one module each, which says where the prose of a file is and what in it must stay."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanwire.formats.parsed import Parsed

_NOT_FORMATS = {"parsed"}


@cache
def names() -> tuple[str, ...]:
    """The formats that cleanwire reads: the modules of this folder with a function `parse`. Helpers begin with `_`."""
    modules = (module.name for module in iter_modules(__path__))
    return tuple(sorted(name for name in modules if name not in _NOT_FORMATS and not name.startswith("_")))


def parse(text: str, name: str) -> Parsed:
    """A text as a format reads it. Raises ValueError for a format that is not known, and for a text that its format
    cannot read, with the place.

    >>> parse("plain", "text").units[0].prose.text
    'plain'
    """
    if name not in names():
        raise ValueError(f"unknown format {name!r}: choose one of {', '.join(names())}")
    parsed: Parsed = import_module(f"{__name__}.{name}").parse(text)
    return parsed
