"""Subjects and verbs of saying: "the spokesperson told reporters on Friday" and its like, in either order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cleanwire.document import Document
from cleanwire.evidence.false_stops import has_finite_verb
from cleanwire.evidence.names import is_name_part
from cleanwire.evidence.noun_phrases import are_common, has_speaker, is_noun_phrase
from cleanwire.evidence.saying import may_be_verb, verb_at, verb_by_form
from cleanwire.evidence.tails import date_words, is_date, noun_phrase, tail_closed, time_nouns
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

LONGEST_SUBJECT = 6
"""So many words the subject has, its determiner included."""
LONGEST_PORTFOLIO = 9
"""So many words it has with what it stands for: "the deputy head of the emergency service"."""
LONGEST_NAME = 7
"""So many words a name has before its role."""


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
    begins: bool
    """Whether subject or verb, whichever is first, begins the clause or stands behind a comma."""
    person_object: bool = False
    """Whether the tail has another person as its object, who may have a complement too."""
    content: bool = False
    """Whether the verb has its object: what was said is not still to come."""
    reports: bool = False
    """Whether the object is a clause, which goes on to the stop."""


def subjects(left: Sequence[Token], document: Document, *, quoted: bool = False) -> list[Subject]:
    """The readings of a clause as subject, verb of saying (or what may be one) and tail, in either order of subject
    and verb. With `quoted` a quotation stands before the clause."""
    found = _subjects_beside(verb_at, left, document, quoted)
    found += _subjects_beside(verb_by_form, left, document, quoted)
    by_place = _subjects_beside(_verb_by_place, left, document, quoted) if not found else []
    return found + [subject for subject in by_place if quoted or subject.known_head or subject.start > 0]


def _subjects_beside(
    verb_length: Callable[[Sequence[Token], int, Language], int],
    left: Sequence[Token],
    document: Document,
    quoted: bool,
) -> list[Subject]:
    """The readings whose verb is found by a function that gives its length at a place."""
    lexicon = document.lexicon
    found = []
    for i, token in enumerate(left):
        length = verb_length(left, i, lexicon)
        known = length > 0 and verb_at(left, i, lexicon) > 0
        split = token.lower in lexicon.auxiliaries and length < 2
        if not length and not split:
            continue
        verb = left[i + max(length, 1) - 1].lower
        first = i
        while first and left[first - 1].lower in lexicon.verb_pronouns:
            first -= 1
        before = subject_before(left, first, lexicon, bare=quoted and known) if length else None
        before = before or (_role_before(left, first, lexicon) if length else None)
        last = split and i + 2 < len(left) and left[-1].lower in lexicon.saying_participles
        if last and not before:
            before = subject_before(left, first, lexicon)
        if before:
            start, end, head = before
            verb, known = (left[-1].lower, True) if last else (verb, known)
            tail = i + max(length, 1)
            closed = tail_closed(left, tail, document, participle=last, addressee=True)
            if first < i and not (known or quoted or closed):
                continue
            told = verb in lexicon.telling
            if closed is not None and (told or not _is_object(left[tail:], document)):
                begins = start == 0 or "," in (left[start].text, left[start - 1].text)
                content = quoted or _said_before(left, start, document) or has_object(left, tail, lexicon)
                person = _has_person_object(left, tail, lexicon)
                found.append(Subject(start, end - 1, tail, closed, head, verb, known, begins, person, content))
                continue
            if head and known and _is_reported(left[tail:], document):
                found.append(Subject(start, end - 1, tail, False, head, verb, known, True, False, True, True))
                continue
        begins = first == 0 or left[first - 1].text == ","
        if not begins and (before or not _is_adverbial(left[:first], document)):
            continue
        content = quoted or (begins and _said_before(left, first, document))
        behind = i + max(length, 1)
        following = _subjects_after(left, behind, lexicon, bare=begins and known)
        if known and not following and (adverbial := _adverbial(left, behind, document)):
            following = [subject for subject in _subjects_after(left, behind + adverbial, lexicon) if subject[2]]
        for start, end, head in following:
            if end < len(left) and (_has_complement(left, end, lexicon) or _has_name(left, end, lexicon)):
                continue
            if (closed := tail_closed(left, end, document, participle=split)) is not None:
                listed = known or (split and left[-1].lower in lexicon.saying_participles)
                found.append(Subject(start, end - 1, end, closed, head, verb, listed, begins, False, content))
    return found


def _adverbial(left: Sequence[Token], position: int, document: Document) -> int:
    """How many words at a place say when, or to whom or where with a preposition."""
    lexicon = document.lexicon
    if length := phrase_at(left, position, lexicon.time_words):
        return length
    length = phrase_at(left, position, lexicon.prepositions - lexicon.genitives)
    day = position + length
    day += phrase_at(left, day, lexicon.determiners)
    if day < len(left) and is_date(left[day], date_words(lexicon.tag)):
        return day + 1 - position
    noun = left[position + length : position + length + 3]
    addressee = next((i for i in range(len(noun)) if phrase_at(noun, i, lexicon.addressees)), None)
    return length + addressee + 1 if length and addressee is not None else 0


def _is_adverbial(words: Sequence[Token], document: Document) -> bool:
    """Whether the words before a verb say only when, where or how."""
    lexicon = document.lexicon
    opening = phrase_at(words, 0, lexicon.prepositions | lexicon.time_words | lexicon.adverbials)
    dated = any(is_date(word, date_words(lexicon.tag)) for word in words[:2])
    return (opening > 0 or dated) and tail_closed(words, 0, document) is not None


def _said_before(left: Sequence[Token], start: int, document: Document) -> bool:
    """Whether a clause with a verb, such as may be what was said, stands before a place."""
    return has_finite_verb(left[:start], document)


def _is_object(words: Sequence[Token], document: Document) -> bool:
    """Whether the words behind a verb are its object and no more, which takes a complement itself."""
    return has_object(words, 0, document.lexicon) and noun_phrase(words, 0, len(words), document) == len(words)


def has_object(left: Sequence[Token], position: int, lexicon: Language) -> bool:
    """Whether a noun phrase that is neither a time nor an addressee stands directly behind the verb."""
    length = phrase_at(left, position, lexicon.determiners)
    noun = left[position + length : position + length + 1]
    others = (
        phrase_at(left, position, lexicon.prepositions - lexicon.articles)
        or phrase_at(left, position, lexicon.time_words)
        or phrase_at(left, position + length, lexicon.addressees)
        or has_speaker(noun, lexicon)
        or any(word.lower in time_nouns(lexicon) for word in noun)
    )
    dates = date_words(lexicon.tag)
    return length > 0 and not others and not any(is_date(word, dates) or word.text[0].isdigit() for word in noun)


def _verb_by_place(left: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length of what may be a verb of saying by its place: at the head or behind a comma and before its subject, or
    behind a subject at the head, or one behind a comma that is known to speak."""
    compound = left[i].lower in lexicon.auxiliaries and i + 1 < len(left)
    following = i + 1 + compound
    if not may_be_verb(left[i + compound], lexicon) or following >= len(left):
        return 0
    if i == 0 or left[i - 1].text == ",":
        opens = phrase_at(left, following, lexicon.determiners) > 0 or left[following].is_capitalised
    else:
        opens = False
    if opens:
        return 1 + compound
    if has_speaker(left[i + compound : following], lexicon):
        return 0
    before = subject_before(left, i, lexicon) or _role_before(left, i, lexicon)
    heads = before and (before[0] == 0 or "," in (left[i - 1].text, left[before[0] - 1].text))
    return 1 + compound if before and (before[2] or heads) else 0


