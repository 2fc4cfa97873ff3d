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
from cleanwire.evidence.tokens import Token, phrase_at, tokenise
from cleanwire.languages.language import Language

_CLOSERS = f"(?:[ \u00a0\u202f](?=»)|[{regex.escape(CLOSERS)}])*"
_LAST_CLOSERS = regex.compile(rf"(?:[ \u00a0\u202f](?=»))?[{regex.escape(CLOSERS)}]*$")
_OPENER = "(?:[\"'“‘«‹„‚][ \u00a0\u202f]?)?"
_CANDIDATE = regex.compile(
    rf"([.?!])({_CLOSERS})([ \u00a0]|\n)({_OPENER})(?=\p{{Ll}}[\p{{L}}'’\-]*+(?![\p{{N}}@/\\_()]|\.\S))"
)
QUOTES = "\"'“”‘’«»„"
_ROMAN = regex.compile(r"[IVXLCM]+")
_YEAR = regex.compile(r"(?:1[5-9]|20)\d\d")
FEWEST_WORDS = 2
"""So many words a sentence has before a stop that cuts it."""
NEAR = 4
"""So many words lie at most between a word of comparison and the second part of the comparison."""
FEWEST_ASKED = 6
"""So many words and signs stand before a question mark or an exclamation mark that cuts a sentence."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stop that a lower-case word follows, with the sentence around it as half-open spans of the document.

    `closers` are closing marks between the stop and the space; `onward` is the part after the stop with what other
    stops before lower-case words cut off behind it, without these stops.
    """

    stop: int
    sign: str
    closers: str
    left: tuple[int, int]
    right: tuple[int, int]
    left_tokens: tuple[Token, ...]
    right_tokens: tuple[Token, ...]
    onward: tuple[Token, ...]


def candidates(document: Document) -> list[Candidate]:
    """The stops that may be false: the part before is a complete beginning of a sentence, not an abbreviation.
    For `Document.once`."""
    text, lexicon = document.text, document.lexicon
    found = []
    for match in _CANDIDATE.finditer(text):
        stop = match.start()
        if match[3] == "\n" and paragraph_at(document, stop)[1] <= stop + len(match[0]):
            continue
        if not _ends_in_word(text, stop, document):
            continue
        start, end = paragraph_at(document, stop)
        left_start = sentence_start(text, start, stop, lexicon)
        left = tokenise(text, left_start, stop, lexicon)
        if not _begins_sentence(text, stop, left, document):
            continue
        right_end = sentence_end(text, match.end(), end, lexicon)
        right = tokenise(text, match.end() - len(match[4]), right_end, lexicon)
        span = (match.end() - len(match[4]), right_end)
        onward = (*right, *_cut_off(text, right_end, end, lexicon))
        found.append(Candidate(stop, match[1], match[2], (left_start, stop), span, tuple(left), tuple(right), onward))
    return _without_repeated(found)


def _cut_off(text: str, stop: int, end: int, lexicon: Language) -> list[Token]:
    """The words behind a stop and behind the next ones, as long as each goes on in lower case."""
    found: list[Token] = []
    while cut := _CANDIDATE.match(text, stop, end):
        following = sentence_end(text, cut.end(), end, lexicon)
        found += tokenise(text, cut.end(), following, lexicon)
        stop = following
    return found


def _begins_sentence(text: str, stop: int, left: list[Token], document: Document) -> bool:
    """Whether what stands before a stop reads as the beginning of a sentence."""
    words = [token for token in left if token.is_word]
    if len(words) < FEWEST_WORDS or not (words[0].is_capitalised or words[0].text[0].isdigit()):
        return False
    named = left[-1].is_capitalised and not document.lexicon.capital_nouns
    return text[stop] == "." or not (text[stop + 1] in CLOSERS or named)


def _ends_in_word(text: str, stop: int, document: Document) -> bool:
    """Whether a word stands before a stop with which a sentence can end, and no abbreviation."""
    if text[stop - 1] in QUOTES and text[stop + 1 : stop + 2] in QUOTES:
        return False  # the sign itself is quoted
    closers = _LAST_CLOSERS.search(text, max(0, stop - 4), stop)
    word_end = closers.start() if closers else stop
    if is_abbreviated(text, word_end, document.lexicon):
        return False
    word = word_before(text, word_end)
    if not word or not word[-1].isalnum() or "." in word:
        return bool(word) and word[-1] == "%"
    if _ROMAN.fullmatch(word):
        return False
    if word.isnumeric():
        return not document.lexicon.capital_nouns and bool(_YEAR.fullmatch(word))
    if not word.isalpha():
        return not any(character.isdigit() for character in word)
    if len(word) > 4 or word.lower() in document.lexicon.short_words or _is_name(word):
        return True
    return len(word) > 2 and regex.search(rf"(?<![\p{{L}}.]){word}(?! ?[\p{{L}}.])", text) is not None


def _is_name(word: str) -> bool:
    """Whether a short word is written as a name of four letters (`Iran`) or an acronym (`NATO`, `EU`)."""
    return (len(word) == 4 and word.istitle()) or (len(word) >= 2 and word.isupper())


