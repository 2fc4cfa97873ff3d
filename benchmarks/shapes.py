"""The parts of an attribution, put together as an editor prints it and as machine translation leaves it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A phrase and the words of it that a lexicon may hold."""

    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """What an attribution is made of: the stop comes behind `before + subject + verb`, the complement behind that."""

    opening: str
    order: str
    subject: Word
    verb: Word
    tail: str
    complement: str
    apposition: bool
    rest: str = ""
    """How the sentence goes on behind the complement, with its comma."""
    closed: str = ""
    """What follows the subject in any case: the comma of a name before it."""

    def truth(self) -> str:
        """The sentence with the complement behind its head."""
        comma = self.closed or ("," if self.apposition else "")
        return self.sentence(f"{self.subject.text} {self.complement}", comma, self.rest)

    def damaged(self) -> tuple[str, int]:
        """The damaged sentence and the place of its false stop."""
        head = self.sentence(self.subject.text, self.closed, "")
        rest = "," + self.rest if self.apposition and self.rest and not self.rest.startswith(",") else self.rest
        return f"{head} {self.complement}{rest}.", len(head) - 1

    def sentence(self, subject: str, comma: str, rest: str) -> str:
        """The sentence with this subject, what closes it, and how it goes on."""
        tail = f" {self.tail}" if self.tail else ""
        if self.order == "VS":
            after = comma if tail or (rest and not rest.startswith(",")) else ""
            text = f"{self.verb.text} {subject}{after}{tail}"
        elif self.order == "AROUND":
            text = self.verb.text.format(f"{subject}{comma}{tail}")
        else:
            text = f"{subject}{comma} {self.verb.text}{tail}"
        text = f"{self.opening} {text}" if self.opening else text[0].upper() + text[1:]
        return f"{text}{rest}."
