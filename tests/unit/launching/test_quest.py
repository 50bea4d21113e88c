# SPDX-License-Identifier: Apache-2.0
"""An app on a headset behind the launcher's words: driver and attendant are the real ones, the headset is a twin."""

from __future__ import annotations

import dataclasses
import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from hardware.device import DeviceStatus
from hardware.headsets.answers import Fault, Refusal, Watched
from hardware.headsets.commands import App
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import LIBRARY, Scenario, SimulatedAndroid
from hardware.simulated.headset import SimulatedHeadset
from lab_kiosk.application.commands import ReportBattery
from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Quest, QuestExit, UpWithin
from lab_kiosk.launching.headsets import AdbServer, HeadsetCare
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.quest import LOST, QuestLauncher, QuestOrder
from tests.support.patience import until

WALK, OTHER = "org.example.calmwalk", "org.example.other"
SERIAL = "1WMHH800X"
LAUNCH = Quest(
    package=WALK,
    activity=".MainActivity",
    extras={"lang": "{lang}", "visit": "{session}"},
    ready=UpWithin(within=10),
    exit=QuestExit(foreground_lost_for=1, headset_lost_for=1),
)


class Bay:
    """A headset in a bay with its launcher; what is said comes in ``words``, ``reports`` and ``statuses``."""

    def __init__(self) -> None:
        self.words: queue.Queue[Word] = queue.Queue()
        self.reports: queue.Queue[ReportBattery] = queue.Queue()
        self.statuses: queue.Queue[DeviceStatus] = queue.Queue()
        headset = SimulatedHeadset(SERIAL, battery=80.5, at=time.monotonic())
        self.twin = SimulatedAndroid(headset, frozenset({WALK, OTHER}))
        self.server = SimulatedAdbServer([self.twin])
        self.care = HeadsetCare(self.server, self.reports.put, self.statuses.put)
        self.launcher = QuestLauncher(self.care, self.words.put, look_every=0.05)

    def open(self) -> Bay:
        self.care.open()
        until(lambda: SERIAL in self.care.reachable(), "the headset")
        return self

    def start(self, launch: Quest = LAUNCH, *, headset: str = SERIAL, again: bool = False) -> Bay:
        filled = {"lang": "es", "session": "s"}
        self.launcher.start(
            QuestOrder(session_id="s", headset=headset, launch=launch, substitutions=filled, again=again)
        )
        return self

    def running(self, launch: Quest = LAUNCH) -> Bay:
        self.start(launch)
        assert self.next() == ProgramRunning("s")
        return self

    def next(self) -> Word:
        return self.words.get(timeout=30)

    def close(self) -> None:
        self.launcher.stop_all()
        self.care.close()
        self.care.close()


@pytest.fixture
def bay() -> Iterator[Bay]:
    made = Bay()
    yield made
    made.close()


def launch(**changes: object) -> Quest:
    import msgspec

    return msgspec.structs.replace(LAUNCH, **changes)


def test_it_runs_when_it_is_in_front_and_stops_when_it_is_told_to(bay: Bay) -> None:
    bay.open().running()
    assert bay.twin.front == WALK
    bay.launcher.stop("another")
    bay.launcher.stop("s")
    assert bay.next() == ProgramEnded("s", 0)
    assert (bay.twin.front, bay.twin.running) == (LIBRARY, set())


def test_it_has_ended_when_the_visitor_quits_it(bay: Bay) -> None:
    bay.open().running(launch(exit=QuestExit(foreground_lost_for=600)))
    bay.twin.quit()
    assert bay.next() == ProgramEnded("s", 0)


def test_it_has_ended_when_something_else_stays_in_front(bay: Bay) -> None:
    bay.open().running()
    bay.twin.step_out()
    assert bay.next() == ProgramEnded("s", 0)
    assert bay.twin.running == set()


def test_a_look_into_the_menu_ends_nothing(bay: Bay) -> None:
    bay.open().running(launch(exit=QuestExit(foreground_lost_for=600, process_gone=False)))
    bay.twin.step_out()
    with pytest.raises(queue.Empty):
        bay.words.get(timeout=0.5)
    bay.twin.front = WALK


@pytest.mark.parametrize(
    ("scenario", "reason"),
    [
        (Scenario.STAYS_ASLEEP, "the headset stays asleep"),
        (Scenario.CONTROLLERS_MISSING, "its controllers are asleep or empty"),
        (Scenario.LAUNCH_REFUSED, "the headset would not start it"),
    ],
)
def test_what_keeps_it_from_starting_is_said_in_plain_words(bay: Bay, scenario: Scenario, reason: str) -> None:
    bay.open()
    bay.care.rehearse(f"{SERIAL}={scenario.value}")
    bay.start(launch(ready=UpWithin(within=1)))
    assert bay.next() == ProgramFailed("s", reason)


def test_an_app_that_the_headset_does_not_have_is_said(bay: Bay) -> None:
    bay.open().start(launch(package="org.example.nobody"))
    assert bay.next() == ProgramFailed("s", "the app is not on the headset")


