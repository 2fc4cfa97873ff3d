"""Fluent: the text of messages, terms, attributes and variants; ids, placeables, comments and access keys stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, line_end, place
from cleanwire.prose import OBJECT, Atom

__all__ = ["encoding", "parse"]

if TYPE_CHECKING:
    from fluent.syntax import ast

_KEYS = re.compile(r"(?:.*[._-])?(?:accesskey|commandkey|key|shortcut|style)", re.IGNORECASE)
_BREAK = re.compile(r"\r?\n")
_FLAGS = frozenset({"fluent"})
_BRACE = re.compile(r"[{}]")
_SPECIAL_START = re.compile(r"(?<=\n)[\[*.]")
_SIMPLE = re.compile(r"\{[ \t]*[$-]?[A-Za-z][\w-]*[ \t]*\}")
"""A placeable that is only a name: it is text here, which the syntax of the strings protects."""
_WRITTEN = re.compile(r"\{[ \t]*[$-][A-Za-z][\w-]*[ \t]*\}|[{}]")
_DEEPEST = 30


def parse(text: str) -> Parsed:
    """A Fluent file; a unit for each pattern of text, the variants of a selection each by itself. What the parser
    calls junk stays as it is.

    >>> [unit.prose.text for unit in parse("a = Hello { $x }\\nb = { $n ->\\n *[other] Others\\n }\\n").units]
    ['Hello \\ufffc', 'Others']
    """
    from fluent.syntax import FluentParser, ast

    _check_depth(text)
    catalogue = Catalogue(text)
    newline = line_end(text)
    mark = int(text.startswith("\ufeff"))
    for entry in FluentParser(with_spans=True).parse(text[mark:]).body:
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
        patterns = [(name, entry.value)] if entry.value else []
        patterns += [(f"{name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
        for spelt, pattern in patterns:
            if not _KEYS.fullmatch(spelt):
                for label, inner in _patterns(spelt, pattern):
                    catalogue.add(_literal(text, inner, mark, newline), name=label, flags=_FLAGS)
    return catalogue.parsed()


def _check_depth(text: str) -> None:
    """Raises ValueError for placeables nested so deep that the parser would fail."""
    depth = 0
    for brace in _BRACE.finditer(text):
        depth = depth + 1 if brace[0] == "{" else max(0, depth - 1)
        if depth > _DEEPEST:
            raise ValueError(f"{place(text, brace.start())}: is nested more than {_DEEPEST} deep")


def _patterns(name: str, pattern: ast.Pattern) -> Iterator[tuple[str, ast.Pattern]]:
    """The pattern, and those of the variants in it."""
    from fluent.syntax import ast

    yield name, pattern
    for element in pattern.elements:
        expression = element.expression if isinstance(element, ast.Placeable) else None
        while isinstance(expression, ast.Placeable):
            expression = expression.expression
        if isinstance(expression, ast.SelectExpression):
            for variant in expression.variants:
                key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
                yield from _patterns(f"{name}[{key}]", variant.value)


def _literal(raw: str, pattern: ast.Pattern, mark: int, newline: str) -> Literal:
    """A pattern as a literal, in which placeables are protected, but for names, and the indent of lines is not read."""
    from fluent.syntax import ast

    atoms: list[Atom] = []
    indent = "    "
    for element in pattern.elements:
        assert element.span
        start, end = element.span.start + mark, element.span.end + mark
        if not isinstance(element, ast.TextElement):
            if _SIMPLE.fullmatch(raw, start, end):
                continue
            atoms.append(Atom(start, end, OBJECT))
            continue
        for gap_start, gap_end in _gaps(raw, start, end, element.value):
            atoms.append(Atom(gap_start, gap_end, "\n"))
            indent = raw[gap_start:gap_end].lstrip("\r\n") or indent
    first, last = pattern.elements[0].span, pattern.elements[-1].span
    assert first and last
    return Literal(raw, first.start + mark, last.end + mark, atoms, _encoder(newline + indent))


def _gaps(raw: str, start: int, end: int, value: str) -> Iterator[tuple[int, int]]:
    """The line ends in a piece of text, each with the indent behind it that the value does not have."""
    read = value.split("\n")
    breaks = list(_BREAK.finditer(raw, start, end))
    for number, line in enumerate(breaks):
        line_stop = breaks[number + 1].start() if number + 1 < len(breaks) else end
        yield line.start(), line_stop - len(read[number + 1]) if number + 1 < len(read) else line_stop


def _encoder(between: str) -> Callable[[str], str]:
    def encode(text: str) -> str:
        quoted = _WRITTEN.sub(lambda match: match[0] if match[0][1:] else f'{{"{match[0]}"}}', text)
        return _SPECIAL_START.sub(lambda match: f'{{"{match[0]}"}}', quoted).replace("\n", between)

    return encode
