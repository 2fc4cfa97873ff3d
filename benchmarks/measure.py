"""What cleanwire makes of a case, by default and with unsafe fixes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context

from benchmarks.damage import Case
from benchmarks.hiding import hidden
from cleanwire import Pipeline
from cleanwire.result import Result

CODES = "SEN"
"""Only the normalisers of sentences run: what the others do to the clean text is not measured here."""
_CHUNK = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case and what became of it."""

    case: Case
    by_default: str
    with_unsafe: str
    touched: bool
    """Whether a fix of either kind was made at a place of the damage."""
    wrong: str
    """Why the default edits are wrong: `comma` when they differ from the truth in commas only, `elsewhere` when
    a text that was right was changed outside the damaged sentence, else `sentence`; empty when they are not."""
    codes: str
    """The normalisers behind the default edits, else behind the unsafe ones."""

    @property
    def exact(self) -> bool:
        return self.by_default == self.case.truth

    @property
    def exact_unsafe(self) -> bool:
        return self.with_unsafe == self.case.truth

    @property
    def near_unsafe(self) -> bool:
        """Whether it is exact with unsafe fixes, commas aside."""
        return _without_commas(self.with_unsafe) == _without_commas(self.case.truth)


def measure(cases: Iterable[Case], jobs: int) -> list[Outcome]:
    """The outcomes of the cases, in order; cases that hide the same words of a language run together."""
    groups: dict[tuple[str, int | None], list[tuple[int, Case]]] = defaultdict(list)
    for number, case in enumerate(cases):
        groups[case.language, case.fold].append((number, case))
    chunks = [group[i : i + _CHUNK] for group in groups.values() for i in range(0, len(group), _CHUNK)]
    if jobs == 1:
        done = [_measure_chunk(chunk) for chunk in chunks]
    else:
        with get_context("spawn").Pool(jobs) as pool:
            done = list(pool.imap_unordered(_measure_chunk, chunks))
    return [outcome for _, outcome in sorted((pair for chunk in done for pair in chunk), key=lambda pair: pair[0])]


def _measure_chunk(chunk: Sequence[tuple[int, Case]]) -> list[tuple[int, Outcome]]:
    case = chunk[0][1]
    with hidden(case.language, case.fold):
        return [(number, _measure(case)) for number, case in chunk]


def _measure(case: Case) -> Outcome:
    by_default, with_unsafe = (_pipeline(case.language, unsafe).clean(case.damaged) for unsafe in (False, True))
    touched = any(edit.touches(place, place + 1) for place in case.places for edit in with_unsafe.edits)
    shown = by_default if by_default else with_unsafe
    codes = sorted({code for edit in shown.edits for code in edit.codes})
    return Outcome(case, by_default.text, with_unsafe.text, touched, _wrong(case, by_default), " ".join(codes))


def _wrong(case: Case, result: Result) -> str:
    if not result or result.text == case.truth or result.text in case.partial:
        return ""
    start, end = case.sentence
    if any(edit.end < start or edit.start > end for edit in result.edits):
        return "elsewhere"
    right = {_without_commas(text) for text in (case.truth, *case.partial)}
    return "comma" if _without_commas(result.text) in right else "sentence"


def _without_commas(text: str) -> str:
    return text.replace(",", "")


@cache
def _pipeline(language: str, unsafe: bool) -> Pipeline:
    return Pipeline(target_lang=language, select=CODES, unsafe=unsafe)


def shortened(outcome: Outcome) -> Outcome:
    """The outcome with its texts cut to the damaged sentence."""
    case = outcome.case
    start, rest = case.sentence[0], len(case.damaged) - case.sentence[1]

    def cut(text: str) -> str:
        return text[start : len(text) - rest]

    return replace(
        outcome,
        case=replace(case, damaged=cut(case.damaged), truth=cut(case.truth)),
        by_default=cut(outcome.by_default),
        with_unsafe=cut(outcome.with_unsafe),
    )
