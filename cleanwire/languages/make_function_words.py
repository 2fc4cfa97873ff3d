"""Writes `function_words.json` from the modules of the languages: `python -m cleanwire.languages.make_function_words`.

The file spares the import of all languages where only their most frequent words are asked for.
"""

from __future__ import annotations

import json
from pathlib import Path

from cleanwire.languages import load_all

OUTPUT = Path(__file__).with_name("function_words.json")


def render() -> str:
    """The text of the file: a line for each language."""
    words = {language.tag: " ".join(sorted(language.function_words)) for language in load_all()}
    return json.dumps({tag: row for tag, row in words.items() if row}, ensure_ascii=False, indent=0) + "\n"


def main() -> None:
    """Writes the file."""
    OUTPUT.write_text(render(), encoding="utf-8", newline="\n")
    print(f"{OUTPUT}: written")


if __name__ == "__main__":
    main()
