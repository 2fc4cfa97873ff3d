"""Stranded attributions made from sentences of the news in which the head of something says something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from benchmarks.attributions import FAMILY, both
from benchmarks.boundaries import BOUNDARIES
from benchmarks.damage import Case, alone, sample
from benchmarks.news import news
from benchmarks.speech import speech
from cleanwire.languages import load

LONGEST_COMPLEMENT, LONGEST_TAIL = 12, 10
"""In words."""
PREPOSITIONS = {
    "en": {"of"},
    "fr": {"de", "du", "des", "d'"},
    "es": {"de", "del"},
    "it": {"di", "del", "dello", "dell'", "della", "dei", "degli"},
    "pt": {"de", "do", "da", "dos", "das"},
    "de": {"des", "der", "von", "vom"},
    "nl": {"van"},
}
"""What stands before the complement of a noun."""
_TOKEN = regex.compile(r"(?:d|dell|l)['’](?=\p{L})|[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*+|[^\s]", regex.IGNORECASE)
_APPOSITION = regex.compile(
    r"[^,]+(?:, (?:\p{Lu}[\p{L}.'’\-]*|d[aeio]s?|van|von|der|den|al|el)(?: [\p{L}.'’\-]+){1,4},)?"
)


def cases(language: str, limit: int) -> Iterator[Case]:
    """The mined attributions of a language, each alone and in a document."""
    found = [case for sentence in news(language) for case in _strand(sentence, language)]
    for case in sample(found, limit, "mined", language):
        yield from both(case)


def _strand(sentence: str, language: str) -> Iterator[Case]:
    """The sentence with the complement of a speaker stranded, when it has one: at most one case."""
    tokens = [(match.start(), match[0]) for match in _TOKEN.finditer(sentence)]
    lower = [text.lower().replace("’", "'") for _, text in tokens]
    for i in range(1, len(tokens) - 3 if sentence.endswith(".") else 0):
        if not _is_head(lower, i, language):
            continue
        head = sentence[: tokens[i][0] + len(tokens[i][1])]
        verb = _verb_after(lower, i + 2, language)
        if verb and _opens_clause(lower, i, language) and _is_tail(lower[verb:-1], language):
            complement = sentence[tokens[i + 1][0] : tokens[verb][0]].rstrip()
            tail = sentence[tokens[verb][0] : -1]
        elif _says(lower, i, language):
            complement, _, tail = sentence[tokens[i + 1][0] : -1].partition(", ")
            name, comma, tail = tail.partition(", ")
            complement = f"{complement}, {name}," if comma else sentence[tokens[i + 1][0] : -1]
        else:
            continue
        if _APPOSITION.fullmatch(complement) and complement.count(" ") < LONGEST_COMPLEMENT:
            before = f"{head} {tail}" if tail else head
            damaged = f"{before}. {complement.rstrip(',')}."
            yield alone(language, FAMILY, "mined", damaged, sentence, (len(before),))
            return


def _is_head(lower: Sequence[str], i: int, language: str) -> bool:
    """Whether a noun for a speaker stands at a place and its complement behind it."""
    words = speech(language)
    phrases = (*words.office_holders, *words.local_people, *words.groups, *words.roles)
    known = {word.lower() for phrase in phrases for word in phrase.replace("’", " ").split()}
    speakers = load(language).speakers
    nouns = speakers if _opens_clause(lower, i, language) > 1 else known & speakers
    return lower[i] in nouns and lower[i + 1] in PREPOSITIONS[language]


def _opens_clause(lower: Sequence[str], head: int, language: str) -> int:
    """Where the noun phrase that ends with a head begins: 1 the sentence, 2 behind a comma or quotation, else 0."""
    known = BOUNDARIES[language]
    for j in range(head - 1, max(-1, head - 4), -1):
        if lower[j] in known.articles - (known.prepositions - {"des"}) and lower[j] not in known.conjunctions:
            return 1 if j == 0 else 2 * (lower[j - 1] in ',"”»“«')
    return 0


def _verb_after(lower: Sequence[str], start: int, language: str) -> int:
    """The first verb of saying, or the auxiliary before it, when nothing but a noun phrase stands before; else 0."""
    lexicon, known = load(language), BOUNDARIES[language]
    stops = known.relatives | known.conjunctions | lexicon.auxiliaries
    for j in range(start, min(len(lower) - 1, start + LONGEST_COMPLEMENT + 5)):
        compound = lower[j] in lexicon.auxiliaries and lower[j + 1] in lexicon.saying_participles
        said = compound or lower[j] in lexicon.saying
        if j > start and said and lower[j - 1] not in known.articles | known.prepositions:
            return j
        if lower[j] in stops or not (lower[j][0].isalnum() or lower[j] in ",'"):
            return 0
    return 0


def _is_tail(lower: Sequence[str], language: str) -> bool:
    """Whether the verb and what follows to the end of the sentence are short and have no clause."""
    known = BOUNDARIES[language]
    return (
        len(lower) <= LONGEST_TAIL
        and all(word[0].isalnum() or word == "'" for word in lower)
        and not set(lower) & (known.relatives | known.conjunctions | known.comparisons)
    )


def _says(lower: Sequence[str], head: int, language: str) -> bool:
    """Whether a verb of saying stands before the noun phrase that ends with a head, and a quotation or comma before."""
    lexicon = load(language)
    for j in range(head - 1, max(0, head - 5), -1):
        if lower[j] in lexicon.saying or lower[j] in lexicon.saying_participles:
            begin = j - 1 - (lower[j - 1] in lexicon.auxiliaries)
            return begin > 0 and not lower[begin][0].isalnum()
        if not lower[j][0].isalnum() or lower[j] in BOUNDARIES[language].prepositions:
            return False
    return False
