"""LOC116: a space that may break inside an abbreviation, behind a title, in a date or behind a short word, where a
profile is set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.languages import cldr
from cleanwire.languages.language import Language, words
from cleanwire.normaliser import Example, Keep, Normaliser

_NO_WORD = r"(?!)"
_NO_BREAK = "\u00a0"
_PAGES = words("p pp s с стр")
_NUMBERED = words("abb art bd ch chap cap fig kap n nr no pag pág págs sec str t tab vol č гл рис ст табл")
"""Abbreviations, without their stop, of what has numbers in every language and in those that have them: pages, and
figures, chapters, articles."""
_LONGEST = 5
"""Letters that a part of such an abbreviation has at most, its stop among them."""


class BoundWords(Normaliser):
    """With a profile, the parts of an abbreviation (`z. B.`), a title and the name behind it (`M. Dupont`), initials
    and a name (`A. B. Ode`), the number of a day and its month (`3. Mai`), that of a page or figure (`p. 12`) stay on
    one line, and so does a word of one letter with the next one in Czech, Polish and Slovak: the space between them
    becomes a no-break one.
    """

    code = "LOC116"
    name = "bound-words"
    message = "a space that may break between words that stand together"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (r"\p{L}\. [\p{L}\d]", r"\d\. \p{L}", r"(?:^|[^\p{L}])\p{L} [\p{L}\d]")
    origin = "Keyboards, which have no no-break space."
    examples = (
        Example("Sie kam z. B. am 3. Mai zu Dr. Berg.", "Sie kam z.\u00a0B. am 3.\u00a0Mai zu Dr.\u00a0Berg.", "de"),
        Example("See p. 12 of A. B. Ode.", "See p.\u00a012 of A.\u00a0B.\u00a0Ode.", "en"),
        Example("Siehe Abb. 3 auf S. 12.", "Siehe Abb.\u00a03 auf S.\u00a012.", "de"),
        Example("Hier, M. Leroi est venu.", "Hier, M.\u00a0Leroi est venu.", "fr"),
        Example("Šli k lesu a v zimě zpět.", "Šli k\u00a0lesu a\u00a0v\u00a0zimě zpět.", "cs"),
        Example("Idę w las i z psem.", "Idę w\u00a0las i\u00a0z\u00a0psem.", "pl"),
    )
    keeps = (
        Keep("Er war Dr. Sie ging.", "de"),
        Keep("It was plan B. Berg left.", "en"),
        Keep("He came in 3. May left.", "en"),
        Keep("I saw a man and I left.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions).lexicon, document.text
        no_names = own.function_words | own.sentence_words | own.determiners
        for match in _pattern(own, document.options.profile or "und").finditer(text):
            if not match["title"] or match["name"].lower() not in no_names:
                yield self.finding(*match.span(), (*match.span(), match[0].replace(" ", _NO_BREAK)))


@cache
def _pattern(own: Language, profile: str) -> regex.Pattern[str]:
    """What holds the spaces, in a language and a locale."""
    locale = cldr.locale(profile)
    spaced = [name for name in own.abbreviations if ". " in name and max(map(len, name.split())) < _LONGEST]
    titles = [name.capitalize() for name in own.titles & own.abbreviations if len(name) < _LONGEST + 1]
    months = locale.months if locale and locale.date_long.startswith("d.") else ()
    return regex.compile(
        rf"""(?<![\p{{L}}\p{{N}}.’'-]) (?: (?i:{_any(spaced)})\.
        | (?P<title>{_any(titles)})\.[ ](?P<name>\p{{Lu}}\p{{Ll}}+)
        | [0-9]{{1,2}}\.[ ](?:{_any(months)})(?!\p{{L}})
        | (?i:{_any(_PAGES | (_NUMBERED & own.abbreviations))})\.[ ](?=[0-9])
        | (?:\p{{Lu}}\.[ ]){{2,3}}(?=\p{{Lu}}\p{{Ll}})
        | (?i:{_any(own.bound_words)})[ ](?=[\p{{L}}\p{{N}}]) )""",
        regex.VERBOSE,
    )


def _any(choices: Iterable[str]) -> str:
    return "|".join(map(regex.escape, sorted(choices, key=lambda choice: (-len(choice), choice)))) or _NO_WORD
