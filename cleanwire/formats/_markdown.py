"""Markdown: CommonMark with the extensions of GitHub, read by `pyromark`, whose events say where everything stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from cleanwire.edits import Edit
from cleanwire.formats import _front_matter, _html, text
from cleanwire.formats._masks import Masked, Span, mask
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.prose import OBJECT, Atom, Prose

_LEAVES = {"Paragraph", "Heading", "TableCell", "DefinitionListTitle"}
_INLINE = {"Emphasis": 1, "Strong": 2, "Strikethrough": 2, "Link": 1}
"""Inline markup that has prose between its ends, with the length of its opening."""
_ADDRESSES = re.compile(
    text.ADDRESSES
    + r"""
    | \$\{ [^{}\n\r]{1,80} \} | \{ [ ]? [\w.-]{0,40} [ ]? \} | % \( \w{1,40} \) [sdif]
    | (?<! [\w.] ) @ [A-Za-z][\w-]{0,60} (?: / [\w-]{1,60} )?
    | \ufffc
    """,
    re.VERBOSE,
)
_ADDRESS_SIGNS = re.compile(r"://|www\.|[@{\ufffc]|%\(")
_LETTER = re.compile(r"[^\W\d_]")
_NEWLINES = re.compile(r"(?:\r\n?|\n)+")
_UNREADABLE = re.compile("[\ud800-\udfff\0]")
_LINK_TITLE = re.compile(
    r"""\s(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^'\\]|\\.)*)'|\((?P<round>(?:[^()\\]|\\.)*)\))\s*\)\Z""",
    re.DOTALL,
)
_DEFINITION_TITLE = re.compile(
    r"""^[ ]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S+[ \t]+(?:"(?P<double>[^"\\\n]+)"|'(?P<single>[^'\\\n]+)')[ \t]*\r?$""", re.MULTILINE
)
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])|[*`]|<(?=[A-Za-z/!?])|&(?=#?\w{1,32};)|\]\(")
_ENTITY_OR_ESCAPE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|\\[!-/:-@\[-`{-~]")


def parse(raw: str, *, mdx: bool = False) -> Parsed:
    """A page: its prose as one unit, and the texts in its front matter, images, titles and HTML as others."""
    front = _front_matter.read(raw)
    base = front.end or (1 if raw.startswith("\ufeff") else 0)
    masked = mask(_UNREADABLE.sub("\ufffd", re.sub(r"\r(?!\n)", "\n", raw[base:])), mdx=mdx)
    builder = _Builder(raw, base, masked)
    for event, start, end in _events(masked.text, base):
        builder.take(event, start, end)
    builder.end()
    newline = "\r\n" if "\r\n" in raw else "\n" if "\n" in raw else "\r" if "\r" in raw else "\n"
    page = Unit(Prose(raw, builder.atoms, encode=partial(_encode, newline=newline)))
    units = [
        Unit(Prose(raw, _with_addresses(raw, value), span=(value.start, value.end), encode=value.encode), name=value.key)
        for value in front.values
        if value.start < value.end
    ]
    main = len(units)
    others = sorted(builder.others, key=lambda unit: unit[0])
    kept = (*front.structure, *(raw[base + a : base + b] for a, b in masked.blocks if (a, b) not in builder.titled))
    marks = builder.marks

    def expect(edits: Sequence[Edit]) -> Hashable:
        return kept, _flat(marks, _gone(marks, edits))

    structure = kept, _flat(marks)
    return Parsed((*units, page, *(unit for _, unit in others)), front.language, structure, main=main, expect=expect)


def _events(body: str, base: int) -> Iterator[tuple[Any, int, int]]:
    """The parser's events with their half-open spans, in code points of the file."""
    from pyromark import Options, events_with_range

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_MATH
        | Options.ENABLE_DEFINITION_LIST
    )
    events = list(events_with_range(body, options=options))
    if body.isascii():
        for event, span in events:
            yield event, base + span["start"], base + span["end"]
        return
    coded = body.encode()
    places = {0: base}
    reached, count = 0, base
    for offset in sorted({place for _, span in events for place in (span["start"], span["end"])}):
        count += len(coded[reached:offset].decode())
        places[offset] = count
        reached = offset
    for event, span in events:
        yield event, places[span["start"]], places[span["end"]]


