"""SEN005: the speaker's name behind the addressee, without any stop, or as a sentence of its own."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import UPPER
from cleanwire.evidence.clauses import clause
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.sentences import paragraph_at, sentence_start
from cleanwire.evidence.subjects import subjects
from cleanwire.evidence.tokens import tokenise
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

ADDRESSEES = (
    "reporters", "journalists", "lawmakers", "media", "press",
    "journalistes", "presse", "députés",
    "periodistas", "prensa", "medios", "diputados",
    "giornalisti", "stampa", "deputati",
    "jornalistas", "imprensa", "deputados",
    "Journalisten", "Reportern", "Presse", "Abgeordneten",
    "journalisten", "verslaggevers", "pers",
)  # fmt: skip
THAT = ("che", "dat", "que", "that")
"""Words that begin what was said, behind the name."""
_PARTICLES = "al|bin|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y"
_NAME = regex.compile(
    rf"""(?: \b(?:{"|".join(ADDRESSEES)}) [ ] (?P<name> \p{{Lu}}[\p{{L}}'’\-]+ (?: [ ]\p{{L}}[\p{{L}}'’\-]* ){{1,4}} )
    | (?<=\p{{Ll}}) (?P<stop>\.) [ ] (?P<name> \p{{Lu}}\p{{L}}+ (?: [ ] (?: (?:{_PARTICLES})[ ] ){{0,2}}
        \p{{Lu}}[\p{{L}}'’\-]* ){{1,3}} ) )
    (?=\.(?:[\s”\"»]|$)|(?P<said>[ ](?:{"|".join(THAT)})[ ]))""",
    regex.VERBOSE,
)


class StrandedName(Normaliser):
    """Machine translation leaves the name of the speaker behind the addressee, as the source had it: "the Kremlin
    spokesman told reporters Dmitry Peskov." or "… told reporters on Friday. Dmitry Peskov." The name goes behind its
    noun, between commas. Only suggested: now and then reporters bear a name, and a name stands alone.
    """

    code = "SEN005"
    name = "stranded-name"
    message = "name of the speaker stranded behind the addressee"
    stage = "sentence"
    mqm = "word order"
    its = "grammar"
    languages = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
    triggers = (
        f"(?:{'|'.join(ADDRESSEES)}) [{UPPER}]",
        rf"\. [{UPPER}]\pL+ (?:(?:{_PARTICLES}) )*[{UPPER}][^ .\n]*(?: (?:(?:{_PARTICLES}) )*[{UPPER}][^ .\n]*)*"
        rf"(?:\.| (?:{'|'.join(THAT)}) )",
    )
    origin = "News wire translated from languages that put the speaker after the verb."
    examples = (
        Example(
            "The minister of Fisheries said in a speech. Vera Lind that the harbour would be dredged.",
            "The minister of Fisheries, Vera Lind, said in a speech that the harbour would be dredged.",
            unsafe=True,
        ),
        Example(
            "“We will answer,” the Kremlin spokesman told reporters on Friday. Dmitry Peskov.",
            "“We will answer,” the Kremlin spokesman, Dmitry Peskov, told reporters on Friday.",
            unsafe=True,
        ),
        Example(
            "“We will answer,” the Kremlin spokesman told reporters Dmitry Peskov.",
            "“We will answer,” the Kremlin spokesman, Dmitry Peskov, told reporters.",
            unsafe=True,
        ),
        Example(
            "“There will be no strike,” the union leader told journalists Paul Reed.",
            "“There will be no strike,” the union leader, Paul Reed, told journalists.",
            unsafe=True,
        ),
        Example(
            "„Wir warten ab“, sagte der Sprecher den Journalisten Jens Holm.",
            "„Wir warten ab“, sagte der Sprecher, Jens Holm, den Journalisten.",
            "de",
            unsafe=True,
        ),
        Example(
            "« Nous répondrons », le porte-parole du Kremlin a dit aux journalistes Dmitri Peskov.",
            "« Nous répondrons », le porte-parole du Kremlin, Dmitri Peskov, a dit aux journalistes.",
            "fr",
            unsafe=True,
        ),
        Example(
            "«Responderemos», el portavoz del ejército dijo a los periodistas Juan Ríos.",
            "«Responderemos», el portavoz del ejército, Juan Ríos, dijo a los periodistas.",
            "es",
            unsafe=True,
        ),
        Example(
            "«Não haverá greve», a presidente do sindicato disse aos jornalistas Ana Reis.",
            "«Não haverá greve», a presidente do sindicato, Ana Reis, disse aos jornalistas.",
            "pt",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The minister thanked the reporters Anna Blum and Karl Roth."),
        Keep("The spokesman told reporters Friday that talks would go on."),
        Keep("He told reporters Mr Brown was ill."),
        Keep("She told journalists Paris had agreed."),
        Keep("The spokesman told reporters on Friday. Dmitry Peskov was there."),
        Keep("The mayor, Jane Brook, told reporters on Friday. Anna Marsh."),
        Keep("Nobody answered the door on Friday. Dmitry Peskov."),
        Keep("“Never,” said the Minister, Dan Brook, to journalists."),
        Keep("The spokesman told the press Monday."),
        Keep("The president told Reporters Without Borders, a watchdog, the same."),
        Keep("The mayor told reporters Tuesday, Wednesday and Thursday that nothing was wrong."),
        Keep("The spokesman asked reporters Anna Marsh and Tom Hale to leave."),
        Keep("Der Sprecher sagte den Journalisten Anna Blum und Karl Roth die Wahrheit.", "de"),
        Keep("Der Minister dankte der Presse Donnerstag.", "de"),
        Keep("Le porte-parole a répondu aux journalistes Anne Leroy et Paul Morin.", "fr"),
        Keep("El ministro presentó a la prensa Juan Vega, su primera novela.", "es"),
        Keep("El portavoz dijo a los periodistas Ana Ruiz y Juan Vega que no.", "es"),
        Keep("Il ministro ha detto ai giornalisti Anna Riva e Paolo Neri di no.", "it"),
        Keep("O ministro disse aos jornalistas Ana Prado e Luís Reis que não.", "pt"),
        Keep("De minister zei tegen de journalisten Anna Smit en Jan Mol dat het klopte.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        for match in self.matches(_NAME, document):
            name_start, name_end = match.span("name")
            cut = match.start("stop") if match["stop"] else name_start - 1
            if match["said"] and not match["stop"]:
                continue
            if not is_personal_name(tokenise(text, name_start, name_end, lexicon), lexicon):
                continue
            start = sentence_start(text, paragraph_at(document, cut)[0], cut, lexicon)
            left = clause(tokenise(text, start, cut, lexicon))
            found = [
                subject
                for subject in subjects(left, document)
                if subject.known_verb and subject.place < subject.tail
                if has_speaker(left[subject.start : subject.place + 1], lexicon)
                if left[subject.place].lower not in lexicon.addressees
            ]
            if found:
                place = left[found[0].place].end
                yield self.finding(
                    place,
                    name_end,
                    (place, place, f", {match['name']},"),
                    (cut, name_end, ""),
                    applicability="unsafe",
                )
