"""The complement of a noun for a speaker, as it stands behind a false stop: "of the council, John Kirby, 52, who …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from cleanwire.document import Document
from cleanwire.evidence.bodies import is_body, is_domain, is_object_of_speech
from cleanwire.evidence.clauses import split_at_commas
from cleanwire.evidence.false_stops import ends_in_infinitive, ends_in_verb, has_finite_verb
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_speaker, is_function_word
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.tails import date_words, is_date, time_at, time_nouns
from cleanwire.evidence.tokens import Token, phrase_at
from cleanwire.languages.language import Language

LONGEST_COMPLEMENT = 14
"""So many words the complement has before its first comma."""
LONGEST_AGE = 4
"""So many words and signs an age between commas has (`aged 61`, `61 ans`)."""
LONGEST_ROLE = 8
"""So many words a role behind a name has."""
LONGEST_LIST = 3
"""So many members has a list behind its first one."""
LONGEST_RUN = 3
"""So many words that are no prepositions stand together in two noun phrases, where adjectives stand last."""
LONGEST_ABBREVIATION = 4
"""So many letters has a word that may be an unlisted abbreviation."""


@dataclass(frozen=True, slots=True)
class Complement:
    """What stands after a stop, read as the complement of a noun for a speaker: the half-open `span` to move, and
    where what follows it begins, without a comma when none belongs there (`rest`).

    `sound` says that it reads as one at all, `name` that a personal name stands in it between commas, `person` an age,
    a clause or a role, `said` that a clause that is said follows, `apposition` that a comma closes it. `named_noun`
    says that a name stands in its first noun phrase, `domain` that its noun is a body that people speak for or a place
    that they come from, `somebody` that it is one for a person, `possessive` that it belongs to somebody mentioned,
    `weak` that its preposition may begin an adverbial, and `object_of_speech` that it reads as what was spoken of.
    """

    span: tuple[int, int]
    rest: int
    sound: bool
    name: bool
    person: bool
    said: bool
    apposition: bool
    capitalised: bool
    named_noun: bool
    domain: bool
    somebody: bool
    possessive: bool
    weak: bool
    object_of_speech: bool


def complement_of(right: Sequence[Token], document: Document, spoken: bool) -> Complement:
    """The complement at the head of the words after the stop: noun phrase, then names, ages and clauses about it; where
    nothing was `spoken` yet, what was said may follow."""
    lexicon = document.lexicon
    if right[0].lower in lexicon.person_relatives:
        return _relative_clause(right, document)
    right = right[: _end_of_complement(right, lexicon)]
    parts = split_at_commas(right)
    first = parts[0]
    adjective = phrase_at(first, 0, lexicon.complement_adjectives)
    adjectival = _adjectival(lexicon)
    bare = begins_with_adjective(right, lexicon)
    length = max(adjective, phrase_at(first, 0, lexicon.complement_prepositions | adjectival))
    noun = length + phrase_at(first, length, lexicon.determiners)
    said = next((i for i in range(length, len(first)) if _begins_said_clause(first, i, document, spoken)), len(first))
    if first[0].lower in lexicon.genitives:
        said = next((i for i in range(noun + 1, said) if _begins_object(first, i, lexicon)), said)
    when = next((i for i in range(noun + 1, said) if _begins_adverbial(first, i, lexicon)), said)
    relative = next((i for i in range(length, when) if phrase_at(first, i, lexicon.relatives)), when)
    phrase = first[noun:relative]
    articles = lexicon.determiners | lexicon.prepositions | lexicon.genitives
    sound = (
        not (spoken and said < len(first) and _begins_object(first, said, lexicon))
        and 0 < len(phrase) <= LONGEST_COMPLEMENT
        and not has_finite_verb(tuple(phrase[:-1]), document)
        and not any(token.text in lexicon.sentence_words - articles for token in phrase)
        and not _is_time(first[:relative], length, lexicon)
        and (adjective > 0 or not _is_infinitive(first, length, lexicon))
        and not ((lexicon.noun_first or len(phrase) == 1) and phrase[0].lower in time_nouns(lexicon))
        and all(token.is_word or token.text in "'’-&/." for token in phrase)
        and not (len(parts) > 1 and _may_be_abbreviation(parts[-1]))
    )
    if when < len(first):
        end, rest, position = first[when - 1].end, first[when - 1].end, len(parts)
    else:
        end, rest, position = first[-1].end, first[-1].end, 1
    name = person = related = False
    while position < len(parts):
        part = parts[position]
        if not name and _is_name(part, lexicon):
            name = True
        elif not name and _continues_list(parts, position, document):
            end = rest = part[-1].end
            position += 1
            continue
        elif not part or _begins_said_clause(part, 0, document, spoken):
            break
        elif is_about_person(part, document, spoken) or (name and _is_role(part, document, spoken)):
            related = True
            person |= not phrase_at(part, 0, lexicon.relatives - lexicon.person_relatives)
        else:
            break
        end = rest = part[-1].end
        position += 1
    apposition = name or related
    sound = sound and (name or not (_may_be_subject(first, phrase, lexicon) or phrase[0].text.isdigit()))
    sound = sound and not (position < len(parts) and parts[position] and _is_unclear(parts[position], document, spoken))
    sound = sound and not any(_is_said(part, lexicon) for part in parts[position:])
    said_clause = said < len(first)
    if position < len(parts) and parts[position] and _begins_said_clause(parts[position], 0, document, spoken):
        said_clause = True
        comma = phrase_at(parts[position], 0, lexicon.comma_before)
        rest = end if comma else parts[position][0].start - 1
    elif position < len(parts) and parts[position] and not spoken:
        governed = apposition and position == len(parts) - 1 and _begins_phrase(parts[position], lexicon)
        asked = not lexicon.sets_clauses_off and parts[position][0].lower in lexicon.question_words
        if governed or asked or _is_object(parts[position], document):
            rest = parts[position][0].start - 1
    sound = sound and (spoken or name or said_clause or not _may_hold_object(phrase, lexicon))
    head = phrase[0] if phrase and lexicon.noun_first else _last_of_noun_phrase(phrase, lexicon)
    return Complement(
        (right[0].start, end),
        rest,
        sound,
        name,
        person,
        said_clause,
        apposition,
        any(token.is_capitalised for token in phrase) and not lexicon.capital_nouns,
        any(token.is_capitalised for token in _first_noun_phrase(phrase, lexicon)) and not lexicon.capital_nouns,
        is_domain(head, phrase, length == noun, lexicon),
        head is not None and head.text.islower() and has_speaker(phrase[:2], lexicon) and not is_body(head, lexicon),
        any(token.lower in lexicon.personal_possessives for token in first[:noun]),
        not (adjective or bare or first[0].lower in lexicon.genitives | adjectival - lexicon.complement_prepositions),
        head is not None
        and not adjective
        and (is_object_of_speech(head, lexicon) or first[length].lower in lexicon.relatives),
    )


def _continues_list(parts: Sequence[Sequence[Token]], position: int, document: Document) -> bool:
    """Whether a list, of which a first member stands before, goes on to its last member, behind which a name stands:
    "of Water, Agriculture and Fishing, Ann Marsh"."""
    lexicon = document.lexicon
    for i in range(position, min(position + LONGEST_LIST, len(parts) - 1)):
        part = parts[i]
        if not part or len(part) > LONGEST_ROLE or has_finite_verb(part, document):
            return False
        if any(token.lower in lexicon.series_conjunctions | lexicon.conjunctions for token in part):
            return all(token.is_word for token in part) and _is_name(parts[i + 1], lexicon)
    return False


def _is_said(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether words say who said what stands before them: "the police said"."""
    verb = next((i for i in range(1, len(part)) if verb_at(part, i, lexicon)), 0)
    subject = part[:verb]
    infinite = verb > 0 and part[verb - 1].lower == lexicon.infinitive_mark
    return verb > 0 and not infinite and phrase_at(part, 0, lexicon.relatives) == 0 and has_speaker(subject, lexicon)


