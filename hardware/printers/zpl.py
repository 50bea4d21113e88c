# SPDX-License-Identifier: Apache-2.0
"""Label printers that speak ZPL II. The label is one graphic field: its dots are ours, and no text is in it.

``~HS`` (host status) is asked before a label and after it, so that "printed" means printed where the printer answers.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from hardware.printers.line import Line, LinePrinter, LineTroubleError, Talk
from hardware.printers.printer import Area, Dots, Form, Job, Outcome, Result

ASK = b"~HS\r\n"
ANSWER_SECONDS = 1.0
PRINTING_SECONDS = 8.0
"""How long a label may take to come out before it only counts as taken."""
_STX, _ETX = b"\x02", b"\x03"
_STRINGS = 3


def label(page: Dots) -> bytes:
    """One label as ZPL. Rows are hexadecimal with ZPL's own shorthand: ``:`` the row above again, ``,`` zeros and ``!``
    ones to the end of the row.
    """
    rows: list[str] = []
    above = b""
    for row in page.lines():
        rows.append(":" if row == above else _short(row.hex().upper()))
        above = row
    total = page.row_bytes * page.height
    head = f"^XA^PW{page.width}^LL{page.height}^LH0,0^LT0^LS0^PON^FO0,0^GFA,{total},{total},{page.row_bytes},"
    return (head + "".join(rows) + "^FS^PQ1,0,1,N^XZ\r\n").encode("ascii")


def _short(row: str) -> str:
    for digit, rest in (("0", ","), ("F", "!")):
        kept = row.rstrip(digit)
        if len(kept) < len(row):
            return kept + rest
    return row


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The parts of ``~HS`` that hinder a label, and how much is still to come."""

    paper_out: bool = False
    paused: bool = False
    buffer_full: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    waiting: int = 0
    """Formats in the receive buffer, and labels of the batch that are still to print."""

    @property
    def outcome(self) -> Outcome:
        if self.head_open:
            return Outcome.COVER_OPEN
        if self.paper_out or self.ribbon_out:
            return Outcome.OUT_OF_PAPER
        return Outcome.BUSY if self.paused or self.buffer_full else Outcome.PRINTED


def host_status(answer: bytes) -> HostStatus | None:
    """The three strings of ``~HS`` (ZPL II Programming Guide), or None for anything else. Never raises."""
    strings = [part.partition(_ETX)[0].split(b",") for part in answer.split(_STX)[1:]]
    if len(strings) < _STRINGS or len(strings[0]) < 12 or len(strings[1]) < 11:
        return None
    first, second = strings[0], strings[1]
    try:
        return HostStatus(
            paper_out=first[1] == b"1",
            paused=first[2] == b"1",
            buffer_full=first[5] == b"1",
            head_open=second[2] == b"1",
            ribbon_out=second[3] == b"1",
            waiting=int(first[4]) + int(second[8]),
        )
    except ValueError:
        return None


def _whole(answer: bytes) -> bool:
    return answer.count(_ETX) >= _STRINGS


class ZplPrinter(LinePrinter):
    takes = Form.DOTS

    def __init__(
        self,
        name: str,
        line: Line,
        area: Area,
        role: str = "",
        *,
        answer_seconds: float = ANSWER_SECONDS,
        printing_seconds: float = PRINTING_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(name, line, role)
        self._area = area
        self._answer_seconds, self._printing_seconds, self._clock = answer_seconds, printing_seconds, clock

    @property
    def area(self) -> Area:
        return self._area

    def _print(self, job: Job) -> Result:
        sent = False
        try:
            with self._line.open() as talk:
                before = self._host(talk)
                if before is not None and not before.outcome.done:
                    return Result(before.outcome)
                for page in job.pages:
                    talk.send(label(page))
                sent = True
                return Result(Outcome.TAKEN, taken=True) if before is None else self._followed(talk)
        except LineTroubleError as trouble:
            return Result(Outcome.TAKEN, taken=True) if sent else trouble.result

    def _ask(self, talk: Talk) -> Outcome:
        status = self._host(talk)
        return status.outcome if status else Outcome.TAKEN

    def _host(self, talk: Talk) -> HostStatus | None:
        return host_status(talk.ask(ASK, _whole, self._answer_seconds))

    def _followed(self, talk: Talk) -> Result:
        """Until it is out, or something stops it: then the printer keeps it and prints it when that is mended."""
        due = self._clock() + self._printing_seconds
        while self._clock() < due:
            status = self._host(talk)
            if status is None:
                break
            if not status.outcome.done:
                return Result(status.outcome, taken=True)
            if not status.waiting:
                return Result(Outcome.PRINTED, taken=True)
        return Result(Outcome.TAKEN, taken=True)
