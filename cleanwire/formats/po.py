"""gettext PO: the translations, their `msgid` as source; comments, obsolete entries and the header stay."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from cleanwire.formats import _encodings
from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.literal import Literal, escapes, joined, place
from cleanwire.prose import Atom

_LINE = re.compile(
    r"""
    [ \t\f\v]* (?:
        (?P<comment> \# [^\r\n]* (?: (?:\r\n?|\n) \# (?![,~]) [^\r\n]* )* )
        | (?P<keyword> msgctxt | msgid_plural | msgid | msgstr ) (?: [ \t]* \[ [ \t]* (?P<index> \d{1,4} ) [ \t]* \] )?
          [ \t]* (?=")
    )?
    (?P<string> " (?P<body> [^"\\\r\n]* (?: \\ [^\r\n] [^"\\\r\n]* )* ) " [ \t\f\v]* )?
    (?P<end> \r\n? | \n | \Z | (?=") )
    """,
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\r\\n|(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{2}))+|\\.")
_BYTE = re.compile(r"\\(?:x(?P<hex>..)|(?P<octal>[0-7]+))")
_READ = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a"}
_WRITTEN = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_WRITTEN_WITH_RETURNS = {**_WRITTEN, ord("\n"): "\\r\\n"}
_LANGUAGE = re.compile(r"^(?:X-)?Language:[ \t]*(\S+)", re.MULTILINE)
_CHARSET = re.compile(rb'"Content-Type:[^"\r\n]*charset=([\w.:-]+)', re.IGNORECASE)

Pieces = list[tuple[int, int]]


@dataclass(slots=True)
class _Entry:
    flags: set[str] = field(default_factory=set)
    fields: dict[str, Pieces] = field(default_factory=dict)
    translated: bool = False


def parse(text: str) -> Parsed:
    """A PO file; a unit for each translation, also of fuzzy entries, which say so in their flags.

    >>> parse('msgid "Cold"\\nmsgstr "Fr"\\n"oid"\\n').units[0].prose.text
    'Froid'
    """
    return _Reader(text).parsed()


def encoding(data: bytes) -> str | None:
    """The encoding that the first bytes of a PO file tell, or its header where it is not UTF-8.

    >>> encoding(b'msgstr "Content-Type: text/plain; charset=KOI8-R\\\\n"\\nmsgid "\\xeb"'), encoding(b'msgid "a"')
    ('koi8-r', None)
    """
    if marked := _encodings.encoding(data):
        return marked
    try:
        data.decode()
    except UnicodeDecodeError:
        found = _CHARSET.search(data)
        try:
            return codecs.lookup(found[1].decode()).name if found else None
        except LookupError:
            return None
    return None


class _Reader:
    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._catalogue = Catalogue(raw)
        self._entry = _Entry()
        self._language: str | None = None

    def parsed(self) -> Parsed:
        raw, at = self._raw, int(self._raw.startswith("\ufeff"))
        pieces: Pieces | None = None
        while at < len(raw):
            line = _LINE.match(raw, at)
            if not line or line.end() == at:
                raise ValueError(f"{place(raw, at)}: is no comment, keyword or string of a PO file")
            comment, keyword = line["comment"], line["keyword"]
            if comment:
                pieces = None
                self._comment(comment)
            elif keyword:
                pieces = self._field(keyword, line["index"], at)
            if line["string"]:
                if pieces is None:
                    raise ValueError(f"{place(raw, at)}: a string without a keyword")
                if line.start("body") < line.end("body"):
                    pieces.append(line.span("body"))
            at = line.end()
        self._close(len(raw))
        return self._catalogue.parsed(self._language)

    def _comment(self, comment: str) -> None:
        if self._entry.translated:
            self._close(0)
        if comment.startswith("#,"):
            flags = comment[2:].splitlines()[0] if len(comment) > 2 else ""
            self._entry.flags |= {flag.strip() for flag in flags.split(",")} - {""}
        elif comment.startswith("#~"):
            self._entry.flags.clear()

    def _field(self, keyword: str, index: str | None, at: int) -> Pieces:
        fields = self._entry.fields
        if keyword in ("msgctxt", "msgid") and (self._entry.translated or keyword in fields):
            self._close(at)
            fields = self._entry.fields
        name = f"{keyword}[{int(index)}]" if index else keyword
        if name in fields:
            raise ValueError(f"{place(self._raw, at)}: {name} for the second time")
        if keyword in ("msgstr", "msgid_plural") and "msgid" not in fields:
            raise ValueError(f"{place(self._raw, at)}: {keyword} without msgid")
        self._entry.translated = self._entry.translated or keyword == "msgstr"
        return fields.setdefault(name, [])

    def _close(self, at: int) -> None:
        """Ends an entry: its translations become units."""
        entry, self._entry = self._entry, _Entry()
        if "msgid" in entry.fields and not entry.translated:
            raise ValueError(f"{place(self._raw, at)}: an entry without msgstr")
        if not entry.fields.get("msgid") and "msgctxt" not in entry.fields:
            self._header(entry)
            return
        source = self._text(entry.fields.get("msgid", []))
        plural = self._text(entry.fields["msgid_plural"]) if "msgid_plural" in entry.fields else source
        name = source
        if "msgctxt" in entry.fields:
            name = f"{self._text(entry.fields['msgctxt'])}: {source}"
        flags = frozenset(entry.flags)
        for key, pieces in entry.fields.items():
            if key.startswith("msgstr") and pieces:
                index = key[6:]
                self._catalogue.add(
                    self._literal(pieces),
                    name=name + index,
                    flags=flags,
                    source=source if index in ("", "[0]") else plural,
                )

    def _header(self, entry: _Entry) -> None:
        found = _LANGUAGE.search(self._text(entry.fields.get("msgstr", [])))
        if found and self._language is None:
            self._language = tag_of(found[1])

    def _literal(self, pieces: Pieces) -> Literal:
        raw = self._raw
        start, end = pieces[0][0], pieces[-1][1]
        atoms: list[Atom] = []
        if raw.find("\\", start, end) >= 0:
            atoms = [atom for piece in pieces for atom in escapes(_ESCAPE, _read, raw, *piece)]
        if len(pieces) > 1:
            atoms = joined(atoms, [(one[1], two[0]) for one, two in pairwise(pieces)], raw)
        written = _WRITTEN_WITH_RETURNS if raw.find("\\r\\n", start, end) >= 0 else _WRITTEN
        return Literal(raw, start, end, atoms, lambda text: text.translate(written))

    def _text(self, pieces: Pieces) -> str:
        joined_pieces = "".join(self._raw[start:end] for start, end in pieces)
        return _ESCAPE.sub(lambda match: _read(match[0]), joined_pieces) if "\\" in joined_pieces else joined_pieces


@lru_cache(maxsize=1024)
def _read(escape: str) -> str:
    if escape == "\\r\\n":
        return "\n"
    sign = escape[1:]
    return _bytes(escape) if len(sign) > 1 or sign.isdigit() else _READ.get(sign, sign)


def _bytes(spelt: str) -> str:
    """The text of the bytes that octal and hexadecimal escapes spell."""
    codes = [int(one["hex"], 16) if one["hex"] else int(one["octal"], 8) & 0xFF for one in _BYTE.finditer(spelt)]
    try:
        return bytes(codes).decode("utf-8")
    except UnicodeDecodeError:
        return bytes(codes).decode("latin-1")