@dataclass(slots=True)
class _Leaf:
    """A block of prose: where its text starts and ends, and the inline markup in it with its span."""

    kind: str
    start: int = -1
    end: int = -1
    nodes: list[tuple[int, int, str]] = field(default_factory=list)


Mark = str | _Leaf


class _Builder:
    """Gathers the atoms of the page, the other units, and the marks of which the structure is made."""

    def __init__(self, raw: str, base: int, masked: Masked) -> None:
        self.raw = raw
        self.atoms: list[Atom] = []
        self.others: list[tuple[int, Unit]] = []
        self.marks: list[Mark] = []
        self.titled: set[Span] = set()
        self._base = base
        self._protected = _protected(raw, base, masked)
        self._starts = [start for start, _, _ in self._protected]
        self._at = 0
        self._shown = False
        self._boundary = True
        self._break: tuple[int, int, bool] | None = None
        self._leaf: _Leaf | None = None
        self._stack: list[tuple[int, int, str, list[str]]] = []
        self._node = 0
        self._image: tuple[int, int] | None = None
        self._images = 0
        self._code: tuple[int, int] | None = None
        self._tags: list[tuple[str, int]] = []
        self._hidden: tuple[str, int] | None = None
        for a, b in masked.titles:
            self._unit(base + a, base + b, "title")
        for a, b in masked.blocks:
            if any(a <= c and d <= b for c, d in masked.titles):
                self.titled.add((a, b))
        for match in _DEFINITION_TITLE.finditer(masked.text):
            kind = match.lastgroup
            assert kind is not None
            self._unit(base + match.start(kind), base + match.end(kind), "title")

    def take(self, event: Any, start: int, end: int) -> None:
        """Takes the next event."""
        if event == "SoftBreak" or event == "HardBreak":
            self._newline(start, end, hard=event == "HardBreak")
            return
        if event == "Rule":
            self._block("Rule")
            return
        ((kind, value),) = event.items()
        if kind == "Text":
            self._text(start, end, value)
        elif kind in ("Start", "End"):
            name, details = (value, None) if isinstance(value, str) else next(iter(value.items()))
            (self._start if kind == "Start" else self._end)(name, details, start, end)
        elif kind == "InlineHtml":
            self._tag(start, end)
        elif kind == "Html":
            pass
        elif kind == "TaskListMarker":
            self.marks.append("[ ]" if not value else "[x]")
        elif self._code is None:
            self._thing(start, end, f"{kind} {self.raw[start:end]}")

    def end(self) -> None:
        """Ends the page: what is left of it holds no prose."""
        self._close_leaf()
        self._gap(len(self.raw), last=True)

    def _start(self, name: str, details: Any, start: int, end: int) -> None:
        if name == "Image":
            self._images += 1
            if self._images == 1:
                self._image = (start, start + 2)
            return
        if name in _INLINE:
            if self._images:
                return
            if name == "Link" and details["link_type"] in ("Autolink", "Email"):
                self._images = 1
                self._image = None
                self._thing(start, end, f"<{self.raw[start:end]}>")
                return
            self._open_inline(name, details, start)
            return
        if name in ("CodeBlock", "HtmlBlock"):
            self._block(name)
            self._code = (start, end)
            return
        self._block(f"{name}({_shape(name, details)}", leaf=name in _LEAVES)

    def _end(self, name: str, details: Any, start: int, end: int) -> None:
        if name == "Image":
            self._images -= 1
            if not self._images and self._image:
                self._close_image(start, end)
        elif name == "Link" and self._images and self._image is None:
            self._images = 0
        elif name in _INLINE:
            if not self._images:
                self._close_inline(name, end)
        elif name == "CodeBlock":
            self.marks.append(self.raw[start:end])
            self._code = None
        elif name == "HtmlBlock":
            self._html_block(start, end)
            self._code = None
        else:
            self._block(")")

    def _block(self, mark: str, *, leaf: bool = False) -> None:
        """A block begins or ends here."""
        self._close_leaf()
        self._boundary = True
        self._break = None
        if mark.startswith("Paragraph("):
            self._leaf = _Leaf("Paragraph")
            return
        if not (mark == ")" and self.marks and isinstance(self.marks[-1], _Leaf) and self.marks[-1].kind == "Paragraph"
                and self._closing_paragraph):  # fmt: skip
            self.marks.append(mark)
        self._closing_paragraph = False
        if leaf:
            self._leaf = _Leaf("Text")

    _closing_paragraph = False

    def _close_leaf(self) -> None:
        if self._leaf is not None:
            while self._stack:
                self._stack.pop()
            self._closing_paragraph = self._leaf.kind == "Paragraph"
            self.marks.append(self._leaf)
            self._leaf = None
        self._tags.clear()
        if self._hidden:
            start = self._hidden[1]
            self._hidden = None
            self.atoms.append(Atom(start, self._at, OBJECT))

    def _in_leaf(self, start: int, end: int) -> _Leaf:
        if self._leaf is None:
            self._leaf = _Leaf("Text")
        if self._leaf.start < 0:
            self._leaf.start = start
        self._leaf.end = max(self._leaf.end, end)
        return self._leaf

    def _noted(self, start: int, end: int, key: str) -> None:
        """Notes a piece of inline markup in the innermost one around it."""
        leaf = self._in_leaf(start, end)
        if self._stack:
            self._stack[-1][3].append(key)
        else:
            leaf.nodes.append((start, end, key))

    def _reach(self, place: int) -> None:
        """Accounts for all that stands before the next thing in the prose."""
        if self._boundary:
            self._gap(place)
            self._boundary = False
        elif self._break:
            start, _, hard = self._break
            self.atoms.append(Atom(start, place, "\n", fixed=hard))
        elif place > self._at:
            self.atoms.append(Atom(self._at, place, ""))
        self._break = None
        self._at = max(place, self._at)

    def _gap(self, place: int, *, last: bool = False) -> None:
        """The markup between two blocks: an end of paragraph, white space as it is where there is nothing else."""
        at = self._at
        between = self.raw[at:place]
        core = between.rstrip(" \t\r\n")
        tail = at + len(core)
        tail += len(between[len(core) :]) - len(between[len(core) :].lstrip(" \t")) if core or last else 0
        plain = _NEWLINES.fullmatch(self.raw, tail, place) is not None
        feeds = len(re.findall(r"\r\n?|\n", self.raw[tail:place])) if plain else 0
        if not self._shown:
            if place > at and not (last and not between):
                self.atoms.append(Atom(at, place, ""))
        elif plain and (feeds > 1 or last):
            if tail > at:
                self.atoms.append(Atom(at, tail, ""))
            self._feeds(tail, place)
        elif last:
            if place > at:
                self.atoms.append(Atom(at, place, ""))
        else:
            self.atoms.append(Atom(at, place, "\n\n", fixed=bool(core) or feeds == 1))
        self._shown = True if not last else self._shown
        self._at = place

    def _feeds(self, start: int, end: int) -> None:
        if "\r" in self.raw[start:end]:
            self.atoms += [Atom(m.start(), m.end(), "\n") for m in re.compile(r"\r\n?|\n").finditer(self.raw, start, end)]

    def _newline(self, start: int, end: int, *, hard: bool) -> None:
        if self._code or self._images or self._hidden:
            return
        self._in_leaf(start, end)
        if hard:
            self._noted(start, end, "br")
        self._break = (min(start, self._at) if not self._boundary else start, end, hard)

    def _text(self, start: int, end: int, shown: str) -> None:
        if self._code or self._images or start == end:
            return
        if self._hidden:
            self._at = end
            return
        raw = self.raw
        escaped = start > self._at and raw[start - 1] == "\\" and not raw[start].isalnum()
        self._in_leaf(start - escaped, end)
        self._reach(start - escaped)
        if escaped:
            self.atoms.append(Atom(start - 1, start + 1, raw[start]))
            start += 1
        elif raw[start] == "&" and raw[end - 1] == ";" and shown != raw[start:end] and not shown.startswith("x" * 3):
            self.atoms.append(Atom(start, end, shown))
            start = end
        self._plain(start, end)
        self._at = end

    def _plain(self, start: int, end: int) -> None:
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
            self.atoms.append(Atom(max(a, start), min(b, end), OBJECT))
            if key:
                self._noted(max(a, start), min(b, end), key)

    def _thing(self, start: int, end: int, key: str) -> None:
        """A protected thing inside a line."""
        if self._images and self._image:
            return
        self._noted(start, end, key)
        if self._hidden:
            self._at = end
            return
        self._reach(start)
        self.atoms.append(Atom(start, end, OBJECT))
        self._at = end

    def _open_inline(self, name: str, details: Any, start: int) -> None:
        if self._hidden:
            return
        length = _INLINE[name]
        if name == "Strikethrough" and not self.raw.startswith("~~", start):
            length = 1
        self._in_leaf(start, start + length)
        self._reach(start)
        self._node += 1
        key = name if name != "Link" else f"Link {details['dest_url']} {details['id']}"
        self._stack.append((start, self._node, key, []))
        self.atoms.append(Atom(start, start + length, "", self._node))
        self._at = start + length

    def _close_inline(self, name: str, end: int) -> None:
        if self._hidden or not self._stack:
            return
        start, node, key, inner = self._stack.pop()
        length = _INLINE[name]
        if name == "Strikethrough" and not self.raw.startswith("~~", start):
            length = 1
        if self._break:
            self.atoms.append(Atom(self._break[0], self._break[1], "\n", fixed=self._break[2]))
            self._at = self._break[1]
            self._break = None
        mark = self._at if name == "Link" else end - length
        if mark > self._at:
            self.atoms.append(Atom(self._at, mark, ""))
        self.atoms.append(Atom(mark, end, "", node))
        self._at = end
        if name == "Link":
            self._title(mark, end)
        self._noted(start, end, f"{key}({' '.join(sorted(inner))})")

    def _close_image(self, start: int, end: int) -> None:
        image, self._image = self._image, None
        assert image is not None
        raw = self.raw[start:end]
        inner = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]", re.DOTALL).match(raw)
        if inner:
            self._unit(start + inner.start(1), start + inner.end(1), "alt")
            self._title(start + inner.end(), end)
            rest = raw[inner.end() :]
            if title := _LINK_TITLE.search(rest):
                kind = title.lastgroup
                assert kind is not None
                rest = rest[: title.start(kind)] + rest[title.end(kind) :]
        self._thing(start, end, f"![]{rest if inner else raw}")

    def _title(self, start: int, end: int) -> None:
        """The title of a link or an image, a unit of its own."""
        if self.raw[start:end].startswith("](") or self.raw[start:end].startswith("("):
            match = _LINK_TITLE.search(self.raw[start:end])
            if match:
                kind = match.lastgroup
                assert kind is not None
                a, b = match.span(kind)
                self._unit(start + a, start + b, "title")

    def _tag(self, start: int, end: int) -> None:
        """A tag, or a comment, inside a line."""
        if self._images:
            return
        raw = self.raw[start:end]
        name = _html.tag_name(raw)
        for found in _html.attributes(self.raw, start, end):
            self._html_unit(found, _html.encode)
        self._noted(start, end, _html.skeleton(raw))
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
        read = _html.texts(self.raw, start, end)
        for found in _html.attributes(self.raw, start, end):
            self._html_unit(found, _html.encode)
        if read is None:
            self.marks.append(_html.skeleton(self.raw[start:end]))
            return
        found_texts, rest = read
        self.marks.append(rest)
        for found in found_texts:
            self._html_unit(found, _html.encode_text)

    def _html_unit(self, found: _html.Text, encode: Callable[[str], str]) -> None:
        if not self._is_masked(found.start, found.end):
            prose = Prose(self.raw, found.atoms, span=(found.start, found.end), encode=encode)
            self.others.append((found.start, Unit(prose, name=found.name)))

    def _is_masked(self, start: int, end: int) -> bool:
        number = bisect_right(self._starts, end) - 1
        return any(a < end and b > start and key for a, b, key in self._protected[max(0, number - 1) : number + 1])

    def _unit(self, start: int, end: int, name: str) -> None:
        """A text inside markup, in which entities and escapes stand for characters and code stays."""
        if not _LETTER.search(self.raw, start, end):
            return
        import html

        atoms = []
        pattern = re.compile(rf"(?P<thing>`[^`]*`|<[^<>]*>|[\[\]*_]+|{_MASKED_SIGNS})|(?P<feed>[ \t]*(?:\r\n?|\n)[ \t>]*)|{_ENTITY_OR_ESCAPE.pattern}")
        for match in pattern.finditer(self.raw, start, end):
            found = match.group()
            shown = OBJECT if match["thing"] else "\n" if match["feed"] else found[1:] if found[0] == "\\" else html.unescape(found)
            atoms.append(Atom(match.start(), match.end(), shown))
        prose = Prose(self.raw, atoms, span=(start, end), encode=_encode_in_markup)
        self.others.append((start, Unit(prose, name=name)))


