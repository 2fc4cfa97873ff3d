"""MRK002: headings whose signs are not followed by a space."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, kinds, prove, shown

_SIGNS = regex.compile(
    r"^ {0,3}(?P<signs>#{2,6}(?=[\p{L}\p{N}\p{So}*\[`])|＃{2,6}[ \u3000]?(?=[\p{L}\p{N}]))[^\n]*", regex.MULTILINE
)
_TITLE = regex.compile(
    r"(?:\A\ufeff?|(?<=\n)---[ \t]*\r?\n|\n[ \t]*\r?\n)(?P<sign>#)(?=[\p{Lu}\p{Lo}])[^\n#]{2,100}\n[ \t]*\r?\n"
)
_BLANK = regex.compile(r"[\s>]*")


class TightHeading(Normaliser):
    """A heading without a space after its signs is a paragraph in CommonMark. Two signs or more at the start of a line
    with a blank one before it are taken for a heading, full-width ones too; one sign may be a hashtag or the number of
    an issue, and lines that follow text may be too. One above the headings of a page that has no title is offered.
    """

    code = "MRK002"
    name = "tight-heading"
    message = "no space after the signs of a heading, which is none without"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"##[^\s#]", r"＃＃", r"(?m)^#[^\s#!a-z0-9]")
    origin = "Machine translation of Markdown headings."
    examples = (
        Example("##Opening hours\n\nWe open at nine.\n", "## Opening hours\n\nWe open at nine.\n"),
        Example("###安装步骤\n", "### 安装步骤\n", "zh"),
        Example("＃＃ 安装\n\n文字。\n", "## 安装\n\n文字。\n", "zh"),
        Example("Text.\n\n####`run` and its options\n", "Text.\n\n#### `run` and its options\n"),
        Example("#Horaires\n\nTexte.\n\n## Lundi\n", "# Horaires\n\nTexte.\n\n## Lundi\n", "fr", unsafe=True),
        Example("See our posts:\n##bridge\n", "See our posts:\n## bridge\n", unsafe=True),
    )
    keeps = (
        Keep("#bridge is our tag.\n"),
        Keep("＃桥梁 是我们的标签。\n", "zh"),
        Keep("#project\n\n## Notes\n"),
        Keep("#Bridge\n\nOur tag.\n"),
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
                degree = len(match["signs"].strip())
                edits = ((end, end, " "),) if match["signs"][0] == "#" else ((start, end, "#" * degree + " "),)
                candidates.append(Candidate(start, end, edits, (f"Heading H{degree}",)))
        for made in prove(document, candidates):
            first = document.line(made.start)[0]
            before = document.text[document.line(first - 1)[0] : first] if first else ""
            if _BLANK.fullmatch(before):
                yield self.finding(made.start, made.end, *made.edits)
            else:
                yield self.finding(made.start, made.end, *made.edits, applicability="unsafe")
        yield from self._title(document, candidates)

    def _title(self, document: Document, others: list[Candidate]) -> Iterator[Finding]:
        """The first line with one sign in a page that has other headings and no title."""
        match = _TITLE.search(document.text)
        if match is None or document.parsed is None or not isinstance(document.parsed.structure, tuple):
            return
        headings = [kind for kind in kinds(document.parsed.structure) if kind.startswith("Heading")]
        start, end = match.span("sign")
        if "Heading H1" not in headings and (headings or others):
            for made in prove(document, [Candidate(start, end, ((end, end, " "),), ("Heading H1",))]):
                yield self.finding(start, end, *made.edits, applicability="unsafe")
