"""Files of strings as the tools of each format write them; `ARTIFACT` stands once in each, in a text."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire import Document, Example, Finding, Normaliser

ARTIFACT = "It is « cold » ."
MENDED = "It is “cold”."


class Cold(Normaliser):
    """Mends the artifact wherever it is prose: the other normalisers have tests of their own."""

    code, name, message = "TST001", "cold", "cold"
    stage, mqm, its, origin = "locale", "typography", "typographical", "tests"
    triggers = ("« cold » \\.",)
    examples = (Example(ARTIFACT, MENDED),)
    keeps = ()

    def find(self, document: Document) -> Iterator[Finding]:
        at = document.text.find("« cold » .")
        if at >= 0:
            yield self.finding(at, at + 10, (at, at + 2, "“"), (at + 6, at + 9, "”"))


PO = r"""# French translations for harbour package
# Copyright (C) 2024 the harbour team
msgid ""
msgstr ""
"Project-Id-Version: harbour 1.2\n"
"POT-Creation-Date: 2024-05-01 10:00+0200\n"
"Language: en_GB\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. Translators: the title of the window
#: src/main.c:12 src/main.c:40
#, c-format
msgid "%s \"%d%%\""
msgstr "The %s is \"full\" to %d%%"

#: src/main.c:50
#, fuzzy, python-format
#| msgid "old text"
msgctxt "menu|file"
msgid ""
"A long text that goes over lines\n"
"and has a tab\there."
msgstr ""
"It is « cold » ."
" The line is cut in the midd"
"le of a word,\n"
"and \\path\\to stays; caf\303\251 too."

#, c-format
msgid "%d ship"
msgid_plural "%d ships"
msgstr[0] "%d ship"
msgstr[1] "%d ships"

msgid "untranslated"
msgstr ""

msgid "&File"
msgstr "&Open the _file <b>now</b> %(name)s {0} at https://example.org/a."

#~ msgid "gone « by » ."
#~ msgstr "gone « by » ."
"""

CHROME = r"""{
  "appName": {
    "message": "Harbour « watch » .",
    "description": "The « name » ."
  },
  "hello": {
    "message": "It is « cold » . \u00a9 $USER$",
    "placeholders": { "user": { "content": "$1", "example": "Ann « B » ." } }
  }
}
""".replace("Harbour « watch » .", "Harbour watch")

I18NEXT = r"""{
	"title": "Harbour",
	"nested": {"greeting": "Hello, {{name}}! $t(common.bye) It is « cold » .", "list": ["one ship", 2, null, -1.5e3]},
	"ship_one": "{{count}} ship", "ship_other": "{{count}} ships",
	"slash": "a\/b c \"d\" \ud83d\ude00 \t\r\n end",
	"ship_one": "the same key again",
	"url": "https://example.org/?q=a", "icon": "fa-anchor", "empty": ""
}"""

ARB = r"""{
  "@@locale": "en_GB",
  "@@last_modified": "2024-05-01T10:00:00",
  "ships": "{count, plural, =0{no ship} one{one ship: {name}} other{It is « cold » . # ships}}",
  "@ships": {
    "description": "how « many » .",
    "placeholders": {"count": {"type": "int", "example": "3"}}
  },
  "both": "You saw {g, select, female{her} other{them}} near the {place}."
}
"""

RAILS = """# Files in the config/locales directory
en:
  hello: "Hello, %{name}!\\nIt is « cold » .\\u00a9"   # a « comment » .
  'yes': 'it''s 10 o''clock'
  date:
    formats: {default: "%Y-%m-%d", long: "%B %d, %Y"}
    order:
      - :year
      - :month
  plain: a text without marks
    that goes on
  literal: |
    first line
      deeper line

    last line
  folded: >-
    one two
    three

    four
  anchor: &shared some shared text
  again: *shared
  ships:
    one: one ship
    other: "%{count} ships"
  on: true
  number: 12
