"""Inline markup of AsciiDoc: formatting, macros, cross references, attributes."""

from __future__ import annotations

import html
from collections.abc import Iterator

import regex

from cleanwire.formats._captions import ADDRESSES
from cleanwire.formats._lines import Inline
from cleanwire.prose import OBJECT

_SIGNS = regex.compile(r"[*_`#+^~<\[\\{&@$(\ufffc]|://|www\.|%\(")
_ATTRIBUTES = r"(?: \[ [^\[\]\n]{1,80} \] )?"
_START = regex.compile(
    rf"""
    (?P<escape> (?<!\\) \\++ (?= [*_`#+^~<\[{{&:'"(] | \w{{1,20}}: ) [*_`#+^~<\[{{&:'"(]{{1,2}} )
    | (?P<pass> \+\+\+ | \$\$ | (?<![\w;:}}]) pass: [\w,]{{0,40}} \[ )
    | (?P<quote> (?: (?<![\w;:}}]) ["'] ` (?!\s) | (?<=\S) ` ["'] (?!\w) ) )
    | (?P<anchor> \[\[ [^\[\]\n]{{1,200}} \]\] | \(\(\( [^()\n]{{1,300}} \)\)\) )
    | (?P<index> \(\( (?! \( ) )
    | (?P<reference> << (?= [^\s<>,][^<>\n,]{{0,300}} (?: ,|>> ) ) )
    | (?P<entity> & (?: \#[0-9]{{1,7}} | \#[xX][0-9A-Fa-f]{{1,6}} | [A-Za-z][A-Za-z0-9]{{1,31}} ) ; )
    | (?P<callout> < [0-9]{{1,3}} > )
    | (?P<attribute> \{{ [\w!][\w:!-]{{0,80}} \}} )
    | (?P<link> (?: (?<![\w/]) (?: link | xref | mailto ) : (?! [:\s] ) [^\s\[\]]{{1,2000}}
        | (?<![\w:/]) (?: https? | ftp | irc ) :// [^\s\[\]<>]{{1,2000}} ) \[ )
    | (?P<macro> (?<![\w/]) [a-z][\w-]{{1,30}} : (?! [:\s] ) [^\s\[\]`]{{0,300}} \[ )
    | (?P<address> {ADDRESSES} )
    | (?P<unconstrained> {_ATTRIBUTES} (?: \*\* (?!\*) | __ (?!_) | \#\# (?!\#) ) )
    | (?P<mono> {_ATTRIBUTES} (?: `` | \+\+ ) (?= [^\s`+] )
        | (?<! [\w;:"'`}}] ) {_ATTRIBUTES} (?: ` (?= [^\s`] ) | \+ (?= [^\s+] ) ) )
    | (?P<constrained> (?<! [\w;:}}] ) {_ATTRIBUTES} [*_\#] (?= [^\s*_\#] | [*_\#] [^\s*_\#] ) )
    | (?P<raised> {_ATTRIBUTES} [\^~] (?=\S) )
    """,
    regex.VERBOSE,
)
_SINGLE = regex.compile(
    r"""(?P<mono> (?<! [\w;:"'`}] ) [`+] (?=\S) ) | (?P<constrained> (?<! [\w;:}] ) [*_\#] (?=\S) )""", regex.VERBOSE
)
"""What two signs may begin that do not begin what they most often do."""
_CLOSING = {
    **{sign: regex.compile(rf"(?<=\S) {regex.escape(sign)} (?!\w)", regex.VERBOSE) for sign in "*_#"},
    **{sign: regex.compile(rf"(?<=\S) {regex.escape(sign)} (?! [\w\"'`] )", regex.VERBOSE) for sign in "`+"},
    **{sign: regex.compile(regex.escape(sign)) for sign in ("**", "__", "##", "``", "++", "+++", "$$", "))", ">>")},
    **{sign: regex.compile(rf"(?<=\S){regex.escape(sign)}") for sign in "^~"},
    "]": regex.compile(r"(?<!\\)\]"),
}
_PROTECTED = frozenset({"pass", "macro", "mono", "raised"})
_NOT_TEXT = regex.compile(r"[=\"\\]")
_MARKUP = regex.compile(r"([*_`#+])\1|(?<!\w)[*_`#+](?!\s)|(?<!\s)[*_`#+](?!\w)|[\^~|\]]|<<")


