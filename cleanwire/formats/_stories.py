"""What the parts of office documents share: stories, the texts that lie in each other in a part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from cleanwire.edits import Edit
from cleanwire.formats._blocks import Flow, Mark, Tally
from cleanwire.formats.parsed import Parsed, Unit


class Story(Protocol):
    """A text of its own in a part: the body, which has no name, a note, a comment, the content of a text box."""

    name: str

    @property
    def others(self) -> Sequence[Story]:
        """The stories in this one, once its flow was asked for."""

    def flow(self) -> Flow:
        """The text of the story."""

    def finish(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """The edits, and what the raw text needs besides."""


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
