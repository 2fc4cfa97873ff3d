"""SEN003: a full stop, a space and a comma where a sentence was cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.evidence.clauses import clause, split_at_commas
from cleanwire.evidence.names import is_personal_name
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.roles import role_of
from cleanwire.evidence.saying import verb_at
from cleanwire.evidence.sentences import is_abbreviated, paragraph_at, sentence_end, sentence_start
from cleanwire.evidence.subjects import subjects
from cleanwire.evidence.tokens import Token, phrase_at, tokenise
from cleanwire.findings import Applicability, Finding
from cleanwire.languages.language import Language
from cleanwire.normaliser import Example, Keep, Normaliser

_CUT = regex.compile(
    r"(?<=(?:\p{Ll}{3}|[ (]\p{Lu}{2,6}|\d%|\b\d{4})[\"'”’»“)\]]?)(\.[\"'”’»“)\]]?[ \u00a0]),(?=[ \u00a0\n]|$)"
)

_STRANDED = "name or role of the speaker stranded behind a full stop, a space and a comma"


class StopAndComma(Normaliser):
    """Where the source had a link or a tag, machine translation closes the sentence and then goes on with the comma
    that follows: `the “heroic spirit”. , which they showed`. The stop and the space go. An abbreviation keeps its stop.
    The name of a speaker whose verb stands between them goes back behind its noun.
    """

    code = "SEN003"
    name = "stop-and-comma"
    message = "full stop, space and comma where one sentence goes on"
    stage = "sentence"
    mqm = "punctuation"
    its = "typographical"
    triggers = (r"\.[\"'”’»“)\]]?[ \x{a0}],",)
    origin = (
        "Text nodes translated apart; 81 in 49 million characters of machine output, 1 in 22 million of human text."
    )
    examples = (
        Example(
            "“We are ready,” Lena Frost said on Friday. , a spokeswoman for the harbour.",
            "“We are ready,” Lena Frost, a spokeswoman for the harbour, said on Friday.",
        ),
        Example(
            "The union’s general secretary said on Tuesday. , Vera Lind, that the talks had failed.",
            "The union’s general secretary, Vera Lind, said on Tuesday that the talks had failed.",
        ),
        Example(
            "The minister of Agriculture told reporters. , Paul Reed.",
            "The minister of Agriculture, Paul Reed, told reporters.",
        ),
        Example(
            "The minister spoke of it to the mayor. , Vera Lind, who agreed.",
            "The minister spoke of it to the mayor, Vera Lind, who agreed.",
        ),
        Example(
            "They praised the “heroic spirit”. , which the town had shown.",
            "They praised the “heroic spirit”, which the town had shown.",
        ),
        Example("He left for the capital. , where he was born.", "He left for the capital, where he was born."),
        Example(
            "Il a salué la mémoire des victimes. , qui seront honorées.",
            "Il a salué la mémoire des victimes, qui seront honorées.",
            "fr",
        ),
        Example(
            "They walked to the harbour (the old one). , and then home.",
            "They walked to the harbour (the old one), and then home.",
        ),
        Example(
            "Der Rat lobte den Mut der Feuerwehr. , die sofort kam.",
            "Der Rat lobte den Mut der Feuerwehr, die sofort kam.",
            "de",
        ),
        Example(
            "El acto se celebró en la plaza. , donde esperaban miles de vecinos.",
            "El acto se celebró en la plaza, donde esperaban miles de vecinos.",
            "es",
        ),
        Example(
            "Il ponte fu chiuso a gennaio. , quando il fiume salì.",
            "Il ponte fu chiuso a gennaio, quando il fiume salì.",
            "it",
        ),
        Example("Zij verliet de stad. , waar zij geboren was.", "Zij verliet de stad, waar zij geboren was.", "nl"),
    )
    keeps = (
        Keep("They sell apples, pears etc., and also nuts."),
        Keep("Print a full stop, a space and a comma: “. ,” is what the pattern finds."),
        Keep("Smith et al., who wrote it, disagree."),
        Keep("It opens at 9 a.m., or so we hear."),
        Keep("Run `find . , -print` again."),
        Keep("She typed “the end.”, and closed the lid."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_CUT, document):
            stop = match.start()
            if is_abbreviated(document.text, stop, document.lexicon):
                continue
            before, behind = _around(document, stop, match.end())
            left, name = clause(before), split_at_commas(behind)[0]
            if stranded := _stranded_name(left, behind, document):
                place, rest = stranded
                words = f", {document.text[name[0].start : name[-1].end]},"
                yield self.finding(place, rest, (place, place, words), (stop, rest, ""), message=_STRANDED)
            elif role := role_of(before, behind, document):
                comma = "" if role.place == stop else ","
                words = f", {document.text[slice(*role.role)]}{comma}"
                tier: Applicability = "safe" if role.quoted or role.closed else "unsafe"
                edits = (role.place, role.place, words), (stop, role.rest, "")
                yield self.finding(role.place, role.rest, *edits, applicability=tier, message=_STRANDED)
            else:
                kept = match[1][1:].strip()
                doubtful = is_personal_name(behind, document.lexicon) and _may_name(left, document.lexicon)
                tier = "unsafe" if doubtful else "safe"
                yield self.finding(stop, match.end(), (stop, match.end(1), kept), applicability=tier)


def _around(document: Document, stop: int, comma: int) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words of the sentence before a stop, and those behind the comma."""
    text, lexicon = document.text, document.lexicon
    first, last = paragraph_at(document, stop)
    before = tokenise(text, sentence_start(text, first, stop, lexicon), stop, lexicon)
    return before, tokenise(text, comma, sentence_end(text, comma, last, lexicon), lexicon)


def _may_name(left: Sequence[Token], lexicon: Language) -> bool:
    """Whether somebody speaks in a clause whose last noun is nobody: a name behind it may be the speaker's."""
    said = any(verb_at(left, i, lexicon) for i in range(len(left)))
    return said and has_speaker(left, lexicon) and not has_speaker(left[-1:], lexicon)


def _stranded_name(left: Sequence[Token], right: Sequence[Token], document: Document) -> tuple[int, int] | None:
    """Of a name behind stop and comma that is that of a speaker before the verb: where it belongs, and where what
    follows it begins, without a comma before what was said."""
    lexicon, name = document.lexicon, split_at_commas(right)[0]
    if not left or not is_personal_name(name, lexicon):
        return None
    if has_speaker(left[-1:], lexicon) and left[-1].lower not in lexicon.addressees:
        return None
    for subject in subjects(left, document):
        moves = subject.place + 1 < len(left) and not subject.person_object
        following_verb = subject.tail == subject.place + 1
        moves &= not (following_verb and phrase_at(left, subject.tail, lexicon.complement_prepositions))
        if moves and subject.known_verb and has_speaker(left[subject.start : subject.place + 1], lexicon):
            following = right[len(name) + 1 :]
            said = bool(following) and following[0].lower in lexicon.complementisers - lexicon.comma_before
            return left[subject.place].end, name[-1].end + said
    return None