def _without_repeated(found: list[Candidate]) -> list[Candidate]:
    """The candidates without those of one pair of words that comes again and again: a sign of an abbreviation. A
    sentence that is repeated counts once."""
    seen = {(c.left_tokens[-1].lower, c.right_tokens[0].lower, c.left_tokens[-2].lower) for c in found}
    pairs = Counter((last, following) for last, following, _ in seen)
    return [c for c in found if pairs[c.left_tokens[-1].lower, c.right_tokens[0].lower] == 1]


def opens_sentence(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop begins with a phrase that commonly opens a sentence."""
    return phrase_at(candidate.right_tokens, 0, document.lexicon.openers) > 0


def finite_verbs(tokens: Sequence[Token], document: Document) -> list[int]:
    """The places among the words of finite verbs, as far as lists and endings tell.

    A word with a capital is a name, and one behind an article or a preposition a noun, whatever the lists say.
    """
    lexicon = document.lexicon
    places, before = [], ""
    for place, token in enumerate(tokens):
        listed = token.lower in lexicon.finite_verbs
        ending = len(token.lower) >= 5 and token.lower.endswith(lexicon.finite_endings)
        noun = before in lexicon.determiners or before in lexicon.prepositions or before in lexicon.genitives
        if (listed or ending) and token.text.islower() and (not noun or token.lower in lexicon.auxiliaries):
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


def quotes_fragment(text: str, candidate: Candidate) -> bool:
    """Whether the closing mark behind a stop closes a quotation that began in lower case: no sentence of its own."""
    if not candidate.closers or candidate.closers.strip()[0] not in '"”»“':
        return False
    opening = max(text.rfind(mark, candidate.left[0], candidate.stop) for mark in '"“«„')
    first = regex.compile(r"\p{L}").search(text, opening + 1, candidate.stop) if opening >= 0 else None
    return first is not None and first[0].islower()


def completes_verb(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop begins with the participle for which the auxiliary before it waits."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    if not _is_participle(tokens[0], lexicon) or _is_participle(candidate.left_tokens[-1], lexicon):
        return False
    last = len(tokens) == 1 or tokens[1].text in ",;:"
    goes_on = last or tokens[1].lower in lexicon.conjunctions | lexicon.auxiliaries | lexicon.prepositions
    comma = max((i for i, token in enumerate(candidate.left_tokens) if token.text in ",;:"), default=0)
    return goes_on and any(token.lower in lexicon.auxiliaries for token in candidate.left_tokens[comma:])


def _is_participle(token: Token, lexicon: Language) -> bool:
    """Whether a word has the form of a participle, in languages that set it at the end of its clause."""
    word = token.lower
    if len(word) < 5 or not token.text.islower() or not word.endswith(lexicon.participle_endings or "\0"):
        return False
    other = word in lexicon.prepositions or word in lexicon.conjunctions or word in lexicon.determiners
    return not other and (word.startswith(lexicon.participle_beginnings) or "ge" in word[2:6])


def is_incomplete(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop ends with a word with which hardly any sentence ends: an auxiliary, a verb of
    saying, an article or another determiner, a preposition, a conjunction."""
    lexicon, last = document.lexicon, candidate.left_tokens[-1]
    words = lexicon.never_last | lexicon.unfinished | lexicon.auxiliaries | lexicon.saying | lexicon.genitives
    return not last.is_capitalised and (last.lower in words or last.lower in lexicon.articles)


def asks(candidate: Candidate, document: Document) -> bool:
    """Whether the part before a question mark or an exclamation mark may well be a question or an exclamation: it
    begins with a verb, a question word or an opening mark of either, or it is short."""
    lexicon, left = document.lexicon, candidate.left_tokens
    opening = next((token for token in left if token.is_word), left[0]).lower
    words = lexicon.question_words | lexicon.auxiliaries | lexicon.finite_verbs
    marked = any(mark in document.text[max(0, candidate.left[0] - 2) : candidate.stop] for mark in "¿¡")
    preposition = candidate.sign == "?" and opening in lexicon.prepositions
    return marked or opening in words or preposition or len(left) < FEWEST_ASKED


def document_capitalises(document: Document) -> bool:
    """Whether nothing in the document shows a writer who begins sentences in lower case."""
    return document.once(style).capitalises


def compares(candidate: Candidate, document: Document) -> bool:
    """Whether the word after the stop leads the second part of a comparison that a word shortly before it began."""
    lexicon = document.lexicon
    near = {token.lower for token in candidate.left_tokens[-NEAR:]}
    leads = candidate.right_tokens[0].lower in lexicon.comparisons
    return leads and (not lexicon.compared or not near.isdisjoint(lexicon.compared))


def is_subordinate(candidate: Candidate, document: Document) -> bool:
    """Whether the part after the stop is a relative or subordinate clause by its verb at the end."""
    lexicon, tokens = document.lexicon, candidate.onward
    first = tokens[0].lower in lexicon.verb_final_openers or phrase_at(tokens, 0, lexicon.comma_before) > 0
    clause = tokens[: next((i for i, token in enumerate(tokens) if token.text in ",;–—"), len(tokens))]
    if not first or len(clause) < 3:
        return False
    if tokens[0].lower in lexicon.infinitive_openers:
        return ends_in_infinitive(clause, lexicon)
    return ends_in_verb(clause, lexicon)


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
