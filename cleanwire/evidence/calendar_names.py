"""The names of months and of days of the week in all languages, as alternations for triggers."""

from __future__ import annotations

from functools import cache

from cleanwire.languages import cldr


@cache
def month_heads(shortest: int) -> str:
    """The first letters, so many, of all names of months that have so many, in lower case; from CLDR.

    >>> {"fév", "mär", "май"} <= set(month_heads(3).split("|"))
    True
    """
    return "|".join(sorted({name[:shortest] for name in _names("months") if len(name) >= shortest}))


@cache
def day_names(shortest: int) -> str:
    """The names of the days of the week that have so many letters, whole and in lower case; from CLDR.

    >>> {"lundi", "montag", "сб"} <= set(day_names(2).split("|"))
    True
    """
    return "|".join(sorted(name for name in _names("days") if len(name) >= shortest and name.isalpha()))


def _names(kind: str) -> set[str]:
    every = {name.lower().rstrip(".") for tag in cldr.tags() for name in getattr(cldr.locale(tag), kind)}
    return {name for name in every if name.replace("'", "").isalpha() or " " in name or "-" in name}
