"""A damaged text beside its truth, and the news around a sentence."""

from __future__ import annotations

import random
import textwrap
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.news import news

COLUMNS = 72
"""How wide a wrapped text is."""
BEFORE, AFTER = (3, 6), (3, 6)
"""So many sentences stand before and after the damaged one in a document."""
ENOUGH = BEFORE[1] + AFTER[1] + 1
"""So many sentences of news a document can be made from."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text with damage, or one that only looks like it.

    `damaged` and `truth` are alike but for the damage, which is inside the half-open span `sentence` of `damaged`, at
    `places`. `partial` are the texts on the way, where only part of the damage is mended.
    """

    language: str
    family: str
    kind: str
    damaged: str
    truth: str
    places: tuple[int, ...]
    sentence: tuple[int, int]
    partial: tuple[str, ...] = ()
    document: bool = False
    words: tuple[str, ...] = ()
    """The words of the lexicon that it is made with."""
    fold: int | None = None
    """Which fifth of the lexicon must be hidden while it is measured."""
    counted: bool = True
    """Whether it counts in the totals."""


def chance(*seed: object) -> random.Random:
    """A source of chance that is the same in every run."""
    return random.Random(zlib.crc32(repr(seed).encode()))


def alone(
    language: str, family: str, kind: str, damaged: str, truth: str, places: Sequence[int], partial: Sequence[str] = ()
) -> Case:
    """A case that is a text by itself."""
    return Case(language, family, kind, damaged, truth, tuple(places), (0, len(damaged)), tuple(partial))


def in_document(case: Case, neighbours: Sequence[str], chooser: random.Random, *, own_paragraph: bool = False) -> Case:
    """The case amid sentences of the news, `neighbours` being in order and not holding it."""
    before, after = chooser.randint(*BEFORE), chooser.randint(*AFTER)
    start = chooser.randrange(len(neighbours) - before - after + 1)
    left = _paragraphs(neighbours[start : start + before], chooser)
    right = _paragraphs(neighbours[start + before : start + before + after], chooser)
    inside = "\n\n" if own_paragraph else " "
    head = f"{left}{inside}"
    tail = f"{inside}{right}\n"
    return _between(case, head, tail)


def in_wrapped_document(case: Case, neighbours: Sequence[str], chooser: random.Random) -> Case:
    """The case, itself wrapped, amid wrapped paragraphs."""
    before, after = chooser.randint(*BEFORE), chooser.randint(*AFTER)
    start = chooser.randrange(len(neighbours) - before - after + 1)
    head = wrap(" ".join(neighbours[start : start + before])) + "\n\n"
    tail = "\n\n" + wrap(" ".join(neighbours[start + before : start + before + after])) + "\n"
    return _between(case, head, tail)


def wrap(text: str) -> str:
    """The text in lines, no word broken."""
    return textwrap.fill(text, COLUMNS, break_long_words=False, break_on_hyphens=False)


def neighbours_of(sentence: str, language: str) -> list[str]:
    """The news without a sentence."""
    return [other for other in news(language) if other != sentence]


def sample(found: Sequence[Case], limit: int, *seed: object) -> list[Case]:
    """At most so many of the cases, chosen by chance, no text twice."""
    different = list({case.damaged: case for case in found}.values())
    return different if len(different) <= limit else chance(*seed).sample(different, limit)


def _paragraphs(sentences: Sequence[str], chooser: random.Random) -> str:
    text = sentences[0]
    for sentence in sentences[1:]:
        text += chooser.choice((" ", " ", "\n\n")) + sentence
    return text


def _between(case: Case, head: str, tail: str) -> Case:
    shift = len(head)
    return replace(
        case,
        damaged=f"{head}{case.damaged}{tail}",
        truth=f"{head}{case.truth}{tail}",
        places=tuple(place + shift for place in case.places),
        sentence=(case.sentence[0] + shift, case.sentence[1] + shift),
        partial=tuple(f"{head}{text}{tail}" for text in case.partial),
        document=True,
    )
