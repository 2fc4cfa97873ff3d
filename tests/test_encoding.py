"""The encoding family beyond its examples: any text, long texts, sources, other formats, other texts' cases."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import regex
from hostile import ENCODING_PIECES
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanwire import Pipeline
from cleanwire.document import Document
from cleanwire.evidence.misreadings import ENCODINGS
from cleanwire.evidence.repairs import changes
from cleanwire.normaliser import Normaliser
from cleanwire.normalisers.make_index import discover
from cleanwire.options import Options

FAMILY = [normaliser for normaliser in discover() if normaliser.code.startswith("ENC")]
CASES = Path(__file__).parents[2] / "shared" / "suites" / "ftfy.jsonl"
ELSEWHERE = {"ftfy-in-the-wild-0060", "ftfy-language-names-0079", "ftfy-negative-0136"}
"""Rows in which another normaliser of the family has more to say: see known-failures/ftfy.md."""
ODD = [
    *"Ã©Â€™œ â\x80\x99Ð¼√├⌐ĂĆ&;#＆；�<>\\xu0[]",
    *"\u200b\u200c\u200d\xad\ufeff\u202e\u2069\x00\x1b\x08\x1a\x85\x92\ue0a5\ufffc\ud83d\udc00\U000e0067\U000e007f\U0010ffff",
    *"рaΑｐ🏴é \n“–",
    *(
        "&amp;",
        "&#39;",
        "& quot ;",
        "<0xE2>",
        "<0x80>",
        "<0x99>",
        "\\xe2",
        "\\u2019",
        "<U+2019>",
        "\x1b[1m",
        "\r\n",
        "Ã ",
    ),
]


def mistaken(text: str, encoding: str) -> str:
    """The text as it looks when its UTF-8 is read in an encoding."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@given(st.lists(st.sampled_from(ODD), max_size=30).map("".join) | st.text(max_size=60))
@settings(max_examples=400, deadline=None)
def test_any_text_raises_nothing_and_settles(text: str) -> None:
    result = Pipeline(FAMILY, unsafe=True, target_lang="en").clean(text)
    assert not {finding.code for finding in result.findings} & {"CLW001", "CLW002"}


@given(st.lists(st.sampled_from(ODD), max_size=12).map("".join))
@settings(max_examples=400, deadline=None)
def test_no_trigger_hides_a_finding(text: str) -> None:
    document = Document(text, Options())
    for normaliser in FAMILY:
        if not any(regex.search(trigger.replace(r"\x{", "\\x{"), text) for trigger in as_regex(normaliser)):
            assert not list(normaliser().find(document)), normaliser.code


def as_regex(normaliser: type[Normaliser]) -> list[str]:
    return [
        regex.sub(r"\\x\{([0-9a-f]+)\}", lambda match: f"\\U{int(match[1], 16):08x}", trigger)
        for trigger in normaliser.triggers
    ]


@pytest.mark.parametrize("piece", ENCODING_PIECES)
def test_a_text_full_of_damage_is_no_trouble(piece: str) -> None:
    findings = Pipeline(FAMILY, unsafe=True, target_lang="en").clean(piece * 5_000).findings
    assert not [finding for finding in findings if finding.code == "CLW002"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_changes_apply_to_the_repair(encoding: str) -> None:
    sound = "Après le déjeuner, l’été « à Paris » – c’est ça."
    damaged = mistaken(sound, encoding)
    made, reached = "", 0
    for start, end, new in changes(damaged, sound):
        made += damaged[reached:start] + new
        reached = end
    assert made + damaged[reached:] == sound


@pytest.mark.parametrize(
    "encoding", ["latin-1", "cp1252", "cp1250", "cp1253", "cp1257", "iso-8859-2", "mac-roman", "cp437"]
)
def test_mojibake_beside_sound_text(encoding: str) -> None:
    sound = "Après la réunion du marché, elle est allée à l'école déjà"
    text = f"“{mistaken(sound, encoding)}” – 日本"
    assert Pipeline(FAMILY, target_lang="fr").clean(text).text == f"“{sound}” – 日本"


def test_only_damaged_words_are_edited() -> None:
    result = Pipeline(FAMILY, target_lang="fr").clean("Il a dÃ©jÃ\xa0 mangÃ© “ｆｉｎ” ﬁn, e\u0301tat.")
    assert result.text == "Il a déjà mangé “ｆｉｎ” ﬁn, e\u0301tat."
    assert [(edit.start, edit.end, edit.replacement) for edit in result.edits] == [
        (6, 8, "é"),
        (9, 11, "à"),
        (16, 18, "é"),
    ]


def test_what_the_source_has_is_meant() -> None:
    pipeline = Pipeline(FAMILY, target_lang="de")
    for source, text in (("Mail &amp; News", "Post &amp; Nachrichten"), ("a\u200b", "b\u200b"), ("a\x07", "b\x07")):
        assert pipeline.clean(text, source=source).text == text
        assert pipeline.clean(text).text != text


def test_starting_up_imports_no_ftfy() -> None:
    clean = "cleanwire.clean('Plain words – and “quotes”.', target_lang='en')"
    code = f"import sys, cleanwire; {clean}; assert 'ftfy' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.skipif(not CASES.exists(), reason="the cases of ftfy's test suite are not here")
def test_ftfys_cases() -> None:
    pipeline = Pipeline(FAMILY)
    for line in CASES.read_text("utf-8").split("\n"):
        row = json.loads(line or "{}")
        if "out" in row and row.get("expect") != "fail" and row["id"] not in ELSEWHERE:
            assert pipeline.clean(row["in"]).text == row["out"], row["id"]
