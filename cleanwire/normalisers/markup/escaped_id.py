"""MRK012: ids of headings whose brace is escaped."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._proof import is_page, rewritten

_ID = regex.compile(
    r"^ {0,3}#{1,6}[ \t]+[^\n]*?\S[ \t]*"
    r"(?P<id>(?:\\\{|[{｛])[ ]?(?P<hash>\\?[#＃][ ]?)[\w.-]{1,120}[ ]?\\?[}｝])[ \t]*(?=\r?$)",
    regex.MULTILINE,
)
_NARROW = str.maketrans("｛｝＃", "{}#")


class EscapedId(Normaliser):
    """A converter or a translator escapes the brace before the id of a heading, or makes it full-width, and the page
    shows it. It is mended at the end of a heading.
    In MDX a bare brace opens an expression, and there the backslash goes on request only.
    """

    code = "MRK012"
    name = "escaped-heading-id"
    message = "the id of the heading is broken and shows in the text"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\\\{ ?\\?#", r"[{｛] ?[#＃] ?[\pL\pN_.-]+ ?｝", r"｛ ?[#＃]", r"\{ ?＃", r"\{ ?# [\pL\pN_.-]+ ?\}")
    origin = "Machine translation of documentation with explicit heading ids."
    examples = (
        Example("## Opening hours \\{#hours}\n", "## Opening hours {#hours}\n"),
        Example("## Opening hours {# hours}\n", "## Opening hours {#hours}\n"),
        Example("# 安装 \\{#install\\}\n\n文字。\n", "# 安装 {#install}\n\n文字。\n", "zh"),
        Example("## 営業時間｛#hours｝\n\n九時から。\n", "## 営業時間{#hours}\n\n九時から。\n", "ja"),
        Example("## Hours \\{\\#hours\\}\n", "## Hours {#hours}\n"),
    )
    keeps = (
        Keep("## Hours {# a comment #}\n"),
        Keep("## Hours {# of work}\n"),
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
        if not is_page(document, unless=("commonmark", "gfm", "mdx")):
            return
        things = []
        for match in _ID.finditer(document.text):
            start, end = match.span("id")
            mended = match["id"].replace("\\", "").translate(_NARROW).replace("# ", "#")
            if mended != match["id"] and not is_code(document, start):
                things.append((start, end, mended))
        kind: Applicability = "unsafe" if document.options.format == "mdx" else "safe"
        for thing in rewritten(document, things):
            yield self.finding(*thing[:2], thing, applicability=kind)
