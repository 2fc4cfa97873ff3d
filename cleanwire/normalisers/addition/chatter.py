"""ADD006: what a language model says before or after its translation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, bare, fold, one_of, phrases_of, spelt
from cleanwire.evidence.lines import Line, is_prose, lines, stands_alone, without_lines
from cleanwire.evidence.untranslated import NAMES
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load_all
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_OPENINGS = phrases_of("chatter_openings")
_STEMS = tuple(sorted(_OPENINGS))
_CLOSINGS = tuple(sorted(phrases_of("chatter_closings")))
_PROMPTS = tuple(sorted(phrases_of("prompts")))
_ASSENTS = sorted(phrases_of("assents"), key=len, reverse=True)
_ASSENT = regex.compile(rf"(?:{'|'.join(map(regex.escape, _ASSENTS))})(?:[!,.:，،。、！]|(?=:))\s*")
_LANGUAGES = "|".join(map(str.lower, sorted(NAMES.values())))
_REGIONS = "brazilian |european |simplified |traditional "
_LANGUAGE = regex.compile(rf"(?: in| into| to)? (?:{_REGIONS})?(?:{_LANGUAGES})(?= |\Z)")
"""A language where an English introduction names one: `here is the french translation`, `… in french`."""
_WORDS = regex.compile(r"[\p{L}\p{M}\u200c'-]+")
HEADS = frozenset(" ".join(phrase.split(" ")[:2]) for phrase in _OPENINGS)
"""How introductions begin."""
_SPACES = r"\t\x{b}-\x{d}\x{1c}-\x{1f}\x{85}\p{Z}"
_ASSENTED = "|".join(sorted(map(spelt, _ASSENTS)))
_LINE_START = f"(?m)^[{LEAD}#¡{_SPACES}]*"
_SIGNS = (":", " :", "\u00a0:", "\u202f:")
_SPACED = regex.compile("[ \u00a0\u202f]([!:])")
_ROLE = regex.compile(r"(?:you are|act as) an? (?:[a-z-]+ ){0,4}translator\b.{0,120}\btranslat")
"""How a prompt in English begins that tells a model what it is."""
_COLON = regex.compile("[ \u00a0\u202f*_]{0,3}[:：][*_ \u00a0]{0,4}(?=[^\\s*_])")
_QUOTES = frozenset('"“„«「‘')
_RULE = regex.compile(r"[-–—*_=~ ]{3,}")
LONGEST_OPENING = 200
MOST_WORDS = 14
"""How many words an introduction has at most that is put together from those of others."""
LONGEST_CLOSING = 400
LARGEST_TAIL = 0.4
"""How much of a text an explanation at its end may be."""


@cache
def _notes() -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    """For each language the labels of notes, and its stems of words for translation."""
    return tuple(
        (
            frozenset(fold(phrase).partition(":")[0].strip() for phrase in one.chatter_closings if ":" in fold(phrase)),
            tuple(map(fold, one.translation_words)),
        )
        for one in load_all()
    )


class Chatter(Normaliser):
    """Asked for a translation, a language model introduces it (`Sure! Here is the translation:`), takes leave
    (`Let me know if you need any changes`) and explains itself (`Note: I kept the names`). A first line that
    is an introduction in its closed form, with a colon, goes, in any language; elsewhere in the text only
    together with a word that answers a request. Longer introductions, prompts that are repeated, and
    everything after the text are unsafe. Real notes, direct speech and texts about translation stay.
    """

    code = "ADD006"
    name = "chatter"
    message = "what a language model says around its translation"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            one_of(_OPENINGS, _LINE_START),
            one_of(HEADS, rf"\A[{LEAD}]*"),
            one_of(HEADS, rf"{_LINE_START}(?:{_ASSENTED})[{_SPACES}]?[!,.:，،。、！][{_SPACES}]*"),
            rf"(?i)here(?:['’]s| is) the (?:{_REGIONS})?(?:{_LANGUAGES}) ",
            r"(?i)\A\s*(?:you are|act as) an? ",
            one_of((*_CLOSINGS, *_PROMPTS), f"(?m)^[{LEAD}¡]*", longest=12),
            one_of((label + sign for labels, _ in _notes() for label in labels for sign in _SIGNS), f"(?m)^[{LEAD}]*"),
        )
    )
    origin = "Chat models that were asked to translate and answered as in a conversation."
    examples = (
        Example(
            "Sure! Here is the translation:\n\nThe bridge will open again in May.",
            "The bridge will open again in May.",
        ),
        Example(
            "Bien sûr ! Voici la traduction :\n\nLe pont rouvrira au mois de mai.",
            "Le pont rouvrira au mois de mai.",
            "fr",
        ),
        Example("好的，以下是翻译：\n\n桥梁将于五月重新开放。", "桥梁将于五月重新开放。", "zh"),
        Example(
            "Sure, here is the translation of your article into plain English:\n\nThe bridge will open again in May.",
            "The bridge will open again in May.",
            unsafe=True,
        ),
        Example(
            "The bridge will open again in May.\n\nNote: I kept the names of the streets as they are.\n\n"
            "Let me know if you need any changes!\n",
            "The bridge will open again in May.\n",
            unsafe=True,
        ),
        Example(
            "The bridge will open again in May.\n\nNote: The names of the streets were not translated.",
            "The bridge will open again in May.",
            unsafe=True,
        ),
        Example(
            "The bridge will open again in May, and the old one will be taken down in June, said the mayor.\n\n"
            "Translation notes:\n- “Brücke” is a bridge.\n",
            "The bridge will open again in May, and the old one will be taken down in June, said the mayor.\n",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("“Here is the translation,” he said, and laid two sheets of paper on the desk."),
        Keep("“Here is the translation:” he began, and read it out to the court."),
        Keep("Here is the translation that caused the quarrel, with the words that the editor struck out."),
        Keep("Note: never use force when you connect the plugs. They fit only one way."),
        Keep("The bridge will open again in May.\n\nNote: Translated by Anna Weber from the German edition."),
        Keep("Here is the plan: the bridge will open in May, and the old one will come down in June."),
        Keep("You are a professional. You know what a translator needs, and when the text is due."),
        Keep("Of course.\n\nI had known it from the start, and so had everybody else at the table."),
        Keep("Sure, here is what the council decided on Monday evening about the bridge and its tolls."),
        Keep("The stone bears nine lines of text, and the museum had them translated.\n\nNote: the stone is a cast."),
        Keep("Translate the following sentences into German. Use a dictionary.\n\n1. The bridge opens."),
        Keep("Let me know if you can come on Sunday. We shall be eight at table, and the dog."),
        Keep("Certainly: the bridge was closed, and nobody had told the drivers of the early buses."),
        Keep("Bien sûr, la traduction a ses lois : elle ne dit jamais tout à fait la même chose.", "fr"),
        Keep("Natürlich! Hier ist die Brücke, und dort drüben steht das alte Zollhaus.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        every = document.once(lines)
        gone: set[int] = set()
        for number, line in enumerate(every):
            if len(line.text) > LONGEST_OPENING or number in gone:
                continue
            count, verdict = introduction(every, number)
            while verdict and number + count < len(every) and _RULE.fullmatch(every[number + count].text):
                count += 1
            if verdict and number + count < len(every):
                gone.update(range(number, number + count))
                message = "how a language model introduces its translation"
                yield self._of(document, every[number : number + count], verdict, message)
        yield from self._inline(document, every)
        first = _tail(document, every)
        text_stays = any(number not in gone for number in range(first)) and gone.isdisjoint(range(first, len(every)))
        if text_stays and first < len(every) and stands_alone(document, every[first], every[-1]):
            yield self._of(document, every[first:], "unsafe", "what a language model adds to its translation")

    def _inline(self, document: Document, every: Sequence[Line]) -> Iterator[Finding]:
        """An introduction with the translation behind it on the first line."""
        sign = _COLON.search(every[0].text[:LONGEST_OPENING]) if every else None
        if not sign or every[0].text[0] in _QUOTES or not is_prose(every[0].text[sign.end() :]):
            return
        text = _SPACED.sub(r"\1", fold(every[0].text[: sign.start()])).strip(" *_#¡")
        assent = _ASSENT.match(text)
        core = _LANGUAGE.sub("", text[assent.end() :] if assent else text)
        if core in _OPENINGS or _introduces(core):
            start = document.text.find(every[0].text, every[0].start)
            end = start + sign.end()
            message = "how a language model introduces its translation"
            yield self.finding(start, end, (start, end, ""), applicability="unsafe", message=message)

    def _of(self, document: Document, chosen: Sequence[Line], verdict: Applicability, message: str) -> Finding:
        deletions = without_lines(document, [(line.start, line.end) for line in chosen])
        edit = deletions[0][0], deletions[-1][1], ""
        return self.finding(chosen[0].start, chosen[-1].end, edit, applicability=verdict, message=message)


def _tail(document: Document, every: Sequence[Line]) -> int:
    """The number of the line with which a model's closing words begin; the number of lines when there are none."""
    closing = list(takewhile(lambda line: _is_closing(document, line), reversed(every)))
    while closing and _RULE.fullmatch(closing[0].text):
        del closing[0]
    first = len(every) - len(closing)
    if not closing:
        first = next((number for number, line in enumerate(every) if number and _is_heading(line)), len(every))
        if first == len(every) or every[-1].end - every[first].start > LARGEST_TAIL * len(document.text):
            return len(every)
    while first > 1 and _RULE.fullmatch(every[first - 1].text):
        first -= 1
    return first


