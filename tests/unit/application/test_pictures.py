# SPDX-License-Identifier: Apache-2.0
"""A picture of a thing at its hand-over: at the open desk alone, looked at before it is kept, in nobody's way."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application.devices import DeviceCondition, DeviceKind, DevicesChanged, DeviceTrouble
from lab_kiosk.application.flows import Action, Kiosk, Screen, Tap, advance
from lab_kiosk.application.flows.pictures import LOOK_MS, camera_here
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.pictures import (
    RESERVE,
    KeepPicture,
    PictureNotTaken,
    PictureTaken,
    PictureTrouble,
)
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import place_card
from lab_kiosk.domain.events.equipment import AssetPictured
from lab_kiosk.domain.vocabulary import PictureStage
from tests.support.builders import STAFF
from tests.support.journeys import LOGIN, PATS, QUINNS, A
from tests.support.lending import B, handing, loans, taking
from tests.support.pictures import jpeg, picture
from tests.support.picturing import CAMERA, back_again, facts, keep, out, page, pictured_out, shoot


def test_a_picture_is_taken_looked_at_and_kept_and_the_event_says_which_one_it_is() -> None:
    here = out().tap(Action.PICTURE, "quest-a")
    assert here.screen is Screen.HAND_PICTURE
    assert here.asked_camera == []
    shoot(here)
    assert here.lab.pictures.kept == {}, "looked at, and not kept"
    assert facts(here) == []
    keep(here)
    (event,) = facts(here)
    assert here.screen is Screen.HANDED_OUT
    assert here.kiosk.notice is Notice.PICTURE_KEPT
    assert here.lab.pictures.kept == {event.picture_id: jpeg()}
    loan = next(loan for loan in loans(here) if loan.asset_id == "quest-a")
    assert event == AssetPictured(
        picture_id=event.picture_id,
        loan_id=loan.loan_id,
        stage=PictureStage.OUT,
        digest=picture().digest,
        size=len(jpeg()),
        by=STAFF,
    )
    assert here.kiosk.handing is not None
    assert here.kiosk.handing.pictured == {"quest-a"}
    assert here.kiosk.pictures is None


def test_a_kiosk_without_a_camera_offers_none() -> None:
    here = out(camera=False)
    assert here.tap(Action.PICTURE, "quest-a").screen is Screen.HANDED_OUT
    taking(here).scan(A)
    assert here.tap(Action.PICTURE).screen is Screen.TAKE_BACK


@pytest.mark.parametrize(
    ("condition", "trouble", "here"),
    [
        (DeviceCondition.READY, None, True),
        (DeviceCondition.RESTING, None, True),
        (DeviceCondition.IN_TROUBLE, DeviceTrouble.UPSIDE_DOWN, True),
        (DeviceCondition.IN_TROUBLE, DeviceTrouble.BUSY, False),
        (DeviceCondition.SEARCHING, None, False),
    ],
)
def test_which_cameras_count(condition: DeviceCondition, trouble: DeviceTrouble | None, here: bool) -> None:
    device = replace(CAMERA, condition=condition, trouble=trouble)
    assert camera_here(Kiosk(devices=(device,))) is here
    assert not camera_here(Kiosk(devices=(replace(device, kind=DeviceKind.SCANNER),)))


def test_only_what_went_out_is_pictured() -> None:
    here = out()
    assert here.tap(Action.PICTURE, "camera").screen is Screen.HANDED_OUT
    kiosk = replace(here.kiosk, handing=replace(here.kiosk.handing, out=None))  # type: ignore[type-var]
    assert advance(kiosk, Tap(Action.PICTURE, "quest-a"), here.now)[0].screen is Screen.HANDED_OUT


def test_again_takes_another_one_and_without_keeps_none() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"), b"blurred").tap(Action.REMOVE)
    keep(shoot(here, b"sharp"))
    assert list(here.lab.pictures.kept.values()) == [jpeg(b"sharp")]
    shoot(here.tap(Action.PICTURE, "quest-b")).tap(Action.BACK)
    assert here.screen is Screen.HANDED_OUT
    assert here.kiosk.pictures is None
    assert len(facts(here)) == 1


def test_a_hurried_second_tap_keeps_nothing() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"))
    here.tap(Action.KEEP)
    here.wait(LOOK_MS - 1)
    here.tap(Action.KEEP)
    assert here.screen is Screen.HAND_PICTURE
    assert facts(here) == []
    here.tap(Action.STAY)  # what a finger on the glass is, before it is a tap
    here.wait(1).tap(Action.STAY).tap(Action.KEEP)
    assert len(facts(here)) == 1


def test_nothing_is_kept_that_was_not_taken_and_nothing_is_taken_twice() -> None:
    here = out().tap(Action.PICTURE, "quest-a").wait(LOOK_MS).tap(Action.KEEP)
    assert facts(here) == []
    shoot(here).tap(Action.TAKE)
    assert len(here.asked_camera) == 1
    here = out().tap(Action.PICTURE, "quest-a").send(DevicesChanged(())).tap(Action.TAKE)
    assert here.asked_camera == []


def test_what_comes_for_nobody_falls() -> None:
    here = out().tap(Action.PICTURE, "quest-a").tap(Action.TAKE)
    late = PictureTaken("another", picture())
    assert here.send(late).kiosk.busy
    assert here.send(PictureNotTaken("another")).kiosk.busy
    here.send(PictureNotTaken(here.asked_camera[-1].ticket))
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.NO_PICTURE
    here.tap(Action.BACK)
    before = here.kiosk
    assert here.send(PictureTaken(here.asked_camera[-1].ticket, picture())).kiosk == before


def test_a_full_disk_is_said_and_the_hand_over_goes_on() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"))
    here.lab.pictures.full = True
    keep(here)
    assert here.screen is Screen.HAND_PICTURE
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.DISK_FULL
    assert here.kiosk.pictures.taken is not None, "it can be tried once more"
    assert here.tap(Action.BACK).screen is Screen.HANDED_OUT
    assert len(loans(here)) == 2
    assert facts(here) == []


def test_pictures_leave_the_last_of_the_disk_to_the_journal() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"))
    here.lab.free = RESERVE - 1
    keep(here)
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.DISK_FULL
    here.lab.free = RESERVE
    keep(here)
    assert len(facts(here)) == 1


def test_a_journal_that_takes_nothing_leaves_no_picture_behind() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"))
    here.lab.store.full = True
    keep(here)
    assert here.lab.pictures.kept == {}
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.NOT_WRITTEN


def test_another_one_of_the_same_hand_over_takes_the_place_of_the_first() -> None:
    here = pictured_out(b"first")
    here.tap(Action.PICTURE, "quest-a").tap(Action.TAKE)
    assert len(here.asked_camera) == 1, "there is one: the page shows it"
    loan = facts(here)[0].loan_id
    again = KeepPicture(asset_id="quest-a", loan_id=loan, stage=PictureStage.OUT, picture=picture(b"second"), by=STAFF)
    perform(again, here.lab.lab)
    assert list(here.lab.pictures.kept.values()) == [jpeg(b"second")]


def test_at_the_return_both_lie_side_by_side() -> None:
    here = back_again(b"whole")
    assert here.kiosk.taking is not None
    assert here.kiosk.taking.last is not None
    assert here.kiosk.taking.last.pictured
    here.tap(Action.PICTURE)
    assert here.screen is Screen.BACK_PICTURE
    before = page(here)
    assert before.out is not None
    assert before.out.picture == picture(b"whole")
    assert before.back is None
    keep(shoot(here, b"scratched"))
    both = page(here)
    assert here.screen is Screen.BACK_PICTURE
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.kept
    assert (both.out and both.out.picture, both.back and both.back.picture) == (
        picture(b"whole"),
        picture(b"scratched"),
    )
    assert [event.stage for event in facts(here)] == [PictureStage.OUT, PictureStage.IN]
    assert here.tap(Action.BACK).screen is Screen.TAKE_BACK
    assert here.kiosk.taking.last is not None


def test_without_a_camera_the_first_one_can_still_be_compared_with_the_thing() -> None:
    here = back_again().send(DevicesChanged(())).tap(Action.PICTURE)
    assert here.screen is Screen.BACK_PICTURE
    assert page(here).out is not None
    assert here.tap(Action.TAKE).asked_camera[1:] == []


def test_what_nobody_had_has_no_hand_over_to_be_pictured_for() -> None:
    here = taking(handing(PATS)).send(DevicesChanged((CAMERA,))).tap(Action.PICTURE)
    assert here.screen is Screen.TAKE_BACK
    assert here.scan(A).tap(Action.PICTURE).screen is Screen.TAKE_BACK


def test_the_next_scan_goes_on_without_a_picture() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a")).scan(QUINNS)
    assert here.screen is Screen.HAND_OUT
    assert here.kiosk.pictures is None
    here = shoot(out().tap(Action.PICTURE, "quest-a")).scan(A)
    assert here.screen is Screen.HAND_OUT
    here = taking(out()).scan(A).tap(Action.PICTURE)
    assert here.screen is Screen.BACK_PICTURE
    assert here.scan(B).screen is Screen.TAKE_BACK
    assert here.kiosk.returned is not None
    assert here.kiosk.returned.asset_id == "quest-b"
    assert here.tap(Action.PICTURE).scan(PATS).screen is Screen.HAND_OUT
    assert facts(here) == []


def test_other_codes_mean_nothing_here() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a"))
    assert here.scan(place_card("SHELF")).screen is Screen.HAND_PICTURE
    assert here.scan(LOGIN).kiosk.notice is Notice.LOGIN_BADGE
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.taken is not None


def test_left_alone_the_desk_closes_and_the_picture_is_gone() -> None:
    here = shoot(out().tap(Action.PICTURE, "quest-a")).wait(121_000)
    assert here.screen is Screen.ATTRACT
    assert here.kiosk.pictures is None
    assert here.lab.pictures.kept == {}
