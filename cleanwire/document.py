"""A document: the prose that normalisers look at, and what is known about all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from cleanwire import languages
from cleanwire.options import Options

if TYPE_CHECKING:
    from cleanwire.languages.language import Language

T = TypeVar("T")


class Document:
    """The prose of a text at one moment of the pipeline. `text` is what a reader reads; protected things in it
    are `cleanwire.prose.OBJECT`, line ends are line feeds."""

    def __init__(self, text: str, options: Options) -> None:
        self.text = text
        self.options = options
        self._known: dict[Any, Any] = {}

    def once(self, function: Callable[[Document], T]) -> T:
        """The value of a function of the document, computed once: for evidence that several normalisers share."""
        if function not in self._known:
            self._known[function] = function(self)
        return cast("T", self._known[function])

    @property
    def language(self) -> str | None:
        """The BCP 47 tag of the document's language: as given, else as detected, None when not certain."""
        return self.options.target_lang or self.once(_detected)

    @property
    def lexicon(self) -> Language:
        """What cleanwire knows of the document's language."""
        return languages.load(self.language or "und")

    def line(self, position: int) -> tuple[int, int]:
        """The half-open span of the line around a place, without its line feed."""
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        return start, len(self.text) if end < 0 else end


def _detected(document: Document) -> str | None:
    from cleanwire.detection import detect

    return detect(document.text, document.options.detector)