def escaped(piece: str) -> str:
    """New prose with what would be read as markup as character references; a backslash may be read as one.

    >>> escaped("2 * 3 is *six*, snake_case")
    '2 * 3 is &#42;six&#42;, snake_case'
    """
    return _MARKUP.sub(lambda match: "".join(f"&#{ord(sign)};" for sign in match[0]), piece)


def inlines(text: str) -> list[Inline]:
    """The inline markup and the protected things in the text of a block.

    >>> [inline.reads for inline in inlines("A *b* `c` {d}")]
    ['', '', '\\ufffc', '\\ufffc']
    """
    return list(_Scanner(text).found(0, len(text), "")) if _SIGNS.search(text) else []


class _Scanner:
    """What was not found behind one place is not sought behind a later one."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._node = 0
        self._missing: dict[tuple[str, int], bool] = {}

    def found(self, position: int, last: int, around: str) -> Iterator[Inline]:
        """The things between two places; `around` are the signs of the formatting that they lie in."""
        while match := _START.search(self._text, position, last):
            kind = match.lastgroup
            assert kind is not None
            start, position = match.span()
            if kind == "escape":
                yield Inline(start, position, match[0].lstrip("\\"), match[0])
            elif kind == "entity":
                yield Inline(start, position, html.unescape(match[0]))
            elif kind == "quote":
                opening = match[0][1] == "`"
                yield Inline(
                    start, position, ("“" if opening else "”") if '"' in match[0] else "‘’"[not opening], match[0]
                )
            elif kind in ("anchor", "callout", "attribute", "address"):
                yield Inline(start, position, OBJECT, match[0])
            else:
                span = self._inner(kind, match[0], position, last, around)
                if span is None and (single := _SINGLE.match(self._text, start, last)) and position - start == 2:
                    kind, position = single.lastgroup or "", single.end()
                    span = self._inner(kind, single[0], position, last, around)
                if span:
                    first, end, position = span
                    yield from self._piece(kind, start, first, end, position, around)

    def _inner(self, kind: str, opening: str, position: int, last: int, around: str) -> tuple[int, int, int] | None:
        """Where what stands inside of a piece of markup begins and ends, and where its closing ends."""
        sign = _sign(kind, opening)
        if sign in around or self._missing.get((sign, last)):
            return None
        closing = _CLOSING[sign].search(
            self._text, position if kind in ("link", "macro", "pass") else position + 1, last
        )
        if not closing:
            self._missing[sign, last] = True
            return None
        first = position
        if kind == "reference":
            comma = self._text.find(",", position, closing.start())
            first = closing.start() if comma < 0 else comma + 1
            while first < closing.start() and self._text[first].isspace():
                first += 1
        return first, closing.start(), closing.end()

    def _piece(self, kind: str, start: int, first: int, end: int, position: int, around: str) -> Iterator[Inline]:
        text = self._text
        inner = text[first:end]
        refers = kind in ("link", "reference")
        if refers and inner.endswith("^"):
            end -= 1
        if kind in _PROTECTED or (refers and (not inner.strip() or _NOT_TEXT.search(inner))):
            yield Inline(start, position, OBJECT, text[start:position])
            return
        self._node += 1
        node = self._node
        yield Inline(start, first, "", node=node)
        yield from self.found(first, end, around + _sign(kind, text[start:first]))
        yield Inline(end, position, "", f"{around}{text[start:first]}{text[end:position]}", node)


def _sign(kind: str, opening: str) -> str:
    """What ends a piece of markup."""
    if kind in ("link", "macro") or opening.endswith("["):
        return "]"
    if kind == "reference":
        return ">>"
    if kind == "index":
        return "))"
    if kind == "pass":
        return opening
    return opening[-2:] if kind == "unconstrained" or opening.endswith(("``", "++")) else opening[-1]
