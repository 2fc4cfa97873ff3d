"""ADD001: the teaser for another article that stands between the paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import BULLETS, LEAD, fold, one_of, phrases_of
from cleanwire.evidence.lines import Line, ends_sentence, is_prose, lines, prose_lines, stands_alone, without_lines
from cleanwire.findings import Applicability, Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed
from cleanwire.prose import OBJECT

TEASERS = phrases_of("teasers")
_CROSS_REFERENCES = phrases_of("cross_references") - TEASERS
_SEPARATOR = regex.compile(
    r"[ \u00a0\u202f*_]{0,4}([:：|｜】］])[*_]{0,4}|(?<=[\p{L}\p{M}])([–—-])[ ]"
    r"|[*_]{0,2}[ \u00a0]([>›»→►▶◄◀←–—-])[ \u00a0]"
)
_LEAD = regex.compile(f"[{LEAD}]*")
_LINK = regex.compile(rf"{OBJECT}|https?:|www\.|\]\(|<a\s", regex.IGNORECASE)
_QUOTED = regex.compile('["“”„«»「]')
_OPENING = regex.compile(r"(?:<\w[^<>]*>|[*_\[])+\Z")
_CLOSING = regex.compile(r"(?:</\w[^<>]*>|[*_\]]|\([^()\n]*\))+")
_REACH = 500
"""Code points beside a line in which its own markup is looked for."""
LONGEST_LABEL = 60
LONGEST_TITLE = 250


@dataclass(frozen=True, slots=True)
class _Teaser:
    """A line that may be a teaser: its label's kind, its sign (`:`, `|` or none), and the title after it."""

    line: Line
    kind: str
    sign: str
    bullet: bool
    capital: bool
    title: str
    linked: bool

    @property
    def well_made(self) -> bool:
        """Whether the title looks like an article's: some words, a capital if its script has them, no stop."""
        first = next((character for character in self.title if character.isalnum()), "")
        wide = sum(character >= "\u2e80" for character in self.title)
        return (
            (len(self.title.split()) >= 3 or wide >= 8)
            and len(self.title) <= LONGEST_TITLE
            and first == first.upper()
            and not (self.title.endswith((".", "。", "।")) and not self.title.endswith(".."))
            and not self.linked
        )


