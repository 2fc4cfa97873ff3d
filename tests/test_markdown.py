"""Markdown: what is prose and what is protected, edits in every kind of place, and the law that structure stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pieces import ARTIFACTS

from cleanwire import Pipeline, clean
from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.formats import names, parse
from cleanwire.normaliser import Normaliser
from cleanwire.normalisers.make_index import discover
from cleanwire.prose import OBJECT
from cleanwire.run import FAILED, STRUCTURAL, UNSETTLED
from cleanwire.structure import change

PAIRS = sorted(Path(__file__).parents[2].glob("shared/markup/pairs/*/*.md"))
FALSE_STOP = "They struck civilian infrastructure. in Ukraine on Monday."
MENDED = "They struck civilian infrastructure in Ukraine on Monday."
MARKUP = tuple(normaliser.code for normaliser in discover() if normaliser.stage == "markup")
often = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))

second = MarkdownIt("commonmark").enable(["table", "strikethrough"])
"""The parser that judges: it knows nothing of the one that the format uses."""


def seen(text: str, form: str = "markdown") -> str:
    """The prose of a page."""
    return parse(text, form).units[0].prose.text


def others(text: str, form: str = "markdown") -> list[tuple[str, str]]:
    """The names and the prose of the texts beside it."""
    return [(unit.name, unit.prose.text) for unit in parse(text, form).units[1:]]


def types(text: str) -> list[object]:
    """The kinds of the second parser's tokens, without the plain paragraphs, which a fix may take out, join or part."""
    front = re.match(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*$", text, re.DOTALL | re.MULTILINE)
    body = text[front.end() :] if front else text.removeprefix("\ufeff")
    found: list[object] = []
    for token in second.parse(body):
        if token.type == "inline":
            kinds = sorted(
                child.type for child in token.children or () if not child.type.startswith(("text", "softbreak"))
            )
            found += [kinds] if kinds else []
        elif not token.type.startswith("paragraph"):
            found.append((token.type, token.tag))
    return found


def mended(text: str, **options: object) -> str:
    return clean(text, format="markdown", **{"target_lang": "en", **options}).text


@pytest.mark.parametrize(
    ("raw", "prose"),
    [
        ('A **bold *word*, and** [a *link*](u.md "t").', "A bold word, and a link."),
        ("AT&amp;T and &laquo;x&raquo; and &#233;", "AT&T and «x» and é"),
        (r"2 \* 3 \_x\_ \\ y", r"2 * 3 _x_ \ y"),
        ("one\ntwo  \nthree\\\nfour", "one\ntwo\nthree\nfour"),
        ("# Title #\n\nText\n\n> a\n> b\n>\n> c\n", "Title\n\nText\n\na\nb\n\nc\n"),
        ("- one\n- two\n  wrapped\n\n1. x\n\n   y\n", "one\n\ntwo\nwrapped\n\nx\n\ny\n"),
        ("- [ ] do\n- [x] done", "do\n\ndone"),
        ("| a | b \\| c |\n|---|---|\n| d | `e` |\n", "a\n\nb | c\n\nd\n\n￼"),
        ("Call `f(x)` at <https://a.b> or https://c.d/e_f_g, ok.", "Call ￼ at ￼ or ￼, ok."),
        ("It is $x^2$ and ~~old~~ new[^1].\n\n[^1]: A *note*.\n", "It is ￼ and old new￼.\n\nA note.\n"),
        ("Setext\n======\n\nText\n\n***\n\nMore", "Setext\n\nText\n\nMore"),
        ("Text\n\n```py\nx = 1\n```\n\nMore\n\n    code\n\nEnd", "Text\n\nMore\n\nEnd"),
        ("a <b>b</b> <kbd>Ctrl</kbd> <img src='x'> c<br>d <!-- e --> f", "a b ￼ ￼ c\nd  f"),
        ("## Title { #the-id }\n\n## Other {#id}\n\nText\n{: .class }", "Title\n\nOther\n\nText"),
        ("Hi {{ name }}, {% if a %}you{% endif %} and ${x} :tada: [[Page]] {{< ref >}}", "Hi ￼, ￼you￼ and ￼ ￼ ￼ ￼"),
        ("{{< note >}}\nMind this.\n{{< /note >}}\n\nEnd.", "Mind this.\n\nEnd."),
        ("> {% if a\n>    > b %}\n> Mind this.\n", "Mind this."),
        ('{* ../a.py hl[1] *}\n\nText\n\n{% include a.html %}\n\n--8<-- "a.md"\n', "Text"),
        ("> [!NOTE]\n> Mind *this*.\n", "Mind this.\n"),
        ('!!! note "Title"\n    Mind *this*.\n\n    More.\n\nEnd.', "Mind this.\n\nMore.\n\nEnd."),
        ("/// tip | Title\n\nMind this.\n\n///\n", "Mind this."),
        (":::note\nMind this.\n:::\n\nEnd.", "Mind this.\n\nEnd."),
        ("On.\n\n<!-- cleanwire: off -->\n\nOff.\n\n<!-- cleanwire: on -->\n\nOn.", "On.\n\nOn."),
        ("On <!-- cleanwire: off -->off<!-- cleanwire: on --> on.", "On ￼ on."),
        ("Text\n\n$$\na_b * c\n$$\n\nMore", "Text\n\nMore"),
        ("Term\n: The *meaning*.\n", "Term\n\nThe meaning.\n"),
        ("[a]: https://x.org 'T'\n\nSee [a] and [this][a].", "See a and this."),
        ("\ufeffText\r\nmore\r\n\r\nEnd\r\n", "Text\nmore\n\nEnd\n"),
        ("日本語の**太字**です。", "日本語の太字です。"),
        ("Show `{{ x }}` and\n\n```\n{% raw %}\n```\n\nend {{ y }}.", "Show ￼ and\n\nend ￼."),
    ],
)
def test_what_is_read(raw: str, prose: str) -> None:
    assert seen(raw).strip("\n") == prose.strip("\n")


def test_what_is_read_of_mdx() -> None:
    raw = (
        "import Tabs from '@theme/Tabs'\nexport const n = {\n  a: 1,\n}\n\n# Hello {props.name}\n\n"
        "<Tabs items={['a > b']}>\n"
        "  <Tab>\n\nSome **text** {n.a > 0 && <b>x</b>} here.\n\n  </Tab>\n</Tabs>\n\n{/* a note */}\n"
    )
    assert seen(raw, "mdx").strip("\n") == f"Hello {OBJECT}\n\nSome text {OBJECT} here."


def test_the_texts_beside_the_page() -> None:
    raw = (
        "---\ntitle: 'It''s'\nslug: x-y\ntags: [a]\nhero:\n  tagline: \"A \\\"b\\\"\"\n---\n\n"
        '![A *cat*](c.png "The cat") '
        '[x](y "A title")\n\n!!! note "Mind"\n    Text\n\n'
        '<p align="center"><b>Big</b> words<br><img src="x" alt="A dog"></p>\n'
    )
    assert others(raw) == [
        ("title", "It's"),
        ("tagline", 'A "b"'),
        ("alt", f"A {OBJECT}cat{OBJECT}"),
        ("title", "The cat"),
        ("title", "A title"),
        ("title", "Mind"),
        ("html", "Big words"),
        ("alt", "A dog"),
    ]


def test_a_folded_value_of_front_matter() -> None:
    page = parse("---\nsummary: >-\n  It is cold\n  in the harbour.\n---\nText.\n", "markdown")
    assert [unit.prose.text for unit in page.units] == ["Text.\n", "It is cold in the harbour."]


def test_the_language_that_front_matter_declares() -> None:
    assert parse("---\nlang: pt_BR\n---\n", "markdown").language == "pt-BR"
    assert parse("+++\nlanguage = 'fr'\n+++\n", "markdown").language == "fr"
    assert parse("---\nlang: [a]\n---\n", "markdown").language is None


@pytest.mark.parametrize(
    "frame",
    [
        "{}",
        "# A heading\n\n{}\n",
        "- A list of things.\n- {}\n- More of it.\n",
        "1. {}\n\n   More.\n",
        "> {}\n>\n> More.\n",
        "| The news | Of the day |\n|---|---|\n| {} | `x` |\n",
        "**{}**\n",
        "It is *said*: [{}](https://example.org)\n",
        "---\ntitle: {}\n---\n",
        "---\ntitle: '{}'\n---\nIt's.\n",
        '---\ntitle: "{}"\n---\n',
        "---\nsummary: |\n  {}\n  And more.\n---\n",
        "---\ndescription: >-\n  {}\n---\n",
        '+++\ntitle = "{}"\n+++\n',
        "![{}](a.png)\n",
        '[link](a.md "{}")\n',
        "!!! warning\n    {}\n",
        '!!! note "{}"\n    Text.\n',
        ":::tip\n{}\n:::\n",
        "> [!NOTE]\n> {}\n",
        "<p>{}</p>\n",
        "Text[^1].\n\n[^1]: {}\n",
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
            "They struck civilian infrastructure. **in Ukraine** today.",
            "They struck civilian infrastructure **in Ukraine** today.",
        ),
        (
            "> The army said that they struck civilian targets.\n> in Ukraine on Monday, and that it will go on.",
            "> The army said that they struck civilian targets\n> in Ukraine on Monday, and that it will go on.",
        ),
        ("He said &laquo; no &raquo; to *it*.", "He said “no” to *it*."),
        (
            "“We will not yield,” the spokesperson told reporters on **Friday.** of the **Council**, John Kirby.",
            "“We will not yield,” the spokesperson of the **Council**, John Kirby, told reporters on **Friday**.",
        ),
        (
            "“We will not yield,” the spokesperson told reporters on Friday. of the [Council](c.md), John Kirby.",
            "“We will not yield,” the spokesperson of the [Council](c.md), John Kirby, told reporters on Friday.",
        ),
        (
            "The talks go on.\n\n- a list\n\n```sh\nx\n```\n\nsource site-64\n",
            "The talks go on.\n\n- a list\n\n```sh\nx\n```\n",
        ),
        ("The talks go on.\n\n**source site-64**\n", "The talks go on.\n"),
    ],
)
def test_fixes_across_markup(before: str, after: str) -> None:
    assert mended(before, unsafe=True) == after


