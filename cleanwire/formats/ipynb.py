"""Jupyter notebooks: the prose of the Markdown cells, each read by itself; code, outputs and metadata stay."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence

from cleanwire.edits import Edit
from cleanwire.formats import markdown
from cleanwire.formats._captions import encoded
from cleanwire.formats._notebook import Cell, sources
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.messages.jsonstrings import strings
from cleanwire.prose import Atom, Prose

_SWITCH = re.compile(r"<!--\s{0,9}cleanwire:\s{0,9}(off|on)\s{0,9}-->")


def parse(text: str) -> Parsed:
    """A notebook; all of its Markdown as one prose, in which no edit goes from one cell to another, and the texts of
    images and titles as others. What a cell switches off stays off until a later one switches it on. Raises ValueError
    for what is no JSON, with the line.

    >>> parse('{"cells": [{"cell_type": "markdown", "source": ["A *caf\\\\u00e9*\\\\n", "`x`"]}]}').units[0].prose.text
    'A café\\n\\ufffc'
    """
    cells: list[Cell] = []
    off = False
    for source in sources(text, list(strings(text, int(text.startswith("\ufeff"))))):
        switches = _SWITCH.findall(source.text)
        if not off:
            cells.append(Cell(source, markdown.parse(source.text)))
        off = switches[-1] == "off" if switches else off
    outside: list[str] = []
    reached = 0
    for cell in cells:
        outside.append(text[reached : cell.text.start])
        reached = cell.text.end
    kept = "\0".join([*outside, text[reached:]])

    def expect(edits: Sequence[Edit]) -> Hashable:
        return kept, tuple(cell.structure_after(edits) for cell in cells)

    structure = kept, tuple(cell.page.structure for cell in cells)
    pages = tuple((Unit(cell.text.prose()), cell.page) for cell in cells)
    return Parsed(_units(text, cells), None, structure, main=0 if cells else None, expect=expect, pages=pages)


def _units(raw: str, cells: Sequence[Cell]) -> tuple[Unit, ...]:
    if not cells:
        return ()
    atoms: list[Atom] = []
    others: list[Unit] = []
    for number, cell in enumerate(cells):
        spelt = cell.text.prose()
        page, *beside = (spelt.then(unit.prose) for unit in cell.page.units)
        if number:
            atoms.append(Atom(cells[number - 1].text.end, cell.text.start, "\n\n", fixed=True))
        atoms += page.atoms
        others += (Unit(prose, name=unit.name) for prose, unit in zip(beside, cell.page.units[1:], strict=True))
    write = cells[0].text.encode
    span = cells[0].text.start, cells[-1].text.end
    return Unit(Prose(raw, atoms, span=span, encode=lambda piece: write(encoded(piece, "\n")))), *others
