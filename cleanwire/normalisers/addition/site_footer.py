"""ADD002: the footer by which a scraper numbers its sources."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.lines import without_line
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FOOTER = regex.compile(
    r"^[ \t]*source[ ]site(?:-\d{1,6})?[ \t]*(?=\s*\Z)", regex.MULTILINE | regex.IGNORECASE
)


class SiteFooter(Normaliser):
    """A scraper that gathers articles from many sites signs each with the number of the site, in a line of its
    own at the end. Nobody writes such a line. A source that means something (`Source: Eurostat`) stays, and so
    does the phrase inside a sentence or before other text.
    """

    code = "ADD002"
    name = "site-footer"
    message = "scraper's footer at the end of the text"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = (r"(?i)source site",)
    origin = "Footers that a news scraper appends to each article before or after machine translation."
    examples = (
        Example("The talks go on.\n\n\nsource site-64", "The talks go on."),
        Example("The talks go on.\n\nSource site\n", "The talks go on.\n"),
    )
    keeps = (
        Keep("Prices rose by 2 percent.\n\nSource: Eurostat"),
        Keep("The backup is copied from the source site-2 cluster to the target site."),
        Keep("source site-64\n\nThe list above names the first server."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in _FOOTER.finditer(document.text):
            yield self.finding(match.start(), match.end(), (*without_line(document, *match.span()), ""))
