"""RES003: a stop or comma without a space after it."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LETTER, LOWER, UPPER
from cleanwire.evidence.lines import is_prose
from cleanwire.findings import Finding
from cleanwire.languages.language import Language, words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT

_OTHERS = r"\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Hangul}"
"""The scripts in which nobody names files, domains and programs."""
_LETTER = rf"\p{{Latin}}{_OTHERS}"
_WORD = rf"[{_LETTER}\p{{M}}]"
_OTHER = regex.compile(f"[{_OTHERS}]")
_NO_NAME = regex.compile(r"[\p{L}--[A-Za-z]]", regex.VERSION1)
"""A letter that hardly any file, domain or program has in its name."""
_NEXT = rf"""(?P<word>[{_LETTER}]{_WORD}{{0,30}})
    (?:[ \n](?P<next>\p{{L}}{_WORD}{{0,30}})?|(?P<elided>['’])(?P<next>{_WORD}{{1,30}})|[.,،؟।;:!?](?:[ \n]|\Z)|\Z)"""
_MISPLACED = regex.compile(
    rf"""(?<=(?:(?P<before>(?<!{_WORD})[{_LETTER}]{_WORD}{{1,40}})[)\]"”’»]?|{OBJECT})) (?P<space>[ ]) (?P<mark>[.,،؛।])
    (?= {_NEXT} )""",
    regex.VERBOSE,
)
_GLUED = regex.compile(
    rf"""(?<=(?:[\s(“"«]|\A) (?P<before>[{_LETTER}](?:{_WORD}|['’](?={_WORD})){{1,40}}) [)"”’»]?) (?P<mark>[.!?,،؟।])
    (?= {_NEXT} )""",
    regex.VERBOSE,
)


_CASELESS = regex.compile(r"[\p{Arabic}\p{Hebrew}\p{Devanagari}]{3}|\p{Hangul}[다요까죠]\Z")
"""How a word ends before a stop in a script without capitals; two letters may be an abbreviation."""
_FILES = words(
    "app biz com css dev dll doc docx exe gif htm html info io jpg js json md net org pdf php png py ts txt xml zip"
)
"""Endings of domains and file names."""


class GluedSentences(Normaliser):
    """The space after a stop or comma went to its other side (`done .Then`) or was lost (`done.Then`, `one,two`).
    A space on the wrong side is moved where the next word is one that the language knows as a word that opens or
    joins, or in a script in which nothing else is written so; a lost one is only suggested, and only where both sides
    are words in running text: file names, domains, names of programs and versions, initials and abbreviations stay.
    """

    code = "RES003"
    name = "glued-sentence"
    message = "no space after a punctuation mark"
    stage = "residue"
    mqm = "whitespace"
    its = "whitespace"
    triggers = (
        rf"(?:[{LETTER}]{{2}}[)\]\"”’»]?|{OBJECT}) [.,،؛।][{LETTER}]",
        rf"[{LETTER}][{LOWER}][)\"”’»]?[.!?][{UPPER}]",
        rf"[{LETTER}]{{2}}[)\"”’»]?,[{LOWER}]",
        r"[\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Hangul}][)\"”’»]?[.!?،؟।][\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Hangul}]",
    )
    origin = "Segments joined without a space, and spaces moved by detokenisers."
    examples = (
        Example("The work was done .Then they left.", "The work was done. Then they left."),
        Example("The work was done ,then they left.", "The work was done, then they left."),
        Example("Мост закрыт .Никто не знает ,почему.", "Мост закрыт. Никто не знает, почему.", "ru"),
        Example("הגשר סגור .איש אינו יודע ,גם לא היא.", "הגשר סגור. איש אינו יודע, גם לא היא.", "he"),
        Example("الجسر مغلق ،ولا أحد يعلم.", "الجسر مغلق، ولا أحد يعلم.", "ar"),
        Example("The work was done.Then they left.", "The work was done. Then they left.", unsafe=True),
        Example("Le pont est fini .Ensuite ils sont partis.", "Le pont est fini. Ensuite ils sont partis.", "fr"),
        Example("L’école est fermée .L’ancienne reste.", "L’école est fermée. L’ancienne reste.", "fr"),
        Example("Most jest zamknięty .Stary zostanie.", "Most jest zamknięty. Stary zostanie.", "pl"),
        Example("Il ponte era finito.Poi sono tornati.", "Il ponte era finito. Poi sono tornati.", "it", True),
        Example("انتهى العمل.ثم عادوا إلى البيت،وناموا.", "انتهى العمل. ثم عادوا إلى البيت، وناموا.", "ar", True),
        Example("काम पूरा हुआ।फिर वे घर गए।", "काम पूरा हुआ। फिर वे घर गए।", "hi", True),
        Example("일이 끝났다.그리고 그들은 집에 갔다.", "일이 끝났다. 그리고 그들은 집에 갔다.", "ko", True),
        Example("Мост закрыт.Жители протестуют,но зря.", "Мост закрыт. Жители протестуют, но зря.", "ru", True),
        Example("Was it done?They left, and he slept.", "Was it done? They left, and he slept.", unsafe=True),
        Example(
            "The bridge is old,and the road, too, is bad.", "The bridge is old, and the road, too, is bad.", unsafe=True
        ),
    )
    keeps = (
        Keep("Replace the old .A file by the new one."),
        Keep("Open README.md with Node.js or ASP.NET on example.org, see System.IO and Math.Max."),
        Keep("They wrote it in .NET and in Vue.Then()."),
        Keep("She lives in the U.S.A and works from 9a.m. at St.Gallen."),
        Keep("Set lat,lon and width,height; tags: red,green,blue"),
        Keep("name,age,town\nEva,34,Bonn\nOtto,52,Rome"),
        Keep("The group will.i.am and the site Booking.Com are known."),
        Keep("Copy the file .Xresources to the other machine."),
        Keep("He waited ...then left, and .so on."),
        Keep("دافع د.محمد عن ص.ب في عمان.", "ar"),
        Keep("He builds apps in .Net and with index.Html as the page.", "en"),
        Keep("3,5 kg and 1.200 km, v2.Beta"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        known = _known(lexicon)
        for match in self.matches(_MISPLACED, document):
            start, end = match.span()
            word = match["word"]
            if not _OTHER.match(word) and len(word) < 2 and not _is_elided(match, lexicon):
                continue
            fits = word.lower() in known and (match["mark"] == "," or word[0].isupper() or len(word) > 1)
            fits = fits or (word[0].isupper() and (_opens(match, known) or _is_elided(match, lexicon)))
            fits = fits or (match["mark"] == "." and _begins(match, known))
            if not (fits or _OTHER.match(word)) or (match["mark"] == "." and word[0] != word[0].upper()):
                continue
            yield self.finding(
                start, end, (start, end, match["mark"] + " "), message="a space before the mark, not after it"
            )
        for match in self.matches(_GLUED, document):
            start, end = match.span()
            before, word = match["before"], match["word"]
            if _CASELESS.search(before) and _OTHER.match(word):
                fits = len(word) > 1 or bool(match["next"])
            elif match["mark"] in ",،":
                fits = word.islower() and (
                    (word.lower() in known and (", " in text or bool(_NO_NAME.search(before + word))))
                    or _is_alone(document, match)
                )
            else:
                opens = word.lower() in known or (
                    before.islower()
                    and len(before) > 3
                    and (_NO_NAME.search(before + word) or _opens(match, known) or _is_elided(match, lexicon))
                )
                opens = opens or (not lexicon.prepositions and before.islower() and _begins(match, known))
                fits = bool(opens) and word[0].isupper() and not word[1:].isupper() and before[-1].islower()
            if fits and before.lower() not in lexicon.abbreviations:
                yield self.finding(start, end, (end, end, " "), applicability="unsafe")


def _opens(match: regex.Match[str], known: frozenset[str]) -> bool:
    """Whether a word that is no ending of a name stands before a frequent one, as the first of a sentence does."""
    word, following = match["word"], match["next"] or ""
    return len(word) > 2 and not _is_name(word) and word[1:].islower() and following in known


def _begins(match: regex.Match[str], known: frozenset[str]) -> bool:
    """Whether a capitalised word that is no ending or name of a file stands before a small one, and behind a word
    with which a sentence may end."""
    before, word, following = match["before"] or "", match["word"], match["next"] or ""
    return (
        len(word) > 2
        and word.istitle()
        and not _is_name(word)
        and following.islower()
        and before.islower()
        and len(before) > 3
        and before not in known
    )


def _is_name(word: str) -> bool:
    """Whether a word may be the ending of a file, or, with an X as its first letter, the name of one."""
    return word.lower() in _FILES or (word[0] == "X" and word.isascii())


def _is_elided(match: regex.Match[str], lexicon: Language) -> bool:
    """Whether an elided word stands before its apostrophe: `L’ancien`."""
    return bool(match["elided"]) and match["word"].lower() in lexicon.elisions


def _is_alone(document: Document, match: regex.Match[str]) -> bool:
    """Whether a comma is the only one of a sentence in small letters that has no space behind it."""
    start, end = document.line(match.start())
    line = document.text[start:end]
    before, following = match["before"], match["next"] or ""
    glued = regex.findall(r"[,،][\p{L}\p{N}]", line)
    spaced = ", " in document.text or "، " in document.text
    return spaced and len(glued) == 1 and before.islower() and following.islower() and is_prose(line.strip())


def _known(lexicon: Language) -> frozenset[str]:
    """Words that may well follow a stop or comma, and are no endings of file names or domains."""
    listed = lexicon.sentence_words or lexicon.function_words
    return listed | lexicon.conjunctions | lexicon.determiners | lexicon.prepositions | lexicon.relatives
