# SPDX-License-Identifier: Apache-2.0
"""Who keeps the PINs of this kiosk: counts tries before it looks at them, and lets time, not a clock, end a wait."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import ClassVar, Protocol

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.pins import ChoosePin, LetChoose, LookAtPin, PinAnswer, PinCommand, PinTold, TryCode, TryPin
from lab_kiosk.application.ports import Clock, EnvironmentProblem
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.lock_out import OPEN, TRIES, Tries, counted, passed
from lab_kiosk.domain.pin import too_easy, well_formed

CHOOSING_SECONDS = 15 * 60
"""How long somebody may choose a PIN after a lead, or a code, or their old PIN, said so."""


class Hashed(Discreet, frozen=True, kw_only=True):
    """What is left of a PIN, and how it was made: costs may rise without anybody choosing anew."""

    SECRETS: ClassVar[tuple[str, ...]] = ("salt", "digest")

    salt: bytes
    digest: bytes
    passes: int
    kibibytes: int
    lanes: int


class PinHash(Protocol):
    def make(self, pin: str) -> Hashed: ...
    def fits(self, pin: str, hashed: Hashed) -> bool: ...


class PinRecord(msgspec.Struct, frozen=True, kw_only=True):
    hashed: Hashed | None = None
    tries: Tries = Tries()


class PinBook(msgspec.Struct, frozen=True):
    """Everybody who has, had or tried a PIN here, by handle."""

    people: dict[str, PinRecord] = {}


class Invitation(Discreet, frozen=True, kw_only=True):
    """A code that is good once, until an instant (Unix ms), and for a few tries."""

    SECRETS: ClassVar[tuple[str, ...]] = ("code",)

    code: str
    until_ms: int
    tries: int = 0


class PinShelf(Protocol):
    """Where the book lies, and what the command line left. Each call may raise EnvironmentProblem."""

    def load(self) -> PinBook: ...
    def save(self, book: PinBook) -> None: ...
    def invitation(self) -> Invitation | None: ...
    def invite(self, invitation: Invitation | None) -> None: ...


class PinKeeper:
    """One at a kiosk. Remembers who may choose a PIN in memory alone: a restart ends that."""

    def __init__(self, shelf: PinShelf, pins: PinHash, clock: Clock) -> None:
        self._shelf = shelf
        self._pins = pins
        self._clock = clock
        self._book: PinBook | None = None
        self._counted_at = self._now()
        self._may_choose: dict[str, float] = {}

    def obey(self, command: PinCommand) -> PinTold | None:
        """What to tell; None where nobody waits for a word."""
        try:
            if isinstance(command, LetChoose):
                self._let_choose(command.handle)
                return None
            return self._answer(command)
        except EnvironmentProblem:
            return None if isinstance(command, LetChoose) else PinTold(ticket=command.ticket, answer=PinAnswer.FAILED)

    def _answer(self, command: LookAtPin | TryPin | TryCode | ChoosePin) -> PinTold:
        record = self._record(command.handle)
        if record.tries.wait_ms:
            return _told(command.ticket, PinAnswer.WAITS, record.tries)
        match command:
            case LookAtPin():
                return _told(command.ticket, self._standing(command.handle, record), record.tries)
            case ChoosePin():
                return _told(command.ticket, self._choose(command), record.tries)
            case TryPin():
                return self._try(command, record, lambda: self._knows(command, record), _PIN)
            case _:
                return self._try(command, record, lambda: self._invited(command), _CODE)

    def _standing(self, handle: str, record: PinRecord) -> PinAnswer:
        if self._allowed(handle):
            return PinAnswer.MAY_CHOOSE
        return PinAnswer.HAS_NONE if record.hashed is None else PinAnswer.ASKS

    def _try(
        self,
        command: TryPin | TryCode,
        record: PinRecord,
        right: Callable[[], bool],
        answers: tuple[PinAnswer, PinAnswer],
    ) -> PinTold:
        tried = replace(record, tries=counted(record.tries))
        self._keep(command.handle, tried)
        if right():
            self._keep(command.handle, replace(record, tries=OPEN))
            return _told(command.ticket, answers[0], OPEN)
        return _told(command.ticket, PinAnswer.LOCKED if tried.tries.wait_ms else answers[1], tried.tries)

    def _knows(self, command: TryPin, record: PinRecord) -> bool:
        right = record.hashed is not None and self._pins.fits(command.pin, record.hashed)
        if right and command.change:
            self._allow(command.handle)
        return right

    def _invited(self, command: TryCode) -> bool:
        """Right once; a code that was guessed at too often is none any more, whoever guessed."""
        invitation = self._shelf.invitation()
        if invitation is None:
            return False
        alive = self._clock.now_ms() < invitation.until_ms
        right = alive and hmac.compare_digest(invitation.code.encode(), command.code.encode())
        tried = replace(invitation, tries=invitation.tries + 1)
        self._shelf.invite(tried if alive and not right and tried.tries < TRIES else None)
        if right:
            self._allow(command.handle)
        return right

    def _choose(self, command: ChoosePin) -> PinAnswer:
        if not self._allowed(command.handle) or not well_formed(command.pin) or too_easy(command.pin):
            return PinAnswer.NOT_ALLOWED
        self._keep(command.handle, PinRecord(hashed=self._pins.make(command.pin)))
        del self._may_choose[command.handle]
        return PinAnswer.CHOSEN

    def _let_choose(self, handle: str) -> None:
        self._keep(handle, PinRecord())
        self._allow(handle)

    def _allow(self, handle: str) -> None:
        self._may_choose[handle] = self._clock.monotonic() + CHOOSING_SECONDS

    def _allowed(self, handle: str) -> bool:
        return self._clock.monotonic() < self._may_choose.get(handle, 0.0)

    def _record(self, handle: str) -> PinRecord:
        """Every wait is as much shorter as time went by, from the start of the program on, and that is kept."""
        now = self._now()
        before = self._shelf.load() if self._book is None else self._book
        elapsed = now - self._counted_at
        people = {who: replace(one, tries=passed(one.tries, elapsed)) for who, one in before.people.items()}
        self._book, self._counted_at = PinBook(people), now
        if people != before.people:
            self._shelf.save(self._book)
        return people.get(handle, PinRecord())

    def _now(self) -> int:
        """Milliseconds by a clock that only goes forwards."""
        return round(self._clock.monotonic() * 1000)

    def _keep(self, handle: str, record: PinRecord) -> None:
        if self._book is None:
            self._record(handle)
        book = PinBook({**(self._book or PinBook()).people, handle: record})
        self._shelf.save(book)
        self._book = book


_PIN = (PinAnswer.RIGHT, PinAnswer.WRONG)
_CODE = (PinAnswer.CODE_RIGHT, PinAnswer.CODE_WRONG)


def _told(ticket: str, answer: PinAnswer, tries: Tries) -> PinTold:
    return PinTold(ticket=ticket, answer=answer, left=tries.left, wait_ms=tries.wait_ms)
