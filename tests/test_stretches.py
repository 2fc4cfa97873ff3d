"""A long text is cleaned in stretches, and yet as one."""

from __future__ import annotations

import itertools
from functools import cache

import pytest

from cleanwire import Pipeline, Result
from cleanwire.edits import apply, invert
from cleanwire.pipeline import LONG
from cleanwire.stretches import stretches

PARAGRAPH = "The council met on Monday to talk about the bridge, and nobody who spoke there asked for more time."
PIPELINE = Pipeline(target_lang="en")
EXAMPLES = [
    example.before
    for normaliser in PIPELINE.normalisers
    for example in normaliser.examples
    if normaliser.stage != "markup" and example.lang == "en" and example.after
][::5]


def long_text(end: str) -> str:
    """Examples of artifacts between paragraphs that nothing is wrong with, each with a number of its own."""
    pieces: list[str] = []
    size = 0
    for number, example in enumerate(itertools.cycle(EXAMPLES)):
        pieces += [f"{number}. {PARAGRAPH}" for number in range(9 * number, 9 * number + 9)]
        pieces.append(example)
        size = size + 9 * len(PARAGRAPH) + len(example)
        if size > LONG:
            return end.join(pieces)
    raise AssertionError


@cache
def cleaned(end: str) -> Result:
    return PIPELINE.clean(long_text(end))


@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", " "])
def test_result_of_a_long_text_holds_together(end: str) -> None:
    text = long_text(end)
    result = cleaned(end)
    assert len(result.edits) > 20
    assert apply(text, result.edits) == result.text
    assert apply(result.text, invert(text, result.edits)) == text
    assert not PIPELINE.clean(result.text)
    lines = text.splitlines(keepends=True)
    for finding in result.findings:
        assert sum(map(len, lines[: finding.line - 1])) + finding.column - 1 == finding.start
    assert [finding.start for finding in result.findings] == sorted(finding.start for finding in result.findings)


def test_fixes_of_a_long_text_are_taken_back() -> None:
    text = long_text("\n\n")
    result = cleaned("\n\n")
    applied = [finding for finding in result.findings if finding.applied]
    assert result.revert(*applied).text == text
    for finding in applied[:: len(applied) // 10]:
        reverted = result.revert(finding)
        assert apply(text, reverted.edits) == reverted.text
        assert text[finding.start : finding.end] in reverted.text


def test_what_stands_in_a_stretch_is_mended_as_alone() -> None:
    text = long_text("\n\n")
    alone = "".join(
        PIPELINE.clean(text[start:end]).text + text[end:following]
        for (start, end), (following, _) in itertools.pairwise([*stretches(text), (len(text), 0)])
    )
    assert cleaned("\n\n").text == alone


@pytest.mark.parametrize(
    "piece",
    [
        PARAGRAPH + "\n\n",
        PARAGRAPH + "\r\n",
        PARAGRAPH + " ",
        "word ",
        '"“”«»',
        "([)]",
        "这是一个句子。",
        "\u0301",
        "\n",
    ],
)
def test_any_long_text_is_cut_into_stretches(piece: str) -> None:
    text = piece * (3 * LONG // len(piece))
    spans = stretches(text)
    assert len(spans) >= 3
    reached = 0
    for start, end in spans:
        assert end - start <= LONG
        assert not text[reached:start].strip()
        reached = end
    assert reached == len(text)


def test_text_is_cut_between_long_paragraphs() -> None:
    short = "Read more:\n\n" * 10
    text = (PARAGRAPH + "\n\n" + short) * (LONG // 100)
    text = text.replace(short, "", 3000)
    for (_, end), (start, _) in itertools.pairwise(stretches(text)[:3]):
        assert text[:end].endswith(PARAGRAPH)
        assert text[start:].startswith(PARAGRAPH)


def test_text_that_ends_the_first_stretch_elsewhere_once_clean_stays_as_it_is() -> None:
    text = (f"It was « cold » today, and {PARAGRAPH.lower()}\n\n") * (LONG // 100)
    result = PIPELINE.clean(text)
    assert "«" not in result.text
    assert PIPELINE.clean(result.text).text == result.text
