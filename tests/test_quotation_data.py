"""What the quotation normalisers need to know of a language, and what they do to the seeds."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleanwire
from cleanwire.languages import cldr, load
from cleanwire.normalisers.locale.space_before_punctuation import SpaceBeforePunctuation
from cleanwire.normalisers.quotation.foreign_quotation_marks import ForeignQuotationMarks

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.mark.parametrize("tag", sorted(ForeignQuotationMarks.languages | SpaceBeforePunctuation.languages))
def test_the_language_says_which_marks_it_admits(tag: str) -> None:
    language = load(tag)
    assert cldr.locale(tag) is not None
    assert language.quotation_terms, f"{tag}.py lost its part on typography"
    assert all(len(pair) == 2 for pair in (*language.quotes, *language.spaced_quotes))


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.clean.txt")), ids=lambda path: path.name)
def test_a_clean_seed_stays(seed: Path) -> None:
    text = seed.read_text("utf-8")
    assert cleanwire.clean(text, select=("QUO", "LOC001")).text == text


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.clean.txt")), ids=lambda path: path.name)
def test_a_damaged_seed_gets_its_marks_back(seed: Path) -> None:
    damaged = seed.with_name(seed.name.replace(".clean", "")).read_text("utf-8")
    marks = "«»„“”"
    want = sorted(character for character in seed.read_text("utf-8") if character in marks)
    teaser_free = "\n".join(line for line in damaged.split("\n") if not line.startswith("•"))
    got = cleanwire.clean(teaser_free, select=("QUO", "LOC001")).text
    assert sorted(character for character in got if character in marks) == want
