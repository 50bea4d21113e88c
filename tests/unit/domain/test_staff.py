# SPDX-License-Identifier: Apache-2.0
"""PINs, waits, roles, and which events are acts of staff."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain.acts import ALWAYS, SOMETIMES, actor, is_act
from lab_kiosk.domain.events import CATALOGUE, Unknown
from lab_kiosk.domain.events.desk import DeskLocked, StaffRoleGiven
from lab_kiosk.domain.events.site import CleaningStarted, HelpCalled
from lab_kiosk.domain.events.visits import VisitClosed
from lab_kiosk.domain.folds.lab import SITE
from lab_kiosk.domain.ids import VisitId
from lab_kiosk.domain.lock_out import OPEN, TRIES, Tries, counted, passed
from lab_kiosk.domain.pin import too_easy, well_formed
from lab_kiosk.domain.staff import RIGHTS, Right, StaffRole, may
from lab_kiosk.domain.vocabulary import ClosedBy
from tests.support.builders import MINUTE, PAT, QUINN, History


@pytest.mark.parametrize("pin", ["111111", "123456", "654321", "890123", "864208", "121212", "407407", "000000"])
def test_a_pin_that_anybody_tries_first_is_too_easy(pin: str) -> None:
    assert too_easy(pin)


@pytest.mark.parametrize("pin", ["248163", "110293", "123465", "404704"])
def test_any_other_pin_is_not(pin: str) -> None:
    assert not too_easy(pin)


def test_fewer_than_one_pin_in_a_hundred_is_too_easy() -> None:
    pins = [f"{number:06d}" for number in range(0, 1_000_000, 37)]
    assert all(well_formed(pin) for pin in pins)
    assert sum(too_easy(pin) for pin in pins) < len(pins) * 0.01


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "１２３４５６", "12 456"])
def test_what_is_not_six_plain_digits_is_no_pin(pin: str) -> None:
    assert not well_formed(pin)


def test_five_wrong_tries_wait_one_minute_then_five_then_fifteen_for_good() -> None:
    tries, waits = OPEN, []
    for _ in range(4):
        for left in range(TRIES - 1, 0, -1):
            tries = counted(tries)
            assert (tries.left, tries.wait_ms) == (left, 0)
        tries = counted(tries)
        waits.append(tries.wait_ms)
        with pytest.raises(ValueError, match="while a wait runs"):
            counted(tries)
        tries = passed(tries, tries.wait_ms)
    assert waits == [MINUTE, 5 * MINUTE, 15 * MINUTE, 15 * MINUTE]


@given(st.integers(1, 10**7), st.lists(st.integers(-(10**8), 10**6)))
def test_a_wait_gets_shorter_by_what_went_by_and_by_nothing_else(wait: int, elapsed: list[int]) -> None:
    tries = Tries(waits=1, wait_ms=wait)
    for step in elapsed:
        tries = passed(tries, step)
    assert tries.wait_ms == max(wait - sum(step for step in elapsed if step > 0), 0)


def test_everybody_runs_the_day_and_nobody_looks_after_staff_but_a_lead() -> None:
    assert set(RIGHTS) == set(Right)
    assert all(may(role, Right.RUN_THE_DAY) for role in StaffRole)
    assert [role for role in StaffRole if may(role, Right.LOOK_AFTER_STAFF)] == [StaffRole.LEAD]
    assert not may(StaffRole.IT, Right.SETTLE_CASES)
    assert not may(StaffRole.DESK, Right.READ_AUDIT)
    assert all(may(StaffRole.LEAD, right) for right in Right)


def test_the_last_role_that_was_given_counts_and_a_staff_badge_alone_is_the_desk() -> None:
    site = History("site:1")
    site.add(2, StaffRoleGiven(person=PAT, role=StaffRole.IT, by=QUINN))
    site.add(1, StaffRoleGiven(person=PAT, role=StaffRole.LEAD), log="B")
    assert site.state.role_of(PAT) is StaffRole.IT
    assert site.state.role_of(QUINN) is StaffRole.DESK
    assert SITE.empty().role_of(PAT) is StaffRole.DESK


def test_every_event_that_names_somebody_of_the_staff_is_an_act() -> None:
    assert set(ALWAYS) | set(SOMETIMES) <= set(CATALOGUE)
    assert not set(ALWAYS) & set(SOMETIMES)
    assert {"cleaning.started", "desk.opened", "asset.hold_placed", "consent.granted", "case.settled"} <= set(ALWAYS)
    assert SOMETIMES["visit.closed"] == "staff"
    for event, who, act in (
        (CleaningStarted(by=PAT), PAT, True),
        (DeskLocked(person=PAT, seconds=60), "", True),
        (StaffRoleGiven(person=PAT, role=StaffRole.LEAD), "", True),
        (VisitClosed(visit_id=VisitId("v"), by=ClosedBy.SELF), "", False),
        (VisitClosed(visit_id=VisitId("v"), by=ClosedBy.EVACUATION, staff=PAT), PAT, True),
        (HelpCalled(help_id="h", reason="x"), "", False),
    ):
        assert (actor(event), is_act(event)) == (who, act)
    assert not is_act(Unknown("x.y", b"{}"))  # type: ignore[arg-type]
