# SPDX-License-Identifier: Apache-2.0
"""Pictures of a thing at its hand-over, or of what carries a code that nobody knows: looked through the camera, taken
with a tap, looked at, and only then kept.

Every row is one of an open desk, and the camera is asked for a picture by one of them, :func:`take`. The next scan goes
on without a picture.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from msgspec.structs import replace

from lab_kiosk.application.commands import ListCases
from lab_kiosk.application.desk import DeskSession
from lab_kiosk.application.devices import DeviceCondition, DeviceKind, DeviceTrouble
from lab_kiosk.application.flows import check_in, hand_out, take_back
from lab_kiosk.application.flows.desk import at_desk, back, closed
from lab_kiosk.application.flows.hand_out import handing
from lab_kiosk.application.flows.kiosk import Handler, Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import TAKING_PICTURES, Screen
from lab_kiosk.application.flows.take_back import taking
from lab_kiosk.application.flows.words import Action, Notice
from lab_kiosk.application.handing import Handing, Taking
from lab_kiosk.application.intents import BringBack, PresentBadge, PutInTray, TellPlace, TurnAway
from lab_kiosk.application.outcomes import Failed
from lab_kiosk.application.pictures import (
    DeleteCasePicture,
    DeletePicture,
    KeepCasePicture,
    KeepPicture,
    LookAtCasePicture,
    LookAtPictures,
    PictureKept,
    PictureNotKept,
    PictureNotTaken,
    PicturePage,
    PicturesShown,
    PictureTaken,
    PictureTrouble,
    TakePicture,
)
from lab_kiosk.domain.vocabulary import CaseCode, PictureStage

LOOK_MS = 800
"""Nobody has looked at a picture that has not been there for so long."""
_BEHIND = {
    Screen.HAND_PICTURE: Screen.HANDED_OUT,
    Screen.BACK_PICTURE: Screen.TAKE_BACK,
    Screen.THING_PICTURES: Screen.THING,
}


def picturing(row: Callable[[Kiosk, PicturePage, Any], Move]) -> Handler:
    @at_desk
    @wraps(row)
    def handle(kiosk: Kiosk, desk: DeskSession, event: Any) -> Move:
        return back(kiosk) if kiosk.pictures is None else row(kiosk, kiosk.pictures, event)

    return handle


def camera_here(kiosk: Kiosk) -> bool:
    """Whether a camera sees, or would as soon as somebody wants it. Where none does, no picture is offered."""
    return any(
        device.kind is DeviceKind.CAMERA
        and (
            device.condition in {DeviceCondition.READY, DeviceCondition.RESTING}
            or device.trouble is DeviceTrouble.UPSIDE_DOWN
        )
        for device in kiosk.devices
    )


@handing
def of_what_goes(kiosk: Kiosk, draft: Handing, tap: Tap) -> Move:
    """Of one of the things that have just gone out."""
    loan = next((loan for loan in draft.out.loans if loan.asset_id == tap.value), None) if draft.out else None
    if loan is None or not camera_here(kiosk):
        return stay(kiosk)
    page = PicturePage(
        asset_id=loan.asset_id,
        by=draft.by,
        name=loan.name,
        tag=loan.tag,
        loan_id=loan.loan_id,
        stage=PictureStage.OUT,
    )
    return _opened(kiosk, Screen.HAND_PICTURE, page)


@taking
def of_what_came(kiosk: Kiosk, draft: Taking, tap: Tap) -> Move:
    """Of what came back last, beside the one from when it went out. Without a camera that one is all there is."""
    last, thing = draft.last, kiosk.returned
    if last is None or thing is None or not last.loan_id or not (last.pictured or camera_here(kiosk)):
        return stay(kiosk)
    page = PicturePage(
        asset_id=last.asset_id,
        by=draft.by,
        name=thing.name,
        tag=thing.tag,
        loan_id=last.loan_id,
        stage=PictureStage.IN,
    )
    return _opened(kiosk, Screen.BACK_PICTURE, page)


@at_desk
def of_a_thing(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """All of a thing that was looked up, one hand-over after the other."""
    thing = kiosk.find.thing if kiosk.find is not None else None
    if thing is None or not thing.pictured:
        return stay(kiosk)
    page = PicturePage(asset_id=thing.asset_id, by=desk.by, name=thing.name, tag=thing.tag)
    return _opened(kiosk, Screen.THING_PICTURES, page)


@at_desk
def of_a_case(kiosk: Kiosk, desk: DeskSession, tap: Tap) -> Move:
    """Of what carries a code that nobody knows: the one there is, else one that is taken while it is not decided."""
    lines = kiosk.cases.lines if kiosk.cases is not None else ()
    line = next((line for line in lines if line.case_id == tap.value and line.code is CaseCode.UNKNOWN_CODE), None)
    if line is None or not (line.pictured or (line.settled is None and camera_here(kiosk))):
        return stay(kiosk)
    stage = PictureStage.OUT if line.settled is None else None
    page = PicturePage(case_id=line.case_id, by=desk.by, tag=line.tag, stage=stage)
    return _opened(kiosk, Screen.CASE_PICTURE, page)


def _opened(kiosk: Kiosk, screen: Screen, page: PicturePage) -> Move:
    look = (
        LookAtCasePicture(case_id=page.case_id, by=page.by)
        if page.case_id
        else LookAtPictures(asset_id=page.asset_id, by=page.by, loan_id=page.loan_id)
    )
    return go(kiosk, screen, look, pictures=page, busy=True)


@picturing
def shown(kiosk: Kiosk, page: PicturePage, outcome: PicturesShown) -> Move:
    if (outcome.asset_id, outcome.case_id) != (page.asset_id, page.case_id):
        return kiosk, ()
    return replace(kiosk, pictures=replace(page, shown=outcome, sure=""), busy=False), ()


@picturing
def take(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    if page.stage is None or page.kept or page.taken is not None or not camera_here(kiosk):
        return stay(kiosk)
    ticket = f"{kiosk.epoch}.{kiosk.now.mono}"
    return stay(kiosk, TakePicture(ticket), pictures=replace(page, ticket=ticket, trouble=None), busy=True)


@picturing
def taken(kiosk: Kiosk, page: PicturePage, word: PictureTaken) -> Move:
    """What comes for a ticket that nobody waits for any more falls, and nothing has it."""
    if word.ticket != page.ticket:
        return kiosk, ()
    return stay(kiosk, pictures=replace(page, ticket="", taken=word.picture, taken_at=kiosk.now.mono), busy=False)


@picturing
def not_taken(kiosk: Kiosk, page: PicturePage, word: PictureNotTaken) -> Move:
    if word.ticket != page.ticket:
        return kiosk, ()
    return stay(kiosk, pictures=replace(page, ticket="", trouble=PictureTrouble.NO_PICTURE), busy=False)


@picturing
def again(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    return stay(kiosk, pictures=replace(page, taken=None, trouble=None))


@picturing
def keep(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """*Keep* lies where *Take picture* lay: a hurried finger's second tap has looked at nothing, and keeps nothing."""
    seen = kiosk.now.mono - page.taken_at >= LOOK_MS
    if page.taken is None or page.stage is None or not seen:
        return kiosk, ()
    command = (
        KeepCasePicture(case_id=page.case_id, picture=page.taken, by=page.by)
        if page.case_id
        else KeepPicture(asset_id=page.asset_id, loan_id=page.loan_id, stage=page.stage, picture=page.taken, by=page.by)
    )
    return stay(kiosk, command, pictures=replace(page, trouble=None), busy=True)


