"""Texts that repeat one thing again and again: no test times them, `python -m benchmarks.hostile` does."""

from __future__ import annotations

from collections.abc import Callable

Maker = Callable[[int], str]
"""What makes a text of so many repetitions."""

MARKUP_PIECES = [
    "** a **\n\n", "** a", "##a\n\n", "] (", "[a] (b/c) ", "［x］", "- [ x] a\n", "| a | b\n", "| a |\n\n",
    "1 . a\n",
    "```- a\n", "```", "< b>", "</ b >", "[^ 1]", "> [!注]\n",
    "!!! 提示\n", "！[", "[a]](b.md) ", "\\n", "---\n", "a: b\n",
    "\u200f# a\n", "`", "[", " ", "#", "|", "# # a\n", "## # A\n\n", "- A\n-B\n", "* A\n*B\n\n", "-**A** b\n", "a:\n",
    "**Aa bb:** cc dd ee ff\n", "{{ < a > }}\n", "{ % if % }", "<a b=“c” ", "<a b=“c”>", "![NOTE] a\n\n",
    "# a ｛#a｝\n", "a```b\n", "a```b\nc\n```\n", "a | b\n", "| a | b |\n\n|-|-|\n\n", "Translation:\n\n",
    "> [!注意]\n", "**“a”**的", "[^1] : a\n", "[ ^a]\n", "< !-- a -- >\n", "<!-- a -- >\n", "<!--", "-- >",
    "｜a｜b｜\n｜-｜-｜\n", "｜a｜\n", "1.a\n2.b\n", "＃＃ a\n\n", "#A\n\n", "[a](b.md “c”) ", ":::perigo A\n",
    "---\ntitle：a\n", "title：a\n", "{{< a « b » >}} ", "| a | b |\n|---|---|\n| 1 | 2\n| 3 | 4 |\n\n",
]  # fmt: skip
"""Pieces of Markdown, whole and damaged."""

ENCODING_PIECES = [
    *(
        "Ã©",
        "â€™ ",
        "Ã ",
        "“Ã©",
        "√©",
        "Ð¼",
        "ĂĆ",
        "&amp;",
        "& amp ; ",
        "&lt;b",
        "&",
        "a=&sum;",
        "\ufffd",
        "<0xE2>",
        "<0xE2>\\x",
    ),
    *(
        "<0xE2><0x80><0x99>",
        "\\xe2",
        "\\u2019",
        "\u200b",
        "\u200b ",
        "a\xad",
        "\U000e0067",
        "\U0001f3f4\U000e0067",
        "рa",
        "aα",
    ),
    *("р a", "ｐa", "\x00", "\x1b[", "\x1b]", "a\x08", "\x92", "\ue0a5", "<", "\\x", "\\u", "?="),
]
"""Pieces of text damaged in its encoding."""

PAGES: list[Maker] = [
    *(lambda n, piece=piece: piece * n for piece in (
        "<!--", "<a ", "<", "<?", "<?php ", "</", "<b>", "<a b='", "<script>", "&", "&a", "<p lang=fr>", "<code>",
        " <b> ", "<br>", "a<br> ", "http://", "{{", "<li>", "x@", "<p>a", "<td>a</td>", "a&nbsp;", "<![CDATA[",
        '<img alt="a">', "<i lang=fr>a</i> ", "<p title=''>",
    )),
    lambda n: "<b>" * n + "</i>" * n,
    lambda n: "<b>" * n + "</b>" * n,
    lambda n: "<div>" * n + "a" + "</div>" * n,
    lambda n: "<p>" * n + "</p>" * n,
    lambda n: "<code>" * n + "</p>" * n,
    lambda n: f"<a {'x ' * n}>",
    lambda n: f"<a title='{'&' * n}'>",
]  # fmt: skip
"""Pages of HTML."""


def _resources(body: str) -> str:
    return f"<resources>{body}</resources>"


RESOURCES: list[Maker] = [
    lambda n: _resources("<a>" * n + "</a>" * n),
    lambda n: _resources("<string name='a'>" + "<b>x</b>" * n + "</string>"),
    lambda n: _resources("<string name='a'>" + "&#97; " * n + "</string>"),
    lambda n: _resources("<string name='a'>" + '\\n"' * n + "</string>"),
    lambda n: _resources("<string name='a'>b</string>" * n),
    lambda n: _resources(f"<string name='{'x' * n}'>" + "<![CDATA[y]]>" * n + "</string>"),
    lambda n: "<" * n,
    lambda n: "<!--" * n,
    lambda n: "<!DOCTYPE a [" + "<!ENTITY x 'y'>" * n,
]
"""Files of Android strings."""

CATALOGUES: dict[str, list[Maker]] = {
    "po": [
        lambda n: 'msgid "a"\nmsgstr ""\n' + '"word \\n"\n' * n,
        lambda n: 'msgid "a"\nmsgstr "' + '\\"' * n + 'a"\n',
        lambda n: 'msgid "a"\nmsgstr "' + "{%<& " * n + 'a"\n',
        lambda n: "#, fuzzy\n" * n,
    ],
    "json": [
        lambda n: '{"a": ' * (n // 500) + "[",
        lambda n: "[" + '"a b",' * n + "1]",
        lambda n: '"' + "\\" * n,
        lambda n: '"' + "<b>" * n + "{a, plural, one {" * n + '"',
        lambda n: '"' + "a" * n + " {" + "b" * n + '"',
        lambda n: '"' + "www." * n + "a@" * n + '"',
    ],
    "jsonl": [lambda n: '{"a": "b c"}\n' * n],
    "yaml": [lambda n: "- a b\n" * (n // 4), lambda n: "a: b" + " " * n + "c", lambda n: "a: |\n" + "  b c\n" * n],
    "properties": [lambda n: "a = b \\\n" * n, lambda n: "a" * n, lambda n: "\\" * n, lambda n: " " * n + "a"],
    "strings": [lambda n: '"a" = "b";' * n, lambda n: "/*" + "*" * n, lambda n: '"' + "\\a" * n],
    "fluent": [lambda n: "a = b\n" + "    c\n" * (n // 4), lambda n: "a = {" + "{" * n],
    "csv": [
        lambda n: '"a""' * n,
        lambda n: '"a b",' * n,
        lambda n: '"\n' * n,
        lambda n: "ab" * n + ",a b\n",
        lambda n: '"' * n,
    ],
    "tsv": [lambda n: '"a b"\t' * n],
    "srt": [lambda n: "1\n00:00:01,000 --> 00:00:02,000\na\n\n" * n, lambda n: "-->" * n, lambda n: " " * n + "-->"],
    "vtt": [lambda n: "WEBVTT\n\n" + "00:01.000 --> 00:02.000\na\n\n" * n, lambda n: "WEBVTT\n\n" + " " * n + "-->"],
}
"""Catalogues, tables and subtitles, by their formats."""
