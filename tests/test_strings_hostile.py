"""Catalogues that nobody should write: any text raises nothing but a ValueError that says where."""

from __future__ import annotations

import re

import pytest
from hostile import CATALOGUES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strings_samples import SAMPLES, Cold

from cleanwire import Pipeline
from cleanwire.formats import parse

FORMS = sorted({form for form, _ in SAMPLES.values()})
often = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
scraps = st.sampled_from(
    [
        *"\"'\\{}[]<>()=:;,.#!|&%$@*-/_ \n\r\t\x00\x0b\x85\u2028\ufeff\ufffc\ud800aé中",
        *(
            "\r\n",
            '""',
            "msgid ",
            "msgstr ",
            'msgstr[0] "',
            "#~ ",
            "#, c-format\n",
            "\\u00e9",
            "\\u12",
            "\\ud83d\\ude00",
        ),
        *(
            "{n, plural, one {",
            "} other {",
            "{ $x ->\n *[a] ",
            "'{",
            "%s",
            "%(a)s",
            "<b>",
            "</b>",
            "<a href='",
            "&nbsp;",
        ),
        *(
            "00:00:01,000 --> 00:00:02,000\n",
            "00:01.000 --> 00:02.000\n",
            "WEBVTT\n\n",
            "1\n",
            "- ",
            "? ",
            "key: ",
            "|-\n ",
        ),
        *(
            "/* ",
            "*/",
            "//",
            '"a" = "',
            '";',
            "{\\an8}",
            "« cold » .",
            "a = ",
            "\n    ",
            ".attr = ",
            "-term = ",
            "&x ",
            "*x",
        ),
    ]
)


@pytest.mark.parametrize("form", FORMS)
@often
@given(data=st.data())
def test_any_text_raises_nothing_but_a_value_error_with_its_line(form: str, data: st.DataObject) -> None:
    some = data.draw(st.lists(scraps, max_size=14).map("".join) | st.text(max_size=30))
    sample = data.draw(st.sampled_from([text for own, text in SAMPLES.values() if own == form] + ["", ""]))
    at = data.draw(st.integers(0, len(sample)))
    text = sample[:at] + some + sample[at + data.draw(st.integers(0, 3)) :]
    try:
        parsed = parse(text, form)
    except ValueError as problem:
        assert re.match(r"line [1-9]\d*: ", str(problem)), problem
        return
    reached = 0
    for unit in parsed.units:
        start, end = unit.prose.span
        assert reached <= start <= end <= len(text)
        reached = start
    result = Pipeline([Cold], format=form).clean(text)
    assert parse(result.text, form).structure == parsed.structure
    assert not result.findings or all(finding.code == "TST001" for finding in result.findings)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_repeats_itself_is_read_or_refused(form: str) -> None:
    for make in CATALOGUES[form]:
        try:
            parse(make(20_000), form)
        except ValueError as problem:
            assert re.match(r"line [1-9]\d*: ", str(problem)), problem


def test_two_megabytes() -> None:
    entry = '#: a.c\n#, c-format\nmsgid "the %s {}"\nmsgstr "die %s ist {}, \\"so\\"\\n"\n"und mehr"\n\n'
    count = 2_000_000 // len(entry)
    text = "".join(entry.replace("{}", str(number)) for number in range(count)).replace(
        "ist 777,", "« cold » . 777,", 1
    )
    result = Pipeline([Cold], format="po").clean(text)
    assert len(result.edits) == 2
    assert result.text == text.replace("« cold » .", "“cold”.")
