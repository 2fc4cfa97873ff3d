"""Which normalisers have something to look at: one linear scan for all patterns, and the probes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, ClassVar

from cleanwire.document import Document
from cleanwire.prefilter import Keys, Prefilter
from cleanwire.registry import Entry

FEW = 65_536
"""Bytes of texts for which it is not worth while to compile all patterns."""
A_LOOK = 256
"""So many more for each text: what it costs to ask all patterns for their keys."""

MAX_MEMORY = 64 << 20
"""Bytes that a compiled set may take; RE2's own default is 8 MB, in which large sets do not compile."""
_BLANK = b"\n\n"
_SIGN = -1
"""Stands for a sign among the numbers of entries."""
_WORDY = 20
"""Alternatives of a pattern that looks for many words."""
_ENDS = re.compile(r"\\(?:[Az]|\\)")
_LINE_ENDS = {r"\A": "^", r"\z": "$"}
_BOUND = re.compile(r"(?:\(\?\w+\))?\\A|(?s:.)*\\z\Z")
"""What matches at the beginning or at the end of a text alone."""


@lru_cache(maxsize=64)
def compile_set(patterns: tuple[str, ...]) -> Any:
    """The patterns as one `re2.Set`. Raises ValueError for a pattern that RE2 refuses or a set too large."""
    import re2

    options = re2.Options()
    options.max_mem = MAX_MEMORY
    options.log_errors = False
    compiled = re2.Set.SearchSet(options)
    for pattern in patterns:
        try:
            compiled.Add(pattern)
        except re2.error as error:
            raise ValueError(f"RE2 does not take the trigger {pattern!r}: {error}") from None
    compiled.Compile()
    return compiled


@lru_cache(maxsize=256)
def compile_pattern(patterns: tuple[str, ...]) -> Any:
    """One RE2 pattern that matches the bytes that any of the patterns matches. They must be ones that RE2 takes."""
    import re2

    options = re2.Options()
    options.max_mem = MAX_MEMORY
    options.never_capture = True
    return re2.compile("|".join(f"(?:{pattern})" for pattern in patterns).encode(), options)


def paragraphs(document: Document, patterns: tuple[str, ...]) -> list[tuple[int, int]]:
    """The half-open spans, in order, of the paragraphs of a document in which one of some patterns matches, each with
    the blank line behind it.

    >>> from cleanwire.options import Options
    >>> paragraphs(Document("One.\\n\\nTwo « 2 ».\\n\\nThree.", Options()), ("[«»]",))
    [(6, 18)]
    """
    data = document.encoded
    if len(data) < Scanner.few_left:
        keys = document.once(_keys)
        patterns = tuple(narrow for pattern in patterns if (narrow := Prefilter(pattern).narrowed(keys)))
        if not patterns:
            return []
    search = compile_pattern(patterns).search
    found: list[tuple[int, int]] = []
    position = place = 0
    while match := search(data, position):
        blank = data.rfind(_BLANK, position, match.start())
        start = position if blank < 0 else blank + len(_BLANK)
        blank = data.find(_BLANK, match.end())
        end = len(data) if blank < 0 else blank + len(_BLANK)
        before, inside = (len(data[a:b].decode("utf-8", "surrogatepass")) for a, b in ((position, start), (start, end)))
        found.append((place + before, place + before + inside))
        position, place = end, place + before + inside
        if end == len(data):
            break
    return found


def any_of(characters: Iterable[str]) -> str:
    """A pattern for one of the characters, as RE2 takes it.

    >>> any_of("]« ")
    '[\\\\x{20}\\\\x{5d}\\\\x{ab}]'
    """
    return "[" + "".join(rf"\x{{{ord(character):x}}}" for character in sorted(characters)) + "]"


def of_lines(pattern: str) -> str:
    """A pattern that matches in lines wherever another one, as RE2 takes it, does in some of them by themselves: the
    ends of a line stand for those of a text.

    >>> print(of_lines(r"(?i)\\A\\s*note|end\\z"), of_lines("[.]$"))
    (?m)(?i)^\\s*note|end$ (?m)[.]$
    """
    return "(?m)" + _ENDS.sub(lambda match: _LINE_ENDS.get(match[0], match[0]), pattern)


