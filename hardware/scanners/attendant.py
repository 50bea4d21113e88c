# SPDX-License-Identifier: Apache-2.0
"""Whoever looks after the scanners: finds them as they come, opens them, notices the silent, tries again, and tells.

    attendant = ScannerAttendant(UdevBus(), plan)
    attendant.open(hear, on_status)      # hear(Heard), on_status(DeviceStatus)
    ...
    attendant.close()

One thread sleeps until the bus, a driver or a time calls it. Each scanner reads on a thread of its own; `hear` is
called by one of them at a time. Nothing here keeps what was read.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import Any

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.known_scanners import Mode, is_known_model
from hardware.scan import ScanKind
from hardware.scanner import Reading
from hardware.scanners.bus import Attached, Bus
from hardware.scanners.driven import WAIT, DrivenScanner, DriverState
from hardware.scanners.guard import ScanGuard
from hardware.scanners.heard import Heard
from hardware.scanners.openers import KINDS, WAYS, AnyOpened, open_attached
from hardware.scanners.plan import Post, ScannerPlan

RESCAN = 5.0
"""Seconds between two looks that nobody asked for, where the kernel's word is lost."""
FIRST_RETRY, LAST_RETRY = 0.5, 5.0
STEADY = 5.0
"""Seconds that a scanner has to work before its next failure counts as the first again."""
DEAF = 5.0
"""Seconds without a sign of a driver that should give one every `WAIT`."""
OVERSLEPT = 1.0
"""Seconds that the attendant itself may wake too late."""
PATIENCE_WITH_UNKNOWN = 1.0
"""Seconds: while a device is plugged in, its parts appear one by one."""
MOST_REMEMBERED = 32
"""Devices that are away."""
NOT_ANSWERING = "it is plugged in and does not answer: unplug it and plug it in again; try another cable and port"


@dataclass(frozen=True, slots=True)
class DeviceReading:
    """A reading, which device it is of, and where that stands; the role is empty where nobody has said."""

    device: str
    role: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Overheard:
    """What a decoder made of what a scanner sent, before the guard has looked at it: for whoever sets it up."""

    device: str
    mode: Mode
    prefix: str
    """What the plan says that it sends before a code."""
    heard: Heard


HearReading = Callable[[DeviceReading], None]
HearStatus = Callable[[DeviceStatus], None]
Opener = Callable[[Attached, ScannerPlan], AnyOpened]


@dataclass(slots=True)
class _Charge:
    """One scanner that is attached, and what is done about it."""

    attached: Attached
    role: str
    driver: DrivenScanner[Any] | None = None
    stuck: DrivenScanner[Any] | None = None
    """Abandoned, and still in a call to the system that does not come back: until it does, no second one goes in."""
    ready_since: float | None = None
    retry_at: float | None = None
    backoff: float = FIRST_RETRY


