"""`python -m benchmarks.documents`: how fast XML, HTML, Markdown and office documents are read beside libraries, and
cleaned; and what cleaning does to the structure of translated pages (`benchmarks.structure`).

`library` is what people read such files with; `other` is lxml, and markdown-it-py for Markdown. The files are made of
one entry or paragraph, repeated. DOCX and ODT are measured in megabytes of their XML.
"""

from __future__ import annotations

import io
import json
import plistlib
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser

import docx
import html5lib
import lxml.html
from docutils.core import publish_doctree
from lxml import etree
from markdown_it import MarkdownIt
from odf.opendocument import load
from pyromark import Options, events_with_range
from translate.storage import aresource, resx, tmx, ts2, xliff

from benchmarks import structure
from benchmarks.strings import speed
from cleanwire import Pipeline
from cleanwire.formats import parse
from cleanwire.office import clean_office, parts

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
FILES = {
    "android": (
        "<resources>",
        r'<string name="k#N">The %s goes on as \"number\" #N &amp; more</string>' + "\n",
        "</resources>",
    ),
    "stringsdict": (
        "<plist><dict>",
        "<key>k#N</key><dict><key>x</key><dict><key>one</key><string>%d goes on as #N</string></dict></dict>\n",
        "</dict></plist>",
    ),
    "ts": (
        '<TS language="en"><context><name>C</name>',
        "<message><source>%1 #N</source><translation>The %1 goes on as #N &amp; more</translation></message>\n",
        "</context></TS>",
    ),
    "resx": ("<root>", '<data name="k#N"><value>The {0} goes on as number #N</value></data>\n', "</root>"),
    "xliff": (
        '<xliff version="1.2"><file original="o" source-language="de" target-language="en" datatype="x"><body>',
        '<trans-unit id="#N"><source>#N</source><target>The <g id="1">name</g> goes on as #N</target></trans-unit>\n',
        "</body></file></xliff>",
    ),
    "tmx": (
        '<tmx version="1.4"><header srclang="de"/><body>',
        '<tu><tuv xml:lang="de"><seg>Der Name #N</seg></tuv><tuv xml:lang="en"><seg>The name #N</seg></tuv></tu>\n',
        "</body></tmx>",
    ),
    "html": (
        "<html lang=en><body>",
        '<p class="a">The <b>name</b> goes on in town,\n and #N know &mdash; it is <a href="x">said</a>.</p>\n',
        "</body></html>",
    ),
    "markdown": (
        "# Title\n\n",
        "## Part #N {#part}\n\nThe **name** goes on in `town`,\nand #N know: it is [said](x.md).\n\n- One\n\n",
        "```sh\nmake\n```\n",
    ),
    "rst": (
        "Title\n=====\n\n",
        "Part #N\n-------------\n\nThe **name** goes on in ``town``,\nand #N know: it is `said <x>`__.\n\n- One\n",
        "::\n\n  make\n",
    ),
    "asciidoc": (
        "= Title\n\n",
        "== Part #N\n\nThe *name* goes on in `town`,\nand #N know: it is link:x[said].\n\n* One #N\n* Two\n\n",
        "----\nmake\n----\n",
    ),
    "ipynb": (
        '{"nbformat": 4, "cells": [',
        '{"cell_type": "markdown", "source": ["The **name** goes on\\n", "in `town`, and \\"#N\\" know."]},\n',
        '{"cell_type": "code", "source": ["make"]}]}',
    ),
}  # fmt: skip
PARAGRAPHS = {
    "docx": (
        f'<w:document xmlns:w="{WORD}"><w:body>',
        "<w:p><w:r><w:t>The name goes on in the </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>#N. town.</w:t></w:r></w:p>",
        "</w:body></w:document>",
    ),
    "odt": (
        f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}"><office:body><office:text>',
        '<text:p>The name goes on in the <text:span text:style-name="T1">#N. town</text:span>.</text:p>',
        "</office:text></office:body></office:document-content>",
    ),
}
LIBRARIES: dict[str, tuple[str, Callable[[str], object]]] = {
    "android": ("translate-toolkit", lambda text: aresource.AndroidResourceFile.parsestring(text.encode()).units),
    "stringsdict": ("plistlib", lambda text: plistlib.loads(text.encode(), fmt=plistlib.FMT_XML)),
    "ts": ("translate-toolkit", lambda text: ts2.tsfile.parsestring(text.encode()).units),
    "resx": ("translate-toolkit", lambda text: resx.RESXFile.parsestring(text.encode()).units),
    "xliff": ("translate-toolkit", lambda text: xliff.xlifffile.parsestring(text.encode()).units),
    "tmx": ("translate-toolkit", lambda text: tmx.tmxfile.parsestring(text.encode()).units),
    "html": ("html.parser", lambda text: HTMLParser().feed(text)),
    "rst": ("docutils", lambda text: publish_doctree(text, settings_overrides={"report_level": 5})),
    "asciidoc": ("str.splitlines", str.splitlines),
    "ipynb": ("json", json.loads),
    "markdown": ("pyromark", lambda text: list(events_with_range(text, options=Options.ENABLE_TABLES))),
}
OTHERS: dict[str, Callable[[str], object]] = {
    "lxml": lambda text: list(etree.fromstring(text.encode()).itertext()),
    "html": lambda text: list(lxml.html.fromstring(text).itertext()),
    "markdown": MarkdownIt().parse,
    "html5lib": html5lib.parse,
    **dict.fromkeys(("rst", "asciidoc", "ipynb"), str.splitlines),
}


