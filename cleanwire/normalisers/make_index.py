"""Writes the index of the normalisers in this folder: `python -m cleanwire.normalisers.make_index`.

The index holds what the pipeline must know before it runs, so that the start need not import every normaliser. Beside
it are written the prefilters of all triggers.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from cleanwire.normaliser import Normaliser
from cleanwire.normalisers import make_prefilters
from cleanwire.registry import Entry, entry_of

PACKAGE = "cleanwire.normalisers"
INDEX = Path(__file__).with_name("index.py")
PREFILTERS = Path(__file__).with_name("prefilters.py")
_NO_NORMALISERS = frozenset({"index", "make_index", "make_prefilters", "prefilters"})


def discover() -> list[type[Normaliser]]:
    """The normalisers defined in the modules of this folder, in order of their codes."""
    found = []
    for module in walk_packages([str(Path(__file__).parent)], f"{PACKAGE}."):
        if module.name.removeprefix(f"{PACKAGE}.") in _NO_NORMALISERS:
            continue
        for value in vars(import_module(module.name)).values():
            own = isinstance(value, type) and value.__module__ == module.name
            if own and issubclass(value, Normaliser) and hasattr(value, "code"):
                found.append(value)
    return sorted(found, key=lambda normaliser: normaliser.code)


def render(entries: list[Entry]) -> str:
    """The source of the index."""
    lines = [
        '"""Made by `python -m cleanwire.normalisers.make_index`: do not edit."""\n',
        "# fmt: off",
        "# ruff: noqa: E501",
        "from typing import Any\n",
        "ENTRIES: tuple[tuple[Any, ...], ...] = (",
    ]
    for e in entries:
        known = None if e.languages is None else f"frozenset({sorted(e.languages)!r})"
        by_language = f", {dict(sorted(e.triggers_in.items()))!r}" if e.triggers_in else ""
        profile = f", {e.profile}" if e.profile or by_language else ""
        head = f"{e.code!r}, {e.stage!r}, {known}, {e.triggers!r}, {e.probes!r}, {e.path!r}"
        lines.append(f"    ({head}{profile}{by_language}),")
    return "\n".join([*lines, ")"]) + "\n"


def triggers(entries: list[Entry]) -> set[str]:
    """The patterns of normalisers for all languages."""
    return {trigger for e in entries for every in (e.triggers, *e.triggers_in.values()) for trigger in every}


def main() -> None:
    """Writes the index and the prefilters."""
    entries = [entry_of(normaliser) for normaliser in discover()]
    index, prefilters = render(entries), make_prefilters.render(triggers(entries))
    INDEX.write_text(index, encoding="utf-8")
    PREFILTERS.write_text(prefilters, encoding="utf-8")
    print(f"{INDEX}, {PREFILTERS}: written")


if __name__ == "__main__":
    main()
