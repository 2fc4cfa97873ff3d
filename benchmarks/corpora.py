"""The texts that the benchmarks read: those in `../shared` where it exists, else the seed articles."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import polib

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def seeds(language: str, *, clean: bool) -> list[str]:
    """The project's own seed articles in a language, clean or as translated."""
    paths = sorted((ROOT / "seeds").glob(f"{language}-*.txt"))
    return [path.read_text("utf-8") for path in paths if path.name.endswith(".clean.txt") == clean]


def human_segments(language: str) -> list[str]:
    """Segments that people wrote or translated, a line each: those in `../shared`, else the strings of Django's
    catalogues where it is installed, else the paragraphs of the clean seeds."""
    paths = [*(SHARED / "wmt23").glob(f"*.human.{language}.txt"), *(SHARED / "wmt23").glob(f"*.source.{language}.txt")]
    paths += (SHARED / "human").glob(f"{language}.*.txt")
    if paths:
        return [line for path in sorted(paths) for line in path.read_text("utf-8").splitlines() if line.strip()]
    if strings := _django(language):
        return strings
    print(f"{SHARED.name} is absent: {language} is measured on the seed articles instead")
    return [line for text in seeds(language, clean=True) for line in text.splitlines() if line]


def _django(language: str) -> list[str]:
    """The translations in Django's catalogues, without those that hold placeholders."""
    spec = find_spec("django")
    if spec is None or spec.origin is None:
        return []
    tag = {"zh": "zh_Hans"}.get(language, language)
    paths = sorted(Path(spec.origin).parent.rglob(f"locale/{tag}/LC_MESSAGES/*.po"))
    strings = (entry.msgstr for path in paths for entry in polib.pofile(str(path)))
    return [string.replace("\n", " ") for string in strings if string and "%" not in string and "{" not in string]


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
