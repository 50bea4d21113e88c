# SPDX-License-Identifier: Apache-2.0
"""The running kiosk: what it asks whom, what it forgets, and that answers come home to the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from lab_kiosk.application.commands import (
    CentreCommand,
    CheckIn,
    CloseForgotten,
    ContactCentre,
    LabCommand,
    LauncherCommand,
    LookAround,
    LookAtCentre,
    LookAtLab,
    LookAtRoll,
    ResumeLab,
    StartProgram,
    TakeBack,
)
from lab_kiosk.application.duty import NoteRollClosed, RollWritten
from lab_kiosk.application.fleet import LookAtStocktake
from lab_kiosk.application.flows import Kiosk, Tap, Tick
from lab_kiosk.application.flows.kiosk import ProgramRunning
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.outcomes import CheckedIn, LabFacts, Outcome, RollUnwritten, SessionArmed, Trouble, Unknown
from lab_kiosk.application.pins import PinCommand, TryPin
from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.application.today import LookAtToday
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.codes import asset_tag
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.ui.qt.runtime import NEWS_MS, NUMBERS_MS, KioskRuntime
from lab_kiosk.ui.showcase.invented import LAB, MAYA
from lab_kiosk.ui.showcase.states import STATES


@dataclass
class House:
    """A lab that answers when it is told to, a launcher and a loudspeaker that remember, a clock that is set."""

    asked: list[LabCommand] = field(default_factory=list)
    answers: list[Callable[[Outcome], None]] = field(default_factory=list)
    launched: list[LauncherCommand] = field(default_factory=list)
    played: list[str] = field(default_factory=list)
    voiced: list[object] = field(default_factory=list)
    told_centre: list[CentreCommand] = field(default_factory=list)
    at: float = 1000.0

    def submit(self, command: LabCommand, answer: Callable[[Outcome], None]) -> None:
        self.asked.append(command)
        self.answers.append(answer)

    def now_ms(self) -> int:
        return int(self.at * 1000)

    def monotonic(self) -> float:
        return self.at

    def runtime(self, kiosk: Kiosk | None = None) -> KioskRuntime:
        return KioskRuntime(
            submit=self.submit,
            launch=self.launched.append,
            clock=self,
            play=self.played.append,
            voice=self.voiced.append,
            centre=self.told_centre.append,
            kiosk=kiosk,
        )


@pytest.fixture
def house() -> House:
    return House()


def as_if_now(house: House, name: str) -> Kiosk:
    """A state of the gallery whose clock is the house's."""
    from lab_kiosk.application.flows import Now

    now = Now(house.now_ms(), int(house.at * 1000))
    return replace(STATES[name], now=now, since=now.mono)


def test_it_begins_by_asking_what_was_going_on_and_how_the_lab_is(house: House, qtbot: QtBot) -> None:
    runtime = house.runtime()
    runtime.start()
    assert house.asked == [ResumeLab(), CloseForgotten(), EndShortages(), LookAtLab()]
    with qtbot.waitSignal(runtime.changed):
        pass
    runtime.stop()


def test_an_answer_of_the_lab_thread_is_heard_on_the_gui_thread(house: House, qtbot: QtBot) -> None:
    runtime = house.runtime()
    runtime.dispatch(Tap(Action.WAKE))
    heard_on: list[threading.Thread] = []
    runtime.changed.connect(lambda: heard_on.append(threading.current_thread()))
    lab = threading.Thread(target=house.answers[0], args=(LAB,))
    with qtbot.waitSignal(runtime.changed):
        lab.start()
    lab.join()
    assert runtime.kiosk.lab == LAB
    assert heard_on == [threading.current_thread()]


def test_what_was_asked_for_somebody_who_left_is_shown_to_nobody(house: House, qtbot: QtBot) -> None:
    runtime = house.runtime(as_if_now(house, "home"))
    runtime.scan(Scanned(asset_tag("TMBBQD"), Presented.SCANNER))
    late = house.answers[-1]
    runtime.become(replace(Kiosk(), epoch=runtime.kiosk.epoch + 1))
    late(CheckedIn(verdict=CheckInVerdict.ADMIT, visitor=MAYA))
    runtime.dispatch(Tap(Action.WAKE))
    with qtbot.waitSignal(runtime.changed):
        house.answers[-1](Unknown())
    assert runtime.kiosk.visitor is None
    assert runtime.kiosk.screen is Screen.ATTRACT


