"""What a normaliser is: the class that each of them extends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, cast, get_args

from cleanwire.edits import Edit
from cleanwire.findings import Applicability, Finding, Fix

if TYPE_CHECKING:
    import regex

    from cleanwire.document import Document

T = TypeVar("T")
Stage = Literal["encoding", "residue", "markup", "repetition", "addition", "quotation", "locale", "sentence", "report"]
STAGES: tuple[Stage, ...] = get_args(Stage)
"""The stages, in the order in which they run. `markup` looks at the raw text of a file that has markup, the others at
its prose; a normaliser of it proves each fix itself, by `cleanwire.structure.change`."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with an artifact and what becomes of it, by default or, where `unsafe`, when asked for.

    `after=None` means that the artifact is reported and nothing changes. `source` is the text that was translated, for
    what is told by it alone.
    """

    before: str
    after: str | None
    lang: str | None = "en"
    unsafe: bool = False
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Keep:
    """A look-alike: a text that must come back unchanged and without a finding of this normaliser."""

    text: str
    lang: str | None = "en"
    source: str | None = None


class _Computed:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = cache(make)

    def __get__(self, instance: object, owner: type | None = None) -> object:
        return self._make()


def computed(make: Callable[[], T]) -> T:
    """What stands for a value of a class that is worked out when it is first asked for: triggers made of the words of
    many languages, which the pipeline reads from the index.

    >>> class Example:
    ...     words = computed(lambda: ("a", "b"))
    >>> Example.words
    ('a', 'b')
    """
    return cast("T", _Computed(make))


class Normaliser:
    """Knows one kind of artifact. Extend it in a module of its own; the docstring says why it is an artifact
    and what is left alone.

    `triggers` are RE2 patterns and `probes` functions of a document, one of which must say yes before `find`
    is asked; `find` must find nothing where they all say no. `languages` are the primary language subtags that
    the normaliser knows, or None when it needs no language.
    """

    code: ClassVar[str]
    """Three letters and three digits, unique and for ever: `SEN002`."""
    name: ClassVar[str]
    """A short name in words joined by hyphens."""
    message: ClassVar[str]
    """What is wrong, in one sentence without a full stop."""
    stage: ClassVar[Stage]
    mqm: ClassVar[str]
    """The error type in the MQM typology (themqm.org), a leaf."""
    its: ClassVar[str]
    """The error type in ITS 2.0: a value of `its-loc-quality-issue-type`."""
    languages: ClassVar[frozenset[str] | None] = None
    profile: ClassVar[bool] = False
    """Whether it sets a text after the typography of a locale and so runs only with `Options.profile`."""
    triggers: ClassVar[tuple[str, ...]] = ()
    triggers_in: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """By BCP 47 tag, of a locale or a language, the triggers in place of `triggers` for a text known to be in it:
    fewer, or none."""
    probes: ClassVar[tuple[Callable[[Document], Any], ...]] = ()
    examples: ClassVar[tuple[Example, ...]]
    keeps: ClassVar[tuple[Keep, ...]]
    origin: ClassVar[str]
    """Where the artifact comes from."""

    def find(self, document: Document) -> Iterator[Finding]:
        """The artifacts in the document, in coordinates of `document.text`."""
        raise NotImplementedError

    def matches(
        self, pattern: regex.Pattern[str], document: Document, *, overlapped: bool = False
    ) -> Iterator[regex.Match[str]]:
        """The matches of a pattern in the paragraphs of a document that hold something that the triggers look for. A
        match must not be possible without such a thing in its paragraph."""
        for start, end in document.once(self._paragraphs):
            yield from pattern.finditer(document.text, start, end, overlapped=overlapped)

    def is_near(self, document: Document, place: int) -> bool:
        """Whether a place of a document lies in a paragraph that holds something that the triggers look for."""
        spans = document.once(self._paragraphs)
        number = bisect_right(spans, (place, len(document.text)))
        return number > 0 and place <= spans[number - 1][1]

    def _paragraphs(self, document: Document) -> list[tuple[int, int]]:
        if document.everywhere:
            return [(0, len(document.text))]
        from cleanwire.registry import known_entry
        from cleanwire.triggers import paragraphs

        return paragraphs(document, known_entry(type(self)).patterns(document.known_language))

    def finding(
        self,
        start: int,
        end: int,
        *edits: tuple[int, int, str],
        applicability: Applicability = "safe",
        message: str | None = None,
    ) -> Finding:
        """A finding at a span; with edits, as (start, end, replacement), it has one fix of them all."""
        made = tuple(Edit(a, b, text, (self.code,)) for a, b, text in sorted(edits))
        return Finding(self.code, message or self.message, start, end, Fix(made, applicability) if made else None)
