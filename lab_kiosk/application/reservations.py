# SPDX-License-Identifier: Apache-2.0
"""Reservations at the desk, as values: what is promised to whom and when, and the draft of a new one."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.application.things import Part
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.ids import AssetId
from lab_kiosk.domain.promises import Standing

DAYS_AHEAD = 14
"""How many days one can be chosen from with a tap."""
SLOT_MINUTES = 30
MOST = 999
"""The largest number that the keypad takes."""


class Span(StrEnum):
    """How long, with one tap."""

    LESSON = "lesson"
    DOUBLE_LESSON = "double_lesson"
    HALF_DAY = "half_day"
    ALL_DAY = "all_day"
    """Until the lab closes."""


SPAN_MINUTES = {Span.LESSON: 45, Span.DOUBLE_LESSON: 90, Span.HALF_DAY: 240}


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What can be reserved with a tap: a model, any of its things (``key`` is its id), or a kit (``kit:<id>``), which
    is these very ``assets``. ``there`` is how many can be lent at all.
    """

    key: str
    name: str
    picture: str
    there: int
    wants: dict[str, int]
    assets: tuple[AssetId, ...] = ()
    kit_id: str = ""


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """A day that can be chosen: the instants at which something can begin, and when the lab closes."""

    day: str
    slots: tuple[int, ...]
    closes_at: int


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """So many of a model, as they are named."""

    model_id: str
    name: str
    picture: str
    count: int
    taken: int = 0


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """A very thing that is not to be had for it any more, and the ``other`` one that could be kept (a tag, empty where
    none is free) with its ``place``. It is decided among the exceptions.
    """

    tag: str
    other: str = ""
    place: str = ""


class Booked(msgspec.Struct, frozen=True, kw_only=True):
    """A reservation as it is told. ``who`` is a first name or what a group is called, empty for nobody named.

    ``ready`` is how many will be there at its beginning, of those that are still waited for (``outstanding``).
    """

    reservation_id: str
    what: tuple[Wanted, ...]
    start_at: int
    end_at: int
    standing: Standing
    who: str = ""
    subject: str = ""
    kit: str = ""
    parts: tuple[Part, ...] = ()
    ready: int = 0
    outstanding: int = 0
    gone: tuple[Gone, ...] = ()

    @property
    def count(self) -> int:
        return sum(one.count for one in self.what)

    @property
    def taken(self) -> int:
        return sum(one.taken for one in self.what)


class ListReservations(msgspec.Struct, frozen=True):
    """Ask for what is reserved from now on."""


class ReservationsShown(msgspec.Struct, frozen=True):
    """The first first. ``cancelled``: one was just now."""

    lines: tuple[Booked, ...]
    cancelled: bool = False


class OfferBooking(msgspec.Struct, frozen=True):
    """Ask what can be reserved and when; ``reservation`` is the one to be changed, or nothing."""

    reservation: str = ""


class BookingOffered(msgspec.Struct, frozen=True, kw_only=True):
    choices: tuple[Choice, ...]
    days: tuple[Day, ...]


class PickThing(msgspec.Struct, frozen=True):
    """A thing was scanned for a reservation: this very one, or this very kit."""

    code: str


class ThingPicked(msgspec.Struct, frozen=True):
    """``found``: it was marked missing until this scan."""

    choice: Choice
    parts: tuple[Part, ...]
    found: bool = False


class FindReserver(Discreet, frozen=True):
    """For whom? A badge was scanned."""

    text: str


class ReserverFound(msgspec.Struct, frozen=True, kw_only=True):
    """``heads`` is how many are in a group, 0 for one person."""

    handle: str
    name: str = ""
    heads: int = 0


