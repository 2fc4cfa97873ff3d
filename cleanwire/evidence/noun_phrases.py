"""Nouns for those who speak, and the words that stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.evidence.tails import date_words
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language


def is_noun_phrase(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether all are words that nouns and adjectives can be; an article is not the last. A listed phrase is one."""
    return (
        bool(words)
        and all(word.is_word and not is_function_word(word, lexicon) for word in words)
        and not any(word.lower in lexicon.auxiliaries for word in words[1:])
        and words[-1].lower not in lexicon.determiners
    ) or (len(words) > 1 and phrase_at(words, 0, lexicon.speakers) == len(words))


def has_article(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the first of some words is an article or the like, be it elided: `l'`."""
    elided = bool(words) and words[0].lower.endswith("'") and words[0].lower in lexicon.determiners
    return elided or phrase_at(words, 0, lexicon.never_last | lexicon.articles) > 0


def are_common(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words can be nouns and adjectives and are no pronouns or names."""
    others = lexicon.sentence_words | lexicon.adverbials | lexicon.auxiliaries | date_words(lexicon.tag)
    return all(word.text.islower() and word.lower not in others for word in words)


def has_speaker(words: Sequence[Token], lexicon: Language) -> bool:
    """Whether a listed noun or phrase for a speaker, or a noun with the ending of such nouns, is among the words."""
    return any(
        word.lower in lexicon.speakers
        or word.lower.rpartition("-")[2] in lexicon.speakers
        or (len(word.lower) > 5 and word.lower.endswith(lexicon.speaker_endings))
        for word in words
    ) or (len(words) > 1 and any(phrase_at(words, i, lexicon.speakers) for i in range(len(words) - 1)))


def is_function_word(word: Token, lexicon: Language) -> bool:
    """Whether a word links others or says when: no noun, adjective or verb, and no acronym as `WHO`."""
    acronym = len(word.text) > 1 and word.text.isupper()
    return not acronym and (
        word.lower in lexicon.prepositions
        or word.lower in lexicon.conjunctions
        or word.lower in lexicon.relatives
        or word.lower in lexicon.time_words
    )
