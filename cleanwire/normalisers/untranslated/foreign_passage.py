"""UNT001: sentences left in another language."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.detection import FEWEST_LETTERS, detect
from cleanwire.document import Document
from cleanwire.evidence.said_language import other_language
from cleanwire.evidence.untranslated import NAMES, Passage, foreign_passages, has_foreign_passages
from cleanwire.findings import Finding
from cleanwire.languages import function_words, primary
from cleanwire.normaliser import Example, Keep, Normaliser

_OF_OTHER_SCRIPTS = frozenset(["ru", "uk", "bg", "el"])
_MANY = 4
"""So many passages and more may make a bilingual document."""
_MOST = 0.4
"""The part of a document that passages in another language can make up before it is a bilingual one."""
_ALL = 0.8
"""From which part on they are nearly all of it, so that it is in another language than the caller says."""
_ENGLISH = (
    "The council met on Monday to speak about the bridge. It is closed for a year, and the ferry will run twice. "
)


class ForeignPassage(Normaliser):
    """An engine that stumbles leaves a sentence or a paragraph in the source language, or in a third one. Frequent
    words raise the suspicion, or the letters of a sentence without a frequent word of its document; where it is long
    enough the language detector must agree. Quotations, titles, references, code and pages in
    two languages are left alone; a whole text in another language than its own is one finding. What it should say
    nobody can know from here, so it is only reported.
    """

    code = "UNT001"
    name = "foreign-passage"
    message = "a passage in another language"
    stage = "report"
    mqm = "untranslated"
    its = "untranslated"
    probes = (has_foreign_passages, other_language)
    origin = "Segments that the engine passed through or took for something not to be translated."
    examples = (
        Example(_ENGLISH + "Le maire a dit que le pont est trop vieux et que les travaux vont durer une année.", None),
        Example(
            _ENGLISH + "\n\nDer Rat hat beschlossen, dass die Brücke für ein Jahr zu ist und die Fähre fährt.",
            None,
        ),
        Example(_ENGLISH + "\n\nМэр сказал, что мост слишком старый и что работы займут год.", None),
        Example(_ENGLISH + "\n\nLe bac passera deux fois par jour dans la ville.", None),
        Example(_ENGLISH + "\n\n市长说，这座桥太旧了，工程将持续一年。", None),
        Example(
            "Le conseil s’est réuni lundi pour parler du pont. Il sera fermé pendant un an, et le bac passera. "
            "The mayor said that the bridge is too old and that the works will last for a whole year.",
            None,
            "fr",
        ),
        Example(_ENGLISH + "\n\nBunun için yeterli paramız yok.", None),
        Example(_ENGLISH + "Stavba začala minulý týden. Nobody has been paid for it.", None),
        Example(_ENGLISH + "Skatten sänktes kraftigt. Nobody has been paid for it.", None),
        Example(_ENGLISH + "\n\nKhông ai biết ai sẽ trả tiền cho công việc này.", None),
        Example("Мост закрыт на год. " * 6 + "Nobody knows who will pay for it.", None, "ru"),
        Example("Міст закритий на рік. " * 6 + "Никто не знает, кто заплатит за работы.", None, "uk"),
        Example("桥梁将关闭一年，渡轮每天往返两次。" * 3 + "住民は費用を心配している。", None, "zh"),
        Example(_ENGLISH, None, "de"),
    )
    keeps = (
        Keep(_ENGLISH + "He said: “Le maire a dit que le pont est trop vieux et que les travaux vont durer.”"),
        Keep(_ENGLISH + "Her book, Le pont de la ville et les rues de la nuit, won a prize in Lyon."),
        Keep(_ENGLISH + "Ann Ode, La Nuit et le Jour dans la Ville de Lyon (1990)."),
        Keep("Мост закрыт на год. " * 6 + "Фильм назвали «Nobody knows who will pay for it».", "ru"),
        Keep("Мост закрыт на год. " * 6 + "Выпущены Windows Server и Office.", "ru"),
        Keep("Мост закрыт на год. " * 6 + "Слоган Just do it знают все.", "ru"),
        Keep(_ENGLISH + "Tapas bars serve patatas bravas, jamón and gazpacho. Menu: Pan con tomate y aceite."),
        Keep(_ENGLISH + "Directed by Jan Novák. Music: Petr Dvořák. Filmed at Castello di Miramare, Trieste."),
        Keep(_ENGLISH + "In Russian: Мэр сказал, что мост слишком старый."),
        Keep(_ENGLISH + "See `le pont est dans la ville et les rues` in the code."),
        Keep("Le maire a dit que le pont est trop vieux et que les travaux vont durer une année.", "en"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        language = document.language
        if language is None:
            return
        text = document.text
        if (other := document.once(other_language)) and (
            tag := _confirmed(document, Passage(0, len(text), other), primary(language))
        ):
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            yield self.finding(start, end, message=f"the text is in {_name(tag)} and not in {_name(language)}, as said")
            return
        if not document.once(has_foreign_passages):
            return
        passages = foreign_passages(document, primary(language))
        length = sum(passage.end - passage.start for passage in passages)
        if len(passages) >= _MANY and length > _MOST * len(document.text):
            if length < _ALL * len(document.text):
                return
            passages = [Passage(passages[0].start, passages[-1].end, passages[0].tag)]
        for passage in passages:
            if tag := _confirmed(document, passage, primary(language)):
                yield self.finding(
                    passage.start,
                    passage.end,
                    message=f"a passage in {_name(tag)} in a text in {_name(language)}",
                )


def _name(tag: str) -> str:
    return NAMES.get(primary(tag), tag)


def _same(tag: str | None) -> str | None:
    """Languages that the words of a text hardly tell apart."""
    return {"da": "nb", "sk": "cs", "ms": "id", "ja": "zh", "fa": "ar"}.get(tag or "", tag)


def _confirmed(document: Document, passage: Passage, language: str) -> str | None:
    """The language of a passage, where the detector agrees that it is another, or its script says so, or it is too
    short for a detector and has no frequent word of the document's language."""
    text = document.text[passage.start : passage.end]
    if passage.tag not in function_words():
        return passage.tag
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS:
        return passage.tag
    found = detect(text, document.options.detector)
    tag = primary(found) if found else None
    if passage.tag in _OF_OTHER_SCRIPTS and language not in _OF_OTHER_SCRIPTS:
        return tag or passage.tag
    return tag if tag in NAMES and _same(tag) != _same(language) else None
