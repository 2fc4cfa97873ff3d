"""SEN006: verb, day and speaker in the order of the source."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.classes import LOWER
from cleanwire.evidence.noun_phrases import has_speaker
from cleanwire.evidence.tails import date_words
from cleanwire.evidence.tokens import tokenise
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

VERBS = (
    "added", "admitted", "affirmed", "announced", "argued", "assured", "claimed", "commented", "complained",
    "concluded", "confirmed", "declared", "denounced", "estimated", "explained", "indicated", "insisted", "noted",
    "promised", "recalled", "regretted", "remarked", "replied", "reported", "revealed", "said", "specified", "stated",
    "stressed", "told", "underlined", "warned",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today")
_INVERTED = regex.compile(
    rf"(?<=[,?!][”\"»] |[”\"»], |(?P<clause>\p{{Ll}}, ))(?P<verb>{'|'.join(VERBS)}) "
    rf"(?P<when>(?:on )?(?:{'|'.join(DAYS)})(?: (?:morning|evening|night))?)"
    r" (?P<who>the [^.,;:!?\n“”\"]{3,50})(?P<name>, \p{Lu}[\p{L}’'\-]+(?: \p{L}[\p{L}’'\-]+){1,3})?(?=\.(?:\s|$))"
)


class InvertedAttribution(Normaliser):
    """French and Spanish say "announced Monday the minister"; English wants the speaker before the verb when a day
    stands between them. `said John Kirby` and `said the minister on Monday` are right.
    """

    code = "SEN006"
    name = "inverted-attribution"
    message = "verb and day before the speaker, as in the source"
    stage = "sentence"
    mqm = "word order"
    its = "grammar"
    languages = frozenset({"en"})
    triggers = (f'(?:[”"»],?|[{LOWER}],) (?:{"|".join(VERBS)}) (?:{"|".join((*DAYS, "on "))})',)
    origin = "News wire translated from French, Spanish and Italian."
    examples = (
        Example(
            "The bridge will be closed to lorries, announced Thursday the mayor of the town, Vera Lind.",
            "The bridge will be closed to lorries, the mayor of the town, Vera Lind, announced Thursday.",
            unsafe=True,
        ),
        Example(
            "“The works will begin in May,” announced Monday the minister.",
            "“The works will begin in May,” the minister announced Monday.",
            unsafe=True,
        ),
        Example(
            "“Nobody was hurt”, said on Friday evening the spokesman of the police.",
            "“Nobody was hurt”, the spokesman of the police said on Friday evening.",
            unsafe=True,
        ),
        Example(
            "“The dam held,” confirmed Sunday evening the mayor of the town.",
            "“The dam held,” the mayor of the town confirmed Sunday evening.",
            unsafe=True,
        ),
        Example(
            '"No one will be left behind," promised yesterday the president.',
            '"No one will be left behind," the president promised yesterday.',
            unsafe=True,
        ),
        Example(
            "“All the roads are open again,” announced today the head of the road service.",
            "“All the roads are open again,” the head of the road service announced today.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("“Yes,” said John Kirby on Monday."),
        Keep("“Yes,” said the minister on Monday."),
        Keep("The talks, announced Monday, the second this year, will go on."),
        Keep("The plan announced Monday the minister did not like."),
        Keep("“Come,” he said on Friday the way he always did."),
        Keep("“I am not,” said Friday, the servant of the hero, and ran."),
        Keep("“No,” replied the captain on Sunday, “the boat is lost.”"),
        Keep("“Enough,” the minister announced Monday, the first day of the talks."),
        Keep("The show “Wend,” added Monday the 3rd of May, is back."),
        Keep("The band’s “Rain,” revealed today the same way as the last song, is short."),
        Keep("The party’s “Green Pact” explained on Friday the aims of the president."),
        Keep("“Today,” said today’s paper, “the mayor will speak.”"),
        Keep("“No,” the spokesman said on Friday, the day the talks ended."),
        Keep("“Gone by Friday,” said the note; on Saturday the minister was still there."),
        Keep("“It is late,” she said. On Sunday the director of the choir fell ill."),
        Keep("The film “Salt,” reported Saturday’s paper, the mayor had seen twice."),
        Keep("'Yes,' said Ann on Monday, the minister at her side."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in _INVERTED.finditer(document.text):
            who = tokenise(document.text, *match.span("who"), document.lexicon)
            if (match["clause"] and not match["name"]) or not has_speaker(who[:4], document.lexicon):
                continue
            if not any(t.lower in date_words("en") for t in who):
                name = f"{match['name']}," if match["name"] else ""
                order = f"{match['who']}{name} {match['verb']} {match['when']}"
                yield self.finding(*match.span(), (*match.span(), order), applicability="unsafe")
