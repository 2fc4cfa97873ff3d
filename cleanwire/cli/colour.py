"""Colours for a terminal."""

from __future__ import annotations

import os
import re
from typing import Any

BOLD, RED, GREEN, CYAN = "1", "31", "32", "36"
_SIGNS = (("@@", CYAN), ("-", RED), ("+", GREEN))


def wanted(stream: Any) -> bool:
    """Whether to write colours to a stream: `NO_COLOR` says no, else `FORCE_COLOR` yes, else a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    try:
        return bool(stream.isatty()) and os.environ.get("TERM") != "dumb"
    except (AttributeError, ValueError):
        return False


def paint(text: str, colour: str) -> str:
    """The text in a colour; a line end stays behind it.

    >>> paint("a\\r\\n", RED)
    '\\x1b[31ma\\x1b[0m\\r\\n'
    """
    body = text.rstrip("\r\n")
    return f"\x1b[{colour}m{body}\x1b[0m{text[len(body) :]}" if body else text


def paint_unified(diff: str) -> str:
    """A unified diff with its heads, its removed and its added lines in colours."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", diff)
    head = [paint(line, BOLD) for line in lines[:2]]
    return "".join(head + [_painted_line(line) for line in lines[2:]])


def paint_words(diff: str) -> str:
    """A diff of words with `[-what went-]` and `{+what came+}` in colours."""
    diff = re.sub(r"\[-.*?-\]", lambda match: _painted_lines(match[0], RED), diff, flags=re.DOTALL)
    return re.sub(r"\{\+.*?\+\}", lambda match: _painted_lines(match[0], GREEN), diff, flags=re.DOTALL)


def _painted_line(line: str) -> str:
    for sign, colour in _SIGNS:
        if line.startswith(sign):
            return paint(line, colour)
    return line


def _painted_lines(text: str, colour: str) -> str:
    return "".join(paint(line, colour) for line in text.splitlines(keepends=True))
