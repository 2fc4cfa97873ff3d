"""The strings of a file as units: what a format of string catalogues puts together while it reads."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.messages import icu
from cleanwire.messages.literal import Inline, Literal
from cleanwire.messages.placeholders import Syntax, syntax
from cleanwire.prose import OBJECT

ICU = "icu-message-format"
"""The flag of strings whose plurals and selections are written as ICU has them."""

_LETTER = re.compile(r"[^\W\d_]")
_MARKUP = re.compile(r"</?\w|&#?\w+;")
_NAMED = re.compile(r"\{\s*[\w.-]+\s*\}")


class Catalogue:
    """Gathers the strings of a file, in order, and makes units of those that have letters."""

    def __init__(self, raw: str, flags: frozenset[str] = frozenset()) -> None:
        """`flags` hold for every string."""
        self.raw = raw
        self._flags = flags
        self._units: list[Unit] = []
        self._outside: list[str] = []
        self._signatures: list[tuple[str, ...]] = []
        self._spans: list[tuple[int, int]] = []
        self.reached = 0
        """Where the last string ends that was taken in."""

    def add(
        self,
        literal: Literal,
        *,
        name: str = "",
        flags: frozenset[str] = frozenset(),
        language: str | None = None,
        source: str | None = None,
        source_language: str | None = None,
    ) -> None:
        """Takes in a string; `flags` declare its placeholders."""
        text = literal.text
        if not _LETTER.search(text):
            return
        flags = flags | self._flags if flags and self._flags else flags or self._flags
        plain = source is not None and not _MARKUP.search(source)
        if ICU not in flags and icu.is_branching(text):
            flags = flags | {ICU}
        used = syntax(flags, plain=plain)
        messages = icu.messages(text) if ICU in flags else None
        pieces = _pieces(text, used, messages)
        double = used.encode if used.doubles_percent or used.doubles_apostrophe else None
        for start, end, inline in pieces:
            prose = literal.prose(inline, start, end, double)
            if _LETTER.search(prose.text):
                self._units.append(Unit(prose, language, source, source_language, name, flags))
        self._spans.append((literal.start, literal.end))
        if literal.start >= self.reached:
            self._outside.append(self.raw[self.reached : literal.start])
            self.reached = literal.end
        signature = used.signature(text) if messages is None else _skeleton(text, used, messages)
        self._signatures.append((name, *signature, "\0" * len(pieces)))

    def parsed(self, language: str | None = None, *, guess: bool = False) -> Parsed:
        """The file with the strings taken in; its structure is all that is outside of them, and their placeholders."""
        structure = ("\0".join([*self._outside, self.raw[self.reached :]]), tuple(self._signatures))
        return Parsed(tuple(self._units), language, structure, guess, strings=tuple(self._spans))


def _pieces(text: str, used: Syntax, messages: list[icu.Message] | None) -> list[tuple[int, int | None, list[Inline]]]:
    """The runs of prose in a string, each with the inline things in it: the string, and its branches."""
    if messages is None:
        return [(0, None, used.things(text))]
    whole = len(text)
    pieces: list[tuple[int, int | None, list[Inline]]] = []
    for message in messages:
        inline = _together(message.inline, used.things(text, message.start, message.end))
        end = None if message.end == whole and message.start == 0 else message.end
        if end is None or end > message.start:
            pieces.append((message.start, end, inline))
    return pieces


def _skeleton(text: str, used: Syntax, messages: list[icu.Message]) -> tuple[str, ...]:
    """What an ICU message is without the words of its branches, and the placeholders in these."""
    words: list[tuple[int, int]] = []
    for message in messages:
        reached = message.start
        for start, end, _ in message.inline:
            if not _NAMED.fullmatch(text, start, end):
                words.append((reached, start))
                reached = end
        words.append((reached, message.end))
    words.sort()
    outside: list[str] = []
    reached = 0
    for start, end in words:
        outside.append(text[reached:start])
        reached = end
    skeleton = "".join([*outside, text[reached:]])
    return "".join(skeleton.split()), *used.signature(" ".join(text[start:end] for start, end in words))


def _together(these: Iterable[Inline], those: Iterable[Inline]) -> list[Inline]:
    """Both in order; what overlaps is one protected thing."""
    merged: list[Inline] = []
    for start, end, reads in sorted([*these, *those]):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), OBJECT)
        else:
            merged.append((start, end, reads))
    return merged
