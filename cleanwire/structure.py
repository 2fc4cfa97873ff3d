"""What edits do to the structure of a document: found by parsing it with and without them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Sequence

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.formats.parsed import Parsed
from cleanwire.history import Pass

MOST_PARSES = 64
"""How often a text is parsed to find the fixes to blame; those that are in doubt after that are all blamed."""


def sound(
    text: str, parsed: Parsed, findings: Sequence[Finding], format: str, columns: Iterable[str] | None = None
) -> tuple[Sequence[Finding], Parsed | None]:
    """The findings whose fixes leave the structure of the text as they say, alone and together; when that is all of
    them, also the text with their fixes as its format reads it.

    `parsed` is the text as its format reads it now. Where all are sound the text is parsed once; else the strings of a
    catalogue tell which of them broke, and in other texts the findings are tried in halves.
    """
    parses = 0

    def broken(some: Sequence[Finding]) -> tuple[Parsed | None, set[int] | None]:
        """The text with some fixes, and the numbers of the strings that they broke; None when that cannot be told."""
        nonlocal parses
        parses += 1
        edits = Pass(tuple(some)).edits
        try:
            after = formats.parse(apply(text, edits), format, columns)
        except ValueError:
            return None, None
        return (after, set()) if after.structure == parsed.structure_after(edits) else (None, _differing(parsed, after))

    after, guilty = broken(findings)
    if after:
        return findings, after

    def read(some: Sequence[Finding]) -> Parsed | None:
        return broken(some)[0]

    def halved(some: Sequence[Finding]) -> Sequence[Finding]:
        if len(some) == 1 or parses >= MOST_PARSES:
            return ()
        middle = len(some) // 2
        first, second = (half if read(half) else halved(half) for half in (some[:middle], some[middle:]))
        both = [*first, *second]
        return both if first and second and read(both) else first or second

    def one_by_one(guilty: set[int]) -> Sequence[Finding]:
        """The findings that break no string: of each that broke, one finding after the other is tried again."""
        doubtful: dict[int, list[Finding]] = {}
        kept: list[Finding] = []
        for finding in findings:
            number = bisect_right(starts, finding.fix.start if finding.fix else finding.start) - 1
            (doubtful.setdefault(number, []) if number in guilty else kept).append(finding)
        for turn in range(min(MOST_PARSES, max(map(len, doubtful.values()), default=0))):
            tried = {number: those[turn] for number, those in doubtful.items() if turn < len(those)}
            _, guilty_now = broken([*kept, *tried.values()])
            if guilty_now is None:
                return halved(findings)
            kept += [finding for number, finding in tried.items() if number not in guilty_now]
        return kept

    starts = [start for start, _ in parsed.strings]
    return one_by_one(guilty) if guilty else halved(findings), None


def _differing(before: Parsed, after: Parsed) -> set[int] | None:
    """The numbers of the strings of a catalogue whose structure edits changed; None when they changed more."""
    one, two = before.structure, after.structure
    if not before.strings or len(before.strings) != len(after.strings):
        return None
    if not isinstance(one, tuple) or not isinstance(two, tuple) or one[0] != two[0]:
        return None
    return {number for number, (old, new) in enumerate(zip(one[1], two[1], strict=True)) if old != new}


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
