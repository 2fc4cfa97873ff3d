"""How fixes of Markdown are proven: parsed with and without them, only what they mean to mend may come."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cleanwire.document import Document
from cleanwire.edits import Edit
from cleanwire.patterns import late_re
from cleanwire.structure import change

T = TypeVar("T")

MOST_PARSES = 40
"""How often a page is parsed to prove the fixes of one normaliser; those in doubt after that are not offered."""

BLOCKS = ("BlockQuote", "CodeBlock", "Heading", "HtmlBlock", "List", "Rule", "Table")
"""How the kinds of node begin that no fix of something inside a line may change."""

_KIND = late_re(
    r"BlockQuote|CodeBlock|DefinitionList\w*|FootnoteDefinition|Heading H[1-6]|HtmlBlock|Item|List|Rule|"
    r"Table(?:Head|Row|Cell)?(?= )|\[[x ]\]$"
)
_NODE = late_re(
    r"(?:^|(?<=[( ]))(?:(?:Code|DisplayMath|Emphasis|FootnoteRefer"
    r"ence|InlineMath|Link|Strikethrough|Strong)(?= )|!(?=[(\[]))"
)
_CODE = late_re(r"Code (`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fix to prove: the half-open span of the artifact, the edits, and the kinds of node that have to come and go."""

    start: int
    end: int
    edits: tuple[tuple[int, int, str], ...]
    come: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def is_page(document: Document, *, unless: Sequence[str] = ()) -> bool:
    """Whether the document is the raw text of a page of Markdown, and its renderer is not known to be one of some."""
    parsed = document.parsed
    if parsed is None or parsed.main is None or document.options.format not in ("markdown", "mdx"):
        return False
    return document.options.renderer not in unless


class Shown:
    """What of the raw text a reader of the page sees as it is written: neither code nor markup nor an address."""

    def __init__(self, document: Document) -> None:
        parsed = document.parsed
        assert parsed is not None and parsed.main is not None
        atoms = [atom for atom in parsed.units[parsed.main].prose.atoms if atom.start < atom.end]
        self._starts = [atom.start for atom in atoms]
        self._ends = [atom.end for atom in atoms]

    def __call__(self, start: int, end: int) -> bool:
        """Whether a half-open span is seen as it is written, all of it."""
        number = bisect_right(self._starts, end - 1) - 1
        return number < 0 or self._ends[number] <= start


def shown(document: Document) -> Shown:
    """What is seen of a page as it is written; for `Document.once`."""
    return Shown(document)


def kinds(marks: Iterable[Hashable]) -> Counter[str]:
    """How many nodes of each kind there are in marks of the structure; code and what is masked count by their text."""
    found: Counter[str] = Counter()
    for mark in marks:
        if isinstance(mark, str):
            match = _KIND.match(mark)
            found[match.group() if match else mark] += mark != "end"
        elif isinstance(mark, tuple):
            for node in mark:
                if isinstance(node, str):
                    found.update(_NODE.findall(node))
                    found.update(match.group() for match in _CODE.finditer(node))
    return found


def difference(document: Document, edits: Sequence[tuple[int, int, str]]) -> tuple[Counter[str], Counter[str]] | None:
    """How many nodes of each kind come and go with some edits; None when the page could not be read after them."""
    changed = change(document, [Edit(*edit) for edit in edits])
    if changed is None:
        return None
    before, after = map(kinds, changed)
    return after - before, before - after


def proven(things: Sequence[T], holds: Callable[[Sequence[T]], bool]) -> Sequence[T]:
    """The things with which a condition holds: all at once, else in halves. It is asked a few times at most; what is in
    doubt after that is left out."""
    asked = 0

    def found(some: Sequence[T]) -> Sequence[T]:
        nonlocal asked
        if asked >= MOST_PARSES:
            return ()
        asked += 1
        if holds(some):
            return some
        if len(some) == 1:
            return ()
        half = len(some) // 2
        first, second = found(some[:half]), found(some[half:])
        asked += bool(first and second)
        return [*first, *second] if not (first and second) or holds([*first, *second]) else first

    return found(things) if things else ()


def prove(document: Document, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates that bring just what they say."""

    def holds(some: Sequence[Candidate]) -> bool:
        edits = sorted(edit for candidate in some for edit in candidate.edits)
        if any(one[1] > two[0] for one, two in itertools.pairwise(edits)):
            return False
        come = Counter(kind for candidate in some for kind in candidate.come)
        gone = Counter(kind for candidate in some for kind in candidate.gone)
        return difference(document, edits) == (come - gone, gone - come)

    return proven(candidates, holds)


def rewritten(document: Document, things: Sequence[tuple[int, int, str]]) -> Sequence[tuple[int, int, str]]:
    """Of some things with their new texts those with which nothing else comes and goes: what stands in code is text of
    the code, and would."""

    def holds(some: Sequence[tuple[int, int, str]]) -> bool:
        changed = difference(document, some)
        if changed is None:
            return False
        come, gone = map(set, changed)
        return come <= {text for _, _, text in some} and gone <= {document.text[a:b] for a, b, _ in some}

    return proven(things, holds)


def makes_items(document: Document, edits: Sequence[tuple[int, int, str]]) -> bool:
    """Whether items of lists come of some edits, one of each at least: with those below that could be none without;
    and nothing else changes but where lists begin and boxes of tasks are."""
    changed = difference(document, edits)
    if changed is None:
        return False
    come, gone = changed
    return come["Item"] >= len(edits) and set(come) <= {"Item", "List", "[ ]", "[x]"} and set(gone) <= {"List"}
