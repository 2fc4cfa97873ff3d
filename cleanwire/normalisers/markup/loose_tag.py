"""MRK015: HTML tags with spaces in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_PAIRED = (
    "a|abbr|b|bdi|bdo|big|center|cite|code|dd|del|details|dfn|div"
    "|dl|dt|em|figure|figcaption|font|h[1-6]|i|ins|kbd|li|mark|ol|p|"
    "picture|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video"
)
_VOID = "br|hr|img|source|wbr"
_ATTRIBUTES = r"""(?:[ \t]+[A-Za-z][\w:-]{0,30}="[^"<>\n]{0,600}"){0,9}"""
_TAG = regex.compile(
    rf"""
    <(?P<a>[ \t\u00a0]{{0,3}}) (?:
        (?P<slash>/)(?P<b>[ \t\u00a0]{{0,3}})(?P<close>{_PAIRED})(?P<c>[ \t\u00a0]{{0,3}})>
        | (?P<void>{_VOID})(?P<void_rest>{_ATTRIBUTES})(?P<d>[ \t\u00a0]{{0,3}})(?P<end>/?)(?P<e>[ \t\u00a0]{{0,3}})>
        | (?P<open>{_PAIRED})(?P<rest>{_ATTRIBUTES})(?P<f>[ \t\u00a0]{{0,3}})>
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


class LooseTag(Normaliser):
    """A translation sets spaces in HTML tags: `< b>`, `</ b >`, `< br / >`, and they show in the text. A tag of HTML
    gets its form back where a parser reads it as one then. An opening tag without attributes must have its closing one,
    broken or not, in the page, and a closing tag its opening one: `a < b > c` compares.
    """

    code = "MRK015"
    name = "loose-tag"
    message = "spaces keep the tag from being read as one"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"<[ \t\x{a0}]+/?[ \t\x{a0}]*[A-Za-z]", r"</[ \t\x{a0}]+[A-Za-z]", r"<[^<>\n]+/[ \t\x{a0}]+>")
    origin = "Machine translation of HTML in Markdown."
    examples = (
        Example("Press < b>Save</ b > now.\n", "Press <b>Save</b> now.\n"),
        Example("One < br / > two.\n", "One <br /> two.\n"),
        Example(
            'See < a href="https://example.org">the guide</a>.\n', 'See <a href="https://example.org">the guide</a>.\n'
        ),
        Example("The <b>lid< / b> closes.\n", "The <b>lid</b> closes.\n"),
    )
    keeps = (
        Keep("If a < b > c then stop.\n"),
        Keep("One <br /> two.\n"),
        Keep("`< b>` is code.\n"),
        Keep("```html\n< b>text</ b>\n```\n"),
        Keep("The price is < p per unit.\n"),
        Keep("x < i and j > 3\n"),
        Keep("<b>Save</b> now.\n"),
        Keep("A < div > is no tag.\n"),
        Keep("n < u > m, and u < s > v.\n"),
        Keep("We love you < 3 > 2.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        html = document.options.format == "html" and document.parsed is not None and document.parsed.main is not None
        if not html and not is_page(document):
            return
        seen = document.once(shown)
        opened: Counter[str] = Counter()
        closed: Counter[str] = Counter()
        broken = []
        for match in _TAG.finditer(document.text):
            name = (match["open"] or match["close"] or match["void"]).lower()
            if match["open"]:
                opened[name] += 1
            elif match["close"]:
                closed[name] += 1
            bogus = html and match["b"]  # what begins with `</ ` is a comment to a browser
            if _is_loose(match) and (bogus or seen(match.start(), match.start() + 1)):
                broken.append((match, name))
        candidates = []
        for match, name in broken:
            if match["void"]:
                known = match["void"].lower() in ("br", "hr") or bool(match["void_rest"])
            else:
                known = 0 < opened[name] == closed[name]
            if known:
                spans = [match.span(group) for group in "abcef" if match[group]]
                candidates.append(Candidate(*match.span(), tuple((start, end, "") for start, end in spans)))
        for made in candidates if html else prove(document, candidates):
            yield self.finding(made.start, made.end, *made.edits)


def _is_loose(match: regex.Match[str]) -> bool:
    """Whether a parser takes the tag for text."""
    return bool(match["a"] or match["b"] or (match["end"] and match["e"]))