def sample(head: str, entry: str, tail: str, size: int = 500_000) -> str:
    """A text of about so many characters."""
    return head + "".join(entry.replace("#N", str(number)) for number in range(size // len(entry))) + tail


def document(form: str, text: str) -> bytes:
    """A document with this body."""
    file = io.BytesIO()
    if form == "docx":
        docx.Document().save(file)
        name = "word/document.xml"
    else:
        name = "content.xml"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        if form == "docx":
            with zipfile.ZipFile(file) as old:
                for info in old.infolist():
                    archive.writestr(info, text if info.filename == name else old.read(info))
        else:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            archive.writestr(name, text)
            manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
            entry = f'<m:file-entry m:full-path="{name}" m:media-type="text/xml"/>'
            archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}">{entry}</m:manifest>')
    return made.getvalue()


def row(form: str, name: str, base: float, other: float, read: float, cleaned: float) -> str:
    """A row of the table; the ratio is that of reading to the library's."""
    beside = f"{name} {base:8.2f}"
    return f"{form:12} {beside:>28} {other:8.2f} {read:8.2f} {read / base:6.2f} × {cleaned:8.2f}"


def main() -> None:
    """Prints the table."""
    print(f"{'format':12} {'library':>28} {'other':>8} {'read':>8} {'ratio':>8} {'clean':>8}   MB/s")
    for form, pieces in FILES.items():
        text = sample(*pieces)
        name, library = LIBRARIES[form]
        base = speed(library, text)
        other = speed(OTHERS.get(form, OTHERS["lxml"]), text)
        read = speed(lambda text, form=form: parse(text, form), text)  # type: ignore[misc]
        cleaned = speed(Pipeline(format=form, target_lang="en").clean, text)
        print(row(form, name, base, other, read, cleaned))
        if form == "html":
            print(f"{'':12} {f'html5lib {speed(html5lib.parse, text):8.2f}':>28}")
    for form, pieces in PARAGRAPHS.items():
        text = sample(*pieces)
        data = document(form, text)

        def library(_: str, form: str = form, data: bytes = data) -> object:
            if form == "docx":
                return [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]
            return load(io.BytesIO(data))

        base = speed(library, text)
        read = speed(lambda _, form=form, data=data: parts(data, form), text)  # type: ignore[misc]
        cleaned = speed(lambda _, form=form, data=data: clean_office(data, form, target_lang="en"), text)  # type: ignore[misc]
        name = "python-docx" if form == "docx" else "odfpy"
        print(row(form, name, base, speed(OTHERS["lxml"], text), read, cleaned))
    structure.main()


if __name__ == "__main__":
    main()
