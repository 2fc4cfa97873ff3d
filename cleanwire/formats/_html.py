"""HTML inside other formats: its tags, the prose between them, and what a structure has to remember of it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from cleanwire.prose import OBJECT, Atom, Prose

PHRASE = frozenset(
    "a abbr acronym b bdi bdo big cite del dfn em font i ins label mark q s small span strike strong sub sup u".split()
)
"""Elements whose words belong to the sentence around them."""
CODE = frozenset(
    "code kbd samp var tt math svg script style pre textarea template noscript object iframe video audio canvas".split()
)
"""Elements whose content is no prose."""
_THINGS = frozenset("img input wbr".split())
_TOKEN = re.compile(
    r"""
    (?P<comment> <!--(?:[^-]|-(?!->))*--> | <![A-Za-z][^<>]*> | <\?[^<>]*\?> )
    | </?(?P<name>[A-Za-z][\w.:-]*)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?>
    | (?P<entity> &(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}); )
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""(?<=\s)(?P<name>alt|title|aria-label)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_FOLD = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Text:
    """Prose in HTML: its half-open span in the file, and what in it reads as something else."""

    start: int
    end: int
    atoms: tuple[Atom, ...]
    name: str


def tag_name(tag: str) -> str:
    """The name of a tag in lower case, with a slash before it when it closes; empty for a comment.

    >>> tag_name("</B>"), tag_name('<img src="x">'), tag_name("<!-- x -->")
    ('/b', 'img', '')
    """
    match = re.match(r"<(/?[A-Za-z][\w.:-]*)", tag)
    return match[1].lower() if match else ""


def skeleton(text: str) -> str:
    """Tags without their prose attributes.

    >>> skeleton('<img src="x" alt="A cat">')
    '<img src="x" alt>'
    """
    return _ATTRIBUTE.sub(lambda match: match["name"], text)


def attributes(raw: str, start: int, end: int) -> Iterator[Text]:
    """The prose attributes in a span of tags."""
    for match in _ATTRIBUTE.finditer(raw, start, end):
        kind = "double" if match["double"] is not None else "single"
        a, b = match.span(kind)
        if _LETTER.search(raw, a, b) and "{" not in match[kind]:
            yield Text(a, b, tuple(_plain(raw, a, b)), match["name"].lower())


def texts(raw: str, start: int, end: int) -> tuple[list[Text], str] | None:
    """The runs of prose in a block of HTML, and the rest of it as one string; None when that is not easy to tell."""
    found: list[Text] = []
    rest: list[str] = []
    run: list[Atom] = []
    began = reached = start
    hidden: str | None = None
    opened = 0
    stack: list[tuple[str, int]] = []
    nodes = 0

    def close(upto: int) -> None:
        nonlocal run
        a, b = began, upto
        lead = len(raw[a:b]) - len(raw[a:b].lstrip())
        a, b = a + lead, max(a + lead, a + len(raw[a:b].rstrip()))
        inner = [atom for atom in run if a <= atom.start and atom.end <= b]
        shown = Prose(raw, inner, span=(a, b)).text
        if _LETTER.search(shown):
            found.append(Text(a, b, tuple(inner), "html"))
            rest.append(
                "\0".join(raw[atom.start : atom.end] for atom in inner if not atom.prose or atom.prose == OBJECT)
            )
        else:
            rest.append(raw[a:b])
        run = []

    for match in _TOKEN.finditer(raw, start, end):
        a, b = match.span()
        name = (match["name"] or "").lower()
        closing = raw.startswith("</", a)
        if hidden:
            if closing and name == hidden:
                hidden = None
                run.append(Atom(opened, b, OBJECT))
            reached = b
            continue
        between = raw[reached:a]
        if "<" in between or ">" in between:
            return None
        run += _breaks(raw, reached, a)
        reached = b
        if match["entity"]:
            run.append(Atom(a, b, html.unescape(match["entity"])))
        elif name in PHRASE:
            number = 0
            if not closing:
                nodes += 1
                number = nodes
                stack.append((name, nodes))
            elif stack and stack[-1][0] == name:
                number = stack.pop()[1]
            run.append(Atom(a, b, "", number))
        elif name in _THINGS:
            run.append(Atom(a, b, OBJECT))
        elif name in CODE:
            if not closing and not raw.startswith("/>", b - 2):
                hidden, opened = name, a
        elif match["comment"]:
            run.append(Atom(a, b, ""))
        else:
            close(a)
            rest.append(raw[a:b])
            began = b
            stack.clear()
    if hidden or "<" in raw[reached:end]:
        return None
    run += _breaks(raw, reached, end)
    close(end)
    return found, skeleton("\0".join(rest))


def encode(text: str) -> str:
    """New prose as HTML writes it."""
    text = _ENTITY.sub(lambda match: "&amp;" + match.group()[1:], text)
    return text.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def encode_text(text: str) -> str:
    """New prose as HTML writes it outside of tags."""
    text = _ENTITY.sub(lambda match: "&amp;" + match.group()[1:], text)
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _breaks(raw: str, start: int, end: int) -> Iterator[Atom]:
    for match in _FOLD.finditer(raw, start, end):
        yield Atom(match.start(), match.end(), "\n")


def _plain(raw: str, start: int, end: int) -> Iterator[Atom]:
    for match in re.compile(f"{_ENTITY.pattern}|{_FOLD.pattern}").finditer(raw, start, end):
        entity = match.group().startswith("&")
        yield Atom(match.start(), match.end(), html.unescape(match.group()) if entity else "\n")
