"""Catalogues, subtitles and tables: what is prose in them, and that nothing else is ever touched."""

from __future__ import annotations

import contextlib

import pytest
from strings_samples import ARTIFACT, MENDED, SAMPLES, Cold, dressed

from cleanwire import Edit, Pipeline, clean
from cleanwire.edits import apply
from cleanwire.formats import parse
from cleanwire.prose import OBJECT

CASES = [
    pytest.param(form, text, id=f"{name}-{dress}")
    for name, (form, sample) in SAMPLES.items()
    for dress, text in dressed(sample).items()
]


def texts(form: str, text: str) -> dict[str, str]:
    return {unit.name: unit.prose.text for unit in parse(text, form).units}


@pytest.mark.parametrize(("form", "text"), CASES)
def test_the_artifact_is_mended_and_nothing_else(form: str, text: str) -> None:
    result = Pipeline([Cold], format=form).clean(text)
    spelt = ARTIFACT if ARTIFACT in text else r"It is \u00ab cold \u00bb ."
    ascii_only = ARTIFACT not in text
    assert text.count(spelt) == 1
    mended = MENDED.replace("“", r"\u201c").replace("”", r"\u201d") if ascii_only else MENDED
    assert result.text == text.replace(spelt, mended)
    assert parse(result.text, form).structure == parse(text, form).structure


@pytest.mark.parametrize(("form", "text"), CASES)
def test_units_are_in_order_and_an_edit_of_each_touches_only_it(form: str, text: str) -> None:
    parsed = parse(text, form)
    assert parsed.units
    reached = 0
    for number, unit in enumerate(parsed.units):
        start, end = unit.prose.span
        assert reached <= start <= end
        reached = start
        read = unit.prose.text
        assert "\r" not in read
        place = next(at for at, char in enumerate(read) if char.isalpha())
        edits = unit.prose.to_raw([Edit(place, place + 1, "X\"'")])
        assert edits is not None
        edited = apply(text, edits)
        again = parse(edited, form)
        assert again.structure == parsed.structure, (unit.name, edited[start : end + 10])
        for other, (one, two) in enumerate(zip(parsed.units, again.units, strict=True)):
            wanted = f"{read[:place]}X\"'{read[place + 1 :]}" if other == number else one.prose.text
            assert two.prose.text == wanted


@pytest.mark.parametrize(("form", "text"), CASES)
def test_a_string_is_never_emptied(form: str, text: str) -> None:
    parsed = parse(text, form)
    for unit in parsed.units:
        if OBJECT in unit.prose.text:
            continue
        edits = unit.prose.to_raw([Edit(0, len(unit.prose.text), "")])
        if edits is None:
            continue
        with contextlib.suppress(ValueError):
            assert parse(apply(text, edits), form).structure != parsed.structure


def test_po() -> None:
    parsed = parse(SAMPLES["po"][1], "po")
    assert parsed.language == "en-GB" and not parsed.guess
    first, long, one, many, last = parsed.units
    assert (first.name, first.source) == ('%s "%d%%"', '%s "%d%%"')
    assert first.prose.text == f'The {OBJECT} is "full" to {OBJECT}%'
    assert long.flags == {"fuzzy", "python-format"}
    assert long.name == "menu|file: " + (long.source or "")
    assert "the midd" + "le of a word,\nand \\path" in long.prose.text
    assert (one.name, one.source, many.name, many.source) == ("%d ship[0]", "%d ship", "%d ship[1]", "%d ships")
    assert last.prose.text == f"Open the file now {OBJECT} {OBJECT} at {OBJECT}."


def test_an_edit_goes_over_the_joint_of_two_lines_of_a_po_string() -> None:
    text = 'msgid "a"\nmsgstr ""\n"It is « "\n"cold » here, \\"yes\\"\\n"\n"and so on"\n'
    unit = parse(text, "po").units[0]
    where = unit.prose.text.index("« cold »")
    edits = unit.prose.to_raw([Edit(where, where + 8, '"cold"\n')])
    assert edits is not None
    assert apply(text, edits) == 'msgid "a"\nmsgstr ""\n"It is \\"cold\\"\\n here, \\"yes\\"\\n"\n"and so on"\n'


