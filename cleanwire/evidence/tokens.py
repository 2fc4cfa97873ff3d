"""Words of a text with their places, and phrases of a language found in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from cleanwire.languages.language import Language

_TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’.\-‑][\p{L}\p{M}\p{N}]+)*+['’]?|[^\s\p{L}\p{M}\p{N}]")
_ELISION = regex.compile(r"\p{L}{1,6}['’](?=\p{L})")


class Token(NamedTuple):
    """A word or a sign at a half-open span; `lower` is in lower case with straight apostrophes."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or a digit."""
        return self.text[0].isalnum() or self.text[-1].isalnum()

    @property
    def is_capitalised(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokenise(text: str, start: int, end: int, lexicon: Language) -> list[Token]:
    """The words and signs between two places. An elided word that the language lists (`d'`) is a word.

    >>> from cleanwire.languages import load
    >>> [token.text for token in tokenise("don’t, d’Ivry", 0, 13, load("fr"))]
    ['don’t', ',', 'd’', 'Ivry']
    """
    tokens: list[Token] = []
    elided, clipped = _elisions(lexicon), -1
    for match in _TOKEN.finditer(text, start, end):
        begin = match.start()
        if begin == clipped:
            tokens[-1] = Token(begin - 1, match.end(), text[begin - 1 : match.end()], f"'{match[0].lower()}")
            continue
        clipped = match.end() if match[0] in "'’" and _is_clipped(text, match.end(), lexicon) else -1
        if elided and (head := _ELISION.match(text, begin, match.end())) and _lower(head[0]) in elided:
            tokens.append(Token(begin, head.end(), head[0], _lower(head[0])))
            begin = head.end()
        word = text[begin : match.end()]
        tokens.append(Token(begin, match.end(), word, _lower(word)))
    return tokens


def _is_clipped(text: str, start: int, lexicon: Language) -> bool:
    """Whether one letter and a space follow an apostrophe, in a language that shortens words so: `'s avonds`."""
    return text[start : start + 1] in lexicon.clipped and text[start + 1 : start + 2] == " "


def phrase_at(tokens: Sequence[Token], position: int, phrases: frozenset[str]) -> int:
    """How many tokens from a position make up the longest of the phrases; 0 when none does."""
    if position >= len(tokens) or tokens[position].lower not in _beginnings(phrases):
        return 0
    longest = min(_longest(phrases), len(tokens) - position)
    for length in range(longest, 0, -1):
        if _joined(tokens[position : position + length]) in phrases:
            return length
    return 0


def _joined(tokens: Sequence[Token]) -> str:
    pieces = [token.lower if token.lower.endswith("'") else f"{token.lower} " for token in tokens]
    return "".join(pieces).rstrip()


def _lower(text: str) -> str:
    return text.lower().replace("’", "'")


@cache
def _beginnings(phrases: frozenset[str]) -> frozenset[str]:
    """What a token may be with which one of the phrases begins: its first word, or an elided one in that."""
    words = {phrase.partition(" ")[0] for phrase in phrases}
    return frozenset(words | {word[: place + 1] for word in words for place, sign in enumerate(word) if sign == "'"})


@cache
def _longest(phrases: frozenset[str]) -> int:
    return max((phrase.count(" ") + phrase.count("'") + 1 for phrase in phrases), default=0)


@cache
def _elisions(lexicon: Language) -> frozenset[str]:
    listed = lexicon.prepositions | lexicon.determiners | lexicon.relatives | lexicon.conjunctions
    listed |= lexicon.sentence_words | lexicon.complement_prepositions
    return frozenset(word for word in listed if word.endswith("'") and " " not in word)
