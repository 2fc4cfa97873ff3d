"""SEN011: a full stop after a word with which no sentence ends."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.false_stops import document_capitalises
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.languages.language import Language
from cleanwire.normaliser import Example, Keep, Normaliser

KNOWN = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
_WORDS = sorted({word for tag in KNOWN for word in load(tag).never_last if len(word) > 1})
_STOP = regex.compile(r"(?<=\p{L} )(\p{Ll}{2,8})\.[ \n](?=[\p{L}\p{N}“«„\"‘])")


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
        Example(
            "El premio fue entregado por el. Consejo de la ciudad.",
            "El premio fue entregado por el Consejo de la ciudad.",
            "es",
        ),
        Example(
            "Il premio fu consegnato dalla. Camera di commercio.",
            "Il premio fu consegnato dalla Camera di commercio.",
            "it",
        ),
        Example("O prémio foi entregue pela. Câmara da cidade.", "O prémio foi entregue pela Câmara da cidade.", "pt"),
        Example(
            "De prijs werd uitgereikt door de. Kamer van Koophandel.",
            "De prijs werd uitgereikt door de Kamer van Koophandel.",
            "nl",
        ),
    )
    keeps = (
        Keep("The most common word in English is the. Next come be and to."),
        Keep("Options: a. Leave b. Stay"),
        Keep("It was theirs. Nobody asked."),
        Keep("i know the. Man next door."),
        Keep("He gave it to the U.S. Army."),
        Keep("Sie kannte ihn. Er war ein. Freund", "nl"),
        Keep("The answer was no. He left."),
        Keep("Of the two plans she liked mine, he liked his. Nobody liked theirs."),
        Keep("Die Artikel heißen der, die, das. Jedes Kind lernt sie.", "de"),
        Keep("Am Abend stieg sie in den Zug ein. Niemand winkte.", "de"),
        Keep("Den Neuen? Wir mögen den. Er lacht gern.", "de"),
        Keep("Er sah sie an. Sie sah weg.", "de"),
        Keep("Le hautbois donne le la. Les violons suivent.", "fr"),
        Keep("Des chats, j’en ai vu un. Il dormait.", "fr"),
        Keep("Ton livre, prends le. Il est à toi.", "fr"),
        Keep("Camisas no tengo, compré una. Es roja.", "es"),
        Keep("Di rondini ne ho vista una. Era sola.", "it"),
        Keep("Dos livros, comprei um. Era barato.", "pt"),
        Keep("Os artigos são o, a, os, as. Outros não há.", "pt"),
        Keep("O oboé dá o lá. Perguntei e ela disse que não. Os violinos seguem.", "pt"),
        Keep("Niemand weet het. Iedereen vraagt het. Hij zwijgt.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not document_capitalises(document):
            return
        text, lexicon = document.text, document.lexicon
        for match in _STOP.finditer(text):
            before = regex.search(r"(\p{L}+) $", text[max(0, match.start() - 30) : match.start()])
            if match[1] in lexicon.never_last and before and not _stands_alone(before[1].lower(), lexicon):
                stop = match.end(1)
                yield self.finding(match.start(), match.end(), (stop, stop + 1, ""))


def _stands_alone(before: str, lexicon: Language) -> bool:
    """Whether the word before makes the article a pronoun or a mere word: a verb, or another article."""
    return before in lexicon.finite_verbs or before in lexicon.determiners - lexicon.prepositions
