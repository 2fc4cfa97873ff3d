"""MRK011: the lines of hyphens around front matter, doubled, broken or lost."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._introduction import INTRODUCTION
from cleanwire.normalisers.markup._proof import is_page

_FIELDS = r"(?P<fields>(?:(?:[A-Za-z][\w.-]*[ ]?:[^\n]*|[ \t]+[^\s][^\n]*|-[ ][^\n]*|\#[^\n]*)\n)+)"
_DOUBLED = regex.compile(rf"\ufeff?---[ \t]*\r?\n(?P<second>(?:[ \t]*\r?\n)?---[ \t]*\r?\n){_FIELDS}---[ \t]*\r?\n")
_NO_FIRST = regex.compile(rf"\ufeff?(?P<blank>(?:[ \t]*\r?\n)*){_FIELDS}---[ \t]*(?P<feed>\r?\n)")
_NO_LAST = regex.compile(rf"\ufeff?---[ \t]*\r?\n{_FIELDS}(?P<blank>[ \t]*\r?\n)(?=[ \t]*(?:\r?\n)?\S)")
_DASHED = regex.compile(
    rf"\ufeff?(?P<first>[-–—―][-–—― \u00a0]{{0,8}})\r?\n{_FIELDS}(?P<last>[-–—―][-–—― \u00a0]{{0,8}})(?=\r?\n|\Z)"
)
_FENCED = regex.compile(
    rf"\ufeff?\s*(?P<open>(?P<sign>`{{3,}}|~{{3,}})(?:ya?ml|markdown|md)?[ \t]*\r?\n)---[ \t]*\r?\n"
    rf"{_FIELDS}---[ \t]*\r?\n(?P<close>(?P=sign)[ \t]*(?:\r?\n|\Z))"
)
_INTRODUCED = regex.compile(rf"\ufeff?\s*(?P<line>{INTRODUCTION})---[ \t]*\r?\n{_FIELDS}---[ \t]*\r?\n")
_KEY = regex.compile(r"^([A-Za-z][\w.-]*)[ ]?:", regex.MULTILINE)
_KNOWN = frozenset(
    [
        "title",
        "description",
        "date",
        "lang",
        "layout",
        "slug",
        "id",
        "tags",
        "categories",
        "category",
        "author",
        "authors",
        "weight",
        "draft",
        "permalink",
        "sidebar_label",
        "sidebar_position",
        "keywords",
        "summary",
        "sidebar",
        "hide_title",
        "toc",
        "parent",
        "nav_order",
        "page_type",
        "linktitle",
    ]
)


class FrontMatterFence(Normaliser):
    """Without both of its lines of hyphens front matter is text, and its last line a heading. A line that is lost is
    put back where only fields stand, two or more with a key that front matter commonly has, `title` among them or two
    others. One of dashes, or with spaces, becomes one of hyphens. A line that is doubled goes, and so do a fence of
    code around them and the line with which a language model introduces its translation above them. Each is done only
    where YAML is read afterwards.
    """

    code = "MRK011"
    name = "front-matter-fence"
    message = "a line of hyphens around the front matter is doubled, broken or lost"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"(?:^|\n)---", r"^\x{feff}?[-–—―]")
    origin = "Machine translation of front matter in pieces."
    examples = (
        Example("---\n---\ntitle: Hours\n---\n\nWe open.\n", "---\ntitle: Hours\n---\n\nWe open.\n"),
        Example("```yaml\n---\ntitle: Hours\n---\n```\n\nWe open.\n", "---\ntitle: Hours\n---\n\nWe open.\n"),
        Example("— — —\ntitle: Hours\n———\n\nWe open.\n", "---\ntitle: Hours\n---\n\nWe open.\n"),
        Example("Voici le document traduit :\n\n---\ntitle: Heures\n---\n", "---\ntitle: Heures\n---\n", "fr"),
        Example("title: Hours\nlang: en\n---\n\nWe open.\n", "---\ntitle: Hours\nlang: en\n---\n\nWe open.\n"),
        Example(
            "---\ntitle: Hours\nlang: en\n\n# Hours\n\nWe open.\n",
            "---\ntitle: Hours\nlang: en\n---\n\n# Hours\n\nWe open.\n",
        ),
    )
    keeps = (
        Keep("Add this above a translation of the page:\n\n```\n---\ntitle: Hours\n---\n```\n"),
        Keep("Translations:\n\n---\n\nText: more\n\n---\n"),
        Keep("Write:\n\n```yaml\n---\ntitle: Hours\n---\n```\n"),
        Keep("```yaml\n---\nkind: Pod\n---\n```\n\nText.\n"),
        Keep("---\ntitle: Hours\n---\n\nWe open.\n"),
        Keep("---\n\nText under a rule.\n"),
        Keep("———\nMenu: soup\n———\n\nWe open.\n"),
        Keep("–\ntitle: soup\n–\n\nWe open.\n"),
        Keep("Note: a heading\n---\n\nText.\n"),
        Keep("---\n---\n\nNo front matter at all.\n"),
        Keep("Title: Hours\n\nWe open.\n\n---\n\nMore.\n"),
        Keep("---\ntitle: Hours\n\ndescription: later\n---\n\nWe open.\n"),
        Keep("---\nWe open: at nine.\n\nWe close.\n"),
        Keep("Who: you\nWhere: here\n---\n"),
        Keep("text\n\n---\n---\ntitle: Hours\n---\n"),
        Keep("---\ntitle: Hours\nlang: en\n---\n---\n\nWe open.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        message = self.message
        if (match := _FENCED.match(text)) and _is_certain(match["fields"], 1):
            edits = [(*match.span("open"), ""), (*match.span("close"), "")]
            if _is_read(document, edits):
                message = "the front matter is wrapped in a block of code"
                yield self.finding(match.start("open"), match.end("close"), *edits, message=message)
            return
        if (match := _DASHED.match(text)) and _is_certain(match["fields"], 1 if len(match["first"]) > 1 else 2):
            edits = [(*match.span(group), "---") for group in ("first", "last") if match[group].rstrip() != "---"]
            if edits and _is_read(document, edits):
                message = "the lines around the front matter are no longer made of hyphens"
                yield self.finding(edits[0][0], edits[-1][1], *edits, message=message)
                return
        if match := _INTRODUCED.match(text):
            edit = (*match.span("line"), "")
            message = "the introduction of a language model stands above the front matter"
        elif match := _DOUBLED.match(text):
            edit = (*match.span("second"), "")
        elif (match := _NO_FIRST.match(text)) and _is_certain(match["fields"], 2):
            start = match.start("fields")
            edit = (start - len(match["blank"]), start, "---" + match["feed"])
        elif (match := _NO_LAST.match(text)) and _is_certain(match["fields"], 2):
            place = match.end("fields")
            edit = (place, place, "---" + ("\r\n" if "\r\n" in match.group() else "\n"))
        else:
            return
        if _is_read(document, [edit]):
            yield self.finding(edit[0], edit[1], edit, message=message)


def _is_certain(fields: str, least: int) -> bool:
    keys = _KEY.findall(fields)
    known = [key for key in keys if key in _KNOWN]
    return len(keys) >= least and len(known) >= least


def _is_read(document: Document, edits: list[tuple[int, int, str]]) -> bool:
    """Whether there is front matter after some edits that could be read, where there was none before."""
    before = document.parsed.structure if document.parsed else None
    try:
        after = formats.parse(apply(document.text, [Edit(*edit) for edit in edits]), document.options.format).structure
    except ValueError:
        return False
    had = isinstance(before, tuple) and before[:1] == ("read",) and len(before) > 1 and ":" in str(before[1])
    return not had and isinstance(after, tuple) and after[:1] == ("read",)
