"""Paragraphs, sentences and the way in which a document begins its sentences."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.languages.language import Language
from cleanwire.triggers import compile_pattern

CLOSERS = "\"'”’»›“)]"
OPENERS = "\"'“‘«‹„‚([¿¡—–-"
WINDOW = 1000
"""Code points to either side of a place within which its sentence is looked for."""
_WORD_BEFORE = regex.compile(r"[^\s“”„«»\"()\[\]—–]{1,40}")
_END = regex.compile(rf"[.!?…]+[{regex.escape(CLOSERS)}]*(?=\s|$)")
_START = regex.compile(rf"[{regex.escape(OPENERS)}\s]*(\S)")
_STARTS = regex.compile(rf"[.!?…][{regex.escape(CLOSERS)}]*\s+([{regex.escape(OPENERS)}]*)(\p{{L}}[\p{{L}}'’]*)")
_LINE_START = regex.compile(rf"[{regex.escape(OPENERS)}]*(\p{{Ll}}[\p{{L}}'’]*+)\s")
_WORD = regex.compile(r"(?<![\p{L}\p{N}.'’])\p{L}[\p{L}\p{N}'’]*+(?!\.\p{L})")
_LIST_ITEM = regex.compile(r"\s*(?:[-*+•·–—>#|]|\d{1,3}[.)])\s")
_ORDINAL = regex.compile(r"(?<![\p{L}\p{N}.,])\d{1,2}$")
_BLOCK = regex.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*+")
_LINE = regex.compile(r"[^\n]+")
_INITIALS = regex.compile(r"(?:\p{L}\.)+\p{L}")
SHORTEST_WRAPPED, LONGEST_WRAPPED = 40, 130
"""Between these lengths, in code points, lie the full lines of a text that was wrapped by hand."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a document begins its sentences."""

    capital_starts: int
    """Words with a capital after a full stop."""
    lower_places: frozenset[int]
    """The places of words that open sentences, in lower case after a full stop or at the start of a paragraph: the
    writer does not capitalise."""
    odd_starts: int
    """Other words in lower case after a full stop that do not continue sentences by their class: they open none, or
    what stands before the stop is none."""
    chatty: bool
    """Whether it uses words of informal chat."""

    @property
    def lower_starts(self) -> int:
        """How many words open sentences in lower case."""
        return len(self.lower_places)

    def capitalises(self, aside: int = -1) -> bool:
        """Whether nothing, the word at one place aside, shows a writer who begins sentences in lower case."""
        capitals = (self.odd_starts - 1) * CAPITALS_FOR_ODD
        slips = len(self.lower_places - {aside}) * CAPITALS_FOR_SLIP
        return self.capital_starts >= max(capitals, slips) and not self.chatty


CAPITALS_FOR_SLIP = 100
"""A file of many articles may hold a slip for so many sentences that begin with a capital."""
CAPITALS_FOR_ODD = 6
"""One false stop before a noun or verb is damage. More are a habit of the writer, unless so many sentences for each
begin with a capital."""


def style(document: Document) -> Style:
    """The style of a document, for `Document.once`."""
    text, lexicon = document.text, document.lexicon
    continuing, openings, unfinished = _words(lexicon)
    capital = odd = 0
    lower: set[int] = set()
    for match in _STARTS.finditer(text):
        word = match[2].lower()
        if match[2][0].isupper():
            capital += 1
        elif not match[1] and word not in continuing and _ends_sentence(text, match.start(), lexicon):
            if word not in openings or not _is_whole(document, match.start()):
                odd += 1
            elif word_before(text, match.start()) not in unfinished:
                lower.add(match.start(2))
    for start, _ in document.once(paragraphs):
        opening = _LINE_START.match(text, start)
        if opening and opening[1].lower() in openings:
            lower.add(opening.start(1))
    rough = lexicon.chat_words and compile_pattern((_chat(lexicon),)).search(document.encoded)
    chatty = bool(rough) and not lexicon.chat_words.isdisjoint(_WORD.findall(text))
    return Style(capital, frozenset(lower), odd, chatty)


@cache
def _words(lexicon: Language) -> tuple[frozenset[str], ...]:
    """The words that continue a sentence, those that open one, and those with which none ends."""
    continuing = lexicon.relatives | lexicon.genitives | lexicon.prepositions | lexicon.conjunctions
    continuing |= lexicon.verb_final_openers | lexicon.saying | lexicon.auxiliaries
    return continuing, lexicon.sentence_words - continuing, lexicon.never_last | lexicon.unfinished | lexicon.stranded


@cache
def _chat(lexicon: Language) -> str:
    """What a text holds in which one of the words of chat stands, for RE2."""
    return rf"(?:^|[^A-Za-z])(?:{'|'.join(map(regex.escape, sorted(lexicon.chat_words)))})(?:[^A-Za-z]|$)"


