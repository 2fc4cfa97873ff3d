"""Full stops that a lower-case word follows, and what speaks for and against each being false."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.sentences import (
    CLOSERS,
    is_abbreviated,
    paragraph_at,
    sentence_end,
    sentence_start,
    style,
    word_before,
)
from cleanwire.evidence.tokens import Token, tokenise
from cleanwire.evidence.whole_words import is_whole
from cleanwire.languages.language import Language

_CLOSERS = f"(?:[ \u00a0\u202f](?=»)|[{regex.escape(CLOSERS)}])*"
_LAST_CLOSERS = regex.compile(rf"(?:[ \u00a0\u202f](?=»))?[{regex.escape(CLOSERS)}]*$")
_OPENER = "(?:[\"'“‘«‹„‚][ \u00a0\u202f]?)?"
_CANDIDATE = regex.compile(
    rf"([.?!])({_CLOSERS})([ \u00a0]|\n)({_OPENER})(?=\p{{Ll}}[\p{{L}}'’\-]*+(?![\p{{N}}@/\\_()]|\.\S)"
    r"|\d{1,3}(?:[.,]\d{1,3})*+(?:[ \u00a0]?%|[ \u00a0]\p{L}))"
)
QUOTES = "\"'“”‘’«»„"
_ROMAN = regex.compile(r"[IVXLCM]+")
_AUXILIARY = regex.compile(r"(?<=\p{L}[ \u00a0])\p{Ll}+$")
_WORD = regex.compile(r"\p{L}+")
_FOLLOWING = regex.compile(r"\p{L}[\p{L}\-]*['’]?|\d+")
_BARE = regex.compile(r"(?<![\p{L}.])\p{L}{3,6}+(?! ?[\p{L}.])")
_YEAR = regex.compile(r"(?:1\d|20)\d\d")
_OPENED = regex.compile("[¿¡]")
_NEAR = 4
"""So many words before a question or exclamation mark may be said by somebody, with the verb that says so."""
FEWEST_WORDS = 2
"""So many words a sentence has before a stop that cuts it."""
STREET = "str"
"""The abbreviation that is the last part of names of streets: `Bahnhofstr`."""
LONGEST_SHORT = 4
"""So many letters has a word that may be an abbreviation unless a list knows it."""
SHORTEST_PARTICIPLE = 5
"""So many letters has a participle at least that is not listed."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stop that a lower-case word follows, with the sentence around it as half-open spans of the document.

    `closers` are closing marks between the stop and the space; `onward` is the part after the stop with what other
    stops before lower-case words cut off behind it, without these stops. `whole` says that the word before the stop is
    no abbreviation for certain.
    """

    stop: int
    sign: str
    closers: str
    left: tuple[int, int]
    right: tuple[int, int]
    left_tokens: tuple[Token, ...]
    right_tokens: tuple[Token, ...]
    onward: tuple[Token, ...]
    whole: bool


def candidates(document: Document) -> list[Candidate]:
    """The stops that may be false: the part before is a complete beginning of a sentence, not an abbreviation.
    For `Document.once`."""
    text, lexicon = document.text, document.lexicon
    found = []
    for match in _CANDIDATE.finditer(text):
        stop = match.start()
        if match[3] == "\n" and paragraph_at(document, stop)[1] <= stop + len(match[0]):
            continue
        word = _last_word(text, stop)
        following = _FOLLOWING.match(text, match.end())
        waits = _waits_for_participle(text, stop, match.end(), lexicon)
        if not following or not (waits or _is_word(text, stop, word, following[0], document)):
            continue
        start, end = paragraph_at(document, stop)
        left_start = sentence_start(text, start, stop, lexicon)
        left = tokenise(text, left_start, stop, lexicon)
        if not _begins_sentence(text, stop, left, following[0], document):
            continue
        right_end = sentence_end(text, match.end(), end, lexicon)
        right = tokenise(text, match.end() - len(match[4]), right_end, lexicon)
        span = (match.end() - len(match[4]), right_end)
        onward = (*right, *_cut_off(text, right_end, end, lexicon))
        crowded = sum(token.text == "." for token in (*left, *right)) > 1
        whole = waits or not word.isalpha() or (_is_known(word, document) and not crowded)
        halves = (tuple(left), tuple(right), onward)
        found.append(Candidate(stop, match[1], match[2], (left_start, stop), span, *halves, whole))
    return _without_repeated(found)


def _cut_off(text: str, stop: int, end: int, lexicon: Language) -> list[Token]:
    """The words behind a stop and behind the next ones, as long as each goes on in lower case."""
    found: list[Token] = []
    while cut := _CANDIDATE.match(text, stop, end):
        following = sentence_end(text, cut.end(), end, lexicon)
        found += tokenise(text, cut.end(), following, lexicon)
        stop = following
    return found


def _begins_sentence(text: str, stop: int, left: list[Token], following: str, document: Document) -> bool:
    """Whether what stands before a stop reads as the beginning of a sentence; before a question or exclamation mark, as
    one that does not quote somebody's words without quotation marks (`they asked what? and left`)."""
    words = [token for token in left if token.is_word]
    if not words or not (words[0].is_capitalised or words[0].text[0].isdigit()):
        return False
    if len(words) < FEWEST_WORDS and words[0].lower not in document.lexicon.speakers | document.lexicon.saying:
        return False
    if text[stop] == ".":
        return True
    lexicon = document.lexicon
    named = text[stop] == "!" and left[-1].is_capitalised and not lexicon.capital_nouns
    spoken = any(token.lower in lexicon.saying for token in left[-_NEAR:-1])
    spoken &= following.replace("’", "'") not in lexicon.genitives | lexicon.relatives
    opened = _OPENED.search(text, left[0].start, stop)
    return not (text[stop + 1] in CLOSERS or named or spoken or opened)


