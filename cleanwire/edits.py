"""The algebra of edits: apply, invert, compose. Knows nothing of languages, findings or files.

An edit replaces a half-open span of a text, counted in Unicode code points. A list of edits is in order and
does not overlap; two edits may be adjacent. Everything here runs in time linear in texts and edits.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`replacement` stands in for the code points `start` (included) to `end` (excluded) of a text.

    `codes` names the normalisers behind the edit, in the order in which they acted.
    """

    start: int
    end: int
    replacement: str
    codes: tuple[str, ...] = ()

    @property
    def growth(self) -> int:
        """By how many code points the edit lengthens the text."""
        return len(self.replacement) - (self.end - self.start)

    def touches(self, start: int, end: int) -> bool:
        """Whether the edit overlaps the span or stands directly beside it."""
        return self.start <= end and start <= self.end

    def moved(self, distance: int) -> Edit:
        """The same edit, `distance` code points further on."""
        if not distance:
            return self
        return Edit(self.start + distance, self.end + distance, self.replacement, self.codes)


def check(edits: Sequence[Edit], length: int) -> None:
    """Raises ValueError unless the edits are in order, do not overlap and lie inside a text of this length.

    >>> check([Edit(0, 2, "a"), Edit(1, 3, "b")], 5)
    Traceback (most recent call last):
    ValueError: edit 1:3 is out of order, overlaps another or lies outside a text of 5 code points
    """
    reached = 0
    for edit in edits:
        if not reached <= edit.start <= edit.end <= length:
            raise ValueError(
                f"edit {edit.start}:{edit.end} is out of order, overlaps another or lies outside "
                f"a text of {length} code points"
            )
        reached = edit.end


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits, whose spans are in `text`. Raises ValueError as `check` does.

    >>> apply("an « apple »", [Edit(3, 5, "“"), Edit(10, 12, "”")])
    'an “apple”'
    """
    check(edits, len(text))
    edited = StringIO(newline="")
    reached = 0
    for edit in edits:
        edited.write(text[reached : edit.start])
        edited.write(edit.replacement)
        reached = edit.end
    edited.write(text[reached:])
    return edited.getvalue()


def invert(text: str, edits: Sequence[Edit]) -> list[Edit]:
    """The edits that turn `apply(text, edits)` back into `text`.

    >>> edits = [Edit(0, 1, "Th"), Edit(4, 4, "!")]
    >>> apply(apply("this", edits), invert("this", edits))
    'this'
    """
    inverse: list[Edit] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        inverse.append(Edit(start, start + len(edit.replacement), text[edit.start : edit.end], edit.codes))
        shift += edit.growth
    return inverse


def compose(first: Sequence[Edit], second: Sequence[Edit], middle: str) -> list[Edit]:
    """One list of edits that does what `first` and then `second` do; `middle` is the text between the two.

    Edits of `second` that touch what an edit of `first` left become one edit with it.

    >>> compose([Edit(0, 3, "cat")], [Edit(3, 4, "-")], "cat nap")
    [Edit(start=0, end=4, replacement='cat-', codes=())]
    """
    return [edit for edit, _ in _clusters(first, second, middle, 0)]


def merge_codes(edits: Iterable[Edit]) -> tuple[str, ...]:
    """The codes behind several edits, each once, in order."""
    return tuple(dict.fromkeys(code for edit in edits for code in edit.codes))


def _clusters(first: Sequence[Edit], second: Sequence[Edit], middle: str, shift: int) -> Iterator[tuple[Edit, bool]]:
    """The composed edits, each with whether an edit of `second` is part of it.

    `shift` is what earlier edits, not given here, added to the length of the text.
    """
    i = j = 0
    while i < len(first) or j < len(second):
        before = shift
        lo, hi_first, hi_second = len(middle) + 1, -1, -1
        i_start, j_start = i, j
        if i < len(first):
            lo = first[i].start + shift
            hi_first = lo + len(first[i].replacement)
        if j < len(second) and (i == len(first) or second[j].start < lo) and not second[j].touches(lo, hi_first):
            lo, hi_first = second[j].start, -1
            hi_second = second[j].end
            j += 1
        else:
            shift += first[i].growth
            i += 1
        grown = True
        while grown:
            grown = False
            while j < len(second) and hi_first >= 0 and second[j].start <= hi_first:
                lo = min(lo, second[j].start)
                hi_second = max(hi_second, second[j].end)
                j += 1
                grown = True
            while i < len(first) and hi_second >= 0 and first[i].start + shift <= hi_second:
                hi_first = first[i].start + shift + len(first[i].replacement)
                shift += first[i].growth
                i += 1
                grown = True
        if (i - i_start, j - j_start) in ((1, 0), (0, 1)):
            yield (first[i_start], False) if i > i_start else (second[j_start].moved(-shift), True)
            continue
        hi = max(hi_first, hi_second)
        inner = [edit.moved(-lo) for edit in second[j_start:j]]
        replacement = apply(middle[lo:hi], inner)
        codes = merge_codes((*first[i_start:i], *second[j_start:j]))
        yield Edit(lo - before, hi - shift, replacement, codes), j > j_start


class Alignment:
    """Looks up places of an edited text in the text before its edits, each in logarithmic time.

    >>> alignment = Alignment([Edit(0, 4, "A")])
    >>> alignment.original_span(0, 1), alignment.original_span(2, 3)
    ((0, 4), (5, 6))
    """

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._starts = array("q")
        self._ends = array("q")
        self._shifts = array("q", [0])
        for edit in edits:
            self._starts.append(edit.start + self._shifts[-1])
            self._ends.append(self._starts[-1] + len(edit.replacement))
            self._shifts.append(self._shifts[-1] + edit.growth)

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span before the edits of a span after them; a bound inside a replacement takes in all of it."""
        i = bisect_right(self._ends, start)
        inside = i < len(self._edits) and self._starts[i] <= start
        original_start = self._edits[i].start if inside else start - self._shifts[i]
        j = bisect_left(self._starts, end)
        inside = j > 0 and self._ends[j - 1] >= end
        original_end = self._edits[j - 1].end if inside else end - self._shifts[j]
        return original_start, max(original_start, original_end)

    def pull_back(self, edits: Sequence[Edit], middle: str) -> list[Edit]:
        """The edits, whose spans are in the edited text `middle`, as edits of the text before.

        Each takes in the earlier edits that it touches.
        """
        if not edits:
            return []
        first = bisect_left(self._ends, edits[0].start)
        last = bisect_right(self._starts, edits[-1].end)
        if first == last:
            return [edit.moved(-self._shifts[first]) for edit in edits]
        clusters = _clusters(self._edits[first:last], edits, middle, self._shifts[first])
        return [edit for edit, touched in clusters if touched]
