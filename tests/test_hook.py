"""The hooks, in real pre-commit: it builds this checkout as it would any hook, so this takes a minute."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command import environment, git, repository

pytestmark = pytest.mark.slow

CHECKOUT = Path(__file__).parent.parent
TEXT = "The talks go on in the capital, and nobody knows for how long they will.\n" * 12
FOOTER = "\n\nsource site-64\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps its environments. Skips where they cannot be built."""
    if importlib.util.find_spec("pre_commit") is None or shutil.which("git") is None:
        pytest.skip("needs pre-commit and git")
    folder = tmp_path_factory.mktemp("home")
    download = ["pip", "download", "--quiet", "--no-deps", "--dest", str(folder / "probe"), "hatchling"]
    done = subprocess.run([sys.executable, "-m", *download], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"pip's index cannot be reached: {done.stderr.strip()[-200:]}")
    return folder


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git repository with this checkout as its only commit."""
    folder = tmp_path_factory.mktemp("hooks")
    names = git(CHECKOUT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, names):
        source = CHECKOUT / name
        if source.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / name)
    repository(folder)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with a damaged and a clean article."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "damaged.txt").write_text(TEXT + FOOTER)
    (folder / "clean.txt").write_text(TEXT)
    (folder / "data.csv").write_text(TEXT + FOOTER)
    repository(folder)
    return folder


def pre_commit(project: Path, home: Path, *arguments: str) -> tuple[int, str]:
    """Runs pre-commit in a project; gives its exit code and what it printed."""
    variables = environment(PRE_COMMIT_HOME=str(home), PRE_COMMIT_COLOR="never")
    del variables["PYTHONPATH"]
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments],
        cwd=project,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=600,
    )
    return done.returncode, done.stdout


def configure(project: Path, hooks: Path) -> None:
    """Gives a project a configuration with both hooks, by `repo:` and `rev:`."""
    revision = git(hooks, "rev-parse", "HEAD").strip()
    (project / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks}\n  rev: {revision}\n  hooks:\n"
        "  - id: cleanwire\n    args: [--target-lang, en]\n  - id: cleanwire-check\n"
    )
    git(project, "add", ".pre-commit-config.yaml")
    git(project, "commit", "--quiet", "--message=hooks")


def test_try_repo_fails_and_mends_then_passes(project: Path, home: Path, hooks: Path) -> None:
    call = ("try-repo", str(hooks), "cleanwire", "--all-files")
    code, said = pre_commit(project, home, *call)
    assert code == 1 and "files were modified by this hook" in said, said
    assert "damaged.txt: 1 fix (ADD002)" in said
    assert (project / "damaged.txt").read_text() == TEXT
    assert git(project, "status", "--short") == " M damaged.txt\n"
    code, said = pre_commit(project, home, *call)
    assert code == 0 and "Passed" in said, said


def test_a_configured_repository(project: Path, home: Path, hooks: Path) -> None:
    configure(project, hooks)
    code, said = pre_commit(project, home, "run", "--all-files", "cleanwire-check")
    assert code == 1 and "damaged.txt:15:1: ADD002" in said, said
    assert git(project, "status", "--short") == ""
    code, said = pre_commit(project, home, "run", "--all-files", "cleanwire")
    assert code == 1 and "files were modified by this hook" in said, said
    assert (project / "damaged.txt").read_text() == TEXT
    code, said = pre_commit(project, home, "run", "--all-files")
    assert code == 0 and said.count("Passed") == 2, said
    assert (project / "data.csv").read_text() == TEXT + FOOTER


def test_unstaged_changes_are_left_alone(project: Path, home: Path, hooks: Path) -> None:
    configure(project, hooks)
    staged = project / "staged.txt"
    staged.write_text(TEXT + FOOTER)
    git(project, "add", "staged.txt")
    staged.write_text("A line that is not staged.\n" + TEXT + FOOTER)
    other = project / "clean.txt"
    other.write_text(TEXT + "\n\nsource site-1\n")
    code, said = pre_commit(project, home, "run")
    assert code == 1 and "staged.txt: 1 fix (ADD002)" in said and "clean.txt" not in said, said
    assert staged.read_text() == "A line that is not staged.\n" + TEXT
    assert other.read_text() == TEXT + "\n\nsource site-1\n"
    assert git(project, "show", ":staged.txt") == TEXT + FOOTER


def test_a_fix_that_meets_unstaged_changes_gives_way(project: Path, home: Path, hooks: Path) -> None:
    configure(project, hooks)
    staged = project / "staged.txt"
    staged.write_text(TEXT + FOOTER)
    git(project, "add", "staged.txt")
    mine = TEXT + FOOTER.replace("64", "65")
    staged.write_text(mine)
    code, said = pre_commit(project, home, "run")
    assert code == 1 and "conflicted with hook auto-fixes" in said, said
    assert staged.read_text() == mine
    assert git(project, "show", ":staged.txt") == TEXT + FOOTER


def test_a_commit_is_held_until_the_text_is_mended(project: Path, home: Path, hooks: Path) -> None:
    configure(project, hooks)
    assert pre_commit(project, home, "install")[0] == 0
    (project / "new.txt").write_text(TEXT + FOOTER)
    git(project, "add", "new.txt")
    commit = ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--message=new"]
    variables = environment(PRE_COMMIT_HOME=str(home))
    variables.pop("PYTHONPATH")
    variables["PATH"] = os.pathsep.join((os.path.dirname(sys.executable), variables.get("PATH", "")))
    held = subprocess.run(commit, cwd=project, env=variables, capture_output=True, text=True, check=False)
    assert held.returncode == 1, held.stderr
    git(project, "add", "new.txt")
    made = subprocess.run(commit, cwd=project, env=variables, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    assert git(project, "show", "HEAD:new.txt") == TEXT
