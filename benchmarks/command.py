"""`python -m benchmarks.command`: what the command costs to start, and how fast it goes through a tree of pages.

The starts are run in turn, several times, and their medians of processor time compared; the trees of Markdown pages, in
which nothing is found, are timed by the clock: by one process, by one for each core, then with an empty cache and with
the cache that this left. `--check` exits 1 when a ratio is worse than it has to be.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.corpora import documents
from benchmarks.timing import Row
from cleanwire import Pipeline

COMMAND = (sys.executable, "-m", "cleanwire")
STARTS: dict[str, tuple[str, ...]] = {
    "python -c pass": (sys.executable, "-c", "pass"),
    "import re2, regex": (sys.executable, "-c", "import re2, regex"),
    "import cleanwire": (sys.executable, "-c", "import cleanwire"),
    "cleanwire --version": (*COMMAND, "--version"),
    "cleanwire check FILE": (*COMMAND, "check", "--no-cache", "000/000.md"),
    "the same, from the cache": (*COMMAND, "check", "000/000.md"),
}
AT_MOST = {
    ("import cleanwire", "import re2, regex"): 1.5,
    ("cleanwire --version", "python -c pass"): 2.5,
    ("cleanwire check FILE", "python -c pass"): 6.0,
    ("the same, from the cache", "python -c pass"): 6.0,
}
TREES = {
    "one process": ("--no-cache", "--jobs", "1"),
    "all cores": ("--no-cache", "--jobs", "0"),
    "all cores, empty cache": ("--jobs", "0"),
    "all cores, full cache": ("--jobs", "0"),
}
AT_LEAST = {("one process", "all cores"): 1.8, ("all cores, empty cache", "all cores, full cache"): 20.0}

MOST_TEXTS = 500


def pages(count: int) -> list[str]:
    """Pages of Markdown, each another, of up to so many texts, in which nothing is found."""
    pipeline = Pipeline(format="markdown")
    texts = [text for text in documents("en")[:MOST_TEXTS] if not pipeline.clean(text).findings]
    return [f"# Page {number}\n\n{texts[number % len(texts)]}\n" for number in range(count)]


def seconds(command: Sequence[str], folder: Path, *, clock: bool = False) -> float:
    """The processor time that a command takes in a folder, or with `clock` the time by the clock."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = {"CLEANWIRE_CACHE_DIR": str(folder / ".cache"), "PYTHONPYCACHEPREFIX": str(folder / ".pyc")}
    path = {"PYTHONPATH": str(Path(__file__).parents[1])}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=folder, env=kept | places | path, check=True, stdout=subprocess.DEVNULL)
    took, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took if clock else after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def starts(folder: Path, rounds: int) -> dict[str, float]:
    """The medians of what the starts take."""
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(rounds + 1):
        for name, command in STARTS.items():
            times[name].append(seconds(command, folder))
    return {name: statistics.median(measured[1:]) for name, measured in times.items()}


def trees(folder: Path) -> dict[str, float]:
    """What the tree takes."""
    (folder / ".cache" / "clean").unlink(missing_ok=True)
    return {name: seconds((*COMMAND, "check", *options, "."), folder, clock=True) for name, options in TREES.items()}


def measured(files: int, rounds: int) -> dict[str, float]:
    """What the starts and a tree of so many files take."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, page in enumerate(pages(files)):
            path = folder / f"{number // 100:03}" / f"{number % 100:03}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(page, "utf-8")
        return starts(folder, rounds) | trees(folder)


def rows(files: int = 10_000) -> Iterator[Row]:
    """The lines of the table of performance."""
    took = measured(files, 7)
    for (one, two), most in AT_MOST.items():
        yield Row(f"{one}, of {two}", took[one] / took[two], most, "of it")
    for (one, two), least in AT_LEAST.items():
        yield Row(f"{files:,} pages: {two}, against {one}", took[one] / took[two], least)


def main() -> int:
    """Prints the tables; gives 1 when a ratio that is asked about is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000, help="pages in the tree")
    parser.add_argument("--rounds", type=int, default=11, help="how often each start is measured")
    parser.add_argument("--check", action="store_true", help="exit 1 when a ratio is missed")
    asked = parser.parse_args()
    took = measured(asked.files, asked.rounds)
    for what, time_taken in took.items():
        print(f"{what:26} {time_taken * 1000:10.1f} ms")
    print()
    ratios = [(f"{one} / {two}", took[one] / took[two], f"≤ {most}", most) for (one, two), most in AT_MOST.items()]
    good = all(ratio <= most for _, ratio, _, most in ratios)
    faster = [(f"{one} / {two}", took[one] / took[two], f"≥ {least}", least) for (one, two), least in AT_LEAST.items()]
    good = good and all(ratio >= least for _, ratio, _, least in faster)
    for what, ratio, wanted, _ in ratios + faster:
        print(f"{what:50} {ratio:7.2f} ×   ({wanted})")
    return int(asked.check and not good)


if __name__ == "__main__":
    sys.exit(main())
