"""Finds the marks that machine translation leaves in text, mends them, and shows every edit.

>>> import cleanwire
>>> cleanwire.clean("It hit civilian infrastructure. in Ukraine on Monday.", target_lang="en").text
'It hit civilian infrastructure in Ukraine on Monday.'
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cleanwire.document import Document
    from cleanwire.edits import Edit
    from cleanwire.files import FileResult, TextPart, clean_file
    from cleanwire.findings import Finding, Fix
    from cleanwire.normaliser import Example, Keep, Normaliser
    from cleanwire.options import Options
    from cleanwire.pipeline import Pipeline, clean
    from cleanwire.result import Result
    from cleanwire.storage import FileProblem

__version__ = "0.1.0"
__all__ = [
    "Document",
    "Edit",
    "Example",
    "FileProblem",
    "FileResult",
    "Finding",
    "Fix",
    "Keep",
    "Normaliser",
    "Options",
    "Pipeline",
    "Result",
    "TextPart",
    "clean",
    "clean_file",
]

_HOMES = {
    "Document": "document",
    "Edit": "edits",
    "Example": "normaliser",
    "FileProblem": "storage",
    "FileResult": "files",
    "Finding": "findings",
    "Fix": "findings",
    "Keep": "normaliser",
    "Normaliser": "normaliser",
    "Options": "options",
    "Pipeline": "pipeline",
    "Result": "result",
    "TextPart": "files",
    "clean": "pipeline",
    "clean_file": "files",
}


def __getattr__(name: str) -> Any:
    """Loads a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
