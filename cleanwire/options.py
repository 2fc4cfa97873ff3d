"""The options of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

RENDERERS = ("commonmark", "gfm", "hugo", "kramdown", "mdx", "python-markdown")
"""What makes a site of pages of Markdown."""

Detector = Callable[[str], tuple[str, float]]
"""From a text to the BCP 47 tag of its language and the probability of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What `clean` and `Pipeline` take.

    `target_lang` and `source_lang` are BCP 47 tags (`pt-BR`); without `target_lang` the language is detected.
    `source` is the text that was translated; for a catalogue in one language that is its template, a file of the same
    format whose strings have the same names. `profile` is the tag of a locale (`fr-FR`) after whose typography text
    in its language is set; it is also taken for the language where no other is known. `path_lang` is the
    language that the path of the text tells, for where neither the caller nor the text says. `format` names the
    format of the text, and `renderer` the program that makes a site of its pages of Markdown, for what differs between
    these: `python-markdown` makes words bold that CommonMark does not, `mdx` reads Markdown as MDX. `columns`
    are those of a table to look at, by the names in its head or by their numbers from 1. `unsafe` applies unsafe fixes
    too. `select` and `ignore` are prefixes of codes, or `ALL`; the longer prefix decides, `ignore` on a
    tie. `detector` names a language detector (`langdetect`, `lingua`, `py3langid`) or is one.

    >>> Options(select="SEN").selects("SEN001"), Options(ignore=["SEN"]).selects("SEN001")
    (True, False)
    """

    target_lang: str | None = None
    source_lang: str | None = None
    source: str | None = None
    profile: str | None = None
    path_lang: str | None = None
    format: str = "text"
    renderer: str | None = None
    columns: tuple[str, ...] | str | Iterable[str] | None = None
    unsafe: bool = False
    select: tuple[str, ...] | str | Iterable[str] | None = None
    ignore: tuple[str, ...] | str | Iterable[str] | None = None
    detector: str | Detector = "langdetect"

    def __post_init__(self) -> None:
        for name in ("select", "ignore"):
            object.__setattr__(self, name, _prefixes(getattr(self, name)))
        object.__setattr__(self, "columns", _columns(self.columns))
        for name in ("target_lang", "source_lang", "profile", "path_lang"):
            object.__setattr__(self, name, _tag(name, getattr(self, name)))
        if self.renderer is not None and self.renderer not in RENDERERS:
            raise ValueError(f"renderer={self.renderer!r} is not known: choose one of {', '.join(RENDERERS)}")
        if self.renderer == "mdx" and self.format == "markdown":
            object.__setattr__(self, "format", "mdx")

    def selects(self, code: str) -> bool:
        """Whether the normaliser with this code is wanted."""
        wanted = 0 if self.select is None else _longest(self.select, code)
        unwanted = -1 if self.ignore is None else _longest(self.ignore, code)
        return wanted > unwanted


def _prefixes(value: str | Iterable[str] | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    items = value.split(",") if isinstance(value, str) else value
    return tuple(item.strip().upper() for item in items if item.strip())


def _columns(value: str | Iterable[str] | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    items = value.split(",") if isinstance(value, str) else map(str, value)
    return tuple(item.strip() for item in items if item.strip())


def _tag(name: str, value: str | None) -> str | None:
    if value is None:
        return None
    tag = value.replace("_", "-")
    subtags = tag.split("-")
    if len(subtags[0]) > 4 or not all(part.isalnum() and part.isascii() and len(part) <= 8 for part in subtags):
        raise ValueError(f"{name}={value!r} is not a language tag: write it as in en, pt-BR or zh-Hant")
    return tag


def _longest(prefixes: Iterable[str], code: str) -> int:
    """The length of the longest prefix of the code; 0 for `ALL`, -1 for none."""
    lengths = [
        0 if prefix == "ALL" else len(prefix) for prefix in prefixes if prefix == "ALL" or code.startswith(prefix)
    ]
    return max(lengths, default=-1)
