# SPDX-License-Identifier: Apache-2.0
"""Today at the desk, as values: the numbers of the day, and behind each the list that it counts."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.counted import StockLine
from lab_kiosk.domain.vocabulary import Custody, Party, Role, Step

LONG_OVERDUE_MS = 7 * 24 * 3_600_000
"""From here on somebody should ask where it is, and mark it missing if nobody knows (equipment.md §3.2)."""
HOURS_AHEAD = 3
"""How many full hours the forecast looks ahead."""
MOST_LINES = 100
"""How many lines of a list are shown; the rest is a number."""


class TodayTopic(StrEnum):
    """What the numbers count. A list each."""

    INSIDE = "inside"
    VISITS = "visits"
    """Those that ended within the last days. No number of the day: it is reached from the list of who is inside."""
    OVERDUE = "overdue"
    READY = "ready"
    CHARGING = "charging"
    TO_CLEAN = "to_clean"
    OUT = "out"
    AWAY = "away"
    STATIONS = "stations"
    HELP = "help"
    RESERVED = "reserved"


class LookAtToday(msgspec.Struct, frozen=True):
    """``topic`` is the list that is open, or nothing."""

    topic: str = ""


class AnswerHelp(msgspec.Struct, frozen=True, kw_only=True):
    """``by`` says that a call was looked after, whichever kiosk it came from."""

    help_id: str
    by: str


class Forecast(msgspec.Struct, frozen=True):
    """How many headsets will be ready at an instant, if staff begin now."""

    at: int
    ready: int


class Reserved(msgspec.Struct, frozen=True, kw_only=True):
    """The next reservation: when it begins, how many things, for whom (a first name, where known), and how many of
    them will be ready then.
    """

    at: int
    things: int
    ready: int
    who: str = ""


class TodayLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list. Which fields say something is up to the topic: ``name`` of a person, a thing or a station,
    ``tag`` and ``picture`` of a thing, ``who`` has it, ``at`` an instant (due, came, called), ``step`` and
    ``battery`` (-1 for unknown), ``custody`` and ``held`` where it is away, ``heads`` of a group, ``until`` when a
    visit lasted and whether nobody saw that (``unseen``). ``asset_id`` is the thing, where the line names exactly one.
    """

    key: str
    asset_id: str = ""
    name: str = ""
    tag: str = ""
    picture: str = ""
    who: str = ""
    at: int = 0
    step: Step | None = None
    battery: int = -1
    custody: Custody | None = None
    held: bool = False
    heads: int = 1
    role: Role = Role.UNKNOWN
    party: Party = Party.SUBJECT
    label: str = ""
    late: bool = False
    until: int = 0
    unseen: bool = False


class TodayFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The day in numbers. Caps of 0 mean none; ``headsets`` are all that are worn, whatever their state."""

    inside: int = 0
    soft_cap: int = 0
    hard_cap: int = 0
    overdue: int = 0
    long_overdue: int = 0
    headsets: int = 0
    ready: int = 0
    charging: int = 0
    to_clean: int = 0
    out: int = 0
    away: int = 0
    back_soon: int = 0
    """Of those that are out: how many are due back before the last forecast."""
    forecast: tuple[Forecast, ...] = ()
    reserved: Reserved | None = None
    reservations: int = 0
    stations: int = 0
    stations_free: int = 0
    help: int = 0
    """Calls that nobody answered, what was recalled among them."""
    cases: int = 0
    recalled: tuple[TodayLine, ...] = ()
    """What is out although it was recalled: ``at`` is until when it is lent, 0 where it is in a demo."""
    low: tuple[StockLine, ...] = ()
    """Counted parts of which there are fewer than there should be."""


class TodayShown(msgspec.Struct, frozen=True, kw_only=True):
    """``more`` lines are not shown."""

    facts: TodayFacts
    topic: str = ""
    lines: tuple[TodayLine, ...] = ()
    more: int = 0
