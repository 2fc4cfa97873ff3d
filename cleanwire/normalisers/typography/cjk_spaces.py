"""LOC110: a space missing between Chinese or Japanese and other scripts, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.wide_marks import CJK
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT

_JOINT = regex.compile(
    rf"""
    (?<=[{CJK}]) (?= [A-Za-z0-9] | [-+]\d | [\[(][^\])\n]{{1,40}}[\])] | {OBJECT} | \$[A-Za-z] )
    | (?<= (?<![%$])[A-Za-z] | (?<!\$)[0-9] | \d% | [A-Za-z\d]\+\+? | [A-Za-z]! | [)\]] | {OBJECT} ) (?=[{CJK}])
    """,
    regex.VERBOSE,
)
_SPAN = regex.compile(
    rf"(?<!`)`[^`\n]{{1,200}}`(?!`)|(?<!\$)\$\$?[^{CJK}$\s](?:[^{CJK}$\n]{{0,200}}[^{CJK}$\s])?\$\$?(?!\$)"
)
"""Code between backticks, a formula between dollar signs."""
_BETWEEN = regex.compile(
    rf"(?<=[{CJK}”’])(?P<sign>[-|])(?=[{CJK}“‘])|(?<=[）】」》])(?P<left>-)(?=[{CJK}])|(?<=[{CJK}])-(?=[（【「《])"
)
_CJK = regex.compile(f"[{CJK}]")
_PATH = regex.compile(r"(?<!\S)(?:/?[\w./-]*[A-Za-z\d_-][/#][^\s]*|/[^\s/]\S*)", regex.ASCII)
_LANGUAGES = frozenset(["zh", "ja"])


class CjkSpaces(Normaliser):
    """With a profile of Chinese or Japanese, a space stands between their characters and Latin words, numbers, code and
    formulas, and around a hyphen that serves as a dash. Paths, tags (#标签), mentions and formats (%s) have none.
    """

    code = "LOC110"
    name = "cjk-spaces"
    message = "no space between Chinese or Japanese and another script"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (
        r"[\p{Han}\p{Hiragana}\p{Katakana}ー][A-Za-z0-9+\-\[($|`\x{fffc}]",
        r"[A-Za-z0-9%+!)\]$`\x{fffc}][\p{Han}\p{Hiragana}\p{Katakana}]",
        r"[”’）】」》]-",
    )
    origin = "Writers differ; many house styles want the space."
    examples = (
        Example("我们用Python写了3个工具。", "我们用 Python 写了 3 个工具。", "zh"),
        Example("港口[北]-码头", "港口 [北]-码头", "zh"),
        Example("新桥-旧桥", "新桥 - 旧桥", "zh"),
        Example("令$x+y$为零", "令 $x+y$ 为零", "zh"),
        Example("運行`make`命令", "運行 `make` 命令", "zh-Hant"),
        Example("彼はPythonを使う。", "彼は Python を使う。", "ja"),
    )
    keeps = (
        Keep("见 docs/网页Guide列表 一节", "zh"),
        Keep("内容带有%s或%d的字符", "zh"),
        Keep("标签#北京 和提及@小王", "zh"),
        Keep("参数 $1或$2 也可", "zh"),
        Keep("Python을 쓴다.", "ko"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if primary(document.options.profile or "und") not in _LANGUAGES:
            return
        text = document.text
        paths = [match.span() for match in _PATH.finditer(text)]
        number = 0
        for place in sorted({*_joints(document), *_dashes(text)}):
            while number < len(paths) and paths[number][1] < place:
                number += 1
            if number < len(paths) and paths[number][0] <= place <= paths[number][1]:
                continue
            yield self.finding(max(0, place - 1), place + 1, (place, place, " "))


def _joints(document: Document) -> Iterator[int]:
    text = document.text
    for match in _JOINT.finditer(text):
        place = match.start()
        before, after = text[place - 1 : place], text[place : place + 1]
        if before == OBJECT and not _is_code(document, place - 1):
            continue
        if after == OBJECT and not _is_code(document, place):
            continue
        if before in ")]" and not _opened(text, place - 1):
            continue
        yield place
    for match in _SPAN.finditer(text):
        start, end = match.span()
        if start and _CJK.match(text, start - 1):
            yield start
        if _CJK.match(text, end):
            yield end


def _dashes(text: str) -> Iterator[int]:
    for match in _BETWEEN.finditer(text):
        if not match["left"]:
            yield match.start()
        if match["left"] or match["sign"]:
            yield match.end()


def _is_code(document: Document, place: int) -> bool:
    """Whether what is protected here is code between backticks."""
    prose = document.unit.prose if document.unit else None
    return prose is not None and prose.raw.startswith("`", prose.raw_span(place, place + 1)[0])


def _opened(text: str, place: int) -> bool:
    """Whether a bracket was opened shortly before it closes."""
    opening = "(" if text[place] == ")" else "["
    return opening in text[max(0, place - 60) : place].rpartition("\n")[2]
