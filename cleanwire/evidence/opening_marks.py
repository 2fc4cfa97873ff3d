"""Whether a text may be in a language that opens its questions with a mark, and lacks some of these marks."""

from __future__ import annotations

from cleanwire.document import Document
from cleanwire.languages import function_words, primary

_OPENED_IN = "es"
"""The one language with such marks that is known here."""


def lacks_opening_marks(document: Document) -> bool:
    """Whether a line has fewer opening than closing marks of questions and exclamations, among words of that language.

    >>> from cleanwire.options import Options
    >>> lacks_opening_marks(Document("Por qué no?", Options())), lacks_opening_marks(Document("Why not?", Options()))
    (True, False)
    """
    text = document.text
    if not ("?" in text or "!" in text) or not any(map(_lacks, text.split("\n"))):
        return False
    if primary(document.known_language or "") == _OPENED_IN:
        return True
    known = function_words()
    return not (known[_OPENED_IN] - known["en"]).isdisjoint(text.lower().split())


def _lacks(line: str) -> bool:
    return line.count("?") + line.count("!") > line.count("¿") + line.count("¡")
