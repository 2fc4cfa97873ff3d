"""Confusions: false stops that are no stranded attribution, and texts with no damage at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from benchmarks.attributions import both
from benchmarks.confusables import confusables
from benchmarks.damage import Case, alone, sample
from benchmarks.hiding import fold
from cleanwire.languages import load

FAMILY = "confusion"
SHARES = {
    "object of speech": 0.4,
    "two sentences": 0.2,
    "fragments": 0.1,
    "abbreviation": 0.2,
    "abbreviation hidden": 0.2,
}
"""How many of each kind there are, as a share of the limit."""


def cases(language: str, limit: int) -> Iterator[Case]:
    """The confusions of a language, each alone and in a document."""
    for kind, share in SHARES.items():
        found = list(_found(language, kind))
        for case in sample(found, max(1, round(limit * share)), language, kind):
            yield from both(case)


def _found(language: str, kind: str) -> Iterator[Case]:
    """All confusions of a kind."""
    words = confusables(language)
    if kind == "object of speech":
        for before, after in product(words.object_subjects, words.objects):
            truth = _joined(before, after, language)
            yield alone(language, FAMILY, kind, f"{before}. {after}.", truth, (len(before),))
    elif kind == "two sentences":
        for before, after in product(words.object_subjects, words.openings):
            yield _right(language, kind, f"{before}. {after}", len(before))
    elif kind == "fragments":
        for text in words.fragments:
            yield _right(language, kind, text, 0)
    else:
        for sentence in words.abbreviated:
            for abbreviation in sorted(_abbreviations(language)):
                case = _right(language, kind, sentence.format(abbreviation), 0)
                number = fold(abbreviation) if "hidden" in kind else None
                yield replace(case, words=(abbreviation,), fold=number, places=(case.damaged.index(". "),))


def _joined(before: str, after: str, language: str) -> str:
    """The two parts as one sentence; German and Dutch set a comma before a conjunction."""
    comma = "," if after.split()[0] in {"de": ("weil",), "nl": ("omdat",)}.get(language, ()) else ""
    return f"{before}{comma} {after}."


def _right(language: str, kind: str, text: str, place: int) -> Case:
    return alone(language, FAMILY, kind, text, text, (place,))


def _abbreviations(language: str) -> frozenset[str]:
    """Abbreviations of one word that are no other word; a word with a capital in German is not known to be none."""
    known = load(language)
    return frozenset(
        word
        for word in known.abbreviations - known.short_words - known.prepositions - known.finite_verbs
        if word.isalpha() and 2 <= len(word) <= 5
    )
