"""QUO006: accents and opening quotation marks in place of apostrophes, and an n between loose apostrophes."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.apostrophes import is_apostrophe
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_INSIDE_WORD = regex.compile(
    r"(?<![\p{L}\p{N}´`‘‛ʼʻ])(?P<head>[\p{L}\p{M}]{1,30})(?P<sign>[´`‘‛“”])(?P<tail>[\p{L}\p{M}]{1,30})(?![\p{L}\p{N}´`‘‛ʼʻ])"
)
_LOOSE_N = regex.compile(r"(?<=\p{L}{2} )[’‘´`'] ?n ?[’´`'](?= \p{L}{2})")
_LOOSE_PLURAL = regex.compile(r"(?<=(?<!\p{L})\p{L}{2,20}s)(?P<space> )’(?= (?P<noun>\p{Ll}{3,}))")
_SINGLE = regex.compile(r"(?<!\p{L})‘")
_APOSTROPHE = regex.compile(r"(?<=\p{L})['’](?=\p{L})")
_VOWEL = regex.compile(r"[aeiouyhàáâäãéèêëíîïóôõöúùûüœæ]", regex.IGNORECASE)
_CODE = frozenset("`")
_LONGEST = 1000
"""Code points of a quotation that may be open."""


def apostrophe(document: Document) -> str:
    """The apostrophe that the document uses inside words; where there is none, one that suits its quotation marks."""
    text = document.text
    found = _APOSTROPHE.findall(text)
    if not found:
        return "'" if '"' in text and not any(mark in text for mark in "“”„«") else "’"
    return "'" if found.count("'") > found.count("’") else "’"


class WrongApostrophes(Normaliser):
    """An acute or grave accent on its own, an opening single quotation mark or a double one stands where an
    apostrophe should: `l´eau`, `don`t`, `it‘s`, `didn”t`. Only in words that the language is known to write with
    an apostrophe, so transliterations (Sa‘id), Hawaiian names and code stay. `rock ’ n ’ roll` gets its n back.
    """

    code = "QUO006"
    name = "wrong-apostrophes"
    message = "another sign in place of an apostrophe"
    stage = "quotation"
    mqm = "typography"
    its = "typographical"
    triggers = (r"\p{L}[´`‘‛“”]\p{L}", r"[’‘´`'] ?n ?[’´`'] ", r"s ’ ")
    languages = words("en fr it nl de pt uk tr")
    origin = "Keyboards, character sets and tokenisers that know no apostrophe."
    examples = (
        Example("They don`t know, and it´s late.", "They don’t know, and it’s late."),
        Example("They don`t know. It's late, isn't it?", "They don't know. It's late, isn't it?"),
        Example("The minister´s car was gone.", "The minister’s car was gone."),
        Example("We‘re here and they can‘t be far.", "We’re here and they can’t be far."),
        Example("The club”s owner didn”t say “why”.", "The club’s owner didn’t say “why”."),
        Example("The hunters ’ union did not come.", "The hunters’ union did not come."),
        Example("They played rock ' n ' roll, don't they?", "They played rock 'n' roll, don't they?"),
        Example("They played rock ’ n ’ roll all night.", "They played rock ’n’ roll all night."),
        Example("L´eau est froide et l`hiver est long.", "L’eau est froide et l’hiver est long.", "fr"),
        Example("Il dit qu´elle viendra aujourd`hui.", "Il dit qu’elle viendra aujourd’hui.", "fr"),
        Example("L´acqua dell`isola è fredda.", "L’acqua dell’isola è fredda.", "it"),
        Example("Wie geht`s? Mir geht´s gut.", "Wie geht’s? Mir geht’s gut.", "de"),
        Example("П`ять сімей мають м´який хліб.", "П’ять сімей мають м’який хліб.", "uk"),
        Example("Ankara`da yağmur var, İzmir´in havası güzel.", "Ankara’da yağmur var, İzmir’in havası güzel.", "tr"),
    )
    keeps = (
        Keep("Sa‘d and Sa‘id were born in Qur‘an Street."),
        Keep("The Hawaiian word ʻokina and the name Kahoʻolawe keep their sign."),
        Keep("They played rock ’n’ roll and sang 'bout the '90s."),
        Keep("Run `foo`t and `bar` in a row, then don't look."),
        Keep("The word ‘don’t’ and the ‘it’ in ‘it’s’."),
        Keep("The array x`y´z is not prose."),
        Keep("Salt ’n’ vinegar, the workers’ union, the boss’s chair."),
        Keep("The angle α´ and the variable n ' n ' n."),
        Keep("Le vieux port de Pe´er et la rue Ba‘ath.", "fr"),
        Keep("He said ‘no’ and ‘yes’."),
        Keep("The sign of the workers ’ was odd."),
        Keep("She called it ‘the rules ’ and went on."),
        Keep("She counted the “like”s and the “no”s."),
        Keep("Die Taste `x`s und der Wert a`b.", "de"),
        Keep("Kur`an ve mes`ul sözcükleri eskidir.", "tr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lexicon, text = document.lexicon, document.text
        own = document.once(apostrophe)
        for match in self.matches(_INSIDE_WORD, document):
            known = is_apostrophe(lexicon, match["head"], match["tail"])
            if match["sign"] in "‘‛" and match["tail"].lower() in lexicon.clitics:
                known = f"{match['head']}'{match['tail']}".lower() in lexicon.contractions
            if match["sign"] in "“”" and _is_open(text, match.start("sign")):
                continue
            if known and not (match["sign"] in _CODE and _is_code(text, match.start("sign"))):
                yield self.finding(*match.span(), (*match.span("sign"), own))
        if "s" in lexicon.clitics:
            for match in self.matches(_LOOSE_PLURAL, document):
                small = match["noun"] in lexicon.function_words | lexicon.finite_verbs | lexicon.prepositions
                if not small and not _SINGLE.search(text, *document.line(match.start())):
                    yield self.finding(
                        *match.span(), (*match.span("space"), ""), message="a loose apostrophe behind a plural"
                    )
        if "n" in lexicon.clitics:
            for match in self.matches(_LOOSE_N, document):
                sign = "'" if "'" in match[0] else own
                if " " in match[0]:
                    yield self.finding(
                        *match.span(), (*match.span(), f"{sign}n{sign}"), message="n between loose apostrophes"
                    )


def _is_open(text: str, place: int) -> bool:
    """Whether a quotation is open on the line before a place."""
    before = text[max(0, place - _LONGEST) : place].rpartition("\n")[2]
    return sum(before.count(mark) for mark in "“„«") != sum(before.count(mark) for mark in "”»")


def _is_code(text: str, place: int) -> bool:
    """Whether another grave accent on the line makes of what stands between them code."""
    before = text[max(0, place - 200) : place].rpartition("\n")[2]
    after = text[place + 1 : place + 200].partition("\n")[0]
    return regex.search(r"(?<!\p{L})`|`(?!\p{L})", before + "x" + after) is not None
