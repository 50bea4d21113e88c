# SPDX-License-Identifier: Apache-2.0
"""Scanners that are a serial port (CDC-ACM: /dev/ttyACM*, COM*), by pyserial."""

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import serial

from hardware.scanners.port import Ended, Opened, ended_by
from hardware.scanners.serial_framing import SerialAssembler

BAUD = 9600
"""Scanners' default. A port that is a scanner by itself (CDC-ACM) has no speed and takes any."""
MOST_AT_ONCE = 4096
_CLOSE_ENOUGH = 0.010
"""Seconds by which a timeout may be off: setting it anew goes through the whole port."""

if os.name == "posix":
    import termios

    _ERRORS: tuple[type[Exception], ...] = (OSError, termios.error)  # pyserial's own are OSErrors
else:
    _ERRORS = (OSError,)


def open_serial(path: str, permission: str = "", baud: int = BAUD) -> Opened[bytes] | Ended:
    try:
        port = serial.Serial(path, baud, timeout=0.5, exclusive=True if os.name == "posix" else None)
    except OSError as error:
        return ended_by(error, permission)
    return Opened(SerialPort(port), SerialAssembler())


class SerialPort:
    def __init__(self, port: Any) -> None:
        self._port = port

    def read(self, timeout: float) -> Sequence[bytes] | Ended:
        try:
            if abs(self._port.timeout - timeout) > _CLOSE_ENOUGH:
                self._port.timeout = timeout
            data = self._port.read(1)
            waiting = min(self._port.in_waiting, MOST_AT_ONCE) if data else 0
            return (data + (self._port.read(waiting) if waiting else b""),) if data else ()
        except _ERRORS:
            return Ended()

    def close(self) -> None:
        with suppress(*_ERRORS):
            self._port.close()
