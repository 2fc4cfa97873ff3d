"""Placeholders, tags and the like in the strings of programs: how each looks, and which of them a flag declares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from html.entities import html5
from unicodedata import normalize

from cleanwire.formats.text import ADDRESSES
from cleanwire.messages.literal import Inline
from cleanwire.prose import OBJECT

_CONVERSION = r"[-+0#']* (?: \* (?: \d+\$ )? | \d+ )? (?: \. (?: \* (?: \d+\$ )? | \d+ )? )? (?: hh? | ll? | [Lqjzt] )?"
_PRINTF = rf"""
    %\{{\w[\w.-]*\}}
    | % (?: \(\w[\w.-]*\) | <\w+> | \d+\$ | \d+: )? {_CONVERSION} (?: [diouxXeEfFgGaAcCsSpnrb@] | <PRI\w+> )
"""
_SURE_PRINTF = rf"""
    %\d+\$ {_CONVERSION} [A-Za-z@] | %\([\w.-]+\) {_CONVERSION} [A-Za-z] | %\{{[\w.-]+\}} | %<\w+>[-+\d.]*[A-Za-z]
    | % (?: \.?\d+ | ll? )? [sdiufx@] (?![A-Za-z]) | %[A-Za-z_][\w.-]{{0,40}}%
"""
_BRACES = r"""
    \{\{\{? [^{}\n]{1,80} \}?\}\} | [#$] \{ [^{}\n]{1,80} \}
    | (?<!％)(?<!％[ ])
    (?! \{ \s? \d{1,2} (?: ,-?\d{1,3} )? : \s [A-Z]\d{0,2} \s? \} )
    \{ \s? [$@]?[\w.-]{0,60} (?: \[[\w.-]{1,40}\] )?
    (?: \s?[,:!|] [^{}\n]{0,80} )? \}
"""
_REFERENCES = r"""
    \$t\([^()\n]{1,80}\) | @(?:\.\w+)?:(?: \([\w.-]+\) | [A-Za-z][\w.-]*\w ) | \$[A-Z][A-Z0-9_@]*\$ | \$\d(?!\d)
    | [\[\]] (?: -?\d+ | [*]|-Inf ) , (?: -?\d+ | [*]|Inf ) [\[\]]
"""
_UNSEEN_TAGS = "a|abbr|acronym|b|bdi|bdo|big|cite|del|dfn|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|u"
_TAGS = rf"""
    (?P<unseen> </? (?: {_UNSEEN_TAGS} | \d{{1,2}} | (?: c|v|lang ) (?: \.[\w.-]{{1,60}} )? )
        (?: \s [^<>]{{0,500}} )? > )
    | < (?P<code> code|kbd|samp|pre|script|style|var|tt ) (?: \s [^<>]{{0,200}} )? > [^<>]{{0,500}} </ (?P=code) >
    | (?<!<) <(?! unk>|pad>|/?think> ) /? [A-Za-z][\w:.-]{{0,40}} (?: \s [^<>]{{0,500}} )? /? >
    | < \d{{1,2}} \s? /> | <!--[^<>]{{0,500}}-->
"""
_ESCAPED = r"(?! & (?: quot|apos|amp|lt|gt|\#0?3[49]|\#[xX]0?2[27] ) ; )"
_ENTITY = r"(?P<entity> & (?: [A-Za-z][A-Za-z0-9]{1,30} | \#\d{1,7} | \#[xX][0-9A-Fa-f]{1,6} ) ; )"
_DOUBLED_PERCENT = r"(?P<percent> %% )"
_DOUBLED_APOSTROPHE = r"(?P<apostrophe> '' )"
_ACCESS_KEY = r"(?P<key> (?<![\w&]) & (?=[^\W_]) (?! \w{0,30}; ) | (?<![\w_]) _ (?=[^\W_]) )"

_DOUBLING_BRACES = frozenset({"csharp-format", "python-brace-format", "rust-format"})
_BY_FLAG = {
    "qt-format": r"%L?\d{1,2} | %L?n",
    "qt-plural-format": r"%L?\d{1,2} | %L?n",
    "objc-format": r"%(?:\d+\$)?\#@[\w.-]{1,60}@",
    "kde-format": r"%\d{1,2}",
    "kde-kuit-format": r"%\d{1,2}",
    "fluent": r"\{ \s* [$-]?[A-Za-z][\w.-]* \s* \}",
    "boost-format": rf"%\d{{1,2}}% | %\| [^|\n]{{1,20}} \| | {_PRINTF}",
    "subtitle": r"\{ \\ [^{}\n]{1,100} \}",
    "webvtt": r"< \d [0-9:.]{0,20} >",
    "sh-format": r"\$\w+",
    "perl-format": rf"\$\w+ | {_PRINTF}",
    "lisp-format": r"~[^\s~]",
    "scheme-format": r"~[^\s~]",
    "smalltalk-format": r"%\d",
}
_PRINTF_FLAGS = frozenset(
    f"{name}-format"
    for name in (
        *("awk", "c", "d", "elisp", "gcc-internal", "gfc-internal", "java-printf", "javascript", "librep", "lua"),
        *("objc", "object-pascal", "perl", "php", "python", "ruby", "tcl", "ycp"),
    )
)
_USED = {
    "chrome-format": re.compile(r"(?<![\w$])\$[A-Z][A-Z0-9_@]+\$(?!\w)"),
    "i18next-format": re.compile(r"\{\{ ?[A-Za-z_][\w.]* ?\}\}|\$t\("),
    "percent-format": re.compile(r"%(?:\d\$)?[sd](?![\w%])"),
    "rails-format": re.compile(r"%\{[A-Za-z_]\w*\}"),
    "symfony-format": re.compile(r"(?<![\w%])%[A-Za-z_][\w.-]{1,40}%(?![\w%])"),
    "template-format": re.compile(r"\$\{[A-Za-z_]\w*"),
    "vue-format": re.compile(r"(?<![$%＄％#{\w])\{ ?(?:[A-Za-z_][\w.]*|\d) ?\}(?!\})"),
}
_LOOSE_PRINTF = rf"""
    [%％] \s? (?: [(（] \s? \w[\w.-]* \s? [)）] \s? | < \s? \w+ \s? > | \d+ \s? [$＄] \s? )?
    {_CONVERSION} \s? [diouxXeEfFgGaAcCsSpnrb@]
"""
_LOOSE_SURE_PRINTF = rf"""
    [%％] \s? (?: \d+ \s? [$＄] \s? {_CONVERSION} \s? [A-Za-z@]
    | [(（] \s? [\w.-]+ \s? [)）] \s? {_CONVERSION} \s? [A-Za-z]
    | <\w+>[-+\d.]*[A-Za-z] | (?: \.?\d+ | ll? )? \s? [sdiufx@] (?![A-Za-z]) )
    | %[A-Za-z_][\w.-]{{0,40}}% | (?: %\s | ％\s? ) [A-Za-z_][\w.-]{{1,40}} \s? [%％]
"""
_LOOSE_NUMBERED = r"[%％] \s? (?: L \s? )? (?: \d{1,2} | n )"
_LOOSE = {
    **dict.fromkeys(("qt-format", "qt-plural-format", "kde-format", "kde-kuit-format"), _LOOSE_NUMBERED),
    "boost-format": rf"[%％] \s? \d{{1,2}} \s? [%％] | {_BY_FLAG['boost-format']}",
    "objc-format": r"[%％] \s? (?: \d+ \s? [$＄] \s? )? [\#＃] \s? [@＠] \s? [\w.-]{1,60} \s? [@＠]",
    "sh-format": r"[$＄] \s? \w+",
}
_LOOSE_TAGS = r"< [ \u00a0]? /? [ \u00a0]? [A-Za-z0-9][\w-]{0,39} [ \u00a0]? /? [ \u00a0]? >"
_LOOSE_NESTING = r"[$＄] \s? t [(（] [^()（）\n]{1,80} [)）]"
_LOOSE_BRACES = r"(?: [$＄\#%％] \s? )? [{｛] [^{}｛｝\n]{0,90} [}｝]"


@dataclass(frozen=True, slots=True)
class Syntax:
    """What in a string is no text, and what of that must still be there after an edit."""

    inline: re.Pattern[str]
    inline_and_addresses: re.Pattern[str]
    lasting: re.Pattern[str]
    doubles_percent: bool
    doubles_apostrophe: bool

    def things(self, text: str, start: int = 0, end: int | None = None) -> list[Inline]:
        """The things in a part of the text that are protected or read as something else.

        >>> syntax(frozenset({"c-format"})).things("%d %% of <b>%s</b>")
        [(0, 2, '\\ufffc'), (3, 5, '%'), (9, 12, ''), (12, 14, '\\ufffc'), (14, 18, '')]
        """
        end = len(text) if end is None else end
        pattern = self.inline
        if text.find("@", start, end) >= 0 or text.find("://", start, end) >= 0 or text.find("www.", start, end) >= 0:
            pattern = self.inline_and_addresses
        elif first := _FIRST_SIGN.search(text, start, end):
            start = first.start()
        else:
            return []
        matches = list(pattern.finditer(text, start, end))
        if text.find(_TOKEN, start, end) >= 0 and not _STRUCK.search(text, start, end):
            matches = [match for match in matches if match[0] != _TOKEN]
        unseen = [match for match in matches if match.lastgroup == "unseen"]
        lone = _lone_tags(unseen) if unseen else ()
        return [(match.start(), match.end(), OBJECT if match.start() in lone else _reading(match)) for match in matches]

    def signature(self, text: str) -> tuple[str, ...]:
        """The placeholders and tags of a text, alike for those that were spaced or widened and for those that are
        right, so that an edit may mend them and may do nothing else to them."""
        first = _SIGNS.search(text)
        if not first:
            return ()
        lasting = tuple([_shape(found[0]) for found in self.lasting.finditer(text, first.start())])
        return lasting if _STRUCK.search(text) else tuple(shape for shape in lasting if shape != _TOKEN)

    def encode(self, text: str) -> str:
        """New text as such a string writes it; a whole placeholder in it is written as it is.

        >>> syntax(frozenset({"python-format"})).encode("50% of %(name)s")
        '50%% of %(name)s'
        """
        pieces: list[str] = []
        reached = 0
        for start, end, reading in self.things(text):
            if reading == OBJECT:
                pieces += self._escaped(text[reached:start]), text[start:end]
                reached = end
        return "".join([*pieces, self._escaped(text[reached:])])

    def _escaped(self, text: str) -> str:
        if self.doubles_percent:
            text = text.replace("%", "%%")
        return text.replace("'", "''") if self.doubles_apostrophe else text


_FIRST_SIGN = re.compile(r"[%{}<&$@_~'#\[\]\ufffc]")
_FIRST = rf"(?={_FIRST_SIGN.pattern})"
"""What all things but addresses begin with."""
_LASTING_FIRST = r"(?=[%％{｛$＄#<~])"
_NAME = re.compile(r"\w+")
_TOKEN = "</s>"
"""What models end a sentence with, where nothing is struck out."""
_STRUCK = re.compile(r"<s[\s>]")
_SIGNS = re.compile(r"[%％{｛$＄#<~]")


@lru_cache(maxsize=256)
def syntax(flags: frozenset[str], *, plain: bool = False) -> Syntax:
    """The syntax of strings with these flags. `plain` strings hold no HTML, as far as their source tells: what
    engines escape for HTML is not taken for an entity in them."""
    printf = bool(flags & _PRINTF_FLAGS)
    apostrophes = "java-format" in flags
    declared = [_BY_FLAG[flag] for flag in sorted(flags) if flag in _BY_FLAG] + [_PRINTF] * printf
    doubled = [_DOUBLED_PERCENT] * printf + [_DOUBLED_APOSTROPHE] * apostrophes
    braces = rf"{_BRACES} | \{{\{{ | \}}\}}" if flags & _DOUBLING_BRACES else _BRACES
    tags = rf"{_TAGS} | {_ESCAPED if plain else ''} {_ENTITY}"
    seen = _any_of(*doubled, tags, _REFERENCES, *declared, _SURE_PRINTF, braces, _ACCESS_KEY, OBJECT)
    loose = [_LOOSE_PRINTF] * printf
    loose += [_LOOSE.get(flag, _BY_FLAG[flag]) for flag in sorted(flags) if flag in _BY_FLAG]
    lasting = _any_of(_TAGS, _LOOSE_TAGS, _LOOSE_NESTING, *loose, _LOOSE_SURE_PRINTF, _LOOSE_BRACES)
    return Syntax(
        re.compile(_FIRST + seen, re.VERBOSE),
        re.compile(_any_of(ADDRESSES, _FIRST + seen), re.VERBOSE),
        re.compile(_LASTING_FIRST + lasting, re.VERBOSE),
        printf,
        apostrophes,
    )


def used_in(text: str) -> frozenset[str]:
    """The flags of the placeholders that a file uses which has no flags of its own: a broken one in it was such a one.

    >>> sorted(used_in('{"a": "Hello {{name}}", "b": "％{count} days"}'))
    ['i18next-format']
    """
    return frozenset(flag for flag, pattern in _USED.items() if pattern.search(text))


def _any_of(*parts: str) -> str:
    return f"(?:{'|'.join(f'(?:{part})' for part in parts)})"


def _shape(thing: str) -> str:
    """A thing without its spaces, its full-width signs narrow."""
    return thing if thing.isascii() and " " not in thing else "".join(normalize("NFKC", thing).split())


def _lone_tags(tags: list[re.Match[str]]) -> set[int]:
    """Where tags stand that enclose nothing: they are spoken of, or show something themselves."""
    lone = {tag.start() for tag in tags}
    waiting: list[re.Match[str]] = []
    for tag in tags:
        if tag[0][1] != "/":
            waiting.append(tag)
        elif waiting and _name(waiting[-1], 1) == _name(tag, 2):
            opener = waiting.pop()
            if opener.end() < tag.start():
                lone -= {opener.start(), tag.start()}
    return lone


def _name(tag: re.Match[str], at: int) -> str:
    name = _NAME.match(tag[0], at)
    return name[0].lower() if name else ""


def _reading(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "percent":
        return "%"
    if kind == "apostrophe":
        return "'"
    if kind in ("unseen", "key"):
        return ""
    return _entity(match[0]) if kind == "entity" else OBJECT


def _entity(spelt: str) -> str:
    """The character of an entity; those that make markup stay as they are spelt."""
    char = unescape(spelt)
    known = spelt[1] == "#" or spelt[1:] in html5
    readable = len(char) == 1 and char not in "<>&" and (char.isprintable() or char.isspace())
    return char if known and readable else OBJECT
