"""Typography profiles: off by default, at peace with the other normalisers, and only for text in their language."""

from __future__ import annotations

import pytest

from cleanwire import Example, Keep, Normaliser, Options, Pipeline, clean
from cleanwire.document import Document
from cleanwire.formats.parsed import Unit
from cleanwire.languages import function_words, load_all
from cleanwire.languages.make_function_words import OUTPUT, render
from cleanwire.normalisers.make_index import discover
from cleanwire.normalisers.placeholder.spaced_placeholders import SpacedPlaceholders
from cleanwire.prose import Prose
from cleanwire.run import UNSETTLED

PROFILED = [normaliser for normaliser in discover() if normaliser.profile]
FRENCH = 'Voici : "c\'est fini"... ou pas ! Il reste 5 km.'
LOCALES = ("en", "en-GB", "fr-FR", "fr-CA", "de", "de-CH", "es", "it", "pt-BR", "pt-PT", "nl", "pl", "cs", "ru", "sv")
LOCALES += ("zh", "zh-Hant", "ja", "ko", "he", "ar", "xx")


def cases() -> list[tuple[type[Normaliser], Example | Keep]]:
    return [(normaliser, case) for normaliser in PROFILED for case in (*normaliser.examples, *normaliser.keeps)]


def test_a_profile_sets_the_text() -> None:
    want = "Voici\u00a0: «\u00a0c’est fini\u00a0»… ou pas\u202f! Il reste 5\u00a0km."
    assert clean(FRENCH, profile="fr-FR").text == want
    assert clean(FRENCH, profile="fr_FR", target_lang="fr").text == want


def test_without_a_profile_its_normalisers_do_not_run() -> None:
    assert clean(FRENCH, target_lang="fr").text == FRENCH
    assert not any(normaliser.profile for normaliser in Pipeline(target_lang="fr").normalisers)
    assert {n.code for n in PROFILED} <= {n.code for n in Pipeline(profile="fr").normalisers}


def test_a_profile_is_for_text_in_its_language() -> None:
    assert clean(FRENCH, profile="de-DE", target_lang="fr").text == FRENCH


def test_parts_of_a_profile_are_selected_by_code() -> None:
    assert clean('\'Tis "so"...', profile="en", select="LOC103").text == '\'Tis "so"…'


def test_a_profile_is_a_tag() -> None:
    with pytest.raises(ValueError, match="profile='French!'"):
        Options(profile="French!")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_profile_settles_and_keeps_what_it_has_set(locale: str) -> None:
    for _, case in cases():
        text = case.before if isinstance(case, Example) else case.text
        once = clean(text, profile=locale, unsafe=True)
        assert UNSETTLED not in {finding.code for finding in once.findings}, (locale, text)
        assert clean(once.text, profile=locale, unsafe=True).text == once.text, (locale, text)
        assert clean(once.text, target_lang=locale).text == once.text, (locale, text)


@pytest.mark.parametrize(
    ("flag", "before", "after"),
    [
        ("python-format", "Bonjour % s, 30 % des", "Bonjour %s, 30 % des"),
        ("python-format", "Bonjour %(nom) s", "Bonjour %(nom)s"),
        ("c-format", "％1$s et ％d", "%1$s et %d"),
        ("python-brace-format", "Bonjour { name } et ｛0｝", "Bonjour {name} et {0}"),
        ("", "Bonjour % s et { name }", "Bonjour % s et { name }"),
    ],
)
def test_placeholders_are_safe_to_mend_where_the_file_declares_them(flag: str, before: str, after: str) -> None:
    unit = Unit(Prose(before), flags=frozenset([flag]))
    document = Document(before, Options(), unit)
    text = before
    for finding in reversed(list(SpacedPlaceholders().find(document))):
        if finding.fix and finding.fix.applicability == "safe":
            for edit in reversed(finding.fix.edits):
                text = text[: edit.start] + edit.replacement + text[edit.end :]
    assert text == after


def test_the_function_words_are_those_of_the_modules() -> None:
    fresh = OUTPUT.read_text("utf-8")
    assert fresh == render(), "run `python -m cleanwire.languages.make_function_words`"
    assert function_words() == {one.tag: one.function_words for one in load_all() if one.function_words}
