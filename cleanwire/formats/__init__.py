"""Formats: one module each, which says where the prose of a file is and what in it is protected."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanwire.prose import Prose


def names() -> list[str]:
    """The formats that cleanwire reads."""
    return sorted(module.name for module in iter_modules(__path__))


def parse(text: str, name: str) -> Prose:
    """The prose of a text in a format. Raises ValueError for a format that is not known.

    >>> parse("plain", "text").text
    'plain'
    """
    if not name.isidentifier() or name not in names():
        raise ValueError(f"unknown format {name!r}: choose one of {', '.join(names())}")
    prose: Prose = import_module(f"{__name__}.{name}").parse(text)
    return prose
