"""Apple's `.strings`, also as a property list in XML: the values; keys and comments stay."""

from __future__ import annotations

import re

from cleanwire.formats import stringsdict
from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, escapes, line_end, place

__all__ = ["encoding", "parse"]

_QUOTED = r'" [^"\\]* (?: \\ [\s\S] [^"\\]* )* "'
_GAP = re.compile(r"(?: \s+ | // [^\r\n]* | /\* [^*]* \*+ (?: [^/*] [^*]* \*+ )* / )*", re.VERBOSE)
_STRING = re.compile(rf"{_QUOTED} | [\w.$/:-]+", re.VERBOSE)
_ESCAPE = re.compile(
    r"\\r\\n|\\[Uu][dD][89abAB][0-9a-fA-F]{2}\\[Uu][dD][c-fC-F][0-9a-fA-F]{2}|\\[Uu][0-9a-fA-F]{4}|\\[0-7]{1,3}|\\[\s\S]"
    r"|\r\n?"
)
_READ = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "0": "\0"}
_XML = re.compile(r"\ufeff?\s*<(?:\?xml\s|!DOCTYPE\s+plist\b|plist\b)")
_FLAGS = frozenset({"objc-format"})


def parse(text: str) -> Parsed:
    """A strings file; a unit for each value, with the placeholders of Objective-C. Braces may enclose the whole, as in
    property lists of OpenStep.

    >>> parse('/* c */ "cold" = "L\\\\u2019eau %@";').units[0].prose.text
    'L’eau \\ufffc'
    """
    if _XML.match(text):
        return stringsdict.parse(text)
    catalogue = Catalogue(text)
    newline = line_end(text)
    at = _behind_gap(text, int(text.startswith("\ufeff")))
    enclosed = text.startswith("{", at)
    at = _behind_gap(text, at + 1) if enclosed else at
    while at < len(text):
        if enclosed and text[at] == "}":
            enclosed, at = False, _behind_gap(text, at + 1)
            if at < len(text):
                raise ValueError(f"{place(text, at)}: text behind the closing brace")
            break
        key = _STRING.match(text, at)
        if not key:
            raise ValueError(f"{place(text, at)}: no key where one is wanted")
        at = _behind_gap(text, key.end())
        if text.startswith("=", at):
            value = _STRING.match(text, _behind_gap(text, at + 1))
            if not value:
                raise ValueError(f"{place(text, at)}: no whole value behind the equals sign")
            if value[0].startswith('"'):
                literal = _literal(text, value.start() + 1, value.end() - 1, newline)
                catalogue.add(literal, name=key[0].strip('"'), flags=_FLAGS)
            at = _behind_gap(text, value.end())
        if not text.startswith(";", at):
            raise ValueError(f"{place(text, at)}: no semicolon behind a value")
        at = _behind_gap(text, at + 1)
    if enclosed:
        raise ValueError(f"{place(text, at)}: no brace closes the list")
    return catalogue.parsed()


def _behind_gap(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    end = gap.end() if gap else at
    if text.startswith("/*", end):
        raise ValueError(f"{place(text, end)}: a comment that does not end")
    return end


def _literal(raw: str, start: int, end: int, newline: str) -> Literal:
    plain = raw.find("\\", start, end) < 0 and raw.find("\r", start, end) < 0
    over_lines = raw.find(newline, start, end) >= 0
    written = "\\r\\n" if raw.find("\\r\\n", start, end) >= 0 else newline if over_lines else "\\n"
    table = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": written, "\t": "\\t", "\r": "\\r"})
    atoms = [] if plain else escapes(_ESCAPE, _read, raw, start, end)
    return Literal(raw, start, end, atoms, lambda text: text.translate(table))


def _read(escape: str) -> str:
    if escape[0] == "\r" or escape == "\\r\\n":
        return "\n"
    if len(escape) == 12:
        return chr(0x10000 + ((int(escape[2:6], 16) - 0xD800) << 10) + (int(escape[8:], 16) - 0xDC00))
    sign = escape[1]
    if sign in "uU" and len(escape) == 6:
        return chr(int(escape[2:], 16))
    if sign in "01234567":
        return chr(int(escape[1:], 8))
    return _READ.get(sign, sign)
