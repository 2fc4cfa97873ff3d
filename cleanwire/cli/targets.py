"""Which files a call means: those that it names, and in folders those of a type that cleanwire reads."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from cleanwire import kinds
from cleanwire.storage import reason

if TYPE_CHECKING:
    from cleanwire.cli.ignores import Rules

STDIN = "-"

PASSED_OVER = frozenset({".git", ".hg", ".svn", ".jj", ".tox", ".nox", ".venv", "node_modules", "__pycache__"})
"""Folders that hold no one's prose; they are walked only when they are named."""


@dataclass(frozen=True, slots=True)
class Target:
    """A file to look at, or a `problem` that kept a folder from being walked. Data in a folder is `passed_over`: it is
    taken only when it is named itself."""

    path: str
    problem: str | None = None
    passed_over: bool = False


def find(paths: Iterable[str]) -> list[Target]:
    """The files that these paths mean, each once: a folder's in order of their names.

    In folders only files of a known type are taken, no symbolic links, and nothing that git ignores.
    """
    groups = [_walk_from(path) if path != STDIN and os.path.isdir(path) else [Target(path)] for path in paths]
    if len(groups) == 1:
        return list(groups[0])
    seen: set[str] = set()
    found: list[Target] = []
    for target in chain.from_iterable(groups):
        real = STDIN if target.path == STDIN else os.path.realpath(target.path)
        if target.problem or target.passed_over or real not in seen:
            if not target.passed_over:
                seen.add(real)
            found.append(target)
    return [target for target in found if not (target.passed_over and os.path.realpath(target.path) in seen)]


def _walk_from(root: str) -> Iterator[Target]:
    from cleanwire.cli.ignores import rules_above

    shown = "" if root == os.curdir else root
    yield from _walk(root, shown, rules_above(root))


def _walk(folder: str, shown: str, above: Rules) -> Iterator[Target]:
    from cleanwire.cli.ignores import is_ignored, rules_in

    try:
        with os.scandir(folder) as scan:
            entries = sorted(scan, key=lambda entry: entry.name)
    except OSError as error:
        yield Target(folder, f"cannot be read: {reason(error)}")
        return
    rules = rules_in(folder, above)
    for entry in entries:
        name = os.path.join(shown, entry.name)
        if entry.is_dir(follow_symlinks=False):
            wanted = entry.name not in PASSED_OVER and not is_ignored(entry.path, rules, folder=True)
            if wanted:
                yield from _walk(entry.path, name, rules)
            continue
        if not entry.is_file(follow_symlinks=False):
            continue
        is_data = kinds.is_data(name)
        if (is_data or kinds.is_known(name)) and not is_ignored(entry.path, rules, folder=False):
            yield Target(name, passed_over=is_data)
