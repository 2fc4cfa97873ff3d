"""What each format reads as the text of a string is what the libraries of that format read."""

from __future__ import annotations

import csv
import io
import json
import re

import polib
import pytest
from fluent.syntax import FluentSerializer, ast
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from strings_samples import SAMPLES, dressed

from cleanwire.formats import parse
from cleanwire.messages.jsonstrings import strings
from cleanwire.messages.words import is_code, is_phrase

often = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
texts = st.lists(
    st.sampled_from(
        [
            "word",
            "is",
            "cold",
            "é",
            "中",
            "😀",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\t",
            '"',
            "\\",
            "#",
            "-",
            ".",
            ",",
            "?",
            "1",
        ]
    ),
    min_size=1,
    max_size=25,
).map("".join)
keys = st.text("abcxyz", min_size=1, max_size=4)
HAS_LETTER = re.compile(r"[^\W\d_]")


def units(form: str, text: str) -> list[str]:
    return [unit.prose.text for unit in parse(text, form).units]


def wanted(some: list[str]) -> list[str]:
    return [text for text in some if HAS_LETTER.search(text)]


@often
@given(st.lists(texts, min_size=1, max_size=4), st.integers(20, 90), st.booleans())
def test_po_as_polib_writes_it(some: list[str], width: int, plural: bool) -> None:
    file = polib.POFile(wrapwidth=width)
    file.metadata = {"Language": "fr", "Content-Type": "text/plain; charset=UTF-8"}
    for number, text in enumerate(some):
        entry = polib.POEntry(msgid=f"{number}{text}", comment="c", occurrences=[("a b.c", "1")])
        if plural:
            entry.msgid_plural, entry.msgstr_plural = "many", {0: text, 1: text}
        else:
            entry.msgstr = text
        file.append(entry)
    parsed = parse(str(file), "po")
    assert parsed.language == "fr"
    assert [unit.prose.text for unit in parsed.units] == wanted([t for text in some for t in [text] * (1 + plural)])
    sources = [f"{number}{text}" for number, text in enumerate(some) if HAS_LETTER.search(text)]
    assert [unit.source for unit in parsed.units if not unit.name.endswith("[1]")] == sources


