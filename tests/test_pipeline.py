"""The pipeline: languages, selection, third parties, failures, rounds, start-up."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from typing import Any

import pytest

from cleanwire import Document, Example, Finding, Keep, Normaliser, Options, Pipeline, clean, registry
from cleanwire.run import FAILED, UNSETTLED

LONG = "The council came together on Monday to speak about the bridge that it wants to build over the river next year. "


class Shout(Normaliser):
    """Turns `loud` into `LOUD`."""

    code, name, message, stage = "TST001", "shout", "not loud enough", "report"
    mqm, its, origin = "style", "style", "tests"
    triggers = ("loud",)
    examples, keeps = (Example("loud", "LOUD"),), (Keep("Loud"),)

    def find(self, document: Document) -> Iterator[Finding]:
        start = document.text.find("loud")
        if start >= 0:
            yield self.finding(start, start + 4, (start, start + 4, "LOUD"))


class Whisper(Shout):
    """Turns `LOUD` back into `loud`."""

    code, name, triggers = "TST002", "whisper", ("LOUD",)

    def find(self, document: Document) -> Iterator[Finding]:
        start = document.text.find("LOUD")
        if start >= 0:
            yield self.finding(start, start + 4, (start, start + 4, "loud"))


class Broken(Shout):
    """Raises."""

    code, name = "TST003", "broken"

    def find(self, document: Document) -> Iterator[Finding]:
        raise RuntimeError("out of order")


class Norwegian(Shout):
    """Knows one language only."""

    code, name, languages = "TST004", "norwegian", frozenset({"nb"})


def test_a_normaliser_of_ones_own() -> None:
    pipeline = Pipeline([Shout])
    assert pipeline.clean("a loud noise").text == "a LOUD noise"
    assert [n.code for n in pipeline.normalisers] == ["TST001"]
    assert Pipeline([Shout()]).clean("quiet").findings == ()


def test_two_normalisers_may_not_share_a_code() -> None:
    with pytest.raises(ValueError, match="TST001"):
        Pipeline([Shout, Shout])


def test_one_that_raises_is_named_and_skipped_and_the_others_run() -> None:
    result = Pipeline([Broken, Shout]).clean("a loud noise")
    assert result.text == "a LOUD noise"
    [failure] = [finding for finding in result.findings if finding.code == FAILED]
    assert "TST003 (broken) raised RuntimeError: out of order" in failure.message


class OutOfRange(Shout):
    """Gives an edit that lies outside the text."""

    code, name = "TST005", "out-of-range"

    def find(self, document: Document) -> Iterator[Finding]:
        yield self.finding(0, 1, (5, 9999, "x"))


class Idle(Shout):
    """Gives an edit that changes nothing."""

    code, name = "TST006", "idle"

    def find(self, document: Document) -> Iterator[Finding]:
        yield self.finding(0, 1, (0, 1, document.text[:1]))


def _raise(document: Document) -> bool:
    raise RuntimeError("no probe")


class BrokenProbe(Broken):
    """Has a probe that raises."""

    code, name, triggers, probes = "TST007", "broken-probe", (), (_raise,)


class BadTrigger(Shout):
    """Has a trigger that RE2 does not take."""

    code, name, triggers = "TST008", "bad-trigger", ("(?=x)",)


def test_faulty_ones_harm_nothing() -> None:
    for faulty in (OutOfRange, BrokenProbe):
        result = Pipeline([faulty, Shout]).clean("a loud noise")
        assert result.text == "a LOUD noise"
        assert [f.code for f in result.findings] == [FAILED, "TST001"]
    assert Pipeline([Idle, Shout]).clean("a loud noise").text == "a LOUD noise"
    with pytest.raises(ValueError, match="RE2 does not take the trigger"):
        Pipeline([BadTrigger])


def test_fixes_that_undo_each_other_change_nothing_and_it_is_said() -> None:
    result = Pipeline([Shout, Whisper]).clean("a loud noise")
    assert result.text == "a loud noise" and not result.edits
    assert [finding.code for finding in result.findings] == [UNSETTLED]


def test_a_language_is_asked_for_only_when_a_triggered_normaliser_needs_it() -> None:
    asked = []

    def detector(text: str) -> tuple[str, float]:
        asked.append(text)
        return "nb", 1.0

    assert not Pipeline([Norwegian], detector=detector).clean(LONG) and not asked
    assert Pipeline([Norwegian], detector=detector).clean(LONG + "loud").text.endswith("LOUD")
    assert len(asked) >= 1


def test_without_a_certain_language_only_those_that_need_none_run() -> None:
    def unsure(text: str) -> tuple[str, float]:
        return "nb", 0.89

    assert not Pipeline([Norwegian], detector=unsure).clean(LONG + "loud")
    assert not Pipeline([Norwegian]).clean("loud"), "too short to tell"
    assert Pipeline([Norwegian], target_lang="nb-NO").clean("loud")
    assert not Pipeline([Norwegian], target_lang="en").clean("loud")
    assert Pipeline([Shout]).clean("loud")


def test_the_same_text_gives_the_same_language_always() -> None:
    text = LONG + "They struck civilian infrastructure. in Ukraine on Monday."
    assert len({clean(text).text for _ in range(5)}) == 1
    assert clean(text).text.endswith("infrastructure in Ukraine on Monday.")


@pytest.mark.parametrize("options", [{"detector": "oracle"}, {"format": "papyrus"}, {"target_lang": "en US!"}])
def test_a_wrong_option_is_an_error_that_says_so(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options.values()))):
        Pipeline([Norwegian], **options).clean(LONG + "loud")


def test_selection_by_prefix() -> None:
    def codes(**options: Any) -> set[str]:
        return {n.code[:3] for n in Pipeline(**options).normalisers}

    assert codes(select="SEN") == {"SEN"}
    assert codes(select=["SEN", "ADD"], ignore="SEN") == {"ADD"}
    assert "SEN" not in codes(ignore="SEN") and "ADD" in codes(ignore="SEN")
    assert [n.code for n in Pipeline(select="ALL,SEN002", ignore="SEN").normalisers if n.code[:3] == "SEN"] == [
        "SEN002"
    ]
    assert codes(select="ALL") >= {"SEN", "ADD"}


def test_third_parties_come_through_entry_points(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("shout", f"{__name__}:Shout", registry.ENTRY_POINTS)
    monkeypatch.setattr(EntryPoint, "load", lambda self: Shout)
    monkeypatch.setattr(registry, "entry_points", lambda group: [point])
    registry.installed.cache_clear()
    try:
        assert "TST001" in {entry.code for entry in registry.installed()}
        monkeypatch.setattr(EntryPoint, "load", lambda self: print)
        registry.installed.cache_clear()
        with pytest.warns(RuntimeWarning, match="'shout'.*is not a subclass"):
            assert "TST001" not in {entry.code for entry in registry.installed()}
    finally:
        monkeypatch.undo()
        registry.installed.cache_clear()


def test_what_is_protected_in_plain_text_stays() -> None:
    kept = "See https://example.org/loud and write to loud@example.org; run `loud` with {loud}."
    assert Pipeline([Shout]).clean(kept).text == kept


def test_options_are_frozen_and_speak_bcp_47() -> None:
    options = Options(target_lang="pt_BR")
    assert options.target_lang == "pt-BR"
    with pytest.raises(AttributeError):
        options.unsafe = True  # type: ignore[misc]


def test_importing_loads_nothing_heavy() -> None:
    heavy = "ftfy langdetect regex re2 cleanwire.normalisers cleanwire.languages"
    code = f"import cleanwire, sys; print([m for m in {heavy.split()} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_clean_text_loads_no_normaliser_but_those_with_probes() -> None:
    code = f"import cleanwire, sys; cleanwire.clean({LONG!r}); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name for name in run.stdout.split() if name.startswith("cleanwire.normalisers.")}
    probes = {probe.partition(":")[0] for entry in registry.installed() for probe in entry.probes}
    modules = {entry.path.partition(":")[0] for entry in registry.installed()}
    assert loaded & modules <= probes
    assert not {"ftfy", "langdetect"} & set(run.stdout.split())
