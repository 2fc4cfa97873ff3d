"""Additions that the shared tests cannot show: what must be at the beginning or the whole of a text, and runs."""

from __future__ import annotations

from itertools import pairwise

import pytest

import cleanwire
from cleanwire.document import Document
from cleanwire.evidence.lines import lines, without_lines
from cleanwire.languages import load_all
from cleanwire.normalisers.make_index import discover
from cleanwire.options import Options
from cleanwire.triggers import compile_set

ADDITIONS = [normaliser for normaliser in discover() if normaliser.code.startswith("ADD")]
BRIDGE = "The bridge will open again in May, the mayor said."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"Here is the translation:\n\n{BRIDGE}\n", f"{BRIDGE}\n"),
        (f"**Here is the translated text:**\n{BRIDGE}", BRIDGE),
        (f"Sure!\n\nHere's the English translation:\n\n{BRIDGE}", BRIDGE),
        (f"Hier ist die Übersetzung:\n\n{BRIDGE}", BRIDGE),
        (f"Aquí está la traducción al español:\n\n{BRIDGE}", BRIDGE),
        (f"以下是翻译：\n\n{BRIDGE}", BRIDGE),
        (f"翻訳は以下の通りです：\n\n{BRIDGE}", BRIDGE),
        (f"다음은 번역입니다:\n\n{BRIDGE}", BRIDGE),
        (f"Вот перевод:\n\n{BRIDGE}", BRIDGE),
        (f"Here is the translation of the sentence in the article:\n\n---\n\n{BRIDGE}", BRIDGE),
        (f"بالطبع، إليك ترجمة النص:\n\n{BRIDGE}", BRIDGE),
        (f"להלן תרגום הטקסט לעברית:\n\n{BRIDGE}", BRIDGE),
        (f"البته، ترجمه متن به شرح زیر است:\n\n{BRIDGE}", BRIDGE),
        (f"ज़रूर! यहाँ लेख का हिंदी अनुवाद दिया गया है:\n\n{BRIDGE}", BRIDGE),
        (f"{BRIDGE}\n\nÜbersetzt mit www.DeepL.com/Translator (kostenlose Version)\n", f"{BRIDGE}\n"),
        (f"{BRIDGE}\n\nDeepL.com（無料版）で翻訳しました。", BRIDGE),
        (f"{BRIDGE}\n\nİLGİLİ HABER: Kimsenin istemediği köprü\n", f"{BRIDGE}\n"),
        (f"<translation>{BRIDGE}</translation>", BRIDGE),
        (f"<translation>\n{BRIDGE}\n</translation>\n", f"{BRIDGE}\n"),
        (f"{BRIDGE}\n\nContinue reading →\n\nSource link\n\nsource site-64", BRIDGE),
        (f"{BRIDGE}\n\nsource site-64\n\nSource link\n", f"{BRIDGE}\n"),
        ("The talks go on.\n\nSource link\n\nSource site", "The talks go on."),
        (f"{BRIDGE}\n\n• Read also: The long way round\n\nTranslated with DeepL\n\nsource site-64\n", f"{BRIDGE}\n"),
        (f"• Read also: The long way round\n\n{BRIDGE}", BRIDGE),
        (f"{BRIDGE}\n\n\n• Read also: The long way round\n\n{BRIDGE}", f"{BRIDGE}\n\n\n{BRIDGE}"),
        (f"{BRIDGE}\n• Read also: The long way round\n\n{BRIDGE}", f"{BRIDGE}\n\n{BRIDGE}"),
        (f"{BRIDGE}\n\n• Read also: The long way round\n• Read also: A short way home\n\nEnd.", f"{BRIDGE}\n\nEnd."),
    ],
)
def test_mended_by_default(before: str, after: str) -> None:
    assert cleanwire.clean(before, target_lang="en").text == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"Translation: {BRIDGE}", BRIDGE),
        (f"[English] {BRIDGE}", BRIDGE),
        (f"EN: {BRIDGE}", BRIDGE),
        (f"English:\n\n{BRIDGE}", BRIDGE),
        (f"“{BRIDGE}\n\n{BRIDGE}”", f"{BRIDGE}\n\n{BRIDGE}"),
        (f"Translate the following text into English:\n\n{BRIDGE}", BRIDGE),
        (f"{BRIDGE}\n\n---\n\nNote: I kept the names.\n", f"{BRIDGE}\n"),
        (f"Here is the translation: {BRIDGE}", BRIDGE),
        (f"You are a professional translator. Translate the text into English.\n\n{BRIDGE}", BRIDGE),
        (f"(Machine translation) {BRIDGE}", BRIDGE),
        (f"{BRIDGE}\n\nLeggi anche – Il ponte vecchio\n\n{BRIDGE}\n", f"{BRIDGE}\n\n{BRIDGE}\n"),
    ],
)
def test_mended_on_request(before: str, after: str) -> None:
    assert cleanwire.clean(before, target_lang="en", select="ADD").text == before
    assert cleanwire.clean(before, target_lang="en", select="ADD", unsafe=True).text == after


