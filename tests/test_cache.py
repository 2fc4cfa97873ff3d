"""The cache of clean files: what it spares, what it must not hide, and what may befall it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from command import COMMAND, HERE, Ran, environment, git, repository, run

from cleanwire import distributions
from cleanwire.cli import cache
from cleanwire.cli.work import Settings

GOOD = "All is WATCHED here.\n"


class Place:
    """A folder with a cache beside it, and what the normaliser that watches has seen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "files"
        self.folder.mkdir()
        self.cache = folder / "cache"
        self.log = folder / "looked"

    def put(self, name: str, text: str = GOOD) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, *arguments: str, stdin: bytes = b"", **variables: str) -> Ran:
        variables = {"CLEANWIRE_CACHE_DIR": str(self.cache), "ACME_LOOKED": str(self.log)} | variables
        return run(*arguments, cwd=self.folder, stdin=stdin, **variables)

    def looks(self, *arguments: str, stdin: bytes = b"", **variables: str) -> int:
        """How many texts are looked at in a run that finds nothing."""
        self.log.write_text("")
        done = self.run(*arguments, stdin=stdin, **variables)
        assert (done.code, done.said) == (0, "") and done.out in (b"", GOOD.encode())
        return self.log.read_text().count("WATCHED")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_clean_file_is_looked_at_once(place: Place, jobs: str) -> None:
    for name in ("a.txt", "b.md", "c.txt"):
        place.put(name, f"{GOOD}{name}\n")
    assert place.looks("check", "--jobs", jobs, ".") == 3
    assert place.looks("check", "--jobs", jobs, ".") == 0
    assert place.looks("fix", "--jobs", jobs, ".") == 0
    assert place.looks("check", "--no-cache", ".") == 3
    place.put("b.md", f"{GOOD}Another text.\n")
    assert place.looks("check", ".") == 1


def test_only_check_and_fix_use_it(place: Place) -> None:
    place.put("a.txt")
    assert place.looks("clean", "a.txt") == place.looks("diff", "a.txt") == 1
    assert not place.cache.exists()
    assert place.looks("fix", "a.txt") == 1
    assert place.looks("clean", "a.txt") == place.looks("diff", "a.txt") == 1


def test_standard_input_is_not_noted(place: Place) -> None:
    for command in ("check", "fix"):
        assert place.looks(command, "-", "--target-lang=en", stdin=GOOD.encode()) == 1
        assert place.looks(command, "-", "--target-lang=en", stdin=GOOD.encode()) == 1
    assert not place.cache.exists()


@pytest.mark.parametrize("text", ["teh", "whatsit", "a ~~ b", "RAISE"])
def test_what_was_found_is_said_again(place: Place, text: str) -> None:
    place.put("a.txt", text)
    first = place.run("check", "--strict", "a.txt")
    assert first.out and first.code == 1
    assert place.run("check", "--strict", "a.txt") == first
    assert not place.cache.exists()


def test_a_file_that_cannot_be_read_is_told_again(place: Place) -> None:
    (place.folder / "a.txt").write_bytes(b"\xff")
    first = place.run("check", "a.txt", "b.txt")
    assert first.code == 2 and place.run("check", "a.txt", "b.txt") == first


def test_lines_that_did_not_change_count_too(place: Place) -> None:
    place.put("a.txt", "teh\n")
    repository(place.folder)
    place.put("a.txt", f"teh\n{GOOD}")
    assert place.looks("check", "--since", "HEAD", "a.txt") > 0
    assert place.run("check", "a.txt").code == 1
    git(place.folder, "commit", "--all", "--quiet", "--message=more")
    assert place.run("check", "a.txt").code == 1


@pytest.mark.parametrize(
    "options",
    [
        ["--target-lang", "fr"],
        ["--select", "ACM005"],
        ["--ignore", "ACM001"],
        ["--profile", "fr-FR"],
        ["--format", "markdown"],
        ["--encoding", "latin-1"],
        ["--unsafe"],
    ],
)
def test_an_option_asks_anew(place: Place, options: list[str]) -> None:
    place.put("a.txt")
    assert place.looks("check", "a.txt") == 1
    assert place.looks("check", *options, "a.txt") == 1
    assert place.looks("check", *options, "a.txt") == 0


def test_the_place_of_a_file_asks_anew(place: Place) -> None:
    for number, name in enumerate(["a.txt", "a.md", "docs/fr/a.txt", "docs/de/a.txt"]):
        place.put(name)
        assert place.looks("check", ".") == 1, number
    place.put("docs/fr/other.txt")
    assert place.looks("check", ".") == 0


