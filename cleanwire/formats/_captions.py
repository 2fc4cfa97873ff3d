"""Texts inside markup, each a unit of its own: of an image, in titles of links and notices, in front matter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from cleanwire.formats import text
from cleanwire.formats._front_matter import Value
from cleanwire.formats._html import Text
from cleanwire.formats.parsed import Unit
from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT, Atom, Prose

WITHOUT_AT = (
    text.URLS
    + r"""
    | \$\{ [^{}\n\r]{1,80} \} | \{ [ ]? [\w.-]{0,40} [ ]? \} | % \( \w{1,40} \) [sdif]
    | \ufffc
    """
)
"""URLs and placeholders, as a part of a verbose pattern, each alternative of which begins with a sign of its own."""
ADDRESSES = (
    WITHOUT_AT
    + text.MAILS
    + r"""
    | (?<! [\w.] ) @ [A-Za-z][\w-]{0,60} (?: / [\w-]{1,60} )?
    """
)
"""URLs, e-mail addresses, names with an @, and placeholders, as a part of a verbose pattern."""
_THINGS = late_re(rf"{ADDRESSES} | `[^`\n]*` | \{{\{{ [^{{}}\n]* \}}\}} | \{{% [^{{}}\n]* %\}}", re.VERBOSE)
_MARKUP = late_re(
    rf"""
    (?P<thing> {ADDRESSES} | `[^`]*` | <[^<>]*> | [\[\]*_]+ | \{{\{{ [^{{}}]* \}}\}} )
    | (?P<feed> [ \t]* (?:\r\n?|\n) [ \t>]* )
    | &(?:\#[0-9]{{1,7}}|\#[xX][0-9A-Fa-f]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}}); | \\[!-/:-@\[-`{{-~]
    """,
    re.VERBOSE,
)
_ALT = late_re(r"!\[((?:[^\[\]\\]|\\.)*)\](?=[(\[])", re.DOTALL)
_LETTER = late_re(r"[^\W\d_]")
_LINK_TITLE = late_re(
    r"""
    \s (?: "(?P<double>(?:[^"\\]|\\.)*)" | '(?P<single>(?:[^'\\]|\\.)*)' | \((?P<round>(?:[^()\\]|\\.)*)\) )
    \s* \) \Z
    """,
    re.VERBOSE | re.DOTALL,
)
_DEFINITION = late_re(
    r"""
    ^[ ]{0,3} \[ [^\[\]\n]{1,200} \]: [ \t]* \S+ [ \t]+
    (?: "(?P<double>[^"\\\r\n]+)" | '(?P<single>[^'\\\r\n]+)' ) [ \t]* \r?$
    """,
    re.VERBOSE | re.MULTILINE,
)
_QUOTES = {"double": '"', "single": "'", "round": "()"}
_ESCAPED = late_re(r"\\(?=[!-/:-@\[-`{-~]|\Z)|[*`]|<(?=[A-Za-z/!?])|&(?=#?\w{1,32};)|\]\(")

Placed = tuple[int, Unit]
"""A unit and where it starts."""


def caption(raw: str, start: int, end: int, name: str, escaped: str) -> Iterator[Placed]:
    """The unit of a text inside Markdown in which the signs `escaped` have to be escaped, when it has letters."""
    if not has_letters(raw, start, end):
        return
    from html import unescape

    atoms = []
    for match in _MARKUP.finditer(raw, start, end):
        found = match.group()
        if match["thing"]:
            shown = OBJECT
        elif match["feed"]:
            shown = "\n"
        else:
            shown = found[1:] if found[0] == "\\" else unescape(found)
        atoms.append(Atom(match.start(), match.end(), shown))

    def encode(piece: str) -> str:
        return "".join("\\" + sign if sign in escaped else sign for sign in encoded(piece, " "))

    yield start, Unit(Prose(raw, atoms, span=(start, end), encode=encode if escaped else _one_line), name=name)


def link_title(raw: str, start: int, end: int) -> Iterator[Placed]:
    """The title in the closing part of a link or an image, `](target "title")`."""
    if span := title_span(raw[start:end]):
        a, b, quotes = span
        yield from caption(raw, start + a, start + b, "title", quotes)


def title_span(closing: str) -> tuple[int, int, str] | None:
    """Where the title is in the closing part of a link or an image, and the signs to escape in it."""
    match = _LINK_TITLE.search(closing)
    kind = match and match.lastgroup
    return (*match.span(kind), _QUOTES[kind]) if match and kind else None


def image(raw: str, start: int, end: int) -> tuple[str, list[Placed]]:
    """An image without its texts, and these: its alternative text and its title."""
    whole = raw[start:end]
    alt = _ALT.match(whole)
    if not alt:
        return whole, []
    texts = [*caption(raw, start + alt.start(1), start + alt.end(1), "alt", "[]")]
    texts += link_title(raw, start + alt.end(), end)
    rest = whole[alt.end() :]
    if title := title_span(rest):
        rest = rest[: title[0]] + rest[title[1] :]
    return f"!{rest}", texts


def definition_titles(raw: str, body: str, base: int) -> Iterator[Placed]:
    """The titles of the link definitions in the body of a page, which begins at `base`; none before pyromark 0.10."""
    candidates = list(_DEFINITION.finditer(body)) if "]:" in body else []
    if not candidates:
        return
    try:
        from pyromark import reference_definitions
    except ImportError:  # the last pyromark for Python 3.10 does not tell them: these titles stay as they are
        return

    titles = {found["title"] for found in reference_definitions(body).values()}
    for match in candidates:
        kind = match.lastgroup
        assert kind is not None
        if match[kind] in titles:
            yield from caption(raw, base + match.start(kind), base + match.end(kind), "title", _QUOTES[kind])


def html_text(raw: str, found: Text) -> Placed:
    """The unit of a text in HTML."""
    prose = _with_things(raw, found.start, found.end, found.atoms, found.encode)
    return found.start, Unit(prose, name=found.name)


def value(raw: str, found: Value) -> Placed:
    """The unit of a value of front matter."""
    prose = _with_things(raw, found.start, found.end, found.atoms, found.encode)
    return found.start, Unit(prose, name=found.key)


def has_letters(raw: str, start: int, end: int) -> bool:
    """Whether there is a letter in a span."""
    return _LETTER.search(raw, start, end) is not None


def _with_things(raw: str, start: int, end: int, atoms: Sequence[Atom], encode: Callable[[str], str]) -> Prose:
    """A prose in which URLs, code and placeholders are protected too, but for those that hold an atom."""
    found = [match.span() for match in _THINGS.finditer(raw, start, end)]
    starts = [atom.start for atom in atoms]
    free = []
    for a, b in found:
        number = bisect_left(starts, b) - 1
        if number < 0 or atoms[number].end <= a:
            free.append(Atom(a, b, OBJECT))
    return Prose(raw, sorted([*atoms, *free], key=lambda atom: atom.start), span=(start, end), encode=encode)


def encoded(piece: str, newline: str) -> str:
    """New prose as Markdown writes it, with what would be read as markup escaped.

    >>> encoded("2 * 3", " ")
    '2 \\\\* 3'
    """
    return _ESCAPED.sub(lambda match: "\\" + match.group(), piece).replace("\n", newline)


def _one_line(piece: str) -> str:
    return piece.replace("\n", " ")
