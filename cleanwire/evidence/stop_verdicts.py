"""How certain it is that a full stop before a lower-case word is false, and why."""

from __future__ import annotations

from collections.abc import Sequence

from cleanwire.document import Document
from cleanwire.evidence.attribution_doubts import follows_saying, follows_time, is_attribution, may_be_stranded
from cleanwire.evidence.awaited import (
    asks_indirectly,
    awaits_adjective,
    awaits_infinitive,
    awaits_object,
    awaits_verb,
    quotes_aside,
    quotes_speech,
)
from cleanwire.evidence.clauses import clause
from cleanwire.evidence.continuations import (
    OPENING_QUOTES,
    asks,
    begins_date,
    closes_aside,
    compares,
    completes_auxiliary,
    completes_day,
    completes_thought,
    completes_verb,
    is_bracketed,
    is_incomplete,
    is_open,
    is_subordinate,
    lacks_auxiliary,
    opens_sentence,
    opens_with_clause,
    quotes_fragment,
    quotes_phrase,
    relates,
    relates_by_part,
    resumes_subject,
)
from cleanwire.evidence.false_stops import Candidate, document_capitalises, has_finite_verb, has_main_verb
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.saying import verb_at, verb_by_form
from cleanwire.evidence.sentences import style
from cleanwire.evidence.speech import awaits_speaker, names_source, says_clause, says_quotation
from cleanwire.evidence.tails import ends_in_adverbial, time_at
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.findings import Applicability
from cleanwire.languages.language import Language

FEWEST_WORDS = 3
"""So many words and signs stand before a stop that cuts a sentence, unless it cuts a speaker from the verb."""
LONGEST_SUBJECT = 12
"""So many words and signs has a subject that a stop cuts from its verb."""
LONGEST_OPENER = 5
"""So many words has an adverbial that opens a sentence, with its comma."""
LONGEST_EXCLAMATION = 2
"""So many words has a phrase that stands for a whole sentence: "of course"."""
LONGEST_ABBREVIATION = 5
"""So many letters has a word that may be an abbreviation that is not listed, in a text of few words."""
ENOUGH_SENTENCES = 3
"""So many capitalised beginnings show that a document capitalises its sentences."""


def judge(candidate: Candidate, document: Document) -> tuple[Applicability, str] | None:
    """How certain it is that a stop is false and why; None when in doubt.

    The evidence is that of the prototype measured on 22 million characters of human text: the class of the next
    word, whether it opens sentences, whether the part after has a finite verb, and how the document begins its
    sentences. Nothing is certain where the word before the stop may be an abbreviation.
    """
    first = candidate.right_tokens[0]
    if not document_capitalises(document, first.start) or first.lower == candidate.left_tokens[-1].lower:
        return None
    if is_attribution(candidate, document):
        return None
    settled = document.once(style).capital_starts >= ENOUGH_SENTENCES
    if not first.is_capitalised and first.text[0].isdigit():
        return _number(candidate, document, settled=settled)
    verdict = _completion(candidate, document, settled=settled) or _continuation(candidate, document, settled=settled)
    if verdict and (
        not candidate.whole
        or may_be_stranded(candidate, document)
        or follows_time(candidate, document)
        or follows_saying(candidate, document)
    ):
        return "unsafe", verdict[1]
    return verdict


def _number(candidate: Candidate, document: Document, *, settled: bool) -> tuple[Applicability, str] | None:
    """The verdict where a number follows the stop."""
    plain = settled and candidate.sign == "." and not candidate.closers
    return (
        ("unsafe", "the verb before it waits for its object") if plain and awaits_object(candidate, document) else None
    )


def _completion(candidate: Candidate, document: Document, *, settled: bool) -> tuple[Applicability, str] | None:
    """The verdict where the part before the stop is no sentence yet: it waits for its verb, or for its main clause."""
    lexicon, tokens = document.lexicon, candidate.right_tokens
    word = tokens[0].text
    if candidate.sign != ".":
        return None
    if says_quotation(candidate, document):
        return "safe", f"“{word}” says who spoke the quotation before it"
    if candidate.closers:
        return None
    if awaits_speaker(candidate, document):
        return ("safe" if settled else "unsafe"), "the speaker follows the verb of saying"
    if says_clause(candidate, document):
        return "unsafe", f"“{word}” begins what was said"
    said = verb_at(tokens, 0, lexicon) > 0 and tokens[0].lower not in lexicon.prepositions
    if (said or _may_speak(candidate, lexicon)) and _is_verbless(candidate, document):
        return ("safe" if said or settled else "unsafe"), f"“{word}” is the verb of the speaker before it"
    verb_follows = has_finite_verb(tokens[:1], document)
    if settled and verb_follows and (is_open(candidate, document) or closes_aside(candidate, document)):
        return "safe", f"“{word}” is the verb of the noun before it"
    if resumes_subject(candidate, document):
        return ("safe" if settled else "unsafe"), f"“{word}” is the verb of the noun before it"
    if names_source(candidate, document):
        return ("safe" if settled else "unsafe"), "who said so stands behind what was said"
    if completes_day(candidate, document):
        return ("safe" if settled else "unsafe"), f"“{word}” is a part of the day before it"
    if completes_auxiliary(candidate, document):
        return "safe", f"“{word}” completes the auxiliary before it"
    if settled and phrase_at(candidate.left_tokens, 0, lexicon.prepositions) == len(candidate.left_tokens):
        return "safe", "the preposition before it waits for its noun"
    if settled and lacks_auxiliary(candidate, document):
        return "unsafe", f"“{word}” is the verb of the noun before it"
    if opens_with_clause(candidate, document):
        return ("safe" if settled else "unsafe"), "the main clause follows the one that opens the sentence"
    return None


