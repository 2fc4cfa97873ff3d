"""`list` and `explain`: what the normalisers say about themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cleanwire.cli.arguments import WrongCall

if TYPE_CHECKING:
    from cleanwire.normaliser import Example, Normaliser
    from cleanwire.registry import Entry

_HEAD = ("CODE", "NAME", "TIER", "LANGUAGES", "STAGE", "MQM", "ITS 2.0")
_MOST = 23
"""Code points that the languages of a normaliser take at most in the table."""

NOTES = {
    "CLW001": "The fixes kept changing the text: each round made work for the next. Nothing was changed. "
    "Please report the text, or leave one of the normalisers out with --ignore.",
    "CLW002": "A normaliser raised an error. It was skipped and the others did their work. "
    "Please report it with the text to whoever wrote the normaliser.",
}
"""What the engine may say about a run; these are no normalisers and cannot be selected."""


def table() -> str:
    """All normalisers, one in a line, in columns."""
    return _table(_normalisers())


def _table(normalisers: Sequence[Normaliser]) -> str:
    rows = [_HEAD, *map(_row, normalisers)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(line.rstrip() + "\n" for line in lines)


def explain(asked: str) -> str:
    """The page of the normaliser with a code or a name; of the beginning of several codes, their lines of the table.

    Raises WrongCall for what is none of these; its text names the nearest.
    """
    code = asked.upper()
    if code in NOTES:
        return f"{code}: a note about the run\n\n{NOTES[code]}\n"
    known = _normalisers()
    meant = [one for one in known if code == one.code or asked.lower() == one.name]
    meant = meant or [one for one in known if code and one.code.startswith(code)]
    if not meant:
        codes, names = [*(one.code for one in known), *NOTES], [one.name for one in known]
        near = _nearest(code, codes) if code[-1:].isdigit() else _nearest(asked.lower(), names)
        raise WrongCall(f"unknown code {asked!r}{near}")
    return _table(meant) if len(meant) > 1 else "\n".join(_page(meant[0])) + "\n"


def check_selection(prefixes: str | None) -> None:
    """Raises WrongCall when no code begins with one of these prefixes: it is a slip of the pen."""
    asked = [part.strip().upper() for part in (prefixes or "").split(",") if part.strip()]
    codes = [entry.code for entry in _entries()] if asked else []
    for prefix in asked:
        if prefix != "ALL" and not any(code.startswith(prefix) for code in codes):
            raise WrongCall(f"no code begins with {prefix!r}{_nearest(prefix, codes)}")


def tier(normaliser: Normaliser) -> str:
    """What the normaliser's examples show of its fixes: safe, unsafe, report, or several of them; or `profile`."""
    if normaliser.profile:
        return "profile"
    shown = {_tier(example) for example in normaliser.examples}
    return ", ".join(name for name in ("safe", "unsafe", "report") if name in shown)


def _tier(example: Example) -> str:
    return "report" if example.after is None else "unsafe" if example.unsafe else "safe"


def _entries() -> Sequence[Entry]:
    from cleanwire.registry import installed

    try:
        return installed()
    except ValueError as problem:
        raise WrongCall(str(problem)) from problem


def _normalisers() -> list[Normaliser]:
    return [entry.load() for entry in _entries()]


def _nearest(code: str, codes: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(code, codes, n=3, cutoff=0.4)
    return f": did you mean {' or '.join(near)}?" if near else "; cleanwire list shows all codes"


def _languages(normaliser: Normaliser) -> str:
    return "all" if normaliser.languages is None else " ".join(sorted(normaliser.languages))


def _few(languages: str) -> str:
    """The languages, or how many they are where a line could not hold them."""
    return languages if len(languages) <= _MOST else f"{len(languages.split())} languages"


def _row(normaliser: Normaliser) -> tuple[str, ...]:
    return (
        normaliser.code,
        normaliser.name,
        tier(normaliser),
        _few(_languages(normaliser)),
        normaliser.stage,
        normaliser.mqm,
        normaliser.its,
    )


def _page(normaliser: Normaliser) -> Iterator[str]:
    from inspect import getdoc

    yield f"{normaliser.code} {normaliser.name}: {normaliser.message}"
    yield ""
    yield getdoc(type(normaliser)) or ""
    yield ""
    yield f"Where it comes from: {normaliser.origin}"
    yield f"Tier: {tier(normaliser)}. Languages: {_languages(normaliser)}. Stage: {normaliser.stage}."
    yield f"MQM: {normaliser.mqm}. ITS 2.0: {normaliser.its}."
    yield ""
    yield "Examples"
    for example in normaliser.examples:
        yield from _quoted("-", example.before)
        if example.after is None:
            yield "  (reported only)"
        else:
            yield from _quoted("+", example.after)
            if example.unsafe:
                yield "  (only with --unsafe)"
        if example.source is not None:
            yield from _quoted("source:", example.source)
        yield ""
    if normaliser.keeps:
        yield "Left alone"
        for keep in normaliser.keeps:
            yield from _quoted("=", keep.text)
            if keep.source is not None:
                yield from _quoted("source:", keep.source)


def _quoted(sign: str, text: str) -> Iterator[str]:
    """The lines of a text, the first behind a sign; what would not be seen is written as an escape, but for a line feed
    at the end."""
    for number, line in enumerate(text.removesuffix("\n").split("\n")):
        shown = "".join(character if _is_seen(character) else _escape(character) for character in line)
        yield f"  {sign if not number else ' '} {shown}".rstrip()


def _is_seen(character: str) -> bool:
    return character == " " or (character.isprintable() and not character.isspace())


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