def subject_before(
    left: Sequence[Token], verb: int, lexicon: Language, *, bare: bool = False
) -> tuple[int, int, bool] | None:
    """The noun phrase that ends where the verb begins: its token numbers and whether its head is known. With `bare`
    a noun that is not listed needs no article."""
    if verb and left[verb - 1].lower in lexicon.copulas:
        return None
    for start in range(verb - 1, max(-1, verb - 1 - LONGEST_PORTFOLIO), -1):
        if not left[start].is_word:
            return None
        length = phrase_at(left, start, lexicon.determiners)
        inside = start > 0 and left[start - 1].lower in lexicon.genitives | lexicon.prepositions
        if length and start + length < verb and not inside:
            words = left[start + length : verb]
            if len(words) > 1 and words[-1].lower in (lexicon.saying | lexicon.adverbials) - lexicon.speakers:
                return None
            if is_noun_phrase(words, lexicon):
                return (start, verb, has_speaker(words, lexicon)) if verb - start <= LONGEST_SUBJECT else None
            return (start, verb, False) if _has_portfolio(words, lexicon) else None
    words = left[:verb]
    known = has_speaker(words, lexicon)
    if len(words) > 3 or not is_noun_phrase(words, lexicon):
        return None
    return (0, verb, known) if known or (bare and are_common(words, lexicon)) else None


