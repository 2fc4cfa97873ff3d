"""How certain it is that a full stop before a lower-case word is false, and why."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.document import Document
from cleanwire.evidence.attributions import attribution_at, names_speaker
from cleanwire.evidence.false_stops import (
    Candidate,
    asks,
    compares,
    completes_verb,
    document_capitalises,
    has_finite_verb,
    has_main_verb,
    is_incomplete,
    is_subordinate,
    opens_sentence,
    quotes_fragment,
)
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.roles import role_at
from cleanwire.evidence.sentences import style
from cleanwire.evidence.subjects import clause, verb_at
from cleanwire.evidence.tails import ends_closed, ends_in_adverbial
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.findings import Applicability
from cleanwire.languages.language import Language

FEWEST_WORDS = 3
"""So many words and signs stand before a stop that cuts a sentence, unless it cuts a speaker from the verb."""
LONGEST_SUBJECT = 12
"""So many words and signs has a subject that a stop cuts from its verb."""
LONGEST_OPENER = 5
"""So many words has an adverbial that opens a sentence, with its comma."""
OPENING_QUOTES = '"“„«'
ENOUGH_SENTENCES = 3
"""So many capitalised beginnings show that a document capitalises its sentences."""


def judge(candidate: Candidate, document: Document) -> tuple[Applicability, str] | None:
    """How certain it is that a stop is false and why; None when in doubt.

    The evidence is that of the prototype measured on 22 million characters of human text: the class of the next
    word, whether it opens sentences, whether the part after has a finite verb, and how the document begins its
    sentences.
    """
    lexicon, tokens = document.lexicon, candidate.right_tokens
    if not document_capitalises(document) or _is_attribution(candidate, document):
        return None
    word = tokens[0].text
    if (
        candidate.sign == "."
        and not candidate.closers
        and verb_at(tokens, 0, lexicon)
        and _is_verbless(candidate, document)
    ):
        return "safe", f"“{word}” is the verb of the speaker before it"
    if len(candidate.left_tokens) < FEWEST_WORDS or tokens[0].lower in lexicon.without_capital:
        return None
    if candidate.sign != "." and document.text[candidate.right[1] : candidate.right[1] + 1] in ("?", "!"):
        return None  # one question or exclamation after another
    settled = document.once(style).capital_starts >= ENOUGH_SENTENCES
    relative = phrase_at(tokens, 0, lexicon.relatives)
    preposition = max(phrase_at(tokens, 0, lexicon.prepositions), phrase_at(tokens, 0, lexicon.genitives))
    conjunction = phrase_at(tokens, 0, lexicon.conjunctions)
    closed = not candidate.closers or quotes_fragment(document.text, candidate)
    verbless = not has_main_verb(tokens[max(preposition, 1) :], document)
    stopped = candidate.sign == "." or (settled and verbless and not asks(candidate, document))
    opens = opens_sentence(candidate, document) and not _is_reported(tokens, lexicon)
    if opens and _is_set_off(tokens):
        return None
    sure = stopped and closed and not (opens and not (settled and verbless))
    continues = relative >= max(preposition, conjunction, 1) or compares(candidate, document)
    if continues or is_subordinate(candidate, document):
        reason = f"“{word}” can only continue a sentence"
        far = relative > 0 and ends_in_adverbial(candidate.left_tokens, lexicon)
        return ("safe" if sure and not far else "unsafe"), reason
    if preposition and preposition >= conjunction:
        reason = f"“{word}” is a preposition" + (" and no verb follows" if verbless else "")
        return ("safe" if sure and (verbless or settled) else "unsafe"), reason
    if candidate.sign == "." and not candidate.closers and completes_verb(candidate, document):
        return ("safe" if settled else "unsafe"), f"“{word}” completes the verb before it"
    quoted = tokens[0].text in OPENING_QUOTES
    incomplete = is_incomplete(candidate, document)
    if quoted and settled and incomplete and candidate.sign == "." and not candidate.closers:
        return "safe", "a quotation in lower case completes what stands before it"
    incomplete = incomplete or not has_finite_verb(candidate.left_tokens, document)
    if not (conjunction or quoted or (incomplete and tokens[0].lower not in lexicon.determiners)):
        return None
    likely = settled or not has_finite_verb(tokens, document) if conjunction else settled
    if likely and not candidate.closers and (conjunction or not has_main_verb(tokens, document)):
        return "unsafe", f"“{word}” begins in lower case in a text that capitalises its sentences"
    return None


def _is_reported(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether a verb of saying follows the first comma: what stands before it ends what was said."""
    comma = next((i for i, token in enumerate(tokens[:LONGEST_OPENER]) if token.text == ","), len(tokens))
    return comma + 1 < len(tokens) and verb_at(tokens, comma + 1, lexicon) > 0


def _is_set_off(tokens: Sequence[Token]) -> bool:
    """Whether a comma follows soon, as behind an adverbial that opens a sentence."""
    return any(token.text == "," for token in tokens[:LONGEST_OPENER])


def _is_attribution(candidate: Candidate, document: Document) -> bool:
    """Whether the stop may have cut a speaker's complement off: that is the other artifact, or in doubt."""
    lexicon = document.lexicon
    left = clause(candidate.left_tokens)
    attribution = attribution_at(candidate, document)
    if has_speaker(left[-1:], lexicon) and not (attribution and attribution.doubtful):
        return False  # the complement is that of the last word
    if attribution and (attribution.doubtful or not attribution.moves):
        return attribution.moves
    if role_at(candidate, document):
        return True
    if candidate.right_tokens[0].lower not in lexicon.genitives or not left or not ends_closed(left, lexicon):
        return False
    if names_speaker(candidate, document):
        return True
    quoted = len(left) < len(candidate.left_tokens) and 2 <= len(left) <= 2 * LONGEST_SUBJECT
    said = len(left) <= 2 * LONGEST_SUBJECT and any(verb_at(left, i, lexicon) for i in range(len(left)))
    return not (attribution and attribution.spoken_of) and (quoted or (said and has_speaker(left, lexicon)))


def _is_verbless(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop is a noun phrase, with what belongs to it, that waits for its verb."""
    left = clause(candidate.left_tokens)
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=-1)
    if has_finite_verb(left[:comma], document):
        left = left[comma + 1 :]
    determined = phrase_at(left, 0, document.lexicon.determiners) > 0 or has_speaker(left[:3], document.lexicon)
    words = all(token.is_word or token.text in ",'’-&" for token in left)
    return determined and words and len(left) <= LONGEST_SUBJECT and not has_finite_verb(left, document)
