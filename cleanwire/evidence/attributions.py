"""Attributions whose speaker's complement was stranded behind a false stop.

"the spokesperson told reporters on Friday. of the National Security Council, John Kirby." is read as subject (a noun
phrase with the noun of a speaker as its head), verb of saying, tail (to whom, when, where), false stop, complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.tokens import Token, phrase_at, tokenise
from cleanwire.languages.cldr import locale
from cleanwire.languages.language import Language

QUOTES = "\"“”„«»‘’"
LONGEST_SUBJECT = 6
"""So many words the subject has, its determiner included."""
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


@dataclass(frozen=True, slots=True)
class _Subject:
    """A noun phrase and the verb of saying beside it, as token numbers; `tail` is where the rest begins."""

    start: int
    end: int
    tail: int
    known_head: bool
    known_verb: bool


def attribution_at(candidate: Candidate, document: Document) -> Attribution | None:
    """The stranded attribution around a stop, None when there is none; `points` tell how sure that is."""
    lexicon = document.lexicon
    right = candidate.right_tokens
    if not phrase_at(right, 0, lexicon.complement_prepositions):
        return None
    complement = _complement(right, document)
    if complement is None:
        return None
    left = _clause(candidate.left_tokens)
    quoted = len(left) < len(candidate.left_tokens)
    best: Attribution | None = None
    for subject in _subjects(left, quoted or complement.name, document):
        reasons = [reason for held, reason in (
            (subject.known_head, "a speaker"),
            (subject.known_verb, "a verb of saying"),
            (quoted, "a quotation before"),
            (complement.name, "a name in apposition"),
            (complement.capitalised, "a capitalised complement"),
        ) if held]
        tail = left[subject.tail :]
        points = (
            2 * subject.known_head
            + 2 * subject.known_verb
            + quoted
            + 3 * complement.name
            + complement.capitalised
            + bool(tail)
            - 2 * complement.weak
            - 4 * complement.object_of_speech
        )
        found = Attribution(
            left[subject.end - 1].end, complement.span, complement.apposition, bool(tail), points, tuple(reasons)
        )
        if best is None or found.points > best.points:
            best = found
    return best if best and best.points >= LIKELY else None


def _clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words after the last quotation mark, without a comma or dash at their head."""
    last = max((i for i, token in enumerate(tokens) if token.text in QUOTES), default=-1)
    rest = tokens[last + 1 :]
    while rest and not rest[0].is_word:
        rest = rest[1:]
    return rest


# ---------------------------------------------------------------------------------------------- left of the stop


def _subjects(left: Sequence[Token], framed: bool, document: Document) -> list[_Subject]:
    """The readings of the clause as subject, verb of saying and tail, in either order of subject and verb."""
    lexicon = document.lexicon
    found = []
    for i in range(len(left)):
        known, length = _verb_at(left, i, lexicon)
        if not length and framed and i:
            known, length = False, _looks_like_verb(left[i], lexicon)
        if not length:
            continue
        before = _subject_before(left, i, lexicon)
        if before and _is_tail(left, i + length, document):
            found.append(_Subject(before[0], before[1], i + length, before[2], known))
        for start, end, head in _subjects_after(left, i + length, lexicon):
            participle = length == 1 and left[i].lower in lexicon.auxiliaries
            if _is_tail(left, end, document, participle=participle):
                found.append(_Subject(start, end, end, head, known))
    return found


def _verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> tuple[bool, int]:
    """Whether a verb of saying stands at a place, and its length in tokens."""
    if tokens[i].lower in lexicon.auxiliaries:
        for length in (2, 3):
            if i + length <= len(tokens) and tokens[i + length - 1].lower in lexicon.saying_participles:
                return True, length
    if tokens[i].lower in lexicon.saying:
        return True, 1
    return False, 0


def _looks_like_verb(token: Token, lexicon: Language) -> int:
    word = token.lower
    return int(
        token.text.islower()
        and (word in lexicon.finite_verbs or (len(word) > 4 and word.endswith(lexicon.past_endings)))
        and word not in lexicon.auxiliaries
    )


