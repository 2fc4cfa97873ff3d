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
SHORTEST_DAY, LONGEST_DAY = 6, 9
"""A word of so many letters or more may be the name of a day with a part of the day behind it."""
LONGEST_NOUN_PHRASE = 5
"""So many words another noun phrase has after its determiner."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase and the verb of saying beside it, as numbers of tokens.

    `place` is the number of the token behind which the noun's complement belongs, `tail` where the words that say to
    whom, when and where begin. `closed` says that the last of these (a day, a name) takes no complement of its own.
    """

    start: int
    place: int
    tail: int
    closed: bool
    known_head: bool
    verb: str
    known_verb: bool
    begins: bool = False
    """Whether subject or verb, whichever is first, begins the clause or stands behind a comma."""
    object: bool = False
    """Whether the tail has another person as its object, who may have a complement too."""


def subjects(left: Sequence[Token], document: Document) -> list[Subject]:
    """The readings of a clause as subject, verb of saying (or what may be one) and tail, in either order of subject
    and verb."""
    lexicon = document.lexicon
    found = []
    for i, token in enumerate(left):
        length = verb_at(left, i, lexicon)
        known = length > 0
        if not known and i + 1 < len(left):
            length = _other_verb_at(left, i, lexicon)
        split = token.lower in lexicon.auxiliaries and length < 2
        if not length and not split:
            continue
        verb = left[i + max(length, 1) - 1].lower
        if length and (before := subject_before(left, i, lexicon) or _role_before(left, i, lexicon)):
            start, end, head = before
            if (closed := tail_closed(left, i + length, document, addressee=True)) is not None:
                person = _has_person_object(left, i + length, lexicon)
                begins = start == 0 or "," in (left[start].text, left[start - 1].text)
                found.append(Subject(start, end - 1, i + length, closed, head, verb, known, begins, person))
                continue
        for start, end, head in _subjects_after(left, i + max(length, 1), lexicon):
            if end < len(left) and _has_complement(left, end, lexicon):
                continue
            if (closed := tail_closed(left, end, document, participle=split)) is not None:
                begins = i == 0 or left[i - 1].text == ","
                found.append(Subject(start, end - 1, end, closed, head, verb, known or split, begins))
    return found


def verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length, in tokens, of the verb of saying at a place; 0 when there is none."""
    if tokens[i].lower in lexicon.auxiliaries:
        for length in (2, 3):
            if i + length <= len(tokens) and tokens[i + length - 1].lower in lexicon.saying_participles:
                return length
    return int(tokens[i].lower in lexicon.saying)


def _other_verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length of what may be a verb of saying that is not listed, by its form or by its place: behind a comma or
    a quotation and before an article."""
    compound = tokens[i].lower in lexicon.auxiliaries and i + 1 < len(tokens)
    word = tokens[i + compound]
    if not word.text.islower() or _is_function_word(word, lexicon):
        return 0
    past = len(word.lower) > 4 and word.lower.endswith(lexicon.past_endings)
    finite = not compound and word.lower in lexicon.finite_verbs - lexicon.auxiliaries
    opening = (i == 0 or tokens[i - 1].text == ",") and phrase_at(tokens, i + 1 + compound, lexicon.determiners)
    return 1 + compound if past or finite or opening else 0


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
    bare = len(words) <= 3 and has_speaker(words, lexicon) and _is_noun_phrase(words, lexicon)
    return (0, verb, True) if bare else None


def _role_before(left: Sequence[Token], verb: int, lexicon: Language) -> tuple[int, int, bool] | None:
    """The role of a named speaker, between commas before the verb: "John Kirby, a spokesman, said"."""
    if verb < 4 or left[verb - 1].text != ",":
        return None
    comma = next((i for i in range(verb - 2, max(-1, verb - 9), -1) if left[i].text == ","), -1)
    if comma < 1 or not is_name_part(left[comma - 1], lexicon):
        return None
    role = _role(left[comma + 1 : verb - 1], lexicon)
    return None if role is None else (comma, verb - 1, role)


def _role(words: Sequence[Token], lexicon: Language) -> bool | None:
    """Whether the words are a role with a listed noun, or may be one by their article; None when neither."""
    known = has_speaker(words, lexicon)
    article = phrase_at(words, 0, lexicon.determiners) > 0
    return known if _is_noun_phrase(words, lexicon) and (known or article) else None


def _subjects_after(left: Sequence[Token], start: int, lexicon: Language) -> list[tuple[int, int, bool]]:
    """The noun phrases, the longest first, that begin where the verb ends; or a name and its role."""
    length = phrase_at(left, start, lexicon.determiners)
    if length and phrase_at(left, start, lexicon.time_words) > length:
        return []
    contraction = length and len(left[start].lower) > 1 and left[start].lower in lexicon.prepositions
    if contraction and left[start].lower not in lexicon.genitives:
        return []
    if not length:
        if start < len(left) and left[start].lower in lexicon.speakers:
            return [(start, start + 1, True)]
        comma = next((i for i in range(start, min(len(left), start + 6)) if left[i].text == ","), 0)
        role = next((i for i in range(comma + 1, min(len(left), comma + 8)) if left[i].text == ","), len(left))
        words = left[comma + 1 : role]
        named = comma > start and all(is_name_part(token, lexicon) for token in left[start:comma])
        known = _role(words, lexicon) if named else None
        return [] if known is None else [(start, role, known)]
    found = []
    for end in range(start + length + 1, min(len(left), start + LONGEST_SUBJECT) + 1):
        words = left[start + length : end]
        if (
            not _is_noun_phrase(words, lexicon)
            or phrase_at(left, end - 1, lexicon.time_words)
            or (is_date(words[-1], date_words(lexicon.tag)))
        ):
            break
        found.append((start, end, has_speaker(words, lexicon)))
    return found[::-1]


