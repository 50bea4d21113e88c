# SPDX-License-Identifier: Apache-2.0
"""The person at the kiosk, as far as the screen needs to know them. Dropped whole at every reset."""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.availability import Wish
from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.records import Visit
from lab_kiosk.domain.vocabulary import AgeBand, Party, Role


class Visitor(Discreet, frozen=True, kw_only=True):
    """``handle`` is empty for guests. ``first_name`` is only there where the lab's own register has it, or where a
    guest said one; ``label`` is a guest's day label, ``heads`` how many of a group are inside, ``zone`` where they are.
    """

    SECRETS: ClassVar[tuple[str, ...]] = ("label",)

    handle: str
    visit_id: str
    stream: str
    opened_at: int
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    first_name: str | None = None
    staff: bool = False
    blocked: bool = False
    party: Party = Party.SUBJECT
    heads: int = 1
    zone: str = ""
    label: str = ""

    @property
    def group(self) -> bool:
        return self.party is Party.GROUP

    def is_of(self, other: Visitor | None) -> bool:
        """Whether both are the same person or the same group, whichever of their visits is meant."""
        return other is not None and self.stream == other.stream

    def wish(self, *, agreed: bool, blocked: bool, trained: bool = True) -> Wish:
        """As the lab knows it by now: ``self.blocked`` is what it knew when they came."""
        return Wish(
            subject=self.handle or None,
            age_band=self.age_band,
            blocked=blocked,
            agreed=agreed,
            trained=trained,
            badge=bool(self.handle),
        )


def guest_of(visit: Visit, nickname: str | None) -> Visitor:
    """The guest whose visit this is."""
    return Visitor(
        handle="",
        visit_id=visit.visit_id,
        stream=visit.stream,
        opened_at=visit.opened_at,
        role=visit.role,
        age_band=visit.age_band,
        first_name=nickname,
        party=Party.GUEST,
        zone=visit.zone,
        label=visit.day_label,
    )
