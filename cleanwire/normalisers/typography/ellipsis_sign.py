"""LOC103: three stops for the sign of an ellipsis, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(r"(?<![./\\…])\.{3,4}(?![./\\…])")
_WIDE = frozenset(["zh", "ja", "ko"])


class EllipsisSign(Normaliser):
    """With a profile, three or four stops in a row become the sign …. Longer rows are leaders, and stops that touch a
    slash or open a bracket before a word are paths and code.
    """

    code = "LOC103"
    name = "ellipsis-sign"
    message = "three stops for an ellipsis"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (r"\.\.\.",)
    origin = "The keyboard, which has no ellipsis."
    examples = (
        Example("Well... we will see.", "Well… we will see.", "en"),
        Example("He wrote [...] and left....", "He wrote […] and left…", "en"),
        Example("Et puis... rien.", "Et puis… rien.", "fr-FR"),
    )
    keeps = (
        Keep("See ../docs or .../docs for more.", "en"),
        Keep("Chapter one ........ 5", "en"),
        Keep("Call it as f(...args) there.", "en"),
        Keep("Two stops.. are no ellipsis.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if primary(document.options.profile or "und") in _WIDE:
            return
        for match in _FOUND.finditer(text):
            before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
            if after.isalnum() and before and before in "([{,":
                continue
            yield self.finding(*match.span(), (*match.span(), "…"))
