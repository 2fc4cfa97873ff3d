"""Markdown: CommonMark with the extensions of GitHub, read by `pyromark`, whose events say where everything stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import Any

from cleanwire.edits import Edit
from cleanwire.formats import _captions, _front_matter, _log, _marks
from cleanwire.formats._declared import believed
from cleanwire.formats._masks import Masked, mask
from cleanwire.formats._page import Builder, Protected
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.formats.text import lines_with
from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT, Prose

_ADDRESSES = late_re(_captions.ADDRESSES, re.VERBOSE)
_WITHOUT_AT = late_re(_captions.WITHOUT_AT, re.VERBOSE)
_ADDRESS_SIGNS = ("://", "www.", "@", "{", OBJECT, "%(")
_FEED = late_re(r"\r\n?|\n")
_UNREADABLE = late_re("[\ud800-\udfff\0]")
_LEADS = bytes(not 0x80 <= byte < 0xC0 for byte in range(256))
"""For each byte of UTF-8 whether a code point begins with it."""


def parse(raw: str, *, mdx: bool = False) -> Parsed:
    """A page: its prose as one unit, and the texts in its front matter, images, titles and HTML as others."""
    front = _front_matter.read(raw)
    base = front.end or (1 if raw.startswith("\ufeff") else 0)
    masked = mask(_UNREADABLE.sub("\ufffd", re.sub(r"\r(?!\n)", "\n", raw[base:])), mdx=mdx)
    builder = Builder(raw, _protected(raw, base, masked))
    body = masked.text
    builder.read(_events(body), _Places(body, base).of)
    feed = _FEED.search(raw)
    encode = partial(_captions.encoded, newline=feed.group() if feed else "\n")
    others = [_captions.value(raw, value) for value in front.values]
    others += _captions.definition_titles(raw, body, base)
    for start, end in masked.titles:
        others += _captions.caption(raw, base + start, base + end, "title", "")
    others = sorted([*others, *builder.others], key=lambda placed: placed[0])
    log = builder.log

    @cache
    def marks() -> list[_marks.Mark]:
        return _log.marks(raw, log)

    def expect(edits: Sequence[Edit]) -> Hashable:
        kept = (*front.structure, *masked.blocks_without_titles(raw[base:]))
        return kept + _marks.flat(marks(), _marks.gone(raw, marks(), edits))

    page = Unit(Prose(raw, builder.atoms, encode=encode))
    units = (page, *(unit for _, unit in others))
    language = believed(front.language, page.prose.text)
    return Parsed(units, language, main=0, expect=expect)


def _events(body: str) -> Iterable[tuple[Any, Any]]:
    """The parser's events with their half-open spans, in bytes."""
    from pyromark import Options, events_with_range

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_MATH
        | Options.ENABLE_DEFINITION_LIST
    )
    return events_with_range(body, options=options)


class _Places:
    """Where in the file the bytes of a body in UTF-8 are, which begins at `base`, and its end."""

    def __init__(self, body: str, base: int) -> None:
        self._count = body.encode().translate(_LEADS).count
        self._byte = 0
        self._place = base
        self.of = range(base, base + len(body) + 1).__getitem__ if body.isascii() else self._near

    def _near(self, byte: int) -> int:
        """The code point of the file; soon found next to the one that was asked for last."""
        if byte >= self._byte:
            self._place += self._count(1, self._byte, byte)
        else:
            self._place -= self._count(1, byte, self._byte)
        self._byte = byte
        return self._place


def _protected(raw: str, base: int, masked: Masked) -> list[Protected]:
    """The spans that no edit may enter, in order, with their text, which the structure remembers."""
    spans = [(base + a, base + b, f"masked {raw[base + a : base + b]}") for a, b in masked.inline]
    spans += [(base + a, base + b, "") for a, b in masked.blocks]
    spans.sort()
    starts = [start for start, _, _ in spans]
    found = []
    for match in _addresses(raw, base):
        number = bisect_right(starts, match.end() - 1) - 1
        if number < 0 or spans[number][1] <= match.start():
            found.append((*match.span(), match.group()))
    return sorted(spans + found)


def _addresses(raw: str, base: int) -> Iterator[re.Match[str]]:
    """What is protected in the text of a page: URLs, e-mail addresses, placeholders."""
    for start, end in lines_with(_ADDRESS_SIGNS, raw, base):
        yield from (_ADDRESSES if raw.find("@", start, end) >= 0 else _WITHOUT_AT).finditer(raw, start, end)
