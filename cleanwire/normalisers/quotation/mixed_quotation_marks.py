"""QUO003: a quotation that opens in one kind of marks and closes in another, or does not close."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.passages import is_foreign_passage
from cleanwire.evidence.quotation_style import admitted, converted, style
from cleanwire.evidence.quoted import is_quotation
from cleanwire.evidence.quotes import DIRECTED, Pair, closes_cleanly, inside, opens_cleanly, quotes
from cleanwire.evidence.unpaired import mixed_or_lone
from cleanwire.findings import Applicability, Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_LONGEST_PARAGRAPH = 2000
_LONGEST = 500
"""Code points that a quotation in mixed marks may hold: in a longer one the two ends may be two quotations'."""


class MixedQuotationMarks(Normaliser):
    """An engine that copies one end of a quotation and translates the other leaves “… », «… ”, „… ". Where one
    opening and one closing mark face each other, both take the document's style. A mark that stands alone is
    reported; arrows, inch marks, apostrophes and quotations that open each paragraph anew are not.
    """

    code = "QUO003"
    name = "mixed-quotation-marks"
    message = "quotation marks that do not match"
    stage = "quotation"
    mqm = "unpaired-marks"
    its = "typographical"
    probes = (mixed_or_lone,)
    languages = words("en de nl fr es it pt pl cs sk ru uk bg el tr id sv da nb fi ro hu vi ar fa he hi ja ko zh")
    origin = "Marks translated one by one, each in its own context."
    examples = (
        Example("He called it “a mistake » in a letter.", "He called it “a mistake” in a letter."),
        Example("He called it « a mistake ” in a letter.", "He called it “a mistake” in a letter."),
        Example('He called it „a mistake" in a letter.', 'He called it "a mistake" in a letter.'),
        Example("He called it “a mistake“ in a letter.", "He called it “a mistake” in a letter."),
        Example('He called it “a mistake" in a letter.', "He called it “a mistake” in a letter."),
        Example('Er nannte es „einen Fehler" und ging.', "Er nannte es „einen Fehler“ und ging.", "de"),
        Example("Er nannte es “einen Fehler » und ging.", "Er nannte es “einen Fehler” und ging.", "de"),
        Example("Il a parlé d’« une erreur ” hier.", "Il a parlé d’« une erreur » hier.", "fr"),
        Example("Nazwał to ”wielkim błędem“ w liście.", "Nazwał to „wielkim błędem” w liście.", "pl"),
        Example("그는 “큰 실수»라고 썼다.", "그는 “큰 실수”라고 썼다.", "ko"),
        Example("Habló de «un error” ayer.", "Habló de «un error» ayer.", "es"),
        Example("他说这是“一个错误」，然后走了。", "他说这是“一个错误”，然后走了。", "zh"),
        Example("彼はそれを「大きな間違い』と呼んだ。", "彼はそれを「大きな間違い」と呼んだ。", "ja"),
        Example("He called it 「a mistake” in a letter.", "He called it “a mistake” in a letter."),
        Example("He called it “a mistake in a letter and left. She said “yes” at once.", None),
        Example("He called it “a mistake in a letter and left.", None),
        Example("Il a dit que c’était fini » et il est parti.", None, "fr"),
    )
    keeps = (
        Keep("“We waited for an hour.\n\n“Then we went home,” he said."),
        Keep("« Nous avons attendu.\n\n« Puis nous sommes partis », dit-il.", "fr"),
        Keep("“The first act” is over. Next »"),
        Keep("« Back to “The Harbour”"),
        Keep("Home » “The Harbour” » Tickets"),
        Keep('The board is 5" by 7" and costs “a lot”.'),
        Keep("“He is 6' 2\" tall,” she said."),
        Keep("„Er sagte ‚nein‘“, rief sie.", "de"),
        Keep("„Das ist der „Tagblatt“-Turm“, sagte sie.", "de"),
        Keep("“‘Never,’ he told me,” she said."),
        Keep("’Twas the night of the ’90s reunion of the workers’ union."),
        Keep("An arrow » points to the “exit”."),
        Keep("Han läste »boken» och ”brevet”.", "sv"),
        Keep('She said "yes" and “no”.'),
        Keep("他说：“她说「不」，就走了”。他又说“好”。", "zh"),
        Keep("彼は「5”の画面」と『本』を買った。", "ja"),
        Keep('דובר צה"ל מסר: "הוא חזר".', "he"),
        Keep("ووصفه بأنه ”خطأ كبير“ في رسالته.", "ar"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not document.once(mixed_or_lone) or not document.once(admitted):
            return
        found, known = document.once(quotes), document.once(admitted)
        for pair in found.pairs:
            if not pair.is_whole and pair.marks not in known and self._faces_itself(document, pair):
                marks = _marks(document, pair)
                yield self.finding(
                    pair.start,
                    pair.end + 1,
                    *converted(document, pair, marks),
                    applicability=_applicability(document, pair),
                    message=f"a quotation opens with {pair.marks[0]} and closes with {pair.marks[1]}",
                )
        lone = [place for place in found.lone_openings if _lost_its_end(document.text, place)]
        lone += [place for place in found.lone_closings if _lost_its_start(document, place)]
        quoting = any(pair.is_whole for pair in found.pairs)
        for place in lone:
            if quoting or _is_amid(document, place):
                yield self.finding(place, place + 1, message=f"{document.text[place]} without its partner")

    def _faces_itself(self, document: Document, pair: Pair) -> bool:
        text = document.text
        if pair.end - pair.start > _LONGEST or "\n" in text[pair.start : pair.end]:
            return False
        if not (opens_cleanly(text, pair.start) and closes_cleanly(text, pair.end)):
            return False
        start, end = inside(text, pair)
        if pair.marks[1] == "»" and end < pair.end and start == pair.start + 1:
            following = text[pair.end + 1 : pair.end + 3].strip()
            if not following or following[0].isupper():
                return False  # an arrow behind something else that was not closed
        return is_quotation(document, pair) and not is_foreign_passage(document, start, end)


def _marks(document: Document, pair: Pair) -> str:
    """The admitted pair that one of the two ends begs for; the document's own where both do, or none, or the two have
    changed places."""
    own, known = document.once(style), document.once(admitted)
    wanted = own.pair(pair.depth)
    if pair.marks[::-1] in known:
        return wanted
    by_opening = [marks for marks in known if marks[0] == pair.marks[0]]
    by_closing = [marks for marks in known if marks[1] == pair.marks[1]]
    if wanted in by_opening or wanted in by_closing:
        return wanted
    candidates = by_opening or by_closing or [wanted]
    return max(candidates, key=lambda marks: (marks == own.outer, marks in ("“”", "„“"), marks))


def _applicability(document: Document, pair: Pair) -> Applicability:
    """Safe unless a straight mark may be another's, or one of a row."""
    text = document.text
    if '"' not in pair.marks:
        return "safe"
    start, end = max(text.rfind("\n", 0, pair.start), pair.start - _LONGEST), pair.end + _LONGEST
    line = text[max(0, start + 1) : end].partition("\n")[0]
    return "safe" if line.count('"') % 2 else "unsafe"


_STARTS_ANEW = regex.compile(r"\s*[“„«»\"]")


def _lost_its_end(text: str, place: int) -> bool:
    """Whether a directed mark opens a quotation, and not one of several paragraphs each of which opens anew."""
    if text[place] not in DIRECTED or not text[place + 1 : place + 2].isalnum() or not opens_cleanly(text, place):
        return False
    line_end = text.find("\n", place, place + _LONGEST_PARAGRAPH)
    return line_end < 0 or not _STARTS_ANEW.match(text, line_end, line_end + 20)


def _lost_its_start(document: Document, place: int) -> bool:
    """Whether a directed mark closes a quotation, and is no arrow or inch mark."""
    text = document.text
    before = text[place - 1 : place]
    if not before or text[place] not in DIRECTED or before.isdigit():
        return False
    spaced = any(marks[1] == text[place] for marks in document.lexicon.spaced_quotes)
    return not before.isspace() or (spaced and _GOES_ON.match(text, place + 1) is not None)


_GOES_ON = regex.compile(r",?[ ]\p{Ll}{2}")


def _is_amid(document: Document, place: int) -> bool:
    """Whether words stand on both sides of a mark in its line, so that its partner can be in no other text."""
    start, end = document.line(place)
    text = document.text
    before, after = text[max(start, place - _LONGEST) : place], text[place + 1 : min(end, place + _LONGEST)]
    return len(before.split()) > 1 and len(after.split()) > 1
