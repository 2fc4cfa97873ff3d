"""Front matter: the values that are prose, in YAML between `---` and in TOML between `+++`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cleanwire.formats._yaml_scalars import scalar
from cleanwire.languages.language import words
from cleanwire.messages.literal import Literal, escapes
from cleanwire.patterns import late_re
from cleanwire.prose import Atom

PROSE_KEYS = words("""
    abstract alt caption deck description details excerpt headline hero_title image_alt imagealt lead linktitle
    meta_description meta_title metadescription metatitle nav_label nav_title navtitle og_description og_title
    page_title pagetitle pagination_label pagination_next_label seo_description seo_title seodescription seotitle
    short_title shorttitle sidebar_label sidebar_title sidebarlabel sidebartitle subtitle summary tagline teaser
    text title title_meta
""")
"""Keys whose value is prose, in lower case and without hyphens."""
_LANGUAGE_KEYS = ("lang", "language", "locale")
_BLOCK = late_re(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)(?P<body>(?:.*(?:\r\n?|\n))*?)(?P=fence)[ \t]*(?:\r\n?|\n|\Z)"
)
_TAG = late_re(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_TOML = late_re(
    r"""^[ \t]*(?P<key>[\w-]+)[ \t]*=[ \t]*
    (?: "(?!"")(?P<basic>(?:[^"\\\r\n]|\\[^\r\n])*)" | '(?!'')(?P<literal>[^'\r\n]*)' )
    [ \t]*(?:\#[^\r\n]*)?(?=[\r\n]|\Z)""",
    re.VERBOSE | re.MULTILINE,
)
_ESCAPE = late_re(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
_SIMPLE = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b", '"': '"', "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is prose: its key, its half-open span in the file, its atoms, and how new prose is written there."""

    key: str
    start: int
    end: int
    atoms: tuple[Atom, ...]
    encode: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Front matter: where it ends, its prose, the language that it declares, and all that is not prose."""

    end: int = 0
    values: tuple[Value, ...] = ()
    language: str | None = None
    structure: tuple[str, ...] = ()


def read(raw: str) -> FrontMatter:
    """The front matter of a file; what is broken in it is taken as a whole for something protected.

    >>> front = read("---\\ntitle: 'It''s'\\nlang: fr\\n---\\nText")
    >>> front.values[0].key, front.language, front.end
    ('title', 'fr', 32)
    """
    if not raw.startswith(("---", "+++", "\ufeff---", "\ufeff+++")):
        return FrontMatter()
    match = _BLOCK.match(raw)
    return _read(match.group()) if match else FrontMatter()


@lru_cache(maxsize=64)
def _read(block: str) -> FrontMatter:
    match = _BLOCK.match(block)
    assert match is not None
    start = match.start("body")
    end = match.end("body")
    found = _toml(block, start, end) if match["fence"] == "+++" else _yaml(block, start, end)
    values = []
    language = None
    for key, literal in found or ():
        if key.lower() in _LANGUAGE_KEYS:
            if _TAG.fullmatch(literal.text):
                language = literal.text.replace("_", "-")
        elif literal.start < literal.end:
            values.append(Value(key, literal.start, literal.end, tuple(literal.escapes), literal.encode))
    reached = 0
    rest = ["broken" if found is None else "read"]
    for value in values:
        rest.append(block[reached : value.start])
        reached = value.end
    return FrontMatter(match.end(), tuple(values), language, (*rest, block[reached:]))


def _is_prose(key: str) -> bool:
    return key.lower().replace("-", "_") in PROSE_KEYS


def _toml(block: str, start: int, end: int) -> list[tuple[str, Literal]]:
    found = []
    for match in _TOML.finditer(block, start, end):
        kind = match.lastgroup
        assert kind is not None
        a, b = match.span(kind)
        if not (_is_prose(match["key"]) or match["key"].lower() in _LANGUAGE_KEYS):
            continue
        if kind == "basic":
            found.append((match["key"], Literal(block, a, b, escapes(_ESCAPE, _unescaped, block, a, b), _escaped)))
        else:
            found.append((match["key"], Literal(block, a, b, (), lambda text: text.replace("\n", " "))))
    return found


def _yaml(block: str, start: int, end: int) -> list[tuple[str, Literal]] | None:
    """The scalars under prose and language keys; None when it is no YAML."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    body = block[start:end]
    if not body.strip():
        return []
    try:
        tree = YAML(typ="safe", pure=False).compose(body)
    except (YAMLError, ValueError, RecursionError):
        return None
    if (
        tree is not None
        and tree.start_mark.buffer is not None
        and len(tree.start_mark.buffer.rstrip("\0")) != len(body)
    ):
        return None
    found = []
    for top, key, node in _scalars(tree):
        style = node.style or ""
        if top and key.lower() in _LANGUAGE_KEYS and style not in ("|", ">"):
            wanted = True
        else:
            wanted = _is_prose(key) and (style != "" or node.tag.endswith(":str"))
        if wanted:
            literal = scalar(block, style, start + node.start_mark.index, start + node.end_mark.index, node.value)
            if literal is not None:
                found.append((key, literal))
    return sorted(found, key=lambda one: one[1].start)


def _scalars(root: Any) -> Iterator[tuple[bool, str, Any]]:
    """The scalars of a tree that are values of a key: whether at its top, the key, the scalar."""
    seen: set[int] = set()
    nodes = [(root, True)]
    while nodes:
        node, top = nodes.pop()
        if id(node) in seen or node is None or not isinstance(node.value, list):
            continue
        seen.add(id(node))
        for child in node.value:
            if not isinstance(child, tuple):
                nodes.append((child, False))
                continue
            key, value = child
            if isinstance(key.value, str) and isinstance(value.value, str) and id(value) not in seen:
                seen.add(id(value))
                yield top, key.value, value
            nodes.append((value, False))


def _unescaped(escape: str) -> str:
    if escape[1] in "xuU" and len(escape) > 2:
        code = int(escape[2:], 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    return _SIMPLE.get(escape[1], "")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
