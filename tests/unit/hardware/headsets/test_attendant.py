# SPDX-License-Identifier: Apache-2.0
"""Who came, who went and how they are, said once per change, whatever the server and the cables do."""

from __future__ import annotations

import queue
import socket
import time
from collections.abc import Callable, Iterator

import pytest

from hardware.device import Condition, DeviceStatus, Trouble
from hardware.headsets.adb import AdbBridge
from hardware.headsets.answers import Fault
from hardware.headsets.attendant import HeadsetAttendant
from hardware.headsets.state import HeadsetState, Link
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import Scenario, SimulatedAndroid
from hardware.simulated.headset import SimulatedHeadset
from tests.support.patience import until

WALK = "org.example.calmwalk"


class Room:
    """Two headsets, a server and the attendant. Time is the test's own."""

    def __init__(self) -> None:
        self.now = time.monotonic()
        self.a, self.b = (
            SimulatedAndroid(
                SimulatedHeadset(serial, battery=80.5, at=self.now), frozenset({WALK}), clock=lambda: self.now
            )
            for serial in ("A-1", "B-2")
        )
        self.server = SimulatedAdbServer([self.a, self.b])
        self.said: queue.Queue[DeviceStatus] = queue.Queue()
        self.looks: queue.Queue[HeadsetState] = queue.Queue()
        self.attendant: HeadsetAttendant | None = None

    def open(self, *, server: bool = True, look_every: float = 1000.0) -> Room:
        if server:
            self.server.open()
        else:
            with socket.create_server(("127.0.0.1", 0)) as free:
                self.server.port = free.getsockname()[1]
        bridge = AdbBridge(self.server.host, self.server.port)
        self.attendant = HeadsetAttendant(
            bridge,
            self.said.put,
            self.looks.put,
            clock=lambda: self.now,
            look_every=look_every,
            retry_after=0.05,
        )
        self.attendant.open()
        return self

    def hears(self, matches: Callable[[DeviceStatus], bool]) -> DeviceStatus:
        """The next status that matches; what comes before it is passed over."""
        while not matches(status := self.said.get(timeout=15)):
            pass
        return status

    def close(self) -> None:
        if self.attendant is not None:
            self.attendant.close()
            self.attendant.close()
        self.server.close()


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.close()


def about(serial: str, condition: Condition, trouble: Trouble | None = None) -> Callable[[DeviceStatus], bool]:
    return lambda status: (status.id, status.condition, status.trouble) == (serial, condition, trouble)


def test_both_are_found_and_can_be_used(room: Room) -> None:
    room.open()
    room.hears(about("A-1", Condition.READY))
    assert room.attendant is not None
    until(lambda: room.attendant is not None and room.attendant.usable() == {"A-1", "B-2"}, "both")
    assert room.attendant.address_of("B-2") == "B-2"
    assert room.attendant.address_of("C-3") is None


@pytest.mark.parametrize(
    ("scenario", "condition", "trouble"),
    [
        (Scenario.UNAUTHORISED, Condition.IN_TROUBLE, Trouble.UNAUTHORISED),
        (Scenario.OFFLINE, Condition.IN_TROUBLE, Trouble.OFFLINE),
        (Scenario.ASLEEP, Condition.RESTING, Trouble.ASLEEP),
        (Scenario.CONTROLLERS_MISSING, Condition.IN_TROUBLE, Trouble.CONTROLLERS_MISSING),
        (Scenario.STORAGE_FULL, Condition.IN_TROUBLE, Trouble.STORAGE_FULL),
    ],
)
def test_what_happens_to_one_is_said_of_that_one(
    room: Room, scenario: Scenario, condition: Condition, trouble: Trouble
) -> None:
    room.open()
    room.hears(about("A-1", Condition.READY))
    room.a.play(scenario)
    assert room.attendant is not None
    room.attendant.look_now()
    room.hears(about("A-1", condition, trouble))
    room.a.play(Scenario.READY)
    room.attendant.look_now()
    room.hears(about("A-1", Condition.READY))


