"""LOC007: dashes that open direct speech in a language that has quotation marks for it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotation_style import converted, style
from cleanwire.evidence.quotes import quotes
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_LINE = regex.compile(r"(?m)^[ \t]*(?P<dash>[–—―][ \u00a0]?)(?P<speech>\p{Lu}[^\n]{1,600})$")
_CLAUSE = regex.compile(r"(?P<stop>[,!?…])[ \u00a0](?P<clause>[^,!?…\n]{3,80}[.:])")
_DASH = regex.compile(r"(?:[ \u00a0][–—―][ \u00a0]?|(?<=\p{L})[–—―](?=[.,;:])[ \u00a0]?)")
_PUNCTUATION = regex.compile(r"[.,;:]")
_STOP = regex.compile(r"(?:\.{3}|(?<!\.)\.|[,!?…])\Z")
_ENDS = (".", "!", "?", "…")
_LONGEST_CLAUSE = 12
"""Words that it takes to say who speaks."""
_MOST_DASHES = 2
_WORD = regex.compile(r"\p{L}+")

Change = tuple[int, int, str]


class DialogueDashes(Normaliser):
    """Novelists in Spanish, French, Russian or Polish open direct speech with a dash. English, German and Dutch set it
    in quotation marks. A line that begins with a dash and ends in `…, he said.` or `… – he said.` becomes a quotation
    when asked for, and so do the lines beside it that are speech from end to end; lists, minutes and subtitles, which
    have dashes too, have no such end and stay.
    """

    code = "LOC007"
    name = "dialogue-dashes"
    message = "a dash opens direct speech"
    stage = "locale"
    mqm = "typography"
    its = "locale-violation"
    triggers = (r"(?m)^[ \t]*[–—―][ \x{a0}]?\p{Lu}",)
    languages = words("en de nl")
    origin = "Direct speech set as in the source."
    examples = (
        Example("– No, I will not go, he said.", "“No, I will not go,” he said.", unsafe=True),
        Example("—Where is the key? — asked the woman.", "“Where is the key?” asked the woman.", unsafe=True),
        Example("– I will go – she said. – Not now.", "“I will go,” she said. “Not now.”", unsafe=True),
        Example("—I will go —she said—. Not now.", "“I will go,” she said. “Not now.”", unsafe=True),
        Example("— Who is it?\n— It is I — said he.", "“Who is it?”\n“It is I,” said he.", unsafe=True),
        Example("– It is “a scandal”, he said.", "“It is ‘a scandal’,” he said.", unsafe=True),
        Example(
            "– It is old, – the head of the quay Ann Ode told us. – We mend it.",
            "“It is old,” the head of the quay Ann Ode told us. “We mend it.”",
            unsafe=True,
        ),
        Example("– Wer ist da? – fragte er.", "„Wer ist da?“, fragte er.", "de", unsafe=True),
        Example("– Ich gehe nicht, sagte er.", "„Ich gehe nicht“, sagte er.", "de", unsafe=True),
    )
    keeps = (
        Keep("– One thing\n– Another thing\n– A third thing"),
        Keep("– Who is there?\n– It is me."),
        Keep("— Ann Ode, The Long River"),
        Keep("— ANN I, Emperor of the United States."),
        Keep("– One thing, he says it is old.\n– Another thing, she says it is new."),
        Keep("“No,” he said."),
        Keep("– The bridge – said to be the oldest – is closed."),
        Keep("– Repair the bridge, which is old, as the council said in May"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lines = list(_LINE.finditer(document.text))
        found = {line: edits for line in lines if (edits := self._speech(document, line))}
        if found and all(line["speech"].rstrip().endswith(_ENDS) for line in lines):
            found = {line: found.get(line) or _whole(document, line) for line in lines}
        for line, edits in found.items():
            inner = _inner_edits(document, line.start("speech"), line.end())
            yield self.finding(line.start("dash"), line.end(), *sorted([*edits, *inner]), applicability="unsafe")

    def _speech(self, document: Document, line: regex.Match[str]) -> list[Change]:
        """The edits for a line that says who speaks; none where it does not."""
        dashes = list(_DASH.finditer(line["speech"]))
        if 0 < len(dashes) <= _MOST_DASHES:
            return self._between_dashes(document, line, dashes)
        for clause in [] if dashes else _CLAUSE.finditer(line["speech"]):
            if self._is_attribution(document, clause["clause"]):
                offset, opening = line.start("speech"), document.once(style).outer[0]
                return [
                    (*line.span("dash"), opening),
                    (offset + clause.start(), offset + clause.start("clause"), _end(document, clause["stop"])),
                ]
        return []

    def _between_dashes(
        self, document: Document, line: regex.Match[str], dashes: list[regex.Match[str]]
    ) -> list[Change]:
        """The edits where a second dash comes before who speaks, and perhaps a third before more speech."""
        speech, offset, own = line["speech"].rstrip(), line.start("speech"), document.once(style)
        first, last = dashes[0], dashes[-1]
        clause_end = last.start() if last is not first else len(speech)
        if not self._is_attribution(document, speech[first.end() : clause_end]):
            return []
        stop = _STOP.search(speech, 0, first.start())
        start, said = (stop.start(), stop[0]) if stop else (first.start(), ",")
        edits = [
            (*line.span("dash"), own.outer[0]),
            (offset + start, offset + first.end(), _end(document, "," if said == "." else said)),
        ]
        if last is not first:
            if not speech.endswith(_ENDS) or not speech[last.end() :].strip(" .,;:!?…"):
                return []
            mark = _PUNCTUATION.match(speech, last.end())
            behind = len(speech[last.end() :]) - len(speech[last.end() + bool(mark) :].lstrip()) + last.end()
            written = mark[0] if mark else "" if speech[last.start() - 1] in ".,;:" else ","
            edits.append((offset + last.start(), offset + behind, f"{written} {own.outer[0]}"))
            edits.append((offset + len(speech), offset + len(speech), own.outer[1]))
        return edits

    def _is_attribution(self, document: Document, clause: str) -> bool:
        """Whether a clause says who speaks: a verb of saying, first or second or behind a name, in few words, and no
        other verb."""
        lexicon = document.lexicon
        spelt = _WORD.findall(clause)
        found = [word.lower() for word in spelt]
        place = next((place for place, word in enumerate(spelt) if word in lexicon.saying), None)
        if place is None or not 1 < len(found) <= _LONGEST_CLAUSE:
            return False
        if place > 1 and not spelt[place - 1][0].isupper() and found[place - 1] not in lexicon.speakers:
            return False
        if place == 0 and found[1] in lexicon.prepositions:
            return False
        return (lexicon.finite_verbs | lexicon.auxiliaries).isdisjoint(found[:place] + found[place + 1 :])


def _inner_edits(document: Document, start: int, end: int) -> list[Change]:
    """The edits for quotations inside a line that becomes one itself."""
    own = document.once(style)
    return [
        edit
        for pair in document.once(quotes).pairs
        if start <= pair.start < pair.end < end and pair.depth == 0 and pair.marks == own.outer
        for edit in converted(document, pair, own.inner)
    ]


def _end(document: Document, stop: str) -> str:
    """How speech ends before who speaks: German sets the comma behind the closing mark, and one behind every other."""
    closing = document.once(style).outer[1]
    if not document.lexicon.capital_nouns:
        return f"{stop}{closing} "
    return f"{closing}, " if stop == "," else f"{stop}{closing}, "


def _whole(document: Document, line: regex.Match[str]) -> list[Change]:
    """The edits for a line that is speech from end to end."""
    own, end = document.once(style).outer, line.start() + len(line[0].rstrip())
    return [(*line.span("dash"), own[0]), (end, end, own[1])]
