"""Writes the index of the normalisers in this folder: `python -m cleanwire.normalisers.make_index`.

The index holds what the pipeline must know before it runs, so that the start need not import every normaliser. Beside
it stand the strings without which a trigger cannot match, so that one page need not wait for all to be compiled.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from cleanwire.normaliser import Normaliser
from cleanwire.normalisers.literals import LONGEST, alternatives
from cleanwire.registry import Entry, entry_of

PACKAGE = "cleanwire.normalisers"
INDEX = Path(__file__).with_name("index.py")
STRINGS = Path(__file__).with_name("strings.py")
_NOT_NORMALISERS = {f"{PACKAGE}.{name}" for name in ("index", "literals", "make_index", "strings")}
_HEAD = """\
\"""Made by `python -m cleanwire.normalisers.make_index`: do not edit.\"""

# fmt: off
# ruff: noqa: E501
"""


def discover() -> list[type[Normaliser]]:
    """The normalisers defined in the modules of this folder, in order of their codes."""
    found = []
    for module in walk_packages([str(Path(__file__).parent)], f"{PACKAGE}."):
        if module.name in _NOT_NORMALISERS:
            continue
        for value in vars(import_module(module.name)).values():
            own = isinstance(value, type) and value.__module__ == module.name
            if own and issubclass(value, Normaliser) and hasattr(value, "code"):
                found.append(value)
    return sorted(found, key=lambda normaliser: normaliser.code)


def render(entries: list[Entry]) -> str:
    """The source of the index."""
    lines = ["from typing import Any\n", "ENTRIES: tuple[tuple[Any, ...], ...] = ("]
    for e in entries:
        known = None if e.languages is None else f"frozenset({sorted(e.languages)!r})"
        by_language = f", {dict(sorted(e.triggers_in.items()))!r}" if e.triggers_in else ""
        profile = f", {e.profile}" if e.profile or by_language else ""
        head = f"{e.code!r}, {e.stage!r}, {known}, {e.triggers!r}, {e.probes!r}, {e.path!r}"
        lines.append(f"    ({head}{profile}{by_language}),")
    return "\n".join([_HEAD + lines[0], *lines[1:], ")"]) + "\n"


def render_strings(entries: list[Entry]) -> str:
    """The source of the strings. All alternatives of all triggers have numbers: `FIRST` holds that of the first of each
    trigger, `STARTS` where its alternatives start, and one behind the last, and `STRINGS`, by string, the numbers of
    those that cannot match without one of their strings."""
    first, starts = [0], []
    strings: dict[str, list[int]] = {}
    for pattern in dict.fromkeys(pattern for entry in entries for pattern in entry.triggers):
        found = list(alternatives(pattern))
        for number, (needed, _, _) in enumerate(found, first[-1]):
            for string in needed or ("",):
                strings.setdefault(string, []).append(number)
        first.append(first[-1] + len(found))
        starts.append((*(start for _, start, _ in found), found[-1][2] + 1))
    return "\n".join(
        [
            f"{_HEAD}LONGEST = {LONGEST}",
            f"FIRST: tuple[int, ...] = {tuple(first)!r}",
            f"STARTS: tuple[tuple[int, ...], ...] = {tuple(starts)!r}",
            "STRINGS: dict[str, tuple[int, ...]] = {",
            *(f"    {string!r}: {tuple(numbers)!r}," for string, numbers in sorted(strings.items())),
            "}\n",
        ]
    )


def main() -> None:
    """Writes the index and the strings."""
    entries = [entry_of(normaliser) for normaliser in discover()]
    for path, text in ((INDEX, render(entries)), (STRINGS, render_strings(entries))):
        path.write_text(text, encoding="utf-8")
        print(f"{path}: written")


if __name__ == "__main__":
    main()
