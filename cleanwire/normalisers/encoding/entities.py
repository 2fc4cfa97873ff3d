"""ENC002: HTML entities that stand in the text as they are spelt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from html.entities import name2codepoint
from itertools import pairwise
from unicodedata import category

import regex

from cleanwire.document import Document
from cleanwire.evidence.apostrophes import is_apostrophe
from cleanwire.evidence.encodings import is_quoted, speaks_of_encodings, stands_in_source
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser

_TAIL = regex.compile(
    r"""
    (?P<space>[ \xa0]?)
    (?: (?P<name>[A-Za-z][A-Za-z0-9]{1,7})
    | [#＃] [ ]? (?: [xX] (?P<hex>[0-9A-Fa-f]{1,6}) | (?P<decimal>[0-9０-９]{1,7}) ) )
    (?P<late>[ \xa0]?) [;；]
    """,
    regex.VERBOSE,
)
_AND = regex.compile(r"[&＆](?=[ \xa0]?[A-Za-z#＃])")
_MOST_LAYERS = 8
_SPACED_NAMES = words(
    "nbsp quot apos lt gt amp ndash mdash hellip bull lsquo rsquo ldquo rdquo sbquo bdquo laquo raquo lsaquo rsaquo"
    " iexcl iquest shy zwnj zwj ensp emsp thinsp"
)
"""Names that are no words: with a space inside they are still entities (`& Omega;` may be a name after `&`)."""
_LETTER_NAME = regex.compile(r"[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)")
_ANY_CASE = frozenset({"nbsp", "quot", "amp", "lt", "gt", "apos", "hellip", "ndash", "mdash"})
_TAGS = regex.compile(
    r"""
    < /? (?: a | abbr | b | big | blockquote | body | br | button | center | cite | code | div | em | font | form
    | h[1-6r] | head | html | i | iframe | img | input | label | li | link | meta | ol | p | pre | script | section
    | small | span | strong | style | sub | sup | table | t[dhr] | title | u | ul | video )
    (?: [ ] [^<>\n]{0,300} )? /? >
    | <!-- | <!DOCTYPE | <\?xml
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
_OPENS_TAG = regex.compile(r"[A-Za-z/!?]")
_OPEN_TAG = regex.compile(r"(?:<|[&＆][ ]?(?:lt|#60|#x3c)[ ]?[;；])[A-Za-z/!?][^<>\n]{0,200}\Z", regex.IGNORECASE)
_QUERY = regex.compile(r"\S*[?/]\S*=\S*\Z")
_IN_CODE = regex.compile(r"(?:[=(,*]\s?|return\s)\Z")
_BACK = 200
"""How far back markup, an address or code is looked for."""


class Entities(Normaliser):
    """An entity is read as a character by a browser, and by nobody else: an engine that got `&amp;#39;` or took
    `&quot;` apart as words leaves the spelling in the text. In plain text each becomes its character, all
    its layers at once. `&lt;` stays, with a report, where its `<` would open a tag. In a text that has tags,
    in code, in the query of an address and where entities are the subject all stay. In formats other than
    plain text, whose own entities were read already, only characters beyond ASCII are put in, since no syntax
    is made of them.
    """

    code = "ENC002"
    name = "entity"
    message = "HTML entity in the text as it is spelt"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = (r"[&＆][ \x{a0}]?(?:[A-Za-z][A-Za-z0-9]{1,7}|[#＃] ?[xX]?[0-9０-９A-Fa-f]{1,7})[ \x{a0}]?[;；]",)
    origin = "HTML translated as plain text, and text that was escaped more than once."
    examples = (
        Example("It wasn&#39;t closed.", "It wasn't closed."),
        Example("Bread &amp; butter at Smith &amp;amp; Daughters", "Bread & butter at Smith & Daughters"),
        Example("He called it & quot ;a mistake& quot ; twice.", 'He called it "a mistake" twice.'),
        Example("He said & quot ; no & quot ; to it.", 'He said "no" to it.'),
        Example("价格＆ nbsp；为 20 元。", "价格\xa0为 20 元。", "zh"),
        Example("The bridge & nbsp; is closed.", "The bridge is closed."),
        Example("Il est fermé & nbsp;!", "Il est fermé\xa0!", "fr"),
        Example("Il a dit &laquo;&nbsp;non&nbsp;&raquo;.", "Il a dit «\xa0non\xa0».", "fr"),
        Example("The caf&eacute; and the & eacute ;clair", "The café and the éclair"),
        Example("Il arriva &agrave; l&#039;&eacute;cole.", "Il arriva à l'école.", "fr"),
        Example("Tom & # 39; s car wasn & #39; t there.", "Tom's car wasn't there."),
        Example("It isn&#8217;t &#x201C;new&#x201D;.", "It isn’t “new”."),
        Example("They said it wasn&#146;t so.", "They said it wasn’t so."),
        Example("R&amp;D grew if sales were &gt; 5 and &lt; 9.", "R&D grew if sales were > 5 and < 9."),
        Example("It is &amp;#39;free&amp;#39;.", "It is 'free'."),
        Example("Smith & amp; Jones closed the shop.", "Smith & Jones closed the shop.", "en", True),
        Example("L'élève tapa &eacute; et attendit.", "L'élève tapa é et attendit.", "fr", True),
        Example("Il faut taper &amp;.", "Il faut taper &.", "fr", True),
        Example("Press &lt;b&gt;Start&lt;/b&gt; now.", None),
    )
    keeps = (
        Keep("AT&T and R&D share a floor; Q&A follows."),
        Keep("Write &amp; for an ampersand in HTML."),
        Keep("The file has an empty one; those that may stand there are: &amp; &quot; &lt; &gt; &apos;"),
        Keep("Open https://example.org/?a=1&amp;b=2&copy;3 first."),
        Keep("The address example.org/find?q=1&amp;page=2 is kept."),
        Keep("Type `&nbsp;` between the two."),
        Keep("He typed “&nbsp;” by mistake."),
        Keep("<p>Bread &amp; butter &mdash; and more</p>"),
        Keep("int *total = &sum; read(&part);"),
        Keep("They are the Alpha & Omega; nothing follows."),
        Keep("Marks & Spencer; Dolce & Gabbana; B&B; H&M;"),
        Keep("He plays guitar & bass; she sings."),
        Keep("Set a&&b; then c&d;"),
        Keep("Tom&Jerry; & so on; &c.;"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        entities = list(_entities(document.text, self.matches(_AND, document)))
        plain = document.options.format == "text"
        if not entities or (plain and _TAGS.search(document.text)):
            return
        spaced = sum(bool(entity.spaced) for entity in entities)
        in_words = any(_is_in_word(document.text, entity) for entity in entities) or _spells_words(entities)
        quoting = _quoting(document.text, entities)
        listed = _listed(document.text, entities)
        for entity in entities:
            if entity.start in listed or _is_meant(document, entity):
                continue
            edit = (*(quoting.get(entity.start) or _closed_up(document, entity)), entity.char)
            if entity.char == "\xa0":
                edit = _one_space(document.text, entity)
            if not plain:
                tight = "".join(document.text[entity.start : entity.end].split())
                if entity.spaced and stands_in_source(document, tight):
                    yield self.finding(entity.start, entity.end, (entity.start, entity.end, tight))
                elif entity.char not in _MARKUP:
                    yield self.finding(entity.start, entity.end, *() if entity.char.isascii() else (edit,))
            elif not entity.char:
                yield self.finding(entity.start, entity.end, message="entity of a character that no text has")
            elif _makes_markup(document.text, entity):
                yield self.finding(entity.start, entity.end, message="escaped markup, which would come alive")
            elif (not in_words and _is_mentioned(document.text, entity)) or (
                entity.spaced == "before" and entity.char == "&" and spaced < 2
            ):
                yield self.finding(entity.start, entity.end, edit, applicability="unsafe")
            else:
                yield self.finding(entity.start, entity.end, edit)


def _is_mentioned(text: str, entity: _Entity) -> bool:
    """Whether the name of a letter or a space stands as a word by itself, or that of & joins nothing: then a text may
    speak of it."""
    after = text[entity.end : entity.end + 1]
    if not text[entity.start - 1 : entity.start].isspace() or entity.spaced:
        return False
    if entity.char == "&":
        return after in ("", "\n", *".,;:!?)")
    return after.isspace() and (entity.char.isalpha() or entity.char.isspace())


def _is_in_word(text: str, entity: _Entity) -> bool:
    """Whether a letter that is spelt as an entity is a part of a word, so that nothing is meant by the spelling."""
    beside = text[entity.start - 1 : entity.start] + text[entity.end : entity.end + 1]
    return entity.char.isalpha() and any(map(str.isalpha, beside))


def _spells_words(entities: list[_Entity]) -> bool:
    """Whether two letters that are spelt as entities touch, as in a text of which every letter is."""
    return any(one.end == two.start and (one.char + two.char).isalpha() for one, two in pairwise(entities))


def _listed(text: str, entities: list[_Entity]) -> set[int]:
    """Where the entities start that stand in a row of three kinds and more, as in a text that tells which there are."""
    found: set[int] = set()
    row: list[_Entity] = []
    for entity in [*entities, None]:
        if entity and row and text[row[-1].end : entity.start].strip(" ,،、") == "" and entity.start > row[-1].end:
            row.append(entity)
            continue
        if len({one.char for one in row}) > 2 and all(one.char in _SYNTAX for one in row):
            found.update(one.start for one in row)
        row = [entity] if entity else []
    return found


def _quoting(text: str, entities: list[_Entity]) -> dict[int, tuple[int, int]]:
    """The spans, with the space inside the quotation, of quotation marks that were taken apart and stand in pairs on
    one line, by where they start."""
    found: dict[int, tuple[int, int]] = {}
    marks = [entity for entity in entities if entity.char == '"' and entity.spaced]
    for one, two in zip(marks[::2], marks[1::2], strict=False):
        inside = text[one.end : two.start]
        if len(inside) > 2 and inside[0] == inside[-1] == " " and '"' not in inside and "\n" not in inside:
            found |= {one.start: (one.start, one.end + 1), two.start: (two.start - 1, two.end)}
    return found


def _closed_up(document: Document, entity: _Entity) -> tuple[int, int]:
    """The span of an entity, with the spaces around it where it was taken apart and is an apostrophe of a word."""
    text, start, end = document.text, entity.start, entity.end
    if entity.spaced and entity.char in "'’":
        head = _HEAD.search(text, max(0, start - _LONGEST_WORD), start)
        tail = _TAIL_OF_WORD.match(text, end, end + _LONGEST_WORD)
        if head and tail and is_apostrophe(document.lexicon, head[1], tail[1]):
            return head.end(1), tail.start(1)
    return start, end


def _one_space(text: str, entity: _Entity) -> tuple[int, int, str]:
    """The edit for a no-break space: one space is left where others stand on both sides of it, and beside one that was
    taken apart: the one that breaks between words, the other before a mark."""
    start, end = entity.start, entity.end
    before, after = text[max(0, start - 1) : start] == " ", text[end : end + 1] == " "
    if after and (before or entity.spaced):
        return start, end + before, ""
    return start - (before and bool(entity.spaced)), end, entity.char


_HEAD = regex.compile(r"([\p{L}\p{M}]+)[ \xa0]?\Z")
_TAIL_OF_WORD = regex.compile(r"[ \xa0]?([\p{L}\p{M}]+)")
_LONGEST_WORD = 30
_MARKUP = frozenset("<>&")
_SYNTAX = frozenset("<>&\"'")


@dataclass(frozen=True, slots=True)
class _Entity:
    start: int
    end: int
    char: str
    """The character, "" where it is none that a text can have."""
    is_word: bool
    """Whether its name is also a word, and so perhaps a variable."""
    spaced: str
    """Where it was taken apart: "before" its name, or also "behind" it."""


def _entities(text: str, signs: Iterable[regex.Match[str]]) -> Iterator[_Entity]:
    reached = 0
    for sign in signs:
        if sign.start() < reached:
            continue
        char, end, is_word, spaced = "&", sign.end(), False, ""
        for _ in range(_MOST_LAYERS):
            tail = _TAIL.match(text, end)
            read = tail and _character(tail, damaged=sign.group() == "＆")
            if not tail or read is None:
                break
            char, end = read, tail.end()
            is_word = bool(tail["name"]) and not _is_no_word(tail["name"])
            spaced = "behind" if tail["late"] else "before" if tail["space"] else spaced
            if char != "&":
                break
        if end > sign.end():
            yield _Entity(sign.start(), end, char, is_word, spaced)
            reached = end


def _is_no_word(name: str) -> bool:
    return name.lower() in _SPACED_NAMES or bool(_LETTER_NAME.fullmatch(name))


def _character(tail: regex.Match[str], damaged: bool) -> str | None:
    """The character that an entity names, "" where no text has it, None where it is no entity."""
    name = tail["name"]
    if name:
        if (tail["space"] or tail["late"] or damaged) and not _is_no_word(name):
            return None
        if name == "apos":
            return "'"
        code = name2codepoint.get(name) or (name2codepoint.get(name.lower()) if name.lower() in _ANY_CASE else None)
        return None if code is None else chr(code)
    number = f"x{tail['hex']}" if tail["hex"] else str(int(tail["decimal"]))
    char = unescape(f"&#{number};")
    return char if len(char) == 1 and char != "\ufffd" and category(char) not in _NO_TEXT else ""


_NO_TEXT = frozenset({"Cc", "Cs", "Cn", "Co"})


def _is_meant(document: Document, entity: _Entity) -> bool:
    """Whether the spelling is meant: named, in the query of an address, in code."""
    text, start, end = document.text, entity.start, entity.end
    before = text[max(0, start - _BACK) : start]
    return (
        (is_quoted(text, start, end) and entity.char not in "\"'“”‘’„«»")
        or bool(_QUERY.fullmatch(before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""))
        or (entity.is_word and not text[end : end + 1].isalpha() and bool(_IN_CODE.search(before[-8:])))
        or stands_in_source(document, text[start:end])
        or speaks_of_encodings(document, start, end)
    )


def _makes_markup(text: str, entity: _Entity) -> bool:
    """Whether the character would open or close a tag."""
    if entity.char == "<":
        return bool(_OPENS_TAG.match(text, entity.end))
    if entity.char == ">":
        return bool(_OPEN_TAG.search(text[max(0, entity.start - _BACK) : entity.start]))
    return False
