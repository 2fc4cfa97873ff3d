"""The blocks of reStructuredText, read line by line as docutils reads them; where that gives up, this reads on."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.formats._lines import Inline, Page, Span, text_of
from cleanwire.formats._rst_directives import DIRECTIVE, FIELD, LANGUAGES, argument_of, is_prose_field, option_of
from cleanwire.formats._rst_inline import escaped, inlines, name_of, referred
from cleanwire.formats._rst_lines import (
    ADORNMENT,
    ATTRIBUTION,
    BULLET,
    ENUMERATOR,
    GRID,
    NOTE,
    OPTION,
    SIMPLE,
    Lines,
    width,
)
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.prose import OBJECT

_DEEPEST = 40
"""How deep blocks may lie in each other; what lies deeper is left alone. (docutils fails where Python's stack ends.)"""


def parse(raw: str) -> Parsed:
    """A page: its prose as one text, and the texts in options of directives as others."""
    return _Reader(raw).parsed()


class _Reader:
    """Each method takes in what begins with a line, and gives the number of the line behind it; None when what it
    would take in does not begin there."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._lines = Lines(raw)
        self._names = referred(raw)
        self._page = Page(raw, list(self._lines.switched_off()), escaped)
        self._language: str | None = None

    def parsed(self) -> Parsed:
        self._body(0, len(self._lines), 0, 0)
        return self._page.parsed(self._language)

    def _verbatim(self, number: int, last: int) -> int:
        """Takes in lines that no edit may enter."""
        if number < last:
            start, end = self._lines.span(number, last)
            self._page.mark(self._raw[start:end])
        return last

    def _inside(self, kind: str, number: int, last: int, column: int, depth: int) -> int:
        """Takes in the body of something, which edits may not empty."""
        self._page.mark(f"{kind} (")
        size = self._page.size
        self._body(number, last, column, depth + 1, quote=kind == "quote")
        self._page.mark(")" if self._page.size > size else "empty )")
        return last

    def _body(self, number: int, last: int, column: int, depth: int, *, quote: bool = False) -> None:
        lines = self._lines
        if depth > _DEEPEST:
            self._verbatim(number, last)
            return
        transition = False
        start = number
        while number < last:
            if lines.is_blank(number):
                number += 1
                continue
            if number > start and not lines.is_blank(number - 1):
                self._page.mark("unparted")
            text = lines.text(number)
            if lines.columns[number] > column:
                end = lines.deeper(number, last, column + 1)
                number = self._inside("quote", number, end, lines.column(number, end, column + 1), depth)
                transition = False
                continue
            lines.columns[number] = column
            adorned = ADORNMENT.fullmatch(text) is not None
            transition = adorned and len(text) >= 4 and (number + 1 >= last or lines.is_blank(number + 1))
            if transition:
                self._page.mark("transition")
                number += 1
                continue
            begins = self._adorned if adorned else self._marked
            number = begins(number, last, text, depth) or self._words(number, last, column, depth, quote=quote)
        if transition:
            self._page.mark("at the end")

    def _adorned(self, number: int, last: int, text: str, depth: int) -> int | None:
        """What begins with a line of one sign: a title with an overline, an empty item or comment."""
        if text in ("..", "-", "+", "*", "|", ">>>"):
            return self._marked(number, last, text, depth)
        if text == "__":
            return self._verbatim(number, max(number + 1, self._deeper_than(number, last)))
        if number + 2 < last and self._lines.text(number + 2) == text and not self._lines.is_blank(number + 1):
            title = self._lines.text(number + 1)
            if (len(text) >= 4 or width(title) <= len(text)) and not ADORNMENT.fullmatch(title):
                return self._title(number + 1, text, self._lines.columns[number + 1], over=True)
        return self._verbatim(number, number + 1) if len(text) >= 4 else None

    def _title(self, number: int, adornment: str, inset: int = 0, *, over: bool = False) -> int:
        text = self._lines.text(number)
        fits = inset + width(text) <= len(adornment)
        self._page.mark(f"title {adornment[0]} {over} {fits} {({name_of(text)} & self._names) or ''}")
        self._prose([self._lines.span(number)], paragraph=False)
        return number + 2

    def _prose(self, lines: Sequence[Span], *, paragraph: bool = True) -> None:
        self._page.block(lines, inlines(text_of(self._raw, lines), self._names), paragraph=paragraph)

    def _marked(self, number: int, last: int, text: str, depth: int) -> int | None:
        """What begins with a marker."""
        lines = self._lines
        first = text[0]
        if first == ".":
            return self._explicit(number, last, text, depth)
        if bullet := BULLET.match(text):
            return self._item(f"item {first}", number, last, bullet.end(), depth)
        if (
            (first in "(#" or first.isalnum())
            and (item := ENUMERATOR.match(text))
            and lines.is_item(number, last, item)
        ):
            return self._item(f"item {item[0].rstrip()}", number, last, item.end(), depth)
        if first == ":" and (field := FIELD.match(text)):
            return self._field(number, last, text, field.end(), depth)
        if first in "-/" and (option := OPTION.match(text)):
            return self._with_body(f"option {option[0].rstrip()}", number, last, option.end(), depth)
        if text.startswith((">>> ", "__ ", "__\t")) or text == ">>>" or (first == "+" and GRID.fullmatch(text)):
            return self._verbatim(number, lines.block_end(number, last))
        if first == "|" and not text[1:2].strip():
            return self._line_of_block(number, last)
        if first == "=" and SIMPLE.fullmatch(text):
            return self._verbatim(number, lines.table_end(number, last))
        return None

    def _deeper_than(self, number: int, last: int) -> int:
        """Where the lines end that are indented more than this one."""
        return max(number + 1, self._lines.deeper(number + 1, last, self._lines.columns[number] + 1))

    def _item(self, kind: str, number: int, last: int, marker: int, depth: int) -> int:
        text = self._lines.text(number)
        if not text[marker:]:
            return self._with_body(kind, number, last, marker, depth)
        column = len((" " * self._lines.columns[number] + text[:marker]).expandtabs())
        self._lines.begin_behind(number, marker, column)
        end = max(number + 1, self._lines.deeper(number + 1, last, column))
        return self._inside(kind, number, end, column, depth)

    def _with_body(self, kind: str, number: int, last: int, marker: int, depth: int) -> int:
        """Takes in a marker and a body, whose column the lines behind the first tell."""
        end = self._deeper_than(number, last)
        column = self._lines.column(number + 1, end, self._lines.columns[number] + 1)
        self._lines.begin_behind(number, marker, column)
        return self._inside(kind, number, end, column, depth)

    def _field(self, number: int, last: int, text: str, marker: int, depth: int) -> int:
        name = text[:marker].strip()[1:-1]
        if name.lower() in LANGUAGES and not depth:
            self._language = tag_of(text[marker:]) or self._language
        if is_prose_field(name):
            return self._with_body(f"field {name}", number, last, marker, depth)
        return self._verbatim(number, self._deeper_than(number, last))

    def _line_of_block(self, number: int, last: int) -> int:
        lines = self._lines
        column = lines.columns[number]
        end = number + 1
        while end < last and not lines.is_blank(end) and lines.columns[end] > column:
            end += 1
        text = lines.text(number)
        lines.begin_behind(number, 1 + len(text[1:]) - len(text[1:].lstrip()), column)
        self._page.mark("line")
        if not lines.is_blank(number):
            self._prose([lines.span(line) for line in range(number, end)], paragraph=False)
        return end

    def _explicit(self, number: int, last: int, text: str, depth: int) -> int | None:
        if text[:2] != ".." or text[2:3].strip():
            return None
        if text == ".." and (number + 1 >= last or self._lines.is_blank(number + 1)):
            return self._verbatim(number, number + 1)
        if note := NOTE.match(text):
            return self._with_body(note[0].rstrip(), number, last, note.end(), depth)
        end = self._deeper_than(number, last)
        if directive := DIRECTIVE.match(text):
            return self._directive(directive["name"], number, end, directive.end(), depth)
        return self._verbatim(number, end)

    def _directive(self, name: str, number: int, end: int, marker: int, depth: int) -> int:
        lines = self._lines
        column = lines.column(number + 1, end, lines.columns[number] + 1)
        self._page.mark(f"directive {name}")
        lines.begin_behind(number, marker, column)
        number += lines.is_blank(number) and number + 1 < end
        head = lines.block_end(number, end)
        options = next((line for line in range(number, head) if FIELD.match(lines.text(line))), head)
        kind = argument_of(name)
        if kind == "content" and options > number:
            self._inside("content", number, end if options == head else options, column, depth)
        elif kind == "prose" and options > number:
            self._prose([lines.span(line) for line in range(number, options)], paragraph=False)
        elif kind == "version" and options > number:
            self._version([lines.span(line) for line in range(number, options)])
        else:
            self._verbatim(number, options)
        self._options(name, options, head)
        if kind is None:
            self._verbatim(head, end)
        elif head < end and not (kind == "content" and number < options == head):
            self._inside("content", head, end, column, depth)
        return end

    def _version(self, lines: Sequence[Span]) -> None:
        """Takes in an argument that is a version and then prose."""
        text = text_of(self._raw, lines)
        version = text.split(None, 1)[0]
        found = [inline for inline in inlines(text, self._names) if inline.start >= len(version)]
        self._page.block(lines, [Inline(0, len(version), OBJECT, version), *found], paragraph=False)

    def _options(self, name: str, number: int, last: int) -> None:
        """Takes in the options of a directive, the values of some of which are prose."""
        for line in range(number, last):
            start, end = self._lines.span(line)
            whole = line + 1 == last or FIELD.match(self._lines.text(line + 1)) is not None
            value, language = option_of(name, self._raw[start:end]) if whole else (None, None)
            if value is not None:
                things = inlines(self._raw[start + value : end], self._names)
                if self._page.value(start + value, end, name, language, things):
                    end = start + value
            self._page.mark(self._raw[start:end])

    def _words(self, number: int, last: int, column: int, depth: int, *, quote: bool) -> int:
        """A title, a term with its definition, or a paragraph."""
        lines = self._lines
        text = lines.text(number)
        following = number + 1
        if following < last and not lines.is_blank(following):
            if lines.columns[following] > column:
                return self._definition(number, last, text, depth)
            under = lines.text(following)
            if ADORNMENT.fullmatch(under) and (len(under) >= 4 or width(text) <= len(under)):
                return self._title(number, under)
        end = following
        while end < last and not lines.is_blank(end) and lines.columns[end] <= column:
            end += 1
        spans = [lines.span(line) for line in range(number, end)]
        if quote and ATTRIBUTION.match(text):
            self._page.mark("attribution")
        literal = text_of(self._raw, spans[-1:]).endswith("::")
        if literal:
            spans = self._without_colons(spans)
        if spans:
            self._prose(spans)
        return self._literal(end, last, column) if literal else end

    def _without_colons(self, spans: list[Span]) -> list[Span]:
        """The lines of a paragraph without what of its two last colons the reader does not see."""
        start, end = spans[-1]
        shown = self._raw[start : end - 2].rstrip()
        if shown:
            spans[-1] = (start, end - 1 if start + len(shown) == end - 2 else start + len(shown))
            return spans
        return spans[:-1]

    def _literal(self, number: int, last: int, column: int) -> int:
        """Takes in the block behind two colons, which is indented or has a sign at the beginning of each line."""
        lines = self._lines
        first = number
        while first < last and lines.is_blank(first):
            first += 1
        self._page.mark("literal")
        if first == last:
            return number
        if lines.columns[first] > column:
            return self._verbatim(first, lines.deeper(first, last, column + 1))
        sign = lines.text(first)[0]
        end = first
        while sign.isascii() and not sign.isalnum() and end < last and lines.text(end).startswith(sign):
            end += 1
        return self._verbatim(first, end)

    def _definition(self, number: int, last: int, term: str, depth: int) -> int:
        end = self._deeper_than(number, last)
        if term.endswith("::"):
            self._page.mark("literal")
            return self._verbatim(number, end)
        self._page.mark("term")
        if " : " in term:
            self._verbatim(number, number + 1)
        else:
            self._prose([self._lines.span(number)], paragraph=False)
        return self._inside("definition", number + 1, end, self._lines.column(number + 1, end, 0), depth)
