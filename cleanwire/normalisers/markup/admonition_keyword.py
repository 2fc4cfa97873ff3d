"""MRK014: keywords of admonitions that were translated."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import fences
from cleanwire.normalisers.markup._keywords import KEYWORDS
from cleanwire.normalisers.markup._proof import is_page

_ALERT = regex.compile(
    r"^(?P<indent>[ \t]*>[ \t>]*)(?P<alert>\\?[\[【]"
    r"[ ]?[!！][ ]?(?P<word>[^\[\]【】\n]{1,30}?)[ ]?\\?[\]】])(?=[ \t]*\r?$)",
    regex.MULTILINE,
)
_BLOCK = regex.compile(
    r"^[ \t]{0,12}(?:!!!|\?\?\?\+?|:{3,6}|/{3})(?P<gap>[ \t]{0,2})"
    r"(?P<word>\p{L}[\p{L}\p{M}]{0,29})(?=[ \t]*(?:\r?$|[\"\[{|]))",
    regex.MULTILINE,
)
_GITHUB = frozenset(["note", "tip", "important", "warning", "caution"])
_OF_GITHUB = {"info": "note", "danger": "caution"}
_MOST = 200


class AdmonitionKeyword(Normaliser):
    """The keyword of an admonition is a name that a program knows, not a word to translate: `> [!注意]` is text on
    GitHub, `:::astuce` no box. Words that closed lists of translations give one meaning become that keyword
    again, at the place
    of a keyword alone, and so does one that is spaced. One that is escaped, as some formatters do,
    is mended on request. Titles and other words stay.
    """

    code = "MRK014"
    name = "admonition-keyword"
    message = "the keyword of the admonition is translated or broken"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"[\[【] ?[!！]", r"(?:!!!|\?\?\?|:::|///)[ \t+]{0,3}\pL")
    origin = "Machine translation of admonitions of GitHub, MkDocs and Docusaurus."
    examples = (
        Example("> [!注]\n> 请先保存。\n", "> [!NOTE]\n> 请先保存。\n", "zh"),
        Example("> [!ПРИМЕЧАНИЕ]\n> Сначала сохраните.\n", "> [!NOTE]\n> Сначала сохраните.\n", "ru"),
        Example("!!! 提示\n    请先保存。\n", "!!! tip\n    请先保存。\n", "zh"),
        Example(":::astuce\n\nEnregistrez.\n\n:::\n", ":::tip\n\nEnregistrez.\n\n:::\n", "fr"),
        Example("> \\[!NOTE]\n> Save first.\n", "> [!NOTE]\n> Save first.\n", unsafe=True),
        Example("> [! NOTE]\n> Save first.\n", "> [!NOTE]\n> Save first.\n"),
        Example("> [!Hinweis]\n> Zuerst speichern.\n", "> [!NOTE]\n> Zuerst speichern.\n", "de"),
    )
    keeps = (
        Keep("> [!NOTE]\n> Save first.\n"),
        Keep("> [!note]\n> Save first.\n"),
        Keep(":::tip[Astuce]\n\nEnregistrez.\n\n:::\n", "fr"),
        Keep("/// note | 注意\n\n请先保存。\n\n///\n", "zh"),
        Keep('!!! tip "提示"\n    请先保存。\n', "zh"),
        Keep("> [!example]- Beispiel\n> Zuerst speichern.\n", "de"),
        Keep("```\n> [!注]\n```\n", "zh"),
        Keep(":::columns\n\nText.\n\n:::\n"),
        Keep("!!! Achtung, das ist heiß.\n", "de"),
        Keep("> 注：请先保存。\n", "zh"),
        Keep("[!注]\n", "zh"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        code = _code(document)
        found = []
        for match in _ALERT.finditer(text):
            word = match["word"].casefold()
            keyword = word if word in _GITHUB else _OF_GITHUB.get(KEYWORDS.get(word, ""), KEYWORDS.get(word, ""))
            written = f"[!{match['word'] if word in _GITHUB else keyword.upper()}]"
            if keyword in _GITHUB and match["alert"] != written:
                found.append((match.start(), *match.span("alert"), written))
        for match in _BLOCK.finditer(text):
            if keyword := KEYWORDS.get(match["word"].casefold()):
                found.append((match.start(), *match.span("word"), keyword))
        for line, start, end, written in sorted(found)[:_MOST]:
            if not any(a <= line < b for a, b in code):
                kind = "unsafe" if text[start] == "\\" else "safe"
                yield self.finding(start, end, (start, end, written), applicability=kind)  # type: ignore[arg-type]


def _code(document: Document) -> list[tuple[int, int]]:
    """The half-open spans of fenced code."""
    spans = []
    opened = -1
    for fence in document.once(fences).lines:
        if fence.role == "open":
            opened = fence.start
        elif fence.role == "close":
            spans.append((opened, fence.end))
            opened = -1
    return [*spans, (opened, len(document.text))] if opened >= 0 else spans
