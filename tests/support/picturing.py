# SPDX-License-Identifier: Apache-2.0
"""A desk with a camera: things that go out and come back with their pictures."""

from __future__ import annotations

from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged
from lab_kiosk.application.flows import Action, Screen
from lab_kiosk.application.flows.pictures import LOOK_MS
from lab_kiosk.application.pictures import (
    PicturesShown,
    PictureTaken,
)
from lab_kiosk.domain.events.equipment import AssetLent, AssetPictured
from lab_kiosk.domain.ids import LoanId
from lab_kiosk.domain.vocabulary import LoanKind
from tests.support.builders import DAY, START_MS
from tests.support.desk import Desk
from tests.support.journeys import PATS, A
from tests.support.lending import B, handing, taking
from tests.support.pictures import picture

CAMERA = Device(id="cam", kind=DeviceKind.CAMERA, name="Camera", condition=DeviceCondition.READY)


def out(*, camera: bool = True) -> Desk:
    """Quest A and B have just gone out to Pat, at a desk with a camera."""
    here = handing(PATS, A, B)
    if camera:
        here.send(DevicesChanged((CAMERA,)))
    here.tap(Action.TAKE)
    assert here.screen is Screen.HANDED_OUT
    return here


def shoot(here: Desk, content: bytes = b"a thing") -> Desk:
    """The camera gives what it was asked for."""
    here.tap(Action.TAKE)
    return here.send(PictureTaken(here.asked_camera[-1].ticket, picture(content)))


def keep(here: Desk) -> Desk:
    return here.wait(LOOK_MS).tap(Action.KEEP)


def pictured_out(content: bytes = b"a thing") -> Desk:
    return keep(shoot(out().tap(Action.PICTURE, "quest-a"), content))


def back_again(content: bytes = b"a thing") -> Desk:
    return taking(pictured_out(content)).scan(A)


def facts(here: Desk) -> list[AssetPictured]:
    return [entry.event for entry in here.lab.told("asset.pictured")]  # type: ignore[misc]


def page(here: Desk) -> PicturesShown:
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.shown is not None
    return here.kiosk.pictures.shown


def lent(loan_id: str) -> AssetLent:
    return AssetLent(
        loan_id=LoanId(loan_id), kind=LoanKind.DAY, due_at=START_MS + DAY, zone="America/Chicago", batch_id="b"
    )


def at_thing(here: Desk) -> Desk:
    for _ in range(3):
        if here.screen is not Screen.DESK:
            here.tap(Action.BACK)
    here.tap(Action.OPEN, "find").scan(A)
    assert here.screen is Screen.THING
    return here
