"""Sentences in another script than the rest of the document, or in letters that its language does not have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleanwire.evidence.trigrams import likelier_language
from cleanwire.languages import function_words
from cleanwire.patterns import late_regex

if TYPE_CHECKING:
    import regex

LETTERS_OF = {
    "ru": r"\p{Cyrillic}",
    "el": r"\p{Greek}",
    "ar": r"\p{Arabic}",
    "he": r"\p{Hebrew}",
    "hi": r"\p{Devanagari}",
    "ko": r"\p{Hangul}",
    "zh": r"\p{Han}\p{Hiragana}\p{Katakana}ー",
    "th": r"\p{Thai}",
}
"""The letters, for a class of characters, of languages that are not written in Latin ones."""
SCRIPT_OF = {"uk": "ru", "bg": "ru", "ja": "zh", "fa": "ar"}
"""The languages whose letters are those of another one."""
_LEADS = {
    "ru": bytes(range(0xD0, 0xD4)),
    "el": b"\xce\xcf",
    "ar": bytes(range(0xD8, 0xDC)),
    "he": b"\xd6\xd7",
    "hi": b"\xe0",
    "ko": bytes(range(0xEA, 0xEE)),
    "zh": bytes(range(0xE3, 0xEA)),
    "th": b"\xe0",
}
"""The bytes of UTF-8 with which the letters of a script begin."""
_OF_NONE = bytes(byte for byte in range(0x100) if not any(byte in leads for leads in _LEADS.values()))
_SHAPE = bytes(ord("a") if bytes([byte]).isalpha() else byte for byte in range(0x100))
_TWO_WORDS = b"a a"
"""What a sentence in Latin letters has somewhere in its shape."""
_STOPS = ".!?…。！？।؟۔"
_SCRIPTS = {
    tag: late_regex(
        rf"[{letters}](?:[{letters}\p{{M}}]|[\s\d,:;、，「」'’“”()-](?=[\s\S]{{0,3}}[{letters}]))"
        rf"{{{5 if tag in ('zh', 'ko', 'th') else 9},}}+[{_STOPS}]?"
    )
    for tag, letters in LETTERS_OF.items()
}
_LATIN_SENTENCE = late_regex(
    rf"\p{{Latin}}(?:[\p{{Latin}}\p{{M}}\d,:;'’%+-]|[ \u00a0](?=[\p{{Latin}}\d])){{9,}}+[{_STOPS}]"
)
_LETTERS = {tag: late_regex(f"[{letters}]") for tag, letters in LETTERS_OF.items()}
_ENDS = late_regex(rf"(?:\A|[\n{_STOPS}][\"”»’)]*\s*)\Z")
_RELATIVES = {
    "uk": (("ru", late_regex("[ыэъё]"), late_regex("[іїєґ]")),),
    "ru": (
        ("uk", late_regex("[іїєґ]"), late_regex("[ыэъё]")),
        ("bg", late_regex("ъ(?![еёюя])"), late_regex("[ыэё]")),
    ),
    "bg": (("ru", late_regex("[ыэё]"), late_regex("[іїєґ]")),),
    "ar": (("fa", late_regex("[پچژگکی]"), late_regex("[ةيىكؤإ]")),),
    "fa": (("ar", late_regex(r"\b(?:في|إلى|على|الذي|التي|هذه|إن|أن|ليس|لن|كان)\b|ة\b"), late_regex("[پچژگ]")),),
    "zh": (("ja", late_regex(r"[\p{Hiragana}\p{Katakana}]{2}"), late_regex("[这们吗吧說这個]")),),
    "ja": (("zh", late_regex("[的了是们这说这个在說這個們沒没]"), late_regex(r"[\p{Hiragana}\p{Katakana}]")),),
}
"""The other languages of a script, each with what only it has and what it never has."""
_KANA = late_regex(r"[\p{Hiragana}\p{Katakana}]")
_PERSIAN = late_regex("[پچژگ]")
_UNKNOWN = "und"
_CLAUSE = late_regex(rf"[^\n{_STOPS}]{{8,400}}+[{_STOPS}]")
_FEWEST_SIGNS = {"ru": 1, "uk": 1}
_BY_LETTERS = ("uk",)
"""The languages whose sentences nearly all have one of the letters that the other does not."""
_FEWEST_WORDS = 3


def is_latin(tag: str) -> bool:
    """Whether a language is written in Latin letters, as far as is known here.

    >>> is_latin("fr"), is_latin("uk")
    (True, False)
    """
    return SCRIPT_OF.get(tag, tag) not in LETTERS_OF


def language_by_letters(text: str) -> str:
    """The language that stands for the script in which more than half of the letters of a text are; "" for Latin."""
    letters = {tag: len(pattern.findall(text)) for tag, pattern in _LETTERS.items()}
    tag = max(letters, key=lambda tag: letters[tag])
    return tag if letters[tag] * 2 > sum(map(str.isalpha, text)) else ""


def in_other_scripts(text: str, main: str) -> Iterator[tuple[int, int, str]]:
    """The sentences, each a half-open span and a tag, that are in another script than the language `main` is, or,
    where two languages share a script, in letters that `main` does not have.

    >>> [tag for _, _, tag in in_other_scripts("Мост стар. The mayor said that it was old. Міст є, і їх немає.", "ru")]
    ['en', 'uk']
    """
    known = main in SCRIPT_OF or main in LETTERS_OF or main in function_words()
    own = SCRIPT_OF.get(main, main) if known else language_by_letters(text)
    data = text.encode("utf-8", "surrogatepass")
    others = frozenset(data.translate(None, _OF_NONE if own in ("hi", "th") else _OF_NONE + _LEADS.get(own, b"")))
    for tag, pattern in _SCRIPTS.items():
        if tag == own or others.isdisjoint(_LEADS[tag]) or not _LETTERS[tag].search(text):
            continue
        for match in pattern.finditer(text):
            if _is_whole(text, match) and (tag in ("zh", "ko", "th") or len(match[0].split()) >= 3):
                yield *match.span(), _named(match[0], tag)
    if own in LETTERS_OF and _TWO_WORDS in data.translate(_SHAPE):
        for match in _LATIN_SENTENCE.finditer(text):
            if _is_whole(text, match) and (tag := _latin(match[0])):
                yield *match.span(), tag
    for tag, theirs, ours in _RELATIVES.get(main, ()):
        if main in _BY_LETTERS or theirs.search(text):
            for match in _CLAUSE.finditer(text):
                if not ours.search(match[0]) and _is_of(match[0], tag, main, theirs):
                    yield *match.span(), tag


def _is_of(clause: str, tag: str, main: str, theirs: regex.Pattern[str]) -> bool:
    """Whether a clause without the letters that only `main` has is in the language of a tag."""
    if len(theirs.findall(clause)) >= _FEWEST_SIGNS.get(tag, 2):
        return True
    return main in _BY_LETTERS and likelier_language(clause, main) == tag


def _is_whole(text: str, match: regex.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 6) : match.start()], text[match.end() : match.end() + 1]
    return bool(_ENDS.search(before)) and (after in ("", "\n") or match[0][-1] in _STOPS)


def _latin(sentence: str) -> str:
    """The language of a sentence in Latin letters, by them or by its frequent words; "und" where it is none of those
    known here, "" where it is too short or may be a name."""
    words = sentence.rstrip(_STOPS).split()
    if len(words) < _FEWEST_WORDS or sum(word[:1].islower() for word in words) * 2 < len(words):
        return ""
    if tag := likelier_language(sentence, ""):
        return tag
    counts = Counter(tag for tag, every in function_words().items() for word in words if word.lower() in every)
    return max(counts, key=lambda tag: (counts[tag], tag)) if counts else _UNKNOWN


def _named(passage: str, tag: str) -> str:
    """Which of the languages of a script a passage is in."""
    if tag == "zh":
        return "ja" if _KANA.search(passage) else "zh"
    if tag == "ar":
        return "fa" if _PERSIAN.search(passage) else "ar"
    if tag == "ru":
        known, words = function_words(), set(passage.lower().split())
        return max(("ru", "uk", "bg"), key=lambda one: len(words & known.get(one, frozenset())))
    return tag
