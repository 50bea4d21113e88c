# SPDX-License-Identifier: Apache-2.0
"""A printer's outbox: one thread that prints what was put in, so that nobody waits for paper but the paper.

It lives in memory and holds few jobs for a short time (docs/adr/0012-an-outbox-that-forgets.md): what is on a label
is somebody's, and a label that comes out a quarter of an hour late is nobody's.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from hardware.device import DeviceStatus
from hardware.printers.printer import Job, Outcome, Printer, Result, as_status

log = logging.getLogger(__name__)

ROOM = 8
LOOK_SECONDS = 60.0
"""How often an idle printer is asked how it is."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 15.0
_HOPELESS = frozenset({Outcome.REFUSED, Outcome.PERMISSION})
"""Nobody at the kiosk can change it within the minute."""


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a job. It is told each time that this changes; ``final`` comes exactly once and last."""

    job_id: str
    outcome: Outcome
    final: bool


def next_wait(tries: int, result: Result, age: float, good_for: float, *, first: float = FIRST_WAIT) -> float | None:
    """How long to wait before the next try, or None when there is to be none. In seconds; ``tries`` is at least 1.

    A job that the printer has taken is never sent twice, whatever hinders it.
    """
    if result.outcome.done or result.taken or result.outcome in _HOPELESS:
        return None
    wait = min(first * 2.0 ** min(tries - 1, 16), LONGEST_WAIT)
    return wait if age + wait < good_for else None


@dataclass(slots=True)
class _Waiting:
    job: Job
    since: float
    good_for: float
    tries: int = 0
    told: Outcome | None = None


class Outbox:
    """``told`` and ``seen`` are called on the outbox's own thread, or on the caller's for a job that finds no room."""

    def __init__(
        self,
        printer: Printer,
        told: Callable[[Told], None],
        seen: Callable[[DeviceStatus], None] | None = None,
        *,
        room: int = ROOM,
        first_wait: float = FIRST_WAIT,
        look_seconds: float = LOOK_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.printer = printer
        self._told, self._seen = told, seen
        self._room, self._first_wait, self._look_seconds, self._clock = room, first_wait, look_seconds, clock
        self._jobs: deque[_Waiting] = deque()
        self._bell = threading.Condition()
        self._closed = False
        self._last: DeviceStatus | None = None
        self._thread = threading.Thread(target=self._run, name=f"outbox {printer.role or printer.name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout: float = 5.0) -> None:
        """What is not printed yet is forgotten. A printer that hangs is left to its time-outs."""
        with self._bell:
            self._closed = True
            self._jobs.clear()
            self._bell.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout)

    @property
    def status(self) -> DeviceStatus | None:
        """How the printer was when it was last heard of."""
        return self._last

    def put(self, job: Job, good_for: float) -> bool:
        """False where the outbox is full: it is told as BUSY, and nothing is printed. ``good_for`` is in seconds."""
        with self._bell:
            taken = len(self._jobs) < self._room and not self._closed
            if taken:
                self._jobs.append(_Waiting(job, self._clock(), good_for))
                self._bell.notify()
        if not taken:
            self._told(Told(job.id, Outcome.BUSY, final=True))
        return taken

    def _run(self) -> None:
        while (waiting := self._next()) is not None:
            wait = self._try(waiting)
            if wait is not None:
                with self._bell:
                    self._bell.wait_for(lambda: self._closed, wait)

    def _next(self) -> _Waiting | None:
        """The oldest job, or None when it is closed. While there is none, the printer is looked at now and then."""
        while True:
            with self._bell:
                if self._closed:
                    return None
                if self._jobs:
                    return self._jobs[0]
            self._note(self._look())
            with self._bell:
                self._bell.wait_for(lambda: self._closed or bool(self._jobs), self._look_seconds)

    def _try(self, waiting: _Waiting) -> float | None:
        """How long until the next try; None when the job is over, and out of the box."""
        result = self._printed(waiting.job)
        waiting.tries += 1
        self._note(result)
        age = self._clock() - waiting.since
        wait = next_wait(waiting.tries, result, age, waiting.good_for, first=self._first_wait)
        if wait is None:
            with self._bell:
                if self._jobs and self._jobs[0] is waiting:
                    self._jobs.popleft()
        if wait is None or waiting.told is not result.outcome:
            waiting.told = result.outcome
            self._told(Told(waiting.job.id, result.outcome, final=wait is None))
        return wait

    def _printed(self, job: Job) -> Result:
        try:
            return self.printer.print(job)
        except Exception:
            log.exception("the driver of %s failed", self.printer.name)
            return Result(Outcome.FAULT, taken=True)

    def _look(self) -> Result:
        try:
            return self.printer.look()
        except Exception:
            log.exception("the driver of %s failed", self.printer.name)
            return Result(Outcome.FAULT)

    def _note(self, result: Result) -> None:
        status = as_status(self.printer, result, self._clock())
        before, self._last = self._last, status
        changed = before is None or (before.condition, before.trouble, before.hint) != (
            status.condition,
            status.trouble,
            status.hint,
        )
        if changed and self._seen is not None:
            self._seen(status)
