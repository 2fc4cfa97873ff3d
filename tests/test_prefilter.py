"""A prefilter leaves no match out: of few texts the patterns that may match are compiled, of many all of them."""

from __future__ import annotations

import pytest
import re2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pieces import languages, texts

from cleanwire.document import Document
from cleanwire.normalisers.make_index import triggers
from cleanwire.normalisers.make_prefilters import prefilter
from cleanwire.normalisers.prefilters import PREFILTERS
from cleanwire.options import Options
from cleanwire.prefilter import Keys, Prefilter, digest
from cleanwire.registry import installed
from cleanwire.team import Team
from cleanwire.triggers import Scanner

seldom = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
often = settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))

CHARACTERS = "aAßẞsſΣςЖ漢 .1"
literals = st.text(st.sampled_from("aAßſΣЖ漢 1"), min_size=1, max_size=3)
atoms = literals | st.sampled_from(
    [
        r"\.",
        r"\d",
        r"\s",
        r"\p{Lu}",
        r"\p{Cyrillic}",
        r"\x{e9}",
        "[ab]",
        "[^a]",
        "[a-zа-я]",
        r"[\p{Han}.]",
        "(?:a|bé|)",
        ".",
    ]
)
repeated = st.tuples(atoms.map("(?:{})".format), st.sampled_from(["", "", "?", "*", "+", "{0,2}", "{2}", "{1,}"])).map(
    "".join
)
sequences = st.lists(repeated, min_size=1, max_size=4).map("".join)
choices = st.lists(sequences | literals, min_size=1, max_size=9).map("|".join)
patterns = (
    st.tuples(
        st.sampled_from(["", "(?i)", "(?m)^", r"\A"]), sequences | st.just(""), choices, sequences | st.just("")
    ).map(lambda parts: f"{parts[0]}{parts[1]}(?:{parts[2]}){parts[3]}")
    | choices
)


@often
@given(patterns, st.text(st.sampled_from(CHARACTERS), max_size=12))
def test_what_a_pattern_matches_it_matches_narrowed(pattern: str, text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PREFILTERS, digest(pattern), prefilter(pattern))
        narrowed = Prefilter(pattern).narrowed(Keys(text))
    assert bool(re2.search(pattern, text)) == bool(narrowed is not None and re2.search(narrowed, text))


@seldom
@given(texts(), languages, st.booleans())
def test_few_texts_are_looked_at_as_many_are(text: str, language: str | None, markup: bool) -> None:
    options = Options(target_lang=language)
    team = Team(None, options)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Scanner, "few_left", 10**9)
        few = team.look(Document(text, options), markup=markup)
        patch.setattr(Scanner, "few_left", 0)
        assert few == team.look(Document(text, options), markup=markup)


def test_the_prefilters_are_those_of_the_triggers() -> None:
    asked = triggers([entry for entry in installed() if entry.path.startswith("cleanwire.")])
    assert PREFILTERS.keys() == {digest(trigger) for trigger in asked}, (
        "run `python -m cleanwire.normalisers.make_index`"
    )


def test_nearly_all_triggers_have_keys() -> None:
    without = [name for name, (_, _, _, keys) in PREFILTERS.items() if not keys]
    assert len(without) < len(PREFILTERS) / 20
