"""The entry point: runs a command and says how it ended."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from cleanwire import __version__

DONE, FAILED, INTERRUPTED, NOBODY_READS = 0, 2, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line, by default `sys.argv`, and gives the exit code.

    >>> main(["explain", "NIX999"])
    2
    """
    from cleanwire.cli import streams

    argv = sys.argv[1:] if argv is None else argv
    try:
        if argv == ["--version"]:  # it need not wait for the parser
            streams.write(f"cleanwire {__version__}\n".encode())
            return DONE
        return _run(argv)
    except streams.OutputProblem as problem:
        streams.give_up_stdout()
        streams.note(str(problem))
        return FAILED
    except BrokenPipeError:
        streams.give_up_stdout()
        return NOBODY_READS
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(argv: Sequence[str]) -> int:
    from cleanwire.cli import arguments, streams

    try:
        asked = arguments.parse(argv)
    except SystemExit as end:  # --help, --version and wrong calls
        streams.flush()
        return end.code if isinstance(end.code, int) else FAILED
    try:
        if asked.command not in ("list", "explain"):
            from cleanwire.cli.run import run

            return run(asked)
        from cleanwire.cli import catalogue

        streams.write((catalogue.table() if asked.command == "list" else catalogue.explain(asked.code)).encode())
        return DONE
    except arguments.WrongCall as problem:
        streams.note(str(problem))
        return FAILED
