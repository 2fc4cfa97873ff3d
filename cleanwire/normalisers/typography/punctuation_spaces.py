"""LOC105: the spaces before punctuation, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(
    r"(?<=[\p{L}\p{N}\p{M}\)\]»”’\"'%…])(?P<space>[ \u00a0\u2009\u202f]{1,2})(?P<mark>[!?]{1,5}|[;:])"
    r"(?:(?=\s|\Z|[»”’\"'\)\]])|(?P<face>(?<=[:;])[-']?[()pPdDoO3/|*](?!\w)))"
)


class PunctuationSpaces(Normaliser):
    """With a profile, a space that stands before ; : ! ? becomes the one that the locale sets there: in French a
    no-break space, narrow or wide, in most locales none. None is added where there is none: times, addresses and
    names such as Yahoo! have none.
    """

    code = "LOC105"
    name = "punctuation-spaces"
    message = "another space before punctuation than the profile sets"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (r"[ \x{a0}\x{2009}\x{202f}][;:!?]",)
    origin = "Keyboards, which have no no-break space."
    examples = (
        Example(
            "Voici : est-il fermé ? Oui !",
            "Voici\u00a0: est-il fermé\u202f? Oui\u202f!",
            "fr-FR",
        ),
        Example("Est-il fermé ? Voici : oui.", "Est-il fermé? Voici\u00a0: oui.", "fr-CA"),
        Example("Is it closed ?", "Is it closed?", "en"),
    )
    keeps = (
        Keep("Voici\u00a0: est-il fermé\u202f? À 10:30, sur fdda:5cc1::1f.", "fr-FR"),
        Keep("Le moteur Yahoo! est vieux.", "fr-FR"),
        Keep("Send :wave: or :-) when done.", "en"),
        Keep("The ratio is 2 : 1 and 3 : 2.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        for match in _FOUND.finditer(text):
            wanted = own.space_before(match["mark"][0])
            if match["space"] == wanted or (not wanted and _is_apart(text, match)):
                continue
            yield self.finding(match.start(), match.end("mark"), (*match.span("space"), wanted))


def _is_apart(text: str, match: regex.Match[str]) -> bool:
    """Whether the mark may stand between numbers or be part of a face, and not end a clause."""
    last, following = text[match.start() - 1], text[match.end("mark") : match.end("mark") + 3].strip()[:1]
    return bool(match["face"]) or last in ")]" or following in {")", "("} or (last.isdigit() and following.isdigit())
