"""LOC109: the spaces around commas, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(r"(?<=\p{L})(?P<space> {0,3},[ \u00a0]{0,3})(?=[\p{Latin}\p{Cyrillic}\p{Greek}])")
_ROW = regex.compile(r",[^\s,]+,\S")
_AROUND = 40


class CommaSpaces(Normaliser):
    """With a profile, a comma between two words has no space before it and one behind it. Rows of values without
    spaces (`a,b,c`) stay.
    """

    code = "LOC109"
    name = "comma-spaces"
    message = "a comma wants no space before it and one behind it"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (r"\p{L} {0,3},[ \x{a0}]{0,3}\p{L}",)
    origin = "Hasty typing."
    examples = (
        Example("You came,my friend ,and  ,  at last, stayed.", "You came, my friend, and, at last, stayed.", "en"),
    )
    keeps = (
        Keep("The fields are name,place,time in that order.", "en"),
        Keep("Seule 1,7 million de personnes vit là, dit-il.", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for match in _FOUND.finditer(text):
            if match["space"] in (", ", ",\u00a0"):
                continue
            around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if not _ROW.search(around):
                yield self.finding(*match.span(), (*match.span(), ", "))
