"""The template beside a catalogue in one language is its source."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleanwire
from cleanwire.template import template_of


@pytest.mark.parametrize(
    ("template", "translation"),
    [
        ("messages.properties", "messages_fr.properties"),
        ("messages_en.properties", "messages_pt_BR.properties"),
        ("app_en.arb", "app_fr.arb"),
        ("values/strings.xml", "values-fr/strings.xml"),
        ("en.lproj/App.strings", "fr.lproj/App.strings"),
        ("Base.lproj/App.strings", "fr.lproj/App.strings"),
        ("locales/en/app.json", "locales/fr/app.json"),
        ("locales/en.json", "locales/fr.json"),
        ("Resources.resx", "Resources.fr.resx"),
    ],
)
def test_where_it_stands(template: str, translation: str, tmp_path: Path) -> None:
    for name in (template, translation):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    assert template_of(str(tmp_path / translation)) == str(tmp_path / template)
    assert template_of(str(tmp_path / template)) != str(tmp_path / template)


def test_nothing_beside_is_no_template(tmp_path: Path) -> None:
    assert template_of(str(tmp_path / "messages_fr.properties")) is None


def test_its_strings_are_the_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, str | None] = {}

    class Spy(cleanwire.Normaliser):
        code, name, message, stage = "TST001", "spy", "seen", "report"
        mqm = its = origin = "tests"
        triggers = ("e",)

        def find(self, document: cleanwire.Document) -> list[cleanwire.Finding]:  # type: ignore[override]
            assert document.unit is not None
            seen[document.unit.name] = document.source
            return []

    text = '{"one": "Une chose", "two": "Deux choses"}'
    cleanwire.Pipeline([Spy], format="json").clean(text, source='{"two": "Two things", "three": "x"}')
    assert seen == {"one": None, "two": "Two things"}
    seen.clear()
    cleanwire.Pipeline([Spy], format="json").clean(text)
    assert set(seen.values()) == {None}


def test_a_file_is_cleaned_with_it(tmp_path: Path) -> None:
    template = tmp_path / "messages.properties"
    template.write_text("hint=Break\u200bpoint set\n", "utf-8")
    path = tmp_path / "messages_fr.properties"
    path.write_text("hint=Point d’ar\u200brêt posé\n", "utf-8")
    assert not cleanwire.clean_file(path), "what the source has too is meant"
    template.unlink()
    assert cleanwire.clean_file(path).data.decode() == "hint=Point d’arrêt posé\n"


def test_a_broken_template_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "en.json").write_text("{", "utf-8")
    path = tmp_path / "fr.json"
    path.write_text('{"a": "Bonjour à tous"}', "utf-8")
    assert not cleanwire.clean_file(path)


def test_a_declared_placeholder_is_mended_as_it_is_written() -> None:
    po = '#, python-format\nmsgid "Hi %(name)s, %s"\nmsgstr "Hallo %( name)s, ％s"\n'
    clean = cleanwire.clean(po, format="po", target_lang="de").text
    assert clean == po.replace("%( name)s, ％s", "%(name)s, %s")
