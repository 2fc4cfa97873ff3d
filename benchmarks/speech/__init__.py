"""Words and phrases from which the benchmark makes attributions, one module a language.

They were written for the benchmark, apart from the lexicons of cleanwire: what they hold is not what the rules know.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module


def lines(text: str) -> tuple[str, ...]:
    """The lines of a block of text, without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def words(text: str) -> tuple[str, ...]:
    """The words of a block of text."""
    return tuple(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How the news of one language reports what somebody said.

    Verbs are written `singular|plural`, in one form where the two are the same. `{}` stands for what a
    text is made around.
    """

    quotation_frames: tuple[str, ...]
    """A quotation before its attribution, with its marks and its comma."""
    quotations: tuple[str, ...]
    """What is quoted, without a final stop; a question keeps its mark, and the frame's comma goes where
    `question_comma` is false."""
    question_comma: bool
    indirect: tuple[str, ...]
    """A complete clause that an attribution follows, behind a comma."""

    office_holders: tuple[str, ...]
    """Singular, with their article: who speaks for an organisation."""
    local_people: tuple[str, ...]
    """Singular, with their article: who speaks for a place."""
    groups: tuple[str, ...]
    """Plural, as the subject is printed."""
    roles: tuple[str, ...]
    """An apposition behind a name: `spokesperson`, `the spokesperson`."""
    organisations: tuple[str, ...]
    """Complements of an office holder or a group, each with its preposition."""
    places: tuple[str, ...]
    """Complements of local people, each with its preposition."""

    names: tuple[str, ...]
    titled: tuple[str, ...]
    """Names with a title before them."""
    ages: tuple[str, ...]
    """What says how old, behind the comma after a name."""
    relatives: tuple[str, ...]
    """Relative clauses about a person, behind a comma."""

    after_quotation: tuple[str, ...]
    """The orders of an attribution behind what was said: `SV` subject first, `VS` verb first, `AROUND` in between."""
    verbs: tuple[str, ...]
    """Verbs of saying as they stand with a quotation."""
    verbs_before: tuple[str, ...]
    """Those of them that can stand before the subject; empty when all can."""
    verbs_around: tuple[str, ...] = ()
    """Verbs in two parts, for the order `AROUND`: `hat {} gesagt`."""
    verbs_with_object: tuple[str, ...]
    """Verbs of saying with an object, for a sentence without a quotation."""
    verbs_that: tuple[str, ...]
    """Verbs of saying that a clause follows."""
    told: tuple[str, ...]
    """Verbs of saying with those who are told, complete."""
    addressees: tuple[str, ...]
    """To whom, with its preposition."""
    times: tuple[str, ...]
    manners: tuple[str, ...]
    """Where, how and on what occasion."""
    adding: tuple[str, ...]
    """How a sentence goes on behind the attribution, after a comma."""
    that: tuple[str, ...]
    """Clauses that depend on the verb of saying, with their conjunction and, where it is set, their comma."""


@cache
def speech(language: str) -> Speech:
    """The phrases of a language."""
    found: Speech = import_module(f"{__name__}.{language}").SPEECH
    return found
