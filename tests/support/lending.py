# SPDX-License-Identifier: Apache-2.0
"""A desk where somebody is served, and what tests ask of it."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.people import PersonBlocked
from lab_kiosk.domain.ids import Handle, person_stream
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import (
    Accessory,
    BlockReason,
)
from tests.support.builders import PAT
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, at_staff_desk
from tests.support.scenarios import TAGS, furnished, model, named

B, C = TAGS["quest-b"], TAGS["quest-c"]
SET = (Accessory.CONTROLLERS, Accessory.CHARGER)


def lab(**policy: Any) -> TestLab:
    told: dict[str, Any] = {"ask_purpose": False, "term_ends": "2027-06-15", **policy}
    here = furnished(**told)
    here.tell(named(), model(accessories=SET))
    return here


def handing(text: str = PATS, *scans: str, **policy: Any) -> Desk:
    """Staff serve Pat, who has shown a badge; then things were scanned."""
    here = at_staff_desk(lab(**policy)).tap(Action.OPEN, "hand_out")
    assert here.screen is Screen.HAND_OUT
    for code in (text, *scans):
        here.scan(code)
    return here


def taking(here: Desk) -> Desk:
    """The same desk, where things are taken back."""
    if here.screen is not Screen.DESK:
        here.tap(Action.BACK)
    if here.screen is not Screen.DESK:
        here.tap(Action.BACK)
    here.tap(Action.OPEN, "take_back")
    assert here.screen is Screen.TAKE_BACK
    return here


def draft(here: Desk) -> Any:
    assert here.kiosk.handing is not None
    return here.kiosk.handing


def ready(here: Desk) -> list[str]:
    return [item.asset_id for item in draft(here).ready]


def blockers(here: Desk) -> dict[str, Blocker | None]:
    return {item.asset_id: item.offered.blocker for item in draft(here).items}


def loans(here: Desk) -> list[Loan]:
    found = [record for record in here.lab.store.records().values() if isinstance(record, Loan)]
    return sorted(found, key=lambda loan: (loan.out_at, loan.asset_id))


def blocked() -> Fact:
    event = PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S")
    return Fact(person_stream(Handle(PAT)), event, Handle(PAT))
