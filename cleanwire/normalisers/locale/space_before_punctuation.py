"""LOC001: a space before punctuation in a language that sets none there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.commands import ends_in_command
from cleanwire.evidence.passages import is_foreign_passage
from cleanwire.evidence.protected import is_code_or_value, is_placeholder
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT
from cleanwire.triggers import any_of

_FOUND = regex.compile(
    r"""(?: (?<=[\p{L}\p{N}\p{M}\)\]»”“’"'%€$£°…\ufffc]|[\p{L}\p{N}.!?…]«) | (?<=\p{L}\.)(?=[ \u00a0],) )
    (?P<space>[ \u00a0\u2009\u202f]) (?P<mark>[!?]{1,5} | [,;:.؟،؛])
    (?= \s | \Z | [»”“’"'\)\]] (?:[\s.,;:!?)»”]|\Z) )""",
    regex.VERBOSE,
)
_ENTITY = regex.compile(r"[&＆][ ]?#?[ ]?[A-Za-z0-9]{1,8}\Z")
_TIME = regex.compile(r"(?<![\w:.,]|[\d:] )\d{1,2}(?P<gap> : )[0-5]\d(?= ?(?:[ap]\.?m\b|Uhr\b|uur\b|h\b))")
_BACK = 12
_FACE = regex.compile(r"(?:\s?[-^'~o]?\s?[()\[\]{}|/\\<>*@#]|[-^'~o]?[3DPpOoXx]|\s?_)(?!\w)")
"""What makes a face of a colon or semicolon before it."""
_ENDS_IN_FACE = regex.compile(r"[:;=8xX]['-]?[()\[\]|/DPpOo3]$|[()\[\]]-?[:;]$")
_TABLE = regex.compile(r"[|\t]|^\s*[$#>]")
_CODE = regex.compile(r"[{}=\\~]|;\s*$|; (?:do|done|fi|then)\b|\(\)|::|->|<<|>>|--\w|(?<!\S)-[A-Za-z]")
_PAIR = regex.compile(r"[\"“'‘]\w+ : ?\w+[\"”'’]")
"""Two words in quotation marks: the text speaks of what stands between them."""
_SENTENCE_END = regex.compile(r"[.!?…]\s")
_WORDS = regex.compile(r"[\w.-]+")
_RATIO = regex.compile(r"(?<!\w)\w [:;] ?\w(?!\w)|(?<![\w.'’-])\p{Ll} [:;]")
"""Single letters or digits on both sides, or a small letter before: `a : b`, `x : int`."""
_KEYS = regex.compile(r"(?<!\w)\p{Lu} [,.] \p{Lu}(?!\w)")
"""Single capitals: the keys `W , A , S`."""
_PRODUCT = regex.compile(r"(?<!\w)\p{Ll} \. \p{Ll}(?!\w)")
_SPELT = regex.compile(r"(?<!\w)\p{L} \. \p{L}\Z")
"""An abbreviation of which every letter and stop stand apart."""
_LABEL = regex.compile(r"\s*\w{1,30}(?: \w{1,30}){0,2} {1,30}:")
_CATALOGUE = regex.compile(r" / |\. [–—-] ")
_CHAIN = regex.compile(r" :(?: [\w-]+){1,2} :(?!\w)")
"""Two colons a word or two apart: a scheme of fields, or a name between colons, `: smile :`."""
_SPOKEN_OF = regex.compile(r"(?:^|\s)(?P<first>[^\w\s]) (?P<word>\p{Ll}{1,4}) (?P<second>[^\w\s])(?!\S)")
_FEWEST_WORDS = 2
"""So many frequent words between a sign of code and a mark show that the mark is none of the code's."""
_AROUND = 120
_NEAR = 8
_NEAR_COLON = 40
_DIRECTORIES = regex.compile(r"(?: \p{Ll}{1,3})? \.\.(?!\.)")
"""What follows the stop in a text about `.` and `..`."""
_CLAUSE = 60


def _triggers(spaced: Iterable[str] = ()) -> tuple[str, ...]:
    """A mark after a space, where `spaced` are those that stand there by right."""
    marks = any_of(set(",;:.!?؟،؛").difference(spaced))
    return (rf"[^\s][ \x{{a0}}\x{{2009}}\x{{202f}}]{marks}[!?]*(?:$|[\s\x{{85}}\p{{Z}}\"'’”“»)\]])",)


class SpaceBeforePunctuation(Normaliser):
    """French sets a space before : ; ! ? and tokenisers before every mark; other languages set none. Faces :), file
    names, commands, code, tables, ratios, catalogue entries, ellipses and passages in French keep theirs.
    """

    code = "LOC001"
    name = "space-before-punctuation"
    message = "a space before punctuation"
    stage = "locale"
    mqm = "whitespace"
    its = "whitespace"
    triggers = _triggers()
    triggers_in: ClassVar = {"fr": _triggers(load("fr").spaced_punctuation)}
    languages = words("en de nl fr es it pt pl cs sk ru uk bg el tr ar he fa hi ko vi id sv da nb fi ro hu")
    origin = "The spaces of a French source, or of a tokeniser whose work was not undone."
    examples = (
        Example("He moved to Racine, Wis. , where he died.", "He moved to Racine, Wis., where he died."),
        Example(
            "The usual forms are vols. , pp. , eds. , and the like.",
            "The usual forms are vols., pp., eds., and the like.",
        ),
        Example("Nägel, Schrauben usw. , alles lag am Boden.", "Nägel, Schrauben usw., alles lag am Boden.", "de"),
        Example("Des clous, des vis, etc. , jonchaient le sol.", "Des clous, des vis, etc., jonchaient le sol.", "fr"),
        Example("Se abrevia págs. , caps. , vols. , y así todo.", "Se abrevia págs., caps., vols., y así todo.", "es"),
        Example("Chiodi, viti ecc. , tutto era per terra.", "Chiodi, viti ecc., tutto era per terra.", "it"),
        Example(
            "Spijkers, schroeven enz. , alles lag op de grond.",
            "Spijkers, schroeven enz., alles lag op de grond.",
            "nl",
        ),
        Example("Цена 100 руб. , скидки нет.", "Цена 100 руб., скидки нет.", "ru"),
        Example(
            "No deaths have been reported yesterday , but many are hurt.",
            "No deaths have been reported yesterday, but many are hurt.",
        ),
        Example("Why would anyone steal it ? Nobody knows.", "Why would anyone steal it? Nobody knows."),
        Example("She set x = 5 in the page , and it is fine .", "She set x = 5 in the page, and it is fine."),
        Example("“Why would anyone steal it ?” he asked.", "“Why would anyone steal it?” he asked."),
        Example(
            "They want three things\u00a0: bread, peace and land.", "They want three things: bread, peace and land."
        ),
        Example("At 6 : 30 p.m. it was shut , i. e. , late .", "At 6:30 p.m. it was shut, i. e., late."),
        Example("Number of the files : {count}", "Number of the files: {count}"),
        Example("It works perfectly !!! We love it .", "It works perfectly!!! We love it."),
        Example("The road is closed ; the school is open.", "The road is closed; the school is open."),
        Example(
            "Warum wurde er nicht früher saniert ? Niemand weiß es.",
            "Warum wurde er nicht früher saniert? Niemand weiß es.",
            "de",
        ),
        Example(
            "«¿Qué haremos si ya hemos cerrado ?», pregunta.", "«¿Qué haremos si ya hemos cerrado?», pregunta.", "es"
        ),
        Example("«¿Qué haremos ?» dijo, y ¡vaya ! respondió.", "«¿Qué haremos?» dijo, y ¡vaya! respondió.", "es"),
        Example("»Wir gehen nicht« , sagte sie.", "»Wir gehen nicht«, sagte sie.", "de"),
        Example("Disse “sim” ; o povo riu.", "Disse “sim”; o povo riu.", "pt"),
        Example("They go to Leeds . We find him .", "They go to Leeds. We find him."),
        Example("Il a dit “non” , puis « oui ».", "Il a dit “non”, puis « oui ».", "fr"),
        Example("Le pont est fermé , et la route aussi .", "Le pont est fermé, et la route aussi.", "fr"),
        Example("Почему он закрыт ? Никто не знает.", "Почему он закрыт? Никто не знает.", "ru"),
    )
    keeps = (
        Keep("A name should never include a . and never end in a , either.", "en"),
        Keep("Pourquoi ce pont est-il fermé ? Voici la raison : il est vieux ; et alors !", "fr"),
        Keep("He wrote: « Pourquoi le pont est-il fermé ? Je ne le sais pas ; et vous ! » and left."),
        Keep("The French say « Vive la République ! » and mean it."),
        Keep("It broke again :( but the shop was kind :) and I laughed ;-) a lot : )"),
        Keep("It came late :-) . The shop was kind ;) , I must say."),
        Keep("We moved from Java to .NET and lost .gitignore on the way."),
        Keep("He waited ... and waited ... until dawn."),
        Keep("Mark it !important and go on."),
        Keep("They won 2 : 1 after a 0 : 1 start, on a scale of 1 : 500."),
        Keep('{"name" : "harbour", "open" : true}'),
        Keep("name : harbour | open : yes"),
        Keep("name : harbour\nplace : north quay"),
        Keep("To install it, run pip install . in the folder, or git add . and commit."),
        Keep("There were too many ? in the text."),
        Keep("result = a ? b : c"),
        Keep("Keep the path when the command has a . in it."),
        Keep("The long river : a history / by Ann Ode. – London : Quay, 1990."),
        Keep("Chapter one . . . . . . 5"),
        Keep("See https://example.org/a . It is all there."),
        Keep("Send :partyparrot: or :wave: when done."),
        Keep("The ratio a : b is fixed."),
        Keep("Then run “chmod -R a+w .” in the new folder."),
        Keep("Each line is a “term : text” pair, sorted by name."),
        Keep("It was the end of it .\n. . or was it?"),
        Keep("Dial ext. 5 , 6 or 7."),
        Keep("Copy the page to . and open it."),
        Keep("The signs , and ; stand between the fields."),
        Keep("Write x : int and open . / docs first."),
        Keep("Move with the keys W , A , S and D. The operator ? : has three parts."),
        Keep("The sign ; ends a line, and the sign , does not."),
        Keep("Знак ; стоит в конце строки.", "ru"),
        Keep("In the pattern . stands for any letter."),
        Keep("The format of a line is key : value : note in it."),
        Keep("Le nom finit par un point (« . ») ou « , » et rien de plus.", "fr"),
        Keep("It went up in the U . X . of old."),
        Keep("List the entries . and .. too."),
        Keep("Non elenca le voci che iniziano con .\n", "it"),
        Keep("정규 표현식의 ? 연산자를 쓴다.", "ko"),
        Keep("for <naam> [in <woorden> ... ] ; do <opdracht>; done", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, spaced = document.text, document.lexicon.spaced_punctuation
        foreign = "".join({"،", "؛", "؟"}.difference(document.lexicon.own_marks))
        found = list(self.matches(_FOUND, document))
        is_habit = sum(match["mark"] in ",." for match in found) > 1
        for match in self.matches(_TIME, document):
            yield self.finding(*match.span(), (*match.span("gap"), ":"), message="spaces in a time")
        for match in found:
            mark = match["mark"]
            if text[match.start() - 1] == "." and not _is_abbreviation(document, match.start() - 1):
                continue  # a comma behind a false stop, which is another normaliser's
            if mark == "." and not is_habit and text[match.end() : match.end() + 2].lstrip()[:1].islower():
                continue
            last_on_line = text[match.end() : match.end() + 1] in ("", "\n")
            if text[match.start() - 1] == OBJECT and not (
                (mark in ",.?!" or last_on_line) and is_code_or_value(document, match.start() - 1)
            ):
                continue
            if text[max(0, match.start() - _BACK) : match.start()].rpartition(" ")[2] in document.lexicon.never_last:
                continue  # the sign itself is spoken of: "write a ."
            if mark[0] in spaced or mark[0] in foreign or _is_named(document, *match.span(), mark):
                continue
            if not _is_punctuation(document, *match.span(), mark):
                continue
            if mark[0] in ":;!?" and is_foreign_passage(document, _clause(text, match.start()), match.end()):
                continue
            yield self.finding(
                match.start(),
                match.end(),
                (match.start(), match.start("mark"), ""),
                applicability=_applicability(text, match.start(), mark),
                message=f"a space before {mark}",
            )


def _is_abbreviation(document: Document, stop: int) -> bool:
    word = _WORDS.findall(document.text[max(0, stop - _BACK) : stop])[-1:]
    return bool(word) and (len(word[0].rpartition(".")[2]) == 1 or word[0].lower() in document.lexicon.abbreviations)


def _clause(text: str, place: int) -> int:
    """Where the clause before a place begins, or the quotation in spaced marks that it is a part of."""
    start = max(0, place - _CLAUSE)
    start = max(start, text.rfind("\n", start, place) + 1)
    opening = max(text.rfind("« ", start, place), text.rfind("«\u00a0", start, place))
    return start if opening < 0 or "»" in text[opening:place] else opening


def _is_named(document: Document, start: int, end: int, mark: str) -> bool:
    """Whether the mark is a thing that the sentence speaks of: `a file with a . in it`, `the key ; ends it`."""
    text, lexicon = document.text, document.lexicon
    words_before = _WORDS.findall(text[max(0, start - _CLAUSE) : start])
    following = text[end : end + 2].lstrip()[:1]
    if not words_before or not text[start - 1].isalnum():
        return False
    word = words_before[-1]
    if mark == "." and (word.lower() in lexicon.unfinished or _DIRECTORIES.match(text, end)):
        return True
    if following.isupper() or not (following.isalpha() or following == "("):
        return False
    next_word = _WORDS.match(text, end + 1)
    if next_word and any(next_word[0].startswith(term) for term in lexicon.sign_terms):
        return True
    if word in lexicon.never_last or word.lower() in lexicon.sign_terms:
        return True
    if len(word) == 1 and word in lexicon.determiners:
        return True
    listed = _SPOKEN_OF.search(text, max(0, start - _NEAR), end + _NEAR)
    if listed and listed["word"] in lexicon.conjunctions and listed["first"] != listed["second"]:
        return True
    return mark == "." and word in lexicon.prepositions


def _is_code_near(document: Document, before: str, after: str) -> bool:
    """Whether a sign of code stands in the same sentence, with hardly a frequent word between it and the mark."""
    every = document.lexicon.function_words
    signs = list(_CODE.finditer(_SENTENCE_END.split(before)[-1]))
    sign = _CODE.search(_SENTENCE_END.split(after, 1)[0])
    gaps = [signs[-1].string[signs[-1].end() :]] if signs else []
    gaps += [after[: sign.start()]] if sign else []
    return any(sum(word in every for word in gap.lower().split()) < _FEWEST_WORDS for gap in gaps)


def _is_punctuation(document: Document, start: int, end: int, mark: str) -> bool:
    """Whether the mark ends or divides a sentence here, in running text."""
    text = document.text
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    following = after.lstrip()[:1]
    last = before[-1:]
    if _TABLE.search(before) or _TABLE.search(after) or not any(map(str.isalpha, before)):
        return False
    if _is_code_near(document, before, after) or _ENDS_IN_FACE.search(before):
        return False
    if mark == ":" and _CHAIN.search(before[-_NEAR_COLON:] + " :" + after[:_NEAR_COLON]):
        return False
    if last.isdigit() and following.isdigit() and mark in ":;.,":
        return False
    if (following and following in ":;!?") or (last.isupper() and _KEYS.search(before[-2:] + " " + mark + after[:3])):
        return False
    if mark in ":;":
        if _ENTITY.search(before[-_NEAR_COLON:]):
            return False
        if (last == OBJECT and following) or (
            following == OBJECT and not is_placeholder(document, end + after.index(OBJECT))
        ):
            return False
        if last in "\"'" or _FACE.match(after) or _RATIO.search(before[-2:] + " " + mark + after[:3]):
            return False
        quoted = _PAIR.search(before[-40:] + " " + mark + after[:40])
        return (
            not quoted
            and not _CATALOGUE.search(before + mark + after)
            and not (mark == ":" and _is_label(text, before, start))
        )
    if mark == ".":
        if following == "/" or _PRODUCT.search(before[-2:] + " ." + after[:3]) or _SPELT.search(before):
            return False
        return text[end : end + 4].lstrip()[:1] != "." and not (last.isalnum() and ends_in_command(document, before))
    return mark[0] not in "!?" or not (following.islower() or following == OBJECT) or _opened(before, mark[0])


def _opened(before: str, mark: str) -> bool:
    """Whether a question or exclamation was opened with a mark of its own, as in Spanish."""
    return before.rfind("¿" if mark == "?" else "¡") > before.rfind(mark)


def _is_label(text: str, before: str, start: int) -> bool:
    """Whether the colon stands in a list of names and values: `name : value`, line by line."""
    if len(before.split()) > 3:
        return False
    above = text[max(0, start - len(before) - _AROUND) : max(0, start - len(before) - 1)].rpartition("\n")[2]
    below = text[start : start + 2 * _AROUND].partition("\n")[2]
    return bool(_LABEL.match(above) or _LABEL.match(below))


def _applicability(text: str, start: int, mark: str) -> Applicability:
    """A colon behind a bracket or a mark behind another may be a face or an editor's note."""
    return "unsafe" if text[start - 1] in "([" or (mark == ":" and text[start - 1] in ")]?!") else "safe"
