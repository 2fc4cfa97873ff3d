"""How the UTF-8 of characters beyond ASCII looks when it is read in another encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex

ENCODINGS = (
    "latin-1",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso-8859-2",
    "mac-roman",
    "cp437",
)
"""The encodings for which UTF-8 is taken by mistake, and ftfy knows the way back."""

_EVERYDAY = "’“‘”«»…\xa0"
"""Characters that stand before accented letters in any sound text. As the first half of a pair they could only
mean a letter of a rare alphabet, which never comes alone."""
_LOST = "\ufffd"
"""What stands for a byte that was lost."""


def _read(low: int, high: int, encoding: str) -> str:
    """What the bytes of a range are read as."""
    read = (bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in range(low, high))
    return "".join(char for char in read if low < 0xC0 or char not in _EVERYDAY)


def _class(chars: str) -> str:
    """A character class."""
    codes = sorted({ord(char) for char in chars})
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return f"[{''.join(chr(a) if a == b else f'{chr(a)}-{chr(b)}' for a, b in ranges)}]"


def spelling(encoding: str) -> str:
    """What the UTF-8 of one character beyond ASCII looks like in an encoding."""
    follow = _class(_read(0x80, 0xC0, encoding) + _LOST)
    two, three, four = (_class(_read(*span, encoding)) for span in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5)))
    return f"{two}{follow}|{three}{follow}{follow}|{four}{follow}{follow}{follow}"


_LEADS, _FOLLOW = range(0xC2, 0xF5), range(0x80, 0xC0)
"""The bytes with which UTF-8 begins a character beyond ASCII, and those that follow."""
BEFORE_SPACE = "[ÃÂ] "
"""What `à` and a no-break space look like when their second byte became a space."""


@cache
def pair(encoding: str) -> regex.Pattern[str]:
    """The first two characters of what any character is read as in an encoding."""
    return regex.compile("".join(map(_class, _halves(encoding))))


def pairs(text: str) -> Iterator[int]:
    """Where two characters stand that any character may be read as in some encoding, and others that look like it.

    >>> list(pairs("dÃ©jÃ  vu"))
    [1, 4]
    """
    return (match.start() for match in _any_pair().finditer(text))


@cache
def _any_pair() -> re.Pattern[str]:
    leads, follow = ("".join(half) for half in zip(*map(_halves, ENCODINGS), strict=True))
    return re.compile(f"(?={_class(leads)}{_class(follow + _LOST)}|{BEFORE_SPACE})")


def _halves(encoding: str) -> tuple[str, str]:
    """The characters that the first byte is read as, and those that the others are."""
    table = _bytes(encoding).items()
    leads, follow = ("".join(char for char, byte in table if byte in span) for span in (_LEADS, _FOLLOW))
    return leads, follow


@cache
def _bytes(encoding: str) -> dict[str, int]:
    """The byte beyond ASCII that each character is in an encoding."""
    return {bytes([byte]).decode(encoding, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}


def decoded(text: str, encoding: str) -> str:
    """The text that was read in an encoding, "" when it was no UTF-8."""
    table = _bytes(encoding)
    try:
        return bytes(table[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