def _has_portfolio(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are a noun for a speaker and what it stands for: "ministro de Defensa", "head of the army"."""
    link = next((i for i, word in enumerate(words) if word.lower in lexicon.genitives), 0)
    start = link + 1 + phrase_at(words, link + 1, lexicon.determiners)
    inner = (word.lower in lexicon.series_conjunctions for word in words[start + 1 : -1])
    field = words[start : start + 1 + next((i for i, joined in enumerate(inner) if joined), len(words))]
    other = words[start + len(field) + 1 :]
    speaker = is_noun_phrase(words[:link], lexicon) and has_speaker(words[:link], lexicon)
    fields = (field, other) if other else (field,)
    return speaker and all(len(part) <= 2 and is_noun_phrase(part, lexicon) for part in fields)


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
    """Whether the words are a role with a listed noun, or may be one; None when neither."""
    if not is_noun_phrase(words, lexicon):
        return None
    known = has_speaker(words, lexicon)
    article = phrase_at(words, 0, lexicon.determiners) > 0
    common = [word for word in words if word.text.islower() != lexicon.capital_nouns]
    other = any(word.lower in lexicon.adverbials or word.text[0].isdigit() for word in words)
    return known if known or article or (common and len(words) <= 3 and not other) else None


def _subjects_after(
    left: Sequence[Token], start: int, lexicon: Language, *, bare: bool = False
) -> list[tuple[int, int, bool]]:
    """The noun phrases, the longest first, that begin where the verb ends; or a name and its role. With `bare` a noun
    that is not listed needs no article."""
    length = phrase_at(left, start, lexicon.determiners)
    if length and phrase_at(left, start, lexicon.time_words) > length:
        return []
    contraction = length and left[start].lower in lexicon.prepositions - lexicon.articles
    if contraction and left[start].lower not in lexicon.genitives:
        return []
    if not length:
        if start < len(left) and left[start].lower in lexicon.speakers:
            return [(start, start + 1, True)]
        comma = next((i for i in range(start, min(len(left), start + LONGEST_NAME + 1)) if left[i].text == ","), 0)
        role = next((i for i in range(comma + 1, min(len(left), comma + 8)) if left[i].text == ","), len(left))
        words = left[comma + 1 : role]
        named = comma > start and all(is_name_part(token, lexicon) for token in left[start:comma])
        known = _role(words, lexicon) if named else None
        if known is not None:
            return [(start, role, known)]
        noun = left[start : start + 1]
        common = bare and bool(noun) and is_noun_phrase(noun, lexicon) and are_common(noun, lexicon)
        return [(start, start + 1, False)] if common else []
    if (phrase := phrase_at(left, start + length, lexicon.speakers)) > 1:
        return [(start, start + length + phrase, True)]
    found = []
    for end in range(start + length + 1, min(len(left), start + LONGEST_SUBJECT) + 1):
        words = left[start + length : end]
        if (
            not is_noun_phrase(words, lexicon)
            or phrase_at(left, end - 1, lexicon.time_words)
            or (is_date(words[-1], date_words(lexicon.tag)))
        ):
            break
        found.append((start, end, has_speaker(words, lexicon)))
    return found[::-1]


def _is_reported(words: Sequence[Token], document: Document) -> bool:
    """Whether the words are a clause that is said, whose last word is no noun for somebody."""
    lexicon = document.lexicon
    opening = lexicon.complementisers | lexicon.determiners | lexicon.sentence_words
    words = words[1:] if words and words[0].text == "," else words
    begins = bool(words) and words[0].lower in opening - lexicon.prepositions
    return begins and has_finite_verb(words, document) and not has_speaker(words[-1:], lexicon)


def _has_name(left: Sequence[Token], end: int, lexicon: Language) -> bool:
    """Whether a name goes on behind a noun phrase, or stands beside its noun: "o coronel Andrew Duncan"."""
    begun = left[end - 1].is_capitalised or (lexicon.noun_first and not is_date(left[end], date_words(lexicon.tag)))
    return begun and left[end].is_capitalised and not lexicon.capital_nouns


def _has_complement(left: Sequence[Token], end: int, lexicon: Language) -> bool:
    """Whether the noun before has a complement already, and no addressee in the dative that looks the same."""
    addressee = (
        lexicon.capital_nouns
        and left[end].lower in lexicon.determiners
        and phrase_at(left, end + 1, lexicon.addressees)
    )
    return left[end].lower in lexicon.genitives and not addressee


def _has_person_object(left: Sequence[Token], position: int, lexicon: Language) -> bool:
    """Whether a noun phrase for somebody, without a preposition, stands directly behind the verb."""
    length = phrase_at(left, position, lexicon.determiners)
    addressed = phrase_at(left, position, lexicon.prepositions | lexicon.addressees)
    if not length or addressed:
        return False
    nouns = left[position + length : position + length + 2]
    return has_speaker(nouns, lexicon) and not any(noun.lower in lexicon.addressees for noun in nouns)
