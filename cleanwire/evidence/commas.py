"""Where a language sets a comma between the parts of a sentence that a false stop parted."""

from __future__ import annotations

import regex

from cleanwire.document import Document
from cleanwire.evidence.clauses import clause, first_part, last_clause
from cleanwire.evidence.continuations import (
    OPENING_QUOTES,
    closes_aside,
    compares,
    is_subordinate,
    opens_with_clause,
    relates_by_part,
)
from cleanwire.evidence.false_stops import Candidate, ends_in_infinitive, ends_in_verb, finite_verbs, has_finite_verb
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.speech import names_source, says_clause, says_quotation
from cleanwire.evidence.tokens import phrase_at

_SERIES = r"\p{L}, (?:[\p{L}’'\-]+ ){0,2}[\p{L}’'\-]+"
LONGEST_MEMBER = 4
"""So many words has a member of a series: `a, b and c`."""


def wants_comma(candidate: Candidate, document: Document) -> bool:
    """Whether the language sets a comma where a false stop stands.

    It does before a clause that is set off from its noun, before the conjunctions and phrases that its record lists,
    and around an aside of which one comma is left. The figures behind it are the shares of commas at some 15,000
    boundaries of phrases in edited text: before English “and” with a subject of its own after it one in two, without
    one in six.
    """
    lexicon, tokens = document.lexicon, candidate.right_tokens
    if relates_by_part(candidate, document) or says_quotation(candidate, document) or names_source(candidate, document):
        return True
    if opens_with_clause(candidate, document):
        return True
    if says_clause(candidate, document):
        return lexicon.sets_clauses_off
    if _resumes_quotation(candidate, document):
        return True
    if _ends_in_name(candidate, document) or closes_aside(candidate, document):
        return True
    if compares(candidate, document):
        return lexicon.sets_clauses_off and ends_in_verb(first_part(tokens), lexicon)
    relative = phrase_at(tokens, 0, lexicon.relatives) > 0 and not lexicon.sets_clauses_off
    if relative or is_subordinate(candidate, document):
        return _sets_off(candidate, document)
    if tokens[0].lower in lexicon.series_conjunctions and phrase_at(tokens, 0, lexicon.conjunctions) < 2:
        return _has_subject(candidate, document) or _ends_series(candidate, document)
    listed = phrase_at(tokens, 0, lexicon.comma_before)
    if listed and listed >= phrase_at(tokens, 0, lexicon.conjunctions):
        return True
    return _closes_clause(candidate, document) or _takes_infinitive(candidate, document)


def _resumes_quotation(candidate: Candidate, document: Document) -> bool:
    """Whether the speaker stands between two parts of a quotation: "“This is,” he said. “the end.”"."""
    left, resumed = clause(candidate.left_tokens), candidate.right_tokens[0].text in OPENING_QUOTES
    said = any(verb_at(left, i, document.lexicon) for i in range(len(left)))
    return resumed and said and len(left) < len(candidate.left_tokens)


def _ends_in_name(candidate: Candidate, document: Document) -> bool:
    """Whether a speaker's name stands between a comma and the stop, and the verb behind it."""
    lexicon, left = document.lexicon, clause(candidate.left_tokens)
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=0)
    speaker = has_speaker(left[:comma], lexicon) and not has_finite_verb(left[:comma], document)
    said = verb_at(candidate.right_tokens, 0, lexicon) > 0 or has_finite_verb(candidate.right_tokens[:1], document)
    return speaker and said and is_personal_name(left[comma + 1 :], lexicon)


def _sets_off(candidate: Candidate, document: Document) -> bool:
    """Whether a comma stands before a relative or subordinate clause."""
    lexicon, left = document.lexicon, candidate.left_tokens
    if lexicon.sets_clauses_off:
        return True
    if left[-1].lower in lexicon.restricted:
        return False
    aside = _is_aside(candidate, document)
    if aside is not None:
        return aside
    named = len(left) > 1 and left[-1].is_capitalised and not lexicon.capital_nouns
    owned = len(left) > 1 and (left[-2].lower in lexicon.possessives or left[-2].lower.endswith("'s"))
    return named or owned or left[-1].text.isdigit() or phrase_at(candidate.right_tokens, 0, lexicon.comma_before) > 0


