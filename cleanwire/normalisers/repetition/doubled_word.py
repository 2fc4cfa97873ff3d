"""REP002: a function word that stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.runs import Run
from cleanwire.evidence.units import repeats, units
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_JOINERS = frozenset("-‐‑'’`/_@#&=+\\")


def doubled_words(document: Document) -> list[Run]:
    """The runs of one word, in small letters but perhaps for its first, with nothing but spaces between."""
    return [run for run in document.once(repeats) if run.period == 1 and run.copies < 4 and _bare(document, run)]


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
    languages = frozenset(
        {
            *("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "sk", "ru", "uk", "bg"),
            *("el", "ro", "hu", "ca"),
        }
    )
    probes = (doubled_words,)
    origin = "Phrase joints in statistical and neural machine translation."
    examples = (
        Example("A group of of experts met in Bonn.", "A group of experts met in Bonn."),
        Example("They closed the the bridge.", "They closed the bridge."),
        Example("The the bridge is closed.", "The bridge is closed."),
        Example("Le président de de la région est venu.", "Le président de la région est venu.", lang="fr"),
        Example("Das Haus steht am am Fluss.", "Das Haus steht am Fluss.", lang="de"),
        Example("They waited for for the train.", "They waited for the train.", unsafe=True),
    )
    keeps = (
        Keep("I know that that man had had enough, and what it is is a pity."),
        Keep("The The played in Leeds, and Bora Bora is far."),
        Keep("He is afraid of of course nothing, and log in in the morning."),
        Keep("Uh, the the thing is that I I don't know."),
        Keep("Press the “the” key. The the-key is blue; of/of is a ratio."),
        Keep("Nous nous sommes levés et vous vous êtes assis.", lang="fr"),
        Keep("Prends-le le matin, donne-les les jours de fête.", lang="fr"),
        Keep("Die Leute, die die Brücke bauten, die der der Rat bestellte.", lang="de"),
        Keep("Omdat het het beste is dat dat zo blijft.", lang="nl"),
        Keep("This is what he was thinking of. Of the rest he said nothing."),
        Keep("Vitamin A a day is enough."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        known = document.once(units)
        lexicon = document.lexicon
        candidates = lexicon.prepositions | lexicon.conjunctions | lexicon.auxiliaries | lexicon.relatives
        found = [(run, *_span(document, run)) for run in document.once(doubled_words)]
        words = {run: document.text[start:end].lower() for run, start, end in found}
        fluent = candidates | lexicon.never_doubled | lexicon.doublable | lexicon.emphatics
        stammers = any(word not in fluent for word in words.values())
        for run, start, end in found:
            word = words[run]
            never = word in lexicon.never_doubled
            if word in lexicon.doublable or not (never or (word in candidates and len(word) > 1)) or stammers:
                continue
            last_start, last_end = known.spans[run.end - 1]
            after = document.text[last_end : last_end + 40].lower().split(None, 1)[:1]
            if after and f"{word} {after[0].rstrip('.,;:!?')}" in lexicon.openers:
                continue
            one_line = "\n" not in document.text[start:last_start]
            applicability: Applicability = "safe" if never and one_line else "unsafe"
            yield self.finding(
                start,
                last_end,
                (end, last_end, ""),
                applicability=applicability,
                message=f"“{word}” stands twice" if run.copies < 3 else f"“{word}” stands three times",
            )


def _span(document: Document, run: Run) -> tuple[int, int]:
    """Where the first word of a run stands."""
    return document.once(units).spans[run.start]


def _bare(document: Document, run: Run) -> bool:
    """Whether the words of a run stand free, in small letters but for the first, with only spaces between."""
    text, spans = document.text, document.once(units).spans[run.start : run.end]
    (start, first_end), end = spans[0], spans[-1][1]
    first = text[start:first_end]
    again = first if len(first) == 1 else first.lower()
    if not first.isalpha() or text[start:end].split() != [first, *[again] * (len(spans) - 1)]:
        return False
    if "\n\n" in text[start:end] or "\n" in text[start:end].replace("\n", "", 1):
        return False
    return _free(text[max(0, start - 1) : start]) and _free(text[end : end + 1])


def _free(neighbour: str) -> bool:
    """Whether a character beside a word, or none, is not a part of a longer one."""
    return neighbour not in _JOINERS
