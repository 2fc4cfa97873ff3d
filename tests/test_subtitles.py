"""SubRip and WebVTT beside the libraries that read them: before and after an edit, cue by cue."""

from __future__ import annotations

from pathlib import Path

import pytest
import srt
import webvtt
from command import run

from cleanwire import clean, clean_file
from cleanwire.formats import parse

SRT = """1
00:00:01,000 --> 00:00:03,500
<i>The ferry stayed in port. in the south
of the bay on Monday.</i>

2
00:00:03,600 --> 00:00:06,000  X1:40 X2:600 Y1:20 Y2:50
- He said « no » .
- Did he? He said that that was it.

3
00:00:05,000 --> 00:00:08,000
{\\an8}<font color="#ffff00">The cafÃ© is open.</font>

4
00:00:08,100 --> 00:00:10,000
>> ANN: Hello...
♪ La la, la la ♪

5
00:00:10,100 --> 00:00:12,000
We met the Dr.
in the morning &amp; left at 7.30.
"""
VTT = """WEBVTT - The ferry « film »
Kind: captions
Language: en

STYLE
::cue { content: "« a » ." }

REGION
id:left
width:40%

NOTE « a » . of it

first
00:00:01.000 --> 00:00:03.500 position:10%,line-left align:left
<v Ann « a »>The ferry stayed in port. in the south of the bay.</v>

2
00:03.600 --> 00:06.000
<00:05.000><c.yellow>Nothing &amp; nobody</c> at the the cafÃ©.
- <lang fr>Il a dit « non ».</lang>

00:06.100 --> 00:08.000
{"json": "« a » ."}
"""
ENDS = ("\n", "\r\n")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_parser_of_subrip_reads_the_same_cues(end: str, mark: str) -> None:
    before = mark + SRT.replace("\n", end)
    after = str(clean(before, target_lang="en", format="srt"))
    old, new = list(srt.parse(before)), list(srt.parse(after))
    assert [(cue.index, cue.start, cue.end, cue.proprietary) for cue in old] == [
        (cue.index, cue.start, cue.end, cue.proprietary) for cue in new
    ]
    assert [cue.content for cue in new] == [
        "<i>The ferry stayed in port in the south\nof the bay on Monday.</i>",
        "- He said “no”.\n- Did he? He said that that was it.",
        '{\\an8}<font color="#ffff00">The café is open.</font>',
        *(cue.content for cue in old[3:]),
    ]
    assert after.replace("\r\n", "").count("\n") == (0 if end == "\r\n" else SRT.count("\n"))
    assert after.startswith(mark)


@pytest.mark.parametrize("end", ENDS)
def test_a_parser_of_webvtt_reads_the_same_cues(end: str) -> None:
    before = VTT.replace("\n", end)
    after = str(clean(before, format="vtt"))
    old, new = webvtt.from_string(before), webvtt.from_string(after)
    assert [(cue.identifier, cue.start, cue.end, cue.voice) for cue in old.captions] == [
        (cue.identifier, cue.start, cue.end, cue.voice) for cue in new.captions
    ]
    assert [cue.raw_text for cue in new.captions] == [
        "<v Ann « a »>The ferry stayed in port in the south of the bay.</v>",
        "<00:05.000><c.yellow>Nothing &amp; nobody</c> at the café.\n- <lang fr>Il a dit « non ».</lang>",
        '{"json": "« a » ."}',
    ]
    assert after.partition("first")[0] == before.partition("first")[0]


@pytest.mark.parametrize(
    "timing",
    [
        "00:00:03,000 -> 00:00:04,000",
        "00:00:03,000 – > 00:00:04,000",
        "00: 00: 03,000 --> 00: 00: 04,000",
        "00:00:03, 000 -- > 00:00:04, 000",
        "00：00：03，000 -> 00：00：04，000",
    ],
)
def test_a_broken_timing_line_is_no_text(timing: str, tmp_path: Path) -> None:
    text = f"1\n00:00:01,000 --> 00:00:02,000\nHe said « no » .\n\n2\n{timing}\nYes.\n"
    with pytest.raises(ValueError, match=r"line 6: a broken timing line of SubRip"):
        parse(text, "srt")
    path = tmp_path / "film.en.srt"
    path.write_text(text, "utf-8")
    done = run("fix", path, cwd=tmp_path)
    assert done.code == 2 and "line 6" in done.said
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("line", ["12:30 -> 14:00", "1:2:3 go", "Take the 00:01:02 --> train", "00:00:03 - 00:00:04"])
def test_a_cue_may_speak_of_times(line: str) -> None:
    units = parse(f"1\n00:00:01,000 --> 00:00:02,000\nSee\n{line}\n", "srt").units
    assert [unit.prose.spelt for unit in units] == [f"See\n{line}"]


@pytest.mark.parametrize(("name", "text"), [("film.en.srt", SRT), ("film.en.vtt", VTT)])
def test_each_cue_is_a_part_and_a_second_run_changes_nothing(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    first = clean_file(path, write=True)
    assert first.written and len(first) >= len(first.changed) > 1
    assert not clean_file(path, write=True) and path.read_bytes() == first.data


def test_the_parts_have_the_language_of_the_head(tmp_path: Path) -> None:
    path = tmp_path / "film.vtt"
    path.write_text(VTT, "utf-8")
    assert {part.language for part in clean_file(path)} == {"en"}