def _is_aside(candidate: Candidate, document: Document) -> bool | None:
    """Whether what follows the stop is an aside between a subject and its verb: it is when a comma stands before
    the verb, and not when none does; None when nothing tells."""
    lexicon, right = document.lexicon, candidate.right_tokens
    if has_finite_verb(last_clause(candidate.left_tokens, lexicon), document):
        return None
    comma = next((i for i, token in enumerate(right) if token.text == ","), len(right) - 1)
    if 2 <= comma < len(right) - 1:
        following = right[comma + 1].lower
        joined = lexicon.conjunctions | lexicon.relatives | lexicon.complementisers | lexicon.series_conjunctions
        if right[comma + 1].text.islower() and following not in joined | lexicon.prepositions | lexicon.determiners:
            return True
    relative = phrase_at(right, 0, lexicon.relatives)
    inner = lexicon.conjunctions | lexicon.relatives | lexicon.complementisers
    clause = right[relative:comma]
    verbs = finite_verbs(clause, document)
    apart = verbs and verbs[-1] - verbs[0] > 1
    if relative and apart and not any(token.lower in inner for token in clause[verbs[0] : verbs[-1]]):
        return False
    return None


def _closes_clause(candidate: Candidate, document: Document) -> bool:
    """Whether the stop stands at the end of a clause inside another, whose comma is left, in a language that sets
    the verb there."""
    lexicon, left = document.lexicon, candidate.left_tokens
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=0)
    closed = ends_in_verb(left, lexicon) and not ends_in_verb(first_part(candidate.right_tokens), lexicon)
    if not lexicon.sets_clauses_off or not comma or not closed:
        return False
    opened = phrase_at(left, comma + 1, lexicon.comma_before) or left[comma + 1].lower in lexicon.verb_final_openers
    return opened > 0 and not has_finite_verb(left[:comma], document)


def _takes_infinitive(candidate: Candidate, document: Document) -> bool:
    """Whether an infinitive clause follows, whose verb stands at its end."""
    left, right, lexicon = candidate.left_tokens, candidate.right_tokens, document.lexicon
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=0)
    end = next((i for i, token in enumerate(right) if token.text in ",;:–—"), len(right))
    joined = right[0].lower in lexicon.conjunctions - lexicon.prepositions or end < 3
    return not joined and has_finite_verb(left[comma:], document) and ends_in_infinitive(right[:end], lexicon)


def _has_subject(candidate: Candidate, document: Document) -> bool:
    """Whether a clause with a subject of its own follows the conjunction, and a clause goes before it."""
    lexicon, tokens = document.lexicon, candidate.right_tokens[1:]
    end = next((i for i, token in enumerate(tokens) if token.text in ",;:–—"), len(tokens))
    clause = tokens[:end]
    inner = lexicon.relatives | lexicon.complementisers
    subject, verb = tokens[0], next(iter(finite_verbs(clause, document)), 0)
    contracted = "'" in subject.lower and subject.lower in lexicon.sentence_words
    if not (verb or contracted) or any(token.lower in inner for token in clause[:verb]):
        return False
    adverb = subject.lower in lexicon.time_words or subject.lower in lexicon.adverbials - lexicon.sentence_words
    if verb == 1 and adverb:
        return False
    begins = subject.lower in lexicon.sentence_words | lexicon.restricted or phrase_at(clause, 0, lexicon.determiners)
    begins = begins or verb == 1
    pronoun = subject.lower in lexicon.sentence_words - lexicon.determiners - lexicon.question_words
    if pronoun and (contracted or verb == 1):
        return True
    before = last_clause(candidate.left_tokens, lexicon)
    past = any(token.text.islower() and token.lower.endswith(lexicon.past_endings) for token in before[1:])
    return bool(begins or subject.is_capitalised) and (past or has_finite_verb(before, document))


def _ends_series(candidate: Candidate, document: Document) -> bool:
    """Whether the conjunction leads the last member of a series in a document that sets a comma there."""
    if not document.once(sets_serial_comma):
        return False
    left, right = candidate.left_tokens, candidate.right_tokens
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=0)
    member = next((i for i, token in enumerate(right) if token.text in ",;:"), len(right))
    return bool(comma) and len(left) - comma - 1 <= LONGEST_MEMBER >= member - 1


def sets_serial_comma(document: Document) -> bool:
    """Whether a document sets a comma before the last member of a series more often than not, for `Document.once`."""
    conjunctions = "|".join(sorted(document.lexicon.series_conjunctions))
    counts = [len(regex.findall(rf"{_SERIES}{comma} (?:{conjunctions}) ", document.text)) for comma in (",", "")]
    return counts[0] > counts[1]
