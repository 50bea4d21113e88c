# SPDX-License-Identifier: Apache-2.0
"""The person at the kiosk, as far as the screen needs to know them. Dropped whole at every reset."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.availability import Wish
from lab_kiosk.domain.vocabulary import AgeBand, Role


class Visitor(msgspec.Struct, frozen=True, kw_only=True):
    """``handle`` is empty for guests. ``first_name`` is only there where the lab's own register has it."""

    handle: str
    visit_id: str
    stream: str
    opened_at: int
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN
    first_name: str | None = None
    staff: bool = False
    blocked: bool = False

    def wish(self, *, agreed: bool = True) -> Wish:
        return Wish(subject=self.handle or None, age_band=self.age_band, blocked=self.blocked, agreed=agreed)
