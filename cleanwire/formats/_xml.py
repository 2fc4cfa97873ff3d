"""XML with places: the tags and texts of a well-formed document, each with its span, and strings made of them.

Nothing here writes XML anew: what is not edited keeps its bytes. expat says whether a document is well-formed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal as Choice

from cleanwire.messages.literal import Literal, line_end, place
from cleanwire.prose import OBJECT, Atom

XML = "http://www.w3.org/XML/1998/namespace"
Kind = Choice["open", "empty", "close", "text", "cdata", "other"]
Reading = Callable[[int], "str | None"]
"""How an element inside a string reads, from its number: `OBJECT`, `""` when it is not seen, or as other text; None
when its tags are markup and its content is text."""

_TOKEN = re.compile(
    r"""
    (?P<text> [^<]+ )
    | < / (?P<closed> [^\s>]+ ) \s* >
    | < (?P<name> [^\s<>/!?"']+ )
      (?P<attributes> [^<>"'/]* (?: (?: "[^"]*" | '[^']*' ) [^<>"'/]* )* ) (?P<empty> / )? >
    | (?P<cdata> <!\[CDATA\[ .*? \]\]> )
    | (?P<other> <!-- .*? --> | <\? .*? \?> )
    """,
    re.VERBOSE | re.DOTALL,
)
_DOCTYPE = re.compile(r""""[^"]*"|'[^']*'|<!--.*?-->|<\?.*?\?>|[\[\]>]""", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = r"&(?:\#x(?P<hex>[0-9a-fA-F]+)|\#(?P<number>[0-9]+)|(?P<name>[^;&<\s]+));"
_READS = re.compile(rf"{_REFERENCE}|\r\n?|{OBJECT}")
_READS_IN_VALUE = re.compile(rf"{_REFERENCE}|\r\n?|[\n\t]|{OBJECT}")
_READS_IN_SECTION = re.compile(rf"\r\n?|{OBJECT}")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CDATA, _CDATA_END = len("<![CDATA["), len("]]>")
_DECLARED = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")
_MARKS = {
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}


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
        for match in _ATTRIBUTE.finditer(self.text, token.start, token.end):
            group = 2 if match[2] is not None else 3
            name = match[1] if ":" not in match[1] else self._resolved(match[1], token.scope or {})
            found[name] = Attribute(_plain(match[group]), *match.span(group))
        return found

    def get(self, number: int, name: str) -> str | None:
        """The value of an attribute of an element."""
        token = self.tokens[number]
        if self.text.find("=", token.start, token.end) < 0:
            return None
        attribute = self.attributes(number).get(name)
        return attribute.value if attribute else None

    def content(self, number: int) -> str:
        """All text in an element."""
        pieces = []
        for token in self.tokens[number + 1 : max(self.tokens[number].other, number)]:
            if token.kind == "text":
                pieces.append(_plain(self.text[token.start : token.end]))
            elif token.kind == "cdata":
                pieces.append(self.text[token.start + _CDATA : token.end - _CDATA_END])
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
            start, end = self.tokens[sections[0]].start + _CDATA, self.tokens[sections[-1]].end - _CDATA_END
            return Literal(self.text, start, end, list(self._section_atoms(sections)), self._written_in_section)
        start, end = self.tokens[number].end, self.tokens[last].start
        return Literal(self.text, start, end, list(self.atoms(inside, reads)), self.written)

    def value(self, attribute: Attribute) -> Literal | None:
        """The value of an attribute as a string; None when it is empty."""
        if attribute.start == attribute.end:
            return None
        quote = self.text[attribute.end]

        def encode(text: str) -> str:
            text = _FORBIDDEN.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            text = text.replace("\r", "").replace("\n", "&#10;").replace("\t", "&#9;")
            return text.replace(quote, "&quot;" if quote == '"' else "&apos;")

        found = _READS_IN_VALUE.finditer(self.text, attribute.start, attribute.end)
        reads = [Atom(m.start(), m.end(), " " if m[0][0] in "\r\n\t" else _reading(m)) for m in found]
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
        return [Atom(m.start(), m.end(), _reading(m)) for m in _READS.finditer(text, start, end)]

    def written(self, text: str) -> str:
        """New text as the content of an element."""
        text = _FORBIDDEN.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return text.replace("\n", self._line_end)

    def _written_in_section(self, text: str) -> str:
        return _FORBIDDEN.sub("", text).replace("\n", self._line_end)

    def _section_atoms(self, sections: list[int]) -> Iterator[Atom]:
        before: Token | None = None
        for number in sections:
            token = self.tokens[number]
            start, end = token.start + _CDATA, token.end - _CDATA_END
            if before:
                yield Atom(before.end - _CDATA_END, start, "")
            before = token
            for match in _READS_IN_SECTION.finditer(self.text, start, end):
                yield Atom(match.start(), match.end(), OBJECT if match[0] == OBJECT else "\n")

    def _is_blank(self, number: int) -> bool:
        token = self.tokens[number]
        return token.kind == "text" and self.text[token.start : token.end].isspace()

    def _prologue(self) -> int:
        """Reads what stands before the root element; gives the place of that."""
        text, at = self.text, 0
        while True:
            if text.startswith("<!DOCTYPE", at):
                end = _end_of_doctype(text, at)
            else:
                match = _TOKEN.match(text, at)
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
        for match in _TOKEN.finditer(self.text, at):
            start, end, kind, number = match.start(), match.end(), match.lastgroup, len(tokens)
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
                    scope, names = {**scope, **_declared(match["attributes"])}, {}
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


def check(text: str) -> None:
    """Raises ValueError, with line and reason, when a text is not well-formed XML."""
    from xml.parsers import expat

    parser = expat.ParserCreate()
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise ValueError(f"line {error.lineno}: {expat.ErrorString(error.code)}") from None
    except UnicodeEncodeError as error:
        raise ValueError(f"{place(text, error.start)}: a lone surrogate, which XML cannot hold") from None


def marks(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
    """The tags and the like in a piece of XML: their spans, and as they are written."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        if match.lastgroup != "text":
            yield match.start(), match.end(), match[0]


def encoding(data: bytes) -> str | None:
    """The encoding that the bytes of an XML document declare, by their first bytes or in the declaration."""
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return name
    declared = _DECLARED.match(data)
    return declared[1].decode("ascii").lower() if declared else None


def _end_of_doctype(text: str, at: int) -> int:
    inside = False
    for part in _DOCTYPE.finditer(text, at):
        if part[0] in "[]":
            inside = part[0] == "["
        elif part[0] == ">" and not inside:
            return part.end()
    return len(text)


def _declared(attributes: str) -> dict[str, str]:
    """The namespaces that attributes declare, by their prefixes."""
    return {
        name[6:]: _plain(double or single)
        for name, double, single in _ATTRIBUTE.findall(attributes)
        if name == "xmlns" or name.startswith("xmlns:")
    }


def _plain(raw: str) -> str:
    """Text as it reads, unknown entities as they are spelt."""
    if "&" not in raw and "\r" not in raw:
        return raw
    return _READS.sub(lambda match: match[0] if (read := _reading(match)) == OBJECT else read, raw)


def _reading(match: re.Match[str]) -> str:
    """How an entity, a line end or an object character reads; `OBJECT` for what only the document's own rules tell."""
    if match["name"]:
        return _ENTITIES.get(match["name"], OBJECT)
    if code := match["hex"] or match["number"]:
        char = chr(int(code, 16 if match["hex"] else 10))
        return OBJECT if char == "\r" else char
    return OBJECT if match[0] == OBJECT else "\n"
