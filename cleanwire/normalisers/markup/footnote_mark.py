"""MRK013: footnotes with spaces in their marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import difference, is_page, proven

_MARK = regex.compile(
    r"(?<!\\)\[(?P<a>[ \u00a0]{0,2})(?P<sign>[\^＾])(?P<b>[ \u00a0]"
    r"{0,2})(?P<id>[\w.-]{1,40})(?P<c>[ \u00a0]{0,2})\](?!\()(?P<d>[ \u00a0]?[:：](?=[ \t])|：(?=\S))?"
)
_DEFINED = regex.compile(r"^[ \t>]*\Z")
_FOOTNOTES = {"FootnoteReference", "FootnoteDefinition"}


class FootnoteMark(Normaliser):
    """A space in the mark of a footnote, `[^ 1]`, makes it text. It is mended where the page has both the mark and the
    note; the parsers differ in whether they allow a space there, and none minds that it goes.
    """

    code = "MRK013"
    name = "footnote-mark"
    message = "a space in the mark of the footnote"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"\[[ \x{a0}]{0,2}[\^＾][ \x{a0}]",
        r"\[[ \x{a0}]{1,2}[\^＾]",
        r"\[[\^＾][^\s\x{a0}\]]+[ \x{a0}]",
        r"\[＾",
        r"\[\^[^\s\]]+\](?: :|[ ]?：)",
    )
    origin = "Machine translation of footnotes in Markdown."
    examples = (
        Example("It is old.[^ 1]\n\n[^1]: Built in 1900.\n", "It is old.[^1]\n\n[^1]: Built in 1900.\n"),
        Example("It is old.[^ 1]\n\n[^ 1]: Built in 1900.\n", "It is old.[^1]\n\n[^1]: Built in 1900.\n"),
        Example("C’est vieux.[^1]\n\n[^1] : Bâti en 1900.\n", "C’est vieux.[^1]\n\n[^1]: Bâti en 1900.\n", "fr"),
        Example("古い。[ ^1]\n\n[^1]： 一九〇〇年築。\n", "古い。[^1]\n\n[^1]: 一九〇〇年築。\n", "ja"),
        Example("古い。[^1]\n\n[^1]：一九〇〇年築。\n", "古い。[^1]\n\n[^1]: 一九〇〇年築。\n", "ja"),
        Example("Old.[^a ]\n\n[^a]: Built in 1900.\n", "Old.[^a]\n\n[^a]: Built in 1900.\n"),
    )
    keeps = (
        Keep("It is old.[^1]\n\n[^1]: Built in 1900.\n"),
        Keep("The class [^ a] matches no space.\n"),
        Keep("`[^ 1]` is code.\n\n[^1]: Note.\n"),
        Keep("```\n[^ 1]\n```\n"),
        Keep("x[^ 2] without a note.\n"),
        Keep("[^ a](b.md)\n"),
        Keep("The power [ ^ ] sign.\n"),
        Keep("\\[^ 1]\n\n[^1]: Note.\n"),
        Keep("    [^ 1]\n\n[^1]: Note.\n"),
        Keep("[^ 1]: a note that nothing names\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document, unless=("commonmark",)):
            return
        text = document.text
        marks: dict[str, list[tuple[regex.Match[str], bool]]] = {}
        for match in _MARK.finditer(text):
            note = bool(match["d"]) and bool(_DEFINED.match(text[document.line(match.start())[0] : match.start()]))
            marks.setdefault(match["id"].casefold(), []).append((match, note))
        edits = []
        for found in marks.values():
            broken = [(match, note) for match, note in found if _edits(match)]
            if not broken or len({note for _, note in found}) < 2:
                continue
            edits.append([edit for match, _ in broken for edit in _edits(match)])
        for some in proven(edits, lambda notes: _makes_notes(document, notes)):
            yield self.finding(some[0][0], some[-1][1], *some)


def _makes_notes(document: Document, notes: Sequence[Sequence[tuple[int, int, str]]]) -> bool:
    """Whether nothing but footnotes and their marks come of some edits."""
    changed = difference(document, sorted(edit for edits in notes for edit in edits))
    return changed is not None and set(changed[0]) <= _FOOTNOTES and not changed[1]


def _edits(match: regex.Match[str]) -> list[tuple[int, int, str]]:
    edits = [(*match.span(group), "") for group in "abc" if match[group]]
    if match["sign"] == "＾":
        edits.append((*match.span("sign"), "^"))
    if match["d"] and match["d"] != ":":
        gap = "" if match.string[match.end() : match.end() + 1] in (" ", "\t") else " "
        edits.append((*match.span("d"), ":" + gap))
    return sorted(edits)
