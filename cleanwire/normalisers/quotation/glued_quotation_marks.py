"""QUO005: a space missing outside quotation marks, and doubled marks."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.passages import own_words
from cleanwire.evidence.quotation_style import admitted
from cleanwire.evidence.quotes import Pair, closes_cleanly, inside, opens_cleanly, quotes
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_DOUBLED_STRAIGHT = regex.compile(r'(?<![\w"=(,;])""(?=\w)([^"\n]{1,200})(?<=[\w.,!?])""(?![\w",;])')
_DOUBLED_DIRECTED = regex.compile(r"““(?=\w)[^“”\n]{1,300}””|««(?=[\w ])[^«»\n]{1,300}»»|„„(?=\w)[^„“”\n]{1,300}““")
_WORD_BEFORE = regex.compile(r"[\p{L}\p{M}]+$")
_WORD_AFTER = regex.compile(r"[\p{L}\p{M}]+(?!['’\w-])")
_LONGEST_WORD = 40
_SHORTEST_WORD = 3


class GluedQuotationMarks(Normaliser):
    """Joining pieces that were translated apart leaves `said“yes”and`, and marks that both pieces brought leave
    ““yes””. Where directed marks stand around a whole phrase the space is certain. Around a single word they may
    be part of a longer one (un“fair”ness), so there the fix is only offered, as it is for straight marks.
    """

    code = "QUO005"
    name = "glued-quotation-marks"
    message = "no space outside quotation marks"
    stage = "quotation"
    mqm = "whitespace"
    its = "whitespace"
    triggers = (
        r"[\p{Ll}\p{Lu},;:][“„«]",
        r"[”»“][\p{Ll}\p{Lu}]",
        r"““|««|„„",
        r'""[\p{Ll}\p{Lu}\p{N}]',
    )
    languages = frozenset("en de nl fr es it pt pl cs sk ru uk bg el sv da nb ro".split())
    origin = "Pieces of a sentence that were translated apart and joined without a space."
    examples = (
        Example("He said“we will not go”and left.", "He said “we will not go” and left."),
        Example("He said, “we will not go”and left.", "He said, “we will not go” and left."),
        Example("He said:“We will not go.”", "He said: “We will not go.”"),
        Example("Er sagte:„Wir gehen nicht“ und blieb.", "Er sagte: „Wir gehen nicht“ und blieb.", "de"),
        Example("Dijo«no vamos a ir» y se quedó.", "Dijo «no vamos a ir» y se quedó.", "es"),
        Example("He called it ““a mistake”” in a letter.", "He called it “a mistake” in a letter."),
        Example("He said“never”and left.", "He said “never” and left.", unsafe=True),
        Example('He called it ""a mistake"" in a letter.', 'He called it "a mistake" in a letter.', unsafe=True),
    )
    keeps = (
        Keep("An un“fair” advantage, a “like”s counter, the “no”s of the house."),
        Keep("Il parle d’“erreur” et de l’«affaire».", "fr"),
        Keep("Die „Spiegel“-Affäre und das „Rheingold“.", "de"),
        Keep("Er wohnt im Hotel „Zur alten Post“.", "de"),
        Keep('An empty string is written "" in the file.'),
        Keep('a,""b"",c'),
        Keep('"He said ""yes"" to me"'),
        Keep("“He said, ‘I won’t.’” she told us."),
        Keep("“She said “no””, he told us."),
        Keep("The (“old”) town and the/“new” one."),
        Keep("print(“hello”)"),
        Keep("He read “one”, “two”; “three”: and “four”."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, known = document.text, document.once(admitted)
        if not known:
            return
        for pair in document.once(quotes).pairs:
            if pair.marks in known and not pair.is_single and pair.marks not in ('""', "””"):
                places = [place for place in (_gap_before(document, pair), _gap_after(document, pair)) if place]
                if places:
                    yield self.finding(
                        pair.start,
                        pair.end + 1,
                        *((place, place, " ") for place in places),
                        applicability=_applicability(document, pair),
                    )
        for match in _DOUBLED_DIRECTED.finditer(text):
            yield self._doubled(*match.span(), "safe")
        for match in _DOUBLED_STRAIGHT.finditer(text):
            line_start = text.rfind("\n", 0, match.start()) + 1
            line_end = text.find("\n", match.end())
            rest = text[line_start : match.start()] + text[match.end() : line_end if line_end >= 0 else None]
            if '"' not in rest[: 2 * _LONGEST_WORD] + rest[-2 * _LONGEST_WORD :]:
                yield self._doubled(*match.span(), "unsafe")

    def _doubled(self, start: int, end: int, applicability: Applicability) -> Finding:
        return self.finding(
            start,
            end,
            (start, start + 1, ""),
            (end - 1, end, ""),
            applicability=applicability,
            message="doubled quotation marks",
        )


def _gap_before(document: Document, pair: Pair) -> int | None:
    """Where a space is missing before the pair."""
    text, start = document.text, pair.start
    before = text[start - 1 : start]
    if not before or not (before.isalpha() or before in ",;:") or text[start + 1].isspace() != text[pair.end - 1].isspace():
        return None
    if before in ",;:" and not text[start - 2 : start - 1].isalpha():
        return None
    return start if closes_cleanly(text, pair.end) or before.isalpha() and _gap_after(document, pair) else None


def _gap_after(document: Document, pair: Pair) -> int | None:
    """Where a space is missing behind the pair: before a word that is no ending."""
    text, end = document.text, pair.end + 1
    word = _WORD_AFTER.match(text, end, end + _LONGEST_WORD)
    if not word or len(word[0]) < _SHORTEST_WORD or not (opens_cleanly(text, pair.start) or text[pair.start - 1].isalpha()):
        return None
    return end


def _applicability(document: Document, pair: Pair) -> Applicability:
    """Safe around a phrase of the language, or one that ends as a sentence does."""
    start, end = inside(document.text, pair)
    frequent, words = own_words(document, start, end)
    return "safe" if words > 1 and (frequent or document.text[end - 1] in ".,!?") else "unsafe"
