"""The pieces of XML: what a token, an attribute, an entity is, and whether a document is well-formed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanwire.messages.literal import place
from cleanwire.prose import OBJECT

TOKEN = re.compile(
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
DOCTYPE = re.compile(r""""[^"]*"|'[^']*'|<!--.*?-->|<\?.*?\?>|[\[\]>]""", re.DOTALL)
ATTRIBUTE = re.compile(r"""([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = r"&(?:\#x(?P<hex>[0-9a-fA-F]+)|\#(?P<number>[0-9]+)|(?P<name>[^;&<\s]+));"
READS = re.compile(rf"{_REFERENCE}|\r\n?|{OBJECT}")
READS_IN_VALUE = re.compile(rf"{_REFERENCE}|\r\n?|[\n\t]|{OBJECT}")
READS_IN_SECTION = re.compile(rf"\r\n?|{OBJECT}")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
CDATA, CDATA_END = len("<![CDATA["), len("]]>")
_DECLARED = re.compile(rb"""<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']""")
_MARKS = {
    b"\xef\xbb\xbf": "utf-8",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}


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
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        if match.lastgroup != "text":
            yield match.start(), match.end(), match[0]


def encoding(data: bytes) -> str | None:
    """The encoding that the bytes of an XML document declare, by their first bytes or in the declaration."""
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return name
    declared = _DECLARED.match(data)
    return declared[1].decode("ascii").lower() if declared else None


def end_of_doctype(text: str, at: int) -> int:
    inside = False
    for part in DOCTYPE.finditer(text, at):
        if part[0] in "[]":
            inside = part[0] == "["
        elif part[0] == ">" and not inside:
            return part.end()
    return len(text)


def declared(attributes: str) -> dict[str, str]:
    """The namespaces that attributes declare, by their prefixes."""
    return {
        name[6:]: plain(double or single)
        for name, double, single in ATTRIBUTE.findall(attributes)
        if name == "xmlns" or name.startswith("xmlns:")
    }


def plain(raw: str) -> str:
    """Text as it reads, unknown entities as they are spelt."""
    if "&" not in raw and "\r" not in raw:
        return raw
    return READS.sub(lambda match: match[0] if (read := reading(match)) == OBJECT else read, raw)


def reading(match: re.Match[str]) -> str:
    """How an entity, a line end or an object character reads; `OBJECT` for what only the document's own rules tell."""
    if match["name"]:
        return _ENTITIES.get(match["name"], OBJECT)
    if code := match["hex"] or match["number"]:
        char = chr(int(code, 16 if match["hex"] else 10))
        return OBJECT if char == "\r" else char
    return OBJECT if match[0] == OBJECT else "\n"
