"""Catalogues that nobody should write: any text raises nothing but a ValueError that says where, in linear time."""

from __future__ import annotations

import contextlib
import re
import time

import pytest
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


LONG = {
    "po": [
        lambda n: 'msgid "a"\nmsgstr ""\n' + '"word \\n"\n' * n,
        lambda n: 'msgid "a"\nmsgstr "' + '\\"' * n + 'a"\n',
        lambda n: 'msgid "a"\nmsgstr "' + "{%<& " * n + 'a"\n',
        lambda n: "#, fuzzy\n" * n,
    ],
    "json": [
        lambda n: '{"a": ' * (n // 500) + "[",
        lambda n: "[" + '"a b",' * n + "1]",
        lambda n: '"' + "\\" * n,
        lambda n: '"' + "<b>" * n + "{a, plural, one {" * n + '"',
        lambda n: '"' + "a" * n + " {" + "b" * n + '"',
        lambda n: '"' + "www." * n + "a@" * n + '"',
    ],
    "jsonl": [lambda n: '{"a": "b c"}\n' * n],
    "yaml": [lambda n: "- a b\n" * (n // 4), lambda n: "a: b" + " " * n + "c", lambda n: "a: |\n" + "  b c\n" * n],
    "properties": [lambda n: "a = b \\\n" * n, lambda n: "a" * n, lambda n: "\\" * n, lambda n: " " * n + "a"],
    "strings": [lambda n: '"a" = "b";' * n, lambda n: "/*" + "*" * n, lambda n: '"' + "\\a" * n],
    "fluent": [lambda n: "a = b\n" + "    c\n" * (n // 4), lambda n: "a = {" + "{" * n],
    "csv": [
        lambda n: '"a""' * n,
        lambda n: '"a b",' * n,
        lambda n: '"\n' * n,
        lambda n: "ab" * n + ",a b\n",
        lambda n: '"' * n,
    ],
    "tsv": [lambda n: '"a b"\t' * n],
    "srt": [lambda n: "1\n00:00:01,000 --> 00:00:02,000\na\n\n" * n, lambda n: "-->" * n, lambda n: " " * n + "-->"],
    "vtt": [lambda n: "WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n" * n, lambda n: "WEBVTT\n\n" + " " * n + "-->"],
}


@pytest.mark.parametrize("form", FORMS)
def test_time_grows_with_the_text_alone(form: str) -> None:
    for make in LONG[form]:
        text = make(50_000)
        start = time.perf_counter()
        with contextlib.suppress(ValueError):
            parse(text, form)
        assert time.perf_counter() - start < 10, text[:40]


def test_two_megabytes() -> None:
    entry = '#: a.c\n#, c-format\nmsgid "the %s {}"\nmsgstr "die %s ist {}, \\"so\\"\\n"\n"und mehr"\n\n'
    count = 2_000_000 // len(entry)
    text = "".join(entry.replace("{}", str(number)) for number in range(count)).replace(
        "ist 777,", "« cold » . 777,", 1
    )
    result = Pipeline([Cold], format="po").clean(text)
    assert len(result.edits) == 2
    assert result.text == text.replace("« cold » .", "“cold”.")
