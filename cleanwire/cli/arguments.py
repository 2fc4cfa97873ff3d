"""The commands and their options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from cleanwire import __version__

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
  (.gitignore, .git/info/exclude): {suffixes};
  {of_a_language} where the path names a language (fr.json, locale/fr/...).
  Named files are taken always. - is standard input. A file that does not change is not touched.

environment:
  NO_COLOR turns colours off, FORCE_COLOR turns them on; else a terminal gets them.
"""


class WrongCall(Exception):
    """A call that cannot be carried out; its text says why."""


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    from cleanwire.cli.kinds import NAMED_ONLY, OF_A_LANGUAGE, SUFFIXES

    main = argparse.ArgumentParser(
        "cleanwire",
        description=_DESCRIPTION,
        epilog=_EPILOG.format(
            suffixes=", ".join(suffix for suffix in SUFFIXES if suffix not in NAMED_ONLY | OF_A_LANGUAGE),
            of_a_language=", ".join(sorted(OF_A_LANGUAGE)),
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    main.add_argument("--version", action="version", version=f"cleanwire {__version__}")
    commands = main.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, does: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(
            name,
            help=does[0].lower() + does[1:].rstrip("."),
            description=does,
            epilog=main.epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        return made

    clean = command("clean", "Write the clean text of files, or of standard input, to standard output.")
    clean.add_argument("paths", nargs="*", metavar="FILE", default=["-"], help="default: standard input")
    _add_common(clean)

    fix = command("fix", "Mend files in place.")
    _add_paths(fix)
    _add_common(fix)
    fix.add_argument("--exit-non-zero-on-fix", action="store_true", help="exit 1 when a file was mended")

    check = command("check", "List what is found: path:line:column: CODE message [safe fix].")
    _add_paths(check)
    _add_common(check)
    check.add_argument("--strict", action="store_true", help="exit 1 when there is any finding")

    diff = command("diff", "Show what fix would change.")
    _add_paths(diff)
    _add_common(diff)
    diff.add_argument("--style", choices=("unified", "words", "html", "json"), default="unified")

    for one in (fix, check, diff):
        one.add_argument("--since", metavar="REV", help="look only at lines that changed since this git revision")
        one.add_argument("--exit-zero", action="store_true", help="exit 0 also when something was found")

    explain = command("explain", "Say what a normaliser finds, why, and what it leaves alone.")
    explain.add_argument("code", metavar="CODE")
    command("list", "List the normalisers.")
    return main


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, or - for standard input")


def _add_common(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--unsafe", action="store_true", help="apply unsafe fixes too")
    add("--select", action="append", metavar="CODES", help="only these: prefixes of codes, or ALL")
    add("--ignore", action="append", metavar="CODES", help="not these; the longer prefix decides")
    add("--target-lang", metavar="TAG", help="the language of the text, as en or pt-BR; default: detected")
    add("--profile", metavar="TAG", help="set text in this language after the typography of this locale, as fr-FR")
    add("--format", type=_format, metavar="NAME", help="read every file in this format")
    add("--encoding", type=_encoding, default="utf-8", metavar="NAME", help="default: utf-8")
    add("--stdin-filename", metavar="NAME", help="what - is called in messages; tells its format")
    add("--jobs", type=_jobs, metavar="N", help="processes; 0: one for each core; default: by the files")
    add("--quiet", "-q", action="store_true", help="do not say what was mended, and no warnings")


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
