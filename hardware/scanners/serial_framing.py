# SPDX-License-Identifier: Apache-2.0
"""Scanners that are a serial port: bytes, with STX and ETX around a code, or CR, LF, both, or silence after it."""

from hardware.scan import Reason
from hardware.scanners.heard import Code, Heard, Refused

STX, ETX = 0x02, 0x03
ENDS = frozenset(b"\r\n\x03")
SILENCE = 0.150
"""Seconds that end a code of a scanner that sends nothing after it. At 9600 baud a character takes one millisecond."""
MOST_BYTES = 8192


class SerialAssembler:
    """Bytes in, codes out. A second line end in a row is the other half of CR LF and says nothing.

    Once a scanner has ended a code with a byte, silence in the middle is a loss and no end.
    """

    def __init__(self) -> None:
        self._data = bytearray()
        self._framed = False
        self._ends_codes = False
        self._skipping = False
        self._last: float | None = None

    @property
    def deadline(self) -> float | None:
        return None if self._last is None else self._last + SILENCE

    def feed(self, chunk: bytes, at: float) -> tuple[Heard, ...]:
        told = [*self.flush(at)]
        for byte in chunk:
            told += self._take(byte)
        self._last = at if self._data or self._framed or self._skipping else None
        return tuple(told)

    def flush(self, now: float) -> tuple[Heard, ...]:
        if self.deadline is None or now < self.deadline:
            return ()
        lost = self._framed or self._ends_codes
        told: tuple[Heard, ...] = ()
        if not self._skipping:
            told = (Refused(Reason.INCOMPLETE),) if lost else (Code(bytes(self._data)),)
        self._forget()
        return told

    def _take(self, byte: int) -> tuple[Heard, ...]:
        if byte == STX:
            lost = bool(self._data)
            self._forget()
            self._framed = True
            return (Refused(Reason.INCOMPLETE),) if lost else ()
        if byte in ENDS and (byte == ETX or not self._framed):
            return self._end(chr(byte))
        if self._skipping:
            return ()
        self._data.append(byte)
        if len(self._data) <= MOST_BYTES:
            return ()
        self._data.clear()
        self._skipping = True
        return (Refused(Reason.TOO_LONG),)

    def _end(self, by: str) -> tuple[Heard, ...]:
        data, told, before = bytes(self._data), not self._skipping, "\x02" if self._framed else ""
        self._forget()
        self._ends_codes = True
        return (Code(data, before=before, behind=by),) if data and told else ()

    def _forget(self) -> None:
        self._data.clear()
        self._framed = self._skipping = False
        self._last = None
