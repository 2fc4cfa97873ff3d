"""Repairs of mojibake: what they changed, and what else was damaged in the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import regex

from cleanwire.evidence.misreadings import ENCODINGS, decoded, pair, pairs
from cleanwire.languages.language import Language

_RUNS = regex.compile(r"[\x00-\x7f]+")
_MOST_ABSORBED = 64
"""How many runs of plain characters inside damage are looked past to find where sound text goes on."""

Change = tuple[int, int, str]


def changes(before: str, after: str) -> Iterator[Change]:
    """What repair made of a line, as edits of its damaged places alone.

    ASCII is the same in every encoding, so its runs are where both texts meet again. A character that is only
    dropped takes the one behind it along, of which it was a part.

    >>> list(changes("dÃ©jÃ  vu", "déjà vu")), list(changes("Â£5", "£5"))
    ([(1, 3, 'é'), (4, 6, 'à')], [(0, 2, '£')])
    """
    if before == after:
        return
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
        if not new:
            old, new = before[i : i + len(old) + 1], before[i + len(old) : i + len(old) + 1]
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


def alike(line: str, edits: list[Change], is_bad: Callable[[str], bool]) -> Iterator[Change]:
    """The rest of what was damaged in a line in one way, where nothing else could be meant.

    An encoding is proved by a repair, or by two runs of characters beyond ASCII that are UTF-8 in it, one of
    them a row of characters inside a word (`is_bad`) that no text has. Then each such run is repaired that
    makes letters of an alphabet that the proof brought back. ftfy sees these only where nothing else beyond
    ASCII is in the line.

    >>> list(alike("Свежий РёР· РїРµС‡Рё", [(12, 20, "печи")], lambda text: False))
    [(7, 11, 'из')]
    >>> list(alike("“arriv√©e √† midi”", [], lambda text: "√" in text))
    [(6, 8, 'é'), (10, 12, 'à')]
    """
    free = list(_free(line, edits))
    explained = {encoding: len(list(_found(line, free, encoding))) for encoding in ENCODINGS}
    for encoding in sorted(ENCODINGS, key=lambda encoding: -explained[encoding]):
        found = list(_found(line, free, encoding))
        if not found:
            break
        made = "".join(new for a, b, new in edits if decoded(line[a:b], encoding) == new)
        if not made:
            wanted = [(a, b, new) for a, b, new in found if _ALPHABETS.search(new)]
            if sum(len(new) for _, _, new in wanted) < _FEWEST or not any(
                (len(new) > _FEWEST or _is_inside_word(line, a, b)) and is_bad(line[max(0, a - 1) : b + 1])
                for a, b, new in wanted
            ):
                continue
            made = "".join(new for _, _, new in wanted)
            if len({_alphabet(char) for char in made} - {0}) > 1:
                continue
        alphabets = {_alphabet(char) for char in made} | {0}
        mended = [change for change in found if {_alphabet(char) for char in change[2]} <= alphabets]
        yield from mended
        done = iter([*(change[0] for change in mended), len(line)])
        at = next(done)
        left = []
        for start, end in free:
            while at < start:
                at = next(done)
            if at >= end:
                left.append((start, end))
        free = left


def lone(line: str, edits: list[Change], letters: frozenset[str]) -> Iterator[Change]:
    """What is left of damage, where a row of characters in a word can only be a letter of the language.

    >>> list(lone("powiedziaÅ‚ «nie»", [], frozenset("ł")))
    [(9, 11, 'ł')]
    """
    free = list(_free(line, edits))
    taken = set()
    for encoding in ENCODINGS if letters else ():
        for start, end, new in _found(line, free, encoding):
            before, after = line[start - 1 : start] if start else "", line[end : end + 1]
            inside = _SMALL.fullmatch(before) or (_SMALL.fullmatch(after) and line[end - 1] not in _OPENING)
            if inside and new in letters and start not in taken:
                taken.add(start)
                yield start, end, new


@cache
def letters(language: Language) -> frozenset[str]:
    """The letters beyond ASCII in the words and phrases that are listed of a language."""
    listed = (language.function_words, language.furniture, language.teasers, language.disclosures, language.assents)
    every = "".join(phrase for phrases in listed for phrase in phrases)
    return frozenset(char for char in every + every.upper() if char.isalpha() and not char.isascii())


def reconsidered(line: str, edits: list[Change]) -> list[Change]:
    """The edits of a line; when some are odd and one encoding makes sound words of all, as that one has them.

    >>> reconsidered("marchĂŠ, ĂŠtĂŠ", [(5, 7, "Ê"), (9, 11, "Ê"), (12, 14, "Ê")])
    [(5, 7, 'é'), (9, 11, 'é'), (12, 14, 'é')]
    """
    if any(is_odd(line, edit) for edit in edits):
        for encoding in ENCODINGS:
            others = [(a, b, decoded(line[a:b], encoding)) for a, b, _ in edits]
            if all(new and not is_odd(line, (a, b, new)) for a, b, new in others):
                return others
    return edits


def is_odd(line: str, change: Change) -> bool:
    """Whether a repair makes what no word has: a rare letter among plain ones, a capital behind a small letter."""
    start, end, new = change
    before, after = line[start - 1 : start], line[end : end + 1]
    if _RARE.search(new):
        return True
    return bool(_CAPITAL.fullmatch(new)) and ("a" <= before <= "z" or ("A" <= before <= "Z" and "a" <= after <= "z"))


_RARE = regex.compile(r"[\u0180-\u02af--ƏəƒƠơƯưǍ-ǜȘ-ț]", regex.VERSION1)
_CAPITAL = regex.compile(r"[À-ÖØ-Þ]|(?=\p{Lu})[Ā-ſ]")


_SMALL = regex.compile(r"[a-z]")
_OPENING = "“‘„‚«‹ "
_BEYOND = regex.compile(r"\xa0|[^\x00-\x7f\s]")
_ALPHABETS = regex.compile(
    r"([ªºÀ-ÖØ-öø-ſ])|([Ͱ-Ͽ])|([Ѐ-ӿ])|([\u0590-\u05ff])|([\u0600-\u06ff])|([\p{Han}\p{Kana}\p{Hira}])|(\p{Hangul})|(\p{Thai})"
    r"|(\p{Devanagari})|([Ạ-ỹƠơƯư])"
)
_MARKS = regex.compile(r"[¡-¿×÷\u2010-\u2027\u2030-\u203a€№™、。]")
_EDGE_MARKS = "\xa0“”‘’«»„…–—™"
_FEWEST = 2
"""Characters beyond ASCII that must come out of an encoding to prove it."""


def _is_inside_word(line: str, start: int, end: int) -> bool:
    around = line[max(0, start - 1) : start] + line[end : end + 1]
    return any(char.isascii() and char.isalpha() for char in around)


def _free(line: str, edits: list[Change]) -> Iterator[tuple[int, int]]:
    """The runs of characters beyond ASCII that no edit touches, and that may be UTF-8 in an encoding."""
    number = end = 0
    for place in pairs(line):
        if place < end:
            continue
        start, end = _run(line, place)
        while number < len(edits) and edits[number][1] <= start:
            number += 1
        if number == len(edits) or edits[number][0] >= end:
            yield start, end


def _run(line: str, place: int) -> tuple[int, int]:
    """The run of characters beyond ASCII around a place."""
    start, end = place, place + 1
    while start and _BEYOND.match(line, start - 1):
        start -= 1
    while end < len(line) and _BEYOND.match(line, end):
        end += 1
    while line[start] == "\xa0":
        start += 1
    return start, end


def _found(line: str, spans: list[tuple[int, int]], encoding: str) -> Iterator[Change]:
    """The runs that are UTF-8 in an encoding, whole or without the marks at their edges."""
    first_two = pair(encoding)
    for start, end in spans:
        if not first_two.search(line, start, end):
            continue
        run = line[start:end]
        for marks in ("", _EDGE_MARKS[1:], _EDGE_MARKS):
            bare = run.strip(marks) if marks else run
            new = decoded(bare, encoding)
            first = start + run.find(bare)
            if new and not is_odd(line, (first, first + len(bare), new)):
                yield first, first + len(bare), new
                break


def _alphabet(char: str) -> int:
    """A number for the alphabet of a letter, 0 for a mark of any, and one of its own for any other character."""
    match = _ALPHABETS.match(char)
    if match:
        return match.lastindex or 0
    return 0 if _MARKS.match(char) else -ord(char)
