"""XML formats of strings: Android, stringsdict, Qt, .NET, XLIFF, TMX, and the reader of XML that they share."""

from __future__ import annotations

import itertools
import plistlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import RESOURCES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from translate.storage import aresource, tmx, ts2, xliff

from cleanwire import Document, Example, Finding, Keep, Normaliser, Pipeline, clean, clean_file, kinds
from cleanwire.edits import Edit, apply
from cleanwire.formats import encoding_of, names, parse
from cleanwire.formats._xml import Document as Xml
from cleanwire.prose import OBJECT

quick = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))

ANDROID = r"""<?xml version="1.0" encoding="utf-8"?>
<!-- Strings of the harbour app -->
<!DOCTYPE resources [<!ENTITY app "Harbour">]>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2" xmlns:tools="http://schemas.android.com/tools">
    <string name="app_name" translatable="false">Harbour « one »</string>
    <string name="welcome">Bienvenue à l\'embarcadère, <b>%1$s</b>&#160;!</string>
    <string name="wrapped">
        Une phrase
        sur deux lignes
    </string>
    <string name="quoted">"  deux  espaces, l'eau  "</string>
    <string name="escapes">Tab\tpuis\nligne, \u00e9t\u00e9 \ud83d\ude00 \@ \? \\ \"mot\"</string>
    <string name="html"><![CDATA[<b>Attention</b> : R&D < 5]]></string>
    <string name="escaped_html">Un mot &lt;i&gt;fort&lt;/i&gt; &amp; un autre</string>
    <string name="shielded">Chez <xliff:g id="shop" example="Joe">%1$s</xliff:g> depuis &app; jours</string>
    <string name="percent" formatted="false">30 % des ports, 100%</string>
    <string name="reference">@string/welcome</string>
    <string name="empty"></string>
    <string name="none"/>
    <string-array name="days"><item>lundi</item> <!-- between --> <item>mardi</item></string-array>
    <plurals name="boats">
        <item quantity="one">%d bateau</item>
        <item quantity="other">%d bateaux</item>
    </plurals>
    <dimen name="margin">16dp</dimen>
</resources>
"""

STRINGSDICT = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>%d boats</key>
	<dict>
		<key>NSStringLocalizedFormatKey</key>
		<string>Il y a %#@boats@ au port</string>
		<key>boats</key>
		<dict>
			<key>NSStringFormatSpecTypeKey</key>
			<string>NSStringPluralRuleType</string>
			<key>NSStringFormatValueTypeKey</key>
			<string>d</string>
			<key>one</key>
			<string>%d bateau</string>
			<key>other</key>
			<string>%d bateaux &amp; barques</string>
		</dict>
	</dict>
</dict>
</plist>
"""

QT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../mainwindow.cpp" line="42"/>
        <source>&amp;Open file %1…</source>
        <extracomment>In the menu</extracomment>
        <translation>&amp;Ouvrir le fichier %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n boat(s)</source>
        <translation>
            <numerusform>%n bateau</numerusform>
            <numerusform>%n bateaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Bell<byte value="x7"/> &quot;rings&quot;</source>
        <translation type="unfinished">Cloche<byte value="x7"/> &quot;sonne&quot;</translation>
    </message>
    <message id="qtn_long">
        <source>Long</source>
        <translation variants="yes"><lengthvariant>Texte long</lengthvariant>
            <lengthvariant>Court</lengthvariant></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">Vieux « texte »</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""

RESX = """<?xml version="1.0" encoding="utf-8"?>
<root>
  <xsd:schema id="root" xmlns="" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
    <xsd:element name="root"><xsd:complexType><xsd:choice maxOccurs="unbounded"/></xsd:complexType></xsd:element>
  </xsd:schema>
  <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
  <data name="Welcome" xml:space="preserve">
    <value>Bonjour {0}, vous avez {1:N2} €
