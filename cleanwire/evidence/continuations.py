"""What speaks for one sentence going on behind a full stop, and what against."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cleanwire.document import Document
from cleanwire.evidence.clauses import clause, last_clause
from cleanwire.evidence.false_stops import (
    Candidate,
    ends_in_infinitive,
    ends_in_verb,
    finite_verbs,
    has_finite_verb,
    has_main_verb,
    is_participle,
)
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_article, has_speaker
from cleanwire.evidence.tails import date_words, is_date, time_nouns
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

NEAR = 4
"""So many words lie at most between a word of comparison and the second part of the comparison."""
LONGEST_PART = 6
"""So many words has the part of a whole that a relative clause is about: "the most important of which"."""
OPENING_QUOTES = '"“„«'
FEWEST_ASKED = 6
"""So many words and signs stand before a question mark or an exclamation mark that cuts a sentence."""


def opens_sentence(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop begins with a phrase that commonly opens a sentence."""
    return phrase_at(candidate.right_tokens, 0, document.lexicon.openers) > 0


def quotes_fragment(text: str, candidate: Candidate) -> bool:
    """Whether the closing mark behind a stop closes a quotation that began in lower case: no sentence of its own."""
    if not candidate.closers or candidate.closers.strip()[0] not in '"”»“':
        return False
    opening = max(text.rfind(mark, candidate.left[0], candidate.stop) for mark in '"“«„')
    first = regex.compile(r"\p{L}").search(text, opening + 1, candidate.stop) if opening >= 0 else None
    return first is not None and first[0].islower()


def quotes_phrase(tokens: Sequence[Token], document: Document) -> bool:
    """Whether a quotation of two words or more begins with the first token, and no verb follows it: a term that is
    spoken of has one behind it."""
    end = next((i for i, token in enumerate(tokens) if i and token.text in "\"”»“’'"), len(tokens))
    phrase = sum(token.is_word for token in tokens[1:end]) > 1
    return phrase and not has_main_verb(tokens[end + 1 :], document)


def is_bracketed(text: str, candidate: Candidate) -> bool:
    """Whether the closing mark behind a stop is that of a bracket that was opened inside the sentence."""
    return candidate.closers[:1] == ")" and text.rfind("(", candidate.left[0] + 1, candidate.stop) > candidate.left[0]


def lacks_auxiliary(candidate: Candidate, document: Document) -> bool:
    """Whether no verb stands before the stop, and an auxiliary that asks nothing behind it: "A million people. have".
    Where pronouns are left out, sentences begin with one."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    helps = tokens[0].lower in lexicon.auxiliaries | lexicon.copulas and len(tokens) > 1
    asks = helps and tokens[1].lower in lexicon.sentence_words | lexicon.determiners
    return helps and not (asks or lexicon.noun_first) and not has_finite_verb(candidate.left_tokens, document)


def completes_day(candidate: Candidate, document: Document) -> bool:
    """Whether the name of a day stands before the stop and a part of the day behind it: "on Monday. morning"."""
    lexicon, first = document.lexicon, candidate.right_tokens[0]
    day = is_date(candidate.left_tokens[-1], date_words(lexicon.tag))
    return day and first.lower in time_nouns(lexicon) and first.text.islower()


def completes_auxiliary(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop ends with an auxiliary and the part after it begins with a participle."""
    lexicon, last, first = document.lexicon, candidate.left_tokens[-1], candidate.right_tokens[0]
    return last.text.islower() and last.lower in lexicon.auxiliaries and is_participle(first.text, lexicon)


