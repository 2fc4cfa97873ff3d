"""PLH001: placeholders with spaces in them or in full-width forms."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Applicability, Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_.]{0,39}"
_PERCENT = regex.compile(
    rf"""(?P<before>(?<=\d)[ \u00a0\u202f]?)? (?P<sign>[%％])[ \u00a0]?
    (?: (?P<position>\d{{1,2}}[ ]?\$[ ]?)? (?P<letter>[sdiuf@]|ld|lu|\.\d[ ]?f)
      | [(（][ ]?(?P<name>{_IDENTIFIER})[ ]?[)）][ ]?(?P<letter>[sdif]) ) (?![\p{{L}}\d'’])""",
    regex.VERBOSE,
)
_BRACES = regex.compile(
    rf"""(?<![{{｛]) (?: (?<!\w) | (?=｛) ) (?: (?P<dollar>\$)[ \u00a0] (?=[{{\ufffc])
    | (?P<open>[{{｛])[ \u00a0]?(?P<name>{_IDENTIFIER}|\d{{1,2}})[ \u00a0]?(?P<close>[}}｝])(?![}}｝]) )""",
    regex.VERBOSE,
)
_PERCENT_FLAGS = words("c python php objc object-pascal perl sh awk tcl boost ruby c++ qt kde")
_BRACE_FLAGS = words(
    "icu-message python-brace perl-brace csharp java java-printf php javascript rust vue i18next laravel es c++ go"
)
_FLAG = "-format"


class SpacedPlaceholders(Normaliser):
    """An engine takes the % and the s of `%s` apart, and braces and their name, or sets them in full-width forms:
    `% s`, `{ name }`, `$ {x}`, `％s`, `｛name｝`. Where the file says that the string has such placeholders they are
    mended. In plain prose `30 % des` is right in many languages and `{ name }` may be code, so there only what can be
    nothing else is offered.
    """

    code = "PLH001"
    name = "spaced-placeholders"
    message = "a placeholder with spaces or full-width forms in it"
    stage = "residue"
    mqm = "markup-tag"
    its = "pattern-problem"
    triggers = (
        r"[%％][ \x{a0}]?(?:[sdiuf@]|l[du]|\.\d ?f)(?:[^A-Za-z0-9'’]|\z)",
        r"[%％][ \x{a0}]?(?:[(（]|\d{1,2} ?\$)",
        r"[{｛][ \x{a0}]?[A-Za-z_\d]",
        r"[A-Za-z_\d][ \x{a0}]?[}｝]",
        r"\$[ \x{a0}][{\x{fffc}]",
    )
    origin = "Placeholders that the engine tokenised or localised."
    examples = (
        Example("Hello ％s, you have ％d letters.", "Hello %s, you have %d letters.", unsafe=True),
        Example("Hello % (name) s, come in.", "Hello %(name)s, come in.", unsafe=True),
        Example("Hello $ {name}, come in.", "Hello ${name}, come in.", unsafe=True),
        Example("Hello ｛user_name｝, come in.", "Hello {user_name}, come in.", unsafe=True),
        Example("Hello % s, come in.", "Hello %s, come in.", unsafe=True),
    )
    keeps = (
        Keep("Rund 30 % der Leute und 5 % sind da.", "de"),
        Keep("Environ 30 % d’entre eux et 30 % des autres.", "fr"),
        Keep("Hello %s, you have %(count)d letters in {box} or ${box}."),
        Keep("import { name } from here; f = { x }"),
        Keep("A 50 % i 30 % są tam.", "pl"),
        Keep("The sets { a } and {1} are small."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        flags = {flag.removesuffix(_FLAG) for flag in document.unit.flags} if document.unit else set()
        for start, end, written, certain, declared in _found(document.text, flags):
            if document.text[start:end] == written or not (certain or declared):
                continue
            if written == "$" and not _is_brace(document, end):
                continue
            in_source = document.source is not None and written in document.source
            applicability: Applicability = "safe" if declared or in_source else "unsafe"
            yield self.finding(start, end, (start, end, written), applicability=applicability)


def _found(text: str, flags: set[str]) -> Iterator[tuple[int, int, str, bool, bool]]:
    """Placeholders, how they are written, whether they can be nothing else, whether the file declares such ones."""
    percent, braces = bool(flags & _PERCENT_FLAGS), bool(flags & _BRACE_FLAGS)
    for match in _PERCENT.finditer(text):
        named = f"({match['name']})" if match["name"] else (match["position"] or "").replace(" ", "")
        certain = match["sign"] == "％" or bool(match["name"]) or match["letter"] in ("s", "d")
        written = f"%{named}{match['letter'].replace(' ', '')}"
        yield match.start("sign"), match.end(), written, certain and match["before"] is None, percent
    for match in _BRACES.finditer(text):
        if match["dollar"]:
            yield *match.span(), "$", True, braces
        else:
            wide = match["open"] == "｛" and match["close"] == "｝"
            yield *match.span(), f"{{{match['name']}}}", wide, braces


def _is_brace(document: Document, place: int) -> bool:
    """Whether a placeholder in braces begins here, protected or not."""
    if document.text[place] == "{" or document.unit is None:
        return document.text[place] == "{"
    prose = document.unit.prose
    return prose.raw.startswith("{", prose.raw_span(place, place + 1)[0])
