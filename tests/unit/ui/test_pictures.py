# SPDX-License-Identifier: Apache-2.0
"""Pictures of things on the glass: which frames there are, what they show, and that nothing stays behind them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.pictures import PictureTrouble
from lab_kiosk.ui.presenters.pictures import PicturesView, pictures_of, pictures_view
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.presenters.viewfinder import CameraWord, Eye
from lab_kiosk.ui.qt.camera import CameraPictures
from lab_kiosk.ui.qt.pictures import ThingPictures
from lab_kiosk.ui.showcase import looking_glass
from lab_kiosk.ui.showcase.states import STATES
from lab_kiosk.ui.viewmodels.preview import STALE_MS, PreviewViewModel

SITE = Site(zone="America/Chicago")


def seen(state: str) -> PicturesView:
    return pictures_view(STATES[state], SITE)


def frames(state: str) -> list[tuple[str, bool, bool, bool]]:
    """Stage, whether it shows a picture, looks through the camera, and waits to be kept."""
    return [(frame.stage, bool(frame.source), frame.live, frame.fresh) for frame in seen(state).frames]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("hand-picture", [("out", False, True, False)]),
        ("hand-picture-taken", [("out", True, False, True)]),
        ("hand-picture-away", [("out", False, False, False)]),
        ("back-picture", [("out", True, False, False), ("in", False, True, False)]),
        ("back-picture-taken", [("out", True, False, False), ("in", True, False, True)]),
        ("back-picture-kept", [("out", True, False, False), ("in", True, False, False)]),
        ("back-picture-no-first", [("in", False, True, False)]),
        ("back-picture-no-camera", [("out", True, False, False)]),
        ("thing-pictures", [("out", True, False, False), ("in", True, False, False)]),
        ("thing-pictures-elsewhere", [("out", False, False, False), ("in", False, False, False)]),
        ("case-picture", [("case", False, True, False)]),
        ("case-picture-taken", [("case", True, False, True)]),
        ("case-picture-kept", [("case", True, False, False)]),
        ("case-picture-elsewhere", [("case", False, False, False)]),
        ("case-picture-none", [("case", False, False, False)]),
        ("case-picture-decided", [("case", True, False, False)]),
    ],
)
def test_each_state_has_its_frames(state: str, expected: list[tuple[str, bool, bool, bool]]) -> None:
    assert frames(state) == expected


def test_what_may_be_deleted_is_only_where_staff_look_back() -> None:
    assert [frame.picture_id for frame in seen("thing-pictures").frames] == ["p1", "p2"]
    assert [frame.sure for frame in seen("thing-pictures-sure").frames] == [False, True]
    for state in ("thing-pictures-to-read", "back-picture-kept", "thing-pictures-gone"):
        assert not seen(state).erasable


def test_that_of_a_case_may_be_deleted_where_it_is_kept_and_none_is_taken_of_a_decided_one() -> None:
    assert [frame.picture_id for frame in seen("case-picture-kept").frames] == ["p1"]
    assert [frame.sure for frame in seen("case-picture-sure").frames] == [True]
    assert not seen("case-picture-elsewhere").erasable
    decided, taking = seen("case-picture-decided"), seen("case-picture")
    assert (decided.stage, decided.camera, decided.kept) == ("", False, True)
    assert (taking.stage, taking.camera, taking.kept) == ("case", True, False)


def test_why_there_is_none_is_said_and_where_it_is() -> None:
    first, second = seen("thing-pictures-gone").frames
    assert (first.trouble, second.trouble) == (PictureTrouble.UNREADABLE, PictureTrouble.DELETED)
    elsewhere = seen("thing-pictures-elsewhere").frames[0]
    assert (elsewhere.trouble, elsewhere.kiosk) == (PictureTrouble.ELSEWHERE, "Second desk")


def test_before_the_lab_has_answered_the_camera_is_looked_through_already() -> None:
    kiosk = STATES["back-picture"]
    assert kiosk.pictures is not None
    view = pictures_view(replace(kiosk, pictures=replace(kiosk.pictures, shown=None)), SITE)
    assert [(frame.stage, frame.live) for frame in view.frames] == [("in", True)]


def test_a_picture_is_drawn_while_the_value_holds_it_and_no_longer() -> None:
    kiosk, provider, size = STATES["back-picture-taken"], ThingPictures(), QSize()
    provider.show(kiosk)
    assert len(pictures_of(kiosk)) == 2
    for picture in pictures_of(kiosk):
        assert provider.requestImage(picture.digest, size, QSize()).size() == QSize(1280, 720)
        assert provider.requestImage(picture.digest, size, QSize(640, 640)).size() == QSize(640, 360)
    provider.show(Kiosk())
    assert pictures_of(Kiosk()) == ()
    assert provider.requestImage(pictures_of(kiosk)[0].digest, size, QSize()).size() == QSize(1, 1)
    assert pictures_view(Kiosk(), SITE) == PicturesView()


def test_a_camera_at_which_nobody_looked_for_a_while_is_seen_again(qapp: QObject) -> None:
    """The page without a viewfinder fetches no frame; the next one that has one must not wait for somebody who did."""
    pictures, preview = CameraPictures(), PreviewViewModel()
    pictures.arrived.connect(preview.arrived)
    preview.lost.connect(pictures.forget)
    preview.hear(CameraWord(Eye.OPEN))
    for _ in range(3):
        pictures.show(looking_glass.frame())
    for mono in (0, STALE_MS + 1):
        preview.pass_time(mono)
    assert not preview.live
    assert pictures.newest().isNull(), "what nobody looks at is not held"
    pictures.show(looking_glass.frame())
    assert preview.live