def test_the_template_beside_a_catalogue_asks_anew(place: Place) -> None:
    place.put("fr.json", '{"a": "WATCHED"}')
    assert place.looks("check", "fr.json") == 1
    place.put("en.json", '{"a": "The one"}')
    assert place.looks("check", "fr.json") == 1
    assert place.looks("check", "fr.json") == 0
    place.put("en.json", '{"a": "The other"}')
    assert place.looks("check", "fr.json") == 1


def test_what_is_installed_asks_anew(place: Place, tmp_path: Path) -> None:
    place.put("a.txt")
    assert place.looks("check", "a.txt") == 1
    (tmp_path / "more" / "other-2.0.dist-info").mkdir(parents=True)
    path = os.pathsep.join((environment()["PYTHONPATH"], str(tmp_path / "more")))
    assert place.looks("check", "a.txt", PYTHONPATH=path) == 1
    (tmp_path / "more" / "acme.py").write_text((HERE / "acme.py").read_text() + "\n# Another one.\n")
    path = os.pathsep.join((str(tmp_path / "more"), path))
    assert place.looks("check", "a.txt", PYTHONPATH=path) == 1
    assert place.looks("check", "a.txt", PYTHONPATH=path) == 0


@pytest.mark.parametrize(
    "damage", [b"", b"x", b"cleanwire marks\n1234", b"cleanwire marks\n" + b"\0" * 999, b"\xff" * 99]
)
def test_a_damaged_cache_is_no_cache(place: Place, damage: bytes) -> None:
    place.put("a.txt")
    place.cache.mkdir()
    (place.cache / "clean").write_bytes(damage)
    assert place.looks("check", "a.txt") == 1
    assert place.looks("check", "a.txt") == 0


def test_a_folder_that_cannot_be_written_is_no_cache(place: Place) -> None:
    place.put("a.txt")
    place.cache.write_text("a file")
    assert place.looks("check", "a.txt") == place.looks("check", "a.txt") == 1
    place.cache.unlink()
    (place.cache / "clean").mkdir(parents=True)
    assert place.looks("check", "a.txt") == place.looks("check", "a.txt") == 1
    assert os.listdir(place.cache) == ["clean"]


def test_runs_beside_each_other_spoil_nothing(place: Place) -> None:
    for number in range(8):
        place.put(f"{number}.txt", f"{GOOD}{number}\n")
    variables = environment(CLEANWIRE_CACHE_DIR=str(place.cache), ACME_LOOKED=str(place.log))
    runs = [
        subprocess.Popen([*COMMAND, "check", f"{number}.txt"], cwd=place.folder, env=variables) for number in range(8)
    ]
    assert [process.wait(timeout=120) for process in runs] == [0] * 8
    assert os.listdir(place.cache) == ["clean"]
    place.looks("check", ".")
    assert place.looks("check", ".") == 0


def test_it_keeps_the_last_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANWIRE_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(cache, "MOST", 3)
    settings = Settings("check", key=b"key")
    marks = [bytes([number]) * 16 for number in range(5)]
    for mark in marks:
        made = cache.Cache(settings)
        made.add(mark)
        made.save()
    assert cache.Cache(settings)._known == set(marks[2:])


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {"HOME": "/home/me"}, "/home/me/.cache/cleanwire"),
        ("linux", {"HOME": "/home/me", "XDG_CACHE_HOME": "/fast"}, "/fast/cleanwire"),
        ("linux", {"HOME": "/home/me", "XDG_CACHE_HOME": "not/absolute"}, "/home/me/.cache/cleanwire"),
        ("linux", {"HOME": "/home/me", "CLEANWIRE_CACHE_DIR": "here"}, "here"),
        ("linux", {"HOME": "nowhere"}, f"{os.devnull}/cleanwire"),
        ("darwin", {"HOME": "/Users/me", "XDG_CACHE_HOME": "/fast"}, "/Users/me/Library/Caches/cleanwire"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/cleanwire"),
        ("win32", {}, f"{os.devnull}/cleanwire"),
    ],
)
def test_where_it_is(monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], folder: str) -> None:
    for name in ("HOME", "XDG_CACHE_HOME", "CLEANWIRE_CACHE_DIR", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(cache.sys, "platform", platform)
    assert cache._folder() == folder


def test_an_archive_on_the_path_may_offer_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not distributions.may_offer("acme.nothing")
    archive = tmp_path / "some.zip"
    archive.write_bytes(b"")
    monkeypatch.syspath_prepend(archive)
    assert distributions.may_offer("acme.nothing")
