"""AsciiDoc, as Asciidoctor reads it."""

from __future__ import annotations

from cleanwire.formats._asciidoc import parse as _parse
from cleanwire.formats.parsed import Parsed


def parse(text: str) -> Parsed:
    """A page as its prose and the texts of its images; code, macros, attributes, targets and comments stay.

    >>> page = parse("= Cats\\n:lang: en\\n\\nA *big* `cat`,\\n<<dogs,a dog>> {and} more.\\n\\n----\\ncode\\n----\\n")
    >>> page.units[0].prose.text, page.language
    ('Cats\\n\\nA big ￼,\\na dog ￼ more.\\n', 'en')
    """
    return _parse(text)
