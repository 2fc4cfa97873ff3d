"""LOC001: a space before punctuation in a language that sets none there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.passages import is_foreign_passage
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT
from cleanwire.triggers import any_of

_FOUND = regex.compile(
    r"""(?<=[\p{L}\p{N}\p{M}\)\]»”“’"'%€$£°…\ufffc])
    (?P<space>[ \u00a0\u2009\u202f]) (?P<mark>[!?]{1,5} | [,;:.؟،؛])
    (?= \s | \Z | [»”“’"'\)\]] (?:[\s.,;:!?)»”]|\Z) )""",
    regex.VERBOSE,
)
_FACE = regex.compile(r"\s?(?:[-^'~o]?\s?[()\[\]{}|/\\<>*@#3DPpOoXx]|_)(?!\w)")
"""What makes a face of a colon or semicolon before it."""
_ENDS_IN_FACE = regex.compile(r"[:;=8xX]['-]?[()\[\]|/DPpOo3]$|[()\[\]]-?[:;]$")
_TABLE = regex.compile(r"[|\t]|^\s*[$#>]")
_CODE = regex.compile(r"[{}=\\~]|;\s*$|\(\)|::|->|<<|>>|--\w|(?<!\S)-[A-Za-z]")
_PAIR = regex.compile(r"[\"“'‘]\w+ : ?\w+[\"”'’]")
"""Two words in quotation marks: the text speaks of what stands between them."""
_SENTENCE_END = regex.compile(r"[.!?…]\s")
_COMMANDS = words("""
    add apt build bundle cargo cd chmod chown code commit conda cp curl docker find flake8 git go grep install jest
    ls make mkdir mv mypy npm npx pip pip3 pipx pnpm poetry pytest rm rsync ruff run scp sh source tar tox tree uv yarn
""")
_WORDS = regex.compile(r"[\w.-]+")
_CLOSE_WORDS = 3
_RATIO = regex.compile(r"(?<!\w)\w [:;] ?\w(?!\w)")
"""Single letters or digits on both sides: `a : b`."""
_PRODUCT = regex.compile(r"(?<!\w)\p{Ll} \. \p{Ll}(?!\w)")
_LABEL = regex.compile(r"\s*\w{1,30}(?: \w{1,30})? {1,30}:")
_CATALOGUE = regex.compile(r" / |\. [–—-] ")
_AROUND = 120
_CLAUSE = 60


def _triggers(spaced: Iterable[str] = ()) -> tuple[str, ...]:
    """A mark after a space, where `spaced` are those that stand there by right."""
    marks = any_of(set(",;:.!?؟،؛").difference(spaced))
    return (rf"[^\s][ \x{{a0}}\x{{2009}}\x{{202f}}]{marks}[,;:.!?؟،؛]*(?:$|[\s\x{{85}}\p{{Z}}\"'’”“»)\]])",)


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
        Example(
            "No deaths have been reported yesterday , but many are hurt.",
            "No deaths have been reported yesterday, but many are hurt.",
        ),
        Example("Why would anyone steal it ? Nobody knows.", "Why would anyone steal it? Nobody knows."),
        Example("“Why would anyone steal it ?” he asked.", "“Why would anyone steal it?” he asked."),
        Example(
            "They want three things\u00a0: bread, peace and land.", "They want three things: bread, peace and land."
        ),
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
        Example("Le pont est fermé , et la route aussi .", "Le pont est fermé, et la route aussi.", "fr"),
        Example("Почему он закрыт ? Никто не знает.", "Почему он закрыт? Никто не знает.", "ru"),
    )
    keeps = (
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
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, spaced = document.text, document.lexicon.spaced_punctuation
        foreign = "".join({"،", "؛", "؟"}.difference(document.lexicon.own_marks))
        for match in self.matches(_FOUND, document):
            mark = match["mark"]
            if text[match.start() - 1] == OBJECT and not (mark in ",." and _is_code(document, match.start() - 1)):
                continue
            if mark[0] in spaced or mark[0] in foreign or not _is_punctuation(text, match.start(), match.end(), mark):
                continue
            if _is_named(document, match.start(), match.end()):
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


def _is_code(document: Document, place: int) -> bool:
    """Whether what is protected at a place is code set in a sentence, which no space keeps from its mark as one does
    an address."""
    if document.unit is None:
        return False
    prose = document.unit.prose
    return prose.raw.endswith(("`", "</code>", "</kbd>"), 0, prose.raw_span(place, place + 1)[1])


def _clause(text: str, place: int) -> int:
    """Where the clause before a place begins, or the quotation in spaced marks that it is a part of."""
    start = max(0, place - _CLAUSE)
    start = max(start, text.rfind("\n", start, place) + 1)
    opening = max(text.rfind("« ", start, place), text.rfind("«\u00a0", start, place))
    return start if opening < 0 or "»" in text[opening:place] else opening


def _is_named(document: Document, start: int, end: int) -> bool:
    """Whether the mark is a thing that the sentence speaks of: `a file with a . in it`."""
    words_before = _WORDS.findall(document.text[max(0, start - _CLAUSE) : start])
    if not words_before or not document.text[end : end + 2].lstrip()[:1].islower():
        return False
    word, lexicon = words_before[-1], document.lexicon
    return word in lexicon.never_last or (len(word) == 1 and word in lexicon.determiners)


def _is_punctuation(text: str, start: int, end: int, mark: str) -> bool:
    """Whether the mark ends or divides a sentence here, in running text."""
    before = text[max(0, start - _AROUND) : start].rpartition("\n")[2]
    after = text[end : end + _AROUND].partition("\n")[0]
    following = after.lstrip()[:1]
    last = before[-1:]
    if _TABLE.search(before) or _TABLE.search(after) or not any(map(str.isalpha, before)):
        return False
    if _CODE.search(_SENTENCE_END.split(before)[-1]) or _CODE.search(_SENTENCE_END.split(after, 1)[0]):
        return False
    if _ENDS_IN_FACE.search(before):
        return False
    if last.isdigit() and following.isdigit() and mark in ":;.,":
        return False
    if mark in ":;":
        if OBJECT in (last, following):
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
        if _PRODUCT.search(before[-2:] + " ." + after[:3]):
            return False
        return text[end : end + 4].lstrip()[:1] != "." and _COMMANDS.isdisjoint(_WORDS.findall(before)[-_CLOSE_WORDS:])
    return mark[0] not in "!?" or not following.islower() or _opened(before, mark[0])


def _opened(before: str, mark: str) -> bool:
    """Whether a question or exclamation was opened with a mark of its own, as in Spanish."""
    return before.rfind("¿" if mark == "?" else "¡") > before.rfind(mark)


def _is_label(text: str, before: str, start: int) -> bool:
    """Whether the colon stands in a list of names and values: `name : value`, line by line."""
    if len(before.split()) > 2:
        return False
    above = text[max(0, start - len(before) - _AROUND) : max(0, start - len(before) - 1)].rpartition("\n")[2]
    below = text[start : start + 2 * _AROUND].partition("\n")[2]
    return bool(_LABEL.match(above) or _LABEL.match(below))


def _applicability(text: str, start: int, mark: str) -> Applicability:
    """A colon behind a bracket or a mark behind another may be a face or an editor's note."""
    return "unsafe" if text[start - 1] in "([" or (mark == ":" and text[start - 1] in ")]?!") else "safe"
