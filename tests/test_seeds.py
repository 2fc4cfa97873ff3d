"""The seed articles, end to end: through the library and the command, and the clean ones untouched."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import cleanwire

SEEDS = Path(__file__).parents[1] / "seeds"
CLEAN = sorted(SEEDS.glob("*.clean.txt"))
ARTICLE = Path(__file__).parents[2] / "shared" / "seed" / "000_9ddf3f7bce54cc1c.txt"


def damaged(clean: Path) -> Path:
    return clean.with_name(clean.name.replace(".clean", ""))


def command(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "cleanwire", *map(str, arguments)], capture_output=True)


def test_there_are_enough_of_them() -> None:
    languages = {path.name[:2] for path in CLEAN}
    assert len(CLEAN) >= 12 and languages == {"en", "fr", "de", "es"}
    assert sum(path.read_bytes() == damaged(path).read_bytes() for path in CLEAN) == 2


@pytest.mark.parametrize("clean", CLEAN, ids=lambda path: path.name)
def test_the_library_cleans_it_as_an_editor_would(clean: Path) -> None:
    want = clean.read_text("utf-8")
    assert cleanwire.clean(damaged(clean).read_text("utf-8")).text == want
    assert not cleanwire.clean(want)


def test_the_command_cleans_them_and_leaves_the_clean_ones_alone(tmp_path: Path) -> None:
    for clean in CLEAN:
        (tmp_path / clean.name).write_bytes(damaged(clean).read_bytes())
    assert command("check", tmp_path).returncode == 1
    assert command("fix", tmp_path).returncode == 0
    assert [(tmp_path / clean.name).read_bytes() for clean in CLEAN] == [clean.read_bytes() for clean in CLEAN]
    assert command("check", tmp_path).returncode == 0
    assert command("diff", tmp_path).stdout == b""


def test_the_command_is_a_filter() -> None:
    assert command("clean", damaged(CLEAN[0])).stdout == CLEAN[0].read_bytes()


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article that started the project is not here: ../shared/seed")
def test_the_article_that_started_the_project() -> None:
    want = ARTICLE.with_name(ARTICLE.name.replace(".txt", ".clean.txt")).read_text("utf-8")
    result = cleanwire.clean(ARTICLE.read_text("utf-8"))
    assert result.text.rstrip("\n") == want.rstrip("\n")
    assert [finding.code for finding in result.findings] == ["ADD001", "ADD001", "SEN002", "SEN001", "ADD002"]
    assert not cleanwire.clean(want)