@pytest.mark.parametrize(
    "raw",
    [
        f"```\n{FALSE_STOP}\n```\n",
        f"Text.\n\n    {FALSE_STOP}\n",
        f"It is `{FALSE_STOP}`.",
        f"<!-- {FALSE_STOP} -->\n",
        f"<!-- cleanwire: off -->\n{FALSE_STOP}\n<!-- cleanwire: on -->\n",
        f"---\nslug: {FALSE_STOP}\n---\n",
        f"$$\n{FALSE_STOP}\n$$\n",
        f"<pre>\n{FALSE_STOP}\n</pre>\n",
        f"<script>\n{FALSE_STOP}\n</script>\n",
        f"{{% note {FALSE_STOP} %}}\n",
        "[a](<x « y ».md>) and [b]: <« z »>",
    ],
)
def test_what_is_protected_stays(raw: str) -> None:
    assert mended(raw, unsafe=True) == raw


def test_a_fix_that_would_change_the_structure_is_not_applied() -> None:
    raw = "The first part\n , - then a list\n"
    assert types(mended(raw, unsafe=True)) == types(raw)
    result = clean("Look at it: 1 .\n\n* * * ,\n\nThe end .", format="markdown", target_lang="en", unsafe=True)
    assert types(result.text) == types(result.original)


