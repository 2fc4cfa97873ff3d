"""RES004: the control tokens of translation models."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.lines import is_prose
from cleanwire.evidence.machinery import speaks_of_machinery
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_SCRIPT = (
    "Arab|Armn|Beng|Cyrl|Deva|Ethi|Geor|Grek|Gujr|Guru|Hang|Hans|Hant|Hebr|Jpan|Khmr|Knda|Laoo|Latn|Mlym|Mymr|Orya"
    "|Sinh|Taml|Telu|Thai|Tibt"
)
_EDGE = r"</?s>|<(?:pad|bos|eos|s/|/bos|/eos)>|<(?:PAD|BOS|EOS)(?:_TOKEN)?>|\[(?:PAD|CLS|SEP|BOS|EOS)\]"
_TARGET = (
    r">>[a-z]{2,3}(?:_[A-Z][a-z]{3}|_[A-Z]{2})?<<|<2[a-z]{2,3}(?:_[A-Z]{2})?>"
    rf"|[a-z]{{2}}_XX(?![\w])|[a-z]{{3}}_(?:{_SCRIPT})(?![\w])"
)
_BRACKETED = regex.compile(r"^[ \t]*\[(?:PAD|CLS|SEP|BOS|EOS)\]|\[(?:PAD|CLS|SEP|BOS|EOS)\][ \t]*$", regex.MULTILINE)
_NAMED = r"__(?P<named>[a-z]{2,3})__"
_LOCALE = regex.compile(r"^[ \t]*(?P<language>[a-z]{2})_[A-Z]{2}[ ]+(?=[\p{Lu}\p{Lo}\p{N}\p{P}])", regex.MULTILINE)
"""What mBART sets before a sentence: the same as a locale."""
_LEADING = regex.compile(
    rf"^[ \t]*(?:(?:{_EDGE}|{_TARGET}|{_NAMED})[ \t]*)+(?=\S)|^[ \t]*(?:{_EDGE})[ \t]*\n(?=\S)", regex.MULTILINE
)
_TRAILING = regex.compile(
    rf"(?<=\S)[ \t]*(?:(?:{_EDGE}|[a-z]{{3}}_(?:{_SCRIPT}))[ \t]*)+$|(?<=\S)\n[ \t]*(?:{_EDGE})[ \t]*$",
    regex.MULTILINE,
)
_LOST = regex.compile(r"<(?:unk|UNK)>|\[(?:UNK|MASK)\]|⁇|<mask>|<extra_id_\d{1,3}>")
_STRUCK = regex.compile(r"<s>(?! )[^<>\n]*[^<>\n\s]</s>")
_FRAMED = regex.compile(r"\s*(?:<s>[^<>\n]+</s>\s*)+")
_TAG = regex.compile(
    r"</?(?:a|b|br|code|div|em|i|li|p|span|strong|table|td|tr|ul|w)\b[^<>\n]{0,200}>", regex.IGNORECASE
)


class ControlTokens(Normaliser):
    """Translation models frame each sentence by tokens that are no text (`</s>`, `<pad>`), are told the
    language by one (`>>fra<<`, `eng_Latn`, `__en__`), and write `<unk>` or `⁇` for a word that they do not have.
    Those at the edge of a line go; a lost word no machine can know, so it is reported. `<s>` strikes text out in
    HTML, and in plain text where other lines have none; text about models names its tokens: both stay.
    """

    code = "RES004"
    name = "control-token"
    message = "a control token of a translation model"
    stage = "residue"
    mqm = "unintelligible"
    its = "non-conformance"
    triggers = (
        r"</?s>",
        r"</?(?i:pad|bos|eos|unk|mask|s/)(?:_TOKEN)?>",
        r"\[(?:PAD|CLS|SEP|BOS|EOS|UNK|MASK)\]",
        r"⁇|<extra_id_",
        r">>[a-z]{2,3}",
        r"<2[a-z]{2,3}(?:_[A-Z]{2})?>",
        r"[a-z]_(?:[A-Z][a-z]|XX)",
        r"(?m)^[ \t]*[a-z]{2}_[A-Z]{2} ",
        r"__[a-z]{2,3}__",
    )
    origin = "Fairseq, Marian, NLLB and M2M models whose output was decoded without leaving out special tokens."
    examples = (
        Example("<s> The bridge is closed. </s>", "The bridge is closed."),
        Example("<s> The bridge is closed.</s>", "The bridge is closed."),
        Example("The bridge is closed.</s></s><pad>\nIt is old.</s>", "The bridge is closed.\nIt is old."),
        Example("<s>\nThe bridge is closed.\n</s>", "The bridge is closed."),
        Example("[CLS] The bridge is closed. [SEP]", "The bridge is closed."),
        Example("<BOS_TOKEN>The bridge is closed.", "The bridge is closed."),
        Example("en_XX The bridge is closed.", "The bridge is closed."),
        Example(
            "de_DE Die Brücke bleibt für ein Jahr geschlossen.", "Die Brücke bleibt für ein Jahr geschlossen.", "de"
        ),
        Example(">>eng<< The bridge is closed.", "The bridge is closed."),
        Example("eng_Latn The bridge is closed.", "The bridge is closed."),
        Example("__en__ The bridge is closed.", "The bridge is closed."),
        Example("<2fr> Le pont est fermé.", "Le pont est fermé.", lang="fr"),
        Example("The <unk> is closed, and the ⁇ is old.", None),
    )
    keeps = (
        Keep("<s>The bridge is closed.</s> It is open."),
        Keep("<p>It cost <s>20</s> 15 euros</p>"),
        Keep("The tokeniser adds </s> at the end and <unk> for what it does not know."),
        Keep("__it__ is bold, and __eq__ compares."),
        Keep("The file eng_Latn.txt holds eng_Latn data."),
        Keep("a >>b<< c"),
        Keep("en_US is the locale, and de_DE another."),
        Keep("de_DE Deutsch (Deutschland)\nde_AT Deutsch (Österreich)", "de"),
        Keep("What is `<pad>` for?"),
        Keep("[SEP] 2024: a new start\n[sep]"),
        Keep("<pad> is de plaats van een bestand.", "nl"),
        Keep("Es kostet 20 Euro</s>", "de", source="It costs 20 euros</s>"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if speaks_of_machinery(document) or _TAG.search(text):
            return
        struck = [] if _FRAMED.fullmatch(text) else [match.span() for match in _STRUCK.finditer(text)]
        bracketed = _BRACKETED.findall(text)
        for match in (*_LEADING.finditer(text), *_TRAILING.finditer(text)):
            start, end = match.span()
            named = match.groupdict().get("named")
            if any(a < end and start < b for a, b in struck) or (named and not _is_language(document, named)):
                continue
            if match[0].strip().startswith("[") and len(bracketed) < 2:
                continue
            if document.source is not None and match[0].strip() in document.source:
                continue
            if match[0].strip() == "<pad>" and text[end : end + 1].islower():
                continue
            yield self.finding(start, end, (start, end, ""))
        for match in _LOCALE.finditer(text):
            if _is_language(document, match["language"]) and is_prose(
                text[match.end() : document.line(match.start())[1]].strip()
            ):
                yield self.finding(*match.span(), (*match.span(), ""))
        for match in _LOST.finditer(text):
            yield self.finding(*match.span(), message="a word that the model did not have")


def _is_language(document: Document, code: str) -> bool:
    return document.language is not None and primary(document.language) == code
