"""A part of a Word document: its paragraphs as one prose, in which the runs of a paragraph are one text.

An edit goes into the run that it is in and so keeps the formatting. Notes, comments and text boxes are proses of their
own; fields but links, deleted and hidden text, code and formulas stay.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cleanwire.edits import Edit
from cleanwire.formats import _xml
from cleanwire.formats._blocks import Break, Flow
from cleanwire.formats._stories import Story, parsed
from cleanwire.formats._xml import Document, Token
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.language import words
from cleanwire.prose import OBJECT

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = {
    _MAIN: "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
}
_UNSEEN = words(
    """
    w:sectPr w:tblPr w:tblGrid w:trPr w:tcPr w:tblPrEx w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:del
    w:moveFrom
    """
)
_THINGS = words(
    """
    w:drawing w:pict w:object w:sym w:ruby w:pgNum mc:AlternateContent m:oMath m:oMathPara w:contentPart
    """
)
_READS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "\u00ad",
}
_STORIES = {"w:footnote": "footnote", "w:endnote": "endnote", "w:comment": "comment", "w:txbxContent": "text box"}
_CODE = re.compile(r"code|verbatim|preformatted|listing|\b(?:consolas|courier|menlo|monaco)", re.IGNORECASE)
_OF_A_BREAK = frozenset({"p", "r", "t", "proofErr", "lastRenderedPageBreak"})
_SPACE = " \t\r\n"


def parse(text: str) -> Parsed:
    """A part of a document.

    >>> runs = "<w:r><w:t>It is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>cold</w:t></w:r>"
    >>> parse(f"<w:body xmlns:w='{_MAIN}'><w:p>{runs}</w:p></w:body>").units[0].prose.text
    'It is cold'
    """
    document = Document(text, _NAMESPACES)
    part = _Part(document)
    return parsed(text, _Story(part, document.root), part.encode, part.marks)


class _Part:
    """What the stories of a part share: its document, and how new text is written in it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        first = next((token for token in document.tokens if token.name == "w:t"), None)
        written = document.text[first.start + 1 : first.end].strip("/>").split()[0] if first else "w:t"
        self._prefix = written[:-1]
        again = f'<{self._prefix}t xml:space="preserve">'
        self._breaks = {
            "\n": f"</{self._prefix}t><{self._prefix}br/>{again}",
            "\t": f"</{self._prefix}t><{self._prefix}tab/>{again}",
        }

    def marks(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The tags; that of a text counts the same whether it keeps white space or not."""
        opening = f"<{self._prefix}t"
        for start, end, raw in _xml.marks(text):
            yield start, end, opening if raw.startswith((f"{opening}>", f"{opening} ")) else raw

    def encode(self, text: str) -> str:
        """New text, in which line feeds and tabs are elements."""
        pieces = re.split(r"([\n\t])", text)
        return "".join(self._breaks.get(piece) or self.document.written(piece) for piece in pieces)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether its result is no prose."""

    instruction: str = ""
    protects: bool = True


@dataclass(slots=True)
class _Text:
    """The content of a text element: its half-open span, and where its opening tag can take an attribute."""

    start: int
    end: int
    keeps_space: bool


class _Story(Story):
    names = _STORIES

    def __init__(self, part: _Part, element: int, name: str = "") -> None:
        super().__init__(part.document, element, name)
        self._part = part
        self._flow = Flow(self._document.text, self._between, collapse=False)
        self._texts: list[_Text] = []
        self._fields: list[_Field] = []
        self._begun: int | None = None
        self._pending = ""
        self._links = False
        self._paragraph_look = ""
        self._paragraph_is_code = False
        self._run_look = ""
        self._run_is_kept = self._run_is_hidden = False

    def inner(self, element: int, name: str) -> Story:
        own = self._document.get(element, "w:id")
        return _Story(self._part, element, f"{name} {own}" if own else name)

    def flow(self) -> Flow:
        tokens = self._document.tokens
        number, last = self._element + 1, tokens[self._element].other
        while number < last:
            token = tokens[number]
            if token.kind in ("open", "empty"):
                number = self._take(number, token)
            elif token.kind == "close":
                if token.name == "w:p":
                    self._end_paragraph()
                elif token.name == "w:hyperlink":
                    self._links = True
            number += 1
        self._end_paragraph()
        return self._flow

    def finish(self, edits: Sequence[Edit]) -> list[Edit]:
        """The edits, and for each text that they give white space at an edge the attribute that keeps it."""
        made: list[Edit] = []
        for edit in edits:
            number = bisect_right(self._texts, edit.start, key=lambda text: text.start) - 1
            text = self._texts[number] if number >= 0 else None
            if text and not text.keeps_space and edit.start <= text.end:
                old = self._document.text[text.start : text.end]
                new = old[: edit.start - text.start] + edit.replacement + old[edit.end - text.start :]
                led = new[:1] in _SPACE and old[0] not in _SPACE
                trailed = edit.end > text.end or (new[-1:] in _SPACE and old[-1] not in _SPACE)
                place = text.start - 1
                if new and (led or trailed) and not (made and made[-1].start >= place):
                    made.append(Edit(place, place, ' xml:space="preserve"', edit.codes))
            made.append(edit)
        return made

    def _take(self, number: int, token: Token) -> int:
        """Takes in an element; gives the number of the last token of it that is done."""
        name = token.name
        if name == "w:t":
            self._text(number, token)
            return token.other
        if name == "w:r":
            self._run_look, self._run_is_kept, self._run_is_hidden = "", False, False
        elif name == "w:rPr":
            self._run_properties(number, token)
            return token.other
        elif name == "w:p":
            self._end_paragraph()
            self._paragraph_look, self._paragraph_is_code = "", False
        elif name == "w:pPr":
            self._paragraph_look = self._document.text[token.start : self._document.tokens[token.other].end]
            style = self._document.child(number, "w:pStyle")
            self._paragraph_is_code = style is not None and bool(_CODE.search(self._document.get(style, "w:val") or ""))
            return token.other
        elif name in _READS:
            if not self._run_is_hidden:
                self._pending += OBJECT if self._is_protected() else _READS[name]
        elif name == "w:fldChar":
            self._field(self._document.get(number, "w:fldCharType"))
        elif name == "w:instrText":
            if self._fields:
                self._fields[-1].instruction += self._document.content(number)
            return token.other
        elif name in _STORIES:
            self.others.append(self.inner(number, _STORIES[name]))
            return token.other
        elif name == "w:hyperlink":
            self._links = True
        elif name in _UNSEEN:
            return token.other
        elif name in _THINGS or (name == "w:fldSimple" and not _is_link(self._document.get(number, "w:instr") or "")):
            self._pending += OBJECT
            self._find_stories(number, token.other)
            return token.other
        return number

    def _text(self, number: int, token: Token) -> None:
        if self._run_is_hidden or token.other <= number + 1:
            return
        inside = range(number + 1, token.other)
        start, end = token.end, self._document.tokens[token.other].start
        if self._is_protected() or any(self._document.tokens[n].kind != "text" for n in inside):
            self._pending += OBJECT
            return
        if self._begun is None:
            self._paragraphs.append((start, f"{self._paragraph_look}\0{self._run_look}"))
        elif self._pending:
            simple = len(self._pending) == 1 and self._pending != OBJECT and self._is_in_run(self._begun, start)
            self._flow.reads(self._begun, start, self._pending, fixed=not simple)
        else:
            self._flow.reads(self._begun, start, "", node=0 if self._links else start + 1)
        self._begun, self._pending, self._links = end, "", False
        self._flow.text(start, end, self._document.entities(start, end))
        self._texts.append(_Text(start, end, self._document.get(number, "xml:space") == "preserve"))

    def _is_in_run(self, start: int, end: int) -> bool:
        """Whether a run goes on between two texts."""
        return not any(
            raw.startswith("</") and raw.endswith("r>") for _, _, raw in _xml.marks(self._document.text, start, end)
        )

    def _is_protected(self) -> bool:
        return self._paragraph_is_code or self._run_is_kept or any(field.protects for field in self._fields)

    def _run_properties(self, number: int, token: Token) -> None:
        self._run_look = self._document.text[token.start : self._document.tokens[token.other].end]
        for child in self._document.children(number):
            name = self._document.tokens[child].name
            if name in ("w:vanish", "w:webHidden"):
                self._run_is_hidden = self._document.get(child, "w:val") not in ("0", "false", "off")
            elif name == "w:rStyle":
                self._run_is_kept = self._run_is_kept or bool(_CODE.search(self._document.get(child, "w:val") or ""))
            elif name == "w:rFonts":
                self._run_is_kept = self._run_is_kept or bool(_CODE.search(self._document.get(child, "w:ascii") or ""))

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].protects = not _is_link(self._fields[-1].instruction)
            self._links = True
        elif kind == "end" and self._fields:
            if self._fields.pop().protects and self._begun is not None:
                self._pending += OBJECT
            self._links = True

    def _end_paragraph(self) -> None:
        self._flow.end_block()
        self._begun, self._pending, self._links = None, "", False

    def _between(self, start: int, end: int) -> Break:
        """What the markup between two paragraphs is: they are neighbours, or more than that stands between."""
        if not _is_plain(self._document.text[start:end]):
            return "fixed"
        return "free" if self._look(start) == self._look(end) else "leading"


@lru_cache(maxsize=1024)
def _is_plain(markup: str) -> bool:
    """Whether between two texts a paragraph ends, another begins, and nothing else stands."""
    closed: list[str] = []
    opened: list[str] = []
    properties = ""
    for _, _, raw in _xml.marks(markup):
        name = raw.strip("</>").split()[0].rpartition(":")[2]
        if properties:
            if name == "sectPr":
                return False
            properties = "" if raw.startswith("</") and name == properties else properties
        elif name in ("pPr", "rPr"):
            properties = "" if raw.endswith("/>") else name
        elif name not in _OF_A_BREAK:
            return False
        elif raw.startswith("</"):
            closed.append(name) if not opened else opened.pop()
        elif not raw.endswith("/>"):
            opened.append(name)
    return closed == ["t", "r", "p"] and opened == ["p", "r", "t"]


def _is_link(instruction: str) -> bool:
    return instruction.lstrip().upper().startswith("HYPERLINK")
