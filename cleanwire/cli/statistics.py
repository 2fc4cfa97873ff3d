"""How much was found in all files together, by code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanwire.findings import Finding

_KINDS = ("safe", "unsafe", "report")

Counts = Mapping[tuple[str, str], int]
"""How many findings there are of a code and a kind: with a safe fix, with an unsafe one, without any."""


def count(findings: Iterable[Finding]) -> Counts:
    """The counts of the findings in a file."""
    return Counter((finding.code, finding.fix.applicability if finding.fix else "report") for finding in findings)


class Statistics:
    """The counts of all files of a run."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()
        self._files: Counter[str] = Counter()
        self._found_in = 0

    def add(self, counts: Counts) -> None:
        """Takes the counts of a file."""
        self._counts.update(counts)
        self._files.update({code for code, _ in counts})
        self._found_in += bool(counts)

    def table(self, files: int) -> str:
        """A line for each code, the most frequent first, and one for all of so many files.

        >>> statistics = Statistics()
        >>> statistics.add({("MRK004", "safe"): 12, ("MRK016", "report"): 3})
        >>> print(statistics.table(20), end="")
        CODE    FINDINGS  SAFE  UNSAFE  REPORT  FILES  NAME
        MRK004        12    12       0       0      1  loose-link
        MRK016         3     0       0       3      1  dead-bold
        15 findings in 1 of 20 files: 12 with a safe fix, 0 with an unsafe one
        """
        totals: Counter[str] = Counter()
        for (code, _), times in self._counts.items():
            totals[code] += times
        lines = [f"{'CODE':6}  FINDINGS  SAFE  UNSAFE  REPORT  FILES  NAME"] if totals else []
        names = _names()
        for code, times in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
            safe, unsafe, report = (self._counts[code, kind] for kind in _KINDS)
            row = f"{code:6}  {times:8}  {safe:4}  {unsafe:6}  {report:6}  {self._files[code]:5}  {names.get(code, '')}"
            lines.append(row.rstrip())
        safe, unsafe = (sum(n for (_, one), n in self._counts.items() if one == kind) for kind in _KINDS[:2])
        every = f"{totals.total()} finding{'s' * (totals.total() != 1)} in {self._found_in} of {files} files"
        lines.append(f"{every}: {safe} with a safe fix, {unsafe} with an unsafe one")
        return "\n".join(lines) + "\n"


def _names() -> dict[str, str]:
    from cleanwire.registry import installed

    return {entry.code: entry.load().name for entry in installed()}
