"""Which fixes would change the structure of a document: found by parsing it with and without them."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire import formats
from cleanwire.edits import apply
from cleanwire.findings import Finding
from cleanwire.formats.parsed import Parsed
from cleanwire.history import Pass

MOST_PARSES = 64
"""How often a text is parsed to find the fixes to blame; those that are in doubt after that are all blamed."""


def blame(text: str, parsed: Parsed, findings: Sequence[Finding], format: str) -> list[Finding]:
    """The findings whose fixes change the structure of the text beyond what they say, alone or together.

    `parsed` is the text as its format reads it. Without blame the text is parsed once, else in halves.
    """
    parses = 0

    def holds(some: Sequence[Finding]) -> bool:
        nonlocal parses
        parses += 1
        edits = Pass(text, tuple(some)).edits
        try:
            return formats.parse(apply(text, edits), format).structure == parsed.structure_after(edits)
        except ValueError:
            return False

    def sound(some: Sequence[Finding]) -> Sequence[Finding]:
        if holds(some):
            return some
        if len(some) == 1 or parses >= MOST_PARSES:
            return ()
        half = len(some) // 2
        first, second = sound(some[:half]), sound(some[half:])
        both = [*first, *second]
        return both if first and second and holds(both) else first or second

    kept = set(map(id, sound(findings)))
    return [finding for finding in findings if id(finding) not in kept]
