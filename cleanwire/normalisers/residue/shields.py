"""RES006: what stood in for a link, a tag or a variable while the text was translated, and still stands there."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import is_quoted
from cleanwire.evidence.machinery import speaks_of_machinery
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_KINDS = (
    r"PH|PLACE_?HOLDERX?|TOKEN|CODE(?:_?BLOCK)?|INLINE_?CODE|TAG|VAR(?:IABLE)?|URL|LINK|MASK(?:ED)?|KEEP|PROTECT(?:ED)?"
    r"|SHIELD|NO_?TRANSLATE|DNT|HTML|ENTITY|TERM|MATH|IMG|IMAGE|FORMULA|EMAIL"
)
_SHIELD = regex.compile(
    rf"""
    <(?P<tag>x|g|ph|bx|ex|bpt|ept|it)(?:[ ]id="?\d{{1,4}}"?)?> [ ]? \d{{1,4}} [ ]? </(?P=tag)>
    | <(?:x|ph|bx|ex)[ ]id="?\d{{1,4}}"?[ ]?/>
    | (?<![A-Za-z0-9_])(?P<frame>__?|@@|%%|\#\#?|\$\$|§§?)[ ]?(?:{_KINDS})[_-]?\d{{1,4}}[ ]?(?P=frame)(?![A-Za-z0-9_])
    | (?<![A-Za-z0-9_])X{{1,3}}(?:PLACEHOLDER|PH|TAG|URL|CODE|TOKEN)X?_?\d{{1,4}}X{{0,3}}(?![A-Za-z0-9_])
    | ⟦[ ]?(?:{_KINDS})?[_: ]?\d{{1,4}}[ ]?⟧ | ⦃\d{{1,4}}⦄ | ⟪\d{{1,4}}⟫ | ｟\d{{1,4}}｠
    | \[\[(?:{_KINDS})[_:-]?\d{{1,4}}\]\]
    | <(?:{_KINDS})_?\d{{1,4}}[ ]?/?>
    """,
    regex.VERBOSE,
)


class Shields(Normaliser):
    """Before a text is translated, what must not be is often replaced by a shield (`<x>0</x>`, `__PH0__`,
    `⟦0⟧`), and put back after. One that is still there was missed; what it stood for is in the source only, so
    it is reported. Templates name their variables otherwise, and text about placeholders stays.
    """

    code = "RES006"
    name = "shield"
    message = "a stand-in for something that was kept from translation and never put back"
    stage = "report"
    mqm = "unintelligible"
    its = "pattern-problem"
    triggers = (
        r"</(?:x|g|ph|bx|ex|bpt|ept|it)>",
        r"<(?:x|ph|bx|ex) id=",
        r"[_@%#$§] ?[A-Z][A-Z_]{1,14}[_-]?[0-9]",
        r"X(?:PLACEHOLDER|PH|TAG|URL|CODE|TOKEN)",
        r"[⟦⦃⟪｟]",
        r"(?:\[\[|<)[A-Z][A-Z_]{1,14}[_:-]?[0-9]",
    )
    origin = "Translation pipelines that mask markup and variables."
    examples = (
        Example("Open <x>0</x> and click.", None),
        Example("Open __PH0__ and click.", None),
        Example("Open XPLACEHOLDERX1 and click.", None),
        Example("Open @@CODE_BLOCK_3@@ and click.", None),
        Example("Open @@PLACEHOLDER0@@ and click.", None),
        Example("Open ⟦0⟧ and click.", None),
        Example("Open ⟪12⟫ and click.", None),
        Example("打开__PH0__并点击。", None, "zh"),
    )
    keeps = (
        Keep("Set __VERSION__ and __init__ first, then MAX_2 and URL2."),
        Keep("The placeholder __PH0__ is put back later."),
        Keep("The denotation ⟦e⟧ of an expression e."),
        Keep("See [[1]] and [[Link]] and the chapter TAG 5."),
        Keep("Write “__PH0__” here."),
        Keep("Give <x>value</x> and <g>0.5 kg</g>."),
        Keep("The interval ⟦0, 1⟧ of integers."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if speaks_of_machinery(document):
            return
        for match in self.matches(_SHIELD, document):
            if not is_quoted(document.text, *match.span()):
                yield self.finding(*match.span())
