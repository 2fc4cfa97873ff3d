"""Tables and JSON lines: which cells and fields are text, and in which language they are."""

from __future__ import annotations

import pytest

from cleanwire import clean
from cleanwire.formats import parse


def units(text: str, form: str) -> list[tuple[str | None, str]]:
    return [(unit.language, unit.prose.text) for unit in parse(text, form).units]


def test_a_column_tells_the_language_of_each_row() -> None:
    table = "id\tlang\tsource\ttext\n1\ten\tUne vie.\tThe ferry.\n2\tpt-BR\t\tO barco vai.\n3\t\t\tDas Schiff.\n4\n"
    assert units(table, "tsv") == [
        (None, "Une vie."),
        ("en", "The ferry."),
        ("pt-BR", "O barco vai."),
        (None, "Das Schiff."),
    ]


def test_rows_are_cleaned_each_in_its_language() -> None:
    table = "id,locale,text\n1,en,He said « no » there.\n2,fr,Il a dit « non » .\n3,de,Er sagte « nein » dazu.\n"
    assert str(clean(table, format="csv")).splitlines() == [
        "id,locale,text",
        "1,en,He said “no” there.",
        "2,fr,Il a dit « non ».",
        "3,de,Er sagte „nein“ dazu.",
    ]


@pytest.mark.parametrize("key", ["id", "_id", "key", "uuid", "lang", "target_language"])
def test_ids_and_tags_of_json_lines_are_no_text(key: str) -> None:
    assert units(f'{{"{key}": "a « word » .", "text": "The ferry."}}\n', "jsonl") == [(None, "The ferry.")]
