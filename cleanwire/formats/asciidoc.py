"""AsciiDoc, as Asciidoctor reads it."""

from __future__ import annotations

from cleanwire.formats._asciidoc import parse as _parse
from cleanwire.formats.parsed import Parsed


def parse(text: str) -> Parsed:
    """A page as its prose and the texts of its images; code, macros, attributes, targets and comments stay.

    >>> parse("= Cats\\n:lang: en\\n\\nNOTE: A *big* `cat`,\\n<<dogs,a dog>> {and} more.\\n\\n----\\ncode\\n----\\n").units[0].prose.text
    'Cats\\n\\nA big \\ufffc,\\na dog \\ufffc more.\\n'
    """
    return _parse(text)
