"""What is installed beside cleanwire, as the folders of `sys.path` tell it.

To import `importlib.metadata` and ask it costs more than to look at a text. So it is asked only where something is to
be found.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINTS = "cleanwire.normalisers"
"""The group of the entry points of third parties' normalisers."""

_SUFFIXES = (".dist-info", ".egg-info")
_EGG = "EGG-INFO"


def names() -> list[str]:
    """The names of all distributions with their versions, sorted: `regex-2024.11.6.dist-info`.

    >>> any(name.startswith("regex-") for name in names())
    True
    """
    return sorted(os.path.basename(folder) for folder in _folders())


def may_offer(group: str) -> bool:
    """Whether a distribution may have entry points of a group; when not, `importlib.metadata` finds none.

    >>> may_offer("console_scripts"), may_offer("cleanwire.nobody")
    (True, False)
    """
    if any(finder is not PathFinder and hasattr(finder, "find_distributions") for finder in sys.meta_path):
        return True
    if any(os.path.isfile(entry) for entry in sys.path):  # an archive
        return True
    return any(group.encode() in _read(os.path.join(folder, "entry_points.txt")) for folder in _folders())


def entry_points(*, group: str) -> Iterable[EntryPoint]:
    """The entry points of a group, as `importlib.metadata` finds them."""
    if not may_offer(group):
        return ()
    from importlib import metadata

    return metadata.entry_points(group=group)


@cache
def _folders() -> tuple[str, ...]:
    """The folders of the metadata of all distributions."""
    return tuple(os.path.join(entry, name) for entry in dict.fromkeys(sys.path) for name in _listed(entry or os.curdir))


def _listed(folder: str) -> Iterator[str]:
    try:
        listed = os.listdir(folder)
    except OSError:
        return iter(())
    return (name for name in listed if name.endswith(_SUFFIXES) or name == _EGG)


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
