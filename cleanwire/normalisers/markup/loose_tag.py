"""MRK015: HTML tags with spaces in them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.formats._tags import tags
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, difference, is_page, proven, rewritten, shown

_PAIRED = (
    "a|abbr|b|bdi|bdo|big|center|cite|code|dd|del|details|dfn|div"
    "|dl|dt|em|figure|figcaption|font|h[1-6]|i|ins|kbd|li|mark|ol|p|"
    "picture|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video"
)
_VOID = "br|hr|img|source|wbr"
_ATTRIBUTES = r"""(?:[ \t]+[A-Za-z][\w:-]{0,30}[ ]?=[ ]?"[^"<>\n]{0,600}"){0,9}"""
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


_COMMENT = regex.compile(
    r"(?P<opening><[ \u00a0]?[!！][ \u00a0]?(?:-[ \u00a0]?-|[–—]))"
    r"(?P<text>(?:(?!--|- -|\n[ \t]*\r?\n)[^<>]){1,600}?)"
    r"(?P<closing>(?:-[ \u00a0]?-|[–—])[ \u00a0]?>)"
)
_INDENT = regex.compile(r"(?:[ ]{4}|[ ]*\t)")
_TAGGED = regex.compile(r"[ ]{0,3}</?[A-Za-z][A-Za-z0-9]*[ >]")
_COMPONENT = regex.compile(
    r"<(?P<a>[ ]?)(?P<slash>/?)(?P<b>[ ]?)(?P<name>[A-Z][A-Za-z0-9.]{0,40})(?P<rest>(?:[ ][^<>{}\n]{0,600})?)>"
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
    triggers = (
        r"<[ \x{a0}]!|<![ \x{a0}]-|<!- -|-[ \x{a0}]->|--[ \x{a0}]>|<！|<![–—]|[–—] ?>",
        r"<[ ]/?[ ]?[A-Z]",
        r"<[ \t\x{a0}]+/?[ \t\x{a0}]*[A-Za-z]",
        r"</[ \t\x{a0}]+[A-Za-z]",
        r"<[^<>\n]+/[ \t\x{a0}]+>",
    )
    origin = "Machine translation of HTML in Markdown."
    examples = (
        Example("Press < b>Save</ b > now.\n", "Press <b>Save</b> now.\n"),
        Example("One < br / > two.\n", "One <br /> two.\n"),
        Example(
            'See < a href="https://example.org">the guide</a>.\n', 'See <a href="https://example.org">the guide</a>.\n'
        ),
        Example("The <b>lid< / b> closes.\n", "The <b>lid</b> closes.\n"),
        Example(
            "< details >\n< summary >More</ summary >\n\nText.\n\n< / details >\n",
            "<details>\n<summary>More</summary>\n\nText.\n\n</details>\n",
        ),
        Example("Text.\n\n< !-- a note -- >\n\nMore.\n", "Text.\n\n<!-- a note -->\n\nMore.\n"),
        Example("Text.\n\n<!-- a note -- >\n\nMore.\n", "Text.\n\n<!-- a note -->\n\nMore.\n"),
        Example(
            "<details><summary>More< / summary>\n\nText.\n\n</ details>\n",
            "<details><summary>More</summary>\n\nText.\n\n</details>\n",
        ),
        Example("One.\n\n<br / >\n\nTwo.\n", "One.\n\n<br />\n\nTwo.\n"),
        Example('<img src = "a.png" alt="A" / >\n', '<img src = "a.png" alt="A" />\n'),
        Example("Text.\n\n<！-- a note -->\n\nMore.\n", "Text.\n\n<!-- a note -->\n\nMore.\n"),
        Example("Text.\n\n<!—more—>\n\nMore.\n", "Text.\n\n<!--more-->\n\nMore.\n"),
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
        Keep("<!-- one -- > two -->\n"),
        Keep("`< !-- a -- >` and `<!-- a -- >` are code.\n"),
        Keep("One <— two, three —> four!\n\n`<!—more—>`\n"),
        Keep("```\n< !-- a -- >\n```\n"),
        Keep("< div >\n**Bold** words.\n< / div >\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        parsed = document.parsed
        html = document.options.format == "html" and parsed is not None and parsed.main is not None
        if not html and not is_page(document):
            return
        yield from self._comments(document, html=html)
        if document.options.format == "mdx":
            yield from self._components(document)
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
            raw = bogus or (not html and _is_in_html(document, match))
            if _is_loose(match) and (raw or seen(match.start(), match.start() + 1)):
                broken.append((match, name))
        by_name: dict[str | int, list[Candidate]] = {}
        for match, name in broken:
            if match["void"]:
                known = match["void"].lower() in ("br", "hr") or bool(match["void_rest"])
            else:
                known = 0 < opened[name] == closed[name]
            if known:
                spans = [match.span(group) for group in "abcef" if match[group]]
                made = Candidate(*match.span(), tuple((start, end, "") for start, end in spans))
                by_name.setdefault(match.start() if match["void"] else name, []).append(made)
        groups = list(by_name.values())
        for some in groups if html else proven(groups, lambda some: _makes_html(document, some)):
            for made in some:
                yield self.finding(made.start, made.end, *made.edits)

    def _comments(self, document: Document, *, html: bool) -> Iterator[Finding]:
        """Comments whose signs are parted or foreign: they show, or hide what follows them."""
        text = document.text
        found = []
        signs = [(sign.start(), sign.group()) for sign in regex.finditer("<!--|-->", text)]
        for match in _comments_of(text) if html else _COMMENT.finditer(text):
            meant = (("opening", "<!--"), ("closing", "-->"))
            edits = [(*match.span(group), sign) for group, sign in meant if match[group] != sign]
            number = bisect_left(signs, (match.end(), ""))
            goes_on = number < len(signs) and signs[number][1] == "-->"
            if edits and not goes_on and not _INDENT.match(text, document.line(match.start())[0]):
                found.append((*match.span(), edits))
        for start, end, edits in found if html else proven(found, lambda some: _hides(document, some)):
            yield self.finding(start, end, *edits)

    def _components(self, document: Document) -> Iterator[Finding]:
        """Components of MDX, which takes them for text where a space follows the first sign."""
        pairs: Counter[str] = Counter()
        found = []
        for match in _COMPONENT.finditer(document.text):
            whole = match["rest"].rstrip().endswith("/") and not match["slash"]
            pairs[match["name"]] += 0 if whole else -1 if match["slash"] else 1
            found.append(match)
        things = [
            (*match.span(), f"<{match['slash']}{match['name']}{match['rest'].rstrip()}>")
            for match in found
            if match["a"] and not pairs[match["name"]]
        ]
        for thing in rewritten(document, things):
            yield self.finding(*thing[:2], thing)


def _makes_html(document: Document, groups: Sequence[Sequence[Candidate]]) -> bool:
    """Whether nothing comes of some tags but HTML, into which nothing else goes."""
    changed = difference(document, sorted(edit for group in groups for made in group for edit in made.edits))
    if changed is None or not all(kind == "HtmlBlock" or kind.startswith(("\0", "<img ")) for kind in changed[0]):
        return False
    return all(kind == "HtmlBlock" or kind[:1] in ("\0", "<") for kind in changed[1])


def _comments_of(text: str) -> Iterator[regex.Match[str]]:
    """What may be comments of an HTML file, outside of its scripts."""
    for tag in tags(text, 0):
        if tag.kind == "text":
            yield from _COMMENT.finditer(text, tag.start, tag.end)
        elif tag.kind == "other" and (match := _COMMENT.match(text, tag.start)):
            yield match


def _hides(document: Document, comments: Sequence[tuple[int, int, list[tuple[int, int, str]]]]) -> bool:
    """Whether nothing but comments goes with some edits, and nothing comes but these and what they had hidden."""
    changed = difference(document, [edit for *_, edits in comments for edit in edits])
    if changed is None or not all(map(_is_comment, changed[1])):
        return False
    return all(map(_is_comment, changed[0])) or any(kind.startswith("<!--") for kind in changed[1])


def _is_comment(kind: str) -> bool:
    return kind == "HtmlBlock" or kind.startswith(("<!--", "< !", "\0"))


def _is_in_html(document: Document, match: regex.Match[str]) -> bool:
    """Whether a line begins with a tag, so that what is not Markdown in it is HTML."""
    return _TAGGED.match(document.text, document.line(match.start())[0]) is not None


def _is_loose(match: regex.Match[str]) -> bool:
    """Whether a parser takes the tag for text."""
    return bool(match["a"] or match["b"] or (match["end"] and match["e"]))
