"""RES005: the frame of a chat model's answer: its reasoning, the tokens of its template, its switches."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

import regex

from cleanwire.document import Document
from cleanwire.evidence.encodings import is_quoted
from cleanwire.evidence.machinery import speaks_of_machinery
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_NAMES = "think|thinking|thought|reasoning|analysis|scratchpad|reflection|seed:think"
_REASONING = regex.compile(
    rf"^[ \t]*[<◁](?P<name>{_NAMES})[>▷](?P<inside>(?:(?![<◁]/?(?P=name)[>▷]).)*)[<◁]/(?P=name)[>▷]\s*"
    r"|^[ \t]*\[THINK\](?:(?!\[/?THINK\]).)*\[/THINK\]\s*"
    r"|^[ \t]*<\|START_THINKING\|>(?:(?!<\|).)*<\|END_THINKING\|>\s*"
    r"|^[ \t]*<\|thought\|>(?:(?!<\|).)*<\|/thought\|>\s*"
    r"|^[ \t]*<unused94>thought\n(?:(?!<unused9).)*<unused95>\s*"
    r"|^[ \t]*<\|channel\|>analysis<\|message\|>(?:(?!<\|).)*<\|end\|>"
    r"(?:<\|start\|>assistant)?(?:<\|channel\|>final<\|message\|>)?\s*",
    regex.MULTILINE | regex.DOTALL,
)
_HALF = regex.compile(
    r"^[ \t]*\K<(?:think|thinking|scratchpad)>|</(?:think|thinking|scratchpad)>(?=[ \t]*$)", regex.MULTILINE
)
_ROLE = r"(?:system|user|assistant|model|tool)"
_TOKEN = (
    r"(?:<\|start\|>assistant)?<\|channel\|>final<\|message\|>"
    rf"|<\|im_start\|>(?:{_ROLE}\n?)?|<\|start_(?P<head>header_id|of_role)\|>{_ROLE}<\|end_(?P=head)\|>"
    rf"|<start_of_turn>(?:{_ROLE}\n?)?|<\|[a-z][a-z0-9_]{{1,30}}\|>|<｜[^｜<>\n]{{1,40}}｜>|<end_of_(?:turn|utterance)>"
    r"|<\|[A-Z]{3,20}(?:_[A-Z]{1,20}){1,5}\|>|\[gMASK\]|<sop>|<eod>|\[INST\](?!\s*\p{Ll})|\[/INST\]|<</?SYS>>"
)
_SWITCH = r"/(?:no_)?think"
_LEADING = regex.compile(rf"\A\s*(?:(?:{_TOKEN}|{_SWITCH}(?=\s))\s*)+")
_TRAILING = regex.compile(rf"\s*(?:(?:(?:{_TOKEN})|(?<=\s){_SWITCH})[ \t]*\n?)+\Z")
_INSIDE = regex.compile(_TOKEN)
_MOST_TOKENS = 200
"""Tokens that are looked at to tell whether some stand in the middle of the text."""
_LONGEST_END = 2000
"""Code points of the row of tokens that ends a text."""


class ChatTemplates(Normaliser):
    """A chat model's answer comes in a frame: a block of reasoning, tokens that open and close each turn,
    switches that the prompt used. A whole block of reasoning goes, and so do tokens at either end of the text. A
    block that was never closed, or never opened, is reported, since nobody can say where the answer begins; so
    are tokens in the middle of the text, which may part a prompt from an answer, and then those at its start. Text
    about models stays.
    """

    code = "RES005"
    name = "chat-template"
    message = "the frame of a chat model's answer"
    stage = "residue"
    mqm = "addition"
    its = "addition"
    triggers = (
        rf"</?(?:{_NAMES})>",
        r"\[THINK\]|<unused94>|\[gMASK\]|<eod>",
        r"◁/?think",
        r"<\|[a-zA-Z]",
        r"<｜",
        r"<(?:start|end)_of_(?:turn|utterance)>",
        r"\[/?INST\]",
        r"<</?SYS>>",
        r"/(?:no_)?think",
    )
    origin = "Language models that translate, whose output was not cut at their template."
    examples = (
        Example("<think>\nA bridge. Simple.\n</think>\n\nThe bridge is closed.", "The bridge is closed."),
        Example("<think></think>\nThe bridge is closed.<|im_end|>", "The bridge is closed."),
        Example("◁think▷A bridge.◁/think▷The bridge is closed.", "The bridge is closed."),
        Example("[THINK]A bridge.[/THINK]The bridge is closed.", "The bridge is closed."),
        Example("<|START_THINKING|>A bridge.<|END_THINKING|>\nThe bridge is closed.", "The bridge is closed."),
        Example(
            "<|channel|>analysis<|message|>A bridge.<|end|><|start|>assistant<|channel|>final<|message|>The bridge"
            " is closed.<|return|>",
            "The bridge is closed.",
        ),
        Example("The bridge is closed.<|im_end|>\n<|endoftext|>", "The bridge is closed."),
        Example("The bridge is closed. [/INST]", "The bridge is closed."),
        Example("The bridge is closed.<end_of_turn>\n", "The bridge is closed.\n"),
        Example("The bridge is closed.<|END_OF_RESPONSE_TOKEN|>", "The bridge is closed."),
        Example("The bridge is closed. /no_think", "The bridge is closed."),
        Example("<think>\nThe user wants a bridge", None),
        Example("Close the bridge. [/INST] The bridge is closed.", None),
        Example("[INST] Close the bridge. [/INST] The bridge is closed.", None),
    )
    keeps = (
        Keep("Models write their thoughts between <think> and </think>."),
        Keep("The token <|endoftext|> ends a text; the prompt stands in [INST]."),
        Keep("Print `<|im_end|>` at the end."),
        Keep("Put it in /think or /usr/no_think/bin."),
        Keep("a <| b |> c"),
        Keep("[INST] is short for instrumental in this dictionary."),
        Keep("The command “/think” makes it slow."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        whole = [match.span() for match in _REASONING.finditer(text)]
        outside = Document(_REASONING.sub(" ", text), document.options)
        opens = bool(whole) and not text[: whole[0][0]].strip()
        if speaks_of_machinery(outside) and not opens:
            return
        for start, end in whole:
            yield self.finding(start, end, (start, end, ""), message="the model's reasoning before its answer")
        begin = whole[0][1] if opens else 0
        edges = []
        if match := _LEADING.match(text[begin:]):
            edges.append((begin + match.start(), begin + match.end()))
        match = _TRAILING.search(text, max(begin, len(text) - _LONGEST_END))
        if match and match.end() > match.start() and match[0].strip():
            last_line_end = text.endswith("\n") and match.start() > 0
            edges.append((match.start(), match.end() - last_line_end))
        gone = sorted([*whole, *edges])
        parted = any(
            not any(a <= match.start() < b for a, b in gone) and not is_quoted(text, *match.span())
            for match in islice(_INSIDE.finditer(text), _MOST_TOKENS)
        )
        for start, end in edges:
            kept = parted and start == begin
            yield self.finding(start, end, *([] if kept else [(start, end, "")]))
        for pattern, message in ((_HALF, "reasoning that was never opened or closed"), (_INSIDE, None)):
            for match in pattern.finditer(text):
                before = bisect_right(gone, (match.start(), len(text)))
                if not (before and match.start() < gone[before - 1][1]) and not is_quoted(text, *match.span()):
                    yield self.finding(*match.span(), message=message)
