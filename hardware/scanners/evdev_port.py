# SPDX-License-Identifier: Apache-2.0
"""Keyboard scanners by evdev, with an exclusive grab: not one key of theirs reaches a window. Linux only.

A thread has to wait for the events: the kernel keeps 64 of them, and a reader that comes 50 ms late finds none of a
code but the word that they were dropped.
"""

import fcntl
import select
import struct
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import evdev

from hardware.scanners.key_codes import LED_CAPS, KeyCodeDecoder, KeyEvent
from hardware.scanners.layouts import LAYOUTS, Layout
from hardware.scanners.port import Ended, Opened, ended_by

_EVIOCSCLOCKID = 0x400445A0
_EVIOCGLED = 0x80084519
_CLOCK_MONOTONIC = 1

KeyEvents = tuple[KeyEvent, ...]


def open_evdev(path: str, layout: Layout = LAYOUTS["us"], permission: str = "") -> Opened[KeyEvents] | Ended:
    try:
        device = evdev.InputDevice(path)
    except OSError as error:
        return ended_by(error, permission)
    with suppress(OSError):  # the system's clock may jump; the speed of keys is all that is read from it
        fcntl.ioctl(device.fd, _EVIOCSCLOCKID, struct.pack("i", _CLOCK_MONOTONIC))
    try:
        device.grab()
    except OSError as error:
        device.close()
        return ended_by(error, permission)
    return Opened(EvdevPort(device), KeyCodeDecoder(layout, capitals=_capitals(device.fd)))


def _capitals(fd: int) -> bool:
    """Whether the lamp of the capitals lock is on. `InputDevice.leds` has no error for a refusal."""
    try:
        lamps = fcntl.ioctl(fd, _EVIOCGLED, bytes(8))
    except OSError:
        return False
    return bool(int.from_bytes(lamps, "little") >> LED_CAPS & 1)


class EvdevPort:
    def __init__(self, device: Any) -> None:
        self._device = device
        self._poll = select.poll()
        self._poll.register(device.fd, select.POLLIN)

    def read(self, timeout: float) -> Sequence[KeyEvents] | Ended:
        try:
            if not self._poll.poll(max(1, round(timeout * 1000))):
                return ()
            events = tuple(KeyEvent(e.type, e.code, e.value, e.timestamp()) for e in self._device.read())
        except BlockingIOError:
            return ()
        except OSError as error:
            return ended_by(error, "")
        return (events,) if events else ()

    def close(self) -> None:
        with suppress(OSError):
            self._device.ungrab()
        with suppress(OSError):
            self._device.close()