class ScannerAttendant:
    def __init__(
        self,
        bus: Bus,
        plan: ScannerPlan | None = None,
        *,
        opener: Opener = open_attached,
        clock: Callable[[], float] = time.monotonic,
        wait: float = WAIT,
        overhear: Callable[[Overheard], None] = lambda _: None,
    ) -> None:
        """``overhear`` is called on the drivers' threads, and has to be quick."""
        self._bus = bus
        self._plan = plan or ScannerPlan()
        self._opener = opener
        self._clock = clock
        self._wait = wait
        self._overhear = overhear
        self._charges: dict[str, _Charge] = {}
        self._statuses: dict[str, DeviceStatus] = {}
        self._told: SimpleQueue[tuple[DrivenScanner[Any], DriverState]] = SimpleQueue()
        self._lock = threading.Lock()
        self._hearing = threading.Lock()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._hear: HearReading = lambda _: None
        self._on_status: HearStatus = lambda _: None
        self._look_at = 0.0
        self._overslept_at = float("-inf")

    def open(self, listener: HearReading, on_status: HearStatus) -> None:
        """Begin. `on_status` is called on the attendant's thread, for each change of a device once."""
        if self._thread is not None:
            raise RuntimeError("the attendant is at work already: it has one listener")
        self._hear, self._on_status = listener, on_status
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name="scanner attendant", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let go of every scanner. May be called twice. Afterwards nothing is told, and the bus is closed."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._stopping.set()
        self._bus.wake()
        thread.join(2 * (self._wait + WAIT))
        drivers = [c.driver for c in self._charges.values() if c.driver is not None]
        for driver in drivers:
            driver.stop()
        for driver in drivers:
            driver.close()
        self._charges.clear()
        self._statuses.clear()
        self._bus.close()

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """Every scanner that is, was or ought to be here, as it is now."""
        with self._lock:
            return tuple(self._statuses.values())

    def allow(self, device: str) -> None:
        """Listen again to a device that was shut out; somebody has looked at it."""
        charge = self._charges.get(device)
        if charge is not None and charge.driver is not None:
            charge.driver.allow()

    def _run(self) -> None:
        now = self._clock()
        for post in self._plan.posts:
            self._tell(_expected(post, now))
        changed = True
        while not self._stopping.is_set():
            now = self._clock()
            if changed or now >= self._look_at:
                self._look(now)
            self._take_words(now)
            self._watch(now)
            self._retry(now)
            due = self._next()
            changed = self._bus.wait(max(0.0, due - self._clock()))
            if self._clock() - due >= OVERSLEPT:
                self._overslept_at = self._clock()

    def _next(self) -> float:
        retries = [c.retry_at for c in self._charges.values() if c.retry_at is not None]
        watches = [self._deaf_at(c.driver) for c in self._charges.values() if c.driver is not None]
        return min([self._look_at, *retries, *watches])

    def _deaf_at(self, driver: DrivenScanner[Any]) -> float:
        """When to call it deaf. Where the whole machine stood still, nobody else is."""
        return max(driver.alive_at, self._overslept_at) + DEAF

    def _look(self, now: float) -> None:
        self._look_at = now + RESCAN
        there = {attached.id: attached for attached in self._bus.attached()}
        held = set()
        for device, charge in list(self._charges.items()):
            if self._is_held(charge):
                held.add((charge.attached.bus, charge.attached.address))
            elif there.get(device) != charge.attached:
                stays = any(replace(a, id=device) == charge.attached for a in there.values())
                self._part_with(charge, now, under_another_name=stays)
        for device, attached in there.items():
            if device not in self._charges and (attached.bus, attached.address) not in held:
                self._receive(attached, now)

    def _is_held(self, charge: _Charge) -> bool:
        """Whether we read it past the kernel, which then shows no scanner there any more."""
        ours = self._plan.past_the_kernel and charge.attached.mode is Mode.HID_POS and charge.attached.address > 0
        return ours and charge.driver is not None and self._bus.has(charge.attached)

    def _receive(self, attached: Attached, now: float) -> None:
        post = self._plan.post_of(attached)
        charge = self._charges[attached.id] = _Charge(attached, post.role if post else "")
        if post is not None and post.id != attached.id:
            self._forget(post.id)
        if attached.mode is Mode.KEYBOARD and not self._plan.grab_keyboards:
            self._tell(self._status(charge, DriverState(Condition.READY), now))
            return
        self._tell(self._status(charge, DriverState(Condition.SEARCHING), now))
        charge.retry_at = now + PATIENCE_WITH_UNKNOWN if attached.mode is Mode.UNKNOWN else now

    def _part_with(self, charge: _Charge, now: float, *, under_another_name: bool) -> None:
        """Where the device is still there (another one with its serial number came), the driver must not go on reading
        beside the one that reads it from now on.
        """
        del self._charges[charge.attached.id]
        if charge.driver is not None:
            if under_another_name:
                charge.driver.stop()
            else:
                charge.driver.leave()
        if under_another_name:
            self._forget(charge.attached.id)
            return
        self._tell(self._status(charge, DriverState(Condition.SEARCHING), now))
        away = [device for device in self._statuses if device not in self._charges]
        for device in away[:-MOST_REMEMBERED]:
            self._forget(device)

    def _take_words(self, now: float) -> None:
        with suppress(Empty):
            while True:
                driver, state = self._told.get_nowait()
                charge = self._charges.get(driver.device)
                if charge is not None and charge.driver is driver:
                    self._note(charge, state, now)

    def _note(self, charge: _Charge, state: DriverState, now: float) -> None:
        if state.condition is Condition.READY and charge.ready_since is None:
            charge.ready_since = now
        if state.has_ended:
            self._schedule(charge, now)
        self._tell(self._status(charge, state, now))

    def _schedule(self, charge: _Charge, now: float) -> None:
        if charge.ready_since is not None and now - charge.ready_since >= STEADY:
            charge.backoff = FIRST_RETRY
        charge.driver, charge.ready_since = None, None
        charge.retry_at = now + charge.backoff
        charge.backoff = min(2 * charge.backoff, LAST_RETRY)

    def _watch(self, now: float) -> None:
        for charge in self._charges.values():
            driver = charge.driver
            if driver is not None and now >= self._deaf_at(driver):
                driver.stop()
                charge.stuck = driver
                self._schedule(charge, now)
                state = DriverState(Condition.IN_TROUBLE, Trouble.DEAF, NOT_ANSWERING)
                self._tell(self._status(charge, state, now))

    def _retry(self, now: float) -> None:
        for charge in self._charges.values():
            if charge.retry_at is None or now < charge.retry_at:
                continue
            if charge.stuck is not None and charge.stuck.is_running:
                charge.retry_at = now + LAST_RETRY
                continue
            charge.retry_at, charge.stuck = None, None
            self._start(charge)

    def _start(self, charge: _Charge) -> None:
        attached, plan, opener = charge.attached, self._plan, self._opener
        post = plan.post_of(attached)
        kind = KINDS.get(attached.mode, ScanKind.WEDGE)
        prefix = post.prefix if post else ""
        guard = ScanGuard(attached.id, kind, same=plan.same, prefix=prefix)
        driver: DrivenScanner[Any] = DrivenScanner(
            attached.id,
            lambda: opener(attached, plan),
            guard,
            clock=self._clock,
            on_state=lambda state: self._word(driver, state),
            wait=self._wait,
            overhear=lambda heard: self._overhear(Overheard(attached.id, attached.mode, prefix, heard)),
        )
        charge.driver = driver
        role = charge.role
        driver.open(lambda reading: self._deliver(DeviceReading(attached.id, role, reading)))

    def _word(self, driver: DrivenScanner[Any], state: DriverState) -> None:
        """On the driver's thread."""
        self._told.put((driver, state))
        self._bus.wake()

    def _deliver(self, reading: DeviceReading) -> None:
        """On the driver's thread, one at a time."""
        with self._hearing:
            if not self._stopping.is_set():
                self._hear(reading)

    def _status(self, charge: _Charge, state: DriverState, now: float) -> DeviceStatus:
        attached = charge.attached
        status = DeviceStatus(
            id=attached.id,
            kind=DeviceKind.SCANNER,
            name=attached.name,
            condition=state.condition,
            at=now,
            trouble=state.trouble,
            hint=state.hint,
            way=WAYS[attached.mode],
            place=attached.node or attached.port,
            role=charge.role,
            known_model=is_known_model(attached.vendor, attached.product),
        )
        if state.condition is Condition.READY and self._plan.posts and not charge.role:
            return replace(status, trouble=Trouble.UNKNOWN_ROLE, hint=_whose(attached))
        return status

    def _tell(self, status: DeviceStatus) -> None:
        with self._lock:
            before = self._statuses.get(status.id)
            if before is not None and replace(before, at=status.at) == status:
                return
            self._statuses[status.id] = status
        if not self._stopping.is_set():
            self._on_status(status)

    def _forget(self, device: str) -> None:
        with self._lock:
            self._statuses.pop(device, None)


def _expected(post: Post, now: float) -> DeviceStatus:
    """A place whose scanner has not been seen."""
    return DeviceStatus(post.id, DeviceKind.SCANNER, "", Condition.SEARCHING, now, place=post.port, role=post.role)


def _whose(attached: Attached) -> str:
    """The lines that would say where it stands."""
    which = f'serial = "{attached.serial}"' if attached.id == attached.serial else f'port = "{attached.port}"'
    return f'[[scanner]]\nrole = "door"\n{which}'
