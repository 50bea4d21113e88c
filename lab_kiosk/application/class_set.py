# SPDX-License-Identifier: Apache-2.0
"""Things for a whole class: one person answers for all of them, one instant ends all of the loans."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.reservations import Booked
from lab_kiosk.application.things import KitOffer, LoanLine, Offered, Part
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.due import Due

_BESIDE_THE_POINT = frozenset({Blocker.NOT_RESERVED, Blocker.SURPLUS})
_WITH_STAFF = frozenset({Blocker.RESERVED, Blocker.NEEDS_MODULE})
SIZES = (10, 15, 20, 25, 30)
"""The sizes of a class that take one tap."""


class WhyNoSet(StrEnum):
    """Why somebody cannot take a class set."""

    NOT_AN_EDUCATOR = "not_an_educator"
    BLOCKED = "blocked"
    RULES_FIRST = "rules_first"


class ClassSetOpened(msgspec.Struct, frozen=True, kw_only=True):
    """``borrower`` answers for the set, ``by`` hands it out (a handle). ``dues`` come with the likeliest first.
    ``booked`` is what was reserved, where it goes out for that.
    """

    borrower: Visitor
    by: str
    dues: tuple[Due, ...]
    booked: Booked | None = None


class ClassSetRefused(msgspec.Struct, frozen=True):
    """Of ``RULES_FIRST`` there is who has to agree to which ``document``; of the others nothing."""

    why: WhyNoSet
    borrower: Visitor | None = None
    document: str = ""


class ClassSetLent(msgspec.Struct, frozen=True, kw_only=True):
    """All of them are out. ``at`` is the instant from which the minute to undo counts."""

    batch_id: str
    at: int
    due_at: int
    loans: tuple[LoanLine, ...]


class ClassSetChanged(msgspec.Struct, frozen=True):
    """Something cannot be had any more: nothing was written. ``items`` is the whole set as it stands now."""

    items: tuple[Offered, ...]


class SetBack(msgspec.Struct, frozen=True, kw_only=True):
    """How far a class set is back: ``back`` of ``size``, and what is still to come."""

    size: int
    back: int
    missing: tuple[Part, ...] = ()


class ClassSet(msgspec.Struct, frozen=True, kw_only=True):
    """What the screen holds while a class set is scanned: a draft that commits nothing.

    ``asked`` counts the scans that the lab has not answered yet: until then nothing is taken, so that none is lost.
    ``again`` says that the ``last`` thing was in the set already. ``booked`` is the reservation that it goes out for,
    ``reads`` who reads the lab's rules before it can begin; of ``anyway`` somebody said that they go all the same, of
    the models in ``shown`` staff that they showed how these work.
    """

    borrower: Visitor | None = None
    by: str = ""
    dues: tuple[Due, ...] = ()
    due_at: int = 0
    size: int = 0
    items: tuple[Offered, ...] = ()
    kit: KitOffer | None = None
    last: Offered | None = None
    again: bool = False
    asked: int = 0
    lent: ClassSetLent | None = None
    booked: Booked | None = None
    reads: Visitor | None = None
    anyway: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()

    @property
    def judged(self) -> tuple[Offered, ...]:
        """Everything that was scanned: what the lab says against it, and what the reservation does."""
        room = {one.model_id: one.count - one.taken for one in self.booked.what} if self.booked else {}
        very = {part.asset_id for part in self.booked.parts} if self.booked else set()
        told = []
        for item in self.items:
            blocker = None if item.blocker is Blocker.NEEDS_MODULE and item.model_id in self.shown else item.blocker
            if item.asset_id in self.anyway:
                blocker = None if blocker is Blocker.RESERVED else blocker
            elif blocker is None and self.booked is not None:
                if item.model_id not in room or (very and item.asset_id not in very):
                    blocker = Blocker.NOT_RESERVED
                elif room[item.model_id] < 1:
                    blocker = Blocker.SURPLUS
            if blocker is None and item.model_id in room:
                room[item.model_id] -= 1
            told.append(replace(item, blocker=blocker))
        return tuple(told)

    @property
    def ready(self) -> tuple[Offered, ...]:
        return tuple(item for item in self.judged if item.blocker is None)

    @property
    def aside(self) -> tuple[Offered, ...]:
        """What cannot go out, each with its first reason."""
        return tuple(item for item in self.judged if item.blocker is not None)

    @property
    def scanned(self) -> Offered | None:
        """What was scanned last, as it stands."""
        last = self.last
        return next((item for item in self.judged if last and item.asset_id == last.asset_id), last)

    @property
    def at_a_desk(self) -> str:
        """The member of staff who hands it out; an educator who takes the set themselves is nobody's desk."""
        own = self.borrower.handle if self.borrower else ""
        return "" if self.by == own else self.by

    def may_go(self, item: Offered) -> bool:
        """Whether a tap lets it go all the same: what is kept for others, or takes a course, only with staff, who are
        named.
        """
        return item.blocker in _BESIDE_THE_POINT or (item.blocker in _WITH_STAFF and bool(self.at_a_desk))
