"""ENC005: letters of a foreign script inside a word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import speaks_of_encodings
from cleanwire.evidence.misreadings import spelling
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

# Letters that have the same shape in two scripts, as Unicode Technical Standard #39 (confusables) has it. Left out are
# those whose shapes differ in print and those that stand for quantities and genes beside Latin letters (α β γ κ μ ν ρ).
_CYRILLIC = str.maketrans("АВЕКМНОРСТУХІЈЅЁЇӀԚԜаеорсухіјѕёїһԁԛԝѵ", "ABEKMHOPCTYXIJSËÏIQWaeopcyxijsëïhdqwv")
_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ", "ABEZHIKMNOPTYXoj")
_WIDE = {code: code - 0xFEE0 for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_TO_CYRILLIC = str.maketrans("ABEKMHOPCTYXIËÏaeopcyxiëï", "АВЕКМНОРСТУХІЁЇаеорсухіёї")
_TO_GREEK = str.maketrans("ABEZHIKMNOPTYXoaipuvy", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαιρυνγ")

_LATIN_CLASS = r"A-Za-zÀ-ÖØ-öø-ɏ"
_WIDE_CLASS = r"Ａ-Ｚａ-ｚ"
_MIX = (
    rf"[{_LATIN_CLASS}{_WIDE_CLASS}][\p{{Cyrillic}}\p{{Greek}}]|[\p{{Cyrillic}}\p{{Greek}}][{_LATIN_CLASS}{_WIDE_CLASS}]",
    rf"[{_LATIN_CLASS}][{_WIDE_CLASS}]|[{_WIDE_CLASS}][{_LATIN_CLASS}]",
    r"\p{Cyrillic}\p{Greek}|\p{Greek}\p{Cyrillic}",
)
_PAIR = regex.compile("|".join(_MIX))
_WORD = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{M}]+")
_SCRIPTS = (
    ("wide", regex.compile(rf"[{_WIDE_CLASS}]")),
    ("latin", regex.compile(r"\p{Latin}")),
    ("cyrillic", regex.compile(r"\p{Cyrillic}")),
    ("greek", regex.compile(r"\p{Greek}")),
)
_CYRILLIC_WORD = regex.compile(r"(?<![\p{L}\p{M}])\p{Cyrillic}+(?![\p{L}\p{M}])")
_LATIN_WORD = regex.compile(rf"[{_LATIN_CLASS}]+")
_LONGEST_LINE = 5000
_REACH = 100
"""No word that is looked at reaches farther than this from its mixed pair of letters."""
_NAME_SIGNS = frozenset("0123456789_@#/\\.%")
_MISREAD = regex.compile(spelling("cp1251"))
_FEWEST_GREEK = 4
"""Letters of a word that mixes Greek in: in shorter ones Greek letters are quantities."""
_FEWEST_OWN = 2
"""The same in a Greek text."""


class ForeignLetters(Normaliser):
    """Engines whose vocabulary holds several scripts, and keyboards, slip in a letter that looks the same and
    belongs to another alphabet: `рresident` with a Cyrillic р. The reader sees nothing, searches find nothing.
    It is mended when one alphabet, and one only, can take the whole word; where both can, or where a row of letters of
    one script is joined to another's, as in a Russian suffix on a Latin acronym, on request only. Greek letters in
    units, formulas and names of substances have no Latin twin here and stay, as do words with digits, and texts
    about alphabets. A word in capitals in a line of names is mended on request: artists write theirs at will.
    """

    code = "ENC005"
    name = "foreign-letter"
    message = "letter of another script inside a word"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = _MIX
    origin = "Multilingual vocabularies, mistyped sources, and text made to slip through filters."
    examples = (
        Example("The \u0440resident sp\u043eke.", "The president spoke."),
        Example("Le \u0440résident \u0430 parlé.", "Le président a parlé.", "fr"),
        Example("Il presidente ha \u0440\u0430rlato ieri.", "Il presidente ha parlato ieri.", "it"),
        Example("\u0410ccording to him, it is \u0441heap.", "According to him, it is cheap."),
        Example("Министp здpaвоохранения", "Министр здравоохранения", "ru"),
        Example("Κaλημέρα σε όλoυς", "Καλημέρα σε όλους", "el"),
        Example("Τα vέα μέτρα", "Τα νέα μέτρα", "el"),
        Example("The \uff30resident", "The President"),
        Example("\u039cembers of \u0391ssociation", "Members of Association"),
        Example("Мiсто чекає.", "Місто чекає.", "uk"),
        Example("A pub called TPAKTИP", "A pub called ТРАКТИР", "en", True),
        Example("SUNDAУ by Oleg Tarasov", "SUNDAY by Oleg Tarasov"),
        Example("NORTН / Oleg Tarasov", "NORTH / Oleg Tarasov", "en", True),
        Example("Он запустил EXEшник.", "Он запустил ЕХЕшник.", "ru", True),
        Example("Он поехал Hа работу.", "Он поехал На работу.", "ru", True),
    )
    keeps = (
        Keep("A film of 5 μm and 3 kΩ, ΔT and λmax in nm"),
        Keep("The Ωmega brand and KoЯn play."),
        Keep("TNFα, IFNγ, NFκB and Aβ were measured; hν and πr too."),
        Keep("The letter р in “рaypal” is a Cyrillic one, a homoglyph."),
        Keep("IT-отдел купил iPhone и USB-кабель.", "ru"),
        Keep("Его ник USBшник и SMSка.", "ru"),
        Keep("ＡＢＣ and ＸＹＺ are wide.", "ja"),
        Keep("Ο Γιώργος αγόρασε το iPad.", "el"),
        Keep("The plate А123ВС and the file dосs_1"),
        Keep("He spelt Москва, Ελλάδα and Paris."),
        Keep("Он спросил: «А ты?»", "ru"),
        Keep("The river Ока, the letters а and о", "en"),
        Keep("Прошло %liд и %liч.", "ru"),
        Keep("Серия АКМ-47х2 и Т-34", "ru"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        reached = 0
        mended: list[tuple[int, int]] = []
        for pair in self.matches(_PAIR, document):
            if pair.start() < reached:
                continue
            start, end = _word_around(text, pair.start(), pair.end())
            reached = end
            if _is_name(text, start, end) or speaks_of_encodings(document, start, end):
                continue
            if _MISREAD.search(text, max(0, start - 2), end + 2):
                continue  # UTF-8 that was read in another encoding, which ENC001 reads
            for finding in self._in_word(document, start, end):
                yield finding
                beyond = not mended or start > mended[-1][1]
                if beyond and finding.fix and finding.fix.applicability == "safe":
                    mended.append(document.line(start))
        if mended and _LATIN_WORD.fullmatch(min(document.lexicon.function_words, default="")):
            for line in mended:
                yield from self._whole_words(text, *line)

    def _whole_words(self, text: str, start: int, end: int) -> Iterator[Finding]:
        """The words of Cyrillic letters in a line of a Latin language where all of them have Latin shapes."""
        words = list(_CYRILLIC_WORD.finditer(text, start, min(end, start + _LONGEST_LINE)))
        latin = [word.group().translate(_CYRILLIC) for word in words]
        if all(_LATIN_WORD.fullmatch(word) for word in latin):
            for match, word in zip(words, latin, strict=True):
                yield self.finding(*match.span(), (*match.span(), word))

    def _in_word(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        word = document.text[start:end]
        whole = _whole(word, _FEWEST_OWN if _is_greek(document) else _FEWEST_GREEK)
        if not whole:
            return
        script = next(iter(whole)) if len(whole) == 1 else _script_of_line(document, start, end)
        if script not in whole:
            yield self.finding(start, end)
            return
        edits = [
            (start + at, start + at + 1, new)
            for at, (old, new) in enumerate(zip(word, whole[script], strict=True))
            if old != new
        ]
        few = len(edits) * 2 <= len(word) or _script_of_line(document, start, end) in ("", script)
        safe = len(whole) == 1 and few and (_is_disguised(document, word, start, end) or not _is_compound(word, script))
        safe = safe and not (word.isupper() and _is_title(document.text[slice(*document.line(start))]))
        yield self.finding(start, end, *edits, applicability="safe" if safe else "unsafe")


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    left = text[max(0, start - _REACH) : start + 1]
    runs = [match.end() - match.start() for match in _WORD.finditer(left) if match.end() == len(left)]
    right = _WORD.match(text, end - 1, end + _REACH)
    return start + 1 - (runs[0] if runs else 1), right.end() if right else end


def _is_title(line: str) -> bool:
    """Whether all words of a line begin with a capital and some have small letters: a work and its maker."""
    return not line.isupper() and all(word[0].isupper() for word in _WORD.findall(line))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether the word is part of an identifier, an address or a number plate."""
    after = text[end : end + 2]
    named = text[max(0, start - 1) : start] in _NAME_SIGNS or after[:1] in _NAME_SIGNS - {"."}
    return named or (after[:1] == "." and after[1:].isalnum())


