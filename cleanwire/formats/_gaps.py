"""What stands between two blocks of Markdown."""

from __future__ import annotations

import re
from functools import lru_cache

from cleanwire.prose import Atom

_FEED = re.compile(r"\r\n?|\n")
_SHORT = 16
"""Code points of what stands between most blocks, of which the same few kinds come again and again."""


def gap(raw: str, start: int, end: int, *, first: bool, last: bool) -> list[Atom]:
    """The atoms of what stands between two blocks, or before the first or behind the last: an end of paragraph.

    Line ends that follow the markup in it, or have none before them, stay as they are, and may go with the paragraph
    after them; the rest no edit may take.

    >>> [atom.prose for atom in gap("a\\n\\n---\\n\\nb", 1, 8, first=False, last=False)]
    ['']
    >>> [atom.prose for atom in gap("a\\n- b", 1, 4, first=False, last=False)]
    ['\\n\\n']
    """
    found = (_known if end - start <= _SHORT else _atoms)(raw[start:end], first, last)
    return [Atom(start + atom.start, start + atom.end, atom.prose, 0, atom.fixed) for atom in found]


def _atoms(between: str, first: bool, last: bool) -> list[Atom]:
    """The atoms, their places counted from the start of what stands between the blocks."""
    end = len(between)
    if not between:
        return [] if first or last else [Atom(0, 0, "\n\n", fixed=True)]
    markup = between.rstrip(" \t\r\n")
    space = between[len(markup) :].lstrip(" \t")
    feeds = 0 if space.strip("\r\n") else _count(space)
    if not first and (feeds > 1 or (last and feeds)):
        tail = end - len(space)
        atoms = [Atom(0, tail, "")] if tail else []
        if "\r" in space:
            atoms += [Atom(feed.start(), feed.end(), "\n") for feed in _FEED.finditer(between, tail)]
        return atoms
    if first or last:
        return [Atom(0, end, "")]
    return [Atom(0, end, "\n\n", fixed=bool(markup) or _count(between) < 2)]


_known = lru_cache(maxsize=1024)(_atoms)


def _count(text: str) -> int:
    """How many line ends there are in a text."""
    feeds = text.count("\n")
    return feeds + text.count("\r") - text.count("\r\n") if "\r" in text else feeds
