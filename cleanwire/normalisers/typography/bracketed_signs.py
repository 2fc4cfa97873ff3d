"""LOC108: letters in brackets for the signs of rights, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(r"(?<!\d)\((?P<letters>c|r|tm|C|R|TM)\)")
_SIGNS = {"c": "©", "r": "®", "tm": "™"}
_ENUMERATION = regex.compile(r"(?i)\((?:a|b|d|q|s)\)")
_YEAR = regex.compile(r"(?P<space>[ \u00a0]?)\d{4}(?!\d)")


class BracketedSigns(Normaliser):
    """With a profile, (c), (r) and (tm) become ©, ® and ™. Points of an enumeration (a), (b), (c), sections `12(c)`
    and parties behind a name (R) stay.
    """

    code = "LOC108"
    name = "bracketed-signs"
    message = "letters in brackets for a sign"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (r"(?i)\((?:c|r|tm)\)",)
    origin = "The keyboard, which has no such signs."
    examples = (
        Example("(C) 2013 Acme Quay(TM)", "©\u00a02013 Acme Quay™", "en"),
        Example("Harbour(c) and Quay(R)(tm) are ours.", "Harbour© and Quay®™ are ours.", "en"),
    )
    keeps = (
        Keep("They want (a) bread, (b) peace and (c) land.", "en"),
        Keep("See section 12(c) of the law.", "en"),
        Keep("Senator Ann Ode (R) voted no.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if not _FOUND.search(text) or _ENUMERATION.search(text):
            return
        for match in _FOUND.finditer(text):
            letters = match["letters"]
            glued = match.start() > 0 and (text[match.start() - 1].isalpha() or text[match.start() - 1] == ")")
            alone = letters in ("R", "C") and not glued
            if alone and not (letters == "C" and (_YEAR.match(text, match.end()) or text.startswith("(", match.end()))):
                continue
            edits = [(*match.span(), _SIGNS[letters.lower()])]
            if letters in "cC" and (year := _YEAR.match(text, match.end())) and year["space"] == " ":
                edits.append((*year.span("space"), "\u00a0"))
            yield self.finding(*match.span(), *edits)
