"""A fifth of a lexicon hidden from the normalisers, to see what the rules do with words that they do not know."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module

from cleanwire.languages import load
from cleanwire.languages.language import Language

FOLDS = 5
_FAMILY = 6
"""Words that begin with the same so many letters (fewer in a short word) are hidden together."""
_DEPENDENT = ("cleanwire.languages", "cleanwire.evidence", "cleanwire.normalisers.sentence")


def fold(word: str) -> int:
    """Which fifth of the lexicon a word belongs to, by chance; forms of one word go together.

    >>> fold("spokesman") == fold("spokeswomen")
    True
    """
    family = word[: min(_FAMILY, max(3, len(word) - 2))]
    return zlib.crc32(f"fifth {family}".encode()) % FOLDS


def without_fold(language: Language, number: int) -> Language:
    """The lexicon without a fifth of its speakers, verbs of saying and abbreviations.

    Phrases stay. A hidden word is taken from the other lists that would give it away: endings that are whole words,
    titles, and finite verbs.
    """

    def visible(words: frozenset[str]) -> frozenset[str]:
        return frozenset(word for word in words if " " in word or fold(word) != number)

    speakers, said = visible(language.speakers), visible(language.saying)
    participles = visible(language.saying_participles)
    hidden_speakers = language.speakers - speakers
    hidden_verbs = (language.saying - said) | (language.saying_participles - participles)
    return replace(
        language,
        speakers=speakers,
        saying=said,
        saying_participles=participles,
        abbreviations=visible(language.abbreviations),
        speaker_endings=tuple(ending for ending in language.speaker_endings if ending not in hidden_speakers),
        titles=language.titles - hidden_speakers,
        finite_verbs=language.finite_verbs - hidden_verbs,
    )


@contextmanager
def hidden(tag: str, number: int | None) -> Iterator[Language]:
    """While it lasts, cleanwire does not know a fifth of the words of a language; with None, it knows them all."""
    module = import_module(f"cleanwire.languages.{tag}")
    whole: Language = module.LANGUAGE
    try:
        if number is not None:
            vars(module)["LANGUAGE"] = without_fold(whole, number)
            _forget()
        yield load(tag)
    finally:
        if number is not None:
            vars(module)["LANGUAGE"] = whole
            _forget()


def _forget() -> None:
    """Empties the caches that hold a lexicon or what was derived from one."""
    for name, module in list(sys.modules.items()):
        if name.startswith(_DEPENDENT):
            for value in list(vars(module).values()):
                if callable(clear := getattr(value, "cache_clear", None)):
                    clear()
