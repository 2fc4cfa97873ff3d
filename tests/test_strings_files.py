"""`clean_file`, and the command on files of strings: the right format and language, whole files or none."""

from __future__ import annotations

import json
import plistlib
import shutil
import subprocess
from pathlib import Path

import polib
import pytest
from command import run
from strings_samples import ARTIFACT, MENDED, SAMPLES, Cold

import cleanwire
from cleanwire import FileProblem, Pipeline, clean_file
from cleanwire.cli.work import Job, Settings, do
from cleanwire.formats import parse
from cleanwire.languages.paths import are_languages, language_of_path, tag_of
from cleanwire.parts import divide, spans_of

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "one"
msgstr "They say « one » here ."

msgid "two"
msgstr "They say “two” here."
"""


def test_a_result_for_each_string(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    path.write_text(PO, "utf-8")
    done = clean_file(path)
    assert (done.format, len(done), bool(done), done.written) == ("po", 2, True, False)
    one, two = done
    assert (one.name, two.name) == ("one", "two")
    assert one.result.original == "They say « one » here ." and one.result.text == "They say “one” here."
    assert one.result and not two.result and done.changed == (one,)
    assert path.read_text("utf-8") == PO
    finding = one.result.findings[0]
    assert one.result.original[finding.start : finding.end].startswith("«") and finding.line == 6
    assert one.result.revert(*(f for f in one.result.findings if f.applied)).text == one.result.original
    done = clean_file(path, write=True)
    assert done.written and path.read_bytes() == done.data
    assert path.read_text("utf-8") == PO.replace("« one » here .", "“one” here.")
    assert not clean_file(path, write=True).written


@pytest.mark.parametrize("name", SAMPLES)
def test_the_parts_put_together_are_the_file(name: str) -> None:
    form, text = SAMPLES[name]
    result = Pipeline([Cold], format=form).clean(text)
    spans = [span for span, _ in spans_of(parse(text, form).units)]
    parts = divide(result, spans)
    pieces, reached = [], 0
    for (start, end), part in zip(spans, parts, strict=True):
        assert part.original == text[start:end]
        assert part.revert(*part.findings).text == part.original
        pieces += [text[reached:start], part.text]
        reached = end
    assert "".join([*pieces, text[reached:]]) == result.text
    (changed,) = [part for part in parts if part]
    assert len(changed.findings) == 1 and changed.diff()


def test_the_branches_of_a_plural_are_one_part(tmp_path: Path) -> None:
    path = tmp_path / "app_en.arb"
    path.write_text(SAMPLES["arb"][1], "utf-8")
    assert [part.name for part in clean_file(path)] == ["ships", "both"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("locale/en/LC_MESSAGES/app.po", 'msgid "a"\nmsgstr "They say « cold » here."\n'),
        ("app/locales/en.json", '{"a": "They say « cold » here."}'),
        ("messages_en_GB.properties", "a = They say « cold » here.\n"),
        ("en.lproj/Localizable.strings", '"a" = "They say « cold » here.";\n'),
        ("locales/en/app.ftl", "a = They say « cold » here.\n"),
        ("film.en.srt", "1\n00:00:01,000 --> 00:00:02,000\nThey say « cold » here.\n"),
        ("translations/messages.en.yaml", "a: They say « cold » here.\n"),
        ("en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nThey say « cold » here.\n"),
    ],
)
def test_the_path_tells_the_language_and_the_command_agrees(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    assert clean_file(path).data.decode() == text.replace("« cold »", "“cold”")
    assert not clean_file(path, target_lang="fr")
    done = run("fix", ".", cwd=tmp_path)
    assert done.code == 0, done.said
    assert path.read_text("utf-8") == text.replace("« cold »", "“cold”")


def test_a_folder_gives_data_only_where_the_path_names_a_language(tmp_path: Path) -> None:
    text = '{"a": "They say « cold » here ."}'
    for name in ("package.json", "table.csv", "locales/en.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    run("fix", "--target-lang", "en", ".", cwd=tmp_path)
    assert (tmp_path / "package.json").read_text() == (tmp_path / "table.csv").read_text() == text
    assert (tmp_path / "locales/en.json").read_text() != text


def test_the_language_of_the_header_goes_before_that_of_the_path(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    text = 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "a"\nmsgstr "Il dit « non » ici."\n'
    path.write_text(text, "utf-8")
    assert not clean_file(path)


def test_encodings(tmp_path: Path) -> None:
    path = tmp_path / "en.strings"
    text = '"a" = "They say « cold » here.";\n'
    path.write_bytes(text.encode("utf-16"))
    assert clean_file(path, write=True).written
    assert path.read_bytes() == text.replace("« cold »", "“cold”").encode("utf-16")
    path = tmp_path / "messages_en.properties"
    path.write_bytes(b"a = They say \xab cold \xbb here, caf\xe9.\n")
    assert clean_file(path).data == b"a = They say \\u201ccold\\u201d here, caf\xe9.\n"
    path = tmp_path / "film.en.srt"
    path.write_bytes("1\n00:00:01,000 --> 00:00:02,000\nThey say \xab cold \xbb here, caf\xe9.\n".encode("latin-1"))
    with pytest.raises(FileProblem, match="is not UTF-8"):
        clean_file(path)
    with pytest.raises(FileProblem, match="cannot write"):
        clean_file(path, encoding="latin-1")
    path = tmp_path / "messages_en.properties"
    path.write_bytes(b"a = They say \\u00ab cold \\u00bb here.\n")
    assert clean_file(path, encoding="latin-1").data == b"a = They say \\u201ccold\\u201d here.\n"


def test_what_cannot_be_read_or_written_stays(tmp_path: Path) -> None:
    path = tmp_path / "en.json"
    path.write_text('{"a": « cold » .}')
    with pytest.raises(FileProblem, match=r"cannot be read as json: line 1: is no JSON"):
        clean_file(path, write=True)
    done = run("fix", "en.json", cwd=tmp_path)
    assert done.code == 2 and "en.json: cannot be read as json: line 1" in done.said
    with pytest.raises(ValueError, match="unknown format"):
        clean_file(path, format="docbook")
    with pytest.raises(ValueError, match="target_lang"):
        clean_file(path, target_lang="?")
    with pytest.raises(FileProblem, match="no such file"):
        clean_file(tmp_path / "none.po")


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs GNU gettext")
def test_msgfmt_takes_what_was_mended(tmp_path: Path) -> None:
    path = tmp_path / "en.po"
    path.write_text(SAMPLES["po"][1], "utf-8")
    path.write_text(Pipeline([Cold], format="po").clean(path.read_text("utf-8")).text, "utf-8")
    assert MENDED in path.read_text("utf-8")
    subprocess.run(["msgfmt", "-c", "-f", "-o", str(tmp_path / "en.mo"), str(path)], check=True)
    texts = [entry.msgstr for entry in polib.mofile(str(tmp_path / "en.mo"))]
    assert [MENDED in text for text in texts].count(True) == 1 and not any(ARTIFACT in text for text in texts)


def test_json_takes_what_was_mended() -> None:
    for name in ("chrome", "i18next", "arb"):
        text = SAMPLES[name][1]
        before, after = json.loads(text), json.loads(Pipeline([Cold], format="json").clean(text).text)
        assert json.dumps(before, ensure_ascii=False).replace("« cold » .", "“cold”.") == json.dumps(
            after, ensure_ascii=False
        )


@pytest.mark.parametrize(
    ("path", "tag"),
    [
        ("locale/fr/LC_MESSAGES/x.po", "fr"),
        ("po/pt_BR.po", "pt-BR"),
        ("_locales/zh_TW/messages.json", "zh-TW"),
        ("res/values-pt-rBR/strings.xml", "pt-BR"),
        ("Base.lproj/x.strings", None),
        ("fr.lproj/x.strings", "fr"),
        ("docs/ja/page.md", "ja"),
        ("page.de.md", "de"),
        ("user_id.json", None),
        ("how_to.json", None),
        ("src/cs/data.json", None),
        ("i18n/cs/data.json", "cs"),
        ("messages_it.properties", "it"),
        ("no/readme.txt", None),
        ("README.md", None),
        ("C:\\app\\locales\\de\\x.json", "de"),
    ],
)
def test_languages_of_paths(path: str, tag: str | None) -> None:
    assert language_of_path(path) == tag


def test_tags() -> None:
    assert [tag_of(spelt) for spelt in ("iw", "zh-CN", "sr_RS@latin", "en_US.UTF-8", "xx", "fr-", "")] == [
        *("he", "zh-CN", "sr-Latn-RS", "en-US", None, None, None)
    ]
    assert are_languages(["de", "en"]) and not are_languages(["de", "description"])


def test_public_names() -> None:
    assert cleanwire.clean_file is clean_file and "clean_file" in cleanwire.__all__


def test_a_file_of_a_format_with_marks_of_its_encoding_is_read_by_every_command(tmp_path: Path) -> None:
    path = tmp_path / "en.lproj" / "a.strings"
    path.parent.mkdir()
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-8"):
        path.write_bytes('"a" = "They say « cold » here.";\n'.encode(encoding))
        done = do(Job(str(path), "en.lproj/a.strings"), Settings("fix"))
        assert not done.failed
        assert path.read_bytes() == '"a" = "They say “cold” here.";\n'.encode(encoding)


def test_what_the_encoding_of_properties_lacks_is_written_as_java_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "a_en.properties"
    path.write_bytes(b"a = They say \xab cold \xbb here, caf\xe9.\n")
    done = do(Job(str(path), "a_en.properties"), Settings("diff"))
    assert b"+a = They say \\u201ccold\\u201d here, caf\xe9.\n" in done.out


def test_a_po_file_is_read_in_the_encoding_of_its_header(tmp_path: Path) -> None:
    path = tmp_path / "ru.po"
    head = 'msgid ""\nmsgstr "Language: ru\\n"\n"Content-Type: text/plain; charset={}\\n"\n\n'
    text = head + 'msgid "a"\nmsgstr "Дома холодно{}"\n'
    for declared in ("KOI8-R", "CP1251"):
        path.write_bytes(text.format(declared, " .").encode(declared))
        done = do(Job(str(path), "ru.po"), Settings("fix"))
        assert not done.failed
        assert path.read_bytes() == text.format(declared, ".").encode(declared)
        assert not clean_file(path)
    path.write_bytes(text.format("KOI8-R", " .").encode())
    assert clean_file(path).data == text.format("KOI8-R", ".").encode()
    for wrong in ("UTF-8", "CHARSET"):
        path.write_bytes(text.format(wrong, " .").encode("cp1251"))
        with pytest.raises(FileProblem, match="line 6"):
            clean_file(path)


def test_a_template_may_be_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "m.properties").write_text("a = Saved to {path}, the café\n", "utf-8")
    path = tmp_path / "m_fr.properties"
    path.write_bytes("a = Enregistré dans ｛path｝, le café\n".encode("utf-16"))
    assert clean_file(path).data.decode("utf-16") == "a = Enregistré dans {path}, le café\n"


def test_strings_may_be_a_property_list_in_xml(tmp_path: Path) -> None:
    path = tmp_path / "en.lproj" / "a.strings"
    path.parent.mkdir()
    path.write_bytes(plistlib.dumps({"a": "They say « cold » here."}))
    assert clean_file(path, write=True).written
    assert plistlib.loads(path.read_bytes()) == {"a": "They say “cold” here."}


@pytest.mark.parametrize(
    ("form", "text", "said"),
    [
        ("json", '{\n"a": "b', "line 2: is no JSON: a string does not end or has a wrong escape"),
        ("json", '{\n// b\n"a": "b"}', "line 2: is no JSON: '/' stands where a key or } is wanted"),
        ("strings", '"a" = "b";\n/* c', "line 2: a comment that does not end"),
        ("strings", '"a" = "b";\n"c" = "d', "line 2: no whole value behind the equals sign"),
        ("fluent", "a = " + "{ $x ->\n *[o] " * 40 + "b" + "\n }" * 40, "line 31: is nested more than 30 deep"),
    ],
)
def test_what_is_broken_is_said_with_its_place(form: str, text: str, said: str) -> None:
    with pytest.raises(ValueError) as problem:
        parse(text, form)
    assert str(problem.value) == said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.po", 'msgid "a"\nmsgstr "They say « cold » here."\n'),
        ("a.json", '{"a": "They say « cold » here."}\n'),
        ("a.jsonl", '{"a": "They say « cold » here."}\n'),
        ("a.yaml", 'a: "They say « cold » here."\n'),
        ("a.ftl", "a = They say « cold » here.\n"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_of_a_catalogue(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-16"))
    assert not do(Job(str(path), name), Settings("fix", options={"target_lang": "en"})).failed
    assert path.read_bytes() == text.replace("« cold »", "“cold”").encode("utf-16")
