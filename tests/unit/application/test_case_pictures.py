# SPDX-License-Identifier: Apache-2.0
"""A picture of what carries a code that nobody knows: taken by staff on the page of the exceptions, for whoever decides
(equipment.md §3.5: "kept with photo prompt").
"""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from lab_kiosk.application import retention
from lab_kiosk.application.cases import CaseLine, Decision
from lab_kiosk.application.commands import SettleCase
from lab_kiosk.application.devices import DevicesChanged
from lab_kiosk.application.exchange import Peer
from lab_kiosk.application.flows import Action, Notice, Screen, Tap, advance
from lab_kiosk.application.flows.pictures import LOOK_MS
from lab_kiosk.application.pictures import (
    DeleteCasePicture,
    KeepCasePicture,
    LookAtCasePicture,
    Pictured,
    PictureNotKept,
    PicturesShown,
    PictureTrouble,
)
from lab_kiosk.application.retention import Periods, Proof, Rule
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.pictures import sweep
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.equipment import CasePictured
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.staff import StaffRole
from tests.support.builders import DAY, STAFF
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, at_staff_desk, card
from tests.support.pictures import jpeg, picture
from tests.support.picturing import CAMERA, keep, page, shoot
from tests.support.scenarios import SITE_STREAM, furnished, named
from tests.support.shared import StandingExchange

BAY = Stream("station:1/bay")
CASE = "UNKNOWN_CODE:1/bay|d"


def found() -> TestLab:
    """Somebody scanned a code that nobody knows."""
    lab = furnished()
    lab.tell(named(STAFF, "Sam"))
    lab.tell(Fact(BAY, UnknownScan(digest="d", place="desk"), personal=Personal(code="CBX-1")))
    return lab


def at_cases(lab: TestLab | None = None, *, camera: bool = True) -> Desk:
    here = at_staff_desk(lab or found())
    if camera:
        here.send(DevicesChanged((CAMERA,)))
    here.scan(card(Command.EXCEPTIONS))
    assert here.screen is Screen.CASES
    return here


def pictured(content: bytes = b"a thing", lab: TestLab | None = None) -> Desk:
    return keep(shoot(at_cases(lab).tap(Action.PICTURE, CASE), content))


def line(here: Desk) -> CaseLine:
    assert here.kiosk.cases is not None
    (one,) = here.kiosk.cases.lines
    return one


def events(lab: TestLab) -> list[CasePictured]:
    return [entry.event for entry in lab.told("case.pictured")]  # type: ignore[misc]


def shown(lab: TestLab, by: str = STAFF) -> Pictured | None:
    told = perform(LookAtCasePicture(case_id=CASE, by=by), lab.lab)
    assert isinstance(told, PicturesShown)
    return told.out


def settle(lab: TestLab) -> None:
    perform(SettleCase(case_id=CASE, decision=Decision.NOT_OURS, by=STAFF), lab.lab)


def test_code_unknown_is_kept_with_a_photo_prompt() -> None:
    """Equipment.md §3.5, the row "code unknown to the centre"."""
    here = at_cases()
    assert not line(here).pictured
    here.tap(Action.PICTURE, CASE)
    assert here.screen is Screen.CASE_PICTURE
    shoot(here)
    assert (events(here.lab), here.lab.pictures.kept) == ([], {}), "looked at, and not kept"
    keep(here)
    (event,) = events(here.lab)
    assert event == CasePictured(
        case_id=CASE, picture_id=event.picture_id, digest=picture().digest, size=len(jpeg()), by=STAFF
    )
    assert here.lab.told("case.pictured")[0].stream == BAY
    assert here.lab.pictures.kept == {event.picture_id: jpeg()}
    assert (here.screen, here.kiosk.notice) == (Screen.CASE_PICTURE, Notice.PICTURE_KEPT)
    seen = page(here).out
    assert seen is not None
    assert (seen.picture, seen.by, seen.kiosk) == (picture(), "Sam", "")
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.pictures, line(here).pictured) == (Screen.CASES, None, True)


