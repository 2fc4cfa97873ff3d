"""MRK010: a page that is wrapped in a fence."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import fences_of
from cleanwire.normalisers.markup._proof import is_page

_FIRST = regex.compile(r"\ufeff?\s*(?P<line>(?P<sign>`{3,}|~{3,})(?:markdown|md|mdx)[ \t]*\r?\n)", regex.IGNORECASE)
_LAST = regex.compile(r"\r?\n(?P<line>(?P<sign>`{3,}|~{3,})[ \t]*(?:\r?\n\s*)?)\Z")
_PAGE = regex.compile(r"\s*(?:---[ \t]*\r?\n[\w-]+:|#[ \t]+\S)")


class FencedPage(Normaliser):
    """A language model that was told to translate Markdown answers with a block of code that holds the page. The
    fence goes when it is all that stands around a whole page: front matter, or a title and text after it. A file
    that shows a part of a page as code stays as it is.
    """

    code = "MRK010"
    name = "fenced-page"
    message = "the whole page is wrapped in a block of code"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"(?i)(?:```|~~~)(?:markdown|md|mdx)[ \t\r]*\n",)
    origin = "Language models that answer in a block of code."
    examples = (
        Example("```markdown\n# Opening hours\n\nWe open at nine.\n```\n", "# Opening hours\n\nWe open at nine.\n"),
        Example("```md\n---\ntitle: Hours\n---\n\nWe open.\n```\n", "---\ntitle: Hours\n---\n\nWe open.\n"),
        Example("```markdown\n# Run\n\n```sh\nmake\n```\n\nDone.\n```\n", "# Run\n\n```sh\nmake\n```\n\nDone.\n"),
    )
    keeps = (
        Keep("```markdown\n> A quotation.\n```\n"),
        Keep("```markdown\n# Title\n```\n"),
        Keep("Write this:\n\n```markdown\n# Title\n\nText.\n```\n"),
        Keep("```markdown\n# Title\n\nText.\n```\n\nThat is all.\n"),
        Keep("```md\n- one\n- two\n```\n"),
        Keep("```python\n# Title\n\nText\n```\n"),
        Keep("# Title\n\n```markdown\n# Title\n\nText.\n```\n"),
        Keep("```markdown\n# One\n\nText.\n```\n\n```markdown\n# Two\n\nText.\n```\n"),
        Keep("````markdown\n# One\n\n```\ncode\n```\n"),
        Keep("```markdown\n## Part\n\nText.\n```\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        first = _FIRST.match(text)
        if not is_page(document) or first is None:
            return
        last = _LAST.search(text, max(first.end() - 1, len(text) - 200))
        if last is None or last["sign"] != first["sign"]:
            return
        inner = text[first.end("line") : last.start("line")]
        if not _PAGE.match(inner) or not regex.search(r"\S[^\n]*\n\s*\n\s*\S", inner):
            return
        every = fences_of(inner)
        if every.unclosed or any(fence.role == "inside" and len(fence.info) > 0 for fence in every.lines):
            return
        yield self.finding(0, len(text), (first.start("line"), first.end("line"), ""), (*last.span("line"), ""))
