"""The commands and their options."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any

from cleanwire import __version__
from cleanwire.options import RENDERERS

_DESCRIPTION = "Finds the marks that machine translation leaves in text, mends them, and shows every edit."

_EPILOG = """\
exit codes:
  0    nothing is left to do; clean and fix end so when they did their work
  1    something was found: by check a finding whose fix would be applied (--strict: any
       finding), by diff an edit, by fix --exit-non-zero-on-fix a file that was mended
  2    the call was wrong, or a file could not be read or written (the others are done)
  130  interrupted by Ctrl-C; every file is whole
  141  nobody reads the output any more

files:
  Of a folder the files of a known type are taken, without symbolic links and what git ignores
  (.gitignore, .git/info/exclude):
  {suffixes};
  {of_a_language} where the path names a language (fr.json, locale/fr/...).
  {named_only} are passed over, which is said: name them (tables/*.csv).
  Named files are taken always. - is standard input. A file that does not change is not touched.

environment:
  NO_COLOR turns colours off, FORCE_COLOR turns them on; else a terminal gets them.
  CLEANWIRE_CACHE_DIR is the folder in which check and fix note which files are clean;
  default: cleanwire in the folder for caches of the user.
"""
_A_ROW = 12


class WrongCall(Exception):
    """A call that cannot be carried out; its text says why."""


def parse(call: Sequence[str]) -> argparse.Namespace:
    """What a call asks for. Raises SystemExit for `--help`, for `--version` and for a wrong call."""
    if call and call[0] in _COMMANDS:  # its parser alone, for it takes time to make them all
        asked = _command(_Command, call[0], prog=f"cleanwire {call[0]}").parse_args(call[1:])
        asked.command = call[0]
        return asked
    return _parser().parse_args(call)


def _parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        "cleanwire",
        description=_DESCRIPTION,
        epilog=_epilog(),
        formatter_class=_Formatter,
        allow_abbrev=False,
    )
    main.add_argument("--version", action="version", version=f"cleanwire {__version__}")
    commands: Any = main.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Command)
    for name, (does, _) in _COMMANDS.items():
        _command(partial(commands.add_parser, name), name, help=does[0].lower() + does[1:].rstrip("."))
    return main


def _command(make: Callable[..., argparse.ArgumentParser], name: str, **more: Any) -> argparse.ArgumentParser:
    does, parts = _COMMANDS[name]
    made = make(description=does, epilog=_epilog(), formatter_class=_Formatter, allow_abbrev=False, **more)
    for add_to in parts:
        add_to(made)
    return made


def _epilog() -> str:
    from cleanwire.kinds import NAMED_ONLY, OF_A_LANGUAGE, SUFFIXES

    suffixes = [suffix for suffix in SUFFIXES if suffix not in NAMED_ONLY | OF_A_LANGUAGE]
    rows = (suffixes[start : start + _A_ROW] for start in range(0, len(suffixes), _A_ROW))
    return _EPILOG.format(
        suffixes=",\n  ".join(map(", ".join, rows)),
        of_a_language=", ".join(sorted(OF_A_LANGUAGE)),
        named_only=", ".join(sorted(NAMED_ONLY)),
    )


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Lays help out; one is made for each argument."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width())


@cache
def _width() -> int:
    """The columns to lay help out in, as `argparse` takes them from `shutil`, which takes its time to be imported."""
    screen = sys.__stdout__ or sys.stdout
    try:
        columns = int(os.environ.get("COLUMNS", 0)) or os.get_terminal_size(screen.fileno()).columns
    except (AttributeError, ValueError, OSError):
        columns = 0
    return (columns or 80) - 2


class _Command(argparse.ArgumentParser):
    """The parser of a command, which says itself what it does not know."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        asked, unknown = super().parse_known_args(args, namespace)
        if unknown:
            from difflib import get_close_matches

            option, options = unknown[0].partition("=")[0], re.findall(r"--[a-z-]+", self.format_usage())
            near = get_close_matches(option, options, n=1)
            self.error(f"unrecognized arguments: {' '.join(unknown)}{f'; did you mean {near[0]}?' if near else ''}")
        return asked, unknown


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")


def _filtered(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="FILE", default=["-"], help="default: standard input")


def _common(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--unsafe", action="store_true", help="apply unsafe fixes too")
    add("--select", action="append", metavar="CODES", help="only these: prefixes of codes, or ALL")
    add("--ignore", action="append", metavar="CODES", help="not these; the longer prefix decides")
    add("--target-lang", metavar="TAG", help="language of the text, as pt-BR; default: detected, from 60 letters on")
    add("--profile", metavar="TAG", help="set text in this language after the typography of this locale, as fr-FR")
    add("--format", type=_format, metavar="NAME", help="read every file in this format")
    add("--columns", metavar="NAMES", help="columns of tables to look at: names in the head, or numbers from 1")
    add("--renderer", choices=RENDERERS, help="what makes pages of Markdown; default: told by mkdocs.yml and the like")
    add("--encoding", type=_encoding, default="utf-8", metavar="NAME", help="default: utf-8")
    add("--stdin-filename", metavar="NAME", help="what - is called in messages; tells its format")
    add("--jobs", type=_jobs, metavar="N", help="processes; 0: one for each core; default: by the files")
    add("--quiet", "-q", action="store_true", help="do not say what was mended, and no warnings")


def _lines(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", metavar="REV", help="look only at lines that changed since this git revision")
    parser.add_argument("--exit-zero", action="store_true", help="exit 0 also when something was found")


def _cached(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-cache", action="store_true", help="look at files too that were clean the last time")


def _of_fix(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--exit-non-zero-on-fix", action="store_true", help="exit 1 when a file was mended")


def _of_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--strict", action="store_true", help="exit 1 when there is any finding")
    parser.add_argument("--statistics", action="store_true", help="only count what is found in all files, by code")


def _of_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--style", choices=("unified", "words", "html", "json"), default="unified")


def _of_explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="a code, its beginning, or a name: SEN001, SEN, false-stop")


def _format(name: str) -> str:
    from cleanwire import formats

    if name not in formats.names():
        raise argparse.ArgumentTypeError(f"unknown format {name!r}: choose one of {', '.join(formats.names())}")
    return name


def _encoding(name: str) -> str:
    try:
        "".encode(name)
        b"".decode(name)
    except (LookupError, UnicodeError, ValueError):
        raise argparse.ArgumentTypeError(f"unknown encoding {name!r}") from None
    return name


def _jobs(value: str) -> int:
    if not (value.isascii() and value.isdigit()):
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of processes: 0, 1, 2, …")
    return int(value)


def joined(values: Sequence[str] | None) -> str | None:
    """The codes of an option that may be given more than once."""
    return None if values is None else ",".join(values)


_COMMANDS: dict[str, tuple[str, tuple[Callable[[argparse.ArgumentParser], None], ...]]] = {
    "clean": ("Write the clean text of files, or of standard input, to standard output.", (_common, _filtered)),
    "fix": ("Mend files in place.", (_paths, _common, _lines, _cached, _of_fix)),
    "check": (
        "List what is found: path:line:column: CODE message [safe fix].",
        (_paths, _common, _lines, _cached, _of_check),
    ),
    "diff": ("Show what fix would change.", (_paths, _common, _lines, _of_diff)),
    "explain": ("Say what a normaliser finds, why, and what it leaves alone.", (_of_explain,)),
    "list": ("List the normalisers.", ()),
}
"""What each command does, and what adds its arguments."""
