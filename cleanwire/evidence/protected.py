"""What a protected thing in the prose is: code, or the placeholder of a value."""

from __future__ import annotations

from cleanwire.document import Document


def is_code_or_value(document: Document, place: int) -> bool:
    """Whether what is protected at a place of `document.text` is code set in a sentence or the placeholder of a value,
    which no space keeps from a mark as one does an address."""
    if document.unit is None:
        return False
    prose = document.unit.prose
    code = prose.raw.endswith(("`", "</code>", "</kbd>"), 0, prose.raw_span(place, place + 1)[1])
    return code or is_placeholder(document, place)


def is_placeholder(document: Document, place: int) -> bool:
    """Whether what is protected at a place of `document.text` is the placeholder of a value: `{count}`, `%s`."""
    if document.unit is None:
        return False
    prose = document.unit.prose
    return prose.raw.startswith(("{", "%", "$"), prose.raw_span(place, place + 1)[0])