def test_what_is_true_of_the_lab_is_for_everybody(house: House, qtbot: QtBot) -> None:
    runtime = house.runtime()
    runtime.dispatch(Tap(Action.WAKE))
    runtime.become(replace(Kiosk(), epoch=7))
    with qtbot.waitSignal(runtime.changed):
        house.answers[0](LAB)
    assert isinstance(runtime.kiosk.lab, LabFacts)


def test_a_scan_means_what_it_means_on_the_screen_that_is_shown(house: House) -> None:
    runtime = house.runtime()
    tag = asset_tag("TMBBQD")
    runtime.scan(Scanned(tag, Presented.SCANNER))
    assert house.asked == [TakeBack(tag)]
    assert runtime.kiosk.busy


def test_a_scan_and_a_launcher_may_come_from_any_thread(house: House, qtbot: QtBot) -> None:
    runtime = house.runtime()
    for call in (
        lambda: runtime.scan(Scanned("nothing of ours!", Presented.CAMERA)),
        lambda: runtime.tell(ProgramRunning("nobody")),
    ):
        thread = threading.Thread(target=call)
        with qtbot.waitSignal(runtime.changed):
            thread.start()
        thread.join()
    assert runtime.kiosk.screen is Screen.VERDICT
    assert house.played == ["error"]


def test_programs_go_to_the_launcher_and_nowhere_else(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "steps-briefing"))
    runtime.dispatch(SessionArmed("s1"))
    assert house.launched == [StartProgram("s1", "solar-walk", "en")]
    assert not any(isinstance(command, StartProgram) for command in house.asked)


@pytest.mark.parametrize(
    ("screen", "wanted"),
    [("attract", [CloseForgotten(), EndShortages(), LookAtLab()]), ("home", [LookAround(MAYA)]), ("tray", [])],
)
def test_the_live_facts_are_asked_for_again(house: House, screen: str, wanted: list[LabCommand]) -> None:
    runtime = house.runtime(as_if_now(house, screen))
    house.at += NEWS_MS / 1000 - 1
    runtime._tick()
    assert house.asked == []
    house.at += 1
    runtime._tick()
    runtime._tick()
    assert house.asked == wanted


def test_what_is_owed_to_the_journal_is_tried_again_while_nobody_stands_there(house: House) -> None:
    owed = tuple(RollUnwritten("S", at, Trouble.DISK_FULL) for at in (1, 2))
    runtime = house.runtime(replace(as_if_now(house, "attract"), owed=owed))
    house.at += NEWS_MS / 1000
    runtime._tick()
    assert [command for command in house.asked if isinstance(command, NoteRollClosed)] == [NoteRollClosed("S", 1)]
    runtime._hear_lab(RollWritten("S", 1), runtime.kiosk.epoch + 1)
    assert runtime.kiosk.owed == owed[1:], "whoever stands there by now, it is written"


def test_the_numbers_that_staff_look_at_are_two_seconds_old_at_most(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "sync"))
    for _ in range(3):
        house.at += NUMBERS_MS / 1000
        runtime._tick()
    assert house.asked == [LookAtCentre()] * 3


def test_the_list_outside_the_building_hears_of_other_kiosks_within_two_seconds(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "evacuation"))
    roll = runtime.kiosk.roll
    assert roll is not None
    house.at += NUMBERS_MS / 1000
    runtime._tick()
    assert house.asked == [LookAtRoll(roll.called_at, tuple(line.visit_id for line in roll.lines))]


@pytest.mark.parametrize(("state", "topic"), [("today", ""), ("today-overdue", "overdue"), ("today-starting", "")])
def test_the_day_at_the_desk_is_two_seconds_old_at_most(house: House, state: str, topic: str) -> None:
    runtime = house.runtime(as_if_now(house, state))
    for _ in range(3):
        house.at += NUMBERS_MS / 1000
        runtime._tick()
    assert house.asked == [LookAtToday(topic)] * 3


