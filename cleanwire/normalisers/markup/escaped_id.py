"""MRK012: ids of headings whose brace is escaped."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import fences
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove

_ID = regex.compile(
    r"^ {0,3}#{1,6}[ \t]+[^\n]*?\S[ \t]*(?P<id>\\\{[ ]?(?P<hash>\\?#)[\w.-]{1,120}[ ]?(?P<slash>\\?)\})[ \t]*(?=\r?$)",
    regex.MULTILINE,
)


class EscapedId(Normaliser):
    """A converter or a translator escapes the brace before the id of a heading, and the page shows it. It is mended at
    the end of a heading. In MDX a bare brace opens an expression, and there the backslash goes on request only.
    """

    code = "MRK012"
    name = "escaped-heading-id"
    message = "the id of the heading is escaped and shows in the text"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\\\{ ?\\?#",)
    origin = "Machine translation of documentation with explicit heading ids."
    examples = (
        Example("## Opening hours \\{#hours}\n", "## Opening hours {#hours}\n"),
        Example("# 安装 \\{#install\\}\n\n文字。\n", "# 安装 {#install}\n\n文字。\n", "zh"),
        Example("## Hours \\{\\#hours\\}\n", "## Hours {#hours}\n"),
    )
    keeps = (
        Keep("## Opening hours {#hours}\n"),
        Keep("## Opening hours { #hours }\n"),
        Keep("Write \\{#id} to show braces.\n"),
        Keep("```\n## Hours \\{#hours}\n```\n"),
        Keep("## The set \\{1, 2\\}\n"),
        Keep("## Write \\{#id} after a heading\n"),
        Keep("`## Hours \\{#hours}`\n"),
        Keep("    ## Hours \\{#hours}\n"),
        Keep("- \\{#hours}\n"),
        Keep("#Hours \\{#hours}\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        inside = _code(document)
        candidates = []
        for match in _ID.finditer(document.text):
            start, end = match.span("id")
            if any(a <= start < b for a, b in inside):
                continue
            edits = [(start, start + 1, "")]
            if match["hash"] != "#":
                edits.append((match.start("hash"), match.start("hash") + 1, ""))
            if match["slash"]:
                edits.append((*match.span("slash"), ""))
            mended = match["id"].replace("\\", "")
            candidates.append(
                Candidate(start, end, tuple(edits), (mended,), (match["id"],) if match["hash"] == "#" else ())
            )
        kind = "unsafe" if document.options.format == "mdx" else "safe"
        for made in prove(document, candidates):
            yield self.finding(made.start, made.end, *made.edits, applicability=kind)  # type: ignore[arg-type]


def _code(document: Document) -> list[tuple[int, int]]:
    """The half-open spans of fenced code."""
    spans = []
    start = -1
    for fence in document.once(fences).lines:
        if fence.role == "open":
            start = fence.start
        elif fence.role == "close":
            spans.append((start, fence.end))
            start = -1
    return [*spans, (start, len(document.text))] if start >= 0 else spans
