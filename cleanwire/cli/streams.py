"""Standard input, output and error, in bytes."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator


class OutputProblem(Exception):
    """Standard output cannot be written; its text says why."""


def read_stdin() -> bytes:
    """All of standard input."""
    if sys.stdin is None:
        return b""
    data: bytes = sys.stdin.buffer.read()
    return data


def write(data: bytes) -> None:
    """Writes to standard output at once. Raises BrokenPipeError when nobody reads, else OutputProblem."""
    if not data:
        return
    if sys.stdout is None:
        raise OutputProblem("standard output is closed")
    with _told():
        left = memoryview(data)
        while left:  # without a buffer (python -u) a write may end early
            left = left[sys.stdout.buffer.write(left) :]
        sys.stdout.buffer.flush()


def flush() -> None:
    """Writes what `print` has kept back. Raises as `write` does."""
    if sys.stdout is not None:
        with _told():
            sys.stdout.flush()


def note(line: str) -> None:
    """Writes a line to standard error, if it can be."""
    data = f"cleanwire: {line}\n".encode("utf-8", "surrogateescape")
    with contextlib.suppress(OSError, AttributeError, ValueError):
        sys.stderr.buffer.write(data)
        sys.stderr.buffer.flush()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        from cleanwire.storage import reason

        raise OutputProblem(f"standard output cannot be written: {reason(error)}") from error


def give_up_stdout() -> None:
    """Keeps Python from writing at its end what could not be written before."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
