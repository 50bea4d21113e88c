# SPDX-License-Identifier: Apache-2.0
"""What becomes of pictures that were kept: looked up, deleted, lost, swept; and that nobody else asks for any."""

from __future__ import annotations

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.exchange import Peer
from lab_kiosk.application.flows import Action, Screen, Tap, advance
from lab_kiosk.application.flows.screens import AT_THE_DESK, PICTURE_PAGES
from lab_kiosk.application.pictures import (
    DeletePicture,
    KeepPicture,
    LookAtPictures,
    PictureNotKept,
    PicturesShown,
    PictureTaken,
    PictureTrouble,
    TakePicture,
)
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.use_cases.pictures import sweep
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.ids import AssetId, Handle, LogId, Stream, asset_stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.vocabulary import PictureStage
from lab_kiosk.ui.showcase.states import STATES
from tests.support.builders import HOUR, PAT, STAFF
from tests.support.fakes import SITE_STREAM
from tests.support.lending import loans
from tests.support.pictures import jpeg, picture
from tests.support.picturing import CAMERA, at_thing, back_again, facts, lent, out, page, pictured_out, shoot


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
    """Every state of every screen, every tap: a picture is asked for on three pages, and with a desk alone."""
    asked = set()
    for kiosk in STATES.values():
        for with_desk in (kiosk, replace(kiosk, desk=None)):
            seen = replace(with_desk, devices=(CAMERA,), busy=False)
            for action in Action:
                _, commands = advance(seen, Tap(action), kiosk.now)
                if any(isinstance(command, TakePicture) for command in commands):
                    assert seen.desk is not None
                    asked.add(seen.screen)
    assert asked == {Screen.HAND_PICTURE, Screen.BACK_PICTURE, Screen.CASE_PICTURE}
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
