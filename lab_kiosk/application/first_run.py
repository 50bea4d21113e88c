# SPDX-License-Identifier: Apache-2.0
"""A new kiosk reads its enrolment code and becomes one of the lab: how far it is, and why it went no further."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class JoinStep(StrEnum):
    WAITING = "waiting"
    """For a code."""
    ENROLLING = "enrolling"
    """The centre is asked whether it knows this kiosk."""
    FETCHING = "fetching"
    """What the lab has written comes down."""
    JOINED = "joined"
    """It is one of the lab now, and opens."""


class Unjoined(StrEnum):
    """Why a code leads nowhere. The first five are the words of ``lab_kiosk.sync.enrolment.Fault``; what stands in the
    way to the centre is told by a word of ``lab_kiosk.sync.protocol.Trouble``.
    """

    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    EXPIRED = "expired"
    INCOMPLETE = "incomplete"
    """It is for a kiosk that has its settings already."""
    NO_PLACE_FOR_IT = "no_place_for_it"
    """The folder or the key of this kiosk cannot be written."""


class Joining(msgspec.Struct, frozen=True, kw_only=True):
    """``kiosk`` is the name that the centre gave; ``records`` have come so far. ``why`` is a word of :class:`Unjoined`
    or of a trouble, empty while nothing is in the way; ``detail`` is for a technician.
    """

    step: JoinStep = JoinStep.WAITING
    kiosk: str = ""
    records: int = 0
    why: str = ""
    detail: str = ""

    @property
    def busy(self) -> bool:
        return self.step is not JoinStep.WAITING
