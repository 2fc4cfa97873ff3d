"""Which files were clean the last time: a file of marks in the user's folder for caches.

A mark is a hash of all that decides what is found in a file: its content, what its place tells, the template beside it,
the options, and what is installed. Only files in which nothing at all was found are marked; whatever was found is said
again each time. A cache that cannot be read or written is no cache, and nothing is said of it.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import cleanwire
from cleanwire import distributions, storage
from cleanwire.cli.place import told_by

if TYPE_CHECKING:
    from cleanwire.cli.work import Job, Settings

MOST = 100_000
"""How many marks are kept, the last used of all."""

_SIZE = 16
_HEAD = b"cleanwire marks\n"


class Cache:
    """The marks of one run; `save` adds those that are new to what other runs have written meanwhile."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._path = os.path.join(_folder(), "clean")
        self._known = frozenset(_read(self._path)) if settings.key else frozenset()
        self._used: dict[bytes, None] = {}
        self._is_new = False

    def knows(self, job: Job) -> bool:
        """Whether the file of a job is known to be clean."""
        key = self._settings.key
        if not self._known or key is None or job.data is not None or job.problem is not None:
            return False
        try:
            data = storage.read(job.path).data
        except storage.FileProblem:
            return False
        found = mark(job.name, told_by(job.name, self._settings), data, key)
        if found not in self._known:
            return False
        self._used[found] = None
        return True

    def add(self, mark: bytes) -> None:
        """Notes a clean file."""
        self._used[mark] = None
        self._is_new = True

    def save(self) -> None:
        """Writes the marks, if there are new ones."""
        if not self._is_new:
            return
        older = (mark for mark in _read(self._path) if mark not in self._used)
        marks = [*older, *self._used][-MOST:]
        made = f"{self._path}.{os.urandom(8).hex()}"
        with contextlib.suppress(OSError):
            os.makedirs(os.path.dirname(self._path), mode=0o700, exist_ok=True)
            try:
                with open(made, "xb") as file:
                    file.write(_HEAD + b"".join(marks))
                os.replace(made, self._path)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(made)
                raise


def _folder() -> str:
    """The folder of the cache: `CLEANWIRE_CACHE_DIR`, else one in the place that the system has for caches; for a user
    without a home one in which nothing can be kept."""
    if own := os.environ.get("CLEANWIRE_CACHE_DIR"):
        return own
    if sys.platform == "win32":
        place = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        place = os.path.expanduser("~/Library/Caches")
    else:
        place = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(place):
            place = os.path.expanduser("~/.cache")
    return os.path.join(place if os.path.isabs(place) else os.devnull, "cleanwire")


def mark(name: str, told: Mapping[str, Any], data: bytes, key: bytes) -> bytes:
    """The mark of a file with this content, of which its place tells this."""
    template = b""
    if told["path_lang"] is not None:
        from cleanwire.template import template_data

        template = template_data(name, told["format"]) or b""
    hashed = blake2b(repr((sorted(told.items()), len(template))).encode(), key=key, digest_size=_SIZE)
    hashed.update(template)
    hashed.update(data)
    return hashed.digest()


def key(options: Mapping[str, Any], encoding: str) -> bytes:
    """A hash of what decides about all files of a run: the options, and all that is installed."""
    asked = sorted(options.items()), encoding
    code = _stamps(os.path.dirname(cleanwire.__file__))
    installed = sys.version, cleanwire.__version__, distributions.names(), *code, *_third_parties()
    return blake2b(repr((asked, installed)).encode("utf-8", "surrogateescape")).digest()


def _third_parties() -> list[tuple[str, int, int]]:
    """The stamps of all files of the packages that hold third parties' normalisers."""
    if not distributions.may_offer(distributions.ENTRY_POINTS):
        return []
    from cleanwire.registry import installed

    packages = {re.split("[.:]", entry.path)[0] for entry in installed()} - {"cleanwire"}
    modules = [sys.modules[name] for name in sorted(packages)]
    places = [place for module in modules for place in getattr(module, "__path__", [module.__file__])]
    return [stamp for place in places if place for stamp in _stamps(place)]


def _stamps(place: str) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of change of a file, or of all files below a folder."""
    if os.path.isdir(place):
        with os.scandir(place) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.name != "__pycache__":
                    yield from _stamps(entry.path)
    else:
        state = os.stat(place)
        yield place, state.st_size, state.st_mtime_ns


def _read(path: str) -> Iterator[bytes]:
    """The marks in a file, the last used last."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return
    if data.startswith(_HEAD):
        for start in range(len(_HEAD), len(data) - _SIZE + 1, _SIZE):
            yield data[start : start + _SIZE]