@pytest.mark.parametrize(
    "text",
    [
        "Read also: The long way round",
        "Here is the translation:",
        "source site-64",
        "Here is the translation of the stone’s nine lines:\n\nWe came by sea.",
        "Continue reading",
        "Advertisement",
    ],
)
def test_left_alone_by_default(text: str) -> None:
    assert cleanwire.clean(text, target_lang="en").text == text


@pytest.mark.parametrize("following", ["# The bridge", "- one\n- two", "> one", "| a | b |\n|---|---|\n| c | d |"])
def test_an_introduction_goes_before_every_block(following: str) -> None:
    page = f"{following}\n\n{BRIDGE}\n"
    assert cleanwire.clean(f"Here is the translation:\n\n{page}", target_lang="en", format="markdown").text == page


@pytest.mark.parametrize("before", ["- ", "* ", "> ", "# "])
def test_an_introduction_inside_a_block_stays(before: str) -> None:
    page = f"{before}Here is the translation:\n\n# The bridge\n\n{BRIDGE}\n"
    assert cleanwire.clean(page, target_lang="en", format="markdown").text == page


@pytest.mark.parametrize(
    ("format", "teaser"),
    [
        ("markdown", "**Read also:** [The long way round](a.md)\n\n"),
        ("markdown", "[Read also: The long way round](a.md)\n\n"),
        ("html", "<p>Read also: <a href='a'>The long way round</a></p>"),
    ],
)
def test_a_teaser_with_a_link_stays_by_default(format: str, teaser: str) -> None:
    paragraph = f"{BRIDGE}\n\n" if format == "markdown" else f"<p>{BRIDGE}</p>"
    text = paragraph + teaser + paragraph
    assert cleanwire.clean(text, target_lang="en", format=format, select="ADD").text == text
    asked = cleanwire.clean(text, target_lang="en", format=format, select="ADD", unsafe=True)
    assert asked.text == paragraph * 2


@pytest.mark.parametrize("language", load_all(), ids=lambda language: language.tag)
def test_every_teaser_and_footer_of_every_language_goes(language) -> None:  # type: ignore[no-untyped-def]
    for label in language.teasers:
        before = f"{BRIDGE}\n\n• {label[0].upper()}{label[1:]}: The Long Way Round\n\n{BRIDGE}"
        assert cleanwire.clean(before, select="ADD001").text == f"{BRIDGE}\n\n{BRIDGE}", label
    for footer in language.footers:
        if "www." not in footer:
            before = f"{BRIDGE}\n\n{footer.replace('…', 'The Long Way')}"
            assert cleanwire.clean(before, select="ADD003").text == BRIDGE, footer


