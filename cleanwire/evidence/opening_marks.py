"""Whether a text may be in a language that opens its questions with a mark, and lacks some of these marks."""

from __future__ import annotations

from cleanwire.document import Document
from cleanwire.languages import function_words

_OPENED_IN = "es"
"""The one language with such marks that is known here."""


def lacks_opening_marks(document: Document) -> bool:
    """Whether there are fewer opening than closing marks of questions and exclamations, among words of that language.

    >>> from cleanwire.options import Options
    >>> lacks_opening_marks(Document("Por qué no?", Options())), lacks_opening_marks(Document("Why not?", Options()))
    (True, False)
    """
    text = document.text
    closing = text.count("?") + text.count("!")
    if closing <= text.count("¿") + text.count("¡"):
        return False
    known = function_words()
    return not (known[_OPENED_IN] - known["en"]).isdisjoint(text.lower().split())
