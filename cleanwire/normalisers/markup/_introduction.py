"""The line with which a language model introduces a translated page, above all that may stand first in one."""

from __future__ import annotations

from cleanwire.languages.language import words

_TRANSLATION = words("""
    translat tradu tradot übersetz vertal vertaling tłumacz przetłumacz preklad překlad
    fordít traducer översätt oversæt oversett käännö çevir перевод переклад превод μετάφρασ ترجم תרגום अनुवाद অনুবাদ แปล
    dịch terjemah 翻译 翻譯 译文 譯文 翻訳 번역
""")

INTRODUCTION = (
    rf"(?i:(?=[^\n]{{0,200}}?(?:{'|'.join(sorted(_TRANSLATION))}))[^\n#>|`]{{2,200}}[:：][*_]{{0,2}}[ \t]*\r?\n"
    r"(?:[ \t]*\r?\n){0,2})"
)
"""A pattern of the whole line, with the blank ones after it: it speaks of a translation and ends in a colon."""
