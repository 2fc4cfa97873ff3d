"""Clean sentences as the news prints them, in the order of the texts that they come from."""

from __future__ import annotations

from functools import cache

import regex

from benchmarks.boundaries import BOUNDARIES
from benchmarks.corpora import SHARED, seeds
from cleanwire.languages import load

WMT = {"en": ("de-en.human.en", "ja-en.human.en", "en-de.source.en"), "de": ("en-de.human.de", "de-en.source.de")}
"""The sides of WMT that people wrote, by language."""
FEWEST_WORDS, MOST_WORDS = 8, 45
_SPLIT = regex.compile(r"(?<=[.!?][\"”’»«“)]*)\s+(?=[\"“„«»¿¡‘(—–-]*\s?[\p{Lu}\p{N}])")
_LAST_WORD = regex.compile(r"([\p{L}\p{N}.]+)\.$")
_FOREIGN = r"@#_*/\\<>|{}\[\]=~^…•→\p{So}\p{C}"
_SHAPE = regex.compile(rf"[\"“„«»‘¿]?\s?\p{{Lu}}[^{_FOREIGN}]*\p{{L}}[^.!?{_FOREIGN}]*[.!?][\"”’»“]?")
_WORD = regex.compile(r"[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*['’]?")
_LOWER_START = regex.compile(r"\p{L}{3}[\"”»]?[.!?][\"”’»“)]*\s[\"“„«]*\s?\p{Ll}|\p{L}{3}[.!?][,;]")
_PAIRS = ("“”", "„“", "«»", "()")


def missing() -> bool:
    """Whether the texts beside the project are absent."""
    return not SHARED.is_dir()


@cache
def news(language: str) -> tuple[str, ...]:
    """The news-like sentences of a language: those of the clean seeds first."""
    texts = seeds(language, clean=True)
    if not missing():
        paths = [SHARED / "wmt23" / f"{name}.txt" for name in WMT.get(language, ())]
        paths += sorted((SHARED / "human").glob(f"{language}.*.txt"))
        texts += [path.read_text("utf-8") for path in paths if path.is_file()]
    found = (sentence for text in texts for line in text.splitlines() for sentence in split(line, language))
    return tuple(dict.fromkeys(sentence for sentence in found if is_news(sentence, language)))


def words_of(text: str) -> list[str]:
    """The words of a text as they are printed."""
    return _WORD.findall(text)


def split(line: str, language: str) -> list[str]:
    """The sentences of a line; none ends with an abbreviation."""
    abbreviations = load(language).abbreviations
    sentences: list[str] = []
    for piece in _SPLIT.split(line.strip()):
        last = _LAST_WORD.search(sentences[-1]) if sentences else None
        word = last[1].lower() if last else ""
        if last and (len(word) < 3 or word in abbreviations or "." in word or (language == "de" and word.isdigit())):
            sentences[-1] += f" {piece}"
        else:
            sentences.append(piece)
    return sentences


def is_news(sentence: str, language: str) -> bool:
    """Whether a sentence looks like one of an edited news text."""
    words = words_of(sentence)
    lower = {word.lower().replace("’", "'") for word in words}
    return (
        FEWEST_WORDS <= len(words) <= MOST_WORDS
        and _SHAPE.fullmatch(sentence) is not None
        and not _LOWER_START.search(sentence)
        and not lower & BOUNDARIES[language].informal
        and sum(word.isupper() and len(word) > 1 for word in words) <= len(words) / 4
        and sum(word[0].isupper() for word in words) <= len(words) / 2
        and all(sentence.count(pair[0]) == sentence.count(pair[1]) for pair in _PAIRS)
        and sentence.count('"') % 2 == 0
        and "  " not in sentence
    )
