"""Stranded attributions made from the phrases of a language, with words inside the lexicon and outside it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from benchmarks.damage import ENOUGH, Case, alone, chance, in_document
from benchmarks.hiding import FOLDS, fold
from benchmarks.news import news
from benchmarks.shapes import Shape, Word
from benchmarks.speech import Speech, speech
from benchmarks.speech import words as words_of
from cleanwire.languages import load

FAMILY = "attribution"
CUT_FAMILY = "false stop"
SHARES = {
    "of an organisation": 0.25,
    "with a name": 0.35,
    "title, age or clause": 0.25,
    "name first": 0.15,
    "goes on": 0.25,
    "nothing moves": 0.1,
    "role stranded": 0.1,
}
"""How many attributions of each shape there are, as a share of the limit."""
NOT_COUNTED = {"role stranded"}
HIDDEN_SHARE = 0.4
"""How many there are with a hidden noun, verb, or both, as a share of the limit."""
_COUNTED = tuple(kind for kind in SHARES if kind not in NOT_COUNTED)
_TRIES = 60
_AUXILIARIES = frozenset(
    words_of("""
        a ont avait avaient ha han había habían hat haben hatte hatten hanno aveva avevano tinha tinham heeft hebben
        had hadden
    """)
)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A case, with those of its words that the lexicon holds."""

    case: Case
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]

    @property
    def listed(self) -> bool:
        """Whether the lexicon holds a noun and the verb."""
        return bool(self.nouns and self.verbs)

    def hidden(self, number: int) -> tuple[bool, bool]:
        """Whether all its nouns and its verb are hidden with a fifth of the lexicon."""
        return self.folded((self.nouns, self.verbs), number) if self.listed else (False, False)

    @staticmethod
    def folded(keys: tuple[tuple[str, ...], tuple[str, ...]], number: int) -> tuple[bool, bool]:
        nouns, verbs = (all(" " not in word and fold(word) == number for word in words) for words in keys)
        return nouns, verbs


def cases(language: str, limit: int) -> Iterator[Case]:
    """The attributions of a language, each alone and in a document."""
    made: dict[str, Case] = {}
    for kind, share in SHARES.items():
        chooser = chance(language, kind)
        for _ in range(round(limit * share)):
            if case := next((draw.case for draw in _draw(language, kind, chooser) if draw.listed), None):
                made.setdefault(case.damaged, replace(case, kind=f"inside: {kind}"))
    for which in ("noun", "verb", "noun and verb"):
        chooser = chance(language, which)
        for i in range(round(limit * HIDDEN_SHARE)):
            number, kind = i % FOLDS, chooser.choice(_COUNTED)
            wanted = ("noun" in which, "verb" in which)
            if case := next((d.case for d in _draw(language, kind, chooser) if d.hidden(number) == wanted), None):
                made.setdefault(case.damaged, replace(case, kind=f"outside: {which} hidden", fold=number))
    chooser = chance(language, "not listed")
    for _ in range(round(limit * HIDDEN_SHARE / 2)):
        kind = chooser.choice(_COUNTED)
        if case := next((draw.case for draw in _draw(language, kind, chooser) if not draw.listed), None):
            made.setdefault(case.damaged, replace(case, kind="outside: not in the lexicon"))
    for case in made.values():
        yield from both(case)


