"""Diffs made from the edits themselves, so that they are exact and take linear time."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from cleanwire.edits import Edit, apply

if TYPE_CHECKING:
    from cleanwire.result import Result

CONTEXT = 3
"""Lines of context around a change in a unified diff, as in `diff -u`."""


def render(result: Result, style: str, name: str) -> str:
    """The diff of a result in a style. Raises ValueError for a style that is not known."""
    if style not in _STYLES:
        raise ValueError(f"unknown diff style {style!r}: choose one of {', '.join(_STYLES)}")
    return _STYLES[style](result, name) if result.edits else ""


def _unified(result: Result, name: str) -> str:
    """A unified diff whose changed lines are those that an edit touches."""
    lines = _split(result.original)
    hunks: list[list[tuple[int, int, list[str]]]] = []
    for first, last, text, edits in _changed_lines(result.original, lines, result.edits):
        change = _trimmed(lines, first, last, _split(apply(text, edits)))
        if hunks and first - hunks[-1][-1][1] <= 2 * CONTEXT:
            hunks[-1].append(change)
        else:
            hunks.append([change])
    tab = "\t" if " " in name else ""  # ends a name for `patch` and `git apply`, as git writes it
    pieces = [f"--- {name}{tab}\n", f"+++ {name}{tab or ' '}(clean)\n"]
    grown = 0
    for hunk in hunks:
        start, end = max(0, hunk[0][0] - CONTEXT), min(len(lines), hunk[-1][1] + CONTEXT)
        body: list[str] = []
        growth = 0
        reached = start
        for first, last, new in hunk:
            body += [_line(" ", line) for line in lines[reached:first]]
            body += [_line("-", line) for line in lines[first:last]] + [_line("+", line) for line in new]
            growth += len(new) - (last - first)
            reached = last
        body += [_line(" ", line) for line in lines[reached:end]]
        before, after = _range(start, end - start), _range(start + grown, end - start + growth)
        pieces += [f"@@ -{before} +{after} @@\n", *body]
        grown += growth
    return "".join(pieces)


def _words(result: Result, name: str) -> str:
    """The changed lines with `[-what went-]` and `{+what came+}`, as `git diff --word-diff` writes it."""
    shown = []
    for _, _, text, edits in _changed_lines(result.original, _split(result.original), result.edits):
        marked = [replace(edit, replacement=_mark(text, edit)) for edit in edits]
        shown.append(apply(text, marked).removesuffix("\n") + "\n")
    return "".join(shown)


def _mark(text: str, edit: Edit) -> str:
    old, new = text[edit.start : edit.end], edit.replacement
    return (f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else "")


def _split(text: str) -> list[str]:
    """The lines, with their line feeds."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _changed_lines(
    text: str, lines: Sequence[str], edits: Sequence[Edit]
) -> Iterator[tuple[int, int, str, list[Edit]]]:
    """Half-open spans of line numbers that edits change; each with its text and the edits of that text."""
    starts = [0, *accumulate(len(line) for line in lines)]
    groups: list[tuple[int, int, list[Edit]]] = []
    number = 0
    for edit in edits:
        while number + 1 < len(lines) and starts[number + 1] <= edit.start:
            number += 1
        last = min(number + 1, len(lines))
        while last < len(lines) and starts[last] < edit.end:
            last += 1
        line_goes = edit.start == starts[number] and not edit.replacement
        if edit.end == starts[last] and last < len(lines) and not line_goes and not edit.replacement.endswith("\n"):
            last += 1  # what is left of the line runs on into the next
        if groups and number < max(groups[-1][1], groups[-1][0] + 1):
            groups[-1][2].append(edit)
            groups[-1] = (groups[-1][0], max(last, groups[-1][1]), groups[-1][2])
        else:
            groups.append((number, last, [edit]))
    for first, last, inside in groups:
        start = starts[first]
        yield first, last, text[start : starts[last]], [edit.moved(-start) for edit in inside]


def _trimmed(lines: Sequence[str], first: int, last: int, new: list[str]) -> tuple[int, int, list[str]]:
    """The change without the lines at its edges that stay as they are."""
    head = 0
    while head < len(new) and first + head < last and lines[first + head] == new[head]:
        head += 1
    tail = len(new)
    while tail > head and last > first + head and lines[last - 1] == new[tail - 1]:
        last, tail = last - 1, tail - 1
    return first + head, last, new[head:tail]


def _range(start: int, length: int) -> str:
    """A range of lines as unified diffs write it: an empty one is named by the line before it."""
    first = start + 1 if length else start
    return str(first) if length == 1 else f"{first},{length}"


def _line(sign: str, line: str) -> str:
    return f"{sign}{line}" if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"


def _html(result: Result, name: str) -> str:
    """The whole text, escaped, with `<del>` and `<ins>`; each names its codes in `title`."""
    pieces: list[str] = []
    reached = 0
    for edit in result.edits:
        title = html.escape(" ".join(edit.codes))
        pieces.append(html.escape(result.original[reached : edit.start], quote=False))
        for tag, text in (("del", result.original[edit.start : edit.end]), ("ins", edit.replacement)):
            if text:
                pieces.append(f'<{tag} title="{title}">{html.escape(text, quote=False)}</{tag}>')
        reached = edit.end
    pieces.append(html.escape(result.original[reached:], quote=False))
    return "".join(pieces)


def _json(result: Result, name: str) -> str:
    """A JSON array of the edits, with the text that each replaces."""
    rows = [
        {
            "start": edit.start,
            "end": edit.end,
            "original": result.original[edit.start : edit.end],
            "replacement": edit.replacement,
            "codes": list(edit.codes),
        }
        for edit in result.edits
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


_STYLES: dict[str, Callable[[Result, str], str]] = {
    "unified": _unified,
    "words": _words,
    "html": _html,
    "json": _json,
}
