"""HTML: tags as the standard cuts them, the prose of a page, what in it stays."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hostile import PAGES
from html5lib._tokenizer import HTMLTokenizer
from html5lib.constants import tokenTypes
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cleanwire import clean, clean_file
from cleanwire.edits import Edit, apply
from cleanwire.formats import encoding_of, parse
from cleanwire.formats._tags import ENTITY, attributes, reading, tags
from cleanwire.prose import OBJECT

quick = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>The harbour &amp; its « strike »</title>
  <meta name="description" content="They struck civilian infrastructure. in Ukraine.">
  <meta name="viewport" content="width=device-width">
  <style>p::before { content: "« "; }</style>
  <script>if (a < b) document.write("<p>« x »</p>");</script>
</head>
<body class="post">
  <!-- « a comment » -->
  <nav><ul><li><a href="/">Home</a><li><a href="/news" title="All « news »">News</a></ul></nav>
  <article>
    <h1>The   strike
      goes on</h1>
    <p>They struck <b>civilian</b> infrastructure<i>. in Ukraine</i>&nbsp;on Monday.</p>
    <p>He called it « a <em>grave</em> mistake » in a letter to “The&nbsp;Times”.<br>
       See <a href="https://example.org/a«b»">https://example.org/x</a> or <code>print("« x »")</code>.</p>
    <figure><img src="a.jpg" alt="A « ship » at sea"><figcaption>The ship &copy; 2024</figcaption></figure>
    <blockquote lang="fr"><p>Il a dit « non » hier.</p></blockquote>
    <p>She said <span lang="fr">« oui »</span> to them.</p>
    <pre>let « x » = 1;</pre>
    <p class="notranslate">Acme « One »</p>
    <table><tr><td>Ships<td>12</tr></table>
    <textarea>« typed »</textarea>
    <button aria-label="Close the « window »" data-x="« y »">Close</button>
    <p>The talks go on in the town.</p>
    <p class="feed">source site-64</p>
  </article>
</body>
</html>
"""


def main(text: str) -> str:
    parsed = parse(text, "html")
    return parsed.units[parsed.main].prose.text if parsed.main is not None else ""


def test_a_page() -> None:
    parsed = parse(PAGE, "html")
    assert parsed.language == "en-GB"
    assert main(PAGE).split("\n\n") == [
        "Home",
        "News",
        "The strike goes on",
        "They struck civilian infrastructure. in Ukraine\u00a0on Monday.",
        f"He called it « a grave mistake » in a letter to “The\u00a0Times”.\nSee {OBJECT} or {OBJECT}.",
        "The ship © 2024",
        f"She said {OBJECT} to them.",
        "Ships",
        "12",
        "Close",
        "The talks go on in the town.",
        "source site-64",
    ]
    others = {
        (unit.name, unit.prose.text, unit.language)
        for unit in parsed.units
        if unit is not parsed.units[parsed.main or 0]
    }
    assert {other for other in others if other[0]} == {
        ("title", "The harbour & its « strike »", None),
        ("content", "They struck civilian infrastructure. in Ukraine.", None),
        ("title", "All « news »", None),
        ("alt", "A « ship » at sea", None),
        ("lang", "Il a dit « non » hier.", "fr"),
        ("aria-label", "Close the « window »", None),
    }


def test_a_page_is_cleaned_and_nothing_else_changes() -> None:
    result = clean(PAGE, format="html")
    expected = PAGE
    for before, after in [
        ("its « strike »", "its “strike”"),
        ('content="They struck civilian infrastructure. in', 'content="They struck civilian infrastructure in'),
        ("All « news »", "All “news”"),
        ("infrastructure<i>. in", "infrastructure<i> in"),
        ("« a <em>grave</em> mistake »", "“a <em>grave</em> mistake”"),
        ("A « ship »", "A “ship”"),
        ("the « window »", "the “window”"),
        ('</p>\n    <p class="feed">source site-64', ""),
    ]:
        assert expected.count(before) == 1
        expected = expected.replace(before, after)
    assert result.text == expected
    assert clean(result.text, format="html").text == result.text


