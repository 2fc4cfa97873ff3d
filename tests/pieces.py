"""Texts made of real pieces: artifacts, look-alikes, prose, quotation marks, scripts and markup, glued together."""

from __future__ import annotations

from hypothesis import strategies as st

from cleanwire.normalisers.make_index import discover

NORMALISERS = discover()
ARTIFACTS = [example.before for normaliser in NORMALISERS for example in normaliser.examples]
LOOK_ALIKES = [keep.text for normaliser in NORMALISERS for keep in normaliser.keeps]
PROSE = [
    "The council met on Monday.",
    "Il se réunira de nouveau en juin.",
    "Der Rat tagt am 7. Juni wieder.",
    "El consejo volverá a reunirse.",
    "Совет собрался в понедельник.",
    "委員会は月曜日に開かれた。",
    "اجتمع المجلس يوم الاثنين.",
    "परिषद की बैठक सोमवार को हुई।",
    "an unfinished line",
]
SIGNS = [*" \n.,;:!?'\"«»“”„‘’()[]{}<>*_`#|-–—…\u00a0\u202f\u200b\u200d\ufeff\u00ad\ufffd\ufffc▁@&%$/\\\r\t\x00\x1b0a"]
SIGNS += [
    "\n\n",
    "\r\n",
    "🙂",
    "👩‍👩‍👧",
    "e\u0301",
    "**",
    "https://example.org/a?b=c",
    "a@example.org",
    "{name}",
    "%s",
    "U.S.",
]
LANGUAGES = ["en", "fr", "de", "es", "it", "pt-BR", "nl", "ru", "zh-Hans", "ar", None]

pieces = st.sampled_from([*ARTIFACTS, *LOOK_ALIKES, *PROSE * 5]) | st.sampled_from(SIGNS)
glue = st.sampled_from(["", " ", " ", "\n", "\n\n", ". "])


@st.composite
def texts(draw: st.DrawFn, most: int = 6) -> str:
    """A text of up to so many pieces."""
    parts = draw(st.lists(pieces, max_size=most))
    return "".join(part + draw(glue) for part in parts)


languages = st.sampled_from(LANGUAGES)
