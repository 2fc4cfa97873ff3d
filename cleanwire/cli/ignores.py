"""What git ignores: `.gitignore` files, those of the folders above too, and `.git/info/exclude`."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec, Pattern

_FOLDER_END = "ps_d"
"""The group in pathspec's expressions that holds the slash behind what the pattern names."""

Rules = tuple[tuple[str, "GitIgnoreSpec"], ...]
"""The rules that hold in a folder, each with the folder to which its patterns are relative, nearest last."""


def rules_above(folder: str) -> Rules:
    """The rules that hold for a folder from outside: those of its repository down to the folder above it.

    None when they ignore the folder itself: who names an ignored folder wants it.
    """
    folder = os.path.abspath(folder)
    above: list[str] = []
    place = folder
    while not os.path.lexists(os.path.join(place, ".git")):
        parent = os.path.dirname(place)
        if parent == place:
            return ()
        above.append(parent)
        place = parent
    exclude = os.path.join(_git_folder(os.path.join(place, ".git")), "info", "exclude")
    rules: Rules = _read(exclude, place)
    inner = [*above[::-1], folder]
    for outer, below in pairwise(inner):
        rules = rules_in(outer, rules)
        if is_ignored(below, rules, folder=True):
            return ()
    return rules


def rules_in(folder: str, above: Rules) -> Rules:
    """The rules that hold for what is in a folder."""
    return above + _read(os.path.join(folder, ".gitignore"), os.path.abspath(folder))


def is_ignored(path: str, rules: Rules, *, folder: bool) -> bool:
    """Whether a file or folder is ignored, when no folder above it is. The nearest rules decide."""
    if not rules:
        return False
    path = os.path.abspath(path)
    for base, spec in reversed(rules):
        name = os.path.relpath(path, base).replace(os.sep, "/") + ("/" if folder else "")
        for pattern in reversed(spec.patterns):
            if pattern.include is not None and _matches(pattern, name):
                return pattern.include
    return False


def _matches(pattern: Pattern, name: str) -> bool:
    """Whether a pattern is about this very file or folder.

    pathspec also lets a pattern match all that is below; so `!keep/` would bring back files in `keep` that
    another pattern ignores, which git does not do.
    """
    found = pattern.match_file(name)
    if found is None:
        return False
    if _FOLDER_END not in found.match.re.groupindex:  # `a/**` is about what is in `a`, not about `a`
        return pattern.match_file(name.rstrip("/").rpartition("/")[0] + "/") is not None
    return any(match.end(_FOLDER_END) in (-1, len(name)) for match in found.match.re.finditer(name))


def _read(path: str, base: str) -> Rules:
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape") as file:
            lines = file.read().split("\n")
    except OSError:
        return ()
    spec = _compile(lines)
    return ((base, spec),) if len(spec) else ()


def _compile(lines: Iterable[str]) -> GitIgnoreSpec:
    """The patterns of these lines; as git does, without those that are no patterns."""
    from pathspec import GitIgnoreSpec

    good = [line for line in lines if line.strip() and not line.startswith("#")]
    try:
        return GitIgnoreSpec.from_lines(good)
    except ValueError:
        return GitIgnoreSpec.from_lines(line for line in good if _is_pattern(line))


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _git_folder(entry: str) -> str:
    """The folder behind `.git`, which in a work tree or a submodule is a file that names it."""
    if os.path.isdir(entry):
        return entry
    folder = os.path.join(os.path.dirname(entry), _first_line(entry).removeprefix("gitdir:").strip())
    return os.path.join(folder, _first_line(os.path.join(folder, "commondir")).strip())


def _first_line(path: str) -> str:
    """The first line of a file, empty without one."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            return file.readline()
    except OSError:
        return ""