_MASKED_SIGNS = r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}\s]*\}|https?://\S+"


def _protected(raw: str, base: int, masked: Masked) -> list[tuple[int, int, str]]:
    """The spans that no edit may enter, in order; what was masked with its text, which the structure remembers."""
    spans = [(base + a, base + b, raw[base + a : base + b]) for a, b in masked.inline]
    spans += [(base + a, base + b, "") for a, b in masked.blocks if "\n" in raw[base + a : base + b]]
    if _ADDRESS_SIGNS.search(raw, base):
        taken = sorted(spans)
        starts = [start for start, _, _ in taken]
        for match in _ADDRESSES.finditer(raw, base):
            number = bisect_right(starts, match.end() - 1) - 1
            if number < 0 or taken[number][1] <= match.start():
                spans.append((*match.span(), ""))
    return sorted(spans)


def _with_addresses(raw: str, value: _front_matter.Value) -> list[Atom]:
    """The atoms of a value, and what in it is a URL, a placeholder or code."""
    atoms = list(value.atoms)
    taken = [(atom.start, atom.end) for atom in atoms]
    pattern = re.compile(rf"{_ADDRESSES.pattern}|`[^`\n]+`|\{{\{{[^{{}}\n]*\}}\}}|\{{%[^{{}}\n]*%\}}", re.VERBOSE)
    for match in pattern.finditer(raw, value.start, value.end):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            atoms.append(Atom(match.start(), match.end(), OBJECT))
    return sorted(atoms, key=lambda atom: atom.start)


