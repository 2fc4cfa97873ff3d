"""HTML: the prose of a page as one text; parts in another language, titles and prose attributes by themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import partial

from cleanwire.formats._blocks import Break, Flow, Mark, Tally, protected
from cleanwire.formats._declared import believed
from cleanwire.formats._tags import ENTITY, Tag, Value, attributes, encoding, reading, tags
from cleanwire.formats._values import marks, prose_values, skeleton, tells, value_prose
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.languages import primary
from cleanwire.languages.language import words
from cleanwire.languages.paths import tag_of
from cleanwire.prose import OBJECT, Atom

__all__ = ["encoding", "parse"]

_BLOCKS = words(
    """
    address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main
    menu nav noscript ol optgroup option p pre search section select summary table tbody td template tfoot th
    thead title tr ul
    """
)
_VOID = words("area base br col embed hr img input link meta param source track wbr")
_THINGS = words("embed img input")
_UNSEEN = words("script style template noembed noframes")
_PROTECTED = words(
    """
    audio canvas code datalist iframe kbd listing math object picture pre samp script select style svg template
    textarea tt var video xmp
    """
)
_CLOSES = {
    "li": frozenset({"li"}),
    "tr": frozenset({"tr", "td", "th"}),
    **dict.fromkeys(("dt", "dd"), frozenset({"dt", "dd"})),
    **dict.fromkeys(("td", "th"), frozenset({"td", "th"})),
}
"""Which open element a new one ends, besides a paragraph."""
_GOES = words("p li div section article blockquote h1 h2 h3 h4 h5 h6")
"""Elements that go with their text when all of it goes."""


def parse(text: str) -> Parsed:
    """A page. Scripts, styles, code and what is marked as not to be translated stay.

    >>> page = parse("<html lang=fr><p>Il fait <b>tr&egrave;s</b>\\n froid.<p title='Hi'>Oui.")
    >>> [unit.prose.text for unit in page.units], page.language
    (['Il fait très froid.\\n\\nOui.', 'Hi'], 'fr')
    """
    return _Page(text).parsed()


@dataclass(slots=True)
class _Open:
    """An element that is open: its name, the node of its tags, and the language of its content."""

    name: str
    node: int
    language: str | None


class _Page:
    def __init__(self, text: str) -> None:
        self._text = text
        self._language: str | None = None
        self._main = self._flow()
        self._current = self._main
        self._flowing: str | None = None
        self._units: list[tuple[int, Unit]] = []
        self._marks: list[Mark] = []
        self._stack: list[_Open] = []
        self._opened: dict[str, int] = {}
        self._node = 0
        self._hidden: tuple[str, int, bool] | None = None
        self._depth = 0
        self._openings: list[tuple[int, str]] = []
        breaks = "&nbsp;" in text
        self._encode = partial(_encode, nbsp="&nbsp;" if breaks else "\u00a0", feed="<br>")
        self._encode_title = partial(_encode, nbsp="&nbsp;" if breaks else "\u00a0", feed=" ")

    def parsed(self) -> Parsed:
        for tag in tags(self._text, int(self._text.startswith("\ufeff"))):
            self._take(tag)
        if self._hidden:
            self._unhide(len(self._text))
        self._switch(None)
        page = self._main.prose(self._encode)
        if page:
            self._units.append((page.span[0], Unit(page)))
        self._units.sort(key=lambda pair: pair[0])
        units = tuple(unit for _, unit in self._units)
        main = next((number for number, unit in enumerate(units) if unit.prose is page), None)
        tally = Tally(self._marks, marks)
        language = believed(self._language, page.text) if page else self._language
        return Parsed(units, language, tally.value, main=main, expect=tally.after)

    def _take(self, tag: Tag) -> None:
        start, end = tag.start, tag.end
        if tag.kind != "text":
            self._marks.append((start, end, skeleton(self._text, tag)))
        if self._hidden:
            if not self._is_hidden(tag):
                self._take_seen(tag)
            return
        self._take_seen(tag)

    def _take_seen(self, tag: Tag) -> None:
        start, end = tag.start, tag.end
        if tag.kind == "text":
            self._current.text(start, end, _entities(self._text, start, end))
        elif tag.kind == "title":
            title = self._flow()
            title.text(start, end, _entities(self._text, start, end))
            if prose := title.prose(self._encode_title):
                self._units.append((start, Unit(prose, self._here(), name="title")))
        elif tag.kind == "open":
            self._open(tag)
        elif tag.kind == "close":
            self._close(tag)
        elif tag.kind == "other":
            self._node += 1
            self._current.reads(start, end, "", node=self._node)

    def _open(self, tag: Tag) -> None:
        name, start, end = tag.name, tag.start, tag.end
        found = attributes(self._text, tag) if tells(self._text, tag) else {}
        language = tag_of(self._value(found, "lang") or self._value(found, "xml:lang"))
        if name == "html" and not self._stack:
            self._language = language
            language = None
        self._add_values(tag, language)
        if name in _BLOCKS:
            self._end_block(name)
            self._openings.append((end, self._text[start:end]))
        if name in _VOID:
            self._void(tag)
            return
        foreign = (
            language is not None and language != self._here() and not _same(language, self._here() or self._language)
        )
        kept = self._value(found, "translate").lower() == "no" or "notranslate" in self._value(found, "class").split()
        if name in _PROTECTED or name in _UNSEEN or kept or (foreign and name not in _BLOCKS):
            self._hidden, self._depth = (name, start, name in _UNSEEN), 1
            return
        node = 0
        if name not in _BLOCKS:
            self._node += 1
            node = self._node
            self._current.reads(start, end, "", node=node)
        self._stack.append(_Open(name, node, language if foreign else self._here()))
        self._opened[name] = self._opened.get(name, 0) + 1
        self._switch(self._here())

    def _void(self, tag: Tag) -> None:
        if tag.name == "br":
            self._current.reads(tag.start, tag.end, "\n")
        elif tag.name in _THINGS:
            self._current.reads(tag.start, tag.end, OBJECT)
        elif tag.name != "hr":
            self._node += 1
            self._current.reads(tag.start, tag.end, "", node=self._node)

    def _close(self, tag: Tag) -> None:
        name = tag.name
        node = 0
        if self._opened.get(name):
            while True:
                last = self._pop()
                if last.name == name:
                    node = last.node
                    break
        if name in _BLOCKS:
            self._current.end_block()
            self._switch(self._here())
        elif name == "br":
            self._current.reads(tag.start, tag.end, "\n")
        else:
            self._current.reads(tag.start, tag.end, "", node=node)

    def _end_block(self, name: str) -> None:
        """Ends the block before an element, and the elements that this one ends."""
        self._current.end_block()
        ended = _CLOSES.get(name, frozenset()) | ({"p"} if self._opened.get("p") else set())
        if not any(self._opened.get(one) for one in ended):
            return
        number = len(self._stack) - 1
        while number >= 0 and self._stack[number].name not in _BLOCKS:
            number -= 1
        while number >= 0 and self._stack[number].name in ended:
            while len(self._stack) > number:
                self._pop()
            number -= 1
        self._switch(self._here())

    def _pop(self) -> _Open:
        last = self._stack.pop()
        self._opened[last.name] -= 1
        return last

    def _is_hidden(self, tag: Tag) -> bool:
        """Whether a tag belongs to what is protected; ends that when it is over."""
        assert self._hidden
        name, _, _ = self._hidden
        if tag.kind == "open" and tag.name == name and name not in _VOID:
            self._depth += 1
        elif tag.kind == "close" and tag.name == name:
            self._depth -= 1
            if not self._depth:
                self._unhide(tag.end)
        elif tag.kind == "close" and tag.name in _BLOCKS and name not in _BLOCKS and self._opened.get(tag.name):
            self._unhide(tag.start)
            return False
        return True

    def _unhide(self, end: int) -> None:
        assert self._hidden
        name, start, unseen = self._hidden
        self._hidden = None
        if name in _BLOCKS:
            self._current.end_block()
        else:
            self._current.reads(start, end, "" if unseen else OBJECT)

    def _value(self, found: dict[str, Value], name: str) -> str:
        value = found.get(name)
        return self._text[value.start : value.end] if value else ""

    def _here(self) -> str | None:
        """The language of this place where it is not the page's."""
        return self._stack[-1].language if self._stack else None

    def _switch(self, language: str | None) -> None:
        """Makes the text that follows part of the page, or of a part in another language."""
        if language == self._flowing:
            return
        self._current.end_block()
        if self._flowing is not None and (prose := self._current.prose(self._encode)):
            self._units.append((prose.span[0], Unit(prose, self._flowing, name="lang")))
        self._flowing = language
        self._current = self._main if language is None else self._flow()

    def _add_values(self, tag: Tag, language: str | None) -> None:
        for name, value in prose_values(self._text, tag):
            if prose := value_prose(self._text, value):
                self._units.append((value.start, Unit(protected(prose), language or self._here(), name=name)))

    def _flow(self) -> Flow:
        return Flow(self._text, self._between, collapse=True)

    def _between(self, start: int, end: int) -> Break:
        """What the markup between two blocks is: the end of an element and the start of its next sibling may go."""
        closed: list[str] = []
        opened: list[Tag] = []
        for tag in tags(self._text, start, end):
            if tag.kind == "close" and not opened:
                closed.append(tag.name)
            elif tag.kind == "open" and tag.name in _BLOCKS:
                opened.append(tag)
            elif tag.kind != "text" or not self._text[tag.start : tag.end].isspace():
                return "fixed"
        if not closed or closed[-1] not in _GOES or [tag.name for tag in reversed(opened)] != closed:
            return "fixed"
        number = bisect_right(self._openings, start, key=lambda opening: opening[0]) - 1
        before = self._openings[number][1] if number >= 0 else ""
        same = len(opened) == 1 and self._text[opened[0].start : opened[0].end] == before
        return "free" if same else "leading"


def _entities(text: str, start: int, end: int) -> list[Atom]:
    if text.find("&", start, end) < 0 and text.find(OBJECT, start, end) < 0:
        return []
    found = re.compile(f"{ENTITY.pattern}|{OBJECT}").finditer(text, start, end)
    read = ((match, match[0] if match[0] == OBJECT else reading(match[0])) for match in found)
    return [Atom(match.start(), match.end(), shown) for match, shown in read if shown != match[0] or shown == OBJECT]


def _encode(piece: str, nbsp: str, feed: str) -> str:
    """New prose as the content of an element."""
    piece = piece.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return piece.replace("\u00a0", nbsp).replace("\n", feed)


def _same(one: str, two: str | None) -> bool:
    return two is not None and primary(one) == primary(two)
