"""MRK008: markers of lists that are none."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import decimal

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page, makes_items, proven, shown

_MARKER = regex.compile(
    r"^(?P<indent>[ \t]{0,3})(?P<marker>(?P<digits>\p{Nd}{1,3})(?P"
    r"<space>[ \t\u00a0]?)(?P<stop>[.．。)）])(?P<gap>[ \t\u00a0\u3000]*))(?=\S)",
    regex.MULTILINE,
)


class ListMarker(Normaliser):
    """A translation sets a space before the stop of a numbered item (`1 .`), and there is no list. That is mended where
    items count up from one, in as many lines, and so is one number without a space behind it among others that have
    one. Digits of the language and full-width stops (`१.`, `1．`) are its typography where no list was meant, so that
    they become a list on request only, and so do numbers of which none has a space behind it.
    """

    code = "MRK008"
    name = "list-marker"
    message = "the number does not make the line an item of a list"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"(?m)^[ \t]{0,3}[0-9]{1,3}[ \t\x{a0}][.)]",
        r"(?m)^[ \t]{0,3}[0-9]{1,3}[.)][^\s0-9.)]",
        r"(?m)^[ \t]{0,3}[0-9]{1,3}[．。）]",
        r"(?m)^[ \t]{0,3}[^\x00-\x7F]{1,3}[ \t\x{a0}]?[.．。)）]",
    )
    origin = "Machine translation of numbered lists in Markdown."
    examples = (
        Example("1. Open the lid.\n2 . Close it.\n3. Wait.\n", "1. Open the lid.\n2. Close it.\n3. Wait.\n"),
        Example("1 . Open the lid.\n2 . Close it.\n", "1. Open the lid.\n2. Close it.\n"),
        Example("1 ) Open the lid.\n2 ) Close it.\n", "1) Open the lid.\n2) Close it.\n"),
        Example("१. ढक्कन खोलें।\n२. बंद करें।\n", "1. ढक्कन खोलें।\n2. बंद करें।\n", "hi", unsafe=True),
        Example("1．打开盖子。\n2．关上。\n", "1. 打开盖子。\n2. 关上。\n", "zh", unsafe=True),
        Example("1. Abra a tampa.\n2.Feche-a.\n3. Espere.\n", "1. Abra a tampa.\n2. Feche-a.\n3. Espere.\n", "pt"),
        Example("1.Abra a tampa.\n2.Feche-a.\n", "1. Abra a tampa.\n2. Feche-a.\n", "pt", unsafe=True),
        Example("1。 開ける\n2。 閉める\n", "1. 開ける\n2. 閉める\n", "ja", unsafe=True),
    )
    keeps = (
        Keep("1. Open the lid.\n2. Close it.\n"),
        Keep("5 .NET releases were made.\n"),
        Keep("```\n1 . a\n2 . b\n```\n"),
        Keep("1 . alone is no list.\n"),
        Keep("3 . 4 makes 12, and\n5 . 6 makes 30.\n"),
        Keep("१. अकेला वाक्य।\n", "hi"),
        Keep("2024. aastal valmis.\n", "et"),
        Keep("    1 . code\n    2 . code\n"),
        Keep("1.5 litres\n2.5 litres\n"),
        Keep("Text\n\n1\n\n. 2\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        seen = document.once(shown)
        run: list[regex.Match[str]] = []
        runs = []
        for match in _MARKER.finditer(text):
            if not (_is_plain(match) or seen(*match.span("marker"))):
                continue
            follows = run and _number(match) == _number(run[-1]) + 1 and match["stop"] == run[-1]["stop"]
            if not follows or text.count("\n", run[-1].end(), match.start()) > 2:
                runs.append(run)
                run = []
            run.append(match)
        runs.append(run)
        meant = [some for some in runs if len(some) > 1 and _number(some[0]) == 1 and not all(map(_is_plain, some))]
        for some in proven(meant, lambda runs: makes_items(document, [edit for run in runs for edit in _edits(run)])):
            mixed = any(map(_is_plain, some))
            plain = all(match["digits"].isascii() and match["stop"] in ".)" for match in some)
            plain = plain and all(mixed or match["gap"] for match in some)
            edits = _edits(some)
            yield self.finding(edits[0][0], edits[-1][1], *edits, applicability="safe" if plain else "unsafe")


def _is_plain(match: regex.Match[str]) -> bool:
    tight = not match["gap"] and match.string[match.end()].isalpha()
    return match["digits"].isascii() and not match["space"] and match["stop"] in ".)" and not tight


def _edits(run: list[regex.Match[str]]) -> list[tuple[int, int, str]]:
    return [(*match.span("marker"), _written(match)) for match in run if not _is_plain(match)]


def _number(match: regex.Match[str]) -> int:
    number = 0
    for digit in match["digits"]:
        number = number * 10 + decimal(digit)
    return number


def _written(match: regex.Match[str]) -> str:
    return f"{_number(match)}{')' if match['stop'] in ')）' else '.'} "
