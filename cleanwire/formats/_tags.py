"""The tags of an HTML file, with their places: tokens as the HTML standard cuts them, in one linear pass.

`html.parser` of the standard library gives the same places but takes quadratic time on hostile files, such as many
`<!--` without an end, and reads some tags otherwise from one version of Python to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT

Kind = Literal["open", "close", "text", "raw", "title", "other"]

_RAW = {
    name: late_re(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ["script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"]
}
_SIMPLE = late_re(r"</?([A-Za-z][A-Za-z0-9:-]*)[ \t\n\r\f]*/?>")
_NAME = late_re(r"</?([A-Za-z][^ \t\n\r\f/>]*)")
_SPACES = late_re(r"[ \t\n\r\f/]*")
_ATTRIBUTE = late_re(
    r"""(?P<name>=?[^ \t\n\r\f/>=]*)(?:[ \t\n\r\f]*=[ \t\n\r\f]*
    (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<cut>["']) | (?P<bare>[^ \t\n\r\f>]*) ))?""",
    re.VERBOSE,
)
_PROGRAMS = ("<?php", "<?=")
"""What begins a piece of PHP, which may hold `>`."""
_CHARSET = late_re(
    rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|\A\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)""", re.IGNORECASE
)
_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LATIN = dict.fromkeys(("iso-8859-1", "latin1", "us-ascii", "ascii"), "windows-1252")
"""Encodings that browsers read as another, which has more characters."""
_EMPTY_COMMENT = late_re(r"<!---?>")
_COMMENT_END = late_re(r"--!?>")
ENTITY = late_re(r"&(?:#[0-9]{1,9};?|#[xX][0-9A-Fa-f]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)")


@dataclass(slots=True)
class Tag:
    """A tag, a run of text, or what is neither. `name` is in lower case; `raw` is the content of an element whose
    content is no markup, `title` that of the title, `other` a comment or a declaration."""

    kind: Kind
    start: int
    end: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """The value of an attribute as it is written, its half-open span, and the quotation mark around it."""

    start: int
    end: int
    quote: str


def encoding(data: bytes) -> str | None:
    """The encoding that the bytes of an HTML file declare, by their first bytes or in a `meta`.

    >>> encoding(b'<meta charset="windows-1252"><p>')
    'cp1252'
    """
    import codecs

    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return name
    declared = _CHARSET.search(data, 0, 2048)
    if not declared:
        return None
    name = (declared[1] or declared[2]).decode("ascii").lower()
    try:
        known = codecs.lookup(_LATIN.get(name, name)).name
    except LookupError:
        return None
    return "utf-8" if known.startswith(("utf-16", "utf-32")) else known


def tags(text: str, start: int = 0, end: int | None = None) -> Iterator[Tag]:
    """The tokens of an HTML file, in order and without gaps.

    >>> [(tag.kind, tag.name) for tag in tags("<p>a<br>b<script>'<p>'</script>")]
    [('open', 'p'), ('text', ''), ('open', 'br'), ('text', ''), ('open', 'script'), ('raw', ''), ('close', 'script')]
    """
    last = len(text) if end is None else end
    at = reached = start
    while (at := text.find("<", at, last)) >= 0:
        found = _tag(text, at, last)
        if found is None:
            at += 1
            continue
        if at > reached:
            yield Tag("text", reached, at)
        yield found
        at = reached = found.end
        if found.kind == "open" and found.name in _RAW:
            closing = _RAW[found.name].search(text, at, last)
            stop = closing.start() if closing else last
            if stop > at:
                yield Tag("title" if found.name == "title" else "raw", at, stop)
            at = reached = stop
        elif found.kind == "open" and found.name == "plaintext":
            yield Tag("raw", at, last)
            return
    if reached < last:
        yield Tag("text", reached, last)


def attributes(text: str, tag: Tag) -> dict[str, Value]:
    """The attributes of a tag; of those with the same name the first counts."""
    found: dict[str, Value] = {}
    named = _NAME.match(text, tag.start)
    at = named.end() if named else tag.end
    while True:
        at = _end_of(_SPACES, text, at)
        if at >= tag.end - 1:
            return found
        match = _ATTRIBUTE.match(text, at, tag.end - 1)
        if not match or match.end() == at:
            return found
        at = match.end()
        group = next((name for name in ("double", "single", "bare") if match[name] is not None), None)
        if group and match["name"]:
            value = Value(*match.span(group), {"double": '"', "single": "'"}.get(group, ""))
            found.setdefault(match["name"].lower(), value)


def reading(entity: str, following: str = "") -> str:
    """How an entity reads: its spelling where it is none, `OBJECT` for what no text should hold. In an attribute, what
    is `following` tells whether an entity without a semicolon is one.

    >>> reading("&eacute;"), reading("&copy2024"), reading("&zzz;"), reading("&lt", "=")
    ('é', '©2024', '&zzz;', '&lt')
    """
    from html import unescape
    from html.entities import html5

    if entity[1] != "#" and entity[1:] not in html5 and following:
        return entity
    if entity[1] != "#" and not entity.endswith(";") and following and (following == "=" or following.isalnum()):
        return entity
    char = unescape(entity)
    return OBJECT if char in ("\r", "\0", "") else char.replace("\n", " ")


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _tag(text: str, at: int, last: int) -> Tag | None:
    """The token that begins with a `<`; None when the sign is text. What has no end goes to the end of the file."""
    simple = _SIMPLE.match(text, at, last)
    if simple:
        return Tag("close" if text[at + 1] == "/" else "open", at, simple.end(), simple[1].lower())
    if text.startswith("<!--", at):
        comment = _EMPTY_COMMENT.match(text, at, last) or _COMMENT_END.search(text, at + 4, last)
        return Tag("other", at, comment.end() if comment else last)
    if text.startswith(_PROGRAMS, at):
        end = text.find("?>", at, last)
        return Tag("other", at, end + 2 if end >= 0 else last)
    following = text[at + 1 : at + 3]
    if following[:1] in ("!", "?") or (following[:1] == "/" and following[1:] and not _is_letter(following[1])):
        return _bogus(text, at, last)
    named = _NAME.match(text, at, last)
    if not named:
        return None
    end = named.end()
    while True:
        end = _end_of(_SPACES, text, end)
        if end >= last:
            return Tag("other", at, last)
        if text[end] == ">":
            return Tag("close" if text[at + 1] == "/" else "open", at, end + 1, named[1].lower())
        match = _ATTRIBUTE.match(text, end, last)
        if not match or match["cut"]:
            return Tag("other", at, last)
        end = match.end()


def _bogus(text: str, at: int, last: int) -> Tag:
    end = text.find(">", at, last)
    return Tag("other", at, end + 1 if end >= 0 else last)


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()
