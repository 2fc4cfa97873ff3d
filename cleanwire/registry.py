"""Which normalisers there are: those of cleanwire, from an index that spares their import, and those installed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from cleanwire.distributions import ENTRY_POINTS, entry_points
from cleanwire.languages import primary
from cleanwire.normaliser import Normaliser, Stage


@dataclass(frozen=True, slots=True)
class Entry:
    """What the pipeline must know of a normaliser before it runs, and where it is."""

    code: str
    stage: Stage
    languages: frozenset[str] | None
    triggers: tuple[str, ...]
    probes: tuple[str, ...]
    path: str
    """`package.module:Class`, and so each of the probes `package.module:function`."""
    profile: bool = False
    triggers_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def patterns(self, language: str | None) -> tuple[str, ...]:
        """The triggers for a text in a language, by its BCP 47 tag; None where it is not known."""
        if language is None or not self.triggers_in:
            return self.triggers
        return self.triggers_in.get(language) or self.triggers_in.get(primary(language), self.triggers)

    def load(self) -> Normaliser:
        """The normaliser; the same object each time."""
        return _instance(self.path)

    def load_probes(self) -> list[Callable[..., Any]]:
        """The functions behind the probes."""
        return [_object(path) for path in self.probes]


def entry_of(normaliser: type[Normaliser]) -> Entry:
    """What the index holds of a normaliser."""
    return Entry(
        normaliser.code,
        normaliser.stage,
        normaliser.languages,
        normaliser.triggers,
        tuple(f"{probe.__module__}:{probe.__qualname__}" for probe in normaliser.probes),
        f"{normaliser.__module__}:{normaliser.__qualname__}",
        normaliser.profile,
        normaliser.triggers_in,
    )


def known_entry(normaliser: type[Normaliser]) -> Entry:
    """What the index holds of a normaliser, or would hold."""
    return _by_path().get(f"{normaliser.__module__}:{normaliser.__qualname__}") or entry_of(normaliser)


@cache
def _by_path() -> dict[str, Entry]:
    return {entry.path: entry for entry in installed()}


@lru_cache(maxsize=1)
def installed() -> tuple[Entry, ...]:
    """All normalisers, in order of their codes; third parties' from the entry points `cleanwire.normalisers`.

    An entry point that cannot be loaded, is no normaliser or takes a code that is taken is named in a warning and
    left out.
    """
    from cleanwire.normalisers.index import ENTRIES
    from cleanwire.triggers import compile_set

    entries = {row[0]: Entry(*row) for row in ENTRIES}
    for point in entry_points(group=ENTRY_POINTS):
        try:
            entry = entry_of(_normaliser(point.load()))
            compile_set(entry.triggers)
            if entry.code in entries:
                raise ValueError(f"the code {entry.code} is taken")
            entries[entry.code] = entry
        except Exception as error:
            warnings.warn(
                f"entry point {point.name!r} ({point.value}) of {ENTRY_POINTS} is left out: {error}",
                RuntimeWarning,
                stacklevel=2,
            )
    return tuple(entries[code] for code in sorted(entries))


def _normaliser(value: object) -> type[Normaliser]:
    if isinstance(value, type) and issubclass(value, Normaliser):
        return value
    raise TypeError(f"{value!r} is not a subclass of cleanwire.Normaliser")


@cache
def _object(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


@cache
def _instance(path: str) -> Normaliser:
    normaliser: Normaliser = _object(path)()
    return normaliser
