"""Roles of named speakers stranded behind a false stop: "said John Kirby on Friday. a spokesman for the council."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.names import is_name_part
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.subjects import clause, verb_at
from cleanwire.evidence.tails import date_words, is_date, tail_closed
from cleanwire.evidence.tokens import Token, phrase_at

FEWEST_PARTS, MOST_PARTS = 2, 6
"""So many words a personal name has."""
MOST_MODIFIERS = 5
"""So many words stand in a role before its own complement, its article included."""
LONGEST_ROLE = 14
"""So many words a role has with its complement."""


@dataclass(frozen=True, slots=True)
class Role:
    """A stranded role: the words of the half-open span `role` belong behind the name that ends at `place`, `rest` is
    where what follows them begins. `quoted` says that a quotation stands before the name."""

    place: int
    role: tuple[int, int]
    rest: int
    quoted: bool


def role_at(candidate: Candidate, document: Document) -> Role | None:
    """The reading of what stands around a stop as the role of a named speaker; None when it reads otherwise."""
    lexicon = document.lexicon
    left, right = clause(candidate.left_tokens), candidate.right_tokens
    end = _role_end(right, document)
    if not end or (right[0].lower in lexicon.complement_prepositions and not lexicon.capital_nouns):
        return None
    for i in range(len(left)):
        if not (length := verb_at(left, i, lexicon)):
            continue
        after = _name(left, i + length, document)
        begins = i == 0 or left[i - 1].text == ","
        if begins and after > i + length and tail_closed(left, after, document) is not None:
            return _role(candidate, left[after - 1], end)
        start = next((j + 1 for j in range(i - 1, -1, -1) if left[j].text == ","), 0)
        named = _name(left, start, document) == i > start
        if named and tail_closed(left, i + length, document, addressee=True) is not None:
            return _role(candidate, left[i - 1], end)
    return None


def _role(candidate: Candidate, last: Token, end: int) -> Role:
    right = candidate.right_tokens
    quoted = len(clause(candidate.left_tokens)) < len(candidate.left_tokens)
    return Role(last.end, (right[0].start, right[end - 1].end), right[end - 1].end, quoted)


def _name(tokens: Sequence[Token], start: int, document: Document) -> int:
    """Where a personal name that begins at a place ends; the place itself when there is none."""
    dates = date_words(document.lexicon.tag)
    end = start
    while end < len(tokens) and (is_name_part(tokens[end], document.lexicon) or _is_initial(tokens, end)):
        if is_date(tokens[end], dates):
            break
        end += 1
    while end > start and not tokens[end - 1].is_capitalised:
        end -= 1
    if end < len(tokens) and tokens[end].text == ",":
        return start  # it has a role already
    parts = sum(token.is_capitalised for token in tokens[start:end])
    return end if FEWEST_PARTS <= parts <= end - start <= MOST_PARTS and tokens[start].is_capitalised else start


def _is_initial(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i].text == "." and len(tokens[i - 1].text) == 1


def _role_end(right: Sequence[Token], document: Document) -> int:
    """How many of the words after the stop are the role: a noun for a speaker with its article and its complement,
    and no verb."""
    lexicon = document.lexicon
    end = next((i for i, token in enumerate(right) if token.text == ","), len(right))
    inner = lexicon.complement_prepositions | lexicon.relatives
    complement = next((i for i in range(1, end) if phrase_at(right, i, inner)), end)
    noun = right[:complement]
    sound = (
        1 < end <= LONGEST_ROLE
        and len(noun) <= MOST_MODIFIERS
        and complement < end
        and has_speaker(noun[-2:], lexicon)
        and not has_finite_verb(right[:end], document)
        and all(token.is_word or token.text in "'’-&" for token in right[:end])
    )
    opens = phrase_at(right, 0, lexicon.determiners) > 0 or has_speaker(right[:1], lexicon)
    return end if sound and opens else 0