def test_it_is_looked_at_again_and_the_case_is_decided_behind_it() -> None:
    here = at_cases(pictured().lab, camera=False).tap(Action.PICTURE, CASE)
    seen = page(here).out
    assert seen is not None
    assert seen.picture == picture()
    here.tap(Action.BACK).tap(Action.DECIDE, f"{Decision.NOT_OURS} {CASE}")
    assert line(here).settled is not None
    here.tap(Action.PICTURE, CASE).send(DevicesChanged((CAMERA,)))
    assert here.screen is Screen.CASE_PICTURE
    assert here.tap(Action.TAKE).asked_camera == []


def test_without_a_camera_nothing_is_asked() -> None:
    assert at_cases(camera=False).tap(Action.PICTURE, CASE).screen is Screen.CASES


def test_of_other_cases_and_of_what_is_decided_none_is_taken() -> None:
    here = at_cases()
    assert here.tap(Action.PICTURE, "another").screen is Screen.CASES
    here.tap(Action.DECIDE, f"{Decision.GETS_A_TAG} {CASE}").tap(Action.PICTURE, CASE)
    assert here.screen is Screen.CASES
    refused = perform(KeepCasePicture(case_id=CASE, picture=picture(), by=STAFF), here.lab.lab)
    assert refused == PictureNotKept(PictureTrouble.NOT_WRITTEN)
    unknown = KeepCasePicture(case_id="another", picture=picture(), by=STAFF)
    assert perform(unknown, here.lab.lab) == PictureNotKept(PictureTrouble.NOT_WRITTEN)
    assert here.lab.pictures.kept == {}


def test_no_visitor_gets_there() -> None:
    here = at_cases()
    alone = replace(here.kiosk, desk=None)
    assert advance(alone, Tap(Action.PICTURE, CASE), here.now)[0].screen is Screen.ATTRACT
    shoot(here.tap(Action.PICTURE, CASE)).scan(PATS)
    assert (here.kiosk.desk, here.kiosk.pictures, here.kiosk.cases) == (None, None, None)
    assert events(here.lab) == []


def test_left_alone_the_desk_closes_and_the_picture_is_gone() -> None:
    here = shoot(at_cases().tap(Action.PICTURE, CASE)).wait(121_000)
    assert (here.screen, here.kiosk.pictures, here.lab.pictures.kept) == (Screen.ATTRACT, None, {})


def test_again_takes_another_one_and_a_hurried_tap_keeps_none() -> None:
    here = shoot(at_cases().tap(Action.PICTURE, CASE), b"blurred")
    here.tap(Action.KEEP).wait(LOOK_MS - 1).tap(Action.KEEP)
    assert events(here.lab) == []
    keep(shoot(here.tap(Action.REMOVE), b"sharp"))
    assert list(here.lab.pictures.kept.values()) == [jpeg(b"sharp")]


def test_a_full_disk_and_a_full_journal_are_said_and_leave_nothing() -> None:
    here = shoot(at_cases().tap(Action.PICTURE, CASE))
    here.lab.pictures.full = True
    keep(here)
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.DISK_FULL
    here.lab.pictures.full, here.lab.store.full = False, True
    keep(here)
    assert here.kiosk.pictures is not None
    assert here.kiosk.pictures.trouble is PictureTrouble.NOT_WRITTEN
    assert (here.lab.pictures.kept, events(here.lab)) == ({}, [])


def test_two_taps_delete_it_and_another_one_may_be_taken() -> None:
    here = pictured(b"somebody in it")
    (event,) = events(here.lab)
    here.tap(Action.REMOVE, event.picture_id)
    assert here.lab.pictures.names() == {event.picture_id}, "one tap asks"
    here.tap(Action.REMOVE, event.picture_id)
    assert (here.lab.pictures.names(), page(here).out) == (frozenset(), None)
    assert len(here.lab.told("case.picture_deleted")) == 1
    keep(shoot(here, b"nobody in it"))
    assert list(here.lab.pictures.kept.values()) == [jpeg(b"nobody in it")]