def test_without_a_finding_every_byte_stays() -> None:
    for variant in (PAGE, PAGE.replace("\n", "\r\n"), "\ufeff" + PAGE):
        assert clean(variant, format="html", ignore="ALL").text == variant
        assert main(variant) == main(PAGE)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Now <!-- a -- > or then</p>", "<p>Now <!-- a --> or then</p>"),
        ("<p>Now < !-- a -- > or then</p>", "<p>Now <!-- a --> or then</p>"),
        ("<p>Now</p><script>x = '< !-- a -- >'</script>", None),
        ("<p>Now <!-- a -- > or --> then</p>", None),
        ("<p>Now <!-- a --> or then</p>", None),
    ],
)
def test_the_signs_of_comments_are_joined(before: str, after: str | None) -> None:
    assert clean(before, format="html", target_lang="en").text == (after or before)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("a  b\n\n c", "a b c"),
        ("<p> a <b> b </b> c </p>", "a b c"),
        ("<b>a</b><i> b</i>", "a b"),
        ("a <br>\n b<br/>c", "a\nb\nc"),
        ("<p>a<p>b<div>c</div>d", "a\n\nb\n\nc\n\nd"),
        ("x &lt;b&gt; &amp;amp; &eacute;&#233;&#xe9; &copy2024 &nope; &", "x <b> &amp; ééé ©2024 &nope; &"),
        ("a < b and c<d> e", "a < b and c e"),
        ("a<!-- b --> c<!> d<?php echo '>' ?>e", "a c de"),
        ("a <script>b</script> c", "a c"),
        ("a <svg><text>b</text></svg> c", f"a {OBJECT} c"),
        ("a <code>b<code>c</code></code> d", f"a {OBJECT} d"),
        ("<p>a <code>b</p><p>c</p>", f"a {OBJECT}\n\nc"),
        ("<td>a<td>b", "a\n\nb"),
        ("{% if x %}<p>a {{ b }} c</p>{% endif %}", f"{OBJECT}\n\na {OBJECT} c\n\n{OBJECT}"),
        ("<p translate=no>a</p><p>b <span class='x notranslate'>c</span>", f"b {OBJECT}"),
        ("<html lang=de><p lang=de-AT>a</p><p>b", "a\n\nb"),
        ("a\u00a0 b", "a\u00a0 b"),
        ("<a title='>'>b</a> c", "b c"),
        ("<a title=don't>b</a>", "b"),
        ("<p>a<img src=x>b", f"a{OBJECT}b"),
        ("a</p>b", "a\n\nb"),
        ("<noscript>a</noscript><template>b</template>", "a"),
        ("a<wbr>b", "ab"),
        ("<P>A<BR>B</P>", "A\nB"),
    ],
)
def test_what_a_reader_reads(text: str, prose: str) -> None:
    assert main(text) == prose


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>One is here.</p>\n<p>Two LOUD.</p>", "<p>One is here.</p>"),
        ("<p>LOUD.</p><p>Two.</p>", "<p>Two.</p>"),
        ("<p class=a>LOUD.</p><p>Two.</p>", "<p class=a>LOUD.</p><p>Two.</p>"),
        ("<td>One</td><td>LOUD</td>", "<td>One</td><td>LOUD</td>"),
        ("<p>One.</p><hr><p>LOUD.</p>", "<p>One.</p><hr><p>LOUD.</p>"),
        ("<div><p>One.</p></div><div id=x><p>LOUD.</p></div>", "<div><p>One.</p></div>"),
        ("<ul><li>One<li>LOUD</ul>", "<ul><li>One<li>LOUD</ul>"),
        ("<p>One.<br><br>LOUD.</p>", "<p>One.</p>"),
    ],
)
def test_a_paragraph_goes_whole_or_stays(before: str, after: str) -> None:
    parsed = parse(before, "html")
    prose = parsed.units[0].prose
    blocks = [match.span() for match in re.finditer(r"(?s).+?(?:\n\n|\Z)", prose.text)]
    number = next(n for n, (a, b) in enumerate(blocks) if "LOUD" in prose.text[a:b])
    start, end = blocks[number]
    span = (start, end) if not number else (start - 2, end)
    edits = prose.to_raw([Edit(*span, "")])
    changed = apply(before, edits) if edits else before
    assert changed == after
    if edits:
        assert parse(changed, "html").structure == parsed.structure_after(edits)


def test_new_text_is_escaped() -> None:
    page = parse("<p title='a'>b&nbsp;c</p>", "html")
    title, body = sorted(page.units, key=lambda unit: unit.name != "title")
    new = "<i> & &amp; \"x\" 'y'\u00a0z\nw"
    made = apply(
        body.prose.raw, [*(title.prose.to_raw([Edit(0, 1, new)]) or ()), *(body.prose.to_raw([Edit(0, 1, new)]) or ())]
    )
    again = parse(made, "html")
    shown = [unit.prose.text for unit in again.units]
    assert shown == [new + "\u00a0c", new] or shown == [new, new + "\u00a0c"]
    assert "&nbsp;z<br>w" in made


FRENCH = (
    "Le pont est fermé depuis lundi, et les habitants de la ville ne savent pas quand il sera de nouveau ouvert. Le "
    "maire a dit : « Nous ne savons rien ! » Les ingénieurs n’ont pas encore rendu leur rapport."
)
JAPANESE = "橋は月曜日から閉鎖されている。町の住民は、いつ再び開通するのかを知らされていない。" * 3


