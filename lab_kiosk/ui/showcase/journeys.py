# SPDX-License-Identifier: Apache-2.0
"""Moments of a visit that the plain states do not have: what is told early, kept, and said of what went otherwise."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows.forms import GroupForm, GuestForm
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.outcomes import DemoTried, KitToReturn, Receipt
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.vocabulary import Need, SessionState
from lab_kiosk.ui.showcase.invented import EMPTY, HEADSET, MAYA, MINUTE, NOW, OFFERS, SIGNED_IN

_MIDNIGHT = NOW + (9 * 60 + 50) * MINUTE
"""At the end of the invented day."""


def states() -> dict[str, Kiosk]:
    asked = replace(EMPTY, screen=Screen.GUEST, guest=GuestForm())
    counting = GroupForm(heads=27, adults=3, needs=(Need.QUIET,))
    tray = tuple(replace(OFFERS[at % 2], asset_id=f"more-{at}", tag=tag) for at, tag in enumerate(_TAGS))
    receipt = Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=MAYA,
        first_name="Maya",
        opened_at=NOW - 95 * MINUTE,
        closed_at=NOW,
        demos=(
            DemoTried("solar-walk", SessionState.STOPPED_BY_VISITOR, ran=True),
            DemoTried("robot-arm", SessionState.STOPPED_BY_VISITOR, ran=False),
        ),
        loans=(replace(HEADSET, due_at=_MIDNIGHT),),
    )
    return {
        "guest-needs-badge": replace(asked, notice=Notice.NEEDS_BADGE),
        "group-beside": replace(EMPTY, screen=Screen.GROUP, group=counting, notice=Notice.COUNT_GOES_ON),
        "group-beside-refused": replace(EMPTY, screen=Screen.GROUP, group=counting, notice=Notice.NOT_CHECKED_IN),
        "tray-many": replace(SIGNED_IN, screen=Screen.TRAY, tray=(*tray, *OFFERS[2:])),
        "return-kit-here": replace(EMPTY, screen=Screen.RETURN, kit_back=KitToReturn("VR class kit", ())),
        "receipt-stopped": replace(EMPTY, screen=Screen.RECEIPT, receipt=receipt),
    }


_TAGS = ("ILXH2YKVF", "ILTMBBQD4", "ILX7YFDA2", "ILGEFQ854")
