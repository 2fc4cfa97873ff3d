"""LOC102: straight apostrophes and single quotation marks, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_PAIR = regex.compile(r"(?<![\w'’\ufffc])'(?=[\w¿¡])([^'\n]{1,200})(?<=[\w.,!?…])'(?![\w'])")
_APOSTROPHE = regex.compile(r"(?<=[\p{L}\p{M}])'(?!')|(?<![\w'])'(?=\d0s\b)")


class CurlyApostrophes(Normaliser):
    """With a profile, the typewriter's apostrophe inside and at the end of words becomes the printed one, and a pair
    of them around words the locale's single quotation marks. Minutes and feet behind numbers stay.
    """

    code = "LOC102"
    name = "curly-apostrophes"
    message = "a straight apostrophe"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = ("'",)
    origin = "The keyboard, which has one sign for several."
    examples = (
        Example("It's the workers' hall, isn't it?", "It’s the workers’ hall, isn’t it?", "en-GB"),
        Example("L'eau d'ici n'est pas bonne.", "L’eau d’ici n’est pas bonne.", "fr-FR"),
        Example("He said 'never' in the '90s.", "He said ‘never’ in the ’90s.", "en"),
        Example("Er sagte 'nie' und ging.", "Er sagte ‚nie‘ und ging.", "de"),
        Example("We love rock 'n' roll.", "We love rock ’n’ roll.", "en"),
    )
    keeps = (
        Keep("He is 6' 2\" tall.", "en"),
        Keep("It took 2' 30'' at 40° 26' N.", "en"),
        Keep("It broke again :'( and again.", "en"),
        Keep("It’s done.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        reached = 0
        for pair in _PAIR.finditer(text):
            for place in _apostrophes(text, reached, pair.start()):
                yield self.finding(place, place + 1, (place, place + 1, "’"))
            marks = "’’" if pair[1].lower() in own.lexicon.clitics else own.single
            start, last = pair.start(), pair.end() - 1
            if marks:
                yield self.finding(
                    start, last + 1, (start, start + 1, marks[0]), (last, last + 1, marks[1]), message="straight marks"
                )
            reached = pair.end()
        for place in _apostrophes(text, reached, len(text)):
            yield self.finding(place, place + 1, (place, place + 1, "’"))


def _apostrophes(text: str, start: int, end: int) -> Iterator[int]:
    return (match.start() for match in _APOSTROPHE.finditer(text, start, end))
