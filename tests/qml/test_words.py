# SPDX-License-Identifier: Apache-2.0
"""Every code that Python hands to QML has its words, and in Spanish and in Arabic they are not left in English."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from lab_kiosk import paths
from lab_kiosk.application.desk import Section
from lab_kiosk.application.flows.forms import GroupAsk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.intake import WhyNot
from lab_kiosk.application.outcomes import Trouble
from lab_kiosk.application.today import TodayTopic
from lab_kiosk.domain.acts import ALWAYS, SOMETIMES
from lab_kiosk.domain.availability import Bin, Blocker
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.demo import Gate
from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.verdicts import Verdict
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import SESSION_ENDS, Need, Purpose, Step
from lab_kiosk.ui.presenters.guest import AGE_ROWS, ROLE_ROWS
from tests.support.speaking import speaking

DOWN = (Screen.RESTARTING, Screen.OUT_OF_ORDER, Screen.NOT_SET_UP)
SPOKEN: list[tuple[str, str, Iterable[Enum]]] = [
    ("VerdictWords", "title", CheckInVerdict),
    ("VerdictWords", "detail", CheckInVerdict),
    ("BlockerWords", "reason", Blocker),
    ("NoticeWords", "message", Notice),
    ("PlaceWords", "title", Bin),
    ("PlaceWords", "detail", Bin),
    ("GateWords", "ready", Gate),
    ("GateWords", "detail", Gate),
    ("PurposeWords", "title", Purpose),
    ("TroubleWords", "title", Trouble),
    ("TroubleWords", "detail", Trouble),
    ("TroubleWords", "down", DOWN),
    ("TroubleWords", "downForVisitors", DOWN),
    ("DemoWords", "end", sorted(SESSION_ENDS)),
    ("DeskWords", "section", Section),
    ("DeskWords", "detail", Section),
    ("DeskWords", "role", StaffRole),
    ("DeskWords", "duties", StaffRole),
    ("TodayWords", "topic", TodayTopic),
    ("TodayWords", "due", Step),
    *(("IntakeWords", function, SheetFormat) for function in ("format", "detail")),
    *(("IntakeWords", function, WhyNot) for function in ("why", "help")),
    ("IntakeWords", "verdict", Verdict),
    ("IntakeWords", "days", Days),
]


ALONE = False
"""Nobody's group: to be spoken to as one."""


@pytest.fixture
def engine(qapp: QObject) -> QQmlEngine:
    made = QQmlEngine()
    made.addImportPath(str(paths.resources() / "qml"))
    return made


def words(engine: QQmlEngine, singleton: str, function: str, codes: Iterable[Enum]) -> dict[str, str]:
    said = engine.singletonInstance("LabKiosk.Words", singleton)
    assert isinstance(said, QObject)
    return {str(code.value): getattr(said, function)(code.value) for code in codes}


class Said(StrEnum):
    """What a guest says of themselves, as the tiles have it."""

    STUDENT = "student"
    EDUCATOR = "educator"
    COMMUNITY = "community"
    PARTNER = "partner"


class Band(StrEnum):
    UNDER_10 = "under_10"
    FROM_10_TO_12 = "from_10_to_12"
    FROM_13_TO_17 = "from_13_to_17"
    ADULT = "adult"


SPOKEN += [
    ("GuestWords", "role", Said),
    ("GuestWords", "age", Band),
    ("GroupWords", "title", GroupAsk),
    ("GroupWords", "need", Need),
]


def test_the_tiles_of_a_guest_all_have_words() -> None:
    assert {row.code for row in ROLE_ROWS} == set(Said)
    assert {row.code for row in AGE_ROWS} == set(Band)


def test_over_the_questions_after_a_demo_stands_why_it_ended_unless_it_simply_did(engine: QQmlEngine) -> None:
    """Time ran out or it broke, and the next thing was a quiz or "How was it?", without a word."""
    said = engine.singletonInstance("LabKiosk.Words", "DemoWords")
    over = {end: said.over(end, "Solar Walk") for end in ("", "completed", "timed_out", "crashed")}  # type: ignore[attr-defined]
    assert over == {
        "": "Solar Walk",
        "completed": "Solar Walk",
        "timed_out": "Time is up",
        "crashed": "The demo stopped by itself",
    }


@pytest.mark.parametrize(("singleton", "function", "codes"), SPOKEN, ids=lambda value: str(value)[:20])
@pytest.mark.parametrize("language", ["es", "ar"])
def test_every_code_has_words_in_every_language(
    engine: QQmlEngine, singleton: str, function: str, codes: Iterable[Enum], language: str
) -> None:
    english = words(engine, singleton, function, codes)
    assert all(english.values()), f"without words: {[code for code, text in english.items() if not text]}"
    with speaking(language):
        translated = words(engine, singleton, function, codes)
    same = [code for code, text in english.items() if translated[code] == text]
    assert not same, f"English in {language}: {same}"


