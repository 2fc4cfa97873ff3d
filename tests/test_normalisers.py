"""Every normaliser against its own examples and look-alikes, alone and together with all the others."""

from __future__ import annotations

import re

import pytest

from cleanwire import Example, Keep, Normaliser, Pipeline
from cleanwire.normaliser import STAGES
from cleanwire.normalisers.make_index import INDEX, discover, render
from cleanwire.registry import entry_of

NORMALISERS = discover()
BEFORE = {
    "en": "The council met on Monday to speak about the new bridge.\n\nIt will meet again in June.\n\n",
    "fr": "Le conseil s’est réuni lundi pour parler du nouveau pont.\n\nIl se réunira de nouveau en juin.\n\n",
    "de": "Der Rat trat am Montag zusammen, um über die neue Brücke zu sprechen.\n\nEr tagt im Juni wieder.\n\n",
    "es": "El consejo se reunió el lunes para hablar del nuevo puente.\n\nVolverá a reunirse en junio.\n\n",
    "it": "Il consiglio si è riunito lunedì per parlare del nuovo ponte.\n\nSi riunirà di nuovo a giugno.\n\n",
    "pt": "O conselho reuniu-se na segunda-feira para falar da nova ponte.\n\nVoltará a reunir-se em junho.\n\n",
    "nl": "De raad kwam maandag bijeen om over de nieuwe brug te praten.\n\nIn juni komt hij weer bijeen.\n\n",
}
ONLY_AT_START = {
    "front-matter-fence",
    "front-matter-field",
    "fenced-page",
    "introduced-block",
    "reasoning-block",
    "wrapper",
}
"""The normalisers that mend what only the first line of a file, or all of a text, can be."""
OF_FORMAT = {"loose-role": "rst"}


def cases(kind: str) -> list[object]:
    return [
        pytest.param(normaliser, case, id=f"{normaliser.code}-{number}")
        for normaliser in NORMALISERS
        for number, case in enumerate(getattr(normaliser, kind))
    ]


def format_of(normaliser: type[Normaliser]) -> str:
    """What looks at raw text has examples in Markdown, but for what is of another format."""
    return OF_FORMAT.get(normaliser.name, "markdown") if normaliser.stage == "markup" else "text"


def alone(normaliser: type[Normaliser], case: Example | Keep) -> Pipeline:
    profile = case.lang if normaliser.profile else None
    unsafe = getattr(case, "unsafe", True)
    return Pipeline([normaliser], target_lang=case.lang, profile=profile, unsafe=unsafe, format=format_of(normaliser))


@pytest.mark.parametrize("normaliser", NORMALISERS, ids=lambda n: n.code)
def test_it_says_what_it_is(normaliser: type[Normaliser]) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", normaliser.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", normaliser.name)
    assert normaliser.stage in STAGES
    assert normaliser.message and not normaliser.message.endswith(".")
    assert normaliser.mqm and normaliser.its and normaliser.origin and normaliser.__doc__
    assert normaliser.triggers or normaliser.probes
    assert normaliser.examples and normaliser.keeps


def test_codes_and_names_are_unique() -> None:
    assert len({n.code for n in NORMALISERS}) == len({n.name for n in NORMALISERS}) == len(NORMALISERS)


def test_the_index_is_what_the_modules_say() -> None:
    fresh = render([entry_of(normaliser) for normaliser in NORMALISERS])
    assert INDEX.read_text("utf-8") == fresh, "run `python -m cleanwire.normalisers.make_index`"


@pytest.mark.parametrize(("normaliser", "example"), cases("examples"))
def test_example(normaliser: type[Normaliser], example: Example) -> None:
    result = alone(normaliser, example).clean(example.before, source=example.source)
    assert result.text == (example.before if example.after is None else example.after)
    assert normaliser.code in {finding.code for finding in result.findings}
    if example.unsafe:
        default = Pipeline([normaliser], target_lang=example.lang, format=format_of(normaliser)).clean(
            example.before, source=example.source
        )
        assert default.text == example.before, "an unsafe fix is not applied by default"
        assert default.suggestions
    if example.after is None:
        assert not any(finding.fix for finding in result.findings)


@pytest.mark.parametrize(("normaliser", "example"), cases("examples"))
def test_example_elsewhere(normaliser: type[Normaliser], example: Example) -> None:
    """With other line ends, after clean paragraphs, and cleaned twice."""
    pipeline = alone(normaliser, example)
    want = example.before if example.after is None else example.after
    assert pipeline.clean(example.before.replace("\n", "\r\n"), source=example.source).text == want.replace(
        "\n", "\r\n"
    )
    before = "" if normaliser.name in ONLY_AT_START else BEFORE.get(example.lang or "en", BEFORE["en"])
    assert pipeline.clean(before + example.before, source=example.source).text == before + want
    assert pipeline.clean(want, source=example.source).text == want


@pytest.mark.parametrize(("normaliser", "example"), cases("examples"))
def test_example_with_all_normalisers(normaliser: type[Normaliser], example: Example) -> None:
    profile = example.lang if normaliser.profile else None
    options = {"profile": profile, "unsafe": example.unsafe, "format": format_of(normaliser)}
    result = Pipeline(target_lang=example.lang, **options).clean(example.before, source=example.source)
    assert result.text == (example.before if example.after is None else example.after)


@pytest.mark.parametrize(("normaliser", "keep"), cases("keeps"))
def test_keep(normaliser: type[Normaliser], keep: Keep) -> None:
    """By itself, and with other line ends after clean paragraphs."""
    pipeline = alone(normaliser, keep)
    assert pipeline.clean(keep.text, source=keep.source).findings == ()
    text = (BEFORE.get(keep.lang or "en", BEFORE["en"]) + keep.text).replace("\n", "\r\n")
    assert pipeline.clean(text, source=keep.source).text == text


@pytest.mark.parametrize(("normaliser", "keep"), cases("keeps"))
def test_keep_with_all_normalisers(normaliser: type[Normaliser], keep: Keep) -> None:
    assert (
        Pipeline(target_lang=keep.lang, format=format_of(normaliser)).clean(keep.text, source=keep.source).text
        == keep.text
    )
