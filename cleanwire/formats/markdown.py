"""Markdown as GitHub and the site generators read it: CommonMark, tables, front matter, templates, directives."""

from __future__ import annotations

from cleanwire.formats._markdown import parse as _parse
from cleanwire.formats.parsed import Parsed


def parse(text: str) -> Parsed:
    """A page as its prose and the texts in its front matter, images and titles; code and markup stay.

    >>> parse("A *big* `cat` &amp; a [dog](dog.md).").units[0].prose.text
    'A big \\ufffc & a dog.'
    """
    return _parse(text)
