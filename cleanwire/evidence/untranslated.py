"""Passages in another language than the rest of the document, told by frequent words and by script.

Every sentence is looked up in sets of words, which is cheap; who wants to be certain asks a language detector about the
few that come out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from cleanwire.document import Document
from cleanwire.evidence.low_sentences import low_sentences, words_of_sentences
from cleanwire.evidence.quotes import quotes
from cleanwire.evidence.scripts import in_other_scripts, is_latin, language_by_letters
from cleanwire.evidence.trigrams import likelier_language
from cleanwire.languages import function_words, primary
from cleanwire.patterns import late_regex
from cleanwire.triggers import compile_set

SHORTEST = 120
"""Bytes of UTF-8 that a document must have for one of its passages to be another's."""
NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "und": "another language",
    "vi": "Vietnamese",
    "zh": "Chinese",
}
"""What the languages are called in messages."""

_SENTENCE = late_regex(r"[^\n.!?…。！？।؟۔]{12,}+[.!?…。！？।؟۔]*[\"”»’)]*")
_FEWEST_WORDS = 6
_FEWEST_OTHER = 3
_FEWEST_LETTERS = 6
_FEWEST_SHORT = 3
"""How many words a sentence has at least that is judged by its letters."""
_SHORTEST_SENTENCE = 12
_LONGEST_SENTENCE = 400
"""Code points of a sentence that is judged by its letters."""
_WORD = late_regex(r"\p{L}[\p{L}\p{M}]*")
_SHARE = 4
"""A sentence of which every so many words is a frequent word of the language is in it."""
_OTHER_SHARE = 7
"""At least every so many words of a sentence in another language are frequent words of it."""
_ENDS = (".", "!", "?")
_STOPS = tuple(map(str.encode, _ENDS))
_SAMPLE = 8000
_ASCII = bytes(range(0x80))
_LATIN = _ASCII + bytes([*range(0x80, 0xCE), 0xE1, 0xE2, 0xEF])
"""The bytes of UTF-8 in texts in Latin letters and signs."""
_CODE = late_regex(r"[{}<>|=\\\ufffc_]|::|//|\(\)")
_REFERENCE = late_regex(
    r"\(\d{4}\)|\(\p{Ll}{2}\)|\bpp?\. ?\d|\b[Vv]ol\.|\b[Ee]ds?\.|ISBN|\bdoi\b|\bet al\b|\^ |^\s*(?:\[\d|[>|#])"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A half-open span of sentences that seem to be in the language of a tag, and not in the document's."""

    start: int
    end: int
    tag: str


def has_foreign_passages(document: Document) -> bool:
    """Whether the document is in one language for the most part and may have passages in another one, each of them in
    another script or with hardly a frequent word of the document's language."""
    text = document.text
    if document.longest < SHORTEST:
        return False
    known = document.known_language
    main = primary(known) if known else _main_language(text)
    return bool(main) and bool(_suspects(document, main))


def foreign_passages(document: Document, main: str) -> list[Passage]:
    """The passages of a document in the language `main` that seem to be in another one: in another
    script, or by their words and letters.

    >>> from cleanwire.options import Options
    >>> text = "The council met to speak about the bridge. " * 3 + "Le pont sera fermé dans la ville et les rues."
    >>> [passage.tag for passage in foreign_passages(Document(text, Options()), "en")]
    ['fr']
    """
    suspects = sorted(_suspects(document, main), key=lambda passage: passage.start)
    return [passage for passage in _joined(document.text, suspects) if _is_running_text(document, passage)]


def _suspects(document: Document, main: str) -> list[Passage]:
    """The sentences of a document that may be in another language than `main`."""
    text = document.text
    suspects = _by_words(text, main) if _has_strange_sentences(document, main) else []
    if _has_another_script(document, main):
        suspects += [Passage(*found) for found in in_other_scripts(text, main)]
    return suspects


def _has_another_script(document: Document, main: str) -> bool:
    """Whether there may be letters enough of a script that the language `main` is not written in."""
    if document.text.isascii():
        return False
    return not is_latin(main) or len(document.beyond_ascii.translate(None, _LATIN)) >= _FEWEST_LETTERS


def _has_strange_sentences(document: Document, main: str) -> bool:
    """Whether a sentence, as the stops of ASCII part them, seems to be in another language than `main`, or, where
    `main` is not written in Latin letters, whether frequent words of another language stand with no more than one word
    between them."""
    own, alone = words_in_bytes(main), _alone(main)
    close = bool(compile_set((_close_words(main),)).Match(document.encoded))
    if not own or not is_latin(main):
        return close
    data, sentences, rows = document.encoded, document.once(low_sentences), document.once(words_of_sentences)
    suspects = [
        number
        for number, words in enumerate(rows)
        if len(words) >= _FEWEST_SHORT and (close or alone.isdisjoint(words))
    ]
    starts = list(accumulate(map(len, sentences), initial=0)) if suspects else []
    for number in suspects:
        low, words = sentences[number], rows[number]
        if len(low) < _SHORTEST_SENTENCE or len(own.intersection(words)) * _SHARE >= len(words):
            continue
        start = starts[number] + number
        sentence = data[start : start + len(low) + 1]
        if not close and (b":" in low or not sentence.endswith(_STOPS)):
            continue
        if _language_of(sentence.decode("utf-8", "surrogatepass"), main):
            return True
    return False


@cache
def words_in_bytes(main: str) -> frozenset[bytes]:
    """The frequent words of a language, as bytes."""
    return frozenset(word.encode() for word in function_words().get(main, frozenset()))


@cache
def _alone(main: str) -> frozenset[bytes]:
    """Those of them that are frequent words of no other language: where there are such, a sentence is in another
    language only if it has frequent words of it close together."""
    return words_in_bytes(main).difference(*map(words_in_bytes, _others(main)))


@cache
def _close_words(main: str) -> str:
    """An RE2 pattern for two frequent words of one language, and not of `main`, close together."""
    pairs = []
    for every in _others(main).values():
        words = "|".join(sorted(word for word in every if word.isalpha()))
        pairs.append(rf"(?:{words}) (?:[^\s.,;:!?]+ )?(?:{words})")
    return rf"(?i)(?:\A|[\s(\"'“«„‘])(?:{'|'.join(pairs)})(?:[\s.,;:!?)\"”»]|\z)"


def _main_language(text: str) -> str:
    """The language of most frequent words at the beginning and in the middle, else that of the script."""
    middle = max(0, len(text) // 2 - _SAMPLE // 2)
    sample = text[:_SAMPLE] if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + text[middle : middle + _SAMPLE]
    known = languages_of_words()
    score: Counter[str] = Counter()
    for word, number in Counter(sample.lower().split()).items():
        for tag in known.get(word, ()):
            score[tag] += number
    if score:
        tag, most = max(score.items(), key=lambda item: (item[1], item[0]))
        if most >= _FEWEST_WORDS:
            return tag
    if sample.isascii():
        return ""
    return language_by_letters(sample)


@cache
def _others(main: str) -> dict[str, frozenset[str]]:
    """The frequent words of the other languages that are none of `main`."""
    known = function_words()
    own = known.get(main, frozenset())
    return {tag: every - own for tag, every in known.items() if tag != main}


@cache
def _foreign(main: str) -> frozenset[str]:
    return frozenset().union(*_others(main).values())


@cache
def languages_of_words() -> dict[str, tuple[str, ...]]:
    """The languages of each frequent word."""
    found: dict[str, tuple[str, ...]] = {}
    for tag, every in function_words().items():
        for word in every:
            found[word] = (*found.get(word, ()), tag)
    return found


def _by_words(text: str, main: str) -> list[Passage]:
    found = []
    for match in _SENTENCE.finditer(text):
        apart = not text[max(0, match.start() - 1) : match.start()].strip() or match[0][0].isspace()
        if apart and (tag := _language_of(match[0], main)):
            found.append(Passage(*match.span(), tag))
    return found


def _language_of(sentence: str, main: str) -> str:
    """The language that a sentence is in by its frequent words or, where a stop ends it and no word of it is one of
    the language `main` alone, by its letters; "" when that may be `main`."""
    row = _WORD.findall(sentence.replace("İ", "i").lower())
    words = set(row)
    known = function_words()
    ours = words & known.get(main, frozenset())
    if len(row) < _FEWEST_SHORT or len(ours) * _SHARE >= len(words) or row[0] in ours - _shared(main):
        return ""
    if len(row) >= _FEWEST_WORDS and len(words & _foreign(main)) >= _FEWEST_OTHER:
        theirs, tag = max((len(words & every), tag) for tag, every in _others(main).items())
        share = _OTHER_SHARE if is_latin(tag) == is_latin(main) else 1
        if theirs >= _FEWEST_OTHER and theirs > 2 * len(ours) and theirs * share >= len(words):
            return tag if len(ours) * (_SHARE + 1) < len(words) else ""
    if not sentence.endswith(_ENDS) or ":" in sentence or sum(len(word) > 1 for word in row) < _FEWEST_SHORT:
        return ""
    if len(sentence) > _LONGEST_SENTENCE or not ours <= _shared(main) or sentence.count(",") * _SHARE > len(row):
        return ""
    tag = likelier_language(sentence, main)
    return tag if tag and ours <= known[tag] else ""


@cache
def _shared(main: str) -> frozenset[str]:
    """The frequent words of the language `main` that another one has."""
    known = function_words()
    others = frozenset().union(*(words for tag, words in known.items() if tag != main))
    return known.get(main, frozenset()) & others


def _joined(text: str, suspects: list[Passage]) -> list[Passage]:
    """Passages in one language with nothing between them are one."""
    found: list[Passage] = []
    for passage in suspects:
        last = found[-1] if found else None
        if last and passage.start < last.end:
            continue
        if last and last.tag == passage.tag and len(text[last.end : passage.start].strip(" .…")) <= 3:
            found[-1] = Passage(last.start, passage.end, last.tag)
        else:
            start = passage.start
            while start < passage.end and text[start].isspace():
                start += 1
            found.append(Passage(start, passage.end, passage.tag))
    return found


def _is_running_text(document: Document, passage: Passage) -> bool:
    """Whether it is no quotation, title, reference or code."""
    text = document.text
    piece = text[passage.start : passage.end]
    if _CODE.search(piece) or _REFERENCE.search(piece):
        return False
    words = _WORD.findall(piece)
    if sum(word[:1].isupper() for word in words) * 2 > len(words) > 2:
        return False
    before = text[max(0, passage.start - 3) : passage.start].strip()
    if before.endswith((":", "(", "[", ",", ";", "–", "—")) or piece[0] in "\"'“„«»‘‹([*•":
        return False
    around = any(pair.start < passage.end and pair.end >= passage.start for pair in document.once(quotes).pairs)
    return not around
