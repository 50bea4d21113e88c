# SPDX-License-Identifier: Apache-2.0
"""A headset's shell without a headset: it answers what `hardware.headsets` asks, as recorded answers do.

It keeps state: an app that was started is in front, a battery drains while somebody wears it. Scenarios are the bad
days of a lab, for rehearsals and for tests.
"""

import re
import shlex
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from hardware.simulated.headset import SimulatedHeadset

LIBRARY = "com.oculus.vrshell"
"""What is in front when nothing else is."""
DIES_AFTER_SECONDS = 20.0
_PROCESS = 4242


class Scenario(Enum):
    """What is the matter with it. The value is what the drawer calls it."""

    READY = "ready"
    UNAUTHORISED = "unauthorised"
    ASLEEP = "asleep"
    STAYS_ASLEEP = "stays asleep"
    CONTROLLERS_MISSING = "controllers missing"
    LAUNCH_REFUSED = "launch refused"
    DIES = "dies in the middle"
    STORAGE_FULL = "storage full"
    OFFLINE = "offline"


@dataclass
class SimulatedAndroid:
    """One headset as an adb server sees it. Any thread may call; `changed` is called when the server's list is not the
    same any more.
    """

    headset: SimulatedHeadset
    packages: frozenset[str]
    model: str = "Quest 3"
    scenario: Scenario = Scenario.READY
    clock: Callable[[], float] = time.monotonic
    dies_after: float = DIES_AFTER_SECONDS
    changed: Callable[[], None] = lambda: None
    features: str = "shell_v2,cmd"

    def __post_init__(self) -> None:
        self._lock = threading.RLock()
        self.front = LIBRARY
        self.running: set[str] = set()
        self.awake = self.scenario not in (Scenario.ASLEEP, Scenario.STAYS_ASLEEP)
        self._began: float | None = None

    @property
    def serial(self) -> str:
        return self.headset.serial

    @property
    def listed(self) -> str | None:
        """The word of the server's list; None while it is not in it."""
        with self._lock:
            died = self._began is not None and self.clock() - self._began >= self.dies_after
            if not self.headset.then(self.clock()).is_on or (self.scenario is Scenario.DIES and died):
                return None
        return {Scenario.UNAUTHORISED: "unauthorized", Scenario.OFFLINE: "offline"}.get(self.scenario, "device")

    def play(self, scenario: Scenario) -> None:
        """Something happens to it now, whatever was the matter before."""
        with self._lock:
            self.scenario = scenario
            self._began = self.clock() if self.front != LIBRARY else None
            self.awake = scenario not in (Scenario.ASLEEP, Scenario.STAYS_ASLEEP)
        self.changed()

    def quit(self) -> None:
        """The visitor leaves the app by its own menu."""
        with self._lock:
            self.running.discard(self.front)
            self.front = LIBRARY

    def step_out(self) -> None:
        """The visitor opens the headset's own menu; the app waits behind it."""
        with self._lock:
            self.front = LIBRARY

    def wear(self, change: Callable[[SimulatedHeadset, float], SimulatedHeadset]) -> None:
        """Put it on, take it off, plug it in: a method of `SimulatedHeadset`."""
        with self._lock:
            self.headset = change(self.headset, self.clock())
        self.changed()

    def run(self, line: str) -> tuple[str, int]:
        """What a shell prints for a line, and its exit code. It knows what headsets are asked here, and no more."""
        command, _, filters = line.partition(" | ")
        words = shlex.split(command)
        with self._lock:
            said, code = self._answer(words)
        return _grep(said, shlex.split(filters)) if filters else (said, code)

    def _answer(self, words: list[str]) -> tuple[str, int]:
        known: dict[str, Callable[[], str]] = {
            "dumpsys battery": self._battery,
            "dumpsys activity activities": self._activities,
            "dumpsys power": lambda: f"POWER MANAGER\n  mWakefulness={'Awake' if self.awake else 'Asleep'}\n",
            "dumpsys OVRRemoteService": lambda: "Can't find service: OVRRemoteService\n",
            "rstest info --json": self._controllers,
            "pm list packages": lambda: "".join(f"package:{name}\n" for name in sorted({*self.packages, LIBRARY})),
            "df -k /data": self._storage,
            "getprop ro.product.model": lambda: f"{self.model}\n",
            "getprop ro.serialno": lambda: f"{self.serial}\n",
        }
        if (found := known.get(" ".join(words))) is not None:
            return found(), 0
        match words:
            case ["input", "keyevent", key]:
                return self._key(key), 0
            case ["pidof", package]:
                return (f"{_PROCESS}\n", 0) if package in self.running else ("", 1)
            case ["am", "force-stop", package]:
                self.running.discard(package)
                self.front = LIBRARY if self.front == package else self.front
                return "", 0
            case ["am", "start", "-S", "-W", "-n", component, *_]:
                return self._start(component.partition("/")[0], "Starting: Intent\nStatus: ok\nComplete\n")
            case ["monkey", "-p", package, "-c", "android.intent.category.LAUNCHER", "1"]:
                return self._start(package, "Events injected: 1\n## Network stats: elapsed time=18ms\n")
            case _:
                return f"/system/bin/sh: {words[0] if words else ''}: inaccessible or not found\n", 127

    def _start(self, package: str, fine: str) -> tuple[str, int]:
        if package not in self.packages:
            return f"Error type 3\nError: Activity class {{{package}}} does not exist.\n", 1
        if self.scenario is Scenario.LAUNCH_REFUSED:
            return "Error: app is restricted by the administrator\n", 1
        if self.scenario is not Scenario.CONTROLLERS_MISSING:  # there it says that all is well, and nothing happens
            self.front = package
            self.running.add(package)
            self._began = self.clock()
        return fine, 0

    def _key(self, key: str) -> str:
        if key == "224" and self.scenario is not Scenario.STAYS_ASLEEP:
            self.awake = True
        if key == "3":
            self.front = LIBRARY
        return ""

    def _battery(self) -> str:
        now = self.headset.then(self.clock())
        usb, status = str(now.is_charging).lower(), 2 if now.is_charging else 3
        return (
            f"Current Battery Service state:\n  AC powered: false\n  USB powered: {usb}\n  Wireless powered: false\n"
            f"  status: {status}\n  health: 2\n  present: true\n  level: {int(now.battery)}\n  scale: 100\n"
        )

    def _storage(self) -> str:
        free = 65_536 if self.scenario is Scenario.STORAGE_FULL else 48_426_624
        head = "Filesystem     1K-blocks     Used Available Use% Mounted on\n"
        return f"{head}/dev/block/dm-8 111472256 62914560 {free}  57% /data\n"

    def _activities(self) -> str:
        """Broken over two lines, as some Quest firmware does it."""
        return (
            "ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)\nDisplay #0 (activities from top to bottom):\n"
            f"    topResumedActivity=ActivityRecord{{8d5a1c2 u0 \n{self.front}/.MainActivity t42}}\n"
            f"  ResumedActivity: ActivityRecord{{8d5a1c2 u0 {self.front}/.MainActivity t42}}\n"
        )

    def _controllers(self) -> str:
        away = self.scenario is Scenario.CONTROLLERS_MISSING or not self.awake
        left = "SEARCHING" if away else "CONNECTED_ACTIVE"
        row = '{{"batteryLevel": {}, "model": "SIMULATED", "status": "{}", "type": "{}"}}'
        rows = (row.format(90, left, "LeftHand"), row.format(80, "CONNECTED_ACTIVE", "RightHand"))
        return f"[{', '.join(rows)}]\n"


def _grep(text: str, words: list[str]) -> tuple[str, int]:
    """`grep` with `-E` and `-A`, the two switches that are used."""
    after = next((int(word[2:]) for word in words if word.startswith("-A")), 0)
    pattern = re.compile(words[-1])
    lines = text.splitlines(keepends=True)
    hits = [number for number, line in enumerate(lines) if pattern.search(line)]
    kept = sorted({number + more for number in hits for more in range(after + 1) if number + more < len(lines)})
    return "".join(lines[number] for number in kept), 0 if hits else 1
