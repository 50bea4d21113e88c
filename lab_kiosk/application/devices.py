# SPDX-License-Identifier: Apache-2.0
"""What hangs on the kiosk, and what a scan was when it was only tried: for the hardware check."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class DeviceKind(StrEnum):
    SCANNER = "scanner"
    CAMERA = "camera"
    HEADSET = "headset"
    PRINTER = "printer"


class DeviceCondition(StrEnum):
    SEARCHING = "searching"
    READY = "ready"
    RESTING = "resting"
    IN_TROUBLE = "in_trouble"


class DeviceTrouble(StrEnum):
    """Why a device does not do its work: the same words as ``hardware.device.Trouble``, which a test compares."""

    PERMISSION = "permission"
    BUSY = "busy"
    DEAF = "deaf"
    WRONG_MODE = "wrong_mode"
    WRONG_LAYOUT = "wrong_layout"
    COMMAND_KEYS = "command_keys"
    BABBLING = "babbling"
    NOT_UNDERSTOOD = "not_understood"
    UNKNOWN_ROLE = "unknown_role"
    FROZEN = "frozen"
    BLACK = "black"
    UPSIDE_DOWN = "upside_down"
    UNAUTHORISED = "unauthorised"
    ASLEEP = "asleep"
    CONTROLLERS_MISSING = "controllers_missing"
    BATTERY_LOW = "battery_low"
    STORAGE_FULL = "storage_full"
    OFFLINE = "offline"
    OUT_OF_PAPER = "out_of_paper"
    OTHER = "other"


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """One device as it is now. ``hint`` is a line for a technician, in plain text; ``battery`` percent, if it has one.

    ``id`` stays the same when the device is pulled out and put back. ``way`` is how it is connected, ``place`` where
    (a port, a path, an address), ``role`` where in the lab it stands, empty if nobody said. ``known_model`` is
    false for a scanner that no table names: how it is set has to be tried.
    """

    id: str
    kind: DeviceKind
    name: str
    condition: DeviceCondition
    trouble: DeviceTrouble | None = None
    hint: str = ""
    way: str = ""
    place: str = ""
    role: str = ""
    battery: int | None = None
    charging: bool = False
    known_model: bool = True


class DevicesChanged(msgspec.Struct, frozen=True):
    """All devices that the kiosk knows of, after something about one of them changed."""

    devices: tuple[Device, ...]


class CodeKind(StrEnum):
    """What a code is for, as far as its shape tells."""

    BADGE = "badge"
    DAY_LABEL = "day_label"
    TAG = "tag"
    CARD = "card"
    PLACE = "place"
    LOGIN = "login"
    VENDOR = "vendor"
    NOTHING = "nothing"


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """A scan that was shown and not acted on. Of its text only the shape and the length are kept.

    ``several``: two codes were in one picture. ``device`` and ``symbology`` are empty where nobody knows them.
    """

    kind: CodeKind
    length: int
    device: str = ""
    symbology: str = ""
    several: bool = False
