"""LOC112: wide punctuation in a Latin line of a Chinese or Japanese text, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.wide_marks import wide_marks
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_LANGUAGES = frozenset(["zh", "ja"])


class NarrowPunctuation(Normaliser):
    """With a profile of Chinese or Japanese, sentences in an alphabet have the marks of that alphabet. (In a text in
    another language these are LOC002's.) A single word keeps the wide mark behind it.
    """

    code = "LOC112"
    name = "narrow-punctuation"
    message = "wide punctuation among Latin words"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (r"[A-Za-z0-9\"'”’)\]）][，。、；：！？％（【［）】］]", r"[（【［][A-Za-z0-9]")
    origin = "Keyboards set to another script."
    examples = (
        Example("第一行\nHello all，the bridge is open。", "第一行\nHello all, the bridge is open.", "zh"),
        Example("第一行\nThe bridge（new）is open！", "第一行\nThe bridge (new) is open!", "zh"),
    )
    keeps = (Keep("我们说 hello，你好。", "zh"), Keep("SHA1。", "zh"), Keep("彼は Harbour（港）に行く。", "ja"))

    def find(self, document: Document) -> Iterator[Finding]:
        if primary(document.options.profile or "und") not in _LANGUAGES:
            return
        for marks in document.once(wide_marks):
            edits = ((mark.start, mark.end, mark.replacement) for mark in marks)
            yield self.finding(marks[0].start, marks[-1].end, *edits)
