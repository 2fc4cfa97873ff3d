"""ADD004: the note by which a publisher says that a machine translated the text."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, bare, fold, one_of, phrases_of, whole_lines
from cleanwire.evidence.lines import is_prose, lines, prose_lines, stands_alone, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_DISCLOSURES = whole_lines("disclosures", "machine_labels")
_OPENINGS = phrases_of("translation_words")
_ENGINES = (
    "deepl", "google trans", "google trad", "google übers", "google перев", "google 翻", "谷歌翻", "google 번역",
    "chatgpt", "gpt-4", "microsoft trans", "bing trans", "yandex trans", "яндекс перев", "яндекс.перев", "papago",
    "libretranslate", "systran", "amazon translate",
)  # fmt: skip
_ENGINE = regex.compile("|".join(map(regex.escape, map(fold, _ENGINES))))
_SENTENCE = regex.compile(r"[^.!?。]{8,160}[.!?。]")
EDGE = 3
"""Lines at either end of the text among which a note may say more than a closed form does."""


class Disclosure(Normaliser):
    """Some publishers must say that a text was translated by a machine, others want the note gone once an
    editor has been over it. So the line stays unless asked for. It is known by its closed form in any language;
    at the beginning and at the end of a text also when it goes on, or names an engine behind a word for
    translation. A human translator's credit stays, and so does a text about machine translation.
    """

    code = "ADD004"
    name = "disclosure"
    message = "note that the text was translated by a machine"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(lambda: (one_of(_DISCLOSURES, f"(?m)^[{LEAD}]*", longest=12), one_of(_ENGINES)))
    origin = "Publishers who translate automatically and say so, by law or by choice."
    examples = (
        Example(
            "The bridge will open in May, the mayor said.\n\nThis article was translated automatically.\n",
            "The bridge will open in May, the mayor said.\n",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n(Translated from German by Google Translate)",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n*This text was machine translated. It may be wrong.*",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "Le pont rouvrira au mois de mai, selon la mairie.\n\nCet article a été traduit automatiquement.",
            "Le pont rouvrira au mois de mai, selon la mairie.",
            "fr",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The bridge will open in May, the mayor said.\n\nTranslated from the German by Anna Weber"),
        Keep("Many students have their homework translated by DeepL. Teachers notice it at once."),
        Keep("“This article was translated automatically,” said the note, and half the readers stopped there."),
        Keep("Machine translation has a long history.\n\nIt began with a list of two hundred and fifty words."),
        Keep("This article was translated by a machine that weighed thirty tons and filled two rooms of the museum."),
        Keep("Translation: Anna Weber\n\nEditing: Tom Field\n\nThe notes at the end are the author's own."),
        Keep("La traduction automatique progresse, mais elle se trompe encore sur les noms propres.", "fr"),
        Keep("The report names three articles: this article was translated automatically, the others were not."),
        Keep("Translating with DeepL\n\nOpen the page, paste the text and choose the language you want to read."),
        Keep("The text was translated automatically into nine languages, which the ministry had paid for in advance."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        every = document.once(lines)
        last = len(every) - EDGE
        for number, line in enumerate(every):
            if len(line.text) > 300 or not self.is_near(document, line.start):
                continue
            text = bare(line.text)
            edge = number < EDGE or number >= last
            if text not in _DISCLOSURES and not (edge and _tells(text)):
                continue
            others = len(every) > 1 and (len(every) > 2 or is_prose(every[1 - number].text))
            if others and stands_alone(document, line) and document.once(prose_lines):
                deletion = without_lines(document, [(line.start, line.end)])[0]
                yield self.finding(line.start, line.end, (*deletion, ""), applicability="unsafe")


def _tells(text: str) -> bool:
    """Whether a line says more than a disclosure's closed form, or names the engine behind a word for translation."""
    if (first := _SENTENCE.match(text)) and bare(first.group()) in _DISCLOSURES:
        return True
    engine = list(_ENGINE.finditer(text))[-1:]
    return (
        bool(engine)
        and len(text) <= 120
        and len(text) - engine[0].end() <= 30
        and "." not in text[: engine[0].start()]
        and any(word in text[:40] for word in _OPENINGS)
        and not text.startswith(("translating", "how"))
    )
