"""The laws of the pipeline, with all normalisers, over texts glued from artifacts, look-alikes and prose."""

from __future__ import annotations

import itertools
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pieces import ARTIFACTS, LOOK_ALIKES, NORMALISERS, languages, texts

from cleanwire import Options, Pipeline, Result, clean
from cleanwire.edits import apply, invert
from cleanwire.pipeline import untriggered
from cleanwire.run import FAILED, UNSETTLED

SEEDS = sorted(Path(__file__).parents[1].glob("seeds/*.txt"))
often = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
seldom = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def check(result: Result) -> None:
    """What holds for every result."""
    text, original = result.text, result.original
    assert apply(original, result.edits) == text
    assert apply(text, invert(original, result.edits)) == original
    for one, two in itertools.pairwise(result.edits):
        assert one.end <= two.start
    for edit in result.edits:
        assert edit.codes and original[edit.start : edit.end] != edit.replacement
    for finding in result.findings:
        assert finding.code not in (FAILED, UNSETTLED), finding.message
        assert 0 <= finding.start <= finding.end <= len(original)
        before = original[: finding.start].replace("\r\n", "\n").replace("\r", "\n")
        if not original[: finding.start].endswith("\r"):
            assert finding.line == before.count("\n") + 1
        if finding.fix and not finding.applied:
            apply(original, finding.fix.edits)
    assert bool(result) == (text != original)
    assert result or not result.diff()


@often
@given(texts(), languages, st.booleans())
def test_a_result_holds_together_and_cleaning_twice_changes_nothing(text: str, lang: str | None, unsafe: bool) -> None:
    result = clean(text, target_lang=lang, unsafe=unsafe)
    check(result)
    assert clean(result.text, target_lang=lang, unsafe=unsafe).text == result.text


@often
@given(st.text(), languages)
def test_any_text_raises_nothing(text: str, lang: str | None) -> None:
    check(clean(text, target_lang=lang, unsafe=True))


@seldom
@given(st.text(st.characters(categories=["Cs", "Cc", "Co", "Lu", "Po"]), max_size=40), languages)
def test_surrogates_and_controls_raise_nothing(text: str, lang: str | None) -> None:
    check(clean(f"He said «{text}» . in it", target_lang=lang, unsafe=True))


@often
@given(texts(), languages)
def test_a_trigger_hides_no_finding(text: str, lang: str | None) -> None:
    options = Options(target_lang=lang, unsafe=True)
    assert untriggered(text, options).findings == clean(text, target_lang=lang, unsafe=True).findings


@seldom
@given(texts(), languages, st.data())
def test_fixes_are_taken_back_with_their_dependents(text: str, lang: str | None, data: st.DataObject) -> None:
    result = clean(text, target_lang=lang, unsafe=True)
    applied = [finding for finding in result.findings if finding.applied]
    if not applied:
        return
    some = data.draw(st.lists(st.sampled_from(applied), min_size=1, unique=True))
    reverted = result.revert(*some)
    check(reverted)
    assert all(finding.applied is False for finding in reverted.findings if finding in some)
    assert result.revert(*applied).text == text


@seldom
@given(texts(), languages, st.sampled_from(sorted({n.code[:3] for n in NORMALISERS})))
def test_normalisers_switched_off_leave_no_trace(text: str, lang: str | None, family: str) -> None:
    result = clean(text, target_lang=lang, unsafe=True, ignore=family)
    assert not any(finding.code.startswith(family) for finding in result.findings)
    assert not any(code.startswith(family) for edit in result.edits for code in edit.codes)
    nothing = clean(text, target_lang=lang, unsafe=True, ignore="ALL")
    assert nothing.text == text and not nothing.findings


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_the_laws_hold_on_the_seeds(path: Path) -> None:
    text = path.read_text("utf-8")
    result = clean(text, unsafe=True)
    check(result)
    assert clean(result.text, unsafe=True).text == result.text
    options = Options(unsafe=True)
    assert untriggered(text, options).findings == result.findings
    applied = [finding for finding in result.findings if finding.applied]
    for finding in applied:
        check(result.revert(finding))


def test_a_pipeline_is_shared_between_threads_and_pickled() -> None:
    pipeline = Pipeline(target_lang="en", unsafe=True)
    some = [*ARTIFACTS, *LOOK_ALIKES]
    alone = [pipeline.clean(text).text for text in some]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: pipeline.clean(text).text, some)) == alone
    copy = pickle.loads(pickle.dumps(pipeline))
    assert [copy.clean(text).text for text in some] == alone
