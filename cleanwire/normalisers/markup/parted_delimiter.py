"""MRK024: delimiter rows of tables that are none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._proof import difference, is_page, proven

_CELL = r"[ \t\u00a0]*+(?:[:：][ \t\u00a0]?)?[-‐‑–—―−─ー](?:[ \t\u00a0]?[-‐‑–—―−─ー])*+[ \t\u00a0]*+[:：]?[ \t\u00a0]*+"
_ROW = regex.compile(
    rf"(?:\A|(?<=\n[^|\n]*\n))(?P<head>[ \t]{{0,3}}[|｜][^\n]*[|｜][ \t]*\r?\n)"
    rf"[ \t]{{0,3}}(?P<row>[|｜]{_CELL}(?:[|｜]{_CELL})*+[|｜])(?=[ \t]*\r?$)"
    rf"(?P<rest>(?:[ \t]*\r?\n[ \t]{{0,3}}[|｜][^\n]*)*)",
    regex.MULTILINE,
)
_PIPE = regex.compile("[|｜]")
_PIECE = regex.compile(r"[^|｜]+")
_SPACE = regex.compile(r"\s+")
_DASH = regex.compile("[‐‑–—―−─ー]")
_TABLE = frozenset({"Table", "TableCell", "TableHead", "TableRow"})


class PartedDelimiter(Normaliser):
    """The row of hyphens below the head of a table makes it one. A translation parts the hyphens (`| - - - |`) or makes
    a dash of them (`| — |`), and the table is a paragraph, if not for every parser. They become hyphens again below
    the first of some lines with pipes, which has as many.
    """

    code = "MRK024"
    name = "parted-delimiter"
    message = "the row below the head of the table is no longer made of hyphens"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"(?m)^[ \t]{0,3}[|｜][ \t\x{a0}:]*-[ \t\x{a0}]-",
        r"(?m)^[ \t]{0,3}[|｜][-:|｜ \t\x{a0}]*[‐‑–—―−─ー｜：]",
        r"(?m)^[ \t]{0,3}\|[-:| \t]*(?:-[ \t\x{a0}]-|:[ \t\x{a0}]-)",
    )
    origin = "Machine translation of tables in Markdown, sign by sign."
    examples = (
        Example(
            "| Day | Opens |\n| - - - | - - - |\n| Monday | 9 |\n", "| Day | Opens |\n| --- | --- |\n| Monday | 9 |\n"
        ),
        Example(
            "| Day | Opens |\n|---| : - - : |\n| Monday | 9 |\n", "| Day | Opens |\n|---| :--: |\n| Monday | 9 |\n"
        ),
        Example("| Tag | Ab |\n| — | — |\n| Montag | 9 |\n", "| Tag | Ab |\n| --- | --- |\n| Montag | 9 |\n", "de"),
        Example("| 日 | 時 |\n|ーーー|ーーー|\n| 月 | 9 |\n", "| 日 | 時 |\n|---|---|\n| 月 | 9 |\n", "ja"),
        Example("| a | b |\n|: --- |---: |\n| 1 | 2 |\n", "| a | b |\n|:--- |---: |\n| 1 | 2 |\n"),
        Example("｜日｜時｜\n｜---｜---｜\n｜月｜9｜\n", "|日|時|\n|---|---|\n|月|9|\n", "ja"),
        Example("| 日 | 時 |\n|：---|---|\n| 月 | 9 |\n", "| 日 | 時 |\n|:---|---|\n| 月 | 9 |\n", "ja"),
        Example("| 日 | 時 |\n｜---｜---｜\n| 月 | 9 |\n", "| 日 | 時 |\n|---|---|\n| 月 | 9 |\n", "ja"),
    )
    keeps = (
        Keep("| Day | Opens |\n|---|---|\n| — | — |\n| Monday | 9 |\n"),
        Keep("| Day | Opens |\n| - | - |\n| Monday | 9 |\n"),
        Keep("| Day | Opens |\n|---|---|\n| - - | - - |\n"),
        Keep("```\n| Day | Opens |\n| - - - | - - - |\n```\n"),
        Keep("| Day | Opens | Shuts |\n| — | — |\n"),
        Keep("A | B |\n\n| - - |\n"),
        Keep("|x| - |y|\n"),
        Keep("    | Day | Opens |\n    | - - - | - - - |\n"),
        Keep("| — | — |\n"),
        Keep("｜日｜時｜\n｜月｜9｜\n", "ja"),
        Keep("Day|Opens\n-|-\nMonday|9\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document, unless=("commonmark",)):
            return
        tables = [
            list(_edits(match))
            for match in _ROW.finditer(document.text)
            if not is_code(document, match.start())
            and len(_PIPE.findall(match["head"])) == len(_PIPE.findall(match["row"]))
        ]

        def makes_tables(some: Sequence[Sequence[tuple[int, int, str]]]) -> bool:
            changed = difference(document, [edit for edits in some for edit in edits])
            return changed is not None and {*changed[0]} <= _TABLE and not changed[1]

        for edits in proven([edits for edits in tables if edits], makes_tables):
            yield self.finding(edits[0][0], edits[-1][1], *edits)


def _edits(table: regex.Match[str]) -> Iterator[tuple[int, int, str]]:
    """The row of hyphens as it should be, and pipes for the full-width ones of the table where the head has those."""
    wide = "｜" in table["head"]
    if wide:
        yield from ((place.start(), place.end(), "|") for place in _wide(table, "head"))
    row = _delimiters(table["row"])
    if row != table["row"]:
        yield (*table.span("row"), row)
    if wide:
        yield from ((place.start(), place.end(), "|") for place in _wide(table, "rest"))


def _wide(table: regex.Match[str], part: str) -> Iterator[regex.Match[str]]:
    return regex.finditer("｜", table.string, pos=table.start(part), endpos=table.end(part))


def _delimiters(row: str) -> str:
    return _PIECE.sub(_cell, row).replace("｜", "|")


def _cell(match: regex.Match[str]) -> str:
    """The hyphens of a cell together, three for one dash, between the spaces that stood around them."""
    cell: str = match.group()
    signs = _SPACE.sub("", cell).replace("：", ":")
    hyphens = signs if _DASH.sub("", signs) == signs else regex.sub("[-‐‑–—―−─ー]+", "---", signs)
    return cell[: len(cell) - len(cell.lstrip())] + hyphens + cell[len(cell.rstrip()) :]
