"""WebVTT subtitles: the text of each cue; timings, settings, styles, regions and notes stay."""

from __future__ import annotations

import re

from cleanwire.formats.parsed import Parsed
from cleanwire.languages.paths import tag_of
from cleanwire.messages.catalogue import Catalogue
from cleanwire.messages.cues import cue, lines
from cleanwire.messages.literal import line_end, place

_HEAD = re.compile(r"\ufeff?WEBVTT(?=[ \t\r\n]|\Z)")
_TIMING = re.compile(r"[ \t]*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}[ \t]*-->[ \t]*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}(?:[ \t].*)?")
_LANGUAGE = re.compile(r"Language[ \t]*:[ \t]*(\S+)[ \t]*")
_FLAGS = frozenset({"webvtt"})
_METADATA = re.compile(r"[ \t]*[{\[]")


def parse(text: str) -> Parsed:
    """A WebVTT file; a unit for each cue, whose lines are one text. Cues that hold JSON are no text.

    >>> parse("WEBVTT\\n\\nintro\\n00:01.000 --> 00:02.000 line:0\\n<v Ann>Hello</v>\\n").units[0].prose.text
    'Hello'
    """
    if not _HEAD.match(text):
        raise ValueError("line 1: does not begin with WEBVTT")
    rows = lines(text)
    catalogue = Catalogue(text)
    newline = line_end(text)
    language: str | None = None
    in_head = True
    at = 1
    while at < len(rows):
        row = rows[at]
        if text.find("-->", *row) < 0:
            in_head = in_head and row[0] < row[1]
            found = _LANGUAGE.fullmatch(text, *row) if in_head else None
            language = tag_of(found[1]) if found else language
            at += 1
            continue
        in_head = False
        if not _TIMING.fullmatch(text, *row):
            raise ValueError(f"{place(text, row[0])}: no timing line of WebVTT")
        first = at + 1
        at = first
        while at < len(rows) and rows[at][0] < rows[at][1] and text.find("-->", *rows[at]) < 0:
            at += 1
        if at > first and not _METADATA.match(text, rows[first][0]):
            catalogue.add(
                cue(text, rows[first:at], newline, _encode), name=text[slice(*rows[first - 2])].strip(), flags=_FLAGS
            )
    return catalogue.parsed(language)


def _encode(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