def _script(char: str) -> str:
    return next((name for name, pattern in _SCRIPTS if pattern.match(char)), "")


def _is_greek(document: Document) -> bool:
    return _script(min(document.lexicon.function_words, default="")[:1]) == "greek"


def _whole(word: str, fewest: int) -> dict[str, str]:
    """The word written in one script, for each script that can take it."""
    scripts = [_script(char) for char in word]
    letters = [script for script in scripts if script]
    if "greek" in letters and len(letters) < fewest:
        return {}
    plain = word.translate(_WIDE).translate(_CYRILLIC).translate(_GREEK)
    found = {"latin": plain}
    if "cyrillic" in letters:
        found["cyrillic"] = _kept(word, scripts, "cyrillic", plain.translate(_TO_CYRILLIC))
    if letters.count("greek") >= fewest and letters.count("greek") * 3 >= len(letters) * 2:
        found["greek"] = _kept(word, scripts, "greek", plain.translate(_TO_GREEK))
    return {
        script: made
        for script, made in found.items()
        if {_script(char) for char in made} <= {script, ""} and made != word
    }


def _kept(word: str, scripts: list[str], script: str, made: str) -> str:
    """The word as made, with the letters that were right already."""
    return "".join(old if own == script else new for old, own, new in zip(word, scripts, made, strict=True))