def test_an_unknown_code_has_no_words(engine: QQmlEngine) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "NoticeWords")
    assert said.message("") == ""  # type: ignore[attr-defined]


def test_a_greeting_uses_the_name_only_where_it_is_friendly(engine: QQmlEngine) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "VerdictWords")
    assert said.greeting("admit", "Maya", ALONE) == "Welcome, Maya"  # type: ignore[attr-defined]
    assert said.greeting("admit", "", ALONE) == "Welcome"  # type: ignore[attr-defined]
    assert said.explained("needs_staff", "8:00 AM", ALONE) == "We open at 8:00 AM."  # type: ignore[attr-defined]
    assert said.helper("") == ""  # type: ignore[attr-defined]
    assert said.greeting("revoked", "Maya", ALONE) == "This badge does not work"  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_no_two_verdicts_say_the_same(engine: QQmlEngine, language: str) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "VerdictWords")
    with speaking(language):
        told = {(said.title(verdict.value), said.detail(verdict.value)) for verdict in CheckInVerdict}  # type: ignore[attr-defined]
    assert len(told) == len(CheckInVerdict)


@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_group_is_spoken_to_as_many(engine: QQmlEngine, language: str) -> None:
    """Twenty-eight were told in the singular that one of them is checked in."""
    said = engine.singletonInstance("LabKiosk.Words", "VerdictWords")
    with speaking(language):
        alone, together = (
            {
                *(said.greeting(code, "", group) for code in ("admit_returning", "already_inside")),  # type: ignore[attr-defined]
                *(said.explained(code, "", group) for code in ("admit", "already_inside", "exit_ok")),  # type: ignore[attr-defined]
            }
            for group in (ALONE, not ALONE)
        )
    assert len(alone) == len(together) == 5
    assert not alone & together


def test_a_demo_for_all_does_not_say_so_beside_the_age_that_it_is_best_from(engine: QQmlEngine) -> None:
    """*All ages · best from age 8* read as a contradiction."""
    said = engine.singletonInstance("LabKiosk.Words", "DemoWords")
    ages = {(least, best): said.forWhom(least, best) for least, best in ((0, 0), (0, 8), (10, 0), (10, 13))}  # type: ignore[attr-defined]
    assert ages == {
        (0, 0): ["all ages"],
        (0, 8): ["best from age 8"],
        (10, 0): ["age 10 and up"],
        (10, 13): ["age 10 and up", "best from age 13"],
    }


def test_a_due_time_says_which_day(engine: QQmlEngine) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "TimeWords")
    assert said.due("3:45 PM", 0, "5/12") == "until 3:45 PM"  # type: ignore[attr-defined]
    assert said.due("3:45 PM", 1, "5/13") == "until tomorrow, 3:45 PM"  # type: ignore[attr-defined]
    assert said.due("3:45 PM", 8, "5/20") == "until 5/20, 3:45 PM"  # type: ignore[attr-defined]
    assert said.moment("3:45 PM", 0, "5/12") == "3:45 PM"  # type: ignore[attr-defined]
    assert said.moment("3:45 PM", 1, "5/13") == "tomorrow, 3:45 PM"  # type: ignore[attr-defined]
    assert said.moment("12:00 AM", 2, "5/14") == "5/14, 12:00 AM"  # type: ignore[attr-defined]
    assert said.due("midnight", 0, "5/12") == "until midnight"  # type: ignore[attr-defined]
    assert said.due("midnight", 1, "5/13") == "until tomorrow, midnight"  # type: ignore[attr-defined]


def test_every_act_of_staff_is_told_in_a_sentence_of_its_own(engine: QQmlEngine) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "AuditWords")
    unknown = said.sentence("robot.danced", "Ana", "", "")  # type: ignore[attr-defined]
    told = {kind: said.sentence(kind, "Ana", "IL1", "") for kind in (*ALWAYS, *SOMETIMES)}  # type: ignore[attr-defined]
    assert unknown not in told.values()
    assert len(set(told.values())) == len(told)
    assert all(sentence.startswith("Ana ") and "%" not in sentence for sentence in told.values())
    assert said.sentence("staff.role_given", "", "Sam", "lead") == "A set-up code gave a role to Sam (Lead)"  # type: ignore[attr-defined]
    assert said.sentence("desk.locked", "", "", "") == "Somebody was locked out after five wrong PINs"  # type: ignore[attr-defined]


def test_a_number_of_rows_is_told_like_the_counts_beside_it(engine: QQmlEngine) -> None:
    said = engine.singletonInstance("LabKiosk.Words", "IntakeWords")
    assert said.told("1300 rows to take in", 1300, "1,300") == "1,300 rows to take in"  # type: ignore[attr-defined]
    assert said.told("صفان للإدخال", 2, "2") == "صفان للإدخال"  # type: ignore[attr-defined]
