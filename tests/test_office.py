"""DOCX and ODT: the runs of a paragraph are one text, an edit keeps their formatting, all other bytes stay."""

from __future__ import annotations

import io
import re
import shutil
import struct
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import command
import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.shared import Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from odf import teletype
from odf import text as odf_text
from odf.opendocument import OpenDocumentText
from odf.opendocument import load as load_odf
from odf.style import Style, TextProperties

from cleanwire import FileProblem, clean_file, kinds
from cleanwire.edits import Edit, apply
from cleanwire.formats import parse
from cleanwire.formats._zip import Archive
from cleanwire.office import clean_office, parts, readable, rewritten
from cleanwire.prose import OBJECT

quick = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = f'xmlns:w="{W}" xmlns:r="r" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def saved(document: WordDocument | OpenDocumentText) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def opened(data: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(data))


def word() -> WordDocument:
    """A document as a program writes it."""
    document = docx.Document()
    document.add_heading("The harbour « strike »", 1)
    paragraph = document.add_paragraph("They struck ")
    paragraph.add_run("civilian").bold = True
    paragraph.add_run(" infrastructure")
    paragraph.add_run(". in Ukraine on Monday.").italic = True
    document.add_paragraph("He called it « a mistake » in a letter to “The Times”.\tTab\nLine & more <ok>")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Cell « one »"
    table.cell(1, 1).text = "Cell two"
    document.sections[0].header.paragraphs[0].text = "Header « text » of the page"
    document.sections[0].footer.paragraphs[0].text = "Footer"
    runs = document.add_paragraph("A comment here.").runs
    document.add_comment(runs, text="Note « this » please", author="A")
    document.add_paragraph("The talks go on in the harbour town next week.")
    document.add_paragraph("source site-64")
    return document


def odf() -> OpenDocumentText:
    """An ODF text as a program writes it."""
    document = OpenDocumentText()
    bold = Style(name="Bold", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    document.text.addElement(odf_text.H(outlinelevel=1, text="The harbour « strike »"))
    paragraph = odf_text.P(text="They struck ")
    paragraph.addElement(odf_text.Span(stylename=bold, text="civilian"))
    paragraph.addText(" infrastructure. in Ukraine on Monday.")
    document.text.addElement(paragraph)
    paragraph = odf_text.P()
    teletype.addTextToElement(
        paragraph, "He called it « a mistake »  in a letter to “The Times”.\tTab\nLine & more <ok>"
    )
    document.text.addElement(paragraph)
    paragraph = odf_text.P(text="A note")
    note = odf_text.Note(id="n1", noteclass="footnote")
    note.addElement(odf_text.NoteCitation(text="1"))
    body = odf_text.NoteBody()
    body.addElement(odf_text.P(text="Note « this » please"))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addText(" here.")
    document.text.addElement(paragraph)
    document.text.addElement(odf_text.P(text="The talks go on in the harbour town next week."))
    document.text.addElement(odf_text.P(text="source site-64"))
    return document


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(data: bytes) -> list[tuple[str, int, bytes]]:
    """Name, method and packed bytes of all members, in the order in which they stand."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = []
        for info in sorted(archive.infolist(), key=lambda one: one.header_offset):
            lengths = struct.unpack_from("<HH", data, info.header_offset + 26)
            start = info.header_offset + 30 + sum(lengths)
            found.append((info.filename, info.compress_type, data[start : start + info.compress_size]))
        return found


def zipped(contents: dict[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return file.getvalue()


def package(body: str, **others: str) -> bytes:
    """A document of these parts, by hand."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = {"document": "document.main", **{name: re.sub(r"\d", "", name) for name in others}}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}.{t}+xml"/>' for name, t in types.items()
    )
    head = f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{overrides}</Types>'
    contents = {
        "[Content_Types].xml": head,
        "word/document.xml": f"<w:document {NS}><w:body>{body}</w:body></w:document>",
    }
    contents |= {f"word/{name}.xml": text for name, text in others.items()}
    return zipped(dict(contents))


