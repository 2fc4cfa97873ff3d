"""HTML inside Markdown: the prose in its blocks and attributes, and what of it a structure has to remember."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cleanwire.formats._tags import ENTITY, attributes, reading, tags
from cleanwire.languages.language import words
from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT, Atom, Prose

PHRASE = words(
    "a abbr acronym b bdi bdo big cite del dfn em font i ins label mark q s small span strike strong sub sup u"
)
"""Elements whose words belong to the sentence around them."""
CODE = words("""
    audio canvas code iframe kbd math noscript object pre samp script style svg template textarea tt var video
""")
"""Elements whose content is no prose."""
_THINGS = frozenset({"img", "input", "wbr"})
_PROSE_ATTRIBUTES = ("alt", "title", "aria-label")
_HAS_PROSE = late_re(rf"(?:{'|'.join(_PROSE_ATTRIBUTES)})[ \t\r\n\f]*=", re.IGNORECASE)
_LETTER = late_re(r"[^\W\d_]")
_NAME = late_re(r"<(/?[A-Za-z][\w.:-]*)")
_SIGNS = late_re(rf"(?P<entity>{ENTITY.pattern})|[ \t]*(?:\r\n?|\n)[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Text:
    """Prose in HTML: its half-open span in the file, and what in it reads as something else. `quote` is the mark
    around the value of an attribute."""

    start: int
    end: int
    atoms: tuple[Atom, ...]
    name: str = "html"
    quote: str = ""

    def encode(self, piece: str) -> str:
        """New prose as HTML writes it here."""
        return encode(piece, self.quote).replace("\n", " ") if self.quote else encode_text(piece)


def tag_name(tag: str) -> str:
    """The name of a tag in lower case, with a slash before it when it closes; empty for a comment.

    >>> tag_name("</B>"), tag_name('<img src="x">'), tag_name("<!-- x -->")
    ('/b', 'img', '')
    """
    match = _NAME.match(tag)
    return match[1].lower() if match else ""


def values(raw: str, start: int, end: int) -> Iterator[Text]:
    """The prose attributes of the tags in a span."""
    for tag in tags(raw, start, end) if _HAS_PROSE.search(raw, start, end) else ():
        if tag.kind == "open":
            found = attributes(raw, tag)
            for name in _PROSE_ATTRIBUTES:
                if (value := found.get(name)) and value.quote:
                    text = Text(value.start, value.end, _atoms(raw, value.start, value.end), name, value.quote)
                    yield text


def skeleton(raw: str, start: int, end: int) -> str:
    """A span of tags without their prose attributes.

    >>> skeleton('<img alt="A cat" src="x">', 0, 25)
    '<img alt="" src="x">'
    """
    pieces = []
    for text in sorted(values(raw, start, end), key=lambda text: text.start):
        pieces.append(raw[start : text.start])
        start = text.end
    return "".join([*pieces, raw[start:end]])


def texts(raw: str, start: int, end: int) -> tuple[list[Text], str] | None:
    """The runs of prose in a block of HTML, and the rest of it; None when they are not easy to tell apart."""
    runs = _Runs(raw, start)
    hidden: tuple[str, int] | None = None
    for tag in tags(raw, start, end):
        comment = tag.kind == "other" and raw.startswith("<!--", tag.start)
        if tag.kind == "other" and not (comment and raw.endswith("-->", tag.start, tag.end)):
            return None
        if hidden:
            if tag.kind == "close" and tag.name == hidden[0]:
                runs.atoms.append(Atom(hidden[1], tag.end, OBJECT))
                hidden = None
        elif tag.kind == "text":
            if "<" in raw[tag.start : tag.end]:
                return None
            runs.atoms += _atoms(raw, tag.start, tag.end)
        elif comment or tag.kind in ("raw", "title"):
            runs.atoms.append(Atom(tag.start, tag.end, ""))
        elif tag.name in PHRASE:
            runs.phrase(tag.start, tag.end, tag.name, opens=tag.kind == "open")
        elif tag.name in _THINGS:
            runs.atoms.append(Atom(tag.start, tag.end, OBJECT))
        elif tag.name in CODE:
            if tag.kind == "open" and not raw.endswith("/>", tag.start, tag.end):
                hidden = tag.name, tag.start
        else:
            runs.close(tag.start, tag.end)
    if hidden:
        return None
    runs.close(end, end)
    return runs.found, "\0".join(runs.rest)


class _Runs:
    """Gathers the runs of prose between the tags of blocks, and the rest."""

    def __init__(self, raw: str, start: int) -> None:
        self.found: list[Text] = []
        self.rest: list[str] = []
        self.atoms: list[Atom] = []
        self._raw = raw
        self._began = start
        self._open: list[tuple[str, int]] = []
        self._nodes = 0

    def phrase(self, start: int, end: int, name: str, *, opens: bool) -> None:
        """Takes in a tag of an element that belongs to its sentence."""
        node = 0
        if opens:
            self._nodes += 1
            node = self._nodes
            self._open.append((name, node))
        elif self._open and self._open[-1][0] == name:
            node = self._open.pop()[1]
        self.atoms.append(Atom(start, end, "", node))

    def close(self, start: int, end: int) -> None:
        """Ends a run before the tag of a block."""
        raw = self._raw
        inside = raw[self._began : start]
        a = self._began + len(inside) - len(inside.lstrip())
        b = max(a, self._began + len(inside.rstrip()))
        atoms = tuple(atom for atom in self.atoms if a <= atom.start and atom.end <= b)
        if _LETTER.search(Prose(raw, atoms, span=(a, b)).text):
            self.found.append(Text(a, b, atoms))
            marks = (atom for atom in atoms if not atom.prose or atom.prose == OBJECT)
            self.rest += (skeleton(raw, atom.start, atom.end) for atom in marks)
        else:
            self.rest.append(skeleton(raw, a, b))
        self.rest.append(skeleton(raw, start, end))
        self.atoms = []
        self._open.clear()
        self._began = end


def _atoms(raw: str, start: int, end: int) -> tuple[Atom, ...]:
    """What in a text reads as something else: entities, and line ends with the indentation after them."""
    return tuple(
        Atom(match.start(), match.end(), reading(match.group()) if match["entity"] else "\n")
        for match in _SIGNS.finditer(raw, start, end)
    )


def encode_text(piece: str) -> str:
    """New prose as the content of an element.

    >>> encode_text("R&D < &amp;")
    'R&D &lt; &amp;amp;'
    """
    piece = ENTITY.sub(lambda match: "&amp;" + match.group()[1:], piece)
    return piece.replace("<", "&lt;").replace(">", "&gt;")


def encode(piece: str, quote: str = '"') -> str:
    """New prose as the value of an attribute between quotation marks."""
    return encode_text(piece).replace(quote, "&quot;" if quote == '"' else "&#39;")
