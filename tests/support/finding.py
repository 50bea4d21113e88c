# SPDX-License-Identifier: Apache-2.0
"""The ways to the pages of looking something up, and what stands on them."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.find import (
    ActOnThing,
    FindBook,
    HistoryLine,
    ThingAct,
    ThingPage,
)
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import (
    AssetMoved,
    CodeAssigned,
)
from lab_kiosk.domain.folds.asset import ASSET, AssetState
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import (
    CodeKind,
)
from tests.support.builders import PAT, QUINN, STAFF
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import A, at_staff_desk
from tests.support.scenarios import furnished, kit, named

SERIAL = "5CD-O1234"


def told(lab: TestLab, event: Any, thing: str = "quest-a", subject: str | None = None) -> None:
    lab.tell(Fact(Stream(f"asset:{thing}"), event, Handle(subject) if subject else None))


def stocked() -> TestLab:
    lab = furnished(ask_purpose=False)
    lab.tell(named(STAFF, "Sam"), named(PAT, "Pat"), named(QUINN, "Quinn"), kit("quest-a", "camera"))
    told(lab, CodeAssigned(value=SERIAL, kind=CodeKind.SERIAL))
    told(lab, AssetMoved(place="cupboard", by=STAFF), "camera")
    return lab


def finding(lab: TestLab | None = None, role: StaffRole | None = StaffRole.LEAD) -> Desk:
    here = at_staff_desk(lab or stocked(), role=role).tap(Action.OPEN, "find")
    assert here.screen is Screen.FIND
    return here


def typed(here: Desk, text: str) -> Desk:
    for letter in text:
        here.tap(Action.TYPE, letter)
    return here


def at_thing(lab: TestLab | None = None, code: str = A, role: StaffRole | None = StaffRole.LEAD) -> Desk:
    here = finding(lab, role).scan(code)
    assert here.screen is Screen.THING
    return here


def book(here: Desk) -> FindBook:
    assert here.kiosk.find is not None
    return here.kiosk.find


def page(here: Desk) -> ThingPage:
    thing = book(here).thing
    assert thing is not None
    return thing


def names(here: Desk) -> list[str]:
    return [line.asset_id for line in book(here).shown.lines]


def state(here: Desk | TestLab, thing: str = "quest-a") -> AssetState:
    lab = here.lab if isinstance(here, Desk) else here
    return lab.store.state(ASSET, f"asset:{thing}")


def story(here: Desk) -> tuple[HistoryLine, ...]:
    history = book(here).history
    assert history is not None
    return history.lines


def newest(here: Desk, kind: str) -> Any:
    """The last event of a kind."""
    return here.lab.told(kind)[-1].event


def act(here: Desk, name: str, *choices: str) -> Desk:
    here.tap(Action.OPEN, name)
    for choice in choices:
        here.tap(Action.DECIDE, choice)
    return here


def act_of(name: str, value: str = "") -> ActOnThing:
    return ActOnThing(asset_id="quest-a", act=ThingAct(name), by=STAFF, value=value)