def _may_speak(candidate: Candidate, lexicon: Language) -> bool:
    """Whether what may be a verb of saying by its form follows a speaker."""
    return verb_by_form(candidate.right_tokens, 0, lexicon) > 0 and has_speaker(clause(candidate.left_tokens), lexicon)


def _continuation(candidate: Candidate, document: Document, *, settled: bool) -> tuple[Applicability, str] | None:
    """The verdict by the word behind the stop: whether it can only continue a sentence."""
    lexicon, tokens, text = document.lexicon, candidate.right_tokens, document.text
    word, plain = tokens[0].text, candidate.sign == "." and not candidate.closers
    if candidate.sign != "." and text[candidate.right[1] : candidate.right[1] + 1] in ("?", "!"):
        return None  # one question or exclamation after another
    if candidate.sign == "." and is_bracketed(text, candidate):
        return "safe", "the bracket before it belongs to the sentence"
    relative = max(phrase_at(tokens, 0, lexicon.relatives), len(tokens) * relates_by_part(candidate, document))
    thought = plain and completes_thought(candidate, document)
    subordinate = is_subordinate(candidate, document)
    preposition = max(phrase_at(tokens, 0, lexicon.prepositions), phrase_at(tokens, 0, lexicon.genitives))
    preposition = max(preposition, begins_date(tokens, lexicon))
    last = candidate.left_tokens[-1:]
    waits = preposition and (len(last[0].text) > LONGEST_ABBREVIATION or has_speaker(last, lexicon))
    waits = plain and waits and _is_verbless(candidate, document)
    if len(candidate.left_tokens) < FEWEST_WORDS and not (relative or thought or subordinate or waits):
        return None
    conjunction = phrase_at(tokens, 0, lexicon.conjunctions)
    verbless = not has_main_verb(tokens[max(preposition, 1) :], document)
    unaccented = tokens[0].lower in lexicon.without_capital
    verb_to_come = is_open(candidate, document)
    governed = (verbless or verb_to_come) and _is_governed(candidate, document)
    mere = not (has_finite_verb(tokens, document) or _is_instruction(tokens, lexicon))
    mere &= settled and (plain or not asks(candidate, document))
    mere &= not (opens_sentence(candidate, document) and _is_set_off(tokens, document))
    if unaccented and not (mere or (plain and (relative or governed))):
        return None
    closed = not candidate.closers or quotes_fragment(text, candidate)
    stopped = candidate.sign == "." or (settled and (verbless or verb_to_come) and not asks(candidate, document))
    opens = opens_sentence(candidate, document) and not _is_reported(tokens, lexicon)
    set_off = opens and _is_set_off(tokens, document)
    if set_off and not (settled and verbless):
        return None
    exclaimed = opens and len(tokens) <= LONGEST_EXCLAMATION
    may_open = set_off or (opens and not (settled and (verbless or waits)))
    sure = stopped and closed and not unaccented and not exclaimed and not may_open
    compared = compares(candidate, document)
    continues = relative >= max(preposition, conjunction, 1) or compared
    if continues or subordinate:
        reason = f"“{word}” can only continue a sentence"
        far = relative > 0 and not compared and ends_in_adverbial(candidate.left_tokens, lexicon)
        return ("safe" if sure and not far else "unsafe"), reason
    if preposition and preposition >= conjunction:
        reason = f"“{word}” is a preposition" + (" and no verb follows" if verbless else "")
        return ("safe" if sure and (verbless or settled or verb_to_come) else "unsafe"), reason
    if thought:
        return ("safe" if settled else "unsafe"), f"“{word}” begins what the verb before it is about"
    if plain and completes_verb(candidate, document):
        return ("safe" if settled else "unsafe"), f"“{word}” completes the verb before it"
    if plain and settled and relates(candidate, document):
        return "unsafe", f"“{word}” may begin a relative clause"
    added = phrase_at(tokens, 0, lexicon.comma_before)
    if plain and settled and added > conjunction and not has_finite_verb(tokens, document):
        return "safe", f"“{word}” begins what is added to the sentence before it"
    when = time_at(tokens, lexicon)
    whole = when == len(tokens)
    if plain and settled and (when > 1 or whole) and not has_main_verb(tokens[when:], document):
        return ("safe" if whole else "unsafe"), f"“{word}” begins a time and no verb follows"
    quoted = tokens[0].text in OPENING_QUOTES
    incomplete = is_incomplete(candidate, document)
    if quoted and quotes_speech(tokens, lexicon):
        return None
    if quoted and plain and (incomplete or quotes_phrase(tokens, document)):
        tier: Applicability = "safe" if settled or incomplete else "unsafe"
        return tier, "a quotation in lower case completes what stands before it"
    if plain and settled and (reason := _awaited(candidate, document)):
        return "unsafe", reason
    if quoted and plain and settled and quotes_aside(tokens, document):
        return "unsafe", "a quotation in lower case that is no subject of a sentence"
    incomplete = incomplete or not has_finite_verb(candidate.left_tokens, document)
    if not (conjunction or quoted or (incomplete and tokens[0].lower not in lexicon.determiners)):
        return None
    single = settled and document.once(style).odd_starts <= 1
    likely = single or (conjunction and (candidate.whole or not has_finite_verb(tokens, document)))
    waits = quoted and not has_finite_verb(candidate.left_tokens, document)
    if likely and closed and (conjunction or waits or not has_main_verb(tokens, document)):
        return "unsafe", f"“{word}” begins in lower case in a text that capitalises its sentences"
    return None