def test_an_edit_writes_percent_signs_as_the_flag_wants() -> None:
    for flag, written in (("c-format", "%%"), ("no-c-format", "%")):
        text = f'#, {flag}\nmsgid "a"\nmsgstr "so much"\n'
        edits = parse(text, "po").units[0].prose.to_raw([Edit(0, 2, "5%")])
        assert edits is not None and f'"5{written} much"' in apply(text, edits)


def test_json() -> None:
    chrome = texts("json", SAMPLES["chrome"][1])
    assert chrome == {"appName": "Harbour watch", "hello": f"It is « cold » . © {OBJECT}"}
    i18next = [(unit.name, unit.prose.text) for unit in parse(SAMPLES["i18next"][1], "json").units]
    assert i18next == [
        ("title", "Harbour"),
        ("nested.greeting", f"Hello, {OBJECT}! {OBJECT} It is « cold » ."),
        ("nested.list[0]", "one ship"),
        ("ship_one", f"{OBJECT} ship"),
        ("ship_other", f"{OBJECT} ships"),
        ("slash", 'a/b c "d" 😀 \t\n end'),
        ("ship_one", "the same key again"),
    ]


def test_json_keys_that_are_languages() -> None:
    units = parse('{"en": {"a": "the end"}, "pt_BR": {"a": ["o fim"]}}', "json").units
    assert [unit.language for unit in units] == ["en", "pt-BR"]
    assert parse('{"id": "one", "no": "two"}', "json").units[0].language is None


def test_json_of_ascii_stays_ascii() -> None:
    result = clean(r'{"a": "It is \u00ab cold \u00bb here."}', format="json", target_lang="en")
    assert result.text == r'{"a": "It is \u201ccold\u201d here."}'


def test_arb() -> None:
    parsed = parse(SAMPLES["arb"][1], "json")
    assert parsed.language == "en-GB"
    assert [(unit.name, unit.prose.text) for unit in parsed.units] == [
        ("ships", "no ship"),
        ("ships", f"one ship: {OBJECT}"),
        ("ships", f"It is « cold » . {OBJECT} ships"),
        ("both", f"You saw {OBJECT} near the {OBJECT}."),
        ("both", "her"),
        ("both", "them"),
    ]


def test_yaml() -> None:
    units = parse(SAMPLES["rails"][1], "yaml").units
    assert {unit.language for unit in units} == {"en"}
    assert {unit.name.removeprefix("en."): unit.prose.text for unit in units} == {
        "hello": f"Hello, {OBJECT}!\nIt is « cold » .©",
        "yes": "it's 10 o'clock",
        "date.formats.long": f"%B {OBJECT}, %Y",
        "plain": "a text without marks that goes on",
        "literal": "first line\n  deeper line\n\nlast line",
        "folded": "one two three\nfour",
        "anchor": "some shared text",
        "ships.one": "one ship",
        "ships.other": f"{OBJECT} ships",
    }
    symfony = [unit.prose.text for unit in parse(SAMPLES["symfony"][1], "yaml").units]
    assert symfony[1:3] == ["one ship", f"It is « cold » . {OBJECT} ships"]
    assert symfony[3] == f"{OBJECT} none|{OBJECT} one|{OBJECT} {OBJECT} of them"


def test_properties() -> None:
    assert texts("properties", SAMPLES["properties"][1]) == {
        "title": "the same key again",
        "key with:signs": "It is « cold » .",
        "long": "a text that goes on, and on",
        "args": f"{OBJECT} isn't there, {OBJECT} is",
        "escapes": "café 😀 \t tab \n line \\ back # hash",
    }
    edits = parse("a = so much {0}\n", "properties").units[0].prose.to_raw([Edit(0, 2, "l'«")])
    assert edits is not None and apply("a = so much {0}\n", edits) == "a = l''\\u00ab much {0}\n"


def test_strings() -> None:
    assert texts("strings", SAMPLES["strings"][1]) == {
        "title": "The harbour",
        "hello %@": f'Hello {OBJECT}, "you"é It is « cold » .\n{OBJECT}%',
        "bare.key": "over\ntwo lines",
        "a": "b c",
    }


def test_fluent() -> None:
    assert texts("fluent", SAMPLES["fluent"][1]) == {
        "-brand": "Harbour",
        "hello": f"Hello, {OBJECT}! It is « cold » .\nThe second line of {OBJECT}\n\n  deeper, and {OBJECT}",
        "hello.title": "A title",
        "ships[one]": "One ship",
        "ships[other]": f"{OBJECT} ships in\ntwo lines",
        "mixed": f"You saw {OBJECT} of them.",
        "mixed[0]": "none",
        "mixed[other]": "some",
    }


