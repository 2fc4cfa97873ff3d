"""QUO005: a space missing outside quotation marks, and doubled marks."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LETTER
from cleanwire.evidence.passages import own_words
from cleanwire.evidence.quotation_style import admitted
from cleanwire.evidence.quotes import Pair, closes_cleanly, inside, opens_cleanly, quotes
from cleanwire.findings import Applicability, Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_DOUBLED_STRAIGHT = regex.compile(r'(?<![\w"=(,;])""(?=\w)([^"\n]{1,200})(?<=[\w.,!?])""(?![\w",;])')
_DOUBLED_DIRECTED = regex.compile(
    r"""““(?=\w)[^“”\n]{1,300}”” | ««(?=[\w ])[^«»\n]{1,300}»» | „„(?=\w)[^„“”\n]{1,300}(?:““|””)
    | 「「[^「」\n]{1,300}」」 | 『『[^『』\n]{1,300}』』""",
    regex.VERBOSE,
)
_INSIDE_OUT = regex.compile(
    r"""(?: (?<left>(?<=\p{L}\p{M}*[,:]?)“[ ]) | (?<![^\s(])“ )
    (?<inside> [^\s“”„] [^“”„\n]{1,300}? (?<![\s]) )
    (?: (?<right>[ ]”(?=\p{L})) | [ ]?”(?!\p{L}) )""",
    regex.VERBOSE,
)
"""A quotation with the space of a mark on its wrong side."""
_GLUED_STRAIGHT = regex.compile(r'(?<=\p{L}{2})"(?=\p{L})[^"\n]{1,200}(?<=[\p{L}.,!?])"(?=\p{L}{2})')
_WORD_BEFORE = regex.compile(r"(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([,;:]?)$")
_WORD_AFTER = regex.compile(r"[\p{L}\p{M}]+(?!['’\w-])")
_AROUND = 100
_FAR = 1000
_LONGEST_WORD = 40
_SHORTEST_WORD = 3
_APART = words("en de nl fr es it pt pl cs sk ru uk bg el sv da nb ro vi hi id")
"""The languages that set a space outside quotation marks, and no prefix or suffix there."""


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
        rf"[{LETTER},;:](?:[„«]|“[^\s.,;:!?)])",
        rf"[^\s(\[{{„«—–-][”»“][{LETTER}]",
        rf"[ \x{{a0}}\x{{202f}}]»[{LETTER}]",
        r"““|««|„„|「「|『『",
        rf'""[{LETTER}\p{{N}}]',
        rf"[{LETTER},:]“ [^“”„\n]*”|[^\s] ”[{LETTER}]",
        rf'[{LETTER}]"[{LETTER}]',
    )
    languages = _APART | words("ar fa fi he hu ja ko tr zh")
    origin = "Pieces of a sentence that were translated apart and joined without a space."
    examples = (
        Example("He said“we will not go”and left.", "He said “we will not go” and left."),
        Example("He said, “we will not go”and left.", "He said, “we will not go” and left."),
        Example("He said:“We will not go.”", "He said: “We will not go.”"),
        Example("Er sagte:„Wir gehen nicht“ und blieb.", "Er sagte: „Wir gehen nicht“ und blieb.", "de"),
        Example("Він сказав«ми йдемо додому»і пішов.", "Він сказав «ми йдемо додому» і пішов.", "uk"),
        Example("Dijo«no vamos a ir» y se quedó.", "Dijo «no vamos a ir» y se quedó.", "es"),
        Example("He called it ““a mistake”” in a letter.", "He called it “a mistake” in a letter."),
        Example("He said“ we go home ”and left.", "He said “we go home” and left."),
        Example("The so-called“ green ”deal is off.", "The so-called “green” deal is off."),
        Example("She said,“ we stay here” and sat.", "She said, “we stay here” and sat."),
        Example("She said “we stay here ”and sat.", "She said “we stay here” and sat."),
        Example("Lo llamó ««un error»» en una carta.", "Lo llamó «un error» en una carta.", "es"),
        Example("彼はそれを「「大きな間違い」」と呼んだ。", "彼はそれを「大きな間違い」と呼んだ。", "ja"),
        Example('He said"we go home"and left.', 'He said "we go home" and left.', unsafe=True),
        Example("Il a dit« non »et il est parti.", "Il a dit « non » et il est parti.", "fr"),
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
        Keep('f"a b"c and x = r"one two"'),
        Keep("„Ja“ sagte er und “ nein ”da", "de"),
        Keep("He read “one”, “two”; “three”: and “four”."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, known = document.text, document.once(admitted)
        if not known:
            return
        apart = document.lexicon.tag in _APART
        for pair in document.once(quotes).pairs if apart else ():
            if pair.is_single or pair.marks in ('""', "””") or pair.marks not in known:
                continue
            if gaps := _gaps(document, pair):
                yield self.finding(
                    pair.start,
                    pair.end + 1,
                    *((gap, gap, " ") for gap in gaps),
                    applicability="safe"
                    if len(gaps) > 1 and _is_spaced(text, pair)
                    else _applicability(document, pair),
                )
        if apart and "“”" in known and "„" not in text:
            yield from self._inside_out(document)
        for match in _GLUED_STRAIGHT.finditer(text) if apart else ():
            start, end = match.span()
            line_start, line_end = document.line(start)
            if text.count('"', line_start, line_end) == 2 and " " in match.group():
                yield self.finding(start, end, (start, start, " "), (end, end, " "), applicability="unsafe")
        for match in _DOUBLED_DIRECTED.finditer(text):
            yield self._doubled(*match.span(), "safe")
        for match in _DOUBLED_STRAIGHT.finditer(text):
            before = text[max(0, match.start() - _AROUND) : match.start()].rpartition("\n")[2]
            after = text[match.end() : match.end() + _AROUND].partition("\n")[0]
            if '"' not in before + after:
                yield self._doubled(*match.span(), "unsafe")

    def _inside_out(self, document: Document) -> Iterator[Finding]:
        """Quotations of several words whose marks have their spaces on the wrong side."""
        text = document.text
        for match in _INSIDE_OUT.finditer(text):
            start, end = match.span()
            before = text[document.line(start)[0] : start][-_FAR:]
            if (
                not (match["left"] or match["right"])
                or before.count("“") != before.count("”")
                or not (" " in match["inside"] or (match["left"] and match["right"]))
            ):
                continue
            first, last = match.span("inside")
            yield self.finding(
                start,
                end,
                (start, first, " “" if match["left"] else "“"),
                (last, end, "” " if match["right"] else "”"),
                message="the space stands on the wrong side of quotation marks",
            )

    def _doubled(self, start: int, end: int, applicability: Applicability) -> Finding:
        return self.finding(
            start,
            end,
            (start, start + 1, ""),
            (end - 1, end, ""),
            applicability=applicability,
            message="doubled quotation marks",
        )


def _gaps(document: Document, pair: Pair) -> list[int]:
    """Where a space is missing before and behind a pair; nothing when it may be part of a longer word."""
    text, start, end = document.text, pair.start, pair.end + 1
    gaps = []
    if not opens_cleanly(text, start):
        word = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
        if not word or (word[2] == "" and len(word[1]) < _SHORTEST_WORD and _is_one_word(text, pair)):
            return []
        gaps.append(start)
    if not closes_cleanly(text, pair.end):
        word = _WORD_AFTER.match(text, end, end + _LONGEST_WORD)
        if not word:
            return []
        if len(word[0]) < _SHORTEST_WORD and not (gaps and word[0] in document.lexicon.function_words):
            return []
        gaps.append(end)
    return gaps


def _is_one_word(text: str, pair: Pair) -> bool:
    return text[pair.start + 1 : min(pair.end, pair.start + _LONGEST_WORD)].isalpha()


def _is_spaced(text: str, pair: Pair) -> bool:
    """Whether there are spaces inside the marks, which then stand around no part of a word."""
    start, end = inside(text, pair)
    return start > pair.start + 1 and end < pair.end


def _applicability(document: Document, pair: Pair) -> Applicability:
    """Safe around a phrase of the language, or one that ends as a sentence does."""
    start, end = inside(document.text, pair)
    frequent, words = own_words(document, start, end)
    return "safe" if words > 1 and (frequent or document.text[end - 1] in ".,!?") else "unsafe"
