"""ADD005: the furniture of a web page: advertisements, share buttons, newsletters."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, bare, one_of, phrases_of, whole_lines
from cleanwire.evidence.lines import Line, lines, prose_lines, stands_alone, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed
from cleanwire.patterns import late_re

_FURNITURE = whole_lines("furniture") - whole_lines("rights")
_COMMA = late_re("[,،、，|#]")
_EDGE = 3
"""Lines at the end of a text among which its topics are listed."""
_PREFIX = 9
"""Characters of a phrase that its trigger holds: enough to be rare at the start of a line."""
_START = f"(?m)^[{LEAD}]*"


class PageFurniture(Normaliser):
    """A scraped page keeps the words of what is not its text: `Advertisement`, `Share on Facebook`,
    `Subscribe to our newsletter`, `We use cookies`. A line that is one of these, whole, in any language, and a
    paragraph of its own in prose, may go; it could also be a heading or a caption, so the fix is unsafe. The
    first line of a text, lists of such words without prose, and sentences with them stay.
    """

    code = "ADD005"
    name = "page-furniture"
    message = "words of a web page's furniture between the paragraphs"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            one_of((line for line in _FURNITURE if len(line) >= _PREFIX), _START, longest=_PREFIX),
            one_of(phrases_of("tag_labels"), _START) + "[a-z*_ ]{0,4}[:：]",
            *(
                one_of((line for line in _FURNITURE if len(line) == length), _START) + "(?:[^a-z]|$)"
                for length in sorted(set(map(len, _FURNITURE)))
                if length < _PREFIX
            ),
        )
    )
    origin = "Web pages scraped with their advertisements, share buttons, cookie banners and sign-up boxes."
    examples = (
        Example(
            "The bridge will open in May, the mayor said.\n\nAdvertisement\n\nThe old one comes down in June, he said.",
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, he said.",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, he said.\n\n"
            "Share on Facebook\nShare on Twitter\n\nSubscribe to our newsletter\n",
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, he said.\n",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, too.\n\n"
            "Tags: bridge, harbour\n",
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, too.\n",
            unsafe=True,
        ),
        Example(
            "Le pont rouvrira au mois de mai, dit le maire.\n\nPartager sur Facebook\n\nL’ancien sera démonté cet été.",
            "Le pont rouvrira au mois de mai, dit le maire.\n\nL’ancien sera démonté cet été.",
            "fr",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("Cancel\n\nShare on Facebook\n\nSubscribe to our newsletter\n\nLog in to continue"),
        Keep("The advertisement ran for three weeks in the county paper.\n\nNobody answered it, and it stood empty."),
        Keep("Subscribe to our newsletter and you will hear of every concert before the others do.\n\nIt is free."),
        Keep("We talked for an hour.\n\nTopics: what he knew, and how he had come to know it.\n\nThen we went home."),
        Keep("1. Advertisement\n\nBy 1900 the word no longer meant a warning. It meant that something was for sale."),
        Keep("## Advertisement\n\nBy 1900 the word no longer meant a warning. It meant that something was for sale."),
        Keep("The button says “Share on Facebook”.\n\nPress it, and the picture is gone from the album for ever."),
        Keep("The picture shows the harbour in the year 1840.\n\nPhoto: Anna Weber\n\nThe quay was rebuilt in 1931."),
        Keep("The newsletter comes out in March.\n\nTopics\nThe first is a library and its opening hours."),
        Keep(
            "We use cookies made of oats, honey and a little salt.\n\nBake them for ten minutes until they are brown."
        ),
        Keep("Die Werbung lief drei Wochen lang.\n\nNiemand meldete sich darauf, und das Haus stand leer.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        run: list[Line] = []
        last = len(document.once(lines)) - _EDGE
        for number, line in enumerate(document.once(lines)):
            short = len(line.text) <= 120 and self.is_near(document, line.start)
            if number and short and (bare(line.text) in _FURNITURE or (number >= last and _is_tags(line.text))):
                run.append(line)
                continue
            yield from self._of_run(document, run)
            run = []
        yield from self._of_run(document, run)

    def _of_run(self, document: Document, run: list[Line]) -> Iterator[Finding]:
        if run and document.once(prose_lines) >= 2 and stands_alone(document, run[0], run[-1]):
            deletions = without_lines(document, [(line.start, line.end) for line in run])
            for line, deletion in zip(run, deletions, strict=True):
                yield self.finding(line.start, line.end, (*deletion, ""), applicability="unsafe")


def _is_tags(text: str) -> bool:
    """Whether a line is the label of an article's topics and names two of them or more."""
    label, _, topics = bare(text).replace("：", ":").partition(":")
    named = [topic.split() for topic in _COMMA.split(topics.strip(" *_"))]
    return (
        label.rstrip(" *_\u00a0") in phrases_of("tag_labels")
        and len(named) > 1
        and all(0 < len(one) < 5 for one in named)
    )
