"""Office documents: zip archives whose parts are texts, cleaned one by one and put back where they were."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from cleanwire.patterns import late_re

if TYPE_CHECKING:
    from cleanwire.result import Result

_MARKUP = late_re(r"<w:(?:delText|instrText)\b[^<>]*>[^<]*|<(/?[\w:.-]*)[^<>]*>|&#?\w+;")
_READ = {"/w:p": "\n", "w:tab": "\t", "w:br": " ", "/text:p": "\n", "/text:h": "\n", "text:tab": "\t"} | dict.fromkeys(
    ("text:s", "text:line-break"), " "
)
"""How the markup of the usual prefixes reads."""

FORMATS = frozenset({"docx", "odt"})
"""The formats of files that are no text but hold some."""


@dataclass(frozen=True, slots=True)
class Part:
    """A text in a document: the name of its member, its format and the encoding that gives its bytes back."""

    name: str
    format: str
    text: str
    encoding: str


def parts(data: bytes, form: str) -> list[Part]:
    """The texts of a document, its body first. Raises ValueError, with the member and what is wrong."""
    from cleanwire import formats
    from cleanwire.formats._zip import Archive

    module = import_module(f"cleanwire.formats.{form}")
    archive = Archive(data)
    found = []
    for name in module.parts(archive):
        text, encoding = _decoded(archive.read(name), name)
        try:
            formats.parse(text, module.PART_FORMAT)
        except ValueError as problem:
            raise ValueError(f"{name}, {problem}") from None
        found.append(Part(name, module.PART_FORMAT, text, encoding))
    return found


def rewritten(data: bytes, contents: Mapping[Part, str]) -> bytes:
    """The document with new texts for some parts; its other members, and the order, stay byte for byte.

    Raises FileProblem for an archive of a kind that can be read only.
    """
    from cleanwire.formats._zip import Archive
    from cleanwire.storage import FileProblem

    changed = {part.name: text.encode(part.encoding) for part, text in contents.items() if text != part.text}
    try:
        return Archive(data).rewritten(changed)
    except ValueError as problem:
        raise FileProblem(f"cannot be written: it {problem}: save it anew with an office program") from problem


def clean_office(data: bytes, form: str, **options: Any) -> tuple[dict[str, Result], bytes]:
    """Cleans a document: a result for each part, by the name of its member, and the bytes of the clean document.

    Where no language is told, that of the body is taken for the other parts. Raises ValueError for what cannot be read,
    FileProblem for what cannot be written.
    """
    from cleanwire.pipeline import clean

    results: dict[str, Result] = {}
    contents: dict[Part, str] = {}
    for part in parts(data, form):
        result = clean(part.text, **{**options, "format": part.format})
        if not results and not (options.get("target_lang") or options.get("path_lang")):
            options = {**options, "path_lang": _language(part, options)}
        results[part.name] = result
        contents[part] = result.text
    return results, rewritten(data, contents)


def readable(result: Result) -> Result:
    """The result of a part for a diff: a line for each paragraph, without its markup.

    >>> from cleanwire.edits import Edit
    >>> from cleanwire.result import Result
    >>> raw = "<w:p><w:r><w:t>R&amp;D « </w:t></w:r><w:r><w:t>one</w:t></w:r></w:p><w:p/>"
    >>> changed = readable(Result("", raw, (Edit(23, 25, "“"), Edit(47, 50, "1")), ()))
    >>> changed.original, changed.edits
    ('R&D « one\\n', (Edit(start=4, end=6, replacement='“', codes=()), Edit(start=6, end=9, replacement='1', codes=())))
    """
    from cleanwire.edits import Edit, apply
    from cleanwire.result import Result

    starts, ends, befores, afters = [0], [0], [0], [0]
    pieces: list[str] = []
    for match in _MARKUP.finditer(result.original):
        shown = _shown(match)
        pieces += result.original[ends[-1] : match.start()], shown
        befores.append(afters[-1] + match.start() - ends[-1])
        afters.append(befores[-1] + len(shown))
        starts.append(match.start())
        ends.append(match.end())

    def place(at: int) -> int:
        number = bisect_right(ends, at)
        return afters[number - 1] + at - ends[number - 1] if number == len(starts) or at <= starts[number] else -1

    original = "".join([*pieces, result.original[ends[-1] :]])
    edits: list[Edit] = []
    for edit in result.edits:
        start, end, new = place(edit.start), place(edit.end), _MARKUP.sub(_shown, edit.replacement)
        if start >= 0 and (start < end or new):
            edits.append(Edit(start, end, new, edit.codes))
    return Result(apply(original, edits), original, tuple(edits), ())


def _shown(match: re.Match[str]) -> str:
    from html import unescape

    if match[0].startswith("&"):
        return unescape(match[0])
    return _READ.get(match[1] or "", "")


def _language(part: Part, options: Mapping[str, Any]) -> str | None:
    """The language of a part, when it is certain."""
    from cleanwire import formats
    from cleanwire.detection import detect

    parsed = formats.parse(part.text, part.format)
    if parsed.main is None:
        return None
    return detect(parsed.units[parsed.main].prose.text, options.get("detector", "langdetect"))


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    """The text of a member, a byte-order mark in it, and the encoding that gives its bytes back."""
    from cleanwire.formats import _xml
    from cleanwire.storage import FileProblem, decode

    try:
        return decode(data, _xml.encoding(data) or "utf-8")
    except (FileProblem, LookupError) as problem:
        raise ValueError(f"{name} {problem}") from None