def _is_whole(document: Document, stop: int) -> bool:
    """Whether a sentence ends at a stop: no number, nor a phrase with a preposition and without a finite verb."""
    text, lexicon = document.text, document.lexicon
    start = sentence_start(text, paragraph_at(document, stop)[0], stop, lexicon)
    words = _WORD.findall(text, start, stop)
    finite = any(word in lexicon.finite_verbs or word.endswith(lexicon.finite_endings) for word in words)
    return not text[stop - 1].isdigit() and (finite or not words or words[0].lower() not in lexicon.prepositions)


def _ends_sentence(text: str, sign: int, lexicon: Language) -> bool:
    """Whether a sign before a word in lower case would end a sentence: not that of an abbreviation, the last of an
    ellipsis, or a question mark inside a quotation, behind which the speaker follows."""
    if text[sign] == ".":
        return text[sign - 1 : sign] != "." and not is_abbreviated(text, sign, lexicon)
    return text[sign] != "…" and text[sign + 1] not in CLOSERS


def paragraphs(document: Document) -> list[tuple[int, int]]:
    """The paragraphs, for `Document.once`: lines, or blocks of lines where the text was wrapped by hand."""
    blocks = list(_BLOCK.finditer(document.text))
    lines = [block[0].split("\n") for block in blocks]
    wrapped = any(map(_is_wrapped, lines))
    spans: list[tuple[int, int]] = []
    for block, its_lines in zip(blocks, lines, strict=True):
        if len(its_lines) == 1 or (wrapped and _may_be_wrapped(its_lines)):
            spans.append(block.span())
        else:
            spans += (line.span() for line in _LINE.finditer(document.text, *block.span()))
    return spans


def _may_be_wrapped(lines: list[str]) -> bool:
    """Whether all lines but the last are as long as full lines are, and none is an item of a list."""
    return (
        len(lines) > 1
        and all(SHORTEST_WRAPPED <= len(line.rstrip()) <= LONGEST_WRAPPED for line in lines[:-1])
        and len(lines[-1]) <= LONGEST_WRAPPED
        and not any(_LIST_ITEM.match(line) for line in lines)
    )


def _is_wrapped(lines: list[str]) -> bool:
    """Whether a full line ends inside a sentence, or the next begins inside one: only wrapping does that."""
    inside = any(not _END.search(line.rstrip()[-4:] + " ") for line in lines[:-1])
    return _may_be_wrapped(lines) and (inside or any(line[:1].islower() for line in lines[1:]))


def paragraph_at(document: Document, position: int) -> tuple[int, int]:
    """The paragraph around a place, cut to a window around it."""
    spans = document.once(paragraphs)
    i = bisect_right(spans, (position, len(document.text) + 1)) - 1
    start, end = spans[i] if i >= 0 else (position, position)
    return max(start, position - WINDOW), max(min(end, position + WINDOW), position)


def word_before(text: str, position: int) -> str:
    """What stands, without a space, directly before a place: at most 40 code points."""
    start = position
    while start > 0 and position - start < 40 and _WORD_BEFORE.fullmatch(text[start - 1]):
        start -= 1
    return text[start:position]


def is_abbreviated(text: str, stop: int, lexicon: Language) -> bool:
    """Whether the full stop at a place belongs to an abbreviation or an initial."""
    word = word_before(text, stop).lstrip("'‘’").lower().replace("’", "'")
    if (len(word) == 1 and word != "%") or _INITIALS.fullmatch(word):
        return True
    if word in lexicon.abbreviations or word.rpartition("'")[2] in lexicon.abbreviations:
        return True
    before = text[max(0, stop - 40) : stop - len(word)].lower().rstrip()
    last = before[before.rfind(" ") + 1 :]
    return f"{last} {word}" in lexicon.abbreviations


def sentence_start(text: str, start: int, position: int, lexicon: Language) -> int:
    """Where the sentence that holds a place begins, not before `start`."""
    found = start
    for end in _END.finditer(text, start, position):
        following = _START.match(text, end.end(), position)
        if following and (following[1].islower() or following[1] in "»,"):
            continue
        if text[end.start()] == "." and is_abbreviated(text, end.start(), lexicon):
            continue
        if text[end.start()] == "." and _ORDINAL.search(text, max(start, end.start() - 4), end.start()):
            continue
        found = end.end()
    return found + len(text[found:position]) - len(text[found:position].lstrip())


def sentence_end(text: str, position: int, end: int, lexicon: Language) -> int:
    """Where the part of a sentence that begins at a place ends: the place of its closing `.`, `!` or `?`, or `end`."""
    for stop in _END.finditer(text, position, end):
        if not (text[stop.start()] == "." and is_abbreviated(text, stop.start(), lexicon)):
            return stop.start()
        if stop.end() >= end:
            return stop.start()
    return end