def _awaited(candidate: Candidate, document: Document) -> str:
    """What the part before the stop waits for, where what follows it may well be that; empty when nothing."""
    if awaits_verb(candidate, document):
        return "the clause before it waits for its verb"
    if document.once(style).odd_starts > 1:
        return ""
    if awaits_infinitive(candidate, document):
        return "the verb before it waits for an infinitive"
    if awaits_adjective(candidate, document):
        return "a participle follows the noun before it, and no verb"
    if awaits_object(candidate, document):
        return "the verb before it waits for its object"
    return "a question word follows, and no question" if asks_indirectly(candidate, document) else ""


def _is_instruction(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words say what is to be done, without a verb that has a subject: "à conserver au frais"."""
    return phrase_at(tokens, 0, lexicon.openers) > 1 and tokens[1].lower.endswith(lexicon.infinitive_endings)


def _is_governed(candidate: Candidate, document: Document) -> bool:
    """Whether a preposition belongs to what stands before it: to a participle or to a noun whose verb is to come, or as
    part of a phrase that never begins a sentence."""
    lexicon, last = document.lexicon, candidate.left_tokens[-1]
    participle = last.text.islower() and last.lower.endswith(lexicon.participle_endings)
    return participle or is_open(candidate, document) or phrase_at(candidate.right_tokens, 0, lexicon.comma_before) > 0


def _is_reported(tokens: Sequence[Token], lexicon: Language) -> bool:
    """Whether a verb of saying follows the first comma: what stands before it ends what was said."""
    comma = next((i for i, token in enumerate(tokens[:LONGEST_OPENER]) if token.text == ","), len(tokens))
    return comma + 1 < len(tokens) and verb_at(tokens, comma + 1, lexicon) > 0


def _is_set_off(tokens: Sequence[Token], document: Document) -> bool:
    """Whether a comma follows soon, as behind an adverbial that opens a sentence: no verb stands before it, and no
    relative clause behind it."""
    lexicon = document.lexicon
    comma = next((i for i, token in enumerate(tokens[:LONGEST_OPENER]) if token.text == ","), 0)
    related = phrase_at(tokens, comma + 1, lexicon.relatives - lexicon.sentence_words)
    return comma > 0 and not related and not has_finite_verb(tokens[:comma], document)


def _is_verbless(candidate: Candidate, document: Document) -> bool:
    """Whether the part before the stop is a noun phrase, with what belongs to it, that waits for its verb."""
    left = clause(candidate.left_tokens)
    comma = max((i for i, token in enumerate(left) if token.text == ","), default=-1)
    if has_finite_verb(left[:comma], document):
        left = left[comma + 1 :]
    determined = phrase_at(left, 0, document.lexicon.determiners) > 0 or has_speaker(left[:3], document.lexicon)
    words = all(token.is_word or token.text in ",'’-&" for token in left)
    return determined and words and len(left) <= LONGEST_SUBJECT and not has_finite_verb(left, document)