@picturing
def kept(kiosk: Kiosk, page: PicturePage, outcome: PictureKept) -> Move:
    """Handing out goes on; at the return both lie side by side, and that of a case is looked at."""
    page = replace(page, taken=None, shown=outcome.shown)
    if kiosk.screen is not Screen.HAND_PICTURE:
        return stay(kiosk, pictures=page, notice=Notice.PICTURE_KEPT, busy=False)
    draft = kiosk.handing and replace(kiosk.handing, pictured=kiosk.handing.pictured | {page.asset_id})
    return go(kiosk, Screen.HANDED_OUT, handing=draft, notice=Notice.PICTURE_KEPT, busy=False)


@picturing
def not_kept(kiosk: Kiosk, page: PicturePage, outcome: PictureNotKept) -> Move:
    return stay(kiosk, pictures=replace(page, trouble=outcome.trouble), busy=False)


@picturing
def failed(kiosk: Kiosk, page: PicturePage, outcome: Failed) -> Move:
    return stay(kiosk, pictures=replace(page, trouble=PictureTrouble.NOT_WRITTEN), busy=False)


@picturing
def put_away(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """Without a picture, or done with them. What was taken and not kept is gone with the page."""
    return go(kiosk, _BEHIND[kiosk.screen], busy=False)


@picturing
def case_again(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """One that nobody has kept is taken once more; one that is kept is deleted."""
    return again(kiosk, tap) if page.taken is not None else deleted(kiosk, tap)


@picturing
def case_put_away(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """To the exceptions, which say from now on that there is one."""
    return go(kiosk, Screen.CASES, ListCases(), busy=False)


@picturing
def page_wanted(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """``older`` or ``newest``."""
    at = {"older": page.shown.page + 1, "newest": 0}.get(tap.value, -1) if page.shown is not None else -1
    if page.shown is None or not 0 <= at < page.shown.pages:
        return stay(kiosk)
    return stay(kiosk, LookAtPictures(asset_id=page.asset_id, by=page.by, page=at), busy=True)


@picturing
def deleted(kiosk: Kiosk, page: PicturePage, tap: Tap) -> Move:
    """One tap asks, the second one deletes."""
    told = page.shown
    if told is None or not told.erasable:
        return stay(kiosk)
    if tap.value not in {one.picture_id for one in (told.out, told.back) if one is not None and one.picture}:
        return stay(kiosk)
    if page.sure != tap.value:
        return stay(kiosk, pictures=replace(page, sure=tap.value))
    gone = (
        DeleteCasePicture(case_id=page.case_id, picture_id=tap.value, by=page.by)
        if page.case_id
        else DeletePicture(asset_id=page.asset_id, picture_id=tap.value, by=page.by, page=told.page)
    )
    return stay(kiosk, gone, busy=True)


@picturing
def next_badge(kiosk: Kiosk, page: PicturePage, intent: PresentBadge) -> Move:
    behind = _behind(kiosk)
    serve = hand_out.next_badge if behind.screen is Screen.HANDED_OUT else take_back.badge_shown
    return serve(behind, intent)


@picturing
def next_thing(kiosk: Kiosk, page: PicturePage, intent: PutInTray) -> Move:
    return hand_out.next_thing(_behind(kiosk), intent)


@picturing
def next_brought(kiosk: Kiosk, page: PicturePage, intent: BringBack) -> Move:
    return take_back.brought(_behind(kiosk), intent)


def _behind(kiosk: Kiosk) -> Kiosk:
    """The page behind, as if nobody had thought of a picture."""
    return go(kiosk, _BEHIND[kiosk.screen], busy=False)[0]


@picturing
def meaningless(kiosk: Kiosk, page: PicturePage, intent: TellPlace) -> Move:
    return kiosk, ()


@picturing
def unreadable(kiosk: Kiosk, page: PicturePage, intent: TurnAway) -> Move:
    return check_in.unusable_here(kiosk, intent)


_TAKING: dict[Any, Handler] = {
    PicturesShown: shown,
    Action.TAKE: take,
    Action.KEEP: keep,
    PictureTaken: taken,
    PictureNotTaken: not_taken,
    Action.REMOVE: again,
    PictureKept: kept,
    PictureNotKept: not_kept,
    Failed: failed,
    Action.BACK: put_away,
    Action.CONTINUE: closed,
}
_SERVING: dict[Any, Handler] = {
    PresentBadge: next_badge,
    TellPlace: meaningless,
    TurnAway: unreadable,
}
"""At a hand-over. On the page of a case a scan means what it means on the page of the exceptions."""

TABLE: Table = {
    (Screen.HANDED_OUT, Action.PICTURE): of_what_goes,
    (Screen.TAKE_BACK, Action.PICTURE): of_what_came,
    (Screen.THING, Action.PICTURE): of_a_thing,
    (Screen.CASES, Action.PICTURE): of_a_case,
    **{(screen, what): row for screen in sorted(TAKING_PICTURES) for what, row in _TAKING.items()},
    **{(screen, what): row for screen in (Screen.HAND_PICTURE, Screen.BACK_PICTURE) for what, row in _SERVING.items()},
    (Screen.HAND_PICTURE, PutInTray): next_thing,
    (Screen.BACK_PICTURE, BringBack): next_brought,
    (Screen.CASE_PICTURE, Action.REMOVE): case_again,
    (Screen.CASE_PICTURE, Action.BACK): case_put_away,
    (Screen.THING_PICTURES, PicturesShown): shown,
    (Screen.THING_PICTURES, Action.PAGE): page_wanted,
    (Screen.THING_PICTURES, Action.REMOVE): deleted,
    (Screen.THING_PICTURES, Action.BACK): put_away,
}
