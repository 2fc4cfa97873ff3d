"""MRK001: spaces inside the stars of bold words."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_STARS = regex.compile(r"(?<![*\\])(?:\*{2,3}|\*[ \u00a0]\*)(?!\*|[ \u00a0]\*)")
_SPACE = " \t\u00a0\u3000"
_OPERATOR = regex.compile(r"[=+/^<>]|(?:^|\s)-(?:\s|$)|\d\s*$|^\s*\d+\s*\p{L}?\s*$")
_WORDS = regex.compile(r"\p{L}\p{M}*\p{L}|\p{Lo}|\p{So}|\p{N}")
_MOST = 400


class LooseBold(Normaliser):
    """Machine translation sets spaces inside the stars that make words bold, and they are bold no more. Stars are taken
    for the two ends of bold words when they pair up in their line; between words and spaced on all sides, as the
    operator of a power is, they are mended on request only. Where a word follows the stars directly, the space
    moves out.
    """

    code = "MRK001"
    name = "loose-bold"
    message = "spaces inside the stars keep the words from being bold"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\*[ \x{a0}]\*", r"\*\*[ \t\x{a0}\x{3000}]", r"[ \t\x{a0}\x{3000}]\*\*")
    origin = "Machine translation of Markdown in documentation trees, above all into Indic scripts."
    examples = (
        Example("* * Note * *: it takes an hour.\n", "**Note**: it takes an hour.\n"),
        Example("Press * * Save * * twice.\n", "Press **Save** twice.\n", unsafe=True),
        Example("1. ** Click save:**\n", "1. **Click save:**\n"),
        Example("- ** speed **: twice as fast\n", "- **speed**: twice as fast\n"),
        Example("**सहेजें **: बटन दबाएँ\n", "**सहेजें**: बटन दबाएँ\n", "hi"),
        Example("**Note: **Close the lid first.\n", "**Note:** Close the lid first.\n"),
        Example("| ** name ** | role |\n|---|---|\n| a | b |\n", "| **name** | role |\n|---|---|\n| a | b |\n"),
        Example(
            "Press ** both buttons ** at the same time.\n", "Press **both buttons** at the same time.\n", unsafe=True
        ),
    )
    keeps = (
        Keep("* * *\n"),
        Keep("* * an item of an item\n* * another\n"),
        Keep("The area is 2 * * 3 * * 4.\n"),
        Keep("The area is 2 ** 3 and the volume 4 ** 5 units.\n"),
        Keep("The norm is width ** 2 + height ** 2 here.\n"),
        Keep("`** bold **` is how it looks in code.\n"),
        Keep("```\n** not bold **\n```\n"),
        Keep("    ** indented code **\n"),
        Keep("One **bold** word and **another** one.\n"),
        Keep("The rates are net.** Fees apply.\n\n** See the list of fees.\n"),
        Keep(r"Write \*\* words \*\* to show the stars." + "\n"),
        Keep("** A footnote that has only one pair of stars.\n"),
        Keep("- **item one**\n- **item two**\n"),
        Keep("The pattern src/**/test and lib/**/test match both.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        seen = document.once(shown)
        by_line: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for match in _STARS.finditer(text):
            heads = " " in match.group() and not text[document.line(match.start())[0] : match.start()].strip()
            if heads or seen(*match.span()):
                by_line.setdefault(document.line(match.start()), []).append(match.span())
        candidates = []
        for line, stars in by_line.items():
            if len(stars) % 2 == 0 and len(stars) <= 40:
                pairs = zip(stars[::2], stars[1::2], strict=True)
                candidates += [made for first, last in pairs if (made := _tightened(text, line, first, last))]
        for made in prove(document, candidates):
            applicability = "unsafe" if _is_spaced(text, document.line(made.start), made) else "safe"
            yield self.finding(made.start, made.end, *made.edits, applicability=applicability)  # type: ignore[arg-type]


def _tightened(text: str, line: tuple[int, int], first: tuple[int, int], last: tuple[int, int]) -> Candidate | None:
    """The fix that takes the spaces from between two pairs of stars."""
    if _stars(text, first) != _stars(text, last) or not 0 < last[0] - first[1] <= _MOST:
        return None
    inner = text[first[1] : last[0]]
    words = inner.strip(_SPACE)
    start, end = first[1] + len(inner) - len(inner.lstrip(_SPACE)), first[1] + len(inner.rstrip(_SPACE))
    parted = [place for place in (first, last) if text[place[0] + 1] != "*"]
    if (start == first[1] and end == last[0] and not parted) or not _WORDS.search(words) or "|" in words:
        return None
    edits = [(place[0] + 1, place[1] - 1, "") for place in parted]
    if start > first[1]:
        joined = first[0] > line[0] and text[first[0] - 1].isalnum()
        edits.append((first[1], start, ""))
        if joined:
            edits.append((first[0], first[0], " "))
    if end < last[0]:
        joined = last[1] < line[1] and text[last[1]].isalnum()
        edits.append((end, last[0], ""))
        if joined:
            edits.append((last[1], last[1], " "))
    come = ("Strong",) if _stars(text, first) == 2 else ("Strong", "Emphasis")
    items = ("List", "Item") * 2 if first in parted and not text[line[0] : first[0]].strip() else ()
    made = Candidate(first[0], last[1], tuple(sorted(edits)), come, items)
    return None if _is_spaced(text, line, made) and _OPERATOR.search(inner) else made


def _stars(text: str, place: tuple[int, int]) -> int:
    return text.count("*", *place)


def _is_spaced(text: str, line: tuple[int, int], made: Candidate) -> bool:
    """Whether words stand before and after, and spaces on all sides of both pairs of stars."""
    before, after = text[line[0] : made.start], text[made.end : line[1]]
    inner = text[made.start : made.end].strip("*")
    return (
        before[-1:] in (*_SPACE,)
        and before.strip()[-1:].isalnum()
        and after[:1] in (*_SPACE,)
        and after.strip()[:1].isalnum()
        and inner[0] in _SPACE
        and inner[-1] in _SPACE
    )
