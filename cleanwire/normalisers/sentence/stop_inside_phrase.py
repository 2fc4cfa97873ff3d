"""SEN011: a full stop after a word with which no sentence ends."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.false_stops import document_capitalises
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.normaliser import Example, Keep, Normaliser

KNOWN = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
_WORDS = sorted({word for tag in KNOWN for word in load(tag).never_last if len(word) > 1})
_STOP = regex.compile(r"(?<=[\p{L},] )(\p{Ll}{2,8})\.[ \n](?=[\p{L}\p{N}“«„\"‘])")


class StopInsidePhrase(Normaliser):
    """A full stop between an article and its noun: "he moved to the. United States". Whatever follows, a name, a number
    or a quotation, no sentence ends with an article.
    """

    code = "SEN011"
    name = "stop-inside-phrase"
    message = "full stop after a word with which no sentence ends"
    stage = "sentence"
    mqm = "grammar"
    its = "grammar"
    languages = KNOWN
    triggers = (rf" (?:{'|'.join(_WORDS)})\.[ \n]",)
    origin = "Text nodes and links translated apart."
    examples = (
        Example("He moved to the. United States in 1999.", "He moved to the United States in 1999."),
        Example(
            "The law was passed by the. “upper house” of the land.",
            "The law was passed by the “upper house” of the land.",
        ),
        Example("Il est né dans le. Nord de la France.", "Il est né dans le Nord de la France.", "fr"),
        Example(
            "Sie zog im Mai in die Stadt und in ein Haus am. Fluss.",
            "Sie zog im Mai in die Stadt und in ein Haus am Fluss.",
            "de",
        ),
    )
    keeps = (
        Keep("The most common word in English is the. Next come be and to."),
        Keep("Options: a. Leave b. Stay"),
        Keep("It was theirs. Nobody asked."),
        Keep("i know the. Man next door."),
        Keep("He gave it to the U.S. Army."),
        Keep("Sie kannte ihn. Er war ein. Freund", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not document_capitalises(document):
            return
        text, lexicon = document.text, document.lexicon
        for match in _STOP.finditer(text):
            before = regex.search(r"(\p{L}+),? $", text[max(0, match.start() - 30) : match.start()])
            if match[1] in lexicon.never_last and before and before[1].lower() not in lexicon.finite_verbs:
                stop = match.end(1)
                yield self.finding(match.start(), match.end(), (stop, stop + 1, ""))
