"""Whether a passage is in another language than its document: by script, and by frequent words."""

from __future__ import annotations

from collections import Counter
from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.languages import load_all
from cleanwire.languages.language import Language

_WORD = regex.compile(r"[\p{L}\p{M}]++")
_SCRIPTS = {
    name: regex.compile(pattern)
    for name, pattern in {
        "latin": r"\p{Latin}",
        "cyrillic": r"\p{Cyrillic}",
        "greek": r"\p{Greek}",
        "cjk": r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]",
        "hebrew": r"\p{Hebrew}",
        "arabic": r"\p{Arabic}",
        "devanagari": r"\p{Devanagari}",
    }.items()
}
_LONGEST = 600
"""Code points of a passage that are looked at."""
_AROUND = 300
"""Code points on each side of a passage that tell the language of what stands around it."""


def is_foreign_passage(document: Document, start: int, end: int, marks: str = "") -> bool:
    """Whether a passage, or the line around it, is in another language, one that admits the `marks` if given."""
    text = document.text
    passage = text[start : min(end, start + _LONGEST)]
    script = document.once(_document_script)
    if (own := _script(passage)) and script and own != script:
        return True
    if _is_foreign(document, passage, marks, margin=0):
        return True
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    return _is_foreign(document, f"{before} {passage} {after}", marks, margin=2)


def own_words(document: Document, start: int, end: int) -> tuple[int, int]:
    """How many of the words of a passage are frequent words of the document's language, and how many there are."""
    found = _words(document.text[start : min(end, start + _LONGEST)])
    own = _frequent(document.lexicon)
    return sum(word in own for word in found), len(found)


def _is_foreign(document: Document, passage: str, marks: str, margin: int) -> bool:
    own = _frequent(document.lexicon)
    if not own:
        return False
    least = margin
    count: dict[str, int] = {}
    others = _others(document.lexicon.tag, marks)
    for word in _words(passage):
        least += word in own
        for tag in others.get(word, ()):
            count[tag] = count.get(tag, 0) + 1
    return max(count.values(), default=0) > least


def _words(passage: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(passage)]


@cache
def _frequent(own: Language) -> frozenset[str]:
    """The language's own frequent words: here all are counted that it lists anywhere."""
    return own.function_words.union(
        own.determiners,
        own.prepositions,
        own.conjunctions,
        own.relatives,
        own.sentence_words,
        own.auxiliaries,
        own.finite_verbs,
        own.short_words,
        own.question_words,
        *(contraction.split("'") for contraction in own.contractions),
    )


@cache
def _others(tag: str, marks: str) -> dict[str, tuple[str, ...]]:
    """The frequent words of the other languages that admit a pair of quotation marks, each with its languages."""
    found: dict[str, tuple[str, ...]] = {}
    for language in load_all():
        if language.tag != tag and (not marks or marks in _pairs(language)):
            for word in language.function_words:
                found[word] = (*found.get(word, ()), language.tag)
    return found


def _pairs(language: Language) -> set[str]:
    from cleanwire.languages import cldr

    locale = cldr.locale(language.tag)
    preferred = {"".join(locale.quotes[:2]), "".join(locale.quotes[2:])} if locale else set()
    return preferred | set(language.quotes) | {pair for _, pair in language.regional_quotes}


def _document_script(document: Document) -> str | None:
    lexicon = document.lexicon
    return _script("".join((*lexicon.function_words, *lexicon.quotation_terms)) or document.text[:4000])


def _script(text: str) -> str | None:
    """The script of most letters of a text."""
    if text.isascii():
        return "latin" if any(map(str.isalpha, text)) else None
    count = Counter({name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()})
    name, most = count.most_common(1)[0]
    return name if most else None
