"""The pipeline: stages of normalisers over a document, repeated until nothing changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import apply, check
from cleanwire.findings import Finding, Fix, select_fixes
from cleanwire.formats.parsed import Unit
from cleanwire.history import Pass
from cleanwire.languages import primary
from cleanwire.normaliser import STAGES, Normaliser, Stage
from cleanwire.options import Options
from cleanwire.prose import Prose
from cleanwire.registry import Entry, entry_of, installed
from cleanwire.result import Result
from cleanwire.structure import blame
from cleanwire.triggers import compile_set, triggered

MOST_ROUNDS = 8

UNSETTLED = "CLW001"
"""The code of the finding that says that the fixes kept undoing each other and nothing was changed."""
STRUCTURAL = "mending it here would change the structure of the document"
"""What the message of a finding says whose fix is not applied for that reason."""
FAILED = "CLW002"
"""The code of the finding that says that a normaliser raised an error and was skipped."""


class Pipeline:
    """Normalisers and options, ready to clean any number of texts. Safe to share between threads; picklable.

    `normalisers` are classes or instances, or None for all that are installed; `options` are the fields of
    `Options`.

    >>> pipeline = Pipeline(target_lang="en")
    >>> pipeline.clean("They struck civilian infrastructure. in Ukraine on Monday.").text
    'They struck civilian infrastructure in Ukraine on Monday.'
    """

    def __init__(self, normalisers: Iterable[Normaliser | type[Normaliser]] | None = None, **options: Any) -> None:
        self.options = Options(**options)
        self._given = (
            None
            if normalisers is None
            else tuple(normaliser() if isinstance(normaliser, type) else normaliser for normaliser in normalisers)
        )
        self._runners = _taking_part(self._given, self.options)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self._given, self.options)

    @property
    def normalisers(self) -> tuple[Normaliser, ...]:
        """The normalisers that take part, in order of their codes."""
        return tuple(runner.normaliser for runner in self._runners)

    def clean(self, text: str, *, source: str | None = None) -> Result:
        """Cleans a text; `source` is the text that it was translated from, where it is known.

        Raises ValueError when the format is not known; no text raises anything.
        """
        options = replace(self.options, source=source) if source is not None else self.options
        return _Run(text, options, self._runners).result()


def run(text: str, options: Options, *, all_triggered: bool = False) -> Result:
    """Cleans a text with all installed normalisers; with `all_triggered`, none waits for its triggers.

    That gives the same result and takes longer: it is how the tests hold the triggers true.
    """
    return _Run(text, options, _taking_part(None, options), all_triggered).result()


class _Runner:
    """A normaliser as the pipeline uses it: its index entry, and itself once it is needed."""

    def __init__(self, entry: Entry, normaliser: Normaliser | None = None) -> None:
        self.entry = entry
        self._normaliser = normaliser

    @property
    def normaliser(self) -> Normaliser:
        return self._normaliser or self.entry.load()


@dataclass(frozen=True, slots=True)
class _Scene:
    """A unit of the current text with its document and the runners that its triggers woke."""

    prose: Prose
    document: Document
    awake: list[_Runner]


class _Run:
    """One cleaning of one text."""

    def __init__(self, text: str, options: Options, runners: Sequence[_Runner], all_triggered: bool = False) -> None:
        self._original = text
        self._options = options
        self._runners = list(runners)
        self._all_triggered = all_triggered
        self._failures: list[Finding] = []
        self._passes: list[Pass] = []
        self._sources: dict[str, str] | None = None
        self._look_at(text)

    def _look_at(self, text: str) -> None:
        """Makes `text` the current one: parsed, its triggers pulled."""
        self._text = text
        self._parsed = formats.parse(text, self._options.format)
        self._scenes: list[_Scene] = []
        main = self._parsed.main
        page = None if main is None else self._document(self._parsed.units[main])
        for number, unit in enumerate(self._parsed.units):
            self._wake(unit, page if page and number == main else self._document(unit, page), markup=False)
        if self._parsed.structure is not None:
            whole = Unit(Prose(text))
            self._wake(whole, self._document(whole, page), markup=True)

    def _document(self, unit: Unit, page: Document | None = None) -> Document:
        if unit.source is None and self._options.source is not None and not self._parsed.guess:
            unit = replace(unit, source=self._source_of(unit.name))
        return Document(unit.prose.text, self._options, unit, self._parsed, page)

    def _source_of(self, name: str) -> str | None:
        """The string of this name in the source, which for a catalogue is its template: a catalogue too."""
        if self._sources is None:
            template = formats.parse(self._options.source or "", self._options.format)
            self._sources = {unit.name: unit.prose.spelt for unit in template.units}
        return self._sources.get(name)

    def _wake(self, unit: Unit, document: Document, *, markup: bool) -> None:
        """Makes a scene of a unit when something wakes on it. Only the stage `markup` looks at raw text."""
        runners = [runner for runner in self._runners if (runner.entry.stage == "markup") is markup]
        if not self._all_triggered and runners:
            woken = {id(entry) for entry in triggered([runner.entry for runner in runners], document)}
            runners = [runner for runner in runners if id(runner.entry) in woken]
        if runners:
            self._scenes.append(_Scene(unit.prose, document, runners))

    def result(self) -> Result:
        for _ in range(MOST_ROUNDS):
            passes = len(self._passes)
            left = [finding for stage in STAGES for finding in self._run_stage(stage)]
            if len(self._passes) == passes:
                return Result.of(self._original, self._text, self._passes, left, self._failures)
        unsettled = Finding(
            UNSETTLED, f"the fixes still change the text after {MOST_ROUNDS} rounds; nothing was changed", 0, 0
        )
        return Result.of(self._original, self._original, [], [], [unsettled, *self._failures])

    def _run_stage(self, stage: Stage) -> list[Finding]:
        """Applies the wanted fixes of a stage; gives all its findings, in the raw text of before."""
        found = [
            finding
            for scene in self._scenes
            for runner in scene.awake
            if runner.entry.stage == stage and _speaks(runner.entry, scene.document)
            for finding in self._find(runner, scene)
        ]
        wanted = [
            finding
            for finding in found
            if finding.fix and (self._options.unsafe or finding.fix.applicability == "safe")
        ]
        if not wanted:
            return found
        chosen, harmful = self._sound(wanted, stage)
        if chosen:
            self._passes.append(Pass(self._text, tuple(chosen)))
            self._look_at(apply(self._text, self._passes[-1].edits))
        refused = set(map(id, harmful))
        return [_refused(finding) if id(finding) in refused else finding for finding in found]

    def _sound(self, wanted: list[Finding], stage: Stage) -> tuple[list[Finding], list[Finding]]:
        """The fixes to apply, and those that may not be: they would change the structure of the document."""
        chosen = select_fixes(wanted)
        if stage == "markup" or self._parsed.structure is None:
            return chosen, []
        harmful: list[Finding] = []
        while chosen and (blamed := blame(self._text, self._parsed, chosen, self._options.format)):
            harmful += blamed
            gone = set(map(id, harmful))
            chosen = select_fixes(finding for finding in wanted if id(finding) not in gone)
        return chosen, harmful

    def _find(self, runner: _Runner, scene: _Scene) -> list[Finding]:
        """The runner's findings in raw coordinates; one that raises is reported, by name, and runs no more."""
        if runner not in self._runners:
            return []
        try:
            return [_to_raw(finding, scene.prose) for finding in runner.normaliser.find(scene.document)]
        except Exception as error:
            name = getattr(runner.normaliser, "name", runner.entry.path)
            message = f"{runner.entry.code} ({name}) raised {type(error).__name__}: {error}; it was skipped"
            self._failures.append(Finding(FAILED, message, 0, 0))
            self._runners.remove(runner)
            return []


