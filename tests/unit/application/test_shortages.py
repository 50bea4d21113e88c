# SPDX-License-Identifier: Apache-2.0
"""Somebody went short, and does not any more: the case ends by itself, says why, and begins anew if it has to."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from lab_kiosk.application.cases import CaseLine
from lab_kiosk.application.commands import ListCases, SettleCase
from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.shortages import how
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRetired, CasePassed
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.reservation import FORGOTTEN_AFTER_MS
from lab_kiosk.domain.ids import AssetId, Stream
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.short import Passed
from lab_kiosk.domain.vocabulary import CaseCode, HoldReason
from tests.support.builders import HOUR, MINUTE, PAT, QUINN, REY, STAFF, START_MS
from tests.support.equipment import back, calibrated, claimed, hold, lent, let_go, missing, release, reserved, undone
from tests.support.fakes import TestLab
from tests.support.reservations import cancelled, changed, fetched, made, put_back, replaced
from tests.support.scenarios import furnished, named
from tests.unit.application.test_stand_ins import MINE, lent_although_promised, promise, thing


def cases(lab: TestLab) -> list[Case]:
    return [case for case in lab.store.open_cases() if case.code is CaseCode.RESERVATION_SHORT]


ONE, TWO = Stream("reservation:one"), Stream("reservation:two")


def look(lab: TestLab) -> list[Passed]:
    """Everything that ended by itself so far, the first first."""
    perform(EndShortages(), lab.lab)
    return [Passed(event.reason) for event in (entry.event for entry in lab.told("case.passed"))]  # type: ignore[union-attr]


def of_mine(event: Any) -> Fact:
    return Fact(Stream(MINE), event, QUINN)


Q1 = (AssetId("quest-a"),)
PASSED = {
    "brought back": ([thing("quest-a", back())], Passed.IS_BACK),
    "taken back within the minute": ([thing("quest-a", undone("l1"))], Passed.IS_BACK),
    "given to somebody else by staff": (
        [thing("quest-a", back()), thing("quest-a", lent("l2", reservation_override=True), REY)],
        Passed.IS_BACK,
    ),
    "back, held, and let go of": (
        [thing("quest-a", hold("h")), thing("quest-a", back()), thing("quest-a", release("h"))],
        Passed.IS_BACK,
    ),
    "fetched": (
        [thing("quest-a", back()), thing("quest-a", lent("l2"), QUINN), of_mine(fetched(1, assets=Q1))],
        Passed.WAS_FETCHED,
    ),
    "tried in a demo by whom it is for": (
        [thing("quest-a", back()), thing("quest-a", claimed(), QUINN)],
        Passed.WAS_FETCHED,
    ),
    "another is kept": ([of_mine(replaced("quest-a", "quest-c", 0, 2 * HOUR))], Passed.GETS_ANOTHER),
    "cancelled": ([of_mine(cancelled(assets=Q1))], Passed.WAS_CANCELLED),
    "cancelled where the thing was not known": ([of_mine(cancelled())], Passed.WAS_CANCELLED),
    "another time": ([of_mine(changed(1, 3 * HOUR, 4 * HOUR, assets=Q1))], Passed.WAS_MOVED),
}


@pytest.mark.parametrize(("facts", "why"), PASSED.values(), ids=PASSED.keys())
def test_what_is_no_trouble_any_more_ends_by_itself_and_says_why(facts: list[Fact], why: Passed) -> None:
    lab = lent_although_promised()
    assert look(lab) == []
    for fact in facts:
        lab.tell(fact)
    assert look(lab) == [why]
    assert cases(lab) == []
    assert look(lab) == [why], "it is said once"


STILL = {
    "back and held": [thing("quest-a", hold("h", HoldReason.DAMAGED)), thing("quest-a", back())],
    "back and due to be calibrated by then": [
        thing("quest-a", calibrated(START_MS + 5 * MINUTE)),
        thing("quest-a", back()),
    ],
    "back and retired": [thing("quest-a", back()), thing("quest-a", AssetRetired(reason="old", by=STAFF))],
    "missing": [thing("quest-a", back()), thing("quest-a", missing())],
    "in somebody's demo": [thing("quest-a", back()), thing("quest-a", claimed(), REY)],
    "a renewal": [thing("quest-a", lent("again", due=2 * HOUR), PAT)],
    "an hour later, while it is out": [of_mine(changed(1, MINUTE, 2 * HOUR, assets=Q1))],
    "fetched and undone": [of_mine(fetched(1, assets=Q1)), of_mine(put_back(1, assets=Q1))],
}


@pytest.mark.parametrize("facts", STILL.values(), ids=STILL.keys())
def test_what_is_trouble_still_waits_for_somebody(facts: list[Fact]) -> None:
    lab = lent_although_promised()
    for fact in facts:
        lab.tell(fact)
    assert look(lab) == []
    assert len(cases(lab)) == 1


def test_a_demo_that_is_over_gives_it_back() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()), thing("quest-a", claimed(), REY))
    assert look(lab) == []
    lab.tell(thing("quest-a", let_go()))
    assert look(lab) == [Passed.IS_BACK]


def test_with_the_time_of_the_reservation_it_is_over() -> None:
    lab = lent_although_promised()
    lab.wait(2 * HOUR)
    assert look(lab) == [Passed.TIME_OVER]


def test_a_promise_that_no_reservation_tells_of_ends_with_its_thing_or_its_time() -> None:
    for waits, fact, why in ((0, thing("quest-a", back()), Passed.IS_BACK), (HOUR, None, Passed.TIME_OVER)):
        lab = furnished()
        lab.tell(thing("quest-a", reserved(), QUINN))
        lab.wait(5 * MINUTE)
        lab.tell(thing("quest-a", lent("l1"), PAT))
        lab.wait(waits)
        lab.tell(*([fact] if fact else []))
        assert look(lab) == [why]


# Two that cannot both be kept -----------------------------------------------------------------------------------------


def one_thing_twice() -> TestLab:
    lab = furnished()
    lab.tell(named(), named(QUINN, "Quinn"), promise("quest-a", PAT, ONE), promise("quest-a", QUINN, TWO))
    assert len(cases(lab)) == 1
    return lab


TWICE = {
    "the first is cancelled": (ONE, cancelled(assets=Q1), Passed.FITS_AGAIN),
    "the first is cancelled where the thing was not known": (ONE, cancelled(), Passed.FITS_AGAIN),
    "the first gets another": (ONE, replaced("quest-a", "quest-b", 0, 2 * HOUR), Passed.FITS_AGAIN),
    "the first has had it": (ONE, fetched(1, assets=Q1), Passed.FITS_AGAIN),
    "the second is cancelled": (TWO, cancelled(assets=Q1), Passed.WAS_CANCELLED),
    "the second gets another": (TWO, replaced("quest-a", "quest-b", 0, 2 * HOUR), Passed.GETS_ANOTHER),
    "the second comes later": (TWO, changed(1, 3 * HOUR, 4 * HOUR, assets=Q1), Passed.WAS_MOVED),
}


@pytest.mark.parametrize(("stream", "event", "why"), TWICE.values(), ids=TWICE.keys())
def test_of_two_who_want_one_thing_one_gives_way(stream: Stream, event: Any, why: Passed) -> None:
    lab = one_thing_twice()
    assert look(lab) == []
    lab.tell(Fact(stream, event))
    assert look(lab) == [why]
    assert cases(lab) == []


def test_told_anew_and_still_too_much_the_new_case_takes_over() -> None:
    lab = one_thing_twice()
    lab.tell(Fact(TWO, changed(1, HOUR, 2 * HOUR, assets=Q1), QUINN))
    assert look(lab) == [Passed.WAS_MOVED]
    assert len(cases(lab)) == 1


def too_many(there: int = 3) -> TestLab:
    """Two and two of three headsets."""
    lab = furnished()
    lab.tell(Fact(ONE, made(2, there=there), PAT), Fact(TWO, made(2, there=there), QUINN))
    assert look(lab) == []
    return lab


NUMBERS = {
    "the first is cancelled": (ONE, cancelled(), Passed.FITS_AGAIN),
    "the first needs fewer": (ONE, changed(1), Passed.FITS_AGAIN),
    "the second is cancelled": (TWO, cancelled(), Passed.WAS_CANCELLED),
    "the second needs fewer": (TWO, changed(1), Passed.WAS_MOVED),
    "the second has them": (TWO, fetched(2), Passed.WAS_FETCHED),
}


@pytest.mark.parametrize(("stream", "event", "why"), NUMBERS.values(), ids=NUMBERS.keys())
def test_of_two_who_want_too_many_one_gives_way(stream: Stream, event: Any, why: Passed) -> None:
    lab = too_many()
    lab.tell(Fact(stream, event))
    assert look(lab) == [why]
    assert cases(lab) == []


def test_whom_nobody_came_for_is_waited_for_no_more() -> None:
    lab = too_many()
    lab.wait(HOUR + 20 * MINUTE)
    assert look(lab) == [Passed.TIME_OVER]


def test_nobody_looked_until_it_was_forgotten_and_it_is_over_all_the_same() -> None:
    lab = too_many()
    lab.wait(2 * HOUR + FORGOTTEN_AFTER_MS)
    later = 3 * HOUR + FORGOTTEN_AFTER_MS
    lab.tell(Fact(Stream("reservation:three"), made(1, later, later + HOUR, there=3), REY))
    assert look(lab) == [Passed.TIME_OVER]


def test_what_the_lab_has_more_of_now_is_enough_and_short_again_is_a_new_case() -> None:
    lab = furnished()
    lab.tell(thing("quest-c", hold("h")))
    lab.tell(Fact(ONE, made(2, there=2), PAT), Fact(TWO, made(1, there=2), QUINN))
    assert look(lab) == []
    (first,) = cases(lab)
    lab.tell(thing("quest-c", release("h")))
    assert look(lab) == [Passed.FITS_AGAIN]
    lab.wait(MINUTE)
    lab.tell(thing("quest-c", hold("broken")))
    look(lab)
    (second,) = cases(lab)
    assert second.case_id != first.case_id
    assert (second.events, second.opened_at > first.opened_at) == (first.events, True)
    lab.tell(thing("quest-c", release("broken")))
    assert look(lab) == [Passed.FITS_AGAIN] * 2
    lab.tell(thing("quest-c", hold("again")))
    look(lab)
    assert len(cases(lab)) == 1
    assert len(lab.told("case.arose")) == 2


def test_cancelled_here_and_wanted_all_the_same_elsewhere_it_is_short_again() -> None:
    lab = lent_although_promised()
    lab.tell(of_mine(cancelled(assets=Q1)))
    assert look(lab) == [Passed.WAS_CANCELLED]
    lab.tell(of_mine(changed(1, 0, 2 * HOUR, assets=Q1)))
    assert look(lab) == [Passed.WAS_CANCELLED]
    assert len(cases(lab)) == 1


def test_lent_away_once_more_it_is_one_new_case_and_not_two() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()))
    look(lab)
    lab.tell(thing("quest-a", lent("l2"), REY))
    look(lab)
    assert len(cases(lab)) == 1
    assert lab.told("case.arose") == []


# What staff see -------------------------------------------------------------------------------------------------------


def lines(lab: TestLab) -> tuple[CaseLine, ...]:
    shown: Any = perform(ListCases(), lab.lab)
    return tuple(shown.lines)


def test_whoever_opens_the_list_just_after_it_came_back_finds_the_case_closed_with_the_reason() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()))
    (line,) = lines(lab)
    assert line.settled is not None
    assert (line.settled.passed, line.settled.decision, line.settled.by) == (True, Passed.IS_BACK, "")
    assert line.stand_in is None
    assert lab.lab.store.settled_cases()[0].decided_by == ""


def test_a_full_disk_keeps_the_list_from_nobody_and_the_rest_comes_later() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()))
    lab.store.full = True
    (line,) = lines(lab)
    assert (line.settled, line.stand_in) == (None, None)
    lab.store.full = False
    assert look(lab) == [Passed.IS_BACK]


def test_what_somebody_decided_first_counts_and_what_passed_later_overrules_nobody() -> None:
    lab = lent_although_promised()
    (case,) = cases(lab)
    lab.tell(named(STAFF, "Sam"))
    perform(SettleCase(case_id=case.case_id, decision="were_told", by=STAFF), lab.lab)
    lab.tell(Fact(Stream(case.stream), CasePassed(case_id=case.case_id, reason=Passed.IS_BACK)))
    (line,) = lines(lab)
    assert line.settled is not None
    assert (line.settled.passed, line.settled.decision, line.settled.by) == (False, "were_told", "Sam")
    assert line.overruled == ()


def test_a_case_whose_facts_have_not_come_yet_and_one_of_another_kind_are_left_alone() -> None:
    lab = lent_although_promised()
    (short,) = cases(lab)
    strange, other = replace(short, events="unheard-of"), replace(short, code=CaseCode.RETURN_NO_LOAN)
    assert (how(lab.lab, strange), how(lab.lab, other)) == (None, None)


def test_the_state_of_the_thing_keeps_what_passed() -> None:
    lab = lent_although_promised()
    lab.tell(thing("quest-a", back()))
    look(lab)
    state = lab.store.state(ASSET, "asset:quest-a")
    assert (state.cases.open, [case.decision for case in state.cases.closed.values()]) == ({}, [Passed.IS_BACK])
