"""The decoded view of prose: any edit of the prose either maps to the raw text or is refused."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleanwire.edits import Edit, apply
from cleanwire.formats import parse
from cleanwire.prose import OBJECT, Atom, Prose


@st.composite
def proses(draw: st.DrawFn) -> Prose:
    raw, atoms, position = "", [], 0
    for kind in draw(st.lists(st.sampled_from(["text", "entity", "object", "markup"]), max_size=6)):
        piece = {"text": "word ", "entity": "&amp;", "object": "`code`", "markup": "**"}[kind]
        if kind != "text":
            prose = {"entity": "&", "object": OBJECT, "markup": ""}[kind]
            atoms.append(Atom(position, position + len(piece), prose))
        raw += piece
        position += len(piece)
    return Prose(raw, atoms)


@given(proses(), st.data())
def test_an_edit_maps_or_is_refused(prose: Prose, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    edit = Edit(start, end, data.draw(st.sampled_from(["", "new", "\n"])))
    raw = prose.to_raw([edit])
    if raw is None:
        return
    removed = prose.raw[raw[0].start : raw[0].end]
    assert "**" not in removed, "markup is never crossed"
    decoded = removed.replace("&amp;", "&").replace("`code`", OBJECT)
    assert decoded == prose.text[start:end]


@given(proses(), st.data())
def test_a_span_maps_to_what_it_shows(prose: Prose, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    raw_start, raw_end = prose.raw_span(start, end)
    shown = prose.raw[raw_start:raw_end].replace("&amp;", "&").replace("`code`", OBJECT).replace("**", "")
    assert shown == prose.text[start:end]


def test_a_move_carries_what_is_protected() -> None:
    raw = "He told us. of https://example.org/x now."
    prose = parse(raw, "text").units[0].prose
    moved = prose.text[11:16]
    edits = prose.to_raw([Edit(2, 2, moved), Edit(11, 16, "")])
    assert edits is not None
    assert apply(raw, edits) == "He of https://example.org/x told us. now."[: len(raw)].replace("  ", " ")
    assert prose.to_raw([Edit(2, 2, OBJECT)]) is None, "nothing protected is made up"


def test_line_ends_are_line_feeds_in_the_prose_and_their_own_in_the_raw_text() -> None:
    prose = parse("a\r\nb\r\n", "text").units[0].prose
    assert prose.text == "a\nb\n"
    assert prose.to_raw([Edit(1, 2, "\n\n")]) == (Edit(1, 3, "\r\n\r\n"),)


def test_a_leading_byte_order_mark_is_not_seen() -> None:
    assert parse("\ufeffa", "text").units[0].prose.text == "a"
