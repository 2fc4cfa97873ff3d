"""LOC111: narrow punctuation in Chinese or Japanese, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.wide_marks import CJK
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(
    rf"""
    (?<=[{CJK}][”’」』）》】]) (?: (?P<mark>[,;:]) [ ]? (?=[{CJK}“‘「『《]|$) | (?P<mark>[.!?]) (?=\s*$|[{CJK}]) )
    | (?<=[{CJK}]) (?P<mark>--|\.\.\.) (?=[{CJK}，。！？”’」』]|\s*$) | (?<=[{CJK}]) (?P<mark>\.\.\.) (?=[A-Za-z0-9])
    | (?<=[{CJK}]) (?: (?P<mark>,) [ ]? (?=[{CJK}A-Za-z0-9“‘「『《]|$)
                   | (?P<mark>[.!?]) [ ]? (?=[{CJK}])
                   | (?P<mark>[.!?]) (?=\s*$|["'”’)」』])
                   | (?P<mark>:) (?=[{CJK}“‘「『《]) )
    | (?<=[A-Za-z0-9]) (?P<mark>,) (?=[{CJK}])
    """,
    regex.VERBOSE | regex.MULTILINE,
)
_LONG = {"--": "——", "...": "……"}
_WIDE = {
    "zh": {**dict(zip(",.!?:;", "，。！？：；", strict=True)), **_LONG},
    "ja": {**dict(zip(",.!?:;", "、。！？：；", strict=True)), **_LONG},
}


class CjkPunctuation(Normaliser):
    """With a profile of Chinese or Japanese, the comma, stop, colon, dash, ellipsis and the marks of questions and
    exclamations behind their characters are the wide ones. Those between Latin words, in names (Yahoo!) and numbers
    stay narrow.
    """

    code = "LOC111"
    name = "cjk-punctuation"
    message = "narrow punctuation behind Chinese or Japanese"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (
        r"[\p{Han}\p{Hiragana}\p{Katakana}ー”’」』）》】][,.!?:;]",
        r"[\p{Han}\p{Hiragana}\p{Katakana}ー]--",
        r"[A-Za-z0-9],[\p{Han}\p{Hiragana}\p{Katakana}]",
    )
    origin = "Keyboards set to another script."
    examples = (
        Example("我们到了,天也黑了.", "我们到了，天也黑了。", "zh"),
        Example("他说:“好”,然后--走了...", "他说：“好”，然后——走了……", "zh"),
        Example("買了 iPhone,真開心!", "買了 iPhone，真開心！", "zh-Hant"),
        Example("着いた,暗かった.", "着いた、暗かった。", "ja"),
    )
    keeps = (
        Keep("来自 Yahoo! 的文档有 3,500 页", "zh"),
        Keep("股票 阿里.US 涨了；桥:(旧)关了", "zh"),
        Keep("다리는, 닫혔다.", "ko"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        wide = _WIDE.get(primary(document.options.profile or "und"))
        if wide is None:
            return
        for match in _FOUND.finditer(document.text):
            yield self.finding(*match.span(), (*match.span(), wide[match["mark"]]))
