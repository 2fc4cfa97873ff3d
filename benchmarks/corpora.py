"""The texts that the benchmarks read: those in `../shared` where it exists, else the seed articles."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def seeds(language: str, *, clean: bool) -> list[str]:
    """The project's own seed articles in a language, clean or as translated."""
    paths = sorted((ROOT / "seeds").glob(f"{language}-*.txt"))
    return [path.read_text("utf-8") for path in paths if path.name.endswith(".clean.txt") == clean]


def human_segments(language: str) -> list[str]:
    """Segments that people wrote, a line each; the paragraphs of the clean seeds where `../shared` is absent."""
    paths = sorted((SHARED / "wmt23").glob(f"*.human.{language}.txt"))
    if not paths:
        print(f"{SHARED.name}/wmt23 is absent: measured on the seed articles instead")
        return [line for text in seeds(language, clean=True) for line in text.splitlines() if line]
    return [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]


def documents(language: str, size: int = 3000) -> list[str]:
    """The human segments joined into documents of about so many characters."""
    made: list[str] = []
    lines: list[str] = []
    length = 0
    for line in human_segments(language):
        lines.append(line)
        length += len(line)
        if length >= size:
            made.append("\n\n".join(lines))
            lines, length = [], 0
    return [*made, "\n\n".join(lines)] if lines else made
