"""A part of an ODF text: its paragraphs as one prose, in which spans and links are markup.

Notes, comments and frames are proses of their own; fields, indexes, deleted text and code stay.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cleanwire.formats import _xml
from cleanwire.formats._blocks import Break, Flow
from cleanwire.formats._stories import Story, parsed
from cleanwire.formats._xml import Document, Token
from cleanwire.formats.parsed import Parsed
from cleanwire.prose import OBJECT

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_NAMESPACES = {
    _TEXT: "text",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
}
_PARAGRAPHS = frozenset({"text:p", "text:h"})
_INLINE = frozenset({"text:span", "text:a", "text:meta"})
_POINTS = re.compile(
    r"text:(?:bookmark|reference-mark|change|toc-mark|user-index-mark|alphabetical-index-mark|soft-page-break)(?:-start|-end)?"
    r"|office:annotation-end"
)
_UNSEEN = frozenset({"text:note", "office:annotation"})
_SKIPPED = re.compile(
    r"text:(?:tracked-changes|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index"
    r"|bibliography|[\w-]+-decls|script)|office:(?:forms|scripts|event-listeners)"
)
_STORIES = {"text:note-body": "note", "office:annotation": "comment", "draw:text-box": "text box"}
_CODE = re.compile(r"Preformatted|Source_20_|Teletype|Verbatim|Code", re.IGNORECASE)


def parse(text: str) -> Parsed:
    """A part of a text.

    >>> spans = "It <text:span>is</text:span><text:s text:c='2'/>cold<text:line-break/>now"
    >>> parse(f"<text:body xmlns:text='{_TEXT}'><text:p>{spans}</text:p></text:body>").units[0].prose.text
    'It is  cold\\nnow'
    """
    document = Document(text, _NAMESPACES)
    part = _Part(document)
    return parsed(text, _Story(part, document.root), part.encode, _xml.marks)


class _Part:
    """What the stories of a part share: its document, its styles of code, and how new text is written in it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        first = next((token for token in document.tokens if token.name in _PARAGRAPHS), None)
        written = re.split(r"[\s/>]", document.text[first.start + 1 : first.end])[0] if first else "text:p"
        self._prefix = written[:-1]
        self._code = {
            document.get(number, "style:name")
            for number, token in enumerate(document.tokens)
            if token.name == "style:style" and token.kind != "close"
            if _CODE.search(document.get(number, "style:parent-style-name") or "")
        }

    def is_code(self, style: str | None) -> bool:
        """Whether a style is one of code."""
        return style is not None and (style in self._code or _CODE.search(style) is not None)

    def encode(self, text: str) -> str:
        """New text, in which line feeds, tabs and more than one space are elements."""
        return "".join(map(self._written, re.split(r"(\n|\t|  +)", text)))

    def _written(self, piece: str) -> str:
        prefix = self._prefix
        if piece == "\n":
            return f"<{prefix}line-break/>"
        if piece == "\t":
            return f"<{prefix}tab/>"
        if piece.startswith("  "):
            return f' <{prefix}s {prefix}c="{len(piece) - 1}"/>'
        return self.document.written(piece)


class _Story(Story):
    names = _STORIES

    def __init__(self, part: _Part, element: int, name: str = "") -> None:
        super().__init__(part.document, element, name)
        self._part = part
        self._flow = Flow(self._document.text, self._between, collapse=True)

    def inner(self, element: int, name: str) -> Story:
        return _Story(self._part, element, name)

    def flow(self) -> Flow:
        tokens = self._document.tokens
        number, last = self._element + 1, tokens[self._element].other
        inside = 0
        while number < last:
            token = tokens[number]
            if token.kind == "text":
                if inside:
                    self._flow.text(token.start, token.end, self._document.entities(token.start, token.end))
            elif token.kind == "cdata" or token.kind == "other":
                if inside:
                    self._flow.reads(token.start, token.end, OBJECT if token.kind == "cdata" else "", node=number + 1)
            elif token.name in _PARAGRAPHS:
                self._flow.end_block()
                inside += 1 if token.kind == "open" else -1 if token.kind == "close" else 0
                if token.kind == "open":
                    self._paragraphs.append((token.end, self._document.text[token.start : token.end]))
                    if self._part.is_code(self._document.get(number, "text:style-name")):
                        inside -= 1
                        number = token.other
            elif token.kind == "close":
                if inside and token.name in _INLINE:
                    self._flow.reads(token.start, token.end, "", node=token.other + 1)
            else:
                number = self._take(number, token, inside > 0)
            number += 1
        return self._flow

    def _take(self, number: int, token: Token, inside: bool) -> int:
        """Takes in an element that is no paragraph; gives the number of the last token of it that is done."""
        name, other = token.name, token.other
        end = self._document.tokens[other].end
        if name in _STORIES and not inside:
            self.others.append(self.inner(number, _STORIES[name]))
            return other
        if not inside:
            return other if _SKIPPED.fullmatch(name) else number
        if name in _INLINE:
            if self._part.is_code(self._document.get(number, "text:style-name")):
                self._flow.reads(token.start, end, OBJECT)
                return other
            self._flow.reads(token.start, token.end, "", node=number + 1 if token.kind == "open" else 0)
            return number
        if name == "text:s":
            count = self._document.get(number, "text:c") or "1"
            self._flow.reads(token.start, end, " " * min(int(count), 1000) if count.isdecimal() else OBJECT)
        elif name == "text:tab":
            self._flow.reads(token.start, end, "\t")
        elif name == "text:line-break":
            self._flow.reads(token.start, end, "\n")
        elif _POINTS.fullmatch(name):
            self._flow.reads(token.start, end, "", node=number + 1)
        else:
            self._flow.reads(token.start, end, "" if name in _UNSEEN else OBJECT)
            self._find_stories(number, other)
        return other

    def _between(self, start: int, end: int) -> Break:
        """What the markup between two paragraphs is: they are neighbours, perhaps in a list, or more than that."""
        if not _is_plain(self._document.text[start:end]):
            return "fixed"
        return "free" if self._look(start) == self._look(end) else "leading"


@lru_cache(maxsize=1024)
def _is_plain(markup: str) -> bool:
    """Whether between two texts a paragraph ends, another begins, and nothing but list items stands."""
    closed: list[str] = []
    opened: list[str] = []
    for _, _, raw in _xml.marks(markup):
        name = re.split(r"[\s/>]", raw[1:].lstrip("/"))[0].rpartition(":")[2]
        if name not in ("p", "h", "list-item") or raw.endswith("/>"):
            return False
        if not raw.startswith("</"):
            opened.append(name)
        elif opened:
            return False
        else:
            closed.append(name)
    return bool(closed) and closed == opened[::-1]
