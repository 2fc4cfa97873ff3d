"""What the structure of a page of Markdown is made of when it is asked for, as its parser tells it."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.formats import _html
from cleanwire.formats._marks import Leaf, Mark

Entry = tuple[str, int, int, str | bool | None]
"""What happens, the half-open span of the file that it is about, and what is to be told of it.

`block` is a border of a block, `leaf` the start of a block of prose (whether it is a paragraph), `mark` a thing between
blocks; inside a leaf `text` is a piece of its text, `open` and `shut` are the ends of a piece of inline markup, the
second with the span of the whole, `note`, `thing` and `tag` stand in the text for themselves.
"""


def marks(raw: str, log: Sequence[Entry]) -> list[Mark]:
    """The marks of the structure.

    >>> found = marks("# A *b*", [("block", 0, 0, "Heading H1"), ("leaf", 0, 0, False), ("text", 2, 4, None)])
    >>> [mark if isinstance(mark, str) else (mark.start, mark.end) for mark in found]
    ['Heading H1', (2, 4)]
    """
    found: list[Mark] = []
    leaf: Leaf | None = None
    opened: list[tuple[str, list[str]]] = []
    for what, start, end, told in log:
        if what == "mark":
            found.append(str(told))
        elif what == "block" or what == "leaf":
            if leaf:
                found.append(leaf)
                leaf = None
                opened.clear()
            if what == "leaf":
                leaf = Leaf(bool(told))
            elif told:
                found.append(str(told))
        else:
            leaf = leaf or Leaf(False)
            if leaf.start < 0:
                leaf.start = start
            leaf.end = max(leaf.end, end)
            if what == "text":
                continue
            if what == "open":
                opened.append((str(told), []))
                continue
            if what == "shut":
                name, inner = opened.pop()
                key = f"{name}({' '.join(sorted(inner))})"
            elif what == "tag":
                key = _html.skeleton(raw, start, end)
            else:
                key = f"{told} {raw[start:end]}" if what == "thing" else str(told)
            if opened:
                opened[-1][1].append(key)
            else:
                leaf.nodes.append((start, end, key))
    return [*found, leaf] if leaf else found
