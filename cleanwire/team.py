"""The normalisers that take part in a run, and which of them a document wakes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cleanwire.document import Document
from cleanwire.formats.text import SIGNS
from cleanwire.languages import primary
from cleanwire.normaliser import Normaliser
from cleanwire.options import Options
from cleanwire.registry import Entry, entry_of, installed
from cleanwire.triggers import Scanner, compile_set


class Runner:
    """A normaliser as the pipeline uses it: its index entry, and itself once it is needed."""

    __slots__ = ("_normaliser", "entry")

    def __init__(self, entry: Entry, normaliser: Normaliser | None = None) -> None:
        self.entry = entry
        self._normaliser = normaliser

    @property
    def normaliser(self) -> Normaliser:
        """The normaliser, imported when it is first asked for."""
        return self._normaliser or self.entry.load()

    def wakes(self, document: Document) -> bool:
        """Whether one of its probes says yes, or cannot be asked: then the normaliser will say what is wrong."""
        try:
            return any(document.once(probe) for probe in self.entry.load_probes())
        except Exception:
            return True


class Team:
    """The runners that some options select, in order of their codes. `given` are the normalisers to choose from, or
    None for all that are installed. Raises ValueError when two of them share a code, or RE2 refuses a trigger."""

    def __init__(self, given: tuple[Normaliser, ...] | None, options: Options) -> None:
        self.runners = [
            runner
            for runner in (_installed() if given is None else _runners(given))
            if options.selects(runner.entry.code) and (options.profile or not runner.entry.profile)
        ]
        self._profile = options.profile
        self._groups: dict[tuple[str | None, bool], tuple[list[Runner], Scanner]] = {}

    def look(self, document: Document, *, markup: bool = False) -> tuple[list[Runner], list[Runner], bool]:
        """The runners of the stage `markup`, or of the others, that have something to look at in a document, those that
        their probes may wake besides, and whether there may be more in it than prose. Where its language is not known
        without detection, they know many languages."""
        runners, scanner = self._group(document.known_language, markup)
        *numbers, signs = scanner.look(document)
        awake, waiting = ([runners[number] for number in those] for those in numbers)
        return awake, waiting, signs

    def is_quiet(self, together: Document) -> bool:
        """Whether nobody has something to look at in any of the plain texts of which a document in a known language is
        made."""
        return self._group(together.known_language, False)[1].is_quiet(together)

    def all(self, document: Document, *, markup: bool) -> list[Runner]:
        """The runners that might have something to look at in some document in its language."""
        return self._group(document.known_language, markup)[0]

    def _group(self, language: str | None, markup: bool) -> tuple[list[Runner], Scanner]:
        """The runners for documents in a language, and what tells whether they are needed."""
        key = (language, markup)
        if key not in self._groups:
            runners = [
                runner
                for runner in self.runners
                if (runner.entry.stage == "markup") is markup and (language is None or self.knows(runner, language))
            ]
            scanner = Scanner(
                [runner.entry for runner in runners],
                language,
                () if markup else SIGNS,
            )
            self._groups[key] = runners, scanner
        return self._groups[key]

    def knows(self, runner: Runner, language: str | None) -> bool:
        """Whether a normaliser knows a language, or needs none; with a profile, whether it is that of the text."""
        entry = runner.entry
        if entry.languages is None and not entry.profile:
            return True
        if language is None:
            return False
        if entry.profile and (self._profile is None or primary(self._profile) != primary(language)):
            return False
        return entry.languages is None or primary(language) in entry.languages


@lru_cache(maxsize=1)
def _installed() -> tuple[Runner, ...]:
    return tuple(Runner(entry) for entry in installed())


def _runners(given: Sequence[Normaliser]) -> list[Runner]:
    codes = [normaliser.code for normaliser in given]
    if doubled := {code for code in codes if codes.count(code) > 1}:
        raise ValueError(f"more than one normaliser with the code {', '.join(sorted(doubled))}")
    for normaliser in given:
        compile_set(normaliser.triggers)
    runners = (Runner(entry_of(type(normaliser)), normaliser) for normaliser in given)
    return sorted(runners, key=lambda runner: runner.entry.code)
