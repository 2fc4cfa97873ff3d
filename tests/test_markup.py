"""The normalisers of markup: what they may never do to a page, and how long they take."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanwire import Pipeline
from cleanwire.normalisers.make_index import discover

MARKUP = [normaliser for normaliser in discover() if normaliser.stage == "markup"]
SAFE, UNSAFE = Pipeline(MARKUP, format="markdown"), Pipeline(MARKUP, format="markdown", unsafe=True)
BROKEN = [example.before for normaliser in MARKUP for example in normaliser.examples]
PIECES = st.lists(
    st.sampled_from([*BROKEN, "** ", " **", "```", "|", "\n", "[", "] (", "#", "a", "\r\n", "\ud800", "> "])
)


@pytest.mark.parametrize("before", BROKEN)
def test_code_and_plain_text_stay(before: str) -> None:
    if "```" not in before:
        fenced = f"Text.\n\n```\n{before}```\n"
        assert UNSAFE.clean(fenced).text == fenced
    assert Pipeline(MARKUP, unsafe=True).clean(before).findings == ()


@settings(max_examples=150, deadline=None)
@given(PIECES.map("".join))
def test_any_text_is_cleaned_once(text: str) -> None:
    result = UNSAFE.clean(text)
    assert not [finding for finding in result.findings if finding.code == "CLW002"]
    assert SAFE.clean(SAFE.clean(text).text).text == SAFE.clean(text).text


@pytest.mark.parametrize(
    "piece",
    ["** a **\n\n", "** a", "##a\n\n", "] (", "[a] (b/c) ", "［x］", "- [ x] a\n", "| a | b\n", "| a |\n\n", "1 . a\n",
     "```- a\n", "```", "< b>", "</ b >", "[^ 1]", "> [!注]\n",
     "!!! 提示\n", "！[", "[a]](b.md) ", "\\n", "---\n", "a: b\n",
     "\u200f# a\n", "`", "[", " ", "#", "|"],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.perf_counter()
    UNSAFE.clean(text)
    assert time.perf_counter() - start < 30
