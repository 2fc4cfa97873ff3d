"""MRK002: headings whose signs are not followed by a space."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_SIGNS = regex.compile(r"^ {0,3}(?P<signs>#{2,6})(?=[\p{L}\p{N}\p{So}*\[`])[^\n]*", regex.MULTILINE)
_BLANK = regex.compile(r"[\s>]*")


class TightHeading(Normaliser):
    """A heading without a space after its signs is a paragraph in CommonMark. Two signs or more at the start of a line
    with a blank one before it are taken for a heading; one sign may be a hashtag or the number of an issue, and lines
    that follow text may be too.
    """

    code = "MRK002"
    name = "tight-heading"
    message = "no space after the signs of a heading, which is none without"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"##[^\s#]",)
    origin = "Machine translation of Markdown headings."
    examples = (
        Example("##Opening hours\n\nWe open at nine.\n", "## Opening hours\n\nWe open at nine.\n"),
        Example("###安装步骤\n", "### 安装步骤\n", "zh"),
        Example("Text.\n\n####`run` and its options\n", "Text.\n\n#### `run` and its options\n"),
        Example("See our posts:\n##bridge\n", "See our posts:\n## bridge\n", unsafe=True),
    )
    keeps = (
        Keep("#bridge is our tag.\n"),
        Keep("#42 is fixed.\n"),
        Keep("```\n##section\n```\n"),
        Keep("    ##indented code\n"),
        Keep("## Opening hours\n"),
        Keep("Use ##name to paste tokens.\n"),
        Keep("`##name` pastes tokens.\n"),
        Keep("<!--\n##note\n-->\n"),
        Keep(r"\##name stays text." + "\n"),
        Keep("##\n\nAn empty heading.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document, unless=("python-markdown",)):
            return
        seen = document.once(shown)
        candidates = []
        for match in _SIGNS.finditer(document.text):
            start, end = match.span("signs")
            if seen(start, end):
                come = f"Heading H{end - start}"
                candidates.append(Candidate(start, end, ((end, end, " "),), (come,)))
        for made in prove(document, candidates):
            first = document.line(made.start)[0]
            before = document.text[document.line(first - 1)[0] : first] if first else ""
            if _BLANK.fullmatch(before):
                yield self.finding(made.start, made.end, *made.edits)
            else:
                yield self.finding(made.start, made.end, *made.edits, applicability="unsafe")