def _is_disguised(document: Document, word: str, start: int, end: int) -> bool:
    """Whether small letters with Latin twins begin a small word of a line of Latin words, in a Latin language."""
    latin = _LATIN_WORD.fullmatch(min(document.lexicon.function_words, default="")) is not None
    return latin and word.islower() and _script_of_line(document, start, end) in ("latin", "")


def _is_compound(word: str, script: str) -> bool:
    """Whether the foreign letters are a part of their own: a row of them at one end, or one before a capital."""
    runs = [
        (own, len(list(group)))
        for own, group in groupby("own" if _script(char) in (script, "") else "foreign" for char in word)
    ]
    if len(runs) != 2 or "wide" in map(_script, word):
        return False
    first = runs[0][1]
    return max(length for own, length in runs if own == "foreign") > 1 or (
        word[first - 1].islower() and word[first].isupper()
    )


def _script_of_line(document: Document, start: int, end: int) -> str:
    """The only script of the other letters of the line, "" when there are several or none."""
    line_start, line_end = document.line(start)
    others = document.text[max(line_start, start - 500) : start] + document.text[end : min(line_end, end + 500)]
    scripts = [name for name, pattern in _SCRIPTS[1:] if pattern.search(others)]
    return scripts[0] if len(scripts) == 1 else ""
