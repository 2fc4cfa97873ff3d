"""Attributions whose speaker's complement was stranded behind a false stop.

"the spokesperson told reporters on Friday. of the National Security Council, John Kirby." is read as subject (a noun
phrase with the noun of a speaker as its head), verb of saying, tail (to whom, when, where), false stop, complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.false_stops import Candidate, has_finite_verb
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.subjects import Subject, clause, subjects
from cleanwire.evidence.tails import ends_in_adverbial
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

LONGEST_COMPLEMENT = 14
"""So many words the complement has before its first comma."""
LONGEST_AGE = 4
"""So many words and signs an age between commas has (`aged 61`, `61 ans`)."""
LONGEST_ABBREVIATION = 4
"""So many letters has a word that may be an unlisted abbreviation."""
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
    lexicon = document.lexicon
    right = candidate.right_tokens
    left = clause(candidate.left_tokens)
    relative = right[0].lower in lexicon.person_relatives and ends_in_adverbial(left, lexicon)
    if not (relative or phrase_at(right, 0, lexicon.complement_prepositions)):
        return None
    quoted = len(left) < len(candidate.left_tokens)
    complements = {spoken: _complement(right, document, spoken) for spoken in (True, False)}
    found = [
        _weighed(subject, left, quoted, complements[subject.content], document)
        for subject in subjects(left, document, quoted=quoted)
        if not relative or (subject.known_head and subject.known_verb)
    ]
    return max(found, key=lambda attribution: (attribution.points, attribution.place), default=None)


def names_speaker(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop is a complement by itself, with a name or what was said behind it."""
    complement = _complement(candidate.right_tokens, document, False)
    return complement.sound and (complement.name or complement.said)


def _weighed(
    subject: Subject, left: Sequence[Token], quoted: bool, complement: _Complement, document: Document
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
    takes_object = subject.verb in document.lexicon.genitive_verbs and not subject.content
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
        (-2, complement.weak and not (complement.capitalised or complement.body), "no body"),
        (1, complement.said, "a clause that is said after it"),
        (-4, takes_object and not (complement.name or complement.weak or said), "a verb with such an object"),
        (-2 if subject.content else -4, not complement.name and complement.object_of_speech, "an object of speech"),
        (-9, not complement.sound, "no complement"),
    )
    points = sum(weight for weight, held, _ in weights if held)
    reasons = tuple(reason for weight, held, reason in weights if held and weight > 0)
    place = left[subject.place].end
    closed = tail and subject.closed
    known = subject.known_head and subject.known_verb
    spoken = quoted or named or closed or known or said_before or points >= LIKELY
    person_before = tail and not subject.closed and _may_take_complement(left[-1], document.lexicon)
    doubtful = spoken and points >= POSSIBLE and (subject.known_verb or subject.content or not person_before)
    doubtful |= closed and not complement.weak and (subject.content or not complement.object_of_speech)
    if person_before and not (subject.known_head and subject.known_verb and complement.name):
        points = 0
    elif subject.person_object and not (complement.name or (quoted and subject.closed)):
        points -= 4
    if complement.weak and not complement.name:
        points = min(points, SAFE - 1)
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


def _may_take_complement(word: Token, lexicon: Language) -> bool:
    """Whether the last word before the stop is itself a noun for somebody, of whom the complement may speak."""
    common = lexicon.capital_nouns or word.text.islower()
    return common and word.lower in lexicon.speakers and word.lower not in lexicon.addressees


@dataclass(frozen=True, slots=True)
class _Complement:
    span: tuple[int, int]
    rest: int
    sound: bool
    name: bool
    person: bool
    said: bool
    apposition: bool
    capitalised: bool
    body: bool
    weak: bool
    object_of_speech: bool