CODE = '<w:rPr><w:rStyle w:val="VerbatimChar"/></w:rPr>'


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def prose(body: str) -> list[str]:
    return [unit.prose.text for unit in parse(f"<w:body {NS}>{body}</w:body>", "_wordml").units]


# What is read


def test_the_parts_and_their_prose() -> None:
    data = saved(word())
    found = {
        part.name: [unit.prose.text for unit in parse(part.text, part.format).units] for part in parts(data, "docx")
    }
    assert next(iter(found)) == "word/document.xml"
    paragraphs = [
        "".join(run.text for run in paragraph.iter(f"{{{W}}}t"))
        for paragraph in etree.fromstring(members(data)["word/document.xml"]).iter(f"{{{W}}}p")
    ]
    ours = found["word/document.xml"][0].replace("\tTab\nLine", "TabLine")
    assert ours.split("\n\n") == [text for text in paragraphs if text.strip()]
    assert found["word/comments.xml"] == ["Note « this » please"]
    assert found["word/header1.xml"] == ["Header « text » of the page"]


def test_the_parts_of_an_odf_text_and_their_prose() -> None:
    data = saved(odf())
    found = {
        part.name: [unit.prose.text for unit in parse(part.text, part.format).units] for part in parts(data, "odt")
    }
    document = load_odf(io.BytesIO(data))
    theirs = [teletype.extractText(p) for kind in (odf_text.H, odf_text.P) for p in document.getElementsByType(kind)]
    ours = found["content.xml"][0].split("\n\n")
    assert [text for text in theirs if not text.startswith(("A note", "Note"))] == [
        text for text in ours if text != "A note here."
    ]
    assert found["content.xml"][1:] == ["Note « this » please"]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<w:p>{run('a')}{run('b')}</w:p><w:p/><w:p>{run('c')}</w:p>", ["ab\n\nc"]),
        (
            f"<w:p>{run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>",
            ["a\tb\nc\u2011d"],
        ),
        (f"<w:p>{run('a')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>{run('b')}</w:ins></w:p>", ["ab"]),
        (f"<w:p>{run('a')}<w:moveFrom>{run('x')}</w:moveFrom><w:moveTo>{run('b')}</w:moveTo></w:p>", ["ab"]),
        (f"<w:p>{run('a ')}<w:hyperlink r:id='r1'>{run('b')}</w:hyperlink>{run(' c')}</w:p>", ["a b c"]),
        (f"<w:p>{run('a ')}<w:fldSimple w:instr='PAGE'>{run('7')}</w:fldSimple>{run(' c')}</w:p>", [f"a {OBJECT} c"]),
        (f"<w:p>{run('a')}{run('x', '<w:rPr><w:vanish/></w:rPr>')}{run('b')}</w:p>", ["ab"]),
        (f"<w:p>{run('a ')}{run('x', CODE)}{run(' b')}</w:p>", [f"a {OBJECT} b"]),
        (f"<w:p><w:pPr><w:pStyle w:val='SourceCode'/></w:pPr>{run('let x')}</w:p><w:p>{run('b')}</w:p>", ["b"]),
        (f"<w:p>{run('a')}<w:r><w:footnoteReference w:id='2'/></w:r>{run('. b')}</w:p>", ["a. b"]),
        (f"<w:p>{run('a &amp; &#233; &lt;')}</w:p>", ["a & é <"]),
        (
            f"<w:p>{run('a')}<w:proofErr w:type='spellStart'/><w:bookmarkStart w:id='1' w:name='b'/>{run('b')}</w:p>",
            ["ab"],
        ),
        (
            f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p>{run('a')}</w:p></w:sdtContent></w:sdt>",
            ["a"],
        ),
        ("<w:p><w:r><w:t/></w:r></w:p>", []),
    ],
)
def test_what_a_reader_of_a_document_reads(body: str, text: list[str]) -> None:
    assert prose(body) == text


