"""Which strings of a file of data are language, and which are ids, addresses, file names and the like."""

from __future__ import annotations

import re

LANGUAGE_FIELDS = frozenset({"lang", "language", "locale", "target_lang", "tgt_lang", "target_language"})
"""What the field or column is called that tells the language of a row of data."""

_CODE = re.compile(
    r"""
    [!-~]* (?: [/\\_=@\#;{}<>|$%^*+~0-9] | :[!-~] | \.[A-Za-z] | [a-z][A-Z] | [a-z0-9]-[a-z0-9] ) [!-~]*
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u9fff]{4}")


def is_code(text: str) -> bool:
    """Whether a string is one word that nobody says: a key, a path, a colour, a date.

    >>> is_code("btn-primary"), is_code("img/a.png"), is_code("Save"), is_code("café/bar"), is_code("Search:")
    (True, True, False, False, False)
    """
    return len(text) < 300 and _CODE.fullmatch(text.strip()) is not None


def is_phrase(text: str) -> bool:
    """Whether a string has more than one word, or letters of a script that writes without spaces.

    >>> is_phrase("The end."), is_phrase("Berlin"), is_phrase("2024-01-02 12:00"), is_phrase("委員会は")
    (True, False, False, True)
    """
    if text.startswith("=") or is_code(text):
        return False
    words = _WORD.finditer(text)
    first, second = next(words, None), next(words, None)
    return (first is not None and second is not None) or _UNSPACED.search(text) is not None
