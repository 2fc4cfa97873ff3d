"""`python -m benchmarks.structure`: the structure of translated pages beside that of their sources.

The damage of a page is how many nodes of each kind it has too many or too few, as a parser counts them that
cleanwire does not use: before, after the safe fixes, and after the unsafe ones too. What the translator adds to every
page on purpose, its comment on top and its note at the end, counts for nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from markdown_it import MarkdownIt

from cleanwire import clean

PAGES = Path(__file__).parents[2] / "shared" / "markup"
_FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n.*?^\1[ \t]*$", re.DOTALL | re.MULTILINE)
_TOP = re.compile(r"\A\s*<!--\s*CO_OP_TRANSLATOR.*?-->", re.DOTALL)
_NOTE = re.compile(
    r"(?:^---\s+)?(?:^<!-- CO-OP TRANSLATOR DISCLAIMER|^\*\*[^*\n]{1,40}\*\*[^\n]{0,6}\n[^\n]*Co-op Translator\]).*",
    re.DOTALL | re.MULTILINE,
)
_BOX = re.compile(r"^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=[ \t])", re.MULTILINE)
_ALERT = re.compile(r"^[ \t]*>[ \t>]*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$", re.MULTILINE)
_ADMONITION = re.compile(r"^[ \t]*(?:!!!|\?\?\?|:{3,}|/{3,})[ \t]*\w", re.MULTILINE)
_parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def nodes(page: str) -> Counter[str]:
    """How many nodes of each kind a page has."""
    page = _NOTE.sub("", _TOP.sub("", page))
    front = _FRONT.match(page)
    body = page[front.end() :] if front else page
    found: Counter[str] = Counter()
    for token in _parser.parse(body):
        for one in (token, *(token.children or ())):
            if one.type.endswith("_open"):
                found[one.tag if one.type == "heading_open" else one.type.removesuffix("_open")] += 1
            elif one.type in ("image", "code_inline", "code_block", "fence", "hardbreak", "hr"):
                found[one.type] += 1
            elif one.type in ("html_inline", "html_block"):
                found.update(f"<{name}>" for name in re.findall(r"<(/?[a-z]\w*)", one.content))
    found += Counter(box=len(_BOX.findall(body)), alert=len(_ALERT.findall(body)))
    return found + Counter(admonition=len(_ADMONITION.findall(body)))


def damage(page: str, source: str) -> Counter[str]:
    """How many nodes of each kind a page has too many or too few."""
    one, two = nodes(page), nodes(source)
    return (one - two) + (two - one)


def main() -> None:
    """Prints the damage of all pages by kind of node, and the pages that cleaning makes worse."""
    if not PAGES.is_dir():
        print("no pages to compare: ../shared/markup is absent")
        return
    before, safe, unsafe = Counter[str](), Counter[str](), Counter[str]()
    pages = better = worse = 0
    for line in (PAGES / "pairs.jsonl").read_text("utf-8").splitlines():
        pair = json.loads(line)
        source, page = ((PAGES / name).read_bytes().decode() for name in pair["files"])
        found = damage(page, source)
        before += found
        for total, asked in ((safe, False), (unsafe, True)):
            made = damage(clean(page, format="markdown", path_lang=pair["lang"], unsafe=asked).text, source)
            total += made
            better += made.total() < found.total()
            if made.total() > found.total():
                worse += 1
                print(f"worse{' with unsafe fixes' * asked}: {pair['files'][1]} {dict(made - found)}")
        pages += 1
    print(f"{'node':14} {'before':>8} {'safe':>8} {'unsafe':>8}")
    for kind, count in before.most_common():
        print(f"{kind:14} {count:8} {safe[kind]:8} {unsafe[kind]:8}")
    print(f"{'total':14} {before.total():8} {safe.total():8} {unsafe.total():8}")
    print(f"{pages} pages, cleaned twice: {better} times better, {worse} times worse")


if __name__ == "__main__":
    main()
