# SPDX-License-Identifier: Apache-2.0
"""Scanners that can be plugged in, scanned with, broken and pulled out, with nothing on the bus.

Their bytes and key events go through the real decoders, drivers and attendant: only the cable is pretended.

    bus = SimulatedBus()
    attendant = ScannerAttendant(bus, opener=bus.opener)
    unit = bus.plug(SimulatedUnit(Mode.HID_POS, serial="POS0001"))
    unit.scan("IL0…")
    bus.unplug(unit)
"""

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hardware.known_scanners import Mode
from hardware.scan import Symbology
from hardware.scanners.bus import Attached, identified
from hardware.scanners.hid_port import assembler_for
from hardware.scanners.key_codes import KeyCodeDecoder
from hardware.scanners.layouts import LAYOUTS
from hardware.scanners.openers import AnyOpened, open_attached
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.port import Ended, Opened
from hardware.scanners.serial_framing import SerialAssembler
from hardware.simulated.hid_pos import FORMS, Form
from hardware.simulated.key_events import scanned_keys


class SimulatedPort:
    """What a driver reads from. Chunks wait until they are read; `settle` waits until they were."""

    def __init__(self) -> None:
        self._chunks: deque[Any] = deque()
        self._ended: Ended | None = None
        self._is_idle = False
        self._changed = threading.Condition()

    def put(self, chunk: Any) -> None:
        with self._changed:
            self._chunks.append(chunk)
            self._is_idle = False
            self._changed.notify_all()

    def end(self, ended: Ended) -> None:
        """Pull it out, once what was sent before has been read."""
        with self._changed:
            self._ended = ended
            self._changed.notify_all()

    def settle(self, timeout: float = 5.0) -> bool:
        """Wait until everything was read and looked at, or the driver is gone."""
        with self._changed:
            return self._changed.wait_for(lambda: self._is_idle or self._ended is not None, timeout)

    def read(self, timeout: float) -> Sequence[Any] | Ended:
        with self._changed:
            if not self._chunks and self._ended is None:
                self._is_idle = True
                self._changed.notify_all()
                self._changed.wait_for(lambda: bool(self._chunks) or self._ended is not None, timeout)
            if self._chunks:
                return (self._chunks.popleft(),)
            return self._ended if self._ended is not None else ()

    def close(self) -> None:
        self.end(Ended())


@dataclass
class SimulatedUnit:
    """One scanner, in the mode it was switched to."""

    mode: Mode
    serial: str = ""
    port: str = "1-1"
    name: str = "Simulated scanner"
    form: Form = FORMS["A"]
    layout: str = "us"
    """What it types for, where it is a keyboard."""
    descriptor: bytes | None = None
    """A wrong one, to be told instead of its own."""
    refuses: Ended | None = None
    """Why it cannot be opened: no permission, busy."""
    vendor: int = 0x0C2E
    product: int = 0x0B8F
    cable: SimulatedPort = field(default_factory=SimulatedPort)
    opened: threading.Event = field(default_factory=threading.Event)

    @property
    def attached(self) -> Attached:
        own = self.form.descriptor if self.mode is Mode.HID_POS else b""
        return Attached(
            id="",
            name=self.name,
            mode=self.mode,
            vendor=self.vendor,
            product=self.product,
            serial=self.serial,
            port=self.port,
            node=f"simulated {self.port}",
            descriptor=own if self.descriptor is None else self.descriptor,
        )

    def scan(self, text: str, symbology: Symbology = Symbology.QR, *, start: float = 1.0) -> None:
        """Send one code as this kind of scanner does; ``start`` is the time of the first key, where it has keys."""
        for chunk in self.chunks(text, symbology, start):
            self.cable.put(chunk)

    def chunks(self, text: str, symbology: Symbology = Symbology.QR, start: float = 1.0) -> Sequence[Any]:
        match self.mode:
            case Mode.HID_POS:
                return self.form.reports(text.encode("latin-1", "replace"), symbology)
            case Mode.SERIAL:
                return (text.encode("latin-1", "replace") + b"\r\n",)
            case _:
                return (scanned_keys(text, start, layout=LAYOUTS[self.layout]),)

    def open(self, plan: ScannerPlan, attached: Attached) -> AnyOpened:
        if self.refuses is not None:
            return self.refuses
        if self.mode not in {Mode.HID_POS, Mode.SERIAL, Mode.KEYBOARD}:
            return open_attached(attached, plan)
        post = plan.post_of(attached)
        keyboard = LAYOUTS[post.layout if post else "us"]
        decoder: Any = SerialAssembler() if self.mode is Mode.SERIAL else KeyCodeDecoder(keyboard)
        if self.mode is Mode.HID_POS:
            decoder = assembler_for(attached.descriptor)
            if isinstance(decoder, Ended):
                return decoder
        self.opened.set()
        return Opened(self.cable, decoder)


class SimulatedBus:
    def __init__(self) -> None:
        self._units: list[SimulatedUnit] = []
        self._changed = threading.Condition()
        self._has_changed = self._is_woken = False

    def plug(self, unit: SimulatedUnit) -> SimulatedUnit:
        """A cable is new each time: what was on its way when it was pulled out is lost."""
        with self._changed:
            unit.cable, unit.opened = SimulatedPort(), threading.Event()
            self._units.append(unit)
            self._notify()
        return unit

    def unplug(self, unit: SimulatedUnit) -> None:
        with self._changed:
            self._units.remove(unit)
            unit.cable.end(Ended())
            self._notify()

    def opener(self, attached: Attached, plan: ScannerPlan) -> AnyOpened:
        """Give this to the attendant in place of the real one."""
        with self._changed:
            unit = next((unit for unit in self._units if unit.port == attached.port), None)
        return Ended() if unit is None else unit.open(plan, attached)

    def attached(self) -> tuple[Attached, ...]:
        with self._changed:
            return identified([unit.attached for unit in self._units])

    def has(self, attached: Attached) -> bool:
        return any(other.port == attached.port for other in self.attached())

    def wait(self, timeout: float) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._has_changed or self._is_woken, timeout)
            changed, self._has_changed, self._is_woken = self._has_changed, False, False
            return changed

    def wake(self) -> None:
        with self._changed:
            self._is_woken = True
            self._changed.notify_all()

    def close(self) -> None:
        self.wake()

    def _notify(self) -> None:
        self._has_changed = True
        self._changed.notify_all()