class Teaser(Normaliser):
    """News sites set teasers for other articles between the paragraphs. The scrape keeps the line and loses the
    link, so that it says nothing any more. It goes, with the blank line that it would leave, when it is a
    paragraph of its own, begins with a label that only teasers have (`Read also`, `Lire aussi`, in any
    language) and a colon, and names an article. Labels that reference works use too (`See also`, `Read more`)
    are taken for sure only in capitals with a bar behind (`ALSO READ |`), or with a bullet in a text that reports
    what people said; otherwise, and where the
    line carries a link or a full sentence, the fix is unsafe. A heading stays, and so does a sentence that
    begins with the label.
    """

    code = "ADD001"
    name = "teaser"
    message = "teaser for another article, left from the web page"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(lambda: (one_of(TEASERS | _CROSS_REFERENCES, f"(?m)^[{LEAD}]*", longest=8),))
    origin = "Links to other articles inside a news page, scraped and machine-translated with the text."
    examples = (
        Example(
            "The bridge will open in May, the mayor said.\n\nALSO READ | The old harbour is closed\n\nIt rains.",
            "The bridge will open in May, the mayor said.\n\nIt rains.",
        ),
        Example(
            "The strike goes on, the union said on Friday.\n\n• Read also: Bakers fear a winter without flour\n\n"
            "Talks begin on Monday.",
            "The strike goes on, the union said on Friday.\n\nTalks begin on Monday.",
        ),
        Example(
            "The harbour stays closed until further notice.\n\nREAD ALSO | “Nobody asked us”: the islanders speak\n\n"
            "Read also: Ten ways to cross a strait\n\nThe ferries will be back in May.\n",
            "The harbour stays closed until further notice.\n\nThe ferries will be back in May.\n",
        ),
        Example(
            "The bridge is closed, the mayor said on Friday.\nRead also: Ten ways to cross a strait\n"
            "It will open again in the month of May.",
            "The bridge is closed, the mayor said on Friday.\nIt will open again in the month of May.",
        ),
        Example(
            "Le pont reste fermé jusqu’à nouvel ordre.\n\nLire aussi : Ces villages que l’on oublie\n",
            "Le pont reste fermé jusqu’à nouvel ordre.\n",
            "fr",
        ),
        Example(
            "Die Brücke bleibt bis auf Weiteres gesperrt.\n\nLesen Sie auch: Warum der Tunnel nie fertig wird\n\n"
            "Im Mai soll sie öffnen.",
            "Die Brücke bleibt bis auf Weiteres gesperrt.\n\nIm Mai soll sie öffnen.",
            "de",
        ),
        Example(
            "桥梁将继续关闭，直到另行通知为止，市政府星期五表示。\n\n相关阅读：为什么隧道永远建不完\n\n五月将重新开放。",
            "桥梁将继续关闭，直到另行通知为止，市政府星期五表示。\n\n五月将重新开放。",
            "zh",
        ),
        Example(
            "“We were not warned,” said the mayor of the village.\n\n► See also: The dam that nobody wanted\n\n"
            "The river rose by two metres in one night.\n\nThe school will stay closed for the whole of next week.",
            "“We were not warned,” said the mayor of the village.\n\nThe river rose by two metres in one night.\n\n"
            "The school will stay closed for the whole of next week.",
        ),
        Example(
            "The dam holds, the engineers told the council.\n\nRead more: The dam that nobody wanted\n\n"
            "The river rose by two metres in one night.",
            "The dam holds, the engineers told the council.\n\nThe river rose by two metres in one night.",
            unsafe=True,
        ),
        Example(
            "The dam holds, the engineers told the council.\n\nRead also:\nThe dam that nobody wanted\n\n"
            "The river rose by two metres in one night.",
            "The dam holds, the engineers told the council.\n\nThe river rose by two metres in one night.",
            unsafe=True,
        ),
        Example(
            "The dam holds, the engineers told the council.\n\nRead also: The dam (https://example.org/) and us\n",
            "The dam holds, the engineers told the council.\n",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("## See also\n\nThe chapter on pumps explains how the valves are set."),
        Keep("Read also the small print: it says who pays when the roof leaks.\n\nThen sign on the last page."),
        Keep("See also: https://example.org/manual\n\nThe manual lists every option of the command."),
        Keep("He told us to\nread also: the small print that\nnobody ever reads before signing a lease."),
        Keep("Voir aussi l’article consacré aux barrages : il donne les chiffres de 1990.\n\nFin du chapitre.", "fr"),
        Keep("She likes what she called “read also: the sequel” on the back cover of a novel."),
        Keep("Related: adj., belonging to the same family. Compare “kin”.\n\nRelative: n., a member of a family."),
        Keep("Read also:"),
        Keep("Siehe auch Seite 12 und die Tabelle im Anhang, in der alle Werte stehen.", "de"),
        Keep("The word also: a short history.\n\nIt once meant nothing more than “all so”, as in German."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        found = [
            teaser
            for line in document.once(lines)
            if self.is_near(document, line.start) and (teaser := teaser_in(document, line))
        ]
        others = len(document.once(lines)) - len(found)
        if not found or not document.once(prose_lines) or not others:
            return
        for run in _runs(document, found):
            alone = stands_alone(document, run[0].line, run[-1].line) or _stands_between(document, run)
            deletions = without_lines(document, [(teaser.line.start, teaser.line.end) for teaser in run])
            for teaser, deletion in zip(run, deletions, strict=True):
                if not teaser.title:
                    yield from self._label_alone(document, teaser)
                    continue
                verdict = _verdict(document, teaser, alone, others)
                if verdict:
                    start = teaser.line.start
                    yield self.finding(
                        start, teaser.line.end, (*deletion, ""), applicability=verdict, message=_reason(teaser, verdict)
                    )

    def _label_alone(self, document: Document, teaser: _Teaser) -> Iterator[Finding]:
        """A label whose articles are named in the lines after it."""
        if teaser.kind != "teaser":
            return
        taken = [teaser.line]
        every = document.once(lines)
        following = every[every.index(teaser.line) + 1 :][:8] if len(every) < 2000 else ()
        for line in following:
            gap = document.text.count("\n", taken[-1].end, line.start)
            if ends_sentence(line.text) or len(line.text) > LONGEST_TITLE or gap > (2 if len(taken) == 1 else 1):
                break
            taken.append(line)
        if len(taken) == 1 or len(taken) == len(every):
            return
        deletions = without_lines(document, [(line.start, line.end) for line in taken])
        yield self.finding(
            taken[0].start,
            taken[-1].end,
            *((*deletion, "") for deletion in deletions),
            applicability="unsafe",
            message="a teaser's label and the titles below it",
        )


def teaser_in(document: Document, line: Line) -> _Teaser | None:
    text = document.text
    lead = _LEAD.match(text, line.start, line.end)
    start = lead.end() if lead else line.start
    opening = text[start : min(line.end, start + LONGEST_LABEL)]
    sign = _SEPARATOR.search(opening)
    bullet = lead is not None and any(mark in BULLETS for mark in lead.group())
    linked = _LINK.search(_raw(document, line)) is not None
    capital = opening[:1] != opening[:1].lower() or opening[:1] == opening[:1].upper()
    if sign:
        label = fold(opening[: sign.start()]).strip()
        title = text[start + sign.end() : line.end].strip(" \t\u00a0\u202f\u3000*_")
        if label in TEASERS:
            closed = sign[1] or sign[2]
            return _Teaser(line, "teaser" if closed else "loose", closed or sign[3], bullet, capital, title, linked)
        if label in _CROSS_REFERENCES and sign[1]:
            shouted = sign[1] in "|｜" and opening[: sign.start()].isupper()
            return _Teaser(line, "teaser" if shouted else "reference", sign[1], bullet, capital, title, linked)
    words = opening.split(" ")
    for count in range(min(len(words) - 1, 5), 0, -1):
        label = " ".join(words[:count])
        if fold(label) in TEASERS:
            title = text[start + len(label) : line.end].strip()
            if sign and sign.start() <= len(label) + 40 and not title[:1].isupper():
                title = text[start + sign.end() : line.end].strip()
                return _Teaser(line, "loose", next(filter(None, sign.groups())), bullet, capital, title, linked)
            return _Teaser(line, "loose", "", bullet, capital, title, linked) if title[:1].isupper() else None
    return None


def _raw(document: Document, line: Line) -> str:
    """A line as the file has it, with the addresses behind its words."""
    if document.unit is None:
        return document.text[line.start : line.end]
    raw = document.unit.prose.raw
    start, end = document.unit.prose.raw_span(line.start, line.end)
    opening, closing = _OPENING.search(raw, max(0, start - _REACH), start), _CLOSING.match(raw, end, end + _REACH)
    return (opening[0] if opening else "") + raw[start:end] + (closing[0] if closing else "")


def _runs(document: Document, found: Sequence[_Teaser]) -> Iterator[list[_Teaser]]:
    """The teasers that nothing but blank lines parts, together."""
    run: list[_Teaser] = []
    for teaser in found:
        if run and document.text[run[-1].line.end : teaser.line.start].strip():
            yield run
            run = []
        run.append(teaser)
    if run:
        yield run


def _stands_between(document: Document, run: Sequence[_Teaser]) -> bool:
    """Whether the lines before and after some teasers are whole sentences, as in a text of one sentence a line."""
    text = document.text
    before = text[: max(0, run[0].line.start - 1)][-_REACH:].rpartition("\n")[2]
    after = text[run[-1].line.end + 1 : run[-1].line.end + 1 + _REACH].partition("\n")[0]
    return is_prose(before) and is_prose(after) and after[:1] == after[:1].upper()


def _verdict(document: Document, teaser: _Teaser, alone: bool, others: int) -> Applicability | None:
    """How sure it is that the line is a teaser; None when it is not one."""
    if teaser.kind == "teaser":
        certain = alone and teaser.well_made and (teaser.capital or teaser.bullet)
        return "safe" if certain else "unsafe" if alone and not _is_text(teaser.title) else None
    if not alone or not teaser.well_made or not (teaser.capital or teaser.bullet):
        return None
    if teaser.kind == "reference" and (teaser.bullet or teaser.sign in "|｜") and document.once(_reports_speech):
        return "safe"
    return "unsafe" if document.once(prose_lines) >= 2 else None


def _is_text(title: str) -> bool:
    """Whether what follows the label is no title but text: several sentences, or one in lower case with a stop."""
    first = next((character for character in title if character.isalnum()), "")
    return len(title) > LONGEST_TITLE or (first != first.upper() and ends_sentence(title))


def _reports_speech(document: Document) -> bool:
    """Whether the text is like the news: three paragraphs or more, quotations, verbs of saying, no lists."""
    if document.once(prose_lines) < 3 or not _QUOTED.search(document.text):
        return False
    lexicon = document.lexicon
    words = regex.findall(r"[\p{L}’']+", document.text[:20_000].lower())
    if lexicon.saying.isdisjoint(words) and lexicon.saying_participles.isdisjoint(words):
        return False
    return not any(line.text[0] in BULLETS and not teaser_in(document, line) for line in document.once(lines))


def _reason(teaser: _Teaser, verdict: Applicability) -> str:
    if teaser.linked:
        return "teaser for another article, with a link that may still work"
    if teaser.kind == "teaser":
        sure = "a line of its own with a label that only teasers have"
        return sure if verdict == "safe" else "a line with a teaser's label, whose rest is not quite a title"
    if verdict == "safe":
        return "a line of its own with a bullet and a teaser's label in a text that reports what people said"
    return "may be a teaser for another article, or a reference that is meant"
