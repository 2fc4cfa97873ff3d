"""Which program makes a site of a page of Markdown: what of the page is markup differs between them."""

from __future__ import annotations

import os

from cleanwire.languages.beside import names_in
from cleanwire.patterns import late_re

_ABOVE = late_re(
    r"(?P<python>mkdocs\.ya?ml)|(?P<mdx>docusaurus\.config\.[cm]?[jt]s)|(?P<hugo>hugo\.(?:toml|ya?ml|json))"
)


def renderer_of_file(path: str) -> str | None:
    """The renderer that the nearest settings of a site above a page tell; None when there are none.

    MkDocs, Docusaurus and Hugo make pages of folders below their settings, so that a README beside these is not one of
    theirs; Jekyll makes one of it. `config.toml` is Hugo's where there is `content` beside it, and `_config.yml` is
    Jekyll's where the folders of others that use the name, Hexo and Jupyter Book, are absent. The folder of the
    repository is the last that is looked at. A file need not exist.

    >>> renderer_of_file("nowhere/page.md")
    """
    folder = os.path.dirname(os.path.abspath(path))
    inside = None
    while True:
        names = names_in(folder)
        if "_config.yml" in names and not {"_toc.yml", "source"} & names:
            return "kramdown"
        if inside and not inside.startswith("."):
            if "config.toml" in names and "content" in names:
                return "hugo"
            if match := next(filter(None, map(_ABOVE.fullmatch, sorted(filter(_ABOVE.fullmatch, names)))), None):
                return {"python": "python-markdown"}.get(match.lastgroup or "", match.lastgroup)
        above, inside = os.path.split(folder)
        if ".git" in names or not inside:
            return None
        folder = above
