"""YAML: the strings of Rails, Symfony and other catalogues; keys, comments and the style of each string stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import are_languages, tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, place, utf16_escapes
from cleanwire.messages.words import is_code
from cleanwire.prose import Atom

_PROPERTIES = re.compile(r"(?:[&!][^\s\[\]{},]*[ \t\r\n]+)+")
_FOLD = re.compile(r"(?<![\x20\t])[\x20\t]*(?:\r\n?|\n)(?:[\x20\t]*(?:\r\n?|\n))*[\x20\t]*")
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_BREAK = re.compile(r"\r\n?|\n")
_SINGLE = re.compile(rf"(?P<fold>{_FOLD.pattern})|''")
_DOUBLE = re.compile(
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
_NO_STRINGS = frozenset({"true", "false", "null", "yes", "no", "on", "off"})
_DEEPEST = 500
_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)")


def parse(text: str) -> Parsed:
    """A YAML file; a unit for each string value that is language. A key at the top that is a language, as Rails
    has it, is that of all below it.

    >>> parse("fr:\\n  yes: 'l''eau'\\n").units[0].prose.text
    "l'eau"
    """
    return _Reader(text).parsed()


@dataclass(slots=True)
class _Node:
    """A mapping or sequence that is being read."""

    name: str
    language: str | None
    mapping: bool
    key: str | None = None
    """The key whose value comes next, None when a key comes next; in a sequence the name of the next item."""
    number: int = 0
    in_key: bool = False
    """Whether it is itself a key, or in one."""

    def next(self) -> str:
        """The name of the value that comes next."""
        if not self.mapping:
            self.number += 1
            return f"{self.name}[{self.number - 1}]"
        return f"{self.name}.{self.key}" if self.name else self.key or ""


class _Reader:
    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._shift = int(raw.startswith("\ufeff"))
        self._catalogue = Catalogue(raw)
        self._ascii_only = raw.removeprefix("\ufeff").isascii() and "\\u" in raw

    def parsed(self) -> Parsed:
        events = list(_events(self._raw[self._shift :]))
        named = _languages(events)
        open_nodes: list[_Node] = []
        for number, event in enumerate(events):
            kind = type(event).__name__
            top = open_nodes[-1] if open_nodes else None
            if kind in ("MappingEndEvent", "SequenceEndEvent"):
                open_nodes.pop()
            elif kind in ("ScalarEvent", "AliasEvent", "MappingStartEvent", "SequenceStartEvent"):
                is_key = top is not None and top.mapping and top.key is None
                name = "" if is_key or top is None else top.next()
                language = top.language if top else None
                if top and top.mapping:
                    language = named.get(number, language)
                    top.key = (getattr(event, "value", "") or "") if is_key else None
                in_key = is_key or (top is not None and top.in_key)
                if kind == "ScalarEvent" and not in_key:
                    self._scalar(event, name, language)
                elif kind.endswith("StartEvent"):
                    open_nodes.append(_Node(name, language, kind == "MappingStartEvent", in_key=in_key))
        return self._catalogue.parsed()

    def _scalar(self, event: Any, name: str, language: str | None) -> None:
        is_string = event.tag in (None, "!", "tag:yaml.org,2002:str")
        if not is_string or is_code(event.value) or (not event.style and event.value.lower() in _NO_STRINGS):
            return
        raw = self._raw
        start, end = event.start_mark.index + self._shift, event.end_mark.index + self._shift
        properties = _PROPERTIES.match(raw, start, end)
        literal = self._literal(event.style, properties.end() if properties else start, end, event.value)
        if literal is not None:
            self._catalogue.add(literal, name=name, language=language)

    def _literal(self, style: str | None, start: int, end: int, value: str) -> Literal | None:
        """The scalar as a literal; None when its places cannot be told, and then it stays as it is."""
        raw = self._raw
        made: Literal | None = None
        read = value.replace("\r\n", "\n").replace("\r", "\n")
        if style == '"' and raw[start] == '"':
            made = Literal(raw, start + 1, end - 1, _double(raw, start + 1, end - 1), self._double_encoder())
        elif style == "'" and raw[start] == "'":
            atoms = _folded(_SINGLE, raw, start + 1, end - 1)
            made = Literal(raw, start + 1, end - 1, atoms, _folding(raw, start, lambda text: text.replace("'", "''")))
        elif style in ("|", ">"):
            made = _block(raw, start, end, value)
            read = read.strip("\n")
        elif not style:
            made = Literal(raw, start, end, _folded(_FOLD, raw, start, end), _folding(raw, start, str))
        return made if made is not None and made.text == read else None

    def _double_encoder(self) -> Callable[[str], str]:
        if self._ascii_only:
            return lambda text: utf16_escapes(text.translate(_DOUBLE_WRITTEN))
        return lambda text: text.translate(_DOUBLE_WRITTEN)


def _events(text: str) -> Iterator[Any]:
    """The events of a YAML text, with marks. Raises ValueError with the line."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    depth = 0
    try:
        for event in YAML(typ="safe", pure=False).parse(text):
            kind = type(event).__name__
            depth += kind.endswith("StartEvent") - kind.endswith("EndEvent")
            if depth > _DEEPEST:
                raise ValueError(f"line {event.start_mark.line + 1}: is nested more than {_DEEPEST} deep")
            yield event
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ValueError(f"line {line}: is no YAML: {error.problem or error.context}") from error
    except YAMLError as error:
        said = str(error).partition("\n")[0]
        raise ValueError(f"{place(text, getattr(error, 'position', None) or 0)}: is no YAML: {said}") from error
    except UnicodeEncodeError as error:
        raise ValueError(f"{place(text, error.start)}: is no YAML: a lone surrogate") from error


def _languages(events: Sequence[Any]) -> dict[int, str]:
    """The languages that keys beside each other, or the only key at the top, name; by the number of the value."""
    named: dict[int, str] = {}
    open_maps: list[tuple[bool, list[tuple[str, int]]]] = []
    is_key: list[bool] = []
    for number, event in enumerate(events):
        kind = type(event).__name__
        if kind in ("MappingEndEvent", "SequenceEndEvent"):
            mapping, keys = open_maps.pop()
            is_key.pop()
            words = [key for key, _ in keys]
            if mapping and keys and (len(keys) > 1 or not open_maps) and are_languages(words):
                named.update({place: tag for key, place in keys if (tag := tag_of(key))})
        elif kind in ("ScalarEvent", "AliasEvent", "MappingStartEvent", "SequenceStartEvent"):
            if open_maps and open_maps[-1][0]:
                if is_key[-1]:
                    open_maps[-1][1].append((getattr(event, "value", "") or "", number + 1))
                is_key[-1] = not is_key[-1]
            if kind.endswith("StartEvent"):
                open_maps.append((kind == "MappingStartEvent", []))
                is_key.append(True)
    return named


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
