"""What keeps a full stop from being taken for a false one: it may have cut a speaker's complement off."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.document import Document
from cleanwire.evidence.attributions import LIKELY, attribution_at
from cleanwire.evidence.bodies import is_body
from cleanwire.evidence.clauses import clause, split_at_commas
from cleanwire.evidence.complements import complement_of
from cleanwire.evidence.false_stops import Candidate
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.roles import role_at
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.tails import ends_closed, ends_in_addressee, ends_in_adverbial, time_at
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

LONGEST_CLAUSE = 24
"""So many words and signs has a clause in which somebody speaks."""


def is_attribution(candidate: Candidate, document: Document) -> bool:
    """Whether the stop may have cut a speaker's complement off: that is the other artifact, or in doubt."""
    lexicon = document.lexicon
    left = clause(candidate.left_tokens)
    attribution = attribution_at(candidate, document)
    genitive = candidate.right_tokens[0].lower in lexicon.genitives
    complement = complement_of(candidate.right_tokens, document, False)
    tail = complement.span[1] == candidate.right_tokens[-1].end or complement.said
    first = split_at_commas(candidate.right_tokens)[0]
    stranded = complement.sound and complement.name
    person = has_speaker(first[-1:], lexicon) and first[-1].text.islower()
    stranded &= genitive or (tail and not attribution and not person)
    stranded &= (attribution is None or attribution.moves) and _speaks(left, lexicon)
    doubtful = (attribution and attribution.doubtful) or (stranded and (_tells(left, lexicon) or not genitive))
    if _ends_in_speaker(left, lexicon) and not doubtful:
        return False  # the complement is that of the last noun
    if stranded:
        return True
    if attribution and (attribution.doubtful or not attribution.moves):
        return attribution.moves and not may_be_stranded(candidate, document)
    thing = bool(left) and (is_body(left[-1], lexicon) or ends_in_addressee(left, lexicon))
    if thing and candidate.right_tokens[0].lower in lexicon.person_relatives and _speaks(left, lexicon):
        return True
    if role_at(candidate, document):
        return True
    quoted = len(left) < len(candidate.left_tokens) and 2 <= len(left) <= LONGEST_CLAUSE
    if genitive and quoted and left[-2].is_capitalised and verb_at(left, len(left) - 1, lexicon):
        return True  # a name and its verb
    if not genitive or not left or not ends_closed(left, lexicon):
        return False
    named = complement.sound and (complement.name or complement.said)
    return named or (not (attribution and attribution.spoken_of) and (quoted or _speaks(left, lexicon)))


def _tells(left: Sequence[Token], lexicon: Language) -> bool:
    """Whether a speaker stands before a verb of telling, and the one who is told behind it."""
    told = ((i, verb_at(left, i, lexicon)) for i, token in enumerate(left) if token.lower in lexicon.telling)
    return any(phrase_at(left, i + n, lexicon.determiners) and has_speaker(left[:i], lexicon) for i, n in told if n)


def _speaks(left: Sequence[Token], lexicon: Language) -> bool:
    """Whether a short clause holds a speaker and a verb of saying."""
    said = len(left) <= LONGEST_CLAUSE and any(verb_at(left, i, lexicon) for i in range(len(left)))
    return said and has_speaker(left, lexicon)


def _ends_in_speaker(left: Sequence[Token], lexicon: Language) -> bool:
    """Whether a noun for a speaker stands last, or before an adjective in a language that sets it behind its noun."""
    if not left or has_speaker(left[-1:], lexicon):
        return bool(left)
    last = left[-1]
    aside = lexicon.time_words | lexicon.adverbials | lexicon.saying | lexicon.finite_verbs
    qualified = lexicon.noun_first and last.text.islower() and last.lower not in aside
    return qualified and has_speaker(left[-2:-1], lexicon)


def may_be_stranded(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop says where, or belongs to the noun before it, or else is the complement of a
    speaker, for which little speaks."""
    lexicon, attribution = document.lexicon, attribution_at(candidate, document)
    if attribution is None or not (attribution.moves and attribution.doubtful) or attribution.points >= LIKELY:
        return False
    left = clause(candidate.left_tokens)
    named = left[-1].is_capitalised and not lexicon.capital_nouns
    return candidate.right_tokens[0].lower not in lexicon.genitives or not (named or ends_closed(left, lexicon))


def follows_time(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop ends by saying when or how, of which nothing is the genitive that follows,
    unless a verb takes it."""
    lexicon, left = document.lexicon, candidate.left_tokens
    genitive = candidate.right_tokens[0].lower in lexicon.genitives - lexicon.articles
    governed = any(token.lower in lexicon.genitive_verbs for token in left)
    return genitive and not governed and ends_in_adverbial(left, lexicon)


def follows_saying(candidate: Candidate, document: Document) -> bool:
    """Whether a quotation and a noun with its verb of saying stand before the stop, and behind it what may belong to
    the noun: no time, and nothing that says how."""
    lexicon, left, tokens = document.lexicon, clause(candidate.left_tokens), candidate.right_tokens
    quoted = 2 < len(left) < len(candidate.left_tokens)
    if not quoted or not verb_at(left, len(left) - 1, lexicon) or not has_speaker(left[:-1], lexicon):
        return False
    preposition = phrase_at(tokens, 0, lexicon.prepositions)
    manner = phrase_at(tokens, 0, lexicon.adverbials | lexicon.time_words)
    return preposition > 0 and not manner and not time_at(tokens[preposition:], lexicon)
