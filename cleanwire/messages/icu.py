"""ICU MessageFormat: where in a string the text of a message and of its branches is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cleanwire.messages.literal import Inline
from cleanwire.prose import OBJECT

_COMPLEX = re.compile(r"\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,")
_ARGUMENT = re.compile(r"\{\s*(?P<name>[\w.-]+)\s*(?P<next>[,}])")
_KIND = re.compile(r"\s*(?P<kind>\w+)\s*(?P<next>[,}])")
_OFFSET = re.compile(r"\s*(?:offset\s*:\s*\d+\s*)?")
_SELECTOR = re.compile(r"\s*(?:=\d+|[\w.-]+)\s*\{")
_SIGN = re.compile(r"[{}'#]")
_BRANCHING = frozenset({"plural", "select", "selectordinal"})
_DEEPEST = 20


@dataclass(slots=True)
class Message:
    """A message or a branch: its half-open span of the string, and the things in it that are no text."""

    start: int
    end: int = 0
    inline: list[Inline] = field(default_factory=list)


def is_branching(text: str) -> bool:
    """Whether a string has plurals or selections as ICU writes them."""
    return "{" in text and _COMPLEX.search(text) is not None


def messages(text: str) -> list[Message] | None:
    """The message that a string is, and its branches, in order of where they begin; None when it is none.

    >>> [text[m.start:m.end] for text in ["{n, plural, one{# day} other{# days}}"] for m in messages(text) if m.start]
    ['# day', '# days']
    """
    found: list[Message] = []
    try:
        end = _message(text, 0, found, 0, plural=False)
    except ValueError:
        return None
    return found if end == len(text) else None


def _message(text: str, at: int, found: list[Message], depth: int, *, plural: bool) -> int:
    """Reads a message up to its closing brace or the end; gives the place of that. Raises ValueError."""
    if depth > _DEEPEST:
        raise ValueError("too deep")
    message = Message(at)
    found.append(message)
    while sign := _SIGN.search(text, at):
        at = sign.start()
        char = sign[0]
        if char == "}":
            if depth:
                break
            raise ValueError("a closing brace too many")
        if char == "{":
            end = _argument(text, at, found, depth)
            message.inline.append((at, end, OBJECT))
        elif char == "#":
            end = at + 1
            if plural:
                message.inline.append((at, end, OBJECT))
        else:
            end = _quoted(text, at, message)
        at = end
    else:
        at = len(text)
        if depth:
            raise ValueError("a branch without an end")
    message.end = at
    return at


def _quoted(text: str, at: int, message: Message) -> int:
    """Behind an apostrophe: alone it is itself, doubled it reads as one, before syntax it quotes up to the next."""
    following = text[at + 1 : at + 2]
    if following == "'":
        message.inline.append((at, at + 2, "'"))
        return at + 2
    if following not in ("{", "}"):
        return at + 1
    end = text.find("'", at + 1)
    end = len(text) if end < 0 else end + 1
    message.inline.append((at, end, OBJECT))
    return end


def _argument(text: str, at: int, found: list[Message], depth: int) -> int:
    """Reads an argument; gives the place behind its closing brace."""
    head = _ARGUMENT.match(text, at)
    if not head:
        raise ValueError("no argument")
    if head["next"] == "}":
        return head.end()
    kind = _KIND.match(text, head.end())
    if not kind:
        raise ValueError("no type")
    if kind["next"] == "}":
        return kind.end()
    if kind["kind"] not in _BRANCHING:
        end = text.find("}", kind.end())
        if end < 0:
            raise ValueError("an argument without an end")
        return end + 1
    at = kind.end()
    offset = _OFFSET.match(text, at)
    at = offset.end() if offset else at
    while selector := _SELECTOR.match(text, at):
        at = _message(text, selector.end(), found, depth + 1, plural=kind["kind"] != "select") + 1
    rest = re.compile(r"\s*\}").match(text, at)
    if not rest:
        raise ValueError("no selector")
    return rest.end()
