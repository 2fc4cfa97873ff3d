"""MRK018: the signs of a heading, parted by spaces or set twice."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, kinds, prove, shown

_SIGNS = regex.compile(
    r"^ {0,3}(?P<signs>#{1,6}(?:[ \t\u00a0]{1,3}#{1,6}){1,5})[ \t]+(?=[^\s#\p{Ll}])[^\n]*[^\s#]", regex.MULTILINE
)
_TITLE = regex.compile(r"\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,20}?title[ ]?:")


class PartedSigns(Normaliser):
    """A translator that parts words at signs makes `# #` of `##`, and a heading of the first degree that begins with a
    sign comes of it. Single signs are joined: three and more always, two where the page has its title already, else on
    request. The same signs twice, `## ##`, become one. Other mixtures may be either, and are joined on request. `# # of
    users` begins with a word in small letters and stays.
    """

    code = "MRK018"
    name = "parted-heading-signs"
    message = "the signs of the heading are parted or doubled"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"#[ \t\x{a0}]{1,3}#+[ \t\x{a0}]",)
    origin = "Machine translation of Markdown headings, sign by sign, or together with signs that are set again."
    examples = (
        Example("# Guide\n\n# # Opening hours\n\nWe open.\n", "# Guide\n\n## Opening hours\n\nWe open.\n"),
        Example("# # # 安装\n\n文字。\n", "### 安装\n\n文字。\n", "zh"),
        Example("## ## Horaires\n\nOuvert.\n", "## Horaires\n\nOuvert.\n", "fr"),
        Example("# # Opening hours\n\nWe open.\n", "## Opening hours\n\nWe open.\n", unsafe=True),
        Example("## # Öffnungszeiten\n\nText.\n", "### Öffnungszeiten\n\nText.\n", "de", unsafe=True),
    )
    keeps = (
        Keep("# Guide\n\n## Opening hours\n"),
        Keep("# Guide\n\n## # of users\n\nMany.\n"),
        Keep("# C #\n\nA language.\n"),
        Keep("# #bridge\n\nOur tag.\n"),
        Keep("# Guide\n\n```\n# # comment\n```\n"),
        Keep("# Guide\n\n    # # comment\n"),
        Keep("# Guide\n\n# #\n\nText.\n"),
        Keep("Text # # Text\n"),
        Keep("# Guide\n\n\\# # Text\n"),
        Keep("# Guide\n\n## Title ##\n"),
        Keep("# Guide\n\n# #1 Of the list\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        parsed = document.parsed
        assert parsed is not None and isinstance(parsed.structure, tuple)
        candidates = []
        titles = kinds(parsed.structure)["Heading H1"] + bool(_TITLE.match(document.text))
        seen = document.once(shown)
        sure = set()
        for match in _SIGNS.finditer(document.text):
            start, end = match.span("signs")
            parts = match["signs"].split()
            joined = max(parts, key=len) if len(set(parts)) == 1 and len(parts[0]) > 1 else "".join(parts)
            if len(joined) > 6 or not seen(end - 1, end):
                continue
            titles -= parts[0] == "#"
            come, gone = f"Heading H{len(joined)}", f"Heading H{len(parts[0])}"
            same = come == gone
            edits = ((start, end, joined),)
            candidates.append(Candidate(start, end, edits, () if same else (come,), () if same else (gone,)))
            if len(parts) > 2 or len(parts[0]) > 1:
                sure.add(start)
            if len(set(parts)) > 1:
                sure.discard(start)
        for made in prove(document, candidates):
            two = document.text[made.start : made.end].split() == ["#", "#"]
            safe = made.start in sure or (two and titles > 0)
            yield self.finding(made.start, made.end, *made.edits, applicability="safe" if safe else "unsafe")
