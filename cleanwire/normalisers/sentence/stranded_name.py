"""SEN005: the speaker's name behind the addressee, without any stop."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.sentences import paragraph_at, sentence_start
from cleanwire.evidence.subjects import clause, is_personal_name, subjects
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
_NAME = regex.compile(
    rf"\b(?:{'|'.join(ADDRESSEES)}) (\p{{Lu}}[\p{{L}}'’\-]+(?: \p{{L}}[\p{{L}}'’\-]*){{1,4}})(?=[.,](?:[\s”\"»]|$))"
)


class StrandedName(Normaliser):
    """Machine translation leaves the name of the speaker behind the addressee, as the source had it: "the Kremlin
    spokesman told reporters Dmitry Peskov." The name goes behind its noun, between commas. Only suggested: now and
    then reporters bear a name.
    """

    code = "SEN005"
    name = "stranded-name"
    message = "name of the speaker stranded behind the addressee"
    stage = "sentence"
    mqm = "word order"
    its = "grammar"
    languages = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
    triggers = tuple(f"{word} \\p{{Lu}}" for word in ADDRESSEES)
    origin = "News wire translated from languages that put the speaker after the verb."
    examples = (
        Example(
            "“We will answer,” the Kremlin spokesman told reporters Dmitry Peskov.",
            "“We will answer,” the Kremlin spokesman, Dmitry Peskov, told reporters.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The minister thanked the reporters Anna Blum and Karl Roth."),
        Keep("The spokesman told reporters Friday that talks would go on."),
        Keep("He told reporters Mr Brown was ill."),
        Keep("She told journalists Paris had agreed."),
        Keep("“Never,” said the Minister, Dan Brook, to journalists."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        for match in _NAME.finditer(text):
            name_start, name_end = match.span(1)
            if not is_personal_name(tokenise(text, name_start, name_end, lexicon), lexicon):
                continue
            start = sentence_start(text, paragraph_at(document, name_start)[0], name_start, lexicon)
            left = clause(tokenise(text, start, name_start, lexicon))
            found = [s for s in subjects(left, False, document) if s.known_head and s.known_verb and s.end <= s.tail]
            if found:
                place = left[found[0].end - 1].end
                yield self.finding(
                    place,
                    name_end,
                    (place, place, f", {match[1]},"),
                    (name_start - 1, name_end, ""),
                    applicability="unsafe",
                )
