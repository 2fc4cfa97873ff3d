"""RES008: a model's reasoning at the head of a page."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_BLOCK = regex.compile(
    r"\ufeff?\s*(?P<block><(?P<name>think|thinking|reasoning|scratchpad)>(?:(?!</?(?P=name)>).)*</(?P=name)>\s*)\S",
    regex.DOTALL,
)


class ReasoningBlock(Normaliser):
    """In a page of Markdown or HTML the tags of a model's reasoning (`<think>…</think>`) are markup, and what stands
    between them is read as a block of it. Whole and at the head of the page, before anything else, it goes;
    elsewhere, and where it is not closed, it stays. In plain text another normaliser sees to it.
    """

    code = "RES008"
    name = "reasoning-block"
    message = "the model's reasoning before the page"
    stage = "markup"
    mqm = "addition"
    its = "addition"
    triggers = (r"\A\x{feff}?\s*<(?:think|thinking|reasoning|scratchpad)>",)
    origin = "Language models that translate pages and think before they answer."
    examples = (
        Example(
            "<think>\nA bridge.\n\nSimple.\n</think>\n\n# The bridge\n\nIt is closed.", "# The bridge\n\nIt is closed."
        ),
        Example("<think></think>\nThe bridge is *closed*.", "The bridge is *closed*."),
    )
    keeps = (
        Keep("<think>\nA bridge. Simple."),
        Keep("The bridge.\n\n<think>\nIt is closed.\n</think>\n"),
        Keep("<think>\nIt is closed.\n</think>\n"),
        Keep("`<think>` opens the reasoning, and `</think>` closes it."),
        Keep("<details>\nA bridge.\n</details>\n\nIt is closed."),
        Keep("```\n<think>a</think>\n```\n\nIt is closed."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        if document.options.format in ("markdown", "mdx", "html") and (match := _BLOCK.match(document.text)):
            yield self.finding(*match.span("block"), (*match.span("block"), ""))
