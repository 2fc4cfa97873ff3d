"""The typography of the locale that a profile names."""

from __future__ import annotations

from dataclasses import dataclass

from cleanwire import languages
from cleanwire.document import Document
from cleanwire.evidence.quotation_style import locale_region
from cleanwire.languages import cldr
from cleanwire.languages.language import Language

_SINGLE = frozenset(["‘’", "‚‘", "‚’", "’’", "‹›", "›‹"])


@dataclass(frozen=True, slots=True)
class Conventions:
    """How careful typography sets a text in one locale."""

    lexicon: Language
    """The data of its language."""
    quotes: tuple[str, ...]
    """The pairs of marks around a quotation and around one inside it; none where the locale is not known."""
    dash: str
    """The dash between clauses, with its spaces; "" where it is not for a machine to set."""
    spaces: dict[str, str]
    """The no-break space before each mark and inside each pair of marks that wants one."""

    def pair(self, depth: int) -> str:
        """The pair for a quotation inside `depth` others."""
        return self.quotes[depth % 2]

    @property
    def single(self) -> str:
        """The pair of single marks, or "" where there is none."""
        return next((pair for pair in self.quotes if pair in _SINGLE), "")

    def space_before(self, mark: str) -> str:
        """The space before a mark; "" for none."""
        return self.spaces.get(mark, "")


def conventions(document: Document) -> Conventions:
    """The conventions of the profile that the document's options name.

    >>> from cleanwire.options import Options
    >>> french = conventions(Document("", Options(profile="fr-FR")))
    >>> french.quotes, french.space_before("?"), french.space_before("«»"), french.space_before(",")
    (('«»', '“”'), '\\u202f', '\\xa0', '')
    """
    tag = document.options.profile or "und"
    lexicon = languages.load(tag)
    region = locale_region(tag)
    spaces = dict(lexicon.regional_fixed_spaces).get(region, lexicon.fixed_spaces)
    known = {pair[0] if len(pair) == 1 else pair: space for marks, space in spaces for pair in _apart(marks)}
    dash = dict(lexicon.regional_dashes).get(region, lexicon.dash)
    return Conventions(lexicon, _quotes(tag, region, lexicon), dash, known)


def _apart(marks: str) -> list[str]:
    """A pair of quotation marks stays together, other marks stand for themselves."""
    return [marks] if marks[0] in "«‹“‘„" else list(marks)


def _quotes(tag: str, region: str, lexicon: Language) -> tuple[str, ...]:
    locale = cldr.locale(tag)
    if locale is None:
        return ()
    regional = tuple(pair for place, pair in lexicon.regional_quotes if place == region)
    if len(regional) == 2:
        return regional
    return lexicon.typographic_quotes or ("".join(locale.quotes[:2]), "".join(locale.quotes[2:]))
