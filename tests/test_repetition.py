"""Repetition beyond the examples: every period, no false runs, linear work."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from cleanwire import Pipeline, clean
from cleanwire.document import Document
from cleanwire.evidence import runs as runs_module
from cleanwire.evidence.runs import Run, runs
from cleanwire.evidence.units import units
from cleanwire.normalisers.repetition.decoder_loop import DecoderLoop
from cleanwire.normalisers.repetition.doubled_word import DoubledWord
from cleanwire.normalisers.repetition.repeated_passage import RepeatedPassage
from cleanwire.options import Options

WORDS = [a + b + c for a in "bdfgklmnprst" for b in "aeiou" for c in "bdfgklmnprst"]
CHARACTERS = [chr(code) for code in range(0x4E00, 0x4E00 + 2000)]
LOOPS = Pipeline([DecoderLoop], target_lang="en", unsafe=True)


def brute(tokens: list[int], copies: float) -> set[Run]:
    """All runs by comparing every place with every other."""
    found: set[Run] = set()
    for period in range(1, len(tokens) // 2 + 1):
        start = 0
        while start + period < len(tokens):
            end = start
            while end + period < len(tokens) and tokens[end] == tokens[end + period]:
                end += 1
            run = Run(start, end + period, period)
            if run.copies >= copies and not any(
                other.start <= run.start and run.end <= other.end and period % other.period == 0 for other in found
            ):
                found.add(run)
            start = end + 1
    return found


@pytest.mark.parametrize("letters", [2, 3, 5, 20])
def test_runs_are_those_that_comparing_everything_finds(letters: int) -> None:
    chance = random.Random(letters)
    for _ in range(300):
        tokens = [chance.randrange(letters) for _ in range(chance.randrange(60))]
        assert set(runs(tokens, 3)) == brute(tokens, 3)
        assert set(runs(tokens, 2)) <= brute(tokens, 2)


@pytest.mark.parametrize("period", [*range(1, 51), 64, 100, 333, 1000, 5000])
@pytest.mark.parametrize("kinds", [5, 3000])
def test_three_copies_of_every_period_are_found(period: int, kinds: int) -> None:
    chance = random.Random(period)
    root = [chance.randrange(kinds) for _ in range(period)]
    tokens = [*range(10_000, 10_100), *root * 3, *range(20_000, 20_077)]
    assert any(run.start <= 100 and run.end >= 100 + 3 * period for run in runs(tokens, 3))


@pytest.mark.parametrize("period", range(1, 51))
def test_a_loop_of_words_is_found_at_every_period(period: int) -> None:
    clause = " ".join(random.Random(period).sample(WORDS, period))
    result = LOOPS.clean(f"She said that {clause} {' '.join([clause] * 4)} and left.")
    assert result.text == f"She said that {clause} and left."
    assert [finding.code for finding in result.findings] == ["REP001"]


@pytest.mark.parametrize("period", range(4, 51))
def test_a_loop_of_characters_is_found_at_every_period(period: int) -> None:
    clause = "".join(random.Random(period).sample(CHARACTERS, period))
    result = Pipeline([DecoderLoop], target_lang="zh", unsafe=True).clean(f"他说{clause * 5}。")
    assert result.text == f"他说{clause}。"


@pytest.mark.parametrize("period", range(4, 51))
def test_a_loop_inside_a_word_is_found_at_every_period(period: int) -> None:
    root = "".join(random.Random(period).sample([chr(code) for code in range(0x430, 0x44F + 1)] * 2, period))
    result = Pipeline([DecoderLoop], target_lang="ru", unsafe=True).clean(f"Это {root * 9}.")
    assert result.text == f"Это {root}."


@pytest.mark.parametrize("seed", range(20))
def test_random_text_has_no_repetition(seed: int) -> None:
    chance = random.Random(seed)
    text = ". ".join(" ".join(chance.choices(WORDS, k=12)) for _ in range(200))
    assert not LOOPS.clean(text).findings
    han = "".join(chance.choices(CHARACTERS[:300], k=3000))
    assert not Pipeline([DecoderLoop, RepeatedPassage], target_lang="zh", unsafe=True).clean(han).findings


def work(function: Callable[[], Any]) -> int:
    """How many lines of the search for runs a call executes."""
    lines = 0
    file = runs_module.__file__

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal lines
        if frame.f_code.co_filename != file:
            return None
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        function()
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("period", [1, 5, 50, 5000])
def test_the_work_is_linear_in_a_loop(period: int) -> None:
    chance = random.Random(period)
    root = [chance.randrange(3000) for _ in range(period)]

    def tokens(size: int) -> list[int]:
        return (root * (size // period + 1))[:size]

    quarter, whole = work(lambda: runs(tokens(25_000))), work(lambda: runs(tokens(100_000)))
    assert whole < 5 * quarter + 10_000
    assert whole < 150 * 100_000


def test_the_work_in_a_loop_is_a_small_factor_of_that_in_prose() -> None:
    chance = random.Random(0)
    weights = [1 / rank for rank in range(1, 5001)]
    prose = chance.choices(range(5000), weights=weights, k=100_000)
    loop = (prose[:20] * 5000)[:100_000]
    assert work(lambda: runs(loop)) < 7 * work(lambda: runs(prose))


def test_a_protected_thing_equals_nothing() -> None:
    document = Document("\ufffc \ufffc \ufffc \ufffc", Options())
    assert len(set(document.once(units).tokens)) == 4


def test_a_lost_rest_is_named_and_an_ended_loop_is_not() -> None:
    ended = LOOPS.clean("It is in the park of the town in the park of the town in the park of the town.")
    cut = LOOPS.clean("It is in the park of the town in the park of the town in the park of the town in the")
    assert "lost" not in ended.findings[0].message
    assert "lost" in cut.findings[0].message
    assert cut.text == "It is in the park of the town"


def test_a_loop_over_a_protected_thing_is_left_whole() -> None:
    text = "Open the page at {0} now, open the page at {0} now, open the page at {0} now, open the page at {0} now."
    assert LOOPS.clean(text).text == text


def test_what_stands_twice_is_not_safe_in_a_stammered_transcript() -> None:
    pipeline = Pipeline([DoubledWord], target_lang="en")
    assert pipeline.clean("They closed the the bridge.").text == "They closed the bridge."
    assert pipeline.clean("Well they they closed the the bridge.").text == "Well they they closed the the bridge."


def test_loops_inside_loops_settle() -> None:
    text = "It was very cold cold cold that day " * 6
    once = LOOPS.clean(text).text
    assert LOOPS.clean(once).text == once
    assert len(once) < len(text) / 4


@pytest.mark.parametrize(
    "text", ["\ud800 \ud800 \ud800", "\x1ca\x1ca\x1ca\x1ca", "\u2028" * 9, "a\x00" * 30, "İ İ İ İ İ İ"]
)
def test_no_text_raises_anything(text: str) -> None:
    pipeline = Pipeline([DecoderLoop, DoubledWord, RepeatedPassage], unsafe=True)
    assert not [finding for finding in pipeline.clean(text * 3).findings if finding.code.startswith("CLW")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It is the [the](harbour.md) house.", "It is [the](harbour.md) house."),
        ("It is the [the old](harbour.md) house.", "It is [the old](harbour.md) house."),
        ("It is [the](harbour.md) the old house.", "It is [the](harbour.md) old house."),
        ("It is the **the** house.", "It is **the** house."),
        ("It is [the](harbour.md) [the](quay.md) house.", "It is [the](harbour.md) [the](quay.md) house."),
    ],
)
def test_a_doubled_word_takes_no_markup_with_it(before: str, after: str) -> None:
    assert clean(before, target_lang="en", format="markdown").text == after


@pytest.mark.parametrize("text", ["tiro tirotiro", "tirotiro   tiro", "tiro tiro   tirotiro"])
def test_a_loop_whose_spaces_are_uneven_is_found(text: str) -> None:
    assert any(finding.code.startswith("REP") for finding in clean(text).findings)
