"""The command among other processes: terminals, pipes, signals, workers, and how little it loads to start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command import COMMAND, environment, run

from cleanwire.cli import colour

RED = b"\x1b[31m"


def put(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": ""}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
@pytest.mark.parametrize("command", [["check"], ["diff"], ["diff", "--style", "words"]])
def test_colours_follow_the_environment(
    tmp_path: Path, command: list[str], variables: dict[str, str], coloured: bool
) -> None:
    put(tmp_path, a="teh")
    assert (RED in run(*command, "a.txt", cwd=tmp_path, **variables).out) is coloured


def test_a_terminal_gets_colours(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    put(tmp_path, a="teh\n")
    for variables, coloured in (({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)):
        ours, theirs = pty.openpty()
        subprocess.run(
            [*COMMAND, "diff", "a.txt"], cwd=tmp_path, stdout=theirs, env=environment(**variables), check=False
        )
        os.close(theirs)
        shown = os.read(ours, 10_000)
        os.close(ours)
        assert b"+the" in shown and (RED in shown) is coloured


def test_no_colours_in_files_and_other_styles(tmp_path: Path) -> None:
    put(tmp_path, a="teh\n")
    for command in (["clean"], ["diff", "--style", "json"], ["diff", "--style", "html"]):
        assert b"\x1b" not in run(*command, "a.txt", cwd=tmp_path, FORCE_COLOR="1").out


def test_a_coloured_diff_is_the_diff() -> None:
    diff = "--- a\n+++ a (clean)\n@@ -1,2 +1,2 @@\n x\r\n--- y\r\n+\n+@@ z"
    painted = colour.paint_unified(diff)
    assert painted.count("\x1b[31m") == 1 and painted.count("\x1b[32m") == 2
    assert "\x1b[31m--- y\x1b[0m\r\n" in painted
    plain = painted
    for code in ("0", *(colour.BOLD, colour.RED, colour.GREEN, colour.CYAN)):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == diff


@pytest.mark.parametrize("command", [["clean"], ["check", "-"], ["diff", "-"], ["list"], ["--help"]])
@pytest.mark.parametrize("variables", [{}, {"PYTHONUNBUFFERED": "1"}])
def test_a_broken_pipe_ends_quietly(tmp_path: Path, command: list[str], variables: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*COMMAND, *command],
        input=b"teh" + b"\na line of text" * 20_000,
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(**variables),
        check=False,
    )
    os.close(writing)
    assert done.stderr == b""
    if command != ["--help"] or not variables:  # without a buffer argparse hides the error
        assert done.returncode == 141


@pytest.mark.parametrize("variables", [{}, {"PYTHONUNBUFFERED": "1"}])
def test_a_reader_that_leaves_early_gets_its_line(tmp_path: Path, variables: dict[str, str]) -> None:
    put(tmp_path, big="teh\n" + "a line of text\n" * 30_000)
    with subprocess.Popen(
        [*COMMAND, "clean", "big.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(**variables),
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline() == b"the\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 141


@pytest.mark.parametrize("jobs", ["2", "0"])
def test_many_processes_say_the_same_in_the_same_order(tmp_path: Path, jobs: str) -> None:
    put(tmp_path, **{f"n{number:02}": f"teh {number} whatsit\n" for number in range(30)})
    (tmp_path / "n13.txt").write_bytes(b"\xff")
    for command in (["check"], ["diff"], ["clean", *sorted(os.listdir(tmp_path))]):
        paths = [] if command[0] == "clean" else ["."]
        assert run(*command, "--jobs", jobs, *paths, cwd=tmp_path) == run(*command, "--jobs=1", *paths, cwd=tmp_path)
    done = run("fix", "--jobs", jobs, ".", cwd=tmp_path)
    assert done.code == 2 and len(done.lines) == 29 and done.lines == sorted(done.lines)
    assert (tmp_path / "n29.txt").read_text() == "the 29 whatsit\n"


def test_a_process_that_dies_costs_its_file_alone(tmp_path: Path) -> None:
    put(tmp_path, **{f"n{number:02}": "teh\n" for number in range(30)})
    put(tmp_path, n07="teh DIE NOW\n", n21="teh DIE NOW\n")
    done = run("fix", "--jobs", "2", ".", cwd=tmp_path)
    assert done.code == 2
    assert [line.split(": ")[1] for line in done.said.splitlines()] == ["n07.txt", "n21.txt"]
    assert done.said.count("died") == 2 and "Traceback" not in done.said
    for number in range(30):
        text = (tmp_path / f"n{number:02}.txt").read_text()
        assert text == ("teh DIE NOW\n" if number in (7, 21) else "the\n"), number


def test_what_was_done_when_a_process_dies_is_not_done_again(tmp_path: Path) -> None:
    put(tmp_path, **{f"n{number:02}": "teh\n" for number in range(30)})
    put(tmp_path, n00="teh SLOWLY DIE NOW\n")
    done = run("fix", "--jobs", "2", ".", cwd=tmp_path, ACME_BEGUN=str(tmp_path / "begun"))
    assert done.code == 2 and done.said.count("n00.txt") == done.said.count("\n") == 1
    assert len(done.lines) > 20  # what is done again has nothing left to mend, and says nothing


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_leaves_whole_files(tmp_path: Path, jobs: str) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    put(folder, **{f"n{number}": "teh SLOWLY\n" for number in range(8)})
    begun = tmp_path / "begun"
    with subprocess.Popen(
        [*COMMAND, "fix", "--jobs", jobs, "."],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment(ACME_BEGUN=str(begun)),
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        when(begun.exists)
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read()
        assert process.wait(timeout=60) == 130
    assert said == b""
    texts = [(folder / name).read_text() for name in sorted(os.listdir(folder))]
    assert len(texts) == 8 and set(texts) <= {"teh SLOWLY\n", "the SLOWLY\n"} and "teh SLOWLY\n" in texts


@pytest.mark.skipif(not hasattr(os, "fork"), reason="looks at processes as Unix does")
def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    put(folder, **{f"n{number}": "teh SLOWLY\n" for number in range(8)})
    begun = tmp_path / "begun"
    with subprocess.Popen(
        [*COMMAND, "check", "--jobs", "2", "."],
        stdout=subprocess.DEVNULL,
        cwd=folder,
        env=environment(ACME_BEGUN=str(begun)),
    ) as process:
        worker = int(when(lambda: begun.exists() and begun.read_text()))
        process.kill()
    assert when(lambda: not is_alive(worker))


def when(question: Callable[[], Any]) -> Any:
    """Asks until the answer is yes, and gives it; the last answer after half a minute."""
    for _ in range(600):
        if question():
            break
        time.sleep(0.05)
    return question()


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_does_not_upset_a_worker_without_work(tmp_path: Path) -> None:
    put(tmp_path, a="teh SLOWLY\n", b="teh\n")
    begun = tmp_path / "begun"
    with subprocess.Popen(
        [*COMMAND, "fix", "--jobs", "2", "."],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(ACME_BEGUN=str(begun)),
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        when(lambda: begun.exists() and "the" in (tmp_path / "b.txt").read_text())
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 130
    assert (tmp_path / "a.txt").read_text() == "the SLOWLY\n"


def imported(*arguments: str) -> set[str]:
    """The modules that a command imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "cleanwire", *arguments],
        capture_output=True,
        text=True,
        input="The committee will meet again.\n",
        env=environment(),
        check=True,
    )
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


def test_the_version_costs_nothing() -> None:
    modules = imported("--version")
    assert "cleanwire.cli.main" in modules
    heavy = {
        "argparse",
        "dataclasses",
        "regex",
        "ftfy",
        "langdetect",
        "re2",
        "_re2",
        "pathspec",
        "importlib.metadata",
        "subprocess",
    }
    assert not modules & heavy
    ours = {name for name in modules if name.startswith("cleanwire.")}
    assert ours <= {f"cleanwire.{part}" for part in ("cli", "cli.main", "cli.streams")}


def test_clean_text_loads_no_normaliser() -> None:
    modules = imported("clean", "--select", "ADD002")
    assert "cleanwire.normalisers.index" in modules
    assert not modules & {"ftfy", "langdetect", "regex", "pathspec", "concurrent.futures", "subprocess"}
    families = {name for name in modules if name.startswith("cleanwire.normalisers.")}
    assert families == {"cleanwire.normalisers.index", "cleanwire.normalisers.prefilters"}
