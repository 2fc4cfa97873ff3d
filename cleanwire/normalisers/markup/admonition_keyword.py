"""MRK014: keywords of admonitions that were translated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.edits import Edit
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._keywords import keyword_of
from cleanwire.normalisers.markup._proof import is_page, proven
from cleanwire.structure import change

_ALERT = regex.compile(
    r"^(?P<indent>[ \t]*>[ \t>]*)(?P<alert>\\?[\[【［][ ]?\\?[!！¡]¡?[ ]?"
    r"(?P<word>[^\[\]【】［］\n!！:：\\]{1,30}?)[ ]?[!！]?[ ]?[:：]?\\?[\]】］])(?=[ \t]*\r?$)",
    regex.MULTILINE,
)
_BLOCK = regex.compile(
    r"^[ \t]{0,12}(?P<sign>!!!|\?\?\?\+?|:{3,6}|/{3})(?P<gap>[ \t]{0,2})"
    r"(?P<word>\p{L}[\p{L}\p{M}]{0,29}(?: [\p{L}\p{M}]{1,12}){0,2})(?=[ \t]*(?:\r?$|[\"\[{|]))",
    regex.MULTILINE,
)
_TITLED = regex.compile(
    r"^[ \t]{0,12}(?P<sign>:{3,6})[ \t]{0,2}(?P<word>\p{L}[\p{L}\p{M}]{0,29})(?=[ \t]+[^\s\"\[{|])", regex.MULTILINE
)
_CLOSED = regex.compile(r"^[ \t]{0,12}:{3,6}[ \t]*\r?$", regex.MULTILINE)
_LABEL = regex.compile(r"^(?P<word>\p{Lu}[\p{Lu}\p{M}]{2,20})[ ]?:(?=[ ]\S)", regex.MULTILINE)
_STYLE = regex.compile(r"^\[(?P<word>\p{L}[\p{L}\p{M}]{1,20})\](?=\r?\n(?:={4,}|-{2})\r?$)", regex.MULTILINE)
_IMAGE = regex.compile(
    r"(?P<sign>[!！](?<=(?:\A\ufeff?|\n[ \t]*\r?\n)[ ]{0,3}[!！])[ ]?\[(?P<word>[^\[\]\n]{1,30})\])"
    r"(?P<gap>[ \t]*)(?P<feed>(?:\r?\n)?)(?=[^\s(\[:])[^\n]*(?P<rest>(?:\n[ \t]*[^\s>][^\n]*)*)"
)
_DEFINED = regex.compile(r"^[ ]{0,3}\[([^\[\]\n]{1,30})\]:", regex.MULTILINE)
_INDENTED = regex.compile(r"[^\n]*\n(?:[ \t]*\r?\n)?[ \t]{2}|[^\n]*\"")
_RENDERERS = {">": ("gfm", "hugo"), "!": ("python-markdown",), "?": ("python-markdown",), "/": ("python-markdown",),
              ":": ("mdx",)}  # fmt: skip
"""Those that know an admonition by the sign before it; where none is told, any may."""
_GITHUB = frozenset(["note", "tip", "important", "warning", "caution"])
_OF_GITHUB = {"info": "note", "danger": "caution"}


class AdmonitionKeyword(Normaliser):
    """The keyword of an admonition is a name that a program knows, not a word to translate: `> [!注意]` is text on
    GitHub, `:::astuce` no box, `[HINWEIS]` no admonition of AsciiDoc. Words that closed lists of translations give
    one meaning become that keyword again, at the place of a keyword alone, and so does one that is spaced. A keyword
    that became the name of an image, a label of AsciiDoc, and a bracket that is escaped before an English one, as some
    formatters do, are mended on request. Words of another script that the lists do not know are reported; titles stay.
    """

    code = "MRK014"
    name = "admonition-keyword"
    message = "the keyword of the admonition is translated or broken"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"(?m)^\[\pL[\pL\pM]+\]\r?$",
        r"(?m)^\p{Lu}[\p{Lu}\pM]+ ?: ",
        r"[\[【［] ?\\?[!！¡]",
        r"(?:^|\n) {0,3}[!！] ?\[",
        r"(?:!!!|\?\?\?|:::|///)[ \t+]{0,3}\pL",
    )
    origin = "Machine translation of admonitions of GitHub, MkDocs and Docusaurus."
    examples = (
        Example("> [!注]\n> 请先保存。\n", "> [!NOTE]\n> 请先保存。\n", "zh"),
        Example("> [!ПРИМЕЧАНИЕ]\n> Сначала сохраните.\n", "> [!NOTE]\n> Сначала сохраните.\n", "ru"),
        Example("!!! 提示\n    请先保存。\n", "!!! tip\n    请先保存。\n", "zh"),
        Example(":::astuce\n\nEnregistrez.\n\n:::\n", ":::tip\n\nEnregistrez.\n\n:::\n", "fr"),
        Example("> \\[!NOTE]\n> Save first.\n", "> [!NOTE]\n> Save first.\n", unsafe=True),
        Example("> \\[!NOTE\\]\n> Save first.\n", "> [!NOTE]\n> Save first.\n"),
        Example("> [¡NOTA!]\n> Guarde primero.\n", "> [!NOTE]\n> Guarde primero.\n", "es"),
        Example("![NOTE] Zuerst speichern.\n", "> [!NOTE]\n> Zuerst speichern.\n", "de", unsafe=True),
        Example(":::perigo Atenção\n\nFeche.\n\n:::\n", ":::danger Atenção\n\nFeche.\n\n:::\n", "pt"),
        Example("> [!注意]\n> 请先保存。\n", None, "zh"),
        Example("> [! NOTE]\n> Save first.\n", "> [!NOTE]\n> Save first.\n"),
        Example("> [!Hinweis]\n> Zuerst speichern.\n", "> [!NOTE]\n> Zuerst speichern.\n", "de"),
    )
    keeps = (
        Keep("> [!NOTE]\n> Save first.\n"),
        Keep("> [!danger]\n> Save first.\n"),
        Keep("> [!note]\n> Save first.\n"),
        Keep(":::tip[Astuce]\n\nEnregistrez.\n\n:::\n", "fr"),
        Keep("/// note | 注意\n\n请先保存。\n\n///\n", "zh"),
        Keep('!!! tip "提示"\n    请先保存。\n', "zh"),
        Keep("> [!example]- Beispiel\n> Zuerst speichern.\n", "de"),
        Keep("```\n> [!注]\n```\n", "zh"),
        Keep("::: Hinweis an alle\n\nText.\n", "de"),
        Keep(":::columns\n\nText.\n\n:::\n"),
        Keep("!!! Achtung, das ist heiß.\n", "de"),
        Keep("> 注：请先保存。\n", "zh"),
        Keep("[!注]\n", "zh"),
        Keep("!!! 注\n请先保存。\n", "zh"),
        Keep("![NOTE]\n\n[NOTE]: note.png\n"),
        Keep("![NOTE](note.png) Save first.\n"),
        Keep("Look at ![NOTE] here.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format == "asciidoc":
            for edit in _labels(document):
                meant: Applicability = "safe" if edit[2][0] == "[" else "unsafe"
                yield self.finding(*edit[:2], edit, applicability=meant)
        if not is_page(document):
            return
        found = [*self._alerts(document), *_images(document), *self._blocks(document)]
        for start, end, edits, kind in sorted(found):
            if not is_code(document, start):
                yield self.finding(start, end, *edits, applicability=kind)

    def _alerts(self, document: Document) -> Iterator[_Found]:
        """`> [!NOTE]` and what is left of it."""
        for match in self.matches(_ALERT, document) if _is_known(document, ">") else ():
            keyword = _alert(match["word"])
            start, end = match.span("alert")
            if keyword and match["alert"] != f"[!{match['word'] if keyword == match['word'].upper() else keyword}]":
                kind: Applicability = "unsafe" if match["alert"] == f"\\[!{keyword}]" else "safe"
                yield start, end, ((start, end, f"[!{keyword}]"),), kind
            elif not keyword and not match["word"].isascii():
                yield start, end, (), "safe"

    def _blocks(self, document: Document) -> Iterator[_Found]:
        """`!!! note`, `:::tip` and `/// note`."""
        for match in self.matches(_BLOCK, document):
            keyword = keyword_of(match["word"])
            block = match["sign"][0] in ":/" or _INDENTED.match(document.text, match.end("word"))
            if keyword and block and _is_known(document, match["sign"][0]):
                start, end = match.span("word")
                yield start, end, ((start, end, keyword),), "safe"
        titled = list(self.matches(_TITLED, document)) if _is_known(document, ":") else []
        last = max((match.start() for match in _CLOSED.finditer(document.text)), default=0) if titled else 0
        for match in titled:
            if match.end() < last and (keyword := keyword_of(match["word"])):
                start, end = match.span("word")
                yield start, end, ((start, end, keyword),), "safe"


_Found = tuple[int, int, tuple[tuple[int, int, str], ...], Applicability]


def _images(document: Document) -> Iterator[_Found]:
    """`![NOTE] Text` at the start of a paragraph, which was `> [!NOTE]` and its text."""
    for match in _IMAGE.finditer(document.text) if _is_known(document, ">") else ():
        keyword = _alert(match["word"])
        if keyword and match["word"] == match["word"].upper() and match["word"] not in document.once(_defined):
            start, end = match.start("sign"), match.start("rest")
            feed = match["feed"] or ("\r\n" if "\r\n" in document.text else "\n")
            lines = (place + 1 for place in range(end, match.end()) if document.text[place] == "\n")
            opening = (start, match.end("feed"), f"> [!{keyword}]{feed}> ")
            yield start, match.end(), (opening, *((place, place, "> ") for place in lines)), "unsafe"


def _defined(document: Document) -> frozenset[str]:
    """The labels of link definitions; for `Document.once`."""
    return frozenset(_DEFINED.findall(document.text))


def _labels(document: Document) -> Sequence[tuple[int, int, str]]:
    """What has to be `NOTE:`, or `[NOTE]` above a block, in AsciiDoc, which knows no other names."""
    found = []
    for pattern, form in ((_LABEL, "{}:"), (_STYLE, "[{}]")):
        for match in pattern.finditer(document.text):
            if (keyword := _alert(match["word"])) and keyword != match["word"]:
                found.append((*match.span(), form.format(keyword)))

    def are_admonitions(some: Sequence[tuple[int, int, str]]) -> bool:
        changed = change(document, [Edit(*edit) for edit in sorted(some)])
        written = tuple(text for *_, text in some)
        before, after = ([str(mark).startswith(written) for mark in marks] for marks in changed or ((), ()))
        return sum(after) - sum(before) == len(some)

    return proven(found, are_admonitions)


def _alert(word: str) -> str | None:
    """The keyword of an alert that a word is, or that it translates."""
    known = keyword_of(word)
    keyword = _OF_GITHUB.get(known, known) if known else word.casefold()
    return keyword.upper() if keyword in _GITHUB else None


def _is_known(document: Document, sign: str) -> bool:
    """Whether the renderer of the page knows the admonitions that begin with a sign."""
    return document.options.renderer is None or document.options.renderer in _RENDERERS[sign]
