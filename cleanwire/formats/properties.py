"""Java properties: the values; keys, comments and continued lines stay as they are."""

from __future__ import annotations

import re

from cleanwire.formats import _encodings
from cleanwire.formats.parsed import Parsed
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, escapes, joined, place, utf16_escapes
from cleanwire.messages.placeholders import used_in

_ENTRY = re.compile(
    r"""
    [ \t\f]* (?:
        [#!] [^\r\n]*
        | (?P<key> (?: \\ (?:\r\n | [\s\S] | \Z) | [^ \t\f\r\n=:\\] )* ) [ \t\f]* (?: [=:] [ \t\f]* )?
          (?: \\ (?:\r\n? | \n) [ \t\f]* )*
          (?P<value> [^\r\n\\]* (?: \\ (?:\r\n | [\s\S] | \Z) [^\r\n\\]* )* )
    )
    (?: \r\n? | \n | \Z )
    """,
    re.VERBOSE,
)
_JOINT = re.compile(r"\\(?:\r\n?|\n)[ \t\f]*|\\\Z")
_ESCAPE = r"\\r\\n|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u.{0,4}|\\[^\r\n]"
_ESCAPE_OR_JOINT = re.compile(f"{_JOINT.pattern}|{_ESCAPE}", re.DOTALL)
_READ = {"t": "\t", "n": "\n", "f": "\f", "r": "\r"}
_WRITTEN = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\f": "\\f"})
_ARGUMENT = re.compile(r"[{｛][ \u00a0]?\d")
_JAVA = frozenset({"java-format"})


def parse(text: str) -> Parsed:
    """A properties file; a unit for each value. Those with `{0}` are Java message formats, in which `''` is `'`.

    >>> parse("cold = L''eau \\\\\\n  de {0}\\n").units[0].prose.text
    "L'eau de \\ufffc"
    """
    catalogue = Catalogue(text, used_in(text))
    ascii_only = text.removeprefix("\ufeff").isascii()
    at = int(text.startswith("\ufeff"))
    while at < len(text):
        entry = _ENTRY.match(text, at)
        if not entry:
            raise ValueError(f"{place(text, at)}: is no entry of a properties file")
        at = entry.end()
        if entry["value"]:
            literal = _literal(text, *entry.span("value"), ascii_only=ascii_only)
            flags = _JAVA if _ARGUMENT.search(literal.text) else frozenset()
            catalogue.add(literal, name=_unescaped(entry["key"]), flags=flags)
    return catalogue.parsed()


def encoding(data: bytes) -> str | None:
    """The encoding of a properties file: UTF-8, or ISO 8859-1 where it is none, as Java has read them since version 9.

    >>> encoding(b"a=caf\\xe9"), encoding(b"a=caf\\xc3\\xa9")
    ('iso-8859-1', None)
    """
    if found := _encodings.encoding(data):
        return found
    try:
        data.decode()
    except UnicodeDecodeError:
        return "iso-8859-1"
    return None


def _literal(raw: str, start: int, end: int, *, ascii_only: bool) -> Literal:
    def encode(text: str) -> str:
        written = (text.replace("\n", "\r\n") if returns else text).translate(_WRITTEN)
        return utf16_escapes(written) if ascii_only else written

    returns = False
    if raw.find("\\", start, end) < 0:
        return Literal(raw, start, end, (), encode)
    returns = raw.find("\\r\\n", start, end) >= 0
    found = escapes(_ESCAPE_OR_JOINT, lambda spelt: "" if _JOINT.fullmatch(spelt) else _read(spelt), raw, start, end)
    for atom in found:
        if raw.startswith("\\u", atom.start) and len(atom.prose) == 0:
            raise ValueError(f"{place(raw, atom.start)}: \\u without four hexadecimal digits")
    joints = [(atom.start, atom.end) for atom in found if not atom.prose]
    atoms = [atom for atom in found if atom.prose]
    while joints and joints[-1][1] == end:
        end = joints.pop()[0]
    return Literal(raw, start, end, joined(atoms, joints, raw), encode)


def _read(escape: str) -> str:
    if escape == "\\r\\n":
        return "\n"
    sign = escape[1]
    if sign != "u":
        return _READ.get(sign, sign)
    try:
        codes = [int(code, 16) for code in escape[2:].split("\\u") if len(code) == 4 and code.isalnum()]
    except ValueError:
        return ""
    if len(codes) == 2:
        return chr(0x10000 + ((codes[0] - 0xD800) << 10) + (codes[1] - 0xDC00))
    return chr(codes[0]) if codes else ""


def _unescaped(key: str) -> str:
    return re.sub(r"\\(.)", r"\1", key) if "\\" in key else key
