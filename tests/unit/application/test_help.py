# SPDX-License-Identifier: Apache-2.0
"""A call for help stays open until somebody of the staff says that they looked after it, at whichever kiosk."""

from __future__ import annotations

from lab_kiosk.application.commands import CallHelp
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.outcomes import HelpIsComing
from lab_kiosk.application.today import AnswerHelp, LookAtToday, TodayLine, TodayShown, TodayTopic
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.events.site import HelpAnswered
from tests.support.builders import STAFF
from tests.support.fakes import STATION, TestLab
from tests.support.journeys import at_staff_desk
from tests.support.scenarios import furnished, meet, twin


def call(lab: TestLab, reason: str = "session") -> None:
    assert perform(CallHelp(reason), lab.lab) == HelpIsComing(reason)


def calls(lab: TestLab) -> tuple[TodayLine, ...]:
    shown = perform(LookAtToday(TodayTopic.HELP), lab.lab)
    assert isinstance(shown, TodayShown)
    assert shown.facts.help == len(shown.lines)
    return shown.lines


def answer(lab: TestLab, help_id: str, by: str = STAFF) -> TodayShown:
    shown = perform(AnswerHelp(help_id=help_id, by=by), lab.lab)
    assert isinstance(shown, TodayShown)
    return shown


def test_one_tap_answers_a_call_by_name_and_the_number_falls() -> None:
    lab = furnished()
    call(lab)
    call(lab, "strap")
    here = at_staff_desk(lab).tap(Action.OPEN, "today").tap(Action.PICK, TodayTopic.HELP)
    first, second = calls(lab)
    here.tap(Action.PICK, first.key)
    assert here.screen is Screen.TODAY_LIST
    assert here.kiosk.today is not None
    assert [line.key for line in here.kiosk.today.lines] == [second.key]
    assert here.kiosk.today.facts.help == 1
    (entry,) = lab.told("help.answered")
    assert entry.event == HelpAnswered(help_id=first.key, by=STAFF)


def test_a_call_that_is_none_is_not_answered_and_an_answer_counts_once() -> None:
    lab = furnished()
    call(lab)
    (line,) = calls(lab)
    here = at_staff_desk(lab).tap(Action.OPEN, "today").tap(Action.PICK, TodayTopic.HELP)
    here.tap(Action.PICK, "another").tap(Action.PICK, "")
    assert lab.told("help.answered") == []
    for _ in range(2):
        assert answer(lab, line.key).lines == ()
    assert len(lab.told("help.answered")) == 1


def test_the_same_call_is_one_until_it_is_answered_and_then_a_new_one() -> None:
    lab = furnished()
    call(lab)
    call(lab)
    (line,) = calls(lab)
    answer(lab, line.key)
    call(lab)
    (again,) = calls(lab)
    assert (again.name, again.tag) == (STATION, "session")
    assert again.key != line.key


def test_a_call_is_answered_at_the_desk_of_another_kiosk_and_falls_at_its_own_when_they_meet() -> None:
    one = furnished()
    other = twin(one)
    call(one)
    assert calls(other) == ()
    meet(one, other)
    (line,) = calls(other)
    answer(other, line.key)
    assert len(calls(one)) == 1
    meet(one, other)
    assert calls(one) == calls(other) == ()
    call(one)
    meet(one, other)
    assert len(calls(one)) == len(calls(other)) == 1


def test_two_who_answer_one_call_without_hearing_of_each_other_answer_it_once() -> None:
    one = furnished()
    call(one)
    other = twin(one)
    (line,) = calls(one)
    answer(one, line.key)
    answer(other, line.key, "S-OTHER")
    meet(one, other)
    assert calls(one) == calls(other) == ()
