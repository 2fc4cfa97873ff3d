"""Personal names, with the titles before them."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language


def is_name_part(token: Token, lexicon: Language) -> bool:
    """Whether a word can stand in a personal name: it has a capital, if only behind a hyphen, or is a particle."""
    last = token.text.rpartition("-")[2]
    return token.is_word and (token.is_capitalised or last[:1].isupper() or token.lower in lexicon.name_particles)


def is_personal_name(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are a personal name, perhaps with titles before it.

    A word in lower case behind an article, and before two with capitals, is taken for a title too.
    """
    article = phrase_at(part, 0, lexicon.determiners) if len(part) > 2 else 0
    i = article if phrase_at(part, article, lexicon.titles) else 0
    while i < len(part) and (length := phrase_at(part, i, lexicon.titles)):
        i += length
        if i < len(part) and part[i].text == ".":
            i += 1
    if not i and article and part[article].text.islower() and part[article + 1].is_capitalised:
        i = article + 1
        if len(part) - i < 2 or part[article].lower in lexicon.prepositions:
            return False
    rest = [token for token in part[i:] if token.text != "."]
    return 1 <= len(rest) <= 6 and all(is_name_part(token, lexicon) for token in rest)
