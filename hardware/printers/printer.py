# SPDX-License-Identifier: Apache-2.0
"""What every printer is, whatever it hangs on: a page goes in, one of a closed set of outcomes comes out.

Text never reaches a printer as text. A page is painted to dots (or to a PDF) before it comes here, so no name, however
hostile, can end a field or begin a command in a printer's own language.
"""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import ClassVar

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble


class Form(Enum):
    """What a printer takes."""

    DOTS = auto()
    PDF = auto()


class Outcome(Enum):
    """What became of a job. The surroundings never raise: they are one of these."""

    PRINTED = auto()
    """The printer says that it is on paper; or it is a file, and the file is there."""
    TAKEN = auto()
    """The printer has all of it and says nothing more: most printers are like that."""
    OUT_OF_PAPER = auto()
    COVER_OPEN = auto()
    JAMMED = auto()
    OFFLINE = auto()
    """Unplugged, switched off, or its address does not answer."""
    BUSY = auto()
    """It is there and takes nothing now: paused, its buffer full, or another program holds it."""
    PERMISSION = auto()
    REFUSED = auto()
    """This printer cannot print such a page: another try would end the same."""
    FAULT = auto()
    """Something else; the hint has the system's own words."""

    @property
    def done(self) -> bool:
        return self in {Outcome.PRINTED, Outcome.TAKEN}


_TROUBLES = {
    Outcome.OUT_OF_PAPER: Trouble.OUT_OF_PAPER,
    Outcome.OFFLINE: Trouble.OFFLINE,
    Outcome.BUSY: Trouble.BUSY,
    Outcome.PERMISSION: Trouble.PERMISSION,
}


@dataclass(frozen=True, slots=True)
class Result:
    """``taken``: the printer holds the job, whatever hinders it now; sending it again would print it twice."""

    outcome: Outcome
    taken: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """What can be printed on, in dots. ``height`` is 0 for endless paper."""

    width: int
    height: int
    dpi: int


@dataclass(frozen=True, slots=True)
class Dots:
    """A page of dots: rows from the top, each padded to whole bytes, the leftmost dot the highest bit, 1 for black.

    Raises ValueError where the rows are not as many as the page is high.
    """

    width: int
    height: int
    dpi: int
    rows: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or len(self.rows) != self.row_bytes * self.height:
            raise ValueError(f"{len(self.rows)} bytes are no page of {self.width} by {self.height} dots")

    @property
    def row_bytes(self) -> int:
        return (self.width + 7) // 8

    def lines(self) -> list[bytes]:
        return [self.rows[at : at + self.row_bytes] for at in range(0, len(self.rows), self.row_bytes)]


@dataclass(frozen=True, slots=True)
class Job:
    """Pages of dots, or a PDF. ``title`` may be shown in a queue that anybody can look at: it names nobody."""

    id: str
    title: str
    pages: tuple[Dots, ...] = ()
    document: bytes = field(default=b"", repr=False)


class Printer:
    """The base of every adapter; tests/contract/test_printer_contract.py holds it for each of them.

    :meth:`print` and :meth:`status` may take seconds, never more than the adapter's time-outs, and raise for bugs
    alone. Both are called from one thread at a time.
    """

    takes: ClassVar[Form]

    def __init__(self, name: str, place: str, way: str, role: str = "") -> None:
        self.name = name
        self.place = place
        self.way = way
        self.role = role

    @property
    def area(self) -> Area | None:
        """What can be printed on; None for a printer of PDFs, whose pages bring their size."""
        return None

    def print(self, job: Job) -> Result:
        """Print it all, or say what was in the way."""
        if not (job.pages if self.takes is Form.DOTS else job.document):
            return Result(Outcome.REFUSED, hint=f"{self.name} takes {self.takes.name}")
        if any(not self.fits(page) for page in job.pages):
            return Result(Outcome.REFUSED, hint=f"{self.name} has other paper")
        return self._print(job)

    def fits(self, page: Dots) -> bool:
        area = self.area
        return area is None or (page.dpi == area.dpi and page.width == area.width and area.height in {0, page.height})

    def status(self, at: float) -> DeviceStatus:
        """How it is now. Asks the printer, where it answers."""
        return as_status(self, self.look(), at)

    def look(self) -> Result:
        """PRINTED or TAKEN for a printer that is ready, else what would be in the way."""
        raise NotImplementedError

    def _print(self, job: Job) -> Result:
        raise NotImplementedError


def as_status(printer: Printer, seen: Result, at: float) -> DeviceStatus:
    """A result as the one form in which every device speaks of itself."""
    trouble = None if seen.outcome.done else _TROUBLES.get(seen.outcome, Trouble.OTHER)
    words = seen.hint or ("" if trouble is not Trouble.OTHER else seen.outcome.name.lower().replace("_", " "))
    gone = seen.outcome is Outcome.OFFLINE
    return DeviceStatus(
        id=f"printer:{printer.way}:{printer.place}",
        kind=DeviceKind.PRINTER,
        name=printer.name,
        condition=Condition.READY if trouble is None else Condition.SEARCHING if gone else Condition.IN_TROUBLE,
        at=at,
        trouble=trouble,
        hint=words,
        way=printer.way,
        place=printer.place,
        role=printer.role,
    )