@pytest.mark.parametrize("language", load_all(), ids=lambda language: language.tag)
def test_every_translated_site_footer_goes_with_its_number_only(language) -> None:  # type: ignore[no-untyped-def]
    assert language.site_footers
    for phrase in language.site_footers:
        for footer in (f"{phrase}-64", f"{phrase.capitalize()}-3."):
            assert cleanwire.clean(f"{BRIDGE}\n\n{footer}\n", target_lang="en").text == f"{BRIDGE}\n", footer
        for kept in (f"{phrase}: 64", f"{phrase}-64\n\n{BRIDGE}"):
            text = f"{BRIDGE}\n\n{kept}\n"
            assert language.tag == "en" or cleanwire.clean(text, target_lang="en").text == text, kept


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "橋は五月に開通すると市長が金曜日に述べた。\n\n【関連記事】なぜトンネルは完成しないのか\n"),
        ("hi", "पुल मई में फिर से खुलेगा, महापौर ने कहा।\n\nइसे भी पढ़ें- तट पर बिना रोशनी की सर्दी\n"),
        ("ar", "سيفتح الجسر مرة أخرى في مايو، كما قال رئيس البلدية.\n\nمتابعة القراءة ←\n"),
        ("ja", "橋は五月に開通すると市長が金曜日に述べた。\n\nwww.DeepL.com/Translator（無料版）で翻訳しました。\n"),
    ],
)
def test_teasers_and_footers_with_the_signs_of_their_script(language: str, text: str) -> None:
    assert cleanwire.clean(text, target_lang=language).text == text.partition("\n")[0] + "\n"


@pytest.mark.parametrize("language", load_all(), ids=lambda language: language.tag)
def test_labels_are_teasers_or_references_not_both(language) -> None:  # type: ignore[no-untyped-def]
    assert language.teasers.isdisjoint(language.cross_references)


def test_without_lines_never_overlap() -> None:
    text = "A\n\nB\nC\n\n\nD\n \nE\n"
    document = Document(text, Options())
    every = lines(document)
    for mask in range(1 << len(every)):
        chosen = [line for number, line in enumerate(every) if mask >> number & 1]
        spans = without_lines(document, [(line.start, line.end) for line in chosen])
        assert all(one[1] <= two[0] for one, two in pairwise(spans))
        left = text
        for start, end in reversed(spans):
            left = left[:start] + left[end:]
        assert left.split() == [line.text for line in every if line not in chosen]
        assert left.endswith("\n") and (not left.strip() or not left.startswith("\n"))


@pytest.mark.parametrize("normaliser", ADDITIONS, ids=lambda normaliser: normaliser.code)
def test_a_trigger_hides_no_finding(normaliser) -> None:  # type: ignore[no-untyped-def]
    triggers = compile_set(tuple(normaliser.triggers))
    texts = [case.before for n in ADDITIONS for case in n.examples] + [case.text for n in ADDITIONS for case in n.keeps]
    texts += [text.upper() for text in texts]
    for text in texts:
        document = Document(text, Options(target_lang="en"))
        if list(normaliser().find(document)):
            assert triggers.Match(text.encode()), text


@pytest.mark.slow
@pytest.mark.parametrize("normaliser", ADDITIONS, ids=lambda normaliser: normaliser.code)
def test_many_of_each(normaliser) -> None:  # type: ignore[no-untyped-def]
    for example in normaliser.examples:
        for joint in ("", "\n", "\n\n"):
            text = (example.before + joint) * (100_000 // len(example.before))
            list(normaliser().find(Document(text, Options(target_lang="en"))))


def test_a_list_of_teasers_goes_from_a_page_of_html() -> None:
    page = "<p>The dam holds, they say.</p>\n{}<p>The river rose.</p>\n"
    teasers = (
        "<ul>\n<li><b>Read also:</b> The dam that nobody wanted</li>\n<li>Read also: Ten ways to cross it</li>\n</ul>\n"
    )
    linked = "<ul>\n<li>Read also: <a href='/dam'>The dam that nobody wanted</a></li>\n</ul>\n"
    assert cleanwire.clean(page.format(teasers), target_lang="en", format="html").text == page.format("")
    for kept in (linked, f"<!-- {teasers} -->\n"):
        assert cleanwire.clean(page.format(kept), target_lang="en", format="html").text == page.format(kept)
