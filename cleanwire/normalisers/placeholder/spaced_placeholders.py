"""PLH001: placeholders with spaces in them or in full-width forms."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

import regex

from cleanwire.document import Document
from cleanwire.findings import Applicability, Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT

_LETTER = r"[^\P{L}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]"
"""A letter of a script that sets spaces between words."""
_IDENTIFIER = r"[A-Za-z_][A-Za-z0-9_.]{0,39}"
_SPACE = r"[ \u00a0]?"
_END = rf"(?!{_LETTER}|[\d'’%％])"
_PRINTF_END = rf"(?!{_LETTER}|[\d'’])"
_PLACEHOLDER = regex.compile(
    rf"""
    (?P<printf> [%％]{_SPACE} (?: (?:\d{{1,2}}[ ]?[$＄][ ]?)? (?:[sdiuf@]|ld|lu|\.\d[ ]?f)
        | [(（][ ]?{_IDENTIFIER}[ ]?[)）][ ]?[sdif] ) {_PRINTF_END} )
    | (?P<plural> [%％]{_SPACE} (?:\d{{1,2}}[ ]?[$＄][ ]?)? [\#＃][ ]?[@＠][ ]?{_IDENTIFIER}[ ]?[@＠] )
    | (?P<boost> [%％]{_SPACE} \d{{1,2}} [ ]?[%％] (?!{_LETTER}) )
    | (?P<between> (?: %[ ] | ％[ ]? ) [A-Za-z_][A-Za-z0-9_.]{{1,39}} [ ]?[%％] (?!{_LETTER}|\d) )
    | (?P<numbered> [%％]{_SPACE} (?:L[ ]?)? (?:\d{{1,2}}|n) {_END} )
    | (?P<ruby> [%％]{_SPACE} (?: [{{｛]{_SPACE}{_IDENTIFIER}{_SPACE}[}}｝] | (?=[{{{OBJECT}]) ) )
    | (?P<dollar> [$＄]{_SPACE} (?=[{{｛]{_SPACE}{_IDENTIFIER}{_SPACE}[}}｝]|{OBJECT}) )
    | (?P<nested> [$＄]{_SPACE} t [(（] [^()（）\n]{{1,80}} [)）] )
    | (?P<named> [$＄]{_SPACE} [A-Z][A-Z0-9_@]{{1,39}} [ ]?[$＄] (?!{_LETTER}|\d) )
    | (?P<shell> [$＄]{_SPACE}{_IDENTIFIER} )
    | (?P<parted> (?<![{{｛]) [{{｛][ ][{{｛][ ]?{_IDENTIFIER}[ ]?[}}｝][ ][}}｝] (?![}}｝]) )
    | (?P<doubled> (?<![{{｛]) (?: [{{｛]{{2}}[ ]?{_IDENTIFIER}[ ]?[}}｝]{{2}} | [{{｛][ ]{OBJECT}[ ][}}｝] )
        (?![}}｝]) )
    | (?P<fluent> [{{｛][ ]?[$-]{_IDENTIFIER}[ ]?[}}｝] )
    | (?P<standard> (?<![{{｛\w]) [{{｛]{_SPACE} \d{{1,2}} (?:,-?\d{{1,3}})? [ ]?[:：][ ]?[A-Z]\d{{0,2}} {_SPACE}[}}｝]
        (?![}}｝]) )
    | (?P<tag> <{_SPACE}/?{_SPACE} [A-Za-z0-9][A-Za-z0-9_-]{{0,39}} {_SPACE}/?{_SPACE}> )
    | (?P<braced> (?<![{{｛]) (?: (?<!\w) | (?=｛) ) [{{｛]{_SPACE} (?:{_IDENTIFIER}|\d{{1,2}})
        (?:[,，:：][^{{}}｛｝\s{OBJECT}]{{1,40}})? {_SPACE}[}}｝] (?![}}｝]) )
    """,
    regex.VERBOSE,
)
_DECLARED = {
    "printf": words(
        "awk boost c c++ d elisp gcc-internal gfc-internal java-printf javascript librep lua objc object-pascal perl "
        "php python ruby tcl ycp"
    ),
    "plural": words("objc"),
    "boost": words("boost"),
    "between": words("symfony"),
    "numbered": words("kde kde-kuit qt qt-plural"),
    "ruby": words("rails ruby"),
    "dollar": words("javascript sh template"),
    "nested": words("i18next"),
    "named": words("chrome"),
    "shell": words("sh"),
    "parted": words("i18next"),
    "doubled": words("i18next"),
    "fluent": words("fluent"),
    "standard": words("csharp"),
    "tag": frozenset(),
    "braced": words("c++ csharp es go icu-message java laravel perl-brace php python-brace rust vue"),
}
"""Which flags of a string say that it has placeholders of a kind."""
_SPACED = words("icu-message vue")
"""Flags of placeholders in whose braces spaces are right."""
_WIDE = regex.compile(r"[％＄｛｝（）]")
_PARENTHESIS = regex.compile(r"[(（]")
_NUMBER_END = regex.compile(r"\d[ \u00a0\u202f]?\Z")
_FLAG = "-format"
_OF_PROSE = words("braced ruby doubled")
"""Kinds that are offered in a sentence, since in one they can hardly be code."""
_CODE = regex.compile(r"[=;<>()\[\]]|[{}]|\b(?:import|export|from|const|set|element|object)s?\b")
_FEWEST_LETTERS = 6
_SHORTEST_NAME = 2
_NEAR = 60
_AMOUNT = regex.compile(r"[{｛]\s?\w*(?:amount|balance|budget|cost|fee|pay|price|salar|sum|total|value|\d)")
_IN_STRINGS = words("nested parted standard")
"""Kinds that are reported in any string of a catalogue; in prose they may be code."""


class SpacedPlaceholders(Normaliser):
    """An engine takes the % and the s of `%s` apart, and braces and their name, or sets them in full-width forms:
    `% s`, `{ name }`, `$ {x}`, `％s`, `｛name｝`. Where the file says that the string has such placeholders they are
    mended, and so is a tag that the source has, `< b >`. In plain prose `30 % des` is right in many languages and
    `{ name }` may be code, so there only what can be nothing else is offered.
    """

    code = "PLH001"
    name = "spaced-placeholders"
    message = "a placeholder with spaces or full-width forms in it"
    stage = "residue"
    mqm = "markup-tag"
    its = "pattern-problem"
    triggers = (
        r"[%％][ \x{a0}]?(?:[sdiuf@]|l[du]|\.\d ?f)(?:[^A-Za-z0-9'’]|\z)",
        r"[%％][ \x{a0}]?(?:[(（#＃]|L ?\d|\d|n(?:[^A-Za-z0-9'’]|\z))",
        r"(?:% |％ ?)[A-Za-z_][A-Za-z0-9_.]{1,39} ?[%％]",
        r"[$＄][ \x{a0}][A-Za-z_]|＄[A-Za-z_]",
        r"[{｛][ \x{a0}]?[A-Za-z_\d]",
        r"[A-Za-z_\d][ \x{a0}]?[}｝]",
        r"(?:[＄％]|[$%＄％][ \x{a0}])[{\x{fffc}]",
        r"[｛｝]|[{] \x{fffc} [}]",
        r"<[ \x{a0}]/?[ \x{a0}]?[A-Za-z0-9]|</[ \x{a0}][A-Za-z0-9]|/[ \x{a0}]>",
    )
    origin = "Placeholders that the engine tokenised or localised."
    examples = (
        Example("Hello ％s, you have ％d letters.", "Hello %s, you have %d letters.", unsafe=True),
        Example("Hello % (name) s, come in.", "Hello %(name)s, come in.", unsafe=True),
        Example("Hello $ {name}, come in.", "Hello ${name}, come in.", unsafe=True),
        Example("Hello ｛user_name｝, come in.", "Hello {user_name}, come in.", unsafe=True),
        Example("Hello % s, come in.", "Hello %s, come in.", unsafe=True),
        Example("Hello { name }, come in.", "Hello {name}, come in.", unsafe=True),
        Example("You have {count } letters.", "You have {count} letters.", unsafe=True),
        Example("Drücken Sie < b >Sichern< / b >.", "Drücken Sie <b>Sichern</b>.", "de", source="Press <b>Save</b>."),
    )
    keeps = (
        Keep("Rund 30 % der Leute und 5 % sind da.", "de"),
        Keep("Environ 30 % d’entre eux et 30 % des autres.", "fr"),
        Keep("Hello %s, you have %(count)d letters in {box} or ${box}."),
        Keep("import { name } from here; f = { x }"),
        Keep("A 50 % i 30 % są tam.", "pl"),
        Keep("A ticket is $ {price} here."),
        Keep("The sets { a } and {1} are small."),
        Keep("If a < b > c, stop.", source="If a < b > c, stop."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        flags = {flag.removesuffix(_FLAG) for flag in document.unit.flags} if document.unit else set()
        text, source = document.text, document.source
        for match in _PLACEHOLDER.finditer(text):
            kind, spelt = match.lastgroup or "", match[0]
            written = _written(kind, spelt)
            if kind == "parted" and _sets_spaces(document):
                written = f"{{{{ {written.strip('{}')} }}}}"
            if spelt == written or not _is_whole(document, match, written) or _is_share(text, match.start(), spelt):
                continue
            declaring = flags & _DECLARED[kind]
            if declaring and declaring <= _SPACED and not _WIDE.search(spelt):
                continue
            declared = bool(declaring) and (source is None or written[0] in source)
            known = f"{written}{{" if written in ("$", "%") else written
            in_source = source is not None and known in source
            in_string = kind in _IN_STRINGS and document.unit is not None and bool(document.unit.name)
            certain = in_string or (kind == "dollar" and not _is_price(document, match)) or _is_certain(kind, spelt)
            certain = certain or (kind == "tag" and _is_paired(document, written))
            certain = certain or (kind in _OF_PROSE and _is_in_prose(document, match))
            if declared or certain or in_source:
                safe = declared or in_source or (certain and kind == "printf" and "percent" in flags)
                applicability: Applicability = "safe" if safe else "unsafe"
                edit = (match.start() + 1, match.end(), "") if spelt[0] == written else (*match.span(), written)
                yield self.finding(*match.span(), edit, applicability=applicability)


def _written(kind: str, spelt: str) -> str:
    """A placeholder as a program reads it; where spaces are right in it, they stay."""
    narrow = normalize("NFKC", spelt)
    if kind == "nested":
        return "$t" + narrow[narrow.index("(") :]
    if kind in ("doubled", "fluent") and OBJECT not in spelt:
        return narrow
    return "".join(narrow.split())


def _is_paired(document: Document, written: str) -> bool:
    """Whether a string of a catalogue has both ends of an element in it, with spaces."""
    if document.unit is None or not document.unit.name:
        return False
    tags = {_written("tag", match[0]) for match in _PLACEHOLDER.finditer(document.text) if match.lastgroup == "tag"}
    return {f"<{written.strip('</>')}>", f"</{written.strip('</>')}>"} <= tags


def _sets_spaces(document: Document) -> bool:
    """Whether a string or its source sets spaces inside double braces, as Symfony, for which they count, does."""
    prose = document.unit.prose if document.unit else None
    own = prose.raw[slice(*prose.span)] if prose else document.text
    return "{{ " in own or "{{ " in (document.source or "")


def _is_whole(document: Document, match: regex.Match[str], written: str) -> bool:
    """Whether a placeholder in braces begins where it has to, protected or not."""
    if OBJECT not in written and written not in ("$", "%"):
        return True
    place = match.start() + match[0].find(OBJECT) if OBJECT in written else match.end()
    if document.text[place] in "{｛" or document.unit is None:
        return document.text[place] in "{｛"
    prose = document.unit.prose
    return prose.raw.startswith("{", prose.raw_span(place, place + 1)[0])


def _is_share(text: str, start: int, spelt: str) -> bool:
    """Whether this is the percent sign of a number."""
    return spelt[0] in "%％" and _NUMBER_END.search(text, max(0, start - 2), start) is not None


def _is_certain(kind: str, spelt: str) -> bool:
    """Whether this can be nothing else than a placeholder, in any text."""
    if kind == "printf":
        return spelt[0] == "％" or spelt[-1] in "sd" or _PARENTHESIS.search(spelt) is not None
    if kind == "braced":
        return spelt[0] == "｛" and spelt[-1] == "｝"
    return kind in ("doubled", "ruby") and len(spelt) > 1 and _WIDE.search(spelt) is not None


def _is_price(document: Document, match: regex.Match[str]) -> bool:
    """Whether a dollar sign stands before the placeholder of an amount, in a text without others of its kind."""
    prose = document.unit.prose if document.unit else None
    behind = prose.raw[prose.raw_span(match.end(), match.end())[0] :][:_NEAR] if prose else document.text[match.end() :]
    return _AMOUNT.match(behind) is not None and "${" not in (prose.raw if prose else document.text)


def _is_in_prose(document: Document, match: regex.Match[str]) -> bool:
    """Whether a placeholder stands in a sentence, with no sign of code on its line; one whose two spaces are alike must
    have a name that stands for something, since a text on sets or code may write `{ a }`."""
    start, end = document.line(match.start())
    line = document.text[max(start, match.start() - _NEAR) : min(end, match.end() + _NEAR)]
    words = _PLACEHOLDER.sub("", line)
    if _CODE.search(words) or sum(map(str.isalpha, words)) < _FEWEST_LETTERS:
        return False
    if match.lastgroup != "braced":
        return True
    return match[0][1].isspace() != match[0][-2].isspace() or len(match[0].strip("{｛ }｝")) > _SHORTEST_NAME