def test_one_that_empties_is_said_to_be_low_and_one_that_is_empty_is_looked_for(room: Room) -> None:
    room.open()
    room.hears(about("A-1", Condition.READY))
    assert room.attendant is not None
    room.a.wear(lambda headset, at: headset.put_on(at))
    room.now += 1.6 * 3600
    room.attendant.look_now()
    low = room.hears(about("A-1", Condition.IN_TROUBLE, Trouble.BATTERY_LOW))
    assert low.battery is not None
    assert low.battery < 15
    room.now += 3600
    room.server.tell()
    room.hears(about("A-1", Condition.SEARCHING))
    until(lambda: room.attendant is not None and room.attendant.usable() == {"B-2"}, "the other one alone")


def test_no_server_is_said_once_and_the_headsets_come_when_it_does(room: Room) -> None:
    room.open(server=False)
    status = room.said.get(timeout=15)
    assert (status.condition, status.trouble, status.hint) == (
        Condition.SEARCHING,
        Trouble.OFFLINE,
        "adb start-server",
    )
    room.server.open()
    assert room.said.get(timeout=15).id in {"A-1", "B-2"}
    assert room.said.get(timeout=15).id in {"A-1", "B-2"}
    room.server.close()
    gone = {room.said.get(timeout=15).id for _ in range(3)}
    assert gone == {"A-1", "B-2", status.id}
    room.server.open()
    room.hears(about("B-2", Condition.READY))


def test_looking_again_says_nothing_new_but_is_told_to_whoever_wants_every_look(room: Room) -> None:
    room.open()
    assert {room.looks.get(timeout=15).serial for _ in range(2)} == {"A-1", "B-2"}
    assert room.attendant is not None
    room.attendant.look_now()
    assert {room.looks.get(timeout=15).serial for _ in range(2)} == {"A-1", "B-2"}
    assert room.said.qsize() == 2


def test_one_that_is_due_is_looked_at_by_itself(room: Room) -> None:
    room.open(look_every=0.0)
    assert [room.looks.get(timeout=15) for _ in range(6)]


def test_one_on_a_cable_and_on_the_network_is_one_headset(room: Room) -> None:
    attendant = HeadsetAttendant(AdbBridge("127.0.0.1", 1), room.said.put, room.looks.put)
    cable = HeadsetState("A-1", "A-1", Link.READY, "Quest 3")
    network = HeadsetState("A-1", "192.0.2.7:5555", Link.READY, "Quest 3")
    for state in (cable, network, cable):
        attendant._learn(state)
    assert attendant.states() == (cable,)
    assert room.said.qsize() == 1
    attendant._learn(HeadsetState("A-1", "A-1", Link.AWAY, "Quest 3"))
    attendant._learn(network)
    assert attendant.states() == (network,)
    attendant.close()


def test_a_server_that_babbles_is_a_server_that_went_away() -> None:
    for babble in (b"", b"NOPE", b"OKAYzzzz", b"OKAY0004abc", b"FAIL0003abc"):
        with socket.create_server(("127.0.0.1", 0)) as listening:
            bridge = AdbBridge("127.0.0.1", listening.getsockname()[1], within=2.0)
            answers: queue.Queue[object] = queue.Queue()
            asking = _ask_later(bridge, answers)
            line, _ = listening.accept()
            with line:
                line.sendall(babble)
                line.shutdown(socket.SHUT_WR)
                assert answers.get(timeout=15) in (Fault.GONE, ())
            asking.join()


def test_a_server_that_says_nothing_is_silent_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert AdbBridge("127.0.0.1", listening.getsockname()[1], within=0.1).listed() is Fault.SILENT


def _ask_later(bridge: AdbBridge, answers: queue.Queue[object]) -> object:
    import threading

    thread = threading.Thread(target=lambda: answers.put(bridge.listed()))
    thread.start()
    return thread
