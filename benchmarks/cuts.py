"""False stops: clean sentences of the news, cut at a phrase boundary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

import regex

from benchmarks.boundaries import BOUNDARIES, Boundaries
from benchmarks.damage import Case, alone, chance, in_document, in_wrapped_document, neighbours_of, sample, wrap
from benchmarks.news import news

FAMILY = "false stop"
SHARES = {
    "preposition": 1.0,
    "preposition, comma": 0.15,
    "relative": 0.3,
    "relative, comma": 0.4,
    "conjunction": 0.4,
    "conjunction, comma": 0.4,
    "comparison": 0.15,
    "after a quotation mark": 0.15,
    "before a quotation mark": 0.15,
    "several": 0.4,
    "over a line": 0.4,
    "after an article": 0.4,
    "question or exclamation mark": 0.2,
}
"""How many cases of each kind there are, as a share of the limit. The kinds with a comma have one in the truth."""
FEWEST_LEFT, FEWEST_RIGHT = 3, 2
"""So many words stand on either side of a cut."""
APART = 4
"""So many words lie between two cuts."""
_TOKEN = regex.compile(r"[\p{L}\p{N}]+(?:['’.,\-][\p{L}\p{N}]+)*+['’]?%?|[^\s]")
_ELIDED = regex.compile(r"(?:d|l|qu|un|dell|nell|all|dall|sull)['’](?=\p{L})", regex.IGNORECASE)


def cases(language: str, limit: int) -> Iterator[Case]:
    """The false stops of a language, each alone and in a document."""
    made: dict[str, list[Case]] = {kind: [] for kind in SHARES}
    for sentence in news(language):
        for case in (*_simple(sentence, language), *_several(sentence, language), *_over_a_line(sentence, language)):
            made[case.kind].append(case)
    for kind, found in made.items():
        for case in sample(found, max(1, round(limit * SHARES[kind])), language, kind):
            yield case
            chooser = chance("document", case.damaged)
            neighbours = neighbours_of(case.truth.replace("\n", " "), language)
            place = in_wrapped_document if kind == "over a line" else in_document
            yield place(case, neighbours, chooser)


def _simple(sentence: str, language: str) -> Iterator[Case]:
    """Single cuts: at most one of each kind in a sentence."""
    chooser = chance(language, sentence)
    by_kind: dict[str, list[tuple[int, int]]] = {}
    for kind, start, end in _boundaries(sentence, BOUNDARIES[language]):
        by_kind.setdefault(kind, []).append((start, end))
    for kind, spans in by_kind.items():
        start, end = chooser.choice(spans)
        if kind == "after a quotation mark" and chooser.random() < 0.3:
            inside = len(sentence[: start - 1].rstrip())
            yield _cut(sentence, [(inside, inside)], language, kind)
        else:
            yield _cut(sentence, [(start, end)], language, kind)
    plain = [
        span for kind, spans in by_kind.items() if kind.split(",")[0] in ("preposition", "relative") for span in spans
    ]
    if plain:
        sign = chooser.choice("?!")
        yield _cut(sentence, [chooser.choice(plain)], language, "question or exclamation mark", sign)


def _several(sentence: str, language: str) -> Iterator[Case]:
    """Two or three cuts in one sentence."""
    spans = [
        (start, end)
        for kind, start, end in _boundaries(sentence, BOUNDARIES[language])
        if kind.split(",")[0] in ("preposition", "relative", "conjunction")
    ]
    chooser = chance("several", sentence)
    for count in (3, 2):
        apart = [
            group
            for group in combinations(spans, count)
            if all(sentence[a[1] : b[0]].count(" ") > APART for a, b in pairwise(group))
        ]
        if apart and (count == 2 or chooser.random() < 0.3):
            yield _cut(sentence, chooser.choice(apart), language, "several")
            return


def _over_a_line(sentence: str, language: str) -> Iterator[Case]:
    """Cuts at the end of a line of a wrapped text."""
    wrapped = wrap(sentence)
    spans = [
        (start, end)
        for kind, start, end in _boundaries(wrapped, BOUNDARIES[language])
        if wrapped[end] == "\n" and kind.split(",")[0] in ("preposition", "relative", "conjunction")
    ]
    if spans:
        yield _cut(wrapped, [chance(sentence).choice(spans)], language, "over a line")


def _cut(sentence: str, spans: Sequence[tuple[int, int]], language: str, kind: str, sign: str = ".") -> Case:
    """The sentence with the sign in place of each span (empty, or a comma)."""

    def cut_at(some: Iterable[tuple[int, int]]) -> tuple[str, list[int]]:
        text, places, reached = "", [], 0
        for start, end in some:
            text += sentence[reached:start]
            places.append(len(text))
            text += sign
            reached = end
        return text + sentence[reached:], places

    damaged, places = cut_at(spans)
    partial = [cut_at(some)[0] for count in range(1, len(spans)) for some in combinations(spans, count)]
    return alone(language, FAMILY, kind, damaged, sentence, places, partial)


def _boundaries(sentence: str, known: Boundaries) -> Iterator[tuple[str, int, int]]:
    """The places where a phrase begins: the kind, and the span (empty, or a comma) that a stop may take."""
    tokens = _tokens(sentence)
    lower = [text.lower().replace("’", "'") for _, text in tokens]
    bound = known.prepositions | known.relatives | known.conjunctions | known.articles | known.bound
    for i in range(1, len(tokens) - 1):
        start = tokens[i][0]
        comma = lower[i - 1] == ","
        before = i - 2 if comma else i - 1
        if before < 1 or not _enough_words(lower, before + 1, i) or not sentence[start - 1].isspace():
            continue
        gap = tokens[before][0] + len(tokens[before][1])
        if sentence.count("(", 0, gap) != sentence.count(")", 0, gap):
            continue
        if lower[before] in known.articles and not comma and _is_new(sentence, start):
            yield "after an article", gap, gap
            continue
        quoted = _closes(sentence, tokens[before][0])
        last = before - 1 if quoted else before
        if lower[last] in bound or not _ends_phrase(lower[last]):
            continue
        kind = _kind([text for _, text in tokens], lower, i, last, known)
        if kind and not quoted:
            yield f"{kind}, comma" if comma else kind, gap, gap + comma
        elif kind and not comma:
            yield "after a quotation mark", gap, gap
        elif not kind and not comma and _opens(sentence, start):
            yield "before a quotation mark", gap, gap


def _kind(texts: Sequence[str], lower: Sequence[str], i: int, last: int, known: Boundaries) -> str:
    """What kind of phrase begins with a word; nothing when none does for certain."""
    word, following = lower[i], lower[i + 1]
    comma = lower[i - 1] == ","
    if not following[0].isalnum() or not texts[i].islower():
        return ""
    if word in known.comparisons and not comma and set(lower[max(0, last - 1) : last + 1]) & known.compared:
        return "comparison" if lower[last] not in known.compared else ""
    if word in known.relatives or (comma and word in known.relatives_after_comma and _ends_with_verb(texts, i)):
        return "relative"
    if word in known.prepositions and following not in known.prepositions - known.articles:
        return "preposition"
    return "conjunction" if word in known.conjunctions and following not in known.conjunctions else ""


def _tokens(sentence: str) -> list[tuple[int, str]]:
    """Words and signs with their places; an elided word is one."""
    found = []
    for match in _TOKEN.finditer(sentence):
        start, text = match.start(), match[0]
        if elided := _ELIDED.match(text):
            found.append((start, elided[0]))
            start, text = start + elided.end(), text[elided.end() :]
        found.append((start, text))
    return found


def _enough_words(lower: Sequence[str], left: int, right: int) -> bool:
    """Whether enough words stand to either side."""
    before, after = (sum(word[0].isalnum() for word in some) for some in (lower[:left], lower[right:]))
    return before >= FEWEST_LEFT and after >= FEWEST_RIGHT


def _is_new(sentence: str, start: int) -> bool:
    """Whether a name, a number or a quotation begins at a place."""
    return sentence[start].isupper() or sentence[start].isdigit() or _opens(sentence, start)


def _ends_phrase(word: str) -> bool:
    """Whether a phrase can end with it: a word in letters, a year, a percentage."""
    return (word.replace("-", "").isalpha() and len(word) > 1) or (word.isdigit() and len(word) == 4) or word[-1] == "%"


def _ends_with_verb(texts: Sequence[str], i: int) -> bool:
    """Whether the clause that begins at a word has three words or more and ends, as German clauses do, with no noun."""
    end = next((j for j in range(i, len(texts)) if texts[j] in ",.;:!?"), len(texts))
    return end - i > 2 and texts[end - 1].islower() and texts[i + 1].islower()


def _closes(sentence: str, place: int) -> bool:
    """Whether a closing quotation mark or bracket stands at a place."""
    mark = sentence[place]
    if mark == '"':
        return sentence[: place + 1].count('"') % 2 == 0
    return mark in "”)" or (mark in "“«»" and mark != _first_mark(sentence))


def _opens(sentence: str, place: int) -> bool:
    """Whether a quotation begins at a place, in lower case."""
    mark = sentence[place]
    opening = (
        sentence[: place + 1].count('"') % 2 == 1 if mark == '"' else mark in "“„«»" and mark == _first_mark(sentence)
    )
    return opening and sentence[place + 1 :].lstrip()[:1].islower()


def _first_mark(sentence: str) -> str:
    return next((mark for mark in sentence if mark in "“„«»"), "")
