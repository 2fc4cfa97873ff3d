"""MRK006: fences of code that are glued to text or lost."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.edits import Edit, apply
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import Fence, Fences, fences, fences_of
from cleanwire.normalisers.markup._proof import is_page

_BLOCK = regex.compile(r"(?:[-*+][ \t]|[0-9]{1,3}[.)][ \t]|#{1,6}[ \t]|>[ \t]|\|[ \t]|\*\*|!?\[)\s*\S")
_LANGUAGE = regex.compile(r"[A-Za-z][\w+#.-]*(?:[ {,].*)?")
_GLUED = regex.compile(r"(?P<sign>```)(?<=[^\s`][ \t]?```)[ \t]*(?=\r?$)", regex.MULTILINE)
_PROSE = regex.compile(r"(?:[^\s`]*[^\x00-\x7f`][^`]*|\p{Lu}[\p{L}’'-]*,?(?:[ ][^\s`={}]+)+)[.!?:。！？：।؟…][)”»」]?")
_OPENING = regex.compile(
    r"(?P<sign>```)(?<=(?:[\p{L}\p{M}\p{N}.!?:;,)।。！？：]|\*\*)(?P<gap>[ \t]?)```)[A-Za-z][\w+#-]{0,19}[ \t]*\r?\n"
    r"(?:(?![^\n]*```)[^\n]*\n){1,200}?[ \t]*```[ \t]*(?=\r?$)",
    regex.MULTILINE,
)
_MOST = 1000


class GluedFence(Normaliser):
    """When the line end after a closing fence is lost, the parser finds no end of the code, and the page is code and
    text the wrong way round from there on. A list, heading, quotation, table, bold text or sentence directly behind a
    fence is no name of a language. An opening fence may be glued to the text before it. Such a fence is parted from the
    text when the fences of the page pair up with it,
    none of them inside of code. A block that another opens into, or that nothing ends, is reported.
    """

    code = "MRK006"
    name = "glued-fence"
    message = "the fence that ends the code is glued to the text"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (r"```", r"~~~")
    origin = "Machine translation in segments, joined without the line ends between them."
    examples = (
        Example(
            "```mermaid\na --> b\n```- One agent\n- Two agents\n",
            "```mermaid\na --> b\n```\n\n- One agent\n- Two agents\n",
        ),
        Example("```bash\nmake\n```## Next\n\nGo on.\n", "```bash\nmake\n```\n\n## Next\n\nGo on.\n"),
        Example("```bash\nmake all```\n\nGo on.\n", "```bash\nmake all\n```\n\nGo on.\n"),
        Example(
            "```bash\nmake\n```Danach ist alles fertig.\n", "```bash\nmake\n```\n\nDanach ist alles fertig.\n", "de"
        ),
        Example("```bash\nmake\n```Puis lancez-le.\n", "```bash\nmake\n```\n\nPuis lancez-le.\n", "fr"),
        Example("运行：```bash\nmake\n```\n\n完成。\n", "运行：\n\n```bash\nmake\n```\n\n完成。\n", "zh"),
        Example("```- One agent\n", "```\n\n- One agent\n"),
        Example("```bash\nmake\n\nGo on.\n\n```bash\nmake all\n```\n", None),
    )
    keeps = (
        Keep("```js\nlet a = 1\n```\n\n- One\n"),
        Keep("````md\n```js\nlet a\n```\n````\n"),
        Keep("```{note}\nText.\n```\n"),
        Keep('```js title="a.js"\nlet a\n```\n'),
        Keep("Write ```code``` in a line.\n"),
        Keep("~~~\n```- a\n~~~\n"),
        Keep("- One\n  ```sh\n  ls\n  ```\n- Two\n"),
        Keep("    ```- indented\n"),
        Keep("```\nplain\n```\n"),
        Keep("> ```sh\n> ls\n> ```\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text = document.text
        every = document.once(fences)
        edits = list(_parted(text, every)) or list(_opened(text))
        made = [Edit(*edit) for _, edit in edits]
        if edits and _is_sound(fences_of(apply(text, made)), every, text):
            for fence, edit in edits:
                yield self.finding(fence.start, fence.end, edit)
            return
        for fence, _ in edits:
            yield self.finding(fence.start, fence.end)
        if not edits:
            yield from self._lost(every, text)

    def _lost(self, every: Fences, text: str) -> Iterator[Finding]:
        """Reports a block of code in which another begins, or that nothing ends."""
        opened: Fence | None = None
        for fence in every.lines:
            if fence.role == "open":
                opened = fence
            elif fence.role == "close":
                opened = None
            elif opened and _nested(text, opened, fence) and _LANGUAGE.fullmatch(fence.info):
                message = "another block of code begins before this one ends: its closing fence is lost"
                yield self.finding(*opened.sign, message=message)
                return
        if opened is not None and every.unclosed and text[opened.end :].strip():
            yield self.finding(*opened.sign, message="nothing ends this block of code")


def _nested(text: str, opened: Fence, fence: Fence) -> bool:
    """Whether the second fence could have opened a block just as the first did."""
    same = text[slice(*opened.sign)] == text[slice(*fence.sign)]
    markdown = opened.info.lower().startswith(("md", "markdown", "mdx"))
    return same and not markdown and opened.sign[0] - opened.start == fence.sign[0] - fence.start


def _parted(text: str, every: Fences) -> Iterator[tuple[Fence, tuple[int, int, str]]]:
    """Fences with text glued to them, and the line ends that part them from it."""
    feed = "\r\n" if "\r\n" in text else "\n"
    opened: Fence | None = None
    count = 0
    for number, fence in enumerate(every.lines):
        same = opened is None or text[slice(*fence.sign)] == text[slice(*opened.sign)]
        near = fence.sign[0] - fence.start < 4 or opened is not None
        if (
            fence.role != "close"
            and near
            and same
            and "`" not in fence.info
            and (_BLOCK.match(fence.info) or (opened is not None and _PROSE.fullmatch(fence.info)))
            and count < _MOST
        ):
            indent = text[fence.start : fence.sign[0]]
            rest = fence.sign[1]
            while text[rest : rest + 1] in (" ", "\t"):
                rest += 1
            count += 1
            if ">" not in indent:
                yield fence, (fence.sign[1], rest, feed + feed + (indent if not indent.strip() else ""))
            opened = None
            continue
        if fence.role == "open":
            opened = fence
            end = every.lines[number + 1] if number + 1 < len(every.lines) else None
            if end is None or (end.role == "inside" and _LANGUAGE.fullmatch(end.info) and _nested(text, fence, end)):
                last = list(_GLUED.finditer(text, fence.end, end.start if end else len(text)))
                if len(last) == 1 and count < _MOST:
                    indent = text[fence.start : fence.sign[0]]
                    place = last[0].start("sign")
                    gap = place - 1 if text[place - 1] in " \t" else place
                    count += 1
                    sign = Fence(place, last[0].end("sign"), last[0].span("sign"), "", "close")
                    if not indent.strip() and text[slice(*fence.sign)] == "```":
                        yield sign, (gap, place, feed + indent)
                        opened = None
        elif fence.role == "close":
            opened = None


def _opened(text: str) -> Iterator[tuple[Fence, tuple[int, int, str]]]:
    """Opening fences that are glued to the text before them, so that the next one, which should close, opens."""
    feed = "\r\n" if "\r\n" in text else "\n"
    for match in itertools.islice(_OPENING.finditer(text), _MOST):
        start, end = match.span("sign")
        yield Fence(start, end, (start, end), "", "inside"), (match.start("gap"), start, feed + feed)


def _is_sound(after: Fences, before: Fences, text: str) -> bool:
    """Whether the fences pair up, none inside of code but in code that is Markdown; a piece of a page that begins in
    code may leave one open."""
    if any(fence.role == "inside" and _LANGUAGE.fullmatch(fence.info) for fence in after.lines):
        return False
    piece = bool(before.lines) and before.lines[0].role == "open" and bool(_BLOCK.match(before.lines[0].info))
    return not after.unclosed or piece
