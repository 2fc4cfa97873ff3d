"""Results: the diffs, taking fixes back, places."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_edits import edits_for

from cleanwire import Edit, Result, clean
from cleanwire.edits import apply

TEXT = "The raid hit civilian infrastructure. in Ukraine.\r\nIt was late.\n\n\nsource site-64"
LINES = st.text(alphabet="ab \n\né", max_size=40)


def made(text: str, edits: list[Edit]) -> Result:
    effective = tuple(edit for edit in edits if text[edit.start : edit.end] != edit.replacement)
    return Result(apply(text, effective), text, effective, ())


@pytest.mark.skipif(shutil.which("patch") is None, reason="the program `patch` is not installed")
@pytest.mark.parametrize("text", ["a\nb\nc", "a\nb\nc\n", "one\n" * 30 + "two", ""])
def test_patch_applies_the_unified_diff(text: str, tmp_path: Path) -> None:
    for edits in (
        [Edit(0, 0, "x\ny")],
        [Edit(len(text), len(text), "end")],
        [Edit(0, len(text), "")],
        [Edit(1, 2, "")],
    ):
        if any(edit.end > len(text) for edit in edits):
            continue
        result = made(text, edits)
        path = tmp_path / "text"
        path.write_text(text, "utf-8")
        if result.diff():
            run = subprocess.run(["patch", "-s", str(path)], input=result.diff(), text=True, capture_output=True)
            assert run.returncode == 0, run.stdout
        assert (path.read_text("utf-8") if path.exists() else "") == result.text


def patched(text: str, diff: str) -> str:
    """What a unified diff makes of a text; it must agree with the text wherever it quotes it."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    rows = [row + "\n" for row in diff.split("\n")[2:-1]]
    for number, row in enumerate(rows):
        if row.startswith("\\"):
            rows[number - 1] = rows[number - 1][:-1]
    out: list[str] = []
    reached = 0
    for row in rows:
        if head := re.match(r"@@ -(\d+)(?:,(\d+))? ", row):
            first = int(head[1]) - (head[2] != "0")
            out += lines[reached:first]
            reached = first
        if row[0] in "- ":
            assert lines[reached] == row[1:]
            reached += 1
        if row[0] in "+ ":
            out.append(row[1:])
    return "".join(out + lines[reached:])


@given(st.data())
def test_the_unified_diff_turns_the_one_text_into_the_other(data: st.DataObject) -> None:
    text = data.draw(LINES)
    result = made(text, data.draw(edits_for(text)))
    assert patched(text, result.diff()) == result.text


@given(st.data())
def test_the_html_diff_holds_both_texts(data: st.DataObject) -> None:
    text = data.draw(st.text(alphabet="ab <&\n", max_size=30))
    result = made(text, data.draw(edits_for(text)))
    if result.edits:
        page = result.diff("html")
        old = re.sub(r"<ins[^>]*>[^<]*</ins>|</?del[^>]*>", "", page)
        new = re.sub(r"<del[^>]*>[^<]*</del>|</?ins[^>]*>", "", page)
        assert html.unescape(old) == text
        assert html.unescape(new) == result.text


def test_the_diff_styles() -> None:
    result = clean(TEXT, target_lang="en")
    assert result.diff().splitlines()[:5] == [
        "--- text",
        "+++ text (clean)",
        "@@ -1,5 +1,2 @@",
        "-The raid hit civilian infrastructure. in Ukraine.",
        "+The raid hit civilian infrastructure in Ukraine.",
    ]
    assert "infrastructure[-.-] in Ukraine." in result.diff("words")
    rows = json.loads(result.diff("json"))
    assert [(row["original"], row["codes"]) for row in rows] == [
        (".", ["SEN001"]),
        ("\n\n\nsource site-64", ["ADD002"]),
    ]
    with pytest.raises(ValueError, match="unified, words, html, json"):
        result.diff("braille")  # type: ignore[arg-type]
    assert clean("clean").diff() == clean("clean").diff("json") == ""


def test_places_are_in_the_original() -> None:
    result = clean(TEXT, target_lang="en")
    stop, footer = result.findings
    assert (stop.line, stop.column) == (1, 37)
    assert TEXT[stop.start : stop.end] == "."
    assert (footer.line, footer.column) == (5, 1)


def test_taking_back() -> None:
    result = clean(TEXT, target_lang="en")
    stop, footer = result.findings
    assert result.revert(footer).text == TEXT.replace(". in", " in")
    assert result.revert(stop, footer).text == TEXT
    assert not result.revert(stop, footer)
    with pytest.raises(ValueError, match="SEN001"):
        result.revert(stop).revert(stop)


def test_a_result_reads_as_its_text() -> None:
    assert str(clean("good")) == "good" and not clean("good")
    assert clean(TEXT, target_lang="en")


def test_suggestions_are_the_fixes_not_applied() -> None:
    text = "The raid failed. but nobody knew why in the town. He slept. He woke. He ate."
    result = clean(text, target_lang="en")
    assert result.text == text
    assert [finding.code for finding in result.suggestions] == ["SEN001"]
    [edit] = result.suggestions[0].fix.edits  # type: ignore[union-attr]
    assert apply(text, [edit]) == clean(text, target_lang="en", unsafe=True).text