et une ligne</value>
    <comment>Greeting</comment>
  </data>
  <data name="button1.Text" xml:space="preserve"><value>&amp;Fermer</value></data>
  <data name="button1.Size" type="System.Drawing.Size, System.Drawing"><value>75, 23</value></data>
  <data name="&gt;&gt;button1.Name" xml:space="preserve"><value>button1</value></data>
  <data name="icon" mimetype="application/x-microsoft.net.object.bytearray.base64"><value>AAEAAAD</value></data>
</root>
"""

XLIFF = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="app.html" source-language="en-US" target-language="fr" datatype="html">
    <header><note>Angular</note></header>
    <body>
      <group id="g">
        <trans-unit id="welcome" approved="yes">
          <source>Hello <x id="INTERPOLATION" equiv-text="{{ name }}"/>, it is <g id="1">cold</g></source>
          <target state="translated">Bonjour <x id="INTERPOLATION" equiv-text="{{ name }}"/>, il fait <g
            id="1">froid</g></target>
          <note>A « note »</note>
          <alt-trans><target>Un autre « mot »</target></alt-trans>
        </trans-unit>
        <trans-unit id="code"><source>a</source>
          <target>Un <bpt id="1">&lt;b&gt;</bpt>mot<ept id="1">&lt;/b&gt;</ept> et <ph id="2">%s</ph></target>
        </trans-unit>
        <trans-unit id="kept" translate="no"><source>Brand</source><target>Marque « x »</target></trans-unit>
        <trans-unit id="open"><source>Not yet</source></trans-unit>
        <trans-unit id="seg"><source>One. Two.</source>
          <seg-source><mrk mtype="seg" mid="1">One.</mrk></seg-source>
          <target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk> <mrk
            mtype="protected">Acme</mrk></target></trans-unit>
      </group>
      <group translate="no"><trans-unit id="no"><source>No</source><target>Non</target></trans-unit></group>
    </body>
  </file>
  <file original="other" source-language="en-US" target-language="de" datatype="plaintext">
    <body><trans-unit id="d"><source>Bridge</source><target xml:lang="de-CH">Brücke</target></trans-unit></body>
  </file>
</xliff>
"""

XLIFF2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="pt-BR"
 xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
 <file id="f1">
  <skeleton href="x.skl"/>
  <unit id="u1">
   <mtc:matches><mtc:match ref="#s1"><source>Cold</source><target>Gelado « x »</target></mtc:match></mtc:matches>
   <originalData><data id="d1">&lt;b></data></originalData>
   <segment id="s1" state="translated">
    <source>It is <pc id="1" dataRefStart="d1">cold</pc> <ph id="2"/></source>
    <target>Está <pc id="1" dataRefStart="d1">frio</pc> <ph id="2"/> <cp hex="001b"/></target>
   </segment>
   <ignorable><source> </source><target> </target></ignorable>
   <segment><source>Name</source><target><mrk id="m1" translate="no">Acme</mrk> nome<sc id="3"/>!</target></segment>
  </unit>
  <unit id="u2" translate="no"><segment><source>x</source><target>y « z »</target></segment></unit>
 </file>
</xliff>
"""

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="x" segtype="sentence" adminlang="en" srclang="en-GB" o-tmf="x" datatype="plaintext"/>
  <body>
    <tu tuid="1">
      <note>A « note »</note>
      <tuv xml:lang="en-GB"><seg>The <bpt i="1">&lt;b></bpt>harbour<ept i="1">&lt;/b></ept> is <hi>cold</hi></seg></tuv>
      <tuv xml:lang="fr"><prop type="x">y</prop>
        <seg>Le <bpt i="1">&lt;b></bpt>port<ept i="1">&lt;/b></ept> est <hi>froid</hi><ph>{0}</ph></seg></tuv>
    </tu>
    <tu><tuv lang="DE"><seg>Brücke &amp; Hafen</seg></tuv></tu>
  </body>
</tmx>
"""

