"""LOC107: the letter x for the multiplication sign, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(r"(?<=\d[\"″”'’]?)(?P<gap>[ \u00a0]?)(?P<sign>x)(?P=gap)(?=\d)")
_HEXADECIMAL = regex.compile(r"(?<!\w)0x$")


class MultiplicationSign(Normaliser):
    """With a profile, an x between two numbers becomes ×. Hexadecimal numbers keep theirs."""

    code = "LOC107"
    name = "multiplication-sign"
    message = "the letter x between numbers"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (r"[ \x{a0}\d\"'’”″]x[ \x{a0}\d]",)
    origin = "The keyboard, which has no multiplication sign."
    examples = (
        Example("A room of 4x5 and one of 6x7.5.", "A room of 4×5 and one of 6×7.5.", "en"),
        Example('A sheet of 8.5" x 11" paper.', 'A sheet of 8.5" × 11" paper.', "en"),
    )
    keeps = (
        Keep("The address is 0x10 or 0x2F.", "en"),
        Keep("The box xx1 and x1 are theirs.", "en"),
        Keep("Line 3 x-rays 4.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for match in _FOUND.finditer(text):
            if not _HEXADECIMAL.search(text, max(0, match.start() - 3), match.end()):
                yield self.finding(*match.span("sign"), (*match.span("sign"), "×"))
