# SPDX-License-Identifier: Apache-2.0
"""Looks after the headsets of a room: who came, who went, and how each is, from one thread of its own."""

import logging
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from hardware.device import DeviceStatus
from hardware.headsets.answers import Fault, Listed
from hardware.headsets.state import HeadsetState, Link, no_server, status_of

if TYPE_CHECKING:
    from hardware.headsets.adb import AdbBridge, Tracker

log = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 30.0
RETRY_SECONDS = 5.0
"""Between two attempts to find an adb server. A server that is not there costs one refused connection each."""


class HeadsetAttendant:
    """`on_status` hears of a headset when something that the hardware page shows has changed, `on_look` of every look.

    Both are called on the attendant's thread. A server that is not there is said once, and again when it has been
    there in between.
    """

    def __init__(
        self,
        bridge: "AdbBridge",
        on_status: Callable[[DeviceStatus], None],
        on_look: Callable[[HeadsetState], None] = lambda _: None,
        *,
        clock: Callable[[], float] = time.monotonic,
        look_every: float = LOOK_EVERY_SECONDS,
        retry_after: float = RETRY_SECONDS,
    ) -> None:
        self._bridge = bridge
        self._on_status, self._on_look = on_status, on_look
        self._clock = clock
        self._look_every, self._retry_after = look_every, retry_after
        self._known: dict[str, HeadsetState] = {}
        self._said: dict[str, DeviceStatus] = {}
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._wake.settimeout(0)
        self._woken.settimeout(0)
        self._thread = threading.Thread(target=self._attend, name="headsets", daemon=True)

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """May be called twice, and before it was opened."""
        self._closing.set()
        self.look_now()
        if self._thread.ident is not None:
            self._thread.join()
        self._wake.close()
        self._woken.close()

    def states(self) -> tuple[HeadsetState, ...]:
        """Every headset that was ever here, as it was seen last. From any thread."""
        with self._lock:
            return tuple(self._known.values())

    def usable(self) -> frozenset[str]:
        """The serial numbers of the headsets on which something can be started now."""
        return frozenset(state.serial for state in self.states() if state.usable)

    def address_of(self, serial: str) -> str | None:
        """What the adb server calls a headset that is usable now."""
        return next((state.address for state in self.states() if state.usable and state.serial == serial), None)

    def look_now(self) -> None:
        """Somebody has a reason to think that something changed. From any thread; returns at once."""
        try:
            self._wake.send(b".")
        except OSError:  # it is being told already, or is closed
            return

    def _attend(self) -> None:
        while not self._closing.is_set():
            with self._bridge.tracking() as tracker:
                if not isinstance(tracker, Fault):
                    self._follow(tracker)
            if not self._closing.is_set():
                self._nobody_there()
                self._rest(self._retry_after)

    def _follow(self, tracker: "Tracker") -> None:
        """Until the server goes away or this is closed."""
        listed: tuple[Listed, ...] = ()
        due = self._clock()
        while not self._closing.is_set():
            if tracker.wait(due - self._clock(), self._woken):
                found = tracker.read()
                if isinstance(found, Fault):
                    return
                self._said.pop(self._server_id, None)
                self._gone({one.address for one in listed} - {one.address for one in found})
                fresh = [one for one in found if one not in listed]
                listed = found
            else:
                self._drain()
                fresh = list(listed)
            if len(fresh) == len(listed):
                due = self._clock() + self._look_every
            for one in fresh:
                if not self._closing.is_set():
                    self._learn(self._bridge.look(one, self._at(one.address)))

    def _learn(self, state: HeadsetState) -> None:
        with self._lock:
            others = [
                one for one in self._known.values() if one.serial == state.serial and one.address != state.address
            ]
            if any(one.usable for one in others):
                return  # on a cable and on the network at once: the first way stays
            for other in others:
                del self._known[other.address]
            self._known[state.address] = state
        self._say(status_of(state, self._clock()))
        self._on_look(state)

    def _gone(self, addresses: set[str]) -> None:
        for address in addresses:
            self._bridge.forget(address)
            known = self._at(address)
            if known is not None:
                self._learn(HeadsetState(known.serial, address, Link.AWAY, known.model))

    def _nobody_there(self) -> None:
        self._gone(set(self._known))
        status = no_server(self._bridge.host, self._bridge.port, self._clock())
        if self._say(status):
            log.info("no adb server answers at %s: headsets cannot be looked after", status.place)

    def _say(self, status: DeviceStatus) -> bool:
        """Only what is news; the moment alone is none."""
        before = self._said.get(status.id)
        if before is not None and replace(before, at=status.at) == status:
            return False
        self._said[status.id] = status
        self._on_status(status)
        return True

    def _at(self, address: str) -> HeadsetState | None:
        with self._lock:
            return self._known.get(address)

    def _rest(self, seconds: float) -> None:
        self._woken.settimeout(seconds)
        try:
            self._woken.recv(64)
        except TimeoutError:
            return
        finally:
            self._woken.settimeout(0)

    def _drain(self) -> None:
        try:
            while self._woken.recv(64):
                pass
        except BlockingIOError:
            return

    @property
    def _server_id(self) -> str:
        return no_server(self._bridge.host, self._bridge.port, 0.0).id
