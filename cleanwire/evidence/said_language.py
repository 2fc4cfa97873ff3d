"""Whether a text is in another language than is said of it, told by frequent words."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice

from cleanwire.document import Document
from cleanwire.evidence.low_sentences import words_of_sentences
from cleanwire.evidence.untranslated import languages_of_words, words_in_bytes
from cleanwire.languages import function_words, primary

_FEWEST_WORDS = 20
_SHORTEST = 80
"""Bytes of UTF-8 of a text that has so many words."""
_SAMPLE = 800
"""Code points at the beginning that are looked at."""
_FIRST, _SURELY = 60, 4
"""Of so many words at the beginning every so many are frequent words of the language where that is beyond doubt."""
_USUAL = 5
"""Of a text in a language every so many words, or more of them, are frequent words of it."""
_LEAST = 6
"""A text of which fewer than one in so many words are frequent words of a language may be in any."""
_TIMES = 3


def other_language(document: Document) -> str:
    """The tag of the language that a text seems to be in, where another is declared for it or said by the caller: that
    whose frequent words are three times as many as those that only the declared one has. "" where there is none.

    >>> from cleanwire.options import Options
    >>> text = "The council met to speak of the bridge and the road that leads to it. " * 2
    >>> [other_language(Document(text, Options(target_lang=tag))) for tag in ("de", "en")]
    ['en', '']
    """
    if document.known_language is None or document.longest < _SHORTEST:
        return ""
    said = primary(document.known_language)
    first = list(islice(chain.from_iterable(document.once(words_of_sentences)), _FIRST))
    if sum(map(words_in_bytes(said).__contains__, first)) * _SURELY >= len(first):
        return ""
    words = document.text[:_SAMPLE].lower().split()
    if len(words) < _FEWEST_WORDS:
        return ""
    own = function_words().get(said, frozenset())
    if sum(map(own.__contains__, words)) * _USUAL >= len(words):
        return ""
    languages = languages_of_words()
    counts = Counter(tag for word in words for tag in languages.get(word, ()) if tag != said)
    if not counts:
        return ""
    tag = max(counts, key=counts.__getitem__)
    ours = sum(word in own and tag not in languages[word] for word in words)
    return tag if counts[tag] * _LEAST >= len(words) and counts[tag] >= _TIMES * ours else ""
