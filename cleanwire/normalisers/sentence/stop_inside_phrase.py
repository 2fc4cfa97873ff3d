"""SEN011: a full stop after a word with which no sentence ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LETTER, UPPER
from cleanwire.evidence.false_stops import document_capitalises, has_finite_verb, is_participle
from cleanwire.evidence.sentences import paragraph_at, sentence_start, style
from cleanwire.evidence.stop_verdicts import ENOUGH_SENTENCES
from cleanwire.evidence.tails import date_words
from cleanwire.evidence.tokens import phrase_at, tokenise
from cleanwire.findings import Applicability, Finding
from cleanwire.languages import load
from cleanwire.languages.language import Language
from cleanwire.normaliser import Example, Keep, Normaliser, computed

KNOWN = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
_STOP = regex.compile(
    r"(?:(?:(?<=(?P<before>[\p{L}\p{N}'’\-]{1,60}))|(?<=(?P<comma>[,:;)»”]))) (?:[\"“«„] ?)?"
    r"|(?<=(?P<before>\p{L}{1,6}))(?P<elided>['’]))(?P<word>\p{L}\p{Ll}{0,8})\.(?=[ \n]"
    r"(?:(?P<following>[\p{L}\p{N}][\p{L}\p{N}\-]*+)(?:[ \n](?P<after>\p{Lu}))?|[“„«\"‘] ?[\p{L}\p{N}]))"
)
_NUMERALS = ("un", "um", "ee")
"""How the articles begin that are numerals too: `une`, `uma`, `een`."""
_LISTED = regex.compile(r", \p{L}{1,12},$")
"""One word between two commas: a list of words."""
_YEAR = regex.compile(r"(?:1[5-9]|20)\d\d(?:[ \n](?P<next>\p{Ll}+)|[,.]|$)")
_COUNTED = regex.compile(r"\d{1,3}(?:[.,]\d{3})*+ \p{Ll}+\.(?:\s|$)")
FEWEST_WORDS = 2
"""So many words stand at least before a preposition that would be stranded."""
_SHORT = regex.compile(r"[ '’](?:[\"“«„] ?)?\p{L}{1,9}\.[ \n]")


def _triggers(tags: Iterable[str]) -> tuple[str, ...]:
    """Patterns for a stop behind one of the words of some languages, or behind a day and a preposition."""
    lexicons = [load(tag) for tag in tags]
    listed = {word for known in lexicons for word in known.never_last | known.articles | known.unfinished}
    listed |= {word for known in lexicons for word in known.stranded & known.genitives}
    listed |= {article for known in lexicons for article in _titled(known)}
    words = rf"(?:\S (?:[\"“«„] ?)?|\p{{L}}['’])(?:{'|'.join(sorted(listed))})\.[ \n]"
    times = sorted({word[-3:] for known in lexicons for word in _times(known) if len(word) > 2})
    stranded = sorted({word for known in lexicons for word in known.stranded - known.genitives})
    behind_times = rf"(?i:{'|'.join(times)}) (?:{'|'.join(stranded)})\.[ \n]"
    before_names = rf"[{LETTER}] (?:{'|'.join(stranded)})\.[ \n][{UPPER}\d$€£“\"]"
    return (words, behind_times, before_names) if stranded else (words,)


@cache
def _titled(lexicon: Language) -> frozenset[str]:
    """Articles as they begin titles and surnames inside a sentence, with a capital: `Le`, `De`."""
    if lexicon.capital_nouns or lexicon.series_conjunctions:
        return frozenset()
    return frozenset(word.capitalize() for word in lexicon.never_last | lexicon.articles if len(word) > 1)


def _times(lexicon: Language) -> frozenset[str]:
    """The names of days and months, in lower case, and the words that say when."""
    return date_words(lexicon.tag) | lexicon.time_words


class StopInsidePhrase(Normaliser):
    """A full stop between an article and its noun: "he moved to the. United States". Whatever follows, a name, a number
    or a quotation, no sentence ends with an article, and hardly any with "and" or "despite".

    Where the article may be a pronoun too, as German "die" or "einen", it must stand behind a preposition, or a noun
    whose genitive it begins, and no word that opens sentences may follow it. A preposition that may be stranded, as
    "of" or "in", must stand behind a day ("on Thursday in"), an office or a place ("mayor of"), or before a year or a
    number and what it counts.
    """

    code = "SEN011"
    name = "stop-inside-phrase"
    message = "full stop after a word with which no sentence ends"
    stage = "sentence"
    mqm = "grammar"
    its = "grammar"
    languages = KNOWN
    triggers = computed(lambda: _triggers(KNOWN))
    triggers_in: ClassVar = computed(lambda: {tag: _triggers([tag]) for tag in KNOWN})
    origin = "Text nodes and links translated apart."
    examples = (
        Example(
            "The pump failed. Nobody slept. It rained. We left. A tree hit a school in. Torvik, killing none.",
            "The pump failed. Nobody slept. It rained. We left. A tree hit a school in Torvik, killing none.",
            unsafe=True,
        ),
        Example("He moved to the. United States in 1999.", "He moved to the United States in 1999."),
        Example(
            "The law was passed by the. “upper house” of the land.",
            "The law was passed by the “upper house” of the land.",
        ),
        Example("On Saturday, the. Greens will vote.", "On Saturday, the Greens will vote."),
        Example("The match ended in a. 2-2 draw.", "The match ended in a 2-2 draw."),
        Example("They went to Rome via. Milan and Florence.", "They went to Rome via Milan and Florence."),
        Example("The brothers went to Leeds and. York by train.", "The brothers went to Leeds and York by train."),
        Example("Il est né dans le. Nord de la France.", "Il est né dans le Nord de la France.", "fr"),
        Example(
            "Sie zog im Mai in die Stadt und in ein Haus am. Fluss.",
            "Sie zog im Mai in die Stadt und in ein Haus am Fluss.",
            "de",
        ),
        Example("Sie stimmten gegen die. Teilnahme.", "Sie stimmten gegen die Teilnahme.", "de"),
        Example("Der Ausbau der. Bahn kostet mehr.", "Der Ausbau der Bahn kostet mehr.", "de"),
        Example("Sie fuhren mit einem. Bus nach Bonn.", "Sie fuhren mit einem Bus nach Bonn.", "de"),
        Example("Dann kam die. Feuerwehr aus Ulm.", "Dann kam die Feuerwehr aus Ulm.", "de", unsafe=True),
        Example("Il vit avec une. Anglaise à Lyon.", "Il vit avec une Anglaise à Lyon.", "fr"),
        Example("Elle travaille à Lyon et. Grenoble.", "Elle travaille à Lyon et Grenoble.", "fr"),
        Example("Nació en. Sevilla en mayo.", "Nació en Sevilla en mayo.", "es"),
        Example("È nato a Pisa nel. 1950 in maggio.", "È nato a Pisa nel 1950 in maggio.", "it"),
        Example("Ela mora em. Lisboa desde maio.", "Ela mora em Lisboa desde maio.", "pt"),
        Example("Hij groeide op in het. Noorden van het land.", "Hij groeide op in het Noorden van het land.", "nl"),
        Example(
            "El premio fue entregado por el. Consejo de la ciudad.",
            "El premio fue entregado por el Consejo de la ciudad.",
            "es",
        ),
        Example(
            "Il premio fu consegnato dalla. Camera di commercio.",
            "Il premio fu consegnato dalla Camera di commercio.",
            "it",
        ),
        Example("O prémio foi entregue pela. Câmara da cidade.", "O prémio foi entregue pela Câmara da cidade.", "pt"),
        Example(
            "De prijs werd uitgereikt door de. Kamer van Koophandel.",
            "De prijs werd uitgereikt door de Kamer van Koophandel.",
            "nl",
        ),
        Example(
            "It rained. They met at noon. The mayor spoke. The festival opens on Thursday in. Warsaw.",
            "It rained. They met at noon. The mayor spoke. The festival opens on Thursday in Warsaw.",
        ),
        Example(
            "It rained. They met at noon. The clerk spoke. She was elected mayor of. the city.",
            "It rained. They met at noon. The clerk spoke. She was elected mayor of the city.",
        ),
        Example(
            "It rained. They met at noon. The clerk spoke. The bridge was closed in. 1987 after a storm.",
            "It rained. They met at noon. The clerk spoke. The bridge was closed in 1987 after a storm.",
        ),
        Example(
            "It rained. They met at noon. The clerk spoke. They declared an emergency in. 14 districts.",
            "It rained. They met at noon. The clerk spoke. They declared an emergency in 14 districts.",
        ),
        Example("Le festival s’ouvre jeudi à. Varsovie.", "Le festival s’ouvre jeudi à Varsovie.", "fr"),
        Example(
            "Das Festival beginnt am Donnerstag in. Warschau.", "Das Festival beginnt am Donnerstag in Warschau.", "de"
        ),
        Example("Il festival si apre giovedì a. Varsavia.", "Il festival si apre giovedì a Varsavia.", "it"),
        Example(
            "Hij speelde jaren met. Ajax in de hoogste klasse.",
            "Hij speelde jaren met Ajax in de hoogste klasse.",
            "nl",
        ),
    )
    keeps = (
        Keep("The pump failed. Nobody slept. It rained. The council gave in. Torvik has a new pump. All wept."),
        Keep("The pump failed. Nobody slept. It rained. She has a town to live in. Torvik is not it. All wept."),
        Keep("The most common word in English is the. Next come be and to."),
        Keep("Options: a. Leave b. Stay"),
        Keep("It was theirs. Nobody asked."),
        Keep("i know the. Man next door."),
        Keep("He gave it to the U.S. Army."),
        Keep("Sie kannte ihn. Er war ein. Freund", "nl"),
        Keep("The answer was no. He left."),
        Keep("Of the two plans she liked mine, he liked his. Nobody liked theirs."),
        Keep("She wanted one like hers, he wanted one like its. Nobody had any."),
        Keep("Answer in order: a. Paris b. Rome"),
        Keep("The dog was let out and the cat was let in. 40 people saw it."),
        Keep("It was the town that she came from. Leeds was far away."),
        Keep("They talked over lunch, and during. Nobody minded."),
        Keep("Der Regen kam. Der Wind nahm zu. Die Boote blieben. Als er rief, tat sie das. Herr Voss ging.", "de"),
        Keep("Mit wem sie kam? Mit dem. Niemand sah sie.", "de"),
        Keep("Von den Bechern nahm sie einen. Er war leer.", "de"),
        Keep("Sie sprach von der Frau, nicht von der. Dann schwieg sie.", "de"),
        Keep("Die Gruppe zog bei ihm ein. Köln war weit.", "de"),
        Keep("De gastheer liet hen binnen en wij kwamen mee. Jan bleef buiten.", "nl"),
        Keep("Lui, il était pour. Paul était contre.", "fr"),
        Keep("Die Artikel heißen der, die, das. Jedes Kind lernt sie.", "de"),
        Keep("Am Abend stieg sie in den Zug ein. Niemand winkte.", "de"),
        Keep("Den Neuen? Wir mögen den. Er lacht gern.", "de"),
        Keep("Er sah sie an. Sie sah weg.", "de"),
        Keep("Le hautbois donne le la. Les violons suivent.", "fr"),
        Keep("Des chats, j’en ai vu un. Il dormait.", "fr"),
        Keep("Ton livre, prends le. Il est à toi.", "fr"),
        Keep("Camisas no tengo, compré una. Es roja.", "es"),
        Keep("Di rondini ne ho vista una. Era sola.", "it"),
        Keep("Dos livros, comprei um. Era barato.", "pt"),
        Keep("Os artigos são o, a, os, as. Outros não há.", "pt"),
        Keep("O oboé dá o lá. Perguntei e ela disse que não. Os violinos seguem.", "pt"),
        Keep("Niemand weet het. Iedereen vraagt het. Hij zwijgt.", "nl"),
        Keep(
            "The rain came. The wind rose. The boats stayed in. She likes the town that he comes from. Leeds is larger."
        ),
        Keep(
            "It rained. They met at noon. The clerk spoke. The shop was shut on the day that they came in. Leeds lost."
        ),
        Keep(
            "The rain came. The wind rose. The boats stayed in. Nobody knows what the walls are made of. Stone is rare."
        ),
        Keep("It rained. They met at noon. The clerk spoke. The gates opened and he walked in. 14 people followed."),
        Keep("It rained. They met at noon. The clerk spoke. The last guest moved in. 1987 was a good year."),
        Keep("La ciudad cayó en el 206 a. C. según las crónicas.", "es"),
        Keep("Si tratta della vitamina a. Milano ne consuma molta.", "it"),
        Keep("De regen kwam. De wind nam toe. De boten bleven binnen. Daar houdt hij niet van. Jan evenmin.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for short in self.matches(_SHORT, document):
            match = _STOP.match(document.text, short.start())
            applicability = _judge(match, document) if match else None
            if match and applicability and document_capitalises(document):
                start, stop = match.span("word")
                yield self.finding(start, stop + 1, (stop, stop + 1, ""), applicability=applicability)


def _judge(match: regex.Match[str], document: Document) -> Applicability | None:
    """How certain it is that the stop is false; None when in doubt."""
    lexicon = document.lexicon
    word, following = match["word"], match["following"] or ""
    before = (match["before"] or "").lower() + ("'" if match["elided"] else "")
    linking = lexicon.prepositions | lexicon.conjunctions | lexicon.relatives | lexicon.complementisers
    behind = before in linking
    settled = document.once(style).capital_starts >= ENOUGH_SENTENCES
    opens = _opens(match, lexicon)
    if _LISTED.search(document.text, max(0, match.start() - 20), match.start()):
        return None
    negated = before in lexicon.sentence_words - lexicon.determiners - linking
    if (word in lexicon.articles or negated) and not lexicon.capital_nouns:
        opens = opens or _begins_clause(match, document)
    if word in _titled(lexicon):
        return "unsafe" if settled and not opens and following.istitle() and before.islower() else None
    determined = before in lexicon.determiners - linking - lexicon.finite_verbs
    if lexicon.noun_first:
        determined = before in lexicon.never_last | lexicon.articles and not behind
    if opens and word in lexicon.articles:
        return None
    mere = determined and word not in lexicon.prepositions
    if word in lexicon.never_last and not (mere or (match["comma"] and opens)):
        if before not in lexicon.finite_verbs:
            return "unsafe" if match["comma"] and lexicon.noun_first else "safe"
        if opens:
            return None
        return "safe" if settled else "unsafe"
    if opens or (determined and word not in lexicon.unfinished):
        return None
    if not before:
        lettered = len(word) == 1 and match["comma"] != ","
        return "unsafe" if settled and following[:1].isupper() and word in lexicon.articles and not lettered else None
    if word in lexicon.stranded:
        if word not in lexicon.genitives and _begins_with_number(document.text, match.end() + 1, lexicon):
            return "safe" if settled else "unsafe"
        office = word in lexicon.genitives and before in lexicon.speakers | lexicon.domains
        if settled and (office or before in _times(lexicon)):
            return "safe"
        adverb = _is_verb(before, lexicon) and not following.isnumeric()
        doubtful = not settled or following[:1].islower() or adverb or _may_be_stranded(match, document)
        return None if doubtful else "unsafe"
    if before[-1:].isdigit() and len(word) == 1 and not following[:1].isdigit():
        return None
    if following[:1].islower():
        return "safe" if settled and word in lexicon.unfinished and word not in lexicon.conjunctions else None
    ranges = before.isdigit() and following[:1].isdigit()
    certain = behind or ranges or before in _times(lexicon) or _is_verb(before, lexicon)
    if word == "a" and word in lexicon.prepositions and not certain:
        return None  # a letter that counts things
    noun = lexicon.capital_nouns and (match["before"] or "").istitle()
    if word in lexicon.unfinished:
        return "safe"
    if word in lexicon.articles and behind and before not in lexicon.time_words:
        joined = before in lexicon.conjunctions - lexicon.prepositions and (lexicon.capital_nouns or word == "a")
        return "unsafe" if (joined and not following.isupper()) or _may_open(match, document) else "safe"
    if word in lexicon.noun_articles and noun:
        return "safe"
    pronoun = before in lexicon.sentence_words - lexicon.finite_verbs - lexicon.auxiliaries
    if word not in lexicon.articles - lexicon.adverbials or pronoun or not (lexicon.capital_nouns or settled):
        return None
    return "unsafe"


def _opens(match: regex.Match[str], lexicon: Language) -> bool:
    """Whether a sentence may well begin with the word behind the stop: not with a numeral before another capital, as
    in a name."""
    following = (match["following"] or "").lower()
    named = match["after"] and not lexicon.capital_nouns and following not in lexicon.sentence_words
    return (match["following"] or "")[:1].isupper() and following in _opening_words(lexicon) and not named


def _begins_clause(match: regex.Match[str], document: Document) -> bool:
    """Whether a name and its verb follow the stop."""
    lexicon, start = document.lexicon, match.end() + 1
    right = tokenise(document.text, start, paragraph_at(document, start)[1], lexicon)[:3]
    named = len(right) > 2 and right[0].text.istitle() and right[1].text.islower()
    linking = lexicon.prepositions | lexicon.conjunctions | lexicon.determiners
    negated = named and right[1].lower in lexicon.sentence_words - linking
    return named and (negated or has_finite_verb(right[1:2], document) or right[1].lower.endswith(lexicon.past_endings))


def _may_open(match: regex.Match[str], document: Document) -> bool:
    """Whether a name and a word that may be its verb, for all that the lists know, follow a numeral."""
    lexicon, start = document.lexicon, match.end() + 1
    if lexicon.capital_nouns or not match["word"].startswith(_NUMERALS):
        return False
    right = tokenise(document.text, start, paragraph_at(document, start)[1], lexicon)[:2]
    return (
        len(right) > 1
        and right[0].text.istitle()
        and right[1].text.islower()
        and not phrase_at(right, 1, lexicon.prepositions | lexicon.conjunctions)
    )


def _begins_with_number(text: str, position: int, lexicon: Language) -> bool:
    """Whether a year stands at a place, and what follows it is no verb of which it would be the subject; or a number
    and what it counts, and no more."""
    if _COUNTED.match(text, position):
        return True
    year = _YEAR.match(text, position)
    following = year["next"] if year else None
    return year is not None and (following is None or following in lexicon.prepositions | lexicon.conjunctions)


def _may_be_stranded(match: regex.Match[str], document: Document) -> bool:
    """Whether the sentence may end with the preposition: its noun stands before it, as in a question, a relative
    clause or behind a passive, or an infinitive or a pronoun hides one."""
    lexicon, stop = document.lexicon, match.start("word")
    start = sentence_start(document.text, paragraph_at(document, stop)[0], stop, lexicon)
    words = tokenise(document.text, start, stop, lexicon)
    gaps = lexicon.relatives | lexicon.question_words | lexicon.complementisers | lexicon.conjunctions
    pronouns = lexicon.sentence_words - lexicon.determiners
    return (
        len(words) < FEWEST_WORDS
        or is_participle(words[-1].text, lexicon)
        or any(word.lower in gaps | lexicon.auxiliaries for word in words)
        or any(word.lower in pronouns for word in words[1:])
        or any(a.lower in lexicon.stranded and b.text.islower() for a, b in pairwise(words))
    )


def _is_verb(word: str, lexicon: Language) -> bool:
    """Whether a word is, or has the form of, a finite verb or a participle."""
    return word in lexicon.finite_verbs or word.endswith((*lexicon.past_endings, *lexicon.participle_endings))


@cache
def _opening_words(lexicon: Language) -> frozenset[str]:
    """Words with which a sentence may well begin, in lower case."""
    words = lexicon.sentence_words | lexicon.prepositions | lexicon.conjunctions | lexicon.determiners
    words |= lexicon.relatives | lexicon.question_words | lexicon.time_words | lexicon.adverbials
    words |= lexicon.auxiliaries
    if not lexicon.capital_nouns:
        words |= lexicon.finite_verbs | lexicon.saying
    return words | {opener.partition(" ")[0] for opener in lexicon.openers}