def _relative_clause(right: Sequence[Token], document: Document) -> Complement:
    """A clause about the speaker, "who was on the train", as the whole of what stands after the stop."""
    whole = all(token.is_word or token.text in "'’-" for token in right)
    sound = whole and len(right) <= LONGEST_COMPLEMENT and has_finite_verb(tuple(right[1:]), document)
    span, end = (right[0].start, right[-1].end), right[-1].end
    return Complement(span, end, sound, False, True, False, False, False, False, True, False, False, False, False)


def _may_be_abbreviation(words: Sequence[Token]) -> bool:
    """Whether the last words before a stop are one short word, as of a title before a name."""
    return len(words) == 1 and words[0].text.islower() and len(words[0].text) <= LONGEST_ABBREVIATION


def _last_of_noun_phrase(phrase: Sequence[Token], lexicon: Language) -> Token | None:
    """The last word before a preposition: the head of a noun phrase whose adjectives stand before it."""
    return next(reversed(_first_noun_phrase(phrase, lexicon)), None)


def _first_noun_phrase(phrase: Sequence[Token], lexicon: Language) -> Sequence[Token]:
    """The words before the first preposition or conjunction."""
    linking = lexicon.prepositions | lexicon.genitives | lexicon.conjunctions
    return phrase[: next((i for i, token in enumerate(phrase) if token.lower in linking), len(phrase))]


