"""Whether a word is spelt as Spanish spells its own: what no list of words tells, its letters do."""

from __future__ import annotations

import regex

_UNSPANISH = regex.compile(
    r"(?i)[^\P{L}a-záéíóúüñ]|[kw]|([bdfgmpstz])\1|[bcfghkmpqtvwx]\b|[^\W\d_aeiouáéíóúü]{2}\b|[gpst]h"
)


def is_spelt_in_spanish(text: str) -> bool:
    """Whether all words of a text could be Spanish by their letters, which English, French or Turkish ones seldom are.
    Compiled from the rules of its spelling.

    >>> is_spelt_in_spanish("Desea continuar"), is_spelt_in_spanish("Congratulations")
    (True, False)
    """
    return _UNSPANISH.search(text) is None
