# SPDX-License-Identifier: Apache-2.0
"""The port of grabbed keyboards, on a device that is a pipe. What evdev itself does, test_played_scanners.py shows."""

from __future__ import annotations

import errno
import os
import sys
from collections import deque
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("evdev is Linux's", allow_module_level=True)

import evdev

from hardware.device import Trouble
from hardware.scanners.evdev_port import open_evdev
from hardware.scanners.heard import Code
from hardware.scanners.key_codes import KeyEvent
from hardware.scanners.port import Ended, Opened
from hardware.simulated.key_events import scanned_keys


class FakeKeyboard:
    def __init__(self, *, refuses: int = 0) -> None:
        self.fd, self._writes = os.pipe()
        self._events: deque[KeyEvent] = deque()
        self._refuses = refuses
        self.error: OSError | None = None
        self.grabs = 0

    def send(self, *events: KeyEvent) -> None:
        self._events.extend(events)
        os.write(self._writes, b".")

    def grab(self) -> None:
        if self._refuses:
            raise OSError(self._refuses, os.strerror(self._refuses))
        self.grabs += 1

    def ungrab(self) -> None:
        self.grabs -= 1

    def read(self) -> Iterator[SimpleNamespace]:
        os.read(self.fd, 64)
        if self.error is not None:
            raise self.error
        while self._events:
            event = self._events.popleft()
            yield SimpleNamespace(type=event.kind, code=event.code, value=event.value, timestamp=lambda at=event.at: at)

    def close(self) -> None:
        os.close(self.fd)
        os.close(self._writes)


def opened(monkeypatch: pytest.MonkeyPatch, keyboard: FakeKeyboard) -> Opened[tuple[KeyEvent, ...]] | Ended:
    monkeypatch.setattr(evdev, "InputDevice", lambda _: keyboard)
    return open_evdev("/dev/input/event9", permission="the rule")


def test_it_is_grabbed_read_and_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    keyboard = FakeKeyboard()
    result = opened(monkeypatch, keyboard)
    assert isinstance(result, Opened)
    assert keyboard.grabs == 1
    assert result.port.read(0.001) == ()
    keyboard.send(*scanned_keys("IL0ABC"))
    (events,) = result.port.read(1.0)  # type: ignore[misc]
    assert result.decoder.feed(events, 1.0) == (Code("IL0ABC"),)
    keyboard.send()
    assert result.port.read(1.0) == ()
    result.port.close()
    assert keyboard.grabs == 0


@pytest.mark.parametrize(("number", "ended"), [(errno.ENODEV, Ended()), (errno.EAGAIN, ())])
def test_unplugged_is_unplugged_and_nothing_yet_is_nothing(
    monkeypatch: pytest.MonkeyPatch, number: int, ended: Ended | tuple[()]
) -> None:
    keyboard = FakeKeyboard()
    result = opened(monkeypatch, keyboard)
    assert isinstance(result, Opened)
    keyboard.error = OSError(number, os.strerror(number))
    keyboard.send()
    assert result.port.read(1.0) == ended
    result.port.close()


def test_one_that_somebody_else_has_grabbed_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    result = opened(monkeypatch, FakeKeyboard(refuses=errno.EBUSY))
    assert isinstance(result, Ended)
    assert result.trouble is Trouble.BUSY


@pytest.mark.parametrize(
    ("error", "ended"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), Ended(Trouble.PERMISSION, "the rule")),
        (SystemError("<built-in function ioctl_EVIOCGVERSION> returned NULL without setting an exception"), Ended()),
    ],
)
def test_what_cannot_be_opened_says_why(monkeypatch: pytest.MonkeyPatch, error: Exception, ended: Ended) -> None:
    def refuse(path: str) -> None:
        raise error

    monkeypatch.setattr(evdev, "InputDevice", refuse)
    assert open_evdev("/dev/input/event9", permission="the rule") == ended
