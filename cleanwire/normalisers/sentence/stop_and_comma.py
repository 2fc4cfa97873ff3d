"""SEN003: a full stop, a space and a comma where a sentence was cut."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.sentences import is_abbreviated
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_CUT = regex.compile(r"(?<=\p{Ll}\p{Ll}\p{Ll}[\"'”’»“)\]]?)(\.[\"'”’»“)\]]?[ \u00a0]),(?=[ \u00a0\n]|$)")


class StopAndComma(Normaliser):
    """Where the source had a link or a tag, machine translation closes the sentence and then goes on with the comma
    that follows: `the “heroic spirit”. , which they showed`. The stop and the space go. An abbreviation keeps its stop.
    """

    code = "SEN003"
    name = "stop-and-comma"
    message = "full stop, space and comma where one sentence goes on"
    stage = "sentence"
    mqm = "punctuation"
    its = "typographical"
    triggers = (r"\.[\"'”’»“)\]]?[ \x{a0}],",)
    origin = (
        "Text nodes translated apart; 81 in 49 million characters of machine output, 1 in 22 million of human text."
    )
    examples = (
        Example(
            "They praised the “heroic spirit”. , which the town had shown.",
            "They praised the “heroic spirit”, which the town had shown.",
        ),
        Example("He left for the capital. , where he was born.", "He left for the capital, where he was born."),
        Example(
            "Il a salué la mémoire des victimes. , qui seront honorées.",
            "Il a salué la mémoire des victimes, qui seront honorées.",
            "fr",
        ),
        Example(
            "They walked to the harbour (the old one). , and then home.",
            "They walked to the harbour (the old one), and then home.",
        ),
        Example(
            "Der Rat lobte den Mut der Feuerwehr. , die sofort kam.",
            "Der Rat lobte den Mut der Feuerwehr, die sofort kam.",
            "de",
        ),
        Example(
            "El acto se celebró en la plaza. , donde esperaban miles de vecinos.",
            "El acto se celebró en la plaza, donde esperaban miles de vecinos.",
            "es",
        ),
        Example(
            "Il ponte fu chiuso a gennaio. , quando il fiume salì.",
            "Il ponte fu chiuso a gennaio, quando il fiume salì.",
            "it",
        ),
        Example("Zij verliet de stad. , waar zij geboren was.", "Zij verliet de stad, waar zij geboren was.", "nl"),
    )
    keeps = (
        Keep("They sell apples, pears etc., and also nuts."),
        Keep("Print a full stop, a space and a comma: “. ,” is what the pattern finds."),
        Keep("Smith et al., who wrote it, disagree."),
        Keep("It opens at 9 a.m., or so we hear."),
        Keep("Run `find . , -print` again."),
        Keep("The labels Mr. , Mrs. , Ms. stand in one row of the form."),
        Keep("He moved to Racine, Wis. , where he died."),
        Keep("The firm is Harker Bros. , of Leeds."),
        Keep("The usual forms are vols. , pp. , eds. , and the like."),
        Keep("She typed “the end.”, and closed the lid."),
        Keep("Nägel, Schrauben usw. , alles lag am Boden.", "de"),
        Keep("Des clous, des vis, etc. , jonchaient le sol.", "fr"),
        Keep("Se abrevia págs. , caps. , vols. , y así todo.", "es"),
        Keep("Chiodi, viti ecc. , tutto era per terra.", "it"),
        Keep("Spijkers, schroeven enz. , alles lag op de grond.", "nl"),
        Keep("Цена 100 руб. , скидки нет.", "ru"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_CUT, document):
            stop = match.start()
            if not is_abbreviated(document.text, stop, document.lexicon):
                kept = match[1][1:].strip()
                yield self.finding(stop, match.end(), (stop, match.end(1), kept))
