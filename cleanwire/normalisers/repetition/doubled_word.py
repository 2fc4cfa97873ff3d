"""REP002: a function word that stands twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import ClassVar
from unicodedata import category

import regex

from cleanwire.document import Document
from cleanwire.evidence.runs import Run, repeated_tokens
from cleanwire.evidence.units import units
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_PUNCTUATION = regex.compile(r"[.,;:!?()\n–—]")
_TAGS = "en fr de es it pt nl sv da nb pl cs sk ru uk bg el ro hu ca tr ar he fa hi vi id fi ko"
_JOINERS = frozenset("-‐‑'’`/_@#&=+\\")
_GAP = r"[ \t\n\x{a0}\x{202f}]"
"""What may stand between the two."""
_OPENING = regex.compile(
    r"""(?:(?<=[.!?][\"'”’»)]?\s)|(?m:^))(?P<word>\p{Lu}\p{Ll}{1,12})(?P<again>[ ](?P=word))
    (?=[ ](?P<following>\p{Ll}+)\b)""",
    regex.VERBOSE,
)
_SPEAKER = regex.compile(r"^[ \t]*\p{Lu}[\p{Lu} .'’-]{2,30}:[ ]", regex.MULTILINE)
_WHITE = frozenset(" \t\n\u00a0\u202f")


def _twice(tags: Iterable[str]) -> str:
    """A pattern for two copies of a word that is mended or suggested where it stands twice in one of some languages."""
    found: set[str] = set()
    for lexicon in map(load, tags):
        words = lexicon.prepositions | lexicon.conjunctions | lexicon.auxiliaries | lexicon.relatives
        found |= lexicon.never_doubled | {word for word in words if len(word) > 1} - lexicon.doublable
    twice = "|".join(f"{word}{_GAP}+{word}" for word in sorted(found) if _is_word(word))
    other = r"\PL" if not any(map(str.isascii, found)) else "[^a-z]"
    return rf"(?i)(?:\A|{other})(?:{twice})(?:{other}|\z)"


def _is_word(text: str) -> bool:
    return all(char.isalpha() or category(char)[0] == "M" for char in text)


def doubled_words(document: Document) -> list[Run]:
    """The runs of one word, in small letters but perhaps for its first, with nothing but spaces between."""
    return [run for run in repeated_tokens(document.once(units).tokens) if run.copies < 4 and _bare(document, run)]


_QUOTES = frozenset("\"'“”‘’„«»`")
"""Between these the text speaks of the two words."""


class DoubledWord(Normaliser):
    """Where two phrases are joined, engines set the word that joins them twice: `a group of of experts`. A list
    per language names the words that are never doubled, whatever their uses, and these are mended; other
    function words are only suggested, since one may end a phrase and the next begin with it (`the place he went
    to to rest`). Words that are often rightly doubled (`that that`, `had had`, `nous nous`, `die die`) are left
    alone, and so is every doubled word in a transcript, where people stammer: other words stand twice there too.
    """

    code = "REP002"
    name = "doubled-word"
    message = "a function word stands twice"
    stage = "repetition"
    mqm = "duplication"
    its = "duplication"
    languages = words(_TAGS)
    triggers = computed(lambda: (_twice(words(_TAGS)),))
    triggers_in: ClassVar = computed(lambda: {tag: (_twice([tag]),) for tag in words(_TAGS)})
    origin = "Phrase joints in statistical and neural machine translation."
    examples = (
        Example("A group of of experts met in Bonn.", "A group of experts met in Bonn."),
        Example("They closed the the bridge.", "They closed the bridge."),
        Example("The the bridge is closed.", "The bridge is closed."),
        Example("Le président de de la région est venu.", "Le président de la région est venu.", lang="fr"),
        Example("Das Haus steht am am Fluss.", "Das Haus steht am Fluss.", lang="de"),
        Example("Rapatnya di di kantor kemarin.", "Rapatnya di kantor kemarin.", lang="id"),
        Example(
            "The capital of of France has a a river and the the towers.",
            "The capital of France has a a river and the towers.",
        ),
        Example("Он поехал в в Москву и купил дачу.", "Он поехал в Москву и купил дачу.", lang="ru", unsafe=True),
        Example("The The rules of the race are old.", "The rules of the race are old.", unsafe=True),
        Example("They waited for for the train.", "They waited for the train.", unsafe=True),
    )
    keeps = (
        Keep("They mended “the the” in the first line of the book."),
        Keep("I know that that man had had enough, and what it is is a pity."),
        Keep("The The played in Leeds, and Bora Bora is far."),
        Keep("He is afraid of of course nothing, and log in in the morning."),
        Keep("Uh, the the thing is that I I don't know."),
        Keep("MR. WARD: And the box?\nTHE WITNESS: In the the drawer of the desk."),
        Keep("Press the “the” key. The the-key is blue; of/of is a ratio."),
        Keep("Nous nous sommes levés et vous vous êtes assis.", lang="fr"),
        Keep("Prends-le le matin, donne-les les jours de fête.", lang="fr"),
        Keep("Die Leute, die die Brücke bauten, die der der Rat bestellte.", lang="de"),
        Keep("Er las den im im Mai beschlossenen Plan genannten Grund, und und und.", lang="de"),
        Keep("Le retour de de Gaulle date de 1958.", lang="fr"),
        Keep("Los ejes x y y se cortan en el origen.", lang="es"),
        Keep("सब धीरे धीरे घर घर गए।", lang="hi"),
        Keep("Tiền của của dân, nhà nhà người người.", lang="vi"),
        Keep("Omdat het het beste is dat dat zo blijft.", lang="nl"),
        Keep("This is what he was thinking of. Of the rest he said nothing."),
        Keep("Vitamin A a day is enough."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        yield from self._opening(document)
        known = document.once(units)
        lexicon = document.lexicon
        candidates = lexicon.prepositions | lexicon.conjunctions | lexicon.auxiliaries | lexicon.relatives
        found = [(run, *_span(document, run)) for run in document.once(doubled_words)]
        words = {run: document.text[start:end].lower() for run, start, end in found}
        fluent = candidates | lexicon.never_doubled | lexicon.doublable | lexicon.emphatics | lexicon.determiners
        if not lexicon.prepositions:
            fluent |= lexicon.function_words
        stammers = bool(lexicon.function_words) and any(word not in fluent for word in words.values())
        stammers = stammers or (bool(found) and _is_transcript(document))
        for run, start, end in found:
            word = words[run]
            never = word in lexicon.never_doubled
            if word in lexicon.doublable or not (never or (word in candidates and len(word) > 1)) or stammers:
                continue
            last_start, last_end = known.spans[run.end - 1]
            after = _clause(document.text, last_end)
            if after and f"{word} {after[0].lower()}" in lexicon.openers:
                continue
            if document.text[start - 1 : start] in _QUOTES and document.text[last_end : last_end + 1] in _QUOTES:
                continue
            if (run.copies > 2 and word in lexicon.conjunctions) or _is_named(document, word, start, after):
                continue
            sure = run.copies == 2 and never and len(word) > 1 and "\n" not in document.text[start:last_start]
            applicability: Applicability = "safe" if sure and not _opens_attribute(document, after) else "unsafe"
            yield self.finding(
                start,
                last_end,
                *_deletion(document, (start, end), (last_start, last_end)),
                applicability=applicability,
                message=f"“{word}” stands twice" if run.copies < 3 else f"“{word}” stands three times",
            )

    def _opening(self, document: Document) -> Iterator[Finding]:
        """A word that opens a sentence, with a capital both times; a name stands before its verb, and elsewhere too."""
        lexicon = document.lexicon
        verbs = lexicon.finite_verbs | lexicon.auxiliaries | lexicon.prepositions | lexicon.conjunctions
        for match in self.matches(_OPENING, document):
            word, following = match["word"], match["following"]
            named = following in verbs or following.endswith((*lexicon.finite_endings, *lexicon.past_endings))
            once = document.text.count(word + match["again"]) == 1
            if word.lower() in lexicon.never_doubled and once and not named:
                message = f"“{word}” stands twice"
                yield self.finding(*match.span(), (*match.span("again"), ""), applicability="unsafe", message=message)


def _is_transcript(document: Document) -> bool:
    """Whether two lines or more begin with a speaker in capitals: `THE WITNESS: Yes.`"""
    return sum(1 for _ in islice(_SPEAKER.finditer(document.text), 2)) == 2


def _clause(text: str, place: int) -> list[str]:
    """The words after a place, up to punctuation."""
    return _PUNCTUATION.split(text[place : place + 80], 1)[0].split()[:8]


def _is_named(document: Document, word: str, start: int, after: list[str]) -> bool:
    """Whether the second word belongs to a name (`le retour de de Gaulle`), or is one of several letters that are
    named (`los ejes x y y`)."""
    lexicon = document.lexicon
    before = document.text[max(0, start - 12) : start].split()
    if len(word) == 1 and before and len(before[-1].strip(",;")) == 1:
        return True
    if lexicon.capital_nouns or word not in lexicon.name_particles - lexicon.inner_particles - lexicon.conjunctions:
        return False
    return bool(after) and after[0][0].isupper()


def _opens_attribute(document: Document, after: list[str]) -> bool:
    """Whether a phrase with a preposition of its own may stand between a preposition and its noun, before a
    participle: `im im Mai beschlossenen Plan`."""
    lexicon = document.lexicon
    return any(
        word.endswith(lexicon.attribute_endings) and word not in lexicon.determiners
        for word, following in pairwise(after[1:])
        if word.islower() and (following[0].isupper() or not lexicon.capital_nouns)
    )


def _span(document: Document, run: Run) -> tuple[int, int]:
    """Where the first word of a run stands."""
    return document.once(units).spans[run.start]


def _deletion(document: Document, first: tuple[int, int], last: tuple[int, int]) -> list[tuple[int, int, str]]:
    """The edit that leaves one copy: the last one where markup opens before it (`the [the](harbour.md)`), none
    where the first cannot go either."""
    if not _is_marked(document, last[0]):
        return [(first[1], last[1], "")]
    word = document.text[slice(*first)]
    return [] if word[0].isupper() or _is_marked(document, first[0]) else [(first[0], last[0], "")]


def _is_marked(document: Document, place: int) -> bool:
    """Whether markup that the reader does not see stands right before a place."""
    if not place or document.unit is None:
        return False
    prose = document.unit.prose
    before, start = prose.raw_span(place - 1, place)[1], prose.raw_span(place, place + 1)[0]
    return before != start


def _bare(document: Document, run: Run) -> bool:
    """Whether the words of a run stand free, in small letters but for the first, with only spaces between."""
    text, spans = document.text, document.once(units).spans[run.start : run.end]
    (start, first_end), end = spans[0], spans[-1][1]
    first = text[start:first_end]
    again = first if len(first) == 1 else first.lower()
    if not _is_word(first) or text[start:end].split() != [first, *[again] * (len(spans) - 1)]:
        return False
    if any(char.isspace() and char not in _WHITE for char in text[start:end]):
        return False
    if "\n\n" in text[start:end] or "\n" in text[start:end].replace("\n", "", 1):
        return False
    return _free(text[max(0, start - 1) : start]) and _free(text[end : end + 1])


def _free(neighbour: str) -> bool:
    """Whether a character beside a word, or none, is not a part of a longer one."""
    return neighbour not in _JOINERS
