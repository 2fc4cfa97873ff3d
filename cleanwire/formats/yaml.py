"""YAML: the strings of Rails, Symfony and other catalogues; keys, comments and the style of each string stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cleanwire.formats._encodings import encoding
from cleanwire.formats._yaml_scalars import scalar
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import are_languages, tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import place
from cleanwire.messages.placeholders import used_in
from cleanwire.messages.words import is_code

__all__ = ["encoding", "parse"]

_NO_STRINGS = frozenset({"true", "false", "null", "yes", "no", "on", "off"})
_RAILS = frozenset({"rails-format"})
"""The flag of catalogues whose top keys are languages."""
_DEEPEST = 500


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
        self._flags = used_in(raw)
        self._catalogue = Catalogue(raw)
        self._ascii_only = raw.removeprefix("\ufeff").isascii() and "\\u" in raw

    def parsed(self) -> Parsed:
        events = list(_events(self._raw[self._shift :]))
        named = _languages(events)
        if named:
            self._flags |= _RAILS
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
        start, end = event.start_mark.index + self._shift, event.end_mark.index + self._shift
        literal = scalar(self._raw, event.style, start, end, event.value, ascii_only=self._ascii_only)
        if literal is not None:
            self._catalogue.add(literal, name=name, flags=self._flags, language=language)


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
