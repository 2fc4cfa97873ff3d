"""SEN004: two words glued where a sentence was cut and joined again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LOWER
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.normaliser import Example, Keep, Normaliser, computed

KNOWN = frozenset({"en", "es", "fr", "it", "pt"})
"""German and Dutch make such words themselves: `vorhergesagt`."""
SHORTEST = 5
"""Shorter times and verbs stand inside too many other words."""


def _times(tags: Iterable[str]) -> str:
    """An alternation of the single words for times of some languages that are long enough."""
    listed = {word for tag in tags for word in load(tag).time_words if word.isalpha() and len(word) >= SHORTEST}
    return "|".join(sorted(listed))


def _trigger(tags: Iterable[str]) -> str:
    """A pattern for a word that begins with a time."""
    return rf"(?:\A|[^A-Za-z])(?:{_times(tags)})[{LOWER}]{{{SHORTEST}}}"


_GLUED = regex.compile(rf"(?<!\p{{L}})({_times(KNOWN)})(\p{{Ll}}{{{SHORTEST},24}})(?!\p{{L}})")


class GluedWords(Normaliser):
    """Where a cut sentence is joined again the space between its parts may be lost: "earlierannounced". A word that is
    made of a time and a verb of saying is no word. Only reported: where the space belongs is plain, but what else was
    lost at the cut is not.
    """

    code = "SEN004"
    name = "glued-words"
    message = "two words glued where a sentence was cut"
    stage = "report"
    mqm = "whitespace"
    its = "whitespace"
    languages = KNOWN
    triggers = computed(lambda: (_trigger(KNOWN),))
    triggers_in: ClassVar = computed(lambda: {tag: (_trigger([tag]),) for tag in KNOWN})
    origin = "Text nodes joined without the space between them."
    examples = (
        Example("The minister had earlierannounced that the road would be closed.", None),
        Example("The company yesterdayconfirmed the sale of its ships.", None),
        Example("Le ministre a récemmentannoncé la fermeture du pont.", None, "fr"),
    )
    keeps = (
        Keep("The minister had earlier announced that the road would be closed."),
        Keep("He is an afterthought, a nowhere man, a todayish sort of fellow."),
        Keep("Die Gesternsager und die Morgenpost sind beide Zeitungen.", "de"),
        Keep("Er hat den Sturm vorhergesagt.", "de"),
        Keep("The recentlysaid clan of the Recentlys is made up.", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lexicon = document.lexicon
        verbs = lexicon.saying | lexicon.saying_participles
        for match in self.matches(_GLUED, document):
            if match[1] in lexicon.time_words and match[2] in verbs:
                yield self.finding(
                    *match.span(), message=f"“{match[0]}” is “{match[1]}” and “{match[2]}” glued together"
                )