class ReserverRefused(msgspec.Struct, frozen=True):
    """Nobody who may take things for a class."""


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for. ``reservation`` is the one that it changes, or nothing."""

    wants: dict[str, int]
    assets: tuple[AssetId, ...] = ()
    kit_id: str = ""
    start_ms: int
    end_ms: int
    reservation: str = ""


class LookAhead(msgspec.Struct, frozen=True):
    """How many are free then? Nothing is written."""

    terms: Terms


class Ahead(msgspec.Struct, frozen=True, kw_only=True):
    """``free`` counts what could be promised then, ``terms`` to tell an answer to an earlier question."""

    terms: Terms
    free: int


class SaveReservation(Discreet, frozen=True, kw_only=True):
    """``group`` is what a group without a badge is called: personal, as a nickname is."""

    SECRETS: ClassVar[tuple[str, ...]] = ("group",)

    terms: Terms
    by: str
    subject: str = ""
    group: str = ""


class ReservationSaved(msgspec.Struct, frozen=True):
    reservation_id: str


class ReservationRefused(msgspec.Struct, frozen=True):
    """Nothing was written: so many would be free. ``too_late``: it ends before it begins, or is over."""

    free: int = 0
    too_late: bool = False


class CancelReservation(msgspec.Struct, frozen=True, kw_only=True):
    reservation_id: str
    by: str


class EndShortages(msgspec.Struct, frozen=True):
    """Close the cases of those who went short and do not any more, open those anew who do again, and let go of what is
    kept in vain, because two kiosks kept a thing each in one place.
    """


ReservationCommand = (
    ListReservations
    | OfferBooking
    | PickThing
    | FindReserver
    | LookAhead
    | SaveReservation
    | CancelReservation
    | EndShortages
)
ReservationOutcome = (
    ReservationsShown
    | BookingOffered
    | ThingPicked
    | ReserverFound
    | ReserverRefused
    | Ahead
    | ReservationSaved
    | ReservationRefused
)


class Step(StrEnum):
    """The questions of a new reservation, one after the other."""

    WHAT = "what"
    COUNT = "count"
    WHEN = "when"
    WHO = "who"


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """The draft. ``free`` is None while the lab has not said how many are free; ``start_at`` 0 where none is chosen."""

    step: Step = Step.WHAT
    changes: str = ""
    choices: tuple[Choice, ...] = ()
    days: tuple[Day, ...] = ()
    choice: Choice | None = None
    parts: tuple[Part, ...] = ()
    count: int = 0
    day: str = ""
    start_at: int = 0
    span: Span = Span.LESSON
    kept_end: int = 0
    """The end of the reservation that is changed, as long as no other is chosen."""
    handle: str = ""
    name: str = ""
    free: int | None = None

    @property
    def today(self) -> Day | None:
        """The day that is chosen."""
        return next((day for day in self.days if day.day == self.day), None)

    @property
    def end_at(self) -> int:
        if self.kept_end:
            return self.kept_end
        if self.span is Span.ALL_DAY:
            return self.today.closes_at if self.today else 0
        return self.start_at + SPAN_MINUTES[self.span] * 60_000 if self.start_at else 0

    @property
    def terms(self) -> Terms | None:
        """What is asked for, once it is clear."""
        if self.choice is None or not self.count or not self.start_at or self.end_at <= self.start_at:
            return None
        exact = bool(self.choice.assets)
        return Terms(
            wants=self.choice.wants if exact else dict.fromkeys(self.choice.wants, self.count),
            assets=self.choice.assets,
            kit_id=self.choice.kit_id,
            start_ms=self.start_at,
            end_ms=self.end_at,
            reservation=self.changes,
        )


class ReservationsPage(msgspec.Struct, frozen=True, kw_only=True):
    """What the desk shows. ``chosen`` is the id of the one that lies open; ``cancelling``: one more tap cancels it."""

    lines: tuple[Booked, ...] = ()
    known: bool = False
    chosen: str = ""
    cancelling: bool = False

    @property
    def open(self) -> Booked | None:
        return next((line for line in self.lines if line.reservation_id == self.chosen), None)
