"""The scalars of YAML as literals: plain, in quotation marks of either kind, and in blocks."""

from __future__ import annotations

import re
from collections.abc import Callable

from cleanwire.messages.literal import Literal, utf16_escapes
from cleanwire.patterns import late_re
from cleanwire.prose import Atom

_PROPERTIES = late_re(r"(?:[&!][^\s\[\]{},]*[ \t\r\n]+)+")
_FOLD = late_re(r"(?<![\x20\t])[\x20\t]*(?:\r\n?|\n)(?:[\x20\t]*(?:\r\n?|\n))*[\x20\t]*")
_LINE = late_re(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_BREAK = late_re(r"\r\n?|\n")
_SINGLE = late_re(rf"(?P<fold>{_FOLD.pattern})|''")
_DOUBLE = late_re(
    rf"""
    (?P<joint> \\ (?:\r\n?|\n) (?:[\x20\t]*(?:\r\n?|\n))* [\x20\t]* ) | (?P<fold> {_FOLD.pattern} )
    | \\ (?: x[0-9A-Fa-f]{{2}} | u[0-9A-Fa-f]{{4}} | U[0-9A-Fa-f]{{8}} | . )
    """,
    re.VERBOSE,
)
_READ = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_DOUBLE_WRITTEN = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_HEADER = late_re(r"[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)")


def scalar(
    raw: str, style: str | None, start: int, end: int, value: str, *, ascii_only: bool = False
) -> Literal | None:
    """The scalar in a half-open span, that a parser read as `value`, as a literal; None when its places cannot be told.

    `style` is that of the parser: one of `"'|>`, or nothing for a plain one. With `ascii_only` new text in quotation
    marks has escapes where it is not ASCII.

    >>> scalar("'l''eau'", "'", 0, 8, "l'eau").text
    "l'eau"
    """
    properties = _PROPERTIES.match(raw, start, end)
    start = properties.end() if properties else start
    made: Literal | None = None
    read = value.replace("\r\n", "\n").replace("\r", "\n")
    if style == '"' and raw[start] == '"':
        made = Literal(raw, start + 1, end - 1, _double(raw, start + 1, end - 1), _double_encoder(ascii_only))
    elif style == "'" and raw[start] == "'":
        atoms = _folded(_SINGLE, raw, start + 1, end - 1)
        made = Literal(raw, start + 1, end - 1, atoms, _folding(raw, start, lambda text: text.replace("'", "''")))
    elif style in ("|", ">"):
        made = _block(raw, start, end, value)
        read = read.strip("\n")
    elif not style:
        made = Literal(raw, start, end, _folded(_FOLD, raw, start, end), _folding(raw, start, str))
    return made if made is not None and made.text == read else None


def _double_encoder(ascii_only: bool) -> Callable[[str], str]:
    if ascii_only:
        return lambda text: utf16_escapes(text.translate(_DOUBLE_WRITTEN))
    return lambda text: text.translate(_DOUBLE_WRITTEN)


def _folded(pattern: re.Pattern[str], raw: str, start: int, end: int) -> list[Atom]:
    return [
        Atom(match.start(), match.end(), "'" if match[0] == "''" else _fold(match[0]))
        for match in pattern.finditer(raw, start, end)
    ]


def _fold(gap: str) -> str:
    """How the line ends between two lines of a folded string read: one as a space, more as one less."""
    breaks = len(_BREAK.findall(gap))
    return " " if breaks == 1 else "\n" * (breaks - 1)


def _double(raw: str, start: int, end: int) -> list[Atom]:
    atoms: list[Atom] = []
    for match in _DOUBLE.finditer(raw, start, end):
        kind = match.lastgroup
        if kind == "fold":
            reads = _fold(match[0])
        elif kind == "joint":
            reads = "\n" * (len(_BREAK.findall(match[0])) - 1)
        elif match[0][1] in "xuU" and len(match[0]) > 2:
            code = int(match[0][2:], 16)
            reads = chr(code) if code < 0x110000 else ""
        else:
            reads = _READ.get(match[0][1], "")
        atoms.append(Atom(match.start(), match.end(), reads))
    return atoms


def _folding(raw: str, start: int, encode: Callable[[str], str]) -> Callable[[str], str]:
    """Writes a line feed as an empty line, as strings over several lines have it."""
    feed = raw.rfind("\n", 0, start) + 1
    line = raw[max(feed, raw.rfind("\r", feed, start) + 1) : start]
    indent = "\n\n" + " " * (len(line) - len(line.lstrip(" ")) + 2)
    return lambda text: encode(text).replace("\n", indent)


def _block(raw: str, start: int, end: int, value: str) -> Literal | None:
    """A literal or folded block, whose lines have an indent that is not read."""
    header = _HEADER.match(raw, start, end)
    if not header:
        return None
    folds = raw[start] == ">"
    spans = [line.span() for line in _LINE.finditer(raw, header.end(), end) if line[0]]
    first = next((raw[a:b] for a, b in spans if raw[a:b].strip(" \t\r\n")), None)
    read = next((line for line in value.split("\n") if line.strip(" \t\r")), None)
    if first is None or read is None:
        return None
    indent = _spaces(first) - _spaces(read)
    return _block_lines(raw, spans, indent, folds=folds)


def _spaces(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _block_lines(raw: str, spans: list[tuple[int, int]], indent: int, *, folds: bool) -> Literal | None:
    """The block's lines as a literal: the end of each line and the indent of the next are one escape."""
    texts: list[tuple[int, int]] = []
    for start, end in spans:
        body = raw[start:end].rstrip("\r\n")
        inner = min(indent, len(body) - len(body.lstrip(" ")))
        texts.append((start + inner, start + len(body)))
    while texts and texts[-1][0] == texts[-1][1]:
        texts.pop()
    while texts and texts[0][0] == texts[0][1]:
        texts.pop(0)
    if not texts:
        return None
    atoms: list[Atom] = []
    number = 0
    while number < len(texts) - 1:
        following = number + 1
        while texts[following][0] == texts[following][1]:
            following += 1
        breaks = following - number
        deeper = raw[texts[number][0]] in " \t" or raw[texts[following][0]] in " \t"
        lost = folds and not deeper
        reads = " " if lost and breaks == 1 else "\n" * (breaks - lost)
        atoms.append(Atom(texts[number][1], texts[following][0], reads))
        number = following
    between = ("\n\n" if folds else "\n") + " " * indent
    return Literal(raw, texts[0][0], texts[-1][1], atoms, lambda text: text.replace("\n", between))
