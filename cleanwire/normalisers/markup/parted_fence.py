"""MRK023: fences whose signs are parted or full-width."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import fences, fences_of, is_code
from cleanwire.normalisers.markup._proof import is_page

_LINE = regex.compile(
    r"^(?P<indent>[ \t]{0,3})(?P<signs>(?P<sign>[`~:：｀])(?:[ \u00a0]?(?P=sign)){2,3})"
    r"(?P<gap>[ \t\u00a0]*)(?P<info>\p{L}[\p{L}\p{N}+#_\-]*(?:[ \t{\[][^`\r\n]*)?)?[ \t]*\r?$",
    regex.MULTILINE,
)


class PartedFence(Normaliser):
    """A translator that parts words at signs parts those of a fence: "` ` `" for three back ticks, ": ::" for three
    colons; one into Chinese or Japanese makes them full-width. What was code becomes prose, what was a note loses its
    frame. The signs get their form back where each fence then has its counterpart, with the same signs; a single one
    stays.
    """

    code = "MRK023"
    name = "parted-fence"
    message = "the signs of the fence are parted or full-width"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"(?m)^[ \t]{0,3}`(?:`?[ \x{a0}]`|[ \x{a0}]``)",
        r"(?m)^[ \t]{0,3}~(?:~?[ \x{a0}]~|[ \x{a0}]~~)",
        r"(?m)^[ \t]{0,3}:(?::?[ \x{a0}]:|[ \x{a0}]::)",
        r"： ?： ?：|｀ ?｀ ?｀",
    )
    origin = "Machine translation of Markdown, sign by sign."
    examples = (
        Example(
            "Start it:\n\n` ` ` bash\nserve --port 80\n` ` `\n\nThen wait.\n",
            "Start it:\n\n``` bash\nserve --port 80\n```\n\nThen wait.\n",
        ),
        Example("~~~\nserve\n~ ~ ~\n\nThen wait.\n", "~~~\nserve\n~~~\n\nThen wait.\n"),
        Example("` ``\nserve\n```\n", "```\nserve\n```\n"),
        Example(": :: note\nIt takes an hour.\n:: :\n", "::: note\nIt takes an hour.\n:::\n"),
        Example(":::tip\nIt takes an hour.\n: : :\n", ":::tip\nIt takes an hour.\n:::\n"),
        Example("：：：note\n要一小时。\n：：：\n", ":::note\n要一小时。\n:::\n", "zh"),
        Example("｀｀｀bash\nserve\n｀｀｀\n\n待つ。\n", "```bash\nserve\n```\n\n待つ。\n", "ja"),
    )
    keeps = (
        Keep("```\n` ` `\n~ ~ ~\n: : :\n```\n"),
        Keep("One line.\n\n: : :\n\nAnother line.\n"),
        Keep("One line.\n\n~ ~ ~\n\nAnother line.\n\n~ ~ ~\n\nA third.\n"),
        Keep("~ ~ ~ The end ~ ~ ~\n"),
        Keep("Text\n\n: : a\n"),
        Keep("` ` is a span of two ticks and a space.\n"),
        Keep("Term\n: a definition\n: : odd\n"),
        Keep("    ` ` `\n    code\n    ` ` `\n"),
        Keep("A line\n\n` ` `\n\nand no more.\n"),
        Keep("::: note\nText\n:::\n"),
        Keep("他说：：：什么？\n\n：：：\n", "zh"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        every = document.once(fences)
        delimiters = [fence.start for fence in every.lines if fence.role != "inside"]
        last = delimiters[-1] if every.unclosed else len(document.text)
        lines = [
            match
            for match in _LINE.finditer(document.text)
            if match.start() >= last or not is_code(document, match.start())
        ]
        parted = [pair for sign in "`~:" for pair in _pairs([match for match in lines if _joined(match)[0] == sign])]
        edits = sorted((*match.span("signs"), _joined(match)) for match in parted if match["signs"] != _joined(match))
        after = fences_of(apply(document.text, [Edit(*edit) for edit in edits]))
        if not after.unclosed:
            for edit in edits:
                yield self.finding(edit[0], edit[1], edit)


def _pairs(lines: list[regex.Match[str]]) -> Iterator[regex.Match[str]]:
    """The lines that pair up: one with a name or a text behind it at once, and the next without."""
    opened: regex.Match[str] | None = None
    for match in lines:
        if match["info"]:
            opened = match
        elif opened:
            if _joined(opened) == _joined(match):
                yield from (opened, match)
            opened = None
        elif match["sign"] in "`｀" or match["signs"] == "~~~":
            opened = match


def _joined(match: regex.Match[str]) -> str:
    return regex.sub(r"\s", "", match["signs"]).translate({0xFF1A: ":", 0xFF40: "`"})
