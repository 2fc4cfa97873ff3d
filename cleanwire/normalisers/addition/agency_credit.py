"""ADD010: the credit of a news agency, alone on a line, and the agency's tag twice."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from cleanwire.document import Document
from cleanwire.evidence.boilerplate import LEAD, fold, one_of, phrases_of
from cleanwire.evidence.lines import Line, is_prose, lines, prose_lines, stands_alone, without_lines
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser, computed

_AGENCIES = (
    "AFP", "Agence France-Presse", "Reuters", "AP", "Associated Press", "The Associated Press", "dpa", "DPA",
    "EFE", "ANSA", "Ansa", "LaPresse", "Adnkronos", "AGI", "TASS", "ТАСС", "РИА Новости", "Интерфакс",
    "Interfax", "Укрінформ", "Ukrinform", "Xinhua", "新华社", "新華社", "中新社",
    "Kyodo", "共同", "共同通信", "時事", "時事通信",
    "Jiji", "Yonhap", "연합뉴스", "뉴시스", "PTI", "ANI", "IANS", "UPI", "APA", "PAP", "ČTK", "ČTK/AP", "TASR", "MTI",
    "Lusa", "LUSA", "Belga", "ANP", "TT", "NTB", "Ritzau", "STT", "ATS", "Keystone-ATS", "Keystone-SDA", "SDA",
    "epd", "KNA", "SID", "Europa Press", "Agerpres", "Mediafax", "БТА", "BTA", "HINA", "Hina", "Tanjug",
    "Anadolu", "AA", "DHA", "İHA", "IRNA", "ISNA", "Mehr", "WAFA", "SPA", "Antara", "TTXVN", "VNA", "AMNA",
    "رويترز", "فرانس برس", "أ ف ب", "الأناضول", "ایسنا", "ایرنا", "رویترز", "רויטרס", "रॉयटर्स",
    "पीटीआई", "路透社", "法新社", "中央社", "美联社", "美聯社", "ロイター", "로이터", "뉴스1",
    "ΑΠΕ-ΜΠΕ", "Bloomberg", "Getty Images", "Getty", "Shutterstock",
)  # fmt: skip
_CREDITS = phrases_of("credits")
_RIGHTS = phrases_of("rights")
_BYLINES = phrases_of("bylines")
_ANY_NAME = "|".join(regex.escape(name) for name in sorted(_AGENCIES, key=len, reverse=True))
_NAME = f"(?<![A-Za-z])(?:{_ANY_NAME})(?![A-Za-z])"
_LIST = rf"{_NAME}(?:(?:[ ]?[/,&+–-][ ]?|[ ](?:and|et|und|y|e|en|i|и|та)[ ]){_NAME}){{0,3}}"
_LONGEST_BYLINE = 40
_WORDS = regex.compile(r"[\p{L}\p{M}']+")
_LINE = regex.compile(
    rf"[(\[（]?(?P<copyright>(?:저작권자[ ]?)?(?:[©ⓒ]|\(c\)|Copyright(?:[ ]©)?)[ ]?)?"
    rf"(?P<lead>[^\n:：(©]{{0,30}}?)[ \u00a0]?[:：]?[ ]?"
    rf"(?P<year>(?:19|20)\d\d[ ]?)?(?P<names>{_LIST})(?P<rest>[ .,–-]{{0,3}}[^\n]{{0,60}}?)[)\]）]?[.]?"
)
_COPYRIGHT = regex.compile(r"[©ⓒ]|\(c\)|copyright", regex.IGNORECASE)
_ANY = regex.compile(_NAME)
_TWICE = regex.compile(rf"\((?P<name>{_NAME})\)(?P<again>[ ]?[-–—]?[ ]?\((?P=name)\))")


class AgencyCredit(Normaliser):
    """A scraped article ends in the credit of the agency that its site had from it: `(with AFP)`, `© 2024
    Reuters`, `Photo: AP`. Alone on a line after a paragraph, and made of nothing but agencies, such a
    line may go, and so may an agency's tag that stands twice at the head (`(AFP) - (AFP)`). Credits may be owed,
    so the fix is unsafe; authors', translators' and licence notices and credits within a caption stay.
    """

    code = "ADD010"
    name = "agency-credit"
    message = "credit of a news agency, left from the page"
    stage = "addition"
    mqm = "addition"
    its = "addition"
    triggers = computed(
        lambda: (
            rf"[^A-Za-z](?:{_ANY_NAME})(?:[^A-Za-z]|\z)",
            rf"\((?:{_ANY_NAME})\)[ ]?[-–—]?[ ]?\(",
            r"(?i)[©ⓒ]|\(c\)|copyright",
            one_of(_RIGHTS, f"(?m)^[{LEAD}]*"),
            one_of(_BYLINES, r"(?m)^[ \t*_]*[(（\[【]?"),
        )
    )
    origin = "News sites that print agencies' texts and pictures, scraped with the credits."
    examples = (
        Example(
            "The bridge will open in May, the mayor said.\n\n(with AFP)\n",
            "The bridge will open in May, the mayor said.\n",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n(Reporting by Anna Weber; editing by Tom Field)",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "桥梁将于五月重新开放，市长星期五表示。\n\n（责任编辑：张敏）",
            "桥梁将于五月重新开放，市长星期五表示。",
            "zh",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\n© 2024 Reuters",
            "The bridge will open in May, the mayor said.",
            unsafe=True,
        ),
        Example(
            "The bridge will open in May, the mayor said.\n\nPhoto: AFP\n\nThe old one comes down in June, he said.",
            "The bridge will open in May, the mayor said.\n\nThe old one comes down in June, he said.",
            unsafe=True,
        ),
        Example(
            "Le pont rouvrira au mois de mai, selon la mairie.\n\n(Avec AFP)",
            "Le pont rouvrira au mois de mai, selon la mairie.",
            "fr",
            unsafe=True,
        ),
        Example(
            "ALMUERA (AFP) - (AFP) The bridge will open again in May.",
            "ALMUERA (AFP) The bridge will open again in May.",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("BERLIN (AP) - The bridge will open in May, the mayor said on Friday."),
        Keep("The bridge will open again in May, according to Reuters.\n\nThe mayor would not confirm it."),
        Keep("The bridge will open in May, the mayor said.\n\n© 2024 Anna Weber. Licensed under CC BY 4.0."),
        Keep("The bridge will open in May, the mayor said.\n\nSource: Eurostat"),
        Keep("The bridge will open in May, the mayor said.\n\nPhoto: Anna Weber"),
        Keep("The mayor on the old bridge. Photo: AFP\n\nThe bridge will open again in May, he said."),
        Keep("He had worked for an agency (AFP) and for two papers before he bought the ferry."),
        Keep("Copyright 2001 by the makers of the program.\n\nAll rights reserved.\n\nYou may copy it as you like."),
        Keep("Text: Anna Weber\n\nTranslation: Tom Field\n\nAll characters are the author's own."),
        Keep("The clock struck ten on the TT track when the riders came in, wet and late.\n\nNobody was hurt."),
        Keep("Der Bürgermeister sprach mit der Agentur dpa.\n\nMehr wollte er nicht sagen.", "de"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for match in self.matches(_TWICE, document):
            yield self.finding(
                match.start(),
                match.end(),
                (*match.span("again"), ""),
                applicability="unsafe",
                message="an agency's tag twice",
            )
        every = document.once(lines)
        for number, line in enumerate(every):
            last = number == len(every) - 1
            if not number or len(line.text) > 120 or not self.is_near(document, line.start):
                continue
            if not (_is_credit(line) or (last and (_reserves(line) or _is_byline(line)))):
                continue
            before = every[number - 1].text
            follows = (is_prose(before) and not _COPYRIGHT.search(before)) or _is_credit(every[number - 1])
            if follows and stands_alone(document, line) and document.once(prose_lines):
                deletion = without_lines(document, [(line.start, line.end)])[0]
                yield self.finding(line.start, line.end, (*deletion, ""), applicability="unsafe")


def _is_credit(line: Line) -> bool:
    match = _ANY.search(line.text) and _LINE.fullmatch(line.text.strip("*_ –—-"))
    if not match or (match["rest"].strip(" .,–-)") and not _only_rights(match["rest"])):
        return False
    words = _WORDS.findall(fold(match["lead"]))
    return bool(match["copyright"]) or (len(words) <= 3 and all(word in _CREDITS for word in words))


def _reserves(line: Line) -> bool:
    text = fold(line.text.strip(" *_()[]."))
    return text in _RIGHTS or (text.partition(" ©")[0] in _RIGHTS and _ANY.search(line.text) is not None)


def _is_byline(line: Line) -> bool:
    """Whether a line says who wrote and edited a report, in brackets, or who was in charge of it."""
    text = line.text.strip("*_ .")
    bracketed = text[:1] in "([（【" and text[-1:] in ")]）】"
    label, sign, _ = fold(text.strip("([（【")).replace("：", ":").partition(":")
    if sign and label in _BYLINES and len(text) <= _LONGEST_BYLINE:
        return True
    return bracketed and label.startswith(tuple(_BYLINES)) and ";" in text


def _only_rights(rest: str) -> bool:
    return fold(rest).strip(" .,–-)") in _RIGHTS
