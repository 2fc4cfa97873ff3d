"""ADD003: the closing line of a feed, a scraper or a translation engine."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, one_of, phrases_of
from cleanwire.evidence.footers import footers, is_feed_footer
from cleanwire.evidence.lines import ends_sentence, is_prose, lines, prose_lines, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed
from cleanwire.prose import OBJECT

_FOOTERS = phrases_of("footers")
_ENGINE = regex.compile(r"deepl.*")
"""The address and the version that follow the name of the engine may be written in several ways."""
_CUT = regex.compile(r"[\[［](?:…|\.\.\.)[\]］]\Z")


class FeedFooter(Normaliser):
    """Feeds, scrapers and engines close a text with a line of their own: `Source link`, `Continue reading →`,
    `The post … appeared first on …`, `Translated with www.DeepL.com/Translator (free version)`. Where such a
    line, in its closed form and in any language, stands alone at the end of prose, or several stand behind any
    sentence, it goes. An ellipsis in square brackets there, alone, is mostly the feed's too, but a reader may have
    cut a quotation: unsafe; at the end of the last sentence it is reported, since the words that the feed cut off
    cannot be had back. Sources that are named, credits and licences stay.
    """

    code = "ADD003"
    name = "feed-footer"
    message = "closing line of a feed, a scraper or an engine"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            one_of((_ENGINE.sub("deepl", phrase) for phrase in _FOOTERS), f"(?m)^[{LEAD}]*", longest=8),
            rf"(?m)^[{LEAD}]*{OBJECT} ?[(（]",
            r"[\[［](?:…|\.\.\.)[\]］]\s*\z",
        )
    )
    origin = "Feed readers, WordPress feeds, article scrapers, and the free versions of translation engines."
    examples = (
        Example(
            "The bridge will open in May, the mayor said.\n\nSource link",
            "The bridge will open in May, the mayor said.",
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nContinue reading →\n",
            "The bridge will open in May, the mayor said.\n",
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nThe post Bridge to open appeared first on Harbour News.\n",
            "The bridge will open in May, the mayor said.\n",
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nTranslated with www.DeepL.com/Translator (free version)\n",
            "The bridge will open in May, the mayor said.\n",
        ),
        Example(
            "Die Brücke wird im Mai wieder geöffnet, sagte die Stadt.\n\nÜbersetzt mit DeepL.com (kostenlose Version)",
            "Die Brücke wird im Mai wieder geöffnet, sagte die Stadt.",
            "de",
        ),
        Example(
            "Le pont rouvrira au mois de mai, selon la mairie.\n\nLire l’article original\n\nLien source\n",
            "Le pont rouvrira au mois de mai, selon la mairie.\n",
            "fr",
        ),
        Example(
            "桥梁将于五月重新开放，市长星期五在记者会上说。\n\n阅读原文\n",
            "桥梁将于五月重新开放，市长星期五在记者会上说。\n",
            "zh",
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n[…]\n",
            "The bridge will open in May, the mayor said.\n",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nIt rained.\n\nSource link",
            "The bridge will open in May, the mayor said.\n\nIt rained.",
        ),
        Example("The bridge will open again in May, and the mayor has […]", None),
    )
    keeps = (
        Keep("Prices rose by 2 percent in the year to June.\n\nSource: Eurostat"),
        Keep("Cancel\n\nSave and close\n\nContinue reading"),
        Keep("Read the original article before you answer the questions below.\n\n1. Who wrote it, and when?"),
        Keep("The deed was first read aloud in the market square.\n\nTranslated from the Latin by Anna Weber"),
        Keep("The bridge was rebuilt in 1951.\n\nThis chapter first appeared in the yearbook of the county."),
        Keep("“Continue reading,” the judge told the clerk, and closed her eyes again."),
        Keep("He wrote: “We left at dawn […] and came back at night.” Nothing else is known of the trip."),
        Keep("The poem has four stanzas.\n\nText: public domain"),
        Keep("Keep reading aloud to your children every evening, even when they can read.\n\nIt pays off."),
        Keep("Die Karte zeigt den Hafen im Jahr 1840.\n\nQuelle: Stadtarchiv", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        every = document.once(lines)
        closing = document.once(footers)
        rest = len(every) - len(closing)
        if not rest:
            return
        last = every[rest - 1]
        if closing:
            among_prose = len(closing) > 1 or document.once(prose_lines)
            ended = ends_sentence(last.text) if among_prose else is_prose(last.text)
            if ended or _CUT.search(last.text):
                deletions = without_lines(document, [(line.start, line.end) for line in closing])
                for line, deletion in zip(closing, deletions, strict=True):
                    if is_feed_footer(line):
                        yield self.finding(line.start, line.end, (*deletion, ""))
        elif _CUT.fullmatch(last.text):
            if rest > 1 and is_prose(every[rest - 2].text):
                deletion = without_lines(document, [(last.start, last.end)])[0]
                yield self.finding(
                    last.start,
                    last.end,
                    (*deletion, ""),
                    applicability="unsafe",
                    message="ellipsis in brackets at the end, where a feed cuts its texts",
                )
        elif cut := _CUT.search(last.text):
            yield self.finding(
                last.end - (len(last.text) - cut.start()),
                last.end,
                message="the text ends where a feed cut it off",
            )
