"""Whether a text has dashes, and hyphens in places where dashes could stand."""

from __future__ import annotations

from cleanwire.document import Document


def mixes_dashes_and_hyphens(document: Document) -> bool:
    """Whether there are two dashes and more, and hyphens set apart by spaces or doubled.

    >>> from cleanwire.options import Options
    >>> mixes_dashes_and_hyphens(Document("One – so she said – and two - or not.", Options()))
    True
    """
    text = document.text
    if text.isascii() or text.count("–") + text.count("—") < 2:
        return False
    return "--" in text or " - " in text or "\u00a0-" in text
