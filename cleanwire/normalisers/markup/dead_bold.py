"""MRK016: bold words whose stars CommonMark does not take beside letters without spaces."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page, shown

_STARS = regex.compile(r"(?<![*\\])\*\*(?!\*)")
_EAST = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")


class DeadBold(Normaliser):
    """CommonMark takes stars for an end of bold words by the spaces and punctuation around them. In scripts that set
    none, `**（注）**は` stays as it is written; Python-Markdown renders it. It is reported: a space or
    other words would change what the reader sees elsewhere.
    """

    code = "MRK016"
    name = "dead-bold"
    message = "CommonMark does not make this bold, for punctuation stands inside the stars and a letter outside"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\*\*",)
    origin = "Translation of Markdown into Chinese, Japanese and Korean."
    examples = (
        Example("这是**“桥”**的图。\n", None, "zh"),
        Example("橋は**東京（港区）**にあります。\n", None, "ja"),
        Example("서버의 **메모리(RAM)**를 씁니다.\n", None, "ko"),
    )
    keeps = (
        Keep("这是**桥**的图。\n", "zh"),
        Keep("橋は**東京**にあります。\n", "ja"),
        Keep("`**“桥”**的`\n", "zh"),
        Keep("2**3和4**5\n", "zh"),
        Keep("```\n这是**“桥”**的图。\n```\n", "zh"),
        Keep("메모리 **RAM**를 씁니다.\n", "ko"),
        Keep("The **bridge (new)** is open.\n"),
        Keep("这是 **“桥”** 的图。\n", "zh"),
        Keep("** 注\n", "zh"),
        Keep("这是\\*\\*“桥”\\*\\*的图。\n", "zh"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        seen = document.once(shown)
        by_line: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for match in _STARS.finditer(text):
            if seen(*match.span()):
                by_line.setdefault(document.line(match.start()), []).append(match.span())
        for stars in by_line.values():
            if len(stars) % 2:
                continue
            for first, last in zip(stars[::2], stars[1::2], strict=True):
                inner = text[first[1] : last[0]]
                if not inner or inner != inner.strip() or len(inner) > 300:
                    continue
                before, after = text[first[0] - 1 : first[0]], text[last[1] : last[1] + 1]
                east = _EAST.match(before) or _EAST.match(after)
                if (east and regex.match(r"[\p{P}\p{S}\ufffc]", inner[0])) or (
                    east and regex.match(r"[\p{P}\p{S}]", inner[-1])
                ):
                    yield self.finding(first[0], last[1])
