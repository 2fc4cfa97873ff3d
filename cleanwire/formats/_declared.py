"""Whether a page is in the language that it declares: a page that was translated may still say that of its source."""

from __future__ import annotations

from functools import lru_cache

from cleanwire.languages import function_words, primary
from cleanwire.patterns import late_re

_SAMPLE = 4000
_FEWEST_LETTERS = 80
_STRANGE, _FAMILIAR = 0.05, 0.2
"""Of all words of a text so few are the frequent words of another language, and so many those of its own: in the seed
articles these are 36 to 45 in a hundred, and of English ones in German, French and Spanish 1 to 4."""
_WORD = late_re(r"[^\W\d_]+")
_OTHER_SCRIPT = late_re("[\u0530-\u1cff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters that are not Latin, Greek or Cyrillic."""
_IN_OTHER_SCRIPT = frozenset(
    ["am", "ar", "bn", "fa", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "pa",
     "si", "ta", "te", "th", "ur", "yue", "zh"]
)  # fmt: skip


def believed(declared: str | None, text: str) -> str | None:
    """The BCP 47 tag that a page declares; None where its text is plainly in another language.

    `text` is what a reader reads of it. A short text, or a language whose frequent words are not known, is believed.

    >>> text = "Le pont est fermé depuis lundi, et les habitants de la ville ne savent pas quand il sera ouvert, car "
    >>> believed("en", text + "le conseil n'a rien dit de la date."), believed("en", "Le pont est fermé.")
    (None, 'en')
    """
    return None if declared and _is_strange(primary(declared), text[:_SAMPLE]) else declared


@lru_cache(maxsize=64)
def _is_strange(language: str, sample: str) -> bool:
    words = _WORD.findall(sample.lower())
    letters = sum(map(len, words))
    if letters < _FEWEST_LETTERS:
        return False
    other_script = len(_OTHER_SCRIPT.findall(sample)) / letters
    shares = {tag: sum(word in known for word in words) / len(words) for tag, known in function_words().items()}
    if language in _IN_OTHER_SCRIPT:
        return other_script < _STRANGE and max(shares.values()) >= _FAMILIAR
    if language not in shares or shares[language] >= _STRANGE:
        return False
    return other_script > 0.5 or max(shares.values()) >= _FAMILIAR
