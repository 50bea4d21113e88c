# SPDX-License-Identifier: Apache-2.0
"""Three scanners on a simulated bus, one of each kind, and the bad days that staff can rehearse with them."""

from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import cycle
from types import MappingProxyType

from hardware.device import Trouble
from hardware.known_scanners import Mode
from hardware.scanners.plan import Post, ScannerPlan
from hardware.scanners.port import Ended
from hardware.scanners.rules import permission_hint
from hardware.scanners.test_card import CARD
from hardware.simulated.key_events import LEFT_CONTROL, press
from hardware.simulated.scanner_bus import SimulatedBus, SimulatedUnit

PLAN = ScannerPlan(posts=(Post("door", serial="DOOR"), Post("desk", serial="DESK"), Post("bench", serial="BENCH")))
_T, _R = 20, 19
_STRANGER = 0x1209, 0x0001
"""Numbers that are kept for tests: pid.codes, whose owner no maker of scanners is."""


class BadDay(Enum):
    WORKS = "works"
    AWAY = "unplugged"
    FORBIDDEN = "no permission"
    BUSY = "busy"
    TYPES_COMMANDS = "types commands"
    """Of a scanner that is a keyboard: what an attack by USB looks like."""
    STRANGER = "unknown model"
    """A model that no table names, and set otherwise than the lab needs it."""
    CARD = "scans the test card"
    """The next code of it."""


class ScannerBench:
    """`units` by role: a HID POS scanner at the door, a serial one at the desk, a keyboard at the bench."""

    def __init__(self) -> None:
        self.bus = SimulatedBus()
        self.units: Mapping[str, SimulatedUnit] = MappingProxyType(
            {
                "door": SimulatedUnit(Mode.HID_POS, serial="DOOR", port="1-1", name="Simulated HID POS scanner"),
                "desk": SimulatedUnit(Mode.SERIAL, serial="DESK", port="1-2", name="Simulated serial scanner"),
                "bench": SimulatedUnit(Mode.KEYBOARD, serial="BENCH", port="1-3", name="Simulated keyboard scanner"),
            }
        )
        self._known = {role: (unit.vendor, unit.product, unit.layout) for role, unit in self.units.items()}
        self._cards = {role: cycle(CARD) for role in self.units}
        self._there = set(self.units)
        for unit in self.units.values():
            self.bus.plug(unit)

    def days_of(self, role: str) -> Iterable[BadDay]:
        keyboard = self.units[role].mode is Mode.KEYBOARD
        return (day for day in BadDay if keyboard or day is not BadDay.TYPES_COMMANDS)

    def suffer(self, role: str, day: BadDay) -> None:
        """From now on. Raises KeyError for a role that no unit has."""
        unit = self.units[role]
        if day is BadDay.TYPES_COMMANDS:
            unit.cable.put((*press(LEFT_CONTROL, _R), *press(LEFT_CONTROL, _T), *press(LEFT_CONTROL, _R)))
            return
        if day is BadDay.CARD:
            code = next(self._cards[role])
            unit.scan(self._sent(unit, code.text), code.symbology)
            return
        self._unplug(role)
        unit.vendor, unit.product, unit.layout = (*_STRANGER, "de") if day is BadDay.STRANGER else self._known[role]
        unit.refuses = {
            BadDay.FORBIDDEN: Ended(Trouble.PERMISSION, permission_hint(unit.attached)),
            BadDay.BUSY: Ended(Trouble.BUSY),
        }.get(day)
        if day is not BadDay.AWAY:
            self._there.add(role)
            self.bus.plug(unit)

    @staticmethod
    def _sent(unit: SimulatedUnit, text: str) -> str:
        """A stranger that is no keyboard has no layout to be wrong, so it sends something before each code."""
        is_stranger = (unit.vendor, unit.product) == _STRANGER and unit.mode is not Mode.KEYBOARD
        return f"~{text}" if is_stranger else text

    def _unplug(self, role: str) -> None:
        if role in self._there:
            self._there.remove(role)
            self.bus.unplug(self.units[role])
