"""REP004: two marks where one would do."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_DOUBLED = regex.compile(
    r"""(?<=[\p{L}\p{M}\p{N})\]”"’»%」』）])
    (?:
        (?: (?P<comma>,[ ]?,) | (?P<stop>\.\.) | (?P<asked>[ \u00a0\u202f]?[?!؟]\.) | (?P<lost>[,:]\.) )
            (?= [\s”"’»)] | \Z )
        | (?P<joined>;;|،،|؛؛) (?= [ ]\p{L} )
        | (?P<wide>，，|；；|(?<=[\p{Han}\p{Katakana}ー])、、) (?! [，；、] )
        | (?P<asked>[？！]。) (?! [。…] )
        | (?P<lost>[，、：]。) (?! [。…] )
        | (?P<end>。。 (?= [^。…] | \Z ) | ।। (?= [ ]\p{Devanagari} ) )
    )""",
    regex.VERBOSE,
)
_TRAILS_OFF = regex.compile("[かがけさしでてどとなねのよわ吗吧呀呗呢哦啊啦嘛噢](?:。。|、、)")
"""Particles of Japanese and Chinese on which lively writing trails off with two stops; compiled for cleanwire."""
_FEW = 5
"""Of so many sentences one may end in two stops by mistake."""
_AROUND = 10_000
"""Code points on both sides of a mark in which its word may stand again."""


class DoubledPunctuation(Normaliser):
    """Where segments are joined, the mark that ends one stands beside the mark that the engine or the layout
    set: `,,`, `..`, `?.`, `,.`, `。。`, `،،`. Some writers use two points as an ellipsis, names end in a mark
    (`Yahoo!.`), abbreviations keep their stop before a comma: so a fix is only suggested, and two points stay when
    the text has more points in a row elsewhere, when a small letter follows, or as a path or a range; two stops of
    Japanese or Chinese stay where sentences trail off on a particle.
    """

    code = "REP004"
    name = "doubled-punctuation"
    message = "two punctuation marks where one would do"
    stage = "repetition"
    mqm = "punctuation"
    its = "typographical"
    triggers = (
        r"(?:[^\s,],,|, ,|[^\s.]\.\.|[^\s][ \x{a0}\x{202f}]?[?!؟,:]\.)(?:[\s\x{b}\x{1c}-\x{1f}\x{85}\p{Z}”\"’»)]|\z)",
        ";; |،، |؛؛ |，，|；；|、、|。。|।।|[？！，、：]。",
    )
    origin = "Joined segments, and engines that end each segment with a stop."
    examples = (
        Example("The bridge, which is old,, was closed.", "The bridge, which is old, was closed.", unsafe=True),
        Example("The bridge was closed.. Nobody knew why.", "The bridge was closed. Nobody knew why.", unsafe=True),
        Example(
            "The bridge was closed.. It was old. It rained. The river rose. They went home. Night fell. All slept. "
            "The lamps went out. No ship passed. The dam held. A dog barked. The ferry was late. It came at 9 p.m.. It "
            "left soon. The quay was empty. Ropes creaked.",
            "The bridge was closed. It was old. It rained. The river rose. They went home. Night fell. All slept. "
            "The lamps went out. No ship passed. The dam held. A dog barked. The ferry was late. It came at 9 p.m. It "
            "left soon. The quay was empty. Ropes creaked.",
            unsafe=True,
        ),
        Example("Who closed the bridge?. Nobody knew.", "Who closed the bridge? Nobody knew.", unsafe=True),
        Example("They went home,. It was late.", "They went home. It was late.", unsafe=True),
        Example("They came, saw,. and won.", "They came, saw, and won.", unsafe=True),
        Example("他走了，，没人注意。。", "他走了，没人注意。", lang="zh", unsafe=True),
        Example("橋は閉鎖された。。駅も閉まった。。", "橋は閉鎖された。駅も閉まった。", lang="ja", unsafe=True),
        Example("他为什么走？。没人知道。", "他为什么走？没人知道。", lang="zh", unsafe=True),
        Example("Pourquoi est-il parti ?. Il pleut.", "Pourquoi est-il parti ? Il pleut.", lang="fr", unsafe=True),
        Example("غادر مبكرا،، ولم يره أحد.", "غادر مبكرا، ولم يره أحد.", lang="ar", unsafe=True),
        Example("वह चला गया।। किसी ने नहीं देखा।", "वह चला गया। किसी ने नहीं देखा।", lang="hi", unsafe=True),
    )
    keeps = (
        Keep("He waited ... and then?! Really!! At 5 p.m., etc., he left…"),
        Keep("Look in ../docs and ../../src, or take 1..5 and a..z."),
        Keep("Well.. I do not know.. perhaps he left."),
        Keep("Es war 44 v. Chr., als ,,Cäsar“ starb.", lang="de"),
        Keep("Press :.: and then .; in the editor, or write ?.foo and a?.b."),
        Keep("They work at Yahoo!. At Yahoo! they are happy."),
        Keep("He asked: “Who?”. She was silent."),
        Keep("a,,b,,c\n1,,2,,3"),
        Keep("let x = f y;;\nfor (;;) run();; (* twice *)"),
        Keep("そうか。。知らなかった。。", lang="ja"),
        Keep("उसने गाया। सदा चलि आई।।", lang="hi"),
        Keep("राम नाम सत्य है।।\nसत्य बोलो गत्य है।।", lang="hi"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        ellipses = "…" in text or "॥" in text
        several = {row for row in ("..", "।।") if text.find(row) != text.rfind(row) and _is_habit(text, row)}
        lively = ellipses or "。。。" in text or _TRAILS_OFF.search(text) is not None
        for match in self.matches(_DOUBLED, document):
            kind, (start, end) = match.lastgroup or "", match.span()
            if kind == "stop" and (ellipses or match.group() in several or _goes_on(text, end)):
                continue
            if kind == "end" and (lively if match.group() == "。。" else ellipses or match.group() in several):
                continue
            if kind == "asked" and _belongs_to_a_name(text, end - 2):
                continue
            kept = text[start : end - 1] if kind == "asked" else text[start]
            if kind == "lost" and not _goes_on(text, end):
                kept = text[end - 1]
            yield self.finding(start, end, (start, end, kept), applicability="unsafe")


def _is_habit(text: str, row: str) -> bool:
    """Whether a writer sets two stops in a row often, and so for an ellipsis, not in a few of many sentences."""
    return text.count(row) * _FEW > text.count(row[0] + " ") + text.count(row[0] + "\n")


def _goes_on(text: str, end: int) -> bool:
    """Whether the sentence goes on behind two points, which then stand for an ellipsis."""
    return text[end : end + 40].lstrip(" \"'”’»")[:1].islower()


def _belongs_to_a_name(text: str, start: int) -> bool:
    """Whether the word before a mark stands with it elsewhere too, as names do that end in one."""
    word = text[max(0, start - 30) : start + 1].split()[-1]
    return text.count(word, max(0, start - _AROUND), start + _AROUND) > 1
