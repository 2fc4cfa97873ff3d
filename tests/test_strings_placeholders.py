"""Placeholders in the strings of programs: mended by default where the format, a flag or the file declares them."""

from __future__ import annotations

import json

import pytest

from cleanwire import clean
from cleanwire.edits import Edit
from cleanwire.findings import Finding, Fix
from cleanwire.formats import parse
from cleanwire.structure import sound


def po(flag: str, source: str, text: str) -> str:
    return f'#, {flag}\nmsgid "{source}"\nmsgstr "{text}"\n'


RESX = "<root><data name='a'><value>{}</value></data></root>"
ANDROID = "<resources><string name='a'>{}</string></resources>"
TS = (
    "<TS language='fr'><context><name>A</name><message><source>{}</source><translation>{}</translation></message>"
    "</context></TS>"
)
XLIFF = (
    "<xliff version='1.2'><file source-language='en' target-language='fr'><body><trans-unit id='1'>"
    "<source>{}</source><target>{}</target></trans-unit></body></file></xliff>"
)


@pytest.mark.parametrize(
    ("form", "broken", "whole"),
    [
        ("fluent", "a = Bonjour ｛ $name ｝ !\n", "a = Bonjour { $name } !\n"),
        ("fluent", "a = Bonjour ｛$name｝ !\n", "a = Bonjour {$name} !\n"),
        ("fluent", "a = Avec ｛ -brand ｝ et { -brand }\n", "a = Avec { -brand } et { -brand }\n"),
        ("resx", RESX.format("Total ｛0:N2｝ euros"), RESX.format("Total {0:N2} euros")),
        ("resx", RESX.format("Total ｛0：N2｝ et { 1 }"), RESX.format("Total {0:N2} et {1}")),
        ("properties", "a = Bonjour { 0 } ici\n", "a = Bonjour {0} ici\n"),
        ("properties", "a = Bonjour ｛0｝ ici\n", "a = Bonjour {0} ici\n"),
        ("properties", "a = Bonjour %s\nb = Adieu ％s\n", "a = Bonjour %s\nb = Adieu %s\n"),
        ("yaml", "fr:\n  a: Bonjour %{ name } ici\n", "fr:\n  a: Bonjour %{name} ici\n"),
        ("yaml", "fr:\n  a: Bonjour % {name} ici\n", "fr:\n  a: Bonjour %{name} ici\n"),
        ("yaml", "fr:\n  a: Bonjour ％｛name｝ ici\n", "fr:\n  a: Bonjour %{name} ici\n"),
        ("json", '{"a": "Il y a {{x}}", "b": "｛｛ nom ｝｝ ici"}', '{"a": "Il y a {{x}}", "b": "{{ nom }} ici"}'),
        ("json", '{"a": "Il y a {{x}}", "b": "{ {nom} } ici"}', '{"a": "Il y a {{x}}", "b": "{{nom}} ici"}'),
        ("json", '{"a": "Il y a {x}", "b": "｛nom｝ ici"}', '{"a": "Il y a {x}", "b": "{nom} ici"}'),
        ("json", '{"a": "Il y a ${x}", "b": "$ {nom} et ＄{a}"}', '{"a": "Il y a ${x}", "b": "${nom} et ${a}"}'),
        ("json", '{"a": "Il y a %s", "b": "Voici ％s ou % s"}', '{"a": "Il y a %s", "b": "Voici %s ou %s"}'),
        ("android", ANDROID.format("％1$d"), ANDROID.format("%1$d")),
        ("strings", '"a" = "% @ : ％d";\n', '"a" = "%@ : %d";\n'),
        ("android", ANDROID.format("Voici % s et ％1$s"), ANDROID.format("Voici %s et %1$s")),
        ("ts", TS.format("%1 and %n", "% 1 et ％n"), TS.format("%1 and %n", "%1 et %n")),
        ("xliff", XLIFF.format("%s of {0}", "％s de ｛0｝"), XLIFF.format("%s of {0}", "%s de {0}")),
        ("po", po("kde-format", "Page %1", "Page % 1"), po("kde-format", "Page %1", "Page %1")),
        ("po", po("ruby-format", "On %{day}", "Le ％{day} ici"), po("ruby-format", "On %{day}", "Le %{day} ici")),
        ("po", po("ruby-format", "On %{day}", "Le % {day} ici"), po("ruby-format", "On %{day}", "Le %{day} ici")),
        ("po", po("c-format", "Zoom: %d%%", "Zoom : % d%%"), po("c-format", "Zoom: %d%%", "Zoom : %d%%")),
        ("strings", '"a" = "Copie de % #@files@";\n', '"a" = "Copie de %#@files@";\n'),
        ("strings", '"a" = "Copie de ％1$#@files@";\n', '"a" = "Copie de %1$#@files@";\n'),
        ("po", po("c-format", "On %1$s", "Le %1 $ s ici"), po("c-format", "On %1$s", "Le %1$s ici")),
        ("po", po("csharp-format", "On {0:d}", "Le ｛0:d｝"), po("csharp-format", "On {0:d}", "Le {0:d}")),
    ],
)
def test_a_declared_placeholder_is_mended_by_default(form: str, broken: str, whole: str) -> None:
    assert clean(broken, format=form, target_lang="fr").text == whole
    assert not clean(whole, format=form, target_lang="fr")


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("fluent", "a = Bonjour { $name } et {$other}\n"),
        ("fluent", "a = La touche ｛name｝ ici\n"),
        ("json", '{"a": "Bonjour { name }, {{ name }} et {x}"}'),
        ("json", '{"a": "Environ 30 % des gens, 50 % d’eux, 5 % s’en vont", "b": "Voici %s"}'),
        ("yaml", "fr:\n  a: Environ 30 % des gens et 20 % {voir}\n"),
        ("properties", "a = Environ 30 % des gens\nb = %s\n"),
        ("json", '{"a": "Voici $AGE$", "b": "Entre 3 US$ et 4 CA $ ou 5 $ US, $ TTC"}'),
        ("android", ANDROID.format("Environ 30 % d\\'eux, 5 % s.")),
        ("po", po("c-format", "About a third", "Environ 30 % d. l.")),
        ("po", po("kde-format", "About %1", "Environ %1 ou 30 % des gens")),
    ],
)
def test_what_looks_like_a_placeholder_stays(form: str, text: str) -> None:
    assert not clean(text, format=form, target_lang="fr")


