"""RES009: words with an apostrophe or hyphen inside that a tokeniser took apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.languages.language import Language, words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_TAGS = words("cs de en es fr id it nl pl pt ru uk")
_NUMBER = regex.compile(
    r"""(?<![\w.,]|\d[.,][ ]|\d[ ][.,][ ]) (?:
    [1-9]\d{0,2} [ ](?P<sign>[.,])[ ]000 (?:[ ](?P=sign)[ ]000)? (?![ ]?[.,]?[ ]?\d)
    | \d{1,2}[ ]\.[ ]\d{1,2}[ ]\.[ ](?:19|20)\d\d (?!\d)
    | \d{1,3}[ ][.,][ ]\d{1,2} (?=[ ]?%|[ ](?i:mi[lo]|mrd|bill?i|мл[нр]|percent|prozent|procent|por|per)\p{L}*) )""",
    regex.VERBOSE,
)
"""A number or a date whose signs stand apart."""
_LOOSE = words("cs de es pl ru uk")
"""The languages that set a space inside abbreviations: German `z. B.`"""
_SPACE = regex.compile(r"[ ](?=['’.,-])|(?<=['’.,-])[ ]")
_DECADE = regex.compile(r"(?<=\p{L}[ ])['’][ ](?=[2-9]0(?:e?r|s)?(?![\p{L}\p{N}'’]))")
_TWICE = regex.compile(r"(?<![\p{L}-])(?P<word>\p{Ll}{3,20})[ ]-[ ](?P=word)(?:nya|an)?(?![\p{L}-])", regex.IGNORECASE)
_ABBREVIATION = regex.compile(r"(?<![\w.'’-])\p{L}(?: \. \p{L}){1,3} \.(?![\w.])")
_LETTER = regex.compile(
    r"""(?<![^\s(\"“„«])['’][ ]
    (?: [kmnrt](?=[ ]\p{Ll}{2}) | s(?=-\p{Lu}) | (?<![aiouy][ ]['’][ ])s(?=[ ]\p{Ll}{3,9}s(?!\p{L})) )""",
    regex.VERBOSE | regex.IGNORECASE,
)
"""A word of one letter behind an apostrophe: Dutch `'t dorp`, `'s ochtends`, `'s-Gravenhage`."""


def _triggers_in(tag: str) -> tuple[str, ...]:
    lexicon = load(tag)
    firsts = sorted({word.split("-")[0] for word in lexicon.hyphenated if word[0] != "-"})
    leaning = sorted({word.split("-")[1] for word in lexicon.hyphenated if word[0] == "-"})
    tails = sorted({word.partition("'")[2] for word in _contractions(lexicon)})
    patterns = [r"['’] [2-9]0", r"\p{L} \. \p{L} \.", r"\d [.,] \d"]
    patterns += [rf"(?i)(?:^|[^a-z0-9'’-])(?:{'|'.join(firsts)})(?: - ?|- )"] if firsts else []
    patterns += [rf"(?i)[^\s] - (?:{'|'.join(leaning)})(?:[ .,;:!?-]|$|\z)"] if leaning else []
    patterns += [rf"(?i)(?: ['’] ?|['’] )(?:{'|'.join(tails)})(?:[ .,;:!?]|$|\z)"] if tails else []
    patterns += [r"(?i)['’] [kmnrst][ -]"] if _has_letters(lexicon) else []
    patterns += [r"\p{Ll}{3} - \p{Ll}{3}"] if lexicon.reduplicates else []
    return tuple(patterns)


class SpacedForms(Normaliser):
    """Tokenisers take words apart at their apostrophes and hyphens: `foto ' s`, `' s ochtends`, `из - за`,
    `a - t - il`, `the ' 90s`, Indonesian `anak - anak`. Only forms that the language lists, and that are nothing else
    with spaces, are joined; a hyphen between other words may be a dash, and an apostrophe a quotation mark.
    """

    code = "RES009"
    name = "spaced-form"
    message = "a word that a tokeniser took apart"
    stage = "residue"
    mqm = "whitespace"
    its = "whitespace"
    triggers = computed(lambda: tuple(sorted({one for tag in _TAGS for one in _triggers_in(tag)})))
    triggers_in: ClassVar = computed(lambda: {tag: _triggers_in(tag) for tag in sorted(_TAGS)})
    languages = _TAGS
    origin = "Output that was never detokenised, or with another language's rules."
    examples = (
        Example(
            "De foto ' s zijn ' s ochtends in ' t dorp gemaakt.", "De foto's zijn 's ochtends in 't dorp gemaakt.", "nl"
        ),
        Example("Het was zo ' n dag in de jaren ' 90.", "Het was zo'n dag in de jaren '90.", "nl"),
        Example("Wie geht ' s mit der S - Bahn?", "Wie geht's mit der S-Bahn?", "de"),
        Example(
            "Y a - t - il un pont, c ' est - à - dire une route ?", "Y a-t-il un pont, c'est-à-dire une route ?", "fr"
        ),
        Example("Он ушёл из - за дождя куда - нибудь.", "Он ушёл из-за дождя куда-нибудь.", "ru"),
        Example("Будь - який міст, по - перше, старий.", "Будь-який міст, по-перше, старий.", "uk"),
        Example("The U . S . has it, e . g . in May.", "The U.S. has it, e.g. in May."),
        Example("Sie kam z . B . im Mai.", "Sie kam z. B. im Mai.", "de"),
        Example("On 3 . 5 . 2024 some 1 , 000 came, 3 , 5 % more.", "On 3.5.2024 some 1,000 came, 3,5 % more."),
        Example("Anak - anak itu senang.", "Anak-anak itu senang.", "id"),
        Example("A well - known song of the ' 90s.", "A well-known song of the '90s."),
        Example("Quero fazê - lo agora.", "Quero fazê-lo agora.", "pt"),
    )
    keeps = (
        Keep("Press W . X . now."),
        Keep("Rooms 3 , 5 and 120 , 125 are shut."),
        Keep("De auto ' s middags wassen is dom.", "nl"),
        Keep("De letters ' s ' en ' t ' staan er.", "nl"),
        Keep("Le pont - il est vieux - est fermé.", "fr"),
        Keep("Если дождь - то дома, а из дома - за хлебом.", "ru"),
        Keep("Ia datang - anak itu tidak.", "id"),
        Keep("It went well - so well - that we left."),
        Keep("He bought 5 ' 90 screws and a 60 ' 80 board."),
        Keep("Das E - Mail - Konto ist zu.", "de"),
        Keep("A casa - lá no alto - é velha.", "pt"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lexicon = document.lexicon
        patterns = [_DECADE, _NUMBER]
        patterns += [_forms(lexicon)] if _contractions(lexicon) or lexicon.hyphenated else []
        patterns += [_LETTER] if _has_letters(lexicon) else []
        patterns += [_TWICE] if lexicon.reduplicates else []
        for match in self.matches(_ABBREVIATION, document):
            letters = match[0].lower().replace(" ", "").rstrip(".").split(".")
            loose = lexicon.tag in _LOOSE and ". ".join(letters) in lexicon.abbreviations
            if loose or ".".join(letters) in lexicon.abbreviations:
                written = match[0].replace(" .", ".") if loose else match[0].replace(" ", "")
                yield self.finding(*match.span(), (*match.span(), written))
        for pattern in patterns:
            for match in self.matches(pattern, document):
                spaces = [space.span() for space in _SPACE.finditer(document.text, *match.span())]
                if spaces:
                    yield self.finding(*match.span(), *((*space, "") for space in spaces))


def _contractions(lexicon: Language) -> frozenset[str]:
    """Those that no enclitic makes, which RES002 joins."""
    return frozenset() if lexicon.enclitics else lexicon.contractions


def _has_letters(lexicon: Language) -> bool:
    """Whether the language has words that are a letter behind an apostrophe."""
    return "t" in lexicon.clipped


@cache
def _forms(lexicon: Language) -> regex.Pattern[str]:
    """The listed words, with or without spaces beside their signs."""
    listed = sorted(_contractions(lexicon) | lexicon.hyphenated, key=lambda word: (-len(word), word))
    whole = "|".join(_spelt(word) for word in listed if word[0] != "-") or "(?!)"
    leaning = "|".join(_spelt(word) for word in listed if word[0] == "-") or "(?!)"
    genitive = r"|(?<=['’][ ]?s)[ ]\p{Ll}{3,9}s(?!\p{L})" if _has_letters(lexicon) else ""
    return regex.compile(
        rf"""(?: (?<![\p{{L}}\p{{N}}'’-])(?:{whole}) | (?<=\p{{L}})(?:{leaning}) )
        (?! [\p{{L}}\p{{N}}'’] | [ ]?-[ ]?\p{{L}} {genitive} )""",
        regex.IGNORECASE | regex.VERBOSE,
    )


def _spelt(word: str) -> str:
    signs = {"'": "[ ]?['’][ ]?", "-": "[ ]-[ ]" if word[0] == "-" else "[ ]?-[ ]?"}
    return "".join(signs.get(char, regex.escape(char)) for char in word)
