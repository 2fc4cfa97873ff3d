"""Commands of the shell in prose."""

from __future__ import annotations

import regex

from cleanwire.document import Document
from cleanwire.languages.language import words

_COMMANDS = words("""
    add apt build bundle cargo cd chmod chown code commit conda cp curl docker find flake8 git go grep install jest
    ls make mkdir mv mypy npm npx pip pip3 pipx pnpm poetry pytest rm rsync ruff run scp sh source tar tox tree uv yarn
""")
_WORDS = regex.compile(r"[\w.-]+")
_CLOSE_WORDS = 3
"""How many words a command and its arguments are at most."""


def ends_in_command(document: Document, before: str) -> bool:
    """Whether what stands before a stop ends in a command of the shell and perhaps a word or two, and not in words of a
    sentence, so that the stop is the folder.

    >>> from cleanwire.options import Options
    >>> document = Document("", Options(target_lang="en"))
    >>> ends_in_command(document, "To do so, run git add"), ends_in_command(document, "They go to Leeds")
    (True, False)
    """
    near = _WORDS.findall(before)[-_CLOSE_WORDS - 1 :]
    place = max((place for place, word in enumerate(near) if word in _COMMANDS), default=-1)
    lexicon = document.lexicon
    small = lexicon.function_words | lexicon.auxiliaries | lexicon.finite_verbs - _COMMANDS
    beside = [*near[max(0, place - 1) : place], *near[place + 1 :]]
    return place >= 0 and len(near) - place <= _CLOSE_WORDS and small.isdisjoint(beside)
