"""The names of months in all languages, as an alternation for triggers."""

from __future__ import annotations

from functools import cache

from cleanwire.languages import cldr


@cache
def month_heads(shortest: int) -> str:
    """The first letters, so many, of all names of months that have so many, in lower case; from CLDR.

    >>> {"fév", "mär", "май"} <= set(month_heads(3).split("|"))
    True
    """
    locales = [locale for locale in map(cldr.locale, cldr.tags()) if locale]
    every = {name.lower().rstrip(".") for locale in locales for name in locale.months}
    names = {name for name in every if name.replace("'", "").isalpha() or " " in name or "-" in name}
    return "|".join(sorted({name[:shortest] for name in names if len(name) >= shortest}))
