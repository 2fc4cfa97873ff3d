"""Residue beyond the examples: several marks at once, models that frame whole answers, text about them."""

from __future__ import annotations

import pytest

from cleanwire import Normaliser, Pipeline
from cleanwire.normalisers.make_index import discover

RESIDUE = [normaliser for normaliser in discover() if normaliser.code.startswith("RES")]


def clean(text: str, lang: str = "en", **options: object) -> str:
    return Pipeline(RESIDUE, target_lang=lang, **options).clean(text).text


@pytest.mark.parametrize(
    ("before", "after", "lang"),
    [
        ("<|im_start|>assistant\nThe bridge is closed.<|im_end|>", "The bridge is closed.", "en"),
        (
            "<think>\nA user asks.\n\nA prompt!\n</think>\n\nThe bridge is closed.<|im_end|>\n",
            "The bridge is closed.\n",
            "en",
        ),
        ("<s> eng_Latn The bridge is closed. </s>", "The bridge is closed.", "en"),
        ("<s>The bridge is closed.</s>\n<s>It is old.</s>\n", "The bridge is closed.\nIt is old.\n", "en"),
        ("<s> He did n't see the un@@ believ@@ able bridge </s>", "He didn't see the unbelievable bridge", "en"),
        ("They ' re late , it 's dark , and he did n't wait .", "They're late, it's dark, and he didn't wait.", "en"),
        ("Qu' est-ce que l' homme ( ou l' âme ) ?", "Qu'est-ce que l'homme (ou l'âme) ?", "fr"),
        ("C' è l' acqua dell' isola", "C'è l'acqua dell'isola", "it"),
        ("我们 去 北京 的 学校 ， 然后 回家 。", "我们去北京的学校，然后回家。", "zh"),
    ],
)
def test_several_marks_at_once(before: str, after: str, lang: str) -> None:
    assert clean(before, lang) == after
    assert clean(after, lang) == after


@pytest.mark.parametrize(
    "text",
    [
        "The tokeniser writes ▁the ▁of ▁and, un@@ believ@@ able, and </s> at the end.",
        "A chat template wraps each turn in <|im_start|>user and <|im_end|>.",
        "- [ ] buy nails\n- [ ] buy wood\n",
        "if ( a ) { b } else ( c )",
        "The students ' party and the teachers ' room",
        "He said ( : and left ; )",
    ],
)
def test_text_about_marks_and_other_look_alikes_stay(text: str) -> None:
    assert clean(text) == text


def test_reasoning_that_was_never_closed_is_reported_only() -> None:
    result = Pipeline(RESIDUE, target_lang="en", unsafe=True).clean("<think>\nThe user wants a bridge.")
    assert result.text == "<think>\nThe user wants a bridge."
    assert [finding.code for finding in result.findings] == ["RES005"]


@pytest.mark.parametrize("normaliser", RESIDUE, ids=lambda n: n.code)
def test_many_marks_are_no_trouble(normaliser: type[Normaliser]) -> None:
    for example in normaliser.examples:
        text = example.before * 2000
        found = Pipeline([normaliser], target_lang=example.lang).clean(text).findings
        assert not [finding for finding in found if finding.code.startswith("CLW")]


@pytest.mark.parametrize("text", ["▁\ud800", "( \ud800 )", "\ud800@@ \ud800", "<s>\x00</s>", "⟦", "l' \ud800"])
def test_no_text_raises_anything(text: str) -> None:
    found = Pipeline(RESIDUE, target_lang="fr", unsafe=True).clean(text * 3).findings
    assert not [finding for finding in found if finding.code.startswith("CLW")]


def test_a_mark_behind_code_goes_to_its_other_side() -> None:
    pipeline = Pipeline(target_lang="en", format="markdown")
    text = "Run `make` .Then open the page, or `a` ,then stop. Copy `x` .bashrc there.\n"
    assert pipeline.clean(text).text == "Run `make`. Then open the page, or `a`, then stop. Copy `x` .bashrc there.\n"