class Scanner:
    """Tells which of some normalisers have something to look at. Compiled when it is first used.

    >>> from cleanwire.options import Options
    >>> from cleanwire.registry import installed
    >>> footer = [entry for entry in installed() if entry.code == "ADD002"]
    >>> scanner = Scanner(footer, signs=["@"])
    >>> scanner.look(Document("source site-64", Options())), scanner.look(Document("a@b", Options()))
    (([0], [], False), ([], [], True))
    """

    few_left: ClassVar[int] = FEW
    """Bytes of texts to look at, by this process, before it compiles all patterns."""

    def __init__(self, entries: Sequence[Entry], language: str | None = None, signs: Iterable[str] = ()) -> None:
        """`language` is the tag of that of the documents, None where it is not known; `signs` are strings that they
        are searched for besides."""
        self._entries = entries
        self._patterns: dict[str, list[int]] = {re.escape(sign): [_SIGN] for sign in signs}
        for number, entry in enumerate(entries):
            for pattern in entry.patterns(language):
                self._patterns.setdefault(pattern, []).append(number)
        self._woken = list(self._patterns.values())
        self._bound = {number: pattern for number, pattern in enumerate(self._patterns) if _BOUND.match(pattern)}

    @cached_property
    def _sets(self) -> list[tuple[Callable[[bytes], list[int] | None], list[int]]]:
        """What tells which patterns match, the ends of lines taken for those of the text, with their numbers: in a set
        of their own those that look for many words anywhere, with which the states of the others multiply."""
        patterns = list(map(of_lines, self._patterns))
        wordy = [number for number, pattern in enumerate(self._patterns) if _is_wordy(pattern)]
        others = [number for number in range(len(patterns)) if number not in wordy]
        return [
            (compile_set(tuple(patterns[number] for number in part)).Match, part) for part in (others, wordy) if part
        ]

    @cached_property
    def _prefilters(self) -> list[Prefilter]:
        return list(map(Prefilter, self._patterns))

    @cached_property
    def _probes(self) -> list[tuple[Callable[[Document], Any], list[int]]]:
        """Each probe with the numbers of the entries that it wakes. One that cannot be loaded or raises an error wakes
        its own: the normaliser will say what is wrong."""
        probes: dict[Callable[[Document], Any], list[int]] = {}
        for number, entry in enumerate(self._entries):
            try:
                loaded = entry.load_probes()
            except Exception:
                loaded = [_always]
            for probe in loaded:
                probes.setdefault(probe, []).append(number)
        return list(probes.items())

    @cached_property
    def _probed(self) -> list[int]:
        """The numbers of the entries that have probes."""
        return [number for number, entry in enumerate(self._entries) if entry.probes]

    def look(self, document: Document) -> tuple[list[int], list[int], bool]:
        """The numbers, in order, of the entries one of whose triggers finds something in the document, or, where none
        does, one of whose probes says yes; in the former case those of the others that have probes; and whether the
        document holds one of the signs."""
        numbers = {number for hit in self._hits(document) for number in self._woken[hit]}
        signs = _SIGN in numbers
        numbers.discard(_SIGN)
        if numbers:
            return sorted(numbers), [number for number in self._probed if number not in numbers], signs
        for probe, entries in self._probes:
            if self._wakes(probe, document):
                numbers.update(entries)
        return sorted(numbers), [], signs

    def is_quiet(self, together: Document) -> bool:
        """Whether nothing can be found in any of the texts of which a document is made: one look does for all."""
        return not self._hits(together) and not any(self._wakes(probe, together) for probe, _ in self._probes)

    def _hits(self, document: Document) -> list[int]:
        """The numbers of the patterns that match in one of the texts of which a document is made, or may do so."""
        return [hit for hit in self._matching(document) if hit not in self._bound or self._holds(hit, document)]

    def _matching(self, document: Document) -> Iterator[int]:
        """The numbers of the patterns that match, the ends of lines taken for those of the text. Of few texts only
        those patterns are compiled, and alone, of which a text holds the keys."""
        data = document.encoded
        if len(data) >= Scanner.few_left:
            Scanner.few_left = 0
            self.__dict__.pop("_prefilters", None)
            return (numbers[hit] for match, numbers in self._sets for hit in match(data) or ())
        Scanner.few_left -= len(data) + A_LOOK
        keys = document.once(_keys)
        narrowed = enumerate(prefilter.narrowed(keys) for prefilter in self._prefilters)
        return (
            number for number, pattern in narrowed if pattern and compile_pattern((of_lines(pattern),)).search(data)
        )

    def _holds(self, hit: int, document: Document) -> bool:
        """Whether a pattern that matches in a line does so at the beginning or the end of a text."""
        search = compile_pattern((self._bound[hit],)).search
        return any(search(part) for part in document.parts)

    @staticmethod
    def _wakes(probe: Callable[[Document], Any], document: Document) -> bool:
        """What a probe says; one that raises an error says yes."""
        try:
            return bool(document.once(probe))
        except Exception:
            return True


def _is_wordy(pattern: str) -> bool:
    """Whether a pattern looks for many words, and not at the beginnings of lines alone."""
    return pattern.count("|") > _WORDY and "(?m)^" not in pattern


def _keys(document: Document) -> Keys:
    return Keys(document.text)


def _always(document: Document) -> bool:
    return True
