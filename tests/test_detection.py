"""Detection of languages: the frequent words where they leave no doubt, else langdetect."""

from __future__ import annotations

import pytest
from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

from benchmarks.corpora import seeds
from cleanwire.detection import _profiled, by_frequent_words, detect

LANGUAGES = ["de", "en", "es", "fr"]
SHORT = {
    "hr": "Gradsko vijeće odlučilo je da će se most preko rijeke zatvoriti na mjesec dana zbog popravka kolnika.",
    "ja": "市議会は火曜日の夜に会合を開き、川にかかる橋を一か月のあいだ閉鎖することを決めた。"
    "住民には十月に手紙で知らせるという。店はふだんどおり営業し、バスは別の道を通る。",
    "ru": "Городской совет решил закрыть мост через реку на месяц, чтобы починить дорогу и перила до зимы.",
    "zh-Hans": "市议会周二晚上开会，决定将河上的桥关闭一个月，以便在冬天之前修好路面和栏杆。"
    "居民们将在十月收到通知信，商店照常营业，公共汽车改道行驶。",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_are_told_by_either(language: str) -> None:
    for text in seeds(language, clean=True):
        assert by_frequent_words(text) in (language, None)
        assert detect(text) == language


def test_english_needs_no_profiles() -> None:
    assert {by_frequent_words(text) for text in seeds("en", clean=True)} == {"en"}


@pytest.mark.parametrize("language", SHORT)
def test_other_texts_are_told_by_langdetect(language: str) -> None:
    assert by_frequent_words(SHORT[language]) is None
    assert detect(SHORT[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed and the road to it is not.",
        " ".join(["the of"] * 20 + ["le de et la"] * 10),
        "市議会は火曜日の夜に会合を開き橋を閉鎖することを決めた" * 30 + " the mayor said that it is to be so" * 8,
        "Die brug is gesluit en die pad daarheen is nie oop nie, maar die burgemeester het gesê dat dit in die somer "
        "van die jaar reg sal wees. Dit was in die koerant, wat met die raad van die stad gepraat het oor die brug.",
    ],
)
def test_doubt_is_left_to_langdetect(text: str) -> None:
    assert by_frequent_words(text) is None


@pytest.mark.parametrize("language", ["es", "fr", *SHORT])
def test_the_probabilities_are_those_of_langdetect(language: str) -> None:
    text = SHORT.get(language) or seeds(language, clean=True)[0]
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    detector = factory.create()
    detector.append(text)
    best = detector.get_probabilities()[0]
    tag, probability = _profiled()(text)
    assert tag == {"zh-cn": "zh-Hans"}.get(best.lang, best.lang)
    assert probability == pytest.approx(best.prob)
