# SPDX-License-Identifier: Apache-2.0
"""What is done to a thing between two uses, as staff say it: a thing and a card, or a card and many things."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.domain.availability import Bin
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.vocabulary import Step


class Act(StrEnum):
    """What a card says of a thing."""

    CLEANED = "cleaned"
    CHARGED = "charged"
    CHECKED = "checked"
    RESET = "reset"
    DAMAGED = "damaged"


ACT_OF_CARD: dict[Command, Act] = {
    Command.CLEANED: Act.CLEANED,
    Command.CHARGED: Act.CHARGED,
    Command.CHECKED: Act.CHECKED,
    Command.RESET: Act.RESET,
    Command.DAMAGED: Act.DAMAGED,
}
STEP_OF_ACT: dict[Act, Step] = {
    Act.CLEANED: Step.SANITISE,
    Act.CHARGED: Step.CHARGE,
    Act.CHECKED: Step.CHECK,
    Act.RESET: Step.RESET,
}
"""Damage is no step: it places a hold."""


class TurnResult(StrEnum):
    """What came of it."""

    LOOKED = "looked"
    """No card lies open: the thing says what it needs."""
    DONE = "done"
    NOT_DUE = "not_due"
    STILL_IN = "still_in"
    """It is in the box already, until ``ready_at``."""
    TOO_EARLY = "too_early"
    """It came out of the box before its time, and has to go in again."""
    HELD_ALREADY = "held_already"


class Turned(msgspec.Struct, frozen=True, kw_only=True):
    """A thing, after a scan. ``bin`` is where it goes now, ``ready_at`` (Unix ms) until when it stays in the box, 0 for
    at once. ``mark`` names what was written, for the undo; ``at`` is when.
    """

    asset_id: str
    code: str
    tag: str
    name: str
    picture: str
    result: TurnResult
    bin: Bin
    act: Act | None = None
    next: Step | None = None
    ready_at: int = 0
    found: bool = False
    came_back: bool = False
    mark: str = ""
    at: int = 0


class TurnaroundAllowed(msgspec.Struct, frozen=True):
    """A member of staff (a handle) may mark things for a while."""

    by: str


class TurnUndone(msgspec.Struct, frozen=True):
    """As if it had not been marked."""

    asset_id: str


class Turning(msgspec.Struct, frozen=True, kw_only=True):
    """What the screen holds: who marks, which card lies open, what was marked last. ``code`` is a thing that was
    scanned before the badge.
    """

    by: str = ""
    act: Act | None = None
    code: str = ""
    last: Turned | None = None
    count: int = 0


class Column(StrEnum):
    """Where a thing stands on the wall board."""

    CLEAN = "clean"
    IN_THE_BOX = "in_the_box"
    CHARGE = "charge"
    CHECK = "check"


class BoardLine(msgspec.Struct, frozen=True, kw_only=True):
    """``until`` (Unix ms) is when it may come out of the box, 0 in the other columns; ``battery`` in percent where it
    is known.
    """

    asset_id: str
    tag: str
    name: str
    picture: str
    column: Column
    until: int = 0
    battery: int | None = None


class BoardFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that waits, and how many headsets are ready of how many there are."""

    lines: tuple[BoardLine, ...] = ()
    ready: int = 0
    headsets: int = 0


class BoardShown(msgspec.Struct, frozen=True):
    facts: BoardFacts
