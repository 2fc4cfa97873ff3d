"""A long plain text is cleaned in stretches, each by itself, so that time and memory do not outgrow the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

import regex

from cleanwire.edits import Edit
from cleanwire.parts import Span, grown, join
from cleanwire.pipeline import LONG
from cleanwire.result import Result

MOST_ROUNDS = 8
"""After so many looks at stretches that end elsewhere than before, the text is left as it is."""
_BREAKS = tuple(
    map(
        regex.compile,
        (
            r"(?=[\r\n])(?<=[^\n]{80})(?:\r?\n){2,}+(?=[^\n]{80})",
            r"(?=[\r\n])(?<=[^\n]{80})(?:\r?\n)++(?=[^\n]{80})",
            r"(?:\r?\n)++",
            r"""[.!?…।؟۔]["'”’»)\]]*+\K\s++(?=[\p{Lu}\p{Lo}])|[。！？]["”’」』）]*+\K(?=\w)""",
            r"\s++",
            r"(?=\P{M})",
            r"",
        ),
    )
)
"""Where a text is cut, the better places first: what is added before, behind or around a translation stands in short
paragraphs, and nobody takes a long one for it because it stands at the edge of a stretch."""


def stretches(text: str) -> list[Span]:
    """The half-open spans of a text that are cleaned each by itself: all of it, or, where it is long, parts, without
    the white space between them.

    >>> stretches("Two words.")
    [(0, 10)]
    >>> paragraph = "This is a paragraph that has enough words to be one, and another clause for measure.\\n\\n"
    >>> stretches(paragraph * 800)
    [(0, 32850), (32852, 68800)]
    """
    spans: list[Span] = []
    start = 0
    while len(text) - start > LONG:
        end, following = _break(text, start + LONG // 2, start + LONG)
        spans.append((start, end))
        start = following
    return [*spans, (start, len(text))]


def _break(text: str, start: int, end: int) -> Span:
    """The span of the best break of a text between two places."""
    return next(match.span() for pattern in _BREAKS if (match := pattern.search(text, start, end)))


def clean_in_stretches(text: str, clean: Callable[[str], Result]) -> Result:
    """What `clean` makes of the stretches of a text, and then of those of what comes of it that it has not seen."""
    result = Result(text, text, (), ())
    settled: list[Span] = []
    for _ in range(MOST_ROUNDS):
        given, spans = result.text, stretches(result.text)
        left = sorted(set(spans).difference(settled))
        if not left:
            break
        later = join(given, ((start, clean(given[start:end])) for start, end in left))
        settled = _after(later.edits, spans)
        result = result.then(later, left)
    return result


def _after(edits: Iterable[Edit], spans: Sequence[Span]) -> list[Span]:
    """Where spans of a text are after edits inside of them."""
    starts = [start for start, _ in spans]
    growth = [0] * len(spans)
    for edit in edits:
        growth[bisect_right(starts, edit.start) - 1] += edit.growth
    return grown(spans, growth)
