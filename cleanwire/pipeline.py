"""The pipeline: normalisers and options, ready to clean texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import Any

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.normaliser import Normaliser
from cleanwire.options import Options
from cleanwire.result import Result
from cleanwire.run import Run
from cleanwire.team import Team

SHORT = 79
"""Code points of the texts that are looked at together."""
_TOGETHER = 32
"""So many of them at once."""
LONG = 1 << 16
"""Code points up to which a plain text is looked at as a whole."""


class Pipeline:
    """Normalisers and options, ready to clean any number of texts. Safe to share between threads; picklable.

    `normalisers` are classes or instances, or None for all that are installed; `options` are the fields of
    `Options`.

    >>> pipeline = Pipeline(target_lang="en")
    >>> pipeline.clean("They struck civilian infrastructure. in Ukraine on Monday.").text
    'They struck civilian infrastructure in Ukraine on Monday.'
    """

    def __init__(self, normalisers: Iterable[Normaliser | type[Normaliser]] | None = None, **options: Any) -> None:
        self.options = Options(**options)
        self._given = (
            None
            if normalisers is None
            else tuple(normaliser() if isinstance(normaliser, type) else normaliser for normaliser in normalisers)
        )
        self._team = Team(self._given, self.options)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self._given, self.options)

    @property
    def normalisers(self) -> tuple[Normaliser, ...]:
        """The normalisers that take part, in order of their codes."""
        return tuple(runner.normaliser for runner in self._team.runners)

    def clean(self, text: str, *, source: str | None = None) -> Result:
        """Cleans a text; `source` is the text that it was translated from, where it is known.

        Raises ValueError when the format is not known; no text raises anything.
        """
        options = replace(self.options, source=source) if source is not None else self.options
        if options.format == "text":
            if len(text) > LONG and options.source is None:
                from cleanwire.stretches import clean_in_stretches

                return clean_in_stretches(text, self.clean)
            document = Document(text, options)
            awake, waiting, signs = self._team.look(document)
            parsed = formats.parse(text, "text") if signs else None
            if parsed and parsed.units[0].prose.atoms:
                del document
                return Run(options, self._team).parsed(text, parsed)
            return Run(options, self._team).prose(document, awake, waiting) if awake else Result(text, text, (), ())
        return Run(options, self._team).result(text)

    def clean_many(self, texts: Iterable[str]) -> Iterator[Result]:
        """Cleans texts, in their order, as they are asked for. Short ones in a known language, as of an interface, are
        taken together, a few at a time, since one look at all of them mostly tells that nothing is wrong with any.

        >>> [result.text for result in Pipeline(target_lang="en").clean_many(["Fine.", "It is « cold »."])]
        ['Fine.', 'It is “cold”.']
        """
        if self.options.target_lang is None or self.options.format != "text":
            return map(self.clean, texts)
        return chain.from_iterable(map(self._clean_together, _batches(texts)))

    def _clean_together(self, texts: list[str]) -> list[Result]:
        """What is made of texts that are looked at together; where something may be wrong, of each half of them."""
        if len(texts) == 1:
            return [self.clean(texts[0])]
        if self._team.is_quiet(Document.together(texts, self.options)):
            return [Result(text, text, (), ()) for text in texts]
        middle = len(texts) // 2
        return self._clean_together(texts[:middle]) + self._clean_together(texts[middle:])


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in their order, those in a row that are short together."""
    batch: list[str] = []
    for text in texts:
        if len(text) <= SHORT:
            batch.append(text)
            if len(batch) < _TOGETHER:
                continue
        if batch:
            yield batch
            batch = []
        if len(text) > SHORT:
            yield [text]
    if batch:
        yield batch


def untriggered(text: str, options: Options) -> Result:
    """Cleans a text with all installed normalisers, none of which waits for its triggers.

    That gives what `clean` gives and takes longer: it is how the tests hold the triggers true.
    """
    if len(text) > LONG and options.format == "text" and options.source is None:
        from cleanwire.stretches import clean_in_stretches

        return clean_in_stretches(text, lambda stretch: untriggered(stretch, options))
    return Run(options, Team(None, options), all_triggered=True).result(text)


def _rebuild(given: tuple[Normaliser, ...] | None, options: Options) -> Pipeline:
    pipeline = Pipeline(given)
    pipeline.options = options
    pipeline._team = Team(given, options)
    return pipeline


@lru_cache(maxsize=256)
def _pipeline(options: Options) -> Pipeline:
    return _rebuild(None, options)


def clean(text: str, *, source: str | None = None, **options: Any) -> Result:
    """Cleans a text. See `Options` for the options.

    >>> result = clean("He called it « a mistake » in a letter to “The Times”.", target_lang="en")
    >>> result.text
    'He called it “a mistake” in a letter to “The Times”.'
    >>> [(edit.start, edit.end, edit.replacement, edit.codes) for edit in result.edits]
    [(13, 15, '“', ('QUO001',)), (24, 26, '”', ('QUO001',))]
    """
    settings = Options(**options)
    try:
        pipeline = _pipeline(settings)
    except TypeError:  # a detector that cannot be hashed
        pipeline = _rebuild(None, settings)
    return pipeline.clean(text, source=source)
