"""Markdown as GitHub and the site generators read it: CommonMark, tables, front matter, templates, directives."""

from __future__ import annotations

import re

from cleanwire.formats._markdown import parse as _parse
from cleanwire.formats.parsed import Parsed
from cleanwire.patterns import late_re

_OF_MDX = late_re(
    r"""
    \ufeff? (?: ---[ \t]*(?:\r\n?|\n) (?:[^\r\n]*(?:\r\n|\r(?!\n)|\n))*? ---[ \t]*(?:\r\n?|\n) )? \s*
    (?: import[ ][^\n;"'()]{1,200}[ ]from[ ]["'] | import[ ]["'][./@\w-]+["'] | export[ ](?:const|default|function)[ ] )
    """,
    re.VERBOSE,
)
_ELEMENT = late_re(r"<[A-Z][\w.]*[\s/>]")


def parse(text: str) -> Parsed:
    """A page as its prose and the texts in its front matter, images and titles; code and markup stay.

    A page that begins with an import and has elements of its own is MDX, whatever its name says.

    >>> parse("A *big* `cat` &amp; a [dog](dog.md).").units[0].prose.text
    'A big \\ufffc & a dog.'
    """
    return _parse(text, mdx=bool(_OF_MDX.match(text) and _ELEMENT.search(text)))
