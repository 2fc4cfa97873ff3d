"""ADD012: a list in a page of Markdown that holds nothing but teasers for other articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

import regex

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.evidence.boilerplate import LEAD, one_of
from cleanwire.evidence.lines import Line
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed
from cleanwire.normalisers.addition.teaser import TEASERS, teaser_in
from cleanwire.normalisers.markup._proof import difference, is_page

_ITEM = regex.compile(r"[ ]{0,3}[-*+][ ]+(?=[^\s])")
_MOST_ITEMS = 12
_INLINE = regex.compile(r"</?(?:b|em|i|span|strong)(?:[ ][^<>\n]{0,200})?>")
_LIST = regex.compile(
    rf"""
    <ul(?:[ ][^<>\n]{{0,200}})?>\s*
    (?: <li(?:[ ][^<>\n]{{0,200}})?> (?P<item>(?:[^<>\n]|{_INLINE.pattern}){{1,400}}+) </li>\s* ){{1,{_MOST_ITEMS}}}+
    </ul>\s*
    """,
    regex.VERBOSE,
)
"""A list of HTML whose items have nothing but words in them."""
_GOES = {"List", "Item", "Strong", "Emphasis"}
"""The kinds of node that go with such a list."""


class ListedTeaser(Normaliser):
    """Between the paragraphs of a page the teasers for other articles become a list, of one item or more. It goes,
    with the blank lines that it would leave, when each of its items has a label that only teasers have, a colon and
    the title of an article, and no link; a list with anything else stays. So it is in HTML. The fix is made only where
    the page is parsed afterwards to the same blocks without that list.
    """

    code = "ADD012"
    name = "listed-teaser"
    message = "a list of teasers for other articles, left from the web page"
    stage = "markup"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            one_of(TEASERS, rf"(?m)^ {{0,3}}[-*+] [{LEAD}]*", longest=8),
            one_of(TEASERS, rf"<li[^<>\n]{{0,99}}>[{LEAD}]*(?:<(?:b|em|i|strong)>)?[{LEAD}]*", longest=8),
        )
    )
    origin = "Links to other articles inside a news page, turned into Markdown and machine-translated."
    examples = (
        Example(
            "The dam holds, they say.\n\n- Read also: The dam that nobody wanted\n- Read also: Ten ways to cross it\n\n"
            "The river rose.\n",
            "The dam holds, they say.\n\nThe river rose.\n",
        ),
        Example(
            "Le barrage tient, dit-on.\n\n* **Lire aussi :** Ces villages que l’on oublie\n",
            "Le barrage tient, dit-on.\n",
            "fr",
        ),
    )
    keeps = (
        Keep("The dam holds, they say.\n\n- Read also: [The dam](dam.md) that nobody wanted\n\nThe river rose.\n"),
        Keep("The dam holds, they say.\n\n- Read also: the manual\n- The guide\n\nThe river rose.\n"),
        Keep("1. Read also: The dam that nobody wanted\n2. Then the rest\n"),
        Keep("The dam holds.\n\n- Read also: page 12\n\nThe river rose.\n"),
        Keep("The dam holds:\n\n- See also: The dam that nobody wanted\n\nThe river rose.\n"),
        Keep("The dam holds.\n\n```\n- Read also: The dam that nobody wanted\n```\n\nThe river rose.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format == "html":
            yield from self._in_html(document)
        if not is_page(document):
            return
        text = document.text
        for start, items in _lists(text):
            end = items[-1].end
            if len(items) > _MOST_ITEMS or not all(
                _is_teaser(document, _ITEM.sub("", item.text, count=1)) for item in items
            ):
                continue
            before, after = text[:start].rstrip(), text[end:].lstrip()
            if not before and not after:
                continue
            edit = (start, len(text) - len(after), "") if after else (len(before), end, "")
            changed = difference(document, [edit])
            if changed and not changed[0] and set(changed[1]) <= _GOES and changed[1]["Item"] == len(items):
                yield self.finding(start, end, edit)

    def _in_html(self, document: Document) -> Iterator[Finding]:
        for match in _LIST.finditer(document.text):
            items = [_INLINE.sub("", item).strip() for item in match.captures("item")]
            edit = (*match.span(), "")
            if all(_is_teaser(document, item) for item in items) and _goes_alone(document, edit, len(items)):
                yield self.finding(match.start(), match.start() + len(match[0].rstrip()), edit)


def _goes_alone(document: Document, edit: tuple[int, int, str], items: int) -> bool:
    """Whether nothing but a list of so many items goes from a page of HTML with an edit."""
    try:
        after = formats.parse(apply(document.text, [Edit(*edit)]), "html").structure
    except ValueError:
        return False
    before = document.parsed.structure if document.parsed else None
    if not isinstance(before, frozenset) or not isinstance(after, frozenset):
        return False
    gone = Counter(dict(before))
    gone.subtract(dict(after))
    blocks = {tag: count for tag, count in gone.items() if count and not _INLINE.fullmatch(tag)}
    return blocks == {"<ul>": 1, "</ul>": 1, "<li>": items, "</li>": items}


def _lists(text: str) -> Iterator[tuple[int, list[Line]]]:
    """The paragraphs of a text that consist of items, each with where it starts."""
    lines = []
    start = 0
    for line in text.split("\n"):
        lines.append(Line(start, start + len(line.rstrip("\r")), line.strip()))
        start += len(line) + 1
    for _, group in groupby(lines, lambda line: bool(line.text)):
        items = list(group)
        if all(_ITEM.match(text, item.start, item.end) for item in items):
            yield items[0].start, items


def _is_teaser(document: Document, item: str) -> bool:
    teaser = teaser_in(Document(item, document.options), Line(0, len(item), item))
    return teaser is not None and teaser.kind == "teaser" and teaser.well_made
