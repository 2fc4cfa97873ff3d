"""LOC113: full-width Latin letters and digits in Chinese or Japanese, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages import primary
from cleanwire.normaliser import Example, Keep, Normaliser

_FOUND = regex.compile(r"[０-９Ａ-Ｚａ-ｚ]+(?:：(?=[０-９])[０-９]+)?|(?<=[A-Za-z0-9])\u3000|\u3000(?=[A-Za-z0-9])")
_LANGUAGES = frozenset(["zh", "ja"])


class FullWidthForms(Normaliser):
    """With a profile of Chinese or Japanese, Latin letters and digits in full width, and the wide space beside them,
    become the usual ones.
    """

    code = "LOC113"
    name = "full-width-forms"
    message = "full-width letters or digits"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = (r"[０-９Ａ-Ｚａ-ｚ\x{3000}]",)
    origin = "Old character sets, in which all signs were of one width."
    examples = (
        Example("会议在 １６：３０ 开始，地点 ＣＢＤ。", "会议在 16:30 开始，地点 CBD。", "zh"),
        Example("売り上げ\u3000200 店", "売り上げ 200 店", "ja"),
    )
    keeps = (Keep("\u3000\u3000段落从这里开始。", "zh"), Keep("会议在 16:30 开始。", "zh"))

    def find(self, document: Document) -> Iterator[Finding]:
        if primary(document.options.profile or "und") not in _LANGUAGES:
            return
        for match in _FOUND.finditer(document.text):
            narrow = "".join(" " if sign == "\u3000" else chr(ord(sign) - 0xFEE0) for sign in match[0])
            yield self.finding(*match.span(), (*match.span(), narrow))
