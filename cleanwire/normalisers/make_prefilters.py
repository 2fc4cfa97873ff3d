"""The prefilters of triggers, as `cleanwire.prefilter` takes them; `make_index` writes them.

What every match of a pattern holds is read from its syntax tree, as RE2 does for prefilters of its own: of a sequence
the rarest of the sets of strings of which it holds one, of a choice all that its branches hold.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, product
from math import prod
from typing import Any, NamedTuple

from cleanwire.prefilter import LONGEST, NEXT, OR, alternatives, block, digest, ignores_case

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import sre_constants as op
    import sre_parse

MOST_STRINGS = 64
"""So many strings of a class, of a repetition and of a sequence are told apart."""
MOST_KEYS = 600
MOST_CHARACTERS = 150_000
"""A class of more of them is in any text. The largest of a script, `\\p{Han}`, has some 98,000."""
FEWEST_ALTERNATIVES = 6
"""A choice between fewer inside of a pattern is not taken apart."""
TOO_FREQUENT = 0.1
"""Keys of this weight are in any text."""

A_KEY = 1e-5
"""What it weighs to ask for one more key."""

Strings = frozenset[str]
Spans = Sequence[tuple[int, int]]
"""Code points, in closed spans."""

_NOTHING: Strings = frozenset({""})
_LAST = 0x10FFFF
_CHOICE = "\uf8ff"
"""Stands in a pattern for its choice."""
_BY_FREQUENCY = " etaonisrhldcumfgpywbvkxjqz"
_OTHERWISE_READ = re.compile(r"\[:\^?\w+:\]|\{,|\\[QC]")
"""What Python does not read as RE2 does."""
_TOKEN = re.compile(
    r"\\x\{(?P<code>[0-9A-Fa-f]+)\}|\\(?P<property>[pP](?:\{\^?\w+\}|\w))|\\."
    r"|(?P<flags>\(\?\w+\))|(?P<open>\((?:\?\w*:)?)|(?P<class>\[\^?\]?)|.",
    re.DOTALL,
)
_CLASSES: dict[Any, Spans] = {
    op.CATEGORY_DIGIT: [(0x30, 0x39)],
    op.CATEGORY_SPACE: [(0x09, 0x0A), (0x0C, 0x0D), (0x20, 0x20)],
    op.CATEGORY_WORD: [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)],
}


class Must(NamedTuple):
    """What is known of the matches of a part of a pattern: all the strings that it may match, None when they are too
    many to tell; and keys of which each match holds one, None when there are none."""

    exact: Strings | None = None
    keys: Strings | None = None


class _Read(NamedTuple):
    """What is known when a sequence has been read up to a place: the strings that may end there, the rarest keys so
    far, and whether the strings are all that was read."""

    run: Strings
    found: Strings | None
    whole: bool


_ANYTHING = Must()
_BEGINNING = _Read(_NOTHING, None, True)


def prefilter(pattern: str) -> tuple[int, int, str, str]:
    """Where the alternatives of a pattern stand in it, a half-open span; the keys of what stands around them; and those
    of each alternative. They are strings of one to four characters, case-folded where the pattern ignores case; an
    empty one is in any text.

    >>> prefilter("the (?:end|last)s?|bron|.")
    (0, 25, '', 'the ␞bron␞')
    """
    start, end = _choice_in(pattern)
    every = alternatives(pattern[start:end])
    if "|".join(every) != pattern[start:end]:
        every = [pattern[start:end]]
    folded = ignores_case(pattern)
    try:
        around = list(_parts(_tree(pattern[:start] + _CHOICE + pattern[end:]), folded))
        choices = [_parts(_tree(alternative), folded) for alternative in every]
        (place,) = (number for number, part in enumerate(around) if part.exact == frozenset({_CHOICE}))
        before = _followed(around[:place], _BEGINNING)
        musts = [_must(_followed(chain(choice, around[place + 1 :]), before)) for choice in choices]
    except (re.error, ValueError):
        return 0, len(pattern), "", ""
    rest = _must(_followed(chain([_ANYTHING], around[place + 1 :]), before))
    found = [must.keys if must.keys and _weight(must.keys) < TOO_FREQUENT else _NOTHING for must in [rest, *musts]]
    if not {OR, NEXT}.isdisjoint(chain.from_iterable(chain.from_iterable(found))):
        return 0, len(pattern), "", ""
    shared, *own = (OR.join(sorted(keys)) for keys in found)
    return start, end, shared, NEXT.join(own)


def render(patterns: Iterable[str]) -> str:
    """The source of the list of the prefilters of some patterns."""
    rows = sorted((digest(pattern), prefilter(pattern)) for pattern in set(patterns))
    lines = [
        '"""Made by `python -m cleanwire.normalisers.make_index`: do not edit."""\n',
        "# fmt: off",
        "# ruff: noqa: E501",
        "PREFILTERS: dict[str, tuple[int, int, str, str]] = {",
        *(f"    {name!r}: {row!r}," for name, row in rows),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _choice_in(pattern: str) -> tuple[int, int]:
    """The span of a pattern behind its flags when it is a choice, else that of the largest choice in it."""
    bars: list[list[int]] = [[-1]]
    best: list[int] = []
    for match, inside in _tokens(pattern):
        if inside:
            continue
        if match["flags"]:
            if len(bars) == 1 and bars[0][0] == match.start() - 1:
                bars[0] = [match.end() - 1]
        elif match["open"]:
            bars.append([match.end() - 1])
        elif match[0] == "|":
            bars[-1].append(match.start())
        elif match[0] == ")":
            choice = [*bars.pop(), match.start()]
            repeated = pattern[match.end() : match.end() + 1] in ("?", "*", "+", "{")
            if len(bars) == 1 and not repeated and len(choice) > max(len(best), FEWEST_ALTERNATIVES):
                best = choice
    if len(bars[0]) > 1 or not best:
        best = [*bars[0], len(pattern)]
    return best[0] + 1, best[-1]


def _tree(pattern: str) -> list[Any]:
    """The syntax tree of a pattern. Raises ValueError or `re.error` when Python does not read it as RE2 does."""
    if _OTHERWISE_READ.search(pattern):
        raise ValueError(pattern)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return sre_parse.parse("".join(_as_python(match, inside) for match, inside in _tokens(pattern))).data


def _tokens(pattern: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The signs of a pattern, each with whether it is inside of a class."""
    inside = False
    for match in _TOKEN.finditer(pattern):
        yield match, inside
        inside = match[0] not in ("]", "[]", "[^]") if inside else match["class"] is not None


