# SPDX-License-Identifier: Apache-2.0
"""The keeper's shelf in memory, and a hash that costs nothing."""

from __future__ import annotations

from lab_kiosk.application.pin_keeper import Hashed, Invitation, PinBook, PinRecord
from lab_kiosk.application.ports import EnvironmentProblem


class PlainHash:
    """Satisfies ``pin_keeper.PinHash``, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def make(self, pin: str) -> Hashed:
        return Hashed(salt=b"", digest=pin[::-1].encode(), passes=1, kibibytes=8, lanes=1)

    def fits(self, pin: str, hashed: Hashed) -> bool:
        self.asked += 1
        return self.make(pin).digest == hashed.digest


class MemoryShelf:
    """Satisfies ``pin_keeper.PinShelf``."""

    def __init__(self) -> None:
        self.book = PinBook()
        self.left: Invitation | None = None
        self.full = False

    def load(self) -> PinBook:
        return self.book

    def save(self, book: PinBook) -> None:
        if self.full:
            raise EnvironmentProblem("disk_full", "no space left")
        self.book = book

    def invitation(self) -> Invitation | None:
        return self.left

    def invite(self, invitation: Invitation | None) -> None:
        self.left = invitation

    def give(self, handle: str, pin: str) -> None:
        self.book = PinBook({**self.book.people, handle: PinRecord(hashed=PlainHash().make(pin))})
