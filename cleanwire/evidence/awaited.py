"""What a part of a sentence before a false stop still waits for: a verb, an object, an infinitive, an adjective."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.document import Document
from cleanwire.evidence.clauses import first_part
from cleanwire.evidence.false_stops import (
    Candidate,
    ends_in_infinitive,
    ends_in_verb,
    finite_verbs,
    has_finite_verb,
    is_participle,
)
from cleanwire.evidence.noun_phrases import has_article, has_speaker
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.tails import ends_in_adverbial
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

CLOSING_QUOTES = "\"”»“’'"
SHORTEST_INFINITIVE, SHORTEST_ADJECTIVE = 5, 6
"""So many letters has a word at least that is taken for an infinitive or a participle by its ending."""
LONGEST_ANSWER = 2
"""So many words has a quotation at most that is a whole answer: "non", a-t-il dit."""
_GENDERS = (("o", ("o", "a", "os", "as")), ("é", ("é", "ée", "és", "ées")))


def awaits_verb(candidate: Candidate, document: Document) -> bool:
    """Whether a subordinate clause before the stop has no verb yet, in a language that sets it at its end, and the part
    after it ends in one before the next comma."""
    lexicon, left, right = document.lexicon, candidate.left_tokens, candidate.right_tokens
    comma = max((i + 1 for i, token in enumerate(left) if token.text == ","), default=0)
    inner = left[comma:]
    openers = lexicon.clause_openers | lexicon.comma_before | lexicon.complementisers
    opens = phrase_at(inner, 0, openers) if lexicon.verb_endings else 0
    words = [token for token in first_part(right) if token.is_word]
    if not opens or len(inner) < opens + 1 or not words or has_finite_verb(inner, document):
        return False
    return not ends_in_verb(inner, lexicon) and ends_in_verb(words, lexicon)


def awaits_object(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop ends in a verb, or says when, and no verb follows: "The work will cost. 14
    million"; where it says when, an article must."""
    lexicon, left, right = document.lexicon, candidate.left_tokens, candidate.right_tokens
    first = right[0].lower
    if len(right) < 2 or first in lexicon.conjunctions or phrase_at(right, 0, lexicon.openers):
        return False
    said = any(verb_at(left, i, lexicon) for i in range(len(left)))
    if said and has_article(right, lexicon) and has_speaker(right[1:3], lexicon):
        return False  # who spoke
    if has_finite_verb(right, document) or not has_finite_verb(left, document):
        return False
    return _ends_in_verb_form(left, document) or (has_article(right, lexicon) and ends_in_adverbial(left, lexicon))


def awaits_infinitive(candidate: Candidate, document: Document) -> bool:
    """Whether an infinitive follows the stop behind a verb, or ends the part after it with the mark before it."""
    lexicon, left, right = document.lexicon, candidate.left_tokens, candidate.right_tokens
    if lexicon.infinitive_mark:
        part = [token for token in first_part(right) if token.is_word]
        bare = len(part) > 2 and not has_finite_verb(part, document) and has_finite_verb(left, document)
        return bare and part[0].lower not in lexicon.conjunctions and ends_in_infinitive(part, lexicon)
    return _is_infinitive(right[0], lexicon) and _ends_in_verb_form(left, document)


def awaits_adjective(candidate: Candidate, document: Document) -> bool:
    """Whether a participle in the number of the noun before the stop follows, and no verb, in languages that set it
    behind its noun: "las playas. situadas al norte"."""
    lexicon, left, right = document.lexicon, candidate.left_tokens, candidate.right_tokens
    noun, word = left[-1], right[0]
    if not lexicon.noun_first or len(word.text) < SHORTEST_ADJECTIVE or has_finite_verb(right, document):
        return False
    forms = {form for ending in lexicon.participle_endings for form in _forms(ending)}
    plural = (noun.lower[-1] in "sx") == (word.lower[-1] in "sx") or noun.is_capitalised
    comma = len(right) > 1 and right[1].text == ","
    verbal = noun.lower in lexicon.finite_verbs or is_participle(noun.text, lexicon)
    return word.lower.endswith(tuple(forms)) and plural and not (comma or verbal) and has_finite_verb(left, document)


def asks_indirectly(candidate: Candidate, document: Document) -> bool:
    """Whether a question word follows the stop, and no question mark ends the sentence."""
    asked = phrase_at(candidate.right_tokens, 0, document.lexicon.question_words) > 0
    return asked and document.text[candidate.right[1] : candidate.right[1] + 1] != "?"


def quotes_aside(tokens: Sequence[Token], document: Document) -> bool:
    """Whether a quotation begins with the first token and no verb follows it before the next comma, nor a word at all
    where it is a single one: it is not the subject of a sentence."""
    rest = _behind_quotation(tokens)
    comma = next((i for i, token in enumerate(rest) if token.text == ","), len(rest))
    apart = not rest or not rest[0].is_word
    phrase = sum(token.is_word for token in tokens[1 : len(tokens) - len(rest)]) > 1
    return apart or (phrase and not has_finite_verb(rest[:comma], document))


def quotes_speech(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether a quotation of a word or two begins with the first token and a verb of saying follows it directly."""
    rest = _behind_quotation(tokens)
    said = [token for token in rest if token.is_word][:3]
    short = sum(token.is_word for token in tokens[: len(tokens) - len(rest)]) <= LONGEST_ANSWER
    return bool(said) and short and (verb_at(said, 0, lexicon) > 0 or said[0].lower.startswith("a-t-"))


def _behind_quotation(tokens: Sequence[Token]) -> Sequence[Token]:
    end = next((i for i, token in enumerate(tokens) if i and token.text in CLOSING_QUOTES), len(tokens))
    return tokens[end + 1 :]


def _ends_in_verb_form(left: Sequence[Token], document: Document) -> bool:
    """Whether the last word is a finite verb, or an infinitive or a participle behind one."""
    lexicon, last = document.lexicon, left[-1]
    verbs = finite_verbs(left, document)
    if not verbs or not last.text.islower():
        return False
    governed = verbs[-1] >= len(left) - 3 and left[-2].lower not in lexicon.determiners | lexicon.prepositions
    return verbs[-1] == len(left) - 1 or (governed and _is_infinitive(last, lexicon))


def _is_infinitive(word: Token, lexicon: Language) -> bool:
    long = len(word.text) >= SHORTEST_INFINITIVE and word.text.islower()
    return long and word.lower.endswith(lexicon.infinitive_endings)


def _forms(ending: str) -> tuple[str, ...]:
    """The endings of a participle in all genders and numbers, of one of them."""
    if ending in ("ato", "ito", "uto"):
        return tuple(ending[:-1] + vowel for vowel in "oaie")
    return next((tuple(ending[:-1] + form for form in forms) for last, forms in _GENDERS if ending.endswith(last)), ())
