# SPDX-License-Identifier: Apache-2.0
"""What the lab may rely on with a headset, whatever adb server stands between.

The driver is always the real one over adbutils. Its server is the simulated one (a firmware with and one without
`shell,v2`), or Google's own adb server from the adbutils wheel with a simulated headset behind it. A real headset joins
with LAB_KIOSK_ADB=host:port, LAB_KIOSK_ADB_ADDRESS and LAB_KIOSK_ADB_PACKAGE (an app that it has and may be closed).
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from hardware.headsets import commands
from hardware.headsets.adb import AdbBridge, Tracker
from hardware.headsets.answers import Fault, Listed, Refusal, Watched
from hardware.headsets.commands import App
from hardware.headsets.state import Link
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import Scenario, SimulatedAndroid
from hardware.simulated.headset import SimulatedHeadset
from tests.support.adbd import Adbd, RealServer
from tests.support.patience import until

PACKAGE = "org.example.calmwalk"
NEVER = threading.Event()
WITHIN = 10.0


@dataclass
class Bench:
    """A headset with one app. ``twin`` is None for a real one, which has no scenarios to play."""

    bridge: AdbBridge
    address: str
    app: App
    twin: SimulatedAndroid | None = None
    plug: Callable[[], None] = lambda: None
    """The headset is unplugged and plugged in again, so that the server asks it anew."""

    def play(self, scenario: Scenario) -> None:
        if self.twin is None:
            pytest.skip("a real headset plays no scenarios")
        self.twin.play(scenario)
        self.plug()
        self.bridge.forget(self.address)

    @property
    def link(self) -> Link:
        listed = self.bridge.listed()
        assert not isinstance(listed, Fault)
        return next((one.link for one in listed if one.address == self.address), Link.AWAY)

    def launch(self, within: float = WITHIN) -> Refusal | None:
        return self.bridge.launch(self.address, self.app, within, NEVER)


def twin(**changes: object) -> SimulatedAndroid:
    headset = SimulatedHeadset("1WMHH800X", battery=80.5, at=time.monotonic())
    return SimulatedAndroid(headset, frozenset({PACKAGE}), **changes)  # type: ignore[arg-type]


def simulated(stack: ExitStack, _: RealServer) -> Bench:
    return _served(stack, twin())


def older_shell(stack: ExitStack, _: RealServer) -> Bench:
    return _served(stack, twin(features="cmd"))


def _served(stack: ExitStack, headset: SimulatedAndroid) -> Bench:
    server = SimulatedAdbServer([headset]).open()
    stack.callback(server.close)
    app = App(PACKAGE, ".MainActivity", (("lang", "es"),))
    return Bench(AdbBridge(server.host, server.port), headset.serial, app, headset)


def googles_server(stack: ExitStack, real: RealServer) -> Bench:
    headset = twin()
    device = Adbd(headset)
    stack.callback(device.close)
    bridge = AdbBridge("127.0.0.1", real.port)
    until(lambda: not isinstance(bridge.listed(), Fault), "the adb server")
    address = f"127.0.0.1:{device.port}"

    def plug() -> None:
        device.unplug()
        bridge.connect(address)

    assert bridge.connect(address) is None
    bench = Bench(bridge, address, App(PACKAGE), headset, plug)
    until(lambda: bench.link is Link.READY, "the headset")
    return bench


def real_headset(stack: ExitStack, _: RealServer) -> Bench:
    where = os.environ.get("LAB_KIOSK_ADB", "")
    if not where:
        pytest.skip("LAB_KIOSK_ADB names no adb server with a real headset")
    host, _, port = where.rpartition(":")
    app = App(os.environ["LAB_KIOSK_ADB_PACKAGE"])
    return Bench(AdbBridge(host, int(port)), os.environ["LAB_KIOSK_ADB_ADDRESS"], app)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    server = RealServer(tmp_path_factory.mktemp("adb"))
    yield server
    server.close()


@pytest.fixture(params=[simulated, older_shell, googles_server, real_headset], ids=lambda make: make.__name__)
def bench(request: pytest.FixtureRequest, real: RealServer) -> Iterator[Bench]:
    with ExitStack() as stack:
        yield request.param(stack, real)


def test_a_headset_says_who_it_is_and_how_it_is(bench: Bench) -> None:
    assert bench.link is Link.READY
    state = bench.bridge.look(Listed(bench.address, Link.READY))
    assert state.address == bench.address
    assert state.serial
    assert state.model
    assert state.battery is not None
    assert state.storage is not None
    assert state.foreground
    assert state.awake is not None
    if bench.twin is not None:
        assert (state.serial, state.model, state.battery.percent) == ("1WMHH800X", "Quest 3", 80)
        assert state.controllers is not None


def test_an_app_is_started_seen_in_front_and_ended(bench: Bench) -> None:
    assert bench.launch() is None
    assert bench.bridge.watch(bench.address, bench.app) == Watched(in_front=True, runs=True)
    assert bench.bridge.end(bench.address, bench.app) is None
    seen = bench.bridge.watch(bench.address, bench.app)
    assert (seen.in_front, seen.runs) == (False, False)


def test_an_app_that_is_not_there_is_said_at_once(bench: Bench) -> None:
    missing = App("org.example.nobody.has.this")
    assert bench.bridge.launch(bench.address, missing, WITHIN, NEVER) is Refusal.NOT_INSTALLED


def test_a_headset_that_nobody_knows_is_gone(bench: Bench) -> None:
    assert bench.bridge.ask("nobody", commands.BATTERY) is Fault.GONE
    assert bench.bridge.launch("nobody", bench.app, WITHIN, NEVER) is Refusal.GONE
    assert bench.bridge.end("nobody", bench.app) is Fault.GONE
    assert bench.bridge.watch("nobody", bench.app) == Watched(None, None, Fault.GONE)


def test_one_that_sleeps_is_woken_first(bench: Bench) -> None:
    bench.play(Scenario.ASLEEP)
    until(lambda: bench.link is Link.READY, "the headset")
    assert bench.bridge.ask(bench.address, commands.AWAKE) is False
    assert bench.launch() is None


@pytest.mark.parametrize(
    ("scenario", "refusal"),
    [
        (Scenario.STAYS_ASLEEP, Refusal.STAYS_ASLEEP),
        (Scenario.CONTROLLERS_MISSING, Refusal.CONTROLLERS),
        (Scenario.LAUNCH_REFUSED, Refusal.REFUSED),
    ],
)
def test_what_keeps_an_app_from_starting_is_named(bench: Bench, scenario: Scenario, refusal: Refusal) -> None:
    bench.play(scenario)
    until(lambda: bench.link is Link.READY, "the headset")
    assert bench.launch(within=0.1) is refusal


def test_one_that_allows_nobody_says_so_and_is_asked_nothing(bench: Bench) -> None:
    bench.play(Scenario.UNAUTHORISED)
    until(lambda: bench.link is Link.UNAUTHORISED, "the refusal")
    ask = bench.bridge.ask
    until(lambda: ask(bench.address, commands.BATTERY) is Fault.UNAUTHORISED, "the refusal")
    until(lambda: bench.launch() is Refusal.UNAUTHORISED, "the refusal")
    state = bench.bridge.look(Listed(bench.address, Link.UNAUTHORISED))
    assert (state.link, state.battery) == (Link.UNAUTHORISED, None)


def test_a_start_can_be_called_off(bench: Bench) -> None:
    bench.play(Scenario.STAYS_ASLEEP)
    until(lambda: bench.link is Link.READY, "the headset")
    enough = threading.Event()
    enough.set()
    assert bench.bridge.launch(bench.address, bench.app, WITHIN, enough) is Refusal.CANCELLED


def test_the_list_is_followed_as_it_changes(bench: Bench) -> None:
    with bench.bridge.tracking() as tracker:
        assert isinstance(tracker, Tracker)
        assert Listed(bench.address, Link.READY) in _heard(tracker)
        bench.play(Scenario.UNAUTHORISED)
        while Listed(bench.address, Link.UNAUTHORISED) not in _heard(tracker):
            pass


def test_menus_are_not_the_end_of_an_app_and_quitting_is(bench: Bench) -> None:
    assert bench.launch() is None
    if bench.twin is None:
        pytest.skip("nobody wears it")
    bench.twin.step_out()
    assert bench.bridge.watch(bench.address, bench.app) == Watched(in_front=False, runs=True)
    bench.twin.quit()
    bench.twin.running.clear()
    assert bench.bridge.watch(bench.address, bench.app) == Watched(in_front=False, runs=False)


def _heard(tracker: Tracker) -> tuple[Listed, ...]:
    found = tracker.read()
    assert not isinstance(found, Fault)
    return found
