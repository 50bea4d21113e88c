# SPDX-License-Identifier: Apache-2.0
"""Things for a whole class: one person answers for all of them, one instant ends all of the loans."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from lab_kiosk.application.things import KitOffer, LoanLine, Offered, Part
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.due import Due

SIZES = (10, 15, 20, 25, 30)
"""The sizes of a class that take one tap."""


class WhyNoSet(StrEnum):
    """Why somebody cannot take a class set."""

    NOT_AN_EDUCATOR = "not_an_educator"
    BLOCKED = "blocked"
    RULES_FIRST = "rules_first"


class ClassSetOpened(msgspec.Struct, frozen=True, kw_only=True):
    """``borrower`` answers for the set, ``by`` hands it out (a handle). ``dues`` come with the likeliest first."""

    borrower: Visitor
    by: str
    dues: tuple[Due, ...]


class ClassSetRefused(msgspec.Struct, frozen=True):
    why: WhyNoSet


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
    ``again`` says that the ``last`` thing was in the set already.
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

    @property
    def ready(self) -> tuple[Offered, ...]:
        return tuple(item for item in self.items if item.blocker is None)

    @property
    def aside(self) -> tuple[Offered, ...]:
        """What cannot go out, each with its first reason."""
        return tuple(item for item in self.items if item.blocker is not None)
