# SPDX-License-Identifier: Apache-2.0
"""What every device says of itself, in one form, for the hardware page and for the log."""

from dataclasses import dataclass
from enum import Enum, auto


class DeviceKind(Enum):
    SCANNER = auto()
    CAMERA = auto()
    HEADSET = auto()
    PRINTER = auto()


class Condition(Enum):
    SEARCHING = auto()
    """It was there or is expected, and is not found now; somebody keeps looking."""
    READY = auto()
    RESTING = auto()
    """In order, and off for a reason: a camera whose screen sleeps, a headset that nobody wears."""
    IN_TROUBLE = auto()
    """It is there and does not do its work; `DeviceStatus.trouble` says why."""


class Trouble(Enum):
    """Why a device does not do its work. Each has a sentence on the hardware page and a next step."""

    PERMISSION = auto()
    """The system lets nobody here open it; the hint is the exact rule that would."""
    BUSY = auto()
    """Another program holds it."""
    DEAF = auto()
    """It is plugged in and has not answered for longer than it should."""
    WRONG_MODE = auto()
    """It talks in a way that only its maker's program understands; a code of its manual switches it."""
    WRONG_LAYOUT = auto()
    """It types for another keyboard layout, or with the capitals lock on."""
    COMMAND_KEYS = auto()
    """It calls itself a keyboard and typed commands, or faster than any scanner: shut out."""
    BABBLING = auto()
    """It sends without end."""
    NOT_UNDERSTOOD = auto()
    """What it says of itself, or sends, has no form that is known."""
    UNKNOWN_ROLE = auto()
    """Nobody has said yet where it stands."""
    FROZEN = auto()
    BLACK = auto()
    UPSIDE_DOWN = auto()
    UNAUTHORISED = auto()
    """A headset on which somebody has to allow this computer."""
    ASLEEP = auto()
    CONTROLLERS_MISSING = auto()
    BATTERY_LOW = auto()
    STORAGE_FULL = auto()
    OFFLINE = auto()
    """Its address does not answer."""
    OUT_OF_PAPER = auto()
    OTHER = auto()
    """`DeviceStatus.hint` has the system's own words."""


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """One device at one moment. A status never carries anything that was scanned, seen or printed."""

    id: str
    """The same after it was pulled out and put back: a serial number, else the port that it hangs on."""
    kind: DeviceKind
    name: str
    condition: Condition
    at: float
    """Seconds of the monotonic clock."""
    trouble: Trouble | None = None
    hint: str = ""
    """For a technician: a line to type, a code to scan. Plain text."""
    way: str = ""
    """How it is connected, in short: `HID POS`, `keyboard`, `serial`, `V4L2`, `adb`, `CUPS`, `TCP 9100`."""
    place: str = ""
    """The port, path or address."""
    role: str = ""
    """Where it stands in the lab: `door`, `desk`, `bench`; empty if nobody said."""
    battery: int | None = None
    """Percent."""
    charging: bool = False
    known_model: bool = True
    """False for a scanner that no table names: how it is set has to be tried, with the test card."""
