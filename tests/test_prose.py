"""The decoded view of prose: any edit of the prose either maps to the raw text or is refused."""

from __future__ import annotations

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from cleanwire.edits import Edit, apply
from cleanwire.formats import parse
from cleanwire.prose import OBJECT, Atom, Prose


def read(raw: str) -> str:
    """What a raw text of these tests reads as."""
    return re.sub(r"[*_|]", "", raw).replace("&amp;", "&").replace("`code`", OBJECT)


@st.composite
def proses(draw: st.DrawFn) -> Prose:
    """Words with entities, code, pairs of stars and underlines that nest, and bars that no edit may cross."""
    raw, atoms, open_nodes, node = "", [], [], 0
    for kind in draw(st.lists(st.sampled_from(["text", "entity", "object", "bar", "open", "close"]), max_size=12)):
        number, prose = 0, ""
        if kind == "open":
            node += 1
            open_nodes.append((node, draw(st.sampled_from("*_"))))
            number, piece = open_nodes[-1]
        elif kind == "close":
            if not open_nodes:
                continue
            number, piece = open_nodes.pop()
        else:
            piece = {
                "text": draw(st.sampled_from(["word ", "a", "of"])),
                "entity": "&amp;",
                "object": "`code`",
                "bar": "|",
            }[kind]
            prose = {"entity": "&", "object": OBJECT}.get(kind, "")
        if kind != "text":
            atoms.append(Atom(len(raw), len(raw) + len(piece), prose, number))
        raw += piece
    for number, piece in reversed(open_nodes):
        atoms.append(Atom(len(raw), len(raw) + 1, "", number))
        raw += piece
    return Prose(raw, atoms)


def signs(raw: str) -> str:
    return re.sub(r"[^*_|]", "", raw)


@given(proses(), st.data())
def test_an_edit_maps_or_is_refused(prose: Prose, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    edit = Edit(start, end, data.draw(st.sampled_from(["", "new", "\n", "a", prose.text[start : end - 1]])))
    raw = prose.to_raw([edit])
    if raw is None:
        return
    made = apply(prose.raw, raw)
    assert read(made).replace(OBJECT, "") == apply(prose.text, [edit]).replace(OBJECT, "")
    assert made.count("|") == prose.raw.count("|")
    if edit.replacement:
        assert signs(made) == signs(prose.raw), "only a deletion takes markup with it"
    assert is_balanced(signs(made).replace("|", ""))


@given(proses(), st.data())
def test_a_move_keeps_all_markup_or_is_refused(prose: Prose, data: st.DataObject) -> None:
    place, start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(3))
    moved = prose.text[start:end]
    edits = [Edit(place, place, f"[{moved}]"), Edit(start, end, "")]
    raw = prose.to_raw(edits)
    if raw is None or place == start or start == end:
        return
    made = apply(prose.raw, raw)
    assert read(made) == apply(prose.text, edits)
    assert sorted(signs(made)) == sorted(signs(prose.raw))
    assert is_balanced(signs(made).replace("|", ""))


def is_balanced(marks: str) -> bool:
    """Whether signs can be the ends of pairs that nest."""
    while (less := marks.replace("**", "").replace("__", "")) != marks:
        marks = less
    return not marks


@given(proses(), st.data())
def test_a_span_maps_to_what_it_shows(prose: Prose, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    raw_start, raw_end = prose.raw_span(start, end)
    assert read(prose.raw[raw_start:raw_end]) == prose.text[start:end]


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


def test_balanced_markup_goes_with_what_moves_and_the_rest_stays() -> None:
    raw = "He told us on *Friday.* of the _Council_ now."
    atoms = [Atom(14, 15, "", 1), Atom(22, 23, "", 1), Atom(31, 32, "", 2), Atom(39, 40, "", 2)]
    prose = Prose(raw, atoms)
    stop = prose.text.index(".")
    edits = prose.to_raw([Edit(2, 2, " of the Council"), Edit(stop, stop + 16, "")])
    assert edits is not None
    assert apply(raw, edits) == "He of the _Council_ told us on *Friday* now."
    assert prose.to_raw([Edit(stop, stop + 16, " at the Council")]) is None, "markup would be lost"
    assert prose.to_raw([Edit(2, 2, " of a Cuncil"), Edit(stop, stop + 16, "")]) is None, "markup would be lost"


def test_a_deletion_takes_whole_markup_and_leaves_no_space_at_the_inner_edge_of_what_stays() -> None:
    raw = "to the [the hill](x) now"
    prose = Prose(raw, [Atom(7, 8, "", 1), Atom(16, 20, "", 1)])
    assert prose.to_raw([Edit(7, 15, "")]) == (Edit(7, 20, ""),)
    assert prose.to_raw([Edit(3, 10, "")]) is None
    assert prose.to_raw([Edit(7, 11, "")]) == (Edit(8, 12, ""),)


def test_what_is_fixed_stays() -> None:
    prose = Prose("a\n\n- b", [Atom(1, 5, "\n\n", fixed=True)])
    assert prose.to_raw([Edit(1, 3, " ")]) is None
    assert prose.to_raw([Edit(3, 4, "c")]) == (Edit(5, 6, "c"),)


@given(proses(), st.data())
def test_two_notations_inside_each_other_map_as_one(outer: Prose, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(outer.text)), max_size=6)))
    spans = list(itertools.pairwise(places))[::2]
    inner = Prose(outer.text, [Atom(a, b, data.draw(st.sampled_from(["é", "xy"]))) for a, b in spans])
    both = outer.then(inner)
    assert both.text == inner.text
    start, end = sorted(data.draw(st.integers(0, len(both.text))) for _ in range(2))
    edits = both.to_raw([Edit(start, end, "new")])
    steps = inner.to_raw([Edit(start, end, "new")])
    one_by_one = outer.to_raw(steps) if steps else None
    if edits is not None and one_by_one is not None:
        assert apply(outer.raw, edits) == apply(outer.raw, one_by_one)
    if edits is not None:
        assert one_by_one is not None


def test_a_break_goes_with_the_paragraph_after_it() -> None:
    prose = Prose("a</p><p>b</p><p>c", [Atom(1, 8, "\n\n", leading=True), Atom(9, 16, "\n\n", fixed=True)])
    assert prose.text == "a\n\nb\n\nc"
    assert prose.to_raw([Edit(1, 4, "")]) == (Edit(1, 9, ""),)
    assert prose.to_raw([Edit(0, 3, "")]) is None, "what stands before the break"
    assert prose.to_raw([Edit(4, 7, "")]) is None, "a break that stays"


def test_a_fix_is_finished_in_the_raw_text() -> None:
    prose = Prose("<t>a b", span=(3, 6), finish=lambda edits: [Edit(2, 2, " keep"), *edits])
    assert apply("<t>a b", prose.to_raw([Edit(0, 1, "")]) or ()) == "<t keep> b"
