"""MDX: Markdown with imports, exports, expressions in braces and JSX, which are protected."""

from __future__ import annotations

from cleanwire.formats._markdown import parse as _parse
from cleanwire.formats.parsed import Parsed


def parse(text: str) -> Parsed:
    """A page as `cleanwire.formats.markdown` reads it, and what MDX adds to that is not seen.

    >>> parse("import A from 'a'\\n\\nIt has {count} of <A/>.").units[0].prose.text
    'It has \\ufffc of \\ufffc.'
    """
    return _parse(text, mdx=True)
