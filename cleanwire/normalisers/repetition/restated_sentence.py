"""REP005: two sentences in a row that say the same in other words."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.restatements import restatements
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser


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
    probes = (restatements,)
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
        for start, end in document.once(restatements):
            yield self.finding(start, end)
