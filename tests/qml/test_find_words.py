# SPDX-License-Identifier: Apache-2.0
"""The history of a thing in plain sentences: every kind of its events has one, in every language, and names land in
their places.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from lab_kiosk import paths
from lab_kiosk.application.find import Despite, ThingAct, Told
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.events import CATALOGUE
from lab_kiosk.domain.folds import FOLDS
from lab_kiosk.domain.vocabulary import Custody, HoldReason, RetireReason, Step
from tests.support.speaking import speaking

KINDS = sorted(
    {kind for kind in CATALOGUE if kind.startswith("asset.")}
    | {event.KIND for event in FOLDS["asset"].handlers}
    | {"asset.code_assigned", "asset.code_retired"}
)
LANGUAGES = ["en", "es", "ar"]
NOBODY_ELSE = "Quinn"
NEXT = "November 18, 2027"


@pytest.fixture
def engine(qapp: QObject) -> QQmlEngine:
    made = QQmlEngine()
    made.addImportPath(str(paths.resources() / "qml"))
    # Before a translator of Python's is installed: what Qt's loading thread says then asks for the GIL that we hold.
    for singleton in ("HistoryWords", "FindWords", "ThingActWords"):
        assert made.singletonInstance("LabKiosk.Words", singleton)
    return made


def words(engine: QQmlEngine, singleton: str = "HistoryWords") -> Any:
    return engine.singletonInstance("LabKiosk.Words", singleton)


def sentence(engine: QQmlEngine, kind: str, told: str = "plain", **said: str) -> str:
    named = {"who": "Ana", "whom": "Pat", "other": NOBODY_ELSE, "word": "w", **said}
    return str(words(engine).sentence(kind, told, *named.values(), 42))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_of_a_thing_is_a_plain_sentence(engine: QQmlEngine, language: str) -> None:
    """M: history of any thing and any loan in plain sentences (issue 6 §2)."""
    with speaking(language):
        unknown = sentence(engine, "robot.danced")
        told = {kind: sentence(engine, kind) for kind in KINDS}
        plain = {kind: sentence(engine, kind, who="", whom="", other="", word="") for kind in KINDS}
    assert [kind for kind, said in told.items() if said == unknown] == []
    assert len(set(told.values())) == len(told)
    for said in (*told.values(), *plain.values()):
        assert said
        assert not any(mark in said for mark in ("%1", "%2", "%3", "%4", "%5", "undefined"))


@pytest.mark.parametrize("language", ["es", "ar"])
def test_no_sentence_is_left_in_english(engine: QQmlEngine, language: str) -> None:
    english = {(kind, told): sentence(engine, kind, told) for kind in KINDS for told in Told}
    with speaking(language):
        translated = {key: sentence(engine, *key) for key in english}
    assert [key for key, said in english.items() if translated[key] == said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_named_where_the_register_has_them_and_made_up_nowhere(engine: QQmlEngine, language: str) -> None:
    with speaking(language):
        assert "Pat" in sentence(engine, "asset.lent")
        assert "Ana" in sentence(engine, "asset.lent")
        assert "Ana" in sentence(engine, "asset.hold_placed", word="damaged")
        over = sentence(engine, "asset.lent", "from_another")
        assert "Pat" in over
        assert NOBODY_ELSE in over
        nameless = sentence(engine, "asset.lent", "from_another", who="", whom="", other="")
        assert not any(name in nameless for name in ("Ana", "Pat", NOBODY_ELSE))
        assert "42" in sentence(engine, "asset.battery_reported")


@pytest.mark.parametrize("told", Told)
def test_every_turn_of_a_loan_is_said_differently(engine: QQmlEngine, told: Told) -> None:
    others = {sentence(engine, "asset.lent", other) for other in ("plain", "again", "from_another")}
    assert len(others) == 3
    assert (sentence(engine, "asset.lent", told) in others) is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_staff_overrode_has_a_sentence_of_its_own(engine: QQmlEngine, language: str) -> None:
    english = {words(engine).despite(what) for what in Despite}
    with speaking(language):
        said = {words(engine).despite(what) for what in Despite}
    assert len(said) == len(Despite)
    assert (said == english) is (language == "en")


@pytest.mark.parametrize("undone", [False, True])
def test_every_step_of_turnaround_has_its_own_words(engine: QQmlEngine, undone: bool) -> None:
    kind = "asset.turnaround_step_undone" if undone else "asset.turnaround_step_done"
    assert len({sentence(engine, kind, word=step) for step in Step}) == len(Step)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_reason_place_and_hindrance_has_words(engine: QQmlEngine, language: str) -> None:
    with speaking(language):
        said, acts = words(engine, "FindWords"), words(engine, "ThingActWords")
        passed = True
        for act in set(ThingAct) - {ThingAct.RELEASE}:
            assert acts.act(act, "in_lab")
        for act in ThingAct:
            assert acts.question(act, "", "in_lab")
        for act in set(ThingAct) - {ThingAct.HOLD, ThingAct.MOVE}:
            assert acts.yes(act)
        for act in set(ThingAct) - {ThingAct.HOLD, ThingAct.MOVE, ThingAct.LABEL}:
            assert acts.consequence(act, NEXT)
        assert NEXT in acts.consequence("calibrate", NEXT)
        assert said.calibration("", passed) == said.calibration("", not passed) == ""
        assert said.calibration(NEXT, passed) != said.calibration(NEXT, not passed)
        assert len({said.hold(reason) for reason in HoldReason}) == len(HoldReason)
        assert len({said.retired(reason) for reason in RetireReason}) == len(RetireReason)
        assert not {said.hold(reason) for reason in HoldReason} & set(HoldReason)
        assert not {said.retired(reason) for reason in RetireReason} & set(RetireReason)
        for blocker in Blocker:
            assert said.hindrance(blocker)
        retired = False
        for custody in Custody:
            assert said.whereNow(custody, "shelf", "Pat", "student", "Deep sea", retired)
            assert said.short(custody, "shelf", "Pat")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("on_loan", "", "", "student", "", False), "Student has it"),
        (("on_loan", "", "", "unknown", "", False), "On loan"),
        (("in_lab", "Shelf A", "", "unknown", "", False), "It is here: Shelf A"),
        (("in_lab", "", "", "unknown", "", False), "In the lab"),
        (("in_session", "", "Pat", "student", "Deep sea", False), "In “Deep sea” with Pat"),
        (("in_session", "", "", "unknown", "Deep sea", False), "In “Deep sea”"),
        (("in_session", "", "", "unknown", "", False), "In a demo"),
        (("missing", "", "Leo", "unknown", "", False), "Missing. Last with Leo"),
        (("missing", "", "", "unknown", "", False), "Missing"),
        (("in_lab", "Shelf A", "", "unknown", "", True), "No longer in use"),
    ],
)
def test_where_it_is_and_with_whom_is_one_sentence(engine: QQmlEngine, asked: tuple[Any, ...], said: str) -> None:
    assert words(engine, "FindWords").whereNow(*asked) == said
