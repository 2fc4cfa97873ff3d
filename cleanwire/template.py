"""The template beside a catalogue in one language: the file that it translates."""

from __future__ import annotations

import contextlib
import os
import re

from cleanwire import formats, storage
from cleanwire.languages.beside import language_of_file
from cleanwire.languages.paths import tag_of

FORMATS = frozenset({"android", "fluent", "json", "properties", "resx", "strings", "stringsdict"})
"""The formats of which a file holds the strings of one language, without those that they translate."""
SOURCES = ("en", "en-US", "en_US", "en-GB", "en_GB", "Base")
"""What stands for the language of a template, the likeliest first."""
_SUBTAGS = re.compile(r"[._-]")


def template_of(path: str) -> str | None:
    """The file of which the catalogue at a path is a translation, None when there is none beside it.

    `messages.properties` beside `messages_fr.properties`, `app_en.arb` beside `app_fr.arb`, `values/strings.xml` beside
    `values-fr/strings.xml`, `en.json` beside `fr.json`, `locales/en/app.json` beside `locales/fr/app.json`.
    """
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    candidates = [os.path.join(folder, f"{other}{suffix}") for other in _others(stem)]
    above, part = os.path.split(folder)
    base, dot, lproj = part.partition(".lproj")
    candidates += [os.path.join(above, f"{other}{dot}{lproj}", name) for other in _others(base)]
    return next((found for found in candidates if os.path.isfile(found) and found != path), None)


def _others(spelt: str) -> list[str]:
    """What a name with a language's tag in it is called in the languages of templates, and without the tag."""
    for mark in _SUBTAGS.finditer(spelt):
        if tag_of(spelt[mark.end() :].removeprefix("r")):
            head = spelt[: mark.start()]
            return [head, *(f"{head}{mark[0]}{source}" for source in SOURCES)]
    return list(SOURCES) if tag_of(spelt) else []


def template_text(path: str, form: str, encoding: str) -> str | None:
    """The text of the template beside a catalogue, in the encoding that it declares, in UTF-8 or in that of the
    catalogue; None when there is none that can be read."""
    data = template_data(path, form)
    if data is None:
        return None
    for name in (formats.encoding_of(data, form) or "utf-8", encoding):
        with contextlib.suppress(storage.FileProblem, ValueError):
            text, _ = storage.decode(data, name)
            formats.parse(text, form)
            return text
    return None


def template_data(path: str, form: str) -> bytes | None:
    """The content of the template beside a catalogue; None when there is none that can be read."""
    if form not in FORMATS or language_of_file(path) is None:
        return None
    found = template_of(path)
    try:
        return None if found is None else storage.read(found).data
    except storage.FileProblem:
        return None
