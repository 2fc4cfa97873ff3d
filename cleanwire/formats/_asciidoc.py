"""The blocks of AsciiDoc, read line by line as Asciidoctor reads them."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cleanwire.formats._asciidoc_inline import escaped, inlines
from cleanwire.formats._asciidoc_lines import (
    ATTRIBUTES,
    DELIMITER,
    ITEM,
    MACRO,
    TERM,
    Lines,
    is_delimiter,
    is_description,
    is_unread,
)
from cleanwire.formats._lines import Page, Span, text_of
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.language import words
from cleanwire.languages.paths import tag_of

_STYLE = regex.compile(r"\[([^\[\],.#%=\"']*+)[\],.#%]")
_ENTRY = regex.compile(r":(!?\w[\w-]*!?):(?:[ \t]+(.*))?")
_HEADING = regex.compile(r"(={1,6}|#{1,6})[ \t]+(?=\S)")
_UNDERLINE = regex.compile(r"([=\-~^+])\1+")
_BREAK = regex.compile(r"'{3,}|<{3,}|(?:-{3}|\*{3})|(?:- ){2}-|(?:\* ){2}\*")
_ADMONITION = regex.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
_TITLE = regex.compile(r"\.(?=\.?[^ \t.])")
_CELL = regex.compile(
    r"""
    (?: (?<!\S) (?: [0-9]+ (?: \.[0-9]+ )? | \.[0-9]+ )? [*+]? (?: [<^>] )? (?: \.[<^>] )? (?P<style> [a-z] )? )?
    (?<!\\) \|
    """,
    regex.VERBOSE,
)
_REFERRED = regex.compile(r"(?:<<|xref:|#)([^\s,<>\[\]#][^,<>\[\]\n]{0,200})")
_PROSE_STYLES = words("""
    abstract appendix arabic bibliography caution chapter circle colophon decimal dedication disc discrete epigraph
    example float glossary horizontal important index itemized loweralpha lowergreek lowerroman no-bullet none normal
    note open ordered part partintro preface qanda quote section sect1 sect2 sect3 sect4 sidebar square tip
    unnumbered unstyled upperalpha upperroman warning
