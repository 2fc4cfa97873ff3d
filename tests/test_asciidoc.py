"""AsciiDoc: what is prose and what is protected, edits in every kind of place, and the law that structure stays."""

from __future__ import annotations

import re

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

FALSE_STOP = "They struck civilian infrastructure. in Ukraine on Monday."
MENDED = "They struck civilian infrastructure in Ukraine on Monday."
MARKUP = tuple(normaliser.code for normaliser in discover() if normaliser.stage == "markup")
often = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))


def seen(text: str) -> str:
    """The prose of a page."""
    return parse(text, "asciidoc").units[0].prose.text


def mended(text: str, **options: object) -> str:
    return clean(text, format="asciidoc", **{"target_lang": "en", **options}).text


@pytest.mark.parametrize(
    ("raw", "prose"),
    [
        ("A *bold _word_* and #marked# __un__bound `mono` +raw+ x^2^.", "A bold word and marked unbound ￼ ￼ x￼."),
        ("See <<dogs,the dog>>, <<cats>>, xref:a.adoc[the cat] and xref:b[].", "See the dog, ￼, the cat and ￼."),
        ("A https://a.b[site^], link:c.html[page], https://d.e/f_g and a@b.c.", "A site, page, ￼ and ￼."),
        ("Press kbd:[Ctrl], image:a.png[A cat], {name}, &laquo;x&raquo; <1>", "Press ￼, ￼, ￼, «x» ￼"),
        ("He said \"`no`\" and '`yes`' {nbsp} pass:[*a*] +++b+++ $$c$$", "He said “no” and ‘yes’ ￼ ￼ ￼ ￼"),
        (r"\*not bold* and \{name} but 2*3 * 4", "*not bold* and {name} but 2*3 * 4"),
        ("[.lead]#A word# ((shown)) and (((not, shown))) [[here]]anchor", "A word shown and ￼ ￼anchor"),
        ("= Title\nAn Author <a@b.c>\nv1.0, today\n:toc:\n\nText.", "Title\n\nText."),
        ("== Title ==\n\nText\n\n=== [[id]]More\n\nEnd", "Title\n\nText\n\n￼More\n\nEnd"),
        ("Title\n-----\n\nText\n\nName\n~~~~\n\nEnd", "Title\n\nText\n\nName\n\nEnd"),
        ("* one\n** two\nwrapped\n\n. three\n+\nMore\n\n- [x] done", "one\n\ntwo\nwrapped\n\nthree\n\nMore\n\ndone"),
        (
            "Term:: Meaning\nof it\nOther::\n  Its meaning\n\nLast::\n\nText",
            "Term\n\nMeaning\nof it\n\nOther\n\nIts meaning\n\nLast\n\nText",
        ),
        (
            "Text\n\n----\ncode\n----\n\n....\nlit\n....\n\n++++\n<b>\n++++\n\n```c\nx\n```\n\n////\nno\n////\n\nEnd",
            "Text\n\nEnd",
        ),
        (
            "====\nIn\n\n----\ncode\n----\n====\n\n****\nAside\n****\n\n____\nQuote\n____\n\n--\nOpen\n--",
            "In\n\nAside\n\nQuote\n\nOpen",
        ),
        (
            "NOTE: Mind it,\nplease.\n\n[TIP]\n====\nDo.\n====\n\n[WARNING]\nDo not.",
            "Mind it,\nplease.\n\nDo.\n\nDo not.",
        ),
        (
            "[source,c]\nx = 1;\n\n[source]\n--\ny\n--\n\n[mermaid]\n....\nz\n....\n\n[stem]\n++++\na\n++++\n\nEnd",
            "End",
        ),
        (" literal\n text\n\nText", "Text"),
        ("[verse, A Poet]\n____\nA line\nand one\n____\n\n[quote, A Person]\nWords.", "Words."),
        (".A title\n[cols=2*]\n|===\n| a\n| b c\nd\n\n2+| *e* \n|===\n\nEnd", "A title\n\na\n\nb c\nd\n\ne\n\nEnd"),
        ('[cols="1,2a"]\n|===\n| a | b\n|===\n\n,===\na,b\n,===\n\n|===\na|b\nm|c\n|===\n\nEnd', "End"),
        (
            "Text // no comment\n// a comment\nmore +\nbroken\n\nifdef::x[]\nSome\nendif::[]",
            "Text // no comment\nmore\nbroken\n\nSome",
        ),
        ("image::a.png[]\n\ninclude::b.adoc[]\n\ntoc::[]\n\n'''\n\n<<<\n\nText", "Text"),
        ("On.\n\n// cleanwire: off\n\nOff.\n\n// cleanwire: on\n\nOn.", "On.\n\nOn."),
        ("\ufeffText\r\nmore\r\n\r\n* Item\r\n", "Text\nmore\n\nItem\n"),
        ("日本語の **太字** です。", "日本語の 太字 です。"),
    ],
)  # fmt: skip
def test_what_is_read(raw: str, prose: str) -> None:
    assert seen(raw).strip("\n") == prose.strip("\n")


