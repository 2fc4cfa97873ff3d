"""reStructuredText: what is prose and what is protected, and the law that structure stays, judged by docutils."""

from __future__ import annotations

import re

import pytest
from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Directive, Parser, directives, roles
from docutils.utils import new_document, unescape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pieces import ARTIFACTS

from cleanwire import clean
from cleanwire.edits import Edit, apply
from cleanwire.formats import parse
from cleanwire.normalisers.make_index import discover
from cleanwire.prose import OBJECT
from cleanwire.run import FAILED, UNSETTLED

FALSE_STOP = "They struck civilian infrastructure. in Ukraine on Monday."
MENDED = "They struck civilian infrastructure in Ukraine on Monday."
MARKUP = tuple(normaliser.code for normaliser in discover() if normaliser.stage == "markup")
often = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))


def seen(text: str) -> str:
    """The prose of a page."""
    return parse(text, "rst").units[0].prose.text


def mended(text: str, **options: object) -> str:
    return clean(text, format="rst", **{"target_lang": "en", **options}).text


class Box(Directive):
    """A directive of Sphinx, of which docutils knows nothing."""

    has_content = True
    optional_arguments = 99

    def run(self) -> list[nodes.Node]:
        box = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, box)
        return [box]


def titled(role: str, raw: str, text: str, *_: object) -> tuple[list[nodes.Node], list[nodes.Node]]:
    """A role of Sphinx, whose title is text."""
    title = re.fullmatch(r"(.*?)(\s+<[^<>]+>)", unescape(text), re.DOTALL)
    return [nodes.inline("", title[1], uri=title[2]) if title else nodes.literal(raw, raw)], []


directives.register_directive("only", Box)
roles.register_local_role("ref", titled)
CODE = (nodes.literal, nodes.literal_block, nodes.comment, nodes.raw, nodes.math, nodes.doctest_block)
SPELT = ("refuri", "uri", "enumtype", "start", "prefix", "suffix", "bullet", "refname")


def tree(text: str) -> list[object]:
    """What docutils makes of a page, without its prose and its paragraphs, which a fix may take out, join or part, and
    without a word on names that two targets share: names that nothing refers to are prose."""
    options = get_default_settings(Parser)
    options.report_level, options.halt_level, options.file_insertion_enabled = 5, 6, False
    document = new_document("page", options)
    Parser().parse(text.removeprefix("\ufeff"), document)
    found: list[object] = []

    def walk(node: nodes.Node) -> None:
        if isinstance(node, nodes.Text):
            found.extend([str(node)] if isinstance(node.parent, CODE) else [])
        elif isinstance(node, nodes.system_message):
            shared = node.astext().partition(") ")[2].startswith("Duplicate explicit target name")
            found.extend([node["level"]] if node["level"] > 1 and not shared else [])
        else:
            if not isinstance(node, nodes.paragraph):
                found.append((node.tagname, [node.get(name) for name in SPELT]))
            for child in node.children:
                walk(child)

    walk(document)
    return found


