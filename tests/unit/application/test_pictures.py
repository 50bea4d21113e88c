# SPDX-License-Identifier: Apache-2.0
"""A picture of a thing at its hand-over: at the open desk alone, looked at before it is kept, in nobody's way."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind, DevicesChanged, DeviceTrouble
from lab_kiosk.application.exchange import Peer
from lab_kiosk.application.flows import Action, Kiosk, Screen, Tap, advance
from lab_kiosk.application.flows.pictures import LOOK_MS, camera_here
from lab_kiosk.application.flows.screens import AT_THE_DESK, PICTURE_PAGES
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.pictures import (
    RESERVE,
    DeletePicture,
    KeepPicture,
    LookAtPictures,
    PictureNotKept,
    PictureNotTaken,
    PicturesShown,
    PictureTaken,
    PictureTrouble,
    TakePicture,
)
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.pictures import sweep
from lab_kiosk.domain.codes import place_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import AssetLent, AssetPictured
from lab_kiosk.domain.ids import AssetId, Handle, LoanId, LogId, Stream, asset_stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import LoanKind, PictureStage
from lab_kiosk.ui.showcase.states import STATES
from tests.support.builders import DAY, HOUR, PAT, STAFF, START_MS
from tests.support.desk import Desk
from tests.support.fakes import SITE_STREAM
from tests.support.journeys import LOGIN, PATS, QUINNS, A
from tests.support.lending import B, handing, loans, taking
from tests.support.pictures import jpeg, picture

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


def test_all_of_a_thing_are_on_its_page_the_newest_hand_over_first() -> None:
    here = back_again(b"one")
    here.lab.wait(HOUR)
    here.lab.tell(Fact(asset_stream(AssetId("quest-a")), lent("later"), Handle(PAT)))
    perform(
        KeepPicture(asset_id="quest-a", loan_id="later", stage=PictureStage.OUT, picture=picture(b"two"), by=STAFF),
        here.lab.lab,
    )
    at_thing(here)
    assert here.kiosk.find is not None
    assert here.kiosk.find.thing is not None
    assert here.kiosk.find.thing.pictured == 2
    here.tap(Action.PICTURE)
    assert here.screen is Screen.THING_PICTURES
    newest = page(here)
    assert (newest.page, newest.pages, newest.erasable) == (0, 2, True)
    assert newest.out is not None
    assert newest.out.picture == picture(b"two")
    oldest = page(here.tap(Action.PAGE, "older"))
    assert oldest.out is not None
    assert oldest.out.picture == picture(b"one")
    assert page(here.tap(Action.PAGE, "older")) == oldest
    assert page(here.tap(Action.PAGE, "sideways")) == oldest
    assert page(here.tap(Action.PAGE, "newest")) == newest
    assert here.tap(Action.BACK).screen is Screen.THING


def test_a_thing_without_pictures_has_no_page_of_them() -> None:
    here = at_thing(out())
    assert here.tap(Action.PICTURE).screen is Screen.THING
    kiosk = replace(here.kiosk, find=None)
    assert advance(kiosk, Tap(Action.PICTURE), here.now)[0].screen is Screen.THING


def test_the_page_of_another_thing_is_not_mixed_with_this_one() -> None:
    here = at_thing(pictured_out()).tap(Action.PICTURE)
    told = page(here)
    assert page(here.send(PicturesShown(asset_id="quest-b"))) == told


def test_one_is_deleted_by_two_taps_and_said_to_be() -> None:
    here = at_thing(pictured_out()).tap(Action.PICTURE)
    first = page(here).out
    assert first is not None
    here.tap(Action.REMOVE, "another").tap(Action.REMOVE, first.picture_id)
    assert here.lab.pictures.names() == {first.picture_id}
    here.tap(Action.REMOVE, first.picture_id)
    assert here.lab.pictures.names() == frozenset()
    left = page(here).out
    assert left is not None
    assert (left.picture, left.trouble) == (None, PictureTrouble.DELETED)
    here.tap(Action.REMOVE, first.picture_id)
    assert len(here.lab.told("asset.picture_deleted")) == 1


def test_before_the_lab_has_answered_nothing_is_turned_or_deleted() -> None:
    here = at_thing(pictured_out())
    here.slow = True
    here.tap(Action.PICTURE)
    kiosk = replace(here.kiosk, busy=False)
    for tap in (Tap(Action.PAGE, "older"), Tap(Action.REMOVE, "x")):
        assert advance(kiosk, tap, here.now)[1] == ()


def test_who_may_not_look_after_things_may_look_and_not_delete() -> None:
    here = pictured_out()
    (event,) = facts(here)
    here.lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=StaffRole.IT)))
    for by in (STAFF, ""):
        told = perform(DeletePicture(asset_id="quest-a", picture_id=event.picture_id, by=by), here.lab.lab)
        assert isinstance(told, PicturesShown)
        assert not told.erasable
        assert told.out is not None
        assert told.out.picture is not None
    at_thing(here).tap(Action.PICTURE).tap(Action.REMOVE, event.picture_id).tap(Action.REMOVE, event.picture_id)
    assert here.lab.pictures.names() == {event.picture_id}
    unknown = DeletePicture(asset_id="quest-b", picture_id=event.picture_id, by=STAFF)
    assert perform(unknown, here.lab.lab) == PicturesShown(asset_id="quest-b")


def test_what_is_missing_damaged_or_another_picture_is_said_in_words() -> None:
    here = at_thing(pictured_out()).tap(Action.PICTURE)
    (event,) = facts(here)
    store = here.lab.pictures

    def trouble() -> PictureTrouble | None:
        seen = page(here.tap(Action.PAGE, "newest")).out
        assert seen is not None
        return seen.trouble

    assert trouble() is None
    store.damaged.add(event.picture_id)
    assert trouble() is PictureTrouble.UNREADABLE
    store.damaged.clear()
    store.kept[event.picture_id] = jpeg(b"somebody laid another one in its place")
    assert trouble() is PictureTrouble.UNREADABLE
    store.kept.clear()
    assert trouble() is PictureTrouble.GONE


class Elsewhere:
    """Every log is of the second desk."""

    def __init__(self, log_id: LogId) -> None:
        self._peer = Peer(log_id=log_id, site_id=1, kiosk="Second desk", seq=1)

    def peers(self) -> tuple[Peer, ...]:
        return (self._peer,)


def test_what_another_kiosk_took_is_said_to_be_there() -> None:
    here = pictured_out()
    entry = here.lab.told("asset.pictured")[0]
    lab = dataclasses.replace(here.lab.lab, exchange=Elsewhere(entry.log_id))  # type: ignore[arg-type]
    here.lab.pictures.kept.clear()
    told = perform(LookAtPictures(asset_id="quest-a", by=STAFF), lab)
    assert isinstance(told, PicturesShown)
    assert told.out is not None
    assert (told.out.trouble, told.out.kiosk) == (PictureTrouble.ELSEWHERE, "Second desk")


def test_a_power_cut_between_picture_and_event_is_swept_at_the_start() -> None:
    here = pictured_out()
    (event,) = facts(here)
    assert sweep(here.lab.lab) == 0
    here.lab.pictures.keep("0-0", jpeg())
    assert sweep(here.lab.lab) == 1
    assert here.lab.pictures.names() == {event.picture_id}


def test_what_was_deleted_and_is_still_there_is_swept_too() -> None:
    here = pictured_out()
    (event,) = facts(here)
    here.lab.pictures.stuck = True
    perform(DeletePicture(asset_id="quest-a", picture_id=event.picture_id, by=STAFF), here.lab.lab)
    assert sweep(here.lab.lab) == 0
    here.lab.pictures.stuck = False
    assert sweep(here.lab.lab) == 1
    assert sweep(here.lab.lab) == 0


@given(fates=st.lists(st.sampled_from(["whole", "cut before the event", "disk full", "journal full"]), max_size=8))
@settings(max_examples=40)
def test_whatever_happens_while_one_is_kept_a_sweep_leaves_exactly_what_the_journal_names(fates: list[str]) -> None:
    here = out()
    loan = next(loan for loan in loans(here) if loan.asset_id == "quest-a")
    named = set()
    for number, fate in enumerate(fates):
        content = picture(b"%d" % number)
        command = KeepPicture(
            asset_id="quest-a", loan_id=loan.loan_id, stage=PictureStage.OUT, picture=content, by=STAFF
        )
        if fate == "cut before the event":
            here.lab.pictures.keep(f"0-{number}", content.content)
            continue
        here.lab.pictures.full = fate == "disk full"
        here.lab.store.full = fate == "journal full"
        try:
            outcome = perform(command, here.lab.lab)
        except EnvironmentProblem:
            assert fate == "journal full"
        else:
            assert isinstance(outcome, PictureNotKept) is (fate == "disk full")
            named = {content.content} if fate == "whole" else named
        here.lab.pictures.full = here.lab.store.full = False
    sweep(here.lab.lab)
    assert set(here.lab.pictures.kept.values()) == named
    assert here.lab.pictures.names() <= {event.picture_id for event in facts(here)}


def test_the_camera_is_asked_by_an_open_desk_and_by_nobody_else() -> None:
    """Every state of every screen, every tap: a picture is asked for on two pages, and with a desk alone."""
    asked = set()
    for kiosk in STATES.values():
        for with_desk in (kiosk, replace(kiosk, desk=None)):
            seen = replace(with_desk, devices=(CAMERA,), busy=False)
            for action in Action:
                _, commands = advance(seen, Tap(action), kiosk.now)
                if any(isinstance(command, TakePicture) for command in commands):
                    assert seen.desk is not None
                    asked.add(seen.screen)
    assert asked == {Screen.HAND_PICTURE, Screen.BACK_PICTURE}
    assert asked < PICTURE_PAGES < AT_THE_DESK


def test_no_picture_is_in_a_log() -> None:
    taken = PictureTaken("1", picture(b"secret of a lens"))
    command = KeepPicture(asset_id="a", loan_id="l", stage=PictureStage.IN, picture=taken.picture, by=STAFF)
    assert "secret" not in repr((taken, command))
    here = shoot(out().tap(Action.PICTURE, "quest-a"), b"secret of a lens")
    assert "secret" not in repr(here.kiosk)


def test_the_journal_holds_no_byte_of_it() -> None:
    here = pictured_out(b"secret of a lens")
    assert b"secret" in next(iter(here.lab.pictures.kept.values()))
    assert "secret" not in repr(here.lab.store.entries)
    assert all(entry.subject is None and entry.personal is None for entry in here.lab.told("asset.pictured"))
    assert here.lab.store.history(asset_stream(AssetId("quest-a")))
