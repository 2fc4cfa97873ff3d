"""Plain text: all of it is prose but URLs, e-mail addresses, inline code and placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT, Atom, Prose

_CLOSED = r"\s<>\"“”„«»`，。、；！？（）【】「」『』《》"
_PATH = rf"[^{_CLOSED}]* [^{_CLOSED}.,;:!?'’)\]}}…]"
URLS = rf"""
    https? :// {_PATH} | ftp :// {_PATH}
    | www (?<=\bwww) \. [^\s<>"“”„«»`.]+ \. {_PATH}
"""
"""URLs, as a part of a verbose pattern."""
MAILS = r"""
    | (?<![\w.+-]) [\w.+-]{1,64} @ [\w-]{1,64} (?: \. [\w-]{1,64} ){1,4}
"""
ADDRESSES = URLS + MAILS
"""URLs and e-mail addresses, as a part of a verbose pattern."""
SIGNS = ("://", "@", "www.", "`", "{", "%(", "\r", OBJECT, "\ufeff")
"""A text without any of these is its own prose, every code point of it."""
_ATOMS = late_re(
    r"""
    (?P<newline>\r\n?)
    | (?P<mark>\A\ufeff)
    | """
    + ADDRESSES
    + r"""
    | (?<![\w`]) ` [^\s`] (?: [^`\n\r]{0,200} [^\s`] )? ` (?![\w`])
    | \{\{ [^{}\n\r]{1,80} \}\} | \$\{ [^{}\n\r]{1,80} \} | \{ \w{0,40} \}
    | % \( \w{1,40} \) [sdif]
    | \ufffc
    """,
    re.VERBOSE,
)


def parse(text: str) -> Parsed:
    """A plain text as one unit; line ends read as line feeds and a leading byte-order mark is not seen.

    >>> parse("see https://example.org/a.b, he said").units[0].prose.text
    'see \\ufffc, he said'
    """
    return Parsed((Unit(_prose(text)),))


def lines_with(signs: Sequence[str], text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """The half-open spans of the lines from `start` on that hold one of the signs: a pattern that needs a sign and
    crosses no line feed is sought in these alone.

    >>> list(lines_with("@", "one\\ntwo @ three"))
    [(4, 15)]
    """
    lines = set()
    for sign in signs:
        place = text.find(sign, start)
        while place >= 0:
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            lines.add((max(start, text.rfind("\n", start, place) + 1), end))
            place = text.find(sign, end)
    yield from sorted(lines)


def _prose(text: str) -> Prose:
    if not any(sign in text for sign in SIGNS):
        return Prose(text)
    newline = "\r\n" if "\r\n" in text else "\r" if "\r" in text else "\n"
    spans: Iterable[tuple[int, int]] = [(0, len(text))] if newline != "\n" else lines_with(SIGNS, text)
    atoms = [
        Atom(
            match.start(),
            match.end(),
            "\n" if match.lastgroup == "newline" else "" if match.lastgroup else OBJECT,
        )
        for start, end in spans
        for match in _ATOMS.finditer(text, start, end)
    ]
    return Prose(text, atoms, encode=lambda piece: piece.replace("\n", newline))
