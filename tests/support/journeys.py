# SPDX-License-Identifier: Apache-2.0
"""The ways to the screens that stories begin on: each returns a desk with Pat in front of it."""

from __future__ import annotations

from typing import Any

from lab_kiosk.application.flows import (
    Action,
    Screen,
)
from lab_kiosk.domain import codes
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import AssetMarkedMissing
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import SessionState
from tests.support.builders import PAT, QUINN, STAFF, badge_text, staff_badge
from tests.support.desk import Desk
from tests.support.fakes import SITE_STREAM, TestLab
from tests.support.scenarios import TAGS, furnished

PATS, QUINNS = badge_text(PAT), badge_text(QUINN)
LOGIN = "https://clever.com/oauth/badge-login?secret=x"
A, CAMERA = TAGS["quest-a"], TAGS["camera"]


PIN = "248163"


def at_staff_desk(lab: TestLab | None = None, role: StaffRole | None = None) -> Desk:
    """A member of staff has opened the desk, with badge and PIN."""
    here = Desk(lab or furnished(ask_purpose=False))
    if role is not None:
        here.lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=role)))
    here.shelf.give(STAFF, PIN)
    here.scan(card(Command.DESK)).scan(staff_badge()).pin(PIN)
    assert here.screen is Screen.DESK
    return here


def card(command: Command) -> str:
    return codes.command_card(command)


def desk(*, slow: bool = False, **policy: Any) -> Desk:
    told: dict[str, Any] = {"ask_purpose": False, **policy}
    return Desk(furnished(**told), slow=slow)


def at_home(**policy: Any) -> Desk:
    """Pat is checked in and on the home screen."""
    here = desk(**policy).scan(PATS).tap(Action.CONTINUE)
    assert here.screen is Screen.HOME
    return here


def at_steps(demo: str = "deep-sea") -> Desk:
    here = at_home().tap(Action.DEMOS).tap(Action.PICK, demo).tap(Action.START)
    assert here.screen is Screen.STEPS
    return here


def launching(demo: str = "deep-sea") -> Desk:
    here = at_steps(demo).tap(Action.ACKNOWLEDGE).scan(staff_badge()).tap(Action.ACKNOWLEDGE)
    assert here.screen is Screen.LAUNCHING
    return here


def running() -> Desk:
    here = launching().program("runs")
    assert here.screen is Screen.SESSION
    return here


def at_feedback() -> Desk:
    here = running().program("ended")
    assert here.screen is Screen.FEEDBACK
    return here


def outcome_of(here: Desk) -> SessionState | None:
    ends = here.lab.told("session.ended")
    return ends[-1].event.outcome if ends else None  # type: ignore[union-attr]


def mark_missing(lab: TestLab, asset: str = "quest-a") -> None:
    lab.tell(Fact(Stream(f"asset:{asset}"), AssetMarkedMissing(by="S")))
