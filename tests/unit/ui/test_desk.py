# SPDX-License-Identifier: Apache-2.0
"""What the desk shows: digits as dots, sections by role, acts as rows, the day as numbers and lines."""

from __future__ import annotations

import dataclasses

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject

from lab_kiosk.application.desk import DeskSession, Section
from lab_kiosk.application.flows.desk_sections import SECTIONS
from lab_kiosk.application.flows.kiosk import Kiosk, Tap
from lab_kiosk.application.flows.screens import AT_THE_DESK
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.pins import Keypad, PinAsk
from lab_kiosk.application.today import TodayFacts, TodayShown
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.ui.presenters.desk import _GLYPHS, DeskView, desk_view
from lab_kiosk.ui.presenters.pin import PinView, pin_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.today import TodayView, today_view
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES
from lab_kiosk.ui.viewmodels.desk import DeskViewModel
from lab_kiosk.ui.viewmodels.pin import PinViewModel
from lab_kiosk.ui.viewmodels.today import TodayViewModel

UTC = Site(zone="UTC")


def test_a_keypad_tells_how_much_was_typed_and_never_what() -> None:
    keypad = Keypad(handle="S", ticket="t", ask=PinAsk.PIN, typed="248163"[:4], first="730514", badge="IL1SECRET")
    view = pin_view(Kiosk(keypad=keypad))
    assert (view.typed, view.length) == (4, 6)
    told = str(dataclasses.asdict(view))
    assert not any(secret in told for secret in ("2481", "730514", "SECRET"))
    assert pin_view(Kiosk()) == PinView()


@pytest.mark.parametrize(("left_ms", "told"), [(252_000, "4:12"), (251_001, "4:12"), (1, "0:01"), (0, ""), (-5, "")])
def test_a_wait_is_counted_down_and_ends_at_nothing(left_ms: int, told: str) -> None:
    kiosk = replace(EMPTY, keypad=Keypad(handle="S", ticket="t", waits_until=EMPTY.now.mono + left_ms))
    assert pin_view(kiosk).wait == told


def test_a_role_sees_the_sections_that_are_its_own() -> None:
    seen = {
        role: {tile.name for tile in desk_view(Kiosk(desk=DeskSession(by="S", role=role)), UTC).sections}
        for role in StaffRole
    }
    assert seen[StaffRole.LEAD] == {row.section for row in SECTIONS}
    assert seen[StaffRole.LEAD] - seen[StaffRole.IT] == {"exceptions", "staff"}
    assert seen[StaffRole.LEAD] - seen[StaffRole.DESK] == {"audit", "intake", "staff"}
    assert set(_GLYPHS) == set(Section)


def test_nothing_of_the_desk_is_shown_without_one() -> None:
    for name, kiosk in STATES.items():
        if kiosk.screen in AT_THE_DESK:
            view = desk_view(replace(kiosk, desk=None), SITE)
            assert view == DeskView(), name


def test_acts_of_today_have_no_date_and_unknown_ones_a_person() -> None:
    acts = desk_view(STATES["audit"], SITE).acts
    assert (acts[0].date, acts[0].glyph, acts[0].word) == ("", "id-card", "lead")
    assert acts[-1].date
    assert acts[-1].glyph == "user-round"


def test_the_day_knows_how_full_the_lab_is_and_when_it_has_no_limit() -> None:
    view = today_view(STATES["today"], SITE)
    assert (view.known, view.cap, view.fullness) == (True, 40, 27 / 40)
    assert [hour.ready for hour in view.hours] == [19, 24, 25]
    assert view.reserved_time
    assert today_view(STATES["today-calm"], SITE).fullness == -1.0
    assert today_view(STATES["today-full"], SITE).fullness == 1.0
    assert today_view(STATES["today-starting"], SITE) == TodayView()
    assert not today_view(Kiosk(today=TodayShown(facts=TodayFacts())), SITE).known


def test_what_its_maker_called_back_is_told_above_the_numbers_and_among_the_calls_for_help() -> None:
    (above,) = today_view(STATES["today-recalled"], SITE).recalled
    assert (above.topic, above.who, above.target, bool(above.time)) == ("recalled", "Maya", "q", True)
    assert [row.topic for row in today_view(STATES["today-help"], SITE).rows] == ["recalled", "recalled", "help"]


def test_a_station_tells_its_demo_by_its_title_and_a_thing_has_its_picture() -> None:
    site = dataclasses.replace(SITE, demo_titles={"solar-walk": {"en": "Solar Walk"}})
    busy, free = today_view(STATES["today-stations"], site).rows
    assert (busy.tag, free.tag, busy.glyph) == ("Solar Walk", "", "map-pin")
    rows = today_view(STATES["today-overdue"], site).rows
    assert {row.glyph for row in rows} == {""}
    assert [row.days for row in rows] == [-9, 0, -1]
    assert today_view(STATES["today-inside"], site).rows[1].glyph == "users"


def test_what_is_tapped_at_the_desk_is_told_and_what_is_shown_again_is_no_news(qapp: QObject) -> None:
    taps: list[Tap] = []
    pin, desk, today = PinViewModel(taps.append), DeskViewModel(taps.append, SITE), TodayViewModel(taps.append, SITE)
    changes: list[str] = []
    pin.changed.connect(lambda: changes.append("pin"))
    desk.changed.connect(lambda: changes.append("desk"))
    today.changed.connect(lambda: changes.append("today"))
    for _ in range(2):
        pin.show(STATES["pin-wrong"])
        desk.show(STATES["team-colleague"])
        today.show(STATES["today-overdue"])
    assert changes == ["pin", "desk", "today"]
    assert (pin.fault, pin.left, pin.ask, pin.name, pin.changing, pin.wait) == ("wrong", 3, "pin", "Sam", False, "")
    assert (desk.colleagueName, desk.own, desk.resetting, desk.told, desk.offered) == (
        "Olu",
        False,
        False,
        False,
        False,
    )
    assert (today.overdue, today.longOverdue, today.topic, today.count, today.more) == (3, 1, "overdue", 3, 0)
    for text in ("7", "x", "", "77", "\b"):
        pin.hear(text)
    pin.useCode()
    desk.open("audit")
    desk.giveRole("it")
    desk.resetPin()
    desk.enter()
    today.look("ready")
    today.openCases()
    assert taps == [
        Tap(Action.DIGIT, "7"),
        Tap(Action.ERASE),
        Tap(Action.CODE),
        Tap(Action.OPEN, "audit"),
        Tap(Action.ROLE, "it"),
        Tap(Action.RESET_PIN),
        Tap(Action.DESK),
        Tap(Action.PICK, "ready"),
        Tap(Action.OPEN, "exceptions"),
    ]