@pytest.mark.parametrize(
    ("declared", "text", "believed"),
    [
        ("en", FRENCH, None),
        ("fr", FRENCH, "fr"),
        ("fr-CA", FRENCH, "fr-CA"),
        ("es", FRENCH, "es"),
        ("oc", FRENCH, "oc"),
        ("en", JAPANESE, None),
        ("ja", JAPANESE, "ja"),
        ("ja", FRENCH, None),
        ("en", "Le pont est fermé.", "en"),
    ],
)
def test_a_page_that_kept_the_language_of_its_source(declared: str, text: str, believed: str | None) -> None:
    html = f"<html lang={declared}><body><p>{text}</p></body></html>"
    assert parse(html, "html").language == believed
    assert parse(f"---\nlang: {declared}\n---\n\n{text}\n", "markdown").language == believed
    if believed is None:
        assert clean(html, format="html").text == html


def test_languages_of_parts() -> None:
    text = (
        "<html lang=en><p>One is « two » and three is here.</p>"
        "<div lang=fr><p>Un « deux ».</p><p>Trois.</p></div><p>End “x”.</p>"
    )
    parsed = parse(text, "html")
    assert [(unit.prose.text, unit.language) for unit in parsed.units] == [
        ("One is « two » and three is here.\n\nEnd “x”.", None),
        ("Un « deux ».\n\nTrois.", "fr"),
    ]
    assert clean(text, format="html").text == text.replace("« two »", "“two”")


ALPHABET = st.sampled_from(
    [
        *"<>/!?-=\"' &;\n\tab",
        "<p>",
        "</p>",
        "<b ",
        "<!--",
        "-->",
        "--!>",
        "&amp;",
        "&lt",
        "&#65;",
        "&notit;",
        "title=",
        "<a title='x",
        "é",
        "</",
        "<!d",
    ]
)
SOUP = st.lists(ALPHABET, max_size=30).map("".join)


def standard(text: str) -> list[tuple[str, Any]]:
    """The tags and texts of html5lib."""
    found: list[tuple[str, Any]] = []
    kinds = {tokenTypes["StartTag"]: "open", tokenTypes["EmptyTag"]: "open", tokenTypes["EndTag"]: "close"}
    for token in HTMLTokenizer(text):
        kind = token["type"]
        if kind in (tokenTypes["Characters"], tokenTypes["SpaceCharacters"]):
            found.append(("text", token["data"]))
        elif kind in kinds:
            values = token["data"] if kind != tokenTypes["EndTag"] and token["data"] else {}
            found.append((kinds[kind], (token["name"], tuple(sorted(dict(values).items())))))
    return found


@quick
@given(SOUP)
def test_tags_as_the_standard_cuts_them(text: str) -> None:
    assume("<?=" not in text)  # PHP, which the standard does not know
    ours = list(tags(text))
    theirs = standard(text)
    assert [(tag.kind, tag.name) for tag in ours if tag.kind in ("open", "close")] == [
        (kind, value[0]) for kind, value in theirs if not isinstance(value, str)
    ]
    shown = (
        ENTITY.sub(lambda match: reading(match[0]), text[tag.start : tag.end]) for tag in ours if tag.kind == "text"
    )
    assert "".join(shown).replace(" ", "\n") == "".join(str(value) for kind, value in theirs if kind == "text").replace(
        " ", "\n"
    )
    if "&" in text or re.search("=\\s*[<=`]", text):
        return
    for tag, (_, value) in zip(
        (tag for tag in ours if tag.kind == "open"), (token for token in theirs if token[0] == "open"), strict=True
    ):
        found = {name: text[one.start : one.end] for name, one in attributes(text, tag).items()}
        assert found == {name: one for name, one in value[1] if name in found}
        assert all(not one for name, one in value[1] if name not in found)


