"""SEN010: the stop of a German ordinal in a date of another language."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.false_stops import has_finite_verb
from cleanwire.evidence.sentences import paragraph_at, sentence_end
from cleanwire.evidence.tails import date_words
from cleanwire.evidence.tokens import tokenise
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_ORDINAL = regex.compile(
    r"(?<![\p{L}\p{N}.,])\d{1,2}(?:st|nd|rd|th|er|º|ª|e)?(?P<stop>\.)[ \u00a0](?:de )?(?P<month>\p{L}{3,12})(?!\p{L})"
)


def _heads(tags: frozenset[str]) -> str:
    return "|".join(sorted({word[:4] for tag in tags for word in date_words(tag) if len(word) >= 4}))


class DateStop(Normaliser):
    """German writes "am 7. Dezember": the stop makes the number an ordinal. Languages without such ordinals want
    "7 December", "le 7 décembre", "el 7 de diciembre"; "the 7th. December" is the same stop after an ordinal that
    has its ending already.
    """

    code = "SEN010"
    name = "date-stop"
    message = "full stop of a German ordinal inside a date"
    stage = "sentence"
    mqm = "date/time format"
    its = "locale-violation"
    languages = frozenset({"en", "es", "fr", "it", "nl", "pt"})
    triggers = (rf"\d(?:st|nd|rd|th|er|º|ª|e)?\.[ \x{{a0}}](?:de )?(?i:{_heads(languages)})",)
    origin = "Dates translated from German, Czech and other languages with ordinal stops."
    examples = (
        Example("The fair opens on the 7th. December at noon.", "The fair opens on the 7th December at noon."),
        Example("The fair opens on 7. December at noon.", "The fair opens on 7 December at noon."),
        Example("La foire ouvre le 7. décembre à midi.", "La foire ouvre le 7 décembre à midi.", "fr"),
        Example("La feria abre el 7. de diciembre.", "La feria abre el 7 de diciembre.", "es"),
        Example(
            "They met from the 3rd. August to the 21st. September 1904.",
            "They met from the 3rd August to the 21st September 1904.",
        ),
        Example("La fiera apre il 7. dicembre a mezzogiorno.", "La fiera apre il 7 dicembre a mezzogiorno.", "it"),
        Example("A feira abre em 7. de dezembro ao meio-dia.", "A feira abre em 7 de dezembro ao meio-dia.", "pt"),
        Example("De beurs opent op 7. december om twaalf uur.", "De beurs opent op 7 december om twaalf uur.", "nl"),
    )
    keeps = (
        Keep("It ended on the 7th. December was cold."),
        Keep("There were 12. May did not come."),
        Keep("Contents: 1. March winds 2. April showers"),
        Keep("Die Messe beginnt am 7. Dezember.", "de"),
        Keep("He was born on May 7. August came."),
        Keep("See section 3.2. June sales rose."),
        Keep("She lives at number 12. June is her sister."),
        Keep("Turn to page 7. March is the month to sow."),
        Keep("Reed wrote sections 4 and 5. August Holm wrote the rest."),
        Keep("The programme has four parts: 1. August in the hills 2. September by the sea"),
        Keep("Die Messe läuft vom 3. August bis zum 7. September.", "de"),
        Keep("La réunion a eu lieu le 12. Janvier fut calme.", "fr"),
        Keep("L’exposé porte sur la planète 4. Mars est rouge.", "fr"),
        Keep("Volvió el 7. Diciembre fue frío.", "es"),
        Keep("L’ufficio chiude il 3. Agosto è mese di riposo.", "it"),
        Keep("O prazo acabou no dia 30. Abril começou com chuva.", "pt"),
        Keep("A feira abre a 1.º de dezembro.", "pt"),
        Keep("De winkel sluit op de 3. Augustus is een rustige maand.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        months = date_words(document.language or "")
        for match in self.matches(_ORDINAL, document):
            month = match["month"].lower()
            before = regex.search(r"([\p{L}'’]+) $", text[max(0, match.start() - 20) : match.start()])
            introduced = before and before[1].lower() in lexicon.prepositions | lexicon.determiners
            end = sentence_end(text, match.end(), paragraph_at(document, match.end())[1], lexicon)
            after = tokenise(text, match.end(), end, lexicon)
            written = match["month"].islower() or lexicon.capital_months
            if introduced and written and len(month) >= 4 and month in months and not has_finite_verb(after, document):
                yield self.finding(match.start(), match.end(), (*match.span("stop"), ""))
