"""Sentences in a row that say the same: a quick look at the words that they share, and a thorough one."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import AnyStr

from cleanwire.document import Document
from cleanwire.evidence.low_sentences import low_sentences, words_of_sentences
from cleanwire.evidence.units import UNSPACED
from cleanwire.patterns import late_re, late_regex

_STOP = late_re(r"[.!?。！？؟।\n]")
_SPACED = bytes([*range(0xCE), 0xD0, 0xD1, 0xE2])
"""The bytes of UTF-8 in texts in Latin or Cyrillic letters, whose stops are those of ASCII."""
_BETWEEN = " \n\"'“”’«»„"
_NO_WORD = _BETWEEN.encode()
_WORD = late_regex(rf"[{UNSPACED}]|[^\W{UNSPACED}][^\W{UNSPACED}\p{{Nd}}]*|\p{{Nd}}+")
_NOT_PROSE = late_regex(r"[|\t{}=<>\\\ufffc]")
_LINE_FEED = ord("\n")
_FEWEST = 8
"""Words that each sentence has, or characters of a script without spaces."""
_SHORTEST, _LONGEST = 40, 600
"""Code points of sentences that are compared; of those in letters without spaces, as few as there are words."""
_LONGEST_WORDS = 12
"""Code points for each space in a sentence that has some between its words."""
_SHARE = 0.45
"""The part of the words of each sentence that is in both, at least, before it is looked at closely."""
_COMMON = 0.62
"""The part of their words that both have in common."""
_PLACES = 3
"""Places at which the sentences differ. Where there are fewer, or as many words in each, a writer sets one thing
against another: `In May it was open for cars. In June it was open for ships.`"""


def restatements(document: Document) -> list[tuple[int, int]]:
    """The spans of two sentences in a row that share most of their words and all their numbers, and differ in several
    places.

    >>> from cleanwire.options import Options
    >>> text = "The mayor said that the bridge was too old. The mayor stated that the bridge is just too old now."
    >>> restatements(Document(text, Options()))
    [(0, 97)]
    """
    text = document.text
    if document.longest < 2 * _FEWEST:
        return []
    spaced = not document.beyond_ascii.translate(None, _SPACED)
    if spaced and (document.longest < 2 * _SHORTEST or not document.once(_has_alike)):
        return []
    alike, shortest = (_are_alike, _SHORTEST) if spaced else (_are_alike_in_any_script, _FEWEST)
    found = []
    before, end, place = "", 0, 0
    for sentence in _STOP.split(text):
        start, place = place, place + len(sentence) + 1
        if len(sentence) < shortest:
            continue
        stop = text[place - 1 : place]
        follows = stop == text[end - 1 : end] and stop != "\n" and not text[end:start].strip(_BETWEEN)
        if follows and alike(before, sentence) and _is_restated(before, sentence):
            found.append((end - 1 - len(before.lstrip(_BETWEEN)), place))
        before, end = sentence, place
    return found


def _has_alike(document: Document) -> bool:
    """Whether any two sentences, neither of them short and no other one between them, are alike and end with a stop."""
    sentences = document.once(low_sentences)
    lengths = list(map(len, sentences))
    long = [number for number, length in enumerate(lengths) if length >= _SHORTEST]
    pairs = [(one, two) for one, two in pairwise(long) if 3 * lengths[one] <= 4 * lengths[two] <= 16 * lengths[one] / 3]
    if not pairs:
        return False
    data, ends, words = document.encoded, list(accumulate(lengths)), document.once(words_of_sentences)
    return any(
        data[ends[one] + one] != _LINE_FEED
        and (two == one + 1 or not data[ends[one] + one + 1 : ends[two - 1] + two - 1].translate(None, _NO_WORD))
        and _share_words(words[one], words[two])
        for one, two in pairs
    )


def _are_alike(one: str, two: str) -> bool:
    """Whether two sentences are of about one length and have enough words in common."""
    if not _are_of_a_length(one, two):
        return False
    return _share_words(one.split(), two.split())


def _share_words(first: list[AnyStr], second: list[AnyStr]) -> bool:
    return len(set(first).intersection(second)) >= _SHARE * max(len(first), len(second))


def _are_alike_in_any_script(one: str, two: str) -> bool:
    """The same of sentences that may have no spaces between their words: then each character is one."""
    if one.count(" ") * _LONGEST_WORDS >= len(one):
        return _are_alike(one, two)
    if not _are_of_a_length(one, two):
        return False
    common = sum(min(one.count(character), two.count(character)) for character in set(one).intersection(two))
    return common >= _SHARE * max(len(one), len(two))


def _are_of_a_length(one: str, two: str) -> bool:
    """Whether neither is longer than the other by more than a third."""
    return 3 * len(one) <= 4 * len(two) and 3 * len(two) <= 4 * len(one)


def _is_restated(first: str, second: str) -> bool:
    """Whether two sentences share most words and all numbers, and differ in several places."""
    if max(len(first), len(second)) > _LONGEST or _NOT_PROSE.search(first) or _NOT_PROSE.search(second):
        return False
    one, two = _WORD.findall(first.lower()), _WORD.findall(second.lower())
    if one == two or min(len(one), len(two)) < _FEWEST or _numbers(one) != _numbers(two):
        return False
    if 2 * (Counter(one) & Counter(two)).total() < _COMMON * (len(one) + len(two)):
        return False
    blocks = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    places = [(b - a, d - c) for tag, a, b, c, d in blocks if tag != "equal"]
    return len(places) >= _PLACES and any(left != right for left, right in places)


def _numbers(found: list[str]) -> list[str]:
    return sorted(word for word in found if word[0].isdigit())
