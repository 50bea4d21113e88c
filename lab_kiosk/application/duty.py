# SPDX-License-Identifier: Apache-2.0
"""What staff do at a kiosk, and the evacuation list that one of these duties opens."""

from __future__ import annotations

from enum import IntEnum, StrEnum

import msgspec

from lab_kiosk.domain.roll import Confidence
from lab_kiosk.domain.vocabulary import Party, Role


class Duty(StrEnum):
    """What a staff badge is asked for."""

    CLEAN = "clean"
    STOP_CLEANING = "stop_cleaning"
    EVACUATE = "evacuate"
    CLOSE_ROLL = "close_roll"
    CHECK_HARDWARE = "check_hardware"
    CHECK_CENTRE = "check_centre"
    SETTLE_CASES = "settle_cases"
    TURN_AROUND = "turn_around"
    SHOW_BOARD = "show_board"
    TAKE_STOCK = "take_stock"
    LOOK_AT_REPORTS = "look_at_reports"
    DESK = "desk"


NEEDS_PIN = frozenset({Duty.SETTLE_CASES, Duty.DESK})
"""What a badge alone does not open: it shows names, or decides (ADR 0017)."""


class CleaningAllowed(msgspec.Struct, frozen=True):
    """The glass may be locked."""


class CleaningOver(msgspec.Struct, frozen=True):
    """A member of staff ended it before its time."""


class HardwareShown(msgspec.Struct, frozen=True):
    """The devices may be looked at and tried."""


class Whereabouts(IntEnum):
    """Of somebody on the evacuation list, in the order in which they are looked for."""

    INSIDE = 0
    PERHAPS = 1
    """Probably gone: nobody saw them leave."""
    OUTSIDE = 2


class RollLine(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who is inside, or a group. ``name`` is a first name and an initial, empty where the lab has none.

    ``label`` is the end of a guest's day label, which the guest may show. ``safe``: outside, and seen there.
    """

    visit_id: str
    party: Party
    role: Role
    heads: int
    opened_at: int
    last_seen_at: int
    confidence: Confidence
    name: str = ""
    label: str = ""
    zone: str = ""
    safe: bool = False

    @property
    def whereabouts(self) -> Whereabouts:
        if self.safe:
            return Whereabouts.OUTSIDE
        return Whereabouts.PERHAPS if self.confidence is Confidence.GONE else Whereabouts.INSIDE


class RollCall(msgspec.Struct, frozen=True, kw_only=True):
    """Who is inside. ``by`` is the member of staff who asked."""

    by: str
    called_at: int
    lines: tuple[RollLine, ...]

    @property
    def to_be_found(self) -> tuple[RollLine, ...]:
        """The lines, whoever is still to be found first."""
        return tuple(sorted(self.lines, key=lambda line: line.whereabouts))

    def heads(self, whereabouts: Whereabouts) -> int:
        return sum(line.heads for line in self.lines if line.whereabouts is whereabouts)


class Accounted(msgspec.Struct, frozen=True):
    """Somebody on the list was seen outside."""

    visit_id: str


class NotOnRoll(msgspec.Struct, frozen=True):
    """The badge or label is of nobody who was inside."""


class RollNews(msgspec.Struct, frozen=True):
    """The list that is on the glass, as the journal knows it by now."""

    lines: tuple[RollLine, ...]


class RollClosed(msgspec.Struct, frozen=True):
    """A member of staff put the list away."""


class NoteRollClosed(msgspec.Struct, frozen=True):
    """Write down by now that ``by`` put the list away at an instant, which could not be written then."""

    by: str
    at: int


class RollWritten(msgspec.Struct, frozen=True):
    """It is written down that ``by`` put the list away at an instant."""

    by: str
    at: int