MARKDOWN = [
    "# A title\n\n", "Setext\n---\n\n", "- an item\n- another\n\n", "1. first\n2. second\n\n   more\n\n",
    "> quoted\n> text\n\n", "| a | b |\n|---|---|\n| c | d |\n\n", "```py\nx = '«'\n```\n\n", "    code\n\n",
    "***\n\n", "**bold** ", "*em* ", "_em_ ", "~~gone~~ ", "`code` ", '[a link](x.md "T") ', "![a cat](c.png) ",
    "<https://a.b> ", "https://a.b/c_d ", "\\* ", "&amp; ", "&nbsp;", "<b>b</b> ", "<br>",
    "<div>\ntext\n</div>\n\n", "{{ x }} ", "{% y %}\n\n", "!!! note\n    text\n\n", ":::tip\n\n",
    "> [!NOTE]\n> text\n\n", "[^1] ", "[^1]: note\n\n", "  \n", "\\\n", "$x$ ", "$$\ny\n$$\n\n", "{#id}",
    ":smile: ", "[[w]] ", "- [ ] task\n", "\r\n", "\r\n\r\n", "\ufeff", "---\ntitle: T\n---\n", "<!-- c -->",
    "é「。」", "🙂 ", "* ", "_", "`", "[", "](", "<", "&", "|", "#", "$", "\t", "    ", "\n", "\n\n",
    "import a from 'b'\n", "<A b={c}>", "word ", "The council met. ",
]  # fmt: skip
glued = st.lists(st.sampled_from(MARKDOWN), max_size=14).map("".join)


