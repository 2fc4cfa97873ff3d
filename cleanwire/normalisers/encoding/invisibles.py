"""ENC004: invisible characters that serve nothing."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import deletion, speaks_of_encodings, stands_in_source
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT

_ZWSP, _ZWNJ, _ZWJ, _SHY, _BOM = "\u200b\u200c\u200d\xad\ufeff"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TAG = r"\U000e0000-\U000e007f"
_INVISIBLE = rf"{_ZWSP}{_ZWNJ}{_ZWJ}{_SHY}{_BOM}{_BIDI}{_TAG}"
_RUN = regex.compile(rf"[{_INVISIBLE}]+")
_FLAG = regex.compile(r"\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}--\u200f\u061c]", regex.VERSION1)
_RIGHT_TO_LEFT_LANGUAGES = frozenset(["ar", "fa", "he", "ur"])
_BREAKS_WITHOUT_SPACE = regex.compile(
    r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Tai_Le}\p{New_Tai_Lue}\p{Tai_Tham}\p{Tai_Viet}\p{Javanese}\p{Balinese}\p{Sundanese}]"
)
_JOINS = regex.compile(
    r"[\p{Arabic}\p{Syriac}\p{Mandaic}\p{Nko}\p{Mongolian}\p{Phags_Pa}\p{Devanagari}\p{Bengali}\p{Gurmukhi}\p{Gujarati}\p{Oriya}"
    r"\p{Tamil}\p{Telugu}\p{Kannada}\p{Malayalam}\p{Sinhala}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}"
    r"\p{Javanese}\p{Balinese}\p{Hebrew}\p{Adlam}\p{Hanifi_Rohingya}\p{Ol_Chiki}\p{Meetei_Mayek}\p{Chakma}]"
)
_EMOJI = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Component}--[0-9#*]--\u200d]", regex.VERSION1)
_LIGATURE = regex.compile(r"[fſFT][bfhijklrtuſäöü]|[sſ][ts]|c[hkt]|t[tz]")
_NEAR = 3
"""How far from a joiner letters of a script that joins are looked for."""
_LETTER = regex.compile(r"[\p{L}\p{M}]")
_REST_OF_WORD = regex.compile(r"[ ](\p{Ll}[\p{L}\p{M}]*)")
_LONG_WORD = regex.compile(rf"[\p{{L}}{_SHY}]{{9,}}")
_HYPHENATED = regex.compile(rf"(?<=\p{{L}}\p{{M}}*){_SHY}(?=\p{{L}})")
_BREAK_AFTER = frozenset("/\\._-–—@#&=?*~`|")
_OPENS = frozenset("*_~`|")
_MOST_SOFT = 3
"""A text with so many soft hyphens between letters uses them throughout, and so does one with any in this share
of its long words:"""
_SHARE = 2
_LABEL = 3
"""Words of a text in which one soft hyphen can be meant."""


class Invisibles(Normaliser):
    """Zero-width spaces and joiners, soft hyphens, byte-order marks, direction marks and tag characters come along
    from web pages, subtitles and engines' vocabularies, and break searches and later translations. Each has its
    use, and there it stays: joiners in scripts that join, in emoji and between letters that would form a
    ligature; zero-width spaces in scripts without spaces, where a path may break and after `@`; soft hyphens in a
    text that hyphenates throughout; direction marks in a text with right-to-left letters or around a placeholder;
    tags in a flag. Word joiners always stay.
    """

    code = "ENC004"
    name = "invisible-character"
    message = "invisible character that serves nothing"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = (r"[\x{ad}\x{61c}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{feff}\x{e0000}-\x{e007f}]",)
    origin = "Copied web pages, word processors and engines that carry invisible characters along or make them up."
    examples = (
        Example("The coun\u200bcil met.\u200b", "The council met."),
        Example("A new \u200b line of \ufefftrams opened.", "A new line of trams opened."),
        Example(
            "The gov\xadernment answered the opposition yesterday in parliament.",
            "The government answered the opposition yesterday in parliament.",
        ),
        Example("\u200eThe mayor\u200f agreed.\u202c", "The mayor agreed."),
        Example("Wor\u200cds and\u200d joiners", "Words and joiners"),
        Example("Read\U000e0068\U000e0069 this.", "Read this."),
        Example("First line\n\ufeffSecond line", "First line\nSecond line"),
        Example(
            "The gov\xad ernment answered the opposition yesterday in parliament.",
            "The government answered the opposition yesterday in parliament.",
            "en",
            True,
        ),
        Example("Die Sitzung\xad war lang.", "Die Sitzung war lang.", "de"),
        Example("Die Bundes\xadregierung lehnt ab.", "Die Bundesregierung lehnt ab.", "de"),
    )
    keeps = (
        Keep("می\u200cخواهم کتاب\u200cها را بخوانم.", "fa"),
        Keep("مرحبا.\u200d كيف حالك", "ar"),
        Keep("क्\u200dष और क्\u200cष", "hi"),
        Keep("ശ്രീലങ്കയില്\u200d മഴ", "ml"),
        Keep("ภาษา\u200bไทย และ ພາສາ\u200bລາວ", "th"),
        Keep("ភាសា\u200bខ្មែរ", "km"),
        Keep("မြန်မာ\u200bစာ", "my"),
        Keep("Die Auf\u200clage der Schilf\u200cinsel", "de"),
        Keep("👩\u200d👩\u200d👧 and 🏴\u200d☠\ufe0f and 👩🏽\u200d🚀 and ❤\ufe0f\u200d🔥"),
        Keep("Wales 🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f won."),
        Keep("שלום\u200f! The word \u200eABC\u200e stands in it.", "he"),
        Keep("\u2066%OH:%OM\u2069 (HTTP)", "fa"),
        Keep("Die Donau\xaddampf\xadschiff\xadfahrts\xadgesell\xadschaft bleibt.", "de"),
        Keep("Welcome, \u2068{name}\u2069!"),
        Keep("He smiled (\u2060^\u2060^\u2060) at us."),
        Keep("The client/\u200bserver model and @\u200bnobody"),
        Keep("A zero-width space (\u200b) is invisible."),
        Keep("Nu\u0308tzlich und na\u00efve", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        flags = {at for flag in self.matches(_FLAG, document) for at in range(flag.start() + 1, flag.end())}
        for run in self.matches(_RUN, document):
            start, end = run.span()
            before, after = text[start - 1 : start], text[end : end + 1]
            doomed = [
                at
                for at in range(start, end)
                if at not in flags
                and not _serves(document, text[at], before, after)
                and not stands_in_source(document, text[at])
            ]
            if not doomed or _joins(text, start, end, doomed) or speaks_of_encodings(document, start, end):
                continue
            if len(doomed) == end - start:
                yield self._whole(document, start, end)
            else:
                yield self.finding(doomed[0], doomed[-1] + 1, *((at, at + 1, "") for at in doomed))

    def _whole(self, document: Document, start: int, end: int) -> Finding:
        """A run of which nothing stays."""
        text = document.text
        rest = _REST_OF_WORD.match(text, end) if text[start:end] == _SHY and _LETTER.match(text, start - 1) else None
        if rest and rest[1] not in document.lexicon.function_words | document.lexicon.finite_verbs:
            message = "a hyphenation of which the line break is gone"
            return self.finding(start, end + 1, (start, end + 1, ""), applicability="unsafe", message=message)
        return self.finding(start, end, (*deletion(text, start, end), ""))


def _serves(document: Document, char: str, before: str, after: str) -> bool:
    """Whether an invisible character does something between the visible characters around it."""
    if char == _ZWSP:
        return (
            (before in _BREAK_AFTER and after.isalnum())
            or after in _OPENS
            or bool(_BREAKS_WITHOUT_SPACE.match(before) or _BREAKS_WITHOUT_SPACE.match(after))
        )
    if char in (_ZWNJ, _ZWJ):
        if char == _ZWJ:
            return bool(_EMOJI.match(before) and _EMOJI.match(after))
        return bool(_LIGATURE.fullmatch(before + after))
    if char == _SHY:
        between = _LETTER.match(before) and (_LETTER.match(after) or after == "\n")
        return bool(between) and document.once(_hyphenates)
    if char == _BOM or ord(char) >= 0xE0000:
        return False
    return OBJECT in (before, after) or document.once(_has_right_to_left)


def _joins(text: str, start: int, end: int, doomed: list[int]) -> bool:
    """Whether these are joiners beside a script that joins, be it over a punctuation mark."""
    around = text[max(0, start - _NEAR) : start] + text[end : end + _NEAR]
    return {text[at] for at in doomed} <= {_ZWNJ, _ZWJ} and bool(_JOINS.search(around))


def _has_right_to_left(document: Document) -> bool:
    """Whether letters of the text, or of the others in its language, run from right to left."""
    own = primary(document.known_language or "")
    return own in _RIGHT_TO_LEFT_LANGUAGES or bool(_RIGHT_TO_LEFT.search(document.text))


def _hyphenates(document: Document) -> bool:
    """Whether the text uses soft hyphens throughout."""
    soft = sum(1 for _ in _HYPHENATED.finditer(document.text))
    if soft >= _MOST_SOFT:
        return True
    if soft == 1 and len(document.text.split()) > _LABEL:
        return False
    long_words = _LONG_WORD.findall(document.text)
    return soft > 0 and sum(_SHY in word for word in long_words) * _SHARE >= len(long_words)
