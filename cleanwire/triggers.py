"""Which normalisers have something to look at: one linear scan for all patterns, and the probes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any

from cleanwire.document import Document
from cleanwire.registry import Entry

MAX_MEMORY = 64 << 20
"""Bytes that the compiled set may take; RE2's own default is 8 MB, in which large sets do not compile."""


@lru_cache(maxsize=64)
def compile_set(patterns: tuple[str, ...]) -> Any:
    """The patterns as one `re2.Set`. Raises ValueError for a pattern that RE2 refuses or a set too large."""
    import re2

    options = re2.Options()
    options.max_mem = MAX_MEMORY
    options.log_errors = False
    compiled = re2.Set.SearchSet(options)
    for pattern in patterns:
        try:
            compiled.Add(pattern)
        except re2.error as error:
            raise ValueError(f"RE2 does not take the trigger {pattern!r}: {error}") from None
    compiled.Compile()
    return compiled


def any_of(characters: Iterable[str]) -> str:
    """A pattern for one of the characters, as RE2 takes it.

    >>> any_of("]« ")
    '[\\\\x{20}\\\\x{5d}\\\\x{ab}]'
    """
    return "[" + "".join(rf"\x{{{ord(character):x}}}" for character in sorted(characters)) + "]"


class Scanner:
    """Tells which of some normalisers have something to look at. Compiled when it is first used.

    >>> from cleanwire.options import Options
    >>> from cleanwire.registry import installed
    >>> footer = [entry for entry in installed() if entry.code == "ADD002"]
    >>> scanner = Scanner(footer, signs=["@"])
    >>> scanner.look(Document("source site-64", Options())), scanner.look(Document("a@b", Options()))
    (([0], False), ([], True))
    """

    def __init__(self, entries: Sequence[Entry], language: str | None = None, signs: Iterable[str] = ()) -> None:
        """`language` is the tag of that of the documents, None where it is not known; `signs` are strings
        that they are searched for besides."""
        self._entries = entries
        woken: dict[str, list[int]] = {}
        for number, entry in enumerate(entries):
            for pattern in entry.patterns(language):
                woken.setdefault(pattern, []).append(number)
        self._triggers = tuple(woken)
        self._woken = list(woken.values())
        self._patterns = (*self._triggers, *(re.escape(sign) for sign in signs))

    @cached_property
    def _match(self) -> Callable[[bytes], list[int] | None]:
        match: Callable[[bytes], list[int] | None] = compile_set(self._patterns).Match
        return match

    @cached_property
    def _probes(self) -> list[tuple[Callable[[Document], Any], list[int]]]:
        """Each probe with the numbers of the entries that it wakes. One that cannot be loaded wakes its own: the
        normaliser will say what is wrong."""
        probes: dict[Callable[[Document], Any], list[int]] = {}
        for number, entry in enumerate(self._entries):
            try:
                loaded = entry.load_probes()
            except Exception:
                loaded = [_always]
            for probe in loaded:
                probes.setdefault(probe, []).append(number)
        return list(probes.items())

    def look(self, document: Document) -> tuple[list[int], bool]:
        """The numbers, in order, of the entries one of whose triggers or probes finds something in the document, and
        whether it holds one of the signs."""
        hits = self._match(document.text.encode("utf-8", "surrogatepass")) if self._patterns else None
        numbers: set[int] = set()
        signs = False
        for hit in hits or ():
            if hit < len(self._triggers):
                numbers.update(self._woken[hit])
            else:
                signs = True
        for probe, entries in self._probes:
            if _says_yes(probe, document):
                numbers.update(entries)
        return sorted(numbers) if numbers else [], signs


def _says_yes(probe: Callable[[Document], Any], document: Document) -> bool:
    """Whether a probe wakes its normalisers. One that raises does: they will say what is wrong."""
    try:
        return bool(document.once(probe))
    except Exception:
        return True


def _always(document: Document) -> bool:
    return True
