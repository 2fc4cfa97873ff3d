"""Jupyter notebooks: the Markdown in their cells, edits through the escapes of JSON, and everything else as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pieces import ARTIFACTS

from cleanwire import clean
from cleanwire.edits import Edit, apply
from cleanwire.formats import parse
from cleanwire.normalisers.make_index import discover
from cleanwire.prose import OBJECT
from cleanwire.run import FAILED, UNSETTLED

often = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def cell(text: str, kind: str = "markdown", *, lines: bool = True) -> dict[str, object]:
    """A cell, with its source in a string for each line or in one."""
    source = text.splitlines(keepends=True) if lines else text
    code = {"execution_count": None, "outputs": [{"output_type": "stream", "name": "stdout", "text": source}]}
    return {"cell_type": kind, "metadata": {}, "source": source} | (code if kind == "code" else {})


def notebook(*cells: dict[str, object], ascii_only: bool = False) -> str:
    """A notebook as Jupyter writes it."""
    content = {"cells": cells, "metadata": {"title": "« a »"}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content, indent=1, ensure_ascii=ascii_only) + "\n"


def sources(text: str) -> Iterator[str]:
    """The texts of all cells."""
    for one in json.loads(text.removeprefix("\ufeff"))["cells"]:
        yield "".join(one["source"])


def frame(text: str) -> object:
    """A notebook without the source of its Markdown."""
    content = json.loads(text.removeprefix("\ufeff"))
    for one in content["cells"]:
        if one["cell_type"] == "markdown":
            del one["source"]
    return content


def mended(text: str, **options: object) -> str:
    return clean(text, format="ipynb", **{"target_lang": "en", **options}).text


def test_what_is_read() -> None:
    text = notebook(
        cell("# The *title*\n\nText with `code`\nand $x$.\n\n```\nno\n```\n"),
        cell("print('no')", "code"),
        cell("no", "raw"),
        cell('![A cat](a.png) and "more"\\* é\n\n\\begin{align}\nno\n\\end{align}', lines=False),
        cell(""),
    )
    page, image = parse(text, "ipynb").units
    assert page.prose.text == f'The title\n\nText with {OBJECT}\nand {OBJECT}.\n\n\n{OBJECT} and "more"* é'
    assert (image.name, image.prose.text) == ("alt", "A cat")


def test_a_notebook_without_prose_and_the_oldest_kind() -> None:
    assert parse(notebook(cell("x = 1", "code")), "ipynb").units == ()
    old = json.dumps({"worksheets": [{"cells": [cell("A title", "heading"), cell("Text")]}], "nbformat": 3})
    assert parse(old, "ipynb").units[0].prose.text == "A title\n\nText"


def test_what_is_no_notebook_is_told() -> None:
    for text in ("", "# A page", '{"cells": ['):
        with pytest.raises(ValueError, match="line 1"):
            parse(text, "ipynb")


@pytest.mark.parametrize("lines", [True, False])
@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They struck **civilian infrastructure.** in Ukraine.", "They struck **civilian infrastructure** in Ukraine."),
        (
            "The army said that they struck civilian targets.\nin Ukraine on Monday, and that it will go on.",
            "The army said that they struck civilian targets\nin Ukraine on Monday, and that it will go on.",
        ),
        ("## He said « *no* » to\nit\n\nHe “said” `« x »`", "## He said “*no*” to\nit\n\nHe “said” `« x »`"),
        (
            "“We will not yield,” the spokesperson told reporters on\n**Friday.** of the [Council](c.md), John Kirby.",
            "“We will not yield,” the spokesperson of the [Council](c.md), John Kirby, told reporters on\n**Friday**.",
        ),
        ("The talks go on.\n\n![A « cat »](a.png)\n\nsource site-64", "The talks go on.\n\n![A “cat”](a.png)"),
    ],
)
def test_a_fix_in_a_cell(before: str, after: str, lines: bool, ascii_only: bool, mark: str) -> None:
    others = cell("print('« a »')", "code"), cell("« b »", "raw"), cell("“It is.”")
    text = mark + notebook(*others, cell(before, lines=lines), ascii_only=ascii_only)
    made = mended(text, unsafe=True)
    assert list(sources(made))[-1] == after
    assert frame(made) == frame(text)
    assert made.isascii() == text.isascii()


def test_line_ends_of_the_file_and_of_the_cells_stay() -> None:
    text = notebook(cell("He said « no »\r\nto it.\r\n\r\nsource site-64\r\n")).replace("\n", "\r\n")
    made = mended(text, unsafe=True)
    assert list(sources(made)) == ["He said “no”\r\nto it.\r\n"]
    assert made.count("\n") == made.count("\r\n")


def test_regions_go_from_cell_to_cell() -> None:
    off, on = "<!-- cleanwire: off -->", "<!-- cleanwire: on -->"
    said = "He said « no » to it."
    text = notebook(cell(f"{said}\n\n{off}\n\n{said}"), cell(said), cell(f"{said}\n\n{on}"), cell(said))
    first, *others, last = sources(mended(text))
    assert first == f"He said “no” to it.\n\n{off}\n\n{said}" and last == "He said “no” to it."
    assert others == list(sources(text))[1:-1]


def test_markup_of_cells_is_mended() -> None:
    before = "##Data\n\nRead [the guide] (guide.md). It is ** fast **: very.\n\n```\n** code **\n```"
    after = "## Data\n\nRead [the guide](guide.md). It is **fast**: very.\n\n```\n** code **\n```"
    for lines in (False, True):
        text = notebook(cell(before, lines=lines), cell(before, "code"), cell("` ` `"), cell("` ` `"))
        assert list(sources(mended(text))) == [after, before, "` ` `", "` ` `"]


CELLS = [
    "# A title\n\n", "- an item\n", "> quoted\n", "| a | b |\n|---|---|\n| c | d |\n", "```py\nx\n```\n", "**bold** ",
    "*em* ", "`code` ", "[a link](x.md) ", "![a cat](c.png) ", "$x$ ", "\\* ", "&amp; ", '"', "\\", "é", "🙂", "\t",
    "\r\n", "\n", "\n\n", "word ", "<b>b</b> ", "<!-- cleanwire: off -->", "The council met. ", "\u2028", "\x7f",
    "  \n", "\\\n",
]  # fmt: skip
MARKUP = {normaliser.code for normaliser in discover() if normaliser.stage == "markup"}
cells = st.lists(
    st.builds(
        cell,
        st.lists(st.sampled_from([*CELLS, *ARTIFACTS]), max_size=6).map("".join) | st.text(),
        st.sampled_from(["markdown", "markdown", "code", "raw"]),
        lines=st.booleans(),
    ),
    max_size=4,
)
notebooks = st.builds(lambda found, ascii_only: notebook(*found, ascii_only=ascii_only), cells, st.booleans())


@often
@given(notebooks, st.booleans())
def test_cleaning_keeps_all_but_prose(text: str, unsafe: bool) -> None:
    result = clean(text, format="ipynb", target_lang="en", unsafe=unsafe)
    assert not any(finding.code in (FAILED, UNSETTLED) for finding in result.findings)
    assert frame(result.text) == frame(text)
    assert clean(result.text, format="ipynb", target_lang="en", unsafe=unsafe).text == result.text
    after = parse(result.text, "ipynb").structure
    mends_markup = any(finding.applied and finding.code in MARKUP for finding in result.findings)
    assert not result or mends_markup or after == parse(text, "ipynb").structure_after(result.edits)


@often
@given(notebooks, st.data())
def test_an_edit_reads_as_it_says_or_changes_the_structure(text: str, data: st.DataObject) -> None:
    page = parse(text, "ipynb")
    assert page.structure == page.structure_after(())
    if not page.units or not page.units[0].prose.text:
        return
    prose = page.units[0].prose
    start = data.draw(st.integers(0, len(prose.text)))
    end = data.draw(st.integers(start, min(len(prose.text), start + 4)))
    edit = Edit(start, end, data.draw(st.sampled_from(["", " ", "“", '"', "x", "é,", "\\", "*", "`"])))
    raw = prose.to_raw([edit])
    if "\n" in prose.text[start:end] or not raw or text[: raw[0].start].endswith("\\"):
        return
    made = parse(apply(text, raw), "ipynb")
    assert frame(apply(text, raw)) == frame(text)
    if made.structure == page.structure:
        squeezed = ["".join(one.split()) for one in (made.units[0].prose.text, apply(prose.text, [edit]))]
        assert squeezed[0].replace(OBJECT * 2, OBJECT) == squeezed[1].replace(OBJECT * 2, OBJECT)


@pytest.mark.parametrize("opener", ["*a ", "\\", '"', "[", "$$\n", "\u00e9\n"])
def test_time_is_linear(opener: str) -> None:
    for lines in (True, False):
        parse(notebook(cell(opener * 5_000, lines=lines)), "ipynb")
    parse(notebook(*[cell(opener)] * 500), "ipynb")
