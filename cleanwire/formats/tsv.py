"""TSV: as CSV, with tabs between the cells."""

from __future__ import annotations

from collections.abc import Iterable

from cleanwire.formats._encodings import encoding
from cleanwire.formats.parsed import Parsed
from cleanwire.messages import table

__all__ = ["encoding", "parse"]


def parse(text: str, columns: Iterable[str] | None = None) -> Parsed:
    """A table with tabs between its cells.

    >>> [unit.prose.text for unit in parse("en\\tfr\\nGood day.\\tBon jour.\\n").units]
    ['Good day.', 'Bon jour.']
    """
    return table.parse(text, "\t", columns=columns)
