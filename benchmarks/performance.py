"""`python -m benchmarks.performance`: what cleaning costs, as ratios measured in one run, beside what it should cost.

Prints the table of `docs/performance.md`. `--write` writes the table and the plot there, `--check` compares the figures
with the published ones and ends with status 1 when one is worse by more than a third. `--only WORDS` measures the rows
whose names hold these words.
"""

from __future__ import annotations

import argparse
import itertools
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import ftfy
import pyromark

from benchmarks import command
from benchmarks.corpora import ROOT, SHARED, documents, human_segments
from benchmarks.timing import Row, over, seconds
from cleanwire import Document, Options, Pipeline
from cleanwire.registry import installed
from cleanwire.team import Team
from cleanwire.triggers import compile_set

PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "performance.svg"
TOLERANCE = 1 / 3
LANGUAGES = ("fr", "de", "ru", "ar", "hi", "zh", "ja")
BETWEEN_ARTIFACTS = 300
GROWTH_FROM, TIMES = 500_000, 4
PEAK = """
from pathlib import Path
from benchmarks.corpora import human_segments
from cleanwire import Pipeline
piece = "\\n\\n".join(human_segments("en")) + "\\n\\n"
text = piece * (16_000_000 // len(piece) + 1)
pipeline = Pipeline(target_lang="en")
pipeline.clean(piece[:20_000])
def peak():
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
before = peak()
pipeline.clean(text)
print((peak() - before) * 1024 / len(text.encode()))
"""
"""What the process runs whose memory is measured, by Linux in kibibytes: `getrusage` would tell of its parent's too."""
OPTIONS = Options(target_lang="en")
ENGLISH = Team(None, OPTIONS)


def scan(language: str) -> Callable[[str], object]:
    """A bare scan with the patterns that a text in a language is scanned with."""
    entries = [entry for entry in installed() if not entry.profile]
    patterns = [
        pattern for e in entries if e.languages is None or language in e.languages for pattern in e.patterns(language)
    ]
    match = compile_set(tuple(dict.fromkeys(patterns))).Match
    return lambda text: match(text.encode())


def is_quiet(text: str) -> bool:
    """Whether nothing triggers in an English text."""
    return not any(ENGLISH.look(Document(text, OPTIONS)))


def english() -> Iterator[Row]:
    """Clean English, first that in which nothing triggers."""
    pipeline = Pipeline(target_lang="en")
    texts = documents("en")
    quiet = [text for text in texts if is_quiet(text)]
    works = {"cleanwire": over(pipeline.clean, quiet), "scan": over(scan("en"), quiet)}
    times = seconds({**works, "ftfy": over(ftfy.fix_text, quiet)})
    share = f"{len(quiet)} of {len(texts)} documents of 3 KB"
    yield Row("clean English, nothing triggers, against ftfy", times["ftfy"] / times["cleanwire"], 40, note=share)
    yield Row("clean English, nothing triggers, against the scan", times["scan"] / times["cleanwire"], 0.5)
    yield clean("en", 0.25)


def clean(language: str, aim: float) -> Row:
    """All that people wrote in a language, whatever triggers, as it is when what is wrong in it is mended."""
    pipeline = Pipeline(target_lang=language)
    texts = [pipeline.clean(text).text for text in documents(language)]
    times = seconds({"cleanwire": over(pipeline.clean, texts), "scan": over(scan(language), texts)})
    return Row(f"clean text ({language}) against the scan", times["scan"] / times["cleanwire"], aim)


def damaged() -> Iterator[Row]:
    """News with an example of an artifact after each 300 code points, all families in turn."""
    examples = itertools.cycle(
        example.before
        for normaliser in Pipeline(target_lang="en").normalisers
        for example in normaliser.examples
        if normaliser.stage != "markup" and example.lang == "en" and len(example.before) < BETWEEN_ARTIFACTS
    )
    texts = []
    for text in documents("en"):
        pieces, length = [], 0
        for line in text.split("\n\n"):
            pieces.append(line)
            length += len(line)
            if length >= BETWEEN_ARTIFACTS:
                pieces.append(next(examples))
                length = 0
        texts.append("\n\n".join(pieces))
    times = seconds(
        {"cleanwire": over(Pipeline(target_lang="en").clean, texts), "ftfy": over(ftfy.fix_text, texts)}, rounds=3
    )
    yield Row("damaged news against ftfy", times["ftfy"] / times["cleanwire"], 2)


def pages() -> Iterator[Row]:
    """Pages of Markdown in many languages, read and cleaned in their own, beside reading them."""
    paths = sorted((SHARED / "markup" / "pairs").rglob("*.md"))[:150]
    if not paths:
        return
    tags = ["en" if ".source." in path.name else path.name.split(".")[1] for path in paths]
    pipelines = {tag: Pipeline(target_lang=tag, format="markdown") for tag in tags}
    texts = [(path.read_text("utf-8"), pipelines[tag]) for path, tag in zip(paths, tags, strict=True)]
    options = pyromark.Options.ENABLE_TABLES
    times = seconds(
        {
            "cleanwire": over(lambda page: page[1].clean(page[0]), texts),
            "pyromark": over(lambda page: list(pyromark.events_with_range(page[0], options=options)), texts),
        },
        rounds=3,
    )
    yield Row("Markdown pages against pyromark", times["pyromark"] / times["cleanwire"], 0.4)