@pytest.mark.parametrize("scenario", [Scenario.UNAUTHORISED, Scenario.OFFLINE])
def test_a_headset_that_cannot_be_used_is_waited_for_and_then_given_up(bay: Bay, scenario: Scenario) -> None:
    bay.open()
    bay.care.rehearse(f"{SERIAL}={scenario.value}")
    until(lambda: not bay.care.reachable(), "the bad news")
    bay.start(launch(ready=UpWithin(within=1)))
    assert bay.next() == ProgramFailed("s", "the headset is not connected")


def test_a_headset_that_dies_in_the_middle_ends_its_demo_and_the_log_says_why(
    bay: Bay, caplog: pytest.LogCaptureFixture
) -> None:
    bay.open().running()
    with caplog.at_level(logging.INFO):
        bay.twin.dies_after = 0.0
        bay.care.rehearse(f"{SERIAL}={Scenario.DIES.value}")
        assert bay.next() == ProgramEnded("s", LOST)
    assert "went away: the headset is not connected" in caplog.text


def test_one_that_is_away_for_a_moment_goes_on(bay: Bay) -> None:
    bay.open().running(launch(exit=QuestExit(headset_lost_for=600)))
    bay.care.rehearse(f"{SERIAL}={Scenario.OFFLINE.value}")
    until(lambda: not bay.care.reachable(), "the bad news")
    bay.care.rehearse(f"{SERIAL}={Scenario.READY.value}")
    until(lambda: bool(bay.care.reachable()), "the good news")
    assert bay.words.empty()
    assert bay.twin.front == WALK


def test_after_a_restart_of_the_kiosk_the_app_is_not_started_anew(bay: Bay) -> None:
    bay.twin.front, bay.twin.running = WALK, {WALK, "not started anew"}
    bay.start(again=True)  # before anybody has found a headset
    bay.care.open()
    assert bay.next() == ProgramRunning("s")
    bay.launcher.stop_all()
    assert bay.next() == ProgramEnded("s", 0)


def test_after_a_restart_an_app_that_has_ended_is_started(bay: Bay) -> None:
    bay.open().start(again=True)
    assert bay.next() == ProgramRunning("s")
    assert bay.twin.front == WALK


def test_a_start_that_is_called_off_leaves_nothing_in_front(bay: Bay) -> None:
    bay.open()
    bay.care.rehearse(f"{SERIAL}={Scenario.STAYS_ASLEEP.value}")
    bay.start(launch(ready=UpWithin(within=300)))
    bay.launcher.stop("s")
    assert bay.next() == ProgramFailed("s", "it was stopped before it was up")


def test_what_a_manifest_says_about_stopping_is_done_and_no_more(bay: Bay) -> None:
    bay.open().running(launch(stop=("home",)))
    bay.launcher.stop("s")
    assert bay.next() == ProgramEnded("s", 0)
    assert (bay.twin.front, bay.twin.running) == (LIBRARY, {WALK})


def test_batteries_are_told_to_the_lab_as_long_as_they_can_be_read(bay: Bay) -> None:
    bay.open()
    assert bay.reports.get(timeout=15) == ReportBattery(SERIAL, 80)
    bay.twin.wear(lambda headset, at: dataclasses.replace(headset.plugged_in(at), battery=41.5))
    bay.care.rehearse(f"{SERIAL}={Scenario.READY.value}")
    _until_told(bay.reports, lambda report: report == ReportBattery(SERIAL, 41, charging=True))
    bay.care.rehearse(f"{SERIAL}={Scenario.UNAUTHORISED.value}")
    until(lambda: not bay.care.reachable(), "the bad news")
    assert [state.serial for state in bay.care.states()] == [SERIAL]


def _until_told(reports: queue.Queue[ReportBattery], wanted: Callable[[ReportBattery], bool]) -> None:
    while not wanted(reports.get(timeout=15)):
        pass


def test_a_kiosk_that_looks_after_no_headsets_reaches_nothing() -> None:
    care = HeadsetCare(None, lambda _: None)
    care.open()
    app = App(WALK)
    assert (care.reachable(), care.states(), care.address_of(SERIAL)) == (frozenset(), (), None)
    assert care.launch(SERIAL, app, 1, threading.Event()) is Refusal.NO_SERVER
    assert care.watch(SERIAL, app) == Watched(None, None, Fault.NO_SERVER)
    assert care.end(SERIAL, app) is Fault.NO_SERVER
    with pytest.raises(LookupError):
        care.rehearse(f"{SERIAL}={Scenario.ASLEEP.value}")
    care.close()


def test_a_rehearsal_of_a_headset_that_there_is_not_is_an_error(bay: Bay) -> None:
    with pytest.raises(LookupError):
        bay.care.rehearse("another=asleep")
    with pytest.raises(ValueError, match="on fire"):
        bay.care.rehearse(f"{SERIAL}=on fire")


def test_no_server_is_a_line_on_the_hardware_page() -> None:
    statuses: queue.Queue[DeviceStatus] = queue.Queue()
    care = HeadsetCare(AdbServer(port=1), lambda _: None, statuses.put)
    care.open()
    assert statuses.get(timeout=15).place == "127.0.0.1:1"
    care.close()
