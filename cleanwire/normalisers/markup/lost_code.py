"""MRK025: code that is code in the source and plain text in the translation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from cleanwire import formats
from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._fences import is_code
from cleanwire.normalisers.markup._proof import difference, is_page, kinds, proven, shown
from cleanwire.patterns import late_regex

_TECHNICAL = late_regex(r"(?=.*\p{L}).*(?:[._/\\<>(){}\[\]=$@#:|]|^--?\w|\p{Ll}\p{Lu})")
_LETTER = r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{N}_]"
_SPAN = late_regex(r"(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
_CODE = late_regex("Code `")
_TAG = late_regex(r"</?[A-Za-z][^<>`]*>")
_MOST = 200
_MARKUP = frozenset("<_*")
"""What may make markup of code that has lost its signs."""


def missing(document: Document) -> Counter[str]:
    """The code in lines of the source that the page has less often, and how often; for `Document.once`."""
    if document.options.source is None or not is_page(document):
        return Counter()
    return _codes(document.once(_original)) - _codes(document)


class LostCode(Normaliser):
    """A translation loses the signs around code in a line, and it is set like the words around it: a path, a name with
    stops or underlines, an option. What is code in the source becomes code again where it stands as it is there, and
    no more often than it is lost. A word that may be one of the language stays, and so does what the source writes
    both ways. Tags that a glossary set into code go where it is without in the source. It needs the source.
    """

    code = "MRK025"
    name = "lost-code"
    message = "this is code in the source and plain text here"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    probes = (missing,)
    origin = "Machine translation of Markdown, above all where code begins or ends a sentence."
    examples = (
        Example(
            "Die Datei .config/site.yml bestimmt das.\n",
            "Die Datei `.config/site.yml` bestimmt das.\n",
            "de",
            source="It is set in `.config/site.yml`.\n",
        ),
        Example("请先运行make_all()。\n", "请先运行`make_all()`。\n", "zh", source="Run `make_all()` first.\n"),
        Example(
            "Les journaux sont dans <root>/logs/ ensuite.\n",
            "Les journaux sont dans `<root>/logs/` ensuite.\n",
            "fr",
            source="The logs are in `<root>/logs/` then.\n",
        ),
        Example(
            'Ein `<abbr title="Tor">gate</abbr>` hier.\n', "Ein `gate` hier.\n", "de", source="A `gate` is here.\n"
        ),
    )
    keeps = (
        Keep("Die Datei site.yml.bak ist alt.\n", "de", source="The file `site.yml` is old.\n"),
        Keep("La data è oggi.\n", "it", source="The `data` is here.\n"),
        Keep("Voir a.py et a.py.\n", "fr", source="See `a.py` first.\n"),
        Keep("Voir a.py ici.\n", "fr", source="See a.py, that is `a.py`.\n"),
        Keep("Voir `a.py` et a.py.\n", "fr", source="See `a.py` there.\n"),
        Keep("Voir [cela](docs/a.py) ici.\n", "fr", source="See [that](docs/a.py): `docs/a.py`.\n"),
        Keep("```\nrun a.py\n```\n", "fr", source="Run `a.py`.\n"),
        Keep("Voir a.py ici.\n", "fr"),
        Keep("Voir example.org/a.py ici.\n", "fr", source="See `a.py` there.\n"),
        Keep("Un `<b>x</b>` ici.\n", "fr", source="A `<b>x</b>` and `x` here.\n"),
        Keep("Le 1.5 est là.\n", "fr", source="It is `1.5` there.\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        lost = document.once(missing)
        if not lost:
            return
        original = document.once(_original)
        found = []
        for code, count in [(code, count) for code, count in lost.items() if _TECHNICAL.match(code)][:_MOST]:
            places = list(_plain(document, code))
            if len(places) <= count and not any(_plain(original, code)):
                found += [(start, end, code) for start, end in places]
        for start, end, _ in sorted(proven(found, lambda some: _makes_code(document, some))):
            yield self.finding(start, end, (start, start, "`"), (end, end, "`"))
        for edit in proven(list(_tagged(document, lost)), lambda some: _replaces_code(document, some)):
            yield self.finding(*edit[:2], edit, message="there are tags in the code, which the source has without")


def _original(document: Document) -> Document:
    """The source, as a page."""
    source = document.options.source or ""
    return Document(source, document.options, parsed=formats.parse(source, document.options.format))


def _tagged(document: Document, lost: Counter[str]) -> Iterator[tuple[int, int, str]]:
    """Code with tags in it that is in the source without them."""
    known = _codes(document.once(_original))
    for start, end in document.once(_spans):
        code = document.text[start:end].strip("`").strip()
        bare = _TAG.sub("", code)
        if code not in known and bare != code and bare in lost and not is_code(document, start):
            yield start, end, f"`{bare}`"


def _replaces_code(document: Document, edits: Sequence[tuple[int, int, str]]) -> bool:
    """Whether some edits put other code in the place of code, and change nothing else."""
    changed = difference(document, edits)
    return changed is not None and all(_CODE.match(kind) for kinds in changed for kind in kinds)


def _makes_code(document: Document, places: Sequence[tuple[int, int, str]]) -> bool:
    """Whether signs around some places make code of them and of nothing else."""
    edits = sorted(edit for start, end, _ in places for edit in ((start, start, "`"), (end, end, "`")))
    changed = difference(document, edits)
    if changed is None:
        return False
    come = Counter(kind for *_, code in places for kind in ("Code", f"Code `{code}`"))
    return changed[0] == come and set(changed[1]) <= {"Emphasis", "Strong"}


def _codes(document: Document) -> Counter[str]:
    """The code in the lines of a page, by its text; none with a back tick in it."""
    parsed = document.parsed
    assert parsed is not None and isinstance(parsed.structure, tuple)
    spans = ((kind[len("Code ") :], number) for kind, number in kinds(parsed.structure).items() if _CODE.match(kind))
    codes = ((kind.strip("`").strip(), number) for kind, number in spans)
    return Counter({code: number for code, number in codes if code and not {"`", "\n"} & {*code}})


def _spans(document: Document) -> list[tuple[int, int]]:
    """The half-open spans of what may be code in the lines of a page."""
    return [span.span() for span in _SPAN.finditer(document.text)]


def _plain(document: Document, code: str) -> Iterator[tuple[int, int]]:
    """Where something stands in a page that is code elsewhere: by itself, and not as code."""
    before, after = _LETTER + r"[./\\-]?" if code[0] not in "./" else r"[\w./\\-]", rf"{_LETTER}|[./\\-]{_LETTER}"
    spelt = late_regex(rf"(?<!{before}){re.escape(code)}(?!{after})")
    seen, spans = document.once(shown), document.once(_spans)
    for match in spelt.finditer(document.text):
        start, end = match.span()
        number = bisect_left(spans, (end, 0)) - 1
        in_span = number >= 0 and start < spans[number][1]
        if not in_span and not is_code(document, start) and (_MARKUP & {*code} or seen(start, end)):
            yield start, end
