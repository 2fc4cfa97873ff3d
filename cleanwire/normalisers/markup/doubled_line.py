"""MRK020: a line with a label in bold, twice in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.evidence.units import is_unspaced
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._proof import BLOCKS, difference, is_page, proven

_LABELLED = regex.compile(r"[ \t>]*(?:[-*+][ \t]+)?\*\*(?P<label>[^*\r\n]{2,80})\*\*(?P<rest>[^\r\n]{8,})\r?")


class DoubledLine(Normaliser):
    """A segment that was translated twice leaves its line twice, letter for letter. A line that begins with a label in
    bold and goes on for four words or more is not repeated for effect, as verse and dialogue are; the second one goes.
    Three in a row stay: they may show something.
    """

    code = "MRK020"
    name = "doubled-line"
    message = "the line stands twice in a row"
    stage = "markup"
    mqm = "duplication"
    its = "duplication"
    triggers = (r"(?m)^[ \t>]*(?:[-*+][ \t]+)?\*\*[^\s*]",)
    origin = "Machine translation of Markdown in segments, one of them twice."
    examples = (
        Example(
            "**Opening hours:** We open at nine every day.\n**Opening hours:** We open at nine every day.\n",
            "**Opening hours:** We open at nine every day.\n",
        ),
        Example(
            "- **🕘 Horaires :** dès neuf heures du matin\n- **🕘 Horaires :** dès neuf heures du matin\n",
            "- **🕘 Horaires :** dès neuf heures du matin\n",
            "fr",
        ),
        Example(
            "**营业时间：** 我们每天上午九点开门。\n**营业时间：** 我们每天上午九点开门。\n",
            "**营业时间：** 我们每天上午九点开门。\n",
            "zh",
        ),
    )
    keeps = (
        Keep("**Name:** ____________\n**Name:** ____________\n"),
        Keep("**Anna:** No, no, no!\n**Anna:** No, no, no!\n"),
        Keep("**Opening hours:** We open at nine every day.\n\n**Opening hours:** We open at nine every day.\n"),
        Keep("We open at nine every day.\nWe open at nine every day.\n"),
        Keep("```\n**Hours:** We open at nine every day.\n**Hours:** We open at nine every day.\n```\n"),
        Keep("**Hours:** We open at nine every day.\n**Hours:** We open at ten every day.\n"),
        Keep(
            "**A:** We open at nine on Monday.\n**A:** We open at nine on Monday.\n**A:** We open at nine on Monday.\n"
        ),
        Keep("| **Hours** | We open at nine every day |\n| **Hours** | We open at nine every day |\n"),
        Keep("**Hours:** 9 10 11 12 13 14\n**Hours:** 9 10 11 12 13 14\n"),
        Keep("**Hours** We open at nine.\n**Hours** We open at nine.\n**Hours** We open at ten.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        lines = document.text.split("\n")
        edits = []
        start = 0
        for above, line, below in zip(["", "", *lines], ["", *lines, ""], [*lines, "", ""], strict=True):
            end = start + len(below)
            if line.rstrip("\r") == below.rstrip("\r") != above.rstrip("\r") and _is_said(line):
                edit = (start - 1, end, "") if "\r" not in line else (start - 2, end - below.endswith("\r"), "")
                if not document.text.startswith(line, end + 1) and not is_code(document, start):
                    edits.append(edit)
            start = end + 1
        for edit in proven(edits, lambda some: _only_loses(document, some)):
            yield self.finding(document.line(edit[0] - 1)[0], edit[1], edit)


def _only_loses(document: Document, edits: Sequence[tuple[int, int, str]]) -> bool:
    """Whether some edits take nothing but inline markup and items."""
    changed = difference(document, edits)
    return changed is not None and not changed[0] and not any(kind.startswith(BLOCKS) for kind in changed[1])


def _is_said(line: str) -> bool:
    """Whether a line has a label and says something: more than a name, a form or a cry."""
    match = _LABELLED.fullmatch(line)
    if not match:
        return False
    if is_unspaced(match["rest"]):
        return sum(map(str.isalpha, match["rest"])) >= 8
    words = [word for word in match["rest"].split() if regex.search(r"\p{L}", word)]
    return len(set(words)) >= 4 and len(match["label"].split()) + len(words) >= 6
