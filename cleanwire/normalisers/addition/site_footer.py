"""ADD002: the footer by which a scraper numbers its sources."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.footers import HYPHENS, footers, site_footer
from cleanwire.evidence.lines import ends_sentence, lines, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser


class SiteFooter(Normaliser):
    """A scraper that gathers articles from many sites signs each with the number of the site, in a line of its
    own at the end, before or behind the closing lines of the feed, and the engine may translate it. Nobody writes such
    a line. Translated, without a number, or before other lines, it goes only after a finished sentence, for it may be
    the last word of a list. A source that
    means something (`Source: Eurostat`) stays, and so does the phrase inside a sentence or before other text.
    """

    code = "ADD002"
    name = "site-footer"
    message = "scraper's footer at the end of the text"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = (r"(?i)source[ -]site", rf"(?m)[^ \d\n] ?[{HYPHENS}] ?\p{{Nd}}+[^a-zA-Z0-9\n]{{0,6}}$")
    origin = "Footers that a news scraper appends to each article before or after machine translation."
    examples = (
        Example("The talks go on.\n\n\nsource site-64", "The talks go on."),
        Example("The talks go on.\n\nSource site\n", "The talks go on.\n"),
        Example("Les discussions continuent.\n\nSOURCE SITE-8\n", "Les discussions continuent.\n", "fr"),
        Example("Die Gespräche dauern an.\n\nQuelle Seite-22\n", "Die Gespräche dauern an.\n", "de"),
        Example("Rozmowy trwają.\n\nźródło strona-11\n", "Rozmowy trwają.\n", "pl"),
        Example("会谈仍在继续。\n\n来源网站-64\n", "会谈仍在继续。\n", "zh"),
    )
    keeps = (
        Keep("Prices rose by 2 percent.\n\nSource: Eurostat"),
        Keep("The backup is copied from the source site-2 cluster to the target site."),
        Keep("source site-64\n\nThe list above names the first server."),
        Keep("Die Preise stiegen um zwei Prozent.\n\nQuelle: Seite 22", "de"),
        Keep("Zwei Server stehen bereit.\n\nZielseite-1\n\nQuellseite-2\n\nFertig", "de"),
        Keep("Target site\n\nSource site"),
        Keep("Target site-1\n\nSource site-2\n\nContinue reading"),
        Keep("The plan shows two quarries. The stone of the bridge came from the smaller source site."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        closing, every = document.once(footers), document.once(lines)
        if len(closing) == len(every):
            return
        ended = ends_sentence(every[len(every) - len(closing) - 1].text)
        deletions = without_lines(document, [(line.start, line.end) for line in closing])
        for line, deletion in zip(closing, deletions, strict=True):
            match = site_footer(line)
            if match and (ended or (match["number"] and line is every[-1] and match["english"])):
                yield self.finding(line.start, line.end, (*deletion, ""))
