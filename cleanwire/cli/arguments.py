"""The commands and their options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
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


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    from cleanwire.kinds import NAMED_ONLY, OF_A_LANGUAGE, SUFFIXES

    suffixes = [suffix for suffix in SUFFIXES if suffix not in NAMED_ONLY | OF_A_LANGUAGE]
    rows = (suffixes[start : start + _A_ROW] for start in range(0, len(suffixes), _A_ROW))
    main = argparse.ArgumentParser(
        "cleanwire",
        description=_DESCRIPTION,
        epilog=_EPILOG.format(
            suffixes=",\n  ".join(map(", ".join, rows)),
            of_a_language=", ".join(sorted(OF_A_LANGUAGE)),
            named_only=", ".join(sorted(NAMED_ONLY)),
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    main.add_argument("--version", action="version", version=f"cleanwire {__version__}")
    commands: Any = main.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Command)

    paths, common, lines, cached = _paths(), _common(), _lines(), _cached()

    def command(name: str, does: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(
            name,
            help=does[0].lower() + does[1:].rstrip("."),
            description=does,
            parents=parents,
            epilog=main.epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        return made

    clean = command("clean", "Write the clean text of files, or of standard input, to standard output.", common)
    clean.add_argument("paths", nargs="*", metavar="FILE", default=["-"], help="default: standard input")

    fix = command("fix", "Mend files in place.", paths, common, lines, cached)
    fix.add_argument("--exit-non-zero-on-fix", action="store_true", help="exit 1 when a file was mended")

    listing = "List what is found: path:line:column: CODE message [safe fix]."
    check = command("check", listing, paths, common, lines, cached)
    check.add_argument("--strict", action="store_true", help="exit 1 when there is any finding")
    check.add_argument("--statistics", action="store_true", help="only count what is found in all files, by code")

    diff = command("diff", "Show what fix would change.", paths, common, lines)
    diff.add_argument("--style", choices=("unified", "words", "html", "json"), default="unified")

    explain = command("explain", "Say what a normaliser finds, why, and what it leaves alone.")
    explain.add_argument("code", metavar="CODE", help="a code, its beginning, or a name: SEN001, SEN, false-stop")
    command("list", "List the normalisers.")
    return main


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


def _paths() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")
    return parent


def _lines() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("--since", metavar="REV", help="look only at lines that changed since this git revision")
    parent.add_argument("--exit-zero", action="store_true", help="exit 0 also when something was found")
    return parent


def _cached() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("--no-cache", action="store_true", help="look at files too that were clean the last time")
    return parent


def _common() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False)
    add = parent.add_argument
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
    return parent


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