def _as_python(match: re.Match[str], inside: bool) -> str:
    if match["code"]:
        return f"\\U{match['code']:0>8}"
    if match["property"]:
        return _with_property(match["property"]) if inside else f"[{_with_property(match['property'])}]"
    return r"\Z" if match[0] == r"\z" else match[0]


@cache
def _with_property(name: str) -> str:
    """What stands in a class for the characters with a property, as RE2 knows them; for any where some are in ASCII."""
    import re2

    if re2.search(rf"\{name}", "".join(map(chr, range(0x80)))):
        return r"\d\D"
    every = "".join(map(chr, chain(range(0xD800), range(0xE000, _LAST + 1))))
    return "".join(
        f"\\U{ord(match[0][0]):08x}-\\U{ord(match[0][-1]):08x}" for match in re2.finditer(rf"\{name}+", every)
    )


def _parts(items: Iterable[tuple[Any, Any]], folded: bool) -> Iterator[Must]:
    """What follows each other in the matches of the items of a syntax tree."""
    for operator, value in items:
        if operator is op.SUBPATTERN:
            yield from _parts(value[-1], folded)
        elif operator is op.BRANCH:
            yield _choice([_must(_followed(_parts(branch, folded))) for branch in value[1]])
        elif operator in (op.MAX_REPEAT, op.MIN_REPEAT):
            least, most, repeated = value
            yield from _repeated(_must(_followed(_parts(repeated, folded))), least, most)
        elif operator is not op.AT:
            yield _class(tuple(_spans(operator, value)), folded)


