"""The strings of a JSON text and where they stand. (Python's `json` reads JSON as strictly, but tells no places.)"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from cleanwire.languages.paths import are_languages, tag_of
from cleanwire.messages.literal import Literal, escapes, place, utf16_escapes

_TOKEN = re.compile(
    r"""
    [ \t\r\n]* (?:
        (?P<string> " [^"\\\x00-\x1f]* (?: \\ (?: ["\\/bfnrt] | u[0-9a-fA-F]{4} ) [^"\\\x00-\x1f]* )* " )
        | (?P<sign> [{}\[\],:] )
        | (?P<other> true | false | null | NaN | -?Infinity
            | -? (?: 0 | [1-9][0-9]* ) (?: \.[0-9]+ )? (?: [eE][-+]?[0-9]+ )? )
        | (?P<end> \Z )
    )
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\r\\n|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u.{4}|\\.")
_READ = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_WRITTEN = {code: f"\\u{code:04x}" for code in range(32)}
_WRITTEN |= {ord('"'): '\\"', ord("\\"): "\\\\", 10: "\\n", 13: "\\r", 9: "\\t", 8: "\\b", 12: "\\f"}
_DEEPEST = 500

Path = tuple["str | int", ...]


class Found(NamedTuple):
    """A string value: the keys and numbers that lead to it, and its half-open span without the quotation marks."""

    path: Path
    start: int
    end: int

    @property
    def name(self) -> str:
        """The path in one word.

        >>> Found(("menu", 0, "title"), 0, 0).name
        'menu[0].title'
        """
        return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.path).removeprefix(".")


def strings(text: str, start: int = 0, end: int | None = None) -> Iterator[Found]:
    """The string values of a JSON text, in order. Raises ValueError for what is no JSON, with the line.

    >>> [(found.name, found.start) for found in strings('{"a": ["b", 1, {"c": "d"}]}')]
    [('a[0]', 8), ('a[2].c', 22)]
    """
    end = len(text) if end is None else end
    path: list[str | int] = []
    at = start
    wanted = "value"  # what may come: value, first (value or `]`), key, firstkey (key or `}`), colon, comma, end
    while True:
        token = _TOKEN.match(text, at, end)
        if not token:
            at = _skipped(text, at, end)
            said = "a string does not end or has a wrong escape" if text[at] == '"' else f"{text[at]!r} stands"
            where = "" if text[at] == '"' else f" where {_WANTED[wanted]} is wanted"
            raise ValueError(f"{place(text, at)}: is no JSON: {said}{where}")
        kind = token.lastgroup
        found = token[kind or ""]
        at = token.end()
        if kind == "string" and wanted in ("key", "firstkey"):
            path[-1] = key_of(found[1:-1])
            wanted = "colon"
        elif kind in ("string", "other") and wanted in ("value", "first"):
            if kind == "string":
                yield Found(tuple(path), token.start("string") + 1, at - 1)
            wanted = "comma" if path else "end"
        elif kind == "sign" and found in "{[" and wanted in ("value", "first"):
            if len(path) == _DEEPEST:
                raise ValueError(f"{place(text, at)}: is nested more than {_DEEPEST} deep")
            path.append("" if found == "{" else 0)
            wanted = "firstkey" if found == "{" else "first"
        elif kind == "sign" and found == ":" and wanted == "colon":
            wanted = "value"
        elif kind == "sign" and found == "," and wanted == "comma":
            last = path[-1]
            if isinstance(last, int):
                path[-1] = last + 1
            wanted = "value" if isinstance(last, int) else "key"
        elif kind == "sign" and _closes(found, wanted, path):
            path.pop()
            wanted = "comma" if path else "end"
        elif kind == "end" and wanted == "end":
            return
        else:
            said = f"{found!r} stands" if kind != "end" else "it ends"
            raise ValueError(f"{place(text, at)}: is no JSON: {said} where {_WANTED[wanted]} is wanted")


_WANTED = {
    "value": "a value",
    "first": "a value or ]",
    "key": "a key",
    "firstkey": "a key or }",
    "colon": "a colon",
    "comma": "a comma or the end of what is open",
    "end": "nothing more",
}


def _closes(sign: str, wanted: str, path: list[str | int]) -> bool:
    if sign == "}":
        return wanted == "firstkey" or (wanted == "comma" and isinstance(path[-1], str))
    return sign == "]" and (wanted == "first" or (wanted == "comma" and isinstance(path[-1], int)))


def _skipped(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \t\r\n":
        at += 1
    return at


def key_of(spelt: str) -> str:
    """What a string is, from how it is spelt between its quotation marks."""
    return _ESCAPE.sub(lambda match: _read(match[0], newline="\r\n"), spelt) if "\\" in spelt else spelt


def literal(text: str, found: Found, *, ascii_only: bool) -> Literal:
    """A string value as a literal; with `ascii_only`, new text is written as escapes where it is not ASCII."""
    start, end = found.start, found.end
    atoms = escapes(_ESCAPE, _read, text, start, end) if text.find("\\", start, end) >= 0 else []
    returns = text.find("\\r\\n", start, end) >= 0

    def encode(piece: str) -> str:
        written = (piece.replace("\n", "\r\n") if returns else piece).translate(_WRITTEN)
        return utf16_escapes(written) if ascii_only else written

    return Literal(text, start, end, atoms, encode)


def is_ascii(text: str) -> bool:
    """Whether a file spells all that is not ASCII as escapes."""
    return text.removeprefix("\ufeff").isascii() and "\\u" in text


def languages(found: Iterable[Found]) -> dict[Path, str]:
    """The languages that keys name: `{"en": …, "fr": …}`; by the path down to the key."""
    siblings: dict[Path, set[str | int]] = {}
    for one in found:
        for depth, key in enumerate(one.path):
            siblings.setdefault(one.path[:depth], set()).add(key)
    named: dict[Path, str] = {}
    for above, keys in siblings.items():
        words = {key for key in keys if isinstance(key, str)}
        if len(words) > 1 and len(words) == len(keys) and are_languages(words):
            named.update({(*above, word): tag for word in words if (tag := tag_of(word))})
    return named


def language_at(path: Path, named: dict[Path, str]) -> str | None:
    """The language of a value: that of the nearest key that names one."""
    if not named:
        return None
    return next((named[path[:depth]] for depth in range(len(path), 0, -1) if path[:depth] in named), None)


@lru_cache(maxsize=1024)
def _read(escape: str, newline: str = "\n") -> str:
    if escape == "\\r\\n":
        return newline
    if escape[1] != "u":
        return _READ.get(escape[1], escape[1])
    if len(escape) == 12:
        high, low = int(escape[2:6], 16), int(escape[8:], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return chr(int(escape[2:], 16))
