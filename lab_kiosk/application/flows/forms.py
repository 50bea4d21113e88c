# SPDX-License-Identifier: Apache-2.0
"""Answers that are being given: a guest's, a group's count, a word that is typed. A reset forgets them."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import msgspec

from lab_kiosk.application.intents import PresentBadge
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
    """A count that is being made. ``typing``: the next digit is put behind the ones before. ``shown`` is the pass of a
    group that arrives, ``staff_text`` the badge that allowed it.
    """

    ask: GroupAsk = GroupAsk.ARRIVING
    heads: int
    adults: int = 0
    needs: tuple[Need, ...] = ()
    zone: str = ""
    typing: bool = False
    shown: PresentBadge | None = None
    staff_text: str = ""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A word that is being typed, and what its keyboard shows: ``capital`` for the next letter, ``layout`` where
    another one than the visitor's language was chosen, ``signs`` while the page of accents is open. ``figures``: digits
    take the place of accents, for what is written on a thing.
    """

    text: str = ""
    capital: bool = True
    layout: str = ""
    signs: bool = False
    figures: bool = False

    def __repr__(self) -> str:
        """What somebody types is in no log."""
        return f"Draft({len(self.text)} characters)"