def _has_complement(left: Sequence[Token], end: int, lexicon: Language) -> bool:
    """Whether the noun before has a complement already, and no addressee in the dative that looks the same."""
    addressee = (
        lexicon.capital_nouns
        and left[end].lower in lexicon.determiners
        and phrase_at(left, end + 1, lexicon.addressees)
    )
    return left[end].lower in lexicon.genitives and not addressee


def _is_noun_phrase(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether all are words that nouns and adjectives can be; an article is not the last."""
    return (
        bool(words)
        and all(word.is_word and not _is_function_word(word, lexicon) for word in words)
        and words[-1].lower not in lexicon.determiners
    )


def _is_function_word(word: Token, lexicon: Language) -> bool:
    return (
        word.lower in lexicon.prepositions
        or word.lower in lexicon.conjunctions
        or word.lower in lexicon.relatives
        or word.lower in lexicon.time_words
    )


def has_speaker(words: Sequence[Token], lexicon: Language) -> bool:
    return any(
        word.lower in lexicon.speakers
        or word.lower.rpartition("-")[2] in lexicon.speakers
        or (len(word.lower) > 5 and word.lower.endswith(lexicon.speaker_endings))
        for word in words
    )


def tail_closed(
    left: Sequence[Token], position: int, document: Document, *, participle: bool = False, addressee: bool = False
) -> bool | None:
    """Whether the words from a place on, which say only to whom, when, where or how, end in one that takes no
    complement; None when they say anything else. With `participle` they end in the participle of saying; with
    `addressee` they may begin with a bare noun for people."""
    lexicon = document.lexicon
    if participle and (position >= len(left) or left[-1].lower not in lexicon.saying_participles):
        return None
    end = len(left) - participle
    dates = date_words(document.language or "")
    closed = False
    if addressee and position < end and left[position].lower in lexicon.speakers:
        position += 1
    while position < end:
        token = left[position]
        step = max(
            phrase_at(left, position, lexicon.time_words),
            phrase_at(left, position, lexicon.addressees),
            is_date(token, dates) or token.text[0].isdigit() or token.text in (",", "."),
        )
        closed = step > 0
        if not step and (step := phrase_at(left, position, lexicon.adverbials)):
            closed = True
        if not step and (length := phrase_at(left, position, lexicon.prepositions)):
            step = length + _noun_phrase(left, position + length, end, document)
            if step == length:
                return None
        if not step and (token.is_capitalised or phrase_at(left, position, lexicon.determiners)):
            step = _noun_phrase(left, position, end, document)
        if not step:
            return None
        position += step
        last = left[position - 1]
        closed = closed or is_date(last, dates) or last.text.isdigit() or last.lower in lexicon.time_words
        closed = closed or (last.is_capitalised and not lexicon.capital_nouns)
    return closed if position == end else None


def _has_person_object(left: Sequence[Token], position: int, lexicon: Language) -> bool:
    """Whether a noun phrase for somebody, without a preposition, stands directly behind the verb."""
    length = phrase_at(left, position, lexicon.determiners)
    if not length or phrase_at(left, position, lexicon.prepositions):
        return False
    nouns = left[position + length : position + length + 2]
    return has_speaker(nouns, lexicon) and not any(noun.lower in lexicon.addressees for noun in nouns)


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
        if has_finite_verb(tokens[start : position + 1], document):
            break
        position += 1
        words += 1
    return position - start if words else 0


def is_date(token: Token, dates: frozenset[str]) -> bool:
    """Whether a word is the name of a day or month, or of a part of a day (`Montagabend`, `maandagochtend`)."""
    return token.lower in dates or (
        len(token.lower) >= LONGEST_DAY
        and any(token.lower.startswith(day) for day in dates if len(day) >= SHORTEST_DAY)
    )


@cache
def date_words(tag: str) -> frozenset[str]:
    """The names of days and months of a language, in lower case."""
    known = locale(tag)
    return frozenset(name.lower() for name in (*known.days, *known.months)) if known else frozenset()


def clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words after the last quotation mark, without a comma or dash at their head."""
    last = max((i for i, token in enumerate(tokens) if _closes_quotation(tokens, i)), default=-1)
    rest = tokens[last + 1 :]
    while rest and not rest[0].is_word:
        rest = rest[1:]
    return rest


def _closes_quotation(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token is a quotation mark, or a word with a single one behind it before a comma."""
    glued = tokens[i].text[-1] in "'’" and i + 1 < len(tokens) and tokens[i + 1].text == ","
    return tokens[i].text in QUOTES or glued


def is_name_part(token: Token, lexicon: Language) -> bool:
    """Whether a word can stand in a personal name: it has a capital, if only behind a hyphen, or is a particle."""
    last = token.text.rpartition("-")[2]
    return token.is_word and (token.is_capitalised or last[:1].isupper() or token.lower in lexicon.name_particles)


def is_personal_name(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are a personal name, perhaps with titles before it."""
    i = phrase_at(part, 0, lexicon.determiners) if len(part) > 2 else 0
    i *= i > 0 and phrase_at(part, i, lexicon.titles) > 0
    while i < len(part) and (length := phrase_at(part, i, lexicon.titles)):
        i += length
        if i < len(part) and part[i].text == ".":
            i += 1
    rest = [token for token in part[i:] if token.text != "."]
    return 1 <= len(rest) <= 6 and all(is_name_part(token, lexicon) for token in rest)
