"""Subtitles: the lines of a file, and the text of a cue as a literal."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from cleanwire.messages.literal import Literal
from cleanwire.prose import Atom

_LINE = re.compile(r"([^\r\n]*)(?:\r\n?|\n|\Z)")

Line = tuple[int, int]
"""Where a line starts and ends, its line end not counted."""


def lines(text: str, start: int = 0) -> list[Line]:
    """The lines of a text."""
    return [match.span(1) for match in _LINE.finditer(text, start) if match[0] or match.start() == start]


def cue(raw: str, text_lines: Sequence[Line], newline: str, encode: Callable[[str], str] = str) -> Literal:
    """The lines of a cue as one string; their line ends, in the file `newline`, are line feeds in it."""
    atoms: list[Atom] = []
    if newline != "\n":
        atoms = [Atom(one[1], two[0], "\n") for one, two in pairwise(text_lines)]
    return Literal(raw, text_lines[0][0], text_lines[-1][1], atoms, lambda text: encode(text).replace("\n", newline))
