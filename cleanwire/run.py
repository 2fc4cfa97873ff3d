"""One cleaning of one text: stages of normalisers, repeated until nothing changes."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.edits import apply, check
from cleanwire.findings import Finding, Fix, select_fixes
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.history import Pass
from cleanwire.normaliser import STAGES, Stage
from cleanwire.options import Options
from cleanwire.prose import Prose
from cleanwire.result import Result
from cleanwire.structure import sound
from cleanwire.team import Runner, Team

MOST_ROUNDS = 8

UNSETTLED = "CLW001"
"""The code of the finding that says that the fixes kept undoing each other and nothing was changed."""
STRUCTURAL = "mending it here would change the structure of the document"
"""What the message of a finding says whose fix is not applied for that reason."""
FAILED = "CLW002"
"""The code of the finding that says that a normaliser raised an error and was skipped."""


@dataclass(slots=True)
class _Scene:
    """A unit of the current text with its document, the runners that it woke, those that still wait for their probes,
    and what they found, in the raw text."""

    prose: Prose
    document: Document
    awake: list[Runner]
    waiting: list[Runner]
    found: dict[Runner, list[Finding]] = field(default_factory=dict)


class Run:
    """One cleaning of one text by a team; with `all_triggered`, none of the team waits for its triggers."""

    def __init__(self, options: Options, team: Team, *, all_triggered: bool = False) -> None:
        self._options = options
        self._team = team
        self._all_triggered = all_triggered
        self._failures: list[Finding] = []
        self._failed: set[Runner] = set()
        self._passes: list[Pass] = []
        self._scenes: list[_Scene] = []
        self._sources: dict[str, str] | None = None
        self._quiet: set[Hashable] = set()

    def result(self, text: str) -> Result:
        """Cleans a text. Raises ValueError when its format cannot read it."""
        return self.parsed(text, formats.parse(text, self._options.format, self._options.columns))

    def parsed(self, text: str, parsed: Parsed) -> Result:
        """Cleans a text that its format has read."""
        self._look_at(text, parsed)
        return self._settled(text)

    def prose(self, document: Document, awake: list[Runner], waiting: list[Runner]) -> Result:
        """Cleans a plain text that is all prose, of which it is known who wakes on it and who may."""
        self._text = document.text
        self._parsed = Parsed(())
        self._scenes = [_Scene(Prose(document.text), document, awake, waiting)]
        return self._settled(document.text)

    def _settled(self, original: str) -> Result:
        """The result, once no stage changes anything any more."""
        for _ in range(MOST_ROUNDS):
            passes = len(self._passes)
            left = [finding for stage in STAGES for finding in self._run_stage(stage)] if self._scenes else []
            if len(self._passes) == passes:
                return Result.of(original, self._text, self._passes, left, self._failures)
        unsettled = Finding(
            UNSETTLED, f"the fixes still change the text after {MOST_ROUNDS} rounds; nothing was changed", 0, 0
        )
        return Result.of(original, original, [], [], [unsettled, *self._failures])

    def _look_at(self, text: str, parsed: Parsed) -> None:
        """Makes `text` the current one: its units are looked at, its triggers pulled."""
        for scene in self._scenes:
            scene.document.forget()
        self._text = text
        self._parsed = replace(parsed, units=()) if parsed.main is None else parsed
        self._scenes = []
        page = None if parsed.main is None else self._document(parsed.units[parsed.main])
        for number, unit in enumerate(parsed.units):
            self._wake(unit, page if page and number == parsed.main else self._document(unit, page), markup=False)
        if parsed.has_structure:
            whole = Unit(Prose(text))
            self._wake(whole, self._document(whole, page), markup=True)
        options = replace(self._options, format="markdown")
        for unit, inner in parsed.pages:
            document = Document(unit.prose.text, options, unit, inner, page, everywhere=self._all_triggered)
            self._wake(unit, document, markup=True)

    def _document(self, unit: Unit, page: Document | None = None) -> Document:
        if unit.source is None and self._options.source is not None and not self._parsed.guess:
            unit = replace(unit, source=self._source_of(unit.name))
        return Document(unit.prose.text, self._options, unit, self._parsed, page, everywhere=self._all_triggered)

    def _source_of(self, name: str) -> str | None:
        """The string of this name in the source, which for a catalogue is its template: a catalogue too."""
        if self._sources is None:
            template = formats.parse(self._options.source or "", self._options.format, self._options.columns)
            self._sources = {unit.name: unit.prose.spelt for unit in template.units}
        return self._sources.get(name)

    def _wake(self, unit: Unit, document: Document, *, markup: bool) -> None:
        """Makes a scene of a unit when something wakes on it. Only the stage `markup` looks at raw text.

        The strings of a file in which nothing woke are not looked at again.
        """
        key = (document.text, document.known_language, document.source, unit.flags, markup)
        if key in self._quiet:
            return
        awake, waiting = self._awake(document, markup)
        if awake:
            self._scenes.append(_Scene(unit.prose, document, awake, waiting))
        elif self._parsed.main is None:
            self._quiet.add(key)

    def _awake(self, document: Document, markup: bool) -> tuple[list[Runner], list[Runner]]:
        if self._all_triggered:
            return self._team.all(document, markup=markup), []
        return self._team.look(document, markup=markup)[:2]

    def _run_stage(self, stage: Stage) -> list[Finding]:
        """Applies the wanted fixes of a stage; gives all its findings, in the raw text of before."""
        found = [
            finding
            for scene in self._scenes
            for runner in (*scene.awake, *scene.waiting)
            if runner.entry.stage == stage
            for finding in self._find(runner, scene)
        ]
        wanted = [
            finding
            for finding in found
            if finding.fix and (self._options.unsafe or finding.fix.applicability == "safe")
        ]
        return self._mend(wanted, found, stage) if wanted else found

    def _mend(self, wanted: list[Finding], found: list[Finding], stage: Stage) -> list[Finding]:
        """Applies of the wanted fixes those that go together and change no structure; gives what was found, the
        others without their fixes."""
        refused: set[int] = set()
        while chosen := select_fixes(finding for finding in wanted if id(finding) not in refused):
            step = Pass(tuple(chosen))
            text = apply(self._text, step.edits)
            if stage == "markup" or not self._parsed.has_structure:
                kept: Sequence[Finding] = chosen
                parsed: Parsed | None = formats.parse(text, self._options.format, self._options.columns)
            else:
                kept, parsed = sound(self._text, self._parsed, chosen, self._options.format, self._options.columns)
            if parsed:
                self._passes.append(step)
                self._look_at(text, parsed)
                break
            tried = set(map(id, chosen))
            refused.update(tried.difference(map(id, kept)) or tried)
        return [_refused(finding) if id(finding) in refused else finding for finding in found]

    def _find(self, runner: Runner, scene: _Scene) -> list[Finding]:
        """The runner's findings in raw coordinates; one that raises is reported, by name, and runs no more."""
        if runner in self._failed:
            return []
        if runner not in scene.found:
            scene.found[runner] = self._asked(runner, scene)
        return scene.found[runner]

    def _asked(self, runner: Runner, scene: _Scene) -> list[Finding]:
        if runner in scene.waiting and not runner.wakes(scene.document):
            return []
        if scene.document.known_language is None and not self._team.knows(runner, scene.document.language):
            return []
        try:
            return [_to_raw(finding, scene.prose) for finding in runner.normaliser.find(scene.document)]
        except Exception as error:
            name = getattr(runner.normaliser, "name", runner.entry.path)
            message = f"{runner.entry.code} ({name}) raised {type(error).__name__}: {error}; it was skipped"
            self._failures.append(Finding(FAILED, message, 0, 0))
            self._failed.add(runner)
            return []


def _refused(finding: Finding) -> Finding:
    return replace(finding, fix=None, message=f"{finding.message}; {STRUCTURAL}")


def _to_raw(finding: Finding, prose: Prose) -> Finding:
    start, end = prose.raw_span(finding.start, finding.end)
    fix = finding.fix
    if fix:
        check(fix.edits, len(prose.text))
        edits = prose.to_raw(fix.edits) or ()
        if not any(prose.raw[edit.start : edit.end] != edit.replacement for edit in edits):
            fix = None
        elif edits != fix.edits:
            fix = Fix(edits, fix.applicability)
    return (
        finding
        if finding.span == (start, end) and fix is finding.fix
        else replace(finding, start=start, end=end, fix=fix)
    )
