"""ADD007: what a language model wraps its translation in."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, bare, fold, one_of, phrases_of
from cleanwire.evidence.lines import Line, is_prose, lines, stands_alone, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_LABELS = phrases_of("translation_labels")
_WORDS = phrases_of("translation_words")
_TRANSLATION = (
    "translation|translated|translated[-_ ]?text|final[-_ ]?translation|translation[-_ ]?(?:result|output|text)"
)
_TAG = regex.compile(
    rf"^[ \t]*<(?P<name>{_TRANSLATION}|target|target[-_]text|output|result|response|answer|text)>[ \t]*\n?"
    r"(?P<body>[^<>]{1,200000}+)</(?P=name)>[ \t]*$",
    regex.IGNORECASE | regex.MULTILINE,
)
_NAMED = regex.compile(_TRANSLATION, regex.IGNORECASE)
_FENCE = regex.compile(r"^```[ \t]*[\p{L}-]{0,20}[ \t]*\n(?P<body>[^`]{1,200000})\n```[ \t]*$", regex.MULTILINE)
_QUOTES = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’"}
_LABEL_LINE = regex.compile(r"^\W{0,4}\p{L}[\p{L} ]{1,24}\W{0,3}[:：]", regex.MULTILINE)
_CODE = regex.compile(r"[{};=]\s*$|^\s*(?:def|class|import|function|var|let|const|return|#include)\b", regex.MULTILINE)


class Wrapper(Normaliser):
    """Language models set a translation into quotation marks, a code fence or tags that the prompt spoke of,
    and put a label before it (`**Final translation:**`). Tags named for a translation around the whole text
    are unmistakable and go; all else is unsafe, since a text may well be a quotation, a listing or one
    column of a bilingual page. A label before a name is a credit and stays.
    """

    code = "ADD007"
    name = "wrapper"
    message = "what a language model wraps its translation in"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            r"(?i)</(?:translat|final[-_ ]?translat|target|output|result|response|answer|text)",
            r"(?m)^```",
            r'\A[\s\x{b}\x{1c}-\x{1f}\x{85}\p{Z}]*["“„«»「『‘][^\n]*(?:\n|[”“»«」』’"]\s*\z)',
            one_of(_LABELS, f"(?m)^[{LEAD}#]*", longest=12),
        )
    )
    origin = "Chat models that were asked to translate, and the tags and labels of the prompts that ask them."
    examples = (
        Example(
            "<translation>\nThe bridge will open in May, the mayor said.\n</translation>\n",
            "The bridge will open in May, the mayor said.\n",
        ),
        Example(
            "<output>\nThe bridge will open in May, the mayor said.\n</output>\n",
            "The bridge will open in May, the mayor said.\n",
            unsafe=True,
        ),
        Example(
            "```text\nThe bridge will open in May, the mayor said.\n```",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "**Final translation:**\n\nThe bridge will open in May, the mayor said.",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "**Traduction :**\n\nLe pont rouvrira au mois de mai, selon la mairie.",
            "Le pont rouvrira au mois de mai, selon la mairie.",
            "fr",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("Translation: Anna Weber\n\nThe bridge will open in May, the mayor said."),
        Keep("Original: La porte est ouverte ce matin.\n\nTranslation: The door is open this morning, all day."),
        Keep("“We were not warned.”\n\nThe mayor closed the file. “Nobody told us,” he said again."),
        Keep("```\nfor line in lines:\n    total = total + 1;\n```"),
        Keep("Translation is a craft.\n\nIt is learnt by doing, and never quite."),
        Keep("Target: ten thousand visitors in the first year, and twice as many in the third."),
        Keep("Wrap the answer in <translation> tags, and nothing else, says the manual of the service."),
        Keep("The prompt ends with </translation>, which the program cuts off before it stores the answer."),
        Keep("„Wir wurden nicht gewarnt.“\n\nDer Bürgermeister schloss die Akte und ging.", "de"),
        Keep("## Translation\n\nHow a word is carried over into another language is the subject of this chapter."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        every = document.once(lines)
        tags = list(_TAG.finditer(text))
        for match in tags if len(tags) == 1 else ():
            if not any(map(is_prose, match["body"].split("\n"))):
                continue
            whole = match.start() <= every[0].end and match.end() >= every[-1].end
            verdict = whole and _NAMED.fullmatch(match["name"])
            body_end = match.start("body") + len(match["body"].rstrip())
            yield self.finding(
                *match.span(),
                (match.start(), match.start("body"), ""),
                (body_end, match.end(), ""),
                applicability="safe" if verdict else "unsafe",
                message="tags that a prompt asked for around the text",
            )
        fences = list(_FENCE.finditer(text)) if text.count("```") == 2 else []
        for match in fences:
            edge = match.start() <= every[0].end or match.end() >= every[-1].end
            if not edge or _CODE.search(match["body"]) or not any(map(is_prose, match["body"].split("\n"))):
                continue
            yield self.finding(
                *match.span(),
                (match.start(), match.start("body"), ""),
                (match.end("body"), match.end(), ""),
                applicability="unsafe",
                message="code fence around prose",
            )
        yield from self._quoted(document)
        yield from self._labels(document)

    def _quoted(self, document: Document) -> Iterator[Finding]:
        """The whole of a text of several paragraphs, or whose source is not quoted, in one pair of quotation marks."""
        every = document.once(lines)
        own = document.source is not None and document.source.strip()[:1] not in _QUOTES
        if len(every) < 2 and not (own and every):
            return
        start = every[0].start + document.text[every[0].start : every[0].end].find(every[0].text)
        end = (
            every[-1].start + document.text[every[-1].start : every[-1].end].find(every[-1].text) + len(every[-1].text)
        )
        closing = document.text[end - 1]
        inside = document.text[start + 1 : end - 1]
        if closing not in _QUOTES.get(document.text[start], "") or sum(is_prose(line.text) for line in every) < 2 - own:
            return
        if document.text[start] in inside or closing in inside:
            return
        yield self.finding(
            start,
            end,
            (start, end - len(inside.lstrip()) - 1, ""),
            (start + len(inside.rstrip()) + 1, end, ""),
            applicability="unsafe",
            message="the whole text in one pair of quotation marks",
        )

    def _labels(self, document: Document) -> Iterator[Finding]:
        every = document.once(lines)
        found = [(number, line) for number, line in enumerate(every[:-1]) if len(line.text) <= 40 and _is_label(line)]
        if len(found) == 1 and len(_LABEL_LINE.findall(document.text[:20000])) <= 1:
            number, line = found[0]
            following = document.text.count("\n", line.end, every[number + 1].start) >= 1
            if following and is_prose(every[number + 1].text) and (not number or stands_alone(document, line)):
                deletion = without_lines(document, [(line.start, line.end)])[0]
                yield self.finding(
                    line.start,
                    line.end,
                    (*deletion, ""),
                    applicability="unsafe",
                    message="label before a translation",
                )
        if (
            not found
            and every
            and (sign := regex.search("[ \u00a0\u202f*_]{0,3}[:：][*_ \u00a0]{0,4}", every[0].text[:60]))
        ):
            label = bare(fold(every[0].text[: sign.start()]).lstrip("# "))
            rest = every[0].text[sign.end() :]
            named = label in _LABELS and any(word in label for word in _WORDS)
            if named and is_prose(rest) and len(_LABEL_LINE.findall(document.text[:20000])) <= 1:
                start = document.text.find(every[0].text, every[0].start)
                yield self.finding(
                    start,
                    start + sign.end(),
                    (start, start + sign.end(), ""),
                    applicability="unsafe",
                    message="label before a translation",
                )


def _is_label(line: Line) -> bool:
    text = line.text.strip("*_# ")
    return text.endswith((":", "：")) and bare(text.rstrip(":： \u00a0\u202f")) in _LABELS
