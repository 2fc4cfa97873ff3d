"""Language detection: one function from text to tag and probability, by langdetect unless another is chosen."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import Any

from cleanwire.options import Detector

FEWEST_LETTERS = 60
LEAST_PROBABILITY = 0.9
LONGEST_SAMPLE = 4000
"""Code points that are looked at: more do not make the detectors surer."""


def detect(text: str, detector: str | Detector = "langdetect") -> str | None:
    """The BCP 47 tag of the language of a text; None for a text under 60 letters or when it is in doubt.

    The same text always gives the same answer. Raises ValueError for a detector that is not known and
    ImportError for one that is not installed.

    >>> detect("The committee will meet again on Thursday to hear what the two ministers propose.")
    'en'
    >>> detect("Yes.") is None
    True
    """
    sample = text[:LONGEST_SAMPLE]
    if sum(1 for _ in islice(filter(str.isalpha, sample), FEWEST_LETTERS)) < FEWEST_LETTERS:
        return None
    tag, probability = (_named(detector) if isinstance(detector, str) else detector)(sample)
    return tag if probability >= LEAST_PROBABILITY else None


@cache
def _named(name: str) -> Detector:
    if name not in _MAKERS:
        known = ", ".join(sorted(_MAKERS))
        raise ValueError(f"unknown language detector {name!r}: choose one of {known}, or give a function")
    return _MAKERS[name]()


def _langdetect() -> Detector:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
    from langdetect.lang_detect_exception import LangDetectException

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    tags = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant", "no": "nb"}

    def detect_language(text: str) -> tuple[str, float]:
        detector = factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):
            return "und", 0.0
        return tags.get(best.lang, best.lang), best.prob

    return detect_language


def _lingua() -> Detector:
    from lingua import Language, LanguageDetectorBuilder

    from cleanwire.languages import load_all

    codes = {language.tag.upper() for language in load_all()}
    known = [language for language in Language.all() if language.iso_code_639_1.name in codes]
    detector: Any = LanguageDetectorBuilder.from_languages(*known).build()

    def detect_language(text: str) -> tuple[str, float]:
        best = detector.compute_language_confidence_values(text)[0]
        return best.language.iso_code_639_1.name.lower(), best.value

    return detect_language


def _py3langid() -> Detector:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier: Any = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)

    def detect_language(text: str) -> tuple[str, float]:
        tag, probability = identifier.classify(text)
        return tag, float(probability)

    return detect_language


_MAKERS = {"langdetect": _langdetect, "lingua": _lingua, "py3langid": _py3langid}
