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
    rf"^([^\n]{{{SHORTEST_LINE},}}[\p{{L}}\p{{N}}])(\n)((\p{{Lu}}\p{{Ll}}{{1,3}}) \p{{Ll}})", regex.MULTILINE
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
    triggers = (r"[\p{L}\p{N}]\n\p{Lu}\p{Ll}{1,3} \p{Ll}",)
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
        Example(
            "The papers were handed over this morning to the head\nOf the office, who would not say what was in them.",
            "The papers were handed over this morning to the head\nof the office, who would not say what was in them.",
            unsafe=True,
        ),
        Example(
            "La lettre fut remise hier au président du tribunal\nDe la ville, qui n’a pas voulu répondre.",
            "La lettre fut remise hier au président du tribunal\nde la ville, qui n’a pas voulu répondre.",
            "fr",
            unsafe=True,
        ),
        Example(
            "A carta foi entregue ontem ao presidente do tribunal\nDa cidade, que não quis responder.",
            "A carta foi entregue ontem ao presidente do tribunal\nda cidade, que não quis responder.",
            "pt",
            unsafe=True,
        ),
        Example(
            "De regering antwoordde gisteren bij monde van de minister\nVan de provincie, die niets wilde toevoegen.",
            "De regering antwoordde gisteren bij monde van de minister\nvan de provincie, die niets wilde toevoegen.",
            "nl",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The Ministry\nOf all the offices this is the oldest."),
        Keep("He gave all that he had in the world to the poor.\nOf his house nothing is left."),
        Keep("This line is long enough to be a sentence and has a colon:\nOf mice and men"),
        Keep("The line before was long enough and ends without a stop\nOff they went to the sea again."),
        Keep("A long list of the books that were sold at the sale\n\nOf Human Bondage"),
        Keep(
            "The rain had not stopped since the first of the month\nOff the coast the boats waited for the "
            "wind to turn."
        ),
        Keep("The fruit was ripe and heavy on the bough that day,\nOf all the days the best that ever was,"),
        Keep(
            "The miller told them all that he had ever heard –\nOf the wheel, of the flood and of the year of "
            "the frost."
        ),
        Keep("Everyone in the street had seen “The Miller of Wend”\nOf the players only one came from the town."),
        Keep("1. The council of the town and how it is elected\n2. Of the mayor and of the clerk"),
        Keep("the whole street came out to look at the big red moon\nOf all the nights. lol"),
        Keep("| The parts of the book in the order of the print |\n| Of the mill | Of the wheel |"),
        Keep("Au bas de la page se lisait le titre du chapitre :\nDe la chasse aux canards en hiver", "fr"),
        Keep("La vieille maison du bord de la rivière est vendue.\nDes murs, il ne reste presque rien.", "fr"),
        Keep("¿Qué habían visto aquella noche los guardas del parque?\nDe noche, nada; de día, un zorro.", "es"),
        Keep("Il viaggio dura tre ore e passa per la montagna…\nDi notte si dorme nel rifugio.", "it"),
        Keep("A casa velha fica mesmo no fim da rua do mercado\n\nDo jardim vê-se o mar.", "pt"),
        Keep(
            "Het dorp ligt aan de rivier, ver van de grote weg;\nVan de oude molen staat alleen de voet er nog.", "nl"
        ),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_TORN, document, overlapped=True):
            if match[4].lower() in document.lexicon.genitives and document_capitalises(document):
                start, end = match.span(4)
                yield self.finding(start, end, (start, end, match[4].lower()), applicability="unsafe")
