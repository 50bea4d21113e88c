# SPDX-License-Identifier: Apache-2.0
"""Whoever forgot to check out: closed by the kiosk itself behind closing time, once, and never as if seen to leave."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.commands import CloseForgotten, ConfirmPresence, LookAtRoll, Muster
from lab_kiosk.application.duty import Accounted, NotOnRoll, RollNews
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.roll import called_roll
from lab_kiosk.application.use_cases.rules import minute_of_day
from lab_kiosk.domain.closing import GRACE_MS
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.roll import Confidence
from lab_kiosk.domain.vocabulary import ClosedBy
from tests.support.builders import DAY, HOUR, MINUTE, STAFF, staff_badge
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, QUINNS
from tests.support.scenarios import check_in, furnished, meet, site, visitor
from tests.unit.application.test_demo_use_cases import ended, started
from tests.unit.application.test_roll_merge import VISITS, came, tick
from tests.unit.application.test_roll_merge import kiosks as two_of


def school(lab: TestLab | None = None, hours: int = 2) -> TestLab:
    """A lab that closes in two hours."""
    here = lab or furnished(ask_purpose=False)
    now = minute_of_day(here.lab)
    here.tell(site(opens=now - 60, closes=now + hours * 60))
    return here


def close(lab: TestLab) -> list[Any]:
    perform(CloseForgotten(), lab.lab)
    return lab.told("visit.closed")


def ways(lab: TestLab) -> dict[str, Confidence]:
    return {line.visit_id: line.confidence for line in called_roll(lab.lab, STAFF).lines}


def test_nobody_is_given_up_before_closing_time_nor_within_the_hour_after_it() -> None:
    lab = school()
    check_in(lab)
    for wait in (HOUR, HOUR, GRACE_MS - 1):
        lab.wait(wait)
        assert close(lab) == []
    assert lab.store.occupancy() == 1


def test_forgotten_visits_are_closed_with_closing_time_as_an_end_that_nobody_saw() -> None:
    lab = school()
    start = lab.clock.now
    came(lab)
    lab.wait(2 * HOUR + GRACE_MS)
    assert [entry.event.by for entry in close(lab)] == [ClosedBy.SYSTEM] * 4
    assert len(close(lab)) == 4
    assert lab.store.occupancy() == 0
    visits = [record for record in lab.store.records().values() if isinstance(record, Visit)]
    closing = {visit.closed_at for visit in visits}
    assert len(closing) == 1
    assert abs(closing.pop() - (start + 2 * HOUR)) < MINUTE  # type: ignore[operator]


def test_a_kiosk_that_was_off_closes_behind_the_day_on_which_they_were_seen_last() -> None:
    lab = school()
    start = lab.clock.now
    check_in(lab)
    lab.wait(3 * DAY)
    (entry,) = close(lab)
    assert abs(entry.event.ended_ms - (start + 2 * HOUR)) < MINUTE


def test_whoever_gave_a_sign_after_closing_stays_until_the_next_closing() -> None:
    lab = school()
    pat = visitor(lab)
    lab.wait(2 * HOUR + 10 * MINUTE)
    perform(ConfirmPresence(pat), lab.lab)
    check_in(lab, QUINNS, staff=staff_badge())
    lab.wait(3 * HOUR)
    assert close(lab) == []
    lab.wait(DAY)
    assert len(close(lab)) == 2


def test_a_visit_that_goes_on_in_a_demo_is_not_forgotten() -> None:
    lab = school()
    pat = visitor(lab)
    session = started(lab, pat)
    lab.wait(2 * HOUR + GRACE_MS)
    assert close(lab) == []
    ended(lab, session)
    assert len(close(lab)) == 1


def test_a_lab_that_never_closes_gives_nobody_up() -> None:
    lab = furnished(ask_purpose=False)
    check_in(lab)
    lab.wait(3 * DAY)
    assert close(lab) == []


def test_two_kiosks_close_what_both_know_and_it_is_closed_once_when_they_meet() -> None:
    one, other = two_of()
    for lab in (one, other):
        school(lab)
        lab.wait(2 * HOUR + GRACE_MS)
        assert len(close(lab)) == 4
    meet(one, other)
    assert one.store.records() == other.store.records()
    assert one.store.occupancy() == other.store.occupancy() == 0
    assert list(one.store.open_cases()) == []


def test_evacuation_the_list_still_has_who_was_forgotten_and_says_how_sure_it_is() -> None:
    lab = school()
    came(lab)
    assert set(ways(lab).values()) == {Confidence.CERTAIN}
    lab.wait(2 * HOUR + GRACE_MS)
    close(lab)
    check_in(lab, PATS, staff=staff_badge())
    told = ways(lab)
    assert told["v-quinn"] is told["v-guest"] is told["v-class"] is Confidence.GONE
    assert (next(iter(told.values())), len(told)) == (Confidence.CERTAIN, 4)
    lab.wait(4 * HOUR)
    assert not {"v-quinn", "v-guest", "v-class"} & set(ways(lab))


def test_evacuation_whoever_was_forgotten_and_is_scanned_outside_is_safe() -> None:
    lab = school()
    came(lab)
    lab.wait(2 * HOUR + GRACE_MS)
    close(lab)
    roll = called_roll(lab.lab, STAFF)
    assert tick(lab, "v-pat") == Accounted("v-pat")
    assert tick(lab, "v-guest") == Accounted("v-guest")
    news = perform(LookAtRoll(roll.called_at, tuple(line.visit_id for line in roll.lines)), lab.lab)
    assert isinstance(news, RollNews)
    assert {line.visit_id for line in news.lines if line.safe} == {"v-pat", "v-guest"}
    lab.wait(5 * HOUR)
    assert perform(Muster(VISITS["v-quinn"], STAFF), lab.lab) == NotOnRoll()


def test_who_came_again_since_is_on_the_list_once() -> None:
    lab = school()
    check_in(lab, PATS)
    lab.wait(2 * HOUR + GRACE_MS)
    close(lab)
    check_in(lab, PATS, staff=staff_badge())
    assert list(ways(lab).values()) == [Confidence.CERTAIN]