def test_csv() -> None:
    units = parse(SAMPLES["csv"][1], "csv").units
    assert [(unit.name, unit.language, unit.prose.text) for unit in units] == [
        ("2: en", "en", 'It is « cold » . He said "no", then\nleft'),
        ("2: fr", "fr", "Il fait « froid » ici"),
        ("3: en", "en", "Good night all"),
        ("3: fr", "fr", "Bonne nuit, à tous"),
    ]
    (target,) = parse(SAMPLES["weblate"][1], "csv").units
    assert (target.prose.text, target.source) == (ARTIFACT, "It is « warm » .")
    semicolons = parse("a;b\nthe one;the two, the three\n", "csv").units
    assert [unit.prose.text for unit in semicolons] == ["the one", "the two, the three"]


def test_jsonl() -> None:
    units = parse(SAMPLES["jsonl"][1], "jsonl").units
    assert [(unit.name, unit.language, unit.prose.text) for unit in units] == [
        ("1: text", "en", ARTIFACT),
        ("2: translation.en", "en", "the end"),
        ("2: translation.fr", "fr", "la fin"),
        ("4: source", None, "the « end » ."),
        ("4: text", "de", "das Ende…"),
        ("4: tags[0]", "de", "ein Wort"),
        ("4: tags[1]", "de", "zwei"),
    ]


def test_subtitles() -> None:
    assert texts("srt", SAMPLES["srt"][1]) == {
        "1": f"{ARTIFACT}\n{OBJECT}Second line",
        "2": "- Who is there?\n- Me.",
        "3": "A cue with\n\nan empty line",
    }
    vtt = parse(SAMPLES["vtt"][1], "vtt")
    assert vtt.language == "en-GB"
    assert [(unit.name, unit.prose.text) for unit in vtt.units] == [
        ("intro", f"{ARTIFACT}\n{OBJECT} more {OBJECT}\xa0text"),
        ("", "last one"),
    ]


def test_subtitles_are_written_with_entities_where_their_format_has_them() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\nso much\n"
    edits = parse(text, "vtt").units[0].prose.to_raw([Edit(0, 2, "a < b & c")])
    assert edits is not None and "a &lt; b &amp; c much" in apply(text, edits)


