"""Whether two sentences in a row may say the same: a quick look that spares most documents the thorough one."""

from __future__ import annotations

import re
from operator import and_

from cleanwire.document import Document

STOP = re.compile(r"[.!?。！？؟।\n]")
FEWEST = 8
"""Words that each sentence has, or characters of a script without spaces."""
SHARE = 0.45
"""The part of the different words of each sentence that is in both, at least."""


def parts(sentence: str) -> frozenset[str]:
    """The words of a sentence, or the characters where it has few words and is not in ASCII."""
    words = sentence.split()
    return frozenset(words if len(words) >= FEWEST // 2 or sentence.isascii() else sentence)


def may_restate(document: Document) -> bool:
    """Whether any two sentences in a row have enough in common.

    >>> from cleanwire.options import Options
    >>> text = "The mayor said that the bridge was too old. The mayor stated that the bridge is just too old now."
    >>> may_restate(Document(text, Options())), may_restate(Document("It was old. The mayor said so.", Options()))
    (True, False)
    """
    sentences = [piece for piece in STOP.split(document.text) if len(piece) >= FEWEST and not piece.isspace()]
    sets = list(map(parts, sentences))
    rest = sets[1:]
    return any(
        common >= SHARE * len(one) and common >= SHARE * len(two)
        for common, one, two in zip(map(len, map(and_, sets, rest)), sets, rest, strict=False)
    )