@often
@given(glued | st.text(), st.sampled_from(["markdown", "mdx"]))
def test_any_text_is_read(text: str, form: str) -> None:
    page = parse(text, form)
    assert page.structure == parse(text, form).structure == page.structure_after(())
    for unit in page.units:
        assert unit.prose.to_raw([]) == ()
        start, end = unit.prose.raw_span(0, len(unit.prose.text))
        assert 0 <= start <= end <= len(text)
    result = clean(text, format=form, target_lang="en", unsafe=True)
    assert not any(finding.code in (FAILED, UNSETTLED) for finding in result.findings)


@often
@given(glued, st.data())
def test_an_edit_reads_as_it_says_or_changes_the_structure(text: str, data: st.DataObject) -> None:
    page = parse(text, "markdown")
    unit = data.draw(st.sampled_from(page.units))
    if not unit.prose.text:
        return
    start = data.draw(st.integers(0, len(unit.prose.text)))
    end = data.draw(st.integers(start, min(len(unit.prose.text), start + 4)))
    new = ["", " ", "“", "”", "'", '"', "x", "é,"]
    if unit is page.units[0]:
        new += ["*", "`", "<b>", "&amp;", "\\"]
    edit = Edit(start, end, data.draw(st.sampled_from(new)))
    if "\n" in unit.prose.text[start:end] and edit.replacement.strip():
        return
    raw = unit.prose.to_raw([edit])
    if not raw or text[: raw[0].start].endswith("\\"):
        return
    made = parse(apply(text, raw), "markdown")
    if made.structure != page.structure or len(made.units) < len(page.units):
        return
    reads = made.units[page.units.index(unit)].prose.text
    assert squeezed(reads) == squeezed(apply(unit.prose.text, [edit]))


def squeezed(text: str) -> str:
    """A text without white space, which Markdown drops at edges, and with protected things as one."""
    return re.sub(rf"{OBJECT}+", OBJECT, re.sub(r"\s", "", text))


