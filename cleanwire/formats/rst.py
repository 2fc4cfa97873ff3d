"""reStructuredText, as docutils and Sphinx read it."""

from __future__ import annotations

from cleanwire.formats._rst import parse as _parse
from cleanwire.formats.parsed import Parsed


def parse(text: str) -> Parsed:
    """A page as its prose and the texts in options of directives; code, names, targets, tables and comments stay.

    >>> parse("A *big* ``cat`` and a :doc:`dog <dog>`::\\n\\n   code\\n\\n.. note:: Mind it.\\n").units[0].prose.text
    'A big \\ufffc and a dog:\\n\\nMind it.\\n'
    """
    return _parse(text)
