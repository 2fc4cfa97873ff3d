"""How long things take: several rounds of all of them in turn, so that a slow moment of the machine meets them all."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what was measured, the figure, its unit, and what it should be.

    Of a figure in `×` more is better and `aim` is the least; of any other less is better and `aim` is the most.
    """

    name: str
    figure: float
    aim: float
    unit: str = "×"
    note: str = ""

    @property
    def reached(self) -> bool:
        """Whether the figure is what it should be."""
        return self.figure >= self.aim if self.unit == "×" else self.figure <= self.aim

    def is_worse_than(self, published: float, tolerance: float) -> bool:
        """Whether the figure is worse than a published one by more than a share of it."""
        if self.unit == "×":
            return self.figure < published * (1 - tolerance)
        return self.figure > published * (1 + tolerance)


def seconds(works: Mapping[str, Callable[[], object]], rounds: int = 5) -> dict[str, float]:
    """The median processor time of each work, in seconds, over rounds of all of them in turn."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(measured) for name, measured in times.items()}


def over(function: Callable[[str], object], texts: Iterable[str]) -> Callable[[], None]:
    """A work: the function called with each of the texts."""
    texts = list(texts)

    def work() -> None:
        for text in texts:
            function(text)

    return work
