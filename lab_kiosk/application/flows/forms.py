# SPDX-License-Identifier: Apache-2.0
"""Answers that are being given at the door: a guest's, and a group's count. A reset forgets them with the rest."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from lab_kiosk.domain.discreet import Discreet
from lab_kiosk.domain.vocabulary import AgeBand, Need, Purpose, Role


class GuestForm(Discreet, frozen=True, kw_only=True):
    """What somebody without a badge has answered so far."""

    SECRETS: ClassVar[tuple[str, ...]] = ("nickname",)

    purpose: Purpose | None = None
    nickname: str = ""
    role: Role = Role.UNKNOWN
    age_band: AgeBand = AgeBand.UNKNOWN


class GroupAsk(StrEnum):
    """What a group's leader counts."""

    ARRIVING = "arriving"
    INSIDE = "inside"
    LEAVING = "leaving"


class GroupForm(Discreet, frozen=True, kw_only=True):
    """A count that is being made. ``typing``: the next digit is put behind the ones before. ``staff_text`` is the badge
    that allowed it.
    """

    ask: GroupAsk = GroupAsk.ARRIVING
    heads: int
    adults: int = 0
    needs: tuple[Need, ...] = ()
    zone: str = ""
    typing: bool = False
    staff_text: str = ""
