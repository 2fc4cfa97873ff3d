"""What a CommonMark parser does not know and documents are full of: templates, directives, attributes, JSX, regions
that are switched off. They are masked before the parse, each by as many characters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cleanwire.patterns import late_re

Span = tuple[int, int]


@dataclass(slots=True)
class Masked:
    """A text for the parser, as long as the raw one. `inline` are the spans that read as things inside a line, `blocks`
    those that the reader does not see, `titles` the prose in these; all in order."""

    text: str
    inline: list[Span] = field(default_factory=list)
    blocks: list[Span] = field(default_factory=list)
    titles: list[Span] = field(default_factory=list)

    def blocks_without_titles(self, raw: str) -> Iterator[str]:
        """What was masked and is not seen, without the prose in it."""
        titles = iter([*self.titles, (len(raw), len(raw))])
        title = next(titles)
        for start, end in self.blocks:
            if start <= title[0] < end:
                yield raw[start : title[0]] + raw[title[1] : end]
                title = next(titles)
            else:
                yield raw[start:end]


_LINE = r"\n[ \t>]*"
_OPENER = late_re(
    rf"""
    {_LINE} (?: (?: [-*+] | [0-9]{{1,9}}[.)] ) [ \t]+ )* (?P<fence> `{{3,}} | ~{{3,}} )
    | {_LINE} (?P<indented> (?: !!! | \?\?\?\+? ) [ \t]+ (?=\S) | ===[!+]? [ \t]+ (?=["']) )
    | {_LINE} (?P<block>
        (?: /{{3,}} | :{{3,}} ) (?= [ \t\w{{\r\n] | \Z ) | -+8<-+ | \[TOC\] | \[\[_?toc_?\]\] )
    | {_LINE} (?P<alert> \[! [^\[\]\n]{{1,30}} \] [+-]? )
    | {_LINE} (?P<import>
        import [ ] (?: [^\n;"'()]{{1,300}} [ ] from [ ]* )? ["'][^"'\n]{{1,300}}["'] ;? [ \t]* (?= [\r\n] | \Z ) )
    | {_LINE} (?P<esm> (?: import | export ) \b )
    | {_LINE} (?P<math> \$\$ | \\\[ (?= [ \t]* [\r\n] ) | \\begin\{{[a-z]{{1,20}}\*?\}} )
    | (?P<code> `+ )
    | (?P<comment> <!-- )
    | (?P<jsx> < (?: /? (?: [A-Za-z][\w.:-]* )? ) (?= [\s/>] ) )
    | (?P<template> [$@#]? \{{\{{ | \{{% )
    | (?P<include> \{{\* | \{{! )
    | (?P<attributes> \\? \{{ [ ]? (?: [#.][\w-] | :[ ]?[#.\w{{] | \{{?:toc | [\w-]+=["'] ) [^{{}}\n]{{0,200}} \}} )
    | (?P<brace> \{{ )
    | (?P<wiki> !? \[\[ (?! \^ ) [^\[\]\n]{{1,200}} \]\] (?! \( ) )
    | (?P<emoji> : [a-z][a-z0-9_+-]{{1,40}} : (?! [\w:] ) )
    """,
    re.VERBOSE,
)
_OPENING = late_re(
    r"""
    [\n`<$@#{!\[:\\]
    (?: (?<=[^\\`]`) [^`\n]{1,400} ` (?!`)
    | (?<=[`{]) | (?<=[$@#\\])(?={) | (?<=!)(?=\[\[) | (?<=\[)(?=\[) | (?<=:)(?=[a-z]) | (?<=<)(?=[!/A-Za-z\s>])
    | (?<=\n) (?= [ \t>]* (?: (?:[-*+]|[0-9]{1,9}[.)]) [ \t]+ )*
      (?: ``` | ~~~ | !!! | \?\?\? | === | /// | ::: | -+8< | \[[!T\[] | import | export | \$\$ | \\[\[b] ) )
    )
    """,
    re.VERBOSE,
)
"""How each opener begins, or all of a piece of code, in which there is none: sought first, since a search for one class
of characters is many times faster."""
_OFF = late_re(r"<!--\s{0,9}cleanwire:\s{0,9}off\s{0,9}-->")
_ON = late_re(r"<!--\s{0,9}cleanwire:\s{0,9}on\s{0,9}-->")
_TITLE = late_re(
    r"""
    (?: !!! | \?\?\?\+? | ===[!+]? ) [^\n"]* "(?P<quoted>[^"\n]+)" [ \t]* \Z
    | /{3,} [ \t]* [\w-]+ [ \t]* \| [ \t]* (?P<piped> \S [^\n]* )
    | :{3,} [ \t]* [\w-]+ (?: \[ (?P<bracketed> [^\[\]\n]+ ) \] | [ \t]+ (?P<bare> [^\s{\[] [^{}\n]* ) )
    """,
    re.VERBOSE,
)
_SEEN = late_re(r"(?P<margin>\n[ \t>]+)|[^\n\r\t ]+")
_LONGEST_TEMPLATE, _LONGEST_TAG = 600, 4000


def mask(raw: str, *, mdx: bool = False) -> Masked:
    """The text with everything masked that is no CommonMark; line feeds stay where they are.

    >>> mask("Hi {{ name }}").text
    'Hi xxxxxxxxxx'
    """
    return _Masker(raw, mdx).masked()


def _filled(text: str, filler: str) -> str:
    """A text of as many characters in the same lines, with the margins of these, and the filler for what is seen."""
    return _SEEN.sub(lambda match: match["margin"] or filler * len(match.group()), text)


class _Masker:
    """One masking of one text, in which every line, the first too, has a line feed before it."""

    def __init__(self, raw: str, mdx: bool) -> None:
        self._text = "\n" + raw
        self._mdx = mdx
        self._out: list[str] = []
        self._done = 1
        self._result = Masked("")
        self._missing: dict[str, bool] = {}
        self._braces: dict[int, int] | None = None

    def masked(self) -> Masked:
        position = 0
        while opening := _OPENING.search(self._text, position):
            position = opening.end()
            if position - opening.start() > 1:
                continue
            if match := _OPENER.match(self._text, opening.start()):
                position = getattr(self, f"_{match.lastgroup}")(match) or match.end()
        self._result.text = "".join([*self._out, self._text[self._done :]])
        return self._result

    def _replace(self, start: int, end: int, filler: str) -> int:
        self._out += self._text[self._done : start], filler
        self._done = end
        return end

    def _inline(self, start: int, end: int) -> int:
        """Masks a thing in a line, or a block when nothing else stands in its lines."""
        if self._alone(start, end):
            return self._blank(start, end)
        text = self._text[start:end]
        self._result.inline.append((start - 1, end - 1))
        return self._replace(start, end, _filled(text, "x") if "\n" in text else "x" * len(text))

    def _blank(self, start: int, end: int) -> int:
        self._result.blocks.append((start - 1, end - 1))
        return self._replace(start, end, _filled(self._text[start:end], " "))

    def _alone(self, start: int, end: int) -> bool:
        before = self._text[self._text.rfind("\n", 0, start) + 1 : start]
        return not (before.strip(" \t>") or self._text[end : self._line_end(end)].strip())

    def _line_end(self, position: int) -> int:
        end = self._text.find("\n", position)
        return len(self._text) if end < 0 else end

    def _find(self, sought: str, position: int, most: int | None = None) -> int | None:
        """Where a closer ends; what is nowhere in the rest of the text is not sought twice."""
        if self._missing.get(sought):
            return None
        found = self._text.find(sought, position, None if most is None else position + most)
        if found < 0:
            self._missing[sought] = most is None
            return None
        return found + len(sought)

    def _fence(self, match: re.Match[str]) -> int:
        sign = match["fence"]
        line_end = self._line_end(match.end())
        if sign[0] == "`" and "`" in self._text[match.end() : line_end]:
            return self._code(match)
        closing = re.compile(rf"\n[ \t>]*{sign}{sign[0]}*[ \t]*(?=[\r\n]|\Z)")
        closed = closing.search(self._text, line_end)
        return closed.end() if closed else len(self._text)

    def _code(self, match: re.Match[str]) -> int:
        if match.lastgroup == "code" and self._is_escaped(match.start()):
            return match.start() + 1
        sign = match.group().lstrip("\n \t>") if match.lastgroup == "code" else match["fence"]
        sought = match.end()
        most = sought + 500
        while (found := self._text.find(sign, sought, most)) >= 0:
            end = found + len(sign)
            if self._text[end : end + 1] != "`":
                return end if "\n\n" not in self._text[match.end() : found] else match.end()
            while self._text[end : end + 1] == "`":
                end += 1
            sought = end
        return match.end()

    def _is_escaped(self, position: int) -> bool:
        before = self._text[max(0, position - 20) : position]
        return (len(before) - len(before.rstrip("\\"))) % 2 == 1

    def _comment(self, match: re.Match[str]) -> int | None:
        off = _OFF.match(self._text, match.start())
        if not off:
            return self._find("-->", match.end())
        on = _ON.search(self._text, off.end())
        end = on.end() if on else len(self._text)
        mask = self._blank if "\n" in self._text[match.start() : end] else self._inline
        return mask(match.start(), end)

    def _template(self, match: re.Match[str]) -> int | None:
        closer = "%}" if match.group().endswith("%") else "}}"
        over_lines = closer == "%}" or self._text[match.end() : match.end() + 1] in ("<", "%", "!")
        end = self._find(closer, match.end(), _LONGEST_TEMPLATE)
        if end is None or (not over_lines and "\n" in self._text[match.start() : end]):
            return self._brace(match) if self._mdx else None
        if closer == "}}" and self._text[end : end + 1] == "}":
            end += 1
        return self._inline(match.start(), end)

    def _include(self, match: re.Match[str]) -> int | None:
        end = self._find(match.group()[1] + "}", match.end(), _LONGEST_TEMPLATE)
        if end is None or "\n" in self._text[match.start() : end]:
            return None
        return self._inline(match.start(), end)

    def _attributes(self, match: re.Match[str]) -> int | None:
        rest = self._text[match.end() : self._line_end(match.end())]
        return (self._inline if rest.strip(" \t\r#") else self._blank)(*match.span())

    def _brace(self, match: re.Match[str]) -> int | None:
        if not self._mdx or self._is_escaped(match.start()):
            return None
        if self._braces is None:
            self._braces = dict(self._matching_braces())
        end = self._braces.get(match.start())
        return None if end is None else self._inline(match.start(), end)

    def _matching_braces(self) -> Iterator[Span]:
        """Where each pair of braces begins and ends, not over blank lines."""
        opened: list[int] = []
        for sign in re.finditer(r"[{}]|\n[ \t\r]*(?=\n)", self._text):
            if sign.group() == "{":
                opened.append(sign.start())
            elif sign.group() != "}":
                opened.clear()
            elif opened:
                yield opened.pop(), sign.end()

    def _jsx(self, match: re.Match[str]) -> int | None:
        name = match.group().strip("</")
        if not self._mdx and not name[:1].isupper():
            return None
        end = self._tag_end(match.end())
        if end is None or (not self._mdx and "{" not in self._text[match.start() : end]):
            return None
        return self._inline(match.start(), end)

    def _tag_end(self, position: int) -> int | None:
        """Where a tag ends, whose attributes may hold `>` in quotation marks and braces."""
        window = self._text[position : position + _LONGEST_TAG]
        depth = 0
        if ">" not in window:
            return None
        for sign in re.finditer(r"\"[^\"]*\"|'[^']*'|`[^`]*`|[{}>]|\n[ \t]*\n", window):
            found = sign.group()
            if found == ">" and not depth and not window[: sign.start()].endswith("="):
                return position + sign.end()
            if found[0] == "\n" and not depth:
                return None
            depth += {"{": 1, "}": -1}.get(found, 0)
            if depth < 0:
                return None
        return None

    def _wiki(self, match: re.Match[str]) -> int | None:
        return self._inline(*match.span())

    def _emoji(self, match: re.Match[str]) -> int | None:
        before = self._text[match.start() - 1]
        return None if before.isalnum() or before == ":" else self._inline(*match.span())

    def _whole_line(self, start: int, fill: Callable[[str], str]) -> int:
        """Masks from a marker to the end of its line, but for a title, which is prose of its own."""
        end = self._line_end(start)
        end -= self._text[end - 1] == "\r"
        title = _TITLE.match(self._text[start:end])
        if title and title.lastgroup:
            a, b = title.span(title.lastgroup)
            self._result.titles.append((start + a - 1, start + b - 1))
        self._result.blocks.append((start - 1, end - 1))
        return self._replace(start, end, fill(self._text[start:end]))

    def _indented(self, match: re.Match[str]) -> int | None:
        def item(line: str) -> str:
            """An item of a list whose text is indented by four, as the text of these directives is."""
            return "-   #" + " " * (len(line) - 5)

        start = match.start("indented")
        return self._whole_line(start, item) if self._line_end(start) - start > 5 else None

    def _block(self, match: re.Match[str]) -> int | None:
        return self._whole_line(match.start("block"), lambda line: " " * len(line))

    def _alert(self, match: re.Match[str]) -> int | None:
        start, end = match.span("alert")
        if ">" not in match.group()[: start - match.start()]:
            return None
        titled = self._text[end : self._line_end(end)].strip()
        self._result.blocks.append((start - 1, end - 1))
        return self._replace(start, end, "#" + " " * (end - start - 1) if titled else " " * (end - start))

    def _import(self, match: re.Match[str]) -> int | None:
        return self._blank(match.start("import"), self._line_end(match.start("import")))

    def _esm(self, match: re.Match[str]) -> int | None:
        if not self._mdx:
            return None
        start = match.start("esm")
        blank = re.compile(r"\n[ \t\r]*(?=\n|\Z)").search(self._text, start)
        return self._blank(start, blank.start() if blank else len(self._text))

    def _math(self, match: re.Match[str]) -> int | None:
        sign = match["math"]
        closer = {"$$": "$$", "\\[": "\\]"}.get(sign) or sign.replace("begin", "end")
        end = self._find(closer, match.end(), 2 * _LONGEST_TAG)
        return self._blank(match.start("math"), end) if end and self._alone(match.start("math"), end) else None