def completes_thought(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop is a clause with a subject of its own behind the word by which such clauses
    begin."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    if len(tokens) < 3 or tokens[0].lower not in lexicon.complementisers:
        return False
    articles = lexicon.never_last | lexicon.articles | lexicon.sentence_words
    named = tokens[1].is_capitalised and not lexicon.capital_nouns
    return (tokens[1].lower in articles or named) and has_finite_verb(tokens[2:], document)


def opens_with_clause(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop is a subordinate clause and no more, and the part after it begins the main
    clause: "When the rain stopped. the game went on"."""
    lexicon, left, right = document.lexicon, candidate.left_tokens, candidate.right_tokens
    length = phrase_at(left, 0, lexicon.clause_openers)
    rest = left[length:]
    if not length or len(rest) < 2 or not all(token.is_word for token in rest):
        return False
    if any(token.lower in lexicon.conjunctions - lexicon.prepositions for token in rest):
        return False
    first = right[0].lower
    if lexicon.verb_endings:
        return has_finite_verb(right[:1], document) or first in lexicon.saying or first.endswith(lexicon.past_endings)
    opening = lexicon.determiners | lexicon.sentence_words
    asked = not lexicon.noun_first and rest[0].lower in lexicon.auxiliaries | lexicon.finite_verbs
    begins = first in opening - lexicon.prepositions - lexicon.conjunctions
    common = not lexicon.noun_first and right[0].text.islower() and not phrase_at(right, 0, lexicon.prepositions)
    begins |= common and finite_verbs(right[:NEAR], document)[:1] > [0]
    return begins and not asked and len(right) > 1 and len(finite_verbs(rest, document)) < 2


def is_open(candidate: Candidate, document: Document) -> bool:
    """Whether the last clause before the stop is so far a noun phrase with an article, whose verb is still to come."""
    lexicon, left = document.lexicon, candidate.left_tokens
    last = last_clause(left, lexicon)
    comma = max((i + 1 for i, token in enumerate(last) if token.text in ",:"), default=0)
    phrase = last[comma:]
    return has_article(phrase, lexicon) and not has_finite_verb(phrase, document)


def closes_aside(candidate: Candidate, document: Document) -> bool:
    """Whether an aside, opened by a comma behind a noun phrase without a verb, ends at the stop, and the verb of the
    noun follows: "The plan, which was drafted in May. will be voted on"."""
    left = candidate.left_tokens
    verb_follows = has_finite_verb(candidate.right_tokens[:1], document)
    return verb_follows and (_ends_in_aside(left, document) or _ends_in_aside(clause(left), document))


def _ends_in_aside(left: Sequence[Token], document: Document) -> bool:
    """Whether words are a noun phrase and an aside behind a comma."""
    lexicon = document.lexicon
    commas = [i for i, token in enumerate(left) if token.text in ",;:–—"]
    single = len(commas) == 1 and left[commas[0]].text == "," and left[-1].text != ","
    if not single:
        return False
    subject, aside = left[: commas[0]], left[commas[0] + 1 :]
    related = phrase_at(aside, 0, lexicon.relatives) > 0
    related |= aside[0].lower in lexicon.verb_final_openers and has_finite_verb(aside[1:], document)
    joining = lexicon.conjunctions - lexicon.prepositions | lexicon.series_conjunctions
    listed = any(token.lower in joining for token in aside)
    described = phrase_at(aside, 0, lexicon.determiners) > 0 or is_participle(aside[0].text, lexicon)
    described |= has_speaker(aside[:1], lexicon)
    described &= not (listed or has_finite_verb(aside, document))
    named = is_personal_name(subject, lexicon) and not phrase_at(subject, 0, lexicon.prepositions)
    determined = named or has_article(subject, lexicon)
    return determined and (related or described) and not has_finite_verb(subject, document)


def resumes_subject(candidate: Candidate, document: Document) -> bool:
    """Whether a noun phrase with a relative clause that no comma parts from it ends at the stop, and the verb of the
    noun follows: "The man who was arrested. is 34"."""
    lexicon, left = document.lexicon, candidate.left_tokens
    relatives = lexicon.relatives | lexicon.relative_complementisers
    relative = next((i for i in range(1, len(left)) if phrase_at(left, i, relatives)), 0)
    determined = has_article(left, lexicon)
    if not relative or not determined or not all(token.is_word for token in left):
        return False
    subject, inner = left[:relative], left[relative:]
    verbs = finite_verbs(inner, document)
    single = 0 < len(verbs) == verbs[-1] - verbs[0] + 1
    return single and not has_finite_verb(subject, document) and has_finite_verb(candidate.right_tokens[:1], document)


def begins_date(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether a day begins a phrase, with an article in the place of a preposition: `le 12 mai`, `el 12 de mayo`."""
    if len(tokens) < 3 or tokens[0].lower not in lexicon.never_last | lexicon.articles or not tokens[1].text.isdigit():
        return False
    month = tokens[2 + (tokens[2].lower in lexicon.genitives)] if len(tokens) > 3 else tokens[2]
    return is_date(month, date_words(lexicon.tag))


def completes_verb(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop holds the participle for which the auxiliary before it waits, in languages that
    set it at the end of its clause: at the head of the part, or behind the words that stand between the two."""
    lexicon, left, tokens = document.lexicon, candidate.left_tokens, candidate.right_tokens
    comma = max((i for i, token in enumerate(left) if token.text in ",;:"), default=0)
    auxiliary = max((i for i, token in enumerate(left) if i > comma and token.lower in lexicon.auxiliaries), default=0)
    if not lexicon.participle_beginnings or not auxiliary:
        return False
    if any(
        is_participle(left[i].text, lexicon) and left[i - 1].lower not in lexicon.determiners
        for i in range(auxiliary + 1, len(left))
    ):
        return False
    end = next((i for i, token in enumerate(tokens) if token.text in ",;:–—"), len(tokens))
    if is_participle(tokens[0].text, lexicon):
        return end == 1 or tokens[1].lower in lexicon.conjunctions | lexicon.auxiliaries | lexicon.prepositions
    opens = lexicon.verb_final_openers - lexicon.determiners | lexicon.conjunctions - lexicon.prepositions
    return (
        is_participle(tokens[end - 1].text, lexicon)
        and tokens[0].lower not in opens
        and not has_finite_verb(tokens[:end], document)
    )


def is_incomplete(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop ends with a word with which hardly any sentence ends: an auxiliary, a verb of
    saying, an article or another determiner, a preposition, a conjunction."""
    lexicon, last = document.lexicon, candidate.left_tokens[-1]
    words = lexicon.never_last | lexicon.unfinished | lexicon.auxiliaries | lexicon.saying | lexicon.genitives
    words |= lexicon.articles | lexicon.copulas | lexicon.conjunctions
    return not last.is_capitalised and last.lower in words


def asks(candidate: Candidate, document: Document) -> bool:
    """Whether the part before a question mark or an exclamation mark may well be a question or an exclamation: it
    begins with a verb, a question word or an opening mark of either, or it is short."""
    lexicon, left = document.lexicon, candidate.left_tokens
    opening = next((token for token in left if token.is_word), left[0]).lower
    words = lexicon.question_words | lexicon.auxiliaries | lexicon.finite_verbs
    marked = any(mark in document.text[max(0, candidate.left[0] - 2) : candidate.stop] for mark in "¿¡")
    preposition = candidate.sign == "?" and opening in lexicon.prepositions
    return marked or opening in words or preposition or len(left) < FEWEST_ASKED


def compares(candidate: Candidate, document: Document) -> bool:
    """Whether the word after the stop leads the second part of a comparison that a word shortly before it began."""
    lexicon = document.lexicon
    near = {token.lower for token in candidate.left_tokens[-NEAR:]}
    leads = candidate.right_tokens[0].lower in lexicon.comparisons
    return leads and (not lexicon.compared or not near.isdisjoint(lexicon.compared))


def is_subordinate(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop is a relative or subordinate clause by its verb at the end."""
    lexicon, tokens = document.lexicon, candidate.onward
    first = tokens[0].lower in lexicon.verb_final_openers or phrase_at(tokens, 0, lexicon.comma_before) > 0
    clause = tokens[: next((i for i, token in enumerate(tokens) if token.text in ",;–—"), len(tokens))]
    if not first or len(clause) < 3 or completes_verb(candidate, document):
        return False
    if tokens[0].lower in lexicon.infinitive_openers:
        return ends_in_infinitive(clause, lexicon)
    return ends_in_verb(clause, lexicon)


def relates_by_part(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop is a relative clause whose pronoun stands behind a preposition and a part of
    what it stands for: "most of whom", "the first of which"."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    linking = lexicon.genitives | lexicon.prepositions
    if tokens[0].lower in lexicon.genitives and len(tokens) > 2 and phrase_at(tokens, 1, lexicon.relatives):
        return not lexicon.noun_first
    links = (i for i in range(1, min(LONGEST_PART, len(tokens) - 2)) if tokens[i].lower in linking)
    link = next((i for i in links if phrase_at(tokens, i + 1, lexicon.relatives)), 0)
    whole = all(token.is_word for token in tokens[:link])
    return link > 0 and whole and not has_finite_verb(tokens[:link], document)


def relates(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop may be a relative clause: its verb does not stand directly behind the word that
    would be the pronoun, as it does in a main clause."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    openers = lexicon.verb_final_openers - lexicon.prepositions - lexicon.conjunctions
    return len(tokens) > 1 and tokens[0].lower in openers and not has_finite_verb(tokens[1:2], document)
