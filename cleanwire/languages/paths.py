"""Which language a file's path tells: `locale/fr/LC_MESSAGES/x.po`, `de.json`, `messages_pt_BR.properties`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from cleanwire.languages import primary
from cleanwire.patterns import late_re

_CODES = frozenset(
    [
        "af",
        "am",
        "ar",
        "as",
        "az",
        "be",
        "bg",
        "bn",
        "br",
        "bs",
        "ca",
        "cs",
        "cy",
        "da",
        "de",
        "el",
        "en",
        "eo",
        "es",
        "et",
        "eu",
        "fa",
        "fi",
        "fo",
        "fr",
        "fy",
        "ga",
        "gd",
        "gl",
        "gu",
        "he",
        "hi",
        "hr",
        "hu",
        "hy",
        "id",
        "ig",
        "is",
        "it",
        "iu",
        "ja",
        "jv",
        "ka",
        "kk",
        "km",
        "kn",
        "ko",
        "ku",
        "ky",
        "la",
        "lb",
        "ln",
        "lo",
        "lt",
        "lv",
        "mg",
        "mi",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "mt",
        "my",
        "nb",
        "ne",
        "nl",
        "nn",
        "no",
        "ny",
        "oc",
        "om",
        "or",
        "pa",
        "pl",
        "ps",
        "pt",
        "qu",
        "rm",
        "ro",
        "ru",
        "rw",
        "sa",
        "sd",
        "se",
        "si",
        "sk",
        "sl",
        "so",
        "sq",
        "sr",
        "st",
        "sv",
        "sw",
        "ta",
        "te",
        "tg",
        "th",
        "ti",
        "tk",
        "tl",
        "tn",
        "tr",
        "ts",
        "tt",
        "ug",
        "uk",
        "ur",
        "uz",
        "vi",
        "wa",
        "wo",
        "xh",
        "yi",
        "yo",
        "zh",
        "zu",
        "ast",
        "ber",
        "ceb",
        "chr",
        "ckb",
        "csb",
        "dsb",
        "fil",
        "fur",
        "haw",
        "hsb",
        "kab",
        "mai",
        "nds",
        "nso",
        "pap",
        "sat",
        "scn",
        "sco",
        "shn",
        "szl",
        "tlh",
        "yue",
    ]
)
_WORDS = frozenset(
    [
        "am",
        "as",
        "be",
        "br",
        "cs",
        "el",
        "he",
        "id",
        "is",
        "it",
        "la",
        "lo",
        "ml",
        "my",
        "nb",
        "ne",
        "no",
        "om",
        "or",
        "pl",
        "sa",
        "se",
        "si",
        "so",
        "st",
        "ti",
        "ts",
    ]
)
"""Codes that in a path are as often something else: a word, a kind of file."""
_OLD = {"iw": "he", "in": "id", "ji": "yi", "jp": "ja", "cn": "zh-Hans", "tw": "zh-Hant"}
_AT = {"latin": "Latn", "cyrillic": "Cyrl", "arabic": "Arab", "devanagari": "Deva"}
_TAG = late_re(
    r"""
    (?P<language> [A-Za-z]{2,3} ) (?: [-_] (?P<script> [A-Z][a-z]{3} | hans | hant ) )?
    (?: [-_] r? (?P<region> [A-Z]{2} | [a-z]{2} | 419 ) )?
    (?: \. [\w-]+ )? (?: @ (?P<at> \w+ ) )?
    """,
    re.VERBOSE,
)
_FOLDER = late_re(r"(?:(?P<android>values|raw)-(?:b\+)?)?(?P<tag>[\w+@-]+?)(?:\.lproj)?")
_STEM = late_re(r"(?:.*?[._-])??(?P<tag>[A-Za-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|419))?(?:@\w+)?)")
_HOMES = frozenset(
    [
        "_locales",
        "content",
        "docs",
        "i18n",
        "intl",
        "l10n",
        "lang",
        "langs",
        "language",
        "languages",
        "lc_messages",
        "locale",
        "locales",
        "localization",
        "messages",
        "nls",
        "po",
        "resources",
        "strings",
        "translation",
        "translations",
        "trans",
    ]
)
"""Folders whose folders are languages."""
_MIXED = frozenset({"content", "docs", "resources"})
"""Those of them that hold as many other folders."""
_PAIR = late_re(
    r"(?P<one>[a-z]{2})[-_](?!(?P=one))(?:ar|bg|cs|da|de|el|en|es|fa|fi|fr|he|hi|hu|id|it|ja|ko|nl|no|pl|pt|ro|ru|sv|tr|uk|vi|zh)"
)
"""Two languages rather than a language and a region: from English to German, `en-de`."""
_NAMES = late_re(
    r"(?:app|intl|messages|strings|translations?|labels|localizable|locales?|text|i18n|validators|resources?)[._-]"
)
_CATALOGUES = frozenset(
    {"arb", "ftl", "po", "properties", "srt", "strings", "stringsdict", "ts", "vtt", "xlf", "xliff"}
)


@lru_cache(maxsize=1024)
def tag_of(spelt: str) -> str | None:
    """The BCP 47 tag of a language as programs spell it; None when it is none.

    >>> tag_of("pt_BR"), tag_of("sr@latin"), tag_of("zh_Hant_TW.UTF-8"), tag_of("eng_Latn"), tag_of("English")
    ('pt-BR', 'sr-Latn', 'zh-Hant-TW', 'en-Latn', None)
    """
    match = _TAG.fullmatch(spelt.strip())
    if not match:
        return None
    language = match["language"].lower()
    language = _OLD.get(language, primary(language) if match["script"] else language)
    if language.partition("-")[0] not in _CODES:
        return None
    script = (match["script"] or _AT.get((match["at"] or "").lower(), "")).title()
    return "-".join(part for part in (language, script, match["region"] and match["region"].upper()) if part)


def language_of_path(path: str) -> str | None:
    """The BCP 47 tag of the language that a file's path tells: its name before its folders, the nearest first.

    >>> language_of_path("locale/fr/LC_MESSAGES/django.po"), language_of_path("messages_pt_BR.properties")
    ('fr', 'pt-BR')
    >>> language_of_path("res/values-b+sr+Latn/strings.xml"), language_of_path("user_id.json")
    ('sr-Latn', None)
    """
    above, _, name = path.replace("\\", "/").rpartition("/")
    stem, _, suffix = name.rpartition(".") if "." in name else (name, "", "")
    if match := _STEM.fullmatch(stem):
        known_home = suffix.lower() in _CATALOGUES or bool(_NAMES.match(name.lower()))
        alone = match["tag"] == stem
        in_home = alone and above.rpartition("/")[2].lower() in _HOMES - _MIXED
        found = _told(match["tag"], known_home or in_home)
        if found and (known_home or in_home or alone or stem[: match.start("tag")].endswith(".") or found[2:3] == "-"):
            return found
    return _language_of_folder(above)


@lru_cache(maxsize=4096)
def _language_of_folder(path: str) -> str | None:
    folders = path.split("/")
    for number in range(len(folders) - 1, -1, -1):
        folder = _FOLDER.fullmatch(folders[number])
        if not folder:
            continue
        beside = {part.lower() for part in (*folders[max(0, number - 1) : number], *folders[number + 1 : number + 2])}
        home = bool(folder["android"]) or folders[number].endswith(".lproj") or bool(beside & _HOMES - _MIXED)
        if found := _told(folder["tag"].replace("+", "-"), home):
            return found
    return None


def _told(spelt: str, home: bool) -> str | None:
    """The tag, unless it may well be something else and stands where none is expected."""
    if _PAIR.fullmatch(spelt):
        return None
    bare = spelt.lower() in _WORDS or spelt.lower() in _OLD or (len(spelt) == 3)
    return tag_of(spelt) if home or not bare else None


def are_languages(keys: Collection[str]) -> bool:
    """Whether the keys beside each other in a file are all languages, and not just words that look so.

    >>> are_languages({"en", "fr_CA"}), are_languages({"id", "no"}), are_languages({"en", "title"})
    (True, False, False)
    """
    return all(map(tag_of, keys)) and not all(key.lower() in _WORDS for key in keys)
