"""ENC003: characters that were lost, and bytes that are spelt out."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import is_quoted, speaks_of_encodings
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FALLBACK = r"<0x[0-9A-Fa-f]{2}>"
_ESCAPE = r"\\x[0-9A-Fa-f]{2}"
_POINT = r"<[Uu]\+[0-9A-Fa-f]{4,6}>"
_UNIT = r"\\u[0-9A-Fa-f]{4}"
_DAMAGE = regex.compile(
    rf"""
    (?P<fallbacks> {_FALLBACK} (?: [ ]? {_FALLBACK} ){{0,400}} )
    | (?P<escapes> (?: {_ESCAPE} ){{1,400}} )
    | (?P<point> {_POINT} )
    | (?P<units> (?: {_UNIT} ){{1,400}} )
    | (?P<lost> \ufffd (?: [ ]? (?: {_FALLBACK} | {_ESCAPE} | \ufffd ) ){{0,400}} )
    """,
    regex.VERBOSE,
)
_BYTE = regex.compile(r"x([0-9A-Fa-f]{2})")
_NO_TEXT = frozenset({"Cc", "Cs", "Cn", "Co"})


class ByteEscapes(Normaliser):
    """A vocabulary that lacks a character falls back on its bytes (`<0xE2><0x80><0x99>`), and a program that
    prints bytes or escapes leaves `\\xe2\\x80\\x99` or `\\u2019`. Where they spell whole characters these are
    put back; where bytes are missing, or a single byte could be of any encoding, and where U+FFFD stands for
    what could not be read, there is only a report. Escapes in code, in quotation marks or in a text about
    encodings stay.
    """

    code = "ENC003"
    name = "byte-escape"
    message = "bytes or escapes in place of a character"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = ("\ufffd", r"<0x[0-9A-Fa-f]{2}>", r"\\x[0-9A-Fa-f]{2}", r"<[Uu]\+[0-9A-Fa-f]", r"\\u[0-9A-Fa-f]{4}")
    origin = (
        "Byte fallback of SentencePiece models, printed byte strings, and decoders that replace what they cannot read."
    )
    examples = (
        Example("It isn<0xE2><0x80><0x99>t open yet.", "It isn’t open yet."),
        Example("The band sang <0xF0><0x9F><0x8E><0xB5> all night.", "The band sang 🎵 all night."),
        Example("It isn\\xe2\\x80\\x99t open at the caf\\xc3\\xa9.", "It isn’t open at the café."),
        Example("It isn\\u2019t open.", "It isn’t open."),
        Example("It isn<U+2019>t open.", "It isn’t open."),
        Example("She said \\u201cno\\u201d twice.", "She said “no” twice."),
        Example("It isn<0xE2>t open yet.", None),
        Example("It isn\ufffdt open at the caf\ufffd\ufffd.", None),
        Example("The caf\\xe9 is open.", None),
    )
    keeps = (
        Keep("The model emits <0xE2><0x80><0x99>, its byte fallback for ’."),
        Keep("Run `print(b'\\xe2\\x80\\x99')` twice."),
        Keep("The UTF-8 of ’ is \\xe2\\x80\\x99 in hex."),
        Keep("The replacement character \ufffd marks what could not be decoded."),
        Keep("Open C:\\user\\u2019 and C:\\xed\\xa0."),
        Keep('s = "\\u00e9t\\u00e9"'),
        Keep("The range [\\u4e00-\\u9fff] holds most of them."),
        Keep("The colour is 0xE2 and the flag 0x80."),
        Keep("The macro \\url and \\xspace are LaTeX."),
        Keep("U+2019 is the apostrophe."),
        Keep("Write \\x41 for the letter A."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for match in self.matches(_DAMAGE, document):
            start, end = match.span()
            if _is_code(text, match) or is_quoted(text, start, end) or speaks_of_encodings(document, start, end):
                continue
            if match.lastgroup == "lost":
                yield self.finding(start, end, message="a character that was lost")
                continue
            spelt = _spelt(match)
            if spelt and spelt.isascii() and _is_word(text, start, end):
                continue
            if spelt:
                yield self.finding(start, end, (start, end, spelt))
            else:
                yield self.finding(start, end, message="bytes that do not say which character they were")


def _is_code(text: str, match: regex.Match[str]) -> bool:
    """Whether a backslash escape stands in code, a path or a pattern; the other forms are no code's syntax."""
    if match.lastgroup not in ("escapes", "units"):
        return False
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    if before in ("\\", "[", "^") or after in ("\\", "]", "-", "+", "*", "{"):
        return True
    token = text[max(0, match.start() - 80) : match.start()].rsplit(None, 1)
    head = token[-1] if token and not text[match.start() - 1 : match.start()].isspace() else ""
    return any(sign in head for sign in ':/"`[={(') or "\\" in _ESCAPED.sub("", head)


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether an escape stands as a word by itself; no program spells out a plain character in one."""
    return not text[start - 1 : start].strip() and not text[end : end + 1].strip()


_ESCAPED = regex.compile(rf"{_ESCAPE}|{_UNIT}")


def _spelt(match: regex.Match[str]) -> str | None:
    """The characters that the bytes or escapes spell, None when they spell none or some that no text has."""
    damage = match.group()
    if match.lastgroup in ("fallbacks", "escapes"):
        raw = bytes(int(byte, 16) for byte in _BYTE.findall(damage))
        if match.lastgroup == "fallbacks" and raw == b"\n":
            return None
        try:
            spelt = raw.decode("utf-8")
        except UnicodeDecodeError:
            return None
    elif match.lastgroup == "point":
        code = int(damage[3:-1], 16)
        if code > 0x10FFFF:
            return None
        spelt = chr(code)
    else:
        units = b"".join(int(unit, 16).to_bytes(2, "big") for unit in damage.split("\\u")[1:])
        try:
            spelt = units.decode("utf-16-be")
        except UnicodeDecodeError:
            return None
    return None if any(category(char) in _NO_TEXT for char in spelt) else spelt
