"""MRK016: bold words whose stars CommonMark does not take beside letters without spaces."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_STARS = regex.compile(r"(?<![*\\])\*\*(?!\*)")
_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "《": "》",
    "〈": "〉",
    "【": "】",
    '"': '"',
}
_STOPS = "。．，、；：！？.,;:!?"
_EAST = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")


class DeadBold(Normaliser):
    """CommonMark takes stars for an end of bold words by the spaces and punctuation around them. In scripts that set
    none, `**（注）**は` stays as it is written; Python-Markdown and kramdown render it. Where a stop at the end, or the
    brackets or quotation marks around all of the words, may stand outside of the stars, that is the fix on request;
    else it is reported: a space would be seen.
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
        Example("这是**“桥”**的图。\n", "这是“**桥**”的图。\n", "zh", unsafe=True),
        Example("**注意：**请先保存。\n", "**注意**：请先保存。\n", "zh", unsafe=True),
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
        if not is_page(document, unless=("kramdown", "python-markdown")):
            return
        text = document.text
        seen = document.once(shown)
        by_line: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for match in _STARS.finditer(text):
            if seen(*match.span()):
                by_line.setdefault(document.line(match.start()), []).append(match.span())
        dead = [pair for stars in by_line.values() if len(stars) % 2 == 0 for pair in _dead(text, stars)]
        moved = [made for first, last in dead if (made := _moved(text, first, last))]
        mended = {made.start: made for made in prove(document, moved)}
        for first, last in dead:
            edits = mended[first[0]].edits if first[0] in mended else ()
            yield self.finding(first[0], last[1], *edits, applicability="unsafe")


Span = tuple[int, int]


def _dead(text: str, stars: list[Span]) -> Iterator[tuple[Span, Span]]:
    """The pairs of stars in a line that CommonMark does not take for such."""
    for first, last in zip(stars[::2], stars[1::2], strict=True):
        inner = text[first[1] : last[0]]
        if not inner or inner != inner.strip() or len(inner) > 300:
            continue
        before, after = text[first[0] - 1 : first[0]], text[last[1] : last[1] + 1]
        east = _EAST.match(before) or _EAST.match(after)
        if east and (regex.match(r"[\p{P}\p{S}\ufffc]", inner[0]) or regex.match(r"[\p{P}\p{S}]", inner[-1])):
            yield first, last


def _moved(text: str, first: Span, last: Span) -> Candidate | None:
    """The fix that sets a stop, or a pair of brackets or quotation marks, outside of the stars."""
    inner = text[first[1] : last[0]]
    words = inner.rstrip(_STOPS)
    if len(words) < len(inner):
        edits = [(first[1] + len(words), last[0], ""), (last[1], last[1], inner[len(words) :])]
    elif _PAIRS.get(inner[0]) == inner[-1] and not {inner[0], inner[-1]} & set(inner[1:-1]):
        edits = [(first[0], first[0], inner[0]), (first[1], first[1] + 1, "")]
        edits += [(last[0] - 1, last[0], ""), (last[1], last[1], inner[-1])]
    else:
        return None
    return Candidate(first[0], last[1], tuple(edits), ("Strong",)) if words else None