@pytest.mark.parametrize(
    ("form", "text", "line"),
    [
        ("po", 'msgid "a"\nmsgstr "b"\nnonsense\n', 3),
        ("po", 'msgid "a"\nmsgstr "b\n', 2),
        ("po", 'msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 3),
        ("json", '{"a": "b",\n}', 2),
        ("json", '{"a":\n "b\n"}', 2),
        ("jsonl", '{"a": 1}\n{"a": }\n', 2),
        ("yaml", 'a: "b\n', 2),
        ("properties", "a = b\nc = \\u12\n", 2),
        ("strings", '"a" = "b";\n"c" "d";\n', 2),
        ("srt", "no number\n", 1),
        ("vtt", "WEBVTT\n\n00:01 --> 00:02\na\n", 3),
        ("vtt", "a\n", 1),
    ],
)
def test_what_cannot_be_read_says_where(form: str, text: str, line: int) -> None:
    with pytest.raises(ValueError, match=f"line {line}:"):
        parse(text, form)


def test_placeholders_stay_and_their_spaces_may_be_mended() -> None:
    one = parse('#, c-format\nmsgid "a"\nmsgstr "so % s and %d"\n', "po")
    two = parse('#, c-format\nmsgid "a"\nmsgstr "so %s and %d"\n', "po")
    three = parse('#, c-format\nmsgid "a"\nmsgstr "so %s and "\n', "po")
    assert one.structure == two.structure != three.structure


@pytest.mark.parametrize(
    ("text", "clean_text"),
    [
        ("こんにちは｛name｝さん", "こんにちは{name}さん"),
        ("Good day, ｛ name ｝!", "Good day, {name}!"),
        ("{n, plural, one{｛who｝ has # day} other{# days}}", "{n, plural, one{{who} has # day} other{# days}}"),
        ("Good day, { name }!", None),
        ("'{'name'}' is no name", None),
        ("{n, plural, one{# day} other{{who} has # days}}", None),
    ],
)
def test_wide_placeholders_of_icu_are_mended_by_default(text: str, clean_text: str | None) -> None:
    file = f'{{"@@locale": "ja", "a": "{text}"}}'
    result = clean(file, format="json")
    assert result.text == file.replace(text, clean_text or text)


def test_an_icu_message_keeps_its_branches_and_its_placeholders() -> None:
    def structure(message: str) -> object:
        return parse(f'{{"@@locale": "en", "a": "{message}"}}', "json").structure

    whole = structure("{n, plural, one{{who} has # day} other{# days}}")
    assert whole == structure("{n, plural, one{So {who} has # long day} other{# days}}")
    assert whole == structure("{n, plural, one{｛who｝ has # day} other{# days}}")
    for other in (
        "{n, plural, one{has # day} other{# days}}",
        "{n, plural, one{{whom} has # day} other{# days}}",
        "{n, plural, few{{who} has # day} other{# days}}",
        "{m, plural, one{{who} has # day} other{# days}}",
    ):
        assert whole != structure(other)


def test_tags_that_are_spoken_of_are_seen() -> None:
    unit = parse('{"a": "use <a …>, or <b>this</b> and <br>"}', "json").units[0]
    assert unit.prose.text == f"use {OBJECT}, or this and {OBJECT}"


def test_entities_are_read_unless_the_source_has_no_markup() -> None:
    assert (
        parse('{"a": "one&nbsp;two &laquo;x&raquo; &amp;"}', "json").units[0].prose.text == f"one\xa0two «x» {OBJECT}"
    )
    result = clean('msgid "it\'s new"\nmsgstr "it isn&#39;t &quot;new&quot;"\n', format="po", target_lang="en")
    assert [finding.code for finding in result.findings] == ["ENC002"] * 3


@pytest.mark.parametrize(
    ("table", "cells"),
    [
        ("id,en,fr,notes\nx,Good day.,Bon jour.,Not a word here.\n", [("en", "Good day."), ("fr", "Bon jour.")]),
        ("Key,Id,English (en),French (fr)\nk,9,Good day.,Bon jour.\n", [("en", "Good day."), ("fr", "Bon jour.")]),
        ("identifier,source_phrase,translation,context\na,Good day.,Bon jour.,In the head.\n", [(None, "Bon jour.")]),
        ("\ufeffsep=;\r\nid;en;fr\r\n1;Good day.;Bon jour.\r\n", [("en", "Good day."), ("fr", "Bon jour.")]),
        ("id,text,remark\n1,Good day.,In the head.\n", [(None, "Good day."), (None, "In the head.")]),
    ],
)
def test_columns_with_names_are_read_as_they_say(table: str, cells: list[tuple[str | None, str]]) -> None:
    assert [(unit.language, unit.prose.text) for unit in parse(table, "csv").units] == cells


@pytest.mark.parametrize(
    ("columns", "cells"),
    [(["remark"], ["In the head."]), (["2", "3"], ["Good day.", "In the head."]), (["text"], ["Good day."])],
)
def test_columns_that_are_asked_for_are_read_and_no_others(columns: list[str], cells: list[str]) -> None:
    table = "id,text,remark\n1,Good day.,In the head.\n"
    assert [unit.prose.text for unit in parse(table, "csv", columns).units] == cells


@pytest.mark.parametrize("column", ["colour", "4", "0"])
def test_a_column_that_is_not_there_is_named(column: str) -> None:
    with pytest.raises(ValueError, match=f"no column '{column}': the table has id, text, remark"):
        parse("id,text,remark\n1,Good day.,In the head.\n", "csv", [column])


def test_a_chosen_column_is_cleaned_alone() -> None:
    table = "id,text,remark\n1,It is « cold ».,It is « new ».\n"
    cleaned = clean(table, format="csv", target_lang="en", columns="remark").text
    assert cleaned == "id,text,remark\n1,It is « cold ».,It is “new”.\n"


def test_the_source_beside_a_translation_declares_its_placeholders() -> None:
    table = "msgid,msgstr\nGood day %s,Bon jour ％s\n"
    assert clean(table, format="csv", target_lang="fr").text == table.replace("％", "%")


def test_the_voices_and_classes_of_subtitles_are_markup() -> None:
    file = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>They say <c.loud>« cold »</c> .</v>\n"
    assert clean(file, format="vtt", target_lang="en").text == file.replace("« cold »</c> .", "“cold”</c>.")
