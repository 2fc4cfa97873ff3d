"""SEN008: capitals where no sentence begins, and sentences without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LOWER
from cleanwire.evidence.false_stops import candidates, has_finite_verb
from cleanwire.evidence.sentences import CLOSERS, is_abbreviated, paragraph_at, sentence_end, style
from cleanwire.evidence.stop_verdicts import judge
from cleanwire.evidence.tokens import tokenise
from cleanwire.findings import Finding
from cleanwire.languages import load
from cleanwire.normaliser import Example, Keep, Normaliser, computed

ENOUGH_SENTENCES = 5
"""So many capitalised beginnings show that a document capitalises its sentences."""
_INSIDE = regex.compile(r"(?<=\p{Ll}{3} )(\p{Lu}\p{Ll}{1,4})(?= \p{Ll})")
_BEGINNING = regex.compile(
    rf"(?<=\p{{Ll}}{{3}})(?:[.!?]|\.[{regex.escape(CLOSERS)}]+)[ \n](\p{{Ll}}[\p{{L}}'’]*+)(?=[ ,])"
)


KNOWN = frozenset({"en", "es", "fr", "it", "nl", "pt"})


def _triggers(tags: Iterable[str]) -> tuple[str, str]:
    """Patterns for a word of some languages with a capital inside a sentence, and for one without at its beginning."""
    lexicons = [load(tag) for tag in tags]
    capital = sorted({word.title() for known in lexicons for word in known.never_capital})
    opening = sorted({word.replace("'", "['’]") for known in lexicons for word in known.sentence_words})
    return (
        rf"[{LOWER}] (?:{'|'.join(capital)}) [{LOWER}]",
        rf"[{LOWER}](?:[.!?]|\.[\"'”’»›“)\]]+)[ \n](?:{'|'.join(opening)})[ ,]",
    )


class FalseCapital(Normaliser):
    """A sentence that was translated in pieces has capitals inside it ("he said That it was late"), or begins without
    one. Only words that are never names are looked at: conjunctions and prepositions inside, pronouns and articles at
    the beginning, in a text that capitalises its sentences. Only suggested.
    """

    code = "SEN008"
    name = "false-capital"
    message = "capital letter inside a sentence, or none at its beginning"
    stage = "sentence"
    mqm = "capitalization"
    its = "typographical"
    languages = KNOWN
    triggers = computed(lambda: _triggers(KNOWN))
    triggers_in: ClassVar = computed(lambda: {tag: _triggers([tag]) for tag in KNOWN})
    origin = "Sentences translated in pieces: subtitle lines, text nodes, words around a link."
    examples = (
        Example(
            "The minister admitted And regretted the mistake.",
            "The minister admitted and regretted the mistake.",
            unsafe=True,
        ),
        Example(
            "It rained. It snowed. It thawed. It froze. It rained again. It was March. she stayed in.",
            "It rained. It snowed. It thawed. It froze. It rained again. It was March. She stayed in.",
            unsafe=True,
        ),
        Example(
            "The council hopes That the bridge will open in May.",
            "The council hopes that the bridge will open in May.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("She read the novel And Quiet Flows the Don in a week."),
        Keep("He plays for the band Of monsters."),
        Keep("The answer was: And why not?"),
        Keep("she is late again. he too."),
        Keep("They watched the film If and went home."),
        Keep("It rained. It snowed. It thawed. It froze. It rained. The band is called etc. they play folk."),
        Keep(
            "It had not rained. They waited. The wind fell. It grew dark. He slept. The game ran well on "
            "Android. iOS did not."
        ),
        Keep(
            "He opened the letter. It said little. She read it too. They sat down. It was late. The chair "
            "thanked Mr. de Silva."
        ),
        Keep("She taught them the rhyme of The House That Jack Built in a day."),
        Keep("Tick And/Or if both of the answers are right."),
        Keep("The song “But not for me” is old, and “And so it goes” is not."),
        Keep("Le film Que la nuit vienne sort mercredi.", "fr"),
        Keep("Le drame Roméo Et Juliette ouvre la saison.", "fr"),
        Keep("Vieron la película Y tu hermano también en casa.", "es"),
        Keep("El cartel de la puerta dice: Que nadie pase.", "es"),
        Keep("Il programma «Che tempo farà» torna in autunno.", "it"),
        Keep("Il comandante Che Guevara morì in Bolivia.", "it"),
        Keep("A letra E maiúscula abre o livro.", "pt"),
        Keep("Zij zong het lied ‘Maar de wind waait door’ twee keer.", "nl"),
        Keep(
            "De winkel sluit. Het is laat. De straat is leeg. Wij gaan. Het regent. De lamp gaat uit. 't is stil.", "nl"
        ),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text, lexicon = document.text, document.lexicon
        for match in self.matches(_INSIDE, document):
            if match[1].lower() in lexicon.never_capital:
                yield self.finding(*match.span(1), (*match.span(1), match[1].lower()), applicability="unsafe")
        for match in self.matches(_BEGINNING, document):
            end = sentence_end(text, match.end(1), paragraph_at(document, match.start(1))[1], lexicon)
            if (
                match[1] in lexicon.sentence_words
                and (
                    match[1] not in lexicon.determiners
                    or has_finite_verb(tokenise(text, match.start(1), end, lexicon), document)
                )
                and paragraph_at(document, match.start(1))[0] < match.start(1)
                and not is_abbreviated(text, match.start(), lexicon)
                and not _is_cut_off(match.start(1), document)
                and document.once(style).capital_starts >= ENOUGH_SENTENCES
                and document.once(style).lower_starts == 1
            ):
                start = match.start(1)
                edit = (start, start + 1, text[start].upper())
                yield self.finding(*match.span(1), edit, applicability="unsafe")


def _is_cut_off(start: int, document: Document) -> bool:
    """Whether the word at a place goes on with the sentence before it, which a false stop cut."""
    cuts = (candidate for candidate in document.once(candidates) if candidate.right[0] == start)
    return any(judge(candidate, document) for candidate in cuts)
