"""REP001: a word, clause or sentence over and over, where a decoder went round in circles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleanwire import languages
from cleanwire.document import Document
from cleanwire.evidence.recurrences import goes_on
from cleanwire.evidence.runs import Run, runs
from cleanwire.evidence.units import Units, is_unspaced, recurring_units, repeats
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_TERMINAL = re.compile(r"[.!?。！？؟।][\"'”’»)\]]*\s")
_MARK = re.compile(r"[^\w\s]")
_NUMBER = re.compile(r"\d+")
_FEWEST = 2.5
"""Copies of the longest loops, which may be cut off in the third."""
_PAIRS = (("“", "”"), ("«", "»"), ("「", "」"), ("(", ")"), ("[", "]"))
_NUMERAL = -1
_SHOUTED = 20
"""So often not even a cheering crowd says a word."""


def loops(document: Document) -> list[Run]:
    """The runs that no writer would have written, the longest where several overlap, in order."""
    known = document.once(recurring_units)
    wanted = [run for run in document.once(repeats) if _is_loop(document, known, run)]
    wanted += _counting(known)
    chosen: list[Run] = []
    taken = bytearray(len(known.tokens))
    for run in sorted(wanted, key=lambda run: (run.start - run.end, run)):
        if not any(taken[run.start : run.end]):
            taken[run.start : run.end] = b"\x01" * (run.end - run.start)
            chosen.append(run)
    return sorted(chosen)


class DecoderLoop(Normaliser):
    """A decoder that falls into a loop says the same words again until it is stopped, often in the middle of a
    copy; whatever should have come after is then lost, and the message says so. Writers repeat too, for
    emphasis, in verse and in prayer, in lists and tables, but they repeat short things, set them apart by commas
    or lines, and stop sooner: how many copies make a loop depends on how long one is and on what stands between
    them. The fix keeps one copy.
    """

    code = "REP001"
    name = "decoder-loop"
    message = "the same words over and over"
    stage = "repetition"
    mqm = "duplication"
    its = "duplication"
    probes = (goes_on,)
    origin = "Neural decoders, above all greedy ones, which fall into a cycle; language models that do not stop."
    examples = (
        Example(
            "She went to the market in the village in the village in the village in the village.",
            "She went to the market in the village.",
            unsafe=True,
        ),
        Example(
            "He wrote that the plan was good, and that the plan was good, and that the plan was good, and that the",
            "He wrote that the plan was good, and",
            unsafe=True,
        ),
        Example(
            "Er wohnt nahe der Brücke von Aarau nahe der Brücke von Aarau nahe der Brücke von Aarau.",
            "Er wohnt nahe der Brücke von Aarau.",
            lang="de",
            unsafe=True,
        ),
        Example("我们要去北京的学校北京的学校北京的学校北京的学校。", "我们要去北京的学校。", lang="zh", unsafe=True),
        Example("Das ist die Lampenlampenlampenlampenlampenlampen.", "Das ist die Lampen.", lang="de", unsafe=True),
        Example("Çok güzel bir gündü. " * 3 + "Çok güzel bir gündü.", "Çok güzel bir gündü.", lang="tr", unsafe=True),
        Example("“The plan was good, and the plan was good, and the plan was good,” and the plan was good.", None),
        Example(
            "It names the first point 1 of the plan, the first point 2 of the plan, the first point 3 of the plan, "
            "the first point 4 of the plan.",
            "It names the first point 1 of the plan.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("“No, no, no,” he said. “Never, never, never.”"),
        Keep("He said that that that that man wrote was wrong."),
        Keep("Ha ha ha! The crowd went bla bla bla and then ran very very very fast."),
        Keep("Lord, have mercy. Lord, have mercy. Lord, have mercy."),
        Keep("And row, and row, and row,\nAnd row, and row, and row,\nDown the stream"),
        Keep("Row your boat\nRow your boat\nRow your boat\nRow your boat\nDown the stream"),
        Keep("| yes | yes | yes | yes |\n| yes | yes | yes | yes |"),
        Keep("----------------\n* * * * * *\n================"),
        Keep("It went on and on and on and on, over and over and over again."),
        Keep("Item 1: nails\nItem 2: nails\nItem 3: nails\nItem 4: nails"),
        Keep("Tomorrow, and tomorrow, and tomorrow, creeps in this petty pace."),
        Keep("She is the friend of a friend of a friend of a friend."),
        Keep("雷がゴロゴロゴロゴロゴロゴロと鳴った。", lang="ja"),
        Keep("哈哈哈哈哈哈哈，太好笑了！", lang="zh"),
        Keep("0 0 0 0 0 0 1 0 0 0 0 0 0 1"),
        Keep("Hip hip hooray! Hip hip hooray! Hip hip hooray!"),
        Keep("They say the joy of the joy of the day is short."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not document.once(goes_on):
            return
        known = document.once(recurring_units)
        for run in document.once(loops):
            yield self._kept_once(document, known, run)

    def _kept_once(self, document: Document, known: Units, run: Run) -> Finding:
        text, spans = document.text, known.spans
        start, end = spans[run.start][0], spans[run.end - 1][1]
        message = f"the same words {int(run.copies)} times in a row"
        kept = run.start + run.period
        rest = (run.end - run.start) % run.period
        if not text[end : document.line(end)[1]].strip(" ,\t"):
            message += "; the loop runs to the end, and what should have followed is probably lost"
        elif rest and _connective(document, text[spans[run.start + rest - 1][1] : spans[kept - 1][1]]):
            kept = run.start + rest
        else:
            kept += rest
        edits = [(spans[kept - 1][1], end, "")] if _is_balanced(text[spans[kept - 1][1] : end]) else []
        return self.finding(start, end, *edits, applicability="unsafe", message=message)


def _is_balanced(text: str) -> bool:
    """Whether every quotation mark and bracket in a stretch of text has its partner there."""
    return text.count('"') % 2 == 0 and all(text.count(opening) == text.count(closing) for opening, closing in _PAIRS)


def _is_loop(document: Document, known: Units, run: Run) -> bool:
    """Whether a run is longer than writers make them."""
    if run.copies < _FEWEST:
        return False
    start, end = known.spans[run.start][0], known.spans[run.end - 1][1]
    first = known.text[start : known.spans[run.start + run.period - 1][1]]
    letters = sum(character.isalpha() for character in first)
    if letters < 2 or "|" in first or "\t" in known.text[start:end]:
        return False
    words = sum(
        any(character.isalpha() for character in known.text[a:b])
        for a, b in known.spans[run.start : run.start + run.period]
    )
    if is_unspaced(first):
        return run.copies >= _copies_unspaced(first, letters)
    if not any(character.isspace() for character in known.text[start:end]):
        return run.copies >= (_SHOUTED if letters < 3 else 8 if letters == 3 else 4)
    lines = 0 if "\n" not in known.text[start:end] else 4 if words >= 12 else 8
    return run.copies >= max(lines, _copies(document, known, run, first, words))


def _copies(document: Document, known: Units, run: Run, first: str, words: int) -> float:
    """From how many copies on a run of words with spaces between them is a loop."""
    spans = known.spans
    step = known.text[spans[run.start][0] : spans[run.start + run.period][0]]
    if words == 1:
        if first.lower() in _emphatic(document):
            return _SHOUTED
        if first.lower() in document.lexicon.doublable:
            return 5
        return 6 if _MARK.search(step) else 3
    if _TERMINAL.search(step):
        return max(3, min(6, 8 - words)) if words < 5 else 4 if words < 7 else 3
    if words == 2:
        return 5 if _MARK.search(step) or _has_conjunction(document, first) else 4
    if words < 5:
        return 4 if _MARK.search(step) else 3.5
    return _FEWEST


def _copies_unspaced(first: str, letters: int) -> float:
    """The same where no spaces stand between words; kana that repeat are sounds, and one letter a laugh."""
    if letters < 4:
        return 8 if letters > 1 and not all("぀" <= character <= "ヿ" for character in first) else 1e9
    return 4 if letters < 8 else 3


def _emphatic(document: Document) -> frozenset[str]:
    return frozenset().union(*(language.emphatics for language in languages.load_all()))


def _has_conjunction(document: Document, phrase: str) -> bool:
    return any(word in document.lexicon.conjunctions for word in phrase.lower().split())


def _connective(document: Document, between: str) -> bool:
    """Whether a stretch of text only joins what stands before and after it."""
    words = re.findall(r"\w+", between.lower())
    return all(word in document.lexicon.conjunctions for word in words)


def _counting(known: Units) -> Iterator[Run]:
    """Runs of four copies and more in one line, alike but for one number that goes up by one each time.

    Only stretches in which numbers stand at recurring distances are looked at.
    """
    places = [n for n, token in enumerate(known.tokens) if token in known.numerals]
    distances = [b - a for a, b in pairwise(places)]
    for stretch in runs(distances, 3):
        period = places[stretch.start + stretch.period] - places[stretch.start]
        first = max(0, places[stretch.start] - period)
        masked = [
            _NUMERAL if token in known.numerals else token
            for token in known.tokens[first : places[stretch.end] + period]
        ]
        for run in runs(masked, 4):
            copy = masked[run.start : run.start + run.period]
            found = Run(first + run.start, first + run.end, run.period)
            text = known.text[known.spans[found.start][0] : known.spans[found.end - 1][1]]
            if copy.count(_NUMERAL) < len(copy) / 4 and not {"\n", "|"} & set(text) and _goes_up(known, found, copy):
                yield found


def _goes_up(known: Units, run: Run, copy: Sequence[int]) -> bool:
    counters = 0
    for offset in (n for n, token in enumerate(copy) if token == _NUMERAL):
        column = [
            _NUMBER.findall(known.text[slice(*known.spans[place])])
            for place in range(run.start + offset, run.end, run.period)
        ]
        if all(numbers == column[0] for numbers in column):
            continue
        values = [int(numbers[0][:9]) for numbers in column if len(numbers) == 1]
        if len(values) < len(column) or any(b - a != 1 for a, b in pairwise(values)):
            return False
        counters += 1
    return counters == 1
