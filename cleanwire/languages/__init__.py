"""What belongs to a language: one module of data per language, and locale data generated from CLDR."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleanwire.languages.language import Language

_NOT_LANGUAGES = {"beside", "cldr", "language", "make_cldr", "make_function_words", "paths"}


def primary(tag: str) -> str:
    """The language of a BCP 47 tag, without script and region, by its shortest and newest code.

    >>> primary("pt-BR"), primary("eng_Latn"), primary("iw")
    ('pt', 'en', 'he')
    """
    subtag = tag.replace("_", "-").partition("-")[0].lower()
    if len(subtag) == 3 or subtag in ("in", "iw", "mo"):
        from cleanwire.languages.cldr import current

        subtag = current(subtag)
    return "nb" if subtag in ("no", "nn") else subtag


@cache
def load(tag: str) -> Language:
    """The data of the language of a BCP 47 tag; an empty record when nobody has written it down yet.

    >>> load("en-GB").tag, load("tlh").tag
    ('en', 'tlh')
    """
    from importlib.util import find_spec

    from cleanwire.languages.language import Language

    name = primary(tag)
    if name in _NOT_LANGUAGES or not name.isalpha() or find_spec(f"{__name__}.{name}") is None:
        return Language(tag=name)
    language: Language = import_module(f"{__name__}.{name}").LANGUAGE
    return language


@cache
def function_words() -> dict[str, frozenset[str]]:
    """The most frequent words of each language, from one file that spares the import of all modules.

    `make_function_words.py` writes the file from the modules.
    """
    import json

    with open(os.path.join(os.path.dirname(__file__), "function_words.json"), encoding="utf-8") as file:
        return {tag: frozenset(words.split()) for tag, words in json.load(file).items()}


@cache
def load_all() -> tuple[Language, ...]:
    """The data of all languages: for boilerplate, which may be in any."""
    from pkgutil import iter_modules

    names = (module.name for module in iter_modules(__path__))
    return tuple(load(name) for name in sorted(names) if name not in _NOT_LANGUAGES)
