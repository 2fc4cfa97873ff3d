"""What a command does with one file. Runs in any process; gives back all that is to be said about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from cleanwire import formats, office, storage
from cleanwire.cli import cache, render, statistics
from cleanwire.cli.place import told_by
from cleanwire.options import Options
from cleanwire.template import template_text

if TYPE_CHECKING:
    from cleanwire.cli.changes import Ranges
    from cleanwire.result import Result

Command = Literal["clean", "fix", "check", "diff"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a call asks for, the same for all of its files. `options` are those of `cleanwire.clean`, `key` is that of
    the cache, None without one. With `statistics` findings are counted and not listed."""

    command: Command
    options: Mapping[str, Any] = field(default_factory=dict)
    format: str | None = None
    encoding: str = "utf-8"
    style: str = "unified"
    strict: bool = False
    quiet: bool = False
    colour: bool = False
    key: bytes | None = None
    statistics: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """A file: its path, or with `data` the bytes that came from stdin; `name` is what messages call it.

    `changed` are the lines to look at, None for all. A `problem` is all that there is to say.
    """

    path: str
    name: str
    data: bytes | None = None
    changed: Ranges | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: what goes to stdout, the lines for stderr, whether the file could not be read or
    written (`failed`), whether there was something to be found or changed (`found`), and the mark for the cache of a
    file in which nothing was found, and how much was (`counts`)."""

    out: bytes = b""
    notes: tuple[str, ...] = ()
    failed: bool = False
    found: bool = False
    mark: bytes | None = None
    counts: statistics.Counts = field(default_factory=dict)


def do(job: Job, settings: Settings) -> Outcome:
    """Does a job. Raises nothing: what goes wrong is in the outcome."""
    try:
        if job.problem is not None:
            raise storage.FileProblem(job.problem)
        return _do(job, settings)
    except storage.FileProblem as problem:
        return failure(job, str(problem))
    except Exception as error:
        return failure(job, f"was left as it is: cleanwire failed with {type(error).__name__}: {error}")


def failure(job: Job, reason: str) -> Outcome:
    """The outcome of a job that could not be done."""
    return Outcome(notes=(f"{job.name}: {reason}",), failed=True)


def _do(job: Job, settings: Settings) -> Outcome:
    from cleanwire.pipeline import clean

    content = storage.read(job.path) if job.data is None else storage.Content(job.data)
    told = told_by(job.name, settings)
    format: str = told["format"]
    if format in office.FORMATS:
        return _do_office(job, settings, content, told)
    declared = formats.encoding_of(content.data, format) if settings.encoding == "utf-8" else None
    text, encoding = storage.decode(content.data, declared or settings.encoding)
    source = template_text(job.name, format, encoding)
    try:
        result = clean(text, **{**settings.options, **told}, source=source)
    except ValueError:
        columns = Options(columns=settings.options.get("columns")).columns
        _check_readable(lambda: formats.parse(text, format, columns), format)
        raise
    if not result.findings:
        return _nothing_found(job, settings, content, told)
    if job.changed is not None:
        result = _only_changed(result, job.changed)
    warnings = () if settings.quiet else tuple(render.warnings(result, job.name))
    if settings.command == "check":
        found = bool(result.findings) if settings.strict else any(f.applied for f in result.findings)
        if settings.statistics:
            return Outcome(notes=warnings, found=found, counts=statistics.count(result.findings))
        listing = render.findings(result, job.name, colour=settings.colour)
        return Outcome(_bytes(listing), found=found)
    if settings.command == "diff":
        diff = render.diff(result, job.name, settings.style, colour=settings.colour)
        own = settings.style == "unified" and encoding not in ("utf-8", *storage.WIDE)
        coded = storage.encode(diff, encoding, formats.references(text, format)) if own else _bytes(diff)
        return Outcome(coded, warnings, found=bool(result))
    clean_bytes = content.data
    if result:
        clean_bytes = storage.encode(result.text, encoding, formats.references(text, format))
    if settings.command == "clean" or content.stamp is None:
        return Outcome(clean_bytes, warnings, found=bool(result))
    if not result:
        return Outcome(notes=warnings)
    storage.write(job.path, clean_bytes, content.stamp)
    said = b"" if settings.quiet else _bytes(render.summary(result, job.name, colour=settings.colour))
    return Outcome(said, warnings, found=True)


def _check_readable(read: Callable[[], object], format: str) -> None:
    """Raises FileProblem when a reader raises ValueError."""
    try:
        read()
    except ValueError as problem:
        raise storage.FileProblem(f"cannot be read as {format}: {problem}") from problem


def _nothing_found(job: Job, settings: Settings, content: storage.Content, told: dict[str, Any]) -> Outcome:
    """The outcome of a file in which nothing was found."""
    if content.stamp is None:
        silent = settings.quiet or settings.options.get("target_lang") or told["path_lang"]
        notes = () if silent else tuple(_too_short(job, content, settings.encoding))
        return Outcome(content.data if settings.command in ("clean", "fix") else b"", notes)
    if settings.command == "clean":
        return Outcome(content.data)
    if settings.key is None:
        return Outcome()
    return Outcome(mark=cache.mark(job.name, told, content.data, settings.key))


def _too_short(job: Job, content: storage.Content, encoding: str) -> Iterator[str]:
    """What is to be said of a sentence from standard input that is too short for its language to be told."""
    from cleanwire.detection import FEWEST_LETTERS

    text = content.data.decode(encoding, "replace")
    if len(text.split()) > 3 and sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        yield f"{job.name}: the text is too short to tell its language: name it with --target-lang"


def _do_office(job: Job, settings: Settings, content: storage.Content, told: dict[str, Any]) -> Outcome:
    """Does a job with a document that is no text: all of it, for git knows no changed lines in it."""
    format: str = told["format"]
    try:
        results, data = office.clean_office(content.data, format, **{**settings.options, **told})
    except ValueError:
        _check_readable(lambda: office.parts(content.data, format), format)
        raise
    if not any(result.findings for result in results.values()):
        return _nothing_found(job, settings, content, told)
    named = [(f"{job.name}/{name}", result) for name, result in results.items()]
    found = data != content.data
    warnings = () if settings.quiet else tuple(note for name, result in named for note in render.warnings(result, name))
    if settings.command == "check":
        every = [finding for _, result in named for finding in result.findings]
        found = bool(every) if settings.strict else any(finding.applied for finding in every)
        if settings.statistics:
            return Outcome(notes=warnings, found=found, counts=statistics.count(every))
        listing = "".join(render.findings(result, name, colour=settings.colour) for name, result in named)
        return Outcome(_bytes(listing), found=found)
    if settings.command == "diff":
        if settings.style != "json":
            named = [(name, office.readable(result)) for name, result in named]
        diffs = (render.diff(result, name, settings.style, colour=settings.colour) for name, result in named)
        return Outcome(_bytes("".join(diffs)), warnings, found=found)
    if settings.command == "clean" or content.stamp is None:
        return Outcome(data, warnings, found=found)
    if not found:
        return Outcome(notes=warnings)
    office.parts(data, format)
    storage.write(job.path, data, content.stamp)
    said = (render.summary(result, name, colour=settings.colour) for name, result in named if result)
    return Outcome(b"" if settings.quiet else _bytes("".join(said)), warnings, found=True)


def _only_changed(result: Result, changed: Ranges) -> Result:
    """The result with the findings on changed lines alone, and without the fixes of the others."""
    from dataclasses import replace

    from cleanwire.cli.changes import on_lines

    verdicts = on_lines(result.findings, result.original, changed)
    others = [finding for finding, here in zip(result.findings, verdicts, strict=True) if finding.applied and not here]
    left = result.revert(*others) if others else result
    kept = [
        number
        for number, (finding, here) in enumerate(zip(left.findings, verdicts, strict=True))
        if here or render.is_note(finding)
    ]
    return replace(
        left,
        findings=tuple(left.findings[number] for number in kept),
        _places=tuple(left._places[number] for number in kept),
    )


def _bytes(text: str) -> bytes:
    """Text for stdout, in which a file's name may hold bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogateescape")
