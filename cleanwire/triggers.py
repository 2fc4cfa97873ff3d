"""Which normalisers have something to look at: one linear scan for all patterns, and the probes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
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


def triggered(entries: Sequence[Entry], document: Document) -> list[Entry]:
    """The entries one of whose triggers or probes finds something in the document, in their order."""
    patterns = _distinct(tuple(entry.triggers for entry in entries))
    hits: set[str] = set()
    if patterns:
        scanned = document.text.encode("utf-8", "surrogatepass")
        hits = {patterns[number] for number in compile_set(patterns).Match(scanned) or ()}
    return [entry for entry in entries if not hits.isdisjoint(entry.triggers) or _probed(entry, document)]


def _probed(entry: Entry, document: Document) -> bool:
    """Whether a probe of the entry says yes. One that raises does too: its normaliser will say what is wrong."""
    try:
        return any(document.once(probe) for probe in entry.load_probes())
    except Exception:
        return True


@lru_cache(maxsize=64)
def _distinct(triggers: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """All patterns, each once: the same for each of the many strings of a file."""
    return tuple(dict.fromkeys(pattern for some in triggers for pattern in some))
