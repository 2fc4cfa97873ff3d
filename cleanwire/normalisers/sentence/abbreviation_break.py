"""SEN009: the stop of an abbreviation taken for the end of a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.normaliser import Example, Keep, Normaliser

_TITLE = regex.compile(r"(?<![\p{L}.])(\p{Lu}\p{Ll}{0,4})\.(\n{1,2})(?=\p{Lu}\p{Ll})")
_EXAMPLE = regex.compile(r"(?<![\p{L}.])(e\.g|i\.e|p\. ?ex|p\. ?ej|bijv|d\.w\.z)\. (\p{Lu})(?=\p{Ll}+\s)")
_LONGEST = 5
_AFTER_NAMES = {"jr", "sr"}
"""Titles that stand behind a name, where a sentence may end."""
_LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})


def _titles() -> str:
    """The abbreviated titles of all languages, as an alternation."""
    lexicons = [load(tag) for tag in _LANGUAGES]
    titles = {title.title() for lexicon in lexicons for title in lexicon.titles & lexicon.abbreviations}
    return "|".join(sorted(title for title in titles if title.isalpha() and len(title) <= _LONGEST))


class AbbreviationBreak(Normaliser):
    """A sentence splitter took the stop of `Mr.` or `p. ex.` for the end of a sentence: the name stands on a new line,
    or the next word has a capital. Only suggested: a line may end with an abbreviation by chance.
    """

    code = "SEN009"
    name = "abbreviation-break"
    message = "stop of an abbreviation taken for the end of a sentence"
    stage = "sentence"
    mqm = "punctuation"
    its = "typographical"
    languages = _LANGUAGES
    triggers = (rf"(?:{_titles()})\.\n{{1,2}}\p{{Lu}}", r"(?:e\.g|i\.e|p\. ?ex|p\. ?ej|bijv|d\.w\.z)\. \p{Lu}")
    origin = "Sentence splitters that know too few abbreviations."
    examples = (
        Example("The prize went to Mr.\nSmith of Leeds.", "The prize went to Mr. Smith of Leeds.", unsafe=True),
        Example(
            "La loi vise p. ex. Les petites communes.", "La loi vise p. ex. les petites communes.", "fr", unsafe=True
        ),
        Example(
            "The guests were met by Mrs.\n\nHarker at the gate.",
            "The guests were met by Mrs. Harker at the gate.",
            unsafe=True,
        ),
        Example(
            "Some animals, e.g. The otter of the rivers, are protected.",
            "Some animals, e.g. the otter of the rivers, are protected.",
            unsafe=True,
        ),
        Example("Der Preis ging an Dr.\nMarsch aus Köln.", "Der Preis ging an Dr. Marsch aus Köln.", "de", unsafe=True),
        Example(
            "Algunos animales, p. ej. La nutria de los ríos, están protegidos.",
            "Algunos animales, p. ej. la nutria de los ríos, están protegidos.",
            "es",
            unsafe=True,
        ),
        Example(
            "Sommige dieren, bijv. De otter van de rivieren, zijn beschermd.",
            "Sommige dieren, bijv. de otter van de rivieren, zijn beschermd.",
            "nl",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("He moved to St. Louis in May."),
        Keep("The firm is called Brown and Co.\nIt has no offices."),
        Keep("Some towns, e.g. Leeds and York, agreed."),
        Keep("The winner was Dr. Ann Marsh."),
        Keep("It all ended in May.\nSmith was gone."),
        Keep("They live at the end of Elm St.\nThe house is green."),
        Keep("Choose a saint, i.e. A or B."),
        Keep("The train leaves at 10 a.m.\nBreakfast is at eight."),
        Keep("She had served for years in the U.S.\nHer brother had not."),
        Keep("They had nails, screws, tape, etc.\nThe rest was bought in May."),
        Keep("Give one reason, e.g. I was ill."),
        Keep("The boat was lost with Capt. Reed\nand all his men."),
        Keep("Zeitungen, z. B. Der Turm und Die Woche, berichteten davon.", "de"),
        Keep("Zwei seien verletzt, hieß es. Einer war schon zu Hause.", "de"),
        Keep("Das gilt für Vereine aller Art, d. h. Die Falken wie die Pfadfinder.", "de"),
        Keep("Des villes, p. ex. Lille et Brest, ont signé.", "fr"),
        Keep("Vino toda la familia del Sr. Vega\nEl martes se fueron.", "es"),
        Keep("Alcuni giornali, per es. La Stampa di Torino, ne parlano.", "it"),
        Keep("Alguns jornais, p. ex. O Globo do Rio, deram a notícia.", "pt"),
        Keep("Hij woont aan het eind van de Kerkstr.\nHet huis is groen.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lexicon = document.lexicon
        for match in self.matches(_TITLE, document):
            title = match[1].lower()
            word = regex.match(r"\p{L}+", document.text, pos=match.end())
            named = word and word[0].lower() not in lexicon.titles | lexicon.sentence_words | lexicon.determiners
            if named and title in lexicon.titles - _AFTER_NAMES and title in lexicon.abbreviations:
                yield self.finding(*match.span(), (*match.span(2), " "), applicability="unsafe")
        for match in self.matches(_EXAMPLE, document):
            words = regex.match(r"(\p{L}+)['’ ]\p{Ll}", document.text, pos=match.start(2))
            if words and words[1].lower() in lexicon.determiners:
                yield self.finding(*match.span(), (*match.span(2), match[2].lower()), applicability="unsafe")
