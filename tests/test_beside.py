"""The language that a path tells, with what stands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleanwire.languages.beside import language_of_file

TREE = [
    "README.md", "README_fr.md", "README-ja.md", "README.zh-CN.md", "page.md", "page.it.md", "what.md",
    "what_is.md", "guide.de.md", "docs/id/a.md", "docs/fr/a.md", "docs/img/a.md", "notes/is/a.md", "notes/it/a.md",
    "en-de/a.md", "pt-br/a.md", "translations/no/a.md", "i18n/id/docs/current/a.md", "docs/zh-hant/a.md",
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("README.md", None),
        ("README_fr.md", "fr"),
        ("README-ja.md", "ja"),
        ("README.zh-CN.md", "zh-CN"),
        ("page.md", None),
        ("page.it.md", "it"),
        ("what_is.md", None),
        ("guide.de.md", "de"),
        ("docs/id/a.md", "id"),
        ("docs/fr/a.md", "fr"),
        ("docs/img/a.md", None),
        ("notes/is/a.md", None),
        ("en-de/a.md", None),
        ("pt-br/a.md", "pt-BR"),
        ("translations/no/a.md", "no"),
        ("i18n/id/docs/current/a.md", "id"),
        ("docs/zh-hant/a.md", "zh-Hant"),
    ],
)
def test_a_language_is_told_and_a_word_is_not(
    path: str, language: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in TREE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assert language_of_file(path) == language


def test_a_file_that_is_not_there() -> None:
    assert language_of_file("nowhere/docs/id/a.md") is None
    assert language_of_file("nowhere/fr/a.md") == "fr"
    assert language_of_file("\0/it/a.md") is None
