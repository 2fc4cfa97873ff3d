"""Verbs of saying, listed or by their form."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.evidence.noun_phrases import is_function_word
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language


def verb_at(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length, in tokens, of the verb of saying at a place; 0 when there is none."""
    if tokens[i].lower in lexicon.auxiliaries:
        for length in (2, 3):
            if i + length <= len(tokens) and tokens[i + length - 1].lower in lexicon.saying_participles:
                passive = length == 3 and tokens[i + 1].lower.endswith(lexicon.participle_endings)
                return 0 if passive else length
        if phrase := phrase_at(tokens, i + 1, lexicon.saying_participles):
            return 1 + phrase
    if tokens[i].lower in lexicon.quotatives and (i == 0 or tokens[i - 1].text == ",") and i + 1 < len(tokens):
        return int(tokens[i + 1].is_capitalised or phrase_at(tokens, i + 1, lexicon.determiners) > 0)
    return phrase_at(tokens, i, lexicon.saying)


def verb_by_form(tokens: Sequence[Token], i: int, lexicon: Language) -> int:
    """The length of what may be a verb of saying that is not listed, by its form."""
    compound = tokens[i].lower in lexicon.auxiliaries and i + 1 < len(tokens)
    word = tokens[i + compound]
    if i + 1 >= len(tokens) or verb_at(tokens, i, lexicon) or not may_be_verb(word, lexicon):
        return 0
    past = len(word.lower) > 4 and word.lower.endswith(lexicon.past_endings)
    passive = compound and i + 2 < len(tokens) and tokens[i + 2].lower.endswith(lexicon.participle_endings)
    if passive and lexicon.noun_first:
        return 0
    participle = compound and lexicon.noun_first and word.lower.endswith(lexicon.participle_endings)
    finite = not compound and word.lower in lexicon.finite_verbs - lexicon.auxiliaries
    return 1 + compound if past or participle or finite else 0


def may_be_verb(word: Token, lexicon: Language) -> bool:
    """Whether a word in lower case is none that links others, says when or how, or helps a verb."""
    return (
        word.text.islower()
        and not is_function_word(word, lexicon)
        and word.lower not in lexicon.determiners
        and word.lower not in lexicon.auxiliaries
        and word.lower not in lexicon.adverbials
    )
