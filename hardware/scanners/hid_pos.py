# SPDX-License-Identifier: Apache-2.0
"""Scanners that call themselves scanners: HID Point of Sale (usage page 0x8C), 64-byte reports with the symbology.

Where the code lies in a report is read from the device's own descriptor: at least three layouts are in the field. They
are told from each other by the place of `]`, the first character of an AIM identifier, where the descriptor names the
maker's own usages only. Sources: HID Point of Sale Usage Tables 1.02; the manuals of Hand Held Products'
2020, Access-IS LSR118, Newland FM420, Unitech MS842N and ID TECH 2DScan FX100; NielsLeenheer/WebHidBarcodeScanner.
"""

from dataclasses import dataclass, field

from hardware.device import Trouble
from hardware.scan import Reason, Symbology, symbology_of
from hardware.scanners.descriptor import Field, input_fields, report_bytes
from hardware.scanners.heard import Code, Heard, Refused

SCANNER = 0x8C0002
"""Usage of a bar code scanner's collection."""
AIM_1, DECODED, CONTINUED, BYTE_COUNT = 0x8C00FB, 0x8C00FE, 0x8C00FF, 0x01003B

PATIENCE = 1.0
"""Seconds that the next part of a code may take."""
MOST_BYTES = 8192
ANSWER = "]Z6"
"""What a Honeywell scanner says instead of an identifier when it answers a command."""
ENABLE_FEATURE = (0xFE, 0x01)
"""Feature report and value without which scanners of `NEEDS_ENABLING` stay silent."""
NEEDS_ENABLING = frozenset({0x0C2E, 0x23D0})
"""Vendors: Honeywell, Youjie."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one report carries."""

    aim: str
    data: bytes = field(repr=False)
    is_continued: bool


@dataclass(frozen=True, slots=True)
class HidPosLayout:
    """Where things are in a report. Bytes count from the first one read, the report's number if it has one."""

    report: int
    length: int
    data_at: int
    room: int
    """Bytes of data that one report can hold."""
    count_at: int | None = None
    aim_at: int | None = None
    continued_at: int | None = None
    """In bits."""

    @classmethod
    def from_descriptor(cls, descriptor: bytes) -> "HidPosLayout | Unnamed | None":
        """The layout; `Unnamed` if it is a scanner that names no place for its data; None if it is none."""
        fields = tuple(f for f in input_fields(descriptor) if f.application == SCANNER)
        if not fields:
            return None
        data = _first(fields, DECODED)
        if data is None or data[1].bits != 8 or data[0] % 8 or not data[1].count:
            return Unnamed(fields[0].report, min(report_bytes(fields, fields[0].report), 64) or 64)
        same = tuple(f for f in fields if f.report == data[1].report)
        count, aim, continued = (_first(same, usage) for usage in (BYTE_COUNT, AIM_1, CONTINUED))
        return cls(
            report=data[1].report,
            length=report_bytes(same, data[1].report),
            data_at=data[0] // 8,
            room=data[1].count,
            count_at=count[0] // 8 if count and count[1].bits == 8 and not count[0] % 8 else None,
            aim_at=aim[0] // 8 if aim and aim[1].bits == 8 and not aim[0] % 8 else None,
            continued_at=continued[0] if continued else None,
        )

    def part(self, report: bytes) -> Part | Refused | None:
        """What the report says; None if it is another report, or empty; refused if it counts more than it holds."""
        if len(report) <= self.data_at or (self.report and report[0] != self.report):
            return None
        report = report.ljust(self.length, b"\0")
        aim = report[self.aim_at : self.aim_at + 3].decode("latin-1").strip("\0") if self.aim_at is not None else ""
        data = report[self.data_at : self.data_at + self.room]
        if self.count_at is None:
            data = data.rstrip(b"\0")
        elif report[self.count_at] > len(data):
            return Refused(Reason.INCOMPLETE, Trouble.NOT_UNDERSTOOD, "a report counts more bytes than it holds")
        else:
            data = data[: report[self.count_at]]
        continued = self.continued_at is not None and bool(report[self.continued_at // 8] >> self.continued_at % 8 & 1)
        return Part(aim, data, continued) if data or continued else None


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A HID POS scanner whose descriptor names the maker's own usages: the layouts of the field, told by the place of
    `]` in each report. Length, then the identifier or a spare byte and the identifier or the data; continued at 63.
    """

    report: int
    length: int = 64

    def part(self, report: bytes) -> Part | Refused | None:
        return self.layout(report).part(report)

    def layout(self, report: bytes) -> HidPosLayout:
        """Hand Held Products and Access-IS have the identifier at 2; Newland, Unitech and ID Tech have none."""
        number = 2 if self.report == 0 and report[:1] == b"\x02" else self.report
        first = 1 if number else 0  # a report without a number has its length where others have their number
        aim_at = next((at for at in (first + 1, first + 2) if report[at : at + 1] == b"]"), None)
        data_at = first + 1 if aim_at is None else aim_at + 3
        room = min(56, max(0, self.length - 3 - data_at)) if self.length >= 8 else 0
        return HidPosLayout(number, self.length, data_at, room, first, aim_at, 8 * (self.length - 1))


class HidPosAssembler:
    """Reports in, codes out: joins what is continued, and gives up after a second or eight kilobytes."""

    def __init__(self, layout: HidPosLayout | Unnamed) -> None:
        self._layout = layout
        self._data = bytearray()
        self._aim = ""
        self._last: float | None = None
        self._skipping = False

    @property
    def report_bytes(self) -> int:
        """How long a report is, with its number."""
        return self._layout.length

    @property
    def deadline(self) -> float | None:
        return None if self._last is None else self._last + PATIENCE

    def feed(self, chunk: bytes, at: float) -> tuple[Heard, ...]:
        before = self.flush(at)
        part = self._layout.part(chunk)
        if part is None:
            return before
        if isinstance(part, Refused):
            self._forget()
            return (*before, part)
        return (*before, *self._join(part, at))

    def flush(self, now: float) -> tuple[Heard, ...]:
        if self.deadline is None or now < self.deadline:
            return ()
        told: tuple[Heard, ...] = () if self._skipping else (Refused(Reason.INCOMPLETE),)
        self._forget()
        return told

    def _join(self, part: Part, at: float) -> tuple[Heard, ...]:
        told: tuple[Heard, ...] = ()
        if self._last is not None and part.aim != self._aim:  # another code has begun before the last one ended
            told = () if self._skipping else (Refused(Reason.INCOMPLETE),)
            self._forget()
        self._aim, self._last = part.aim, at
        if not self._skipping:
            self._data += part.data
            if len(self._data) > MOST_BYTES:
                told = (*told, Refused(Reason.TOO_LONG))
                self._data.clear()
                self._skipping = True
        if part.is_continued:
            return told
        if not self._skipping and part.aim != ANSWER:
            told = (*told, _code(self._aim, bytes(self._data)))
        self._forget()
        return told

    def _forget(self) -> None:
        self._data.clear()
        self._aim, self._last, self._skipping = "", None, False


def _code(aim: str, data: bytes) -> Code:
    """An identifier that nobody names here stays a symbology unknown; layout without one may have it in its data."""
    return Code(data, symbology_of(aim) if aim else Symbology.UNKNOWN, before=aim)


def _first(fields: tuple[Field, ...], usage: int) -> tuple[int, Field] | None:
    """Where the first value with this usage begins, in bits, and the field that it is in."""
    for known in fields:
        if not known.is_constant and usage in known.usages:
            index = known.usages.index(usage)
            if index < known.count:
                return known.offset + index * known.bits, known
    return None
