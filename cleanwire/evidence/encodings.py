"""Text that speaks of encodings, and deletions that leave no doubled space.

Who writes about encodings, markup or scripts quotes what would elsewhere be damage: `Ã©`, `&amp;`, `<0xE2>`.
"""

from __future__ import annotations

import regex

from cleanwire.document import Document
from cleanwire.triggers import compile_pattern

REACH = 300
"""How many characters around its mention a topic reaches."""

_BLOCK = 4096
_LONGEST_TERM = 40
_SPELT = r"""
    unicode | юникод | \butf-?\d | (?<!<)\bu\+[0-9a-f]{4} | \bascii\b | \blatin-?[12]\b | iso[ -]?8859
    | \bcp-?\d{3,4}\b | windows-?125\d | mac-?roman | mojibake | code[ -]?p(?:oint|age)s?\b | charset | \bbytes?\b
    | \bencodings?\b | encodage | [ck]odierung | codifica(?:ción|zione|ção) | кодировк | 文字化け | 文字コード
    | character[ -]?sets? | \bdecod(?:e[ds]?|ing)\b
    | jeux?[ ]de[ ]caractères | (?:juego|conjunto)s?[ ]de[ ]caract[eè]res
    | set[ ]di[ ]caratteri | tekensets? | kodowani | kódování | кодуванн | κωδικοποίησ | ترميز | קידוד | کدگذاری | एन्कोड
    | 인코딩 | エンコ | 字符集 | 字元集
    | 乱码 | 亂碼 | 编码 | 編碼 | zeichensatz | escape[ ](?:sequence|character) | \bregex | tokeni[sz]er
    | control[ ]c(?:haracter|ode) | replacement[ ]character | zero[ -]width | soft[ ]hyphen | private[ -]use
    | \bhtml\b | \bxml\b | entity[ ](?:ref|name|code) | ampersand | homogl[yi](?:ph|f) | homogra(?:ph|f) | look-?alike
    | c[yiì]rill?i[ckq] | cirílic | k[yi]rill?is | кириллиц | латиниц
    | (?:greek|latin)[ ](?:letter|character|alphabet|script)
    """
_TERMS = regex.compile(_SPELT, regex.VERBOSE | regex.IGNORECASE)
_ROUGH = "(?i)" + regex.sub(r"(\[[^\]]*\])|\s+|\(\?<!<\)", r"\1", _SPELT)
"""The same for RE2, and a little more."""
_OPENING = "\"'“‘«‹„‚»›(（[「『〈《【`´"
_CLOSING = "\"'”’»›“‘)）]」』〉》】`´"


def speaks_of_encodings(document: Document, start: int, end: int) -> bool:
    """Whether the text around a span speaks of encodings, escapes or scripts, so that it may quote damage."""
    known = document.once(_mentions)
    for block in range(max(0, start - REACH) // _BLOCK, min(end + REACH, len(document.text)) // _BLOCK + 1):
        if block not in known:
            known[block] = _mentioned(document.text, block * _BLOCK)
        if any(start - REACH <= place <= end + REACH for place in known[block]):
            return True
    return False


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks or brackets enclose exactly this span."""
    return start > 0 and end < len(text) and text[start - 1] in _OPENING and text[end] in _CLOSING


def stands_in_source(document: Document, piece: str) -> bool:
    """Whether the source text has the same piece, which then is its author's."""
    return document.source is not None and piece in document.source


def deletion(text: str, start: int, end: int) -> tuple[int, int]:
    """The span to delete so that `start:end` goes without leaving two spaces where there was one on each side.

    >>> deletion("one * two", 4, 5), deletion("one*two", 3, 4)
    ((4, 6), (3, 4))
    """
    if text[end : end + 1] == " " and (start == 0 or text[start - 1] in " \n"):
        return start, end + 1
    if end == len(text) and text[start - 1 : start] == " ":
        return start - 1, end
    return start, end


def _mentions(document: Document) -> dict[int, list[int]]:
    """Where terms stand, by the number of the block of text; a block is searched when it is first asked for."""
    return {}


def _mentioned(text: str, start: int) -> list[int]:
    """The places of the terms that begin in the block at `start`."""
    end = start + _BLOCK
    block = text[start : end + _LONGEST_TERM].encode("utf-8", "surrogatepass")
    if not compile_pattern((_ROUGH,)).search(block):
        return []
    matches = _TERMS.finditer(text, start, end + _LONGEST_TERM)
    return [match.start() for match in matches if match.start() < end]
