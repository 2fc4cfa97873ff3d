"""QUO002: spaces inside quotation marks in a language that sets none there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from cleanwire.document import Document
from cleanwire.evidence.passages import is_foreign_passage
from cleanwire.evidence.quotation_style import admitted
from cleanwire.evidence.quoted import is_quotation
from cleanwire.evidence.quotes import (
    AFTER,
    BEFORE,
    SPACES,
    WHITE,
    Pair,
    closes_cleanly,
    inside,
    opens_cleanly,
    outer_spaces,
    quotes,
)
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.triggers import any_of

_PAIR = 2
_LONGEST = 1000
"""Code points that a quotation in straight marks may hold: in a longer one the marks may be anything."""


class SpacedQuotationMarks(Normaliser):
    """French sets spaces inside its quotation marks, and tokenisers set them inside all: “ so ”, « así ». Directed
    marks tell which is which, so the spaces can go; straight marks do not (an inch mark turns all that
    follow), so there the fix is only offered.
    """

    code = "QUO002"
    name = "spaced-quotation-marks"
    message = "spaces inside quotation marks"
    stage = "quotation"
    mqm = "whitespace"
    its = "whitespace"
    triggers = (
        rf"(?:\A|{any_of({*WHITE, *BEFORE})})[“„”«»‘‚‹\"]{any_of(SPACES)}",
        rf"{any_of(SPACES)}[“”»«›’\"](?:\z|{any_of({*WHITE, *AFTER})})",
    )
    triggers_in: ClassVar = dict.fromkeys(
        ("ja", "ko", "zh"), (rf"[“„”«»‘‚‹\"「『《〈〝]{any_of(SPACES)}", rf"{any_of(SPACES)}[“”»«›’\"」』》〉〞〟]")
    )
    languages = words("en de nl es it pt pl cs sk ru uk bg el tr id sv da nb fi ro hu vi ar fa he hi ko ja zh")
    origin = "Spaces of the French source, or of a tokeniser whose work was not undone."
    examples = (
        Example("She was “ confident ” about it.", "She was “confident” about it."),
        Example("She was “confident ” and “ calm”.", "She was “confident” and “calm”."),
        Example("She was “\u00a0confident\u202f” about it.", "She was “confident” about it."),
        Example("Er sprach von „ einer Katastrophe “ für alle.", "Er sprach von „einer Katastrophe“ für alle.", "de"),
        Example(
            "Prometen un trasvase « antes del otoño », dicen.", "Prometen un trasvase «antes del otoño», dicen.", "es"
        ),
        Example("Ha parlato di « un errore » ieri.", "Ha parlato di «un errore» ieri.", "it"),
        Example("Она назвала это « ошибкой » вчера.", "Она назвала это «ошибкой» вчера.", "ru"),
        Example("قال “ لن نذهب ” ثم غادر.", "قال “لن نذهب” ثم غادر.", "ar"),
        Example("他说这是 “ 耻辱 ” ，然后走了。", "他说这是“耻辱”，然后走了。", "zh"),
        Example("彼はそれを「 恥 」と呼んだ。", "彼はそれを「恥」と呼んだ。", "ja"),
        Example("They call it ‘ a disgrace ’ there.", "They call it ‘a disgrace’ there.", unsafe=True),
        Example('"It is a hard night ", he said.', '"It is a hard night", he said.', unsafe=True),
        Example('She was " confident " about it.', 'She was "confident" about it.', unsafe=True),
    )
    keeps = (
        Keep("Elle parle de “ progrès ” et de « recul ».", "fr"),
        Keep("Het « Vlaams Huis » is open.", "nl"),
        Keep("她说“好”，又说「不」。空格写作「 」。", "zh"),
        Keep("彼は「はい」と言った。", "ja"),
        Keep("Su lema era « il faut que tout le monde soit heureux » y nada más.", "es"),
        Keep("Home » News » Sport"),
        Keep("« Anterior | Siguiente »", "es"),
        Keep("« Anterior   Siguiente »", "es"),
        Keep("“Yes” and “no” are the only answers."),
        Keep("„Ja“ und „nein“ sind die einzigen Antworten.", "de"),
        Keep('The 5" pipe, the 6" pipe and the 8" pipe are sold out.'),
        Keep('An empty string is written "" or " ".'),
        Keep('He called it ""a mistake"" in ""it"" and left.'),
        Keep("The marks are “ and ”, and they come in pairs."),
        Keep("Rock ’n’ roll, the workers’ union and the ’90s."),
        Keep('"One," she said, "is enough."'),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        known = document.once(admitted)
        for pair in document.once(quotes).pairs:
            start, end = inside(text, pair)
            if start == pair.start + 1 and end == pair.end:
                continue
            if pair.marks not in known or pair.marks in document.lexicon.spaced_quotes:
                continue
            if not self._stands_free(document, pair) or not is_quotation(document, pair):
                continue
            if "“" not in pair.marks and is_foreign_passage(document, start, end):
                continue
            edits = [(pair.start + 1, start, ""), (end, pair.end, ""), *outer_spaces(text, pair)]
            yield self.finding(
                pair.start,
                pair.end + 1,
                *sorted(edit for edit in edits if edit[0] < edit[1]),
                applicability="unsafe" if pair.is_single or pair.marks == '""' else "safe",
                message=f"spaces inside {pair.marks[0]}…{pair.marks[1]}",
            )

    def _stands_free(self, document: Document, pair: Pair) -> bool:
        """Whether what stands around the pair shows that the marks open and close where they seem to."""
        text = document.text
        if pair.marks in ('""', "‘’", "””", "’’") and pair.end - pair.start > _LONGEST:
            return False
        if pair.marks == '""' and not (text[pair.start + 1] in SPACES and text[pair.end - 1] in SPACES):
            start, end = document.line(pair.start)
            if text.count('"', start, end) != _PAIR or text[pair.end - 1].isdigit() or end < pair.end:
                return False
        if '"' in pair.marks and '"' in text[max(0, pair.start - 1) : pair.start] + text[pair.end + 1 : pair.end + 2]:
            return False
        return opens_cleanly(text, pair.start) and closes_cleanly(text, pair.end)
