# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk camera``: which cameras are there, and whether the one that the kiosk would take can read a badge."""

from __future__ import annotations

import argparse
import threading
import time
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from lab_kiosk.cli.words import say

if TYPE_CHECKING:
    from hardware.camera.capture import Device


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    camera = commands.add_parser("camera", help="list the cameras and try one (with the kiosk closed)")
    camera.add_argument("--place", default="", help="a device file; the first camera that is there, if it is left out")
    camera.add_argument("--seconds", type=float, default=30, help="how long to try it; 0 only lists")
    camera.set_defaults(run=_camera)


def _camera(given: argparse.Namespace) -> int:
    from hardware.camera import camera as _  # noqa: F401 - OpenCV is loaded before the seconds begin that are tried
    from hardware.camera.capture import Plugged
    from hardware.camera.places import cameras

    found = cameras()
    for place in found:
        say(f'{place.name}\n    camera = "{place.path}"')
    if not found:
        say("No camera is plugged in.")
    if not given.seconds:
        return 0 if found else 1
    stopping = threading.Event()
    ending = threading.Timer(given.seconds, stopping.set)
    ending.start()
    try:
        return 0 if try_out(Plugged(given.place), stopping, say) else 1
    except KeyboardInterrupt:
        return 1
    finally:
        ending.cancel()


def try_out(device: Device, stopping: threading.Event, tell: Callable[[str], object]) -> bool:
    """Run a camera until ``stopping`` is set and tell what becomes of it, in a line each; whether it was ever ready.

    What was read is nobody's business, not even a technician's: only its kind is told.
    """
    from hardware.camera.camera import Camera, Told
    from hardware.camera.hints import Hint
    from hardware.device import Condition, DeviceStatus
    from hardware.scan import Rejected
    from hardware.scanner import Reading
    from lab_kiosk.watching import is_ours

    conditions: set[Condition] = set()

    def heard(status: DeviceStatus) -> None:
        conditions.add(status.condition)
        why = f", {_word(status.trouble)}" if status.trouble else ""
        tell(f"{status.name}: {_word(status.condition)}{why} {status.hint}".rstrip())

    def hinted(hint: Hint) -> None:
        if hint is not Hint.NONE:
            tell(f"hint: {_word(hint)}")

    def read(reading: Reading) -> None:
        tell(f"read: {_word(reading.reason if isinstance(reading, Rejected) else reading.symbology)}")

    camera = Camera(device, is_ours, clock=time.monotonic, told=Told(heard, hinted))
    camera.open(read)
    camera.run(stopping)
    camera.close()
    return Condition.READY in conditions


def _word(what: Enum) -> str:
    return what.name.lower().replace("_", " ")