def test_without_a_declaration_it_is_offered() -> None:
    result = clean('{"a": "Bonjour ｛nom｝, voici ％s."}', format="json", target_lang="fr")
    assert not result
    assert [(finding.code, finding.fix and finding.fix.applicability) for finding in result.findings] == [
        ("PLH001", "unsafe")
    ] * 2


def test_of_many_strings_only_what_breaks_one_is_refused() -> None:
    strings = {f"k{number}": f"Hello {{name}} number {number}." for number in range(200)}
    text = json.dumps(strings, indent=1)
    places = [text.index(f'"k{number}": "') + len(f'"k{number}": "') for number in range(200)]
    fixes = [Finding("XXX001", "", at, at, Fix((Edit(at, at + 5, "Hi"),))) for at in places]
    lost = text.index("{name}", places[7])
    late = Finding("XXX001", "", lost, lost, Fix((Edit(lost, lost + 7, ""),)))
    kept, after = sound(text, parse(text, "json"), [*fixes[:8], late, *fixes[8:]], "json")
    assert after is None
    assert list(kept) == sorted(fixes, key=lambda finding: list(kept).index(finding)) and len(kept) == 200


@pytest.mark.parametrize(
    ("form", "broken", "whole"),
    [
        ("po", po("sh-format", "Copied $count files", "Fichiers copiés : $ count"), "$count"),
        ("po", po("boost-format", "Opened %1%", "Ouvert : % 1%"), "%1%"),
        ("po", po("csharp-format", "Total {0:N2}", "Total : {0: N2}"), "{0:N2}"),
        ("json", '{"a": "Voici { { nom } }", "b": "Voici {{age}}"}', "{{nom}}"),
        ("yaml", "a: Voici % nom %\nb: Voici %age%\n", "%nom%"),
        ("json", '{"a": {"message": "Voici $ NOM $ et $AGE$"}}', "$NOM$"),
        ("yaml", "a: 'Au plus { { limit } } mot.|Au plus {{ limit }} mots.'\n", "{{ limit }}"),
        ("android", ANDROID.format("ようこそ、％1$sさん"), "%1$sさん"),
    ],
)
def test_a_placeholder_of_its_library_is_mended(form: str, broken: str, whole: str) -> None:
    assert clean(broken, format=form, target_lang="fr").text.count(whole) == broken.count(whole) + 1


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("fluent", "a = Voici { $nom } ici\n"),
        ("yaml", 'a: "%B %d, %Y"\nb: Voici %age%\n'),
        ("po", po("java-format", "Total {0,number}", "Total {0, number}")),
        ("po", po("python-brace-format", "Total {0: d}", "Total {0: d}")),
    ],
)
def test_a_space_that_belongs_in_a_placeholder_stays(form: str, text: str) -> None:
    assert not clean(text, format=form, target_lang="fr")


def test_braces_may_enclose_a_strings_file() -> None:
    text = '{ "a" = "Voici %@"; b = c; }\n'
    assert [unit.name for unit in parse(text, "strings").units] == ["a"]
    for wrong in (text.replace("}", ""), text + "x"):
        with pytest.raises(ValueError):
            parse(wrong, "strings")


def test_the_end_of_a_sentence_of_a_model_is_no_markup() -> None:
    for spelt, clean_text in (("Le port est fermé.</s>", "Le port est fermé."), ("<s>20</s> 15 euros", None)):
        text = po("c-format", "The harbour is closed.", spelt)
        assert clean(text, format="po", target_lang="fr").text == text.replace(spelt, clean_text or spelt)
    text = po("c-format", "20 euros</s>", "20 euros</s>")
    assert not clean(text, format="po", target_lang="fr")


def test_spaced_tags_of_the_source_and_nested_keys_are_mended() -> None:
    text = po("c-format", "Press <b>Save</b>.", "Drücken Sie < b >Sichern< / b >.")
    assert "Sie <b>Sichern</b>." in clean(text, format="po", target_lang="de").text
    text = '{"a": "See $t(menu.file) here.", "b": "See $ t(menu.edit) here.", "c": "If a < b > c, stop here."}'
    assert clean(text, format="json", target_lang="en").text == text.replace("$ t", "$t")
