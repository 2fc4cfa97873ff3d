"""What the name of a file and what stands beside it tell of its text."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cleanwire import kinds
from cleanwire.languages.beside import language_of_file
from cleanwire.renderers import renderer_of_file

if TYPE_CHECKING:
    from cleanwire.cli.work import Settings


def told_by(name: str, settings: Settings) -> dict[str, Any]:
    """The format, the language and the renderer of a file, as options of `cleanwire.clean`."""
    format = settings.format or kinds.format_of(name)
    renderer = settings.options.get("renderer")
    if renderer is None and format in ("markdown", "mdx"):
        renderer = _renderer(os.path.dirname(name))
    return {"format": format, "path_lang": language_of_file(name), "renderer": renderer}


@lru_cache(maxsize=1)
def _renderer(folder: str) -> str | None:
    return renderer_of_file(os.path.join(folder, "page"))
