# SPDX-License-Identifier: Apache-2.0
from hardware.camera.frames import Grey
from hardware.camera.scanner import ALONE, GONE, CameraScanner
from hardware.scan import Reason, Rejected, Scan, ScanKind, Symbology
from hardware.scanner import Reading
from hardware.simulated.badge_pictures import (
    CONDITIONS,
    LONGEST_BADGE,
    badge_picture,
    crowd_picture,
    empty_picture,
    flat_code,
)
from hardware.simulated.camera import HeldStill, SimulatedCamera

FRAME = 1 / 15
A, B = flat_code("IL0AAAAAA"), flat_code("IL0BBBBBB")
BOTH = crowd_picture(("IL0AAAAAA", "IL0BBBBBB"))
EMPTY = empty_picture()


def ours(text: str) -> bool:
    return text.startswith("IL")


def watch(camera: CameraScanner, picture: Grey, start: float, seconds: float) -> list[Reading]:
    """What the camera makes of a picture that is in view for some seconds, fifteen times each."""
    looks = (camera.look(picture, start + i * FRAME) for i in range(round(seconds / FRAME)))
    return [reading for reading in looks if reading is not None]


def test_a_badge_in_view_is_one_scan_however_long_it_stays() -> None:
    camera = CameraScanner("desk camera", ours)
    assert watch(camera, A, 10.0, 8.0) == [Scan("IL0AAAAAA", Symbology.QR, "desk camera", ScanKind.CAMERA, 10.0)]


def test_a_badge_that_flickers_is_one_scan_and_one_that_comes_back_is_another() -> None:
    camera = CameraScanner("desk camera", ours)
    assert camera.look(A, 0.0) is not None
    assert camera.look(EMPTY, 1.0) is None
    assert camera.look(A, GONE - 0.1) is None
    assert camera.look(A, 2 * GONE) is not None


def test_another_badge_need_not_wait() -> None:
    camera = CameraScanner("desk camera", ours)
    assert [camera.look(A, 0.0) is not None, camera.look(B, 0.1) is not None] == [True, True]


def test_two_badges_ask_for_one_and_ask_once() -> None:
    camera = CameraScanner("desk camera", ours)
    assert watch(camera, BOTH, 0.0, 8.0) == [Rejected(Reason.SEVERAL_CODES)]


def test_after_a_crowd_one_has_to_stay_alone_for_a_moment() -> None:
    camera = CameraScanner("desk camera", ours)
    camera.look(BOTH, 0.0)
    assert camera.look(A, ALONE - 0.1) is None
    reading = camera.look(A, ALONE)
    assert isinstance(reading, Scan)
    assert reading.text == "IL0AAAAAA"


def test_codes_that_are_not_ours_are_counted_and_nobody_hears_of_them() -> None:
    camera = CameraScanner("desk camera", ours)
    readings: list[Reading] = []
    camera.open(readings.append)
    for text in ("25", "https://example.org/menu", "IL0\n<b>", "IL0ä"):
        assert camera.look(flat_code(text), 0.0) is None
    assert readings == []
    assert camera.dropped == 4


def test_one_of_ours_beside_a_poster_is_no_crowd() -> None:
    camera = CameraScanner("desk camera", ours)
    reading = camera.look(crowd_picture(("IL0AAAAAA", "https://example.org")), 0.0)
    assert isinstance(reading, Scan)


def test_the_simulated_camera_reads_a_badge_that_one_look_may_miss() -> None:
    camera = SimulatedCamera(ours)
    readings: list[Reading] = []
    camera.open(readings.append)
    assert camera.tick(0.0) is None
    camera.show(badge_picture(LONGEST_BADGE, CONDITIONS["tilted"], seed=3))
    for i in range(6):
        camera.tick(1.0 + i * FRAME)
    camera.take_away()
    assert camera.tick(9.0) is None
    (scan,) = readings
    assert isinstance(scan, Scan)
    assert (scan.text, scan.kind, scan.symbology) == (LONGEST_BADGE, ScanKind.CAMERA, Symbology.QR)


def test_a_held_picture_is_never_twice_the_same_and_the_same_again_by_its_seed() -> None:
    first, again = HeldStill(A, seed=1), HeldStill(A, seed=1)
    frames = [first.read() for _ in range(3)]
    assert all((frame == again.read()).all() for frame in frames)
    assert (frames[0] != frames[1]).any()
    assert frames[0].shape == A.shape
