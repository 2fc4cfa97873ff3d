"""LOC003: numbers in the format of another locale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from cleanwire.document import Document
from cleanwire.evidence.calendar_names import month_heads
from cleanwire.evidence.numbers import foreign_numbers
from cleanwire.evidence.surroundings import is_among_foreign_words
from cleanwire.findings import Finding
from cleanwire.languages import cldr, load, primary
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_TAGS = "en de nl fr es it pt pl cs sk ru uk bg el tr ar he fa hi zh ja ko vi id sv da nb fi ro hu"
_SIGNS = "€$£¥₽₴₹₺₩"
_ENDINGS = ("er", "ère", "st", "nd", "rd", "th", "ste", "º", "ème")


def _number_triggers(decimals: str) -> tuple[str, ...]:
    """The triggers for a language in which some locale does not admit these signs before decimals."""
    return (
        rf"\d[., \x{{a0}}\x{{202f}}]\d{{3}}[{decimals}]\d",
        rf"\d \d{{3}} \d{{3}}|\d\x{{a0}}\d{{3}}[ \x{{a0}}%{_SIGNS}]",
        rf"\d[{decimals}]\d{{1,2}}[ \x{{a0}}\x{{202f}}]?(?:[%‰°{_SIGNS}kcmhgMGTW]|(?i:mi[ol]|bil|mrd|м[лн]|т[рыи]))",
        rf"[{_SIGNS}]\d{{1,4}}[{decimals}]\d",
        r"\d[.,]\d{3}[.,]\d{3}",
        r"% ?\d",
        r"\d,\d{2},\d{3}",
    )


def _triggers(tag: str) -> tuple[str, ...]:
    """The triggers for a language: for what at least one of its locales does not admit."""
    lexicon, known = load(tag), [cldr.locale(one) for one in cldr.tags() if primary(one) == tag]
    locales = [locale for locale in known if locale]
    decimals = "".join(sign for sign in ".," if any(locale.decimal_latin != sign for locale in locales))
    signs = _SIGNS if any(locale.currency.startswith("¤#") for locale in locales) else ""
    spaced = signs + "%" * any(locale.percent.endswith("0%") for locale in locales)
    letters = "".join(letter for letter in "hu" if letter not in lexicon.hour_letters)
    endings = "|".join(ending for ending in _ENDINGS if ending not in lexicon.day_endings)
    return (
        *_number_triggers(decimals),
        *((rf"\d[ \x{{a0}}\x{{202f}}][{spaced}]",) if spaced else ()),
        *((rf"\d[{signs}]|[{signs}][ \x{{a0}}]\d",) if signs else ()),
        *((r"\d[ \x{a0}]?%",) if any(locale.percent.startswith("%") for locale in locales) else ()),
        *((rf"\d[{letters}][0-5]\d",) if letters else ()),
        rf"\d(?:{endings})[ \x{{a0}}](?:de )?(?i:{month_heads(3)})",
    )


class NumberFormat(Normaliser):
    """An engine that copies numbers leaves 1.234,5 or 1 234 567,89 in English, 1,234.5 in German, 14h30, 25,50 € and
    12 % where the locale writes 14:30, €25.50 and 12%. What CLDR gives for the document's language decides. Single
    separators before three digits say nothing, nor do versions, dates, lists and codes; some writers follow the
    SI, which wants a space before %. So the fix is only offered.
    """

    code = "LOC003"
    name = "number-format"
    message = "a number in the format of another locale"
    stage = "locale"
    mqm = "number-format"
    its = "locale-violation"
    triggers = computed(
        lambda: (
            *_number_triggers(".,"),
            rf"\d[ \x{{a0}}\x{{202f}}]?[%{_SIGNS}]|[{_SIGNS}][ \x{{a0}}]\d",
            r"\d[hu][0-5]\d",
            rf"\d(?:{'|'.join(_ENDINGS)})[ \x{{a0}}](?:de )?(?i:{month_heads(3)})",
        )
    )
    triggers_in: ClassVar = computed(lambda: {tag: _triggers(tag) for tag in words(_TAGS)})
    languages = words(_TAGS)
    origin = "Numbers that the engine copied from the source as they stood."
    examples = (
        Example("The bridge cost 1.234.567,89 dollars.", "The bridge cost 1,234,567.89 dollars.", unsafe=True),
        Example("The bridge cost 1 234 567,89 dollars.", "The bridge cost 1,234,567.89 dollars.", unsafe=True),
        Example("It has 1 234 567 users.", "It has 1,234,567 users.", unsafe=True),
        Example("It grew by 3,5 percent and 2,5%.", "It grew by 3.5 percent and 2.5%.", unsafe=True),
        Example("About 12 % of them came.", "About 12% of them came.", unsafe=True),
        Example("A ticket is 25,50 € here.", "A ticket is €25.50 here.", unsafe=True),
        Example("It cost 1 250 000 € or 12.500 €.", "It cost €1,250,000 or €12,500.", unsafe=True),
        Example("About %12 of them came.", "About 12% of them came.", unsafe=True),
        Example("It fell 2,2 % to 10,34 or 1 200 euros.", "It fell 2.2% to 10.34 or 1,200 euros.", unsafe=True),
        Example("It cost $ 130 or 5.421.425 euros.", "It cost $130 or 5,421,425 euros.", unsafe=True),
        Example("Fiyatlar 12% arttı.", "Fiyatlar %12 arttı.", "tr", unsafe=True),
        Example("They met at 14h30 there.", "They met at 14:30 there.", unsafe=True),
        Example("On 1er May they left.", "On 1 May they left.", unsafe=True),
        Example("Sie kostet $12.50 oder 2.5 Mrd. Euro.", "Sie kostet $12,50 oder 2,5 Mrd. Euro.", "de", unsafe=True),
        Example("Мост стоил 4.5 млн рублей.", "Мост стоил 4,5 млн рублей.", "ru", unsafe=True),
        Example("橋は1.234.567,5円かかった。", "橋は1,234,567.5円かかった。", "ja", unsafe=True),
        Example("Die Brücke kostete 1,234.50 Euro.", "Die Brücke kostete 1.234,50 Euro.", "de", unsafe=True),
        Example("Sie wuchs um 3.5 Millionen.", "Sie wuchs um 3,5 Millionen.", "de", unsafe=True),
        Example("Am 3rd Mai gingen sie.", "Am 3. Mai gingen sie.", "de", unsafe=True),
        Example("Le pont a coûté 1,234.50 euros.", "Le pont a coûté 1\u202f234,50 euros.", "fr", unsafe=True),
        Example("Es kostet 12,34,567 Euro.", "Es kostet 1.234.567 Euro.", "de", unsafe=True),
    )
    keeps = (
        Keep("It has 1,234,567.89 in the bank and 3.5% of it in gold."),
        Keep("Version 1.234.5 of the tool came on 2020-05-12 at 10.0.0.1."),
        Keep("See pages 3,4 and 1,234,5 there."),
        Keep("Call 020 123 456 or +44 20 123 456 789 now."),
        Keep("It took 1h30 or 2h45 to get there."),
        Keep("Nach 1.234,5 Metern und 12 % Steigung.", "de"),
        Keep("Er fährt einen 3er BMW seit den 90er Jahren.", "de"),
        Keep("Il est 14h30, le 1er mai, à 12 % de 25,50 €.", "fr"),
        Keep("Creció un 3.5% en México.", "es"),
        Keep("It is worth 12,34,567 rupees.", "en"),
        Keep("The price is €25.50, or $30 in the shop."),
        Keep("Set it to %20 in a link: a%20b."),
        Keep("El puente costó 1 234 567 pesos.", "es"),
        Keep("Write %1$s or %2$.250s in the text, and ARG1 % ARG2 for the rest."),
        Keep("Write %1$s or %2 $d in the text."),
        Keep("It rose 3.5% on pages 3,4 and 7,8 in release 4.100.200.", "en"),
        Keep("Um 12.30 Uhr fährt er ab.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for start, end, written, reason in document.once(foreign_numbers):
            if text[start:end] != written and not is_among_foreign_words(document, start):
                yield self.finding(start, end, (start, end, written), applicability="unsafe", message=reason)