def field(instruction: str, result: str) -> str:
    parts_of_it = [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        result,
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ]
    return "".join(parts_of_it)


def test_fields_stay_and_links_are_text() -> None:
    assert prose(f"<w:p>{run('a ')}{field('HYPERLINK x', run('b'))}{run(' c')}</w:p>") == ["a b c"]
    assert prose(f"<w:p>{run('a ')}{field('REF _1', run('b') + run('d'))}{run(' c')}</w:p>") == [f"a {OBJECT * 3} c"]
    inside = f"{run('x')}</w:p><w:p>{field('PAGEREF y', run('3'))}"
    assert prose(f"<w:p>{field('TOC 1', inside)}</w:p><w:p>{run('b')}</w:p>") == ["b"]


def test_text_boxes_notes_and_comments_are_texts_of_their_own() -> None:
    box = f"<w:txbxContent><w:p>{run('in a box')}</w:p></w:txbxContent>"
    choice = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
    both = f"<mc:AlternateContent>{choice}<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    assert prose(f"<w:p>{run('a ')}<w:r>{both}</w:r>{run(' b')}</w:p>") == [f"a {OBJECT} b", "in a box", "in a box"]
    both = "".join(
        f"<w:footnote w:id='{n}'><w:p>{run(text)}</w:p></w:footnote>" for n, text in ((2, "one"), (3, "two"))
    )
    notes = f"<w:footnotes {NS}>{both}</w:footnotes>"
    assert [(unit.name, unit.prose.text) for unit in parse(notes, "_wordml").units] == [
        ("footnote 2", "one"),
        ("footnote 3", "two"),
    ]


@pytest.mark.parametrize("uri", [W, "http://purl.oclc.org/ooxml/wordprocessingml/main"])
@pytest.mark.parametrize("prefix", ["w:", "x:", ""])
def test_any_prefix_and_both_namespaces(uri: str, prefix: str) -> None:
    declared = f'xmlns:{prefix[:-1]}="{uri}"' if prefix else f'xmlns="{uri}"'
    text = f"<{prefix}p {declared}><{prefix}r><{prefix}t>one two</{prefix}t></{prefix}r></{prefix}p>"
    text = f"<{prefix}body {declared}>{text}</{prefix}body>"
    unit = parse(text, "_wordml").units[0]
    changed = apply(text, unit.prose.to_raw([Edit(3, 4, "\n")]) or ())
    etree.fromstring(changed)
    assert parse(changed, "_wordml").units[0].prose.text == "one\ntwo"


# What is written


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_a_document_is_cleaned_and_nothing_else_changes(form: str, tmp_path: Path) -> None:
    data = saved(word() if form == "docx" else odf())
    file = tmp_path / f"a.{form}"
    file.write_bytes(data)
    result = clean_file(file, target_lang="en", write=True)
    assert result.written and result.data == file.read_bytes()
    changed = {part.name for part in result.changed}
    assert changed == (
        {"word/document.xml", "word/comments.xml", "word/header1.xml"} if form == "docx" else {"content.xml"}
    )
    before, after = packed(data), packed(result.data)
    assert [(name, method) for name, method, _ in before] == [(name, method) for name, method, _ in after]
    assert {one[0] for one, two in zip(before, after, strict=True) if one != two} == changed
    if form == "docx":
        document = opened(result.data)
        texts = [paragraph.text for paragraph in document.paragraphs]
        runs = document.paragraphs[1].runs
        assert [(r.text, r.bold, r.italic) for r in runs] == [
            ("They struck ", None, None),
            ("civilian", True, None),
            (" infrastructure", None, None),
            (" in Ukraine on Monday.", None, True),
        ]
        assert document.tables[0].cell(0, 0).text == "Cell “one”"
    else:
        opened_odf = load_odf(io.BytesIO(result.data))
        texts = [
            teletype.extractText(p) for kind in (odf_text.H, odf_text.P) for p in opened_odf.getElementsByType(kind)
        ]
    assert texts[0] == "The harbour “strike”"
    assert "They struck civilian infrastructure in Ukraine on Monday." in texts
    assert (
        not any("site-64" in text for text in texts) and texts[-1] == "The talks go on in the harbour town next week."
    )
    again = clean_file(file, target_lang="en", write=True)
    assert not again and not again.written


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_without_an_edit_every_byte_stays(form: str) -> None:
    data = saved(word() if form == "docx" else odf())
    assert clean_office(data, form, ignore="ALL")[1] == data
    assert rewritten(data, {part: part.text for part in parts(data, form)}) == data


