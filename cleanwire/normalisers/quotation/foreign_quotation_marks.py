"""QUO001: quotation marks that the language does not use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import ClassVar

from cleanwire.document import Document
from cleanwire.evidence.passages import is_foreign_passage, own_words
from cleanwire.evidence.quotation_style import converted, foreign_marks, is_foreign, style
from cleanwire.evidence.quoted import is_quotation
from cleanwire.evidence.quotes import (
    BEFORE,
    CJK,
    SPACES,
    WHITE,
    Pair,
    closes_cleanly,
    inside,
    line_around,
    opens_cleanly,
    outer_spaces,
    quotes,
)
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import cldr, load, primary
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.triggers import any_of

_MANY_WORDS = 5
"""So many words without one that is frequent in the language may be in another one."""
_DEEPEST = 3
"""How many pairs may stand around one whose inner pairs are looked at."""
_TITLE_MARKS = frozenset("《〈〝")
"""Marks that in Chinese and Japanese headings also serve as brackets around a label."""
_LANGUAGES = words("en de nl fr es it pt pl cs sk ru uk bg el tr ar he fa hi zh ja ko vi id sv da nb fi ro hu")
_TAGS = sorted(
    _LANGUAGES.union(
        (tag for tag in cldr.tags() if primary(tag) in _LANGUAGES),
        (f"{tag}-{region}" for tag in _LANGUAGES for region, _ in load(tag).unused_quotes),
    )
)
_OPENING = rf"(?:^|{any_of(BEFORE.union(WHITE))})"
_TURNED = rf"{_OPENING}”[^\s.,;:!?)]"


def _triggers_in(tag: str) -> tuple[str, ...]:
    """What is foreign in a language. Where quotations have spaces inside, a mark that is turned round has none."""
    foreign, turned = foreign_marks(tag)
    behind = r"[^\s\x{a0}\x{202f}.,;:!?)]" if load(tag).spaced_quotes else ""
    marks = rf"{_OPENING}[{turned}]{behind}" if turned else _TURNED
    return f"[{foreign}]", marks, _TURNED


class ForeignQuotationMarks(Normaliser):
    """Engines copy quotation marks from the source: « … » and „…“ in English, „…“ in French, 「…」 in both. They
    become the marks that the document itself uses, nested ones in alternation, else those that CLDR gives for
    the locale. A mark that the language admits at all stays, however rare, and so does what is quoted in a
    language that uses the mark.
    """

    code = "QUO001"
    name = "foreign-quotation-marks"
    message = "quotation marks that the language does not use"
    stage = "quotation"
    mqm = "quote-mark-type"
    its = "locale-violation"
    triggers = (r"[«»‹›„‚‟「『《〈〝﹁﹃｢]", _TURNED)
    triggers_in: ClassVar = {tag: _triggers_in(tag) for tag in _TAGS}
    languages = _LANGUAGES
    origin = "Marks of the source text that a translation engine copied."
    examples = (
        Example("He called it « a mistake » in a letter.", "He called it “a mistake” in a letter."),
        Example(
            'It was « a bet that got out of hand ». "No," she said.',
            'It was "a bet that got out of hand". "No," she said.',
        ),
        Example(
            "They spoke of „an unforgivable failure“ and left.", "They spoke of “an unforgivable failure” and left."
        ),
        Example("The word „enough” was used twice.", "The word “enough” was used twice."),
        Example("She had read »the letter« at home.", "She had read “the letter” at home."),
        Example("It was called ”a new beginning” by all.", "It was called “a new beginning” by all."),
        Example("He said 「I will not go」 and sat down.", "He said “I will not go” and sat down."),
        Example("Her novel 《The Long River》 won a prize.", "Her novel “The Long River” won a prize."),
        Example("She said: « He told me “never” and left. »", "She said: “He told me ‘never’ and left.”"),
        Example("“We heard « no » and nothing else,” he said.", "“We heard ‘no’ and nothing else,” he said."),
        Example(
            "« We waited for hours and nobody came.\n\n« In the end we walked home », said the teacher.",
            "“We waited for hours and nobody came.\n\n“In the end we walked home”, said the teacher.",
        ),
        Example(
            "‘Yes,’ he said. ‘We know.’ It was « a joke ».", "‘Yes,’ he said. ‘We know.’ It was ‘a joke’.", "en-GB"
        ),
        Example(
            "Ils parlent d’une crise „annoncée depuis des années“ et d’une « faute ».",
            "Ils parlent d’une crise « annoncée depuis des années » et d’une « faute ».",
            "fr",
        ),
        Example(
            "Le ministre a promis „une aide rapide“ hier.",
            "Le ministre a promis «\u00a0une aide rapide\u00a0» hier.",
            "fr",
        ),
        Example("Er habe « ein tiefes Grollen » gehört.", "Er habe „ein tiefes Grollen“ gehört.", "de"),
        Example(
            "Hablan de „un verano perdido“. «Nadie ayuda», dice.",
            "Hablan de «un verano perdido». «Nadie ayuda», dice.",
            "es",
        ),
        Example("Ele falou de « um erro grave » ontem.", "Ele falou de “um erro grave” ontem.", "pt-BR"),
        Example(
            'Er sagte "nein", dann “ja”. «Wir gehen jetzt nach Hause», rief er.',
            'Er sagte "nein", dann “ja”. "Wir gehen jetzt nach Hause", rief er.',
            "de",
        ),
        Example("Parla di „una scelta difficile“ e tace.", "Parla di «una scelta difficile» e tace.", "it"),
        Example("彼は « 危険だ » と述べた。", "彼は「危険だ」と述べた。", "ja"),
        Example("Он сказал 「да」 и ушёл.", "Он сказал «да» и ушёл.", "ru"),
        Example(
            "《Open late》 Ramen shop near the station, five minutes on foot.",
            "“Open late” Ramen shop near the station, five minutes on foot.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("Il a parlé d’« une erreur » et d’un “détail”.", "fr"),
        Keep("Das «Tagblatt» nennt es «einen Erfolg».", "de"),
        Keep("Ele falou de «um erro grave» ontem.", "pt"),
        Keep("Die Optionen »-k« und »--quiet« stehen vor dem Zeichen »]« (siehe »-h«).", "de"),
        Keep("Das «Tagblatt» nennt es „einen Erfolg“.", "de-CH"),
        Keep("»Pfennig, Heller, Taler« heißt die Schau, die „bald“ beginnt.", "de"),
        Keep("Dijo «no» y después “sí”.", "es"),
        Keep("Het « Vlaams Huis » is open.", "nl"),
        Keep("Han sade ”ja” och gick.", "sv"),
        Keep("The daily «Известия» and the magazine «Le Courrier de la Meuse» wrote about it."),
        Keep("His motto was « il faut cultiver notre jardin » all his life."),
        Keep("The sign read 「立入禁止」 in red letters."),
        Keep("Elle lisait „Die Zeit und die Welt“ au café.", "fr"),
        Keep("« Previous | Next »"),
        Keep("« Older posts   Newer posts »"),
        Keep("« Back to the list\nHome » News » Sport"),
        Keep("Home » News » The harbour strike"),
        Keep("French uses guillemets, « like these », around a quotation."),
        Keep("The »German« quotes point inwards."),
        Keep("Write « and » around the name, never < and >."),
        Keep("A quotation is set off by « », as in most of Europe."),
        Keep("He is 6' 2\" tall, and the '90s were kind to the workers’ union."),
        Keep("if (a << 2) b = c >> 1;"),
        Keep("A shelf 12” deep and 30” wide costs more."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own = document.once(style)
        pairs = [pair for pair in document.once(quotes).pairs if is_foreign(document, pair)]
        spans = {(pair.start, pair.end) for pair in pairs}
        lone = set(document.once(quotes).lone_openings) if pairs else set()
        for pair in pairs:
            if not {(pair.start - 1, pair.end + 1), (pair.start + 1, pair.end - 1)}.isdisjoint(spans):
                continue  # doubled marks, which QUO005 makes single
            if not is_quotation(document, pair):
                continue
            start, end = inside(document.text, pair)
            if is_foreign_passage(document, start, end, pair.marks):
                continue
            edits = converted(document, pair, own.pair(pair.depth))
            edits += _reopenings(document, pair, lone)
            edits += _inner_edits(document, pair) + outer_spaces(document.text, pair)
            yield self.finding(
                pair.start,
                pair.end + 1,
                *edits,
                applicability=_applicability(document, pair),
                message=f"{pair.marks[0]}…{pair.marks[1]} is not used in this language; "
                f"the document has {own.outer[0]}…{own.outer[1]}",
            )


def _reopenings(document: Document, pair: Pair, lone: set[int]) -> list[tuple[int, int, str]]:
    """The marks that opened the earlier paragraphs of a quotation of which the pair ends the last one."""
    text, own = document.text, document.once(style)
    edits = []
    place = pair.start
    while (end := _end_of_line_before(text, place)) is not None:
        start = text.rfind("\n", 0, end) + 1
        while text[start] in SPACES:
            start += 1
        if start not in lone or text[start] != pair.marks[0]:
            break
        after = inside(text, Pair(start, end, pair.marks, 0))[0]
        edits.append((start, after, own.outer[0] + own.space))
        lone.discard(start)
        place = start
    return edits


def _end_of_line_before(text: str, place: int) -> int | None:
    """Where the last line before that is not blank ends; None when something else stands before on this line."""
    end = place
    while end and (text[end - 1] in SPACES or text[end - 1] == "\n"):
        end -= 1
    return end if end and "\n" in text[end:place] else None


def _inner_edits(document: Document, pair: Pair) -> list[tuple[int, int, str]]:
    """Pairs directly inside that look like what the outer pair becomes take the other level's marks."""
    own, pairs = document.once(style), document.once(quotes).pairs
    if pair.depth > _DEEPEST or own.pair(pair.depth) == own.pair(pair.depth + 1):
        return []
    first = bisect_right(pairs, pair.start, key=lambda other: other.start)
    last = bisect_left(pairs, pair.end, key=lambda other: other.start)
    return [
        edit
        for inner in pairs[first:last]
        if inner.depth == pair.depth + 1 and inner.marks == own.pair(pair.depth)
        for edit in converted(document, inner, own.pair(inner.depth))
    ]


def _applicability(document: Document, pair: Pair) -> Applicability:
    text = document.text
    clean = opens_cleanly(text, pair.start) and closes_cleanly(text, pair.end)
    if pair.marks[0] in CJK and not clean:
        return "unsafe"
    if pair.marks[0] in _TITLE_MARKS and not text[line_around(text, pair.start, pair.start)[0] : pair.start].strip():
        return "unsafe"
    if pair.is_single and not (clean and text[pair.start + 1].isalnum()):
        return "unsafe"
    frequent, words = own_words(document, *inside(text, pair))
    doubtful = words >= _MANY_WORDS and not frequent and bool(document.lexicon.function_words)
    return "unsafe" if doubtful else "safe"
