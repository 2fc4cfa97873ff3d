"""MRK007: tables with blank lines between their rows, and rows that lost an outer pipe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import code_spans
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove

_CODE = regex.compile(r"\\.|`+[^`\n]*`+")
_DELIMITER = regex.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_MOST_BLANK = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: its half-open span without white space around it, its cells, and whether a pipe begins and ends it."""

    start: int
    end: int
    cells: int
    first: bool
    last: bool
    delimiter: bool

    @property
    def is_row(self) -> bool:
        return self.first and self.last and self.cells > 1


class TornTable(Normaliser):
    """A blank line ends a table, and the rows after it are text. Where a row of as many cells goes on below
    and no table
    of its own begins there, the blank line goes. A row whose outer pipes are lost gets them back when it has as many
    cells
    as the rows beside it, and these have theirs: tables that are written without outer pipes stay as they are.
    """

    code = "MRK007"
    name = "torn-table"
    message = "the table is torn here"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"\|[ \t]*\r?\n[ \t]*\r?\n[ \t]*\|",
        r"(?m)^[ \t]*\|[^\n]*[^|\s][ \t\r]*$",
        r"(?m)^[^|\s\n][^|\n]*\|[^\n]*\|[ \t\r]*$",
        r"\|[ \t]*\r?\n[ \t]*[^|\s][^|\n]*\|",
    )
    origin = "Machine translation of tables in Markdown, row by row."
    examples = (
        Example("| a | b |\n|---|---|\n\n| 1 | 2 |\n| 3 | 4 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"),
        Example("| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"),
        Example("| a | b |\n|---|---|\n| 1 | 2\n| 3 | 4 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"),
        Example("| a | b |\n|---|---|\n1 | 2 |\n| 3 | 4 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"),
        Example("| a | b |\n\n|---|---|\n\n| 1 | 2 |\n", "| a | b |\n|---|---|\n| 1 | 2 |\n"),
        Example(
            "| a | b |\n|---|---|\n| 1 | 2 |\n3 | 4\n| 5 | 6 |\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n",
        ),
        Example(
            "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4\n5 | 6 |\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n",
        ),
        Example("| price | 5 euros | 8 euros\n", "| price | 5 euros | 8 euros |\n"),
    )
    keeps = (
        Keep("| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |\n"),
        Keep("a | b\n---|---\n1 | 2\n"),
        Keep("| a | b\n|---|---\n| 1 | 2\n"),
        Keep("```\n| a | b |\n\n| 1 | 2 |\n```\n"),
        Keep("| a | b |\n|---|---|\n| 1 | 2 |\n\nText | with | pipes\n"),
        Keep("| a | b |\n|---|---|\n| 1 | 2 |\n\n| 1 | 2 | 3 |\n"),
        Keep("| a | b |\n|---|---|\n| `x \\| y` | 2 |\n"),
        Keep("Home | News | About\n"),
        Keep("|x| is less than |y\n"),
        Keep("| a line block\n| of two lines\n"),
        Keep("| a | b |\n|---|---|\n| 1 |\n"),
        Keep("| a | b |\n|---|---|\n| 1 | 2 |\nText with a | in it\n"),
        Keep("| a | b |\n|---|---|\n| 1 | 2\n| 3 | 4\n"),
        Keep("| a | b |\n\nText\n\n|---|---|\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document, unless=("commonmark",)):
            return
        every = list(_lines(document))
        candidates = [*_scattered(document.text, every), *_blank(document, every), *_open(document.text, every)]
        for some in ([made for made in candidates if not made.come], [made for made in candidates if made.come]):
            yield from (self.finding(made.start, made.end, *made.edits) for made in prove(document, some))


def _lines(document: Document) -> Iterator[_Line | None]:
    """The lines; None for those in code, and for blank ones with nothing in them a line of no cells."""
    text = document.text
    code = document.once(code_spans)
    position, number = 0, 0
    for raw in text.split("\n"):
        end = position + len(raw)
        while number < len(code) and code[number][1] <= position:
            number += 1
        if number < len(code) and code[number][0] <= position:
            yield None
        else:
            bare = raw.strip()
            first = position + len(raw) - len(raw.lstrip())
            masked = _CODE.sub(lambda match: "x" * len(match.group()), bare) if "|" in bare else ""
            begins, ends = masked.startswith("|"), len(masked) > 1 and masked.endswith("|")
            cells = masked.count("|") + 1 - begins - ends if masked else 0
            yield _Line(first, first + len(bare), cells, begins, ends, bool(masked and _DELIMITER.fullmatch(masked)))
        position = end + 1


def _blank(document: Document, every: list[_Line | None]) -> Iterator[Candidate]:
    """Blank lines between two rows of a table."""
    above = None
    blank = 0
    table = False
    for number, line in enumerate(every):
        if line is None or (line.start < line.end and not line.is_row):
            above, blank, table = None, 0, False
            continue
        if line.start == line.end:
            blank += 1
            continue
        following = every[number + 1] if number + 1 < len(every) else None
        new = line.delimiter or (following is not None and following.delimiter)
        if above and 0 < blank <= _MOST_BLANK and above.cells == line.cells and not new:
            feed = document.text.index("\n", above.end) + 1
            first = document.text.rfind("\n", 0, line.start) + 1
            come = ("TableRow", *("TableCell" for _ in range(line.cells))) if table else ()
            run = number + 1
            while come and run < len(every) and (row := every[run]) is not None and row.is_row:
                come += ("TableRow", *("TableCell" for _ in range(line.cells)))
                run += 1
            yield Candidate(above.end, line.start, ((feed, first, ""),), come)
        elif above and blank:
            table = False
        above, blank, table = line, 0, table or line.delimiter


def _scattered(text: str, every: list[_Line | None]) -> Iterator[Candidate]:
    """Tables whose head is parted from its delimiters by a blank line, with all of their rows."""
    number = 0
    while number < len(every):
        head, rows = every[number], [number]
        number += 1
        if head is None or not head.is_row or head.delimiter:
            continue
        for place in range(number, len(every)):
            line = every[place]
            if line is None or place - rows[-1] > _MOST_BLANK or (line.cells and line.cells != head.cells):
                break
            if line.is_row and (len(rows) == 1) == line.delimiter:
                rows.append(place)
            elif line.delimiter and len(rows) > 2:
                rows.pop()  # the head of the next table
                break
            elif line.start < line.end:
                break
        if len(rows) < 2 or rows[1] == rows[0] + 1:
            continue
        lines = [line for place in rows if (line := every[place])]
        edits = [
            (text.index("\n", one.end) + 1, text.rfind("\n", 0, two.start) + 1, "") for one, two in pairwise(lines)
        ]
        come = ("TableHead", *("TableRow",) * (len(rows) - 2), *("TableCell",) * (head.cells * (len(rows) - 1)))
        yield Candidate(
            lines[0].start, lines[-1].end, tuple(edit for edit in edits if edit[0] < edit[1]), ("Table", *come)
        )
        number = rows[-1] + 1


def _even(every: list[_Line | None]) -> set[int]:
    """The numbers of the lines in tables whose rows all have as many cells, and an outer pipe at least, the head and
    another of them and the delimiters both."""
    found: set[int] = set()
    run: list[int] = []
    for number, line in enumerate([*every, None]):
        if line and line.cells > 1 and (line.first or line.last):
            run.append(number)
            continue
        rows = [row for place in run if (row := every[place])]
        is_table = len(rows) > 2 and rows[0].is_row and rows[1].is_row and rows[1].delimiter
        if is_table and any(row.is_row for row in rows[2:]) and len({row.cells for row in rows}) == 1:
            found.update(run)
        run = []
    return found


def _open(text: str, every: list[_Line | None]) -> Iterator[Candidate]:
    """Rows that lost their first or last pipe."""
    even = _even(every)
    for number, line in enumerate(every):
        if line is None or line.cells < 2 or line.is_row:
            continue
        above = every[number - 1] if number else None
        below = every[number + 1] if number + 1 < len(every) else None
        beside = [row for row in (above, below) if row is not None and row.cells]
        whole = bool(beside) and all(row.is_row and row.cells == line.cells for row in beside)
        if not (line.first or line.last):
            inside = whole and len(beside) == 2 and not any(row.delimiter for row in beside[1:])
            if inside and " | " in text[line.start : line.end]:
                yield Candidate(line.start, line.end, ((line.start, line.start, "| "), (line.end, line.end, " |")))
            continue
        spaced = line.first and text.startswith("| ", line.start) and " | " in text[line.start : line.end]
        alone = not beside and spaced and (line.cells > 2 or len(every) <= 2)
        if whole or alone or number in even:
            place = line.end if line.first else line.start
            yield Candidate(line.start, line.end, ((place, place, " |" if line.first else "| "),))
