# SPDX-License-Identifier: Apache-2.0
"""The states of a visit whose times are set right. All invented."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.today import TodayShown, TodayTopic
from lab_kiosk.application.visits import Mending, VisitSheet
from lab_kiosk.domain.correction import CorrectionFault
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Role
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW
from lab_kiosk.ui.showcase.staff import DAY, FACTS, HOUR, SAM

_FORGOTTEN = VisitSheet(
    visit_id="v4",
    opened_at=NOW - DAY,
    closed_at=NOW - 16 * HOUR,
    closed_by=ClosedBy.SYSTEM,
    last_seen_at=NOW - DAY + 95 * MINUTE,
    longest=12 * HOUR,
    name="Leo",
    role=Role.STUDENT,
)
_GUEST = replace(
    _FORGOTTEN,
    opened_at=NOW - 50 * MINUTE,
    closed_at=None,
    closed_by=None,
    last_seen_at=NOW - 20 * MINUTE,
    name="",
    role=Role.COMMUNITY,
    party=Party.GUEST,
    label="7QXA",
)
_OPEN = Mending(by="S", sheet=_FORGOTTEN)
_SAID = replace(_OPEN, closed_ms=NOW - DAY + 100 * MINUTE)
_LOCKED = replace(_FORGOTTEN, closed_by=ClosedBy.SELF, refused=CorrectionFault.NOT_YOURS)


def states() -> dict[str, Kiosk]:
    page = replace(EMPTY, screen=Screen.VISIT, desk=SAM, today=TodayShown(facts=FACTS, topic=TodayTopic.VISITS))
    drafts = {
        "visit": _OPEN,
        "visit-said": _SAID,
        "visit-why": replace(_SAID, asking=True),
        "visit-inside": Mending(by="S", sheet=_GUEST),
        "visit-locked": Mending(by="S", sheet=_LOCKED),
        **{
            f"visit-{fault.replace('_', '-')}": replace(_SAID, fault=fault)
            for fault in CorrectionFault
            if fault is not CorrectionFault.NOT_YOURS
        },
    }
    return {
        **{name: replace(page, mending=draft) for name, draft in drafts.items()},
        "visit-changed": replace(page, mending=_OPEN, notice=Notice.THING_CHANGED),
    }
