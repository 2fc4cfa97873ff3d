"""Texts that look like false stops and stranded attributions, one module a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusables:
    """What a rule may take for damage of another kind, or for damage."""

    object_subjects: tuple[str, ...]
    """Sentences with a verb of saying, to their end, that `objects` may follow."""
    objects: tuple[str, ...]
    """Objects of speech and other parts that belong to the verb, never to the speaker."""
    openings: tuple[str, ...]
    """Sentences of their own that begin with a preposition or a relative, and a capital."""
    fragments: tuple[str, ...]
    """Right sentences and fragments of style, a few in a row."""
    abbreviated: tuple[str, ...]
    """Sentences in which `{}` is an abbreviation, followed by a word in lower case."""


@cache
def confusables(language: str) -> Confusables:
    """The look-alikes of a language."""
    found: Confusables = import_module(f"{__name__}.{language}").CONFUSABLES
    return found
