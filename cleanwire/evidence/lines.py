"""Lines that stand alone, and how to take some out without leaving a gap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cleanwire.document import Document
from cleanwire.patterns import late_regex

_SENTENCE_END = late_regex(r"[.!?…。！？؟۔।॥:;][\"'”’»«“‘）)\]」』›‹\ufffc\s]*\Z")
SHORTEST_PROSE = 30
"""Code points that a line must have to count as prose, in a script with spaces; a third of it in one without."""
LONGEST_WRAPPED = 100
"""A line longer than this is a whole paragraph: no editor wraps lines so late."""


class Line(NamedTuple):
    """A line that is not blank: its half-open span, without line feed, and its words without the spaces around."""

    start: int
    end: int
    text: str


def lines(document: Document) -> tuple[Line, ...]:
    """The lines of the document that are not blank."""
    found = []
    start = 0
    for line in document.text.split("\n"):
        if text := line.strip():
            found.append(Line(start, start + len(line), text))
        start += len(line) + 1
    return tuple(found)


def is_prose(text: str) -> bool:
    """Whether a line is a sentence or more: long enough and ended like one.

    >>> is_prose("The council meets again on Thursday in the old town hall."), is_prose("Read more")
    (True, False)
    """
    if len(text) < SHORTEST_PROSE:
        wide = sum(1 for character in text if character >= "\u2e80")
        if len(text) + 2 * wide < SHORTEST_PROSE:
            return False
    return ends_sentence(text)


def prose_lines(document: Document) -> int:
    """How many lines of the document are prose."""
    return sum(is_prose(line.text) for line in document.once(lines))


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotation marks and brackets aside.

    >>> ends_sentence("“It holds.”"), ends_sentence("The dam that nobody wanted")
    (True, False)
    """
    return _SENTENCE_END.search(text[-12:]) is not None


def stands_alone(document: Document, first: Line, last: Line | None = None) -> bool:
    """Whether a line, or the lines from one to another, is a paragraph of its own: between blank lines, or in a
    text of one paragraph a line.

    >>> from cleanwire.options import Options
    >>> wrapped = Document("He told us to\\nRead also: the small\\nprint.", Options())
    >>> [stands_alone(wrapped, line) for line in lines(wrapped)]
    [False, False, False]
    """
    text = document.text
    before = _back_over_blanks(text, first.start)
    close = before > 0 and text.count("\n", before, first.start) < 2
    if close and not ends_sentence(text[max(0, before - 12) : before]):
        return False
    end = (last or first).end
    following, feed, _ = text[end + 1 : end + 1 + LONGEST_WRAPPED + 1].partition("\n")
    return not following.strip() or (not feed and len(following) > LONGEST_WRAPPED)


def without_lines(document: Document, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """For each of some lines, given in order, the span to delete so that it goes with the blank lines it would leave.

    Lines with nothing but white space between them go as one: what stays is the wider of the gaps before and
    after them, at the start of the text none, at its end what stood after. The spans do not overlap.

    >>> from cleanwire.options import Options
    >>> document = Document("One.\\n\\nRead on\\n\\nTwo.", Options())
    >>> without_lines(document, [(6, 13)])
    [(4, 13)]
    """
    text = document.text
    runs: list[list[tuple[int, int]]] = []
    for span in spans:
        if runs and not text[runs[-1][-1][1] : span[0]].strip():
            runs[-1].append(span)
        else:
            runs.append([span])
    found: list[tuple[int, int]] = []
    for run in runs:
        first, last = run[0][0], run[-1][1]
        before = _back_over_blanks(text, first)
        after = last
        while after < len(text) and text[after] in " \t\n":
            after += 1
        after = max(text.rfind("\n", last, after) + 1, last) if after < len(text) else len(text)
        leading = before == 0
        trailing = after == len(text)
        keep_before = not trailing and (leading or text.count("\n", before, first) > text.count("\n", last, after))
        if keep_before:
            starts = [0 if leading else first, *(start for start, _ in run[1:])]
            found += zip(starts, [*starts[1:], after], strict=True)
        else:
            ends = [end for _, end in run]
            found += zip([before, *ends[:-1]], ends, strict=True)
    return found


def _back_over_blanks(text: str, position: int) -> int:
    while position and text[position - 1] in " \t\n":
        position -= 1
    return position
