"""QUO004: quotation marks put together from other signs."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.quotation_style import admitted, style
from cleanwire.evidence.quotes import SPACES
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_INSIDE = r"(?P<inside>[\p{L}\p{N}¿¡][^\n<>{}=;|]{0,300}?[\p{L}\p{N}.,!?…])"
_GLUED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}，、：。"
"""What stands beside quotation marks without a space."""
_FORMS = {
    opening: regex.compile(
        rf"(?<![^\s(\[—–{_GLUED}-]){opening}[ \u00a0]?{_INSIDE}[ \u00a0]?(?:{closing})(?![{after}])(?=[{_GLUED}]|\W|\Z)"
    )
    for opening, closing, after in (
        ("<<", ">>", ">"),
        (">>", "<<", "<"),
        (",,", "''|,,|[\"“”]", "'"),
        ("``", "''|[\"”]", "'`"),
    )
}
_COMMAND = regex.compile(r"\\[a-z]{2,}|\bcout\b|\bcin\b|^ *(?:#include|//|>>>)", regex.MULTILINE)


class AsciiQuotationMarks(Normaliser):
    """Where a keyboard or an engine's alphabet has no quotation marks, << >>, ,, '' and `` '' stand in for them.
    In code, shell and LaTeX they mean what they say, so the fix is only offered, and not beside commands or
    operators.
    """

    code = "QUO004"
    name = "ascii-quotation-marks"
    message = "signs that stand in for quotation marks"
    stage = "quotation"
    mqm = "quote-mark-type"
    its = "typographical"
    triggers = (r"<<", r",,", r"``")
    languages = words("en de nl fr es it pt pl cs sk ru uk bg el tr ar he fa hi zh ja ko id sv da nb fi ro hu vi")
    origin = "Corpora normalised to ASCII, on which the engine was trained."
    examples = (
        Example("He called it <<a mistake>> in a letter.", "He called it “a mistake” in a letter.", unsafe=True),
        Example("He called it << a mistake >> in a letter.", "He called it “a mistake” in a letter.", unsafe=True),
        Example("He called it ,,a mistake'' in a letter.", "He called it “a mistake” in a letter.", unsafe=True),
        Example("He called it ``a mistake'' in a letter.", "He called it “a mistake” in a letter.", unsafe=True),
        Example("Er nannte es ,,einen Fehler'' und ging.", "Er nannte es „einen Fehler“ und ging.", "de", unsafe=True),
        Example("Er nannte es >>einen Fehler<< und ging.", "Er nannte es „einen Fehler“ und ging.", "de", unsafe=True),
        Example("그는 <<큰 실수>>라고 썼다.", "그는 “큰 실수”라고 썼다.", "ko", unsafe=True),
        Example("彼はそれを<<大きな間違い>>と呼んだ。", "彼はそれを「大きな間違い」と呼んだ。", "ja", unsafe=True),
        Example("Nazwał to ,,błędem'' w liście.", "Nazwał to „błędem” w liście.", "pl", unsafe=True),
        Example("Il parle d’un << échec >> total.", "Il parle d’un «\u00a0échec\u00a0» total.", "fr", unsafe=True),
    )
    keeps = (
        Keep("cout << name << endl; cin >> age;"),
        Keep("The value x << 3 >> y is zero."),
        Keep("Type cat <<EOF > file and then the text."),
        Keep("<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main"),
        Keep("In \\emph{LaTeX} one writes ``so'' and nothing else."),
        Keep("The list is a,,b,,c and has empty fields."),
        Keep("He waited,, and waited,, and went home."),
        Keep("Use ``name`` for a literal in reStructuredText."),
        Keep(">>> print('')\n''"),
        Keep("See >>here<< for more."),
        Keep("A class template is written vector<vector<int>> in C++."),
        Keep("Home >> News >> Sport"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if not document.once(admitted) or _COMMAND.search(text):
            return
        own = document.once(style)
        for opening, form in _FORMS.items():
            if opening == ">>" and "»«" not in document.once(admitted):
                continue
            for match in form.finditer(text):
                start, end = match.span()
                inner_start, inner_end = match.span("inside")
                spaced = text[inner_start - 1] in SPACES
                if spaced and (text[inner_end] not in SPACES or not _is_prose(match["inside"])):
                    continue
                yield self.finding(
                    start,
                    end,
                    (start, inner_start, own.outer[0] + own.space),
                    (inner_end, end, own.space + own.outer[1]),
                    applicability="unsafe",
                )


def _is_prose(inside: str) -> bool:
    """Whether it is words: no single letter or number that an operator could stand beside."""
    words = inside.split()
    return (
        all(len(word) > 1 or word.lower() in "aeioyuàéè" for word in words)
        and max(map(len, words)) > 2
        and any(map(str.isalpha, inside))
    )
