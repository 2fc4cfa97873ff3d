"""LOC008: a language's own punctuation left out or replaced by the Western one."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.opening_marks import lacks_opening_marks
from cleanwire.evidence.passages import is_foreign_passage, own_words
from cleanwire.evidence.spanish_spelling import is_spelt_in_spanish
from cleanwire.findings import Finding
from cleanwire.languages.language import Language, words
from cleanwire.normaliser import Example, Keep, Normaliser

_CLOSING = regex.compile(r"(?<=[\p{L}\p{N}\"”»)])(?:\?|!(?! \p{Ll}))(?=[\s\"”»’)]|\Z)")
_BREAK = regex.compile(r"[.!?…:;]\s|[\n¿¡«“\"(—–]")
_LAST_WORD = regex.compile(r"\p{L}[\p{L}.]*$")
_CLAUSE = regex.compile(r",\s+(?P<word>\p{L}+)")
_LONGEST = 240
_WESTERN = {
    "؟": (regex.compile(r"(?<=[\p{Arabic}][)»”\"]?)\?(?=\s|\Z|[»”\")])"), "؟"),
    "،": (regex.compile(r"(?<=\p{Arabic}[)»”\"]?),(?=\s\p{Arabic})"), "،"),
    "؛": (regex.compile(r"(?<=\p{Arabic}[)»”\"]?);(?=\s\p{Arabic})"), "؛"),
    "।": (regex.compile(r"(?<=\p{Devanagari}{2})\.(?=\s\D|\s?\Z)"), "।"),
    "\u037e": (regex.compile(r"(?<=\p{Greek}[)»”\"]?)\?(?=\s|\Z|[»”\")])"), ";"),
}


class MissingMarks(Normaliser):
    """Spanish opens questions and exclamations with ¿ and ¡; Arabic, Persian, Greek and Hindi have marks of their own.
    An engine that thinks in English leaves them out. Writers of chat do so too, so the fix is only offered; the stop
    of Hindi only where the document has dandas.
    """

    code = "LOC008"
    name = "missing-marks"
    message = "the language's own punctuation is missing"
    stage = "locale"
    mqm = "typography"
    its = "locale-violation"
    triggers = (
        r"\p{Arabic}[)»”\"]?[?,;]",
        r"\p{Greek}[)»”\"]?\?",
        r"\p{Devanagari}\.",
    )
    probes = (lacks_opening_marks,)
    languages = words("es ar fa hi el")
    origin = "Western punctuation that an engine put in place of the language's own."
    examples = (
        Example(
            "Por qué está cerrado el puente? Nadie lo sabe.",
            "¿Por qué está cerrado el puente? Nadie lo sabe.",
            "es",
            unsafe=True,
        ),
        Example(
            "Si no vienes, qué haremos con el puente?", "Si no vienes, ¿qué haremos con el puente?", "es", unsafe=True
        ),
        Example(
            "Dijo: Qué día tan largo para el puente!", "Dijo: ¡Qué día tan largo para el puente!", "es", unsafe=True
        ),
        Example("Desea continuar?", "¿Desea continuar?", "es", unsafe=True),
        Example("No sé. Tú lo sabes? Yo no.", "No sé. ¿Tú lo sabes? Yo no.", "es", unsafe=True),
        Example("لماذا أغلق الجسر?", "لماذا أغلق الجسر؟", "ar", unsafe=True),
        Example(
            "Γιατί είναι κλειστή η γέφυρα? Κανείς δεν ξέρει.",
            "Γιατί είναι κλειστή η γέφυρα; Κανείς δεν ξέρει.",
            "el",
            unsafe=True,
        ),
        Example("पुल बंद है। वहाँ कोई नहीं है.", "पुल बंद है। वहाँ कोई नहीं है।", "hi", unsafe=True),
    )
    keeps = (
        Keep("¿Por qué está cerrado el puente? ¡Nadie lo sabe!", "es"),
        Keep("¿Quién eres tú, y qué quieres?, preguntó. ¡Ay!, dijo.", "es"),
        Keep("¡Qué hiciste?", "es"),
        Keep("Cantó New order! ayer. El grupo Bon Jovi! no.", "es"),
        Keep("El grupo Wham! cantó en el puente.", "es"),
        Keep("Cantó “Who is it?” en el puente.", "es"),
        Keep("पुल बंद है.", "hi"),
        Keep("पुल बंद है। पृ. 12 देखें।", "hi"),
        Keep("डॉ. ए. पी. शर्मा आए। वे चले गए।", "hi"),
        Keep("لماذا أغلق الجسر؟", "ar"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, own = document.text, document.lexicon.own_marks
        if "¿" in own and document.once(lacks_opening_marks):
            for match in _CLOSING.finditer(text):
                place = _opening(document, match.start())
                if place is not None:
                    mark = "¿" if match[0] == "?" else "¡"
                    yield self.finding(
                        place, match.end(), (place, place, mark), applicability="unsafe", message=f"{mark} is missing"
                    )
        for mark, (western, written) in _WESTERN.items():
            if mark not in own or (mark == "।" and mark not in text):
                continue
            for match in western.finditer(text):
                if match[0] == "." and _word_before(text, match.start()) in document.lexicon.abbreviations:
                    continue
                yield self.finding(
                    *match.span(),
                    (*match.span(), written),
                    applicability="unsafe",
                    message=f"{match[0]} where the language has {written}",
                )


def _is_abbreviation(word: str, lexicon: Language) -> bool:
    """Whether the stop behind a word is the one of an abbreviation or an initial."""
    return word.lower() in lexicon.abbreviations or (len(word) == 1 and word.isupper())


def _word_before(text: str, end: int) -> str:
    return text[max(0, end - 30) : end].split()[-1]


def _opening(document: Document, end: int) -> int | None:
    """Where the question or exclamation that ends here begins; None when it was opened or is in another language."""
    text = document.text
    start = max(0, end - _LONGEST)
    if start and "¿" not in text[start:end] and "¡" not in text[start:end] and "\n" not in text[start:end]:
        start = text.find(" ", start, end) + 1
    window = text[start:end]
    begin = 0
    for stop in reversed(list(_BREAK.finditer(window))):
        if stop[0] in "¿¡":
            return None
        word = _LAST_WORD.search(window, 0, stop.start())
        if stop[0][0] != "." or not word or not _is_abbreviation(word[0], document.lexicon):
            begin = stop.end()
            break
    clause = [
        match.start("word")
        for match in _CLAUSE.finditer(window, begin)
        if match["word"].lower() in document.lexicon.question_words
    ]
    begin = clause[-1] if clause else begin
    while begin < len(window) and not window[begin].isalnum():
        begin += 1
    own, count = own_words(document, start + begin, end)
    words_here = window[begin:]
    own = own or (bool(document.known_language) and words_here[1:].islower() and is_spelt_in_spanish(words_here))
    if begin >= len(window) or not own or count < 2 or is_foreign_passage(document, start + begin, end):
        return None
    return start + begin
