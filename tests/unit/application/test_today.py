# SPDX-License-Identifier: Apache-2.0
"""Today at the desk: each number is the length of its list, and neither waits for anybody to touch the glass."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.today import HOURS_AHEAD, MOST_LINES, LookAtToday, TodayShown, TodayTopic
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.today import HOUR_MS
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import AssetRegistered, AssetReserved, BatteryReported
from lab_kiosk.domain.events.site import HelpCalled
from lab_kiosk.domain.ids import Handle, ModelId, Stream
from lab_kiosk.domain.vocabulary import Custody, Step
from tests.support.builders import DAY, HOUR, MINUTE, PAT, QUINN, SECOND, STAFF, START_MS
from tests.support.equipment import back, done, hold, lent, missing
from tests.support.fakes import STATION, STATION_STREAM, TestLab
from tests.support.journeys import PATS, at_staff_desk, running
from tests.support.scenarios import check_in, furnished, named, site

A, B, C = "quest-a", "quest-b", "quest-c"
NUMBERS = {
    TodayTopic.READY: "ready",
    TodayTopic.CHARGING: "charging",
    TodayTopic.TO_CLEAN: "to_clean",
    TodayTopic.OUT: "out",
    TodayTopic.AWAY: "away",
    TodayTopic.INSIDE: "inside",
    TodayTopic.OVERDUE: "overdue",
    TodayTopic.HELP: "help",
    TodayTopic.RESERVED: "reservations",
    TodayTopic.STATIONS: "stations",
}


def look(lab: TestLab, topic: str = "") -> TodayShown:
    shown = perform(LookAtToday(topic), lab.lab)
    assert isinstance(shown, TodayShown)
    assert shown.topic == topic
    return shown


def on(asset: str, event: Event, subject: Handle | None = None) -> Fact:
    return Fact(Stream(f"asset:{asset}"), event, subject)


def more(*names: str) -> list[Fact]:
    return [
        on(name, AssetRegistered(model_id=ModelId("quest"), tag=name, place="shelf", worn=True, min_battery=30))
        for name in names
    ]


def busy_lab() -> TestLab:
    """Of seven headsets: one lent, one to clean, one due to charge, one flat, one missing, one held, one ready."""
    lab = furnished(soft_cap=40)
    lab.tell(
        named(),
        named(QUINN, "Quinn"),
        *more("X1", "X2", "X3", "X4"),
        on(A, lent("l1", due=HOUR), PAT),
        on(B, back(Step.SANITISE, Step.CHARGE)),
        on(C, back(Step.CHARGE)),
        on("X1", missing()),
        on("X2", hold("h")),
        on("X3", BatteryReported(percent=20)),
        on("X4", BatteryReported(percent=80)),
        Fact(Stream(STATION_STREAM), HelpCalled(help_id="h1", reason="strap")),
    )
    return lab


def tags(shown: TodayShown) -> list[str]:
    return [line.tag for line in shown.lines]


def test_an_empty_lab_has_a_day_of_its_own() -> None:
    facts = look(furnished()).facts
    assert (facts.inside, facts.overdue, facts.headsets, facts.ready, facts.reserved) == (0, 0, 3, 3, None)
    assert (facts.stations, facts.stations_free, facts.soft_cap) == (2, 2, 0)
    assert [point.ready for point in facts.forecast] == [3] * HOURS_AHEAD


def test_every_headset_counts_under_exactly_one_number() -> None:
    lab = busy_lab()
    facts = look(lab).facts
    assert (facts.ready, facts.charging, facts.to_clean, facts.out, facts.away) == (1, 2, 1, 1, 2)
    assert facts.headsets == 7
    assert facts.soft_cap == 40
    lab.tell(on(B, done(Step.SANITISE, ready_at=lab.clock.now + MINUTE)))
    assert look(lab).facts.to_clean == 1
    lab.wait(MINUTE)
    assert (look(lab).facts.to_clean, look(lab).facts.charging) == (0, 3)


@pytest.mark.parametrize("topic", sorted(set(TodayTopic) - {TodayTopic.VISITS}))
def test_every_number_is_the_length_of_its_list(topic: TodayTopic) -> None:
    lab = busy_lab()
    check_in(lab)
    lab.tell(
        on("X4", AssetReserved(reservation_id="r", start_ms=START_MS + DAY, end_ms=START_MS + 2 * DAY, by="S"), QUINN)
    )
    lab.wait(2 * HOUR)
    shown = look(lab, topic)
    assert getattr(shown.facts, NUMBERS[topic]) == len(shown.lines)
    assert len({line.key for line in shown.lines}) == len(shown.lines)


def test_a_list_that_nobody_knows_is_empty() -> None:
    assert look(busy_lab(), "nonsense").lines == ()


def test_what_is_overdue_is_told_with_who_has_it_and_when_it_was_due() -> None:
    lab = busy_lab()
    lab.wait(2 * HOUR)
    (line,) = look(lab, TodayTopic.OVERDUE).lines
    assert (line.who, line.name, line.at, line.late) == ("Pat", "Quest", START_MS + HOUR, False)
    assert look(lab).facts.long_overdue == 0
    lab.wait(7 * DAY - HOUR - MINUTE)  # the page says "longer than a week"
    assert look(lab).facts.long_overdue == 0
    lab.wait(2 * MINUTE)
    (line,) = look(lab, TodayTopic.OVERDUE).lines
    assert (line.late, look(lab).facts.long_overdue) == (True, 1)


def test_things_are_told_by_what_they_wait_for() -> None:
    lab = busy_lab()
    (out,) = look(lab, TodayTopic.OUT).lines
    assert (out.who, out.at) == ("Pat", START_MS + HOUR)
    assert [line.step for line in look(lab, TodayTopic.TO_CLEAN).lines] == [Step.SANITISE]
    assert [(line.battery, line.step) for line in look(lab, TodayTopic.CHARGING).lines] == [
        (-1, Step.CHARGE),
        (20, None),
    ]
    away = look(lab, TodayTopic.AWAY).lines
    assert [(line.tag, line.custody, line.held) for line in away] == [
        ("X1", Custody.MISSING, False),
        ("X2", Custody.IN_LAB, True),
    ]


def test_the_forecast_asks_what_can_be_done_by_the_next_full_hours() -> None:
    lab = busy_lab()
    lab.wait(5 * MINUTE)
    facts = look(lab).facts
    first = (lab.clock.now // HOUR_MS + 1) * HOUR_MS
    assert [point.at for point in facts.forecast] == [first, first + HOUR_MS, first + 2 * HOUR_MS]
    ready = [point.ready for point in facts.forecast]
    assert ready == sorted(ready)
    assert ready[0] >= facts.ready
    assert max(ready) <= facts.headsets - facts.out - facts.away
    assert facts.back_soon == 1


def reserve(lab: TestLab, asset: str, start: int, person: Handle | None = QUINN, number: int = 0) -> None:
    reserved = AssetReserved(reservation_id=f"r-{asset}-{number}", start_ms=start, end_ms=start + HOUR, by=STAFF)
    lab.tell(on(asset, reserved, person))


def test_the_next_reservation_is_told_with_how_much_of_it_will_be_ready() -> None:
    lab = busy_lab()
    soon = lab.clock.now + 10 * MINUTE
    for asset in ("X4", "X3", "X1"):
        reserve(lab, asset, soon)
    reserve(lab, "X2", soon + MINUTE)
    reserve(lab, C, soon, None, 1)
    facts = look(lab).facts
    assert facts.reservations == 5
    assert facts.reserved is not None
    assert (facts.reserved.at, facts.reserved.who) == (soon, "")
    lab.tell(on(C, lent("l2", due=HOUR), PAT))
    lines: Sequence[str] = tags(look(lab, TodayTopic.RESERVED))
    assert len(lines) == 5
    lab.wait(2 * HOUR)
    assert look(lab).facts.reserved is None


def test_a_reservation_for_one_person_is_one_whatever_it_takes() -> None:
    lab = busy_lab()
    soon = lab.clock.now + 10 * MINUTE
    for asset in ("X4", "X3", "X1"):
        reserve(lab, asset, soon)
    reserved = look(lab).facts.reserved
    assert reserved is not None
    assert (reserved.things, reserved.ready, reserved.who) == (3, 1, "Quinn")


def test_a_station_says_who_is_at_it_and_a_call_where_it_came_from() -> None:
    here = running()
    free, busy = sorted(look(here.lab, TodayTopic.STATIONS).lines, key=lambda line: line.tag)
    assert (free.at, free.who, bool(busy.tag), busy.at > 0) == (0, "", True, True)
    here.lab.tell(Fact(Stream(STATION_STREAM), HelpCalled(help_id="h", reason="session")))
    calls = look(here.lab, TodayTopic.HELP).lines
    assert {(line.name, line.tag) for line in calls} >= {(STATION, "session")}


def test_a_long_list_is_cut_and_says_how_much_is_missing() -> None:
    lab = furnished()
    lab.tell(*more(*(f"Y{number}" for number in range(MOST_LINES))))
    shown = look(lab, TodayTopic.READY)
    assert (len(shown.lines), shown.more) == (MOST_LINES, 3)


def test_a_thing_whose_model_nobody_registered_is_told_by_its_tag() -> None:
    lab = furnished()
    lab.tell(on("Z", AssetRegistered(model_id=ModelId("nobody-knows"), tag="Z", place="shelf", worn=True)))
    assert ("", "Z") in [(line.name, line.tag) for line in look(lab, TodayTopic.READY).lines]


# The page -------------------------------------------------------------------------------------------------------------


def test_today_is_a_section_of_the_desk_and_each_number_opens_its_list() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today")
    assert here.screen is Screen.TODAY
    assert here.kiosk.today is not None
    assert here.kiosk.today.facts.headsets == 7
    here.tap(Action.PICK, "out")
    assert (here.screen, here.kiosk.today.topic, len(here.kiosk.today.lines)) == (Screen.TODAY_LIST, "out", 1)
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.today.lines, here.kiosk.today.topic) == (Screen.TODAY, (), "")
    assert here.tap(Action.BACK).screen is Screen.DESK
    assert here.kiosk.today is None


def test_a_number_that_is_none_opens_nothing() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.PICK, "nonsense")
    assert here.screen is Screen.TODAY
    assert here.tap(Action.OPEN, "audit").screen is Screen.TODAY


def test_the_number_of_exceptions_leads_to_them() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.OPEN, "exceptions")
    assert here.screen is Screen.CASES


def test_news_of_the_day_gives_nobody_more_time_and_another_list_is_not_mixed_in() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.PICK, "out")
    since = here.kiosk.since
    here.wait(SECOND).send(look(here.lab, "ready"))
    assert here.kiosk.today is not None
    assert (here.kiosk.today.topic, len(here.kiosk.today.lines), here.kiosk.since) == ("out", 1, since)
    here.lab.tell(on(A, back()))
    here.send(look(here.lab, "out"))
    assert here.kiosk.today.lines == ()


def test_a_list_can_be_asked_for_before_the_numbers_have_come() -> None:
    here = at_staff_desk(busy_lab())
    here.slow = True
    here.tap(Action.OPEN, "today").tap(Action.PICK, "ready").tap(Action.BACK).tap(Action.PICK, "out")
    while here.answer():
        pass
    assert here.kiosk.today is not None
    assert (here.kiosk.today.topic, len(here.kiosk.today.lines)) == ("out", 1)


@pytest.mark.parametrize("topic", ["overdue", "ready", "out", "away"])
def test_a_line_that_names_one_thing_opens_its_page_and_back_leads_to_the_list(topic: str) -> None:
    where = busy_lab()
    where.wait(DAY)
    here = at_staff_desk(where).tap(Action.OPEN, "today").tap(Action.PICK, topic)
    assert here.kiosk.today is not None
    first = here.kiosk.today.lines[0]
    here.tap(Action.PICK, first.asset_id)
    assert here.screen is Screen.THING
    assert here.kiosk.find is not None
    assert here.kiosk.find.thing is not None
    assert (here.kiosk.find.thing.asset_id, here.kiosk.find.thing.tag) == (first.asset_id, first.tag)
    here.tap(Action.PICK).tap(Action.BACK).tap(Action.BACK)
    assert (here.screen, here.kiosk.today.topic, here.kiosk.find) == (Screen.TODAY_LIST, topic, None)


def test_what_is_done_on_the_page_of_a_thing_is_on_the_list_of_the_day_afterwards() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.PICK, "ready")
    assert here.kiosk.today is not None
    gone = here.kiosk.today.lines[0].asset_id
    here.tap(Action.PICK, gone).tap(Action.OPEN, "missing").tap(Action.AGREE).tap(Action.BACK)
    assert gone not in {line.asset_id for line in here.kiosk.today.lines}


def test_a_line_that_names_no_thing_opens_none() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.PICK, "stations")
    for value in ("", "bay-1", "quest-a"):
        assert here.tap(Action.PICK, value).screen is Screen.TODAY_LIST
    here.kiosk = replace(here.kiosk, today=None)
    assert here.tap(Action.PICK, "quest-a").screen is Screen.TODAY_LIST


def test_todays_names_go_with_the_desk() -> None:
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").tap(Action.PICK, "out").scan(PATS)
    assert (here.screen, here.kiosk.today) == (Screen.VERDICT, None)
    here = at_staff_desk(busy_lab()).tap(Action.OPEN, "today").wait(120 * SECOND)
    assert (here.screen, here.kiosk.today) == (Screen.ATTRACT, None)


def test_the_caps_are_those_of_the_policy() -> None:
    lab = furnished()
    lab.tell(site(soft_cap=10, hard_cap=12))
    assert (look(lab).facts.soft_cap, look(lab).facts.hard_cap) == (10, 12)