def _speaks(entry: Entry, document: Document) -> bool:
    """Whether the normaliser knows the document's language, or needs none; with a profile, whether it is the text's."""
    if entry.languages is None and not entry.profile:
        return True
    if (language := document.language) is None:
        return False
    profile = document.options.profile
    if entry.profile and (profile is None or primary(profile) != primary(language)):
        return False
    return entry.languages is None or primary(language) in entry.languages


def _refused(finding: Finding) -> Finding:
    return replace(finding, fix=None, message=f"{finding.message}; {STRUCTURAL}")


def _to_raw(finding: Finding, prose: Prose) -> Finding:
    start, end = prose.raw_span(finding.start, finding.end)
    fix = None
    if finding.fix:
        check(finding.fix.edits, len(prose.text))
        edits = prose.to_raw(finding.fix.edits) or ()
        if any(prose.raw[edit.start : edit.end] != edit.replacement for edit in edits):
            fix = Fix(edits, finding.fix.applicability)
    return replace(finding, start=start, end=end, fix=fix)


def _taking_part(given: tuple[Normaliser, ...] | None, options: Options) -> list[_Runner]:
    """The runners of the normalisers that the options select."""
    return [
        runner
        for runner in _runners(given)
        if options.selects(runner.entry.code) and (options.profile or not runner.entry.profile)
    ]


@lru_cache(maxsize=1)
def _installed_runners() -> tuple[_Runner, ...]:
    return tuple(_Runner(entry) for entry in installed())


def _runners(given: tuple[Normaliser, ...] | None) -> tuple[_Runner, ...]:
    if given is None:
        return _installed_runners()
    codes = [normaliser.code for normaliser in given]
    if doubled := {code for code in codes if codes.count(code) > 1}:
        raise ValueError(f"more than one normaliser with the code {', '.join(sorted(doubled))}")
    for normaliser in given:
        compile_set(normaliser.triggers)
    runners = (_Runner(entry_of(type(normaliser)), normaliser) for normaliser in given)
    return tuple(sorted(runners, key=lambda runner: runner.entry.code))


def _rebuild(given: tuple[Normaliser, ...] | None, options: Options) -> Pipeline:
    pipeline = Pipeline(given)
    pipeline.options = options
    pipeline._runners = _taking_part(given, options)
    return pipeline


@lru_cache(maxsize=256)
def _pipeline(options: Options) -> Pipeline:
    return _rebuild(None, options)


def clean(text: str, *, source: str | None = None, **options: Any) -> Result:
    """Cleans a text. See `Options` for the options.

    >>> result = clean("He called it « a mistake » in a letter to “The Times”.", target_lang="en")
    >>> result.text
    'He called it “a mistake” in a letter to “The Times”.'
    >>> [(edit.start, edit.end, edit.replacement, edit.codes) for edit in result.edits]
    [(13, 15, '“', ('QUO001',)), (24, 26, '”', ('QUO001',))]
    """
    settings = Options(**options)
    try:
        pipeline = _pipeline(settings)
    except TypeError:  # a detector that cannot be hashed
        pipeline = _rebuild(None, settings)
    return pipeline.clean(text, source=source)
