"""MRK004: links whose brackets do not meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, difference, is_page, prove, proven, shown

_JOINT = regex.compile(
    r"""
    (?<!\\) (?P<second>\])? \] (?P<space>[ \t\u00a0\u3000]{0,3})
    (?: \( [ ]? (?P<target>[^\s()（）<>]{1,600}) [ ]? (?P<close>[)）])
    | （ [ ]? (?P<wide>[^\s()（）<>]{1,600}) [ ]? (?P<wide_close>[)）]) )
    """,
    regex.VERBOSE,
)
_TARGET = regex.compile(
    r"(?:https?|ftp|mailto|tel):\S+|\.{0,2}/\S*|\#[\w.\-]+|[\w.\-]"
    r"+/\S+|[\w.\-]+\.(?:mdx?|html?|ipynb|pdf|png|jpe?g|svg|gif)(?:\#\S*)?"
)
_TITLE = regex.compile(
    r"(?<!\\)\]\([ ]?(?P<target>[^\s()<>]{1,600})[ ]{1,2}"
    r"(?P<quoted>[“„«＂][ \u00a0]?(?P<words>[^“”„«»\"\\\n]{1,200}?)[ \u00a0]?[”“»＂])[ ]?\)"
)
_DEFINITION = regex.compile(
    r"^[ ]{0,3}\[(?P<label>[^\[\]\\\n]{1,200})\](?P<colon>[ \t\u00a0]{1,3}[:：]|：)[ \t]*(?P<target>[^\s()<>]{1,600})"
    r"(?=[ \t]*(?:[\"'(]|\r?$))",
    regex.MULTILINE,
)
_ASKED = regex.compile(r"(?<=\])\[(?P<label>[^\[\]\n]{1,200})\]|\[(?P<text>[^\[\]\n]{1,200})\]\[\]")
_LONGEST = 300


class LooseLink(Normaliser):
    """A translation sets a space between the two brackets of a link, doubles the first or makes the second full-width,
    and the link is text; so it is with a title in typographic quotation marks. What stands in the second must be an
    address, a path or an anchor, and the first must hold words: `[1] (https://…)` and `[sic] (page 3)` are how people
    cite. A space before the colon of a definition (`[guide] : guide.md`) goes where a link names its label in a second
    pair of brackets.
    """

    code = "MRK004"
    name = "loose-link"
    message = "the brackets of the link do not meet"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"\]\([^\s()]+ {1,2}[“„«＂]",
        r"\][ \t\x{a0}\x{3000}]{1,3}[(（]",
        r"\]（",
        r"\]\]\(",
        r"\]\([^\s()（）]+）",
        r"\][ \t\x{a0}]{0,3}：|\][ \t\x{a0}]{1,3}:",
    )
    origin = "Machine translation of links in Markdown."
    examples = (
        Example("See [the guide] (https://example.org/guide).\n", "See [the guide](https://example.org/guide).\n"),
        Example("请阅读[指南]（../guide.md）。\n", "请阅读[指南](../guide.md)。\n", "zh"),
        Example("Read [the guide]](guide.md) first.\n", "Read [the guide](guide.md) first.\n"),
        Example("参照[設定](settings.md）。\n", "参照[設定](settings.md)。\n", "ja"),
        Example("Jump to [the end] (#end).\n", "Jump to [the end](#end).\n"),
        Example("Now [ open the docs ] (docs.md).\n", "Now [open the docs](docs.md).\n"),
        Example("Lea [la guía](guia.md “Guía”).\n", 'Lea [la guía](guia.md "Guía").\n', "es"),
        Example("![Le pont](pont.png « Le pont »)\n", '![Le pont](pont.png "Le pont")\n', "fr"),
        Example("Voir [la page] ( page.md ).\n", "Voir [la page](page.md).\n", "fr"),
        Example("See [the guide][guide].\n\n[guide] : guide.md\n", "See [the guide][guide].\n\n[guide]: guide.md\n"),
        Example("Mended in [# 12] (https://example.org/12).\n", "Mended in [# 12](https://example.org/12).\n"),
    )
    keeps = (
        Keep("They called it [sic] (page 3) a success.\n"),
        Keep("The rule is in [1] (https://example.org/rule).\n"),
        Keep("See [the guide](guide.md) (in English).\n"),
        Keep("参见 [设定](settings.md)。\n", "zh"),
        Keep("- [ ] (optional) Buy milk.\n"),
        Keep("`[a] (b/c)` is code.\n"),
        Keep("[[1]](https://example.org) is a link in brackets.\n"),
        Keep("请阅读[指南]（见第三章）。\n", "zh"),
        Keep(r"\[the guide\] (https://example.org)" + "\n"),
        Keep("[guide](the “Guide”)\n"),
        Keep("The interval [a, b] (closed) is compact.\n"),
        Keep("The array x[i] (i/o) is full.\n"),
        Keep("It is told in [Hill].\n\n[Hill] : https://example.org/hill\n"),
        Keep("See [the guide][guide].\n\n[note] : guide.md\n\n[guide]: guide.md\n"),
        Keep("See [the guide][guide].\n\n```\n[guide] : guide.md\n```\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        seen = document.once(shown)
        candidates = []
        for match in _JOINT.finditer(text):
            kind = "wide" if match["wide"] is not None else "target"
            wide = kind == "wide" or match["close"] == "）"
            if not (match["space"] or match["second"] or wide) or not _TARGET.fullmatch(match[kind]):
                continue
            bracket = match.end("second") if match["second"] else match.start()
            start = _opening(text, match.start(), 1)
            if start is None or not seen(bracket, bracket + 1):
                continue
            if match["second"] and _opening(text, start, 1) is not None:
                continue
            words = text[start + 1 : match.start()]
            if not regex.search(r"\p{L}|#", words) or words.strip().lower() == "sic":
                continue
            if start and text[start - 1].isalnum() and start and text[start - 1].isascii():
                continue
            label = len(words) - len(words.lstrip(" ")), len(words) - len(words.rstrip(" "))
            edits = [(start + 1, start + 1 + label[0], ""), (match.start() - label[1], match.start(), "")]
            if match["second"]:
                edits.append((*match.span("second"), ""))
            opening = match.start(kind)
            edits.append((bracket + 1, opening, "("))
            edits.append((match.end(kind), match.end(), ")"))
            kept = [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]
            come = "!" if start and text[start - 1] == "!" else "Link"
            candidates.append(Candidate(start, match.end(), tuple(kept), (come,)))
        candidates += [made for match in _TITLE.finditer(text) if (made := _titled(document, match))]
        for made in prove(document, candidates):
            yield self.finding(made.start, made.end, *made.edits)
        for match in proven(list(_definitions(text)), lambda some: _links(document, some)):
            message = "a space or full-width sign keeps the definition of the link from being read as one"
            yield self.finding(*match.span(), (*match.span("colon"), ":"), message=message)


def _definitions(text: str) -> Iterator[regex.Match[str]]:
    """What would be a definition that a link asks for, but for its colon."""
    asked = {(match["label"] or match["text"]).strip().casefold() for match in _ASKED.finditer(text)}
    for match in _DEFINITION.finditer(text):
        if match["label"].strip().casefold() in asked and _TARGET.fullmatch(match["target"]):
            yield match


def _links(document: Document, definitions: Sequence[regex.Match[str]]) -> bool:
    """Whether links come of some definitions, one of each at least, and nothing else."""
    changed = difference(document, [(*match.span("colon"), ":") for match in definitions])
    if changed is None or changed[1]:
        return False
    return set(changed[0]) <= {"Link", "!"} and changed[0].total() >= len(definitions)


def _titled(document: Document, match: regex.Match[str]) -> Candidate | None:
    """The fix that sets the title of a link in straight quotation marks."""
    start = _opening(document.text, match.start(), 1)
    if start is None or not _TARGET.fullmatch(match["target"]) or not document.once(shown)(start, start + 1):
        return None
    come = "!" if document.text[start - 1 : start] == "!" else "Link"
    return Candidate(start, match.end(), ((*match.span("quoted"), f'"{match["words"]}"'),), (come,))


def _opening(text: str, end: int, depth: int) -> int | None:
    """Where the bracket opens that closes at `end`, in the same line; None when there is none near."""
    for place in range(end - 1, max(-1, end - _LONGEST), -1):
        sign = text[place]
        if sign in "\r\n":
            return None
        if place and text[place - 1] == "\\":
            continue
        if sign == "]":
            depth += 1
        elif sign == "[":
            depth -= 1
            if depth == 0:
                return place
    return None
