"""Attributions whose speaker's complement was stranded behind a false stop.

"the spokesperson told reporters on Friday. of the National Security Council, John Kirby." is read as subject (a noun
phrase with the noun of a speaker as its head), verb of saying, tail (to whom, when, where), false stop, complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.subjects import clause, is_personal_name, subjects
from cleanwire.evidence.tokens import Token, phrase_at

LONGEST_COMPLEMENT = 14
"""So many words the complement has before its first comma."""
SAFE, LIKELY = 6, 4
"""Points from which an attribution is mended by default, and from which it is suggested."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A stranded attribution: the complement `complement` (a half-open span) belongs at `place`.

    `apposition` says that the complement must be closed by a comma; `points` weighs the evidence, `reasons` names it.
    """

    place: int
    complement: tuple[int, int]
    apposition: bool
    moves: bool
    points: int
    reasons: tuple[str, ...]


def attribution_at(candidate: Candidate, document: Document) -> Attribution | None:
    """The stranded attribution around a stop, None when there is none; `points` tell how sure that is."""
    lexicon = document.lexicon
    right = candidate.right_tokens
    if not phrase_at(right, 0, lexicon.complement_prepositions):
        return None
    complement = _complement(right, document)
    if complement is None:
        return None
    left = clause(candidate.left_tokens)
    quoted = len(left) < len(candidate.left_tokens)
    best: Attribution | None = None
    for subject in subjects(left, quoted or complement.name, document):
        reasons = [
            reason
            for held, reason in (
                (subject.known_head, "a speaker"),
                (subject.known_verb, "a verb of saying"),
                (quoted, "a quotation before"),
                (complement.name, "a name in apposition"),
                (complement.capitalised, "a capitalised complement"),
            )
            if held
        ]
        tail = left[subject.tail :]
        points = (
            2 * subject.known_head
            + 2 * subject.known_verb
            + quoted
            + 3 * complement.name
            + complement.capitalised
            + bool(tail)
            - 2 * complement.weak
            - 4 * (complement.object_of_speech and not complement.name)
        )
        found = Attribution(
            left[subject.end - 1].end, complement.span, complement.apposition, bool(tail), points, tuple(reasons)
        )
        if best is None or found.points > best.points:
            best = found
    return best if best and best.points >= LIKELY else None


@dataclass(frozen=True, slots=True)
class _Complement:
    span: tuple[int, int]
    name: bool
    apposition: bool
    capitalised: bool
    weak: bool
    object_of_speech: bool


def _complement(right: Sequence[Token], document: Document) -> _Complement | None:
    """The complement at the head of the words after the stop; None when they are no complement."""
    lexicon = document.lexicon
    parts = _split_at_commas(right)
    first = parts[0]
    if len(first) > LONGEST_COMPLEMENT or any(not token.is_word and token.text not in "'’-&/" for token in first):
        return None
    length = phrase_at(first, 0, lexicon.complement_prepositions)
    noun = length + phrase_at(first, length, lexicon.determiners)
    relative = next((i for i in range(length, len(first)) if phrase_at(first, i, lexicon.relatives)), len(first))
    if noun >= len(first) or has_finite_verb(tuple(first[noun:relative]), document):
        return None
    end = first[-1].end
    name = False
    position = 1
    while position < len(parts):
        part = parts[position]
        if is_personal_name(part, lexicon) and not name:
            name = True
        elif not (part and (part[0].text[0].isdigit() or phrase_at(part, 0, lexicon.relatives))):
            break
        end = part[-1].end
        position += 1
    capitalised = any(token.is_capitalised for token in first[length:relative])
    return _Complement(
        (right[0].start, end),
        name,
        position > 1,
        capitalised,
        first[0].lower not in lexicon.genitives,
        first[noun].lower in lexicon.speech_objects or first[length].lower in lexicon.speech_objects,
    )


def _split_at_commas(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    parts: list[Sequence[Token]] = []
    start = 0
    for i, token in enumerate(tokens):
        if token.text == ",":
            parts.append(tokens[start:i])
            start = i + 1
    return [*parts, tokens[start:]]
