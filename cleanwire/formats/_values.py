"""The attributes of HTML that are prose, and what stays of a tag without them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanwire.formats._blocks import Mark
from cleanwire.formats._tags import ENTITY, Tag, Value, attributes, reading, tags
from cleanwire.languages.language import words
from cleanwire.prose import OBJECT, Atom, Prose

_PROSE = words("alt title aria-label aria-description aria-placeholder aria-roledescription placeholder")
_META = words("description og:title og:description og:site_name twitter:title twitter:description")
_BUTTONS = frozenset({"submit", "button", "reset"})
_TELLING = re.compile(r"alt\b|title|aria-|placeholder|content|value|lang|translat", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_SIGNS = re.compile(rf"{ENTITY.pattern}|\r\n?|{OBJECT}")


def tells(text: str, tag: Tag) -> bool:
    """Whether a tag may have attributes that matter: prose, a language, a ban on translation."""
    start, end = tag.start + len(tag.name) + 1, tag.end
    return text.find("=", start, end) >= 0 and _TELLING.search(text, start, end) is not None


def prose_values(text: str, tag: Tag) -> Iterator[tuple[str, Value]]:
    """The attributes of a tag that are prose."""
    if tag.kind != "open" or not tells(text, tag):
        return
    found = attributes(text, tag)
    raw = {name: text[value.start : value.end].lower() for name, value in found.items()}
    about = raw.get("name") or raw.get("property", "")
    for name, value in found.items():
        if value.quote and (
            name in _PROSE
            or (name == "content" and tag.name == "meta" and about in _META)
            or (name == "value" and tag.name == "input" and raw.get("type") in _BUTTONS)
        ):
            yield name, value


def value_prose(text: str, value: Value) -> Prose | None:
    """The prose of an attribute; None when it has no letter."""
    if not _LETTER.search(text, value.start, value.end):
        return None
    atoms = []
    for match in _SIGNS.finditer(text, value.start, value.end):
        found = match[0]
        shown = reading(found, text[match.end()]) if found[0] == "&" else OBJECT if found == OBJECT else "\n"
        if shown != found or found == OBJECT:
            atoms.append(Atom(match.start(), match.end(), shown))
    escaped = "&quot;" if value.quote == '"' else "&#39;"

    def encode(piece: str) -> str:
        piece = piece.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return piece.replace(value.quote, escaped)

    return Prose(text, atoms, span=(value.start, value.end), encode=encode)


def skeleton(text: str, tag: Tag) -> str:
    """A tag without its prose; of a title nothing."""
    if tag.kind == "title":
        return ""
    pieces = []
    reached = tag.start
    for _, value in prose_values(text, tag):
        pieces.append(text[reached : value.start])
        reached = value.end
    return "".join([*pieces, text[reached : tag.end]])


def marks(text: str) -> Iterator[Mark]:
    """The tags of a text without their prose."""
    for tag in tags(text):
        if tag.kind != "text":
            yield tag.start, tag.end, skeleton(text, tag)
