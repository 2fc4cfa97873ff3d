"""What a set is spared: a trigger that may match in a text is never left out of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cleanwire.normalisers.literals import alternatives
from cleanwire.normalisers.make_index import STRINGS, discover, render_strings
from cleanwire.prefilter import possible
from cleanwire.registry import entry_of
from cleanwire.triggers import compile_set

NORMALISERS = discover()
TRIGGERS = tuple(dict.fromkeys(trigger for normaliser in NORMALISERS for trigger in normaliser.triggers))
TEXTS = [
    text
    for normaliser in NORMALISERS
    for text in (*(e.before for e in normaliser.examples), *(k.text for k in normaliser.keeps))
]


def test_the_strings_are_those_of_the_triggers() -> None:
    fresh = render_strings([entry_of(normaliser) for normaliser in NORMALISERS])
    assert STRINGS.read_text("utf-8") == fresh, "run `python -m cleanwire.normalisers.make_index`"


@pytest.mark.parametrize("change", [str, str.upper, str.title, lambda text: f"\ufeff\ud800 \u212a \u0130{text}\r\n"])
def test_what_matches_is_possible(change: Callable[[str], str]) -> None:
    every = compile_set(TRIGGERS)
    for text in map(change, TEXTS):
        data = text.encode("utf-8", "surrogatepass")
        matching = [TRIGGERS[hit] for hit in every.Match(data) or ()]
        found = possible(matching, text)
        assert list(found) == matching
        assert all(compile_set((reduced,)).Match(data) for reduced in found.values()), text


def test_a_plain_text_makes_little_possible() -> None:
    text = "The mayor has said that the bridge over the river is to be closed for a month."
    assert sum(map(len, possible(TRIGGERS, text).values())) * 10 < sum(map(len, TRIGGERS))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("ab|cd", [(["ab", "cd"], 0, 5)]),
        ("(?i)ab+c", [(["b"], 0, 8)]),
        ("a*b?", [(None, 0, 4)]),
        ("[^a]x{2,}", [(["x"], 0, 9)]),
        (r"\p{L}[«\x{BB}]\d", [(["«", "»"], 0, 16)]),
        (r"(?m)^[-+]?\.\.$", [(["+..", "-..", ".."], 0, 15)]),
        ("[k-m]ß", [(["kss", "lss", "mss"], 0, 6)]),
        ("a(?:b|c)?d", [(["abd", "acd", "ad"], 0, 10)]),
        ("[a-d][e-h][i-l]x", [(["ix", "jx", "kx", "lx"], 0, 16)]),
    ],
)
def test_what_a_pattern_needs(pattern: str, expected: list[tuple[list[str] | None, int, int]]) -> None:
    found = [(None if held is None else sorted(held), start, end) for held, start, end in alternatives(pattern)]
    assert found == expected


def test_many_alternatives_are_told_apart() -> None:
    pattern = "(?i)see (?:" + "|".join("abcdefgh") + ")!"
    found = [(held, pattern[start:end]) for held, start, end in alternatives(pattern)]
    assert found == [(frozenset([f"e {letter}!"]), letter) for letter in "abcdefgh"]


@pytest.mark.parametrize("pattern", [r"\Ca", r"a\1", "a)"])
def test_what_is_not_read_is_an_error(pattern: str) -> None:
    with pytest.raises(ValueError):
        list(alternatives(pattern))
