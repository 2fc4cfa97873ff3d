"""Roles of named speakers stranded behind a false stop: "said John Kirby on Friday. a spokesman for the council."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.clauses import clause, split_at_commas
from cleanwire.evidence.complements import is_about_person
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.names import is_name_part
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.subjects import has_object
from cleanwire.evidence.tails import date_words, is_date, tail_closed
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

FEWEST_PARTS, MOST_PARTS = 2, 6
"""So many words a personal name has."""
MOST_MODIFIERS = 5
"""So many words stand in a role before its own complement, its article included."""
LONGEST_ROLE = 14
"""So many words a role has with its complement."""


@dataclass(frozen=True, slots=True)
class Role:
    """A stranded role: the words of the half-open span `role` belong behind the name that ends at `place`, `rest` is
    where what follows them begins. `quoted` says that a quotation stands before the name, `closed` that the words
    between verb and stop end in a time or the like."""

    place: int
    role: tuple[int, int]
    rest: int
    quoted: bool
    closed: bool


def role_at(candidate: Candidate, document: Document) -> Role | None:
    """The reading of what stands around a stop as the role of a named speaker; None when it reads otherwise."""
    return role_of(candidate.left_tokens, candidate.right_tokens, document)


def role_of(before: Sequence[Token], right: Sequence[Token], document: Document) -> Role | None:
    """The same of the words before and behind a cut."""
    lexicon = document.lexicon
    left = clause(before)
    end = _role_end(right, document)
    if not end or _is_oblique(right, lexicon):
        return None
    for i in range(len(left)):
        length = verb_at(left, i, lexicon)
        split = not length and left[i].lower in lexicon.auxiliaries and left[-1].lower in lexicon.saying_participles
        if not length and not split:
            continue
        behind = i + max(length, 1)
        after = _name(left, behind, document)
        begins = i == 0 or left[i - 1].text == ","
        start = next((j + 1 for j in range(i - 1, -1, -1) if left[j].text == ","), 0)
        if begins and after > behind:
            last, tail = left[after - 1], after
        elif _name(left, start, document) == i > start:
            last, tail = left[i - 1], behind
        else:
            continue
        closed = tail_closed(left, tail, document, participle=split, addressee=True)
        verb = left[-1 if split else behind - 1]
        quoted = len(left) < len(before)
        spoken = quoted or has_finite_verb(left[:start], document) or has_object(left, tail, lexicon)
        free = (spoken and verb.lower not in lexicon.telling) or verb.lower in lexicon.plain_saying
        if closed is not None and (free or _is_told(left[tail:], lexicon)):
            span = (right[0].start, right[end - 1].end)
            return Role(last.end, span, span[1], quoted, closed)
    return None


def _is_told(tail: Sequence[Token], lexicon: Language) -> bool:
    """Whether what follows the verb names somebody who is told: the role is not that of whom it tells."""
    return has_speaker(tail, lexicon) or any(phrase_at(tail, i, lexicon.addressees) for i in range(len(tail)))


def _is_oblique(role: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words show that they are no subject: they tell to whom something was said."""
    if role[0].lower in lexicon.prepositions - lexicon.articles or (
        role[0].lower in lexicon.complement_prepositions and not lexicon.capital_nouns
    ):
        return True
    noun = next((token for token in role[1:] if token.is_capitalised == lexicon.capital_nouns), role[-1]).lower
    return any(role[0].lower == article and noun.endswith(ending) for article, ending in lexicon.oblique_articles)


def _name(tokens: Sequence[Token], start: int, document: Document) -> int:
    """Where a personal name that begins at a place ends; the place itself when there is none."""
    dates = date_words(document.lexicon.tag)
    if phrase_at(tokens, start, document.lexicon.determiners):
        return start
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
    if not (phrase_at(right, 0, lexicon.determiners) or has_speaker(right[:1], lexicon)):
        return 0
    parts = split_at_commas(right)
    end = len(parts[0])
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
    if not sound:
        return 0
    for part in parts[1:]:
        if not part or part[0].is_capitalised:
            return 0
        if not is_about_person(part, document, True):
            break
        end += 1 + len(part)
    return end
