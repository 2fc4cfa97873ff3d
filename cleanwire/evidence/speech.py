"""Who says what around a full stop: a quotation or a clause, the verb of saying and its speaker."""

from __future__ import annotations

from cleanwire.document import Document
from cleanwire.evidence.clauses import clause
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.subjects import subjects
from cleanwire.evidence.tails import tail_closed
from cleanwire.evidence.tokens import phrase_at


def says_quotation(candidate: Candidate, document: Document) -> bool:
    """Whether a quotation ends before the stop, and a verb of saying and its subject stand behind it."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    length = verb_at(tokens, 0, lexicon)
    closed = candidate.left_tokens[-1].text in '"”»“' and not candidate.closers
    if not closed or length >= len(tokens):
        return False
    if not length:
        pronoun = tokens[0].lower in lexicon.sentence_words - lexicon.determiners
        return pronoun and len(tokens) > 1 and verb_at(tokens, 1, lexicon) > 0
    return tokens[length].is_capitalised or phrase_at(tokens, length, lexicon.determiners) > 0


def awaits_speaker(candidate: Candidate, document: Document) -> bool:
    """Whether a verb of saying stands right behind a quotation, without a subject, and a speaker after the stop."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    left = clause(candidate.left_tokens)
    length = verb_at(left, 0, lexicon) if left and len(left) < len(candidate.left_tokens) else 0
    article = phrase_at(tokens, 0, lexicon.determiners)
    genitive = tokens[0].lower in lexicon.genitives
    if not length or not article or genitive or not has_speaker(tokens[article : article + 3], lexicon):
        return False
    said = tail_closed(left, length, document) is not None
    return said and not any(subject.known_head for subject in subjects(left, document, quoted=True))


def says_clause(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop is a subject and a verb of saying and no more, and a clause stands behind it,
    with no word before it where the language needs none; or that word stands before the stop."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    left = clause(candidate.left_tokens)
    if left and left[-1].lower in lexicon.complementisers - lexicon.relative_complementisers:
        return has_finite_verb(tokens[1:], document)
    if len(left) > 1 and left[-1].lower in lexicon.complementisers and verb_at(left, len(left) - 2, lexicon):
        return has_finite_verb(tokens[1:], document)
    pronoun = tokens[0].lower in lexicon.sentence_words - lexicon.determiners
    if not (lexicon.bare_clauses and pronoun and has_finite_verb(tokens[1:2], document)):
        return False
    whole = len(left) == len(candidate.left_tokens)
    said = [subject for subject in subjects(left, document) if subject.known_verb and subject.tail == len(left)]
    return whole and any(subject.begins and not subject.content for subject in said)


def names_source(candidate: Candidate, document: Document) -> bool:
    """Whether a whole clause stands before the stop, and behind it who said so and no more: "the police said"."""
    lexicon, left, tokens = document.lexicon, candidate.left_tokens, candidate.right_tokens
    if not has_finite_verb(left, document) or len(clause(left)) < len(left):
        return False
    pronoun = tokens[0].lower in lexicon.sentence_words - lexicon.determiners and len(tokens) > 1
    if pronoun:
        length = verb_at(tokens, 1, lexicon)
        return length > 0 and tail_closed(tokens, 1 + length, document) is not None
    said = [who for who in subjects(tokens, document) if who.known_head and who.known_verb and not who.content]
    return any(who.start == 0 or verb_at(tokens, 0, lexicon) for who in said)