def strings() -> Iterator[Row]:
    """Short strings in a batch."""
    words = itertools.cycle(" ".join(human_segments("en")).split())
    texts = []
    for _ in range(100_000):
        text = next(words)
        while len(text) < 60:
            text += f" {next(words)}"
        texts.append(text)
    pipeline = Pipeline(target_lang="en")
    quiet = [text for text in texts if is_quiet(text)]
    works = {
        "cleanwire": lambda: [None for _ in pipeline.clean_many(quiet)],
        "scan": over(scan("en"), quiet),
    }
    times = seconds(works, rounds=3)
    overhead = (times["cleanwire"] - times["scan"]) / len(quiet) * 1e6
    yield Row("short strings beyond the scan, a string", overhead, 3, "µs", f"{len(quiet)} of {len(texts)} strings")


def growth() -> Iterator[Row]:
    """How much longer a text that is `TIMES` as long takes, divided by that."""
    pipeline = Pipeline(target_lang="en")
    prose = "\n\n".join(human_segments("en"))
    pieces = {
        "prose": prose + "\n\n",
        "prose in one line": prose.replace("\n", " ") + " ",
        "one word": "word ",
        "quotation marks": '"“”«»',
        "brackets": "([)]",
        "artifacts": "It was « cold » . of the the town\n\n",
    }
    for name, piece in pieces.items():
        texts = [piece * (size // len(piece) + 1) for size in (GROWTH_FROM, TIMES * GROWTH_FROM)]
        small, large = (seconds({"": lambda text=text: pipeline.clean(text)}, rounds=1)[""] for text in texts)  # type: ignore[misc]
        yield Row(f"growth of {name}", large / small / TIMES, 1.2, "of linear")


def memory() -> Iterator[Row]:
    """How much more memory a process of its own takes at its peak while it cleans prose, against the text."""
    run = subprocess.run([sys.executable, "-c", PEAK], cwd=ROOT, capture_output=True, text=True, check=True)
    yield Row("peak memory of 16 MB of prose", float(run.stdout), 12, "times the text")


MEASURES: dict[str, Callable[[], Iterator[Row]]] = {
    "clean English": english,
    **{f"clean text {language}": lambda language=language: iter([clean(language, 0.2)]) for language in LANGUAGES},
    "damaged news": damaged,
    "Markdown pages": pages,
    "short strings": strings,
    "growth": growth,
    "memory": memory,
    "command": command.rows,
}


def table(rows: list[Row]) -> str:
    """The table of the page, in Markdown."""
    lines = ["| what | figure | aim | |", "|---|---|---|---|"]
    for row in rows:
        bound = "≥" if row.unit == "×" else "≤"
        verdict = "" if row.reached else "not reached"
        lines.append(f"| {row.name} | {row.figure:.2f} {row.unit} | {bound} {row.aim:g} {row.unit} | {verdict} |")
    return "\n".join(lines)


def published() -> dict[str, float]:
    """The figures of the page."""
    found = re.findall(r"^\| ([^|]+) \| ([0-9.]+) [^|]+ \| [≥≤]", PAGE.read_text("utf-8"), re.MULTILINE)
    return {name: float(figure) for name, figure in found}


def machine() -> str:
    """The machine and the versions, in a line."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("google-re2", "ftfy", "pyromark", "regex"))
    return f"Python {platform.python_version()} on {platform.system()} {platform.machine()}; {packages}"


def plot(rows: list[Row], path: Path) -> None:
    """Draws each figure as a share of its aim, on a logarithmic scale."""
    import matplotlib.pyplot as plt

    shares = [row.figure / row.aim if row.unit == "×" else row.aim / max(row.figure, 1e-9) for row in rows]
    figure, axes = plt.subplots(figsize=(9, 0.35 * len(rows) + 1), layout="constrained")
    axes.barh([row.name for row in rows], shares, color=["#2a7f62" if row.reached else "#c46a2c" for row in rows])
    axes.axvline(1, color="#333333", linewidth=1)
    axes.set_xscale("log")
    axes.set_xlabel("figure as a share of its aim (1 = reached)")
    axes.invert_yaxis()
    figure.savefig(path)


def main() -> int:
    """Measures and prints; see the top of this file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="measure only what has these words in its name")
    parser.add_argument("--write", action="store_true", help="write the table and the plot into docs")
    parser.add_argument("--check", action="store_true", help="end with status 1 when a figure is worse than published")
    options = parser.parse_args()
    rows: list[Row] = []
    for name, measure in MEASURES.items():
        if options.only in name:
            rows += measure()
            print(*(f"{row.name}: {row.figure:.2f} {row.unit} {row.note}" for row in rows[-8:]), sep="\n", flush=True)
    print(table(rows), machine(), sep="\n\n")
    if options.write:
        text = PAGE.read_text("utf-8")
        head, tail = text.split("<!-- table -->")[0], text.split("<!-- end of table -->")[1]
        filled = f"<!-- table -->\n{table(rows)}\n\n{machine()}.\n<!-- end of table -->"
        PAGE.write_text(head + filled + tail, "utf-8")
        plot(rows, PLOT)
    if options.check:
        old = published()
        worse = [row for row in rows if row.name in old and row.is_worse_than(old[row.name], TOLERANCE)]
        for row in worse:
            print(f"worse: {row.name}: {row.figure:.2f} {row.unit}, published {old[row.name]:.2f}", file=sys.stderr)
        return 1 if worse else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
