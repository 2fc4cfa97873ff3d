"""The laws of the edit algebra, over random texts and edits."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from cleanwire.edits import Alignment, Edit, apply, compose, invert
from cleanwire.findings import Finding, Fix, select_fixes
from cleanwire.history import Pass, compose_passes, inputs, take_back

TEXTS = st.text(alphabet="abc «.\n\U0001f600é", max_size=30)
History = tuple[str, list[Pass]]


@st.composite
def edits_for(draw: st.DrawFn, text: str, most: int = 4) -> list[Edit]:
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=2 * most)))
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    return [Edit(a, b, draw(st.text(alphabet="xyz", max_size=3)), ("X",)) for a, b in pairs]


@st.composite
def passes(draw: st.DrawFn) -> History:
    """A text and stages of fixes of it, moves among them, as a pipeline would choose them."""
    text = original = draw(TEXTS)
    steps = []
    for number in range(draw(st.integers(0, 4))):
        candidates = []
        for name in range(draw(st.integers(0, 4))):
            edits = [edit for edit in draw(edits_for(text, 2)) if edit.growth or edit.replacement]
            if edits:
                code = f"{'ABCD'[number]}{name}"
                named = tuple(Edit(e.start, e.end, e.replacement, (code,)) for e in edits)
                fix = Fix(named, draw(st.sampled_from(["safe", "unsafe"])))
                candidates.append(Finding(code, "", fix.start, fix.end, fix))
        chosen = tuple(select_fixes(candidates))
        steps.append(Pass(chosen))
        text = apply(text, steps[-1].edits)
    return original, steps


@given(st.data())
def test_inverted_edits_give_the_text_back(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = data.draw(edits_for(text))
    assert apply(apply(text, edits), invert(text, edits)) == text


@given(st.data())
def test_composed_edits_do_what_both_do(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    first = data.draw(edits_for(text))
    middle = apply(text, first)
    second = data.draw(edits_for(middle))
    composed = compose(first, second, middle)
    assert apply(text, composed) == apply(middle, second)
    for one, two in itertools.pairwise(composed):
        assert one.end <= two.start


@given(st.data())
def test_pulled_back_edits_are_those_of_the_composition_with_a_part_in_them(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    first = data.draw(edits_for(text))
    middle = apply(text, first)
    second = list(data.draw(edits_for(middle)))
    marked = [Edit(e.start, e.end, e.replacement, ("Y",)) for e in second]
    whole = [edit for edit in compose(first, marked, middle) if "Y" in edit.codes]
    assert Alignment(first).pull_back(marked, middle) == whole


@given(st.data())
def test_the_original_of_an_untouched_span_is_the_same_text(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    edits = list(data.draw(edits_for(text)))
    after = apply(text, edits)
    alignment = Alignment(edits)
    inserted = [(e.start, e.end) for e in invert(text, edits)]
    a, b = sorted((data.draw(st.integers(0, len(after))), data.draw(st.integers(0, len(after)))))
    start, end = alignment.original_span(a, b)
    assert 0 <= start <= end <= len(text)
    if not any(s <= b and a <= e for s, e in inserted):
        assert text[start:end] == after[a:b]


@given(passes())
def test_chosen_fixes_do_not_collide(history: History) -> None:
    for step in history[1]:
        for one, two in itertools.pairwise(step.edits):
            assert one.end <= two.start


@given(passes())
def test_all_passes_in_one_and_back(history: History) -> None:
    original, steps = history
    if steps:
        final = apply([*inputs(original, steps)][-1], steps[-1].edits)
        composed = compose_passes(original, steps)
        assert apply(original, composed) == final
        assert apply(final, invert(original, composed)) == original


@given(passes(), st.data())
def test_any_fix_can_be_taken_back_with_its_dependents(history: History, data: st.DataObject) -> None:
    original, steps = history
    places = [(n, k) for n, step in enumerate(steps) for k in range(len(step.findings))]
    if not places:
        return
    unwanted = set(data.draw(st.lists(st.sampled_from(places), min_size=1)))
    kept, gone = take_back(steps, unwanted)
    assert unwanted <= gone
    texts, texts_kept = [*inputs(original, steps)], [*inputs(original, kept)]
    composed = compose_passes(original, kept)
    final = apply(texts_kept[-1], kept[-1].edits)
    assert apply(original, composed) == final
    assert apply(final, invert(original, composed)) == original
    codes = {code for edit in composed for code in edit.codes}
    gone_codes = {steps[n].findings[k].code for n, k in gone}
    assert not codes & gone_codes
    # What remains does to its text what it did: each edit still replaces the same characters.
    for number, (before, after) in enumerate(zip(steps, kept, strict=True)):
        stayed = [f for k, f in enumerate(before.findings) if (number, k) not in gone]
        for old, new in zip(stayed, after.findings, strict=True):
            assert old.fix and new.fix
            for a, b in zip(old.fix.edits, new.fix.edits, strict=True):
                assert texts[number][a.start : a.end] == texts_kept[number][b.start : b.end]


@given(passes())
def test_taking_all_back_gives_the_original(history: History) -> None:
    original, steps = history
    places = {(n, k) for n, step in enumerate(steps) for k in range(len(step.findings))}
    kept, gone = take_back(steps, places)
    assert gone == places
    assert compose_passes(original, kept) == []


@given(passes())
def test_a_dependent_goes_and_an_independent_fix_stays(history: History) -> None:
    _, steps = history
    # Taking back a fix of the last pass takes no other with it: nothing came after it.
    if steps and steps[-1].findings:
        _, gone = take_back(steps, {(len(steps) - 1, 0)})
        assert gone == {(len(steps) - 1, 0)}


def test_the_larger_span_wins_then_safe_then_the_earlier_code() -> None:
    def finding(code: str, start: int, end: int, applicability: str = "safe") -> Finding:
        return Finding(code, "", start, end, Fix((Edit(start, end, ""),), applicability))  # type: ignore[arg-type]

    small, large = finding("A", 2, 4), finding("Z", 1, 5)
    assert select_fixes([small, large]) == [large]
    unsafe, safe = finding("A", 2, 4, "unsafe"), finding("Z", 2, 4)
    assert select_fixes([unsafe, safe]) == [safe]
    first, second = finding("A", 2, 4), finding("B", 3, 5)
    assert select_fixes([second, first]) == [first]
    assert select_fixes([finding("A", 0, 2), finding("B", 2, 4)]) != []
    assert len(select_fixes([finding("A", 0, 2), finding("B", 2, 4)])) == 2, "adjacent fixes both apply"
