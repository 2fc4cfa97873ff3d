"""Whether words may stand in a row twice: a quick look that spares most documents the thorough one.

Of every word only its first letter is kept, which `bytes.title` and two calls of `bytes.translate` do; a row of words
that stands twice leaves a row of letters that stands twice. Rows of letters are compared by shifting them against
themselves, as one large integer, those of the last letters along with them; where both agree, the words are compared.
Longer clauses that stand twice are found as equal members of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from cleanwire.document import Document

_LEADS = bytes(range(0xC0, 0x100))
_FLAT = bytes([*range(0x80), *(ord("a") + byte % 16 for byte in range(0x80, 0x100))])
"""Makes letters of the bytes that follow the first one of a code point beyond ASCII, alike for both cases."""
_MARKS = b".,;:!?\n"
_STOPS = bytes(ord(".") if byte in _MARKS else byte for byte in range(0x100))
_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))
_NO_SHAPE = bytes(byte for byte in range(0x100) if byte not in _CAPITALS + _MARKS)
_UNSPACED_LEADS = b"\xe0\xe1\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xf0"
"""First bytes of the scripts that set no spaces between words, and of few others."""
_NO_UNSPACED = bytes(byte for byte in range(0x100) if byte not in _UNSPACED_LEADS)
_LEAST = {1: 2, 2: 5, **{period: period for period in range(3, 13)}}
"""How many words in a row equal those so many words before them."""
_ROWS = tuple((8 * period, bytes(least)) for period, least in _LEAST.items())
_LETTERS = bytes(ord("a") if bytes([byte]).isalpha() else byte for byte in range(0x100))
_LONG = b"a" * 16
_WORD = re.compile(b"a+")
_TITLED = re.compile(b"[A-Z][a-z]*")
_CLAUSE = re.compile(b"[A-Z]{6,}")
_LONG_CLAUSE = 2 * len(_LEAST)
_SHORTEST = 12
"""Characters of a word, or code points where words are not spaced, that equal those before them."""
_BRIEF = 200
"""Code points of a text in which words made of two equal halves are looked at too: `abcabc abc`."""
_STEP, _WIDTH = 6, 4
"""Of every so many places in such a row one is tried, and that many are compared at first."""
_FARTHEST = 1000
"""Places between a row and its copy."""


def recurs(document: Document) -> bool:
    """Whether the document may have a row of words that stands twice: words are told by their first and last letters.

    Rows of one word count from three copies on, of two from four, of up to twelve from two; longer ones when a clause
    in them stands twice.

    >>> from cleanwire.options import Options
    >>> texts = "They stayed for two weeks for two weeks.", "They stayed in the town for two weeks or three."
    >>> [recurs(Document(text, Options())) for text in texts]
    [True, False]
    """
    text = document.text
    data = document.encoded
    if not text.isascii():
        if data.translate(None, _NO_UNSPACED) and _recurs(text, _SHORTEST):
            return True
        data = data.translate(_FLAT, _LEADS)
    data = data.title()
    shape = data.translate(_STOPS, _NO_SHAPE)
    clauses = _CLAUSE.findall(shape)
    if len(clauses) > len(set(clauses)):
        return True
    if any(len(clause) >= _LONG_CLAUSE and _recurs(clause, len(_LEAST)) for clause in clauses):
        return True
    if any(_recurs(word, _SHORTEST) for word in _long_words(data)):
        return True
    if len(text) <= _BRIEF and any(_is_doubled(word) for word in text.lower().split()):
        return True
    first = shape.translate(None, b".")
    last = data[::-1].title().translate(None, _NO_SHAPE + _MARKS)[::-1]
    periods = list(_periods(first, last))
    words = _TITLED.findall(data) if periods else []
    return any(bytes([1]) * _LEAST[period] in bytes(map(eq, words, words[period:])) for period in periods)


def _is_doubled(word: str) -> bool:
    half, rest = divmod(len(word), 2)
    return half >= 3 and not rest and word[:half] == word[half:]


def _periods(first: bytes, last: bytes) -> Iterator[int]:
    """The distances at which both rows agree with themselves for long enough."""
    size, number, other = len(first), int.from_bytes(first, "big"), int.from_bytes(last, "big")
    for shift, zeros in _ROWS:
        differing = (number ^ number >> shift) | (other ^ other >> shift)
        if zeros in differing.to_bytes(size, "big"):
            yield shift // 8


def _long_words(data: bytes) -> Iterator[bytes]:
    letters = data.translate(_LETTERS)
    place = letters.find(_LONG)
    while place >= 0:
        end = _WORD.match(letters, place).end()  # type: ignore[union-attr]
        yield data[place:end].lower()
        place = letters.find(_LONG, end)


def _recurs(row: bytes | str, least: int) -> bool:
    """Whether a stretch of a row stands twice with nothing between its copies, so many equal places at least."""
    for place in range(0, len(row) - _WIDTH, _STEP):
        again = row.find(row[place : place + _WIDTH], place + 1, place + _FARTHEST)  # type: ignore[arg-type]
        if again > 0 and _agreeing(row, place, again, least):
            return True
    return False


def _agreeing(row: bytes | str, one: int, two: int, least: int) -> bool:
    """Whether places around two of them agree, so many and as many as there are between the two."""
    length = two - one
    wanted = max(least, length)
    end = two
    while end < len(row) and end - two < wanted and row[end] == row[end - length]:
        end += 1
    while two > length and end - two < wanted and row[two - 1] == row[two - 1 - length]:
        two -= 1
    return end - two >= wanted
