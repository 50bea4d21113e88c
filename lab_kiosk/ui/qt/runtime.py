# SPDX-License-Identifier: Apache-2.0
"""The kiosk, running: the one place where its value changes.

Everything that happens comes in as an event, goes through the pure ``advance``, and leaves as commands for the lab
thread or the launcher. Both answer from threads of their own; a queued signal brings the answer home.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from lab_kiosk.application.commands import (
    CentreCommand,
    CloseForgotten,
    Command,
    LabCommand,
    LauncherCommand,
    LookAround,
    LookAtCentre,
    LookAtLab,
    LookAtRoll,
    ResumeLab,
    StartProgram,
    StopProgram,
    TellTimeLeft,
    VoiceCommand,
)
from lab_kiosk.application.duty import NoteRollClosed, RollWritten
from lab_kiosk.application.fleet import LookAtBoard, LookAtStocktake
from lab_kiosk.application.flows import Kiosk, Now, Screen, Tap, Tick, advance, for_nobody, scan_context
from lab_kiosk.application.flows.screens import MANNERS, Rest
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.intake import IntakeCommand, TakingIn
from lab_kiosk.application.outcomes import LabFacts, Outcome
from lab_kiosk.application.paper import Press, PrinterCommand
from lab_kiosk.application.pictures import TakePicture
from lab_kiosk.application.pins import AskKeeper, PinCommand
from lab_kiosk.application.ports import Clock
from lab_kiosk.application.reports import Read, ReadReports
from lab_kiosk.application.reservations import EndShortages, ListReservations
from lab_kiosk.application.scan_router import Scanned, interpret
from lab_kiosk.application.today import LookAtToday
from lab_kiosk.ui.presenters.sounds import sound_of

Submit = Callable[[LabCommand, Callable[[Outcome], None]], None]
"""Hand a command to the lab thread. It calls back once, from any thread, with what came of it."""
Launch = Callable[[LauncherCommand], None]
Play = Callable[[str], None]
Voice = Callable[[VoiceCommand], None]
Centre = Callable[[CentreCommand], None]
Snap = Callable[[TakePicture], None]

TICK_MS = 250
NEWS_MS = 15_000
"""How old the live facts of the attract and the home screen may grow."""
NUMBERS_MS = 2_000
"""How old the numbers may grow that staff look at."""
_TODAY = frozenset({Screen.TODAY, Screen.TODAY_LIST})
_BOOKS = frozenset({Screen.RESERVATIONS, Screen.RESERVATION})
_NOBODY_THERE = frozenset({Screen.ATTRACT, Screen.BOARD})
NUMBERS = _TODAY | _BOOKS | {Screen.SYNC, Screen.BOARD, Screen.EVACUATION}


def no_printer(command: PrinterCommand) -> None:
    """Where nothing can be printed, nothing is asked for either."""


def no_centre(command: CentreCommand) -> None:
    """Where nobody keeps contact, nobody is told to."""


def no_keeper(command: PinCommand) -> None:
    """Where nobody keeps PINs, no desk opens."""


def no_archive(command: ReadReports) -> None:
    """Where nothing can be read beside the lab, nobody is told anything."""


def no_intake(command: IntakeCommand) -> None:
    """Where nothing can be taken in, no file is there."""


def no_camera(command: TakePicture) -> None:
    """Where no camera is, none is asked."""


class KioskRuntime(QObject):
    """Owns the current :class:`Kiosk`. All methods are for the GUI thread, except :meth:`scan` and :meth:`tell`."""

    changed = Signal()
    """Emitted after each move and each tick; ask :attr:`kiosk` for the value."""
    _answered = Signal(object, int)
    _scanned = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        *,
        submit: Submit,
        launch: Launch,
        clock: Clock,
        play: Play,
        voice: Voice,
        press: Press = no_printer,
        centre: Centre = no_centre,
        keeper: AskKeeper = no_keeper,
        read: Read = no_archive,
        snap: Snap = no_camera,
        take_in: TakingIn = no_intake,
        kiosk: Kiosk | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._launch = launch
        self._clock = clock
        self._play = play
        self._voice = voice
        self._press = press
        self._centre = centre
        self._keeper = keeper
        self._read = read
        self._snap = snap
        self._take_in = take_in
        self._kiosk = kiosk or Kiosk(now=self._now(), since=self._now().mono)
        self._asked_news_at = self._kiosk.now.mono
        self._door = threading.RLock()
        self._stopped = False
        self._halted = False
        self._answered.connect(self._hear_lab, Qt.ConnectionType.QueuedConnection)
        self._scanned.connect(self._hear_scan)
        self._told.connect(self.dispatch)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def kiosk(self) -> Kiosk:
        return self._kiosk

    def start(self) -> None:
        """Ask what was going on when the kiosk stopped, and what the lab looks like; then let time pass. Who was
        forgotten meanwhile is closed after what goes on is known.
        """
        for command in (ResumeLab(), CloseForgotten(), EndShortages(), LookAtLab()):
            self._send(command)
        self._timer.start()

    def stop(self) -> None:
        """From here on, what other threads still have to say is dropped."""
        self._timer.stop()
        with self._door:
            self._stopped = True

    def halt(self, screen: Screen) -> None:
        """Show one last screen, and hear nothing any more: something is wrong with what would answer."""
        self.stop()
        self._halted = True
        self._kiosk = Kiosk(
            screen=screen, epoch=self._kiosk.epoch + 1, language=self._kiosk.language, now=self._kiosk.now
        )
        self.changed.emit()

    def become(self, kiosk: Kiosk) -> None:
        """Be another value at once, for pictures and tests: nothing is asked of anybody."""
        self._kiosk = kiosk
        self.changed.emit()

    def scan(self, scan: Scanned) -> None:
        """Something was scanned. From any thread."""
        self._let_in(self._scanned, scan)

    def tell(self, word: object) -> None:
        """A word of the launcher (``ProgramRunning``, ``ProgramEnded``, ``ProgramFailed``). From any thread."""
        self._let_in(self._told, word)

    def touched(self) -> None:
        """Somebody touched the glass, whatever they hit: they are still there. Answers no question. At the desk of the
        staff, whoever scrolls a list is there as well.
        """
        kiosk = self._kiosk
        lately = self._now().mono - kiosk.since < TICK_MS
        waits = MANNERS[kiosk.screen].rest is Rest.ASKS or kiosk.desk is not None
        if waits and kiosk.asked_at is None and not lately:
            self.dispatch(Tap(Action.STAY))

    def dispatch(self, event: Any) -> None:
        """One move of the flow: a ``Tap``, an intent, an outcome, a ``Tick`` or a launcher's word."""
        if self._halted:
            return
        before = self._kiosk
        self._kiosk, commands = advance(before, event, self._now())
        for command in commands:
            self._send(command)
        sound = sound_of(before, self._kiosk)
        if sound is None and isinstance(event, Tap):
            sound = "tap"
        if sound is not None:
            self._play(sound)
        self.changed.emit()

    def _send(self, command: Command) -> None:
        if isinstance(command, StartProgram | StopProgram | TellTimeLeft):
            self._launch(command)
            return
        if isinstance(command, VoiceCommand):
            self._voice(command)
            return
        if isinstance(command, PrinterCommand):
            self._press(command)
            return
        if isinstance(command, CentreCommand):
            self._centre(command)
            return
        if isinstance(command, PinCommand):
            self._keeper(command)
            return
        if isinstance(command, ReadReports):
            self._read(command)
            return
        if isinstance(command, IntakeCommand):
            self._take_in(command)
            return
        if isinstance(command, TakePicture):
            self._snap(command)
            return
        epoch = self._kiosk.epoch
        self._submit(command, lambda outcome: self._let_in(self._answered, outcome, epoch))

    def _let_in(self, signal: SignalInstance, *value: object) -> None:
        """From any thread. A signal of a QObject that is gone ends the process: once stopped, nothing comes in."""
        with self._door:
            if not self._stopped:
                signal.emit(*value)

    def _hear_lab(self, outcome: Outcome, epoch: int) -> None:
        """What was asked for somebody who has left is shown to nobody; what is true of the lab is for everybody."""
        if epoch == self._kiosk.epoch or isinstance(outcome, LabFacts | RollWritten):
            self.dispatch(outcome)
            return
        for command in for_nobody(outcome):
            self._send(command)

    def _hear_scan(self, scan: Scanned) -> None:
        self.dispatch(interpret(scan, scan_context(self._kiosk)))

    def _tick(self) -> None:
        self.dispatch(Tick())
        kiosk = self._kiosk
        if kiosk.now.mono - self._asked_news_at < (NUMBERS_MS if kiosk.screen in NUMBERS else NEWS_MS):
            return
        self._asked_news_at = kiosk.now.mono
        self._ask_news(kiosk)

    def _ask_news(self, kiosk: Kiosk) -> None:
        """What the screen shows may have changed."""
        if kiosk.screen in _NOBODY_THERE:
            self._tidy_up(kiosk)
        if kiosk.screen in {Screen.ATTRACT, Screen.DESK}:
            self._send(LookAtLab())
        elif kiosk.screen is Screen.HOME and kiosk.visitor is not None:
            self._send(LookAround(kiosk.visitor))
        elif kiosk.screen is Screen.SYNC:
            self._send(LookAtCentre())
        elif kiosk.screen in _BOOKS:
            self._send(ListReservations())
        elif kiosk.screen in _TODAY:
            self._send(LookAtToday(kiosk.today.topic if kiosk.today is not None else ""))
        elif kiosk.screen is Screen.BOARD:
            self._send(LookAtBoard())
        elif kiosk.screen is Screen.EVACUATION and kiosk.roll is not None:
            self._send(LookAtRoll(kiosk.roll.called_at, tuple(line.visit_id for line in kiosk.roll.lines)))
        elif kiosk.screen is Screen.STOCKTAKE and kiosk.stocktake is not None:
            page = kiosk.stocktake
            self._send(LookAtStocktake(number=page.number, place=page.place, by=page.by))

    def _now(self) -> Now:
        return Now(self._clock.now_ms(), int(self._clock.monotonic() * 1000))

    def _tidy_up(self, kiosk: Kiosk) -> None:
        """While nobody waits: the lab may have closed behind somebody, somebody may not be short any more, and what
        could not be written down may be written by now.
        """
        self._send(CloseForgotten())
        self._send(EndShortages())
        for owed in kiosk.owed[:1]:
            self._send(NoteRollClosed(owed.by, owed.at))
