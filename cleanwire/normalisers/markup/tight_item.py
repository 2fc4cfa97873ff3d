"""MRK019: items of a list whose marker is not followed by a space."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page, makes_items, proven, shown

_TIGHT = regex.compile(
    r"^(?P<indent>[ \t]{0,12})(?P<marker>[-*+])"
    r"(?=[\p{Lu}\p{Lt}\p{Lo}\p{So}「『（“«《【(\"`]|\*\*[^\s*]|\[[ xX]\][ ])[^\n]*",
    regex.MULTILINE,
)
_LINE = regex.compile(r"(?P<indent>[ \t]*)(?:(?P<marker>[-*+])(?P<space>[ \t]+)\S)?")
_ITEM = regex.compile(r"^[ \t]*([-*+])[ \t]+\S", regex.MULTILINE)
_NEAR = 60


class TightItem(Normaliser):
    """`-Text` is no item of a list. It becomes one where another item with the same marker stands at the same place of
    the same list: of stars, which mark notes too, one that follows. A line that may go on from the one before it, after
    a comma or a conjunction, stays, and so do options (`-v`), numbers and dialogue without a list. Where the source is
    known, one without others becomes an item too, when there are as many as in the source then.
    """

    code = "MRK019"
    name = "tight-list-marker"
    message = "no space after the marker of an item, which is none without"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"(?m)^[ \t]{0,12}[-*+][^\s\-*+0-9a-z]", r"(?m)^[ \t]{0,12}[-*+]\*\*[^\s*]")
    origin = "Machine translation of Markdown lists, item by item."
    examples = (
        Example("- Open the lid.\n-Close it.\n- Wait.\n", "- Open the lid.\n- Close it.\n- Wait.\n"),
        Example("*（可選）打開。\n* 關上。\n", "* （可選）打開。\n* 關上。\n", "zh-Hant"),
        Example("- [x] Milk\n-[ ] Flour\n", "- [x] Milk\n- [ ] Flour\n"),
        Example("- मूल फ़ाइल\n-अनुवाद\n", "- मूल फ़ाइल\n- अनुवाद\n", "hi"),
        Example(
            "* 流程：\n    *以下几种：\n        * 甲\n    * 另一种\n",
            "* 流程：\n    * 以下几种：\n        * 甲\n    * 另一种\n",
            "zh",
        ),
        Example("-సాధారణ వాడుక.\n", "- సాధారణ వాడుక.\n", "te", source="- Common use.\n"),
        Example(
            "- **Vite** : deux fois.\n-**Bien** : une fois.\n",
            "- **Vite** : deux fois.\n- **Bien** : une fois.\n",
            "fr",
        ),
    )
    keeps = (
        Keep("- Open the lid.\n- Close it.\n"),
        Keep("- Use the option\n-v for more.\n"),
        Keep("- One\n-5 degrees\n"),
        Keep("-Hola.\n-Adiós.\n", "es", source="“Hello.”\n“Goodbye.”\n"),
        Keep("-Hola.\n-Adiós.\n", "es"),
        Keep("- Die Ein- und\n-Ausgänge\n", "de"),
        Keep("* Name\n* Address\n*Required fields\n"),
        Keep("- A line\n*Emphasis* in it\n"),
        Keep("```\n- One\n-Two\n```\n"),
        Keep("- `a`\n-----\n"),
        Keep("- One\n\nText\n-Two\n"),
        Keep("- One\n\\-Two\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        seen = document.once(shown)
        edits = []
        lines = document.text.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        number = 0
        expected = _expected(document)
        for match in _TIGHT.finditer(document.text):
            while starts[number + 1] <= match.start():
                number += 1
            meant = match["marker"] in expected or self._is_item(document, lines, number, match)
            if meant and seen(*match.span("marker")):
                edits.append((match.end("marker"), match.end("marker"), " "))
        for edit in proven(edits, lambda some: makes_items(document, some)):
            yield self.finding(edit[0] - 1, edit[1], edit)

    def _is_item(self, document: Document, lines: list[str], number: int, match: regex.Match[str]) -> bool:
        """Whether the list goes on around a line."""
        before = lines[number - 1].split() if number else []
        if before and (before[-1].endswith(",") or before[-1].lower() in document.lexicon.conjunctions):
            return False
        steps = (1,) if match["marker"] == "*" else (1, -1)
        return any(_sibling(lines, number, step, match["indent"], match["marker"]) for step in steps)


def _expected(document: Document) -> set[str]:
    """The markers whose items are as many as in the source when those without a space are items too."""
    source = document.options.source
    if source is None:
        return set()
    tight = Counter(match["marker"] for match in _TIGHT.finditer(document.text))
    listed, meant = (Counter(_ITEM.findall(text)) for text in (document.text, source))
    return {marker for marker, number in tight.items() if listed[marker] + number == meant[marker]}


def _sibling(lines: list[str], number: int, step: int, indent: str, marker: str) -> bool:
    """Whether the next item at the same place, on one side, has the same marker; what stands deeper is passed over."""
    for other in range(number + step, number + step * _NEAR, step):
        if not 0 <= other < len(lines) or not lines[other].strip():
            return False
        line = _LINE.match(lines[other])
        assert line is not None
        if line["marker"] and line["indent"] == indent:
            return bool(line["marker"] == marker)
        if len(line["indent"]) <= len(indent) and not _TIGHT.match(lines[other]):
            return False
    return False
