"""LOC007: dashes that open direct speech in a language that has quotation marks for it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotation_style import style
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_LINE = regex.compile(r"(?m)^[ \t]*(?P<dash>[–—―][ \u00a0]?)(?P<speech>\p{Lu}[^\n]{1,600})$")
_CLAUSE = regex.compile(r"(?P<stop>[,!?…])(?P<dash>[ \u00a0]?[–—―])?[ \u00a0](?P<clause>[^,!?…\n]{3,80}[.:])")
_LONGEST_CLAUSE = 8
"""Words that it takes to say who speaks."""
_WORD = regex.compile(r"\p{L}+")


class DialogueDashes(Normaliser):
    """Novelists in Spanish, French, Russian or Polish open direct speech with a dash. English, German and Dutch set it
    in quotation marks. A line that begins with a dash and ends in `…, he said.` becomes a quotation when asked for;
    lists, minutes and subtitles, which have dashes too, have no such end and stay.
    """

    code = "LOC007"
    name = "dialogue-dashes"
    message = "a dash opens direct speech"
    stage = "locale"
    mqm = "typography"
    its = "locale-violation"
    triggers = (r"(?m)^[ \t]*[–—―][ \x{a0}]?\p{Lu}",)
    languages = words("en de nl")
    origin = "Direct speech set as in the source."
    examples = (
        Example("– No, I will not go, he said.", "“No, I will not go,” he said.", unsafe=True),
        Example("—Where is the key? — asked the woman.", "“Where is the key?” asked the woman.", unsafe=True),
        Example("– Ich gehe nicht, sagte er.", "„Ich gehe nicht“, sagte er.", "de", unsafe=True),
    )
    keeps = (
        Keep("– One thing\n– Another thing\n– A third thing"),
        Keep("– Who is there?\n– It is me."),
        Keep("— Ann Ode, The Long River"),
        Keep("– One thing, he says it is old.\n– Another thing, she says it is new."),
        Keep("“No,” he said."),
        Keep("– Repair the bridge, which is old, as the council said in May"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lexicon, own = document.lexicon, document.once(style)
        for match in _LINE.finditer(document.text):
            clauses = [
                clause
                for clause in _CLAUSE.finditer(match["speech"])
                if self._is_attribution(document, clause["clause"])
            ]
            if not clauses:
                continue
            clause = clauses[0]
            offset = match.start("speech")
            stop, closing = clause["stop"], own.outer[1]
            inside = stop != "," or not lexicon.capital_nouns
            end = f"{stop}{closing} " if inside else f"{closing}{stop} "
            yield self.finding(
                match.start("dash"),
                match.end(),
                (*match.span("dash"), own.outer[0]),
                (offset + clause.start(), offset + clause.start("clause"), end),
                applicability="unsafe",
            )

    def _is_attribution(self, document: Document, clause: str) -> bool:
        """Whether a clause says who speaks: a verb of saying, first or second, in few words, and no other verb."""
        lexicon = document.lexicon
        found = [word.lower() for word in _WORD.findall(clause)]
        place = next((place for place, word in enumerate(found[:2]) if word in lexicon.saying), None)
        if place is None or len(found) > _LONGEST_CLAUSE:
            return False
        return (lexicon.finite_verbs | lexicon.auxiliaries).isdisjoint(found[:place] + found[place + 1 :])
