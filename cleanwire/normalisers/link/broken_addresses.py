"""LNK001: addresses broken by spaces or full-width marks."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page
from cleanwire.prose import OBJECT, Prose

_HOST = r"[A-Za-z0-9][A-Za-z0-9-]{0,40}"
_LONGEST = 2000
_TOP = r"(?:com|org|net|edu|gov|int|info|eu|io|dev|[a-z]{2})"
_SCHEME = regex.compile(
    rf"""(?<![A-Za-z0-9_/])(?P<scheme>https?|ftp)[ \u00a0]?[:：][ \u00a0]?(?://|／／|/[ ]/)[ \u00a0]?
    (?P<rest>{OBJECT}|{_HOST}(?:[ ]?[.．][ ]?{_HOST}){{1,5}}(?:/[^\s]*)?)""",
    regex.IGNORECASE | regex.VERBOSE,
)
_HOST_SPACES = regex.compile(rf"{_HOST}(?:[ ]?[.．][ ]?{_HOST}){{0,3}}[ ]?[.．][ ]?{_TOP}(?![A-Za-z0-9-])")
_HOST_PLAIN = regex.compile(rf"{_HOST}(?:\.{_HOST})*(?:/\S*)?")
_WHOLE_HOST = regex.compile(rf"(?!www\.){_HOST}\.{_HOST}|www\.{_HOST}\.{_HOST}")
_PORT_AND_PATH = regex.compile(r"(?::\d+)?(?:/[^\s<>\"“”«»]*)?")
_SPACED_PATH = regex.compile(r"(?:[ ]/[ ][A-Za-z0-9_~%.-]{1,60}){1,8}")
_CUT_HOST = regex.compile(
    rf"(?<={OBJECT})(?:[ ]\.[ ]?|\.[ ])(?:{_HOST}[ ]?\.[ ]?){{0,2}}{_TOP}(?![A-Za-z0-9-])(?:/[^\s<>\"“”«»]*)?"
)
_HEAD_OF_HOST = regex.compile(r"(?:https?|ftp)://(?!localhost)(?P<host>[A-Za-z0-9-]+)")
_SURE_TOPS = frozenset(["com", "org", "net", "edu", "gov", "info", "io", "dev"])
_WWW = regex.compile(
    rf"""(?<![A-Za-z0-9_.])(?P<www>www)[ \u00a0]?\.[ \u00a0]?(?P<name>{_HOST})[ \u00a0]?\.[ \u00a0]?
    (?:(?P<second>com?|ac|gov|org)[ \u00a0]?\.[ \u00a0]?(?=(?:ar|au|br|cn|jp|kr|mx|nz|tr|uk|za)(?![A-Za-z0-9-])))?
    (?P<top>{_TOP}) (?![A-Za-z0-9-])
    (?P<further> (?<=[. \u00a0][a-z]{{2}}) [ \u00a0]?\.[ \u00a0]? (?-i:[a-z]{{2}}) (?![A-Za-z0-9-]) )?""",
    regex.IGNORECASE | regex.VERBOSE,
)
_MAIL = regex.compile(
    rf"""(?<![\w.@]) [a-z0-9][a-z0-9._+-]{{1,40}} (?P<at> [ ]@[ ] | @[ ] | (?<=[._0-9][a-z0-9]{{0,40}})[ ]@ | ＠ )
    (?P<host> [a-z0-9][a-z0-9-]{{1,40}}
        (?: (?:\.[a-z0-9-]{{2,20}}){{1,3}} | (?:(?:[ ]\.[ ]|．)[a-z0-9-]{{2,20}}){{0,2}}(?:[ ]\.[ ]|．){_TOP} ) )
    (?![\w@])""",
    regex.VERBOSE,
)
_AT = regex.compile("[@＠]")
_BEFORE_AT, _BEHIND_AT = 50, 120
"""How far a mail address with spaces reaches before its sign and behind it."""
_TAG = regex.compile(r"(?<![^\s(])#[ ](?P<tag>\p{Lu}\p{Ll}\p{L}{0,30}\p{Lu}\p{L}{1,30})(?![\p{L}\d])")
_PATH = regex.compile(
    r"(?<![\w./])(?P<dots>\.{1,2})[ ]?/[ ]?(?P<path>[A-Za-z0-9_.-]{2,40}(?:/[A-Za-z0-9_.-]{1,40}){0,6})(?![\w/])"
)


class BrokenAddresses(Normaliser):
    """Engines set spaces behind the colon and the stops of an address: `https: //`, `www. example. org`. Both can be
    nothing else. A mail address with spaces around its @ may be so against spam, and `# Tag` and `. / docs` may be a
    heading and a sum: these fixes are only offered. What is wrong on a page of Markdown is MRK028's.
    """

    code = "LNK001"
    name = "broken-addresses"
    message = "an address broken by spaces"
    stage = "residue"
    mqm = "whitespace"
    its = "pattern-problem"
    triggers = (
        r"(?i)(?:https?|ftp)[ \x{a0}]?[:：][ \x{a0}]?(?:/|／)",
        r"(?i)www[ \x{a0}]?\.[ \x{a0}]?[a-z0-9-]+[ \x{a0}]?\.[ \x{a0}]",
        r"(?i)www(?:[ \x{a0}]\.|\.[ \x{a0}])",
        r"\x{fffc}(?: \. ?|\. )[a-z0-9]",
        r"[a-z0-9](?: ?@ | @|＠)[a-z0-9]",
        r"(?m)(?:^|[\s(])# \p{Lu}",
        r"\. ?/ |\. /",
    )
    origin = "Tokenisers and engines that take an address for words."
    examples = (
        Example("See https: //example.org/a for more.", "See https://example.org/a for more."),
        Example("See https：//example.org for more.", "See https://example.org for more."),
        Example("See https: //www.example.org/a for more.", "See https://www.example.org/a for more."),
        Example("See https：／／example．org for more.", "See https://example.org for more."),
        Example("See https: //example.org. in May it closed.", "See https://example.org. in May it closed."),
        Example("See www. example. co. uk for more.", "See www.example.co.uk for more."),
        Example("Write to jane.doe@ example.org today.", "Write to jane.doe@example.org today.", unsafe=True),
        Example("See http: // www. example. org for more.", "See http://www.example.org for more."),
        Example("See www. example. org for more.", "See www.example.org for more."),
        Example(
            "See http://www. x.org or https://example. org/a there.",
            "See http://www.x.org or https://example.org/a there.",
        ),
        Example("See https : / / example . org / plan / b there.", "See https://example.org/plan/b there."),
        Example("Write to info @ example.org today.", "Write to info@example.org today.", unsafe=True),
        Example("They wrote # BlackHarbour on it.", "They wrote #BlackHarbour on it.", unsafe=True),
        Example("See the file . / docs/guide.md there.", "See the file ./docs/guide.md there.", unsafe=True),
    )
    keeps = (
        Keep("See https://example.org/a and www.example.org, or write to info@example.org."),
        Keep("The site starts with www. Then comes the name."),
        Keep("The scheme is http: and nothing else."),
        Keep("Follow us @example.org, or ask Ann @ noon."),
        Keep("They met @ the harbour and # 5 was there."),
        Keep("# Heading of it"),
        Keep("Use either http: or https: in it."),
        Keep("It was this. / And then that."),
        Keep("He typed www. and stopped."),
        Keep("The ticket is sold at www. harbour. ve. it or at the quay."),
        Keep("It runs at http://localhost. org is a top domain; see https://www. Then go on."),
        Keep("See http://example.org. in May it closed."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if not is_page(document):
            for start, end, written in broken_addresses(text):
                if text[start:end].endswith(OBJECT) and not _is_address(document, end - 1):
                    continue
                yield self.finding(start, end, (start, end, written))
            for start, end, written in _cut_hosts(document.unit.prose) if document.unit else ():
                yield self.finding(start, end, (start, end, written))
        for match in _mails(text):
            host = match["host"].replace(" ", "").replace("．", ".")
            yield self.finding(
                *match.span(),
                (match.start("at"), match.end(), f"@{host}"),
                applicability="unsafe",
                message="a mail address with spaces",
            )
        for match in _TAG.finditer(text):
            yield self.finding(
                *match.span(),
                (match.start() + 1, match.start("tag"), ""),
                applicability="unsafe",
                message="a tag with a space",
            )
        for match in _PATH.finditer(text):
            written = f"{match['dots']}/{match['path']}"
            if match[0] != written and ("/" in match["path"] or "." in match["path"].strip(".")):
                yield self.finding(
                    *match.span(), (*match.span(), written), applicability="unsafe", message="a path with spaces"
                )


def broken_addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """The addresses with a scheme or with `www.` that spaces or full-width marks break: half-open spans, in order, and
    how they are written.

    >>> list(broken_addresses("See https: //example.org/a and www. example. org."))
    [(4, 26, 'https://example.org/a'), (31, 48, 'www.example.org')]
    """
    reached = 0
    found = sorted([*_SCHEME.finditer(text), *_WWW.finditer(text)], key=lambda match: match.start())
    for match in found:
        start, end = match.span()
        if start < reached:
            continue
        if "www" in match.groupdict():
            if match["further"]:
                continue  # one more label, or a word of the next sentence
            written = ".".join(filter(None, match.group("www", "name", "second", "top")))
        elif match["rest"] == OBJECT:
            written = f"{match['scheme']}://{OBJECT}"
        else:
            end, rest = _host(text, match)
            written = f"{match['scheme']}://{rest}"
        reached = end
        if text[start:end] != written:
            yield start, end, written


def _mails(text: str) -> Iterator[regex.Match[str]]:
    """The mail addresses with spaces, each looked for around its sign."""
    reached = 0
    for sign in _AT.finditer(text):
        if sign.start() >= reached:
            start = max(reached, sign.start() - _BEFORE_AT)
            match = _MAIL.search(text, start, sign.end() + _BEHIND_AT)
            if match and match.start("at") <= sign.start() < match.end("at"):
                reached = match.end()
                yield match


def _host(text: str, match: regex.Match[str]) -> tuple[int, str]:
    """Where the host and the path behind a scheme end, and how they are written without spaces."""
    start = match.start("rest")
    host = _HOST_SPACES.match(text, start)
    plain = _HOST_PLAIN.match(text, start, match.end("rest"))
    if host is None or (plain and _WHOLE_HOST.match(plain[0])):
        rest = plain[0].rstrip(".,;:!?)") if plain else match["rest"]
        return start + len(rest), rest
    path = _path(text, host)
    tail = path[0].rstrip(".,;:!?)") if path else ""
    return host.end() + len(tail), f"{host[0]}{tail}".replace(" ", "").replace("．", ".")


def _path(text: str, host: regex.Match[str]) -> regex.Match[str] | None:
    """What follows a host, which may be spaced where the host has spaces on both sides of its stops."""
    spaced = _SPACED_PATH.match(text, host.end(), host.end() + _LONGEST) if " . " in host[0] else None
    return spaced or _PORT_AND_PATH.match(text, host.end(), host.end() + _LONGEST)


def _cut_hosts(prose: Prose) -> Iterator[tuple[int, int, str]]:
    """What belongs to a protected address that ends before the first stop of its host, `https://www` or
    `https://example`: half-open spans behind it, and how they are written."""
    for match in _CUT_HOST.finditer(prose.text):
        head = _HEAD_OF_HOST.fullmatch(prose.raw[slice(*prose.raw_span(match.start() - 1, match.start()))])
        spelt = match[0].rstrip(".,;:!?)")
        written = spelt.replace(" ", "")
        name, _, top = written.partition("/")[0][1:].rpartition(".")
        if head and (name if head["host"] == "www" else not name and top in _SURE_TOPS):
            yield match.start(), match.start() + len(spelt), written


def _is_address(document: Document, place: int) -> bool:
    """Whether what is protected at a place is an address without its scheme: `www.example.org`."""
    if document.unit is None:
        return False
    prose = document.unit.prose
    return _HOST_PLAIN.match(prose.raw, prose.raw_span(place, place + 1)[0]) is not None
