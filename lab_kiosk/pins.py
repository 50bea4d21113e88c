# SPDX-License-Identifier: Apache-2.0
"""The thread of the keeper of the PINs: what is slow on purpose keeps neither the glass nor the lab waiting."""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from lab_kiosk.application.pin_keeper import PinBook, PinKeeper, PinRecord
from lab_kiosk.application.pins import LetChoose, PinAnswer, PinCommand, PinTold
from lab_kiosk.application.ports import Clock, EnvironmentProblem
from lab_kiosk.keys import vault
from lab_kiosk.keys.pins import Argon2Pins, SealedShelf

log = logging.getLogger(__name__)


def database_key(folder: Path) -> bytes:
    """Raises EnvironmentProblem ``database_key``."""
    return vault.choose(os.environ, sys.platform, folder).load()


def shelf(folder: Path) -> SealedShelf:
    """Where a kiosk's PINs lie. Raises EnvironmentProblem ``database_key``."""
    return SealedShelf(folder, database_key(folder))


def rehearse(folder: Path, pins: Mapping[str, str]) -> None:
    """Give the invented staff of a sample lab their PINs, by handle: those who have none yet."""
    key = database_key(folder)
    kept = SealedShelf(folder, key)
    book, cheap = kept.load(), Argon2Pins.for_rehearsal(key)
    new = {who: PinRecord(hashed=cheap.make(pin)) for who, pin in pins.items() if who not in book.people}
    if new:
        kept.save(PinBook({**book.people, **new}))


class PinThread:
    """Asked from any thread; ``tell`` hears every answer, on this one."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        tell: Callable[[PinTold], None],
        on_bug: Callable[[BaseException], None],
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._tell = tell
        self._on_bug = on_bug
        self._keeper: PinKeeper | None = None
        self._asked: queue.SimpleQueue[PinCommand | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="pins", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def ask(self, command: PinCommand) -> None:
        self._asked.put(command)

    def close(self, timeout: float = 10.0) -> None:
        self._asked.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout)

    def _run(self) -> None:
        while (command := self._asked.get()) is not None:
            word = self._answer(command)
            if word is not None:
                self._tell(word)

    def _answer(self, command: PinCommand) -> PinTold | None:
        """What goes wrong opens nothing: whoever is at the keypad is told that it did not work."""
        try:
            return self._opened().obey(command)
        except EnvironmentProblem as problem:
            log.error("the PINs of the staff cannot be kept: %s", problem)  # noqa: TRY400 - its trace says nothing more
        except Exception as bug:  # noqa: BLE001 - reported, loudly; the keypad must not wait for ever
            self._on_bug(bug)
        return None if isinstance(command, LetChoose) else PinTold(ticket=command.ticket, answer=PinAnswer.FAILED)

    def _opened(self) -> PinKeeper:
        """With the first question: the key of the database may only be there then."""
        if self._keeper is None:
            key = database_key(self._folder)
            self._keeper = PinKeeper(SealedShelf(self._folder, key), Argon2Pins(key), self._clock)
        return self._keeper