def introduction(every: Sequence[Line], number: int, *, answered: bool = False) -> tuple[int, Applicability | None]:
    """How many lines from this one on introduce a translation, and how sure that is; `answered` when the line
    before is a word that answers a request."""
    text = fold(every[number].text).strip(" *_#¡")
    text = _SPACED.sub(r"\1", text)
    assent = _ASSENT.match(text)
    rest = text[assent.end() :] if assent else text
    if assent and not rest and not answered and number + 1 < len(every):
        count, verdict = introduction(every, number + 1, answered=True)
        return (2, "safe") if count == 1 and verdict == "safe" else (0, None)
    colon = rest.endswith(":")
    core = _LANGUAGE.sub("", rest.rstrip(": ").rstrip(".。"))
    if colon and (core in _OPENINGS or _introduces(core)):
        return 1, "safe" if assent or answered or number == 0 else "unsafe"
    if core in _OPENINGS and (assent or number == 0):
        return 1, "unsafe"
    if not number and _ROLE.match(rest):
        return 1, "unsafe"
    if not colon or (number and not assent):
        return 0, None
    if rest.startswith(_PROMPTS):
        return 1, "unsafe"
    return (1, "unsafe") if rest.startswith(_STEMS) else (0, None)


@cache
def _vocabularies() -> tuple[tuple[frozenset[str], frozenset[str], tuple[str, ...]], ...]:
    """For each language the words with which its introductions begin, those that they consist of, and its stems
    of words for translation."""
    found = []
    for language in load_all():
        openings = [_WORDS.findall(fold(phrase)) for phrase in language.chatter_openings]
        names = [_WORDS.findall(fold(name)) for name in language.names]
        words = frozenset(word for phrase in (*openings, *names) for word in phrase)
        found.append((frozenset(phrase[0] for phrase in openings), words, tuple(map(fold, language.translation_words))))
    return tuple(found)