@often
@given(
    st.lists(st.sampled_from([*MARKDOWN, *(a.replace("\n\n", " ") for a in ARTIFACTS)]), max_size=8).map("".join),
    st.booleans(),
)
def test_cleaning_keeps_the_structure(text: str, unsafe: bool) -> None:
    # Without what mends markup: each of those fixes proves by itself what it changes.
    result = clean(text, format="markdown", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    again = clean(result.text, format="markdown", target_lang="en", unsafe=unsafe, ignore=MARKUP)
    assert again.text == result.text
    if not result:
        return
    before, after = parse(text, "markdown"), parse(result.text, "markdown")
    assert after.structure == before.structure_after(result.edits)
    if after.structure == before.structure:
        assert types(result.text) == types(text)


OPENERS = [
    "```a\n", "<!--", "{{ ", "{% ", "{", "[[", "<A ", "<!-- cleanwire: off -->", "$$\n", "`", "*a ", "[a](", "> ", "- ",
    "![", "\\[\n", "|a", "&", "!!! n\n", "<b>", "---\n", "a@", "<div>\n", "<a b='", "title: \"", "\\", "[a]: b \"",
]  # fmt: skip


@pytest.mark.parametrize("opener", OPENERS)
def test_time_is_linear(opener: str) -> None:
    for form in ("markdown", "mdx"):
        parse(opener * 20_000, form)


@pytest.mark.skipif(not PAIRS, reason="the translated pages are not here")
@pytest.mark.parametrize("path", PAIRS[::7], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_pages_keep_their_structure(path: Path) -> None:
    text = path.read_bytes().decode()
    result = clean(text, format="markdown", target_lang="en" if ".source." in path.name else path.name.split(".")[1])
    assert types(result.text) == types(text)


class Hash(Normaliser):
    """Makes every plus a hash, which is a heading at the start of a line."""

    code, name, message, stage = "ZZZ001", "hash", "a plus", "sentence"
    mqm = its = "other"
    triggers = (r"\+",)
    examples = keeps = ()
    origin = "A test."

    def find(self, document: Document) -> Iterator[Finding]:
        for match in re.finditer(r"\+", document.text):
            yield self.finding(*match.span(), (*match.span(), "#"))


class LooseBold(Normaliser):
    """Takes the spaces out of `** bold **`, where that makes it bold and changes nothing else."""

    code, name, message, stage = "ZZZ002", "loose-bold", "spaces inside stars", "markup"
    mqm = its = "markup"
    triggers = (r"\*\* ",)
    examples = keeps = ()
    origin = "A test."

    def find(self, document: Document) -> Iterator[Finding]:
        for match in re.finditer(r"\*\*( )[^*\n]+( )\*\*", document.text):
            edits = [(*match.span(1), ""), (*match.span(2), "")]
            if change(document, [Edit(*edit) for edit in edits]) == (((),), (("Strong ()",),)):
                yield self.finding(*match.span(), *edits)


def test_the_finding_says_that_its_fix_would_change_the_structure() -> None:
    result = Pipeline([Hash], format="markdown").clean("A + b\n\n\\+ title\n\n" + "c + d\n" * 30)
    assert result.text == "A # b\n\n\\+ title\n\n" + "c # d\n" * 30
    (refused,) = [finding for finding in result.findings if not finding.applied]
    assert refused.message.endswith(STRUCTURAL) and refused.fix is None and refused.line == 3


def test_the_stage_of_markup_sees_the_raw_text_and_proves_its_fixes() -> None:
    raw = "It is ** bold **.\n\n```\n** code **\n```\n"
    result = Pipeline([LooseBold], format="markdown").clean(raw)
    assert result.text == raw.replace("** bold **", "**bold**")
    assert Pipeline([LooseBold]).clean(raw).text == raw


def test_texts_beside_the_page_are_in_its_language() -> None:
    page = "Le conseil se réunira de nouveau jeudi pour entendre ce que les deux ministres proposent.\n\n"
    assert clean(page + "![Le pont , fermé](a.png)", format="markdown").text == page + "![Le pont, fermé](a.png)"
    assert clean("![Le pont , fermé](a.png)", format="markdown").text == "![Le pont , fermé](a.png)"


def test_a_page_that_begins_with_imports_is_mdx() -> None:
    raw = "---\ntitle: T\n---\n\nimport A from '@x/A'\n\n<A b={c > d}>\n\nHi {d.e}.\n\n</A>\n"
    assert seen(raw).strip() == seen(raw, "mdx").strip() == f"Hi {OBJECT}."
    assert seen("Hi {d.e}, of\n\n```js\nimport A from 'a'\n```") == "Hi ￼, of"


def test_helpers_are_no_formats() -> None:
    assert "markdown" in names() and "mdx" in names() and not any(name.startswith("_") for name in names())
