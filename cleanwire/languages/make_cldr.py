"""Makes `cldr.json` from CLDR's own JSON packages; for maintainers, when a new CLDR comes out.

    npm pack cldr-core cldr-dates-full cldr-misc-full cldr-numbers-full
    python -m cleanwire.languages.make_cldr CLDR_JSON_FOLDER

The folder is one that holds the four packages unpacked, each under its own name, as in a `node_modules`.
What comes out depends on their content alone. `cleanwire.languages.cldr` says what the entries mean.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

PACKAGES = ("cldr-core", "cldr-dates-full", "cldr-misc-full", "cldr-numbers-full")
LOCALES = (
    *("en", "fr", "fr-CA", "fr-CH", "de", "de-CH", "de-AT", "es", "it", "it-CH", "pt", "pt-PT", "nl"),
    *("pl", "cs", "sk", "ru", "uk", "bg", "el", "tr", "ar", "he", "fa", "hi", "bn", "zh-Hans", "zh-Hant"),
    *("ja", "ko", "vi", "id", "sv", "da", "nb", "fi", "ro", "hu"),
)
SAME_AS = {"no": "nb"}
"""Tags that CLDR keeps apart though their data are the same (it says Bokmål under both)."""
OUTPUT = Path(__file__).with_name("cldr.json")

_QUOTES = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")
_MONTHS = tuple(str(number) for number in range(1, 13))
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_FORMS = (
    ("", "format", "wide"),
    ("_alone", "stand-alone", "wide"),
    ("_short", "format", "abbreviated"),
    ("_short_alone", "stand-alone", "abbreviated"),
)


def dump(data: Mapping[str, Any]) -> str:
    """The text of the shipped file: sorted keys, no spaces, an entry a line, and a line for each locale.

    >>> print(dump({"locales": {"fr": {"group": " "}, "en": {"group": ",", "decimal": "."}}, "cldr": "48"}))
    {
    "cldr":"48",
    "locales":{
    "en":{"decimal":".","group":","},
    "fr":{"group":" "}
    }
    }
    <BLANKLINE>
    """

    def compact(value: object) -> str:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def lines(entries: Iterable[tuple[str, str]]) -> str:
        return "{\n" + ",\n".join(f"{compact(key)}:{text}" for key, text in sorted(entries)) + "\n}"

    locales = lines((tag, compact(record)) for tag, record in data["locales"].items())
    rest = [(key, compact(value)) for key, value in data.items() if key != "locales"]
    return lines([*rest, ("locales", locales)]) + "\n"


def parent(tag: str) -> str | None:
    """The locale that a regional one is completed from. Scripts have none: `zh-Hant` is no kind of `zh-Hans`.

    >>> parent("de-CH"), parent("zh-Hant"), parent("de")
    ('de', None, None)
    """
    base = tag.rpartition("-")[0]
    return base if base in LOCALES else None


def difference(record: Mapping[str, Any], base: Mapping[str, Any]) -> dict[str, Any]:
    """What `record` says otherwise than `base`.

    >>> difference({"decimal": ".", "group": "'"}, {"decimal": ",", "group": "'"})
    {'decimal': '.'}
    """
    return {key: value for key, value in record.items() if base.get(key) != value}


def build(folder: Path) -> dict[str, Any]:
    """Everything that `cldr.json` holds, read from the packages in `folder`."""
    versions = {_read(folder / package / "package.json")["version"] for package in PACKAGES}
    if len(versions) != 1:
        raise ValueError(f"the packages are of several versions: {', '.join(sorted(versions))}")
    records = {tag: _record(folder, tag) for tag in LOCALES}
    for tag, other in SAME_AS.items():
        if difference(_record(folder, tag), records[other]):
            raise ValueError(f"{tag} and {other} are no longer the same")
    bases = {tag: records[base] for tag in LOCALES if (base := parent(tag))}
    return {
        "cldr": versions.pop(),
        "licence": (folder / "cldr-core" / "LICENSE").read_text(encoding="utf-8").strip(),
        "locales": {tag: difference(record, bases.get(tag, {})) for tag, record in records.items()},
        **_tags(folder / "cldr-core" / "supplemental"),
    }


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _record(folder: Path, tag: str) -> dict[str, Any]:
    def read(package: str, name: str) -> Any:
        return _read(folder / package / "main" / tag / f"{name}.json")["main"][tag]

    quotes = read("cldr-misc-full", "delimiters")["delimiters"]
    lists = read("cldr-misc-full", "listPatterns")["listPatterns"]["listPattern-type-standard"]
    dates = read("cldr-dates-full", "ca-gregorian")["dates"]["calendars"]["gregorian"]
    numbers = read("cldr-numbers-full", "numbers")["numbers"]
    system = numbers["defaultNumberingSystem"]
    symbols, latin = (numbers[f"symbols-numberSystem-{name}"] for name in (system, "latn"))
    record: dict[str, Any] = {
        "quotes": [quotes[key] for key in _QUOTES],
        "digits": system,
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "decimal_latin": latin["decimal"],
        "group_latin": latin["group"],
        "percent": numbers[f"percentFormats-numberSystem-{system}"]["standard"],
        "currency": numbers["currencyFormats-numberSystem-latn"]["standard"].partition(";")[0],
        "range": numbers[f"miscPatterns-numberSystem-{system}"]["range"],
        "list": [lists[key] for key in ("2", "start", "middle", "end")],
        "date_short": dates["dateFormats"]["short"],
        "date_medium": dates["dateFormats"]["medium"],
        "date_long": dates["dateFormats"]["long"],
        "date_full": dates["dateFormats"]["full"],
    }
    for suffix, context, width in _FORMS:
        record[f"months{suffix}"] = [dates["months"][context][width][key] for key in _MONTHS]
        record[f"days{suffix}"] = [dates["days"][context][width][key] for key in _DAYS]
    return record


def _tags(supplemental: Path) -> dict[str, Any]:
    """How CLDR gets from a tag to a locale, as far as it concerns these locales."""
    languages = {tag.partition("-")[0] for tag in (*LOCALES, *SAME_AS)}
    replaced = _read(supplemental / "aliases.json")["supplemental"]["metadata"]["alias"]["languageAlias"]
    aliases = dict(SAME_AS)
    for tag, entry in replaced.items():
        base, replacement = tag.partition("-")[0], entry["_replacement"]
        language = replacement.partition("-")[0]
        if base in languages or language in languages:
            # A language gives a language (Dari: `fa`, not `fa-AF`), so that script and region can follow it.
            replacement = language if tag == base else replacement
            aliases[tag.lower()] = SAME_AS.get(replacement, replacement)
    parents = _read(supplemental / "parentLocales.json")["supplemental"]["parentLocales"]["parentLocale"]
    likely = {
        tag: full.split("-")[1]
        for tag, full in _read(supplemental / "likelySubtags.json")["supplemental"]["likelySubtags"].items()
        if tag.partition("-")[0] in languages and len(tag.split("-")[-1]) != 4
    }
    return {
        "aliases": aliases,
        "parents": {tag: base for tag, base in parents.items() if base in LOCALES},
        "scripts": {
            tag: script for tag, script in likely.items() if "-" not in tag or script != likely[tag.partition("-")[0]]
        },
    }


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: python -m cleanwire.languages.make_cldr CLDR_JSON_FOLDER", file=sys.stderr)
        return 2
    data = build(Path(arguments[0]))
    OUTPUT.write_text(dump(data), encoding="utf-8", newline="\n")
    print(f"CLDR {data['cldr']}: {len(data['locales'])} locales in {OUTPUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
