"""SEN002: the speaker's complement, stranded behind a false stop."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.attributions import SAFE, attribution_at
from cleanwire.evidence.false_stops import candidates
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.sentence.false_stop import FalseStop


class StrandedAttribution(Normaliser):
    """Where the source names the speaker after the verb ("a déclaré vendredi le porte-parole du Conseil …"), machine
    translation moves the noun in front of the verb and leaves its complement behind a full stop. The complement goes
    back behind its head noun, closed by a comma when a name stands in apposition.
    """

    code = "SEN002"
    name = "stranded-attribution"
    message = "complement of the speaker stranded behind a full stop"
    stage = "sentence"
    mqm = "word order"
    its = "grammar"
    languages = FalseStop.languages
    triggers = FalseStop.triggers
    origin = "News wire translated from French and other languages that put the speaker after the verb."
    examples = (
        Example(
            "“We agree,” the spokesperson told reporters on Friday. of the National Security Council, John Kirby.",
            "“We agree,” the spokesperson of the National Security Council, John Kirby, told reporters on Friday.",
        ),
    )
    keeps = (Keep("The minister spoke to reporters on Friday. Of the plan, he said nothing."),)

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for candidate in document.once(candidates):
            found = attribution_at(candidate, document)
            if found is None or candidate.sign != "." or candidate.closers:
                continue
            start, end = found.complement
            edits = [(candidate.stop, candidate.stop + 1, "")]
            if found.moves:
                comma = "," if found.apposition and text[found.place] not in ",.;" else ""
                edits = [(found.place, found.place, f" {text[start:end]}{comma}"), (candidate.stop, end, "")]
            yield self.finding(
                found.place,
                end,
                *edits,
                applicability="safe" if found.points >= SAFE else "unsafe",
                message=f"{self.message}: {', '.join(found.reasons)}",
            )