FILES = {
    "android": ANDROID,
    "stringsdict": STRINGSDICT,
    "ts": QT,
    "resx": RESX,
    "xliff": XLIFF,
    "tmx": TMX,
}
everywhere = pytest.mark.parametrize(
    ("form", "text"),
    [*FILES.items(), ("xliff", XLIFF2)],
    ids=[*FILES, "xliff2"],
)


class Loud(Normaliser):
    """Turns `LOUD` into all that has to be escaped."""

    code, name, message, stage = "TST001", "loud", "too loud", "report"
    mqm, its, origin = "style", "style", "tests"
    triggers = ("LOUD",)
    examples, keeps = (Example("LOUD", "x"),), (Keep("Loud"),)
    new = '& "it\'s" 5 > 3 < 4 \\ ]] >'

    def find(self, document: Document) -> Iterator[Finding]:
        start = document.text.find("LOUD")
        if start >= 0:
            yield self.finding(start, start + 4, (start, start + 4, self.new))


def prose(text: str, form: str) -> list[str]:
    return [unit.prose.text for unit in parse(text, form).units]


def named(text: str, form: str) -> dict[str, str]:
    return {unit.name: unit.prose.text for unit in parse(text, form).units}


# What each format reads


def test_android() -> None:
    strings = named(ANDROID, "android")
    assert strings == {
        "welcome": "Bienvenue à l'embarcadère, ￼\u00a0!",
        "wrapped": "Une phrase sur deux lignes",
        "quoted": "  deux  espaces, l'eau  ",
        "escapes": 'Tab\tpuis\nligne, été 😀 @ ? \\ "mot"',
        "html": "Attention : R&D < 5",
        "escaped_html": "Un mot fort & un autre",
        "shielded": "Chez ￼ depuis ￼ jours",
        "percent": "30 % des ports, 100%",
        "days[0]": "lundi",
        "days[1]": "mardi",
        "boats.one": "￼ bateau",
        "boats.other": "￼ bateaux",
    }
    flags = {unit.name: unit.flags for unit in parse(ANDROID, "android").units}
    assert flags["welcome"] == {"java-printf-format"} and not flags["percent"] and not flags["wrapped"]
    located = ANDROID.replace("<resources ", '<resources tools:locale="pt-BR" ')
    assert parse(located, "android").language == "pt-BR"
    assert parse(ANDROID, "android").language is None


def test_android_as_its_reading_library_reads_it() -> None:
    text = ANDROID.replace('<!DOCTYPE resources [<!ENTITY app "Harbour">]>\n', "").replace("&app;", "x")
    library = {
        unit.getid(): str(unit.target) for unit in aresource.AndroidResourceFile.parsestring(text.encode()).units
    }
    ours = named(text, "android")
    for name in ("wrapped", "quoted", "percent"):
        assert ours[name] == library[name]


def test_stringsdict_is_named_by_its_keys() -> None:
    strings = named(STRINGSDICT, "stringsdict")
    assert strings == {
        "%d boats.NSStringLocalizedFormatKey": "Il y a ￼ au port",
        "%d boats.boats.one": "￼ bateau",
        "%d boats.boats.other": "￼ bateaux & barques",
    }


def test_qt() -> None:
    parsed = parse(QT, "ts")
    assert parsed.language == "fr-FR"
    assert named(QT, "ts") == {
        "MainWindow: &Open file %1…": "Ouvrir le fichier ￼…",
        "MainWindow: %n boat(s)[0]": "￼ bateau",
        "MainWindow: %n boat(s)[1]": "￼ bateaux",
        'MainWindow: Bell "rings"': 'Cloche￼ "sonne"',
        "qtn_long": "Court",
    }
    assert [unit.source for unit in parsed.units][1] == "%n boat(s)"
    assert parsed.units[0].source_language == "en-GB"
    assert "qt-format" in parsed.units[0].flags and "unfinished" in parsed.units[3].flags
    library = [unit.target for unit in ts2.tsfile.parsestring(QT.encode()).units]
    assert str(library[0]).replace("&", "").replace("%1", OBJECT) == parsed.units[0].prose.text


