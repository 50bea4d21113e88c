# SPDX-License-Identifier: Apache-2.0
"""Files that staff take in at the desk, beside the glass and between two commands of the lab.

A file is read and understood on a thread of its own; what it is compared with and what becomes of it is done on the
lab's, which does nothing else meanwhile. One transaction, told batch by batch; a stop leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import logging
import queue
import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from lab_kiosk import mappings
from lab_kiosk.application.imports.plan import carry_out
from lab_kiosk.application.imports.sheet_plan import SheetRead, plan_sheet, read_sheet
from lab_kiosk.application.intake import (
    MOST_FILES,
    MOST_PROBLEMS,
    FileJudged,
    FileRefused,
    FilesFound,
    FileTaken,
    HowFar,
    IntakeCommand,
    JudgeFile,
    RowTold,
    SourceFile,
    StopTakingIn,
    TakeIn,
    WhyNot,
)
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.domain.sheets.columns import Reading
from lab_kiosk.domain.sheets.formats import SheetFormat
from lab_kiosk.domain.sheets.sheet import MOST_BYTES, Refused
from lab_kiosk.domain.sheets.verdicts import RowVerdict, Verdict, counts

log = logging.getLogger(__name__)

T = TypeVar("T")
STICKS = ("/media/*/*", "/run/media/*/*")
"""Where desktops of Linux put a stick that is plugged in."""
SHEETS = frozenset({".csv", ".tsv", ".txt"})
LONGEST_NAME = 80
_LOOK_EVERY = 0.25
"""Seconds between two looks whether the house closes, while the lab is waited for."""


class Borrow(Protocol):
    """Have something done with the lab between two of its commands."""

    def __call__(self, errand: Callable[[Lab], T], /) -> Future[T]: ...


class _Stopped(Exception):  # noqa: N818 - nothing is wrong: it was asked for
    """Whoever began it, or the end of the kiosk, has ended it."""


@dataclass(frozen=True)
class _Judged:
    """What a tap would write, and what was said of it."""

    command: JudgeFile
    digest: str
    told: SheetRead
    verdicts: tuple[RowVerdict, ...]


class Intake:
    """Asked from any thread; ``tell`` hears every answer, on its own thread or on the lab's."""

    def __init__(
        self,
        data: Path,
        borrow: Borrow,
        tell: Callable[[object], None],
        on_bug: Callable[[BaseException], None],
        sticks: Callable[[], Iterator[Path]] | None = None,
    ) -> None:
        self._data = data
        self._borrow = borrow
        self._tell = tell
        self._on_bug = on_bug
        self._sticks = sticks or plugged_in
        self._judged: _Judged | None = None
        self._stop = threading.Event()
        self._closing = threading.Event()
        self._asked: queue.SimpleQueue[IntakeCommand | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="intake", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def __call__(self, command: IntakeCommand) -> None:
        if isinstance(command, StopTakingIn):
            self._stop.set()
            return
        self._stop.clear()
        self._asked.put(command)

    def close(self, timeout: float = 10.0) -> None:
        """What is not in by now leaves no trace."""
        self._closing.set()
        self._stop.set()
        self._asked.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while (command := self._asked.get()) is not None and not self._closing.is_set():
            ticket = command.ticket if isinstance(command, JudgeFile | TakeIn) else 0
            try:
                self._tell(self._answer(command))
            except _Stopped:
                self._tell(FileRefused(ticket=ticket, why=WhyNot.STOPPED))
            except EnvironmentProblem as problem:
                log.error("a file could not be taken in: %s", problem)  # noqa: TRY400 - its trace says nothing more
                self._tell(FileRefused(ticket=ticket, why=WhyNot.FAILED))
            except Exception as bug:  # noqa: BLE001 - reported, loudly; the page must not wait for ever
                self._on_bug(bug)
                self._tell(FileRefused(ticket=ticket, why=WhyNot.FAILED))

    def _answer(self, command: IntakeCommand) -> object:
        match command:
            case JudgeFile():
                return self._judge(command)
            case TakeIn():
                return self._take_in(command)
            case _:
                self._judged = None
                return self._look()

    def _look(self) -> FilesFound:
        own = self._data / "imports"
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = [*_files(own, ""), *(file for stick in self._sticks() for file in _files(stick, stick.name))]
        newest = sorted(found, key=lambda file: (-file.at, file.path))[:MOST_FILES]
        saved = {kind: mappings.names(self._data, kind) for kind in SheetFormat}
        return FilesFound(files=tuple(newest), folder=str(own), mappings={k: v for k, v in saved.items() if v})

    def _judge(self, command: JudgeFile) -> FileJudged | FileRefused:
        self._judged = None
        mapping = mappings.load(self._data, command.format, command.mapping) if command.mapping else {}
        try:
            with Path(command.file.path).open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
        except OSError:
            return FileRefused(ticket=command.ticket, why=WhyNot.GONE)
        told = read_sheet(raw, command.format, Reading(mapping, command.days))
        if isinstance(told, Refused):
            return FileRefused(ticket=command.ticket, why=WhyNot.REFUSED, reason=told.reason)
        plan = self._done(lambda lab: plan_sheet(told, lab))
        verdicts = tuple(plan.verdicts)
        self._judged = _Judged(command, hashlib.sha256(raw).hexdigest(), told, verdicts)
        refused = [one for one in verdicts if one.verdict is Verdict.REFUSED][:MOST_PROBLEMS]
        return FileJudged(
            ticket=command.ticket,
            counts=counts(verdicts),
            problems=tuple(
                RowTold(row=one.row, key=one.key, reason=one.reason) for one in refused if one.reason is not None
            ),
            unread=told.unread,
            facts=plan.facts,
            guessed=told.guessed,
        )

    def _take_in(self, command: TakeIn) -> FileTaken | FileRefused:
        """Judged once more where it is written, so that nothing is in between: what became another one is told anew."""
        judged = self._judged
        if judged is None or judged.command.ticket != command.ticket:
            return FileRefused(ticket=command.ticket, why=WhyNot.CHANGED)
        if counts(judged.verdicts)[Verdict.REFUSED] and not command.others:
            return FileRefused(ticket=command.ticket, why=WhyNot.CHANGED)

        def told(done: int, total: int) -> None:
            if self._stop.is_set():
                raise _Stopped
            self._tell(HowFar(ticket=command.ticket, done=done, total=total))

        def written(lab: Lab) -> bool:
            plan = plan_sheet(judged.told, lab)
            if tuple(plan.verdicts) != judged.verdicts:
                return False
            carry_out(plan, lab, judged.digest, told, command.by)
            return True

        self._judged = None
        if not self._done(written):
            return FileRefused(ticket=command.ticket, why=WhyNot.CHANGED)
        log.info("%s was taken in at the desk", judged.command.format)
        return FileTaken(ticket=command.ticket)

    def _done(self, errand: Callable[[Lab], T]) -> T:
        """Nothing of it is begun once the kiosk closes; and a lab that never answers is not waited for then."""

        def unless_closing(lab: Lab) -> T:
            if self._closing.is_set():
                raise _Stopped
            return errand(lab)

        waited = self._borrow(unless_closing)
        while True:
            try:
                return waited.result(_LOOK_EVERY)
            except TimeoutError:
                if self._closing.is_set():
                    raise _Stopped from None


def plugged_in() -> Iterator[Path]:
    """The folders of the sticks that are plugged in."""
    for pattern in STICKS:
        yield from sorted(Path("/").glob(pattern[1:]))


def _files(folder: Path, where: str) -> Iterator[SourceFile]:
    """The sheets in a folder, and not in those below it. A stick may be pulled out in the middle: then that is all."""
    try:
        for path in folder.iterdir():
            told = path.lstat()
            if path.suffix.lower() in SHEETS and stat.S_ISREG(told.st_mode):
                yield SourceFile(
                    path=str(path),
                    name=_plain(path.name),
                    where=_plain(where),
                    size=told.st_size,
                    at=int(told.st_mtime * 1000),
                )
    except OSError:
        return


def _plain(name: str) -> str:
    """Whatever somebody called a file, on one line."""
    told = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)
    return told if len(told) <= LONGEST_NAME else f"{told[: LONGEST_NAME - 1]}\N{HORIZONTAL ELLIPSIS}"
