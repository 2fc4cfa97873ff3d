"""Evidence about the machinery of language models: texts about it, and texts that came through a tokeniser."""

from __future__ import annotations

from bisect import bisect_right

import regex

from cleanwire.document import Document
from cleanwire.triggers import compile_pattern

_SPELT = r"""
    tokeni[sz] | \btokens?\b | токен | トークン | 分词 | 词元 | 詞元 | jeton | sentence-?piece | word-?piece | \bBPE\b
    | byte[ -]pair | sub-?words? | \bMoses\b | \bBERT\b | \bLLMs?\b | language[ ]model | modèles?[ ]de[ ]langue
    | Sprachmodell | modelos?[ ]de[ ]len?gua
    | 语言模型 | 語言模型 | 言語モデル | chat[ ]template | system[ ]prompt | \bprompts?\b
    | hugging[ ]?face | transformers?\b | \bvocabular | \bplaceholders?\b | Platzhalter | \bChatML\b | \bLlama\b
    """
_TERMS = regex.compile(_SPELT, regex.VERBOSE | regex.IGNORECASE)
_ROUGH = "(?i)" + regex.sub(r"(\[[^\]]*\])|\s+|\\b", r"\1", _SPELT)
"""The same for RE2, and a little more."""
_APART = regex.compile(r"(?<=[\p{L}\p{M}\p{N})\]\"”’])[ ](?:[.,](?=\s|\Z)|n['’]t\b|['’](?:s|re|ve|ll)\b)|[ ][。，、]")
_CODE = regex.compile(r"[{}=\\]|;\s*\Z")
_TOGETHER = regex.compile(r"(?<=[\p{L}\p{M}\p{N})\]\"”’])[.,।。，、](?=\s|\Z)")


def speaks_of_machinery(document: Document) -> bool:
    """Whether the text is about tokenisers, prompts or language models, and so may quote their marks."""
    rough = compile_pattern((_ROUGH,)).search(document.encoded)
    return rough is not None and _TERMS.search(document.text) is not None


def tokenised_lines(document: Document) -> list[tuple[int, int]]:
    """The lines of prose in which punctuation stands apart from the words nearly everywhere, as tokenisers leave it."""
    text = document.text
    if not _APART.search(text):
        return []
    found = []
    start = 0
    for line in text.split("\n"):
        apart = len(_APART.findall(line))
        if apart and apart > 4 * len(_TOGETHER.findall(line)) and not _CODE.search(line):
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def is_tokenised(document: Document, place: int) -> bool:
    """Whether a place stands in such a line."""
    lines = document.once(tokenised_lines)
    number = bisect_right(lines, (place, len(document.text))) - 1
    return number >= 0 and place <= lines[number][1]
