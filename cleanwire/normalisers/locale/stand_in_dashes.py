"""LOC006: hyphens for dashes in a document that has dashes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.dashes import mixes_dashes_and_hyphens
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_DASH = regex.compile(r"(?<=[\p{L}\p{N}.,!?…)\]\"”’»])(?: [–—] |[—]|\u00a0[–—] )(?=[\p{L}\p{N}\"“‘«„(])")
_HYPHEN = regex.compile(r"(?<=[\p{L}.,!?…)\]\"”’»])(?: --? |\u00a0--? |--)(?=[\p{L}\"“‘«„(])")
_LINE = regex.compile(r"^[ \t]*(?:[-*•–—|>#]|\d+[.)])|[|\t{}=\\~<>`\ufffc]|(?<!\S)-\w|--\w|\w--\w*$", regex.MULTILINE)
_FEWEST = 2
"""Dashes that make a style."""


class StandInDashes(Normaliser):
    """An engine whose alphabet has no dash writes - or --. Where the rest of the document has dashes between clauses,
    these take their form. Lists, tables, options, headings and labels (`Tools - Options`) keep their hyphens, and so
    does a document that has more hyphens than dashes.
    """

    code = "LOC006"
    name = "stand-in-dashes"
    message = "a hyphen where the document has a dash"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    probes = (mixes_dashes_and_hyphens,)
    origin = "Text normalised to ASCII before translation."
    examples = (
        Example(
            "The bridge – the old one – is closed. The mayor – and not only she – is angry. It was - as often - late.",
            "The bridge – the old one – is closed. The mayor – and not only she – is angry. It was – as often – late.",
            unsafe=True,
        ),
        Example(
            "The bridge—the old one—is closed. He—and not only he—is angry. It was late -- as often. We go--or not.",
            "The bridge—the old one—is closed. He—and not only he—is angry. It was late—as often. We go—or not.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The bridge - the old one - is closed. It was - as so often - late."),
        Keep("The bridge – the old one – is closed. Run it with tool --quiet - or not - in the shell."),
        Keep("It was late – as so often – and wet – as ever.\n\nHarbour News - Home"),
        Keep("It was late – as so often – and wet – as ever.\n\n- one thing - and another\n- a third"),
        Keep("It was late – as so often – and wet – as ever. They won 5 - 3."),
        Keep("It was late – as so often – and wet – as ever. Use rsync -a - or not."),
        Keep("It was late—as so often—and wet—as ever. The gain was two--fold."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        found = list(_around("-", _HYPHEN, text))
        if not found:
            return
        own = Counter(match[0] for match in _around("[–—]", _DASH, text))
        if own.total() < _FEWEST or len(found) >= own.total():
            return
        dash = max(own, key=lambda form: (own[form], form))
        for match in found:
            if _is_clause(document, match):
                yield self.finding(*match.span(), (*match.span(), dash), applicability="unsafe")


def _around(sign: str, pattern: regex.Pattern[str], text: str) -> Iterator[regex.Match[str]]:
    """The matches of a pattern that has a sign among its first two characters."""
    reached = 0
    for found in re.finditer(sign, text):
        for start in (found.start() - 1, found.start()):
            if start >= reached and (match := pattern.match(text, start)):
                reached = match.end()
                yield match
                break


def _is_clause(document: Document, match: regex.Match[str]) -> bool:
    """Whether the hyphen stands in a running sentence: words in lower case on both sides, nothing of a list or code;
    without spaces, before a word that begins clauses, since `two--fold` is one word."""
    text = document.text
    start, end = document.line(match.start())
    start, end = max(start, match.start() - 300), min(end, match.end() + 300)
    if _LINE.search(text[start:end].replace(match[0], " ")):
        return False
    before, after = text[start : match.start()].split(), text[match.end() : end].split()
    if len(before) < 2 or not after:
        return False
    lexicon = document.lexicon
    openings = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.relatives
    if match[0] == "--" and after[0].rstrip(",") not in openings | lexicon.function_words:
        return False
    return any(map(str.islower, before[-3:])) and after[0].strip('"“‘«„(')[:1].islower()