def test_the_language_of_the_body_is_that_of_all_parts() -> None:
    sentence = "The council met on Monday to speak about the bridge that it wants to build over the river next year."
    header = f"<w:hdr {NS}><w:p>{run('Saying « yes » here')}</w:p></w:hdr>"
    results, _ = clean_office(package(f"<w:p>{run(sentence)}</w:p>", header1=header), "docx")
    assert "“yes”" in results["word/header1.xml"].text or '"yes"' in results["word/header1.xml"].text


def paragraphs_of(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in opened(data).paragraphs]


WORDS = st.text(alphabet="ab é&<\"'", min_size=1, max_size=6)


@quick
@given(st.lists(st.lists(st.tuples(WORDS, st.sampled_from(["", "bold", "italic"])), max_size=4), max_size=4), st.data())
def test_an_edit_of_the_prose_is_one_of_the_document(texts: list[list[tuple[str, str]]], data: st.DataObject) -> None:
    document = docx.Document()
    for runs in texts:
        paragraph = document.add_paragraph()
        for text, look in runs:
            made = paragraph.add_run(text)
            made.bold, made.italic = (True if look == "bold" else None), (True if look == "italic" else None)
            made.font.size = Pt(9)
    before = saved(document)
    part = parts(before, "docx")[0]
    parsed = parse(part.text, part.format)
    shown = [paragraph for paragraph in paragraphs_of(before) if re.search(r"\w", paragraph)]
    assert (parsed.units[0].prose.text.split("\n\n") if parsed.units else []) == shown
    if not parsed.units:
        return
    text = parsed.units[0].prose
    start, end = sorted(data.draw(st.integers(0, len(text.text))) for _ in range(2))
    new = data.draw(st.sampled_from(["", "x", " ", "w <&> w", " a", "a ", "q\tr", "q\nr"]))
    edits = text.to_raw([Edit(start, end, new)])
    if edits is None:
        return
    changed = apply(part.text, edits)
    after = rewritten(before, {part: changed})
    expected = text.text[:start] + new + text.text[end:]
    found = "".join(paragraph for paragraph in paragraphs_of(after) if re.search(r"\w", paragraph))
    wanted = "".join(paragraph for paragraph in expected.split("\n\n") if re.search(r"\w", paragraph))
    assert found == wanted
    assert parse(changed, part.format).structure == parsed.structure_after(edits)
    for element in etree.fromstring(changed.encode()).iter(f"{{{W}}}t"):
        if element.text and element.text != element.text.strip() and element.getparent() is not None:
            assert element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


