# SPDX-License-Identifier: Apache-2.0
"""A demo or a renewal that would take what a class needs soon is told of it before, and something else is offered."""

from __future__ import annotations

from lab_kiosk.application import commands
from lab_kiosk.application.flows import Action, Notice
from lab_kiosk.application.outcomes import NotReady, SessionArmed
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.demo import Gate, GateState
from lab_kiosk.domain.renewal import Renewability
from tests.support.builders import HOUR, MINUTE, QUINN, badge_text, manifest
from tests.support.reserving import reserve, terms
from tests.support.scenarios import furnished, model, visitor
from tests.unit.application.test_demo_use_cases import A, C, chosen, gates, in_session, page, started
from tests.unit.application.test_renew import served, why


def test_a_demo_that_would_run_into_a_class_is_not_started_and_another_one_is_offered() -> None:
    lab = furnished()
    pat = visitor(lab)
    reserve(lab, terms(3, lab.clock.now + 2 * MINUTE), QUINN)
    told = page(lab, pat, "deep-sea")
    assert gates(told)[Gate.EQUIPMENT_READY] is GateState.BLOCKED
    assert told.alternative is not None
    assert gates(page(lab, visitor(lab, badge_text(QUINN)), "deep-sea"))[Gate.EQUIPMENT_READY] is GateState.PASSED


def test_a_demo_that_is_over_and_cleaned_up_after_before_the_class_is_started() -> None:
    run, dwell = manifest().time.run, 120
    lab = furnished()
    lab.tell(model(sanitise_seconds=dwell))
    pat = visitor(lab)
    over = lab.clock.now + (run + dwell) * 1000
    reserve(lab, terms(3, over), QUINN)
    assert gates(page(lab, pat, "deep-sea"))[Gate.EQUIPMENT_READY] is GateState.PASSED
    lab.wait(1)
    assert gates(page(lab, pat, "deep-sea"))[Gate.EQUIPMENT_READY] is GateState.BLOCKED


def test_what_is_left_over_is_enough_for_one_demo_and_not_for_one_of_two_headsets() -> None:
    lab = furnished((manifest(), manifest("pair", equipment=[{"class": "quest-3", "qty": 2}])))
    pat = visitor(lab)
    reserve(lab, terms(2, lab.clock.now + 2 * MINUTE), QUINN)
    assert gates(page(lab, pat, "deep-sea"))[Gate.EQUIPMENT_READY] is GateState.PASSED
    assert gates(page(lab, pat, "pair"))[Gate.EQUIPMENT_READY] is GateState.BLOCKED


def test_what_somebody_has_on_loan_they_may_put_on_whatever_is_promised() -> None:
    lab = furnished()
    pat = visitor(lab)
    perform(commands.Lend(pat, (C,)), lab.lab)
    reserve(lab, terms(2, lab.clock.now + 2 * MINUTE), QUINN)
    assert in_session(lab, started(lab, pat)) == [C]


def test_what_was_promised_between_the_gates_and_the_start_is_said() -> None:
    lab = furnished()
    pat = visitor(lab)
    session = chosen(lab, pat)
    reserve(lab, terms(3, lab.clock.now + 2 * MINUTE), QUINN)
    assert perform(commands.ArmSession(session, pat), lab.lab) == NotReady(Blocker.RESERVED)
    mine = visitor(lab, badge_text(QUINN))
    assert isinstance(perform(commands.ArmSession(chosen(lab, mine), mine), lab.lab), SessionArmed)


def test_a_very_thing_that_is_promised_is_left_and_the_next_one_is_taken() -> None:
    lab = furnished()
    reserve(lab, terms(1, lab.clock.now + 2 * MINUTE, assets=(A,)), QUINN)
    assert in_session(lab, started(lab, visitor(lab))) == ["quest-b"]


def test_a_loan_that_a_class_needs_next_is_not_renewed() -> None:
    here = served()
    assert why(here) is Renewability.YES
    reserve(here.lab, terms(3, here.lab.clock.now + HOUR // 2 + MINUTE), QUINN)
    here.tap(Action.RENEW, "quest-a")
    assert here.kiosk.notice is Notice.NOT_RENEWED
    assert why(here) is Renewability.RESERVED
