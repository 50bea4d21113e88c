# SPDX-License-Identifier: Apache-2.0
"""The headsets of this kiosk as one thing that is opened and closed: an adb server, real or simulated, and who attends.

Put together here and not in ``hardware``: what a headset's battery means to the lab is the lab's matter.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from hardware.device import DeviceStatus
from hardware.headsets.adb import AdbBridge, Fault, Refusal, Watched
from hardware.headsets.attendant import LOOK_EVERY_SECONDS, HeadsetAttendant
from hardware.headsets.commands import App
from hardware.headsets.state import HeadsetState, Link
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import Scenario
from lab_kiosk.application.commands import ReportBattery

SIMULATED_LOOK_SECONDS = 2.0
"""A rehearsal does not wait for half a minute to see what it did."""


class HeadsetCare:
    """``report`` hears of every battery that was read, ``on_status`` of what the hardware page shows.

    Both are called on the attendant's thread. It satisfies :class:`lab_kiosk.launching.quest.Headsets`.
    """

    def __init__(
        self,
        bridge: AdbBridge,
        report: Callable[[ReportBattery], None],
        on_status: Callable[[DeviceStatus], None] = lambda _: None,
        *,
        look_every: float = LOOK_EVERY_SECONDS,
        rehearsed: SimulatedAdbServer | None = None,
    ) -> None:
        self._bridge = bridge
        self._report = report
        self._rehearsed = rehearsed
        self._attendant = HeadsetAttendant(bridge, on_status, self._looked, look_every=look_every)

    def open(self) -> None:
        self._attendant.open()

    def close(self) -> None:
        """May be called twice, and before it was opened."""
        self._attendant.close()
        if self._rehearsed is not None:
            self._rehearsed.close()

    def reachable(self) -> frozenset[str]:
        """The serial numbers of the headsets on which something can be started now. From any thread."""
        return self._attendant.usable()

    def states(self) -> Sequence[HeadsetState]:
        return self._attendant.states()

    def rehearse(self, serial: str, scenario: Scenario) -> None:
        """Something happens to a simulated headset. Raises StopIteration for one that there is not."""
        if self._rehearsed is not None:
            self._rehearsed.headset(serial).play(scenario)
            self._attendant.look_now()

    def address_of(self, serial: str) -> str | None:
        return self._attendant.address_of(serial)

    def launch(self, address: str, app: App, within: float, cancelled: threading.Event) -> Refusal | None:
        return self._bridge.launch(address, app, within, cancelled)

    def watch(self, address: str, app: App) -> Watched:
        return self._bridge.watch(address, app)

    def end(self, address: str, app: App, *, home: bool = True, close: bool = True) -> Fault | None:
        return self._bridge.end(address, app, home=home, close=close)

    def _looked(self, state: HeadsetState) -> None:
        if state.link is Link.READY and state.battery is not None:
            self._report(ReportBattery(state.serial, state.battery.percent, state.battery.charging))


def simulated(
    server: SimulatedAdbServer,
    report: Callable[[ReportBattery], None],
    on_status: Callable[[DeviceStatus], None] = lambda _: None,
) -> HeadsetCare:
    """Opens the double's server and attends to what hangs on it."""
    server.open()
    bridge = AdbBridge(server.host, server.port)
    return HeadsetCare(bridge, report, on_status, look_every=SIMULATED_LOOK_SECONDS, rehearsed=server)
