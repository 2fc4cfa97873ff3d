"""Which language the letters of a sentence are likeliest in, by how frequent each three of them are.

The frequencies are those of langdetect, which leaves out what is rarer than one in ten thousand.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache

from cleanwire.detection import profile
from cleanwire.languages import function_words
from cleanwire.patterns import late_regex

_LETTERS = late_regex(r"[\p{L}\p{M}]+")
_FLOOR = 1e-4
"""How frequent three letters are, at least, that a language hardly ever has in a row."""
_MARGIN = 10.0
"""By how many nats the sentence must be likelier in another language, and by how many for each three letters. Of 8,000
short sentences in thirteen languages, each in a text in its own, three are taken for another's; of 14,000 sentences
of other languages nine in ten are found out."""
_MARGIN_EACH = 0.4
_FEWEST = 15
"""Threes of letters of the shortest sentence that is looked at: shorter ones are sayings and names."""
_WORD = 3.0
"""So many nats a frequent word of a language adds to its letters."""
_NEARLY = 0.6
"""A sentence that is less likely, by no more than so many nats for each three letters, than text in the language mostly
is, may well be in it: half are, and of those in other languages two in a hundred."""
_LEAD = 4.0
"""The same where no language is the main one, before the next likely."""
_CYRILLIC = ("bg", "ru", "uk")
_NO_LATIN = frozenset({"ar", "el", "fa", "he", "hi", "ja", "ko", "zh", *_CYRILLIC})
_NEAR = {"da": "nb", "nb": "da", "cs": "sk", "sk": "cs"}
"""Languages that are too much alike for a short sentence."""
_NAMED = {"nb": "no"}
"""What langdetect calls a language."""


def likelier_language(sentence: str, main: str) -> str:
    """The tag of the language in whose words the letters of a sentence stand much more often so than in those of the
    language `main`; "" where there is none. Both are written in Latin letters, or both in Cyrillic ones; with "" for
    `main` it is the likeliest of those in Latin letters, where one is.

    >>> likelier_language("Stavba začala minulý týden.", "en"), likelier_language("It rained again.", "en")
    ('cs', '')
    """
    known = _known(main in _CYRILLIC)
    words = _LETTERS.findall(sentence.replace("İ", "i"))
    threes = _threes(words)
    if len(threes) < _FEWEST or (main and (main not in known or _is_usual(threes, main))):
        return ""
    likely = _likely(threes, known)
    likely.pop(_NEAR.get(main, ""), None)
    frequent, low = function_words(), {word.lower() for word in words}
    for tag in likely:
        likely[tag] += _WORD * len(low & frequent[tag] - frequent.get(main, frozenset()))
    tag = max(likely, key=likely.__getitem__)
    least = max(_MARGIN, _MARGIN_EACH * len(threes)) if main else _LEAD
    next_likely = likely[main] if main else sorted(likely.values())[-2]
    if likely[tag] - next_likely <= least:
        return ""
    small = [word for word in words if word[0].islower()]
    if not _letters(tag).issuperset("".join(small)):
        return ""
    without_names = _likely(_threes(small), known) if small and main else {}
    return tag if not without_names or without_names[tag] > without_names[main] else ""


def _threes(words: Iterable[str]) -> list[str]:
    padded = (f" {word.lower()} " for word in words)
    return [word[place : place + 3] for word in padded for place in range(len(word) - 2)]


def _is_usual(threes: list[str], main: str) -> bool:
    """Whether some letters in threes are nearly as likely as those of the language mostly are."""
    return sum(_log(three, main) for three in threes) > len(threes) * (_usual(main) - _NEARLY)


@cache
def _letters(tag: str) -> frozenset[str]:
    """The letters that langdetect knows in a language."""
    return frozenset(three for three in profile(_NAMED.get(tag, tag))["freq"] if len(three) == 1)


@cache
def _usual(tag: str) -> float:
    found = profile(_NAMED.get(tag, tag))
    shares = (number / found["n_words"][2] for three, number in found["freq"].items() if len(three) == 3)
    return math.fsum(share * math.log(max(share, _FLOOR)) for share in shares)


def _likely(threes: Iterable[str], known: tuple[str, ...]) -> dict[str, float]:
    """How likely some letters are, in threes, in each of some languages."""
    rows = [_row(three, known) for three in threes]
    return dict(zip(known, map(sum, zip(*rows, strict=True)), strict=True))


@cache
def _known(cyrillic: bool) -> tuple[str, ...]:
    return _CYRILLIC if cyrillic else tuple(sorted(function_words().keys() - _NO_LATIN))


@lru_cache(maxsize=1 << 14)
def _row(three: str, known: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(_log(three, tag) for tag in known)


@lru_cache(maxsize=1 << 16)
def _log(three: str, tag: str) -> float:
    """The logarithm of how likely three letters are in a language."""
    found = profile(_NAMED.get(tag, tag))
    share = float(found["freq"].get(three, 0) / found["n_words"][2])
    return math.log(max(share, _FLOOR))
