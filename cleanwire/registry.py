"""Which normalisers there are: those of cleanwire, from an index that spares their import, and those installed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from cleanwire.normaliser import Normaliser, Stage

ENTRY_POINTS = "cleanwire.normalisers"


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
    )


@lru_cache(maxsize=1)
def installed() -> tuple[Entry, ...]:
    """All normalisers, in order of their codes; third parties' from the entry points `cleanwire.normalisers`.

    Raises ValueError when an entry point is no normaliser or takes a code that is taken.
    """
    from cleanwire.normalisers.index import ENTRIES

    entries = {row[0]: Entry(*row) for row in ENTRIES}
    for point in entry_points(group=ENTRY_POINTS):
        normaliser = point.load()
        if not (isinstance(normaliser, type) and issubclass(normaliser, Normaliser)):
            raise ValueError(f"entry point {point.name!r} ({point.value}) is not a subclass of cleanwire.Normaliser")
        if normaliser.code in entries:
            raise ValueError(f"entry point {point.name!r} ({point.value}): the code {normaliser.code} is taken")
        entries[normaliser.code] = entry_of(normaliser)
    return tuple(entries[code] for code in sorted(entries))


@cache
def _object(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


@cache
def _instance(path: str) -> Normaliser:
    normaliser: Normaliser = _object(path)()
    return normaliser