def _introduces(text: str) -> bool:
    """Whether a line speaks of a translation and has no other words than the introductions of one language."""
    words = _WORDS.findall(text)
    return 1 < len(words) <= MOST_WORDS and any(
        words[0] in first and known.issuperset(words) and any(stem in text for stem in stems)
        for first, known, stems in _vocabularies()
    )


def _is_closing(document: Document, line: Line) -> bool:
    if len(line.text) > LONGEST_CLOSING:
        return False
    text = bare(line.text.lstrip("([（¡"))
    return bool(_RULE.fullmatch(line.text)) or text.startswith(_CLOSINGS) or _is_note(text, document.text[: line.start])


def _is_note(text: str, before: str) -> bool:
    """Whether a line is a note that speaks of the translation, which nothing before it does, and no credit."""
    label, sign, rest = text.partition(":")
    stems = tuple(stem for labels, stems in _notes() if sign and label.strip() in labels for stem in stems)
    spoken = [stem for stem in stems if stem in rest]
    return bool(spoken) and not rest.strip().startswith(stems) and not any(stem in fold(before) for stem in spoken)


def _is_heading(line: Line) -> bool:
    text = line.text
    return len(text) <= 60 and text.rstrip("*_ ").endswith((":", "：")) and bare(text.rstrip("*_ :：")) in _CLOSINGS