def _followed(parts: Iterable[Must], before: _Read = _BEGINNING) -> _Read:
    """What is known when some parts have been read too."""
    run, found, whole = before
    for part in parts:
        if part.exact is not None and len(run) * len(part.exact) <= max(MOST_STRINGS, len(run), len(part.exact)):
            run = frozenset(map("".join, product(run, part.exact)))
        else:
            found, whole = _rarest(found, _cut(run), part.keys), False
            run = _NOTHING if part.exact is None else part.exact
    return _Read(run, found, whole)


def _must(read: _Read) -> Must:
    return Must(read.run if read.whole else None, _rarest(read.found, _cut(read.run)))


def _choice(branches: Sequence[Must]) -> Must:
    if any(branch.keys is None for branch in branches):
        found = None
    else:
        found = _reduced(key for branch in branches for key in branch.keys or ())
    if any(branch.exact is None for branch in branches):
        return Must(None, found)
    return Must(frozenset(string for branch in branches for string in branch.exact or ()), found)


def _repeated(part: Must, least: int, most: int) -> Iterator[Must]:
    if part.exact is None:
        yield Must(None, part.keys if least else None)
    elif most < MOST_STRINGS and sum(len(part.exact) ** n for n in range(least, most + 1)) <= MOST_STRINGS:
        strings = (product(part.exact, repeat=n) for n in range(least, most + 1))
        yield Must(frozenset(map("".join, chain.from_iterable(strings))))
    elif least:
        yield from (part, _ANYTHING, part)
    else:
        yield _ANYTHING


def _spans(operator: Any, value: Any) -> Spans:
    """The characters that an item of one character may be."""
    if operator is op.LITERAL:
        return [(value, value)]
    if operator is op.RANGE:
        return [value]
    if operator is op.CATEGORY and value in _CLASSES:
        return _CLASSES[value]
    if operator is op.IN and value[0][0] is not op.NEGATE:
        return list(chain.from_iterable(_spans(*item) for item in value))
    return [(0, _LAST)]


@cache
def _class(spans: tuple[tuple[int, int], ...], folded: bool) -> Must:
    if sum(last - first + 1 for first, last in spans) > MOST_CHARACTERS:
        return _ANYTHING
    written = (chr(code) for first, last in spans for code in range(first, last + 1))
    characters = {character.casefold() if folded else character for character in written}
    if len(characters) <= MOST_STRINGS:
        return Must(frozenset(characters))
    found = frozenset(character[0] if character[0].isascii() else block(character[0]) for character in characters)
    return Must(None, found if len(found) <= MOST_KEYS else None)


@cache
def _cut(strings: Strings) -> Strings | None:
    """Of each string a part that is no longer than a key; None where there are too many or one is empty."""
    if "" in strings:
        return None
    heads = _reduced(string[:LONGEST] for string in strings)
    tails = _reduced(string[-LONGEST:] for string in strings)
    rarest = _reduced(min(_windows(string), key=_frequency) for string in strings)
    found = min(heads, tails, rarest, key=_weight)
    return found if len(found) <= MOST_KEYS else None


def _windows(string: str) -> list[str]:
    return [string[start : start + LONGEST] for start in range(max(1, len(string) - LONGEST + 1))]


def _reduced(found: Iterable[str]) -> Strings:
    """Keys without those that hold another."""
    every = set(found)
    return frozenset(key for key in every if every.isdisjoint(_inside(key)))


def _inside(key: str) -> Iterator[str]:
    """The shorter strings in a key."""
    return (key[start : start + length] for length in range(1, len(key)) for start in range(len(key) - length + 1))


def _rarest(*sets: Strings | None) -> Strings | None:
    return min((each for each in sets if each is not None), key=_weight, default=None)


def _weight(strings: Iterable[str]) -> float:
    """How often, about, one of some strings is found at a place of an English text, and what it costs to ask for it."""
    return sum(_frequency(string) + A_KEY for string in strings)


@cache
def _frequency(string: str) -> float:
    places = map(_BY_FREQUENCY.find, string)
    return prod(
        0.2 / (place + 1)
        if place >= 0
        else 0.005
        if character.isascii() and (character.isprintable() or character == "\n")
        else 0.0001
        for place, character in zip(places, string, strict=True)
    )
