"""MRK009: boxes of task lists that are none."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import Candidate, is_page, prove, shown

_BOX = regex.compile(
    r"^[ \t>]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+"
    r"(?P<box>\[[ ](?P<x>[xXхХ])[ ]?\]|\[(?P<y>[xXхХ])[ ]\]|\[(?P<"
    r"z>[хХ])\]|\[[\u00a0 ]{0,3}\]|［[ \u3000]?(?P<w>[xX]?)[ \u3000]?］)(?=[ \t]+\S)",
    regex.MULTILINE,
)
_BESIDE = regex.compile(
    r"^(?P<start>[ \t>]*[-*+][ \t]+)(?P<box>\[\](?=[ \t]+\S)|\[[ xX]\](?=[\p{L}\p{N}]))[^\n]*", regex.MULTILINE
)
_SOUND = regex.compile(r"[-*+][ \t]+\[[ xX]\][ \t]+\S")


class TaskBox(Normaliser):
    """Spaces inside the box of a task, a letter of another alphabet or full-width brackets make it plain text. It is
    mended at the start of an item of a list, where a box comes of it; a box without a space in it or behind it only
    below or above a task.
    """

    code = "MRK009"
    name = "task-box"
    message = "the box of the task is not written as one"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"\[ ?[xXхХ] ?\]", r"\[[ \x{a0}]{0,3}\]", r"［[ \x{3000}]?[xX]?[ \x{3000}]?］")
    origin = "Machine translation of task lists in Markdown."
    examples = (
        Example("- [ X] Buy milk\n- [ ] Buy bread\n", "- [X] Buy milk\n- [ ] Buy bread\n"),
        Example("- [x ] Buy milk\n", "- [x] Buy milk\n"),
        Example("- [х] Купить молоко\n", "- [x] Купить молоко\n", "ru"),
        Example("* [  ] Buy milk\n", "* [ ] Buy milk\n"),
        Example("- [x] Buy milk\n- [] Buy bread\n", "- [x] Buy milk\n- [ ] Buy bread\n"),
        Example("- [ ]牛乳を買う\n- [ ] パンを買う\n", "- [ ] 牛乳を買う\n- [ ] パンを買う\n", "ja"),
        Example("- ［ ］ 买牛奶\n- ［x］ 买面包\n", "- [ ] 买牛奶\n- [x] 买面包\n", "zh"),
    )
    keeps = (
        Keep("- [x] Buy milk\n- [ ] Buy bread\n"),
        Keep("The set [ X] is open.\n"),
        Keep("- [x ](guide.md) is a link\n"),
        Keep("```\n- [ X] Buy milk\n```\n"),
        Keep("- `[ X]` is how it looks\n"),
        Keep("- The list [] is empty.\n"),
        Keep("- [ X ]\n"),
        Keep("- [Х. Иванов] автор\n", "ru"),
        Keep("[ X] Ja\n", "de"),
        Keep("- [] is the empty list\n"),
        Keep("- [ ] Explain [x]y\n- `[]`, `[x]y`\n- [x]: /x\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document, unless=("commonmark",)):
            return
        seen = document.once(shown)
        candidates = []
        for match in _BOX.finditer(document.text):
            start, end = match.span("box")
            if match["box"] in ("[ ]", "[]") or not seen(start, end):
                continue
            letter = (match["x"] or match["y"] or match["z"] or match["w"] or " ").translate({0x445: "x", 0x425: "X"})
            box = f"[{letter}]"
            candidates.append(Candidate(start, end, ((start, end, box),), (box.lower(),)))
        for match in _BESIDE.finditer(document.text):
            start, end = match.span("box")
            if seen(start, end) and _is_beside_task(document.text, match):
                box = match["box"].lower() if match["box"] != "[]" else "[ ]"
                edit = (start, end, "[ ]") if match["box"] == "[]" else (end, end, " ")
                candidates.append(Candidate(start, end, (edit,), (box,)))
        for made in prove(document, candidates):
            yield self.finding(made.start, made.end, *made.edits)


def _is_beside_task(text: str, match: regex.Match[str]) -> bool:
    """Whether the line above or below an item, at the same place, is a task."""
    start, mark = match.start(), match["start"]
    indent = mark[: len(mark) - len(mark.lstrip(" \t>"))]
    above = text.rfind("\n", 0, max(0, start - 1)) + 1 if start else None
    return any(
        text.startswith(indent, place) and _SOUND.match(text, place + len(indent)) is not None
        for place in (above, match.end() + 1)
        if place is not None
    )
