# SPDX-License-Identifier: Apache-2.0
"""What the lab may rely on with every scanner, real or simulated. A new driver joins by one line in SCANNERS."""

import os
import pty
import random
import string
import threading
import tty
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count

import pytest

from hardware.device import Trouble
from hardware.known_scanners import Mode
from hardware.scan import LONGEST, Scan, ScanKind
from hardware.scanner import Reading, Scanner
from hardware.scanners.driven import DrivenScanner, DriverState
from hardware.scanners.guard import ScanGuard
from hardware.scanners.openers import KINDS
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.port import Ended, Opened, Port
from hardware.scanners.serial_port import open_serial
from hardware.scanners.usb_port import open_usb
from hardware.scanners.wedge import KeyPress, WedgeScanner
from hardware.simulated.badge_pictures import LONGEST_BADGE, flat_code
from hardware.simulated.camera import SimulatedCamera
from hardware.simulated.hid_pos import FORMS
from hardware.simulated.keys import scanner_keys
from hardware.simulated.scanner import SimulatedScanner
from hardware.simulated.scanner_bus import SimulatedPort, SimulatedUnit
from tests.support.fake_usb import ADDRESS, BUS, FakeUsbScanner

WAIT = 0.02
"""Seconds that a driver here waits for its port: closing takes no longer."""


@dataclass
class Bench:
    """A scanner, and a way to hold a code before it; ten seconds pass from one code to the next."""

    scanner: Scanner
    present: Callable[[str], object]
    readings: list[Reading] = field(default_factory=list)
    cleanup: ExitStack = field(default_factory=ExitStack)

    def open(self) -> "Bench":
        self.scanner.open(self.readings.append)
        return self

    @property
    def texts(self) -> list[str]:
        return [reading.text for reading in self.readings if isinstance(reading, Scan)]


def simulated() -> Bench:
    moments = count(10.0, 10.0)
    scanner = SimulatedScanner("bench", clock=lambda: next(moments))
    return Bench(scanner, scanner.tap)


def wedge() -> Bench:
    moments = count(10.0, 10.0)
    scanner: WedgeScanner[KeyPress] = WedgeScanner("bench")

    def present(text: str) -> None:
        for key in scanner_keys(text, next(moments), gap=0.0005):
            scanner.feed(key)
        while scanner.deadline is not None:
            scanner.flush(scanner.deadline)

    return Bench(scanner, present)


def camera() -> Bench:
    moments = count(10.0, 10.0)
    scanner = SimulatedCamera(lambda _: True, "bench")

    def present(text: str) -> None:
        scanner.show(flat_code(text))
        at = next(moments)
        for frame in range(4):
            scanner.tick(at + frame / 15)

    return Bench(scanner, present)


class Hand:
    """Holds codes before a scanner that has a thread of its own, on a clock that goes ten seconds from code to code."""

    def __init__(self, kind: ScanKind, opener: Callable[[], Opened[object] | Ended]) -> None:
        self.now = 0.0
        self.states: list[DriverState] = []
        self.scanner: DrivenScanner[object] = DrivenScanner(
            "bench",
            opener,
            ScanGuard("bench", kind),
            clock=lambda: self.now,
            on_state=self.states.append,
            wait=WAIT,
        )

    @property
    def is_reading(self) -> bool:
        return self.scanner.is_running

    def next(self) -> None:
        self.now += 10.0
        if self.states and self.states[-1].trouble is Trouble.COMMAND_KEYS:
            self.scanner.allow()  # somebody has looked at it


def unit_on_a_cable(mode: Mode, form: str = "A") -> Bench:
    """A simulated unit's bytes or key events, through the real decoder and driver."""
    unit = SimulatedUnit(mode, form=FORMS[form])

    def opened() -> Opened[object] | Ended:
        unit.cable = SimulatedPort()
        return unit.open(ScannerPlan(), unit.attached)

    hand = Hand(KINDS[mode], opened)

    def present(text: str) -> None:
        hand.next()
        if not hand.is_reading:
            return
        assert unit.opened.wait(5)
        unit.cable.settle()
        unit.scan(text, start=hand.now)
        assert unit.cable.settle()

    bench = Bench(hand.scanner, present)
    bench.cleanup.callback(hand.scanner.close)
    return bench


def hid_pos() -> Bench:
    return unit_on_a_cable(Mode.HID_POS)


def hid_pos_without_a_count() -> Bench:
    return unit_on_a_cable(Mode.HID_POS, "D")


def grabbed_keyboard() -> Bench:
    return unit_on_a_cable(Mode.KEYBOARD)


def usb() -> Bench:
    """HID POS by pyusb, on a backend that pretends to be libusb."""
    fake = FakeUsbScanner(FORMS["A"].descriptor)
    hand = Hand(ScanKind.HID_POS, lambda: open_usb(BUS, ADDRESS, backend=fake))

    def present(text: str) -> None:
        hand.next()
        for report in FORMS["A"].reports(text.encode("latin-1")):
            if hand.is_reading:
                fake.send(report)
        if hand.is_reading:
            assert fake.settle()

    bench = Bench(hand.scanner, present)
    bench.cleanup.callback(hand.scanner.close)
    return bench


