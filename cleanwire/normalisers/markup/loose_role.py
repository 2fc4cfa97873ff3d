"""MRK026: roles, literals, links and directives of reStructuredText with spaces or foreign signs in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence

import regex

from cleanwire.document import Document
from cleanwire.edits import Edit
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import proven, shown
from cleanwire.structure import change

_ROLES = words("""
    abbr any attr class code command const data dfn doc download envvar exc file func guilabel index kbd keyword macro
    math member menuselection meth mod numref obj option pep program ref regexp rfc samp sub sup term token type
""")
"""The roles of docutils and Sphinx that pages commonly have."""
_NAME = rf"(?P<name>(?:(?:c|cpp|js|py|rst|std)[ ]?[:：][ ]?)?(?:{'|'.join(sorted(_ROLES))}))"
_ROLE = regex.compile(
    rf"""
    (?<![\p{{Latin}}\p{{Cyrillic}}\p{{Greek}}\p{{N}}_:：`]) (?P<open>[:：][ ]?) {_NAME} (?P<close>[ ]?[:：][ ]?)
    (?: `(?P<text>[^`\n]{{1,300}})`
        | [‘“„‚«「『][ \u00a0]?(?P<quoted>[^‘’“”„«»「」『』`\n]{{1,100}}?)[ \u00a0]?[’”“‘»」』] )
    """,
    regex.VERBOSE,
)
_LITERAL = regex.compile(r"(?<![`\w\\])``(?P<text>[ ][^`\n]{1,200}|[^`\s\n][^`\n]{0,200}[ ])``(?![`\w])")
_LINK = regex.compile(
    r"(?<![`\w\\])(?P<words>`[^`<>\n]{1,200}[ ]<)[ ]?(?P<target>(?:https?|mailto):[^\s`<>]{3,600})(?P<a>[ ]?)>"
    r"(?P<b>[ ]?)`(?P<c>[ ]?)(?P<sign>__?)(?!\w)"
)
_BOLD = regex.compile(r"(?<![*\w\\])\*\*(?P<text>[ ][^*`|\n]{1,80}|[^*`|\s\n][^*`|\n]{0,80}[ ])\*\*(?![*\w])")
_DIRECTIVE = regex.compile(
    r"^(?P<indent>[ \t]*)(?P<dots>\.[ ]?\.[ ]+)(?P<name>[a-z][a-z0-9]*(?:[-:][a-z0-9]+)*)(?P<colons>[ ]?[:：][ ]?[:：])"
    r"(?=[ \t]|\r?$)",
    regex.MULTILINE,
)
_FIELD = regex.compile(r"(?:\A|\n)[ \t]*(?:[-*][ ]+)?\Z")
_LONGEST_INDENT = 200


class LooseRole(Normaliser):
    """A translation sets spaces between the colons and the name of a role (`: ref: `), or quotation marks for its back
    ticks, parts a literal from its signs or a link from its end, and the reader sees them. It parts the colons of a
    directive (`.. image : : a.png`), and the reader sees nothing: that is a comment. Stars that may be meant for bold
    words are taken to them on request. The roles are those that docutils and Sphinx have. `:ref:` and a space at the
    start of a line are a field, and stay; directives in another language do too: docutils knows them.
    """

    code = "MRK026"
    name = "loose-role"
    message = "spaces or foreign signs keep this from being read as markup"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        rf"(?:[:：] ?(?:(?:c|cpp|js|py|rst|std) ?[:：] ?)?(?:{'|'.join(sorted(_ROLES))}) ?[:：] ?[`‘“„‚«「『])",
        r"``[ ]|[ ]``",
        r"\*\*[ ]|[ ]\*\*",
        r"(?:https?|mailto):[^\s`<>]+[ ]?>[ ]?`[ ]?_",
        r"[a-z0-9] ?: ?：|[a-z0-9] ?: :|[a-z0-9] ?： ?[:：]",
        r"\. \. +[a-z]",
    )
    origin = "Machine translation of reStructuredText."
    examples = (
        Example("See : ref:`install` first.\n", "See :ref:`install` first.\n", None),
        Example("Voir la fonction : py:func: `open` ici.\n", "Voir la fonction :py:func:`open` ici.\n", "fr"),
        Example("Siehe :ref:‘install‘ zuerst.\n", "Siehe :ref:`install` zuerst.\n", "de"),
        Example("参见：ref：`install`。\n", "参见 :ref:`install`。\n", "zh"),
        Example("Run `` make html `` first.\n", "Run ``make html`` first.\n"),
        Example(".. image : : a.png\n\nText.\n", ".. image:: a.png\n\nText.\n"),
        Example(". . note：：\n\n   Text.\n", ".. note::\n\n   Text.\n"),
        Example("Press ** Save ** now.\n", "Press **Save** now.\n", unsafe=True),
        Example("See `Python <https://www.python.org/> `_ here.\n", "See `Python <https://www.python.org/>`_ here.\n"),
    )
    keeps = (
        Keep("See :ref:`install` and ``make`` first.\n"),
        Keep(":ref: `install`\n"),
        Keep("::\n\n   See : ref:`install`.\n"),
        Keep("Run ``a`` and ``b`` or ``c``.\n"),
        Keep("The ratio is a : b : `c` here.\n"),
        Keep("The literal ``: ref:`` is shown.\n"),
        Keep("He said: “yes”, and: ‘no’.\n"),
        Keep("See `Python <https://www.python.org/>`_ here.\n"),
        Keep("See `Python  <https://www.python.org/>`_ and `it<https://www.python.org/>`__ here.\n"),
        Keep("Type: “class”.\n"),
        Keep("One **bold** word, x ** y ** z, and **another** one.\n"),
        Keep("A term: “data” is one.\n"),
        Keep(".. hinweis ::\n\n   Text.\n", "de"),
        Keep("::\n\n   .. image : : a.png\n"),
        Keep(".. image: a picture\n"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format != "rst" or document.parsed is None or document.parsed.main is None:
            return
        text, seen = document.text, document.once(shown)
        found = [thing for thing in (*_roles(text), *_literals(text)) if seen(thing[0], thing[0] + 1)]
        meant = [thing for thing in (*found, *_links(text)) if text[slice(*thing[:2])] != thing[2]]
        for start, end, written in proven(sorted(meant), lambda some: _makes(document, some)):
            yield self.finding(start, end, (start, end, written))
        directives = [
            (match.start("dots"), match.end(), f".. {match['name']}::")
            for match in _DIRECTIVE.finditer(text)
            if match["dots"][1] == " " or match["colons"].strip() != "::"
        ]
        for start, end, written in proven(directives, lambda some: _makes_directives(document, some)):
            yield self.finding(start, end, (start, end, written))
        bold = [thing for thing in _bold(text) if seen(thing[0], thing[0] + 2)]
        for start, end, written in proven(bold, lambda some: _makes(document, some)):
            yield self.finding(start, end, (start, end, written), applicability="unsafe")


_Thing = tuple[int, int, str]


def _roles(text: str) -> Iterator[_Thing]:
    for match in _ROLE.finditer(text):
        start, end = match.span()
        spaced = match["open"] == ":" and ":" in match["close"] and match["text"] is not None
        if spaced and _FIELD.search(text[max(0, start - _LONGEST_INDENT) : start]):
            continue
        if match["quoted"] is not None and match["close"].endswith(" ") and match["open"] == ": ":
            continue
        name = regex.sub(r"[ ]?[:：][ ]?", ":", match["name"])
        glued = start > 0 and text[start - 1].isalnum()
        yield start, end, f"{' ' * glued}:{name}:`{match['text'] or match['quoted']}`"


def _literals(text: str) -> Iterator[_Thing]:
    for match in _LITERAL.finditer(text):
        yield *match.span(), f"``{match['text'].strip()}``"


def _links(text: str) -> Iterator[_Thing]:
    for match in _LINK.finditer(text):
        if match["a"] or match["b"] or match["c"]:
            yield *match.span(), f"{match['words']}{match['target']}>`{match['sign']}"


def _bold(text: str) -> Iterator[_Thing]:
    for match in _BOLD.finditer(text):
        if regex.search(r"\p{L}{3}|\p{Lo}", match["text"]):
            yield *match.span(), f"**{match['text'].strip()}**"


def _makes(document: Document, things: Sequence[_Thing]) -> bool:
    """Whether each of the things is one node then, and the blocks of the page are what they were."""
    changed = change(document, [Edit(*thing) for thing in things])
    if changed is None:
        return False
    before, after = changed
    come, gone = _nodes(after), _nodes(before)
    return _blocks(before) == _blocks(after) and (come - gone).total() >= len(things)


def _makes_directives(document: Document, things: Sequence[_Thing]) -> bool:
    """Whether a directive comes of each of the things."""
    changed = change(document, [Edit(*thing) for thing in things])
    if changed is None:
        return False
    before, after = (
        Counter(mark for mark in _blocks(marks) if str(mark).startswith("directive ")) for marks in changed
    )
    return after - before == Counter(f"directive {written[3:-2]}" for *_, written in things)


def _blocks(marks: Iterable[Hashable]) -> list[Hashable]:
    return [mark for mark in marks if isinstance(mark, str)]


def _nodes(marks: Iterable[Hashable]) -> Counter[Hashable]:
    return Counter(node for mark in marks if isinstance(mark, tuple) for node in mark)
