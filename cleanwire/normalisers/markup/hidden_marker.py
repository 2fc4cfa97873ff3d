"""MRK003: block markup behind an invisible character."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, makes_items, prove, proven, shown

_MARKS = "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_HIDDEN = regex.compile(
    rf"^ {{0,3}}(?P<marks>[{_MARKS}]+)(?P<signs>#{{1,6}}(?=[ \t]+\S)|[-*+](?=[ \t]+\S)|[0-9]{{1,3}}[.)](?=[ \t]+\S))",
    regex.MULTILINE,
)


class HiddenMarker(Normaliser):
    """A translation into a script that runs from right to left often begins with a mark of direction, and the parser
    then sees no heading and no list. The mark goes where a heading or list comes of it; one that stands
    before words stays.
    """

    code = "MRK003"
    name = "hidden-marker"
    message = "an invisible character before the markup keeps it from being read"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"[\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2060}\x{2066}-\x{2069}\x{feff}][#*+\-0-9]",)
    origin = "Machine translation of Markdown into Arabic, Hebrew, Persian and Urdu."
    examples = (
        Example("\u200f# ساعات العمل\n", "# ساعات العمل\n", "ar"),
        Example("\u200e## Opening hours\n", "## Opening hours\n"),
        Example("\u200f- کتاب\n\u200f- قلم\n", "- کتاب\n- قلم\n", "ur"),
    )
    keeps = (
        Keep("\u200fمتن با نشانه\n", "fa"),
        Keep("# \u200fعنوان\n", "fa"),
        Keep("```\n\u200f# comment\n```\n"),
        Keep("العلامة \u200f# رقم\n", "ar"),
        Keep("\u200f#وسم\n", "ar"),
        Keep("\u200f-5 درجات\n", "ar"),
        Keep("\u200f3.5 لتر\n", "ar"),
        Keep("نص\n\u200fنص آخر\n", "ar"),
        Keep("- \u200fیک\n", "fa"),
        Keep("`\u200f# x`\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        seen = document.once(shown)
        headings, items = [], []
        for match in _HIDDEN.finditer(document.text):
            if not seen(match.start("signs"), match.end("signs")):
                continue
            edit = (*match.span("marks"), "")
            if match["signs"].startswith("#"):
                come = (f"Heading H{len(match['signs'])}",)
                headings.append(Candidate(*match.span("marks"), (edit,), come))
            else:
                items.append(edit)
        for made in prove(document, headings):
            yield self.finding(made.start, made.end, *made.edits)
        for edit in proven(items, lambda some: makes_items(document, some)):
            yield self.finding(*edit[:2], edit)
