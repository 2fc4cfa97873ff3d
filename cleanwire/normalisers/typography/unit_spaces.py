"""LOC106: a space that may break between a number and what it counts, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.languages import cldr, primary
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(
    r"""(?<![\w.,:/-]|[№§][ \u00a0]) (?P<number>[0-9]{1,3}(?:[.,\u00a0\u202f]?[0-9]{1,3}){0,5}) [ ]
    (?P<word> (?:EUR|USD|GBP|CHF|JPY|CNY|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|INR|BRL|MXN|KRW)(?!\w)
        | \p{Lu}?\p{Ll}{1,20} | [%‰€$£¥₽₴฿₹Ω] | [°º]?[A-Z]{1,2}(?![\p{L}0-9]) | [kMG][A-Zmgl]{1,2}(?!\w) )""",
    regex.VERBOSE,
)
_GROUPS = regex.compile(r"(?<![\w.,:/+-]|[0-9] )[1-9][0-9]{0,2}(?: [0-9]{3}){1,4}(?![\w/-]|[.,][0-9]|[ ][0-9])")
_BESIDE_SIGN = regex.compile(r"(?<=[º°№§$€£¥₹]) (?=[0-9])|(?<=[0-9]) (?=× [0-9])|(?<=[0-9][ \u00a0](?:×|h)) (?=[0-9])")
_UNITS = frozenset("ghlmst")
"""Units that are words or parts of words too."""
_OF_YEARS = frozenset(["г", "гг", "р", "рр", "r"])
"""The word for years, abbreviated, in Russian, Ukrainian and Polish."""
_YEAR = regex.compile(r"1[0-9]{3}|20[0-9]{2}")
_WIDE = frozenset(["zh", "ja", "ko"])


class UnitSpaces(Normaliser):
    """With a profile, a number and its unit, or the word for what it counts, stay on one line: the space between them
    becomes a no-break one, and so do those between groups of digits where the locale has them. Years and numbers
    before words that only build the sentence are left.
    """

    code = "LOC106"
    name = "unit-spaces"
    message = "a space that may break between a number and its unit"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (r"\d [^\s\d]", r"[º°×№§$€£¥₹] \d")
    origin = "Keyboards, which have no no-break space."
    examples = (
        Example("It took 12 hours for 4.5 km.", "It took 12\u00a0hours for 4.5\u00a0km.", "en"),
        Example("Il reste 25 % des 300 €.", "Il reste 25\u00a0% des 300\u00a0€.", "fr-FR"),
        Example("Es gilt § 5 seit 2019.", "Es gilt §\u00a05 seit 2019.", "de"),
        Example("Мост № 5 закрыт с 2019 г.", "Мост №\u00a05 закрыт с 2019\u00a0г.", "ru"),
        Example("Le nº 11 est là.", "Le nº\u00a011 est là.", "fr-FR"),
        Example("Es sind 6 °C um 14 Uhr.", "Es sind 6\u00a0°C um 14\u00a0Uhr.", "de"),
        Example("À 14 h 30, 3 000 amis.", "À 14\u00a0h\u00a030, 3\u202f000\u00a0amis.", "fr-FR"),
    )
    keeps = (
        Keep("In 2019 people came and of the 5 who left one is back.", "en"),
        Keep("Da pagina 23 a pagina 26 e oltre.", "it"),
        Keep("Negli anni 90 c’era l’isola.", "it"),
        Keep("La 10e position est prise.", "fr-FR"),
        Keep("In 2019 300 came; call 06 123 456 or 12 345 or 6.", "en"),
        Keep("At 10:30 sharp, on page A5 there.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions).lexicon, document.text
        if primary(document.options.profile or "und") in _WIDE:
            return
        small = own.function_words | own.conjunctions | own.prepositions | own.relatives | own.finite_verbs
        for match in _FOUND.finditer(text):
            word = match["word"]
            if word.lower() in small and word not in _UNITS:
                continue
            if word[0].isupper() and word[1:].islower() and not own.capital_nouns:
                continue
            if text[match.end() : match.end() + 1] in ("'", "’"):
                continue
            if word == "x" and text[match.end() : match.end() + 1] == " ":
                continue
            dated = word in _OF_YEARS and text[match.end() : match.end() + 1] == "."
            if word.isalpha() and not dated and _YEAR.fullmatch(match["number"]):
                continue
            space = match.end("number")
            yield self.finding(*match.span(), (space, space + 1, "\u00a0"))
        group = locale.group_latin if (locale := cldr.locale(document.options.profile or "und")) else ""
        for match in _GROUPS.finditer(text) if group.isspace() else ():
            yield self.finding(*match.span(), (*match.span(), match[0].replace(" ", group)))
        for match in _BESIDE_SIGN.finditer(text):
            yield self.finding(*match.span(), (*match.span(), "\u00a0"))