class Watched:
    """A port that knows how much of what was sent has been read and looked at: then the reader is back for more."""

    def __init__(self, port: Port[bytes]) -> None:
        self._port = port
        self._read = 0
        self._looked_at = -1
        self._changed = threading.Condition()

    def read(self, timeout: float) -> Sequence[bytes] | Ended:
        with self._changed:
            self._looked_at = self._read
            self._changed.notify_all()
        got = self._port.read(timeout)
        if not isinstance(got, Ended):
            self._read += sum(map(len, got))
        return got

    @property
    def total(self) -> int:
        return self._read

    def close(self) -> None:
        self._port.close()

    def has_looked_at(self, count: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self._looked_at >= count, 5)


def serial() -> Bench:
    """Pyserial on a pseudo-terminal."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    watched: list[Watched] = []
    is_open = threading.Event()

    def opened() -> Opened[bytes] | Ended:
        port = open_serial(os.ttyname(slave))
        assert isinstance(port, Opened)
        watched.append(Watched(port.port))
        is_open.set()
        return Opened(watched[-1], port.decoder)

    hand = Hand(ScanKind.SERIAL, opened)

    def present(text: str) -> None:
        hand.next()
        if hand.is_reading:
            assert is_open.wait(5)
            data = text.encode("latin-1") + b"\r\n"
            before = watched[-1].total
            os.write(master, data)
            assert watched[-1].has_looked_at(before + len(data))
        else:
            is_open.clear()

    bench = Bench(hand.scanner, present)
    bench.cleanup.callback(os.close, master)
    bench.cleanup.callback(os.close, slave)
    bench.cleanup.callback(hand.scanner.close)
    return bench


SCANNERS = [simulated, wedge, camera, hid_pos, hid_pos_without_a_count, grabbed_keyboard, usb, serial]


@pytest.fixture(params=SCANNERS, ids=lambda make: make.__name__)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    made = request.param()
    assert isinstance(made, Bench)
    with made.cleanup:
        yield made


def test_a_code_arrives_once_unchanged_and_says_where_it_comes_from(bench: Bench) -> None:
    bench.open().present(LONGEST_BADGE)
    (scan,) = bench.readings
    assert isinstance(scan, Scan)
    assert (scan.text, scan.device, scan.device) == (LONGEST_BADGE, "bench", bench.scanner.device)
    assert 10.0 <= scan.at < 20.0


def test_codes_arrive_in_order_and_the_same_code_again_is_another_scan(bench: Bench) -> None:
    texts = ["IL0AAAAAA", "IL0BBBBBB", "IL0AAAAAA", "IL0AAAAAA"]
    bench.open()
    for text in texts:
        bench.present(text)
    assert bench.texts == texts
    moments = [reading.at for reading in bench.readings if isinstance(reading, Scan)]
    assert moments == sorted(moments)


def test_spelling_is_left_alone(bench: Bench) -> None:
    bench.open()
    for text in ("il0lower", "IL0 with spaces", "'; DROP TABLE visit; --", "%s%n{0}", "https://example.org/?q=1"):
        bench.present(text)
        assert bench.texts[-1] == text


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "IL0\x00AAAAAA",
        "IL0\x1b[2JAAA",
        "Bücherei Süd",
        "A" * (LONGEST + 1),
        "\x7f" * 20,
    ],
)
def test_what_is_no_clean_text_never_becomes_a_scan(bench: Bench, text: str) -> None:
    bench.open().present(text)
    assert bench.texts == []


def test_noise_neither_breaks_it_nor_is_let_through(bench: Bench) -> None:
    dice = random.Random(7)
    bench.open()
    for _ in range(60):
        bench.present("".join(chr(dice.randrange(256)) for _ in range(dice.randrange(1, 40))))
    allowed = set(string.printable[:95]) - set("<>")
    assert all(set(text) <= allowed for text in bench.texts)
    bench.present("IL0STILLALIVE")
    assert bench.texts[-1] == "IL0STILLALIVE"


def test_nothing_is_delivered_before_it_is_open_and_after_it_is_closed(bench: Bench) -> None:
    bench.present("IL0TOOEARLY")
    bench.open().present("IL0INTIME")
    bench.scanner.close()
    bench.scanner.close()
    bench.present("IL0TOOLATE")
    bench.open().present("IL0AGAIN")
    assert bench.texts == ["IL0INTIME", "IL0AGAIN"]


def test_a_second_listener_is_a_bug_and_loud(bench: Bench) -> None:
    bench.open()
    with pytest.raises(RuntimeError, match="bench is open already"):
        bench.open()


def test_no_reading_shows_its_text_to_a_log(bench: Bench) -> None:
    bench.open().present("IL0SECRETS")
    assert bench.texts == ["IL0SECRETS"]
    assert "SECRET" not in repr(bench.readings)
