"""Boilerplate phrases of all languages: how they are compared with lines, and the triggers made from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from cleanwire import languages
from cleanwire.patterns import late_re
from cleanwire.prose import OBJECT

BULLETS = "•·▪■●◦‣►▶➤→⇒»>–—-・※★☆◆◇👉🔗📌📰🔴🔹🔸➡⬇*◄◀←⇐⬅"
"""What may stand before a line as a bullet."""
_DECORATION = " \t\u00a0\u202f\u3000*_~=|•·▪■●◦‣►▶➤→⇒»«›‹>–—-・※★☆◆◇👉🔗📌📰🔴🔹🔸➡⬇◄◀←⇐⬅\ufe0f"
"""What web pages set around a label: bullets, arrows, emphasis."""
_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "［": "］", "「": "」", "『": "』", "《": "》"}
LEAD = " \t\u00a0\u202f\u3000*_~=|•·▪■●◦‣►▶➤→⇒»›–—\\-・※★☆◆◇👉🔗📌📰🔴🔹🔸➡⬇◄◀←⇐⬅\ufe0f(\\[{（【［「『《"
"""The same and brackets, as a character class: what may stand between the start of a line and a phrase."""
_FOLD = str.maketrans(
    {
        "’": "'", "：": ":", "（": "(", "）": ")",
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ς": "σ",
        "\u095c": "\u0921\u093c", "\u095d": "\u0922\u093c",
    }
)  # fmt: skip
_UNFOLD = {
    "'": "['’]", ":": "[:：]", "(": "[(（]", ")": "[)）]", "i\u0307": r"(?:İ|i\x{307})",
    "α": "[αάΑΆ]", "ε": "[εέΕΈ]", "η": "[ηήΗΉ]", "ι": "[ιίΙΊ]", "ο": "[οόΟΌ]", "υ": "[υύΥΎ]", "ω": "[ωώΩΏ]",
    "σ": "[σςΣ]", "\u0921\u093c": r"(?:\x{921}\x{93c}|\x{95c})", "\u0922\u093c": r"(?:\x{922}\x{93c}|\x{95d})",
}  # fmt: skip
_PIECES = late_re("[\u0921\u0922]\u093c|i\u0307|.", re.DOTALL)
_ADDRESS = late_re(r"www\.[a-z0-9./]+")
"""An address in a phrase: in the text it reads as OBJECT."""


def fold(text: str) -> str:
    """The text as phrases are compared: lower-case, with straight apostrophes and without Greek accents.

    >>> fold("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ") == fold("Διαβάστε επίσης"), fold("À lire sur l’Afrique")
    (True, "à lire sur l'afrique")
    """
    lowered = text.lower()
    return lowered if lowered.isascii() else lowered.translate(_FOLD)


def bare(text: str) -> str:
    """A line folded, without bullets, arrows, emphasis, one pair of brackets and the final stop.

    >>> bare("• **Continue reading** →"), bare("[Source link]"), bare("Source link.")
    ('continue reading', 'source link', 'source link')
    """
    line = fold(text.strip(_DECORATION))
    while len(line) > 1 and _BRACKETS.get(line[0]) == line[-1]:
        line = line[1:-1].strip(_DECORATION)
    return (
        line.removesuffix("...")
        .rstrip("…")
        .rstrip(_DECORATION)
        .removesuffix(".")
        .removesuffix("。")
        .removesuffix("।")
        .rstrip(_DECORATION)
    )


@cache
def phrases_of(*fields: str) -> frozenset[str]:
    """The phrases, folded, that all languages together have in some fields of `Language`."""
    return frozenset(
        _ADDRESS.sub(OBJECT, fold(phrase))
        for language in languages.load_all()
        for field in fields
        for phrase in getattr(language, field)
    )


@cache
def whole_lines(*fields: str) -> frozenset[str]:
    """The same, as `bare` gives them, for comparing whole lines; phrases with a gap are not among them."""
    return frozenset(bare(phrase) for phrase in phrases_of(*fields) if "…" not in phrase)


@cache
def templates(*fields: str) -> re.Pattern[str] | None:
    """What matches a whole line, as `bare` gives it, that is one of the phrases with a gap; a gap at the end of
    a phrase, where a link's text may be lost, can be empty."""
    shapes = sorted(phrase for phrase in phrases_of(*fields) if "…" in phrase)
    made = [
        r"[ ].{1,200}?[ ]".join(re.escape(piece) for piece in shape.removesuffix(" …").split(" … "))
        + (r"(?:[ ].{1,200})?" if shape.endswith(" …") else "")
        for shape in shapes
    ]
    return re.compile("|".join(made)) if made else None


def one_of(phrases: Iterable[str], anchor: str = "", longest: int = 99) -> str:
    """An RE2 pattern, case-insensitive, for all the spellings that fold to any of some phrases.

    Phrases that hold another are left to that one. Of each phrase no more than its first `longest` characters
    count, and of one with a gap what stands before it; `anchor` comes first.

    >>> one_of(["source links", "source link", "bron"])
    '(?i)(?:bron|source link)'
    """
    heads = sorted({_head(phrase, longest) for phrase in phrases}, key=lambda text: text if anchor else len(text))
    kept: list[str] = []
    for phrase in heads:
        if not (phrase.startswith(tuple(kept[-1:])) if anchor else any(other in phrase for other in kept)):
            kept.append(phrase)
    return f"(?i){anchor}(?:{'|'.join(map(spelt, sorted(kept)))})"


def _head(phrase: str, longest: int) -> str:
    head = phrase.partition("…")[0].strip()
    return head[: longest - (head[longest : longest + 1] == "\u0307")].rstrip()


def spelt(phrase: str) -> str:
    """An RE2 pattern for all the spellings that fold to a phrase.

    >>> spelt("l'eau")
    "l['’]eau"
    """
    pieces = _PIECES.findall(phrase)
    return "".join(_UNFOLD.get(piece) or (piece if piece == OBJECT else _escaped(piece)) for piece in pieces)


def _escaped(character: str) -> str:
    return "\\" + character if character.isascii() and not character.isalnum() and character != " " else character