WORDS = st.text(alphabet="ab é&<\n ", min_size=1, max_size=6)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page of blocks with inline markup."""

    def inline(depth: int) -> str:
        kind = draw(st.sampled_from(["text", "text", "b", "a href='x'", "br", "comment"]))
        if kind == "text":
            return draw(WORDS).replace("&", "&amp;").replace("<", "&lt;")
        if kind == "br":
            return "<br>"
        if kind == "comment":
            return "<!-- x -->"
        inner = "".join(inline(depth - 1) for _ in range(draw(st.integers(0, 2)))) if depth else "z"
        return f"<{kind}>{inner}</{kind.split()[0]}>"

    def block(depth: int) -> str:
        kind = draw(st.sampled_from(["p", "h2", "div", "li", "section"]))
        if depth and kind in ("div", "section"):
            return f"<{kind}>" + "".join(block(depth - 1) for _ in range(draw(st.integers(0, 2)))) + f"</{kind}>"
        return f"<{kind}>" + "".join(inline(2) for _ in range(draw(st.integers(0, 4)))) + f"</{kind}>"

    return (
        "<body>" + draw(st.sampled_from(["", "\n"])).join(block(2) for _ in range(draw(st.integers(0, 4)))) + "</body>"
    )


@quick
@given(pages())
def test_the_words_of_a_page_are_those_that_a_parser_finds(text: str) -> None:
    soup = BeautifulSoup(text, "html5lib")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    theirs = (
        "".join(string for string in soup.body.find_all(string=True) if type(string).__name__ == "NavigableString")
        if soup.body
        else ""
    )
    ours = main(text).replace("\n\n", "")
    assert (
        re.sub(r"\s", "", ours) == re.sub(r"\s", "", theirs) or not re.search(r"\w", theirs) or len(ours) < len(theirs)
    )
    assert not re.search(r"  |^ | $", main(text), re.MULTILINE)


@quick
@given(pages() | SOUP, st.data())
def test_an_edit_of_the_prose_is_an_edit_of_the_prose(text: str, data: st.DataObject) -> None:
    parsed = parse(text, "html")
    if parsed.main is None:
        return
    prose = parsed.units[parsed.main].prose
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    new = data.draw(st.sampled_from(["", "x", "w<b>&amp;\u00a0w"]))
    edits = prose.to_raw([Edit(start, end, new)])
    if edits is None:
        return
    changed = apply(text, edits)
    again = parse(changed, "html")
    if again.structure != parsed.structure_after(edits):
        return
    expected = prose.text[:start] + new + prose.text[end:]
    if re.search(r"\w", expected):
        assert re.sub(r"\s", "", main(changed)) == re.sub(r"\s", "", expected) or "&" in text or "<" in prose.text


@quick
@given(SOUP | st.text())
def test_any_text_is_read(text: str) -> None:
    reached = 0
    for tag in tags(text):
        assert tag.start == reached < tag.end
        reached = tag.end
    assert reached == len(text)
    parsed = parse(text, "html")
    for unit in parsed.units:
        assert 0 <= unit.prose.span[0] <= unit.prose.span[1] <= len(text)
    assert clean(text, format="html", ignore="ALL").text == text


def test_hostile_pages_are_read() -> None:
    for make in PAGES:
        text = make(10_000)
        assert all(unit.prose.span[1] <= len(text) for unit in parse(text, "html").units)


@pytest.mark.parametrize(
    "head", ['<meta charset="iso-8859-1">', '<META http-equiv=x content="text/html; charset=latin1">']
)
def test_the_encoding_that_a_page_declares(head: str, tmp_path: Path) -> None:
    page = f"<html lang=en><head>{head}</head><p>It is « cold » in the caf\xe9, he said to \x93us\x94.</p>"
    file = tmp_path / "a.html"
    file.write_bytes(page.encode("iso-8859-1"))
    assert encoding_of(file.read_bytes(), "html") == "cp1252"
    clean_file(file, write=True)
    assert file.read_bytes() == page.replace("« cold »", "\x93cold\x94").encode("iso-8859-1")


def test_what_an_encoding_lacks_is_written_as_a_reference(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(
        "<html lang=en><meta charset=iso-8859-2><p>It is « cold » there, he said to &ldquo;us&rdquo;.".encode()
    )
    text = file.read_bytes().decode().encode("iso-8859-2", "xmlcharrefreplace")
    file.write_bytes(text.replace(b"&#171;", b"&laquo;").replace(b"&#187;", b"&raquo;"))
    clean_file(file, write=True)
    assert b"It is &#8220;cold&#8221; there" in file.read_bytes()


@pytest.mark.slow
def test_ten_megabytes() -> None:
    body = PAGE[PAGE.index("<article>") : PAGE.index("</article>") + 10]
    text = PAGE.replace(body, body.replace("source site-64", "The end.") * (10_000_000 // len(body)))
    assert clean(text, format="html", ignore="ALL").text == text


def test_broken_addresses_of_links() -> None:
    page = '<p>See <a href="https: //example.org/a b">it</a>, <img src="https://example. org/a.png"> and {}.</p>'
    kept = '<a href="Vol. 2.pdf" title="A">this</a><!-- <a href="https: //example.org"> -->'
    mended = page.replace("https: //", "https://").replace("example. org", "example.org")
    assert clean(page.format(kept), format="html", target_lang="en").text == mended.format(kept)
