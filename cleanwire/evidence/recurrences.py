"""Whether words may stand in a row twice: a quick look that spares most documents the thorough one.

Of every word only its first letter is kept, as one of fifteen digits, which `bytes.title` and `bytes.translate` do; a
row of words that stands twice leaves a row of digits that stands twice. Rows are compared by shifting them against
themselves, as one large integer of five bits a word; where they agree, the last letters are compared, and then the
words. Longer passages that stand twice are found as equal members of a list of sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice, pairwise
from operator import eq

from cleanwire.document import Document

_LEADS = bytes(range(0xC0, 0x100))
_FLAT = bytes([*range(0x80), *(ord("a") + byte % 16 for byte in range(0x80, 0x100))])
"""Makes letters of the bytes that follow the first one of a code point beyond ASCII, alike for both cases."""
_LATIN = bytes([*range(0xCE), 0xE2, 0xEF])
"""The bytes of UTF-8 in texts in Latin letters, but for some of Vietnamese."""
_UNSPACED_LEADS = b"\xe0\xe1\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xf0"
"""First bytes of the scripts that set no spaces between words, and of few others."""
_NO_UNSPACED = bytes(byte for byte in range(0x100) if byte not in _UNSPACED_LEADS)

_STOPS = b".!?\n"
_CLASSES = b"TZ A S OQ IV W C B P MJ HK FX DG LU REYN".split()
"""The letters that each of fifteen digits stands for; in English about as many words begin with each class."""
_CAPITALS = b"".join(_CLASSES)
_DIGITS = bytes.maketrans(
    _CAPITALS + _STOPS,
    b"".join(b"%x" % number * len(letters) for number, letters in enumerate(_CLASSES, 1)) + b"." * len(_STOPS),
)
_NO_SHAPE = bytes(byte for byte in range(0x100) if byte not in _CAPITALS + _STOPS)
_POINTS = bytes.maketrans(_STOPS, b"." * len(_STOPS))

_BITS = 5
_LEAST = {1: 2, 2: 6, **{period: period for period in range(3, 13)}}
"""How many words in a row equal those so many words before them."""
_SMEARS = {2: (1,), 3: (1, 1), 4: (1, 2), 5: (1, 2, 1), 6: (1, 2, 2)}
"""By how many places a row is laid over itself, so that a place is zero where so many in a row were."""
_SHIFTS = {
    period: (_BITS * period, tuple(_BITS * shift for shift in _SMEARS[min(least, 6)]))
    for period, least in _LEAST.items()
}
_AGREEING = {period: re.compile(b"\x01{%d,}" % least) for period, least in _LEAST.items()}
_LOOP, _SHORT_LOOP = 1.5, 2.5
"""Copies but one of what may be a loop; short phrases need more, and what stands twice is a phrase or a sentence."""
_CLAUSE = 5
"""Words of a phrase that is no short one, or stands twice with a comma between its copies."""
_SENTENCES = 5
"""Words of whole sentences that stand twice."""
_LONG_SENTENCE = 6
_LONGER = len(_LEAST) + 1
_LONG_LOOP = 5 * _LONGER // 2
"""Words of a sentence that is a loop of a longer period than those."""
_PARTED = re.compile(rb"[.!?:;](?!\d)|[\n()\"]|\xe2\x80|-- | - ")
_MANY = 50
"""So many places before which words seem to stand twice, and one in so many words, are in a loop."""
_LETTERS = bytes(ord("a") if bytes([byte]).isalpha() else byte for byte in range(0x100))
_WORDS = bytes(byte if bytes([byte]).isalnum() else ord(" ") for byte in range(0x100))
_LONG = 16
"""Letters of a word that may itself be a loop."""
_WORD = re.compile(b"a+")
_TITLED = re.compile(b"[A-Z][a-z]*")
_SHORTEST = 12
"""Characters of a word, or code points where words are not spaced, that equal those before them."""
_BRIEF = 200
"""Code points of a text in which words made of two equal halves are looked at too: `abcabc abc`."""
_DOUBLED = re.compile(r"(?<!\S)(\S{3,})\1(?!\S)")
_STEP, _WIDTH = 6, 4
"""Of every so many places in such a row one is tried, and that many are compared at first."""
_FARTHEST = 1000
"""Places between a row and its copy."""


def recurs(document: Document) -> bool:
    """Whether the document may have a row of words that stands twice: words are told by their first and last letters.

    Rows of one word count from three copies on, of two from four, of three to twelve from two with nothing but a comma
    between them; longer ones when they are whole sentences, or make a loop within one.

    >>> from cleanwire.options import Options
    >>> texts = "They stayed for two weeks for two weeks.", "They stayed in the town for two weeks or three."
    >>> [recurs(Document(text, Options())) for text in texts]
    [True, False]
    """
    text, data = document.text, document.encoded
    if len(text) <= _BRIEF:
        if _DOUBLED.search(text.lower()):
            return True
        words = data.lower().translate(_WORDS).split()
        pairs = list(pairwise(words))  # a row that stands twice has two words that do
        if text.isascii() and len(set(pairs)) == len(pairs) and max(map(len, words), default=0) < _LONG:
            return False
    if not text.isascii() and len(data.translate(None, _LATIN)) >= _SHORTEST:
        if len(data.translate(None, _NO_UNSPACED)) >= 2 * _SHORTEST and _recurs("".join(text.split()), _SHORTEST):
            return True
        if _has_copies(data.translate(_FLAT, _LEADS)):
            return True
    return _has_copies(data)


def _has_copies(data: bytes) -> bool:
    titled = data.title()
    shape = titled.translate(_DIGITS, _NO_SHAPE)
    sentences = shape.split(b".")
    long = [sentence for sentence in sentences if len(sentence) >= _SENTENCES]
    if len(set(long)) < len(long) and _have_copies(filter(None, sentences)):
        return True
    if any(map(_is_long_loop, [sentence for sentence in long if len(sentence) >= _LONG_LOOP])):
        return True
    if any(_recurs(word, _SHORTEST) for word in _long_words(data)):
        return True
    row = shape.translate(None, b".")
    suspects = list(islice(_suspects(row), _MANY + len(row) // _MANY))
    if not suspects:
        return False
    pieces = titled.translate(_POINTS).split(b".")
    ends = list(accumulate(map(len, sentences)))
    return len(suspects) == _MANY + len(row) // _MANY or any(_are_copies(pieces, ends, *one) for one in suspects)


def _is_long_loop(sentence: bytes) -> bool:
    """Whether a sentence may go round in a circle of more words than are compared by shifting."""
    return any(
        sentence.find(sentence[place : place + _LONG_SENTENCE], place + _LONGER) > 0
        for place in range(0, len(sentence) - _LONGER, _LONGER)
    ) and _recurs(sentence, _LONG_LOOP - _LONGER)


def _have_copies(sentences: Iterable[bytes]) -> bool:
    """Whether some sentences in a row, each told by the first letters of its words, are those before them."""
    places: dict[bytes, int] = {}
    lengths = [0]
    agreeing = distance = 0
    for place, sentence in enumerate(sentences):
        lengths.append(lengths[-1] + len(sentence))
        step = place - places.get(sentence, place)
        places[sentence] = place
        agreeing = agreeing + 1 if step == distance else 1
        distance = step
        if agreeing >= distance > 0 and lengths[-1] - lengths[-1 - distance] >= _SENTENCES:
            return True
    return False


def _are_copies(pieces: list[bytes], ends: list[int], period: int, place: int) -> bool:
    """Whether the words before a place equal those so many words before them, as in a loop, a doubled phrase or a
    doubled sentence. `ends` tells how many words there are up to the end of each piece."""
    least = _LEAST[period]
    start = place + 1 - least - period
    first = bisect_right(ends, start)
    words = _TITLED.findall(b".".join(pieces[first : bisect_right(ends, place) + 1]))
    start -= ends[first - 1] if first else 0
    if words[start : start + least] != words[start + period : start + period + least]:
        return False
    stretch = b".".join(pieces[first : bisect_right(ends, min(place + 2 * period, ends[-1] - 1)) + 1])
    found = list(_TITLED.finditer(stretch))
    words = [match[0] for match in found]
    for run in _AGREEING[period].finditer(bytes(map(eq, words, words[period:]))):
        copied = (_LOOP if period >= _CLAUSE else _SHORT_LOOP) * period
        if period >= _SENTENCES or len(run[0]) >= max(_CLAUSE, copied):
            return True
        joints = (
            stretch[found[second - 1].end() : found[second].start()]
            for second in range(run.start() + period, run.end() + 1)
        )
        if any(not _PARTED.search(joint) and (period >= _CLAUSE or b"," not in joint) for joint in joints):
            return True
    return False


def _suspects(row: bytes) -> Iterator[tuple[int, int]]:
    """The periods at which a row agrees with itself for long enough, each with the places before which it does."""
    if not row:
        return
    number, ones = int(row, 1 << _BITS), int(b"1" * len(row), 1 << _BITS)
    flags = ones << (_BITS - 1)
    fill = flags - ones
    for period, (shift, smears) in _SHIFTS.items():
        differing = number ^ number >> shift
        for smear in smears:
            differing |= differing >> smear
        if agreeing := (differing + fill) & flags ^ flags:
            bits = f"{agreeing:0{_BITS * len(row)}b}"
            place = bits.find("1")
            while place >= 0:
                yield period, place // _BITS
                place = bits.find("1", place + 1)


def _long_words(data: bytes) -> Iterator[bytes]:
    letters = data.translate(_LETTERS)
    place = letters.find(b"a" * _LONG)
    while place >= 0:
        end = _WORD.match(letters, place).end()  # type: ignore[union-attr]
        yield data[place:end].lower()
        place = letters.find(b"a" * _LONG, end)


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
