"""XML with places: the tags and texts of a well-formed document, each with its span, and strings made of them.

Nothing here writes XML anew: what is not edited keeps its bytes. expat says whether a document is well-formed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal as Choice

from cleanwire.formats._xmltext import (
    ATTRIBUTE,
    CDATA,
    CDATA_END,
    FORBIDDEN,
    READS,
    READS_IN_SECTION,
    READS_IN_VALUE,
    TOKEN,
    check,
    declared,
    encoding,
    end_of_doctype,
    marks,
    plain,
    reading,
)
from cleanwire.messages.literal import Literal, line_end, place
from cleanwire.prose import OBJECT, Atom

__all__ = ["Attribute", "Document", "Reading", "Token", "encoding", "marks"]

XML = "http://www.w3.org/XML/1998/namespace"
Kind = Choice["open", "empty", "close", "text", "cdata", "other"]
Reading = Callable[[int], "str | None"]
"""How an element inside a string reads, from its number: `OBJECT`, `""` when it is not seen, or as other text; None
when its tags are markup and its content is text."""


@dataclass(slots=True)
class Token:
    """A tag, a text, or something else. `name` has the prefix that the format gives to its namespace; `other` is the
    number of the closing token of an opening one and the reverse, its own for an empty element."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    other: int = -1
    scope: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Attribute:
    """The value of an attribute and the half-open span between its quotation marks."""

    value: str
    start: int
    end: int


