"""ADD013: what a language model says above a rule or a block of code that begins a page of Markdown."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, one_of
from cleanwire.evidence.lines import Line
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed
from cleanwire.normalisers.addition.chatter import HEADS, LONGEST_OPENING, introduction
from cleanwire.normalisers.markup._proof import difference, is_page

_ABOVE = regex.compile(
    rf"""\ufeff?\s*(?P<line>[^\n]{{2,{LONGEST_OPENING}}}\n)(?:[ \t]*\r?\n)+
    (?: (?P<rule>[ ]{{0,3}}(?:-{{3,}}|\*{{3,}}|_{{3,}})[ \t]*\r?\n(?:[ \t]*\r?\n)+) | (?=(?:`{{3}}|~{{3}})) )""",
    regex.VERBOSE,
)


class IntroducedBlock(Normaliser):
    """A language model that translates a page introduces it (`Here is the translation:`) and draws a rule below,
    or the page begins with a block of code. The first line, in its closed form and with a colon, goes, and the rule
    with it. The fix is made only where the page is parsed afterwards to the same blocks.
    """

    code = "ADD013"
    name = "introduced-block"
    message = "how a language model introduces its translation"
    stage = "markup"
    mqm = "addition"
    its = "addition"
    triggers = computed(lambda: (one_of(HEADS, rf"\A\s*[{LEAD}]*"), r"(?:\n|\A)[ ]{0,3}(?:---|\*\*\*|___|```|~~~)"))
    origin = "Chat models that were asked to translate a page and answered as in a conversation."
    examples = (
        Example("Here is the translation:\n\n---\n\nThe bridge opens.\n", "The bridge opens.\n"),
        Example("Voici la traduction :\n\n---\n\n# Le pont\n", "# Le pont\n", "fr"),
        Example("Here is the translation:\n\n```sh\nmake\n```\n\nRun it.\n", "```sh\nmake\n```\n\nRun it.\n"),
    )
    keeps = (
        Keep("Here is the plan:\n\n---\n\nThe bridge opens.\n"),
        Keep("Here is how to translate:\n\n```sh\nmake\n```\n\nRun it.\n"),
        Keep("The bridge opens.\n\n---\n\nIt closes.\n"),
        Keep("Here is the translation:\n---\n\nA heading above.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document) or not (match := _ABOVE.match(document.text)):
            return
        start, end = match.span("line")
        line = Line(start, end - 1, match["line"].strip())
        if introduction([line], 0)[1] != "safe":
            return
        edit = (0, match.end(), "")
        changed = difference(document, [edit])
        if changed and not changed[0] and set(changed[1]) <= ({"Rule"} if match["rule"] else set()):
            yield self.finding(start, end - 1, edit)
