# SPDX-License-Identifier: Apache-2.0
"""The report descriptor of a HID device, read into the fields of its input reports.

Source: Device Class Definition for HID 1.11, 6.2.2. Only what a reader of input reports needs is kept. A descriptor
comes from a device that nobody trusts: it is bounded in every direction, and whatever cannot be read ends it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

LONGEST = 4096
"""Bytes: HID_MAX_DESCRIPTOR_SIZE of Linux."""
MOST_FIELDS = 256
MOST_USAGES = 256
MOST_BITS = 8 * 8192
"""Of one report: what Linux's hidraw passes on at most is 8 KB."""
DEEPEST = 16

_MAIN, _GLOBAL, _LOCAL = 0, 1, 2
_INPUT, _COLLECTION, _END_COLLECTION = 8, 10, 12
_USAGE_PAGE, _REPORT_SIZE, _REPORT_ID, _REPORT_COUNT, _PUSH, _POP = 0, 7, 8, 9, 10, 11
_USAGE, _USAGE_MINIMUM, _USAGE_MAXIMUM = 0, 1, 2
_LONG_ITEM = 0xFE
_APPLICATION = 1


@dataclass(frozen=True, slots=True)
class Field:
    """`count` values of `bits` bits each in the report with number `report`, from bit `offset` on.

    A usage is page << 16 | number. The offset counts from the first byte as it is read, so where reports are numbered
    (`report` above 0) the first byte is the number. Where there are fewer usages than values, the last is for the rest.
    """

    report: int
    offset: int
    bits: int
    count: int
    usages: tuple[int, ...]
    application: int
    """Usage of the outermost collection."""
    is_constant: bool = False


@dataclass(frozen=True, slots=True)
class _Globals:
    page: int = 0
    size: int = 0
    report: int = 0
    count: int = 0


@dataclass(slots=True)
class _Locals:
    usages: list[int] = field(default_factory=list)
    minimum: int | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    kind: int
    tag: int
    value: int
    size: int


def input_fields(descriptor: bytes) -> tuple[Field, ...]:
    """The fields of all input reports, in order. Never raises: what cannot be understood ends the list."""
    reading = _Reading()
    for item in _items(descriptor[:LONGEST]):
        if not reading.take(item):
            break
    return tuple(reading.fields)


def report_bytes(fields: tuple[Field, ...], report: int) -> int:
    """How long an input report is, with its number if it has one."""
    return max((-(-(f.offset + f.bits * f.count) // 8) for f in fields if f.report == report), default=0)


def _items(data: bytes) -> Iterator[_Item]:
    at = 0
    while at < len(data):
        prefix = data[at]
        if prefix == _LONG_ITEM:  # reserved, and used by nobody: its length is in the next byte
            at += 3 + (data[at + 1] if at + 1 < len(data) else 0)
            continue
        size = (0, 1, 2, 4)[prefix & 3]
        value = data[at + 1 : at + 1 + size]
        if len(value) < size:
            return
        yield _Item(prefix >> 2 & 3, prefix >> 4, int.from_bytes(value, "little"), size)
        at += 1 + size


class _Reading:
    def __init__(self) -> None:
        self.fields: list[Field] = []
        self._globals = _Globals()
        self._stack: list[_Globals] = []
        self._locals = _Locals()
        self._depth = 0
        self._application = 0
        self._ends: dict[int, int] = {}

    def take(self, item: _Item) -> bool:
        """Whether to read on."""
        if item.kind == _GLOBAL:
            return self._global(item)
        if item.kind == _LOCAL:
            self._local(item)
            return True
        if item.kind == _MAIN:
            read_on = self._main(item)
            self._locals = _Locals()
            return read_on
        return True

    def _global(self, item: _Item) -> bool:
        now = self._globals
        match item.tag:
            case t if t == _USAGE_PAGE:
                self._globals = replace(now, page=item.value & 0xFFFF)
            case t if t == _REPORT_SIZE:
                self._globals = replace(now, size=item.value)
            case t if t == _REPORT_ID:
                self._globals = replace(now, report=item.value)
                return 0 < item.value < 256
            case t if t == _REPORT_COUNT:
                self._globals = replace(now, count=item.value)
            case t if t == _PUSH:
                self._stack.append(now)
                return len(self._stack) <= DEEPEST
            case t if t == _POP:
                if not self._stack:
                    return False
                self._globals = self._stack.pop()
            case _:
                pass  # limits and units of the values: bytes of a code have none that matter
        return True

    def _local(self, item: _Item) -> None:
        usage = item.value if item.size == 4 else self._globals.page << 16 | item.value
        if item.tag == _USAGE and len(self._locals.usages) < MOST_USAGES:
            self._locals.usages.append(usage)
        elif item.tag == _USAGE_MINIMUM:
            self._locals.minimum = usage
        elif item.tag == _USAGE_MAXIMUM and self._locals.minimum is not None:
            room = MOST_USAGES - len(self._locals.usages)
            self._locals.usages.extend(range(self._locals.minimum, min(usage + 1, self._locals.minimum + room)))
            self._locals.minimum = None

    def _main(self, item: _Item) -> bool:
        if item.tag == _COLLECTION:
            self._depth += 1
            if self._depth == 1 and item.value == _APPLICATION:
                self._application = self._locals.usages[0] if self._locals.usages else 0
            return self._depth <= DEEPEST
        if item.tag == _END_COLLECTION:
            self._depth -= 1
            return self._depth >= 0
        return self._input(item.value) if item.tag == _INPUT else True

    def _input(self, flags: int) -> bool:
        now = self._globals
        start = self._ends.get(now.report, 8 if now.report else 0)
        if start + now.size * now.count > MOST_BITS or len(self.fields) >= MOST_FIELDS:
            return False
        self._ends[now.report] = start + now.size * now.count
        self.fields.append(
            Field(
                now.report, start, now.size, now.count, tuple(self._locals.usages), self._application, bool(flags & 1)
            )
        )
        return True
