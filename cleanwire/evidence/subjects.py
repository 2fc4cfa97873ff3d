"""Subjects and verbs of saying: "the spokesperson told reporters on Friday" and its like, in either order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cleanwire.document import Document
from cleanwire.evidence.false_stops import has_finite_verb
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.cldr import locale
from cleanwire.languages.language import Language

QUOTES = '"“”„«»‘’'
LONGEST_SUBJECT = 6
"""So many words the subject has, its determiner included."""
LONGEST_NOUN_PHRASE = 5
"""So many words another noun phrase has after its determiner."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase and the verb of saying beside it, as numbers of tokens; `tail` is where the rest begins."""

    start: int
    end: int
    tail: int
    known_head: bool
    known_verb: bool


def subjects(left: Sequence[Token], framed: bool, document: Document) -> list[Subject]:
    """The readings of a clause as subject, verb of saying and tail, in either order of subject and verb.

    `framed` says that a quotation or a name makes a speaker likely: then any verb will do.
    """
    lexicon = document.lexicon
    found = []
    for i, token in enumerate(left):
        length = verb_at(left, i, lexicon)
        known = length > 0
        if framed and not known and i + 1 < len(left):
            length = _other_verb_at(left, i, lexicon)
        if length and (before := subject_before(left, i, lexicon)) and is_tail(left, i + length, document):
            found.append(Subject(before[0], before[1], i + length, before[2], known))
        split = token.lower in lexicon.auxiliaries
        for start, end, head in _subjects_after(left, i + (length or split), lexicon) if length or split else []:
            if is_tail(left, end, document, participle=split and length < 2):
                found.append(Subject(start, end, end, head, known or split))
    return found


def verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length, in tokens, of the verb of saying at a place; 0 when there is none."""
    if tokens[i].lower in lexicon.auxiliaries:
        for length in (2, 3):
            if i + length <= len(tokens) and tokens[i + length - 1].lower in lexicon.saying_participles:
                return length
    return int(tokens[i].lower in lexicon.saying)


def _other_verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length of what may be a verb of saying that is not listed, by its form alone."""
    compound = tokens[i].lower in lexicon.auxiliaries and i + 1 < len(tokens)
    word = tokens[i + compound]
    past = len(word.lower) > 4 and word.text.islower() and word.lower.endswith(lexicon.past_endings)
    finite = not compound and word.text.islower() and word.lower in lexicon.finite_verbs - lexicon.auxiliaries
    return 1 + compound if past or finite else 0


def subject_before(left: Sequence[Token], verb: int, lexicon: Language) -> tuple[int, int, bool] | None:
    """The noun phrase that ends where the verb begins: its token numbers and whether its head is known."""
    for start in range(verb - 1, max(-1, verb - 1 - LONGEST_SUBJECT), -1):
        if not left[start].is_word:
            return None
        length = phrase_at(left, start, lexicon.determiners)
        if length and start + length < verb:
            words = left[start + length : verb]
            return (start, verb, has_speaker(words, lexicon)) if _is_noun_phrase(words, lexicon) else None
    words = left[:verb]
    bare = len(words) <= 3 and bool(words) and words[0].is_capitalised and has_speaker(words, lexicon)
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
        found.append((start, end, has_speaker(words, lexicon)))
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


def has_speaker(words: Sequence[Token], lexicon: Language) -> bool:
    return any(
        word.lower in lexicon.speakers
        or word.lower.rpartition("-")[2] in lexicon.speakers
        or (len(word.lower) > 5 and word.lower.endswith(lexicon.speaker_endings))
        for word in words
    )


def is_tail(left: Sequence[Token], position: int, document: Document, *, participle: bool = False) -> bool:
    """Whether the words from a place on say only to whom, when, where or how; with `participle`, then the verb."""
    lexicon = document.lexicon
    if participle and (position >= len(left) or left[-1].lower not in lexicon.saying_participles):
        return False
    end = len(left) - participle
    dates = date_words(document.language or "")
    while position < end:
        token = left[position]
        step = max(
            phrase_at(left, position, lexicon.time_words),
            phrase_at(left, position, lexicon.adverbials),
            phrase_at(left, position, lexicon.addressees),
        )
        if not step and (
            token.lower in dates or token.text[0].isdigit() or token.text == "," or token.lower in lexicon.speakers
        ):
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
    """How many tokens from a place on read as a noun phrase without a verb: at most five words after its determiner."""
    lexicon = document.lexicon
    start = position
    position += phrase_at(tokens, position, lexicon.determiners)
    words = 0
    while position < end and words < LONGEST_NOUN_PHRASE:
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


@cache
def date_words(tag: str) -> frozenset[str]:
    """The names of days and months of a language, in lower case."""
    known = locale(tag)
    return frozenset(name.lower() for name in (*known.days, *known.months)) if known else frozenset()


def clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words after the last quotation mark, without a comma or dash at their head."""
    last = max((i for i, token in enumerate(tokens) if token.text in QUOTES), default=-1)
    rest = tokens[last + 1 :]
    while rest and not rest[0].is_word:
        rest = rest[1:]
    return rest


def is_personal_name(part: Sequence[Token], lexicon: Language) -> bool:
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
