"""A document: the prose that normalisers look at, and what is known about all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from cleanwire import languages
from cleanwire.options import Options

if TYPE_CHECKING:
    from cleanwire.formats.parsed import Parsed, Unit
    from cleanwire.languages.language import Language

T = TypeVar("T")
_ASCII = bytes(range(0x80))


class Document:
    """The prose of a text at one moment of the pipeline. `text` is what a reader reads; protected things in it
    are `cleanwire.prose.OBJECT`, line ends are line feeds. In the stage `markup` it is the raw text of the file.
    `parsed` is the file as its format reads it."""

    __slots__ = ("_beyond", "_encoded", "_known", "_page", "_parts", "everywhere", "options", "parsed", "text", "unit")

    def __init__(
        self,
        text: str,
        options: Options,
        unit: Unit | None = None,
        parsed: Parsed | None = None,
        page: Document | None = None,
        *,
        everywhere: bool = False,
    ) -> None:
        """A document of a unit of a file, or, without one, of a plain text by itself. `page` is the document whose
        language it has unless it says otherwise: that of the page around a caption. With `everywhere`, normalisers
        look at all of it, and not just around their triggers."""
        self.text = text
        self.options = options
        self.unit = unit
        self.parsed = parsed
        self.everywhere = everywhere
        self._page = page
        self._known: dict[Any, Any] = {}
        self._encoded: bytes | None = None
        self._beyond: bytes | None = None
        self._parts: list[bytes] | None = None

    @classmethod
    def together(cls, texts: list[str], options: Options) -> Document:
        """A document of which each of some plain texts is a paragraph, or several.

        >>> document = Document.together(["One.", "Two, and more."], Options())
        >>> document.text, document.parts
        ('One.\\n\\nTwo, and more.', [b'One.', b'Two, and more.'])
        """
        document = cls("\n\n".join(texts), options)
        document._parts = [text.encode("utf-8", "surrogatepass") for text in texts]
        document._encoded = b"\n\n".join(document._parts)
        return document

    def once(self, function: Callable[[Document], T]) -> T:
        """The value of a function of the document, computed once: for evidence that several normalisers share."""
        try:
            return cast("T", self._known[function])
        except KeyError:
            value = self._known[function] = function(self)
            return value

    def forget(self) -> None:
        """Drops what was computed, of a document that nobody looks at any more."""
        self._known = {}
        self._encoded = self._beyond = None

    @property
    def encoded(self) -> bytes:
        """The text in UTF-8, lone surrogates too, as RE2 takes it."""
        if self._encoded is None:
            self._encoded = self.text.encode("utf-8", "surrogatepass")
        return self._encoded

    @property
    def beyond_ascii(self) -> bytes:
        """The bytes of `encoded` that are not ASCII's: few in many a text."""
        if self._beyond is None:
            self._beyond = b"" if self.text.isascii() else self.encoded.translate(None, _ASCII)
        return self._beyond

    @property
    def parts(self) -> list[bytes]:
        """The texts of which the document is made, as `encoded`: mostly one."""
        return [self.encoded] if self._parts is None else self._parts

    @property
    def longest(self) -> int:
        """How many bytes the longest of the texts has of which the document is made."""
        return max(map(len, self.parts))

    @property
    def language(self) -> str | None:
        """The BCP 47 tag of the document's language: as declared for this part of the file, else as the caller says,
        else as declared for the file, else as its path tells, else as detected, else that of the profile; None when
        not certain."""
        if known := self.known_language:
            return known
        return (self._page.language if self._page else self.once(_detected)) or self.options.profile

    @property
    def known_language(self) -> str | None:
        """The language as far as it is known without detection."""
        declared = self.unit.language if self.unit else None
        whole = self.parsed.language if self.parsed else None
        return declared or self.options.target_lang or whole or self.options.path_lang

    @property
    def source(self) -> str | None:
        """The text that was translated, where it is known."""
        if self.parsed and not self.parsed.guess:
            return self.unit.source if self.unit else None
        return (self.unit.source if self.unit else None) or self.options.source

    @property
    def lexicon(self) -> Language:
        """What cleanwire knows of the document's language."""
        return self.once(_lexicon)

    def line(self, position: int) -> tuple[int, int]:
        """The half-open span of the line around a place, without its line feed."""
        start = self.text.rfind("\n", 0, position) + 1
        end = self.text.find("\n", position)
        return start, len(self.text) if end < 0 else end


def _lexicon(document: Document) -> Language:
    return languages.load(document.language or "und")


def _detected(document: Document) -> str | None:
    from cleanwire.detection import detect

    if document.parsed and not document.parsed.guess:
        return None
    return detect(document.text, document.options.detector)
