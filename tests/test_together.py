"""Short texts that are looked at together come out as each does alone."""

from __future__ import annotations

from collections import defaultdict

import pytest

from cleanwire import Document, Options, Pipeline
from cleanwire.pipeline import SHORT
from cleanwire.registry import installed
from cleanwire.team import Team

FILLERS = ("The bridge is closed", "It opens at ten.", "Save")


def short_texts() -> dict[str, list[str]]:
    """The short texts among the examples and keeps of all normalisers, by language."""
    found: dict[str, list[str]] = defaultdict(list)
    for entry in installed():
        normaliser = entry.load()
        for example in normaliser.examples:
            found[example.lang or "en"].append(example.before)
        for keep in normaliser.keeps:
            found[keep.lang or "en"].append(keep.text)
    return {language: [text for text in texts if len(text) <= SHORT] for language, texts in sorted(found.items())}


TEXTS = short_texts()


@pytest.mark.parametrize("language", TEXTS)
def test_many_are_cleaned_as_each_is(language: str) -> None:
    pipeline = Pipeline(target_lang=language)
    texts = TEXTS[language]
    assert list(pipeline.clean_many(texts)) == [pipeline.clean(text) for text in texts]


@pytest.mark.parametrize("language", TEXTS)
def test_what_wakes_somebody_alone_does_so_among_others(language: str) -> None:
    options = Options(target_lang=language)
    team = Team(None, options)
    for text in TEXTS[language]:
        if any(team.look(Document(text, options))):
            for texts in ([text, *FILLERS], [*FILLERS, text], [FILLERS[0], text, *FILLERS[1:]]):
                assert not team.is_quiet(Document.together(texts, options)), text


def test_long_and_short_texts_keep_their_order() -> None:
    pipeline = Pipeline(target_lang="en")
    texts = ["Fine.", "It is « cold ».", "We went home. " * 20, "", "The end.", "\ud83d", "It is « warm ».\r\n"] * 9
    assert [result.original for result in pipeline.clean_many(texts)] == texts
    assert [result.text for result in pipeline.clean_many(texts)] == [pipeline.clean(text).text for text in texts]
