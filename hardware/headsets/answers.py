# SPDX-License-Identifier: Apache-2.0
"""What may come back from a headset beside what was asked. Apart from the driver, whose library takes long to load."""

from dataclasses import dataclass
from enum import Enum

from hardware.headsets.state import Link


class Fault(Enum):
    """Why nothing came back, in words for a log."""

    NO_SERVER = "no adb server answers"
    GONE = "the headset is not connected"
    UNAUTHORISED = "the headset does not allow this computer yet"
    SILENT = "the headset did not answer in time"


class Refusal(Enum):
    """Why an app is not in front, in words for a log and for staff."""

    NO_SERVER = "no adb server answers"
    GONE = "the headset is not connected"
    UNAUTHORISED = "the headset does not allow this computer yet"
    SILENT = "the headset did not answer in time"
    NOT_INSTALLED = "the app is not on the headset"
    STAYS_ASLEEP = "the headset stays asleep"
    CONTROLLERS = "its controllers are asleep or empty"
    REFUSED = "the headset would not start it"
    NOT_IN_FRONT = "it was not in front in time"
    CANCELLED = "it was stopped before it was up"


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the server's list."""

    address: str
    link: Link


@dataclass(frozen=True, slots=True)
class Watched:
    """How an app fares. `in_front` and `runs` are None where the headset could not be asked; `fault` says why."""

    in_front: bool | None
    runs: bool | None
    fault: Fault | None = None
