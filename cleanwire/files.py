"""Cleaning a file: its text in the format and the language that its name tells, a result for each of its parts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from cleanwire import kinds, office, storage
from cleanwire.findings import Finding
from cleanwire.languages.beside import language_of_file
from cleanwire.renderers import renderer_of_file
from cleanwire.result import Result
from cleanwire.template import template_text

_OF_SITES = frozenset({"html", "markdown", "mdx"})
"""The formats of the pages that the generators of sites read."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """A text of a file: a string of a catalogue, a cue, a cell, the text of a page, a part of an office document.

    `name` says where it is: a key, the number of a cue, a row and a column; `language` is what the file says of it.
    The result's texts are as the file spells them, its spans are in the part, its lines and columns in the file.
    """

    name: str
    language: str | None
    result: Result


@dataclass(frozen=True, slots=True)
class FileResult:
    """What `clean_file` gives: its parts, in order. True when a part was changed.

    `data` is the content of the clean file, `notes` are findings about the run and not a part. `written` says whether
    the file was changed on disk.
    """

    path: str
    format: str
    parts: tuple[TextPart, ...]
    data: bytes
    original: bytes
    notes: tuple[Finding, ...] = ()
    written: bool = False

    def __bool__(self) -> bool:
        return self.data != self.original

    def __iter__(self) -> Iterator[TextPart]:
        return iter(self.parts)

    def __len__(self) -> int:
        return len(self.parts)

    @property
    def changed(self) -> tuple[TextPart, ...]:
        """The parts that were changed."""
        return tuple(part for part in self.parts if part.result)


def clean_file(
    path: str | os.PathLike[str],
    *,
    write: bool = False,
    encoding: str | None = None,
    format: str | None = None,
    **options: Any,
) -> FileResult:
    """Cleans a file, each of its strings, cues or cells, and with `write` puts the clean content in its place: all
    of it, or nothing, and never content that the format cannot read.

    The format is told by the file's name, the language by `target_lang`, by the file itself or by its path, as in
    `locale/fr/LC_MESSAGES/app.po`; the template beside a catalogue in one language is its source. The other options
    are those of `clean`. The encoding is UTF-8 unless a byte-order mark, the file or `encoding` says otherwise.
    Raises FileProblem for a file that cannot be read or written, and ValueError for a wrong option.
    """
    from cleanwire import formats
    from cleanwire.formats._encodings import encoding as marked
    from cleanwire.options import Options
    from cleanwire.parts import divide, spans_of
    from cleanwire.pipeline import clean

    name = os.fspath(path)
    form = format or kinds.format_of(name)
    settings = {
        "path_lang": language_of_file(name),
        "renderer": renderer_of_file(name) if form in _OF_SITES else None,
        **options,
        "format": form,
    }
    columns = Options(**settings).columns
    formats.check(form)
    content = storage.read(name)
    if form in office.FORMATS:
        return _clean_office(name, form, content, settings, write=write)
    exact = encoding or formats.encoding_of(content.data, form) or marked(content.data) or "utf-8"
    text, exact = storage.decode(content.data, exact)
    settings.setdefault("source", template_text(name, form, exact))
    try:
        parsed = formats.parse(text, form, columns)
    except ValueError as problem:
        raise storage.FileProblem(f"cannot be read as {form}: {problem}") from problem
    result = clean(text, **settings)
    texts = spans_of(parsed.units)
    if parsed.main is not None or [span for span, _ in texts] == [(0, len(text))]:
        parts: tuple[TextPart, ...] = (TextPart("", parsed.language, result),)
    else:
        results = divide(result, [span for span, _ in texts])
        parts = tuple(
            TextPart(unit.name, unit.language or parsed.language, part)
            for (_, unit), part in zip(texts, results, strict=True)
        )
    notes = tuple(finding for finding in result.findings if finding.code.startswith("CLW"))
    data = content.data
    if result:
        data = storage.encode(result.text, exact, formats.references(text, form))
    made = FileResult(name, form, parts, data, content.data, notes)
    if not (write and made):
        return made
    _check(data, exact, form)
    assert content.stamp is not None
    storage.write(name, data, content.stamp)
    return replace(made, written=True)


def _clean_office(
    path: str, form: str, content: storage.Content, settings: dict[str, Any], *, write: bool
) -> FileResult:
    """Cleans a document that is no text itself, each of its parts."""
    try:
        results, data = office.clean_office(content.data, form, **settings)
        parts = tuple(TextPart(name, None, result) for name, result in results.items())
        notes = tuple(f for part in parts for f in part.result.findings if f.code.startswith("CLW"))
        made = FileResult(path, form, parts, data, content.data, notes)
        if write and made:
            office.parts(data, form)
    except ValueError as problem:
        raise storage.FileProblem(f"cannot be read as {form}: {problem}") from problem
    if not (write and made):
        return made
    assert content.stamp is not None
    storage.write(path, data, content.stamp)
    return replace(made, written=True)


def _check(data: bytes, encoding: str, form: str) -> None:
    """Raises FileProblem when the clean content cannot be read as what it is."""
    from cleanwire import formats

    text, _ = storage.decode(data, encoding)
    try:
        formats.parse(text, form)
    except ValueError as problem:
        raise storage.FileProblem(f"was left as it is: clean, it cannot be read as {form}: {problem}") from problem