def _last_word(text: str, stop: int) -> str:
    """The word before a stop and the marks that close before it; empty when the stop itself is quoted."""
    if text[stop - 1] in QUOTES and text[stop + 1 : stop + 2] in QUOTES:
        return ""
    closers = _LAST_CLOSERS.search(text, max(0, stop - 4), stop)
    return word_before(text, closers.start() if closers else stop)


def _is_word(text: str, stop: int, word: str, following: str, document: Document) -> bool:
    """Whether what stands before a stop is a word with which a sentence can end, and no abbreviation."""
    lexicon = document.lexicon
    closers = _LAST_CLOSERS.search(text, max(0, stop - 4), stop)
    if not word or is_abbreviated(text, closers.start() if closers else stop, lexicon):
        return False
    if not word[-1].isalnum() or "." in word:
        return word[-1] == "%"
    if _ROMAN.fullmatch(word):
        return lexicon.noun_first and len(word) > 1
    if word.isnumeric():
        ordinal = lexicon.capital_nouns and following not in lexicon.prepositions | lexicon.conjunctions
        return not ordinal and bool(_YEAR.fullmatch(word))
    if not word.isalpha():
        return not any(character.isdigit() for character in word)
    if word.endswith(STREET):
        return False
    if len(word) > LONGEST_SHORT or word.lower() in lexicon.short_words or _is_name(word):
        return True
    return len(word) > 2 and (_stands_elsewhere(word, document) or (len(word) > 3 and is_whole(word, lexicon)))


def _is_known(word: str, document: Document) -> bool:
    """Whether a word before a stop is no abbreviation for certain."""
    if _stands_elsewhere(word, document):
        return True
    lexicon = document.lexicon
    short = len(word) <= LONGEST_SHORT and word.lower() not in lexicon.short_words and not _is_name(word)
    return is_whole(word, lexicon) and not short and not _ROMAN.fullmatch(word)


def _stands_elsewhere(word: str, document: Document) -> bool:
    """Whether a word stands somewhere in the text before another sign than a full stop."""
    return word in document.once(_bare_words)


def _bare_words(document: Document) -> frozenset[str]:
    """The words of three to six letters before a sign that is no full stop, for `Document.once`."""
    return frozenset(match[0] for match in _BARE.finditer(document.text))