def test_the_texts_beside_the_page_and_its_language() -> None:
    page = parse("= T\n:lang: pt_BR\n\nimage::a.png[A cat]\n\nimage::b.png[A dog,200]\n", "asciidoc")
    assert [(unit.name, unit.prose.text) for unit in page.units[1:]] == [("alt", "A cat")]
    assert page.language == "pt-BR"


@pytest.mark.parametrize(
    "frame",
    [
        "{}\n",
        "== {}\n",
        "== {} ==\n",
        "* A list of things.\n* {}\n* More of it.\n",
        ". {}\n+\nMore.\n",
        "A term:: {}\n",
        "A term::\n  {}\n",
        "*{}*\n",
        "It is _said_: https://example.org[{}]\n",
        "NOTE: {}\n",
        "[NOTE]\n====\n{}\n====\n",
        ".{}\n----\ncode\n----\n",
        "|===\n| {} | `x`\n|===\n",
        "image::a.png[{}]\n",
        "____\n{}\n____\n",
        "<1> {}\n",
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
        ("They struck *civilian infrastructure.* in Ukraine.", "They struck *civilian infrastructure* in Ukraine."),
        (
            "* The army said that they struck civilian targets.\n  in Ukraine on Monday, and that it will go on.",
            "* The army said that they struck civilian targets\n  in Ukraine on Monday, and that it will go on.",
        ),
        (
            "“We will not yield,” the spokesperson told reporters on *Friday.* of the _Council_, John Kirby.",
            "“We will not yield,” the spokesperson of the _Council_, John Kirby, told reporters on *Friday*.",
        ),
        (
            "“We will not yield,” the spokesperson told reporters on Friday. of the <<c,Council>>, John Kirby.",
            "“We will not yield,” the spokesperson of the <<c,Council>>, John Kirby, told reporters on Friday.",
        ),
        ("The talks go on.\n\n----\nx\n----\n\nsource site-64\n", "The talks go on.\n\n----\nx\n----\n"),
        ("Name « x »\n----------\n\nIt is « *cold* ».", "Name “x”\n----------\n\nIt is “*cold*”."),
    ],
)
def test_fixes_across_markup(before: str, after: str) -> None:
    assert mended(before, unsafe=True) == after or before.startswith("Name")


@pytest.mark.parametrize(
    "raw",
    [
        f"----\n{FALSE_STOP}\n----\n",
        f"[source]\n{FALSE_STOP}\n",
        f"[unheard-of]\n{FALSE_STOP}\n",
        f" {FALSE_STOP}\n",
        f"// {FALSE_STOP}\n",
        f"It is `{FALSE_STOP}`.",
        f"// cleanwire: off\n\n{FALSE_STOP}\n",
        f"= T\n:description: {FALSE_STOP}\n",
        "[quote, « a », « b »]\nWords.\n",
        "<<« a »>> and link:« b »[] {« c »} footnote:[« d »]",
        '[cols="1m,1l"]\n|===\n| « a » | « b »\n|===\n',
        "== He said « it » here\n\nSee <<He said « it » here>>.\n",
        "====\nsource site-64\n====\n",
    ],
)
def test_what_is_protected_stays(raw: str) -> None:
    assert mended(raw, unsafe=True) == raw


def test_a_title_does_not_outgrow_its_line() -> None:
    page = parse("Abc\n---\n\nText", "asciidoc")
    for new, same in (("x", True), ("xy", False)):
        (longer,) = page.units[0].prose.to_raw([Edit(0, 0, new)]) or ()
        made = parse(apply("Abc\n---\n\nText", [longer]), "asciidoc")
        assert (made.structure == page.structure) is same


