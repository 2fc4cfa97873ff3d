"""ADD009: a label that names the language or the engine, at an edge of the text."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire import languages
from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, fold, one_of, phrases_of
from cleanwire.evidence.lines import is_prose, lines, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_TAGS = {fold(name): language.tag for language in languages.load_all() for name in language.names}
_CODES = {language.tag.upper(): language.tag for language in languages.load_all()}
_MACHINE = phrases_of("machine_labels") | {"mt", "google translate", "deepl"}
_LABELS = {*_TAGS, *_MACHINE, *(code.lower() for code in _CODES)}
LONGEST_CODE = 3
"""A longer label begins few other things in brackets."""
_FIRST = regex.compile(
    r"(?P<open>[\[(【（])?(?P<label>[\p{L}\p{M} ]{2,24}?)(?(open)[\])】）])(?P<colon>[ \u00a0\u202f]?[:：])?(?:\s|\Z)"
)
_LABEL = regex.compile(r"(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,30}+)[ ]?[:：]")
_LAST = regex.compile(r"[ \t\n]*[\[(【（](?P<label>[\p{L}\p{M}\- ]{2,40}+)[\])】）][ \t]*\Z")


class LanguageLabel(Normaliser):
    """Tools that keep several languages apart mark a segment with its language (`EN:`, `[English]`) or with how
    it came about (`(machine translation)`), and the mark stays at the beginning or the end of the text. Where
    it names the text's own language and stands alone in its kind it may go; a page in two languages needs
    its labels, so the fix is unsafe.
    """

    code = "ADD009"
    name = "language-label"
    message = "label of the language or the engine at the edge of the text"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            r"\A\s*[\[(【（]?(?:[A-Z]{2}[\])】）:]|[A-Z]{2} :|[A-Z]{2}：)",
            one_of(_TAGS, rf"\A\s*[{LEAD}]*", longest=12),
            one_of((label for label in _LABELS if len(label) > LONGEST_CODE), r"[\[(【（] *", longest=12),
            rf"[\[(【（] *(?i:{'|'.join(sorted(label for label in _LABELS if len(label) <= LONGEST_CODE))}) *[\])】）]",
        )
    )
    origin = "Translation tools and spreadsheets that mark segments by language, and engines that sign them."
    examples = (
        Example(
            "The bridge will open in May, the mayor said. (machine translation)",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n[English]\n",
            "The bridge will open in May, the mayor said.\n",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("DE: Die Brücke wird im Mai geöffnet.\nEN: The bridge will open in May, the mayor said."),
        Keep("IT: the department that keeps the computers of the town hall alive, says the mayor."),
        Keep("English is spoken here, and so are three other languages, by the people who run the ferry."),
        Keep("The ferrymen speak two languages. (English and Frisian)"),
        Keep("He wrote the song in one night (in English)."),
        Keep("The form is blue. (German readers will smile.)"),
        Keep("English: good morning to you all. French: bonjour. German: guten Morgen."),
        Keep("OK: the bridge is open, and the ferry has stopped for good."),
        Keep("(AP) The bridge will open in May, the mayor said on Friday."),
        Keep("The title is the same in all editions. (MT 24:3)"),
        Keep("Le pont rouvrira au mois de mai, selon la mairie (en français dans le texte).", "fr"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        every = document.once(lines)
        if not every:
            return
        first, last = every[0], every[-1]
        start = document.text.find(first.text, first.start)
        match = _FIRST.match(first.text)
        if match and (match["open"] or match["colon"]) and self._is_label(document, match):
            others = sum(bool((m := _FIRST.match(line.text)) and (m["open"] or m["colon"])) for line in every[:200])
            rest = first.text[match.end() :].strip()
            others += any(fold(label) in _TAGS for label in _LABEL.findall(rest))
            if others == 1 and not rest and len(every) > 1 and is_prose(every[1].text):
                deletion = without_lines(document, [(first.start, first.end)])[0]
                yield self.finding(first.start, first.end, (*deletion, ""), applicability="unsafe")
            elif others == 1 and is_prose(rest):
                end = start + len(first.text) - len(rest)
                yield self.finding(start, end, (start, end, ""), applicability="unsafe")
        end = document.text.find(last.text, last.start) + len(last.text)
        if match := _LAST.search(document.text, max(0, end - 80), end):
            label = match["label"]
            whole = match.start() <= last.start
            kept = document.text[: match.start()].strip()
            known = fold(label.strip()) in _MACHINE or (whole and self._names(document, label))
            if known and kept and is_prose(kept[kept.rfind("\n") + 1 :]):
                begin = match.start()
                yield self.finding(
                    begin + len(match.group()) - len(match.group().lstrip()),
                    end,
                    (begin, end, ""),
                    applicability="unsafe",
                )

    def _is_label(self, document: Document, match: regex.Match[str]) -> bool:
        machine = bool(match["open"]) and fold(match["label"].strip()) in _MACHINE
        return machine or self._names(document, match["label"])

    def _names(self, document: Document, label: str) -> bool:
        tag = _CODES.get(label.strip()) or _TAGS.get(fold(label.strip()))
        return tag is not None and document.language is not None and languages.primary(document.language) == tag
