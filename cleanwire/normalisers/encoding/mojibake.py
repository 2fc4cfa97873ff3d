"""ENC001: UTF-8 that was read in another encoding."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import is_quoted, speaks_of_encodings
from cleanwire.evidence.misreadings import BEFORE_SPACE, ENCODINGS, pairs, spelling
from cleanwire.evidence.repairs import Change, alike, changes, is_odd, letters, lone, reconsidered
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.prose import OBJECT

_TRIGGERS = (*dict.fromkeys(spelling(encoding) for encoding in ENCODINGS), BEFORE_SPACE)
_SIGNS = regex.compile("|".join(_TRIGGERS))
_C1 = regex.compile(r"[\x80-\x9f]+")
_CLOSING = {"”": "“", "’": "‘", "»": "«"}
_CUT_OFF = "â€"
_LOST_CLOSING = regex.compile(rf"{_CUT_OFF}(?=[ ,.;:!?)]|\Z)")
_LONE = frozenset({"Ã", "Â", "Ã ", "Â "})
_FIXED_SPACE = regex.compile(
    r"""(?P<sure> (?<=\d)Â[ ](?=\d) | (?<=«)Â[ ](?=\p{L}) | (?<=\p{Ll})Â[ ](?=[»;:!?]) )
    | (?<=\d)Â[ ](?=[\p{L}€%°]) | (?<=[\p{L}\d])Â[ ](?=[»;:!?])""",
    regex.VERBOSE,
)
_NOT_LATIN = regex.compile(r"[\p{L}\p{M}--\p{Latin}--\p{Inherited}]", regex.VERSION1)


class Mojibake(Normaliser):
    """The bytes of UTF-8 read in another encoding make two or three odd characters of each character beyond
    ASCII: `cafÃ©`, `donâ€™t`. ftfy knows when such a row of characters can be nothing else, and turns it back,
    several layers deep; of its repairs this one alone is used, so quotation marks, widths, ligatures and normal
    forms stay. Only damaged words are edited. `Ã` and `Â` before a space stay unless their line has other
    damage or they end a word, and so does mojibake in a text about encodings.
    """

    code = "ENC001"
    name = "mojibake"
    message = "UTF-8 that was read in another encoding"
    stage = "encoding"
    mqm = "character encoding"
    its = "characters"
    triggers = _TRIGGERS
    origin = "Pages and feeds without a declared encoding, scraped or stored before they were translated."
    examples = (
        Example("The cafÃ© on the corner doesnâ€™t open.", "The café on the corner doesn’t open."),
        Example("He wrote “thereâ€™s no cafÃ©” to us.", "He wrote “there’s no café” to us."),
        Example("Ils ont dÃ©jÃ  mangÃ© Ã la ferme.", "Ils ont déjà mangé à la ferme.", "fr"),
        Example("The â€œnewâ€ cafÃ© is â€œoldâ€, they say.", "The “new” café is “old”, they say."),
        Example("RenÃƒÂ© came home.", "René came home."),
        Example("The answer isnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t here.", "The answer isn’t here."),
        Example("Il dit «Â ouiÂ » au cafÃ©, à 12Â 000 gens.", "Il dit «\xa0oui\xa0» au café, à 12\xa0000 gens.", "fr"),
        Example("It cost Â£20 “or so” at 20Â°C.", "It cost £20 “or so” at 20°C."),
        Example("Свежий хлеб РёР· РїРµС‡Рё.", "Свежий хлеб из печи.", "ru"),
        Example("Lâ€™Ã©cole rouvre, dit “le MinistÃ¨re”.", "L’école rouvre, dit “le Ministère”.", "fr"),
        Example("Il a dit “elle est arriv√©e √† midi” – enfin.", "Il a dit “elle est arrivée à midi” – enfin.", "fr"),
        Example("La ma√Ætresse est arriv√©e.", "La maîtresse est arrivée.", "fr"),
        Example("NeuvÄ›Ĺ™itelnĂ© teplo, “dnes” i novĂ©.", "Neuvěřitelné teplo, “dnes” i nové.", "cs"),
        Example("PowiedziaÅ‚ «nie» i poszedł.", "Powiedział «nie» i poszedł.", "pl"),
        Example("日本語 and cafÃ© stand，side by side.", "日本語 and café stand，side by side."),
        Example("See https://example.org/Ã© for the menÃ¼.", "See https://example.org/Ã© for the menü."),
    )
    keeps = (
        Keep("Mojibake such as “Ã©” shows up when UTF-8 is read as Latin-1."),
        Keep("The page printed “cafÃ©” where it should print “café”."),
        Keep("La lettre « Ã » porte un tilde.", "fr"),
        Keep("A letra Ã leva til.", "pt"),
        Keep("A vogal Ã é nasal.", "pt"),
        Keep("AMANHÃ É OUTRO DIA", "pt"),
        Keep("A novela “AMANHÔ estreia hoje.", "pt"),
        Keep("Ä… ich weiß es nicht.", "de"),
        Keep("Il a dit « c’est l’été », et rien de plus…", "fr"),
        Keep("«Été» à l’Élysée : 5 × 3 £, 20 °C, n° 7.", "fr"),
        Keep("Её брат и Её сестра “были” дома – Ёлка тоже.", "ru"),
        Keep("Її подруга приїхала з Рівного.", "uk"),
        Keep("┌──────┐\n│ été  │\n├──┬───┤\n└──┴───┘", "fr"),
        Keep("We paid €5 – or £4… “maybe” – at the Café Noir™."),
        Keep("Brontë…” she said, and Beyoncé’s song ended."),
        Keep("√π, ≈°, ∂x and ∞ stand in his notes, ¬p too."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        end = 0
        for place in pairs(document.text):
            if place >= end and _SIGNS.match(document.text, place):
                start, end = document.line(place)
                yield from self._in_line(document, start, end)

    def _in_line(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        import ftfy
        from ftfy.badness import is_bad

        # A protected thing stands as a character that every encoding has, so that the words around it are one text.
        line = document.text[start:end].replace(OBJECT, "\0")
        own = letters(document.lexicon)
        edits = _plausible(line, reconsidered(line, list(changes(line, ftfy.fix_encoding(line)))), own)
        edits = sorted([*edits, *alike(line, edits, is_bad)])
        edits = _closed(line, sorted([*edits, *lone(line, edits, own)]))
        edits = sorted([*edits, *_fixed_spaces(line, edits)])
        for word in _by_word(line, edits):
            first, last = word[0][0], word[-1][1]
            if speaks_of_encodings(document, start + first, start + last) or _is_cited(line, word):
                continue
            shifted = ((start + a, start + b, new) for a, b, new in word)
            yield self.finding(start + first, start + last, *shifted)


def _fixed_spaces(line: str, edits: list[Change]) -> Iterator[Change]:
    """What is left of no-break spaces whose second byte became a plain one: between digits, inside « » or before a
    mark, and, in a damaged line, elsewhere behind digits and capitals."""
    taken = {place for start, end, _ in edits for place in range(start, end)}
    for match in _FIXED_SPACE.finditer(line):
        if match.start() not in taken and (edits or match["sure"]):
            yield *match.span(), "\xa0"


def _plausible(line: str, edits: list[Change], own: frozenset[str]) -> list[Change]:
    """The edits without those that read too much into a line."""
    foreign = len(_NOT_LATIN.findall("".join(new for _, _, new in edits)))
    damaged = any(line[a:b] not in _LONE for a, b, _ in edits)
    return [
        (a, b, new)
        for a, b, new in edits
        if not _C1.fullmatch(line, a, b)
        and not is_odd(line, (a, b, new))
        and not (" " in line[a:b] and foreign == 1 and _NOT_LATIN.search(new))
        and not _is_sound(line, (a, b, new), own)
        and (line[a:b] not in _LONE or _is_grave(line, a, damaged))
    ]


def _closed(line: str, edits: list[Change]) -> list[Change]:
    """The edits, and a closing mark for each that lost its last byte, where a quotation is open that an edit opened;
    the two characters that are left of it are no dagger."""
    taken = [change for change in edits if line[change[0] : change[1]] != _CUT_OFF + " "]
    starts = {start for start, _, _ in taken}
    cut_off = [match.start() for match in _LOST_CLOSING.finditer(line) if match.start() not in starts]
    found: list[Change] = []
    balance = 0
    for start, end, new in sorted([*taken, *((place, place + 2, "”") for place in cut_off)]):
        if new == "”" and line[start:end] == _CUT_OFF and balance < 1:
            continue
        balance += new.count("“") - new.count("”")
        found.append((start, end, new))
    return found


def _is_sound(line: str, change: Change, own: frozenset[str]) -> bool:
    """Whether two characters are a letter of the language and a mark behind it: an ellipsis, where together they
    would be no letter of it, or the closing mark of what was opened before."""
    start, end, new = change
    if end - start != 2 or line[start] not in own:
        return False
    closes = line[start + 1] in _CLOSING and line.count(_CLOSING[line[start + 1]], 0, start) > line.count(
        line[start + 1], 0, start
    )
    return closes or (line[start + 1] in "…”" and new not in own)


def _is_grave(line: str, at: int, damaged: bool) -> bool:
    """Whether a lone `Ã` or `Â` before a space is what is left of `à` or of a no-break space."""
    before = line[at - 1 : at]
    return not before.isupper() and (damaged or before.islower() or (at > 0 and not before.isspace()))


def _by_word(line: str, edits: list[Change]) -> Iterator[list[Change]]:
    """The edits, those of one word together."""
    word: list[Change] = []
    for edit in edits:
        if word and any(char.isspace() for char in line[word[-1][1] : edit[0]]):
            yield word
            word = []
        word.append(edit)
    if word:
        yield word


def _is_cited(line: str, word: list[Change]) -> bool:
    """Whether the damaged word stands in quotation marks and the sound one elsewhere in the same line."""
    start, end = word[0][0], word[-1][1]
    while start and line[start - 1].isalpha():
        start -= 1
    while end < len(line) and line[end].isalpha():
        end += 1
    sound, reached = "", start
    for a, b, new in word:
        sound += line[reached:a] + new
        reached = b
    sound += line[reached:end]
    return is_quoted(line, start, end) and sound in line
