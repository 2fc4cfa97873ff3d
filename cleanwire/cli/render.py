"""What the commands print about a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from cleanwire.cli.colour import BOLD, CYAN, RED, paint, paint_unified, paint_words

if TYPE_CHECKING:
    from cleanwire.findings import Finding
    from cleanwire.result import DiffStyle, Result

_NOTES = "CLW"
"""How the codes begin by which the engine reports on a run; no normaliser's does."""


def is_note(finding: Finding) -> bool:
    """Whether a finding is about the run and not about the text."""
    return finding.code.startswith(_NOTES)


def warnings(result: Result, name: str) -> Iterator[str]:
    """A line for each note about the run."""
    for finding in filter(is_note, result.findings):
        yield f"{name}: {finding.code} {finding.message}"


def findings(result: Result, name: str, *, colour: bool) -> str:
    """All findings, a line each: `path:line:column: CODE message [safe fix]`."""
    return "".join(_finding(finding, result, name, colour) for finding in result.findings)


def summary(result: Result, name: str, *, colour: bool) -> str:
    """What was mended in a file, in a line, and how many findings are left."""
    codes = Counter(finding.code for finding in result.findings if finding.applied)
    fixes = codes.total()
    left = sum(not finding.applied for finding in result.findings)
    parts = ", ".join(code if count == 1 else f"{code} ×{count}" for code, count in sorted(codes.items()))
    rest = f"; {left} finding{'s' * (left > 1)} left" if left else ""
    return f"{paint(name, BOLD) if colour else name}: {fixes} fix{'es' * (fixes != 1)} ({parts}){rest}\n"


def diff(result: Result, name: str, style: str, *, colour: bool) -> str:
    """The diff of a file. Of `json`, the elements of the array that `frame` closes."""
    if not result:
        return ""
    if style == "json":
        import json

        rows = json.loads(result.diff("json"))
        shown = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        return ",\n".join(json.dumps({"path": shown, **row}, ensure_ascii=False) for row in rows)
    text = result.diff(cast("DiffStyle", style), name=name)
    if style == "html":
        import html

        return f'<pre class="cleanwire" data-path="{html.escape(name)}">{text}</pre>\n'
    if not colour:
        return text
    return paint_unified(text) if style == "unified" else paint_words(text)


def frame(style: str) -> tuple[bytes, bytes, bytes]:
    """What stands before, between and after the diffs of several files in a style."""
    if style == "json":
        return b"[\n", b",\n", b"\n]\n"
    if style == "html":
        return b'<!doctype html>\n<meta charset="utf-8">\n<title>cleanwire diff</title>\n', b"", b""
    return b"", b"", b""


def _finding(finding: Finding, result: Result, name: str, colour: bool) -> str:
    line, column = max(finding.line, 1), max(finding.column, 1)
    if line == 1 and column > 1 and result.original.startswith("\ufeff"):
        column -= 1  # a byte-order mark stands in no column
    place, code = f"{name}:{line}:{column}:", finding.code
    if colour:
        place, code = paint(place, BOLD), paint(code, RED)
    fix = f"[{finding.fix.applicability} fix]" if finding.fix else ""
    if fix and colour:
        fix = paint(fix, CYAN)
    return f"{place} {code} {finding.message}{' ' * bool(fix)}{fix}\n"
