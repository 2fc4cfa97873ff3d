"""LOC102: straight apostrophes and single quotation marks, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.evidence.quotes import quotes
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_NO_WORD = r"(?!)"


class CurlyApostrophes(Normaliser):
    """With a profile, the typewriter's apostrophe inside and at the ends of words becomes the printed one, and a pair
    of them around words the locale's single quotation marks, or those that it sets inside a quotation. Minutes and
    feet behind numbers stay.
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
        Example("'Tis the '90s and the boys' best year.", "’Tis the ’90s and the boys’ best year.", "en"),
        Example("Foto's van 's avonds.", "Foto’s van ’s avonds.", "nl"),
        Example("Gli anni '90 dell'isola.", "Gli anni ’90 dell’isola.", "it"),
        Example("«\u00a0J'ai lu 'oui' ici.\u00a0»", "«\u00a0J’ai lu “oui” ici.\u00a0»", "fr"),
    )
    keeps = (
        Keep("He is 6' 2\" tall.", "en"),
        Keep("It took 2' 30'' at 40° 26' N.", "en"),
        Keep("It broke again :'( and again.", "en"),
        Keep("It’s done.", "en"),
        Keep("彼は'橋'と言った。", "ja"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        pattern, apostrophe = _patterns(own.lexicon.clipped)
        reached = 0
        for pair in pattern.finditer(text):
            for match in apostrophe.finditer(text, reached, pair.start()):
                yield self.finding(*match.span(), (*match.span(), "’"))
            start, last = pair.start(), pair.end() - 1
            marks = "’’" if pair[1].lower() in own.lexicon.clitics else own.single or _inner(document, start, last)
            if marks:
                yield self.finding(
                    start, last + 1, (start, start + 1, marks[0]), (last, last + 1, marks[1]), message="straight marks"
                )
            reached = pair.end()
        for match in apostrophe.finditer(text, reached):
            yield self.finding(*match.span(), (*match.span(), "’"))


@cache
def _patterns(clipped: frozenset[str]) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """A pair of straight marks, and an apostrophe, where some words may be clipped."""
    short = "|".join(sorted(clipped)) or _NO_WORD
    pair = rf"(?<![\w'’\ufffc])'(?!(?i:\d0s|{short})\b(?!'))(?=[\w¿¡])([^'\n]{{1,200}})(?<=[\w.,!?…])'(?![\w'])"
    behind = r"[^\P{L}\p{Han}\p{Hiragana}\p{Katakana}]|\p{M}"
    apostrophe = rf"(?<={behind})'(?!')|(?<![\w'])'(?=(?i:\d\ds?|{short})\b)"
    return regex.compile(pair), regex.compile(apostrophe)


def _inner(document: Document, start: int, end: int) -> str:
    """The marks of a quotation in a quotation, where a pair of straight marks stands in one."""
    own = document.once(conventions)
    if own.quotes and any(pair.start < start and end < pair.end for pair in document.once(quotes).pairs):
        return own.pair(1)
    return ""
