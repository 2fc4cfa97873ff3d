"""MRK027: fields of front matter that YAML no longer reads, or under a translated key."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._keywords import field_of
from cleanwire.normalisers.markup._proof import is_page

_BLOCK = regex.compile(
    r"\ufeff?---[ \t]*\r?\n"
    r"(?P<fields>(?:(?:[\p{L}_][\w.-]*[ ]?[:：][^\n]*|[ \t]+[^\s][^\n]*|-[ ][^\n]*|\#[^\n]*|\r?)\n)+?)"
    r"---[ \t]*(?:\r?\n|\Z)"
)
_FIELD = regex.compile(
    r"^(?P<key>[\p{L}_][\w.-]*)(?P<sign>[ ]?[:：])(?P<gap>[ \t\u3000]*)(?P<value>[^\s][^\r\n]*?)?[ \t]*\r?$",
    regex.MULTILINE,
)
_BREAKS = regex.compile(r":(?:[ \t]|\Z)|\A[@`%]|[ ]#")
_MARKED = regex.compile(r"(?:«[ \u00a0\u202f]?(?P<a>[^«»]*?)[ \u00a0\u202f]?»|“(?P<b>[^“”]*)”|„(?P<c>[^„“”]*)[“”])")
_INNER = regex.compile(r"(?<!\\)\"")
_KNOWN = frozenset(["title", "description", "summary", "layout", "date", "slug", "tags", "sidebar_label", "lang"])
_LIST = regex.compile(r"\[[^\[\],]*\]")


class FrontMatterField(Normaliser):
    """A translation makes the colon behind a key full-width, sets one with a space into text, or quotation marks into
    those around it, and the front matter is no YAML any more: no generator finds a title. The field is written so
    that YAML reads it again, where all of the front matter is read then. A key that was translated gets its name back
    where the source has it at the same place; else closed lists of words for the commonest fields tell it on request.
    """

    code = "MRK027"
    name = "front-matter-field"
    message = "YAML does not read this field of the front matter"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"^\x{feff}?---[ \t]*\r?\n",)
    origin = "Machine translation of front matter as prose."
    examples = (
        Example(
            "---\ntitle：模板\ntags：[甲，乙]\n---\n\n文字。\n",
            "---\ntitle: 模板\ntags: [甲, 乙]\n---\n\n文字。\n",
            "zh",
        ),
        Example("---\ntitle: Guide : le début\n---\n", '---\ntitle: "Guide : le début"\n---\n', "fr"),
        Example("---\ntitle: « Guide : le début »\n---\n", '---\ntitle: "Guide : le début"\n---\n', "fr"),
        Example("---\ntitle: 'Guide d'usage'\n---\n", "---\ntitle: 'Guide d''usage'\n---\n", "fr"),
        Example('---\ntitle: "Das "neue" Tor"\n---\n', '---\ntitle: "Das \\"neue\\" Tor"\n---\n', "de"),
        Example("---\ntitre: Guide\n---\n", "---\ntitle: Guide\n---\n", "fr", source="---\ntitle: Guide\n---\n"),
        Example("---\ntitre: Guide\n---\n", "---\ntitle: Guide\n---\n", "fr", unsafe=True),
    )
    keeps = (
        Keep("---\ntitle: Guide\n---\n"),
        Keep('---\ntitle: "Guide: part one"\n---\n'),
        Keep("---\ntitle: “Guide”\n---\n"),
        Keep("---\ntitle: L'usage\n---\n", "fr"),
        Keep("---\n\nNote: that: is text.\n\n---\n"),
        Keep("---\nAnna: he said: no.\n---\n"),
        Keep("---\ntitle: Guide\ntitre: Guide\n---\n", "fr"),
        Keep("Text\n\n---\ntitle: a: b\n---\n"),
        Keep("---\n人物：李明\n地点：上海\n---\n", "zh"),
        Keep("---\ntitle: &a Guide\nother: *a\n---\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        match = _BLOCK.match(document.text)
        if match is None or not is_page(document):
            return
        fields = list(_FIELD.finditer(document.text, *match.span("fields")))
        keys = [field["key"] for field in fields]
        wide = any(field["key"] in _KNOWN and "：" in field["sign"] for field in fields)
        if wide or not _is_read(document.text, document.options.format):
            edits = [edit for field in fields for edit in _mended(field)]
            known = any(key in _KNOWN for key in keys)
            made = apply(document.text, [Edit(*edit) for edit in edits])
            if edits and known and _is_read(made, document.options.format):
                yield self.finding(edits[0][0], edits[-1][1], *edits)
            return
        source = _BLOCK.match(document.options.source or "")
        named = [field["key"] for field in _FIELD.finditer(source["fields"])] if source else []
        for number, field in enumerate(fields):
            message = "the key of the field is translated"
            if source and len(named) == len(keys):
                if named[number] not in keys and field["key"] not in named:
                    yield self.finding(*field.span("key"), (*field.span("key"), named[number]), message=message)
            elif (name := field_of(field["key"])) and name not in keys:
                edit = (*field.span("key"), name)
                yield self.finding(*field.span("key"), edit, message=message, applicability="unsafe")


def _mended(field: regex.Match[str]) -> Iterator[tuple[int, int, str]]:
    """The edits that make YAML of a field that may be none."""
    value = field["value"] or ""
    if "：" in field["sign"]:
        yield field.start("sign"), field.end("gap"), ": " if value else ":"
        if _LIST.fullmatch(value):
            for sign in regex.finditer("[，、][ ]?", value):
                yield field.start("value") + sign.start(), field.start("value") + sign.end(), ", "
    start, end = field.span("value")
    if not value or value[0] in "[{|>&*!":
        return
    inner = value[1:-1]
    if len(value) > 1 and value[0] == value[-1] == '"':
        if _INNER.search(inner):
            yield start + 1, end - 1, _INNER.sub(r'\\"', inner)
    elif len(value) > 1 and value[0] == value[-1] == "'":
        if "'" in inner.replace("''", ""):
            yield start + 1, end - 1, regex.sub("(?<!')'(?!')", "''", inner)
        return
    marked = _MARKED.fullmatch(value)
    if value[0] not in "\"'" and (_BREAKS.search(value) or ("：" in field["sign"] and marked)):
        words = next((group for group in marked.groups() if group is not None), "") if marked else value
        if "\\" not in words:
            yield start, end, '"' + words.replace('"', '\\"') + '"'


def _is_read(text: str, format: str) -> bool:
    """Whether a page has front matter with fields that can be read."""
    structure = formats.parse(text, format).structure
    return isinstance(structure, tuple) and structure[:1] == ("read",)
