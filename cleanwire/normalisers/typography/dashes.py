"""LOC104: hyphens for dashes, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_YEARS = regex.compile(
    r"(?<![\w.,/–-])(?P<from>1\d{3}|20\d\d)(?P<gap> ?)-(?P=gap)(?P<to>1\d{3}|20\d\d)(?![\w/–-]|[.,]\d)"
)
_DOUBLE = regex.compile(
    r"(?<=[\p{L}\p{N}.,!?…)\]\"”’»])(?:(?P<spaced>[ \u00a0])--[ \u00a0]|--[ \u00a0]?)(?=[\p{L}\p{N}\"“‘«„(])"
)
_SINGLE = regex.compile(r"(?<=[\p{L}.,!?…)\]\"”’»])[ \u00a0]-[ \u00a0](?=[\p{L}\"“‘«„(])")


class Dashes(Normaliser):
    """With a profile, `--` becomes the dash that the locale sets between clauses, a hyphen between spaces a dash, and a
    hyphen between two years the dash of a range. List markers, options (`--flag`), sums and scores stay.
    """

    code = "LOC104"
    name = "hyphens-for-dashes"
    message = "hyphens for a dash"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = ("--", r"[ \x{a0}]-[ \x{a0}]", r"\d-\d")
    origin = "The keyboard, which has no dashes."
    examples = (
        Example("She came -- at last -- and stayed.", "She came—at last—and stayed.", "en"),
        Example("She came--at last.", "She came—at last.", "en"),
        Example("The plan - not the man - is old.", "The plan – not the man – is old.", "en"),
        Example("It ran 1964-2009.", "It ran 1964–2009.", "en"),
        Example("Sie kam -- endlich -- und blieb.", "Sie kam – endlich – und blieb.", "de"),
        Example("She came -- at last -- and stayed.", "She came – at last – and stayed.", "en-GB"),
        Example("Он пришёл - наконец - и остался.", "Он пришёл — наконец — и остался.", "ru"),
    )
    keeps = (
        Keep("- one thing\n- another thing", "en"),
        Keep("Run it with --quiet or -v.", "en"),
        Keep("They won 5 - 3 and 2-1.", "en"),
        Keep("Call 555-1234 or 0171-2345-2010.", "en"),
        Keep("A line\n-- \nSigned", "en"),
        Keep("A well-known man came on 2020-05-12.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        for match in _YEARS.finditer(text):
            if int(match["from"]) < int(match["to"]):
                start = match.end("gap")
                yield self.finding(*match.span(), (start, start + 1, "–"))
        dash = own.dash
        if not dash:
            return
        for match in _DOUBLE.finditer(text):
            yield self.finding(*match.span(), (*match.span(), dash))
        spaced = f" {dash.strip()} " if dash.startswith(" ") else " – "
        for match in _SINGLE.finditer(text):
            yield self.finding(*match.span(), (*match.span(), spaced))
