"""The normalisers of markup: what they may never do to a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile import MARKUP_PIECES
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanwire import Pipeline, clean_file
from cleanwire.normalisers.make_index import discover
from cleanwire.options import RENDERERS
from cleanwire.renderers import renderer_of_file

MARKUP = [normaliser for normaliser in discover() if normaliser.code.startswith("MRK")]
SAFE, UNSAFE = Pipeline(MARKUP, format="markdown"), Pipeline(MARKUP, format="markdown", unsafe=True)
BROKEN = [example.before for normaliser in MARKUP for example in normaliser.examples]
PIECES = st.lists(
    st.sampled_from([*BROKEN, "** ", " **", "```", "|", "\n", "[", "] (", "#", "a", "\r\n", "\ud800", "> "])
)


@pytest.mark.parametrize("before", BROKEN)
def test_code_and_plain_text_stay(before: str) -> None:
    if "```" not in before:
        fenced = f"Text.\n\n```\n{before}```\n"
        assert UNSAFE.clean(fenced).text == fenced
    assert Pipeline(MARKUP, unsafe=True).clean(before).findings == ()


@settings(max_examples=150, deadline=None)
@given(PIECES.map("".join))
def test_any_text_is_cleaned_once(text: str) -> None:
    result = UNSAFE.clean(text)
    assert not [finding for finding in result.findings if finding.code == "CLW002"]
    assert SAFE.clean(SAFE.clean(text).text).text == SAFE.clean(text).text


@pytest.mark.parametrize("piece", MARKUP_PIECES)
def test_a_page_full_of_signs_is_no_trouble(piece: str) -> None:
    findings = UNSAFE.clean(piece * (20_000 // len(piece))).findings
    assert not [finding for finding in findings if finding.code == "CLW002"]


@pytest.mark.parametrize(
    "piece",
    [
        "- A one\n-B two\n\nText.\n\n",
        "1 . One.\n2 . Two.\n\nText.\n\n",
        "```bash\nmake\n```- One\n\nText.\n\n",
        "\u200f- one\n\u200f- two\n\nText.\n\n",
        "| a | b |\n\n|---|---|\n\n| 1 | 2 |\n\nText.\n\n",
        "See <a href=“a.html”>this</a>.\n\n",
        "Text.\n\n< !-- a note -- >\n\n",
        "｜a｜b｜\n｜---｜---｜\n｜1｜2｜\n\n",
        "See [the guide](guide.md “Guide”).\n\n",
        "**Opening hours:** from nine to five.\n**Opening hours:** from nine to five.\n\nText.\n\n",
    ],
)
def test_a_page_full_of_damage_is_mended(piece: str) -> None:
    result = SAFE.clean(piece * 150)
    assert sum(finding.applied for finding in result.findings) >= 150
    assert all(finding.applied for finding in result.findings)


BOLD, HEADING, ALERT = "这是**“桥”**的图。\n", "##Bridge\n\nText.\n", "> [!注]\n> 请先保存。\n"
BOX, ID, TABLE = "- [ x] Milk\n- [ ] Bread\n", "## Bridge \\{#bridge}\n\nText.\n", "| a | b |\n|---|---|\n\n| 1 | 2 |\n"
NOTE, COLUMN, TAG, CODE = (
    "!!! 注\n    请先保存。\n",
    ":::提示\n\n请先保存。\n\n:::\n",
    "{ % own % }\n\nText.\n",
    "{{ < note > }}\n\nText.\n",
)
FOUND_BY = {
    "commonmark": (BOLD, HEADING),
    "gfm": (BOLD, HEADING, ALERT, BOX, TABLE),
    "hugo": (BOLD, HEADING, ALERT, BOX, TABLE, ID, CODE),
    "kramdown": (HEADING, BOX, TABLE, ID, TAG),
    "mdx": (BOLD, HEADING, BOX, TABLE, COLUMN),
    "python-markdown": (BOX, TABLE, ID, NOTE, TAG),
    None: (BOLD, HEADING, ALERT, BOX, TABLE, ID, NOTE, COLUMN, CODE),
}


@pytest.mark.parametrize("text", [BOLD, HEADING, ALERT, BOX, ID, TABLE, NOTE, COLUMN, TAG, CODE])
@pytest.mark.parametrize("renderer", FOUND_BY)
def test_damage_is_what_the_renderer_does_not_read(renderer: str | None, text: str) -> None:
    pipeline = Pipeline(MARKUP, format="markdown", renderer=renderer, target_lang="zh")
    assert bool(pipeline.clean(text).findings) == (text in FOUND_BY[renderer])


SOURCE = "Run `make_all()`, then `a.py`; `data` is in `docs/`.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Lancez make_all(), puis a.py.\n", "Lancez `make_all()`, puis `a.py`.\n"),
        ("Lancez `make_all()`, puis a.py\n", "Lancez `make_all()`, puis `a.py`\n"),
        ("Lancez `make_all()`, puis a.pyc.\n", None),
        ("data est dans [docs/](docs/).\n", "data est dans [`docs/`](docs/).\n"),
        ("Voir a.py, a.py.\n", None),
        ("    a.py\n", None),
    ],
)
def test_code_of_the_source_is_code_again(before: str, after: str | None) -> None:
    assert SAFE.clean(before, source=SOURCE).text == (after or before)
    assert SAFE.clean(before).text == before


def test_components_of_mdx_lose_their_spaces() -> None:
    text = '< Tabs >\n< TabItem value="a" >\n\n**Text**.\n\n< / TabItem >\n< / Tabs >\n\nIf A < B > C.\n'
    mended = '<Tabs>\n<TabItem value="a">\n\n**Text**.\n\n</TabItem>\n</Tabs>\n\nIf A < B > C.\n'
    assert Pipeline(MARKUP, format="mdx").clean(text).text == mended
    assert Pipeline(MARKUP, format="markdown").clean(text).text == text


def test_renderers_are_named() -> None:
    assert sorted(RENDERERS) == sorted(filter(None, FOUND_BY))
    with pytest.raises(ValueError, match="renderer='sphinx'"):
        Pipeline(renderer="sphinx")


def test_mdx_reads_markdown_as_mdx() -> None:
    text = "It is {count ** 2} and {other ** 2} of them.\n"
    assert Pipeline(MARKUP, format="markdown", renderer="mdx").clean(text).findings == ()


@pytest.mark.parametrize(
    ("files", "page", "renderer"),
    [
        (["mkdocs.yml"], "docs/fr/a.md", "python-markdown"),
        (["mkdocs.yml"], "README.md", None),
        (["mkdocs.yml"], ".github/a.md", None),
        (["docusaurus.config.ts"], "i18n/fr/docs/a.md", "mdx"),
        (["docusaurus.config.ts", "docs/mkdocs.yml"], "docs/src/a.md", "python-markdown"),
        (["_config.yml"], "README.md", "kramdown"),
        (["_config.yml", "_toc.yml"], "a.md", None),
        (["_config.yml", "source/_posts/b.md"], "source/_posts/a.md", None),
        (["hugo.yaml"], "content/fr/a.md", "hugo"),
        (["config.toml", "content/b.md"], "content/fr/a.md", "hugo"),
        (["config.toml"], "docs/a.md", None),
        (["mkdocs.yml", "sub/.git/HEAD"], "sub/docs/a.md", None),
        ([], "docs/a.md", None),
    ],
)
def test_the_renderer_is_told_by_the_tree(tmp_path: Path, files: list[str], page: str, renderer: str | None) -> None:
    for name in [*files, page, ".git/HEAD"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", "utf-8")
    assert renderer_of_file(str(tmp_path / page)) == renderer


def test_a_file_is_cleaned_for_its_renderer(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "page.md"
    page.write_text(HEADING, "utf-8")
    assert clean_file(page, select="MRK")
    (tmp_path / "mkdocs.yml").write_text("", "utf-8")
    assert not clean_file(page, select="MRK")
    assert clean_file(page, select="MRK", renderer="gfm")


@pytest.mark.parametrize(
    ("page", "clean"),
    [
        ("<p>Press < b>Save</ b > now.</p>", "<p>Press <b>Save</b> now.</p>"),
        ("<p><a href=« a.html »>a</a></p>", '<p><a href="a.html">a</a></p>'),
        ("<p>If a < b > c then <b>stop</b>.</p>", None),
        ("<script>x('<a href=“b”>')</script><p>Text</p>", None),
        ("<!-- <a href=“b”> --><p>Text</p>", None),
        ("<p><code>a < b> c</ b></code></p>", None),
    ],
)
def test_tags_of_html(page: str, clean: str | None) -> None:
    assert Pipeline(MARKUP, format="html").clean(page).text == (clean or page)