@often
@given(st.dictionaries(keys, texts | st.lists(texts, max_size=3), max_size=4), st.booleans(), st.none() | st.just(2))
def test_json_as_json_writes_it(data: dict[str, str | list[str]], ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    flat = [one for value in data.values() for one in ([value] if isinstance(value, str) else value)]
    assert units("json", text) == [one for one in wanted(flat) if not is_code(one)]
    lines = "".join(json.dumps(row, ensure_ascii=ascii_only) + "\n" for row in [data, data])
    assert units("jsonl", lines) == units("json", text) * 2


@often
@given(
    st.dictionaries(keys, texts | st.lists(texts, max_size=3), min_size=1, max_size=4),
    st.sampled_from(["", '"', "'", "|", ">"]),
    st.integers(20, 80),
)
def test_yaml_as_ruamel_writes_it(data: dict[str, str | list[str]], style: str, width: int) -> None:
    yaml = YAML(typ="safe", pure=True)
    yaml.default_style, yaml.width, yaml.allow_unicode, yaml.default_flow_style = style or None, width, True, False
    out = io.StringIO()
    yaml.dump(_without_tabs(data), out)
    read = YAML(typ="safe", pure=True).load(out.getvalue())
    flat = [one for value in read.values() for one in ([value] if isinstance(value, str) else value)]
    found = iter(units("yaml", out.getvalue()))
    for one in wanted(flat):
        if not is_code(one) and one.lower() not in ("no", "yes"):
            assert next(found).strip("\n") == one.strip("\n"), out.getvalue()


def _without_tabs(data: dict[str, str | list[str]]) -> dict[str, str | list[str]]:
    """The data without tabs: libyaml does not read all that ruamel writes with them."""
    return {
        key: value.replace("\t", " ") if isinstance(value, str) else [one.replace("\t", " ") for one in value]
        for key, value in data.items()
    }


@often
@given(
    st.lists(st.lists(texts, min_size=2, max_size=2), min_size=1, max_size=4),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_csv_as_csv_writes_it(rows: list[list[str]], delimiter: str, quoting: int, end: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type]
    writer.writerows([["one", "two"], *rows])
    text = out.getvalue()
    read = [cell for row in list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1:] for cell in row]
    assert read == [cell for row in rows for cell in row]
    phrases = [cell for cell in read if is_phrase(cell) and len(cell) > 2]
    assert [got.rstrip() for got in units("csv", text)] == [cell.replace("\r\n", "\n").rstrip() for cell in phrases]
    if delimiter == "\t":
        assert units("tsv", text) == units("csv", text)


@often
@given(st.lists(texts, min_size=1, max_size=3))
def test_fluent_as_its_library_writes_it(some: list[str]) -> None:
    made = [re.sub(r"\s*\n\s*", "\n", text).strip(" \n\t").replace("\t", " ") for text in some]
    made = [text for text in made if text and text[0] not in '#-.,?1"' and not re.search(r"\n[^\w]|\n\Z", text)]
    body = [
        ast.Message(ast.Identifier(f"m{number}"), ast.Pattern([ast.TextElement(text)]))
        for number, text in enumerate(made)
    ]
    assert units("fluent", FluentSerializer().serialize(ast.Resource(list(body)))) == wanted(made)


@pytest.mark.parametrize("dress", ["plain", "mark", "windows", "both"])
def test_the_samples_read_as_their_libraries_read_them(dress: str) -> None:
    for name, (form, sample) in SAMPLES.items():
        text = dressed(sample)[dress]
        bare = text.removeprefix("\ufeff")
        read = {unit.name for unit in parse(text, form).units}
        if form == "po":
            entries = polib.pofile(bare.replace("\r\n", "\n"))
            assert len(read) == sum(bool(e.msgstr) + len(e.msgstr_plural) for e in entries if not e.obsolete)
        elif form == "json":
            values = [json.loads(f'"{text[one.start : one.end]}"') for one in strings(text, len(text) - len(bare))]
            assert values == list(_strings_in(json.loads(bare, object_pairs_hook=list), pairs=True)), name
        elif form == "yaml":
            assert len(read) <= len(list(_strings_in(YAML(typ="safe", pure=True).load(bare))))


def _strings_in(value: object, *, pairs: bool = False) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [one for item in value.values() for one in _strings_in(item)]
    if isinstance(value, tuple) and pairs:
        return _strings_in(value[1], pairs=pairs)
    return [one for item in value for one in _strings_in(item, pairs=pairs)] if isinstance(value, list) else []


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
pieces = st.sampled_from(
    [
        *'{}[],:"\\ \n\t0123456789.eE+-',
        "true",
        "null",
        "NaN",
        "-Infinity",
        '"a"',
        r"\u12",
        r"\ud800",
        r"\"",
        "\x00",
        "é",
        "00",
    ]
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A JSON text, whole or with something put in or left out."""
    text = json.dumps(draw(values), ensure_ascii=draw(st.booleans()), indent=draw(st.none() | st.just(1)))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(pieces | st.just("")) + text[at + draw(st.integers(0, 2)) :]
    return text


@settings(often, max_examples=1500)
@given(documents() | st.lists(pieces, max_size=12).map("".join))
def test_json_is_read_as_strictly_as_json_does(text: str) -> None:
    try:
        read = json.loads(text, object_pairs_hook=_Pairs)
    except ValueError:
        with pytest.raises(ValueError, match=r"^line \d+: "):
            list(strings(text))
    else:
        assert [json.loads(f'"{text[one.start : one.end]}"') for one in strings(text)] == list(_values_of(read))


class _Pairs(list):  # type: ignore[type-arg]
    """The keys and values of an object, also where a key stands twice."""


def _values_of(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, _Pairs):
        return [one for _, item in value for one in _values_of(item)]
    return [one for item in value for one in _values_of(item)] if isinstance(value, list) else []
