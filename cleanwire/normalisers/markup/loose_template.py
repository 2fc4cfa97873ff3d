"""MRK021: shortcodes of Hugo and tags of Liquid with spaces in their brackets."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.languages.language import words
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.markup._proof import is_page, rewritten

_SPACE = r"[ \u00a0]{0,2}"
_SHORTCODE = regex.compile(
    rf"""
    (?P<open>[{{｛]{_SPACE}[{{｛]{_SPACE}(?P<sign>[<%＜％])) (?P<inner>[^{{}}｛｝\n]{{1,400}}?)
    (?P<close>(?:/{_SPACE})?[>%＞％]{_SPACE}[}}｝]{_SPACE}[}}｝])
    """,
    regex.VERBOSE,
)
_TAG = regex.compile(
    rf"(?P<open>[{{｛]{_SPACE}[%％]-?)(?P<inner>[^{{}}｛｝%％\n]{{1,400}}?)(?P<close>-?[%％]{_SPACE}[}}｝])",
    regex.VERBOSE,
)
_NAME = regex.compile(r"[ \t]*/?[ \t]*[A-Za-z][\w./-]*(?=[ \t\"]|\Z)")
_LIQUID = words("""
    assign block capture case comment cycle else elsif elif endblock endcapture endcase endcomment endfor endhighlight
    endif endraw endtrans endunless extends for highlight if include include_relative link post_url raw seo set
    trans unless when
""")
_QUOTED = regex.compile(
    r"(?<=[ =])(?:«[ \u00a0\u202f]?([^«»\"{}]*?)[ \u00a0\u202f]?»|“([^“”\"{}]*)”|„([^„“”\"{}]*)[“”]|「([^「」\"{}]*)」)"
    r"(?=[ /]|\Z)"
)
_NARROW = str.maketrans("｛｝＜＞％", "{}<>%")


class LooseTemplate(Normaliser):
    """A translation sets spaces inside the brackets of a shortcode (`{{ < note > }}`, `{ {< note >}}`) or of a tag of
    Liquid (`{ % if x % }`), or makes them full-width, and the page shows them, or sets its own quotation marks around
    what a shortcode is given, and the site cannot be built. Shortcodes are mended where the
    renderer is Hugo or is not told, tags where it knows them or where their word is one of Liquid's or Jinja's own.
    """

    code = "MRK021"
    name = "loose-template-tag"
    message = "spaces or full-width signs keep the template tag from being read as one"
    stage = "markup"
    mqm = "markup-tag"
    its = "markup"
    triggers = (
        r"[{｛][ \x{a0}]{0,2}[{｛][ \x{a0}]{0,2}[<%＜％]",
        r"[<>%＞％][ \x{a0}]{0,2}[}｝][ \x{a0}]{0,2}[}｝]",
        r"[{｛][ \x{a0}]{1,2}[%％]",
        r"[%％][ \x{a0}]{1,2}[}｝]",
        r"｛[%％]",
        r"[%％]｝",
        r"\{％",
        r"％\}",
        r"\{\{[<%][^{}\n]{1,400}[«“„「]",
    )
    origin = "Machine translation of the pages of Hugo and Jekyll."
    examples = (
        Example("{{ < note > }}\nSave first.\n{{ < /note > }}\n", "{{< note >}}\nSave first.\n{{< /note >}}\n"),
        Example('Siehe { {< ref "a.md" >} }.\n', 'Siehe {{< ref "a.md" >}}.\n', "de"),
        Example("｛｛< note >｝｝\n\n请先保存。\n", "{{< note >}}\n\n请先保存。\n", "zh"),
        Example(
            "{ % if page.draft % }\n\nEntwurf.\n\n{ % endif % }\n",
            "{% if page.draft %}\n\nEntwurf.\n\n{% endif %}\n",
            "de",
        ),
        Example("{{< ref « a.md » >}}\n", '{{< ref "a.md" >}}\n', "fr"),
        Example(
            "{{ % alert % }}\n\nAttention.\n\n{{ % /alert % }}\n",
            "{{% alert %}}\n\nAttention.\n\n{{% /alert %}}\n",
            "fr",
        ),
    )
    keeps = (
        Keep("{{< note >}}\nSave first.\n{{< /note >}}\n"),
        Keep("{% include a.html %}\n"),
        Keep("`{{ < note > }}` is code.\n"),
        Keep("```\n{ % if x % }\n```\n"),
        Keep("Write {{ name }} there.\n"),
        Keep("The share { % of the total % } is small.\n"),
        Keep("The set {{a}, {b}} has two members.\n"),
        Keep("{{ a < b }} and {{ b > c }}\n"),
        Keep("It fell by { 5 % } and { 7 % }.\n"),
        Keep("{{/* a note */}}\n"),
        Keep('{{< quote text="He said “yes”." >}}\n'),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if not is_page(document):
            return
        text, renderer = document.text, document.options.renderer
        found = []
        if renderer in (None, "hugo"):
            found += [match for match in _SHORTCODE.finditer(text) if _NAME.match(match["inner"])]
        if renderer in (None, "kramdown", "python-markdown"):
            for match in _TAG.finditer(text):
                name = _NAME.match(match["inner"])
                if name and (renderer or name.group().strip() in _LIQUID):
                    found.append(match)
        things = sorted(
            (*match.span(), written)
            for match in found
            if (written := _bracket(match["open"]) + _inner(match) + _bracket(match["close"])) != match.group()
        )
        for thing in rewritten(document, things):
            yield self.finding(*thing[:2], thing)


def _inner(match: regex.Match[str]) -> str:
    """What stands in the brackets; that of a shortcode with straight quotation marks where typographic ones are."""
    inner: str = match["inner"]
    if "sign" not in match.re.groupindex:
        return inner
    return _QUOTED.sub(lambda quoted: f'"{next(words for words in quoted.groups() if words is not None)}"', inner)


def _bracket(sign: str) -> str:
    return regex.sub(r"\s", "", sign).translate(_NARROW)
