"""Which files and lines a call means: folders, what git ignores, what changed since a revision."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from command import git, repository, run

from cleanwire import kinds
from cleanwire.cli import targets
from cleanwire.cli.changes import parse


def put(folder: Path, *names: str, text: str = "teh\n") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def found(*paths: Path | str) -> list[str]:
    return [target.path for target in targets.find(map(str, paths)) if not target.passed_over]


def test_a_folder_gives_its_text_files_in_order(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a/c.TXT", "a/photo.jpg", "z/.git/x.txt", "node_modules/x.txt", ".hidden/y.txt")
    (tmp_path / "aa.txt").symlink_to("b.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    done = run("check", ".", cwd=tmp_path)
    assert [line.split(":")[0] for line in done.lines] == [".hidden/y.txt", "a/c.TXT", "b.txt"]
    above = run("check", f"{tmp_path.name}/a", cwd=tmp_path.parent)
    assert above.lines[0].startswith(f"{tmp_path.name}/a/c.TXT:1:1:")


def test_a_named_file_is_always_taken_and_taken_once(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "odd.xyz", "node_modules/x.txt")
    put(tmp_path, ".gitignore", text="*\n")
    done = run("check", "odd.xyz", "b.txt", ".", "./b.txt", "node_modules", cwd=tmp_path)
    assert [line.split(":")[0] for line in done.lines] == ["odd.xyz", "b.txt", "node_modules/x.txt"]


def test_a_folder_without_files_is_told(tmp_path: Path) -> None:
    put(tmp_path, "photo.jpg")
    done = run("fix", ".", cwd=tmp_path)
    assert (done.code, done.out, done.said) == (0, b"", "cleanwire: no files to look at in .\n")
    assert run("fix", "--quiet", ".", cwd=tmp_path).said == ""


def test_git_ignores_are_respected_from_a_folder_below_too(tmp_path: Path) -> None:
    put(tmp_path, "top.txt", "build/x.txt", "sub/no.txt", "sub/yes.txt", "sub/deep/no.txt", "sub/deep/mine.txt")
    put(tmp_path, ".gitignore", text="build/\nno.txt\n")
    put(tmp_path, "sub/deep/.gitignore", text="!no.txt\n")
    git(tmp_path, "init", "--quiet")
    put(tmp_path, ".git/info/exclude", text="mine.txt\n")
    sub = tmp_path / "sub"
    assert found(tmp_path) == [f"{sub}/deep/no.txt", f"{sub}/yes.txt", f"{tmp_path}/top.txt"]
    assert found(sub) == [f"{sub}/deep/no.txt", f"{sub}/yes.txt"]
    assert found(tmp_path / "build") == [f"{tmp_path}/build/x.txt"]


def test_a_named_folder_is_walked_though_it_is_ignored(tmp_path: Path) -> None:
    put(tmp_path, "sub/a.txt", "sub/no.txt")
    put(tmp_path, ".gitignore", text="*\n")
    put(tmp_path, "sub/.gitignore", text="no.txt\n")
    git(tmp_path, "init", "--quiet")
    assert found(tmp_path) == []
    assert found(tmp_path / "sub") == [f"{tmp_path}/sub/a.txt"]


def test_ignores_hold_without_git(tmp_path: Path) -> None:
    put(tmp_path, "a/x.txt", "a/y.txt")
    put(tmp_path, "a/.gitignore", text="x.txt\n")
    put(tmp_path, ".gitignore", text="y.txt\n")
    assert found(tmp_path / "a") == [f"{tmp_path}/a/y.txt"]
    assert found(tmp_path) == []


def test_a_work_tree_has_the_excludes_of_its_repository(tmp_path: Path) -> None:
    main, other = tmp_path / "main", tmp_path / "other"
    put(main, "a.txt", "b.txt")
    repository(main)
    put(main, ".git/info/exclude", text="b.txt\n")
    git(main, "worktree", "add", "--quiet", str(other))
    assert found(other) == [f"{other}/a.txt"]


PATTERNS = (
    *("*.txt", "a.txt", "/a.txt", "d/", "/d", "keep/", "!keep/", "!a.txt", "sub/*", "!sub/keep.txt", "*"),
    *("**/b.txt", "d/**", "d/**/a.txt", "[ab].txt", "!*.txt", "!*/", "# c", "", "\\#x", "x y.txt", "/*"),
    *("a.txt ", "!/sub/d/", "!/keep", "?.txt", "sub/d/a.txt", "!**/keep.txt", "!", "foo\\", "*.txt\r"),
)


@pytest.mark.parametrize("seed", range(12))
def test_ignores_are_what_git_says_they_are(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)

    def fill(folder: Path, depth: int) -> None:
        put(folder, *chance.sample(["a.txt", "b.txt", "keep.txt", "x y.txt"], 3))
        if chance.random() < 0.6:
            put(folder, ".gitignore", text="\n".join(chance.choices(PATTERNS, k=chance.randint(1, 4))))
        for name in chance.sample(["d", "keep", "sub", "b.txt.d"], 2) if depth else []:
            fill(folder / name, depth - 1)

    fill(tmp_path, 3)
    git(tmp_path, "init", "--quiet")
    said = git(tmp_path, "ls-files", "-z", "--others", "--exclude-standard")
    known = sorted(str(tmp_path / name) for name in said.split("\0") if name.endswith(".txt"))
    assert sorted(found(tmp_path)) == known


def numbered(lines: dict[int, str]) -> str:
    return "".join(f"{lines.get(number, f'line {number}')}\n" for number in range(1, 21))


@pytest.fixture
def legacy(tmp_path: Path) -> Path:
    """A repository whose old lines are damaged, and a new damaged line in its work tree."""
    put(tmp_path, "old.txt", text=numbered({2: "teh old", 9: "teh old"}))
    put(tmp_path, "untouched.txt", text=numbered({3: "teh old"}))
    repository(tmp_path)
    put(tmp_path, "old.txt", text=numbered({2: "teh old", 9: "teh old", 15: "teh new, teh new"}))
    return tmp_path


def test_check_since_lists_changed_lines_only(legacy: Path) -> None:
    done = run("check", "--since", "HEAD", ".", cwd=legacy)
    assert [line.split(" ")[0] for line in done.lines] == ["old.txt:15:1:", "old.txt:15:10:"]
    assert done.code == 1
    assert len(run("check", ".", cwd=legacy).lines) == 5
    git(legacy, "commit", "--all", "--quiet", "--message=new")
    assert run("check", "--since", "HEAD", ".", cwd=legacy).code == 0
    assert run("check", "--since", "HEAD~1", ".", cwd=legacy).code == 1


def test_fix_and_diff_since_touch_changed_lines_only(legacy: Path) -> None:
    diff = run("diff", "--since", "HEAD", ".", cwd=legacy)
    assert [line for line in diff.lines if line[0] in "-+"][2:] == ["-teh new, teh new", "+the new, the new"]
    done = run("fix", "--since", "main", ".", cwd=legacy)
    assert (done.code, done.lines) == (0, ["old.txt: 2 fixes (ACM001 ×2)"])
    assert (legacy / "old.txt").read_text() == numbered({2: "teh old", 9: "teh old", 15: "the new, the new"})
    assert (legacy / "untouched.txt").read_text() == numbered({3: "teh old"})


def test_new_renamed_and_oddly_named_files_since(legacy: Path) -> None:
    git(legacy, "mv", "untouched.txt", 'o"d\té.txt')
    put(legacy, "new.txt", "sub dir/staged file.txt")
    git(legacy, "add", "sub dir")
    done = run("check", "--since", "HEAD", "--select", "ACM", ".", cwd=legacy)
    assert [line.split(":")[0] for line in done.lines] == ["new.txt", "old.txt", "old.txt", "sub dir/staged file.txt"]
    put(legacy, 'o"d\té.txt', text=numbered({3: "teh old"}) + "teh new\n")
    done = run("check", "--since", "HEAD", 'o"d\té.txt', cwd=legacy)
    assert [line.split(" ")[0] for line in done.lines] == ['o"d\té.txt:21:1:']


def test_the_users_git_settings_do_not_matter(legacy: Path) -> None:
    for setting in ("diff.noprefix=true", "diff.context=9", "color.ui=always", "diff.external=false"):
        git(legacy, "config", *setting.split("="))
    (legacy / ".gitattributes").write_text("*.txt -diff\n")
    put(legacy, "b/new.txt")
    git(legacy, "add", "b")
    done = run("check", "--since", "HEAD", "old.txt", "b/new.txt", cwd=legacy)
    assert len(done.lines) == 3


def test_nothing_new_since_is_said(legacy: Path) -> None:
    git(legacy, "add", "--all")
    git(legacy, "commit", "--quiet", "--allow-empty", "--message=all")
    done = run("check", "--since", "HEAD", ".", cwd=legacy)
    assert (done.code, done.out, done.said) == (0, b"", "cleanwire: nothing has changed since HEAD\n")
    assert run("check", "--quiet", "--since", "HEAD", ".", cwd=legacy).said == ""


@pytest.mark.parametrize("revision", ["nowhere", "--output=evil", "--since=yesterday", ""])
def test_since_an_unknown_revision(legacy: Path, revision: str) -> None:
    done = run("fix", f"--since={revision}", ".", cwd=legacy)
    assert (done.code, done.out) == (2, b"") and "names no commit" in done.said
    assert not (legacy / "evil").exists()


def test_since_outside_a_repository(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    done = run("fix", "--since", "HEAD", "a.txt", cwd=tmp_path, GIT_CEILING_DIRECTORIES=str(tmp_path.parent))
    assert done.code == 2 and "not a git repository" in done.said
    assert (tmp_path / "a.txt").read_text() == "teh\n"


def test_a_diff_is_read_by_its_counts() -> None:
    diff = (
        b"--- a/x\t\n+++ b/x y\t\n@@ -1 +1 @@\n--- a/z\n\\ No newline at end of file\n+++ b/z\n"
        b'@@ -5,0 +6,2 @@\n+a\n+b\n@@ -9,2 +11,0 @@\n-a\n-b\n--- a/q\n+++ "b/\\303\\251\\t"\n@@ -1 +1 @@\n-a\n+b\n'
    )
    assert list(parse(diff)) == [(b"x y", ((1, 1), (6, 7))), (b"\xc3\xa9\t", ((1, 1),))]


def test_data_in_a_folder_is_passed_over_and_that_is_said(tmp_path: Path) -> None:
    for name in ("a.csv", "b.tmx", "c.txt"):
        (tmp_path / name).write_text("Fine.\n")
    assert "passed over ./a.csv and 1 more" in run("check", "./", cwd=tmp_path).said
    assert "passed over ./b.tmx:" in run("check", "./", "a.csv", cwd=tmp_path).said
    assert not run("check", "--quiet", ".", cwd=tmp_path).said
    assert not run("check", "a.csv", "c.txt", cwd=tmp_path).said


def test_the_hook_takes_what_the_command_takes() -> None:
    hooks = (Path(__file__).parent.parent / ".pre-commit-hooks.yaml").read_text()
    for suffix in kinds.SUFFIXES.keys() - kinds.OF_A_LANGUAGE - kinds.NAMED_ONLY:
        assert hooks.count(suffix.removeprefix(".")) >= 2, suffix
