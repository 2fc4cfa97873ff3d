"""Repairs of mojibake: what they changed, and what else was damaged in the same way."""

from __future__ import annotations

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
    follow = _class(_read(0x80, 0xC0, encoding) + "\ufffd")
    two, three, four = (_class(_read(*span, encoding)) for span in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5)))
    return f"{two}{follow}|{three}{follow}{follow}|{four}{follow}{follow}{follow}"


_RUNS = regex.compile(r"[\x00-\x7f]+")
_MOST_ABSORBED = 64
"""How many runs of plain characters inside damage are looked past to find where sound text goes on."""

Change = tuple[int, int, str]


def changes(before: str, after: str) -> Iterator[Change]:
    """What repair made of a line, as edits of its damaged places alone.

    ASCII is the same in every encoding, so its runs are where both texts meet again.

    >>> list(changes("dÃ©jÃ  vu", "déjà vu"))
    [(1, 3, 'é'), (4, 6, 'à')]
    """
    runs = [match.span() for match in _RUNS.finditer(before)]
    i = j = run = 0
    while i < len(before) or j < len(after):
        if i < len(before) and j < len(after) and before[i] == after[j]:
            i, j = i + 1, j + 1
            continue
        while run < len(runs) and runs[run][1] <= i:
            run += 1
        i_next, j_next = _meeting(before, after, i, j, runs[run : run + _MOST_ABSORBED])
        old, new = before[i:i_next], after[j:j_next]
        while old and new and old[-1] == new[-1]:
            old, new = old[:-1], new[:-1]
        yield i, i + len(old), new
        i, j = i_next, j_next


def _meeting(before: str, after: str, i: int, j: int, runs: list[tuple[int, int]]) -> tuple[int, int]:
    """Where both texts are in step again after a difference at `i` and `j`."""
    found = _RUNS.search(after, j)
    there, until = found.span() if found else (len(after), len(after))
    for a, b in runs:
        for skipped in range(min(2, b - max(a, i))):
            at = max(a, i) + skipped
            if before[at:b] == after[there:until]:
                return at, there
            if before[at] not in " ?":
                break
    return len(before), len(after)


def alike(line: str, edits: list[Change]) -> Iterator[Change]:
    """The rest of what was damaged as the repaired places of a line were, where nothing else could be meant.

    Of each run of characters beyond ASCII the whole must be UTF-8 in the encoding that a repair proved, and
    make everyday letters and marks or letters of a script that the repairs brought back.

    >>> list(alike("Свежий РёР· РїРµС‡Рё", [(12, 20, "печи")]))
    [(7, 11, 'из')]
    """
    proved = {
        encoding for edit in edits for encoding in ENCODINGS if _decoded(line[edit[0] : edit[1]], encoding) == edit[2]
    }
    if not proved:
        return
    scripts = {_script(char) for _, _, new in edits for char in new}
    taken = iter([*edits, (len(line) + 1, len(line) + 1, "")])
    edit = next(taken)
    for run in _BEYOND.finditer(line):
        while edit[1] <= run.start():
            edit = next(taken)
        if edit[0] < run.end():
            continue
        for encoding in ENCODINGS:
            new = _decoded(run.group(), encoding) if encoding in proved else ""
            if new and all(_EVERYDAY_RESULT.match(char) or _script(char) in scripts for char in new):
                yield *run.span(), new
                break


_BEYOND = regex.compile(r"[^\x00-\x7f\xa0\s]+")
_EVERYDAY_RESULT = regex.compile(r"[\xa1-\u017f\u2010-\u2026€™]")
_SCRIPTS = regex.compile(
    r"(\p{Greek})|(\p{Cyrillic})|(\p{Hebrew})|(\p{Arabic})|(\p{Han})|(\p{Hangul})|(\p{Thai})|(\p{Devanagari})"
)


def _script(char: str) -> int:
    """A number for the script of a letter; 0 for what has none of these scripts."""
    match = _SCRIPTS.match(char)
    return (match.lastindex or 0) if match else -ord(char)


def _decoded(text: str, encoding: str) -> str:
    """The text that was read in an encoding, "" when it was no UTF-8."""
    table = _bytes(encoding)
    try:
        return bytes(table[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""


@cache
def _bytes(encoding: str) -> dict[str, int]:
    """The byte beyond ASCII that each character is in an encoding."""
    return {bytes([byte]).decode(encoding, "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
