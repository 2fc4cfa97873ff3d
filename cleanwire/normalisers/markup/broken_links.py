"""MRK028: links of a page that lead nowhere, since spaces or full-width marks stand in their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.formats._tags import attributes, tags
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.link.broken_addresses import broken_addresses
from cleanwire.normalisers.markup._proof import difference, is_page, proven, shown

_TARGET = regex.compile(
    r"""\]\( [ ]? (?P<target> [^\s()"'<>]{1,600} (?:[ ][^\s()"'<>]{1,200}){1,6} ) [ ]?
    (?= \) | [ ]["'][^"'\n]{0,200}["']\) )""",
    regex.VERBOSE,
)
_LOOSE = regex.compile(r"(?<=[:：/.#?=&])[ ]|[ ](?=[:：/.#?=&])")
_ADDRESS = regex.compile(
    r"(?:https?|ftp)://[^\s/]\S*|mailto:\S+@\S+|\.{1,2}/\S+|/[\w-]\S*|#[\w-]+|www\.\S+\.\S+"
    r"|[\w./-]+\.(?:mdx?|html?|ipynb|pdf|png|jpe?g|svg|gif|webp)(?:#[\w-]*)?"
)
_LEAD = regex.compile(r"(?:\]\(<?|\b(?:href|src)=[\"'])\Z")
"""What stands before the address of a link, which no reader sees."""
_LEADING = ("href", "src")
"""The attributes that lead to an address."""
_NEAR = 8
_LINKS = frozenset(["Link", "!"])


class BrokenLinks(Normaliser):
    """An engine sets spaces in the address that a link or an image leads to, and it is text: `](https: //…)`,
    `](.. /img/a.png)`; or in one that stands in the text for itself. On a page of Markdown a link has to come of the
    fix, or an address, and nothing may go. In HTML, where a path may hold spaces, scheme and host are mended.
    """

    code = "MRK028"
    name = "broken-links"
    message = "an address broken by spaces, which is no link"
    stage = "markup"
    mqm = "whitespace"
    its = "pattern-problem"
    triggers = (
        r"(?i)(?:https?|ftp)(?:[ \x{a0}][:：]|：|:[ \x{a0}／]|:/ |://[ \x{a0}])",
        r"(?i)://[a-z0-9.-]+(?: [.．]|\. [a-z0-9]|．)",
        r"(?i)www(?:[ \x{a0}]\.|\.[ \x{a0}])",
        r"(?i)www\.[a-z0-9-]+(?: \.|\. )",
        r"\]\([^()\n]*(?:[:：/.#?=&] | [:：/.#?=&])",
    )
    origin = "Tokenisers and engines that take an address for words."
    examples = (
        Example("See [the guide](https: //example.org/guide).\n", "See [the guide](https://example.org/guide).\n"),
        Example("See [the guide](https://example. org/guide).\n", "See [the guide](https://example.org/guide).\n"),
        Example("参照[指南](https：//example.org/a)。\n", "参照[指南](https://example.org/a)。\n", "ja"),
        Example('<a href="https: //example.org/a">It</a> is\n', '<a href="https://example.org/a">It</a> is\n'),
        Example("![Harbour](.. /img/harbour.png)\n", "![Harbour](../img/harbour.png)\n"),
        Example(
            "See <https: //example.org/guide> or www. example. org.\n",
            "See <https://example.org/guide> or www.example.org.\n",
        ),
        Example("[1]: https: //example.org\n\nSee [it][1].\n", "[1]: https://example.org\n\nSee [it][1].\n"),
    )
    keeps = (
        Keep("See [the guide](https://example.org/guide) and https://example.org.\n"),
        Keep("Use `[a](https: //example.org)` as it is.\n"),
        Keep('Use `<a href="https: //example.org">` as it is.\n'),
        Keep("```\ncurl https: //example.org\n```\n"),
        Keep("They called it [sic](see p. 3 of the book).\n"),
        Keep("The interval f[a](b, c / d) is open.\n"),
        Keep('See [the guide](guide.md "All of it. Really").\n'),
        Keep("The scheme is http: and nothing else.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format == "html":
            for start, end, written in _in_tags(document.text):
                yield self.finding(start, end, (start, end, written))
        if not is_page(document):
            return
        text, seen = document.text, document.once(shown)
        found = [
            (*match.span("target"), _LOOSE.sub("", match["target"]).replace("：", ":"))
            for match in _TARGET.finditer(text)
            if seen(match.start() + 1, match.start() + 2)
        ]
        targets = [(start, end, written) for start, end, written in found if _ADDRESS.fullmatch(written)]
        taken = {place for start, end, _ in targets for place in range(start, end)}
        addresses = [
            address
            for address in broken_addresses(text)
            if address[0] not in taken
            and (seen(address[0], address[0] + 1) or _LEAD.search(text, max(0, address[0] - _NEAR), address[0]))
        ]
        every = sorted([*targets, *addresses])

        def holds(some: Sequence[tuple[int, int, str]]) -> bool:
            changed = difference(document, some)
            return changed is not None and not changed[1] and _LINKS.issuperset(changed[0])

        for start, end, written in proven(every, holds):
            yield self.finding(start, end, (start, end, written))


def _in_tags(text: str) -> Iterator[tuple[int, int, str]]:
    """The broken addresses that the tags of an HTML file lead to, from their scheme to their host: half-open spans, and
    how they are written."""
    for tag in tags(text):
        if tag.kind == "open" and any(sign in text[tag.start : tag.end] for sign in " \u00a0：．"):
            found = attributes(text, tag)
            for value in (found[name] for name in _LEADING if name in found):
                for start, end, written in broken_addresses(text[value.start : value.end]):
                    if not start:
                        yield value.start, value.start + end, written
