"""LOC114: spaces around wide punctuation, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.wide_marks import CJK
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(
    rf"""(?<=[{CJK}A-Za-z0-9）】」』》”\ufffc]) [ ]{{1,2}} (?=[，。、；：！？）】」』》])
    | (?<=[，。、；：！？（【「『《]) [ ]{{1,2}} (?=[{CJK}A-Za-z0-9（【「『《“\ufffc])
    | (?<=[{CJK}]) [ ]{{1,2}} (?=[“‘][^”’\n]{{1,200}}[”’])
    | (?<=[“‘][^”’\n]{{1,200}}[”’]) [ ]{{1,2}} (?=[{CJK}])""",
    regex.VERBOSE,
)
_LANGUAGES = frozenset(["zh", "ja"])


class WideMarkSpaces(Normaliser):
    """With a profile of Chinese or Japanese, there is no space beside wide punctuation, which brings its own, nor
    between characters and the quotation marks around a word.
    """

    code = "LOC114"
    name = "wide-mark-spaces"
    message = "a space beside wide punctuation"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    profile = True
    triggers = (
        " [，。、；：！？）】」』》“‘]",
        "[，。、；：！？（【「『《”’] ",
    )
    origin = "Habits of other scripts."
    examples = (
        Example("我们 ， 也许 、 会来 。", "我们，也许、会来。", "zh"),
        Example("他说 “hello” 就走了。", "他说“hello”就走了。", "zh"),
    )
    keeps = (Keep("| 八位整数（补码）   |", "zh"), Keep("它说 it’s ‘been’ done.", "zh"))

    def find(self, document: Document) -> Iterator[Finding]:
        if primary(document.options.profile or "und") not in _LANGUAGES:
            return
        for match in _FOUND.finditer(document.text):
            yield self.finding(*match.span(), (*match.span(), ""))