@pytest.mark.parametrize(
    ("raw", "prose"),
    [
        (
            "A **bold** and *slanted* ``x y`` :ref:`the dog <dog>` a_ `b c`__ |d| [1]_.",
            "A bold and slanted ￼ the dog ￼ b c ￼ ￼.",
        ),
        (r"2 \* 3 \\ *a*\ s, :sub:`2` and `cite`", "2 * 3 \\ as, ￼ and ￼"),
        ("`A site <https://a.b/c>`_, `in two\nlines <x>`__ and `A name`_", "A site, in two\nlines and ￼"),
        ("Title\n=====\n\nText\nmore\n\n****\nOver\n****\n\nEnd", "Title\n\nText\nmore\n\nOver\n\nEnd"),
        ("- one\n- two\n  wrapped\n\n  more\n\n1. x\n2. y\n\n(a) z", "one\n\ntwo\nwrapped\n\nmore\n\nx\n\ny\n\nz"),
        ("1. no list\nof things", "1. no list\nof things"),
        ("Said::\n\n  code\n\nMore ::\n\n> quoted code\n\nEnd", "Said:\n\nMore\n\nEnd"),
        ("::\n\n  code\n\nEnd", "End"),
        ("Term\n  Meaning *a*.\n\nx : int\n  Other.", "Term\n\nMeaning a.\n\nOther."),
        (":param x: The x\n   of it.\n:type x: int\n:Date: Monday", "The x\nof it."),
        ("-v, --verbose  Says more.\n--quiet  Says\n         less.", "Says more.\n\nSays\nless."),
        ("| One\n| two\n  more\n|\n| three", "One\n\ntwo\nmore\n\nthree"),
        (">>> 1 + 1\n2\n\nText", "Text"),
        ("+---+---+\n| a | b |\n+---+---+\n\nText\n\n== ==\na  b\n== ==\nc  d\n== ==\n\nEnd", "Text\n\nEnd"),
        (
            ".. note:: Mind *it*.\n\n   More.\n\n.. tip::\n   :class: x\n\n   Text\n\n.. figure:: a.png\n\n   A cat.",
            "Mind it.\n\nMore.\n\nText\n\nA cat.",
        ),
        (
            ".. versionadded:: 3.1 The thing\n   is new.\n\n.. topic:: A title\n\n   Text",
            "￼ The thing\nis new.\n\nA title\n\nText",
        ),
        (".. py:function:: f(x)\n   :async:\n\n   Does it.\n\n.. only:: html\n\n   Text", "Does it.\n\nText"),
        (".. code:: py\n\n   x\n\n.. what:: y\n\n   z\n\n.. toctree::\n\n   a\n\n.. math:: x\n\nText", "Text"),
        (".. a comment\n   of two\n\n..\n\n  A quote\n\n  -- Somebody", "A quote\n\n-- Somebody"),
        (
            ".. _a: https://b.c\n.. |d| replace:: « e »\n.. [1] A *note*.\n.. [C20] Cited.\n\n__ https://f.g",
            "A note.\n\nCited.",
        ),
        (
            ".. list-table:: Title\n   :header-rows: 1\n\n   * - a\n     - b\n   * - c\n     - d",
            "Title\n\na\n\nb\n\nc\n\nd",
        ),
        ("On.\n\n.. cleanwire: off\n\nOff.\n\n.. cleanwire: on\n\nOn.", "On.\n\nOn."),
        ("Text\n----\n\n----\n\nMore", "Text\n\nMore"),
        ("\ufeffText\r\nmore\r\n\r\n\tQuote\r\n", "Text\nmore\n\nQuote"),
        ("Call a@b.c or https://d.e/f_ or {name}, ok.", "Call ￼ or ￼ or ￼, ok."),
        ("日本語の *太字* です。", "日本語の 太字 です。"),
        ("A * star, 2*3 and (*) '*' \"``\" are none", "A * star, 2*3 and (*) '*' \"``\" are none"),
    ],
)  # fmt: skip
def test_what_is_read(raw: str, prose: str) -> None:
    assert seen(raw).strip("\n") == prose


def test_the_texts_beside_the_page() -> None:
    raw = (
        ".. image:: a.png\n   :alt: A cat\n   :width: 3\n\n.. code-block:: py\n   :caption: How\n\n   x\n\n"
        ".. meta::\n   :description lang=fr: Oui\n   :keywords: a, b\n"
    )
    units = parse(raw, "rst").units[1:]
    found = [(unit.name, unit.prose.text, unit.language) for unit in units]
    assert found == [("image", "A cat", None), ("code-block", "How", None), ("meta", "Oui", "fr")]


def test_the_language_that_a_field_declares() -> None:
    assert parse(":Author: A\n:Language: pt_BR\n\nText", "rst").language == "pt-BR"
    assert parse("- :language: fr\n", "rst").language is None


