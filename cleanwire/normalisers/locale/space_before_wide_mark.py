"""LOC009: a space before a full stop or comma of Chinese or Japanese."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_SPACED = regex.compile(
    r"(?<=[\p{Han}\p{Hiragana}\p{Katakana}ー々][」』）》”]?)(?P<space>[ \u00a0])(?P<mark>[。，、])"
    r"(?=[\p{Han}\p{Hiragana}\p{Katakana}「『（《“\s」』”\p{L}\p{N}]|\Z)"
)

_COLON = regex.compile(
    r"(?<=[\p{Han}\p{Hiragana}\p{Katakana}ー々]{5})(?P<space>[ ])[：；？！](?=[\p{Han}\p{Hiragana}\p{Katakana}]|\n|\Z)"
)
"""A colon or another mark behind so many letters that they are no label or cry."""
_MENTION = regex.compile(r"[@＠#＃][^\s@#＃＠]+\Z")
"""A name or topic that a space ends: `@小王 ，`."""
_LONGEST = 40
_NARROW = regex.compile(
    r"""(?<=[\p{Han}\p{Hiragana}\p{Katakana}ー々][」』）》”]?)[ ]
    (?: (?P<mark>,)(?![ ][和与與及跟とや])[ ]?(?=[\p{Han}\p{Hiragana}\p{Katakana}「『《“])
    | (?P<mark>[,.])(?=\n|\Z) )""",
    regex.VERBOSE,
)
"""A mark of an alphabet behind a space, before more of the language."""


class SpaceBeforeWideMark(Normaliser):
    """Chinese and Japanese set no space before a full stop or comma, which bring their own. An engine or a tokeniser
    leaves one there. Colons, question and exclamation marks keep theirs, since labels and lively writing want them so;
    so do marks that are spaced on both sides, of which the text may speak.
    """

    code = "LOC009"
    name = "space-before-wide-mark"
    message = "a space before a full stop or comma"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    triggers = (r"[^\x00-\x7F][ \x{a0}][。，、：；？！]", r"[\p{Han}\p{Hiragana}\p{Katakana}ー」』”）》] [,.]")
    languages = words("ja zh")
    origin = "The spaces of a source in an alphabet, or of a tokeniser whose work was not undone."
    examples = (
        Example("昨日は雪 。駅は閉まった 。\n", "昨日は雪。駅は閉まった。\n", "ja"),
        Example("村長は「大丈夫」 、と話した。\n", "村長は「大丈夫」、と話した。\n", "ja"),
        Example("次のコマンドを実行します ：\n", "次のコマンドを実行します：\n", "ja", unsafe=True),
        Example("昨日は雪 , 今日は晴れ .\n", "昨日は雪、今日は晴れ。\n", "ja", unsafe=True),
        Example("他说 , 桥明天开 .\n", "他说，桥明天开。\n", "zh", unsafe=True),
        Example("他说 ，桥明天开 。\n", "他说，桥明天开。\n", "zh"),
    )
    keeps = (
        Keep("昨日は雪。駅は閉まった。\n", "ja"),
        Keep("日時 ： 五月三日\n", "ja"),
        Keep("すごい ！本当 ？\n", "ja"),
        Keep("句点 。 と読点 、 を打つ。\n", "ja"),
        Keep("（´・ω・｀） 、とだけ書いてある。\n", "ja"),
        Keep("二つの橋  。\n", "ja"),
        Keep("版本 2.0 。\n", "zh"),
        Keep("测试 ，\n", "zh"),
        Keep("地点 ：桥头\n", "zh"),
        Keep("谢谢 @小王 。\n", "zh"),
        Keep("标点有 , 和 . 两种，见 .NET 节\n", "zh"),
        Keep("标点有 ， 和 。 两种\n", "zh"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_SPACED, document):
            following = document.text[match.end() : match.end() + 1]
            spoken_of = following in (" ", "\u00a0")
            mention = _MENTION.search(document.text, max(0, match.start() - _LONGEST), match.start())
            if not mention and not spoken_of and (following.strip() or match["mark"] == "。"):
                yield self.finding(match.start(), match.end(), (*match.span("space"), ""))
        for match in self.matches(_COLON, document):
            yield self.finding(*match.span(), (*match.span("space"), ""), applicability="unsafe")
        wide = {",": "、" if document.lexicon.tag == "ja" else "，", ".": "。"}
        for match in self.matches(_NARROW, document):
            yield self.finding(
                *match.span(), (*match.span(), wide[match["mark"]]), applicability="unsafe", message="a narrow mark"
            )
