"""REP003: a sentence, a paragraph or a long phrase twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.recurrences import recurs
from cleanwire.evidence.runs import Run
from cleanwire.evidence.units import Units, is_unspaced, recurring_units, repeats
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.repetition.decoder_loop import loops

_CLOSED = re.compile(r"[.!?。！？؟।…][\"'”’»)\]]*\s*\Z")
_JOINT = re.compile(r",?[ \u00a0]")
_QUOTES = frozenset('"“”„«»「」')
_WINDOW = 12
_LONGEST_VERSE = 60


def doubled_passages(document: Document) -> list[tuple[int, int, int]]:
    """Passages that stand twice in a row: where the first begins, where it ends and where the second ends."""
    known = document.once(recurring_units)
    looping = bytearray(len(known.tokens))
    for run in document.once(loops):
        looping[run.start : run.end] = b"\x01" * (run.end - run.start)
    found = []
    reached = 0
    for run in document.once(repeats):
        if run.period < 3 or run.copies >= 3 or any(looping[run.start : run.end]):
            continue
        passage = _sentences(known, run) or _phrase(known, run)
        if passage and passage[0] >= reached:
            found.append(passage)
            reached = passage[2]
    return found


class RepeatedPassage(Normaliser):
    """A segment that was sent twice, or a phrase that a decoder set on both sides of the place where it belongs,
    stands twice in a row, word for word. Whole sentences and paragraphs count from eight words on, statements
    outside of quotations and verse from five: what is shorter is repeated for effect, in dialogue and in song. A
    phrase inside a sentence counts from three words on with nothing between its copies, from five with a comma; the
    fix leaves one.
    """

    code = "REP003"
    name = "repeated-passage"
    message = "the same passage twice in a row"
    stage = "repetition"
    mqm = "duplication"
    its = "duplication"
    probes = (recurs,)
    origin = "Segments translated twice, and decoders that say a phrase again."
    examples = (
        Example(
            "The council met on Monday to speak about the bridge. The council met on Monday to speak about the "
            "bridge. Then it rose.",
            "The council met on Monday to speak about the bridge. Then it rose.",
            unsafe=True,
        ),
        Example(
            "The mayor said that the works would begin in the spring.\n\n"
            "The mayor said that the works would begin in the spring.\n\nNobody believed him.",
            "The mayor said that the works would begin in the spring.\n\nNobody believed him.",
            unsafe=True,
        ),
        Example(
            "Der Rat tagt am Freitag erneut. Der Rat tagt am Freitag erneut. Danach wird gewählt.",
            "Der Rat tagt am Freitag erneut. Danach wird gewählt.",
            lang="de",
            unsafe=True,
        ),
        Example("They stayed for two weeks for two weeks.", "They stayed for two weeks.", unsafe=True),
        Example(
            "It is tidy, although the bed is too low, although the bed is too low.",
            "It is tidy, although the bed is too low.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("Get off there. Get off there. You never listen."),
        Keep("“It was only a joke. It was only a joke,” he said."),
        Keep("“It was only a joke. It was only a joke.” She wept."),
        Keep("We shall walk home some day.\nWe shall walk home some day.\nHand in hand."),
        Keep("I know it, I know it, he said, and once you lie, once you lie again."),
        Keep("The boat is old and small.\nThe river is wide.\nThe boat is old and small.\nThe river is wide.\n"),
        Keep("And we will not go home\nAnd we will not go home\nUntil the day has come"),
        Keep("It is the best of the best of the best, a film within the film within the film."),
        Keep("Step by step by step they drew nearer, more and more and more."),
        Keep("He wrote in “The Long Way Home.” The long way home is a poem."),
        Keep("Open the file config/data/main/config/data/main now."),
        Keep("The air pump: The air pump has several valves."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for start, middle, end in document.once(doubled_passages) if document.once(recurs) else ():
            yield self.finding(start, end, (middle, end, ""), applicability="unsafe")


def _sentences(known: Units, run: Run) -> tuple[int, int, int] | None:
    """The copies as whole sentences of eight words and more, wherever in the run they begin."""
    text, spans = known.text, known.spans
    for first in range(run.start, min(run.end - 2 * run.period, run.start + 3 * run.period) + 1):
        second, last = first + run.period, first + 2 * run.period
        start, middle = spans[first][0], spans[second][0]
        end = spans[last][0] if last < len(spans) else len(text)
        if not _opens(text, start) or not _opens(text, middle) or not _opens(text, end):
            continue
        one, two = text[start:middle], text[middle:end]
        is_long = _long(one) and not ("\n" in one.strip() and _is_verse(one))
        if one.split() == two.split() and (is_long or (_plain(one) and not _is_speech(text, start, end))):
            return start, start + len(one.rstrip()), middle + len(two.rstrip())
    return None


def _opens(text: str, place: int) -> bool:
    """Whether a sentence begins at a place, or the text ends there."""
    before = text[max(0, place - _WINDOW) : place].rstrip("\"'“«„‘([")
    return not before.strip() or place == len(text) or _CLOSED.search(before) is not None


def _long(passage: str, words: int = 8, letters: int = 16) -> bool:
    long = sum(any(map(str.isalpha, word)) for word in passage.split()) >= words
    return long or (is_unspaced(passage) and sum(map(str.isalpha, passage)) >= letters)


def _plain(passage: str) -> bool:
    """Whether a passage is a statement of five words and more, and no line of verse."""
    return _long(passage, 5, 10) and passage.rstrip().endswith((".", "。", "।")) and not _is_verse(passage)


def _is_verse(passage: str) -> bool:
    """Whether a passage consists of short lines without blank ones between."""
    return passage.endswith("\n") and "\n\n" not in passage and max(map(len, passage.splitlines())) <= _LONGEST_VERSE


def _is_speech(text: str, start: int, end: int) -> bool:
    """Whether there are quotation marks in a passage or its line."""
    return not _QUOTES.isdisjoint(text[text.rfind("\n", 0, start) + 1 : end])


def _phrase(known: Units, run: Run) -> tuple[int, int, int] | None:
    """The copies as a phrase inside a sentence; one that goes on into a third copy is a figure of speech."""
    text, spans = known.text, known.spans
    second = run.start + run.period
    start, end = spans[run.start][0], spans[second + run.period - 1][1]
    middle = spans[second - 1][1]
    joint, phrase = text[middle : spans[second][0]], text[start:middle]
    words = sum(any(map(str.isalpha, word)) for word in phrase.split())
    if run.end - run.start > 2 * run.period + (words >= 6) or is_unspaced(phrase) or "\n" in text[start:end]:
        return None
    if not phrase[-1:].isalnum() or not phrase[:1].isalnum():
        return None
    if not _JOINT.fullmatch(joint) or phrase != text[spans[second][0] : end] or words < (5 if "," in joint else 3):
        return None
    return start, middle, end
