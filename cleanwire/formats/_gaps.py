"""What stands between two blocks of Markdown."""

from __future__ import annotations

import re

from cleanwire.prose import Atom

_FEED = re.compile(r"\r\n?|\n")
_FEEDS = re.compile(r"(?:\r\n?|\n)+")


def gap(raw: str, start: int, end: int, *, first: bool, last: bool) -> list[Atom]:
    """The atoms of what stands between two blocks, or before the first or behind the last: an end of paragraph.

    Line ends that follow the markup in it, or have none before them, stay as they are, and may go with the paragraph
    after them; the rest no edit may take.

    >>> [atom.prose for atom in gap("a\\n\\n---\\n\\nb", 1, 8, first=False, last=False)]
    ['']
    >>> [atom.prose for atom in gap("a\\n- b", 1, 4, first=False, last=False)]
    ['\\n\\n']
    """
    if start == end:
        return [] if first or last else [Atom(start, end, "\n\n", fixed=True)]
    core = len(raw[start:end].rstrip(" \t\r\n"))
    tail = start + core
    while tail < end and raw[tail] in " \t":
        tail += 1
    feeds = _FEED.findall(raw, tail, end) if _FEEDS.fullmatch(raw, tail, end) else []
    if not first and (len(feeds) > 1 or (last and feeds)):
        atoms = [Atom(start, tail, "")] if tail > start else []
        if "\r" in raw[tail:end]:
            atoms += [Atom(feed.start(), feed.end(), "\n") for feed in _FEED.finditer(raw, tail, end)]
        return atoms
    if first or last:
        return [Atom(start, end, "")]
    return [Atom(start, end, "\n\n", fixed=core > 0 or len(_FEED.findall(raw, start, end)) < 2)]
