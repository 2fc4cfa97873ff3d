"""RES007: a message of the service where the translation should be."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser

_LONGEST = 600
"""A longer text is one about the message."""
_WHOLE = regex.compile(r"\s*(?:NULL|null|undefined|NaN|\[object Object\]|\(null\)|nil|#N/A|#VALUE!|#REF!|\{\}|\[\])\s*")
_OPENING = regex.compile(
    r"""\s*(?:
    QUERY[ ]LENGTH[ ]LIMIT | MYMEMORY[ ]WARNING | NO[ ]QUERY[ ]SPECIFIED
    | (?:'[A-Z]+'|INVALID)[ ](?:IS[ ]AN[ ]INVALID|LANGUAGE[ ]PAIR|SOURCE[ ]LANGUAGE|TARGET[ ]LANGUAGE)
    | YOU[ ]USED[ ]ALL[ ]AVAILABLE[ ]FREE[ ]TRANSLATIONS | PLEASE[ ]SELECT[ ]TWO[ ]DISTINCT[ ]LANGUAGES
    | (?i:<!doctype[ ]html>\s*)?(?i:<html>\s*)?(?i:<head>\s*)?(?i:<title>\s*)?
      (?:Error:?[ ])?(?:HTTP[ /]?(?:1\.[01][ ]|Error[ ])?)?[45]\d\d[ :.-]{1,3}
      (?i:bad[ ](?:request|gateway)|unauthori[sz]ed|payment[ ]required|forbidden|not[ ]found|too[ ]many[ ]requests
      |request[ ]entity[ ]too[ ]large|payload[ ]too[ ]large|internal[ ]server[ ]error|gateway[ ]time-?out
      |service[ ](?:temporarily[ ])?unavailable|\(Server[ ]Error\))
    | (?i:(?:error:[ ])?(?:translation[ ])?(?:rate[ ]limit|(?:daily[ ]|monthly[ ]|character[ ])?quota)
      (?:[ ]has[ ]been)?[ ](?:exceeded|reached))
    | (?i:error[ ](?:translating|in[ ]translation)|translation[ ](?:failed|error)
      |could[ ]not[ ]translate[ ]the[ ](?:text|following))
    | You[ ]exceeded[ ]your[ ]current[ ]quota | The[ ]model[ ]is[ ](?:currently[ ])?overloaded
    | Our[ ]systems[ ]have[ ]detected[ ]unusual[ ]traffic | Traceback[ ]\(most[ ]recent[ ]call[ ]last\)
    | \{\s*"(?:error|detail|message|code)"\s*:
    )""",
    regex.VERBOSE,
)


class ServiceMessages(Normaliser):
    """A pipeline that does not look at what a service answers takes its errors for translations: a quota that is
    used up, a page that says 429, the `NULL` of a database, the `[object Object]` of a script. The translation
    itself is not there, so the message is reported. It counts where it is the whole of a short text or opens it; text
    that tells of such a message stays.
    """

    code = "RES007"
    name = "service-message"
    message = "a service's message in place of a translation"
    stage = "report"
    mqm = "mistranslation"
    its = "non-conformance"
    triggers = (
        r"\A\s*(?:NULL|null|undefined|NaN|\[object Object\]|\(null\)|nil|#N/A|#VALUE!|#REF!|\{\}|\[\])\s*\z",
        r"\[object Object\]",
        r"\A\s*(?:QUERY LENGTH|MYMEMORY|'[A-Z]+'|INVALID|NO QUERY|YOU USED|PLEASE SELECT)",
        r"\A\s*(?i:<!doctype|<html|<head|<title|error|http|[45][0-9][0-9])",
        r"\A\s*(?:You exceeded|The model is)",
        r"\A\s*(?i:error|translation|rate|quota|daily|monthly|character|could|our systems|traceback|\{\s*\")",
    )
    origin = "Pipelines that store what a service answers without looking at its status."
    examples = (
        Example("QUERY LENGTH LIMIT EXCEEDED.", None),
        Example("429 Too Many Requests", None),
        Example("[object Object]", None),
        Example("NULL", None, lang=None),
        Example("Error: 502 Bad Gateway", None),
        Example("Rate limit exceeded. Try again later.", None),
    )
    keeps = (
        Keep("A null value is not the same as an undefined one."),
        Keep("The server answered 429 Too Many Requests, and he waited."),
        Keep("404 people came to the fair, 500 errors were counted."),
        Keep("None"),
        Keep("Translation is an art, and quotas are exceeded every day."),
        Keep("Error bars show the standard deviation."),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        text = document.text
        if (match := _WHOLE.fullmatch(text)) or (len(text) <= _LONGEST and (match := _OPENING.match(text))):
            start = len(text) - len(text.lstrip())
            yield self.finding(start, max(start, len(text[: match.end()].rstrip())))
            return
        for match in regex.finditer(r"\[object Object\]", text):
            yield self.finding(*match.span(), message="a script's object where its text should be")