"""

SYMFONY = """
title: 'The harbour'
ships: '{count, plural, one {one ship} other {It is « cold » . # ships}}'
old: '{0} none|{1} one|]1,Inf] %count% of them'
"""

PROPERTIES = """# a comment
! another
title=The harbour
  key\\ with\\:signs : It is « cold » .
long = a text that \\
       goes on, \\
       and on
empty=
args={0} isn''t there, {1,number,integer} is
escapes=caf\\u00e9 \\ud83d\\ude00 \\t tab \\n line \\\\ back \\# hash
lonely
title=the same key again
""".replace("« cold »", "\\u00ab cold \\u00bb")

STRINGS = """/* The title
   "of" = "it"; */
"title" = "The harbour";
// « comment » .
"hello %@" = "Hello %1$@, \\"you\\"\\U00e9 It is « cold » .\\n%d%%";

bare.key = "over
two lines"; "a"="b c" ;
"only";
"""

FLUENT = """### A « file » .

-brand = Harbour

# a comment
hello = Hello, { $name }! It is « cold » .
    The second line of { -brand }

      deeper, and { "quoted" }
    .title = A title
    .accesskey = H

ships = { $count ->
    [one] One ship
   *[other] { $count } ships in
        two lines
 }
mixed = You saw { $n ->
    [0] none
   *[other] some
 } of them.
"""

CSV = """id,key,en,fr,notes
1,hello,"It is « cold » . He said ""no"", then
left",Il fait « froid » ici,12
2,bye,Good night all,"Bonne nuit, à tous",2024-05-01
3,sum,=SUM(A1:A2),https://example.org/a,
"""

WEBLATE_CSV = """"location","source","target","id","fuzzy","context"
"src/a.c:1","It is « warm » .","It is « cold » .","","False","menu « a » ."
"""

TSV = 'en\tde\nIt is « cold » .\tEs ist „kalt“ hier.\nthe "end" of it\tdas Ende davon\n'

JSONL = r"""{"id": "a-1", "lang": "en", "text": "It is « cold » .", "n": 3}
{"translation": {"en": "the end", "fr": "la fin"}}

{"id": "a-2", "lang": "de", "source": "the « end » .", "text": "das Ende\u2026", "tags": ["ein Wort", "zwei"]}
"""

SRT = """1
00:00:01,000 --> 00:00:02,500
It is « cold » .
<i>{\\an8}Second line</i>

2
00:00:03,000 --> 00:00:04,000 X1:10 X2:20 Y1:1 Y2:2
- Who is there?
- <font color="#ff0000">Me.</font>

3
00:00:05,000 --> 00:00:06,000
A cue with

an empty line

4
00:00:07,000 --> 00:00:08,000

"""

VTT = """WEBVTT - A « title » .
Kind: captions
Language: en-GB

STYLE
::cue { color: red }

NOTE It is « a » .
note

intro
00:01.000 --> 00:02.500 align:start line:0
<v Ann>It is « cold » .</v>
&amp; <c.loud>more</c> <00:01.500>&nbsp;text

00:00:03.000 --> 00:00:04.000
{"json": "It is « data » ."}

00:05.000 --> 00:06.000
last one
"""

SAMPLES = {
    "po": ("po", PO),
    "chrome": ("json", CHROME),
    "i18next": ("json", I18NEXT),
    "arb": ("json", ARB),
    "rails": ("yaml", RAILS),
    "symfony": ("yaml", SYMFONY),
    "properties": ("properties", PROPERTIES),
    "strings": ("strings", STRINGS),
    "fluent": ("fluent", FLUENT),
    "csv": ("csv", CSV),
    "weblate": ("csv", WEBLATE_CSV),
    "tsv": ("tsv", TSV),
    "jsonl": ("jsonl", JSONL),
    "srt": ("srt", SRT),
    "vtt": ("vtt", VTT),
}
"""The format and the text of each sample."""


def dressed(text: str) -> dict[str, str]:
    """A sample as it is, with a byte-order mark, and with the line ends of Windows."""
    windows = text.replace("\n", "\r\n")
    return {"plain": text, "mark": "\ufeff" + text, "windows": windows, "both": "\ufeff" + windows}
