"""Whether words may stand in a row twice: a quick look that spares most documents the thorough one.

Of every word only its first letter is kept, as one of fifteen digits, which `bytes.title` and `bytes.translate` do; a
row of words that stands twice leaves a row of digits that stands twice. Rows are compared by shifting them against
themselves, as one large integer of five bits a word; where they agree, the words are looked at. Longer passages that
stand twice are found as equal members of a list of sentences.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, islice, pairwise
from typing import TypeAlias

from cleanwire.document import Document
from cleanwire.evidence.agreeing_words import LEAST, RUN, SENTENCES, Words, copies_at, suspects
from cleanwire.evidence.doubled_stretches import doubled_stretches
from cleanwire.evidence.low_sentences import STOPS, between_stops, low_sentences
from cleanwire.patterns import late_re
from cleanwire.triggers import compile_pattern

_LEADS = bytes([*range(0xC0, 0x100), 0xA4, 0xA5, 0x84, 0xA7])
"""The bytes with which a code point beyond ASCII begins, the second ones of Devanagari, and those of the article of
Arabic: nearly every word would begin with them."""
_FLAT = bytes([*range(0x80), *(ord("a") + byte % 16 for byte in range(0x80, 0x100))])
"""Makes letters of the other bytes of a code point beyond ASCII, alike for both cases."""
_LATIN = bytes([*range(0xCE), 0xE2, 0xEF])
"""The bytes of UTF-8 in texts in Latin letters, but for some of Vietnamese."""
_IDEOGRAPHIC = b"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xf0"
"""First bytes of the code points of Chinese and Japanese, and of few others."""
_NO_IDEOGRAPHIC = bytes(byte for byte in range(0x100) if byte not in _IDEOGRAPHIC)
_THAI_TO_KHMER = tuple(letters.encode()[:2] for letters in "\u0e00\u0e40\u0e80\u0ec0\u1000\u1040\u1780\u17c0")
"""The first two bytes of the other scripts that set no spaces between words."""

_CLASSES = b"TZ A S OQ IV W C B P MJ HK FX DG LU REYN".split()
"""The letters that each of fifteen digits stands for; in English about as many words begin with each class."""
_CAPITALS = b"".join(_CLASSES)
_DIGITS = bytes.maketrans(
    _CAPITALS + STOPS,
    b"".join(b"%x" % number * len(letters) for number, letters in enumerate(_CLASSES, 1)) + b"." * len(STOPS),
)
_NO_SHAPE = bytes(byte for byte in range(0x100) if byte not in _CAPITALS + STOPS)

_LONG_SENTENCE = 6
_LONGER = len(LEAST) + 1
_LONG_LOOP = 5 * _LONGER // 2
"""Words of a sentence that is a loop of a longer period than those."""
_MORE = 1.2
"""Copies but one of what does not only stand twice; a word or two more may happen to agree."""
_MANY = 50
"""So many places before which words seem to stand twice, and one in so many words, are in a loop."""
_WORDS = bytes(byte if bytes([byte]).isalnum() else ord(" ") for byte in range(0x100)).lower()
_LONG = 16
"""Letters of a word that may itself be a loop."""
_LONG_WORD = (f"[A-Za-z]{{{_LONG}}}",)
_WORD = late_re(rb"[A-Za-z]+")
_SHORTEST = 12
"""Characters of a word, or code points where words are not spaced, that equal those before them."""
_BRIEF = 200
"""Code points, or bytes of the longest of some texts, up to which two words in a row are looked for first, and words
made of another one twice too: `abcabc abc`."""

Recurrence: TypeAlias = "tuple[float, tuple[int, int] | None, tuple[int, int] | None]"
"""How many copies there may be of what stands twice, but one, and where: which sentences hold it, or which code points,
as half-open spans, or neither where it may be anywhere."""
_ANYWHERE: Recurrence = (_MANY, None, None)


def recurs(document: Document) -> bool:
    """Whether the document may have a row of words that stands twice: words are told by their first and last letters.

    Rows of one word count from three copies on, of two from four, of three to twelve from two with nothing but a comma
    between them; longer ones when they are whole sentences, or make a loop within one.

    >>> from cleanwire.options import Options
    >>> texts = "They stayed for two weeks for two weeks.", "They stayed in the town for two weeks or three."
    >>> [recurs(Document(text, Options())) for text in texts]
    [True, False]
    """
    return next(_recurrences(document), None) is not None


def goes_on(document: Document) -> bool:
    """Whether the document may have a row of words that stands more than twice, if only in part.

    >>> from cleanwire.options import Options
    >>> texts = "They stayed for two weeks for two weeks.", "They stayed for two weeks for two weeks for two."
    >>> [goes_on(Document(text, Options())) for text in texts]
    [False, True]
    """
    return document.once(recurs) and any(copies >= _MORE for copies, _, _ in _recurrences(document))


def recurring_lines(document: Document) -> list[tuple[int, int]]:
    """The spans, in order, of the lines of a document in which something may stand twice in a row.

    >>> from cleanwire.options import Options
    >>> recurring_lines(Document("They met.\\nThey stayed for two weeks for two weeks.\\nOn.", Options()))
    [(10, 50)]
    """
    text, data = document.text, document.encoded
    ends = [*accumulate(len(sentence) + 1 for sentence in document.once(low_sentences))]
    spans = []
    for _, sentences, characters in _recurrences(document):
        if sentences:
            first, last = (ends[number - 1] if number else 0 for number in sentences)
            start = len(data[:first].decode("utf-8", "surrogatepass"))
            characters = start, start + len(data[first:last].decode("utf-8", "surrogatepass"))
        if not characters:
            return [(0, len(text))]
        start, end = characters
        line_end = text.find("\n", end)
        spans.append((text.rfind("\n", 0, start) + 1, len(text) if line_end < 0 else line_end))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def _recurrences(document: Document) -> Iterator[Recurrence]:
    text, data = document.text, document.encoded
    if document.longest <= _BRIEF and _has_halves(text):
        yield _ANYWHERE
    low = partial(document.once, low_sentences)
    if text.isascii():
        if len(text) > _BRIEF or _has_pairs(data):
            yield from _in_words(data, low)
        return
    others = len(document.beyond_ascii.translate(None, _LATIN))
    if others >= _SHORTEST:
        unspaced = len(data.translate(None, _NO_IDEOGRAPHIC)) + sum(map(data.count, _THAI_TO_KHMER))
        if unspaced > _SHORTEST:
            yield from _in_characters(text)
        if 2 * unspaced < others:
            flat = data.translate(_FLAT, _LEADS)
            yield from _in_words(flat, partial(between_stops, flat))
    yield from _in_words(data, low)


def _has_halves(text: str) -> bool:
    """Whether a word is made of another one twice, which is none of two letters."""
    words = text.lower().split()
    halves = [word[: len(word) // 2] for word in words if len(word) > 5 and word[: len(word) // 2] * 2 == word]
    return bool(halves) and not {*halves}.isdisjoint(words)


def _has_pairs(data: bytes) -> bool:
    """Whether two words in a row stand twice, as in a row that does, or a word is a long one."""
    words = data.translate(_WORDS).split()
    if max(map(len, words), default=0) >= _LONG:
        return True
    if len(set(words)) == len(words):
        return False
    pairs = list(pairwise(words))
    return len(set(pairs)) < len(pairs)


def _in_words(data: bytes, low: Callable[[], list[bytes]]) -> Iterator[Recurrence]:
    """The recurrences among words in Latin letters; `low` gives the sentences of the text."""
    shape = data.title().translate(_DIGITS, _NO_SHAPE)
    sentences = shape.split(b".")
    long = [sentence for sentence in sentences if len(sentence) >= SENTENCES]
    if len({*long}) < len(long):
        yield from _of_sentences(sentences)
    for number in [number for number, sentence in enumerate(sentences) if len(sentence) >= _LONG_LOOP]:
        if _has_parts(sentences[number]):
            for start, end, length in doubled_stretches(sentences[number], _LONG_LOOP - _LONGER):
                yield (end - start) / length, (number, number + 1), None
    if words := dict.fromkeys(filter(_has_copy, _long_words(data))):
        for start, end, length in doubled_stretches(b" ".join(words), _SHORTEST):
            yield (end - start) / length, None, None
    row = shape.translate(None, b".")
    found = list(islice(suspects(row), _MANY + len(row) // _MANY))
    if len(found) == _MANY + len(row) // _MANY:
        yield _ANYWHERE
    elif found:
        words_of = Words(sentences, low())
        for period, place in found:
            if copies := copies_at(words_of, period, place):
                start = place + 1 - RUN[period]
                yield copies, words_of.sentences(start - period, start + round(copies * period)), None


def _has_copy(word: bytes) -> bool:
    """Whether a stretch of a word that may be long enough stands in it twice."""
    half = _SHORTEST // 2
    return any(
        word.find(word[place : place + half]) < place or word.find(word[place : place + half], place + 1) > 0
        for place in range(0, len(word) - half + 1, half)
    )


def _has_parts(sentence: bytes) -> bool:
    """Whether a part of a sentence stands in it twice, farther apart than is compared by shifting."""
    return any(
        sentence.find(sentence[place : place + _LONG_SENTENCE], place + _LONGER) > 0
        for place in range(0, len(sentence) - _LONGER, _LONGER)
    )


def _of_sentences(sentences: Sequence[bytes]) -> Iterator[Recurrence]:
    """The rows of sentences, each told by the first letters of its words, that are those before them."""
    places: dict[bytes, int] = {}
    numbers = [number for number, sentence in enumerate(sentences) if sentence]
    lengths = [0]
    agreeing = distance = 0
    for place, number in enumerate(numbers):
        sentence = sentences[number]
        lengths.append(lengths[-1] + len(sentence))
        step = place - places.get(sentence, place)
        places[sentence] = place
        agreeing = agreeing + 1 if step == distance else 1
        distance = step
        if agreeing >= distance > 0 and lengths[-1] - lengths[-1 - distance] >= SENTENCES:
            yield _MANY, (numbers[place + 1 - agreeing - distance], number + 1), None


def _in_characters(text: str) -> Iterator[Recurrence]:
    """The recurrences among the characters of a text in a script without spaces between words."""
    pieces = text.split()
    starts: list[int] = []
    firsts = [0, *accumulate(map(len, pieces))]
    for start, end, length in doubled_stretches(_narrow(pieces), _SHORTEST):
        if not starts:
            place = 0
            for piece in pieces:
                starts.append(place := text.index(piece, place))
                place += len(piece)
        ends = ((place, bisect_right(firsts, place) - 1) for place in (start - length, end - 1))
        first, last = (starts[piece] + place - firsts[piece] for place, piece in ends)
        yield (end - start) / length, None, (first, last + 1)


def _narrow(pieces: Iterable[str]) -> bytes:
    """Of each code point of some pieces only the lower byte."""
    return "".join(pieces).encode("utf-32-le", "surrogatepass")[::4]


def _long_words(data: bytes) -> Iterator[bytes]:
    search = compile_pattern(_LONG_WORD).search
    found = search(data)
    while found:
        end = _WORD.match(data, found.start()).end()  # type: ignore[union-attr]
        yield data[found.start() : end].lower()
        found = search(data, end)
