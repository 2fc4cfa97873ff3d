"""MRK022: attributes of HTML in typographic quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.formats._tags import tags
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._proof import BLOCKS, difference, is_page, proven

_OPENS, _CLOSES = "“„”«»‘‚’″〝＂", "”“»«’‘″〞＂"
_TAG = regex.compile(rf"<[A-Za-z][A-Za-z0-9-]{{0,30}}(?=\s)[^<>\n]{{0,200}}?[=＝]\s?[{_OPENS}][^<>\n]{{0,600}}>")
_ATTRIBUTE = regex.compile(
    rf"""
    (?P<name>\s[A-Za-z_:@][\w:.-]{{0,40}}) (?P<sign>\s?[=＝]\s?)
    [{_OPENS}] [\s\u00a0\u202f]? (?P<value>[^{_OPENS}{_CLOSES}"<>\n]{{0,400}}?) [\s\u00a0\u202f]? [{_CLOSES}] (?=[\s/>])
    """,
    regex.VERBOSE,
)
_CODE = regex.compile(r"(?:    |\t)\s*(?:<|\S[^\n]*`)")


class CurlyAttribute(Normaliser):
    """A translation sets the values of attributes in the quotation marks of a language, `<a href=“…”>`, and a browser
    takes these for a part of the address, or the words of a title for attributes. They are straightened in tags, not in
    code.
    """

    code = "MRK022"
    name = "curly-attribute-quotes"
    message = "typographic quotation marks around the value of an attribute"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (rf"[=＝]\s?[{_OPENS}]",)
    origin = "Machine translation of HTML, and typographic correction of it."
    examples = (
        Example("See <a href=“https://example.org/”>this</a>.\n", 'See <a href="https://example.org/">this</a>.\n'),
        Example("Voir <a href=« a.html »>ceci</a>.\n", 'Voir <a href="a.html">ceci</a>.\n', "fr"),
        Example("<img src=„a.png“ alt=„Das Tor“ />\n", '<img src="a.png" alt="Das Tor" />\n', "de"),
        Example("请看<a href＝“a.html” class=”x”>这里</a>。\n", '请看<a href="a.html" class="x">这里</a>。\n', "zh"),
    )
    keeps = (
        Keep('See <a href="https://example.org/">“this”</a>.\n'),
        Keep('<img src="a.png" alt="The “Old” gate" />\n'),
        Keep("`<a href=“x”>` is wrong.\n"),
        Keep("```html\n<a href=“x”>y</a>\n```\n"),
        Keep("    <a href=“x”>y</a>\n"),
        Keep("He wrote a=“b” there.\n"),
        Keep("If a < b and c =“d” then e > f.\n"),
        Keep("<a href='x'>“y”</a>\n"),
        Keep("<a href=x>„y“</a>\n", "de"),
        Keep('<p title="a = “b”">c</p>\n'),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format == "html":
            opened = {tag.start for tag in tags(document.text, 0) if tag.kind == "open"}
            found = [match for match in _TAG.finditer(document.text) if match.start() in opened]
            yield from (self._of(edits) for match in found if (edits := list(_straightened(match))))
        elif is_page(document):
            yield from map(self._of, _of_page(document))

    def _of(self, edits: list[tuple[int, int, str]]) -> Finding:
        return self.finding(edits[0][0], edits[-1][1], *edits)


def _of_page(document: Document) -> Sequence[list[tuple[int, int, str]]]:
    """The edits of each tag in a page of Markdown that stands in no code."""
    found = []
    for match in _TAG.finditer(document.text):
        start = match.start()
        if not is_code(document, start) and not _CODE.match(document.text, document.line(start)[0]):
            found.append(list(_straightened(match)))
    return proven([edits for edits in found if edits], lambda some: _changes_no_block(document, some))


def _straightened(tag: regex.Match[str]) -> Iterator[tuple[int, int, str]]:
    """The attributes of a tag with straight marks; none of those whose marks stand in straight ones already."""
    reached = 0
    for match in _ATTRIBUTE.finditer(tag.group()):
        if tag.group().count('"', reached, match.start()) % 2 or tag.group().count("'", reached, match.start()) % 2:
            return
        reached = match.end()
        start = tag.start() + match.end("name")
        yield start, tag.start() + match.end(), f'="{match["value"]}"'


def _changes_no_block(document: Document, tags: Sequence[Sequence[tuple[int, int, str]]]) -> bool:
    """Whether a page of Markdown has the same blocks with some edits, but for HTML, and the same code in its lines."""
    changed = difference(document, sorted(edit for edits in tags for edit in edits))
    kinds = None if changed is None else {*changed[0], *changed[1]} - {"HtmlBlock"}
    return kinds is not None and not any(kind.startswith((*BLOCKS, "Code")) for kind in kinds)