@quick
@given(st.lists(st.lists(st.tuples(WORDS, st.booleans()), max_size=4), max_size=4), st.data())
def test_an_edit_of_the_prose_is_one_of_the_odf_text(texts: list[list[tuple[str, bool]]], data: st.DataObject) -> None:
    document = OpenDocumentText()
    bold = Style(name="Bold", family="text")
    document.automaticstyles.addElement(bold)
    for spans in texts:
        paragraph = odf_text.P()
        for text, is_bold in spans:
            paragraph.addElement(odf_text.Span(stylename=bold, text=text)) if is_bold else paragraph.addText(text)
        document.text.addElement(paragraph)
    before = saved(document)
    part = parts(before, "odt")[0]
    parsed = parse(part.text, part.format)
    if not parsed.units:
        return
    prose = parsed.units[0].prose
    start, end = sorted(data.draw(st.integers(0, len(prose.text))) for _ in range(2))
    new = data.draw(st.sampled_from(["", "x", "w <&> w", "q\tr", "q\nr", "a  b"]))
    edits = prose.to_raw([Edit(start, end, new)])
    if edits is None:
        return
    changed = apply(part.text, edits)
    opened_odf = load_odf(io.BytesIO(rewritten(before, {part: changed})))
    found = "".join(teletype.extractText(paragraph) for paragraph in opened_odf.getElementsByType(odf_text.P))
    expected = prose.text[:start] + new + prose.text[end:]
    assert re.sub(r"\s", "", found) == re.sub(r"\s", "", expected) or not re.search(r"\w", expected) or len(texts) > 1
    assert parse(changed, part.format).structure == parsed.structure_after(edits)


def test_paragraphs_go_whole_where_they_are_neighbours_and_else_stay() -> None:
    one, two = f"<w:p>{run('One is here.')}</w:p>", f"<w:p>{run('source site-64')}</w:p>"
    for between, goes in [
        ("", True),
        ("<w:p/>", True),
        ("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", False),
        ("<w:p><w:r><w:drawing/></w:r></w:p>", False),
        ("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>", False),
    ]:
        text = f"<w:body {NS}>{one}{between}{two}</w:body>"
        results, _ = clean_office(package(one + between + two), "docx", target_lang="en")
        cleaned = results["word/document.xml"].text
        assert ("site-64" not in cleaned) is goes, between
        if goes:
            assert cleaned == f"<w:document {NS}><w:body>{one}</w:body></w:document>"
        assert etree.fromstring(text) is not None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.slow
