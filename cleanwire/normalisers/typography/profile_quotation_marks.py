"""LOC101: quotation marks other than those of the profile."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.evidence.passages import is_foreign_passage
from cleanwire.evidence.quotes import PARTICLE, SPACES, Pair, closes_cleanly, inside, opens_cleanly, quotes
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_LONGEST_STRAIGHT = 2000
_NO_BREAK = "\u00a0\u202f"
_DEEPEST = 3
"""How many single marks are looked at in which a pair may stand."""


class ProfileQuotationMarks(Normaliser):
    """With a profile, quotations stand in the marks of its locale, with the no-break spaces that it sets inside, and
    quotations in quotations in the inner marks. Inch marks, lone marks and what is quoted in a language
    that has other marks stay.
    """

    code = "LOC101"
    name = "profile-quotation-marks"
    message = "quotation marks other than those of the profile"
    stage = "locale"
    mqm = "quote-mark-type"
    its = "typographical"
    profile = True
    triggers = ('["“”„«»]',)
    origin = "Straight marks of a keyboard, and marks of another tradition."
    examples = (
        Example('She called it "a good day" and left.', "She called it “a good day” and left.", "en-GB"),
        Example('Elle parle d’un "grand jour" et sort.', "Elle parle d’un «\u00a0grand jour\u00a0» et sort.", "fr-FR"),
        Example("Un « mot » et un «autre».", "Un «\u00a0mot\u00a0» et un «\u00a0autre\u00a0».", "fr"),
        Example('Er nennt es "einen Anfang".', "Er nennt es „einen Anfang“.", "de-DE"),
        Example('Er nennt es "einen Anfang".', "Er nennt es «einen Anfang».", "de-CH"),
        Example('Mówi, że to "początek".', "Mówi, że to „początek”.", "pl"),
        Example('Říká tomu "začátek".', "Říká tomu „začátek“.", "cs"),
        Example("Lo llama “un comienzo” y sale.", "Lo llama «un comienzo» y sale.", "es-ES"),
        Example('‘It’s "fine",’ he said.', "‘It’s “fine”,’ he said.", "en-GB"),
        Example('그는 "큰 실수"라고 썼다.', "그는 “큰 실수”라고 썼다.", "ko"),
        Example('Он называет это "началом".', "Он называет это «началом».", "ru"),
    )
    keeps = (
        Keep("The pipe is 2\"44' wide.", "en"),
        Keep('A shelf 12" deep costs more.', "en"),
        Keep('The lone mark: " means nothing here.', "en"),
        Keep("Elle dit «\u202foui\u202f» et «\u00a0non\u00a0».", "fr"),
        Keep("Sa devise, “the truth is out there and we will find it”, plaît.", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        if not own.quotes:
            return
        singles: list[Pair] = []
        for pair in document.once(quotes).pairs:
            if pair.is_single:
                singles.append(pair)
            if not self._is_set(document, pair):
                continue
            within = any(one.start < pair.start and pair.end < one.end for one in singles[-_DEEPEST:])
            marks = own.quotes[0] if within and own.single else own.pair(pair.depth)
            space = own.space_before(marks)
            start, end = inside(text, pair)
            edits = [
                (pair.start, start, marks[0] + _space(text[pair.start + 1 : start], space)),
                (end, pair.end + 1, _space(text[end : pair.end], space) + marks[1]),
            ]
            edits = [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]
            if edits:
                yield self.finding(pair.start, pair.end + 1, *edits, message=f"the profile sets {marks[0]}…{marks[1]}")

    def _is_set(self, document: Document, pair: Pair) -> bool:
        """Whether the profile has a say on this pair."""
        text = document.text
        start, end = inside(text, pair)
        if pair.is_single or not pair.is_whole or pair.marks[0] not in '"“”„«»' or start >= end:
            return False
        if not (
            opens_cleanly(text, pair.start) and (closes_cleanly(text, pair.end) or PARTICLE.match(text, pair.end + 1))
        ):
            return False
        if pair.marks == '""':
            return text[pair.start + 1] not in SPACES and pair.end - pair.start <= _LONGEST_STRAIGHT
        wanted = document.once(conventions).pair(pair.depth)
        return pair.marks == wanted or not is_foreign_passage(document, start, end, pair.marks)


def _space(found: str, wanted: str) -> str:
    """A no-break space of either width that is there may stay."""
    return found if wanted and found and found in _NO_BREAK else wanted
