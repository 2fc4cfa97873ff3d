"""What follows a verb of saying: to whom, when, where and how it was said."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cleanwire.document import Document
from cleanwire.evidence.false_stops import has_finite_verb
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.cldr import locale
from cleanwire.languages.language import Language

SHORTEST_DAY, LONGEST_DAY = 6, 9
"""A word of so many letters or more may be the name of a day with a part of the day behind it."""
_PARTICIPLE_ENDINGS = ("t", "d", "en")
LONGEST_ABBREVIATION = 5
"""So many letters and stops has an abbreviation inside the words that say when."""
LONGEST_NOUN_PHRASE = 5
"""So many words another noun phrase has after its determiner."""


def tail_closed(
    left: Sequence[Token], position: int, document: Document, *, participle: bool = False, addressee: bool = False
) -> bool | None:
    """Whether the words from a place on, which say only to whom, when, where or how, end in one that takes no
    complement; None when they say anything else. With `participle` they end in the participle of saying; with
    `addressee` they may begin with a bare noun for people."""
    lexicon = document.lexicon
    if participle and (position >= len(left) or not _may_be_participle(left[-1], lexicon)):
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
            is_date(token, dates) or token.text[0].isdigit() or token.text == ",",
            token.text == "." and len(left[position - 1].text) <= LONGEST_ABBREVIATION,
            position > 0 and is_date(left[position - 1], dates) and token.lower in time_nouns(lexicon),
        )
        closed = step > 0
        if not step and (step := phrase_at(left, position, lexicon.adverbials)):
            closed = True
        if not step and (length := phrase_at(left, position, lexicon.prepositions)):
            step = length + noun_phrase(left, position + length, end, document)
            if step == length:
                return None
        if not step and (token.is_capitalised or phrase_at(left, position, lexicon.determiners)):
            step = noun_phrase(left, position, end, document)
        if not step:
            return None
        position += step
        last = left[position - 1]
        closed = closed or any(is_date(token, dates) for token in left[position - min(step, 2) : position])
        closed = closed or last.text.isdigit() or last.lower in lexicon.time_words
        closed = closed or (last.is_capitalised and not lexicon.capital_nouns)
    return closed if position == end else None


def ends_in_adverbial(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last words say when or how: a day or month, with a part of it, or a listed phrase."""
    dates = date_words(lexicon.tag)
    starts = range(max(0, len(words) - LONGEST_NOUN_PHRASE), len(words))
    return (
        is_date(words[-1], dates)
        or (len(words) > 1 and is_date(words[-2], dates) and words[-1].lower in time_nouns(lexicon))
        or any(phrase_at(words, i, lexicon.time_words | lexicon.adverbials) == len(words) - i for i in starts)
    )


def time_at(words: Sequence[Token], lexicon: Language) -> int:
    """How many words at the head of some say when: a listed phrase, or a day with its article, a part of it or a word
    that tells it from others (`last Thursday`, `el jueves pasado`)."""
    dates = date_words(lexicon.tag)
    around = time_nouns(lexicon) | lexicon.determiners
    end = next((i for i, word in enumerate(words) if word.lower not in around and not is_date(word, dates)), len(words))
    dated = any(is_date(word, dates) for word in words[:end])
    return max(phrase_at(words, 0, lexicon.time_words), end * dated)


def ends_in_addressee(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last words say to whom."""
    starts = range(max(0, len(words) - LONGEST_NOUN_PHRASE), len(words))
    return any(phrase_at(words, i, lexicon.addressees) == len(words) - i for i in starts)


def ends_closed(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last words say to whom, when or how: a complement does not belong to them."""
    return ends_in_adverbial(words, lexicon) or ends_in_addressee(words, lexicon)


def _may_be_participle(word: Token, lexicon: Language) -> bool:
    """Whether a word is a participle of saying, or has the form of one in a language that sets it last."""
    form = bool(lexicon.verb_endings) and word.text.islower() and word.lower.endswith(_PARTICIPLE_ENDINGS)
    common = word.lower not in lexicon.adverbials and word.lower not in lexicon.prepositions
    return word.lower in lexicon.saying_participles or (form and len(word.lower) >= 5 and common)


def noun_phrase(tokens: Sequence[Token], position: int, end: int, document: Document) -> int:
    """How many tokens from a place on read as a noun phrase without a verb: at most five words after its determiner."""
    lexicon = document.lexicon
    dates = date_words(lexicon.tag)
    start = position
    position += phrase_at(tokens, position, lexicon.determiners)
    words = 0
    while position < end and words < LONGEST_NOUN_PHRASE:
        token = tokens[position]
        if not token.is_word or token.lower in lexicon.prepositions or token.lower in lexicon.conjunctions:
            break
        if token.lower in lexicon.relatives or token.lower in lexicon.sentence_words:
            break
        if words and (phrase_at(tokens, position, lexicon.time_words) or is_date(token, dates)):
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
def time_nouns(lexicon: Language) -> frozenset[str]:
    """The words of the phrases that say when, but for those that prepositions begin: "two *days* later"."""
    return frozenset(
        word
        for phrase in lexicon.time_words
        if " " in phrase and phrase.split()[0] not in lexicon.prepositions
        for word in phrase.split()
        if word not in lexicon.prepositions | lexicon.determiners
    )


@cache
def date_words(tag: str) -> frozenset[str]:
    """The names of days and months of a language, in lower case."""
    known = locale(tag)
    return frozenset(name.lower() for name in (*known.days, *known.months)) if known else frozenset()