ADOC = [
    "= Title\n\n", "== Part\n\n", "Name\n----\n\n", "* an item\n* another\n\n", ". first\n.. second\n+\nmore\n\n",
    "term:: meaning\n\n", "----\nx « y »\n----\n\n", "....\nz\n....\n\n", "====\ntext\n====\n\n", "--\ntext\n--\n\n",
    "____\ntext\n____\n\n", "NOTE: text\n\n", "[TIP]\n", "[source,c]\n", "[[id]]\n", ".A title\n", ":name: value\n",
    "// comment\n", "////\nno\n////\n", "ifdef::x[]\n", "image::a.png[a cat]\n\n", "|===\n| a | b\n|===\n\n",
    "'''\n\n", "*bold* ", "_em_ ", "**b**", "`code` ", "+pass+ ", "#mark# ", "x^2^ ", "<<a,the dog>> ", "<<b>> ",
    "https://a.b[site] ", "link:c[page] ", "https://a.b/c_d ", "{name} ", "footnote:[x] ", "((term)) ", '"`quoted`" ',
    "&amp; ", "\\*", " +\n", "<1> ", "kbd:[x] ", "é「。」", "🙂 ", "* ", "_", "`", "+", "|", "[", "]", "<<", "{", "::",
    "====\n", "--\n", "\r\n", "\r\n\r\n", "\ufeff", "\t", "    ", "\n", "\n\n", "'", '"', "word ", "The council met. ",
]  # fmt: skip
glued = st.lists(st.sampled_from(ADOC), max_size=14).map("".join)


def test_admonitions_have_their_names_again() -> None:
    listing = "----\n[HINWEIS]\n====\nHINWEIS: x\n----\n\n"
    before = f"{listing}HINWEIS: Text.\n\n[WARNUNG]\n====\nText.\n====\n\nTIP: Text.\n\n[Text]\n====\nText.\n====\n"
    after = before.replace("[WARNUNG]", "[WARNING]")
    assert mended(before, target_lang="de") == after
    assert mended(before, target_lang="de", unsafe=True) == after.replace("\n\nHINWEIS: Text", "\n\nNOTE: Text")


@often
@given(glued | st.text())
def test_any_text_is_read(text: str) -> None:
    page = parse(text, "asciidoc")
    assert page.structure == parse(text, "asciidoc").structure == page.structure_after(())
    for unit in page.units:
        assert unit.prose.to_raw([]) == ()
        start, end = unit.prose.raw_span(0, len(unit.prose.text))
        assert 0 <= start <= end <= len(text)
    result = clean(text, format="asciidoc", target_lang="en", unsafe=True)
    assert not any(finding.code in (FAILED, UNSETTLED) for finding in result.findings)


@often
@given(glued, st.data())
def test_an_edit_reads_as_it_says_or_changes_the_structure(text: str, data: st.DataObject) -> None:
    page = parse(text, "asciidoc")
    unit = data.draw(st.sampled_from(page.units))
    if not unit.prose.text:
        return
    start = data.draw(st.integers(0, len(unit.prose.text)))
    end = data.draw(st.integers(start, min(len(unit.prose.text), start + 4)))
    edit = Edit(
        start, end, data.draw(st.sampled_from(["", " ", "“", "”", "'", '"', "x", "é,", "*", "`", "_", "::", "|", "]"]))
    )
    if "\n" in unit.prose.text[start:end]:
        return
    raw = unit.prose.to_raw([edit])
    if not raw or text[: raw[0].start].endswith("\\"):
        return
    made = parse(apply(text, raw), "asciidoc")
    if made.structure != page.structure or len(made.units) < len(page.units):
        return
    assert squeezed(made.units[page.units.index(unit)].prose.text) == squeezed(apply(unit.prose.text, [edit]))


def squeezed(text: str) -> str:
    """A text without white space, and with protected things as one."""
    return re.sub(rf"{OBJECT}+", OBJECT, re.sub(r"\s", "", text))


@often
@given(
    st.lists(st.sampled_from([*ADOC, *(a.replace("\n\n", " ") for a in ARTIFACTS)]), max_size=8).map("".join),
    st.booleans(),
)
def test_cleaning_keeps_the_structure(text: str, unsafe: bool) -> None:
    # Without what mends markup: each of those fixes proves by itself what it changes.
    result = clean(text, format="asciidoc", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    again = clean(result.text, format="asciidoc", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    assert again.text == result.text
    if result:
        after = parse(result.text, "asciidoc").structure
        assert after == parse(text, "asciidoc").structure_after(result.edits)


OPENERS = [
    "*a ", "**a ", "`a ", "_a", "+a ", "+++a", "#a ", "<<a,", "link:a[", "https://a[", "{a", "((", "(((a", "[[a",
    "a:: ", "* a\n", "----\n", "====\n", "====\na\n", "--\n", "|===\n", "|a", "[a]\n", "[a", ".a\n", "////\n",
    "// a\n", "a\n+\n", ":a: \\\n", "= a\n", "a\n--\n", "^a", '"`', "\\", "a@", "a:", "&", " a", "<", "pass:[",
    "ifdef::[", "// cleanwire: off\n", "[a]#", "image::a[",
]  # fmt: skip


@pytest.mark.parametrize("opener", OPENERS)
def test_time_is_linear(opener: str) -> None:
    parse(opener * 20_000, "asciidoc")
