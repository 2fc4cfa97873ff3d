"""Patterns of `re` and of `regex` that are compiled when they are first used: a clean text needs few of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, AnyStr, cast

if TYPE_CHECKING:
    import re

    import regex

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Late:
    """A pattern; asked for the first of its methods, it compiles and takes them all."""

    def __init__(self, library: str, pattern: str | bytes, flags: int) -> None:
        self._made_of = library, pattern, flags

    def __getattr__(self, name: str) -> Any:
        library, pattern, flags = self._made_of
        compiled = import_module(library).compile(pattern, flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


def late_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, when it is first used.

    >>> late_re("a+").findall("aardvark")
    ['aa', 'a']
    """
    return cast("re.Pattern[AnyStr]", _Late("re", pattern, flags))


def late_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """What `regex.compile` gives, when it is first used; the flags of `re` do for it.

    >>> late_regex(r"\\p{Lu}").findall("Élan Vital")
    ['É', 'V']
    """
    return cast("regex.Pattern[str]", _Late("regex", pattern, flags))
