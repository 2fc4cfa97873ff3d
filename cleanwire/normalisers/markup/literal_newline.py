"""MRK017: line ends that are written out as a backslash and a letter."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page, shown

_FEEDS = regex.compile(
    r"(?<=[\p{L}\p{N}.!?:;,)。！？：»”*])[ ]?(?P<feed>\\[ ]?n(?:\\[ ]?n)?)(?=[ ]?(?:\p{Lu}|\p{Lo}|[-*#>|]|\r?\n|\Z))"
)
_PATH = regex.compile(r"[A-Za-z]:\\|\\[A-Za-z]{2,}\\|%[A-Z]+%|\$")


class LiteralNewline(Normaliser):
    """Text that passed through JSON once too often, or a translator, shows `\\n` where a line ends. Only the writer
    knows which line end was meant, so it is reported. Paths, formulas and code stay.
    """

    code = "MRK017"
    name = "literal-newline"
    message = "a line end is written out as a backslash and a letter"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\\ ?n",)
    origin = "Language models that answer in JSON, and translators of escaped text."
    examples = (
        Example("We open at nine.\\nWe close at five.\n", None),
        Example("We open at nine.\\n\\nWe close at five.\n", None),
        Example("营业时间。\\n请进。\n", None, "zh"),
        Example("Nous ouvrons. \\ nNous fermons.\n", None, "fr"),
    )
    keeps = (
        Keep("Write `\\n` for a line end.\n"),
        Keep("It is in C:\\new\\Notes today.\n"),
        Keep("It is in D:\\nNotes today.\n"),
        Keep("```\nprint('a.\\nB')\n```\n"),
        Keep("The file is a\\nb there.\n"),
        Keep("A line ends in \\n or \\r\\n there.\n"),
        Keep("The set \\not of them.\n"),
        Keep("$x \\neq y$ holds.\n"),
        Keep("Use \\newline to break.\n"),
        Keep("a \\nu b is a letter.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        seen = document.once(shown)
        for match in _FEEDS.finditer(document.text):
            start, end = match.span("feed")
            around = document.text[max(document.line(start)[0], start - 80) : min(document.line(end)[1], end + 40)]
            if seen(start, end) and not _PATH.search(around):
                yield self.finding(start, end)
