"""Runs the command as a user does, with the normalisers of `acme` installed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
COMMAND = (sys.executable, "-m", "cleanwire")


def environment(**variables: str) -> dict[str, str]:
    """The environment of the tests, without what changes how Python, git or the colours behave, and with no cache."""
    known = {
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "FORCE_COLOR") and not name.startswith(("GIT_", "PYTHON"))
    }
    path = os.pathsep.join(map(str, (HERE.parent, HERE, HERE / "third_party")))
    nothing = {"GIT_CONFIG_GLOBAL": os.devnull, "CLEANWIRE_CACHE_DIR": os.devnull}
    return known | {"PYTHONPATH": path} | nothing | variables


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: bytes
    said: str

    @property
    def lines(self) -> list[str]:
        return self.out.decode().splitlines()


def run(*arguments: str | Path, cwd: Path, stdin: bytes = b"", **variables: str) -> Ran:
    """Runs cleanwire in a folder."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment(**variables),
        check=False,
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def git(folder: Path, *arguments: str) -> str:
    """Runs git in a folder and gives what it printed."""
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def repository(folder: Path) -> None:
    """Makes a folder a git repository with one commit of all that is in it."""
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message=start")
