"""RES002: spaces that a tokeniser left inside brackets, contractions, elisions and compounds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LETTER
from cleanwire.evidence.machinery import is_tokenised, tokenised_lines
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load_all
from cleanwire.normaliser import Example, Keep, Normaliser

_BRACKETS = regex.compile(r"\([ ]?[^\s()\n][^()\n]{0,400}\)|\[[^\[\]\n]{1,400}\]")
_FORMULA = regex.compile(r"[=+*/<>{}|;^&\\]|\d[ ]-[ ]")
_CODE = regex.compile(r"[{}=\\\\]")
_LIST_ITEM = regex.compile(r"(?:^|\n)[ \t]*(?:[-*+•]|\d+[.)])[ ]\Z|(?:^|\n)[ \t]*\Z")
_SMILEYS = ":;=-8xX"
_FACES = ":;="
_BACK = 24
_BLANK = regex.compile(" ")
_HAN_APART = regex.compile(r"(?<=(?:\s|\A)\p{Han})[ ](?=\p{Han}(?:\s|\Z))")
_CJK_APART = regex.compile(
    r"(?<=[\p{Han}\p{Hiragana}\p{Katakana}ー。，、：；])[ ](?=[\p{Han}\p{Hiragana}\p{Katakana}。，、：；！？])"
)
_MARK_APART = regex.compile(r"(?<=[\p{L}\p{M}\p{N})\]\"”])[ ](?P<mark>[.,!?।])(?=\s|\Z)")
_PRODUCT = regex.compile(r"(?<!\w)[\p{Ll}\p{N}] [.] [\p{Ll}\p{N}](?!\w)|\d [.,] \d")
"""A stop between single letters or digits, a sign of mathematics, or a mark in what may be a number."""
_STRAIGHT = regex.compile(r'(?P<inch>\d[ ])?"')
_MARKS = 3
_OPENED = regex.compile(
    r"""(?: ^ | (?<=["“«‘(—–-]) | (?<=[.!?…,;:)»”"][ ]|[ ][yeo][ ]) ) [¿¡] (?P<space>[ \u00a0\u202f])
    (?=[\p{L}\p{N}"«“‘] [^?!¿¡\n]{0,300}[?!])""",
    regex.VERBOSE | regex.MULTILINE,
)
_VOWELS = "aeiouyhAEIOUYHàâäáãèéêëìíîïòóôöœùúûüÀÂÄÁÈÉÊËÌÍÎÏÒÓÔÖŒÙÚÛÜ"
_ENDINGS = "t|s|re|ve|ll|d|m"
"""What the enclitics of all languages have behind their apostrophe."""


def _listed(field: str) -> str:
    return "|".join(sorted({word for language in load_all() for word in getattr(language, field)}))


_LETTERS = "".join(sorted({letter for language in load_all() for letter in language.apostrophe_letters}))


class SpacedWords(Normaliser):
    """Tokenisers set a space on both sides of each bracket, apostrophe and clitic, and a detokeniser that does
    not know the language leaves them: `( see below )`, `did n't`, `it 's`, `l' eau`, `don ' t`, `20th - century`,
    `日 本`. Brackets close up when they pair on one line and hold words. A clitic goes back to its word where the
    language lists the two together, or the whole text stands apart like this. Spanish ¿ and ¡ go to the question or
    exclamation that they open. Smileys, formulas, task boxes, dashes and quotations stay; a stop or comma closes up
    here only where all of a line stands apart; others are another normaliser's.
    """

    code = "RES002"
    name = "spaced-word"
    message = "a space that a tokeniser left"
    stage = "residue"
    mqm = "whitespace"
    its = "whitespace"
    triggers = (
        r"[^\s] [.,।](?:\s|\z)",
        r"\( ",
        r" \)",
        r"\[ ",
        r" \]",
        r" n ?['’] ?t",
        rf"[^\s] ['’] ?(?:{_ENDINGS})(?:[^A-Za-z0-9]|\z)",
        rf"[{LETTER}]['’] (?:{_ENDINGS})(?:[^A-Za-z0-9]|\z)",
        rf"(?:\A|[^A-Za-z0-9'’-])(?i:{_listed('proclitics')}) ?['’] [{_VOWELS}]",
        rf"[{LETTER}] ['’] ?(?:(?:{_listed('name_suffixes')})(?:[^A-Za-z0-9]|\z)|[{_LETTERS}])",
        rf"\d(?:st|nd|rd|th)? - (?i:{_listed('compound_nouns')})",
        r" [。，、]",
        r"[¿¡][ \x{a0}\x{202f}]",
    )
    origin = "Tokenised training data, and output that was never detokenised or with another language's rules."
    examples = (
        Example("It fell ( see the picture ).", "It fell (see the picture)."),
        Example("यह ( शायद ) सही है।", "यह (शायद) सही है।", lang="hi"),
        Example("वह आया , बैठा , और सो गया ।", "वह आया, बैठा, और सो गया।", lang="hi"),
        Example("He did n't go, it 's late and you 're tired.", "He didn't go, it's late and you're tired."),
        Example("It don ' t matter, it isn’ t late, he did n ' t go.", "It don't matter, it isn’t late, he didn't go."),
        Example("Il boit l' eau qu' il veut.", "Il boit l'eau qu'il veut.", lang="fr"),
        Example("Il boit l ' eau.", "Il boit l'eau.", lang="fr"),
        Example("a 20th - century bridge", "a 20th-century bridge"),
        Example("a 5 - year plan", "a 5-year plan", unsafe=True),
        Example("The house of John 's sister [ sic ]", "The house of John's sister [sic]"),
        Example("It 's called 日 本 there", "It's called 日本 there"),
        Example("¿ Qué hora es? Dijo: «¡\u00a0vaya!»", "¿Qué hora es? Dijo: «¡vaya!»", lang="es"),
        Example(
            "Ankara 'da kar var , İzmir ' in havası iyi , Van soğuk .",
            "Ankara'da kar var, İzmir'in havası iyi, Van soğuk.",
            lang="tr",
        ),
        Example("П ' ять сімей , м 'яч , і хліб .", "П'ять сімей, м'яч, і хліб.", lang="uk"),
        Example('So , Smith ( 45 ) said " no " , and left .', 'So, Smith (45) said "no", and left.'),
        Example('" No , no , " he said .', '"No, no," he said.'),
        Example('The 5 " pipe , the 6 " pipe , cost more .', 'The 5 " pipe, the 6 " pipe, cost more.'),
        Example("Um copo d' água.", "Um copo d'água.", lang="pt"),
    )
    keeps = (
        Keep("menu.py       ( keys bound anew )\nbuffer.py     ( faster )", "en"),
        Keep("It is late :( so we went : ) home ( : and slept."),
        Keep("Call f( x ) and take ( a + b ) * 2; the list is [ 1, 2 ]."),
        Keep("- [ ] buy nails\n- [x] buy wood\n\n( )"),
        Keep("It was built in the '90s, 'til they said 's not so'."),
        Keep("He came late - the 5 - 2 win was over - and left."),
        Keep("Rock 'n' roll, and the students ' party of dogs ' dreams."),
        Keep("'s Avonds las zij het weekblad 't Pallieter.", lang="nl"),
        Keep("Parfum L' Eau is niet Frans.", lang="nl"),
        Keep("目 录\n\n第一章 开始", lang="zh"),
        Keep("The letter l' stands for le, said the ' l ' in French."),
        Keep("Les élèves ' et les maîtres.", lang="fr"),
        Keep("L’option '%s' a échoué, et '%s' est vide.", "fr"),
        Keep("  ( EXPRESSION )    the value of EXPRESSION\n  (( EXPRESSION ))"),
        Keep("¿Se escribe el signo ¿ en todas las preguntas? Los signos ¿ y ¡ abren, ¿no?", lang="es"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        yield from self._brackets(document)
        if "'" in text or "’" in text:
            yield from self._enclitics(document)
            yield from self._proclitics(document)
            yield from self._suffixes(document)
        yield from self._compounds(document)
        if "¿" in document.lexicon.own_marks:
            for match in self.matches(_OPENED, document):
                yield self.finding(*match.span(), (*match.span("space"), ""))
        for start, end in document.once(tokenised_lines):
            yield from self._unspaced(document.text[start:end], start)
            yield from self._marks(document, start, end)
            yield from self._quotations(document, start, end)

    def _unspaced(self, line: str, start: int) -> Iterator[Finding]:
        """Spaces between the words of a script that sets none."""
        for match in (_CJK_APART if _wholly_apart(line) else _HAN_APART).finditer(line):
            span = start + match.start(), start + match.end()
            yield self.finding(*span, (*span, ""))

    def _marks(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        """Stops and commas that stand apart throughout a line, whatever signs that line has besides."""
        marks = list(_MARK_APART.finditer(document.text, start, end))
        if len(marks) < _MARKS:
            return
        for match in marks:
            if _PRODUCT.search(document.text, max(0, match.start() - 2), match.end() + 3):
                continue
            if match["mark"] not in document.lexicon.spaced_punctuation:
                yield self.finding(*match.span(), (match.start(), match.start("mark"), ""))

    def _quotations(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        """Straight quotation marks in a line that stands apart, all with spaces on both sides."""
        text = document.text
        marks = list(_STRAIGHT.finditer(text, start, end))
        places = [match.end() - 1 for match in marks]
        apart = not any(match["inch"] for match in marks) and all(
            text[max(0, place - 1) : place + 2].strip() == '"' for place in places
        )
        if len(places) % 2 or not apart or not is_tokenised(document, start):
            return
        for opening, closing in zip(places[::2], places[1::2], strict=True):
            if len(text[opening + 1 : closing].strip()) > 1 and text[closing - 1] == text[opening + 1] == " ":
                yield self.finding(opening, closing + 1, (opening + 1, opening + 2, ""), (closing - 1, closing, ""))

    def _brackets(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for match in self.matches(_BRACKETS, document):
            tokenised = is_tokenised(document, match.start())
            inner = match[0][1:-1]
            start, end = match.span()
            before = text[max(0, start - _BACK) : start]
            after = text[end : end + _BACK]
            if not tokenised and (_CODE.search(before + after) or before.endswith("(") or _is_entry(before, after)):
                continue
            words = len(regex.findall(r"[\p{L}\p{M}]+", inner))
            applicability: Applicability = "safe"
            if match[0][0] == "[":
                if _LIST_ITEM.search(before) or (words < 1 and not tokenised):
                    continue
                applicability = "safe" if tokenised else "unsafe"
            elif (
                not (words or (tokenised and inner.strip().isdigit()))
                or _FORMULA.search(inner)
                or before[-1:] in _SMILEYS
            ):
                continue
            if before.endswith("  ") and not tokenised:
                continue  # a column of a listing
            if before[-1:].isalnum() or (inner.strip() and {inner.strip()[0], inner.strip()[-1]} & set(_FACES)):
                continue
            left, right = len(inner) - len(inner.lstrip(" ")), len(inner) - len(inner.rstrip(" "))
            if not inner.strip():
                left, right = len(inner), 0
            edits = [(start + 1, start + 1 + left, "")] * bool(left)
            edits += [(end - 1 - right, end - 1, "")] * bool(right)
            if edits:
                yield self.finding(start, end, *edits, applicability=applicability)

    def _enclitics(self, document: Document) -> Iterator[Finding]:
        lexicon = document.lexicon
        if not lexicon.enclitics:
            return
        text = document.text
        for match in self.matches(_enclitic(lexicon.enclitics), document):
            head = regex.search(r"[\p{L}\p{M}]+\.?\Z", text[max(0, match.start() - _BACK) : match.start()])
            host = head[0].lower() if head else ""
            spaces = [(*space.span(), "") for space in _BLANK.finditer(text, *match.span())]
            if not host or not spaces:
                continue
            if host not in lexicon.enclitic_hosts:
                joined = match["after"] or match["clitic"].lower() == "t"
                if joined or host in lexicon.determiners | lexicon.prepositions:
                    continue
                if not is_tokenised(document, match.start()):
                    continue
            elif (match["clitic"].lower() == "t") != (host[-1] == "n" and host not in ("when", "can", "in")):
                continue
            yield self.finding(match.start(), match.end(), *spaces)

    def _proclitics(self, document: Document) -> Iterator[Finding]:
        proclitics = document.lexicon.proclitics
        if not proclitics:
            return
        for match in self.matches(_proclitic(proclitics), document):
            spaces = [(match.start(name), match.end(name), "") for name in ("before", "after") if match[name]]
            yield self.finding(match.start(), match.end(), *spaces)

    def _suffixes(self, document: Document) -> Iterator[Finding]:
        """The suffixes of names, and apostrophes before some letters, in a line that stands apart."""
        lexicon = document.lexicon
        if not (lexicon.name_suffixes or lexicon.apostrophe_letters):
            return
        for match in self.matches(_suffix(lexicon.name_suffixes, lexicon.apostrophe_letters), document):
            if is_tokenised(document, match.start()):
                spaces = [(match.start(name), match.end(name), "") for name in ("before", "after") if match[name]]
                yield self.finding(match.start(), match.end(), *spaces)

    def _compounds(self, document: Document) -> Iterator[Finding]:
        nouns = document.lexicon.compound_nouns
        for match in self.matches(_COMPOUND, document) if nouns else ():
            if match["noun"].lower() in nouns:
                sure = match["ordinal"] is not None
                start, end = match.span("dash")
                yield self.finding(start, end, (start, end, "-"), applicability="safe" if sure else "unsafe")


_COMPOUND = regex.compile(r"(?<![\d.,-])\d{1,4}(?P<ordinal>st|nd|rd|th)?(?P<dash>[ ]-[ ])(?P<noun>\p{L}{2,12})\b")


def _is_entry(before: str, after: str) -> bool:
    """Whether what stands between begins a line and a gap follows, as in a list of options."""
    return not before.rpartition("\n")[2].strip() and after.startswith(("  ", "\t", " \t"))


def _wholly_apart(text: str) -> bool:
    """Whether the words of a script without spaces are set apart all through a line."""
    return len(_CJK_APART.findall(text)) >= 5 and regex.search(r"[ ][。，、]", text) is not None


@cache
def _enclitic(enclitics: frozenset[str]) -> regex.Pattern[str]:
    """The enclitics with spaces about their apostrophe: ` n't`, ` 's`, ` ' s`, `' s`."""
    negations = "|".join(sorted(f"{c[0]}[ ]?['’][ ]?{c[2:]}" for c in enclitics if not c.startswith("'")))
    others = "|".join(sorted(c[1:] for c in enclitics if c.startswith("'")))
    return regex.compile(
        rf"""(?<=[\p{{L}}\p{{M}}]|\p{{Lu}}\.)
        (?: (?P<before>[ ]) (?:{negations}) (?P<after>) (?P<clitic>)
        | (?P<before>[ ]?) ['’] (?P<after>[ ]?) (?P<clitic>{others}) )
        (?![\p{{L}}\p{{M}}\p{{N}}'’])""",
        regex.VERBOSE,
    )


@cache
def _suffix(suffixes: frozenset[str], letters: str) -> regex.Pattern[str]:
    """What follows an apostrophe behind a name or before some letters, with a space before the apostrophe."""
    behind = "|".join(sorted(suffixes, key=lambda word: (-len(word), word))) or "(?!)"
    return regex.compile(
        rf"""(?<!\p{{L}}) \p{{Lu}}[\p{{L}}\p{{M}}]{{1,30}} (?P<before>[ ]) ['’] (?P<after>[ ]?)
        (?:{behind}) (?![\p{{L}}\p{{M}}'’])
        | (?<=\p{{L}}) (?P<before>[ ]) ['’] (?P<after>[ ]?) (?=[{letters or chr(0xFFFC)}])""",
        regex.VERBOSE,
    )


@cache
def _proclitic(proclitics: frozenset[str]) -> regex.Pattern[str]:
    """The elided words with a space behind their apostrophe, and perhaps one before it, and a vowel to come."""
    words = "|".join(sorted(proclitics, key=lambda word: (-len(word), word)))
    return regex.compile(
        rf"""(?<![\p{{L}}\p{{M}}\p{{N}}'’\-%./\\_@\#$+&=]) (?i:{words})
        (?P<before>[ ]?) ['’] (?P<after>[ ]) (?=[{_VOWELS}])""",
        regex.VERBOSE,
    )