def test_a_stock_take_hears_of_what_other_kiosks_count(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "stocktake-counted"))
    page = runtime.kiosk.stocktake
    assert page is not None
    house.at += NEWS_MS / 1000
    runtime._tick()
    assert house.asked == [LookAtStocktake(number=page.number, place=page.place, by=page.by)]


def test_whoever_scrolls_at_the_desk_is_there(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "today-overdue"))
    for _ in range(3):
        house.at += 119
        runtime.touched()
        runtime.dispatch(Tick())
    assert runtime.kiosk.screen is Screen.TODAY_LIST
    house.at += 120
    runtime.dispatch(Tick())
    assert (runtime.kiosk.screen, runtime.kiosk.desk) == (Screen.ATTRACT, None)


def test_a_pin_goes_to_its_keeper_and_to_nobody_else(house: House) -> None:
    asked: list[PinCommand] = []
    runtime = house.runtime(as_if_now(house, "pin-pin"))
    runtime._keeper = asked.append
    for digit in "163":
        runtime.dispatch(Tap(Action.DIGIT, digit))
    assert [(type(command), command.pin) for command in asked] == [(TryPin, "777163")]  # type: ignore[union-attr]
    assert house.asked == []


def test_contact_is_asked_of_the_centre_s_own_thread_and_of_nobody_else(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "sync"))
    runtime.dispatch(Tap(Action.CONTACT))
    assert house.told_centre == [ContactCentre()]
    assert house.asked == []


def test_a_touch_anywhere_keeps_a_visitor_but_answers_no_question(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "home"))
    house.at += 44
    runtime.touched()
    house.at += 44
    runtime.dispatch(Tick())
    assert runtime.kiosk.asked_at is None
    house.at += 2
    runtime.dispatch(Tick())
    assert runtime.kiosk.asked_at is not None
    assert house.played[-1] == "chime"
    runtime.touched()
    assert runtime.kiosk.asked_at is not None


@pytest.mark.parametrize("over", [Action.LANGUAGES, Action.EASIER])
def test_a_touch_takes_nothing_away_that_a_finger_is_coming_down_on(house: House, over: Action) -> None:
    runtime = house.runtime(as_if_now(house, "home"))
    runtime.dispatch(Tap(over))
    opened = runtime.kiosk
    house.at += 5
    runtime.touched()
    assert (runtime.kiosk.choosing, runtime.kiosk.easing) == (opened.choosing, opened.easing)
    assert runtime.kiosk.choosing or runtime.kiosk.easing
    assert runtime.kiosk.since > opened.since


def test_a_touch_does_not_say_i_am_still_here(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "repeat"))
    house.at += 3
    runtime.touched()
    assert house.asked == []


def test_a_tap_that_leads_nowhere_special_clicks(house: House) -> None:
    runtime = house.runtime(as_if_now(house, "home"))
    runtime.dispatch(Tap(Action.BORROW))
    assert house.played == ["tap"]
    runtime.dispatch(Tick())
    assert house.played == ["tap"]


def test_a_badge_is_a_check_in(house: House) -> None:
    from lab_kiosk.application.intents import PresentBadge

    runtime = house.runtime()
    runtime.dispatch(PresentBadge("IL1…", Presented.SCANNER))
    assert house.asked == [CheckIn("IL1…", Presented.SCANNER)]


def test_after_the_stop_late_answers_scans_and_words_of_other_threads_are_dropped(house: House) -> None:
    """They would reach a QObject that may be gone, which ends the process."""
    runtime = house.runtime()
    runtime.start()
    runtime.stop()
    before = runtime.kiosk
    heard: list[object] = []
    for signal in (runtime._answered, runtime._scanned, runtime._told):
        signal.connect(lambda *value: heard.append(value))
    late = [
        lambda: house.answers[1](LAB),
        lambda: runtime.scan(Scanned("nonsense", Presented.SCANNER)),
        lambda: runtime.tell(ProgramRunning("s")),
    ]
    threads = [threading.Thread(target=word) for word in late]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == []
    assert runtime.kiosk is before