@pytest.mark.parametrize("other", ["export const a: Map<TS, string> = 1;", "G@\x11\x00", "", "<html></html>"])
def test_other_files_with_the_suffix_of_qt(other: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        parse(other, "ts")


def test_resx() -> None:
    assert named(RESX, "resx") == {"Welcome": "Bonjour ￼, vous avez ￼ €\net une ligne", "button1.Text": "Fermer"}
    assert parse(RESX, "resx").units[0].flags == {"csharp-format"}


def test_xliff() -> None:
    parsed = parse(XLIFF, "xliff")
    assert [(unit.name, unit.prose.text, unit.language) for unit in parsed.units] == [
        ("app.html.welcome", "Bonjour ￼, il fait froid", "fr"),
        ("app.html.code", "Un mot et ￼", "fr"),
        ("app.html.seg", "Un. Deux. ￼", "fr"),
        ("other.d", "Brücke", "de-CH"),
    ]
    first = parsed.units[0]
    assert first.source == "Hello ￼, it is cold" and first.source_language == "en-US"
    assert first.flags == {"approved=yes", "state=translated"}
    assert not parsed.guess


def test_xliff_2() -> None:
    parsed = parse(XLIFF2, "xliff")
    assert [(unit.name, unit.prose.text, unit.language) for unit in parsed.units] == [
        ("f1.u1.s1", "Está frio ￼ ￼", "pt-BR"),
        ("f1.u1", "￼ nome!", "pt-BR"),
    ]
    assert parsed.units[0].source == "It is cold ￼"


def test_what_xcode_exports_has_the_placeholders_of_objective_c() -> None:
    unit = "<trans-unit id='a'><source>a</source><target>Im Hafen liegen %#@boats@</target></trans-unit>"
    text = "<xliff>{}</xliff>".format(
        "".join(
            f"<file original='{name}' target-language='de'><body>{unit}</body></file>"
            for name in ("de.lproj/Localizable.stringsdict", "notes.txt")
        )
    )
    one, two = parse(text, "xliff").units
    assert "objc-format" in one.flags and one.prose.text == "Im Hafen liegen \ufffc"
    assert not two.flags and two.name == "notes.txt.a"


def test_attributes_are_found_whatever_the_prefixes() -> None:
    document = Xml("<a:b xmlns:a='urn:one' xmlns:c='urn:two' id='1' c:id='2' d='x' grid='3'/>", {"urn:two": "two"})
    values = [document.get(document.root, name) for name in ("id", "two:id", "{urn:one}b", "rid", "d", "xml:lang")]
    assert values == ["1", "2", None, None, "x", None]
    assert values[:2] == [document.attributes(document.root)[name].value for name in ("id", "two:id")]


@pytest.mark.parametrize("form", ["xliff", "tmx"])
def test_no_entity_opens_a_file(form: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("« secret » .", "utf-8")
    declared = f'<!DOCTYPE {form} SYSTEM "{secret.as_uri()}" [<!ENTITY s SYSTEM "{secret.as_uri()}">]>'
    said = "He said « no » to &s; there."
    body = {
        "xliff": f"<xliff><file target-language='en'><body><trans-unit id='1'><target>{said}</target></trans-unit>"
        "</body></file></xliff>",
        "tmx": f"<tmx><body><tu><tuv xml:lang='en'><seg>{said}</seg></tuv></tu></body></tmx>",
    }[form]
    result = clean(declared + body, format=form)
    assert result.text == declared + body.replace("« no »", "“no”")
    assert [unit.prose.text for unit in parse(declared + body, form).units] == ["He said « no » to \ufffc there."]


def test_tmx_gives_each_side_its_language() -> None:
    units = parse(TMX, "tmx").units
    assert [(unit.name, unit.prose.text, unit.language, unit.source) for unit in units] == [
        ("1.en-GB", "The harbour is cold", "en-GB", None),
        ("1.fr", "Le port est froid￼", "fr", None),
        ("2.DE", "Brücke & Hafen", "de", None),
    ]


def test_strings_as_their_reading_libraries_read_them() -> None:
    target = "<target>Été « froid » &amp; l'eau &#233; &lt;3</target>"
    one = f"<trans-unit id='a'><source>S &amp; T</source>{target}</trans-unit>"
    head = "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>"
    file = "<file original='o' source-language='en' target-language='fr' datatype='x'>"
    text = f"{head}{file}<body>{one}</body></file></xliff>"
    library = xliff.xlifffile.parsestring(text.encode()).units[0]
    unit = parse(text, "xliff").units[0]
    assert (unit.prose.text, unit.source) == (str(library.target), str(library.source))
    memory = tmx.tmxfile.parsestring(TMX.encode(), "en-GB", "fr").units[-1]
    assert memory is not None


def test_a_memory_and_a_file_of_several_languages_are_cleaned_each_in_its_own() -> None:
    sides = "".join(f"<tuv xml:lang='{tag}'><seg>The word is « bridge » here</seg></tuv>" for tag in ("en", "fr"))
    text = f"<tmx version='1.4'><header/><body><tu>{sides}</tu></body></tmx>"
    cleaned = clean(text, format="tmx").text
    assert [unit.prose.text for unit in parse(cleaned, "tmx").units] == [
        "The word is “bridge” here",
        "The word is « bridge » here",
    ]
    changed = XLIFF.replace("Bonjour", "« Bonjour »").replace("Brücke<", "« Brücke »<").replace("Hello", "« Hello »")
    cleaned = clean(changed, format="xliff").text
    assert "« Bonjour »" in cleaned and "« Hello »" in cleaned
    assert clean(changed.replace('"fr"', '"en"'), format="xliff").text.count("“Bonjour”") == 1


# What holds for all of them


@everywhere
def test_without_a_finding_every_byte_stays(form: str, text: str) -> None:
    for variant in (text, text.replace("\n", "\r\n"), "\ufeff" + text):
        assert clean(variant, format=form, target_lang="fr", ignore="ALL").text == variant
        assert prose(variant, form) == prose(text, form)
    assert form in names()


@everywhere
def test_only_the_string_with_the_artifact_changes(form: str, text: str) -> None:
    before = parse(text, form)
    for number, unit in enumerate(before.units):
        word = next(match[0] for match in re.finditer(r"[^\W\d]+", unit.prose.text))
        start = unit.prose.text.index(word)
        (edit,) = unit.prose.to_raw([Edit(start, start + len(word), "LOUD")]) or ()
        loud = apply(text, [edit])
        result = Pipeline([Loud], format=form).clean(loud)
        etree.fromstring(result.text.encode())
        after = parse(result.text, form)
        assert result.text.count("LOUD") == 0
        assert [len(after.units), len(result.edits)] == [len(before.units), 1]
        for other, (one, two) in enumerate(zip(before.units, after.units, strict=True)):
            if other == number:
                shown = "".join(two.prose.text.split())
                assert "5>3" in shown and "it's" in shown, two.prose.text
            else:
                assert (one.prose.text, one.name) == (two.prose.text, two.name)
        assert result.text.startswith(loud[: edit.start]) and result.text.endswith(loud[edit.start + 4 :])


@everywhere
@quick
@given(data=st.data())
def test_edits_in_prose_leave_the_structure(form: str, text: str, data: st.DataObject) -> None:
    before = parse(text, form)
    unit = data.draw(st.sampled_from(before.units))
    start, end = sorted(data.draw(st.integers(0, len(unit.prose.text))) for _ in range(2))
    new = data.draw(st.sampled_from(["", "x", "é & <b>", "it's", '"', "a\nb", "\\", "\t", "@", "]]>", "\x00\ud800"]))
    edits = unit.prose.to_raw([Edit(start, end, new)])
    if edits is None:
        return
    changed = apply(text, edits)
    result = parse(changed, form) if "]]>" not in new else None
    etree.fromstring(changed.encode()) if result else None
    beside = unit.prose.text[max(0, start - 3) : end + 3]  # "% d" is a broken placeholder where no letter follows
    expected = unit.prose.text[:start] + new.strip("\x00\ud800") + unit.prose.text[end:]
    if (
        result
        and not set(beside) & {OBJECT, "%", "<", "&"}
        and expected == expected.strip()
        and not set(new) & set("<%")
    ):
        assert result.structure == before.structure or len(result.units) < len(before.units)


@quick
@given(text=st.text() | st.text(alphabet="<>&;!-[]?/='\"abé\ufffc\ud800\x00 \n"), form=st.sampled_from([*FILES]))
def test_any_text_raises_nothing_but_value_error_with_the_line(text: str, form: str) -> None:
    for document in (text, f"<resources><string name='a'>{text}</string></resources>"):
        try:
            parse(document, form)
        except ValueError as error:
            assert str(error).startswith("line "), error


@pytest.mark.parametrize("form", FILES)
def test_another_root_is_named(form: str) -> None:
    with pytest.raises(ValueError, match=r"line 2: .*(<html> is not|no file of Qt)|line 1"):
        parse("\n<html></html>", form)


def test_deep_and_wide_documents_are_read_or_refused() -> None:
    for make in RESOURCES:
        try:
            parse(make(20_000), "android")
        except ValueError as problem:
            assert str(problem).startswith("line "), problem


def test_entity_bombs_are_refused() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<!DOCTYPE resources [<!ENTITY e0 "x">{levels}]><resources><string name="a">&e11;</string></resources>'
    with pytest.raises(ValueError, match="line 1"):
        parse(text, "android")


def test_edits_in_cdata_are_written_as_cdata() -> None:
    text = ANDROID.replace("Attention", "LOUD")
    result = Pipeline([Loud], format="android").clean(text)
    assert r"<![CDATA[<b>& \"it\'s\" 5 > 3 < 4 \\ ]] ></b> : R&D < 5]]>" in result.text


def test_stringsdict_is_still_a_property_list() -> None:
    text = STRINGSDICT.replace("bateaux", "« bateaux »")
    cleaned = clean(text, format="stringsdict", target_lang="en").text
    tree = plistlib.loads(cleaned.encode())
    assert tree["%d boats"]["boats"]["other"] == "%d “bateaux” & barques"
    assert tree["%d boats"]["boats"]["one"] == "%d bateau"


# Files


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("res/values-fr/strings.xml", "android"),
        ("fr.lproj/a.stringsdict", "stringsdict"),
        ("app_fr.ts", "ts"),
        ("Resources.fr.resx", "resx"),
        ("messages.fr.xlf", "xliff"),
        ("memory.tmx", "tmx"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_files(path: str, form: str, encoding: str, tmp_path: Path) -> None:
    text = FILES[form].replace("…", "").replace("€", "")
    text = text.replace('encoding="utf-8"', f'encoding="{encoding}"').replace(
        'encoding="UTF-8"', f'encoding="{encoding}"'
    )
    text = text.replace(
        prose_word := {"resx": "Bonjour", "tmx": "Le ", "xliff": "Bonjour"}.get(form, "bateaux"),
        f"{prose_word}\u200b",
        1,
    )
    if encoding == "iso-8859-1":
        text = text.replace("\u200b", "&#8203;")
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode(encoding))
    assert kinds.format_of(str(file)) == form and encoding_of(file.read_bytes(), form) == encoding
    result = clean_file(file, write=True)
    assert [part.result.edits for part in result.changed] and result.written
    assert etree.fromstring(file.read_bytes()) is not None
    assert file.read_bytes() == text.replace("\u200b", "").replace("&#8203;", "").encode(encoding)


def test_folders_give_android_and_qt_files_alone(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_bytes(b"G@\x11\x00")
    (tmp_path / "b.ts").write_text("let a = 1;")
    (tmp_path / "c.ts").write_text(QT)
    assert [kinds.is_known(str(tmp_path / name)) for name in ("a.ts", "b.ts", "c.ts")] == [False, False, True]
    assert not kinds.is_known("res/layout/main.xml") and kinds.is_known("res/values/strings.xml")


def test_what_an_encoding_lacks_is_written_as_a_reference(tmp_path: Path) -> None:
    file = tmp_path / "app_en.ts"
    text = QT.replace('encoding="utf-8"', 'encoding="iso-8859-1"').replace("fr_FR", "en").replace("…", "")
    file.write_bytes(text.replace("%n bateaux", "He said « no » to %n").encode("iso-8859-1"))
    clean_file(file, write=True)
    assert b"He said &#8220;no&#8221; to %n" in file.read_bytes() or b'He said "no" to %n' in file.read_bytes()
    etree.fromstring(file.read_bytes())


# XML itself


NAMES = ["a", "b", "p:a", "c-d.e", "é"]
ATTRIBUTES = ["x", "y", "p:x", "xml:lang"]
CHARACTERS = st.text(alphabet="ab é😀'\"\n\t>]-?;/=", max_size=8)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A well-formed document with all that XML has."""

    def escaped(text: str) -> str:
        return text.replace("]", "").replace("&", "&amp;")

    def attribute(name: str) -> str:
        quote = draw(st.sampled_from("\"'"))
        value = draw(CHARACTERS).replace(quote, "").replace("&", "")
        value += draw(st.sampled_from(["", "&amp;", "&#x41;", "&lt;", "&quot;&apos;"]))
        return (
            f"{draw(st.sampled_from([' ', chr(10)]))}{name}{draw(st.sampled_from(['=', ' = ']))}{quote}{value}{quote}"
        )

    def element(depth: int) -> str:
        name = draw(st.sampled_from(NAMES))
        found = "".join(map(attribute, draw(st.lists(st.sampled_from(ATTRIBUTES), unique=True, max_size=2))))
        scope = draw(st.sampled_from(["", "", ' xmlns="urn:other"', ' xmlns=""', ' xmlns:p="urn:again"']))
        if draw(st.booleans()) and not depth:
            return f"<{name}{scope}{found}{draw(st.sampled_from(['', ' ']))}/>"
        inside = "".join(content(depth) for _ in range(draw(st.integers(0, 3))))
        return f"<{name}{scope}{found}>{inside}</{name}{draw(st.sampled_from(['', ' ']))}>"

    def content(depth: int) -> str:
        kinds = ["text", "entity", "cdata", "comment", "instruction", *["element"] * bool(depth)]
        kind = draw(st.sampled_from(kinds))
        if kind == "element":
            return element(depth - 1)
        text = draw(CHARACTERS)
        return {
            "text": escaped(text),
            "entity": draw(st.sampled_from(["&amp;", "&lt;", "&gt;", "&#233;", "&#xe9;", "&quot;", "&apos;"])),
            "cdata": f"<![CDATA[<a>&amp;{text.replace(']]>', '')}]]>",
            "comment": f"<!-- <a> {text.replace('-', '')} -->",
            "instruction": f"<?p <a> {text.replace('?>', '')}?>",
        }[kind]

    head = draw(st.sampled_from(["", '<?xml version="1.0"?>\n', "<!-- ' \" < -->", "\ufeff", "<?p a > b ?>"]))
    doctype = draw(
        st.sampled_from(["", "<!DOCTYPE r SYSTEM 'a>b.dtd'>", '<!DOCTYPE r [<!-- ]> \' --><!ENTITY e "]>">]>'])
    )
    inside = "".join(element(3) for _ in range(draw(st.integers(0, 3))))
    return f"{head}{doctype}<r xmlns:p='urn:p'>{inside}</r>{draw(st.sampled_from(['', chr(10), '<!-- e -->']))}"


@quick
@given(documents())
def test_documents_are_read_as_the_standard_library_reads_them(text: str) -> None:
    document = Xml(text, {"urn:p": "q", "urn:again": "q2", "urn:other": ""})
    spelt = {"{urn:p}": "q:", "{urn:again}": "q2:", "{urn:other}": "", "{http://www.w3.org/XML/1998/namespace}": "xml:"}

    def name(clark: Any) -> str:
        for uri, prefix in spelt.items():
            clark = clark.replace(uri, prefix)
        return str(clark)

    reached = 0
    for token in document.tokens:
        assert token.start == reached and token.end > reached
        reached = token.end
    assert reached == len(text)
    ours = [number for number, token in enumerate(document.tokens) if token.kind in ("open", "empty")]
    theirs = list(ET.fromstring(text.encode()).iter())
    assert len(ours) == len(theirs)
    for number, element in zip(ours, theirs, strict=True):
        assert document.tokens[number].name == name(element.tag)
        assert document.content(number) == "".join(element.itertext())
        found = {
            key: value.value.replace("\n", " ").replace("\t", " ")
            for key, value in document.attributes(number).items()
            if not key.startswith("xmlns")
        }
        assert found == {name(key): value for key, value in element.attrib.items()}
        for attribute in document.attributes(number).values():
            if literal := document.value(attribute):
                assert literal.text == attribute.value.replace("\n", " ").replace("\t", " ")
        children = [document.tokens[child].name for child in document.children(number)]
        assert children == [name(child.tag) for child in element]


@quick
@given(documents(), st.data())
def test_edited_strings_read_as_they_should(text: str, data: st.DataObject) -> None:
    document = Xml(text)
    numbers = [
        n for n, token in enumerate(document.tokens) if token.kind == "open" and document.tokens[n].other > n + 1
    ]
    if not numbers:
        return
    literal = document.literal(data.draw(st.sampled_from(numbers)))
    assert literal
    read = literal.prose()
    start, end = sorted(data.draw(st.integers(0, len(read.text))) for _ in range(2))
    new = data.draw(st.sampled_from(["", "<&>", "x"]))
    edits = read.to_raw([Edit(start, end, new)])
    if edits is None or OBJECT in read.text[start:end]:
        return
    changed = apply(text, edits)
    if "]]>" in new + read.text or "]]" in read.text:
        return
    root = ET.fromstring(changed.encode())
    assert root.tag == "r"


@pytest.mark.slow
@pytest.mark.parametrize("form", FILES)
def test_ten_megabytes(form: str) -> None:
    text = FILES[form]
    inner = {
        "android": ('<string name="wrapped">', "</plurals>"),
        "stringsdict": ("\t<key>%d boats</key>", "\t</dict>\n</dict>"),
        "ts": ("<context>", "</context>"),
        "resx": ('  <data name="Welcome"', "</data>"),
        "xliff": ('<trans-unit id="code">', "</trans-unit>"),
        "tmx": ('    <tu tuid="1">', "</tu>"),
    }[form]
    start = text.index(inner[0])
    end = text.index(inner[1], start) + len(inner[1]) - (len("\n</dict>") if form == "stringsdict" else 0)
    body = text[start:end]
    big = text[:start] + body * (10_000_000 // len(body)) + text[end:]
    assert clean(big, format=form, ignore="ALL").text == big


def test_names_are_in_order_and_units_do_not_overlap() -> None:
    for form, text in [*FILES.items(), ("xliff", XLIFF2)]:
        spans = [unit.prose.span for unit in parse(text, form).units]
        assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
