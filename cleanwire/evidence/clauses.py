"""The parts of a sentence between its signs."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.evidence.tokens import Token
from cleanwire.languages.language import Language

QUOTES = '"“”„«»‘’'


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


def last_clause(tokens: Sequence[Token], lexicon: Language) -> Sequence[Token]:
    """What stands behind the last word that opens a clause, or all."""
    inner = lexicon.complementisers | lexicon.comma_before | lexicon.series_conjunctions
    start = max((i + 1 for i, token in enumerate(tokens) if i and token.lower in inner), default=0)
    return tokens[start:]


def first_part(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands before the first comma or dash."""
    return tokens[: next((i for i, token in enumerate(tokens) if token.text in ",;:–—"), len(tokens))]


def split_at_commas(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The words between the commas."""
    parts: list[Sequence[Token]] = []
    start = 0
    for i, token in enumerate(tokens):
        if token.text == ",":
            parts.append(tokens[start:i])
            start = i + 1
    return [*parts, tokens[start:]]
