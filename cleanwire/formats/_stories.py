"""What the parts of office documents share: stories, the texts that lie in each other in a part."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import ClassVar

from cleanwire.edits import Edit
from cleanwire.formats._blocks import Flow, Mark, Tally
from cleanwire.formats._xml import Document
from cleanwire.formats.parsed import Parsed, Unit


class Story(ABC):
    """A text of its own in a part: the body, which has no name, a note, a comment, the content of a text box."""

    names: ClassVar[Mapping[str, str]] = {}
    """What the elements are called that hold a story."""

    def __init__(self, document: Document, element: int, name: str = "") -> None:
        self.name = name
        self.others: list[Story] = []
        """The stories in this one, once its flow was asked for."""
        self._document = document
        self._element = element
        self._paragraphs: list[tuple[int, str]] = []

    @abstractmethod
    def flow(self) -> Flow:
        """The text of the story."""

    def finish(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """The edits, and what the raw text needs besides."""
        return edits

    @abstractmethod
    def inner(self, element: int, name: str) -> Story:
        """A story of the same part."""

    def _find_stories(self, first: int, last: int) -> None:
        """Finds the stories in an element, by the numbers of its tokens."""
        number = first
        while number < last:
            token = self._document.tokens[number]
            if token.kind == "open" and token.name in self.names:
                self.others.append(self.inner(number, self.names[token.name]))
                number = token.other
            number += 1

    def _look(self, place: int) -> str:
        """How the paragraph at a place looks: what its properties are, as they are written."""
        number = bisect_right(self._paragraphs, place, key=lambda paragraph: paragraph[0]) - 1
        return self._paragraphs[number][1] if number >= 0 else ""


def parsed(text: str, body: Story, encode: Callable[[str], str], marks: Callable[[str], Iterable[Mark]]) -> Parsed:
    """A part: a unit for each of its stories, that of the body the main one."""
    stories: list[Story] = [body]
    units: list[Unit] = []
    main: Unit | None = None
    for story in stories:
        prose = story.flow().prose(encode, story.finish)
        stories += story.others
        if prose:
            units.append(Unit(prose, name=story.name))
            main = units[0] if story is body else main
    units.sort(key=lambda unit: unit.prose.span)
    number = next((number for number, unit in enumerate(units) if unit is main), None)
    tally = Tally(list(marks(text)), marks)
    return Parsed(tuple(units), None, tally.value, main=number, expect=tally.after)
