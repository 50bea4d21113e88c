# SPDX-License-Identifier: Apache-2.0
"""A thing before the camera of the desk, its pictures beside each other, and everything that can be in their way."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice

from lab_kiosk.application.cases import CaseBook, Deed, Moment
from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind
from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.pictures import Picture, Pictured, PicturePage, PicturesShown, PictureTrouble
from lab_kiosk.domain.vocabulary import PictureStage
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye
from lab_kiosk.ui.showcase import lending, looking_glass
from lab_kiosk.ui.showcase.exchanges import STRANGER, TWICE
from lab_kiosk.ui.showcase.fleet import TAGS
from lab_kiosk.ui.showcase.invented import EMPTY, MINUTE, NOW
from lab_kiosk.ui.showcase.staff import DAY, SAM

CAMERA = Device(id="cam", kind=DeviceKind.CAMERA, name="Camera", condition=DeviceCondition.READY)
VIEWFINDERS = {
    "hand-picture": CameraWord(Eye.OPEN),
    "hand-picture-full": CameraWord(Eye.OPEN),
    "hand-picture-away": CameraWord(Eye.AWAY),
    "back-picture": CameraWord(Eye.OPEN),
    "back-picture-no-first": CameraWord(Eye.OPEN),
    "case-picture": CameraWord(Eye.OPEN),
    "case-picture-full": CameraWord(Eye.OPEN),
}
THINGS = frozenset(VIEWFINDERS)
"""Where the camera sees a thing, and no badge."""


@cache
def _picture(*, scratched: bool) -> Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    looking_glass.thing(scratched=scratched).save(buffer, "JPG", 85)  # type: ignore[call-overload]
    return Picture.of(bytes(buffer.data().data()))


def _taking() -> dict[str, Kiosk]:
    out = Pictured(picture_id="p1", at=NOW - 45 * MINUTE, by="Sam", picture=_picture(scratched=False))
    back = Pictured(picture_id="p2", at=NOW - MINUTE, by="Sam", picture=_picture(scratched=True))
    nothing = PicturesShown(asset_id="lend-2", loan_id="l")
    page = PicturePage(asset_id="lend-2", by="S", name="Quest 3", tag=TAGS[2], loan_id="l", shown=nothing)
    going = replace(page, stage=PictureStage.OUT)
    coming = replace(page, stage=PictureStage.IN, shown=replace(nothing, out=out))
    states = lending.states()
    hand = replace(states["handed-out"], screen=Screen.HAND_PICTURE, devices=(CAMERA,), pictures=going)
    take = replace(states["take-back-asks"], screen=Screen.BACK_PICTURE, devices=(CAMERA,), pictures=coming)
    told = take.taking
    pictured = told and replace(told, last=told.last and replace(told.last, pictured=True))
    gone = replace(out, picture=None, trouble=PictureTrouble.GONE)
    both = replace(coming, shown=replace(nothing, out=out, back=back))
    draft = states["handed-out"].handing
    return {
        "handed-out-camera": replace(
            states["handed-out"],
            devices=(CAMERA,),
            handing=draft and replace(draft, pictured=frozenset({"loan-2"})),
            notice=Notice.PICTURE_KEPT,
        ),
        "hand-picture": hand,
        "hand-picture-taken": replace(hand, pictures=replace(going, taken=_picture(scratched=False))),
        "hand-picture-full": replace(hand, pictures=replace(going, trouble=PictureTrouble.DISK_FULL)),
        "hand-picture-not-saved": replace(
            hand, pictures=replace(going, taken=_picture(scratched=False), trouble=PictureTrouble.NOT_WRITTEN)
        ),
        "hand-picture-none": replace(hand, pictures=replace(going, trouble=PictureTrouble.NO_PICTURE)),
        "hand-picture-away": replace(hand, devices=(replace(CAMERA, condition=DeviceCondition.SEARCHING),)),
        "hand-picture-opening": hand,
        "take-back-pictured": replace(take, screen=Screen.TAKE_BACK, pictures=None, taking=pictured),
        "take-back-camera": replace(take, screen=Screen.TAKE_BACK, pictures=None),
        "back-picture": take,
        "back-picture-taken": replace(take, pictures=replace(coming, taken=_picture(scratched=True))),
        "back-picture-kept": replace(take, pictures=both, notice=Notice.PICTURE_KEPT),
        "back-picture-gone": replace(take, pictures=replace(both, shown=replace(nothing, out=gone, back=back))),
        "back-picture-no-first": replace(take, pictures=replace(coming, shown=nothing)),
        "back-picture-no-camera": replace(take, devices=(), pictures=coming),
    }


def _looked_up() -> dict[str, Kiosk]:
    first = Pictured(picture_id="p1", at=NOW - 3 * DAY, by="Sam", picture=_picture(scratched=False))
    second = Pictured(picture_id="p2", at=NOW - DAY, by="Ana", picture=_picture(scratched=True))
    only = PicturesShown(asset_id="a1", loan_id="l1", whom="Maya", out=first, back=second, pages=1)
    shown = replace(only, page=1, pages=3, erasable=True)
    page = PicturePage(asset_id="a1", by="S", name="Quest 3", tag=TAGS[2], shown=shown)
    screen = replace(EMPTY, screen=Screen.THING_PICTURES, desk=SAM, pictures=page)

    def left(out: PictureTrouble, back: PictureTrouble | None) -> Kiosk:
        without = replace(first, picture=None, trouble=out, kiosk="Second desk" if back is None else "")
        after = None if back is None else replace(second, picture=None, trouble=back)
        return replace(screen, pictures=replace(page, shown=replace(shown, out=without, back=after, whom="")))

    return {
        "thing-pictures": screen,
        "thing-pictures-sure": replace(screen, pictures=replace(page, sure="p2")),
        "thing-pictures-oldest": replace(screen, pictures=replace(page, shown=replace(shown, page=2))),
        "thing-pictures-to-read": replace(screen, pictures=replace(page, shown=only)),
        "thing-pictures-elsewhere": left(PictureTrouble.ELSEWHERE, None),
        "thing-pictures-gone": left(PictureTrouble.UNREADABLE, PictureTrouble.DELETED),
    }


def _of_a_code() -> dict[str, Kiosk]:
    """What carries a code that nobody knows: on the list, before the camera, and as somebody decides about it."""
    line = replace(STRANGER, at=NOW - 20 * MINUTE, moments=(Moment(at=NOW - 20 * MINUTE, deed=Deed.SCANNED),))
    shot = Pictured(picture_id="p1", at=NOW - 5 * MINUTE, by="Sam", picture=_picture(scratched=False))
    nothing = PicturesShown(case_id=line.case_id, erasable=True)
    page = PicturePage(case_id=line.case_id, by="S", tag=line.tag, stage=PictureStage.OUT, shown=nothing)
    cases = replace(EMPTY, screen=Screen.CASES, desk=SAM, devices=(CAMERA,), cases=CaseBook(by="S", lines=(line,)))
    looked = replace(cases, cases=CaseBook(by="S", lines=(replace(line, pictured=True), TWICE)))
    taking = replace(cases, screen=Screen.CASE_PICTURE, pictures=page)
    there = replace(nothing, out=shot)
    away = replace(shot, picture=None, kiosk="Second desk", trouble=PictureTrouble.ELSEWHERE)

    def at(**changes: Any) -> Kiosk:
        return replace(taking, pictures=replace(page, **changes))

    return {
        "cases-picture": cases,
        "cases-pictured": looked,
        "case-picture": taking,
        "case-picture-taken": at(taken=_picture(scratched=False)),
        "case-picture-kept": replace(at(shown=there), notice=Notice.PICTURE_KEPT),
        "case-picture-sure": at(shown=there, sure="p1"),
        "case-picture-elsewhere": at(shown=replace(nothing, out=away)),
        "case-picture-full": at(trouble=PictureTrouble.DISK_FULL),
        "case-picture-none": replace(at(), devices=()),
        "case-picture-decided": at(shown=there, stage=None),
    }


def states() -> dict[str, Kiosk]:
    return {**_taking(), **_looked_up(), **_of_a_code()}
