"""Attributions whose speaker's complement was stranded behind a false stop.

"the spokesperson told reporters on Friday. of the National Security Council, John Kirby." is read as subject (a noun
phrase with the noun of a speaker as its head), verb of saying, tail (to whom, when, where), false stop, complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.bodies import is_body
from cleanwire.evidence.clauses import clause
from cleanwire.evidence.complements import Complement, begins_with_adjective, complement_of
from cleanwire.evidence.false_stops import Candidate
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.subjects import Subject, has_object, subjects
from cleanwire.evidence.tails import ends_in_addressee, ends_in_adverbial
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

LONGEST_TOLD = 4
"""So many words has, with its article, a body that is told."""
SAFE, LIKELY, POSSIBLE = 6, 4, 3
"""Points from which an attribution is mended by default, is suggested, and keeps the stop from being taken for a false
one and no more."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stranded attribution: the complement `complement` (a half-open span) belongs at `place`.

    `apposition` says that the complement must be closed by a comma, `moves` that words stand between; `rest` is where
    what follows the complement begins, without a comma when none belongs there. `points` weighs the evidence and
    `reasons` names it; `doubtful` says that too much speaks for it to take the stop for a false one, `spoken_of`
    that the complement reads as what was spoken of.
    """

    place: int
    complement: tuple[int, int]
    apposition: bool
    moves: bool
    rest: int
    points: int
    reasons: tuple[str, ...]
    doubtful: bool
    spoken_of: bool


def attribution_at(candidate: Candidate, document: Document) -> Attribution | None:
    """The reading of what stands around a stop as a stranded attribution, however weak; None when there is none."""
    known = document.once(_readings)
    if candidate.stop not in known:
        known[candidate.stop] = _read(candidate, document)
    return known[candidate.stop]


def _readings(document: Document) -> dict[int, Attribution | None]:
    """The attributions by the places of their stops, once they are asked for; for `Document.once`."""
    return {}


def _read(candidate: Candidate, document: Document) -> Attribution | None:
    lexicon = document.lexicon
    right = candidate.right_tokens
    left = clause(candidate.left_tokens)
    relative = right[0].lower in lexicon.person_relatives and (
        ends_in_adverbial(left, lexicon) or (len(left) > 1 and verb_at(left, len(left) - 1, lexicon) > 0)
    )
    bare = begins_with_adjective(right, lexicon) and ends_in_adverbial(left, lexicon)
    adjective = bare or phrase_at(right, 0, lexicon.complement_adjectives) > 0
    preposition = phrase_at(right, 0, lexicon.complement_prepositions) > 0
    waiting = not preposition and any(
        f"{token.lower} {right[0].lower}" in lexicon.complement_adjectives for token in left[:-1]
    )
    if not (relative or adjective or preposition or waiting):
        return None
    quoted = len(left) < len(candidate.left_tokens)
    speaking = subjects(left, document, quoted=quoted)
    complements = {spoken: complement_of(right, document, spoken) for spoken in {who.content for who in speaking}}
    found = [
        _weighed(subject, left, right, quoted, complements[subject.content], document)
        for subject in speaking
        if not (relative or adjective) or (subject.known_head and subject.known_verb)
        if not _is_complement(subject, left, lexicon)
        if not waiting or f"{left[subject.place].lower} {right[0].lower}" in lexicon.complement_adjectives
        if not (subject.tail == len(left) and subject.verb in lexicon.genitive_verbs and not subject.content)
        if quoted or relative or complements[subject.content].name or _may_speak(subject, left, complements, lexicon)
    ]
    return max(found, key=lambda attribution: (attribution.points, attribution.place), default=None)


def _may_speak(subject: Subject, left: Sequence[Token], complements: dict[bool, Complement], lexicon: Language) -> bool:
    """Whether a subject and a verb of which no quotation and no name tells that they say something may do so: the
    complement is not that of the verb or of its object, where what was said is missing too."""
    tail = left[subject.tail :]
    if not tail:
        return subject.content or complements[False].said
    known = subject.known_head or subject.known_verb
    if not (known or subject.closed) and has_object(tail, 0, lexicon):
        return False
    timed = ends_in_adverbial(left, lexicon)
    if lexicon.noun_first:
        named = subject.place > subject.start and left[subject.place - 1].is_capitalised
        if (named and left[subject.place].is_capitalised) or (tail[0].lower in lexicon.genitives and not timed):
            return False
    return known or subject.content or timed


def _is_complement(subject: Subject, left: Sequence[Token], lexicon: Language) -> bool:
    """Whether the subject before a verb is itself the complement of the noun before it: "le maire de la ville"."""
    linked = left[subject.start].lower in lexicon.genitives and not lexicon.capital_nouns
    return linked and subject.start > 0 and left[subject.start - 1].is_word and subject.tail > subject.place + 1


def _weighed(
    subject: Subject,
    left: Sequence[Token],
    right: Sequence[Token],
    quoted: bool,
    complement: Complement,
    document: Document,
) -> Attribution:
    """The attribution of a subject, with its points.

    A listed noun, a listed verb and a name in apposition speak for it most; then a relative clause or an age, a tail
    that takes no complement of its own, a quotation before, a capital in the complement. Against it speak a
    preposition that begins adverbials, a verb that takes such an object itself, an object of speech, and whatever is
    no noun phrase.
    """
    moves = subject.place + 1 < len(left)
    tail = subject.tail < len(left)
    named = complement.name or complement.said
    said = complement.said and not complement.object_of_speech
    begins = subject.begins
    said_before = begins and subject.content and subject.start > 0
    takes_object = subject.verb in document.lexicon.genitive_verbs and not (quoted or said_before)
    weights = (
        (2, subject.known_head, "a speaker"),
        (1, not subject.known_head, "a noun before or behind a verb"),
        (2, subject.known_verb, "a verb of saying"),
        (4, complement.name, "a name in apposition"),
        (2, complement.person and not complement.name, "a clause about a person"),
        (2, tail and subject.closed, "a time or a name before the stop"),
        (1, tail and not subject.closed, "an adverbial before the stop"),
        (2, quoted and begins, "a quotation before"),
        (1, not quoted and said_before, "a clause before"),
        (1, complement.capitalised, "a capitalised complement"),
        (-2, complement.weak, "a preposition that begins adverbials"),
        (-4, complement.weak and not (complement.domain or complement.named_noun), "no body"),
        (-4, complement.somebody and not (subject.known_head or subject.content), "somebody else"),
        (1, complement.said, "a clause that is said after it"),
        (-4, takes_object and not (complement.name or complement.weak or said), "a verb with such an object"),
        (-2 if subject.content else -4, not complement.name and complement.object_of_speech, "an object of speech"),
        (-20, not complement.sound, "no complement"),
    )
    points = sum(weight for weight, held, _ in weights if held)
    reasons = tuple(reason for weight, held, reason in weights if held and weight > 0)
    place = left[subject.place].end
    closed = tail and subject.closed
    known = subject.known_head and subject.known_verb
    spoken = quoted or named or closed or known or said_before or points >= LIKELY
    person_before = tail and not subject.closed and _may_take_complement(left, document.lexicon)
    doubtful = spoken and points >= POSSIBLE and (subject.known_verb or subject.content or not person_before)
    doubtful |= closed and not complement.weak and (subject.content or not complement.object_of_speech)
    doubtful &= not takes_object or named
    if person_before and not (subject.known_head and subject.known_verb and complement.name):
        points = 0
    elif subject.person_object and not (complement.name or ((quoted or said) and subject.closed)):
        points -= 4
    told = any(is_body(token, document.lexicon) for token in left[subject.tail : subject.tail + LONGEST_TOLD])
    rival = subject.person_object and not (told and subject.closed)
    rival |= person_before and not is_body(left[-1], document.lexicon)
    vague = not (complement.domain or complement.capitalised or (complement.name and not complement.weak))
    adjective = begins_with_adjective(right, document.lexicon)
    if adjective or (complement.weak and not complement.name) or complement.possessive or rival or vague:
        points = min(points, SAFE - 1)
    placed = complement.weak and right[1].is_capitalised and not any(word.is_capitalised for word in right[2:3])
    if placed and subject.closed and not (complement.name or document.lexicon.capital_nouns):
        points = min(points, LIKELY - 1)  # where it was said
    known_whose = complement.name or complement.person or complement.capitalised or complement.domain
    if tail and not (subject.closed or known_whose):
        points = min(points, LIKELY - 1)
    if not complement.name and phrase_at(right, 0, document.lexicon.addressees):
        points = 0  # a dative that tells to whom
    if subject.reports:
        doubtful = complement.sound and complement.name and complement.domain
        points = min(points, SAFE - 1) if doubtful else 0
    return Attribution(
        place,
        complement.span,
        complement.apposition,
        moves,
        complement.rest,
        points,
        reasons,
        doubtful,
        complement.object_of_speech,
    )


def _may_take_complement(left: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last word before the stop is itself a noun for somebody, of whom the complement may speak."""
    word = left[-1]
    common = lexicon.capital_nouns or word.text.islower()
    return common and word.lower in lexicon.speakers and not ends_in_addressee(left, lexicon)
