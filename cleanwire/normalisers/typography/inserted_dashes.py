"""LOC115: hyphens for the dashes that stand around an insertion or open direct speech, where a profile is set."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.conventions import conventions
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_DASH = "(?:--?|–|—)"
_INSERTED = regex.compile(
    rf"""(?<=[\p{{L}}\p{{N}},;:»”]) [ ]{_DASH}
    (?: [ ](?P<inside>\p{{L}}[^\n.!?–—-]{{1,120}}[\p{{L}}\p{{N}}»”])[ ]{_DASH}[ ](?=\p{{L}})
    | (?P<inside>\p{{L}}[^\n.!?–—-]{{1,120}}[\p{{L}}\p{{N}}»”]){_DASH}(?P<mark>[,;:.]?)[ ](?=\p{{L}}) )""",
    regex.VERBOSE,
)
_SPEECH = regex.compile(
    rf"""(?m)^[ \t]*(?P<opening>{_DASH}[ ]?)(?=[\p{{Lu}}¿¡]) [^\n]{{1,300}}?
    (?P<first>(?<=[\p{{L}},.!?…»”])[ ]{_DASH}[ ]?)
    (?P<verb>\p{{Ll}}+) (?: [^\n.!?–—-]{{0,80}} (?P<second>(?<=\p{{L}}){_DASH})(?=[.,;:]) )?""",
    regex.VERBOSE,
)


class InsertedDashes(Normaliser):
    """Spanish sets the dash as a bracket: before an insertion, behind it, and before who speaks, next to the words that
    it encloses. With a profile, hyphens and dashes that stand there in pairs, and those of a line of direct speech,
    become such dashes. A single one stays, and so do lists and compounds.
    """

    code = "LOC115"
    name = "inserted-dashes"
    message = "a hyphen for a dash that encloses"
    stage = "locale"
    mqm = "typography"
    its = "typographical"
    profile = True
    triggers = ("[ ](?:-|–|—)", r"(?m)^[ \t]*(?:-|–)")
    origin = "The keyboard, which has no dashes, and the dashes of other languages."
    examples = (
        Example("El puente -el más viejo- está cerrado.", "El puente —el más viejo— está cerrado.", "es"),
        Example("El puente -- el más viejo -- está cerrado.", "El puente —el más viejo— está cerrado.", "es"),
        Example("- No iré - dijo la alcaldesa.", "—No iré —dijo la alcaldesa.", "es"),
        Example("-No iré -dijo la alcaldesa-. Es tarde.", "—No iré —dijo la alcaldesa—. Es tarde.", "es"),
    )
    keeps = (
        Keep("—No iré —dijo la alcaldesa—. Es tarde.", "es"),
        Keep("El tren Madrid - Toledo sale hoy.", "es"),
        Keep("- pan\n- leche - entera", "es"),
        Keep("La ex-alcaldesa y el pacto franco-español siguen.", "es"),
        Keep("El puente -el más viejo- está cerrado.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        own, text = document.once(conventions), document.text
        opening, closing = own.lexicon.inserted_dashes
        if not opening:
            return
        for match in _INSERTED.finditer(text):
            written = f"{opening}{match['inside']}{closing.rstrip()}{match['mark'] or ''} "
            if match[0] != written:
                yield self.finding(*match.span(), (*match.span(), written))
        for match in _SPEECH.finditer(text):
            if match["verb"] in own.lexicon.saying:
                edits = [(*match.span("opening"), opening.strip()), (*match.span("first"), opening)]
                if match["second"]:
                    edits.append((*match.span("second"), closing.strip()))
                edits = [edit for edit in edits if text[edit[0] : edit[1]] != edit[2]]
                if edits:
                    yield self.finding(*match.span(), *edits)
