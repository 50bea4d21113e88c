# SPDX-License-Identifier: Apache-2.0
"""Apps on a headset: started on the one that the session has claimed, believed when in front, watched, and closed.

A headset is asked once a second what is in front. It may be away for a moment (a cable is moved, it sleeps on a
forehead); away for longer, its demo has broken off, and says why in the log.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from hardware.headsets.answers import Fault, Refusal, Watched
from hardware.headsets.commands import App
from lab_kiosk.application.flows.kiosk import ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import Quest
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.session_threads import SessionThreads

log = logging.getLogger(__name__)

LOST = 70
"""The exit code of an app whose headset went away."""
LOOK_SECONDS = 1.0
WAIT_SECONDS = 0.25


class Headsets(Protocol):
    """The headsets that this kiosk can start something on; :class:`lab_kiosk.launching.headsets.HeadsetCare` is one."""

    def address_of(self, serial: str) -> str | None:
        """What to call a headset that can be used now."""
        ...

    def launch(self, address: str, app: App, within: float, cancelled: threading.Event) -> Refusal | None: ...

    def watch(self, address: str, app: App) -> Watched: ...

    def end(self, address: str, app: App, *, home: bool = True, close: bool = True) -> Fault | None: ...


@dataclass(frozen=True, kw_only=True)
class QuestOrder:
    """``headset`` is the serial number; ``again``: after a restart of the kiosk, the app may be running still."""

    session_id: str
    headset: str
    launch: Quest
    substitutions: Mapping[str, str]
    again: bool = False

    @property
    def app(self) -> App:
        """Raises ValueError for what no headset's shell may see: a manifest that was checked has none of it."""
        extras = [(name, _filled(text, self.substitutions)) for name, text in self.launch.extras.items()]
        return App(self.launch.package, self.launch.activity or "", tuple(extras))


class QuestLauncher(SessionThreads):
    """Starts and ends apps by session."""

    def __init__(self, headsets: Headsets, tell: Callable[[Word], None], look_every: float = LOOK_SECONDS) -> None:
        super().__init__(tell, "headset demo")
        self._headsets = headsets
        self._look_every = look_every

    def start(self, order: QuestOrder) -> None:
        self._start(order.session_id, lambda stop: self._through(order, stop))

    def _through(self, order: QuestOrder, stop: threading.Event) -> Word:
        app, until = order.app, time.monotonic() + order.launch.ready.within
        address = self._there(order.headset, stop, until)
        if address is None:
            return ProgramFailed(order.session_id, Refusal.GONE.value)
        refused = None
        if not (order.again and self._headsets.watch(address, app).in_front):
            refused = self._headsets.launch(address, app, max(until - time.monotonic(), 0.0), stop)
        if refused is None:
            self._tell(ProgramRunning(order.session_id))
            code = self._watch(order, app, stop)
        else:
            log.info("the app %s did not start: %s", app.package, refused.value)
            code = 0
        steps = order.launch.stop
        self._headsets.end(address, app, home="home" in steps, close="force-stop" in steps)
        return ProgramFailed(order.session_id, refused.value) if refused else ProgramEnded(order.session_id, code)

    def _there(self, serial: str, stop: threading.Event, until: float) -> str | None:
        """Its address; after a restart it takes a moment until headsets are found."""
        while (address := self._headsets.address_of(serial)) is None:
            if time.monotonic() >= until or stop.wait(WAIT_SECONDS):
                return None
        return address

    def _watch(self, order: QuestOrder, app: App, stop: threading.Event) -> int:
        """Until it is over: the exit code."""
        leave, front, heard = order.launch.exit, time.monotonic(), time.monotonic()
        while not stop.wait(self._look_every):
            address = self._headsets.address_of(order.headset)
            seen = self._headsets.watch(address, app) if address else Watched(None, None, Fault.GONE)
            now = time.monotonic()
            if seen.in_front is None:
                if now - heard >= leave.headset_lost_for:
                    log.info("the headset of %s went away: %s", app.package, (seen.fault or Fault.GONE).value)
                    return LOST
                front = now  # nobody knows what is in front
                continue
            heard = now
            if seen.in_front:
                front = now
            elif (leave.process_gone and not seen.runs) or now - front >= leave.foreground_lost_for:
                return 0
        return 0


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
