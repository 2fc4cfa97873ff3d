"""ADD011: a language model's refusal in place of its translation."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, fold, one_of, phrases_of
from cleanwire.evidence.lines import lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_REFUSALS = tuple(phrases_of("refusals"))
_AROUND = "*_-–— \t\u00a0"


class Refusal(Normaliser):
    """A language model that will not translate a passage says so in its place: `As an AI language model, I cannot
    …`, `Je suis désolé, mais je ne peux pas traduire …`. What it left out is not in the text, so this is reported.
    Only a line that begins so, in the first person, is a refusal: an article quotes one in quotation marks and
    speaks of models in the third person.
    """

    code = "ADD011"
    name = "refusal"
    message = "a language model's refusal in place of its translation"
    stage = "report"
    mqm = "omission"
    its = "omission"
    triggers = computed(lambda: (one_of(_REFUSALS, f"(?m)^[{LEAD}]*", longest=12),))
    origin = "Chat models that were asked to translate, one passage at a time."
    examples = (
        Example("The bridge is open.\n\nAs an AI language model, I cannot access the page.", None),
        Example("I’m sorry, but I can’t assist with that request.", None),
        Example("**As an AI, I don't have** access to the rest of the text.", None),
        Example("En tant que modèle de langage, je ne peux pas ouvrir ce lien.", None, "fr"),
        Example("Als KI-Sprachmodell kann ich diesen Text nicht übersetzen.", None, "de"),
        Example("Lo siento, pero no puedo ayudarte con eso.", None, "es"),
        Example("Как языковая модель, я не могу перевести этот текст.", None, "ru"),
        Example("抱歉，我无法翻译该内容。", None, "zh"),
        Example("作为一个人工智能语言模型，我无法翻译这段文字。", None, "zh"),
        Example("AI言語モデルとして、この文章を翻訳することはできません。", None, "ja"),
    )
    keeps = (
        Keep("“As an AI language model, I cannot access the page,” the bot replied."),
        Keep("As an AI language model, the program cannot open pages, its makers say."),
        Keep("The bot said that as an AI language model, I would not understand it."),
        Keep("As an AI researcher, I cannot agree with the minister."),
        Keep("I’m sorry, but I can’t come to the meeting on Friday."),
        Keep("I can translate this for you, said the boy."),
        Keep("Lo siento, no puedo ir al mercado.", "es"),
        Keep("I cannot assist with the move, since I have a bad back."),
        Keep("As a language teacher, I translate every day."),
        Keep("En tant que modèle de langage, le programme ne peut pas ouvrir de lien.", "fr"),
        Keep("Als Künstler kann ich davon leben.", "de"),
        Keep("Como modelo de conducta, no puedo llegar tarde.", "es"),
        Keep("Je suis désolé, mais je ne peux pas venir demain.", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for line in document.once(lines):
            if self.is_near(document, line.start) and fold(line.text).lstrip(_AROUND).startswith(_REFUSALS):
                yield self.finding(line.start, line.end)
