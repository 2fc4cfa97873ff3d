"""ENC006: control characters and private-use characters."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import deletion, speaks_of_encodings, stands_in_source
from cleanwire.evidence.repairs import letters
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_ODD = regex.compile(
    r"""
    (?P<sequence>
        (?: \x1b\[ | \x9b (?=[0-9;]{1,20}[A-Za-z]) ) [0-?]{0,40} [ -/]{0,4} [@-~]
        | \x1b\] [^\x07\x1b\x9c\n]{0,300} (?: \x07 | \x1b\\ | \x9c )
        | \x1b [()*+] [0-9A-Z]
        | \x1b [=>78DEHMNOZc]
    )
    | (?P<overstrike> [^\s\x08] \x08 (?=[^\s\x08]) )
    | (?P<high> [\x80-\x9f] )
    | (?P<low> [\x00-\x08\x0b\x0e-\x1f\x7f]+ )
    | (?P<private> [\p{Co}\ufdd0-\ufdef\ufffe\uffff]+ )
    """,
    regex.VERBOSE,
)
_LATIN_ONLY = frozenset("ŠŒŽšœžŸƒ")
"""Letters that stand in Windows-1252 where its sisters for other alphabets have letters of their own."""
_OTHER_ALPHABET = regex.compile(r"[\p{L}--\p{Latin}]", regex.VERSION1)
_INTRODUCERS = frozenset("[]()*+%#P^_X")
"""What follows the escape of a terminal sequence."""
_SUBSTITUTES = frozenset("\x1a\x0b\x1c\x1d\x1e\x1f")
"""Controls that stand for something: a lost character, a line break, a separator, Word's hyphens."""
_SEPARATORS = frozenset("\x1c\x1d\x1e\x1f")
"""Those that part words, and do nothing beside a space."""


class Controls(Normaliser):
    """Nobody writes control characters. Those of the upper range are Windows-1252 that was read as Latin-1
    (`don\\x92t`); stray ones of the lower range go, and so do whole terminal sequences. What may stand for
    something is only reported: a substitute or separator, a control between two letters, which may be a lost
    ligature or hyphen, half a terminal sequence, a byte that Windows-1252 lacks, and private-use characters inside
    words. Those that stand beside words are icons of a font and stay, like tabs, line feeds and form feeds.
    """

    code = "ENC006"
    name = "control-character"
    message = "control character"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = (
        r"[\x00-\x08\x0b\x0e-\x1f\x7f\x{80}-\x{9f}]",
        r"[\x{e000}-\x{f8ff}\x{fdd0}-\x{fdef}\x{fffe}\x{ffff}\x{f0000}-\x{10ffff}]",
    )
    origin = "Windows-1252 read as Latin-1, terminal output, PDF extraction and fields cut out of binary files."
    examples = (
        Example("It wasn\x92t \x93new\x94 \x96 it was \x80 5\x85", "It wasn’t “new” – it was € 5…"),
        Example("To co\x9c \x84nowego\x94, \x8cl\u0105sk.", "To coś „nowego”, Śl\u0105sk.", "pl"),
        Example("The \x00council\x07 met.\x7f", "The council met."),
        Example("One \x02 two\x1b", "One two"),
        Example("The report\x1f came late.", "The report came late."),
        Example("H\x00e\x00l\x00lo there", "Hello there"),
        Example("\x1b[1;31mWarning\x1b[0m: the dam is full.", "Warning: the dam is full."),
        Example("It \x81was late.", None),
        Example("Here it was \x1a and gone.", None),
        Example("The ef\x03cient way", None),
        Example("Half a sequence \x1b%", None),
        Example("The o\ue0a5ce was closed.", None),
    )
    keeps = (
        Keep("Name\tAge\n\fNext page"),
        Keep("\uf015 Home and \uf8ff Mac"),
        Keep("\uf0b7 The first point"),
        Keep("In Latin-1 the byte \x92 is a control character."),
        Keep("A vertical tab is written \\x0b, a bell \\a."),
        Keep("Press ^C or Ctrl+[ to stop; [0m is no colour."),
        Keep("Noël, œuvre, Žižek, ƒ and € are written so.", "fr"),
        Keep("Les “guillemets” – et l’apostrophe… restent.", "fr"),
        Keep("␀ and ␛ are pictures of controls."),
        Keep("Menü \ue88a Start", "de"),
        Keep("\u2028Line and paragraph\u2029 separators"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for match in self.matches(_ODD, document):
            start, end = match.span()
            kind = match.lastgroup
            if kind == "private" and not _in_word(text, start, end):
                continue
            if stands_in_source(document, match.group()) or speaks_of_encodings(document, start, end):
                continue
            if kind == "sequence":
                yield self.finding(start, end, (start, end, ""), message="terminal sequence")
            elif kind == "high":
                yield self._high(document, start)
            elif kind == "low":
                yield from self._low(text, start, end)
            elif kind == "private":
                yield self.finding(start, end, message="private-use character inside a word")
            else:
                yield self.finding(start, end, message="overstruck characters")

    def _high(self, document: Document, at: int) -> Finding:
        """A control of the upper range, as Windows-1252 has it, or Windows-1250 where its letter is the language's."""
        char = document.text[at].encode("latin-1").decode("cp1252", "ignore")
        central = document.text[at].encode("latin-1").decode("cp1250", "ignore")
        if central != char and central in letters(document.lexicon):
            return self.finding(at, at + 1, (at, at + 1, central), message="Windows-1250 that was read as Latin-1")
        if not char or (char == "…" and document.once(_has_next_lines)):
            return self.finding(at, at + 1)
        if char in _LATIN_ONLY and _OTHER_ALPHABET.search(document.text, *document.line(at)):
            return self.finding(at, at + 1)
        return self.finding(at, at + 1, (at, at + 1, char), message="Windows-1252 that was read as Latin-1")

    def _low(self, text: str, start: int, end: int) -> Iterator[Finding]:
        """Controls of the lower range."""
        run = text[start:end]
        if run[-1] == "\x1b" and text[end : end + 1] in _INTRODUCERS:
            yield self.finding(start, end, message="half a terminal sequence")
        elif not _SUBSTITUTES.isdisjoint(run) and not (_SEPARATORS.issuperset(run) and _beside_space(text, start, end)):
            yield self.finding(start, end, message="control character that may stand for a lost one")
        elif run.strip("\0") and _in_word(text, start, end):
            yield self.finding(start, end, message="control character inside a word")
        else:
            yield self.finding(start, end, (*deletion(text, start, end), ""))


def _beside_space(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start].isspace() or text[end : end + 1].isspace()


def _in_word(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1].isalpha() and text[end : end + 1].isalpha()


def _has_next_lines(document: Document) -> bool:
    """Whether U+0085 ends the lines, as it does in text from a mainframe."""
    return "\n" not in document.text and document.text.count("\x85 ") < document.text.count("\x85") - 1
