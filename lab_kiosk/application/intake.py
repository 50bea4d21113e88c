# SPDX-License-Identifier: Apache-2.0
"""A file is taken in at the desk, as values: which files there are, what each row would do, how far it is.

Nothing of it is decided by the glass: a file is read and judged by the same functions as on the command line
(``application/imports``), and written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec

from lab_kiosk.domain.sheets.cells import Days
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.reasons import Reason
from lab_kiosk.domain.sheets.verdicts import Verdict

MOST_FILES = 40
"""How many files are listed, the newest first."""
MOST_PROBLEMS = 12
"""How many refused rows are told on the glass; all of them are in the report that the command line writes."""


class SourceFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that could be taken in. ``where`` is the name of the stick or folder it is on; ``at`` Unix ms."""

    path: str
    name: str
    where: str
    size: int
    at: int


class LookForFiles(msgspec.Struct, frozen=True):
    """Which files are in the kiosk's own folder for them, and on the sticks that are plugged in?"""


class FilesFound(msgspec.Struct, frozen=True, kw_only=True):
    """``folder`` is the kiosk's own; ``mappings`` the names under which columns were saved, by format."""

    files: tuple[SourceFile, ...]
    folder: str
    mappings: dict[SheetFormat, tuple[str, ...]] = {}


class JudgeFile(msgspec.Struct, frozen=True, kw_only=True):
    """Say of each row what it would do. Nothing is written. ``ticket`` tells an answer to an earlier question."""

    ticket: int
    file: SourceFile
    format: SheetFormat
    mapping: str = ""
    days: Days = Days.ISO


class RowTold(msgspec.Struct, frozen=True, kw_only=True):
    """A row that would be refused, and why."""

    row: int
    key: str
    reason: Reason


class FileJudged(msgspec.Struct, frozen=True, kw_only=True):
    """What would become of the rows, by verdict; the first that are refused, and headers that nobody reads. ``facts``
    is how much would be written: nothing where the lab knows all of it.
    """

    ticket: int
    counts: dict[Verdict, int]
    problems: tuple[RowTold, ...]
    unread: tuple[str, ...]
    facts: int
    guessed: bool = False


class WhyNot(StrEnum):
    """Why a file is not taken in at all."""

    REFUSED = "refused"
    """``reason`` says it."""
    GONE = "gone"
    """It, or the stick that it was on, is not there any more."""
    CHANGED = "changed"
    """The file, or what the lab knows, is another one than was judged: judge it anew."""
    STOPPED = "stopped"
    """By whoever began it."""
    FAILED = "failed"
    """The lab could not write it. The log has the reason."""


class FileRefused(msgspec.Struct, frozen=True, kw_only=True):
    """Nothing of it is in the lab."""

    ticket: int
    why: WhyNot
    reason: Reason | None = None


class TakeIn(msgspec.Struct, frozen=True, kw_only=True):
    """Write what was judged under ``ticket``, for ``by``; ``others`` although some rows are refused."""

    ticket: int
    by: str
    others: bool = False


class HowFar(msgspec.Struct, frozen=True, kw_only=True):
    """So many of so many facts are written, and none of them counts before the last."""

    ticket: int
    done: int
    total: int


class FileTaken(msgspec.Struct, frozen=True, kw_only=True):
    """All of it is in, in one transaction."""

    ticket: int


class StopTakingIn(msgspec.Struct, frozen=True):
    """Leave no trace of it, as long as it is not in."""


class Step(StrEnum):
    FILES = "files"
    FORMAT = "format"
    JUDGING = "judging"
    JUDGED = "judged"
    REFUSED = "refused"
    WRITING = "writing"
    DONE = "done"


class IntakePage(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk shows. ``found`` is None while folders are looked through; ``others``: somebody said that the other
    rows may go in although some are refused; ``stopping``: it was asked to stop.
    """

    by: str
    step: Step = Step.FILES
    found: FilesFound | None = None
    file: SourceFile | None = None
    format: SheetFormat | None = None
    mapping: str = ""
    days: Days = Days.ISO
    ticket: int = 0
    judged: FileJudged | None = None
    refused: FileRefused | None = None
    others: bool = False
    done: int = 0
    total: int = 0
    stopping: bool = False

    @property
    def held(self) -> int:
        """Rows that would be refused."""
        return self.judged.counts[Verdict.REFUSED] if self.judged else 0

    @property
    def ready(self) -> bool:
        """Whether a tap may write it."""
        return self.judged is not None and self.judged.facts > 0 and (not self.held or self.others)


IntakeCommand = LookForFiles | JudgeFile | TakeIn | StopTakingIn
TakingIn = Callable[[IntakeCommand], None]
