"""SEN007: a sentence torn by a line break, its second half with a false capital."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.false_stops import document_capitalises
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

SHORTEST_LINE = 40
"""A line of fewer code points may be a heading, a verse or an item of a list."""
_TORN = regex.compile(
    rf"^([^\n]{{{SHORTEST_LINE},}}[\p{{L}}\p{{N}}])(\n)((\p{{Lu}}\p{{Ll}}{{1,3}}) \p{{L}})", regex.MULTILINE
)


class TornSentence(Normaliser):
    """A translator that is fed line by line takes each for a sentence of its own: "the Minister / Of the Interior". A
    line that ends without any sign, before one that begins with `Of` or its like, belongs to it. Only suggested: verse
    and headings look the same.
    """

    code = "SEN007"
    name = "torn-sentence"
    message = "sentence torn by a line break before a word that cannot begin one"
    stage = "sentence"
    mqm = "grammar"
    its = "grammar"
    languages = frozenset({"en", "es", "fr", "it", "nl", "pt"})
    triggers = (r"[\p{L}\p{N}]\n\p{Lu}\p{Ll}{1,3} \p{L}",)
    origin = "Subtitles, tables and wrapped text translated line by line."
    examples = (
        Example(
            "The government answered through the Minister\nOf the Interior that it would not give way.",
            "The government answered through the Minister\nof the Interior that it would not give way.",
            unsafe=True,
        ),
        Example(
            "Le gouvernement a répondu par la voix du ministre\nDe l’Intérieur qu’il ne céderait pas.",
            "Le gouvernement a répondu par la voix du ministre\nde l’Intérieur qu’il ne céderait pas.",
            "fr",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The Ministry\nOf all the offices this is the oldest."),
        Keep("He gave all that he had in the world to the poor.\nOf his house nothing is left."),
        Keep("This line is long enough to be a sentence and has a colon:\nOf mice and men"),
        Keep("The line before was long enough and ends without a stop\nOff they went to the sea again."),
        Keep("A long list of the books that were sold at the sale\n\nOf Human Bondage"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not document_capitalises(document):
            return
        for match in _TORN.finditer(document.text, overlapped=True):
            if match[4].lower() in document.lexicon.genitives:
                start, end = match.span(4)
                yield self.finding(start, end, (start, end, match[4].lower()), applicability="unsafe")
