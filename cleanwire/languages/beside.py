"""Which language a file is in, told by its path together with what stands beside it on disk."""

from __future__ import annotations

import os
from functools import lru_cache

from cleanwire.languages.paths import language_of_path, tag_of
from cleanwire.patterns import late_re

_TAGGED = late_re(
    r"(?P<base>.+)(?P<mark>[._-])(?P<tag>[A-Za-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|[a-z]{2}|419))?)"
)


def language_of_file(path: str) -> str | None:
    """The BCP 47 tag of the language that a file's path tells.

    A short word such as `id` or `is` is a language only where other languages stand beside it: `docs/id` beside
    `docs/fr`, `page.it.md` beside `page.md`. A file need not exist; then its path alone counts.

    >>> language_of_file("docs/fr/index.md"), language_of_file("docs/id/index.md"), language_of_file("page.de.md")
    ('fr', None, 'de')
    """
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    tagged = _TAGGED.fullmatch(stem)
    if tagged and (tag := tag_of(tagged["tag"])):
        names = names_in(folder or os.curdir)
        base, mark = tagged["base"], tagged["mark"]
        alone = f"{base}{suffix}" in names and (mark == "." or _is_plain(tagged["tag"]))
        start = len(base) + 1
        if alone or any(
            other != name
            and other.startswith(base + mark)
            and other.endswith(suffix)
            and _is_plain(other[start : -len(suffix) or None])
            for other in names
        ):
            return tag
    if found := language_of_path(path):
        return found
    while folder:
        above, part = os.path.split(folder)
        if not part:
            break
        told = language_of_path(f"locale/{part}/_")
        if told and any(other != part and _is_plain(other) for other in names_in(above or os.curdir)):
            return told
        folder = above
    return None


def _is_plain(spelt: str) -> bool:
    """Whether this is a language wherever it stands, and not a word as well."""
    return tag_of(spelt) is not None and language_of_path(f"{spelt}/_") is not None


def names_in(folder: str) -> frozenset[str]:
    """The names in a folder; none when it cannot be read."""
    try:
        return _read(folder, os.stat(folder).st_mtime_ns)
    except (OSError, ValueError):
        return frozenset()


@lru_cache(maxsize=256)
def _read(folder: str, changed: int) -> frozenset[str]:
    return frozenset(os.listdir(folder))