@pytest.mark.parametrize(
    "frame",
    [
        "{}",
        "{}\n==========================================================\n",
        "- A list of things.\n- {}\n- More of it.\n",
        "#. {}\n\n   More.\n",
        "  {}\n",
        "**{}**\n",
        "It is *said*: `{} <https://example.org>`_\n",
        "A term\n   {}\n",
        ".. warning:: {}\n",
        ".. warning::\n   {}\n",
        ".. note::\n\n   .. tip:: A\n\n      {}\n",
        ".. image:: a.png\n   :alt: {}\n",
        ".. list-table::\n\n   * - {}\n     - b\n",
        "Text [1]_.\n\n.. [1] {}\n",
        "| {}\n| More\n",
        ":param x: {}\n",
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_fix_in_every_kind_of_place(frame: str, line_end: str, mark: str) -> None:
    before, after = (mark + frame.replace("\n", line_end).format(text) for text in (FALSE_STOP, MENDED))
    assert mended(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("They struck **civilian infrastructure.** in Ukraine.", "They struck **civilian infrastructure** in Ukraine."),
        (
            "*  The army said that they struck civilian targets.\n   in Ukraine on Monday, and that it will go on.",
            "*  The army said that they struck civilian targets\n   in Ukraine on Monday, and that it will go on.",
        ),
        (
            "“We will not yield,” the spokesperson told reporters on **Friday.** of the *Council*, John Kirby.",
            "“We will not yield,” the spokesperson of the *Council*, John Kirby, told reporters on **Friday**.",
        ),
        (
            "“We will not yield,” the spokesperson told reporters on Friday. of the `Council <c>`_, John Kirby.",
            "“We will not yield,” the spokesperson of the `Council <c>`_, John Kirby, told reporters on Friday.",
        ),
        ("The talks go on.\n\n::\n\n  x\n\nsource site-64\n", "The talks go on.\n\n::\n\n  x\n"),
        ("It is « *cold* » and « a ``x`` ».", "It is “*cold*” and “a ``x``”."),
    ],
)
def test_fixes_across_markup(before: str, after: str) -> None:
    assert mended(before, unsafe=True) == after


@pytest.mark.parametrize(
    "raw",
    [
        f"Text::\n\n  {FALSE_STOP}\n",
        f".. code-block::\n\n   {FALSE_STOP}\n",
        f".. unheard-of:: {FALSE_STOP}\n\n   {FALSE_STOP}\n",
        f".. {FALSE_STOP}\n",
        f"It is ``{FALSE_STOP}``.",
        f".. cleanwire: off\n\n{FALSE_STOP}\n\n.. cleanwire: on\n",
        f"- a\n\n  .. cleanwire: off\n\n  {FALSE_STOP}\n",
        ".. |a| replace:: « b »\n",
        "+-------+\n| « a » |\n+-------+\n",
        "=====  ===\n« a »  b\n=====  ===\n",
        "`« a »`_ and :doc:`« b »`\n\n.. _« a »: https://c.d/«e»\n",
        "Here « it » is\n==============\n\nSee `here « it » is`_.\n",
        "The talks go on.\n\n----\n\nsource site-64\n",
    ],
)
def test_what_is_protected_stays(raw: str) -> None:
    assert mended(raw, unsafe=True) == raw


def test_a_title_does_not_outgrow_its_line() -> None:
    page = parse("Abc\n====\n", "rst")
    (longer,) = page.units[0].prose.to_raw([Edit(0, 0, "x")]) or ()
    (too_long,) = page.units[0].prose.to_raw([Edit(0, 0, "日")]) or ()
    assert parse(apply("Abc\n====\n", [longer]), "rst").structure == page.structure
    assert parse(apply("Abc\n====\n", [too_long]), "rst").structure != page.structure


RST = [
    "Title\n=====\n\n", "***\nTop\n***\n\n", "- an item\n- another\n\n", "1. first\n2. second\n\n   more\n\n",
    "  quoted\n\n", "Code::\n\n  x « y »\n\n", "::\n\n  z\n\n", "term\n  meaning\n\n", ":field: body\n\n",
    "-o  option\n\n", "| line\n| block\n\n", ">>> 1\n1\n\n", "+---+\n| a |\n+---+\n\n", "== ==\na  b\n== ==\n\n",
    ".. note:: text\n\n   more\n\n", ".. code:: py\n\n   x\n\n", ".. image:: a.png\n   :alt: a cat\n\n",
    ".. only:: html\n\n   text\n\n", ".. topic:: Title\n\n   text\n\n", ".. comment\n\n", ".. _t: https://a.b\n\n",
    ".. [1] note\n\n", ".. |s| replace:: x\n\n", "----\n\n", "**bold** ", "*em* ", "``code`` ",
    "`link <https://a.b>`_ ", "`link`__ ", "word_ ", ":ref:`a dog <dog>` ", "|s| ", "[1]_ ", "\\* ", "\\ ",
    "https://a.b/c_d ", "_`target` ", "é「。」", "🙂 ", "* ", "_", "`", "``", "|", "[", "<", "::", ":", "..", ".. ",
    "- ", "=", "====", "\r\n", "\r\n\r\n", "\ufeff", "\t", "    ", "\n", "\n\n", "\n\n  ", "'", '"', "(", ")", "word ",
    "The council met. ", "\x85",
]  # fmt: skip
glued = st.lists(st.sampled_from(RST), max_size=14).map("".join)


@often
@given(glued | st.text())
def test_any_text_is_read(text: str) -> None:
    page = parse(text, "rst")
    assert page.structure == parse(text, "rst").structure == page.structure_after(())
    for unit in page.units:
        assert unit.prose.to_raw([]) == ()
        start, end = unit.prose.raw_span(0, len(unit.prose.text))
        assert 0 <= start <= end <= len(text)
    result = clean(text, format="rst", target_lang="en", unsafe=True)
    assert not any(finding.code in (FAILED, UNSETTLED) for finding in result.findings)


@often
@given(glued, st.data())
def test_an_edit_reads_as_it_says_or_changes_the_structure(text: str, data: st.DataObject) -> None:
    page = parse(text, "rst")
    unit = data.draw(st.sampled_from(page.units))
    if not unit.prose.text:
        return
    start = data.draw(st.integers(0, len(unit.prose.text)))
    end = data.draw(st.integers(start, min(len(unit.prose.text), start + 4)))
    edit = Edit(
        start, end, data.draw(st.sampled_from(["", " ", "“", "”", "'", '"', "x", "é,", "*", "`", "_", "::", "|"]))
    )
    if "\n" in unit.prose.text[start:end]:
        return
    raw = unit.prose.to_raw([edit])
    if not raw:
        return
    made = parse(apply(text, raw), "rst")
    if made.structure != page.structure or len(made.units) < len(page.units):
        return
    assert squeezed(made.units[page.units.index(unit)].prose.text) == squeezed(apply(unit.prose.text, [edit]))
    assert tree(apply(text, raw)) == tree(text)


def squeezed(text: str) -> str:
    """A text without white space, and with protected things as one."""
    return re.sub(rf"{OBJECT}+", OBJECT, re.sub(r"\s", "", text))


@often
@given(
    st.lists(st.sampled_from([*RST, *(a.replace("\n\n", " ") for a in ARTIFACTS)]), max_size=8).map("".join),
    st.booleans(),
)
def test_cleaning_keeps_the_structure(text: str, unsafe: bool) -> None:
    # Without what mends markup: each of those fixes proves by itself what it changes.
    result = clean(text, format="rst", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    again = clean(result.text, format="rst", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    assert again.text == result.text
    if result:
        before, after = parse(text, "rst"), parse(result.text, "rst")
        assert after.structure == before.structure_after(result.edits)
        if after.structure == before.structure:
            assert tree(result.text) == tree(text)


OPENERS = [
    "*a ", "**a ", "``a ", "`a ", "_`a ", "|a ", ":a:`b ", "a_", "[#", "- ", "1. ", "  ", "a\n ", "::\n\n ", "== ==\n",
    "=====\n", "+--+\n", ".. a::\n  ", ".. [1] ", ":a:", ":a: ", "\\", "a-", "a.", "a@", "'", "“", "( ", "a :",
    ".. |a|", ".. cleanwire: off\n", "\t", "| a\n", "-a ", "`a <b ", "\n\n", "(i) ", "<",
]  # fmt: skip


@pytest.mark.parametrize("opener", OPENERS)
def test_time_is_linear(opener: str) -> None:
    parse(opener * 20_000, "rst")
