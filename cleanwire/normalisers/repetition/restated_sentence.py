"""REP005: two sentences in a row that say the same in other words."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

import regex

from cleanwire.document import Document
from cleanwire.evidence.restatements import FEWEST, SHARE, STOP, may_restate, parts
from cleanwire.evidence.units import UNSPACED
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_BETWEEN = " \n\"'“”’«»„"
_WORD = regex.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}][^\W{UNSPACED}\p{{Nd}}]*|\p{{Nd}}+")
_NOT_PROSE = regex.compile(r"[|\t{}=<>\\\ufffc]")
_LONGEST = 600
"""Code points of a sentence that is compared word by word."""
_COMMON = 0.62
"""The part of their words that both have in common."""
_LONGER = 1.5
"""How many times longer one may be than the other."""
_PLACES = 3
"""Places at which the sentences differ. Where there are fewer, or as many words in each, a writer sets one thing
against another: `In May it was open for cars. In June it was open for ships.`"""


class RestatedSentence(Normaliser):
    """A segment that was translated twice, by two engines or in two editions, leaves two sentences in a row that
    say the same in other words. They share most of their words and all their numbers, and differ in several
    places, where words were added or left out; where a writer sets one thing against another, words stand for
    words. Which one is the better only a reader can say, so it is reported.
    """

    code = "REP005"
    name = "restated-sentence"
    message = "two sentences in a row say the same in other words"
    stage = "report"
    mqm = "duplication"
    its = "duplication"
    probes = (may_restate,)
    origin = "Segments translated twice and both kept, often at the joint of two runs or two translation memories."
    examples = (
        Example(
            "The council met on Monday to speak about the bridge. On Monday the council came together to talk "
            "about the bridge. Then it rose.",
            None,
        ),
        Example(
            "The mayor said that the bridge was too old and that the works would take a year.\n\n"
            "The mayor stated that the bridge is too old and the work will last a year.",
            None,
        ),
        Example(
            "Der Rat traf sich am Montag, um über die Brücke zu sprechen. Am Montag kam der Rat zusammen, um über die "
            "Brücke zu reden.",
            None,
            "de",
        ),
        Example(
            "Le maire a déclaré que le pont était trop vieux et que les travaux dureraient un an. Le maire a dit que "
            "le pont est trop vieux et que les travaux vont durer un an.",
            None,
            "fr",
        ),
        Example("市长说，这座桥太旧了，工程将持续一年。市长表示，这座桥已经太旧，工程会持续一年。", None, "zh"),
    )
    keeps = (
        Keep("In May the bridge was open for cars and for vans. In June the bridge was open for ships and for boats."),
        Keep("We shall wait for them in the fields and in the hills. We shall wait for them in towns and villages."),
        Keep("The first coin slot takes coins of two euros. The second coin slot takes coins of one euro."),
        Keep(
            "In 2019 the town had 4,512 people in 1,204 houses. In 2020 the town had some 4,633 people in 1,250 homes."
        ),
        Keep("The council met on Monday. It met again on Friday, and the mayor spoke of the bridge and of the ferry."),
        Keep("Is the bridge that we built too old for this river? The bridge that we built is not too old for it."),
        Keep("Le pont est ouvert aux voitures le lundi. Le pont est ouvert aux piétons le mardi.", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        before, known, end, place = "", frozenset[str](), 0, 0
        for stretch in STOP.split(text):
            start, place = place, place + len(stretch) + 1
            words = parts(stretch)
            if len(stretch) < FEWEST or len(words) < FEWEST // 2:
                continue
            common = len(words & known)
            enough = common >= SHARE * len(words) and common >= SHARE * len(known)
            if enough and not text[end:start].strip(_BETWEEN):
                stop = text[place - 1 : place]
                if stop == text[end - 1 : end] and stop != "\n" and _is_restated(before, stretch):
                    yield self.finding(end - 1 - len(before.lstrip(_BETWEEN)), place)
            before, known, end = stretch, words, place


def _is_restated(first: str, second: str) -> bool:
    """Whether two sentences share most words and all numbers, and differ in several places."""
    if max(len(first), len(second)) > _LONGEST or _NOT_PROSE.search(first) or _NOT_PROSE.search(second):
        return False
    one, two = _WORD.findall(first.lower()), _WORD.findall(second.lower())
    short, long = sorted((len(one), len(two)))
    if one == two or short < FEWEST or long > _LONGER * short or _numbers(one) != _numbers(two):
        return False
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    places = [(b - a, d - c) for tag, a, b, c, d in blocks if tag != "equal"]
    if len(places) < _PLACES or all(left == right for left, right in places):
        return False
    left = list(one)
    for word in two:
        if word in left:
            left.remove(word)
    return 2 * (len(one) - len(left)) >= _COMMON * (len(one) + len(two))


def _numbers(found: list[str]) -> list[str]:
    return sorted(word for word in found if word[0].isdigit())