def test_who_may_not_look_after_things_deletes_none() -> None:
    lab = pictured().lab
    (event,) = events(lab)
    lab.tell(Fact(Stream(SITE_STREAM), StaffRoleGiven(person=STAFF, role=StaffRole.IT)))
    perform(DeleteCasePicture(case_id=CASE, picture_id=event.picture_id, by=STAFF), lab.lab)
    unknown = DeleteCasePicture(case_id="another", picture_id=event.picture_id, by=STAFF)
    assert perform(unknown, lab.lab) == PicturesShown(case_id="another")
    assert lab.pictures.names() == {event.picture_id}
    assert lab.told("case.picture_deleted") == []


def elsewhere(lab: TestLab) -> TestLab:
    """Every log is of the second desk, and no file of it is here."""
    exchange = StandingExchange()
    exchange.others = [Peer(log_id=lab.told("case.pictured")[0].log_id, site_id=1, kiosk="Second desk", seq=1)]
    object.__setattr__(lab.lab, "exchange", exchange)
    lab.pictures.kept.clear()
    return lab


def test_it_stays_on_the_kiosk_that_took_it_and_another_one_says_where_it_is() -> None:
    told = shown(elsewhere(pictured().lab))
    assert told is not None
    assert (told.picture, told.trouble, told.kiosk) == (None, PictureTrouble.ELSEWHERE, "Second desk")


def test_of_two_that_two_kiosks_took_each_shows_its_own() -> None:
    lab = pictured(b"here").lab
    theirs = replace(events(lab)[0], picture_id="b-1", digest="00")
    lab.tell(Fact(BAY, theirs))
    told = shown(lab)
    assert told is not None
    assert told.picture == picture(b"here")
    lab.pictures.kept.clear()
    left = shown(lab)
    assert left is not None
    assert (left.picture_id, left.trouble) == ("b-1", PictureTrouble.GONE)


def test_the_sweep_at_the_start_leaves_it_and_takes_what_staff_had_deleted() -> None:
    lab = pictured().lab
    (event,) = events(lab)
    lab.pictures.keep("0-0", jpeg())
    assert sweep(lab.lab) == 1
    assert lab.pictures.names() == {event.picture_id}
    lab.pictures.stuck = True
    perform(DeleteCasePicture(case_id=CASE, picture_id=event.picture_id, by=STAFF), lab.lab)
    lab.pictures.stuck = False
    assert (sweep(lab.lab), lab.pictures.names()) == (1, frozenset())


def due(lab: TestLab) -> set[str]:
    return {line.what for line in retention.plan(lab.lab, Periods()).lines if line.rule is Rule.PICTURES}


def test_it_goes_a_month_after_the_case_is_decided_and_not_before() -> None:
    lab = pictured().lab
    (event,) = events(lab)
    lab.wait(90 * DAY)
    assert due(lab) == set(), "nobody has decided"
    settle(lab)
    lab.wait(30 * DAY)
    assert due(lab) == set()
    lab.wait(1)
    assert due(lab) == {event.picture_id}
    proof = retention.apply(retention.plan(lab.lab, Periods()), lab.lab, by=STAFF)
    assert isinstance(proof, Proof)
    assert (proof.gone[Rule.PICTURES], proof.left, lab.pictures.names()) == (1, 0, frozenset())
    gone = shown(lab)
    assert gone is not None
    assert gone.trouble is PictureTrouble.GONE


def test_of_what_another_kiosk_took_nothing_is_planned_here() -> None:
    lab = elsewhere(pictured().lab)
    settle(lab)
    lab.wait(31 * DAY)
    assert due(lab) == set()


@pytest.mark.parametrize("case_id", ["another", ""])
def test_a_case_that_nobody_knows_has_none(case_id: str) -> None:
    assert perform(LookAtCasePicture(case_id=case_id, by=STAFF), found().lab) == PicturesShown(case_id=case_id)


def test_the_journal_holds_no_byte_of_it() -> None:
    lab = pictured(b"secret of a lens").lab
    assert "secret" not in "".join(repr(entry) for entry in lab.store.entries)
