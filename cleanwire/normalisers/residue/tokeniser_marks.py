"""RES001: the marks by which tokenisers say where words were cut."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.machinery import speaks_of_machinery
from cleanwire.evidence.units import UNSPACED
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_WORD = r"[\p{L}\p{M}\p{N}]"
_PIECE = regex.compile(r"(?<![▀-▟\"“‘'«„])▁(?=[^\s▀-▟])")
_PIECE_APART = regex.compile(r"▁[ ]?(?=[^\s▀-▟])")
"""The same where the mark may be a piece of its own."""
_BPE = regex.compile(rf"(?<={_WORD})@@[ ](?={_WORD})")
_WORDPIECE = regex.compile(r"(?<=[\p{L}\p{N}])[ ]##(?=[\p{Ll}\p{Lo}\p{N}])")
_HASHTAG = regex.compile(r"(?<!#)#\p{L}")
_END_OF_WORD = regex.compile(rf"(?<={_WORD}|\p{{P}})</w>(?=\s|\Z)")
_MOSES = regex.compile(rf"(?<={_WORD})[ ]@([-–,./:])@[ ](?={_WORD})")

_UNSPACED = regex.compile(rf"[{UNSPACED}。、，]{{2}}")

Edits = list[tuple[int, int, str]]


class TokeniserMarks(Normaliser):
    """A tokeniser cuts words into pieces and marks the cuts: SentencePiece sets `▁` before a word, BPE `@@` behind
    a piece or `</w>` behind a word, WordPiece `##` before a piece, Moses `@-@` for a hyphen inside a word. When the
    step that joins the pieces is left out, the marks stay. They are read as their tokeniser would read them. One
    mark alone, or one that stands in few of a line's words, is only suggested; so is joining pieces where a word
    without a mark may be a word of its own. Text about tokenisers, block elements, diffs and headings stay.
    """

    code = "RES001"
    name = "tokeniser-mark"
    message = "a tokeniser's mark"
    stage = "residue"
    mqm = "unintelligible"
    its = "characters"
    triggers = (r"▁", r"@@ ", r" ##", r"</w>", r" @[-–,./:]@ ")
    origin = "Tokenised text taken for plain text, and output that was never detokenised."
    examples = (
        Example("▁The ▁bridge ▁is ▁closed.", "The bridge is closed."),
        Example("▁The▁bridge▁is▁closed.", "The bridge is closed."),
        Example("▁The ▁brid ge ▁is ▁closed .", "The bridge is closed.", unsafe=True),
        Example("▁ 政府▁ 宣布▁ 改革。", "政府宣布改革。", "zh"),
        Example("▁政府は▁改革を▁発表した。", "政府は改革を発表した。", "ja"),
        Example("The un@@ believ@@ able bridge", "The unbelievable bridge"),
        Example("the</w> brid ge</w> is</w> closed</w>", "the bridge is closed"),
        Example("The un ##believ ##able bridge", "The unbelievable bridge"),
        Example("a well @-@ known bridge of 1 @,@ 200 metres", "a well-known bridge of 1,200 metres"),
        Example("He went ▁home and slept.", "He went home and slept.", unsafe=True),
    )
    keeps = (
        Keep("The character ▁ marks a space in SentencePiece, as in ▁the and ▁of."),
        Keep("Load: ▁▂▃▄▅▆▇█ and ▁▁▁▁"),
        Keep("He typed “▁the” by mistake."),
        Keep("@@ -1,4 +1,6 @@\n-old\n+new"),
        Keep("## Heading\n\nText\n\n### 2 more"),
        Keep("Love it ##bridge ##bonn #travel"),
        Keep("Tokenisers such as Moses write @-@ for a hyphen and un@@ for a piece."),
        Keep("<s><w>the</w> <w>bridge</w></s>"),
        Keep("Write to me @home or @ work."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if speaks_of_machinery(document):
            return
        text = document.text
        yield from self._simple(_BPE, text)
        for match in _MOSES.finditer(text):
            yield self.finding(*match.span(), (*match.span(), match[1]))
        if "##" in text and not _HASHTAG.search(text):
            yield from self._simple(_WORDPIECE, text, least=2)
        tagged = "<w" in text
        start = 0
        for line in text.split("\n"):
            if "▁" in line:
                yield from self._pieces(start, line)
            if "</w>" in line and not tagged:
                yield from self._ends_of_words(start, line)
            start += len(line) + 1

    def _simple(self, pattern: regex.Pattern[str], text: str, least: int = 1) -> Iterator[Finding]:
        """Marks that simply go, with the space beside them."""
        matches = [
            m
            for m in pattern.finditer(text)
            if not text[max(0, m.start() - 40) : m.start()].split()[-1].startswith("@@")
        ]
        for match in matches:
            yield self.finding(
                *match.span(), (*match.span(), ""), applicability="safe" if len(matches) >= least else "unsafe"
            )

    def _pieces(self, start: int, line: str) -> Iterator[Finding]:
        """The marks of SentencePiece in a line."""
        marks = list(_PIECE.finditer(line))
        words = [word for word in line.split() if any(map(str.isalnum, word))]
        marked = sum("▁" in word for word in words)
        apart = line.startswith("▁ ")
        if apart:
            marks = list(_PIECE_APART.finditer(line))
        if not marks:
            return
        edits: Edits = [
            (start + m.start(), start + m.end(), " " if m.start() and _parts_words(line, *m.span()) else "")
            for m in marks
        ]
        in_pieces = line.startswith("▁") and not apart and marked * 2 >= len(words) and len(marks) > 1
        if in_pieces:
            spaces = regex.finditer(r"(?<=\S)[ ](?=[^\s▁])", line)
            edits += [(start + m.start(), start + m.end(), "") for m in spaces]
        sure = len(marks) > 1 and (marked == len(words) or not in_pieces)
        yield self.finding(
            start + marks[0].start(),
            start + marks[-1].end(),
            *edits,
            applicability="safe" if sure else "unsafe",
            message="SentencePiece's marks before words",
        )

    def _ends_of_words(self, start: int, line: str) -> Iterator[Finding]:
        """The marks of BPE behind words in a line; pieces without one belong to the next."""
        marks = list(_END_OF_WORD.finditer(line))
        if not marks:
            return
        edits: Edits = [(start + m.start(), start + m.end(), "") for m in marks]
        whole = len(marks) > 1 and line.rstrip().endswith("</w>")
        if whole:
            spaces = regex.finditer(r"(?<=\S)(?<!</w>)[ ](?=\S)", line)
            edits += [(start + m.start(), start + m.end(), "") for m in spaces]
        yield self.finding(
            start + marks[0].start(),
            start + marks[-1].end(),
            *edits,
            applicability="safe" if whole else "unsafe",
            message="BPE's marks behind words",
        )


def _parts_words(line: str, start: int, end: int) -> bool:
    """Whether a mark inside a line stands for a space: none is there, and a neighbour is of a script with spaces."""
    around = line[start - 1] + line[end : end + 1]
    return not around[0].isspace() and _UNSPACED.fullmatch(around) is None
