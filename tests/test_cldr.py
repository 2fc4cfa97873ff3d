"""The data from CLDR: facts that must hold, how a tag finds its locale, and the shape of the shipped file."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path
from threading import Barrier

import pytest

from cleanwire.languages import cldr, make_cldr
from cleanwire.languages.cldr import Locale, locale

NBSP, NARROW = "\u00a0", "\u202f"
SHIPPED = files("cleanwire.languages").joinpath("cldr.json").read_bytes().decode("utf-8")
DATA = json.loads(SHIPPED)


def found(tag: str) -> Locale:
    record = locale(tag)
    assert record is not None, f"no locale for {tag}"
    return record


@pytest.mark.parametrize(
    ("tag", "quotes", "reason"),
    [
        ("en", "“”‘’", "English has curly marks, double outside: CLDR follows the American order"),
        ("en-GB", "“”‘’", "British English has no record here; CLDR gives it the same marks"),
        ("de", "„“‚‘", "German opens low and closes with the mark that opens in English"),
        ("de-AT", "„“‚‘", "Austrian German inherits them"),
        ("de-CH", "„“‚‘", "CLDR has the German marks: « » is for the language's module"),
        ("fr", "«»«»", "French has guillemets at both levels"),
        ("fr-CH", "«»‹›", "Swiss French has single guillemets inside"),
        ("fr-CA", "«»”“", "CLDR has the inner marks the other way round, in 46 as in 48"),
        ("es", "“”‘’", "CLDR gives Spanish curly marks, though the Academy wants « » outside"),
        ("it", "«»“”", "Italian has guillemets outside"),
        ("pt", "“”‘’", "plain Portuguese is Brazilian"),
        ("pt-PT", "«»“”", "Portugal has guillemets"),
        ("pl", "„”«»", "Polish closes with the high mark, not with the German one"),
        ("hu", "„”»«", "Hungarian has its guillemets pointing inwards"),
        ("ru", "«»„“", "Russian has German marks inside"),
        ("sv", "””’’", "Swedish opens and closes with the same mark"),
        ("fi", "””’’", "so does Finnish"),
        ("nb", "«»‘’", "Norwegian has guillemets"),
        ("da", "“”‘’", "Danish in CLDR has not"),
        ("he", "””’’", "Hebrew opens and closes with the same mark"),
        ("ar", "”“’‘", "Arabic has the mark on the right first: CLDR is in logical order"),
        ("ja", "「」『』", "Japanese has corner brackets"),
        ("zh-Hant", "「」『』", "so have the users of traditional characters"),
        ("zh-Hans", "“”‘’", "but not those of simplified ones"),
    ],
)
def test_quotes(tag: str, quotes: str, reason: str) -> None:
    assert found(tag).quotes == tuple(quotes), reason


@pytest.mark.parametrize(
    ("tag", "names", "reason"),
    [
        ("pl", {"czerwca", "czerwiec", "cze"}, "June is genitive in a date and nominative alone"),
        ("cs", {"června", "červen"}, "Czech has both cases"),
        ("ru", {"июня", "июнь", "июн."}, "Russian has both cases"),
        ("el", {"Ιουνίου", "Ιούνιος"}, "Greek has both cases"),
        ("fi", {"kesäkuuta", "kesäkuu"}, "Finnish has the partitive in a date"),
        ("en", {"June", "Jun"}, "the abbreviation is a form too"),
        ("fr", {"juin", "févr."}, "French abbreviations keep their stop"),
        ("de-AT", {"Jänner", "Juni"}, "Austria has its own January"),
        ("ja", {"6月"}, "Japanese months are numbered"),
        ("zh-Hans", {"六月", "6月"}, "Chinese ones are written in words and in figures"),
    ],
)
def test_months(tag: str, names: set[str], reason: str) -> None:
    assert names <= set(found(tag).months), reason


def test_the_german_january_is_not_the_austrian_one() -> None:
    assert "Jänner" not in found("de").months, "what a region changes stays in the region"
    assert "Januar" not in found("de-AT").months, "its list replaces the parent's"


def test_names_come_in_order_and_once() -> None:
    assert found("en").months[:2] == ("January", "February"), "the names in full come first, in their order"
    assert found("en").days[:2] == ("Sunday", "Monday"), "CLDR's week begins on Sunday"
    for tag in make_cldr.LOCALES:
        record = found(tag)
        for names, least in ((record.months, 12), (record.days, 7)):
            assert len(names) == len(set(names)) >= least, f"{tag}: each form once, and none is missing"
            assert all(name.strip() == name != "" for name in names), f"{tag}: no name is empty or padded"


@pytest.mark.parametrize(
    ("tag", "decimal", "group", "percent", "reason"),
    [
        ("en", ".", ",", "#,##0%", "English has a point"),
        ("de", ",", ".", f"#,##0{NBSP}%", "German has a comma, and a space before the sign"),
        ("de-CH", ".", "'", "#,##0%", "Swiss: point and apostrophe (straight since CLDR 48)"),
        ("de-AT", ",", NBSP, f"#,##0{NBSP}%", "Austria groups with a space and inherits the rest"),
        ("fr", ",", NARROW, f"#,##0{NBSP}%", "French groups with a narrow space"),
        ("fr-CA", ",", NBSP, f"#,##0{NBSP}%", "Canada groups with a wide one"),
        ("fr-CH", ",", "'", "#,##0%", "Swiss French keeps the comma, unlike Swiss German"),
        ("tr", ",", ".", "%#,##0", "Turkish has the sign first"),
        ("fa", "٫", "٬", "#,##0%", "Persian digits have separators of their own"),
        ("hi", ".", ",", "#,##,##0%", "Hindi groups by lakh"),
    ],
)
def test_numbers(tag: str, decimal: str, group: str, percent: str, reason: str) -> None:
    record = found(tag)
    assert (record.decimal, record.group, record.percent) == (decimal, group, percent), reason


def test_latin_digits_have_their_own_separators() -> None:
    record = found("fa")
    assert record.digits == "arabext", "Persian has its own digits"
    assert (record.decimal_latin, record.group_latin) == (".", ","), "and Latin ones with English separators"
    for tag in make_cldr.LOCALES:
        record = found(tag)
        if record.digits == "latn":
            latin = (record.decimal_latin, record.group_latin)
            assert (record.decimal, record.group) == latin, f"{tag}: by default its digits are the Latin ones"


def test_patterns() -> None:
    assert found("en").list_pattern == ("{0} and {1}", "{0}, {1}", "{0}, {1}", "{0}, and {1}"), "serial comma"
    assert found("de").list_pattern[3] == "{0} und {1}", "German has none"
    assert found("ja").list_pattern[0] == "{0}、{1}", "Japanese has no word for it"
    assert found("en").range == "{0}–{1}", "English has an en dash without spaces"
    assert found("pt-PT").range == "{0} - {1}", "Portugal has a hyphen with spaces"
    assert (found("fr").date_short, found("fr").date_medium) == ("dd/MM/y", "d MMM y"), "the day comes first"
    assert found("fr-CA").date_short == "y-MM-dd", "Canada writes ISO dates"
    assert found("fr-CA").date_medium == "d MMM y", "but only in figures"


@pytest.mark.parametrize(
    ("tag", "expected", "reason"),
    [
        ("de", "de", "the tag itself"),
        ("DE-ch", "de-CH", "tags have no case"),
        ("pt_BR", "pt", "CLDR and POSIX write an underscore; Brazil is the default"),
        ("pt-PT", "pt-PT", "Portugal has a record"),
        ("pt-AO", "pt-PT", "CLDR: Angola writes as Portugal does"),
        ("en-GB", "en", "a region without a record has its parent's"),
        ("es-419", "es", "a region may be a number"),
        ("de-Latn-CH", "de-CH", "the script of the language says nothing"),
        ("de-CH-1901", "de-CH", "a variant changes the spelling only"),
        ("de-1996", "de", "a variant may be a number"),
        ("de-AT-u-co-phonebk-x-home", "de-AT", "extensions and private use change nothing"),
        ("de-t-en", "de", "the extension that says what a text was translated from changes nothing either"),
        ("zh", "zh-Hans", "CLDR: Chinese is simplified"),
        ("zh-CN", "zh-Hans", "so it is in China"),
        ("zh-SG", "zh-Hans", "and in Singapore"),
        ("zh-TW", "zh-Hant", "CLDR: but not in Taiwan"),
        ("zh-HK", "zh-Hant", "nor in Hong Kong"),
        ("zh-Hant-TW", "zh-Hant", "a script falls back to no other"),
        ("zh-Hans-TW", "zh-Hans", "the script that is given counts, not the likely one"),
        ("zh-cmn-Hant", "zh-Hant", "Mandarin as an extended language"),
        ("cmn", "zh-Hans", "and as one of its own"),
        ("no", "nb", "Norwegian is Bokmål unless it says otherwise"),
        ("nor-NO", "nb", "in two steps, and the region stays"),
        ("nb-NO", "nb", "as its users write it"),
        ("iw-IL", "he", "the old code of Hebrew"),
        ("in", "id", "the old code of Indonesian"),
        ("deu-CHE-x-a", None, "a region has two letters or three figures"),
        ("deu-CH", "de-CH", "three letters for the language"),
        ("prs-AF", "fa", "Dari is Persian"),
        ("nn", None, "Nynorsk has other names for the days"),
        ("no-nynorsk", None, "whatever it is called"),
        ("zh-yue", None, "Cantonese is not Mandarin"),
        ("zh-Latn", None, "pinyin has none of the Chinese marks"),
        ("hi-Latn", None, "Hindi in Latin letters is written otherwise"),
        ("tlh", None, "a language that CLDR does not know"),
        ("sw", None, "one that it knows and we do not"),
        ("und", None, "no language"),
        ("mul", None, "many"),
        ("", None, "nothing"),
        ("-", None, "nothing but a hyphen"),
        ("de-", None, "an empty subtag"),
        (" de", None, "no tag"),
        ("de\n", None, "no tag either"),
        ("English", None, "a name is not a tag"),
        ("x-de", None, "private use only"),
        ("i-default", "en", "a grandfathered tag: CLDR says that it means English"),
        ("i-klingon", None, "another: CLDR has a code for it, but no record"),
        ("ＤＥ", None, "full-width letters are not ASCII"),
        ("ıd", None, "nor is a dotless i"),
        ("zh" + "-guoyu" * 5000, "zh-Hans", "a long tag neither overflows nor takes long"),
    ],
)
def test_fallback(tag: str, expected: str | None, reason: str) -> None:
    record = locale(tag)
    assert (record and record.tag) == expected, reason


def test_every_locale_answers_to_its_own_name() -> None:
    assert set(DATA["locales"]) == set(make_cldr.LOCALES), "the file holds what the script asks for"
    for tag in make_cldr.LOCALES:
        assert found(tag).tag == tag, "no alias or parent hides a record"


def test_every_way_ends_somewhere() -> None:
    for tag, base in DATA["parents"].items():
        assert found(tag).tag == base, "a parent is a record"
    for tag in DATA["scripts"]:
        assert locale(tag) is not None, "a language with a script has a record"
    for tag, replacement in DATA["aliases"].items():
        assert locale(tag) == locale(replacement), "one replacement is enough"


def test_the_same_locale_is_the_same_object() -> None:
    assert locale("de") is locale("de-DE") is locale("deu"), "records are made once, not once a tag"


def test_a_locale_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        found("de").tag = "fr"  # type: ignore[misc]
    assert hash(found("de")) != hash(found("fr")), "nothing in it is a list"


def test_many_threads_read_the_file_once(monkeypatch: pytest.MonkeyPatch) -> None:
    reads = []

    def counted(package: str) -> object:
        reads.append(package)
        return files(package)

    monkeypatch.setattr(cldr, "files", counted)
    for cached in (cldr.locale, cldr._record, cldr._read):
        cached.cache_clear()
    barrier = Barrier(8)

    def ask(tag: str) -> str:
        barrier.wait(timeout=30)
        return found(tag).tag

    tags = ["de", "fr", "en", "ja", "pl", "de", "zh-Hant", "nb"]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, tags)) == tags, "each thread has its own answer"
    assert len(reads) == 1, "a second thread waits for the first one's data"


def test_importing_reads_nothing() -> None:
    code = "from cleanwire.languages import cldr; print(cldr._read.cache_info().currsize)"
    root = Path(__file__).parents[1]
    ran = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "0", "a start that needs no locale does not pay for them"


def test_the_file_is_as_the_script_formats_it() -> None:
    assert make_cldr.dump(DATA) == SHIPPED, "nobody has edited it by hand: sorted, compact, a locale a line"
    starts = [line.partition(":")[0].strip('"') for line in SHIPPED.splitlines()]
    assert [start for start in starts if start in DATA["locales"]] == sorted(make_cldr.LOCALES), "in order"
    assert "\\u" not in SHIPPED and "\r" not in SHIPPED, "letters are letters and lines end in one way"


def test_a_region_stores_what_differs() -> None:
    whole = set(DATA["locales"]["en"])
    for tag, record in DATA["locales"].items():
        base = make_cldr.parent(tag)
        if base is None:
            assert set(record) == whole, f"{tag} has no parent, so it must be complete"
        else:
            parent = DATA["locales"][base]
            assert 0 < len(record) < len(whole), f"{tag} is not worth a record, or is no kind of {base}"
            assert record == make_cldr.difference(record, parent), f"{tag} repeats what {base} says"
            assert set(record) <= whole, f"{tag} has an entry that {base} lacks"


def test_the_file_says_where_it_is_from() -> None:
    assert DATA["cldr"].split(".")[0].isdigit(), "the version of CLDR"
    assert "Copyright © 2004-" in DATA["licence"], "the licence wants the notice in every copy"
    assert DATA["licence"].endswith("SPDX-License-Identifier: Unicode-3.0"), "and this is the whole of it"


def test_packages_of_two_versions_are_refused(tmp_path: Path) -> None:
    for number, package in enumerate(make_cldr.PACKAGES):
        (tmp_path / package).mkdir()
        (tmp_path / package / "package.json").write_text(f'{{"version": "{47 + number // 3}.0.0"}}')
    with pytest.raises(ValueError, match=r"several versions: 47\.0\.0, 48\.0\.0"):
        make_cldr.build(tmp_path)


def test_the_script_wants_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert make_cldr.main([]) == 2, "the exit code of a wrong call"
    assert "CLDR_JSON_FOLDER" in capsys.readouterr().err, "it says what is missing"
