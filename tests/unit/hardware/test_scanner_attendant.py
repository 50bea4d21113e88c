# SPDX-License-Identifier: Apache-2.0
"""Scanners come, go, break and are looked after; all through the real drivers, on a pretended bus."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.known_scanners import Mode
from hardware.scan import Reason, Rejected, Scan, ScanKind
from hardware.scanners import attendant as attending
from hardware.scanners.attendant import DeviceReading, ScannerAttendant
from hardware.scanners.bus import Attached
from hardware.scanners.openers import AnyOpened
from hardware.scanners.plan import Post, ScannerPlan
from hardware.scanners.port import Ended, Opened
from hardware.scanners.serial_framing import SerialAssembler
from hardware.simulated.hid_pos import FORMS
from hardware.simulated.key_events import LEFT_CONTROL, press
from hardware.simulated.scanner_bus import SimulatedBus, SimulatedUnit

ENTER, A = 28, 30


class Lab:
    """An attendant at work, everything that it told, and a clock that only the test moves."""

    def __init__(self, plan: ScannerPlan | None = None, opener: attending.Opener | None = None) -> None:
        self.bus = SimulatedBus()
        self.now = 100.0
        self.readings: list[DeviceReading] = []
        self.told: list[DeviceStatus] = []
        self._changed = threading.Condition()
        self.attendant = ScannerAttendant(
            self.bus, plan, opener=opener or self.bus.opener, clock=lambda: self.now, wait=0.02
        )
        self.attendant.open(self._hear, self._note)

    def _hear(self, reading: DeviceReading) -> None:
        with self._changed:
            self.readings.append(reading)
            self._changed.notify_all()

    def _note(self, status: DeviceStatus) -> None:
        with self._changed:
            self.told.append(status)
            self._changed.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, 10), (self.told, self.readings)

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.bus.wake()

    def status(self, device: str) -> DeviceStatus:
        return {status.id: status for status in self.attendant.statuses()}[device]

    def is_told(self, device: str, condition: Condition, trouble: Trouble | None = None) -> None:
        self.until(lambda: self._now(device) == (condition, trouble))

    def _now(self, device: str) -> tuple[Condition, Trouble | None] | None:
        last = next((status for status in reversed(self.told) if status.id == device), None)
        return (last.condition, last.trouble) if last is not None else None

    def plug(self, unit: SimulatedUnit) -> SimulatedUnit:
        self.bus.plug(unit)
        self.is_told(unit.serial or unit.port, Condition.READY)
        return unit

    def hears(self, count: int) -> list[DeviceReading]:
        self.until(lambda: len(self.readings) >= count)
        return self.readings[-count:]

    def count(self, device: str, condition: Condition) -> int:
        return sum(status.id == device and status.condition is condition for status in self.told)


@pytest.fixture
def make() -> Iterator[Callable[..., Lab]]:
    labs: list[Lab] = []

    def made(*args: object, **more: object) -> Lab:
        labs.append(Lab(*args, **more))  # type: ignore[arg-type]
        return labs[-1]

    yield made
    for lab in labs:
        lab.attendant.close()


Make = Callable[..., Lab]


@pytest.mark.parametrize(
    ("mode", "kind"),
    [(Mode.HID_POS, ScanKind.HID_POS), (Mode.SERIAL, ScanKind.SERIAL), (Mode.KEYBOARD, ScanKind.WEDGE)],
)
def test_a_scanner_is_ready_when_it_is_plugged_in_and_its_codes_arrive(make: Make, mode: Mode, kind: ScanKind) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(mode, serial="S1", name="Unit"))
    unit.scan("IL0ABC")
    (heard,) = lab.hears(1)
    assert isinstance(heard.reading, Scan)
    assert (heard.device, heard.reading.device, heard.reading.text, heard.reading.kind) == ("S1", "S1", "IL0ABC", kind)
    status = lab.status("S1")
    assert (status.kind, status.name, status.place) == (DeviceKind.SCANNER, "Unit", "simulated 1-1")


def test_pulled_out_and_put_back_it_is_the_same_and_reads_on(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.HID_POS, serial="S1"))
    lab.bus.unplug(unit)
    lab.is_told("S1", Condition.SEARCHING)
    lab.plug(unit)
    unit.scan("IL0ABC")
    assert lab.hears(1)[0].device == "S1"
    assert [status.condition for status in lab.told] == [Condition.SEARCHING, Condition.READY] * 2


def test_pulled_out_in_the_middle_of_a_code_it_says_so_once(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.HID_POS, serial="S1"))
    first, _ = FORMS["A"].reports(b"L" * 80)
    unit.cable.put(first)
    assert unit.cable.settle()
    lab.bus.unplug(unit)
    lab.is_told("S1", Condition.SEARCHING)
    assert lab.hears(1) == [DeviceReading("S1", "", Rejected(Reason.INCOMPLETE))]
    lab.plug(unit)
    unit.scan("WHOLE")
    assert [type(heard.reading) for heard in lab.hears(2)] == [Rejected, Scan]


def test_several_scanners_stand_at_their_posts(make: Make) -> None:
    posts = (Post("door", serial="S1"), Post("desk", port="1-2"), Post("bench", serial="S9"))
    lab = make(ScannerPlan(posts))
    assert lab.plug(SimulatedUnit(Mode.HID_POS, serial="S1", port="1-1"))
    desk = lab.plug(SimulatedUnit(Mode.SERIAL, port="1-2"))
    desk.scan("IL0ABC")
    assert (lab.hears(1)[0].device, lab.hears(1)[0].role) == ("1-2", "desk")
    roles = {status.id: (status.role, status.condition) for status in lab.attendant.statuses()}
    assert roles == {
        "S1": ("door", Condition.READY),
        "1-2": ("desk", Condition.READY),
        "S9": ("bench", Condition.SEARCHING),
    }


def test_one_that_nobody_gave_a_place_works_and_says_how_to_give_it_one(make: Make) -> None:
    lab = make(ScannerPlan((Post("door", serial="S1"),)))
    lab.bus.plug(SimulatedUnit(Mode.SERIAL, port="1-3"))
    lab.is_told("1-3", Condition.READY, Trouble.UNKNOWN_ROLE)
    assert lab.status("1-3").hint == '[[scanner]]\nrole = "door"\nport = "1-3"'


def test_two_of_the_same_kind_with_the_same_number_are_told_apart_by_their_ports(make: Make) -> None:
    lab = make()
    first = lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="0001", port="1-1"))
    lab.is_told("0001", Condition.READY)
    second = lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="0001", port="1-2"))
    for port in ("1-1", "1-2"):
        lab.is_told(port, Condition.READY)
    for unit, text in ((first, "IL0ONE"), (second, "IL0TWO")):
        unit.scan(text)
        assert unit.cable.settle()
    assert sorted((heard.device, heard.reading.text) for heard in lab.hears(2)) == [
        ("1-1", "IL0ONE"),
        ("1-2", "IL0TWO"),
    ]  # type: ignore[union-attr]


@pytest.mark.parametrize("trouble", [Trouble.PERMISSION, Trouble.BUSY])
def test_one_that_cannot_be_opened_says_why_and_is_tried_again_with_longer_and_longer_breaks(
    make: Make, trouble: Trouble
) -> None:
    tries: list[float] = []
    lab: Lab

    def opener(attached: Attached, plan: ScannerPlan) -> AnyOpened:
        tries.append(lab.now)
        return lab.bus.opener(attached, plan)

    lab = make(opener=opener)
    unit = lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="S1", refuses=Ended(trouble, "how")))
    lab.is_told("S1", Condition.IN_TROUBLE, trouble)
    assert lab.status("S1").hint == "how"
    for wait in (0.5, 1.0, 2.0, 4.0, 5.0, 5.0):
        seen = len(tries)
        _wait_for(lambda: lab.attendant._charges["S1"].retry_at is not None, lab)
        lab.later(wait - 0.1)
        lab.later(0.1)
        _wait_for(lambda: len(tries) == seen + 1, lab)  # noqa: B023 - waited for within the loop
    _wait_for(lambda: lab.attendant._charges["S1"].retry_at is not None, lab)
    unit.refuses = None
    lab.later(5.0)
    lab.is_told("S1", Condition.READY)
    assert lab.count("S1", Condition.IN_TROUBLE) == 1


def _wait_for(condition: Callable[[], bool], lab: Lab, step: float = 0.0) -> None:
    """Poke the attendant until it has come round: it sleeps on a clock that stands still."""
    done = threading.Event()
    for _ in range(500):
        if condition():
            return
        lab.later(step)
        done.wait(0.01)
    raise AssertionError("nothing happened")


def test_a_wrong_descriptor_is_not_understood(make: Make) -> None:
    lab = make()
    lab.bus.plug(SimulatedUnit(Mode.HID_POS, serial="S1", descriptor=b"\x05\x01\x09\x06\xa1\x01\xc0"))
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.NOT_UNDERSTOOD)


def test_one_that_talks_to_its_maker_s_program_alone_says_what_to_scan(make: Make) -> None:
    lab = make()
    lab.bus.plug(SimulatedUnit(Mode.VENDOR, serial="S1"))
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.WRONG_MODE)
    assert "USB HID POS" in lab.status("S1").hint


def test_a_device_that_types_commands_is_shut_out_until_somebody_allows_it_or_plugs_it_in_anew(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.KEYBOARD, serial="S1"))
    unit.cable.put(tuple(press(LEFT_CONTROL, A)))
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.COMMAND_KEYS)
    unit.scan("IGNORED")
    assert unit.cable.settle()
    lab.hears(1)
    assert [heard.reading for heard in lab.readings] == [Rejected(Reason.COMMAND_KEYS)]
    lab.attendant.allow("S1")
    lab.is_told("S1", Condition.READY)
    unit.scan("ALLOWED")
    assert lab.hears(2)[-1].reading.text == "ALLOWED"  # type: ignore[union-attr]
    unit.cable.put(tuple(press(LEFT_CONTROL, A)))
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.COMMAND_KEYS)
    lab.bus.unplug(unit)
    lab.is_told("S1", Condition.SEARCHING)
    lab.plug(unit)
    unit.scan("REPLUGGED")
    assert lab.hears(4)[-1].reading.text == "REPLUGGED"  # type: ignore[union-attr]
    lab.attendant.allow("nobody")


def test_a_babbling_device_is_not_listened_to_until_it_is_quiet(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
    for _ in range(100):
        unit.cable.put(b"\x00\x01\xff\r")
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.BABBLING)
    assert unit.cable.settle()
    assert len(lab.readings) < 50
    lab.later(3.5)
    lab.is_told("S1", Condition.READY)
    unit.scan("IL0ABC")
    lab.until(lambda: isinstance(lab.readings[-1].reading, Scan))


def test_a_wrong_layout_is_said_until_a_good_code_comes(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.KEYBOARD, serial="S1", layout="fr"))
    unit.scan("IL1K3Q9D0")
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.WRONG_LAYOUT)
    unit.layout = "us"
    unit.scan("IL1K3Q9D0", start=5.0)
    lab.is_told("S1", Condition.READY)
    assert [type(heard.reading) for heard in lab.hears(2)] == [Rejected, Scan]


def test_a_lab_that_says_its_scanner_is_french_reads_it(make: Make) -> None:
    lab = make(ScannerPlan((Post("door", serial="S1", layout="fr", prefix="~"),)))
    lab.plug(SimulatedUnit(Mode.KEYBOARD, serial="S1", layout="fr")).scan("IL1K3Q9D0")
    assert lab.hears(1)[0].reading.text == "IL1K3Q9D0"  # type: ignore[union-attr]


class Stuck:
    """A port that never comes back, until the test lets it."""

    def __init__(self) -> None:
        self.free = threading.Event()
        self.inside = threading.Event()

    def read(self, timeout: float) -> Sequence[bytes] | Ended:
        self.inside.set()
        self.free.wait(30)
        return Ended()

    def close(self) -> None:
        self.free.set()


def test_a_deaf_driver_is_noticed_and_replaced_once_it_is_out_of_the_way(make: Make) -> None:
    stuck, tries = Stuck(), []
    lab: Lab

    def opener(attached: Attached, plan: ScannerPlan) -> AnyOpened:
        tries.append(lab.now)
        return Opened(stuck, SerialAssembler()) if len(tries) == 1 else lab.bus.opener(attached, plan)

    lab = make(opener=opener)
    unit = lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
    lab.is_told("S1", Condition.READY)
    assert stuck.inside.wait(5)
    lab.later(attending.DEAF)
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.DEAF)
    lab.later(5.0)
    _wait_for(lambda: lab.status("S1").trouble is Trouble.DEAF, lab)
    assert len(tries) == 1  # the first one is still inside
    stuck.free.set()
    _wait_for(lambda: len(tries) > 1, lab, step=0.5)
    lab.is_told("S1", Condition.READY)
    unit.scan("IL0ABC")
    assert lab.hears(1)[0].device == "S1"


def test_without_a_word_from_the_bus_a_look_now_and_then_finds_what_came(make: Make) -> None:
    lab = make()
    lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1", port="1-1"))
    lab.bus._notify = lambda: None  # type: ignore[method-assign]
    lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="S2", port="1-2"))
    assert "S2" not in {status.id for status in lab.told}
    lab.later(attending.RESCAN)
    lab.is_told("S2", Condition.READY)


def test_keyboards_that_are_left_to_the_window_are_named_and_not_opened(make: Make) -> None:
    lab = make(ScannerPlan(grab_keyboards=False))
    unit = lab.bus.plug(SimulatedUnit(Mode.KEYBOARD, serial="S1"))
    lab.is_told("S1", Condition.READY)
    assert not unit.opened.is_set()


def test_one_that_is_read_past_the_kernel_stays_though_the_kernel_shows_it_no_more(make: Make) -> None:
    lab = make(ScannerPlan(past_the_kernel=True))
    unit = lab.plug(SimulatedUnit(Mode.HID_POS, serial="S1", address=7))
    unit.is_hidden = True
    _wait_for(lambda: lab.now > 100 + 2 * attending.RESCAN, lab, step=0.5)
    unit.scan("IL0ABC")
    assert lab.hears(1)[0].device == "S1"
    assert lab.count("S1", Condition.SEARCHING) == 1
    lab.bus.unplug(unit)
    _wait_for(lambda: lab.status("S1").condition is Condition.SEARCHING, lab)


def test_a_driver_that_falls_over_says_so_and_is_started_again(make: Make) -> None:
    fallen: list[object] = []
    hook, threading.excepthook = threading.excepthook, fallen.append
    lab: Lab

    def opener(attached: Attached, plan: ScannerPlan) -> AnyOpened:
        if not fallen:
            raise ZeroDivisionError
        return lab.bus.opener(attached, plan)

    try:
        lab = make(opener=opener)
        lab.bus.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
        lab.is_told("S1", Condition.IN_TROUBLE, Trouble.OTHER)
        _wait_for(lambda: bool(fallen), lab)
        _wait_for(lambda: lab.status("S1").condition is Condition.READY, lab, step=0.5)
    finally:
        threading.excepthook = hook


def test_an_unknown_mode_is_told_only_once_its_parts_have_had_time_to_appear(make: Make) -> None:
    lab = make()
    lab.bus.plug(SimulatedUnit(Mode.UNKNOWN, serial="S1"))
    lab.is_told("S1", Condition.SEARCHING)
    lab.later(attending.PATIENCE_WITH_UNKNOWN)
    lab.is_told("S1", Condition.IN_TROUBLE, Trouble.NOT_UNDERSTOOD)


def test_only_so_many_of_those_that_left_are_remembered(make: Make) -> None:
    lab = make()
    for number in range(attending.MOST_REMEMBERED + 5):
        unit = lab.plug(SimulatedUnit(Mode.SERIAL, serial=f"S{number}"))
        lab.bus.unplug(unit)
        lab.is_told(f"S{number}", Condition.SEARCHING)
    _wait_for(lambda: len(lab.attendant.statuses()) == attending.MOST_REMEMBERED, lab)


def test_it_opens_once_and_closes_as_often_as_anybody_likes(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
    with pytest.raises(RuntimeError, match="at work already"):
        lab.attendant.open(lab.readings.append, lab.told.append)
    lab.attendant.close()
    lab.attendant.close()
    unit.scan("TOO LATE")
    assert (lab.readings, lab.attendant.statuses()) == ([], ())


def test_no_status_and_no_reading_shows_what_was_scanned(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
    unit.scan("IL0SECRET")
    assert "SECRET" not in f"{lab.hears(1)} {lab.told} {lab.attendant.statuses()}"


def test_a_machine_that_stood_still_makes_nobody_deaf(make: Make) -> None:
    lab = make()
    unit = lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1"))
    lab.later(10 * attending.DEAF)
    unit.scan("IL0ABC")
    assert lab.hears(1)[0].device == "S1"
    assert lab.count("S1", Condition.IN_TROUBLE) == 0


def test_a_place_given_by_port_is_filled_by_whatever_hangs_there(make: Make) -> None:
    lab = make(ScannerPlan((Post("desk", port="1-1"),)))
    lab.is_told("1-1", Condition.SEARCHING)
    lab.plug(SimulatedUnit(Mode.SERIAL, serial="S1", port="1-1"))
    assert [(status.id, status.role) for status in lab.attendant.statuses()] == [("S1", "desk")]