def _subject_before(left: Sequence[Token], verb: int, lexicon: Language) -> tuple[int, int, bool] | None:
    """The noun phrase that ends where the verb begins: its token numbers and whether its head is known."""
    for start in range(verb - 1, max(-1, verb - 1 - LONGEST_SUBJECT), -1):
        if not left[start].is_word:
            return None
        length = phrase_at(left, start, lexicon.determiners)
        if length and start + length < verb:
            words = left[start + length : verb]
            return (start, verb, _has_speaker(words, lexicon)) if _is_noun_phrase(words, lexicon) else None
    words = left[:verb]
    bare = len(words) <= 3 and bool(words) and words[0].is_capitalised and _has_speaker(words, lexicon)
    return (0, verb, True) if bare else None


def _subjects_after(left: Sequence[Token], start: int, lexicon: Language) -> list[tuple[int, int, bool]]:
    """The noun phrases, of different lengths, that begin where the verb ends."""
    length = phrase_at(left, start, lexicon.determiners)
    if not length:
        return []
    found = []
    for end in range(start + length + 1, min(len(left), start + LONGEST_SUBJECT) + 1):
        words = left[start + length : end]
        if not _is_noun_phrase(words, lexicon):
            break
        found.append((start, end, _has_speaker(words, lexicon)))
    return found


def _is_noun_phrase(words: Sequence[Token], lexicon: Language) -> bool:
    return all(
        word.is_word
        and word.lower not in lexicon.prepositions
        and word.lower not in lexicon.conjunctions
        and word.lower not in lexicon.relatives
        and word.lower not in lexicon.time_words
        for word in words
    )


def _has_speaker(words: Sequence[Token], lexicon: Language) -> bool:
    return any(
        word.lower in lexicon.speakers
        or word.lower.rpartition("-")[2] in lexicon.speakers
        or (len(word.lower) > 5 and word.lower.endswith(lexicon.speaker_endings))
        for word in words
    )


def _is_tail(left: Sequence[Token], position: int, document: Document, *, participle: bool = False) -> bool:
    """Whether the words from a place on say only to whom, when, where or how; with `participle`, then the verb."""
    lexicon = document.lexicon
    if participle and (position >= len(left) or left[-1].lower not in lexicon.saying_participles):
        return False
    end = len(left) - participle
    dates = _dates(document.language or "")
    while position < end:
        token = left[position]
        step = max(
            phrase_at(left, position, lexicon.time_words),
            phrase_at(left, position, lexicon.adverbials),
            phrase_at(left, position, lexicon.addressees),
        )
        if not step and (token.lower in dates or token.text[0].isdigit() or token.text == "," or token.lower in lexicon.speakers):
            step = 1
        if not step and (length := phrase_at(left, position, lexicon.prepositions)):
            step = length + _noun_phrase(left, position + length, end, document)
            if step == length:
                return False
        if not step and (token.is_capitalised or phrase_at(left, position, lexicon.determiners)):
            step = _noun_phrase(left, position, end, document)
        if not step:
            return False
        position += step
    return position == end


def _noun_phrase(tokens: Sequence[Token], position: int, end: int, document: Document) -> int:
    """How many tokens from a place on read as a noun phrase without a verb: at most five after its determiner."""
    lexicon = document.lexicon
    start = position
    position += phrase_at(tokens, position, lexicon.determiners)
    words = 0
    while position < end and words < 5:
        token = tokens[position]
        if not token.is_word or token.lower in lexicon.prepositions or token.lower in lexicon.conjunctions:
            break
        if token.lower in lexicon.relatives or token.lower in lexicon.sentence_words:
            break
        if token.text.islower() and has_finite_verb((token,), document):
            break
        position += 1
        words += 1
    return position - start if words else 0


def _dates(tag: str) -> frozenset[str]:
    known = locale(tag)
    return frozenset(name.lower() for name in (*known.days, *known.months)) if known else frozenset()


# --------------------------------------------------------------------------------------------- right of the stop


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
        if _is_name(part, lexicon) and not name:
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


def _is_name(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are a personal name, perhaps with titles before it."""
    i = 0
    while i < len(part) and (length := phrase_at(part, i, lexicon.titles)):
        i += length
        if i < len(part) and part[i].text == ".":
            i += 1
    rest = part[i:]
    return 1 <= len(rest) <= 5 and all(
        token.is_word and (token.is_capitalised or token.lower in lexicon.name_particles) for token in rest
    )
