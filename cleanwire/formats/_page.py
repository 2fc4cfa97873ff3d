"""A page of Markdown as its parser's events tell it: what of the raw text reads as what, and a log of its structure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from cleanwire.formats import _captions, _html
from cleanwire.formats._gaps import gap
from cleanwire.formats._log import Entry
from cleanwire.prose import OBJECT, Atom

Protected = tuple[int, int, str]
"""A span that no edit may enter, and what the structure remembers of it."""

_NESTING = ("DefinitionList", "DefinitionListDefinition", "Item", "TableHead", "TableRow")
_LEAVES = ("DefinitionListTitle", "TableCell")
_STARTS: dict[str, list[Entry]] = {
    "Paragraph": [("leaf", 0, 0, True)],
    **{name: [("block", 0, 0, f"{name} None")] for name in _NESTING},
    **{name: [("block", 0, 0, f"{name} None"), ("leaf", 0, 0, False)] for name in _LEAVES},
}
"""What the log says of the start of a block of which there is nothing to tell but its name."""
_ENDS: dict[str, list[Entry]] = {
    "Paragraph": [("block", 0, 0, None)],
    **{name: [("block", 0, 0, "end")] for name in (*_NESTING, *_LEAVES, "Heading", "List", "Table")},
}
_INLINE = {"Emphasis": 1, "Strong": 2, "Strikethrough": 2, "Link": 1}
"""Inline markup that has prose between its ends, with the length of its opening."""


class Builder:
    """Gathers the atoms of the page, the other units, and a log of which the structure is made.

    `_at` is how far the raw text is accounted for; what stands between there and the next thing in the prose is
    markup, and when the next thing comes it is known of which kind.
    """

    def __init__(self, raw: str, protected: Sequence[Protected]) -> None:
        """`protected` are the spans that no edit may enter, in order."""
        self.atoms: list[Atom] = []
        self.others: list[_captions.Placed] = []
        self.log: list[Entry] = []
        self._raw = raw
        self._protected = protected
        self._starts = [start for start, _, _ in self._protected]
        self._place: Callable[[int], int] = int
        self._at = 0
        self._shown = False
        self._between_blocks = True
        self._break: tuple[int, bool] | None = None
        self._open: list[tuple[int, int]] = []
        self._node = 0
        self._images: list[bool] = []
        self._in_address = False
        self._skips = False
        self._tags: list[tuple[str, int]] = []
        self._hidden: tuple[str, int] | None = None

    def read(self, events: Iterable[tuple[Any, Any]], place: Callable[[int], int]) -> None:
        """Takes all events, whose spans are in bytes, and uses them up; `place` says where in the file each byte
        is."""
        self._place = place
        for event, span in events:
            kind, value = (event, "") if isinstance(event, str) else event.popitem()
            if kind == "Text":
                if not self._skips and span["start"] < span["end"]:
                    self._text(place(span["start"]), place(span["end"]), value)
            elif kind == "Start" or kind == "End":
                name, details = (value, None) if isinstance(value, str) else value.popitem()
                entries = (_STARTS if kind == "Start" else _ENDS).get(name)
                if entries:
                    self._block()
                    self.log += entries
                else:
                    (self._start if kind == "Start" else self._end)(name, details, span["start"], span["end"])
            elif self._skips:
                continue
            elif kind == "SoftBreak" or kind == "HardBreak":
                self._newline(place(span["start"]), place(span["end"]), hard=kind == "HardBreak")
            elif kind == "InlineHtml":
                self._tag(place(span["start"]), place(span["end"]))
            elif kind == "Rule":
                self._block(kind)
            elif kind == "TaskListMarker":
                self.log.append(("mark", 0, 0, "[x]" if value else "[ ]"))
            else:
                self._thing(place(span["start"]), place(span["end"]), "thing", kind)
        self._close_leaf()
        self._gap(len(self._raw), last=True)

    def _start(self, name: str, details: Any, start: int, end: int) -> None:
        if name == "Image":
            self._images.append(details["link_type"] in ("Inline", "Reference"))
            self._skips = True
        elif self._skips:
            return
        elif name == "Link" and details["link_type"] in ("Autolink", "Email"):
            self._in_address = self._skips = True
            start, end = self._place(start), self._place(end)
            self._thing(start, end, "note", self._raw[start:end])
        elif name in _INLINE:
            key = f"{name} {details['dest_url']} {details['id']}" if details else f"{name} "
            self._open_inline(name, self._place(start), key)
        elif name == "CodeBlock" or name == "HtmlBlock":
            self._block(name)
            self._skips = True
        elif name == "Heading":
            self._block(f"Heading {details['level']}")
            self.log.append(("leaf", 0, 0, False))
        else:
            self._block(f"{name} {details}")

    def _end(self, name: str, details: Any, start: int, end: int) -> None:
        if name == "Image":
            apart = self._images.pop()
            self._skips = bool(self._images) or self._in_address
            if not self._skips:
                self._image(self._place(start), self._place(end), apart)
        elif self._images:
            return
        elif name in _INLINE:
            if self._in_address:
                self._in_address = self._skips = False
            else:
                self._close_inline(name, self._place(end))
        elif name == "CodeBlock":
            self.log.append(("mark", 0, 0, self._raw[self._place(start) : self._place(end)]))
            self._skips = False
        elif name == "HtmlBlock":
            self._html_block(self._place(start), self._place(end))
            self._skips = False
        else:
            self._block("end")

    def _block(self, mark: str | None = None) -> None:
        """A block begins or ends here."""
        if self._open or self._tags or self._hidden:
            self._close_leaf()
        self._break = None
        self._between_blocks = True
        if mark:
            self.log.append(("block", 0, 0, mark))

    def _close_leaf(self) -> None:
        if self._hidden:
            self.atoms.append(Atom(self._hidden[1], self._at, OBJECT))
            self._hidden = None
        self._open.clear()
        self._tags.clear()

    def _reach(self, place: int) -> None:
        """Accounts for all that stands before the next thing in the prose."""
        if self._between_blocks:
            self._gap(place)
            self._between_blocks = False
        elif self._break:
            self.atoms.append(Atom(self._at, place, "\n", fixed=self._break[1]))
        elif place > self._at:
            self.atoms.append(Atom(self._at, place, ""))
        self._break = None
        self._at = place

    def _gap(self, place: int, *, last: bool = False) -> None:
        self.atoms += gap(self._raw, self._at, place, first=not self._shown, last=last)
        self._shown = True
        self._at = place

    def _newline(self, start: int, end: int, *, hard: bool) -> None:
        if self._hidden:
            return
        if hard:
            self.log.append(("note", start, end, "br"))
        self._break = (end, hard)

    def _text(self, start: int, end: int, shown: str) -> None:
        raw = self._raw
        if self._hidden:
            self._at = end
            return
        begin = start - (raw[start - 1] == "\\" and start > self._at and not raw[start].isalnum())
        self.log.append(("text", begin, end, None))
        if self._between_blocks or self._break or begin > self._at:
            self._reach(begin)
        if begin < start:
            self.atoms.append(Atom(begin, start + 1, raw[start]))
            start += 1
        elif raw[start] == "&" and raw[end - 1] == ";" and not shown.endswith(";"):
            self.atoms.append(Atom(start, end, shown))
            start = end
        number = bisect_left(self._starts, end)
        if number and self._protected[number - 1][1] > start:
            self._words(start, end)
        self._at = end

    def _words(self, start: int, end: int) -> None:
        """Words, and the protected things among them."""
        number = max(0, bisect_right(self._starts, start) - 1)
        while number < len(self._protected) and self._protected[number][0] < end:
            a, b, key = self._protected[number]
            number += 1
            if b <= start:
                continue
            last = self.atoms[-1] if self.atoms else None
            if a < start and last and last.prose == OBJECT and last.end == start:
                self.atoms[-1] = Atom(last.start, min(b, end), OBJECT)
                continue
            a, b = max(a, start), min(b, end)
            self.atoms.append(Atom(a, b, OBJECT))
            if key:
                self.log.append(("note", a, b, key))

    def _thing(self, start: int, end: int, entry: str, key: str) -> None:
        """A protected thing inside a line."""
        self.log.append((entry, start, end, key))
        if not self._hidden:
            self._reach(start)
            self.atoms.append(Atom(start, end, OBJECT))
        self._at = end

    def _open_inline(self, name: str, start: int, key: str) -> None:
        self.log.append(("open", start, start, key))
        self._node += 1
        self._open.append((start, self._node))
        end = start + self._length(name, start)
        if not self._hidden:
            self._reach(start)
            self.atoms.append(Atom(start, end, "", self._node))
        self._at = end

    def _close_inline(self, name: str, end: int) -> None:
        if not self._open:
            return
        start, node = self._open.pop()
        if self._break:
            self._reach(self._break[0])
        mark = self._at if name == "Link" else end - self._length(name, start)
        if not self._hidden:
            if mark > self._at:
                self.atoms.append(Atom(self._at, mark, ""))
            self.atoms.append(Atom(mark, end, "", node))
        self._at = end
        if name == "Link":
            self.others += _captions.link_title(self._raw, mark, end)
        self.log.append(("shut", start, end, None))

    def _length(self, name: str, start: int) -> int:
        return 1 if name == "Strikethrough" and not self._raw.startswith("~~", start) else _INLINE[name]

    def _image(self, start: int, end: int, apart: bool) -> None:
        key, texts = _captions.image(self._raw, start, end) if apart else (self._raw[start:end], [])
        self.others += texts
        self._thing(start, end, "note", key)

    def _tag(self, start: int, end: int) -> None:
        """A tag, or a comment, inside a line."""
        raw = self._raw[start:end]
        name = _html.tag_name(raw)
        self._attributes(start, end)
        self.log.append(("tag", start, end, None))
        if self._hidden:
            self._at = end
            if name == "/" + self._hidden[0]:
                self.atoms.append(Atom(self._hidden[1], end, OBJECT))
                self._hidden = None
            return
        self._reach(start)
        self._at = end
        if name in _html.CODE and not raw.endswith("/>"):
            self._hidden = (name, start)
            return
        node = 0
        if name in _html.PHRASE and not raw.endswith("/>"):
            self._node += 1
            node = self._node
            self._tags.append((name, node))
        elif self._tags and name == "/" + self._tags[-1][0]:
            node = self._tags.pop()[1]
        shown = "\n" if name == "br" else "" if node or name.startswith("/") or not name else OBJECT
        self.atoms.append(Atom(start, end, shown, node, fixed=name == "br"))

    def _html_block(self, start: int, end: int) -> None:
        self._attributes(start, end)
        if read := _html.texts(self._raw, start, end):
            found, rest = read
            self.log.append(("mark", 0, 0, rest))
            self.others += (_captions.html_text(self._raw, text) for text in found)
        else:
            self.log.append(("mark", 0, 0, _html.skeleton(self._raw, start, end)))

    def _attributes(self, start: int, end: int) -> None:
        for found in _html.values(self._raw, start, end):
            if _captions.has_letters(self._raw, found.start, found.end):
                self.others.append(_captions.html_text(self._raw, found))
