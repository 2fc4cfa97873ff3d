"""SEN001: the full stop that cuts a sentence in two."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.attributions import attribution_at
from cleanwire.evidence.false_stops import (
    Candidate,
    candidates,
    document_capitalises,
    has_finite_verb,
    is_subordinate,
    opens_sentence,
    wants_comma,
)
from cleanwire.evidence.sentences import style
from cleanwire.evidence.subjects import clause, subject_before, verb_at
from cleanwire.evidence.tokens import phrase_at
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser

FEWEST_WORDS = 3
"""So many words and signs stand before a stop that cuts a sentence, unless it cuts a speaker from the verb."""
ENOUGH_SENTENCES = 3
"""So many capitalised beginnings show that a document capitalises its sentences."""


class FalseStop(Normaliser):
    """Machine translation cuts a sentence where its source had a line end, a link or a tag, and sets a full stop:
    "infrastructure. in Ukraine". What follows is a preposition or a relative pronoun in lower case. The stop goes,
    or becomes a comma where the language wants one.

    Left alone: abbreviations, initials, numbers and file names; writers who do not capitalise; phrases that open
    sentences; and whatever stands before a word that can begin one.
    """

    code = "SEN001"
    name = "false-stop"
    message = "full stop that cuts a sentence in two"
    stage = "sentence"
    mqm = "grammar"
    its = "grammar"
    languages = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
    triggers = (r"[.?!][\"'”’»›“)\]]*[ \x{a0}\n][\"'“‘«‹„‚]?\p{Ll}",)
    origin = "Text nodes, subtitle lines and links translated apart; sentence splitters that cut the source."
    examples = (
        Example(
            "They struck civilian infrastructure. in Ukraine on Monday.",
            "They struck civilian infrastructure in Ukraine on Monday.",
        ),
    )
    keeps = (Keep("He lived in the U.S. in the 1990s."),)

    def find(self, document: Document) -> Iterator[Finding]:
        for candidate in document.once(candidates):
            judged = judge(candidate, document)
            if judged:
                applicability, reason = judged
                comma = "," if wants_comma(candidate, document) else ""
                yield self.finding(
                    candidate.stop,
                    candidate.stop + 1,
                    (candidate.stop, candidate.stop + 1, comma),
                    applicability=applicability,
                    message=f"{self.message}: {reason}",
                )


def judge(candidate: Candidate, document: Document) -> tuple[Applicability, str] | None:
    """How certain it is that a stop is false and why; None when in doubt.

    The evidence is that of the prototype measured on 22 million characters of human text: the class of the next
    word, whether it opens sentences, whether the part after has a finite verb, and how the document begins its
    sentences.
    """
    lexicon, tokens = document.lexicon, candidate.right_tokens
    if not document_capitalises(document) or attribution_at(candidate, document):
        return None
    word = tokens[0].text
    if candidate.sign == "." and verb_at(tokens, 0, lexicon) and _is_speaker(candidate, document):
        return "safe", f"“{word}” is the verb of the speaker before it"
    if len(candidate.left_tokens) < FEWEST_WORDS or tokens[0].lower in lexicon.without_capital:
        return None
    starts = document.once(style).capital_starts
    relative = phrase_at(tokens, 0, lexicon.relatives)
    preposition = max(phrase_at(tokens, 0, lexicon.prepositions), phrase_at(tokens, 0, lexicon.genitives))
    conjunction = phrase_at(tokens, 0, lexicon.conjunctions)
    sure = candidate.sign == "." and not candidate.closers and not opens_sentence(candidate, document)
    if (relative and relative >= max(preposition, conjunction)) or is_subordinate(candidate, document):
        reason = f"“{word}” can only continue a sentence"
        return ("safe" if sure else "unsafe"), reason
    if preposition and preposition >= conjunction:
        verbless = not has_finite_verb(tokens[preposition:], document)
        reason = f"“{word}” is a preposition" + (" and no verb follows" if verbless else "")
        return ("safe" if sure and (verbless or starts >= ENOUGH_SENTENCES) else "unsafe"), reason
    settled = starts >= ENOUGH_SENTENCES
    likely = settled if conjunction else settled and not has_finite_verb(tokens, document)
    if likely and not candidate.closers:
        return "unsafe", f"“{word}” begins in lower case in a text that capitalises its sentences"
    return None


def _is_speaker(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop is a noun phrase with a speaker as its head, and nothing else."""
    left = clause(candidate.left_tokens)
    subject = subject_before(left, len(left), document.lexicon)
    return subject is not None and subject[0] == 0 and subject[2]