def test_libreoffice_opens_what_was_cleaned_and_cleans_alike_what_it_wrote(tmp_path: Path) -> None:
    def converted(source: Path, form: str) -> Path:
        home = f"-env:UserInstallation=file://{tmp_path}/profile"
        command = ["soffice", home, "--headless", "--convert-to", form, "--outdir", str(tmp_path / "out"), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return tmp_path / "out" / f"{source.stem}.{form.partition(':')[0]}"

    first = tmp_path / "a.docx"
    first.write_bytes(saved(word()))
    second = converted(first, "odt")
    third = tmp_path / "b.docx"
    shutil.copy(converted(second, "docx"), third)
    shown = []
    for file in (first, second, third):
        assert clean_file(file, target_lang="en", write=True).written
        text = converted(file, "txt:Text").read_text("utf-8-sig")
        shown.append([line.strip() for line in text.splitlines() if line.strip()])
    assert "They struck civilian infrastructure in Ukraine on Monday." in shown[0]
    assert "Cell “one”" in shown[0] and "source site-64" not in shown[0]
    assert shown[0] == shown[1] == shown[2]


# Archives


def streamed(contents: dict[str, bytes]) -> bytes:
    """An archive whose sizes stand behind the members, as streams write it."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = b""

        def writable(self) -> bool:
            return True

        def write(self, data: bytes) -> int:  # type: ignore[override]
            self.data += bytes(data)
            return len(data)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[arg-type]
        for name, content in contents.items():
            archive.writestr(name, content)
    return pipe.data


@quick
@given(
    st.dictionaries(st.sampled_from(["a", "b/c", "é", "d"]), st.binary(max_size=60), min_size=1),
    st.dictionaries(st.sampled_from(["a", "b/c", "é", "d"]), st.binary(max_size=60)),
    st.sampled_from(["stored", "deflated", "streamed"]),
    st.binary(max_size=9),
)
def test_an_archive_is_rewritten_in_place(
    contents: dict[str, bytes], new: dict[str, bytes], how: str, before: bytes
) -> None:
    new = {name: content for name, content in new.items() if name in contents}
    methods = {"stored": zipfile.ZIP_STORED, "deflated": zipfile.ZIP_DEFLATED}
    data = before + (streamed(contents) if how == "streamed" else zipped(dict(contents), method=methods[how]))
    made = Archive(data).rewritten(new)
    assert members(made) == {**contents, **new}
    assert made.startswith(before) and list(members(made)) == list(contents)
    for one, two in zip(packed(data), packed(made), strict=True):
        assert one[:2] == two[:2] and (one == two or one[0] in new)
    if not new:
        assert made == data
    same = Archive(data).rewritten({name: contents[name] for name in new})
    assert members(same) == contents


def bad_archives() -> Iterator[tuple[str, bytes, str]]:
    good = saved(word())
    yield "no archive", b"hello", "zip"
    yield "nothing", b"", "zip"
    yield "cut", good[:-30], "zip"
    yield "half", good[: len(good) // 2], "zip"
    yield "of Word 97, or under a password", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(999), "before 2007"
    yield "another archive", zipped({"a": "b"}), "Content_Types"
    yield "a spreadsheet", zipped({"[Content_Types].xml": "<Types/>"}), "no body"
    yield "bad types", zipped({"[Content_Types].xml": "<Types"}), "line 1"
    yield "signed", zipped({"[Content_Types].xml": "<Types/>", "_xmlsignatures/s.xml": "x"}), "signed"
    yield "bad body", package("<w:p>"), "word/document.xml, line 1"
    yield "Latin-1", package("<w:p/>", header1="X").replace(b"X", b"\xe9"), "cannot be unpacked"
    broken = bytearray(good)
    broken[good.index(b"PK\x03\x04", 100) + 60] ^= 0xFF
    yield "damaged", bytes(broken), ""
    twice = io.BytesIO()
    with zipfile.ZipFile(twice, "w") as archive, pytest.warns(UserWarning):
        archive.writestr("a", "b")
        archive.writestr("a", "c")
    yield "twice", twice.getvalue(), "two members"


@pytest.mark.parametrize(("data", "why"), [pytest.param(data, why, id=name) for name, data, why in bad_archives()])
def test_what_cannot_be_read_is_left_and_said(data: bytes, why: str, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    try:
        result = clean_file(file, target_lang="en", write=True)
    except FileProblem as problem:
        assert why in str(problem) and str(problem).startswith("cannot be read as docx: ")
        assert file.read_bytes() == data
    else:
        assert not why and result


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(zipped(members(saved(word())), method=zipfile.ZIP_BZIP2), "method 12", id="another packer"),
        pytest.param(saved(word()) + b"more", "behind its end", id="bytes at the end"),
    ],
)
def test_what_cannot_be_written_is_left_and_said(data: bytes, why: str, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(FileProblem, match=f"cannot be written: .*{why}.*: save it anew"):
        clean_file(file, target_lang="en", write=True)
    done = command.run("fix", "--target-lang", "en", file, cwd=tmp_path)
    assert done.code == 2 and why in done.said and "failed with" not in done.said
    assert file.read_bytes() == data


@pytest.mark.parametrize("name", ["META-INF/documentsignatures.xml", "META-INF/manifest.xml"])
def test_signed_and_encrypted_odf_texts_are_left(name: str) -> None:
    data = zipped(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x", name: "<m:encryption-data/>"}
    )
    with pytest.raises(ValueError, match=r"signed|encrypted"):
        parts(data, "odt")


def test_a_bomb_is_not_unpacked() -> None:
    text = f"<w:document {NS}><w:body>" + " " * (257 << 20) + "</w:body></w:document>"
    contents = members(package("<w:p/>"))
    with pytest.raises(ValueError, match="bytes large"):
        parts(zipped({**contents, "word/document.xml": text}), "docx")


@quick
@given(st.binary(max_size=200), st.integers(0, 2000), st.sampled_from(["docx", "odt"]))
def test_damaged_archives_raise_nothing_but_what_is_said(noise: bytes, at: int, form: str) -> None:
    data = (
        package(f"<w:p>{run('He said « no » to them.')}</w:p>")
        if form == "docx"
        else zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"})
    )
    at %= len(data)
    for damaged in (noise, data[:at] + noise + data[at:], data[:at] + noise + data[at + len(noise) :]):
        try:
            clean_office(damaged, form, target_lang="en")
        except (ValueError, FileProblem):
            continue


def test_the_text_of_a_document_is_no_document() -> None:
    for form in ("docx", "odt"):
        with pytest.raises(ValueError, match="line 1"):
            parse("text", form)
        assert kinds.format_of(f"a.{form}") == form and kinds.is_known(f"a.{form}")


@quick
@given(st.text(alphabet="<>&/;:=\"'\ufffc wprtab\n", max_size=60) | st.text(), st.sampled_from(["_wordml", "_odf"]))
def test_any_part_raises_nothing_but_value_error_with_the_line(text: str, form: str) -> None:
    for whole in (
        text,
        f"<w:body {NS} xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><w:p>{text}</w:p></w:body>",
    ):
        try:
            parse(whole, form)
        except ValueError as error:
            assert str(error).startswith("line ")


@pytest.mark.slow
@pytest.mark.parametrize("form", ["docx", "odt"])
def test_ten_megabytes(form: str) -> None:
    data = saved(word() if form == "docx" else odf())
    part = parts(data, form)[0]
    opening, closing = ("<w:body>", "<w:sectPr") if form == "docx" else ("<office:text>", "</office:text>")
    start, end = part.text.index(opening) + len(opening), part.text.rindex(closing)
    body = part.text[start:end].replace("source site-64", "The end.")
    text = part.text[:start] + body * (10_000_000 // len(body)) + part.text[end:]
    big = rewritten(data, {part: text})
    assert clean_office(big, form, ignore="ALL")[1] == big


def test_a_hidden_instruction_in_a_paragraph_is_kept() -> None:
    document = word()
    document.paragraphs[2]._p.append(parse_xml(f"<w:r {NS}><w:fldChar w:fldCharType='begin'/></w:r>"))
    _, cleaned = clean_office(saved(document), "docx", target_lang="en")
    assert "fldChar" in opened(cleaned).paragraphs[2]._p.xml


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_a_diff_reads_as_the_document_does(form: str) -> None:
    results, _ = clean_office(saved(word() if form == "docx" else odf()), form, target_lang="en", unsafe=True)
    assert any(results.values())
    for result in results.values():
        shown = readable(result)
        assert shown.text == readable(replace(result, original=result.text, edits=())).text
        assert shown.text == apply(shown.original, shown.edits) and "<" not in shown.text.replace("<ok>", "")
        assert bool(shown) == bool(result)


def test_the_command_cleans_documents_and_names_their_parts(tmp_path: Path) -> None:
    data = saved(word())
    (tmp_path / "a.docx").write_bytes(data)
    (tmp_path / "b.docx").write_bytes(b"no archive")
    checked = command.run("check", "--target-lang", "en", "a.docx", cwd=tmp_path)
    assert checked.code == 1 and any(line.startswith("a.docx/word/comments.xml:") for line in checked.lines)
    shown = command.run("diff", "--target-lang", "en", "a.docx", cwd=tmp_path)
    assert shown.code == 1 and "-The harbour « strike »" in shown.lines and "+The harbour “strike”" in shown.lines
    assert not any("<w:" in line for line in shown.lines)
    piped = command.run("clean", "--target-lang", "en", "--stdin-filename", "a.docx", "-", cwd=tmp_path, stdin=data)
    fixed = command.run("fix", "--target-lang", "en", ".", cwd=tmp_path)
    assert fixed.code == 2 and "b.docx: cannot be read as docx: is no readable zip archive" in fixed.said
    assert (tmp_path / "a.docx").read_bytes() == piped.out != data
    assert opened(piped.out).paragraphs[0].text == "The harbour “strike”"
    assert command.run("check", "--target-lang", "en", "a.docx", cwd=tmp_path).code == 0
