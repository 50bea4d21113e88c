# SPDX-License-Identifier: Apache-2.0
"""Every line that is ever typed into a headset's shell, and how its answer is read. Nothing else is run on one.

Firmware changes these answers without notice, so they stand in one file. Where each comes from, and how sure it is:

- battery, wakefulness, packages, `df`, `am`, `pidof`, `input`: Android's own, the same on every maker's headset.
- foreground: Android's own. Some Quest firmware breaks an ActivityRecord over two lines (public fleet scripts handle
  both forms), and several activities may be resumed at once, one a display.
- controllers: Meta's own and undocumented. `rstest info --json` and the lines of `dumpsys OVRRemoteService` are known
  from public code and its recorded answers (Quest 2 and 3). Firmware 207 was seen to print lines without `Battery:`.

No real headset has confirmed any of them in this house: tests/unit/hardware/headsets/recorded holds the forms they
were written against. A reader never raises, whatever it is given: what it does not understand is None or empty.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

T = TypeVar("T")

PACKAGE = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+")
ACTIVITY = re.compile(r"\.?[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*")
EXTRA_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.]{0,63}")
EXTRA_VALUE = re.compile(r"[A-Za-z0-9_.:/-]*")
LONGEST_NAME = 255
"""Characters. Nothing in these four can end a word of a shell or begin another."""


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """A line for the headset's shell and the reader of what comes back. Only this module makes one."""

    line: str
    read: Callable[[str], T]


@dataclass(frozen=True, slots=True)
class Battery:
    percent: int
    charging: bool


class ControllerLink(Enum):
    """`CONNECTED` is in somebody's hand or just was; the others do nothing in an app."""

    CONNECTED = auto()
    SEARCHING = auto()
    """Paired, and out of reach, asleep or empty."""
    OFF = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Controller:
    link: ControllerLink
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Controllers:
    """None for a side that is not paired, or that the firmware says nothing of."""

    left: Controller | None = None
    right: Controller | None = None


@dataclass(frozen=True, slots=True)
class Storage:
    """Bytes."""

    total: int
    free: int


class Start(Enum):
    """What the headset says of being asked to start an app. Being started is not yet being in front."""

    ACCEPTED = auto()
    NOT_FOUND = auto()
    """It has no such app, or the app no such activity."""
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class App:
    """An app on a headset. Raises ValueError for anything that is no plain name: it would reach a shell."""

    package: str
    activity: str = ""
    """Empty for the one that the headset's own library would start."""
    extras: tuple[tuple[str, str], ...] = ()
    """Texts that are handed to the activity, by name; they take an activity."""

    def __post_init__(self) -> None:
        _checked(PACKAGE, self.package)
        if self.activity:
            _checked(ACTIVITY, self.activity)
        for name, value in self.extras:
            _checked(EXTRA_NAME, name)
            _checked(EXTRA_VALUE, value)
        if self.extras and not self.activity:
            raise ValueError("texts can be handed to a named activity only")


def start(app: App) -> Ask[Start]:
    """Closes what runs of it first: the next visitor begins at the beginning."""
    if not app.activity:
        return Ask(f"monkey -p {app.package} -c android.intent.category.LAUNCHER 1", read_start)
    extras = "".join(f" --es {name} '{value}'" for name, value in app.extras)
    return Ask(f"am start -S -W -n {app.package}/{app.activity}{extras}", read_start)


def close(app: App) -> Ask[str]:
    return Ask(f"am force-stop {app.package}", str.strip)


def runs(app: App) -> Ask[bool]:
    return Ask(f"pidof {app.package}", read_runs)


