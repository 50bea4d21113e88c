# SPDX-License-Identifier: Apache-2.0
"""The headsets of this kiosk as one thing that is opened and closed: an adb server, real or simulated, and who attends.

Put together here and not in ``hardware``: what a headset's battery means to the lab is the lab's matter.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec

from hardware.device import DeviceStatus
from hardware.headsets.answers import Fault, Refusal, Watched
from hardware.headsets.attendant import LOOK_EVERY_SECONDS, HeadsetAttendant
from hardware.headsets.commands import App
from hardware.headsets.state import HeadsetState, Link
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import Scenario, SimulatedAndroid
from lab_kiosk.application.commands import ReportBattery

if TYPE_CHECKING:
    from hardware.headsets.adb import AdbBridge

SIMULATED_LOOK_SECONDS = 2.0
"""A rehearsal does not wait for half a minute to see what it did."""


class AdbServer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[headsets]`` of ``kiosk.toml``: where an adb server runs."""

    host: str = "127.0.0.1"
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 5037


@dataclass(frozen=True)
class _Opened:
    bridge: AdbBridge
    attendant: HeadsetAttendant


class HeadsetCare:
    """``report`` hears of every battery that was read, ``on_status`` of what the hardware page shows; both on a thread
    of this one's own. ``server`` is where an adb server runs, a simulated one, which is opened and closed too, or None
    for a kiosk that looks after no headsets.

    It satisfies :class:`lab_kiosk.launching.quest.Headsets`. Before :meth:`open` no headset can be reached.
    """

    def __init__(
        self,
        server: AdbServer | SimulatedAdbServer | None,
        report: Callable[[ReportBattery], None],
        on_status: Callable[[DeviceStatus], None] = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._server = server
        self._report = report
        self._on_status = on_status
        self._clock = clock
        self._opened: _Opened | None = None

    def open(self) -> None:
        """Loads the driver, which takes most of a second: not for the GUI's thread."""
        server, look_every = self._server, LOOK_EVERY_SECONDS
        if server is None:
            return
        from hardware.headsets.adb import AdbBridge  # noqa: PLC0415 - adbutils brings requests and Pillow along

        if isinstance(server, SimulatedAdbServer):
            server.open()
            look_every = SIMULATED_LOOK_SECONDS
        bridge = AdbBridge(server.host, server.port)
        attendant = HeadsetAttendant(bridge, self._on_status, self._looked, clock=self._clock, look_every=look_every)
        self._opened = _Opened(bridge, attendant)
        attendant.open()

    def close(self) -> None:
        """May be called twice, and before it was opened, but not while it is being opened."""
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.attendant.close()
        if isinstance(self._server, SimulatedAdbServer):
            self._server.close()

    def reachable(self) -> frozenset[str]:
        """The serial numbers of the headsets on which something can be started now. From any thread."""
        opened = self._opened
        return opened.attendant.usable() if opened is not None else frozenset()

    def states(self) -> Sequence[HeadsetState]:
        """Every headset that was ever here, as it was seen last."""
        opened = self._opened
        return opened.attendant.states() if opened is not None else ()

    @property
    def twins(self) -> Sequence[SimulatedAndroid]:
        """The simulated headsets; none where the server is a real one."""
        return self._server.headsets if isinstance(self._server, SimulatedAdbServer) else ()

    def rehearse(self, what: str) -> None:
        """Something happens to a simulated headset: ``serial=scenario``. Raises LookupError for one that there is not,
        ValueError for a scenario that nobody knows.
        """
        serial, _, scenario = what.partition("=")
        twin = next((twin for twin in self.twins if twin.serial == serial), None)
        if twin is None:
            raise LookupError(serial)
        twin.play(Scenario(scenario))
        if (opened := self._opened) is not None:
            opened.attendant.look_now()

    def address_of(self, serial: str) -> str | None:
        opened = self._opened
        return opened.attendant.address_of(serial) if opened is not None else None

    def launch(self, address: str, app: App, within: float, cancelled: threading.Event) -> Refusal | None:
        opened = self._opened
        return opened.bridge.launch(address, app, within, cancelled) if opened is not None else Refusal.NO_SERVER

    def watch(self, address: str, app: App) -> Watched:
        opened = self._opened
        return opened.bridge.watch(address, app) if opened is not None else Watched(None, None, Fault.NO_SERVER)

    def end(self, address: str, app: App, *, home: bool = True, close: bool = True) -> Fault | None:
        opened = self._opened
        return opened.bridge.end(address, app, home=home, close=close) if opened is not None else Fault.NO_SERVER

    def _looked(self, state: HeadsetState) -> None:
        if state.link is Link.READY and state.battery is not None:
            self._report(ReportBattery(state.serial, state.battery.percent, state.battery.charging))
