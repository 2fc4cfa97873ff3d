"""A long plain text is cleaned in stretches, each by itself, so that time and memory do not outgrow the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import regex

from cleanwire.parts import Span, grown, join
from cleanwire.pipeline import LONG
from cleanwire.result import Result

MOST_ROUNDS = 8
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
    >>> stretches(paragraph * 1600)
    [(0, 65616), (65618, 139198)]
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
        spans = stretches(result.text)
        left = sorted(set(spans).difference(settled))
        if not left:
            break
        growth = dict.fromkeys(spans, 0)

        def cleaned(text: str = result.text) -> Iterator[tuple[int, Result]]:
            for start, end in left:
                stretch = clean(text[start:end])
                growth[start, end] = len(stretch.text) - (end - start)
                yield start, stretch

        result = result.then(join(result.text, cleaned()), left)
        settled = grown(spans, list(growth.values()))
    return result
