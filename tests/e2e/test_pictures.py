# SPDX-License-Identifier: Apache-2.0
"""A picture of a headset as it goes out and as it comes back, on the whole kiosk with its simulated camera; then the
rule lets go of both. What a power cut left is swept when the kiosk starts.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hardware.simulated.mishap import Mishap
from lab_kiosk.application import retention
from lab_kiosk.application.devices import DeviceCondition, DeviceKind
from lab_kiosk.application.flows.pictures import camera_here
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.pictures import MOST_BYTES, Pictured
from lab_kiosk.application.retention import Manifest, Periods, Proof, Rule
from lab_kiosk.cli.tour_hands import Tour
from lab_kiosk.keys.pictures import FOLDER
from tests.support import accessible
from tests.support.hands import Hands, at_the_desk

HEADSET = "ILXH2YKVF"
ORPHAN = "0192f7c2-0000-7000-8000-00000000dead"


def sealed(tour: Tour) -> list[Path]:
    return sorted((tour.sample.config.data / FOLDER).glob("*"))


def handed_out(tour: Tour, hands: Hands) -> None:
    tour.driver.tap("Hand out")
    hands.arrive(Screen.HAND_OUT)
    hands.scan(tour.badge("person"))
    tour.driver.wait_for(lambda: tour.kiosk.handing is not None and tour.kiosk.handing.borrower is not None, "somebody")
    hands.scan(HEADSET)
    tour.driver.wait_for(lambda: tour.kiosk.handing is not None and bool(tour.kiosk.handing.items), "a thing")
    tour.driver.tap("Let them read")
    hands.arrive(Screen.HAND_AGREE)
    tour.driver.tap("I understand")
    hands.arrive(Screen.HAND_OUT)
    tour.driver.wait_for(lambda: tour.kiosk.handing is not None and bool(tour.kiosk.handing.ready), "it can go out")
    tour.driver.tap("Hand out 1 thing")
    hands.arrive(Screen.HANDED_OUT)


def shoot(tour: Tour) -> None:
    """Take a picture, look at it, keep it."""
    preview = tour.house.ui.presentation.preview
    tour.driver.wait_for(lambda: bool(preview.source), "what the camera sees")
    before = len(sealed(tour))
    tour.driver.tap("Take picture")
    tour.driver.wait_for(lambda: tour.kiosk.pictures is not None and tour.kiosk.pictures.taken is not None, "a picture")
    assert len(sealed(tour)) == before, "looked at, and not kept"
    tour.clock.skip(1)
    tour.driver.tap("Keep")
    tour.driver.wait_for(lambda: len(sealed(tour)) == before + 1, "a picture that is kept")


def decoded(one: Pictured | None) -> QImage:
    assert one is not None
    assert one.picture is not None
    assert len(one.picture.content) <= MOST_BYTES
    image = QImage.fromData(one.picture.content)
    assert (image.width(), image.height()) == (1280, 720)
    return image


@pytest.mark.slow
def test_out_with_a_picture_back_with_both_and_in_the_end_with_none(
    tour: Tour, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    hands = at_the_desk(tour)
    handed_out(tour, hands)
    tour.driver.wait_for(lambda: camera_here(tour.kiosk), "a camera")
    tour.driver.tap("Quest 3")
    hands.arrive(Screen.HAND_PICTURE)
    shoot(tour)
    hands.arrive(Screen.HANDED_OUT)
    tour.driver.tap("Next person")
    hands.arrive(Screen.HAND_OUT)
    tour.driver.tap("Back")
    hands.arrive(Screen.DESK)

    tour.driver.tap("Take back")
    hands.arrive(Screen.TAKE_BACK)
    hands.scan(HEADSET)
    tour.driver.wait_for(lambda: tour.kiosk.taking is not None and tour.kiosk.taking.last is not None, "it is back")
    tour.driver.tap("Compare")
    hands.arrive(Screen.BACK_PICTURE)
    shoot(tour)
    tour.driver.wait_for(lambda: tour.kiosk.pictures is not None and tour.kiosk.pictures.kept, "both")
    assert tour.kiosk.pictures is not None
    shown = tour.kiosk.pictures.shown
    assert shown is not None
    assert decoded(shown.out) != decoded(shown.back), "the camera saw two things"
    told = [accessible.name(one) for one in accessible.heard(tour.house.ui.window)]
    assert [one for one in told if one.startswith("As it")] == ["As it went out", "As it came back"]
    tour.driver.picture(tmp_path / "both.png")
    assert all(b"JFIF" not in file.read_bytes() for file in sealed(tour))

    camera_goes_away(tour, hands, caplog)
    assert tour.house.ui.warnings == []
    purged(tour)


def camera_goes_away(tour: Tour, hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    """Without one, the pictures that there are can be compared, and no other is offered."""
    with caplog.at_level("WARNING"):
        tour.camera_suffers(Mishap.UNPLUGGED)()
        tour.driver.wait_for(lambda: not camera_here(tour.kiosk), "a camera that is gone")
    camera = next(device for device in tour.kiosk.devices if device.kind is DeviceKind.CAMERA)
    assert camera.condition is DeviceCondition.SEARCHING
    assert "Take picture" not in tour.driver.names()
    tour.driver.tap("Back")
    hands.arrive(Screen.TAKE_BACK)


def purged(tour: Tour) -> None:
    """By the lab's own thread, as `lab-kiosk purge` does it at a kiosk that is closed."""

    def plan(days: int) -> Manifest:
        return tour.house._lab.borrow(lambda lab: retention.plan(lab, Periods(pictures=days))).result(60)

    assert plan(30).counts()[Rule.PICTURES] == 0, "it came back just now"
    due = plan(0)
    assert due.counts()[Rule.PICTURES] == 2
    assert len(sealed(tour)) == 2, "planned, and not gone"
    staff = next(badge.person.handle for badge in tour.sample.badges if badge.kind == "staff")
    proof = tour.house._lab.borrow(lambda lab: retention.apply(due, lab, staff)).result(60)
    assert isinstance(proof, Proof)
    assert (proof.gone[Rule.PICTURES], proof.left) == (2, 0)
    assert sealed(tour) == []


@pytest.mark.slow
def test_what_a_power_cut_left_between_picture_and_event_is_swept_at_the_start(tour: Tour) -> None:
    folder = tour.sample.config.data / FOLDER
    folder.mkdir()
    (folder / f"{ORPHAN}.sealed").write_bytes(b"sealed, and no event names it")
    (folder / f"{ORPHAN}.sealed.new").write_bytes(b"half")
    tour.house.close()
    tour.house = tour._open()
    tour.driver.wait_for(lambda: tour.kiosk.lab is not None, "the lab")
    assert sealed(tour) == []
