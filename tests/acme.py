"""Normalisers of a third party, for the tests of the command line; `third_party` holds how they are installed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

from cleanwire import Document, Example, Finding, Keep, Normaliser


class _Acme(Normaliser):
    stage = "residue"
    mqm = "spelling"
    its = "misspelling"
    origin = "Made up for a test."
    examples = ()
    keeps = ()

    def find(self, document: Document) -> Iterator[Finding]:
        word = self.triggers[0]
        start = document.text.find(word)
        while start >= 0:
            end = start + len(word)
            yield self.found(start, end)
            start = document.text.find(word, end)

    def found(self, start: int, end: int) -> Finding:
        raise NotImplementedError


class Teh(_Acme):
    """A slip of the fingers."""

    code = "ACM001"
    name = "acme-teh"
    message = "misspelt article"
    triggers = ("teh",)
    examples = (Example("See teh cat.", "See the cat."),)
    keeps = (Keep("The\ttable."),)

    def found(self, start: int, end: int) -> Finding:
        return self.finding(start, end, (start, end, "the"))


class Maybe(_Acme):
    """A dash that may be meant."""

    code = "ACM002"
    name = "acme-maybe"
    message = "doubtful dash"
    triggers = ("~~",)
    examples = (Example("A ~~ B", "A — B", unsafe=True), Example("~~", None))

    def found(self, start: int, end: int) -> Finding:
        return self.finding(start, end, (start, end, "—"), applicability="unsafe")


class Note(_Acme):
    """A word to look at."""

    code = "ACM003"
    name = "acme-note"
    message = "word to look at"
    triggers = ("whatsit",)
    examples = (Example("A whatsit.", None),)

    def found(self, start: int, end: int) -> Finding:
        return self.finding(start, end)


class Fault(_Acme):
    """Raises an error."""

    code = "ACM004"
    name = "acme-fault"
    message = "never said"
    triggers = ("RAISE",)

    def found(self, start: int, end: int) -> Finding:
        raise RuntimeError("out of order")


class Death(_Acme):
    """Ends its process."""

    code = "ACM007"
    name = "acme-death"
    message = "never said"
    triggers = ("DIE NOW",)

    def found(self, start: int, end: int) -> Finding:
        os._exit(9)


class Slow(_Acme):
    """Says that it has begun, and takes its time."""

    code = "ACM006"
    name = "acme-slow"
    message = "slow"
    triggers = ("SLOWLY",)

    def found(self, start: int, end: int) -> Finding:
        with open(os.environ["ACME_BEGUN"], "w") as file:
            file.write(str(os.getpid()))
        time.sleep(0.5)
        return self.finding(start, end)


class Watch(_Acme):
    """Finds nothing, and notes that it has looked."""

    code = "ACM005"
    name = "acme-watch"
    message = "never said"
    triggers = ("WATCHED",)

    def find(self, document: Document) -> Iterator[Finding]:
        with open(os.environ["ACME_LOOKED"], "a") as file:
            file.write(document.text)
        return iter(())
