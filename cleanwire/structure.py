"""What edits do to the structure of a document: found by parsing it with and without them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.formats.parsed import Parsed
from cleanwire.history import Pass

MOST_PARSES = 64
"""How often a text is parsed to find the fixes to blame; those that are in doubt after that are all blamed."""


def sound(
    text: str, parsed: Parsed, findings: Sequence[Finding], format: str
) -> tuple[Sequence[Finding], Parsed | None]:
    """The findings whose fixes leave the structure of the text as they say, alone and together; when that is all of
    them, also the text with their fixes as its format reads it.

    `parsed` is the text as its format reads it now. Where all are sound the text is parsed once, else in halves.
    """
    parses = 0

    def read(some: Sequence[Finding]) -> Parsed | None:
        nonlocal parses
        parses += 1
        edits = Pass(text, tuple(some)).edits
        try:
            after = formats.parse(apply(text, edits), format)
        except ValueError:
            return None
        return after if after.structure == parsed.structure_after(edits) else None

    def halved(some: Sequence[Finding]) -> Sequence[Finding]:
        if len(some) == 1 or parses >= MOST_PARSES:
            return ()
        middle = len(some) // 2
        first, second = (half if read(half) else halved(half) for half in (some[:middle], some[middle:]))
        both = [*first, *second]
        return both if first and second and read(both) else first or second

    after = read(findings)
    return (findings, after) if after else (halved(findings), None)


Marks = tuple[Hashable, ...]


def change(document: Document, edits: Sequence[Edit]) -> tuple[Marks, Marks] | None:
    """What edits of the raw text do to the structure: the marks that go and those that come, both empty when nothing
    changes; None when the text could not be read any more, or its format gives no marks.

    This is how a normaliser of the stage `markup` proves a fix: what it means to mend comes, and nothing else changes.

    >>> from cleanwire import formats
    >>> from cleanwire.options import Options
    >>> text = "It is ** bold**."
    >>> document = Document(text, Options(format="markdown"), parsed=formats.parse(text, "markdown"))
    >>> change(document, [Edit(8, 9, "")])
    (((),), (('Strong ()',),))
    """
    if document.parsed is None:
        return None
    before = document.parsed.structure
    try:
        after = formats.parse(apply(document.text, edits), document.options.format).structure
    except ValueError:
        return None
    if not isinstance(before, tuple) or not isinstance(after, tuple):
        return None
    most = min(len(before), len(after))
    start = next((n for n in range(most) if before[n] != after[n]), most)
    end = next((n for n in range(most - start) if before[-1 - n] != after[-1 - n]), most - start)
    return before[start : len(before) - end], after[start : len(after) - end]