def read_battery(text: str) -> Battery | None:
    """`dumpsys battery`. Plugged into a computer a headset may drain all the same: its own word counts, not the plug's.

    Status 2 is charging and 5 is full, as `android.os.BatteryManager` numbers them.
    """
    said = dict(_FIELD.findall(text))
    level, scale = _number(said.get("level")), _number(said.get("scale")) or 100
    if level is None or not 0 <= level <= scale:
        return None
    plugged = any(said.get(f"{source} powered") == "true" for source in ("AC", "USB", "Wireless", "Dock"))
    status = _number(said.get("status"))
    charging = plugged if status is None else status == 2 or (status == 5 and plugged)
    return Battery(level * 100 // scale, charging)


def read_foreground(text: str) -> tuple[str, ...]:
    """The packages of what is resumed now, the topmost first, each once."""
    found = [(kind != "top", package) for kind, package in _RESUMED.findall(text)]
    return tuple(dict.fromkeys(package for _, package in sorted(found, key=lambda one: one[0])))


def read_awake(text: str) -> bool | None:
    """`Dozing` and `Dreaming` are asleep to a visitor: the picture is off."""
    found = _WAKEFULNESS.search(text)
    return None if found is None else found[1] == "Awake"


def read_packages(text: str) -> frozenset[str]:
    named = (line.removeprefix("package:").strip() for line in text.splitlines() if line.startswith("package:"))
    return frozenset(name for name in named if PACKAGE.fullmatch(name))


def read_storage(text: str) -> Storage | None:
    """`df -k`: the first file system that it lists, which is the one that was asked for."""
    for total, _, free in _BLOCKS.findall(text):
        return Storage(int(total) * 1024, int(free) * 1024)
    return None


def read_controllers_json(text: str) -> Controllers | None:
    """`rstest info --json`. None where the headset has no such program."""
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(listed, list):
        return None
    sides = {_side(row.get("type")): _controller(row) for row in listed if isinstance(row, dict)}
    return Controllers(sides.get("left"), sides.get("right"))


def read_controllers_dump(text: str) -> Controllers | None:
    """`dumpsys OVRRemoteService`: a line for each paired device. None where there is no such service."""
    sides: dict[str, Controller] = {}
    for line in text.splitlines():
        said = {name: value.strip() for name, value in _PAIR.findall(line)}
        side = _side(said.get("Type"))
        if "Paired device" in line and side:
            row = {"status": said.get("ExternalStatus") or said.get("Status"), "batteryLevel": _percent(said)}
            sides[side] = _controller(row)
    return Controllers(sides.get("left"), sides.get("right")) if sides else None


def read_start(text: str) -> Start:
    if any(word in text for word in ("does not exist", "No activities found", "unable to resolve", "Error type 3")):
        return Start.NOT_FOUND
    if "Status: ok" in text or "Events injected: 1" in text:
        return Start.ACCEPTED
    return Start.REFUSED


def read_runs(text: str) -> bool:
    return bool(re.fullmatch(r"[0-9 ]+", text.strip()))


BATTERY = Ask("dumpsys battery", read_battery)
FOREGROUND = Ask("dumpsys activity activities | grep -A1 -E 'topResumedActivity|mResumedActivity'", read_foreground)
AWAKE = Ask("dumpsys power | grep mWakefulness=", read_awake)
PACKAGES = Ask("pm list packages", read_packages)
STORAGE = Ask("df -k /data", read_storage)
CONTROLLERS = Ask("rstest info --json", read_controllers_json)
CONTROLLERS_OLDER = Ask("dumpsys OVRRemoteService", read_controllers_dump)
MODEL = Ask("getprop ro.product.model", str.strip)
SERIAL = Ask("getprop ro.serialno", str.strip)
"""The number on the headset's own label: over a network its address is not it."""
WAKE = Ask("input keyevent 224", str.strip)
"""WAKEUP. The power key, 26, would put an awake one to sleep."""
HOME = Ask("input keyevent 3", str.strip)

_FIELD = re.compile(r"^\s*([A-Za-z][A-Za-z ]*): *(\S+)\s*$", re.MULTILINE)
_RESUMED = re.compile(
    rf"\b(top|m)ResumedActivity[:=]\s*ActivityRecord\{{[0-9a-f]*\s+u\d+\s+({PACKAGE.pattern.replace('(', '(?:')})/"
)
_WAKEFULNESS = re.compile(r"\bmWakefulness=([A-Za-z]+)")
_BLOCKS = re.compile(r"\s(\d{1,15})\s+(\d{1,15})\s+(\d{1,15})\s+\d{1,3}%\s")
_PAIR = re.compile(r"(\w+): +([^,]*)")
_LINKS = {
    "CONNECTED_ACTIVE": ControllerLink.CONNECTED,
    "CONNECTED_INACTIVE": ControllerLink.CONNECTED,
    "Active": ControllerLink.CONNECTED,
    "Inactive": ControllerLink.CONNECTED,
    "SEARCHING": ControllerLink.SEARCHING,
    "Searching": ControllerLink.SEARCHING,
    "DISABLED": ControllerLink.OFF,
    "Disabled": ControllerLink.OFF,
}


def _controller(said: Mapping[str, Any]) -> Controller:
    status, percent = said.get("status"), said.get("batteryLevel")
    known = isinstance(percent, int) and not isinstance(percent, bool) and 0 <= percent <= 100
    link = _LINKS.get(status, ControllerLink.UNKNOWN) if isinstance(status, str) else ControllerLink.UNKNOWN
    return Controller(link, percent if known else None)


def _side(said: object) -> str:
    return {"LeftHand": "left", "Left": "left", "RightHand": "right", "Right": "right"}.get(str(said), "")


def _percent(said: Mapping[str, str]) -> int | None:
    return _number(said.get("Battery", "").removesuffix("%"))


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else None


def _checked(form: re.Pattern[str], text: str) -> None:
    if len(text) > LONGEST_NAME or not form.fullmatch(text):
        raise ValueError(f"{text[:40]!r} is no name that may reach a headset's shell")