def _complement(right: Sequence[Token], document: Document, spoken: bool) -> _Complement:
    """The complement at the head of the words after the stop: noun phrase, then names, ages and clauses about it; where
    nothing was `spoken` yet, what was said may follow."""
    lexicon = document.lexicon
    if right[0].lower in lexicon.person_relatives:
        return _relative_clause(right, document)
    parts = _split_at_commas(right)
    first = parts[0]
    length = phrase_at(first, 0, lexicon.complement_prepositions)
    noun = length + phrase_at(first, length, lexicon.determiners)
    said = next((i for i in range(length, len(first)) if _begins_said_clause(first, i, document, spoken)), len(first))
    relative = next((i for i in range(length, said) if phrase_at(first, i, lexicon.relatives)), said)
    phrase = first[noun:relative]
    articles = lexicon.determiners | lexicon.prepositions | lexicon.genitives
    sound = (
        0 < len(phrase) <= LONGEST_COMPLEMENT
        and not has_finite_verb(tuple(phrase[:-1]), document)
        and not any(token.text in lexicon.sentence_words - articles for token in phrase)
        and all(token.is_word or token.text in "'’-&/." for token in phrase)
        and not (len(parts) > 1 and _may_be_abbreviation(parts[-1]))
    )
    if said < len(first):
        end, rest, position = first[said - 1].end, first[said - 1].end, len(parts)
    else:
        end, rest, position = first[-1].end, first[-1].end, 1
    name = person = False
    while position < len(parts):
        part = parts[position]
        if is_personal_name(part, lexicon) and not name:
            name = True
        elif part and not _begins_said_clause(part, 0, document, spoken) and _is_about_person(part, document):
            person = True
        else:
            break
        end = rest = part[-1].end
        position += 1
    apposition = name or person
    said_clause = said < len(first)
    if position < len(parts) and parts[position] and _begins_said_clause(parts[position], 0, document, spoken):
        said_clause = True
        comma = phrase_at(parts[position], 0, lexicon.comma_before)
        rest = end if comma else parts[position][0].start - 1
    head = phrase[0] if phrase and lexicon.noun_first else _last_of_noun_phrase(phrase, lexicon)
    return _Complement(
        (right[0].start, end),
        rest,
        sound,
        name,
        person,
        said_clause,
        apposition,
        any(token.is_capitalised for token in phrase) and not lexicon.capital_nouns,
        head is not None and has_speaker((head,), lexicon),
        first[0].lower not in lexicon.genitives,
        head is not None and (_is_object_of_speech(head, lexicon) or first[length].lower in lexicon.relatives),
    )


def _relative_clause(right: Sequence[Token], document: Document) -> _Complement:
    """A clause about the speaker, "who was on the train", as the whole of what stands after the stop."""
    whole = all(token.is_word or token.text in "'’-" for token in right)
    sound = whole and len(right) <= LONGEST_COMPLEMENT and has_finite_verb(tuple(right[1:]), document)
    span, end = (right[0].start, right[-1].end), right[-1].end
    return _Complement(span, end, sound, False, True, False, False, False, False, False, False)


def _may_be_abbreviation(words: Sequence[Token]) -> bool:
    """Whether the last words before a stop are one short word, as of a title before a name."""
    return len(words) == 1 and words[0].text.islower() and len(words[0].text) <= LONGEST_ABBREVIATION


def _is_object_of_speech(noun: Token, lexicon: Language) -> bool:
    """Whether a noun names what is spoken of and nobody who speaks."""
    common = lexicon.capital_nouns or noun.text.islower()
    return common and noun.lower in lexicon.speech_objects and noun.lower not in lexicon.speakers


def _last_of_noun_phrase(phrase: Sequence[Token], lexicon: Language) -> Token | None:
    """The last word before a preposition: the head of a noun phrase whose adjectives stand before it."""
    last = None
    for token in phrase:
        if token.lower in lexicon.prepositions or token.lower in lexicon.genitives:
            break
        last = token
    return last


def _begins_said_clause(tokens: Sequence[Token], i: int, document: Document, spoken: bool) -> bool:
    """Whether a word begins what was said: `that`, where it opens relative clauses too, when nothing was said yet."""
    lexicon = document.lexicon
    said = tokens[i].lower in lexicon.complementisers and i + 1 < len(tokens)
    return said and not (spoken and tokens[i].lower in lexicon.relatives | lexicon.verb_final_openers | {"that"})


def _is_about_person(part: Sequence[Token], document: Document) -> bool:
    """Whether what stands between commas is an age or a relative clause."""
    lexicon = document.lexicon
    age = len(part) <= LONGEST_AGE and any(token.text.isdigit() for token in part)
    relative = part[0].lower in lexicon.verb_final_openers and part[0].lower in lexicon.determiners
    late_verb = len(part) >= 3 and not has_finite_verb(part[: min(4, len(part) - 1)], document)
    return age or phrase_at(part, 0, lexicon.relatives) > 0 or (relative and late_verb)


def _split_at_commas(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    parts: list[Sequence[Token]] = []
    start = 0
    for i, token in enumerate(tokens):
        if token.text == ",":
            parts.append(tokens[start:i])
            start = i + 1
    return [*parts, tokens[start:]]