def _shape(name: str, details: Any) -> str:
    return str(details["level"]) if name == "Heading" else "" if details is None else str(details)


def _flat(marks: Sequence[Mark], gone: frozenset[int] = frozenset()) -> tuple[Hashable, ...]:
    """The marks as a value to compare: paragraphs that follow each other count as one, and the markup in it in any
    order, for a sentence may be moved. `gone` are the numbers of leaves and of nodes, by where they start."""
    flat: list[Hashable] = []
    run: list[str] | None = None
    for mark in marks:
        if isinstance(mark, str):
            if run is not None:
                flat.append(tuple(sorted(run)))
                run = None
            flat.append(mark)
            continue
        nodes = [key for start, _, key in mark.nodes if start not in gone]
        if mark.kind == "Paragraph":
            if ~mark.start not in gone:
                run = (run or []) + nodes
        else:
            flat.append(("", *sorted(nodes)))
    if run is not None:
        flat.append(tuple(sorted(run)))
    return tuple(flat)


def _gone(marks: Sequence[Mark], edits: Sequence[Edit]) -> frozenset[int]:
    """What some edits take out on purpose: whole paragraphs (by ~start) and whole pieces of inline markup (by start)
    that no other edit puts in elsewhere."""
    taken = [(edit.start, edit.end) for edit in edits if not edit.replacement and edit.start < edit.end]
    if not taken:
        return frozenset()
    starts = [start for start, _ in taken]
    put = [edit.replacement for edit in edits if edit.replacement]
    gone: set[int] = set()
    for mark in marks:
        if isinstance(mark, str):
            continue
        for start, end, _ in [(mark.start, mark.end, ""), *mark.nodes]:
            number = bisect_right(starts, start) - 1
            if number < 0 or end > taken[number][1]:
                continue
            if start == mark.start and end == mark.end and mark.kind == "Paragraph":
                gone.add(~start)
            gone.add(start)
    del put
    return frozenset(gone)


def _encode(piece: str, newline: str) -> str:
    """New prose as Markdown writes it."""
    return _ESCAPED.sub(lambda match: "\\" + match.group(), piece).replace("\n", newline)


def _encode_in_markup(piece: str) -> str:
    return re.sub(r"[\"\\\[\]()'](?<![^\"\\\[\]])", lambda match: "\\" + match.group(), piece).replace("\n", " ")