def _waits_for_participle(text: str, stop: int, following: int, lexicon: Language) -> bool:
    """Whether an auxiliary, be it short or an abbreviation too, stands before a stop and behind another word, and a
    participle after it."""
    match = _AUXILIARY.search(text, max(0, stop - 12), stop)
    if not match or match[0] not in lexicon.auxiliaries:
        return False
    word = _WORD.match(text, following)
    return word is not None and is_participle(word[0], lexicon)


def _is_name(word: str) -> bool:
    """Whether a short word is written as a name of four letters (`Iran`) or an acronym (`NATO`, `EU`)."""
    return (len(word) == 4 and word.istitle()) or (len(word) >= 2 and word.isupper())


def _without_repeated(found: list[Candidate]) -> list[Candidate]:
    """The candidates without those of one pair of words that comes again and again: a sign of an abbreviation. A
    sentence that is repeated counts once."""
    seen = {(c.left_tokens[-1].lower, c.right_tokens[0].lower, c.left_tokens[-2:][0].lower) for c in found}
    pairs = Counter((last, following) for last, following, _ in seen)
    return [c for c in found if pairs[c.left_tokens[-1].lower, c.right_tokens[0].lower] == 1]


def document_capitalises(document: Document, aside: int = -1) -> bool:
    """Whether nothing in the document, the word at one place aside, shows a writer who begins sentences in lower
    case."""
    return document.once(style).capitalises(aside)


def finite_verbs(tokens: Sequence[Token], document: Document) -> list[int]:
    """The places among the words of finite verbs, as far as lists and endings tell.

    A word with a capital is a name, and one behind an article or a preposition a noun, whatever the lists say, unless
    it can be nothing else than a verb.
    """
    lexicon = document.lexicon
    certain = lexicon.auxiliaries | lexicon.copulas
    places, before = [], ""
    for place, token in enumerate(tokens):
        listed = token.lower in lexicon.finite_verbs
        ending = len(token.lower) >= 5 and token.lower.endswith(lexicon.finite_endings)
        noun = before in lexicon.determiners or before in lexicon.prepositions or before in lexicon.genitives
        if (listed or ending) and token.text.islower() and (not noun or token.lower in certain):
            places.append(place)
        before = token.lower
    return places


def has_finite_verb(tokens: Sequence[Token], document: Document) -> bool:
    """Whether the words hold a finite verb, as far as lists and endings tell."""
    return bool(finite_verbs(tokens, document))


def has_main_verb(tokens: Sequence[Token], document: Document) -> bool:
    """Whether there is a finite verb before any relative clause, conjunction or clause that is said."""
    lexicon = document.lexicon
    inner = lexicon.relatives | lexicon.conjunctions | lexicon.complementisers | lexicon.verb_final_openers
    clause = next((i for i, token in enumerate(tokens) if i and token.lower in inner), len(tokens))
    comma = max((i for i, token in enumerate(tokens[:clause]) if token.text == ","), default=0)
    if comma and tokens[clause - 1].lower in lexicon.saying:
        clause = comma  # "…, the army said" says nothing of the words before
    return has_finite_verb(tokens[:clause], document)


def ends_in_verb(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last word has the form of a verb, in languages that set it there."""
    last = tokens[-1]
    if not lexicon.verb_endings or not last.text.isalpha() or not last.text.islower():
        return False
    return last.lower.endswith(lexicon.verb_endings) or last.lower in lexicon.finite_verbs


def ends_in_infinitive(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether the last word is an infinitive with its mark before it or, behind a prefix, inside it."""
    mark, last = lexicon.infinitive_mark, tokens[-1]
    if not mark or not last.text.islower() or not last.lower.endswith("n"):
        return False
    return (len(tokens) > 1 and tokens[-2].lower == mark) or mark in last.lower[2:-3]


def is_participle(word: str, lexicon: Language) -> bool:
    """Whether a word in lower case has the form of a participle."""
    if word in lexicon.saying_participles:
        return True
    other = word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.determiners
    if len(word) < SHORTEST_PARTICIPLE or not word.islower() or other or not word.endswith(lexicon.participle_endings):
        return False
    begins = word.startswith(lexicon.participle_beginnings) or "ge" in word[2:6]
    return begins or not lexicon.participle_beginnings