def _may_be_subject(first: Sequence[Token], phrase: Sequence[Token], lexicon: Language) -> bool:
    """Whether a noun phrase of a speaker begins with an article that may be of a subject as well: "der Sprecher"."""
    head = next((token for token in phrase if token.is_capitalised), None)
    ambiguous = lexicon.capital_nouns and first[0].lower in lexicon.verb_final_openers
    return ambiguous and head is not None and head.lower in lexicon.speakers and not is_body(head, lexicon)


def _begins_phrase(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether a phrase with a preposition follows, before which a comma closes nothing but an apposition."""
    return phrase_at(part, 0, lexicon.prepositions) > phrase_at(part, 0, lexicon.comma_before)


def _begins_said_clause(tokens: Sequence[Token], i: int, document: Document, spoken: bool) -> bool:
    """Whether a word begins what was said: `that`, where it opens relative clauses too, when nothing was said yet."""
    lexicon = document.lexicon
    said = tokens[i].lower in lexicon.complementisers and i + 1 < len(tokens)
    return said and not (spoken and tokens[i].lower in lexicon.relative_complementisers)


def _begins_adverbial(tokens: Sequence[Token], i: int, lexicon: Language) -> bool:
    """Whether a word begins a phrase that says when or how something was said, and is not part of another phrase."""
    if tokens[i].lower not in lexicon.prepositions - lexicon.genitives:
        return False
    length = phrase_at(tokens, i, lexicon.time_words | lexicon.adverbials)
    return length > 1 or (i + 1 < len(tokens) and is_date(tokens[i + 1], date_words(lexicon.tag)))


def _is_time(tokens: Sequence[Token], start: int, lexicon: Language) -> bool:
    """Whether words behind a preposition, other than one of the genitive, say when and no more."""
    said = time_at(tokens[start:], lexicon) if start < len(tokens) else 0
    return tokens[0].lower not in lexicon.genitives and said > 0 and said == len(tokens) - start


def begins_with_adjective(right: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are an adjective, as far as their place between a noun and a name tells: "italien, Carlo"."""
    if not lexicon.noun_first or len(right) < 4 or right[1].text != "," or not right[2].is_capitalised:
        return False
    others = lexicon.adverbials | lexicon.sentence_words | lexicon.finite_verbs | lexicon.determiners | lexicon.openers
    common = right[0].text.islower() and not is_function_word(right[0], lexicon)
    return common and right[0].lower not in others and not right[0].lower.endswith(("mente", "ment"))


def _is_infinitive(first: Sequence[Token], start: int, lexicon: Language) -> bool:
    """Whether an infinitive stands behind the preposition, and no noun that has its ending behind an article."""
    word = first[start] if start < len(first) else first[0]
    bare = first[0].lower not in lexicon.never_last | lexicon.articles and word.text.islower()
    return bare and len(word.text) > LONGEST_ABBREVIATION and word.lower.endswith(lexicon.infinitive_endings)


@cache
def _adjectival(lexicon: Language) -> frozenset[str]:
    """The prepositions that belong to adjectives for people, by themselves: `close to`."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in lexicon.complement_adjectives)


def _is_name(part: Sequence[Token], lexicon: Language) -> bool:
    """Whether the words are a personal name, perhaps with an age in brackets, or two names and a conjunction."""
    if len(part) > 3 and part[-3].text == "(" and part[-2].text.isdigit() and part[-1].text == ")":
        part = part[:-3]
    joint = next((i for i, token in enumerate(part) if token.lower in lexicon.conjunctions), 0)
    if 1 < joint < len(part) - 2:
        return is_personal_name(part[:joint], lexicon) and is_personal_name(part[joint + 1 :], lexicon)
    return is_personal_name(part, lexicon)


def _begins_object(tokens: Sequence[Token], i: int, lexicon: Language) -> bool:
    """Whether an article that nothing links to the words before it begins another noun phrase."""
    linking = lexicon.prepositions | lexicon.genitives | lexicon.complement_prepositions | lexicon.conjunctions
    before = tokens[i - 1].lower if i else ""
    article = tokens[i].text.islower() and phrase_at(tokens, i, lexicon.determiners) and tokens[i].lower not in linking
    return bool(article) and i + 1 < len(tokens) and before not in linking | lexicon.determiners | lexicon.relatives


def _is_object(part: Sequence[Token], document: Document) -> bool:
    """Whether the words are a noun phrase by themselves, by the want of a verb; in German they may hide one."""
    lexicon = document.lexicon
    return not lexicon.capital_nouns and _begins_object(part, 0, lexicon) and not has_finite_verb(part, document)


def _may_hold_object(phrase: Sequence[Token], lexicon: Language) -> bool:
    """Whether a noun phrase may be two: where adjectives stand behind their noun, it holds a long run of words."""
    run = 0
    for i, token in enumerate(phrase):
        common = token.text.islower() and token.lower not in lexicon.prepositions | lexicon.conjunctions
        named = i > 0 and phrase[i - 1].is_capitalised
        run = run + 1 + named if common and token.lower not in lexicon.genitives else 0
        if run >= LONGEST_RUN:
            return lexicon.noun_first
    return False


def _end_of_complement(right: Sequence[Token], lexicon: Language) -> int:
    """How many of the words after the stop stand before a colon, a semicolon or a stop behind a name."""
    for i, token in enumerate(right):
        if i and token.text in ":;–—-":
            return i
        named = token.text == "." and i > 1 and right[i - 2].is_capitalised and right[i - 1].is_capitalised
        if named and not phrase_at(right, i - 1, lexicon.titles) and len(right[i - 1].text) > 1:
            return i
    return len(right)


def is_about_person(part: Sequence[Token], document: Document, spoken: bool) -> bool:
    """Whether what stands between commas is an age or a relative clause."""
    lexicon = document.lexicon
    number = len(part) <= LONGEST_AGE and any(token.text.isdigit() for token in part)
    age = number and not has_finite_verb(part, document)
    relative = spoken and _has_late_verb(part, document)
    return age or phrase_at(part, 0, lexicon.relatives) > 0 or relative


def _has_late_verb(part: Sequence[Token], document: Document) -> bool:
    """Whether a clause begins with an article that is a relative pronoun too, and has its verb at the end."""
    lexicon = document.lexicon
    opener = part[0].lower in lexicon.verb_final_openers and part[0].lower in lexicon.determiners
    late = len(part) >= 3 and not has_finite_verb(part[: min(4, len(part) - 1)], document)
    return opener and late and not ends_in_infinitive(part, lexicon)


def _is_role(part: Sequence[Token], document: Document, spoken: bool) -> bool:
    """Whether what stands behind a name is a noun for a person with no article: "mère de trois enfants"; or, where
    nothing else is to come, any noun phrase: "the first woman in the post"."""
    lexicon = document.lexicon
    noun = has_speaker(part[:1], lexicon) and part[0].text.islower() != lexicon.capital_nouns
    other = spoken and _is_object(part, document)
    return (noun or other) and len(part) <= LONGEST_ROLE and not has_finite_verb(part, document)


def _is_unclear(part: Sequence[Token], document: Document, spoken: bool) -> bool:
    """Whether what stands behind the complement may belong to it all the same: it begins with a name, it
    is a second speaker, or it may be a relative clause as well as what was said."""
    lexicon = document.lexicon
    name = part[0].is_capitalised and is_personal_name(part[:2], lexicon)
    said = spoken or _begins_said_clause(part, 0, document, spoken) or not ends_in_verb(part, lexicon)
    role = not spoken and _is_object(part, document) and has_speaker(part[:4], lexicon)
    joined = part[0].lower in lexicon.conjunctions - lexicon.prepositions - lexicon.complementisers
    other = phrase_at(part, 1, lexicon.determiners) > 0 and has_speaker(part[2:5], lexicon)
    verbless = not (has_finite_verb(part, document) or ends_in_verb(part, lexicon))
    second = joined and other and len(part) <= LONGEST_ROLE and verbless
    return name or role or second or (not said and _has_late_verb(part, document))