def stranded_verbs(language: str, limit: int) -> Iterator[Case]:
    """False stops between a speaker and the verb of saying, in an order that the language has; half of them with
    one of the two hidden."""
    words = speech(language)
    for kind in ("verb behind its subject", "verb behind its subject, a word hidden"):
        chooser = chance(language, kind)
        made: dict[str, Case] = {}
        for i in range(6 * limit):
            shape = _shape(words, chooser.choice(("with a name", "goes on")), "SV", chooser)
            number = i % FOLDS if "hidden" in kind else None
            keys = _known(language, shape)
            if (shape.opening and "SV" not in words.after_quotation) or not all(keys):
                continue
            if number is not None and sum(_Drawn.folded(keys, number)) != 1:
                continue
            subject = shape.subject.text
            if chooser.random() < 0.5:
                subject = f"{subject} {shape.complement}".partition(",")[0]
            start = f"{shape.opening} {subject}" if shape.opening else subject[0].upper() + subject[1:]
            end = f" {shape.verb.text} {shape.tail}{shape.rest}."
            case = alone(language, CUT_FAMILY, kind, f"{start}.{end}", start + end, (len(start),))
            made.setdefault(case.damaged, replace(case, fold=number, words=keys[0] + keys[1]))
        for case in list(made.values())[: limit // 2]:
            yield from both(case)


def both(case: Case) -> Iterator[Case]:
    """The case alone, and as a paragraph of a document where there is news for one."""
    yield case
    if len(sentences := news(case.language)) >= ENOUGH:
        yield in_document(case, sentences, chance("document", case.damaged), own_paragraph=True)


def _draw(language: str, kind: str, chooser: random.Random) -> Iterator[_Drawn]:
    """Attributions of a kind, as many as may be needed to find one with certain words."""
    words = speech(language)
    for _ in range(_TRIES):
        order = chooser.choice(words.after_quotation)
        shape = _shape(words, kind, order, chooser)
        damaged, stop = shape.damaged()
        truth = shape.truth()
        if kind == "role stranded":
            damaged, truth, stop = _role_stranded(words, shape, chooser)
        case = alone(language, FAMILY, kind, damaged, truth, (stop,))
        keys = shape.subject.keys + shape.verb.keys
        yield _Drawn(replace(case, words=keys, counted=kind not in NOT_COUNTED), *_known(language, shape))


def _known(language: str, shape: Shape) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of the subject that are listed as speakers, those of the verb that are listed as verbs of saying."""
    lexicon = load(language)
    keys = shape.subject.keys
    pairs = tuple(" ".join(pair) for pair in pairwise(keys))
    nouns = tuple(word for word in (*keys, *pairs) if word in lexicon.speakers)
    verbs = tuple(word for word in shape.verb.keys if word in lexicon.saying | lexicon.saying_participles)
    return nouns, verbs


def _shape(words: Speech, kind: str, order: str, chooser: random.Random) -> Shape:
    """An attribution of a kind; without anything before it, the subject comes first."""
    begins = chooser.random() < 0.25 and kind != "nothing moves"
    goes_on_with_that = kind == "goes on" and chooser.random() < 0.5
    if begins or goes_on_with_that:
        order = "SV"
    if kind == "nothing moves":
        order = "VS"
    apposition = kind in ("with a name", "title, age or clause", "nothing moves")
    plural = chooser.random() < 0.2 and not apposition and kind != "name first"
    subject, complement = _subject(words, plural, chooser)
    apposition = apposition or (kind == "goes on" and not plural and chooser.random() < 0.6)
    if apposition:
        complement = f"{complement}, {_apposition(words, kind, chooser)}"
    closed = ""
    if kind == "name first":
        role = chooser.choice(words.roles)
        subject, closed = Word(f"{chooser.choice(words.names)}, {role}", _nouns(role)), ","
    rest = ""
    if kind == "goes on" and not goes_on_with_that:
        rest = f", {chooser.choice(words.adding)}"
    elif goes_on_with_that:
        clause = chooser.choice(words.that)
        rest = clause if clause.startswith(",") else f" {clause}"
    verb = _verb(words, order, plural, begins, goes_on_with_that, chooser)
    opening = "" if begins or goes_on_with_that else _opening(words, order, chooser)
    tail = "" if kind == "nothing moves" else _tail(words, verb, chooser)
    if goes_on_with_that:
        tail = chooser.choice(words.times)
    return Shape(opening, order, subject, verb, tail, complement, apposition, rest, closed)


def _subject(words: Speech, plural: bool, chooser: random.Random) -> tuple[Word, str]:
    if plural:
        text, complements = chooser.choice(words.groups), words.organisations
    elif chooser.random() < 0.3:
        text, complements = chooser.choice(words.local_people), words.places
    else:
        text, complements = chooser.choice(words.office_holders), words.organisations
    return Word(text, _nouns(text)), chooser.choice(complements)


def _nouns(phrase: str) -> tuple[str, ...]:
    """The words of a noun phrase, in lower case."""
    return tuple(phrase.lower().replace("’", " ").split())


def _apposition(words: Speech, kind: str, chooser: random.Random) -> str:
    name = chooser.choice(words.names)
    if kind != "title, age or clause":
        return name
    details = (
        chooser.choice(words.titled),
        f"{name}, {chooser.choice(words.ages)}",
        f"{name}, {chooser.choice(words.relatives)}",
        chooser.choice(words.relatives),
    )
    return chooser.choice(details)


def _opening(words: Speech, order: str, chooser: random.Random) -> str:
    if chooser.random() < 0.25 and order != "AROUND":
        return f"{chooser.choice(words.indirect)},"
    quotation = chooser.choice(words.quotations)
    opening = chooser.choice(words.quotation_frames).format(quotation)
    return opening if words.question_comma or quotation[-1] != "?" else opening.replace(",", "")


def _verb(
    words: Speech, order: str, plural: bool, begins: bool, goes_on_with_that: bool, chooser: random.Random
) -> Word:
    if goes_on_with_that:
        choice = words.verbs_that
    elif begins:
        choice = words.verbs_with_object
    elif order == "AROUND":
        choice = words.verbs_around
    elif order == "VS":
        choice = words.verbs_before or words.verbs
    else:
        choice = words.told if words.told and chooser.random() < 0.4 else words.verbs
    singular, _, several = chooser.choice(choice).partition("|")
    text = several if plural and several else singular
    return Word(text, (_verb_key(text),))


def _verb_key(text: str) -> str:
    """The word of a verb phrase that a list of verbs of saying would hold."""
    listed = text.replace("{} ", "").split()
    compound = listed[0] in _AUXILIARIES
    return listed[1 if compound and len(listed) > 1 else 0]


def _tail(words: Speech, verb: Word, chooser: random.Random) -> str:
    """To whom, when and where: at least one of them."""
    told = verb.text.split()[0] in {phrase.split()[0] for phrase in words.told}
    parts = []
    if not told and verb.text not in "|".join(words.verbs_with_object) and chooser.random() < 0.3:
        parts.append(chooser.choice(words.addressees))
    if chooser.random() < 0.7:
        parts.append(chooser.choice(words.times))
    if not parts or chooser.random() < 0.35:
        manner = chooser.choice(words.manners)
        if not parts or manner.split()[-1] != parts[-1].split()[-1]:
            parts.append(manner)
    return " ".join(parts)


def _role_stranded(words: Speech, shape: Shape, chooser: random.Random) -> tuple[str, str, int]:
    """The name before the verb, the role with its complement behind the stop."""
    name = chooser.choice(words.names)
    role = shape.subject.text
    complement = shape.complement.partition(",")[0]
    mended = replace(shape, subject=Word(f"{name}, {role}"), complement=complement, closed=",", apposition=False)
    head = replace(shape, subject=Word(name), closed="").sentence(name, "", "")
    return f"{head} {role} {complement}.", mended.truth(), len(head) - 1
