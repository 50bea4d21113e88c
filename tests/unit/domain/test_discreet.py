# SPDX-License-Identifier: Apache-2.0
"""What opens a door or names a person is in no ``repr``."""

from __future__ import annotations

from typing import Any

import pytest

from lab_kiosk.application.commands import (
    AcknowledgeSafety,
    CheckIn,
    ChooseDemo,
    OpenDemo,
    SignInByLabel,
    SignInGuest,
)
from lab_kiosk.application.flows.forms import GroupForm, GuestForm
from lab_kiosk.application.intents import AcknowledgeAsStaff, PresentBadge, PresentLabel
from lab_kiosk.application.outcomes import GroupExpected
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.codes import BadgeCode, LabelCode
from lab_kiosk.domain.vocabulary import AgeBand, Presented, Role

SECRET = "IL1SECRET"
SOMEBODY = Visitor(handle="", visit_id="v", stream="visit:v", opened_at=0, label=SECRET)
VALUES: list[Any] = [
    Scanned(SECRET, Presented.CAMERA),
    BadgeCode(SECRET),
    LabelCode(SECRET),
    PresentBadge(SECRET, Presented.SCANNER),
    PresentLabel(SECRET, Presented.SCANNER),
    AcknowledgeAsStaff(SECRET),
    CheckIn(SECRET, Presented.SCANNER, SECRET),
    SignInByLabel(SECRET, Presented.SCANNER, SECRET),
    SignInGuest(purpose=None, role=Role.PARTNER, age_band=AgeBand.ADULT, nickname=SECRET, staff_text=SECRET),
    OpenDemo(SOMEBODY, "demo", SECRET),
    ChooseDemo(SOMEBODY, "demo", SECRET),
    AcknowledgeSafety("s", "strap", needs_staff=True, staff_text=SECRET),
    GroupExpected(28, SECRET),
    GroupForm(heads=28, staff_text=SECRET),
    GuestForm(nickname=SECRET),
    SOMEBODY,
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_secret_is_told_by_its_length_alone(value: Any) -> None:
    told = repr(value)
    assert SECRET not in told
    assert f"<{len(SECRET)} characters>" in told
    assert told.startswith(type(value).__name__ + "(")


def test_what_is_no_secret_is_told_and_nothing_is_told_as_nothing() -> None:
    assert repr(PresentBadge("", Presented.CAMERA)) == "PresentBadge(text='', presented=<Presented.CAMERA: 'camera'>)"
