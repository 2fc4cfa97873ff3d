"""MRK005: images that became links."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_IMAGE = regex.compile(
    r"""
    (?P<before>^[ \t>]*|[|\[][ \t]*|\S[^\S\n]+) (?P<sign>[!！][^\S\r\n]{0,2}) (?P<open>\[)
    [^\[\]\n]{0,300} \]\( [^()\s]{1,600}\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?\#][^()\s]{0,300})?
    (?:[ ]["'][^()\n]{0,300})? \)
    """,
    regex.VERBOSE | regex.MULTILINE | regex.IGNORECASE,
)


class LooseImage(Normaliser):
    """With a space after its exclamation mark, or a full-width one, an image is a link to a picture. It is mended where
    the mark begins a line, a cell or the text of a link; after words the mark may be theirs.
    """

    code = "MRK005"
    name = "loose-image"
    message = "the exclamation mark stands apart from the image, which is a link without it"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"! +\[", r"！\s{0,2}\[", r"!\x{a0}\[")
    origin = "Machine translation of images in Markdown, into French and Chinese above all."
    examples = (
        Example("! [The bridge](bridge.png)\n", "![The bridge](bridge.png)\n"),
        Example("！[桥](images/bridge.jpg)\n", "![桥](images/bridge.jpg)\n", "zh"),
        Example("Voyez donc ! [Le pont](pont.png)\n", "Voyez donc ![Le pont](pont.png)\n", "fr", unsafe=True),
    )
    keeps = (
        Keep("Thanks! [Read more](more.md)\n"),
        Keep("Regardez ! [La page](page.html)\n", "fr"),
        Keep("![The bridge](bridge.png)\n"),
        Keep("`! [The bridge](bridge.png)`\n"),
        Keep("```\n! [The bridge](bridge.png)\n```\n"),
        Keep("Done! [See it](result.png)\n"),
        Keep("很好！[图片](photo.png)\n", "zh"),
        Keep("! [a](b.md) negates the link.\n"),
        Keep("> [!NOTE]\n> Text.\n"),
        Keep("! [x] is false.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        seen = document.once(shown)
        sure: list[Candidate] = []
        unsure: list[Candidate] = []
        for match in _IMAGE.finditer(document.text):
            start, end = match.span("sign")
            if not seen(start, start + 1) or match["sign"] == "!":
                continue
            made = Candidate(start, match.end(), ((start, end, "!"),), ("!",), ("Link",))
            (sure if match["before"].strip("> \t") in ("", "|", "[") else unsure).append(made)
        for made in prove(document, sure):
            yield self.finding(made.start, made.end, *made.edits)
        for made in prove(document, unsure):
            yield self.finding(made.start, made.end, *made.edits, applicability="unsafe")
