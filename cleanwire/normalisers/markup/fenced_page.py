"""MRK010: a page that is wrapped in a fence."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import fences_of
from cleanwire.normalisers.markup._introduction import INTRODUCTION
from cleanwire.normalisers.markup._proof import is_page

_FIRST = regex.compile(
    rf"\ufeff?\s*(?P<line>(?:{INTRODUCTION})?(?P<sign>`{{3,}}|~{{3,}})(?P<name>markdown|md|mdx)?[ \t]*\r?\n)",
    regex.IGNORECASE,
)
_LAST = regex.compile(r"\r?\n(?P<line>(?P<sign>`{3,}|~{3,})[ \t]*(?:\r?\n\s*)?)\Z")
_HEADINGS = regex.compile(r"\s*(?:---[ \t]*\r?\n[\w-]+:|#[ \t]+\S[^\n]*\n(?:[^\n]*\n)*?##[ \t]+\S)")
_PAGE = regex.compile(r"\s*(?:---[ \t]*\r?\n[\w-]+:|#[ \t]+\S)")


class FencedPage(Normaliser):
    """A language model that was told to translate Markdown answers with a block of code that holds the page. The
    fence goes when it is all that stands around a whole page: front matter, or a title and text after it. A file
    that shows a part of a page as code stays as it is; where the fence has no name, so does one without a second
    heading. The closing fence may be lost, and an introduction by the model goes with the opening one.
    """

    code = "MRK010"
    name = "fenced-page"
    message = "the whole page is wrapped in a block of code"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"(?i)(?:```|~~~)(?:markdown|md|mdx)?[ \t\r]*\n",)
    origin = "Language models that answer in a block of code."
    examples = (
        Example("```markdown\n# Opening hours\n\nWe open at nine.\n```\n", "# Opening hours\n\nWe open at nine.\n"),
        Example("```md\n---\ntitle: Hours\n---\n\nWe open.\n```\n", "---\ntitle: Hours\n---\n\nWe open.\n"),
        Example("```markdown\n# Run\n\n```sh\nmake\n```\n\nDone.\n```\n", "# Run\n\n```sh\nmake\n```\n\nDone.\n"),
        Example(
            "Hier ist die Übersetzung:\n\n```markdown\n# Zeiten\n\nUm neun.\n```\n", "# Zeiten\n\nUm neun.\n", "de"
        ),
        Example("```\n# Run\n\nText.\n\n## Stop\n\nText.\n```\n", "# Run\n\nText.\n\n## Stop\n\nText.\n"),
        Example("```markdown\n# Run\n\n```sh\nmake\n```\n\nDone.\n", "# Run\n\n```sh\nmake\n```\n\nDone.\n"),
    )
    keeps = (
        Keep("```\n# install\npip install it\n\n# run\nit\n```\n"),
        Keep("```\n# Title\n\nText.\n```\n"),
        Keep("```\n## One\n\nText.\n\n## Two\n\nText.\n```\n"),
        Keep("```\n# One\n\n## Two\n\nText.\n"),
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
        if last is not None and last["sign"] != first["sign"]:
            return
        end = last.start("line") if last else len(text)
        inner = text[first.end("line") : end]
        if last and first["name"] and fences_of(inner).unclosed:
            last, inner = None, text[first.end("line") :]
        if not (_PAGE if first["name"] else _HEADINGS).match(inner) or not regex.search(r"\S[^\n]*\n\s*\n\s*\S", inner):
            return
        every = fences_of(inner)
        if every.unclosed or any(fence.role == "inside" and len(fence.info) > 0 for fence in every.lines):
            return
        opening = (*first.span("line"), "")
        if last:
            yield self.finding(0, len(text), opening, (*last.span("line"), ""))
        elif first["name"]:
            yield self.finding(0, len(text), opening)
