"""Which lines of a file git says have changed since a revision."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cleanwire.findings import Finding

Ranges = tuple[tuple[int, int], ...]
"""First and last line of each run of changed lines, counted from 1, in order; lines end with a line feed."""

ALL: Ranges = ((1, sys.maxsize),)

_DIFF = (
    "diff",
    "--unified=0",
    "--inter-hunk-context=0",
    "--find-renames",
    "--text",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--ignore-submodules=all",
    "--src-prefix=a/",
    "--dst-prefix=b/",
)
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_ESCAPES = {
    b"a": b"\a", b"b": b"\b", b"t": b"\t", b"n": b"\n", b"v": b"\v", b"f": b"\f", b"r": b"\r"
}  # fmt: skip


class GitProblem(Exception):
    """Git could not say what changed; its text says why."""


@dataclass()
class Changes:
    """What changed since a revision, asked once in each repository.

    A file that git does not know is new: all of its lines have changed.
    """

    revision: str
    _tops: dict[str, str] = field(default_factory=dict)
    _changed: dict[str, dict[bytes, Ranges]] = field(default_factory=dict)
    _tracked: dict[str, frozenset[bytes]] = field(default_factory=dict)

    def lines(self, path: str) -> Ranges:
        """The changed lines of a file. Raises GitProblem."""
        real = os.path.realpath(path)
        top = self._top(os.path.dirname(real))
        if top not in self._changed:
            self._changed[top] = dict(parse(_git(top, *_DIFF, self._commit(top), "--")))
            self._tracked[top] = frozenset(_git(top, "ls-files", "-z").split(b"\0"))
        name = os.fsencode(os.path.relpath(real, top).replace(os.sep, "/"))
        known = name in self._tracked[top]
        return self._changed[top].get(name, ()) if known else ALL

    def _commit(self, top: str) -> str:
        """The hash of the revision; `^{commit}` keeps git from taking it for an option."""
        try:
            return _git(top, "rev-parse", "--verify", f"{self.revision}^{{commit}}").decode().strip()
        except GitProblem as problem:
            raise GitProblem(f"--since: {self.revision!r} names no commit here") from problem

    def _top(self, folder: str) -> str:
        if folder not in self._tops:
            said = _git(folder, "rev-parse", "--show-toplevel")
            self._tops[folder] = os.path.realpath(os.fsdecode(said.removesuffix(b"\n")))
        return self._tops[folder]


def parse(diff: bytes) -> Iterator[tuple[bytes, Ranges]]:
    """The files of a diff made with no context, each with its changed lines.

    >>> list(parse(b"--- a/x\\n+++ b/x\\n@@ -1,2 +1 @@\\n-a\\n-b\\n+c\\n"))
    [(b'x', ((1, 1),))]
    """
    name: bytes | None = None
    ranges: list[tuple[int, int]] = []
    lines = iter(diff.split(b"\n"))
    for line in lines:
        if hunk := _HUNK.match(line):
            removed, first, added = int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1)
            if added:
                ranges.append((first, first + added - 1))
            left = removed + added
            while left:
                left -= not next(lines, b"").startswith(b"\\")
        elif line.startswith(b"+++ "):
            if name is not None:
                yield name, tuple(ranges)
            name, ranges = _name(line[4:]), []
    if name is not None:
        yield name, tuple(ranges)


def on_lines(findings: Sequence[Finding], text: str, ranges: Ranges) -> list[bool]:
    """For each finding, whether its span is, at least in part, on lines in these ranges."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    firsts = [first for first, _ in ranges]
    verdicts = []
    for finding in findings:
        top = bisect_right(starts, finding.start)
        bottom = bisect_right(starts, max(finding.start, finding.end - 1))
        nearest = bisect_right(firsts, bottom) - 1
        verdicts.append(nearest >= 0 and ranges[nearest][1] >= top)
    return verdicts


def _git(folder: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)
    except OSError as error:
        raise GitProblem(f"git cannot be run: {error.strerror}") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GitProblem(f"git {arguments[0]}: {said[-1] if said else f'exit {done.returncode}'}")
    return done.stdout


def _name(field: bytes) -> bytes:
    """A file's name from the head of its diff, where git puts unusual names into quotation marks."""
    name = field.removesuffix(b"\t")
    if name.startswith(b'"'):
        name = re.sub(rb"\\([0-7]{3}|.)", _unescape, name[1:].removesuffix(b'"'))
    return name.removeprefix(b"b/")


def _unescape(match: re.Match[bytes]) -> bytes:
    escape = match[1]
    return bytes([int(escape, 8)]) if len(escape) == 3 else _ESCAPES.get(escape, escape)
