"""Nouns for bodies and places, which people speak for and come from, and for what is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cleanwire.evidence.tokens import Token
from cleanwire.languages.language import Language


def is_body(noun: Token, lexicon: Language) -> bool:
    """Whether a noun, or the last part of a compound, is that of a body or a place."""
    return noun.lower.endswith(_domain_endings(lexicon))


@cache
def _domain_endings(lexicon: Language) -> tuple[str, ...]:
    return tuple(word + ending for word in lexicon.domains for ending in ("", "s", "es"))


def is_domain(head: Token | None, phrase: Sequence[Token], bare: bool, lexicon: Language) -> bool:
    """Whether a noun, or the last part of a compound, is that of one body or place; or the phrase is a name: in German
    that shows where it has no article, or several capitals."""
    if head is None or any(token.text.isdigit() for token in phrase):
        return False
    if lexicon.capital_nouns:
        name = sum(token.is_capitalised for token in phrase) > 1 or (bare and head.is_capitalised)
    else:
        name = head.is_capitalised
    return name or is_body(head, lexicon)


def is_object_of_speech(noun: Token, lexicon: Language) -> bool:
    """Whether a noun names what is spoken of and nobody who speaks."""
    common = lexicon.capital_nouns or noun.text.islower()
    return common and noun.lower in lexicon.speech_objects and noun.lower not in lexicon.speakers
