"""Directives of reStructuredText, Sphinx and its common extensions: what in each is prose."""

from __future__ import annotations

from typing import Literal

import regex

from cleanwire.formats._rst_inline import NAME
from cleanwire.languages.language import words
from cleanwire.languages.paths import tag_of

Argument = Literal["content", "prose", "version", "code"]
"""What stands behind the two colons: the first line of the content, prose of its own, a version and then prose, or
something that no edit may enter."""

_CONTENT = words("""
    attention caution centered compound danger epigraph error footer glossary header highlights hint hlist important
    note pull-quote seealso tip todo warning
""")
_PROSE = words("""
    admonition card collapse details dropdown exercise grid-item-card list-table md-tab-item rubric sidebar solution
    tab tab-item table topic
""")
_VERSION = words("deprecated versionadded versionchanged versionremoved")
_CODE = words("""
    attribute autoattribute autoclass autodata autoexception autofunction automethod automodule autoproperty class
    cmdoption confval container cssclass data decorator decoratormethod describe envvar event exception figure function
    grid grid-item ifconfig method object only option rst-class setting signal staticmethod tab-set tabs
    templatefilter templatetag
""")
_DOMAIN = regex.compile(r"(?:c|cpp|go|http|java|js|php|py|ros|rst|std|ruby|rb|rust|zig):[\w+.-]+")
_NO_OBJECT = words("c:namespace cpp:namespace js:module py:currentmodule py:module std:default-domain")
_PROSE_OPTIONS = words("alt caption")
_VALUES = words("""
    address author authors class contact copyright-holder date hidden id keywords lang language license name no-search
    nocomments nosearch organization orphan raw revision rtype status tocdepth type url vartype version
""")
FIELD = regex.compile(r":(?![:\s])(?:[^:\\]|\\.|:(?![\s`]|\Z))*+(?<!\s):(?=\s|\Z)[ \t]*")
"""The marker of a field or of an option of a directive."""
DIRECTIVE = regex.compile(rf"\.\.[ \t]+(?P<name>{NAME})[ ]?::(?=\s|\Z)[ \t]*")
LANGUAGES = frozenset({"lang", "language"})
"""Fields that name the language of a page."""


def argument_of(name: str) -> Argument | None:
    """What the argument of a directive is whose content is prose; None for a directive of which nothing is.

    >>> argument_of("note"), argument_of("topic"), argument_of("py:function"), argument_of("code-block")
    ('content', 'prose', 'code', None)
    """
    name = name.lower()
    if name in _CONTENT:
        return "content"
    if name in _PROSE:
        return "prose"
    if name in _VERSION:
        return "version"
    return "code" if name in _CODE or (_DOMAIN.fullmatch(name) and name not in _NO_OBJECT) else None


def is_prose_field(name: str) -> bool:
    """Whether the body of a field is prose.

    >>> is_prose_field("param x"), is_prose_field("type x"), is_prose_field("Version")
    (True, False, False)
    """
    return bool(name.strip()) and name.lower().split()[0] not in _VALUES


def option_of(directive: str, line: str) -> tuple[int | None, str | None]:
    """Where the prose in the option of a directive begins, None when there is none, and the language it declares.

    >>> option_of("image", ":alt: A cat"), option_of("image", ":width: 3")
    ((6, None), (None, None))
    >>> option_of("meta", ":description lang=fr: Oui")
    (22, 'fr')
    """
    marker = FIELD.match(line)
    if not marker:
        return None, None
    name, *details = marker[0].strip()[1:-1].split() or [""]
    if not (name == "description" if directive == "meta" else name in _PROSE_OPTIONS):
        return None, None
    languages = [tag_of(detail.removeprefix("lang=")) for detail in details if detail.startswith("lang=")]
    return marker.end(), languages[0] if languages else None
