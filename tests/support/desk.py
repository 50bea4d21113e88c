# SPDX-License-Identifier: Apache-2.0
"""The kiosk without a screen: the flow, the router and the use cases on a lab in memory, one hand moving them all."""

from __future__ import annotations

from collections import deque
from typing import Any

from lab_kiosk.application.commands import (
    CentreCommand,
    Command,
    LauncherCommand,
    StartProgram,
    StopProgram,
    TellTimeLeft,
    VoiceCommand,
)
from lab_kiosk.application.duty import RollWritten
from lab_kiosk.application.flows import Action, Kiosk, Now, Screen, Tap, Tick, advance, for_nobody, scan_context
from lab_kiosk.application.flows.kiosk import HelpWanted, ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.application.intake import IntakeCommand
from lab_kiosk.application.outcomes import Failed, LabFacts, Outcome, Trouble
from lab_kiosk.application.paper import PrinterCommand
from lab_kiosk.application.pictures import TakePicture
from lab_kiosk.application.pin_keeper import PinKeeper
from lab_kiosk.application.pins import PinCommand, PinTold
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.reports import ReadReports
from lab_kiosk.application.scan_router import Scanned, interpret
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.vocabulary import Presented
from tests.support.fakes import TestLab
from tests.support.pins import MemoryShelf, PlainHash


class Desk:
    """``slow``: the lab answers only when the test says so (:meth:`answer`)."""

    def __init__(self, lab: TestLab, *, slow: bool = False) -> None:
        self.lab = lab
        self.slow = slow
        self.mono = 0
        self.kiosk = Kiosk(now=self.now)
        self.launched: list[LauncherCommand] = []
        self.voiced: list[VoiceCommand] = []
        self.printed: list[PrinterCommand] = []
        self.asked_centre: list[CentreCommand] = []
        self.shelf = MemoryShelf()
        self.keeper = PinKeeper(self.shelf, PlainHash(), lab.clock)
        self._words: deque[PinTold | None] = deque()
        self.asked_archive: list[ReadReports] = []
        self.asked_camera: list[TakePicture] = []
        self.asked_intake: list[IntakeCommand] = []
        self._pending: deque[tuple[Command, int]] = deque()

    @property
    def now(self) -> Now:
        return Now(self.lab.clock.now, self.mono)

    @property
    def screen(self) -> Screen:
        return self.kiosk.screen

    def send(self, event: Any) -> Desk:
        self.kiosk, commands = advance(self.kiosk, event, self.now)
        self._take(commands)
        while not self.slow and self.answer():
            pass
        return self

    def scan(self, text: str, presented: Presented = Presented.SCANNER, *, alone: bool = True) -> Desk:
        return self.send(interpret(Scanned(text, presented, alone), scan_context(self.kiosk)))

    def tap(self, action: Action, value: str = "") -> Desk:
        return self.send(Tap(action, value))

    def wait(self, ms: int) -> Desk:
        """Time passes on both clocks, and the kiosk notices once."""
        self.lab.wait(ms)
        self.mono += ms
        return self.send(Tick())

    def pin(self, digits: str) -> Desk:
        for digit in digits:
            self.tap(Action.DIGIT, digit)
        return self

    def program(self, word: str, exit_code: int = 0, session: str = "") -> Desk:
        """What the launcher says about the session on the screen, or about another one."""
        about = session or (self.kiosk.run.session_id if self.kiosk.run else "none")
        words = {
            "runs": ProgramRunning(about),
            "ended": ProgramEnded(about, exit_code),
            "failed": ProgramFailed(about, "not found"),
            "help": HelpWanted(about),
        }
        return self.send(words[word])

    def answer(self) -> bool:
        """The lab does the oldest thing that it was asked for, after the keeper of the PINs. False when there is
        nothing.
        """
        if self._words:
            self._hear(self._words.popleft())
            return True
        if not self._pending:
            return False
        command, epoch = self._pending.popleft()
        outcome = self._performed(command)
        if epoch == self.kiosk.epoch or isinstance(outcome, LabFacts | RollWritten):
            self.kiosk, commands = advance(self.kiosk, outcome, self.now)
            self._take(commands)
        else:
            self._take(for_nobody(outcome))
        return True

    def _hear(self, word: PinTold | None) -> None:
        if word is not None:
            self.kiosk, commands = advance(self.kiosk, word, self.now)
            self._take(commands)

    def _take(self, commands: tuple[Command, ...]) -> None:
        for command in commands:
            if isinstance(command, StartProgram | StopProgram | TellTimeLeft):
                self.launched.append(command)
            elif isinstance(command, VoiceCommand):
                self.voiced.append(command)
            elif isinstance(command, PrinterCommand):
                self.printed.append(command)
            elif isinstance(command, PinCommand):
                self._words.append(self.keeper.obey(command))
            elif isinstance(command, CentreCommand):
                self.asked_centre.append(command)
            elif isinstance(command, TakePicture):
                self.asked_camera.append(command)
            elif isinstance(command, IntakeCommand):
                self.asked_intake.append(command)
            elif isinstance(command, ReadReports):
                self.asked_archive.append(command)
            else:
                self._pending.append((command, self.kiosk.epoch))

    def _performed(self, command: Any) -> Outcome:
        try:
            return perform(command, self.lab.lab)
        except EnvironmentProblem as problem:
            return Failed(Trouble(problem.code))