class Document:
    """A well-formed document as its tokens, in order.

    >>> document = Document("<a x='1'>b<c/></a>")
    >>> [(token.kind, token.name) for token in document.tokens]
    [('open', 'a'), ('text', ''), ('empty', 'c'), ('close', 'a')]
    """

    def __init__(self, text: str, namespaces: Mapping[str, str] | None = None) -> None:
        """`namespaces` gives namespaces the prefixes by which the format calls them. Raises ValueError."""
        check(text)
        self.text = text
        self.tokens: list[Token] = []
        self._namespaces = {XML: "xml", **(namespaces or {})}
        self._line_end = line_end(text)
        self._scan(self._prologue())
        self.root = next(number for number, token in enumerate(self.tokens) if token.kind in ("open", "empty"))

    def expect(self, name: str, what: str) -> None:
        """Raises ValueError unless the root element has this name."""
        root = self.tokens[self.root]
        if root.name != name:
            raise ValueError(f"{place(self.text, root.start)}: <{root.name}> is not <{name}>, the root of {what}")

    def children(self, parent: int) -> Iterator[int]:
        """The numbers of the elements directly in an element."""
        number, last = parent + 1, self.tokens[parent].other
        while number < last:
            token = self.tokens[number]
            if token.kind in ("open", "empty"):
                yield number
                number = token.other
            number += 1

    def child(self, parent: int, name: str) -> int | None:
        """The number of the first element of this name directly in an element."""
        return next((number for number in self.children(parent) if self.tokens[number].name == name), None)

    def attributes(self, number: int) -> dict[str, Attribute]:
        """The attributes of an element."""
        token = self.tokens[number]
        found = {}
        for match in ATTRIBUTE.finditer(self.text, token.start, token.end):
            group = 2 if match[2] is not None else 3
            name = match[1] if ":" not in match[1] else self._resolved(match[1], token.scope or {})
            found[name] = Attribute(plain(match[group]), *match.span(group))
        return found

    def get(self, number: int, name: str) -> str | None:
        """The value of an attribute of an element."""
        token = self.tokens[number]
        start, end = token.start, token.end
        if self.text.find(name[name.find(":") + 1 :], start, end) < 0:
            return None
        for match in ATTRIBUTE.finditer(self.text, start, end):
            written = match[1]
            if written == name if ":" not in written else self._resolved(written, token.scope or {}) == name:
                return plain(match[3] if match[2] is None else match[2])
        return None

    def content(self, number: int) -> str:
        """All text in an element."""
        pieces = []
        for token in self.tokens[number + 1 : max(self.tokens[number].other, number)]:
            if token.kind == "text":
                pieces.append(plain(self.text[token.start : token.end]))
            elif token.kind == "cdata":
                pieces.append(self.text[token.start + CDATA : token.end - CDATA_END])
        return "".join(pieces)

    def literal(self, number: int, reads: Reading | None = None) -> Literal | None:
        """The content of an element as a string; None when it is empty. `reads` says how elements in it read; without
        it they are markup."""
        last = self.tokens[number].other
        if last <= number + 1:
            return None
        inside = range(number + 1, last)
        sections = [n for n in inside if self.tokens[n].kind == "cdata"]
        if sections and all(self.tokens[n].kind in ("cdata", "other") or self._is_blank(n) for n in inside):
            start, end = self.tokens[sections[0]].start + CDATA, self.tokens[sections[-1]].end - CDATA_END
            return Literal(self.text, start, end, list(self._section_atoms(sections)), self._written_in_section)
        start, end = self.tokens[number].end, self.tokens[last].start
        return Literal(self.text, start, end, list(self.atoms(inside, reads)), self.written)

    def value(self, attribute: Attribute) -> Literal | None:
        """The value of an attribute as a string; None when it is empty."""
        if attribute.start == attribute.end:
            return None
        quote = self.text[attribute.end]

        def encode(text: str) -> str:
            text = FORBIDDEN.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            text = text.replace("\r", "").replace("\n", "&#10;").replace("\t", "&#9;")
            return text.replace(quote, "&quot;" if quote == '"' else "&apos;")

        found = READS_IN_VALUE.finditer(self.text, attribute.start, attribute.end)
        reads = [Atom(m.start(), m.end(), " " if m[0][0] in "\r\n\t" else reading(m)) for m in found]
        return Literal(self.text, attribute.start, attribute.end, reads, encode)

    def atoms(self, inside: range, reads: Reading | None = None) -> Iterator[Atom]:
        """What in some tokens reads as something else than it is written."""
        tokens, number, last = self.tokens, inside.start, inside.stop
        while number < last:
            token = tokens[number]
            if token.kind == "text":
                yield from self.entities(token.start, token.end)
            elif token.kind == "cdata":
                yield Atom(token.start, token.end, OBJECT)
            elif token.kind == "other":
                yield Atom(token.start, token.end, "", node=number + 1)
            else:
                reading = reads(number) if reads and token.kind != "close" else None
                if reading is None:
                    yield Atom(token.start, token.end, "")
                else:
                    yield Atom(token.start, tokens[token.other].end, reading)
                    number = token.other
            number += 1

    def entities(self, start: int, end: int) -> list[Atom]:
        """The entities and line ends in a span of text, as they read."""
        text = self.text
        if text.find("&", start, end) < 0 and text.find("\r", start, end) < 0 and text.find(OBJECT, start, end) < 0:
            return []
        return [Atom(m.start(), m.end(), reading(m)) for m in READS.finditer(text, start, end)]

    def written(self, text: str) -> str:
        """New text as the content of an element."""
        text = FORBIDDEN.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return text.replace("\n", self._line_end)

    def _written_in_section(self, text: str) -> str:
        return FORBIDDEN.sub("", text).replace("\n", self._line_end)

    def _section_atoms(self, sections: list[int]) -> Iterator[Atom]:
        before: Token | None = None
        for number in sections:
            token = self.tokens[number]
            start, end = token.start + CDATA, token.end - CDATA_END
            if before:
                yield Atom(before.end - CDATA_END, start, "")
            before = token
            for match in READS_IN_SECTION.finditer(self.text, start, end):
                yield Atom(match.start(), match.end(), OBJECT if match[0] == OBJECT else "\n")

    def _is_blank(self, number: int) -> bool:
        token = self.tokens[number]
        return token.kind == "text" and self.text[token.start : token.end].isspace()

    def _prologue(self) -> int:
        """Reads what stands before the root element; gives the place of that."""
        text, at = self.text, 0
        while True:
            if text.startswith("<!DOCTYPE", at):
                end = end_of_doctype(text, at)
            else:
                match = TOKEN.match(text, at)
                if not match or match["name"]:
                    return at
                end = match.end()
            self.tokens.append(Token("other", at, end))
            at = end

    def _scan(self, at: int) -> None:
        tokens, resolved = self.tokens, self._resolved
        opened: list[int] = []
        scope: Mapping[str, str] = {}
        names: dict[str, str] = {}
        outer: list[tuple[int, Mapping[str, str], dict[str, str]]] = []
        for number, match in enumerate(TOKEN.finditer(self.text, at), len(tokens)):
            (start, end), kind = match.span(), match.lastgroup
            if kind == "text":
                tokens.append(Token("text", start, end))
            elif kind == "closed":
                other = opened.pop()
                tokens[other].other = number
                tokens.append(Token("close", start, end, tokens[other].name, other))
                if outer and outer[-1][0] == other:
                    _, scope, names = outer.pop()
            elif kind == "attributes" or kind == "empty":
                name = match["name"]
                if "xmlns" in match["attributes"]:
                    outer.append((number, scope, names))
                    scope, names = {**scope, **declared(match["attributes"])}, {}
                if name not in names:
                    names[name] = resolved(name, scope)
                tokens.append(Token("open", start, end, names[name], -1, scope))
                if kind == "empty":
                    tokens[-1].kind, tokens[-1].other = "empty", number
                    if outer and outer[-1][0] == number:
                        _, scope, names = outer.pop()
                else:
                    opened.append(number)
            else:
                tokens.append(Token("cdata" if kind == "cdata" else "other", start, end))

    def _resolved(self, name: str, scope: Mapping[str, str]) -> str:
        """A name with the format's prefix for its namespace."""
        prefix, _, local = name.rpartition(":")
        uri = XML if prefix == "xml" else scope.get(prefix)
        if not uri:
            return name
        known = self._namespaces.get(uri)
        return f"{{{uri}}}{local}" if known is None else f"{known}:{local}" if known else local