""")
_NESTING = '=*_"'
_DEEPEST = 20


def parse(raw: str) -> Parsed:
    """A page: its prose as one text, and the texts of images as others."""
    return _Reader(raw).parsed()


class _Reader:
    """Lines are numbered; each method gives the number of the line behind what it takes in."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._file = Lines(raw)
        self._lines = self._file.spans
        self._text = self._file.text
        self._page = Page(raw, list(self._file.switched_off()), escaped)
        self._names = frozenset(match[1].lower() for match in _REFERRED.finditer(raw))
        self._language: str | None = None

    def parsed(self) -> Parsed:
        self._body(self._header(), len(self._lines), 0)
        return self._page.parsed(self._language)

    def _verbatim(self, number: int, last: int) -> int:
        """Takes in lines that no edit may enter."""
        if number < last:
            self._page.mark(self._raw[self._lines[number][0] : self._lines[last - 1][1]])
        return last

    def _prose(self, lines: Sequence[Span], *, paragraph: bool = True) -> None:
        shown = [line for line in lines if line[0] < line[1]]
        if shown:
            self._page.block(shown, inlines(text_of(self._raw, shown)), paragraph=paragraph)

    def _header(self) -> int:
        """The title of a document is followed by its authors and attributes."""
        number = 0
        while number < len(self._lines) and (
            not (text := self._text(number)) or _ENTRY.fullmatch(text) or (text[:2] == "//" and text[:4] != "////")
        ):
            number = self._entry(number, len(self._lines)) or self._verbatim(number, number + 1)
        if number == len(self._lines) or not self._text(number).startswith(("= ", "# ")):
            return number
        number = self._heading(number, 2)
        while number < len(self._lines) and self._text(number):
            number = self._entry(number, len(self._lines)) or self._verbatim(number, number + 1)
        return number

    def _entry(self, number: int, last: int) -> int | None:
        """An attribute of the document."""
        match = _ENTRY.fullmatch(self._text(number))
        if not match:
            return None
        if match[1] == "lang" and match[2]:
            self._language = tag_of(match[2]) or self._language
        end = number + 1
        while end < last and self._text(end - 1).endswith((" \\", " + \\")):
            end += 1
        return self._verbatim(number, end)

    def _body(self, number: int, last: int, depth: int) -> None:
        if depth > _DEEPEST:
            self._verbatim(number, last)
            return
        style = ""
        while number < last:
            text = self._text(number)
            if not text:
                number += 1
                continue
            if ATTRIBUTES.fullmatch(text):
                self._verbatim(number, number + 1)
                found = _STYLE.match(text)
                style = found[1].strip().lower() if found and found[1].strip() else style
                if "cols" in text and regex.search(r"cols\s*=[^\]]*[alm]\b", text):
                    style = "cols"
                number += 1
                continue
            following = self._annotation(number, last, text)
            if following is None:
                following, style = self._block(number, last, text, style, depth), ""
            number = following

    def _annotation(self, number: int, last: int, text: str) -> int | None:
        """What stands before a block or by itself, and keeps the style for the block behind it."""
        if is_unread(text):
            return self._verbatim(number, number + 1)
        if text[0] == ":" and (end := self._entry(number, last)):
            return end
        if text[0] == "." and (title := _TITLE.match(text)) and not DELIMITER.fullmatch(text):
            self._page.mark("block title")
            start, stop = self._lines[number]
            self._prose([(start + title.end(), stop)], paragraph=False)
            return number + 1
        return None

    def _block(self, number: int, last: int, text: str, style: str, depth: int) -> int:
        if is_delimiter(text):
            return self._delimited(number, last, text, style, depth)
        if text == "+" or _BREAK.fullmatch(text):
            return self._verbatim(number, number + 1)
        if style and style not in _PROSE_STYLES:
            return self._verbatim(number, self._file.block_end(number, last))
        if heading := _HEADING.match(text):
            return self._heading(number, heading.end())
        if text[0] not in " \t" and (macro := MACRO.fullmatch(text)):
            return self._macro(number, macro)
        if item := ITEM.match(text):
            self._page.mark(f"item {item[0].strip()}")
            return self._flow(number, last, item.end(), in_list=True)
        if text[0] not in " \t" and self._is_setext(number, last, text, depth):
            return self._setext(number)
        if term := TERM.search(text):
            return self._term(number, last, term)
        if text[0] in " \t":
            return self._verbatim(number, self._file.paragraph_end(number, last))
        if admonition := _ADMONITION.match(text):
            self._page.mark(admonition[0])
            return self._flow(number, last, admonition.end())
        return self._flow(number, last, 0)

    def _heading(self, number: int, marker: int) -> int:
        """A title behind signs, which may stand behind it too."""
        start, end = self._lines[number]
        sign = self._raw[start : start + marker].strip()
        text = self._text(number)
        closed = text.endswith(f" {sign}") and len(text) > marker + len(sign)
        stop = start + len(text[: -len(sign)].rstrip()) if closed else end
        self._page.mark(f"heading {sign} {closed} {self._name(self._raw[start + marker : stop])}")
        self._prose([(start + marker, stop)], paragraph=False)
        return number + 1

    def _name(self, title: str) -> str:
        """What other places of the page call a title; empty when they do not."""
        title = title.strip().lower()
        made = "_" + regex.sub(r"\W+", "_", title).strip("_")
        return title if title in self._names or made in self._names or made[1:].replace("_", "-") in self._names else ""

    def _is_setext(self, number: int, last: int, text: str, depth: int) -> bool:
        if depth or number + 1 >= last or not any(sign.isalnum() for sign in text):
            return False
        under = self._text(number + 1)
        return _UNDERLINE.fullmatch(under) is not None and abs(len(under) - len(text)) < 2

    def _setext(self, number: int) -> int:
        self._page.mark(f"title {self._text(number + 1)[0]} {self._name(self._text(number))}")
        self._prose([self._lines[number]], paragraph=False)
        return number + 2

    def _macro(self, number: int, macro: regex.Match[str]) -> int:
        start, _ = self._lines[number]
        a, b = (start + place for place in macro.span("text"))
        plain = macro["name"] == "image" and not regex.search(r"[,=\"]", macro["text"])
        if plain and self._page.value(a, b, "alt"):
            self._page.mark(f"image {macro['target']}")
            return number + 1
        return self._verbatim(number, number + 1)

    def _flow(self, number: int, last: int, marker: int, *, in_list: bool = False) -> int:
        """A paragraph, or the text of a list item, behind a marker."""
        end = self._file.paragraph_end(number, last, in_list=in_list)
        start, stop = self._lines[number]
        lines = [(start + marker, stop)]
        for line in range(number + 1, end):
            text = self._text(line)
            a, b = self._lines[line]
            if not is_unread(text):
                lines.append((a + len(text) - len(text.lstrip()), b))
            elif line + 1 == end:
                self._page.mark(text)
        lines = [(a, b - 2) if self._raw.endswith(" +", a, b) and b - a > 2 else (a, b) for a, b in lines]
        self._prose(lines, paragraph=not in_list and not marker)
        return end

    def _term(self, number: int, last: int, term: regex.Match[str]) -> int:
        text = self._text(number)
        start, stop = self._lines[number]
        self._page.mark(f"term {term[0].strip()}")
        self._prose([(start + len(text) - len(text.lstrip()), start + term.start())], paragraph=False)
        if start + term.end() < stop:
            return self._flow(number, last, term.end(), in_list=True)
        following = number + 1
        while following < last and not self._text(following):
            following += 1
        if following < last and is_description(self._text(following)):
            text = self._text(following)
            return self._flow(following, last, len(text) - len(text.lstrip()), in_list=True)
        return number + 1

    def _delimited(self, number: int, last: int, text: str, style: str, depth: int) -> int:
        closer = "```" if text.startswith("```") else text
        close = self._file.closing(closer, number, last)
        end = min(close + 1, last)
        nests = text[0] in _NESTING or (text == "--" and style in _PROSE_STYLES | {""})
        if text.startswith("|==") and style != "cols" and "=" not in style:
            self._table(number, close)
        elif nests and style in _PROSE_STYLES | {""}:
            self._verbatim(number, number + 1)
            size = self._page.size
            self._body(number + 1, close, depth + 1)
            self._page.mark("closed" if self._page.size > size else "empty")
        else:
            return self._verbatim(number, end)
        return self._verbatim(close, end) if close < end else end

    def _table(self, number: int, close: int) -> None:
        """A table: a cell begins at each bar."""
        self._page.mark(self._text(number))
        cell: list[Span] = []
        style = ""
        for line in range(number + 1, close):
            start, end = self._lines[line]
            reached = start
            for bar in _CELL.finditer(self._raw, start, end):
                cell.append((reached, bar.start()))
                self._cell(cell, style)
                cell, style, reached = [], bar["style"] or "", bar.end()
                self._page.mark(f"cell {bar[0]}")
            cell.append((reached, end))
        self._cell(cell, style)

    def _cell(self, cell: Sequence[Span], style: str) -> None:
        lines: list[Span] = []
        for start, end in [*cell, (0, 0)]:
            text = self._raw[start:end]
            if shown := text.strip():
                first = start + len(text) - len(text.lstrip())
                lines.append((first, first + len(shown)))
            elif lines:
                if style in ("a", "l", "m") or "\\|" in text_of(self._raw, lines):
                    self._page.mark(text_of(self._raw, lines))
                else:
                    self._prose(lines, paragraph=False)
                lines = []
