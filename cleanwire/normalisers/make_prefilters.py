"""The prefilters of triggers, as `cleanwire.prefilter` takes them; `make_index` writes them.

What every match of a pattern holds is read from its syntax tree, as RE2 does for prefilters of its own: of a sequence
the rarest of the sets of strings of which it holds one, of a choice all that its branches hold.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise, product
from math import prod
from typing import Any, NamedTuple

from cleanwire.prefilter import LONGEST, Prefilter, block, ignores_case

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    import sre_constants as op
    import sre_parse

MOST_STRINGS = 64
"""So many strings of a class, of a repetition and of a sequence are told apart."""
MOST_KEYS = 400
MOST_CHARACTERS = 150_000
"""A class of more of them is in any text. The largest of a script, `\\p{Han}`, has some 98,000."""
FEWEST_ALTERNATIVES = 6
"""A choice between fewer inside of a pattern is not taken apart."""
TOO_FREQUENT = 0.1
"""Keys of this weight are in any text."""

Strings = frozenset[str]
Spans = Sequence[tuple[int, int]]
"""Code points, in closed spans."""

_NOTHING: Strings = frozenset({""})
_LAST = 0x10FFFF
_BY_FREQUENCY = " etaonisrhldcumfgpywbvkxjqz"
_OTHERWISE_READ = ("[:", "{,", "\\Q", "\\C")
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


_ANYTHING = Must()


def prefilter(pattern: str) -> Prefilter:
    """The alternatives of a pattern by their keys.

    >>> prefilter("bron|teh (?:end|last)")
    ('', {'bro': 'bron', 'h e': 'teh (?:end|last)', 'h l': 'teh (?:end|last)'}, '')
    """
    before, alternatives, behind = taken_apart(pattern)
    by_key: dict[str, list[str]] = {}
    for alternative in alternatives:
        for key in keys(before + alternative + behind, folded=ignores_case(pattern)):
            by_key.setdefault(key, []).append(alternative)
    return before, {key: "|".join(by_key[key]) for key in sorted(by_key)}, behind


def taken_apart(pattern: str) -> tuple[str, list[str], str]:
    """The alternatives of a pattern, or of its largest choice, and what stands before and behind them.

    >>> taken_apart(r"(?i)one|t(?:w|\\|)o"), taken_apart("(?i)no choice")
    (('(?i)', ['one', 't(?:w|\\\\|)o'], ''), ('(?i)', ['no choice'], ''))
    """
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
    return pattern[: best[0] + 1], [pattern[a + 1 : b] for a, b in pairwise(best)], pattern[best[-1] :]


def keys(pattern: str, *, folded: bool) -> Strings:
    """Strings of one to three characters, case-folded if so asked, of which each match of a pattern holds one; the
    empty string alone when there are none.

    >>> sorted(keys(r"\\d{4} [a-c]\\.", folded=False)), sorted(keys(r"\\p{L}+", folded=False))
    ([' a.', ' b.', ' c.'], [''])
    """
    if any(sign in pattern for sign in _OTHERWISE_READ):
        return _NOTHING
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            tree = sre_parse.parse("".join(_as_python(match, inside) for match, inside in _tokens(pattern)))
        except re.error:
            return _NOTHING
    found = _sequence(tree, folded).keys
    return _NOTHING if found is None or _weight(found) > TOO_FREQUENT else found


def _tokens(pattern: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The signs of a pattern, each with whether it is inside of a class."""
    inside = False
    for match in _TOKEN.finditer(pattern):
        yield match, inside
        if inside:
            inside = not match[0].endswith("]") or match[0].startswith("\\")
        else:
            inside = match["class"] is not None


def _as_python(match: re.Match[str], inside: bool) -> str:
    if match["code"]:
        return f"\\U{match['code']:0>8}"
    if match["property"]:
        spans = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in _with_property(match["property"]))
        return spans if inside else f"[{spans}]"
    return r"\Z" if match[0] == r"\z" else match[0]


@cache
def _with_property(name: str) -> Spans:
    import re2

    every = "".join(map(chr, chain(range(0xD800), range(0xE000, _LAST + 1))))
    return [(ord(match[0][0]), ord(match[0][-1])) for match in re2.finditer(rf"\{name}+", every)]


def _sequence(items: Iterable[tuple[Any, Any]], folded: bool) -> Must:
    run, found, whole = _NOTHING, None, True
    for part in chain.from_iterable(_parts(operator, value, folded) for operator, value in items):
        if part.exact is not None and len(run) * len(part.exact) <= max(MOST_STRINGS, len(run), len(part.exact)):
            run = frozenset(map("".join, product(run, part.exact)))
        else:
            found, whole = _rarest(found, _cut(run), part.keys), False
            run = _NOTHING if part.exact is None else part.exact
    return Must(run if whole else None, _rarest(found, _cut(run)))


def _parts(operator: Any, value: Any, folded: bool) -> Iterator[Must]:
    """What follows each other in the matches of an item of a syntax tree."""
    if operator is op.AT:
        return
    if operator is op.SUBPATTERN:
        for item in value[-1]:
            yield from _parts(*item, folded)
    elif operator is op.BRANCH:
        yield _choice([_sequence(branch, folded) for branch in value[1]])
    elif operator in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, items = value
        yield from _repeated(_sequence(items, folded), least, most)
    else:
        yield _class(tuple(_spans(operator, value)), folded)


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
    elif sum(len(part.exact) ** times for times in range(least, min(most, MOST_STRINGS) + 1)) <= MOST_STRINGS:
        times = range(least, most + 1)
        yield Must(frozenset("".join(strings) for n in times for strings in product(part.exact, repeat=n)))
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


def _cut(strings: Strings) -> Strings | None:
    """The rarest part of each string that is no longer than a key; None where there are too many or one is empty."""
    if "" in strings:
        return None
    parts = ([string[n : n + LONGEST] for n in range(max(1, len(string) - LONGEST + 1))] for string in strings)
    found = _reduced(min(each, key=lambda part: (_weight([part]), part)) for each in parts)
    return found if len(found) <= MOST_KEYS else None


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
    """How often, about, one of some strings is found at a place of an English text."""
    return sum(prod(map(_frequency, string)) for string in strings)


def _frequency(character: str) -> float:
    place = _BY_FREQUENCY.find(character)
    return 0.2 / (place + 1) if place >= 0 else 0.005 if character.isascii() else 0.0001
