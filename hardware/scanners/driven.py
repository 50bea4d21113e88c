# SPDX-License-Identifier: Apache-2.0
"""A scanner on a port: one thread that reads, decodes, judges and delivers, from `open` until it is closed or gone."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from hardware.device import Condition, Trouble
from hardware.scan import Reason, Rejected, Scan
from hardware.scanner import Listener, Scanner
from hardware.scanners.guard import BABBLES, ScanGuard
from hardware.scanners.heard import Decoder, Heard
from hardware.scanners.port import Ended, Opened, Port

C = TypeVar("C")

WAIT = 0.5
"""Seconds that a read may wait: how often the thread shows that it lives, and how long closing may take."""
_SHORTEST_WAIT = 0.001


@dataclass(frozen=True, slots=True)
class DriverState:
    """SEARCHING once the device is gone or did not open; IN_TROUBLE while it is open and does not do its work."""

    condition: Condition
    trouble: Trouble | None = None
    hint: str = ""
    has_ended: bool = False
    """Its thread is on the way out; whoever wants the device again opens it anew."""


class DrivenScanner(Scanner, Generic[C]):
    """Opens, reads and closes its port on a thread of its own. It never comes back by itself: who supervises, reopens.

    After command keys it is shut out: the port stays open, so that a grabbed device stays grabbed, and nothing of it is
    looked at until `allow`. `on_state` is called on the same thread as the listener, each change once.
    """

    def __init__(
        self,
        device: str,
        opener: Callable[[], Opened[C] | Ended],
        guard: ScanGuard,
        *,
        clock: Callable[[], float] = time.monotonic,
        on_state: Callable[[DriverState], None] = lambda _: None,
        wait: float = WAIT,
        overhear: Callable[[Heard], None] = lambda _: None,
    ) -> None:
        super().__init__(device)
        self._opener = opener
        self._guard = guard
        self._clock = clock
        self._on_state = on_state
        self._wait = wait
        self._overhear = overhear
        self._state = DriverState(Condition.SEARCHING)
        self._stop = threading.Event()
        self._leaving = threading.Event()
        self._allowed = threading.Event()
        self._thread: threading.Thread | None = None
        self._alive_at = clock()

    @property
    def alive_at(self) -> float:
        """When the thread last came back from its port."""
        return self._alive_at

    @property
    def is_running(self) -> bool:
        """Whether its thread is still about, even after `stop`."""
        return self._thread is not None and self._thread.is_alive()

    def open(self, listener: Listener) -> None:
        super().open(listener)
        self._stop = threading.Event()
        self._leaving.clear()
        self._state = DriverState(Condition.SEARCHING)
        self._alive_at = self._clock()
        self._thread = threading.Thread(
            target=self._run, args=(self._stop,), name=f"scanner {self.device}", daemon=True
        )
        self._thread.start()

    def allow(self) -> None:
        """Listen again to a device that was shut out: somebody looked at it."""
        self._allowed.set()

    def leave(self) -> None:
        """The device is unplugged, somebody says: end with the next sign of it, and say so if a code was torn."""
        self._leaving.set()

    def stop(self) -> None:
        """Begin to close, without waiting for it: nothing is delivered any more."""
        super().close()
        self._stop.set()

    def close(self) -> None:
        self.stop()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(self._wait + WAIT)

    def _run(self, stop: threading.Event) -> None:
        ended = Ended(Trouble.OTHER, "its driver fell over; the log has the reason")
        try:
            opened = self._opener()
            if isinstance(opened, Ended):
                ended = opened
                return
            self._say(DriverState(Condition.READY), stop)
            try:
                ended = self._listen(opened.port, opened.decoder, stop)
            finally:
                opened.port.close()
        finally:
            condition = Condition.IN_TROUBLE if ended.trouble else Condition.SEARCHING
            self._say(DriverState(condition, ended.trouble, ended.hint, has_ended=True), stop)

    def _listen(self, port: Port[C], decoder: Decoder[C], stop: threading.Event) -> Ended:
        while not stop.is_set():
            now = self._alive_at = self._clock()
            deadline = decoder.deadline
            wait = self._wait if deadline is None else min(self._wait, max(_SHORTEST_WAIT, deadline - now))
            got = port.read(wait)
            now = self._clock()
            if isinstance(got, Ended):
                return self._leave(decoder, got)
            for chunk in got:
                if self._guard.hears(now):
                    self._hear(decoder.feed(chunk, now), now, stop)
            if not got:
                self._hear(decoder.flush(now), now, stop)
            self._recover(now, stop)
            if self._leaving.is_set() and not got:
                return self._leave(decoder, Ended())
        return Ended()

    def _leave(self, decoder: Decoder[C], ended: Ended) -> Ended:
        if decoder.deadline is not None and not self._is_shut_out:
            self._deliver(Rejected(Reason.INCOMPLETE))
        return ended

    @property
    def _is_shut_out(self) -> bool:
        return self._state.trouble is Trouble.COMMAND_KEYS

    def _hear(self, told: tuple[Heard, ...], at: float, stop: threading.Event) -> None:
        for heard in told:
            if self._is_shut_out:
                return
            self._overhear(heard)
            judged = self._guard.judge(heard, at)
            if judged.trouble is not None:
                self._say(DriverState(Condition.IN_TROUBLE, judged.trouble, judged.hint), stop)
            elif isinstance(judged.reading, Scan):
                self._say(DriverState(Condition.READY), stop)
            if judged.reading is not None and not stop.is_set():
                self._deliver(judged.reading)

    def _recover(self, now: float, stop: threading.Event) -> None:
        quiet = self._state.trouble is Trouble.BABBLING and not self._guard.is_babbling(now)
        if self._guard.is_babbling(now) and self._state.trouble is None:
            self._say(DriverState(Condition.IN_TROUBLE, Trouble.BABBLING, BABBLES), stop)
        elif quiet or (self._is_shut_out and self._allowed.is_set()):
            self._say(DriverState(Condition.READY), stop)
        self._allowed.clear()

    def _say(self, state: DriverState, stop: threading.Event) -> None:
        if state != self._state and not stop.is_set():
            self._state = state
            self._on_state(state)
