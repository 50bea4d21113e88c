# SPDX-License-Identifier: Apache-2.0
"""A new kiosk hears one code at a time, and nothing else."""

from __future__ import annotations

import pytest

from lab_kiosk.application.commands import JoinCentre
from lab_kiosk.application.first_run import Joining, JoinStep, Unjoined
from lab_kiosk.application.flows import Action, Kiosk, Screen, Tap, advance, scan_context
from lab_kiosk.application.intents import PresentEnrolment, TurnAway, Unusable
from lab_kiosk.application.scan_router import ScanContext, Scanned, interpret
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.sync.enrolment import Fault
from tests.support.journeys import PATS, card

NEW = Kiosk(screen=Screen.NOT_SET_UP, joining=Joining())
CODE = "LKE2:anything"


def scanned(kiosk: Kiosk, text: str) -> tuple[Kiosk, tuple[object, ...]]:
    return advance(kiosk, interpret(Scanned(text, Presented.CAMERA), scan_context(kiosk)), kiosk.now)


def test_whatever_is_held_before_it_is_taken_for_its_code() -> None:
    assert scan_context(NEW) is ScanContext.ENROLLING
    for text in (CODE, PATS, card(Command.EVACUATE), "nonsense"):
        after, asked = scanned(NEW, text)
        assert asked == (JoinCentre(text),)
        assert after.joining == Joining(step=JoinStep.ENROLLING)


def test_its_code_may_be_on_a_screen_but_not_beside_another_one() -> None:
    lit = Scanned(CODE, Presented.CAMERA, printed=False)
    assert interpret(lit, ScanContext.ENROLLING) == PresentEnrolment(CODE)
    both = Scanned("", Presented.CAMERA, alone=False)
    assert interpret(both, ScanContext.ENROLLING) == TurnAway(Unusable.TWO_CODES, 0)


@pytest.mark.parametrize("step", [step for step in JoinStep if step is not JoinStep.WAITING])
def test_while_one_code_is_used_another_one_is_none(step: JoinStep) -> None:
    busy = Kiosk(screen=Screen.NOT_SET_UP, joining=Joining(step=step))
    assert scanned(busy, CODE) == (busy, ())


def test_a_kiosk_whose_settings_have_a_fault_waits_for_no_code() -> None:
    broken = Kiosk(screen=Screen.NOT_SET_UP)
    assert scanned(broken, CODE) == (broken, ())


def test_what_is_told_is_shown_and_after_a_refusal_the_next_code_is_heard() -> None:
    refused, asked = advance(NEW, Joining(why=Unjoined.EXPIRED), NEW.now)
    assert (refused.joining, asked) == (Joining(why=Unjoined.EXPIRED), ())
    assert scanned(refused, CODE)[1] == (JoinCentre(CODE),)


def test_nobody_can_tap_a_new_kiosk_into_use() -> None:
    for action in Action:
        assert advance(NEW, Tap(action), NEW.now) == (NEW, ())


def test_a_code_is_in_no_log() -> None:
    assert CODE not in repr(JoinCentre(CODE)) + repr(PresentEnrolment(CODE))


def test_every_fault_of_a_code_has_a_word_here() -> None:
    assert {fault.value for fault in Fault} <= {why.value for why in Unjoined}
