"""What the command does to files: bytes that must stay, and files that cannot be cleaned."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from command import run

from cleanwire import storage

MARK = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"teh a\r\n\r\nb\r\n", b"the a\r\n\r\nb\r\n"),
        (b"teh a\rb\nc\r\n", b"the a\rb\nc\r\n"),
        (MARK + b"teh a\n", MARK + b"the a\n"),
        (MARK + b"teh a\r\nb", MARK + b"the a\r\nb"),
        (b"teh a", b"the a"),
        (b"teh a\n\n\n", b"the a\n\n\n"),
        (b"\n\x0cteh \xe2\x80\xa8a \x1a", b"\n\x0cthe \xe2\x80\xa8a \x1a"),
        (b"", b""),
        (MARK, MARK),
    ],
)
def test_bytes_around_a_fix_stay(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(before)
    assert run("clean", "a.txt", cwd=tmp_path).out == after
    assert run("clean", cwd=tmp_path, stdin=before).out == after
    assert run("fix", "a.txt", cwd=tmp_path).code == 0
    assert path.read_bytes() == after


@pytest.mark.parametrize(
    ("encoding", "before", "after"),
    [
        ("latin-1", "teh caf\xe9".encode("latin-1"), "the caf\xe9".encode("latin-1")),
        ("utf-8-sig", MARK + b"teh", MARK + b"the"),
        ("utf-8-sig", b"teh", b"the"),
        ("utf-16", b"\xfe\xff" + "teh é\r\n".encode("utf-16-be"), b"\xfe\xff" + "the é\r\n".encode("utf-16-be")),
        ("utf-16", b"\xff\xfe" + "teh".encode("utf-16-le"), b"\xff\xfe" + "the".encode("utf-16-le")),
        ("utf-16", "teh".encode("utf-16-le"), "the".encode("utf-16-le")),
        ("utf-32-be", "teh".encode("utf-32-be"), "the".encode("utf-32-be")),
        ("shift_jis", "teh 猫".encode("shift_jis"), "the 猫".encode("shift_jis")),
    ],
)
def test_other_encodings_are_kept(tmp_path: Path, encoding: str, before: bytes, after: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(before)
    assert run("diff", "--encoding", encoding, "a.txt", cwd=tmp_path).code == 1
    done = run("fix", "--encoding", encoding, "a.txt", cwd=tmp_path)
    assert (done.code, done.said, path.read_bytes()) == (0, "", after)


def test_a_fix_that_the_encoding_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a ~~ b")
    done = run("fix", "--unsafe", "--encoding", "latin-1", "a.txt", cwd=tmp_path)
    assert (done.code, path.read_bytes()) == (2, b"a ~~ b")
    assert "a.txt: " in done.said and "U+2014" in done.said and "--ignore" in done.said


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"fine\r\n")
    os.utime(path, ns=(10**18, 10**18))
    before = path.stat()
    assert run("fix", "a.txt", cwd=tmp_path).code == 0
    after = path.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_mode_stays_and_nothing_is_left_beside(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"teh")
    path.chmod(0o751)
    assert run("fix", "a.txt", cwd=tmp_path).code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o751
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"teh")
    path.chmod(0o4755)
    os.chown(path, 1234, 2345)
    path.chmod(0o4755)
    assert run("fix", "a.txt", cwd=tmp_path).code == 0
    after = path.stat()
    assert (after.st_uid, after.st_gid, stat.S_IMODE(after.st_mode)) == (1234, 2345, 0o4755)


def test_a_link_stays_and_its_file_is_mended(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "file.txt"
    real.write_bytes(b"teh")
    (tmp_path / "hop").symlink_to(os.path.join("real", "file.txt"))
    (tmp_path / "link.txt").symlink_to("hop")
    done = run("fix", "link.txt", "real/file.txt", cwd=tmp_path)
    assert (done.code, done.lines) == (0, ["link.txt: 1 fix (ACM001)"])
    assert os.readlink(tmp_path / "link.txt") == "hop" and (tmp_path / "hop").is_symlink()
    assert not real.is_symlink() and real.read_bytes() == b"the"
    assert os.listdir(tmp_path / "real") == ["file.txt"]


PROBLEMS = [
    ("bad.txt", b"one\ncaf\xe9 two", "not UTF-8 (byte 0xe9 at offset 7, line 2)"),
    ("cut.txt", b"caf\xc3", "not UTF-8 (byte 0xc3 at offset 3, line 1)"),
    ("binary.txt", b"\x7fELF\x00\x01", "NUL byte at offset 4"),
    ("wide.txt", "teh".encode("utf-16"), "--encoding utf-16"),
]


@pytest.mark.parametrize(("name", "data", "says"), PROBLEMS)
@pytest.mark.parametrize("command", ["clean", "fix", "check", "diff"])
def test_what_is_no_text_is_told_and_the_rest_is_done(
    tmp_path: Path, command: str, name: str, data: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z.txt").write_bytes(b"teh")
    done = run(command, name, "z.txt", cwd=tmp_path)
    assert done.code == 2 and done.out
    assert done.said.startswith(f"cleanwire: {name}: ") and says in done.said
    assert done.said.count("\n") == 1
    assert (tmp_path / name).read_bytes() == data
    assert (tmp_path / "z.txt").read_bytes() == (b"the" if command == "fix" else b"teh")


def test_what_is_no_file_is_told_and_the_rest_is_done(tmp_path: Path) -> None:
    (tmp_path / "z.txt").write_bytes(b"teh")
    (tmp_path / "folder").mkdir()
    (tmp_path / "dead.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    for command, path, says in [
        ("check", "missing.txt", "no such file or directory"),
        ("check", "dead.txt", "no such file or directory"),
        ("check", "pipe.txt", "not a regular file"),
        ("check", "z.txt/inside.txt", "not a directory"),
        ("clean", "folder", "is a folder"),
    ]:
        done = run(command, path, "z.txt", cwd=tmp_path)
        assert done.code == 2 and done.out, path
        assert done.said.startswith(f"cleanwire: {path}: ") and says in done.said
        assert done.said.count("\n") == 1


def test_bad_stdin_gives_nothing(tmp_path: Path) -> None:
    done = run("clean", "--stdin-filename", "a.txt", cwd=tmp_path, stdin=b"teh \xff")
    assert (done.code, done.out) == (2, b"")
    assert "a.txt: is not UTF-8 (byte 0xff at offset 4, line 1)" in done.said


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is full")
def test_a_full_disk_under_stdout_is_told(tmp_path: Path) -> None:
    import subprocess

    from command import COMMAND, environment

    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "clean"], input=b"teh", stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"cleanwire: standard output cannot be written: no space left on device\n"


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    content = storage.read(str(path))
    assert content.stamp is not None
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        with pytest.raises(storage.FileProblem, match="no space left"):
            storage.write(str(path), b"new", content.stamp)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _interrupt)
        with pytest.raises(KeyboardInterrupt):
            storage.write(str(path), b"new", content.stamp)
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda path, mode: False)
        with pytest.raises(storage.FileProblem, match="read-only"):
            storage.write(str(path), b"new", content.stamp)
    assert path.read_bytes() == b"old" and os.listdir(tmp_path) == ["a.txt"]
    path.write_bytes(b"somebody else's")
    with pytest.raises(storage.FileProblem, match="another program"):
        storage.write(str(path), b"new", content.stamp)
    assert path.read_bytes() == b"somebody else's" and os.listdir(tmp_path) == ["a.txt"]


def _full(handle: int) -> None:
    raise OSError(28, "No space left on device")


def _interrupt(handle: int) -> None:
    raise KeyboardInterrupt


def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        with open(name, "wb") as file:
            file.write(b"teh\n")
    except OSError:
        pytest.skip("this file system takes only names in UTF-8")
    for command in ("check", "diff", "fix"):
        done = run(command, ".", cwd=tmp_path)
        assert b"caf\xe9.txt" in done.out and done.said == ""
