"""ADD008: a translator's note or a second choice of words left in the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import fold, one_of, phrases_of
from cleanwire.evidence.classes import LOWER
from cleanwire.evidence.lines import is_prose
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_NOTES = phrases_of("translator_notes")
_OPENINGS = tuple(sorted(_NOTES))
_BRACKETED = regex.compile(r"(?P<open>[\[(（［【])[*_ ]{0,3}(?P<note>[^\[\]()（）［］【】\n]{2,300}+)[\])）］】]")
_CHOICE = regex.compile(r"(?<![\w/.:@&-])(?P<one>\p{Ll}{4,20})/(?P<other>\p{Ll}{4,20})(?![\w/.:@&-])[ ,.;!?)](?!/)")
_NEXT_WORD = regex.compile(r"[ ]([\p{L}\p{M}'’-]+)")
_WORD_BEFORE = regex.compile(r"([\p{L}\p{M}'’-]+)[ ]\Z")
_LONGEST_BEFORE = 20
_MOST_CHOICES = 2
_LINE = regex.compile(r"^[*_\[ ]{0,4}(?P<note>[^\n:：]{2,40}+)[*_]{0,2}[:：]", regex.MULTILINE)


class TranslatorNote(Normaliser):
    """A translator, or more often a model, breaks off to say what a word means, offers a second one or gives
    up: `(lit. “little horse”)`, `(or: the harbour)`, `the port/harbour`, `[untranslatable]`, `[Translator's note: …]`.
    Nobody but an editor can say which word is right, so it is only reported. Brackets that say anything else stay,
    and so do two words with a stroke between them that stand behind no article or preposition
    (`it will not work/hold`), or of which one stands elsewhere too: they are what the text is about (`client/server`).
    A text with many strokes has them for its style.
    """

    code = "ADD008"
    name = "translator-note"
    message = "a translator's note or a second choice of words in the text"
    stage = "report"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            r"(?i)\[[*_ ]{0,3}sic",
            one_of(_OPENINGS, r"[\[(（［【][*_ ]{0,3}"),
            one_of((n for n in _NOTES if len(n) > 4), r"(?m)^[*_\[ ]{0,4}"),
            rf"[{LOWER}]{{4}}/[{LOWER}]{{4}}",
        )
    )
    origin = "Drafts of translators, and language models that comment on what they translate."
    examples = (
        Example("They call it the Pferdchen (lit. “little horse”), and it is made of sugar.", None),
        Example("The old men met at the port (or: the harbour) every evening.", None),
        Example("The old men met at the port/harbour every evening.", None),
        Example("He shouted [untranslatable] at the referee.", None),
        Example("“We was [sic] robbed,” read the banner over the stand.", None),
        Example("She wore a dirndl. [Translator's note: a dress worn in the Alps.]", None),
        Example("Il portait un loden (litt. « drap grossier ») et un chapeau.", None, "fr"),
        Example("他说这是“江湖”（译注：指武林）的规矩。", None, "zh"),
    )
    keeps = (
        Keep("Choose a colour (or two) for the door and the frames of the windows."),
        Keep("The candles were lit (all of them) before the first guest came up the stairs."),
        Keep("The doctor (sic) was twelve years old at the time."),
        Keep("The path (ordinary gravel) leads down to the water."),
        Keep("They literally (and I mean it) ran out of paper."),
        Keep("It was written in 1911 (original in the city archive)."),
        Keep("The text is untranslated poetry, said the editor [a friend of the family]."),
        Keep("Press the key [or] to leave the menu and return to the list."),
        Keep("The literature (reviewed in chapter two) is large."),
        Keep("The client/server model has a client and one server, with he/she and and/or in its manual."),
        Keep("The red wire goes to the regulator/audio board, and the blue one to the monitor."),
        Keep("They copy it (reflink/clone) to the other disk."),
        Keep("A missing key/value pair"),
        Keep("They were able to mend it, but it will not work/hold for long."),
        Keep("Open src/main/java or docs/guide, then http/https."),
        Keep("They teach reading/writing, adding/taking and singing/dancing to children/adults."),
        Keep("Le château (ou plutôt la ferme) domine la vallée.", "fr"),
        Keep("Das Haus (oder was davon blieb) steht am Fluss.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_BRACKETED, document):
            note = fold(match["note"]).strip("*_ ")
            if _is_note(note) or (match["open"] == "[" and note.rstrip("! ") == "sic"):
                yield self.finding(*match.span())
        yield from self._choices(document)
        for match in self.matches(_LINE, document):
            note = fold(match["note"]).strip("*_ ")
            if len(note) > 4 and note in _NOTES and match["note"][:1] != "(":
                yield self.finding(match.start("note"), match.end("note"))

    def _choices(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        small = lexicon.function_words | lexicon.determiners | lexicon.prepositions | lexicon.conjunctions
        naming = lexicon.determiners | lexicon.prepositions if lexicon.determiners else small
        found = list(islice(self.matches(_CHOICE, document), _MOST_CHOICES + 1))
        if len(found) > _MOST_CHOICES:
            return
        for match in found:
            start, end = match.span("one")[0], match.span("other")[1]
            line = text[slice(*document.line(start))]
            alone = line.count("/") == 1 and text.count(match["one"]) == text.count(match["other"]) == 1
            following = _NEXT_WORD.match(text, end)
            modifies = following and following[1].lower() not in small
            before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
            named = before is not None and before[1].lower() in naming
            bracketed = text[start - 1 : start] == "(" and text[end] == ")"
            if alone and named and not modifies and not bracketed and is_prose(line.strip()) and len(line.split()) > 3:
                yield self.finding(start, end, message="two words to choose from")


def _is_note(text: str) -> bool:
    if not text.startswith(_OPENINGS):
        return False
    for opening in _OPENINGS:
        if text.startswith(opening):
            rest = text[len(opening) :]
            ends_open = opening[-1] in ".:"
            if (
                not rest
                or (ends_open and len(rest) > 1)
                or rest[0] in ":!"
                or rest.startswith((" :", " -", " –", " —"))
            ):
                return True
    return False
