"""Whether an apostrophe can join two pieces of a word."""

from __future__ import annotations

import regex

from cleanwire.languages.language import Language

_VOWEL = regex.compile(r"[aeiouyhàáâäãéèêëíìîïóôõöúùûüœæ]", regex.IGNORECASE)


def is_apostrophe(language: Language, head: str, tail: str) -> bool:
    """Whether the language joins two pieces of a word by an apostrophe: a contraction, an elision, a suffix.

    >>> from cleanwire import languages
    >>> english, french = languages.load("en"), languages.load("fr")
    >>> is_apostrophe(english, "don", "t"), is_apostrophe(french, "L", "eau"), is_apostrophe(english, "Sa", "id")
    (True, True, False)
    """
    before, after = head.lower(), tail.lower()
    return (
        f"{before}'{after}" in language.contractions
        or (before in language.elisions and _VOWEL.match(after) is not None)
        or (after in language.clitics and len(before) > 1)
        or (after in language.name_suffixes and len(before) > 1 and head[0].isupper())
        or after[0] in language.apostrophe_letters
    )
