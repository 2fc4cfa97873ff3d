"""Inline markup of reStructuredText: where it may begin and end is told by the characters around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import regex

from cleanwire.formats._captions import ADDRESSES
from cleanwire.formats._lines import Inline
from cleanwire.languages.language import words
from cleanwire.prose import OBJECT

NAME = r"[^\W_]++(?:[-._+:][^\W_]++){0,20}+"
"""A simple reference name, the name of a role or of a directive. (The specification knows no longest one.)"""
_BEFORE = r"""
    (?: \A | (?<= [\s\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'(<\[{/:] ) | (?<= \p{Po} ) (?<! [\x00-\x7f] ) )
"""
_AFTER = r"""
    (?: \Z | (?= [\s\x00\p{Pe}\p{Pi}\p{Pf}\p{Pd}"')>\]}/:.,;!?\\] ) | (?= \p{Po} ) (?! [\x00-\x7f] ) )
"""
_OPENER = rf"""
    (?P<strong> \*\* (?!\s) )
    | (?P<emphasis> \* (?![\s*]) )
    | (?P<literal> `` (?!\s) )
    | (?P<target> _` (?!\s) )
    | (?P<substitution> \| (?![\s|]) )
    | (?P<quoted> (?P<role> :{NAME}: )? ` (?![\s`]) )
    | (?P<reference> {NAME}__? {_AFTER} | \[ (?: \d+ | \#(?:{NAME})? | \* | {NAME} ) \]_ {_AFTER} )
"""
_START = regex.compile(
    rf"(?P<escape> \x00. ) | (?P<address> {ADDRESSES} ) | {_BEFORE} (?: {_OPENER} )", regex.VERBOSE | regex.DOTALL
)
_ANEW = regex.compile(_OPENER, regex.VERBOSE)
"""What may begin behind an opening without an end, where docutils begins anew, whatever stands before."""
_OPEN = regex.compile(_BEFORE, regex.VERBOSE)
_PLAIN = regex.compile(rf"(?P<escape> \x00. ) | (?P<address> {ADDRESSES} )", regex.VERBOSE | regex.DOTALL)
_END = {
    kind: regex.compile(rf"(?<! {before} ) (?: {end} ) {_AFTER}", regex.VERBOSE)
    for kind, before, end in (
        ("strong", r"[\s\x00]", r"\*\*"),
        ("emphasis", r"[\s\x00]", r"\*"),
        ("literal", r"\s", "``"),
        ("target", r"[\s\x00]", "`"),
        ("substitution", r"[\s\x00]", r"\|_{0,2}"),
        ("quoted", r"[\s\x00]", rf"` (?P<role> :{NAME}: )? (?P<refers> __? )?"),
    )
}
_SIGNS = regex.compile(r"[*`_|\\@{\ufffc]|://|www\.|%\(")
_ESCAPED = regex.compile(r"\\(.)", regex.DOTALL)
_QUOTED = regex.compile(r"\A(?:''|\"\"|\(\)|<>|\[\]|\{\}|“[”“]|‘[’‘]|«»|»[«»]|‹›|„[”“]|‚[’‘]|「」|『』|（）)\Z")
_TARGET = regex.compile(r"(?: \A | \s+ ) < [^<>]+ > \Z", regex.VERBOSE)
_REFERRED = regex.compile(r"`([^`<>]{1,300})`__?(?!\w)")
_TITLED = words("doc download numref pep ref rfc term")
"""Roles whose title, in `:ref:`title <target>``, is prose: of the others it is as often code."""
_MARKUP = regex.compile(r"[\\*`|]|_(?!\w)")


def escaped(piece: str) -> str:
    """New prose with what would be read as markup escaped.

    >>> print(escaped("2 * 3"))
    2 \\* 3
    """
    return _MARKUP.sub(lambda match: "\\" + match[0], piece)


def referred(raw: str) -> frozenset[str]:
    """The names that references in a page use: no edit may change what has such a name.

    >>> referred("See `the  End`_ and `this <a.md>`_.")
    frozenset({'the end'})
    """
    return frozenset(name_of(match[1]) for match in _REFERRED.finditer(raw))


def name_of(text: str) -> str:
    """A text as a reference name."""
    return " ".join(text.lower().split())


def inlines(text: str, names: Collection[str]) -> list[Inline]:
    """The inline markup and the protected things in the text of a block; the `names` are those that are referred to."""
    return list(_inlines(text, names)) if _SIGNS.search(text) else []


def _inlines(spelt: str, names: Collection[str]) -> Iterator[Inline]:
    text = _ESCAPED.sub("\x00\\1", spelt)
    missing: set[str] = set()
    node = 0
    position = 0
    anew, begin = False, 0
    while match := (_ANEW.match(text, position) if anew else None) or _START.search(text, position):
        anew = False
        kind = match.lastgroup if match.lastgroup != "role" else "quoted"
        start, position = match.span()
        if kind == "escape" or kind == "address" or kind == "reference":
            begin = position if kind == "reference" else begin
            yield from _thing(spelt, start, position, kind, "" if _OPEN.match(text, start) else "glued ")
            continue
        anew = True
        quoted = start > begin and (position == len(text) or _QUOTED.match(text[start - 1] + text[position]))
        begin = position
        if quoted:
            continue
        assert kind is not None
        end = None if kind in missing else _END[kind].search(text, position + 1)
        if not end:
            missing.add(kind)
            yield Inline(start, position, spelt[start:position], f"open {spelt[start:position]}")
            continue
        anew = False
        first, last = position, end.start()
        begin = position = end.end()
        inner = text[first:last]
        if kind == "literal" or kind == "substitution":
            yield Inline(start, position, OBJECT, spelt[start:position])
            continue
        if kind == "quoted":
            role, target = match["role"] or end["role"], _TARGET.search(inner)
            if target and target.start() and (end["refers"] or _is_titled(role)):
                last = first + target.start()
            elif role or end["refers"] != "__":
                yield Inline(start, position, OBJECT, spelt[start:position])
                continue
        node += 1
        yield Inline(start, first, "", node=node)
        for plain in _PLAIN.finditer(text, first, last):
            yield from _thing(spelt, *plain.span(), plain.lastgroup)
        name = name_of(spelt[first:last])
        named = name if name in names and (kind == "quoted" or kind == "target") else ""
        yield Inline(last, position, "", f"{spelt[start:first]}{named}{spelt[last:position]}", node)


def _thing(spelt: str, start: int, end: int, kind: str | None, glued: str = "") -> Iterator[Inline]:
    if kind != "escape":
        yield Inline(start, end, OBJECT, glued + spelt[start:end])
    elif spelt[start + 1].isspace():
        yield Inline(start, end, "")
    else:
        yield Inline(start, end, spelt[start + 1])


def _is_titled(role: str | None) -> bool:
    return role is not None and role.strip(":").rpartition(":")[2] in _TITLED
