# SPDX-License-Identifier: Apache-2.0
"""A camera that looks after itself: what befalls it is said once, recovered from, and slept through."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import pytest
import zxingcpp

from hardware.camera.attention import BUSY
from hardware.camera.camera import (
    FIRST_PAUSE,
    KEPT_ALIVE,
    LONGEST_PAUSE,
    OPENING,
    PREVIEW,
    SILENCE,
    Camera,
    Told,
    inline,
)
from hardware.camera.capture import SLACK, Fault
from hardware.camera.frames import Grey, LiveSource
from hardware.camera.health import IN_A_ROW
from hardware.camera.hints import Hint
from hardware.camera.scanner import GONE, VOTES, CameraScanner, Wanted
from hardware.device import Condition as State
from hardware.device import DeviceKind, DeviceStatus, Trouble
from hardware.scan import Reason, Rejected, Scan, Symbology
from hardware.scanner import Reading
from hardware.simulated import badge_pictures
from hardware.simulated.badge_pictures import (
    CONDITIONS,
    LONGEST_BADGE,
    Condition,
    badge_picture,
    empty_picture,
    flat_code,
)
from hardware.simulated.camera import FPS, SimulatedCamera, SimulatedDevice
from hardware.simulated.mishap import Mishap
from tests.support.cameras import Fed

FRAME = 1 / 15
PATIENCE = 120
EMPTY = np.full((90, 160), 120, np.uint8)
A, B = flat_code("IL0AAAAAA"), flat_code("IL0BBBBBB")


def ours(text: str) -> bool:
    return text.startswith("IL")


@dataclass
class Desk:
    """A camera, everything that it says, and a clock that goes as it is told."""

    device: SimulatedDevice
    at: float = 0.0
    statuses: list[DeviceStatus] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    frames: list[Grey] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)

    def __post_init__(self) -> None:
        told = Told(self.statuses.append, self.hints.append, self.frames.append)
        self.camera = Camera(self.device, ours, clock=lambda: self.at, told=told, start=inline)
        self.camera.open(self.readings.append)

    def live(self, seconds: float, every: float = FRAME) -> "Desk":
        until = self.at + seconds
        while self.at < until:
            self.camera.step()
            self.at += every
        return self

    @property
    def said(self) -> list[tuple[State, Trouble | None]]:
        return [(status.condition, status.trouble) for status in self.statuses]


READY = (State.READY, None)
SEARCHING = (State.SEARCHING, None)


def test_a_camera_says_once_that_it_is_ready_and_what_it_is_called() -> None:
    desk = Desk(SimulatedDevice(EMPTY)).live(3)
    (status,) = desk.statuses
    assert (status.id, status.kind, status.way) == ("simulated camera", DeviceKind.CAMERA, "simulated")
    assert desk.camera.status == status
    assert desk.said == [READY]


@pytest.mark.parametrize(
    ("mishap", "seconds", "told"),
    [
        (Mishap.UNPLUGGED, 5, SEARCHING),
        (Mishap.BUSY, 5, (State.IN_TROUBLE, Trouble.BUSY)),
        (Mishap.FROZEN, 30, (State.IN_TROUBLE, Trouble.FROZEN)),
        (Mishap.BLACK, 30, (State.IN_TROUBLE, Trouble.BLACK)),
    ],
)
def test_what_befalls_a_camera_is_said_once_and_so_is_its_end(
    mishap: Mishap, seconds: float, told: tuple[State, Trouble | None]
) -> None:
    desk = Desk(SimulatedDevice(EMPTY)).live(1)
    desk.device.suffer(mishap)
    desk.live(seconds)
    after = [READY, told] if mishap is not Mishap.BUSY else [READY, SEARCHING, told]
    assert desk.said == after
    desk.device.suffer(Mishap.NONE)
    desk.live(LONGEST_PAUSE + 1)
    assert desk.said == [*after, READY]
    assert desk.camera.look(A, desk.at) is not None


def test_a_camera_that_is_away_is_looked_for_less_and_less_often_and_at_once_after_it_was_there() -> None:
    device = SimulatedDevice(EMPTY)
    device.suffer(Mishap.UNPLUGGED)
    tries: list[float] = []
    desk = Desk(device)
    opened = device.open

    def counted() -> LiveSource | Fault:
        tries.append(desk.at)
        return opened()

    device.open = counted  # type: ignore[method-assign]
    desk.live(60, every=0.5)
    pauses = np.diff(tries)
    assert pauses[0] == FIRST_PAUSE
    assert (np.diff(pauses) >= 0).all()
    assert pauses[-1] == LONGEST_PAUSE
    device.suffer(Mishap.NONE)
    desk.live(12)
    device.suffer(Mishap.UNPLUGGED)
    desk.live(0.2)
    before = len(tries)
    desk.live(FIRST_PAUSE + 2 * FRAME)
    assert len(tries) == before + 1


def badges(desk: Desk, number: int, *, on_head: bool) -> None:
    for at in range(number):
        code = flat_code(f"IL0BADGE{at}{int(on_head)}{int(desk.at)}")
        desk.device.show(code[::-1, ::-1] if on_head else code)
        desk.live(0.5)
    desk.device.show(None)
    desk.live(1)


def test_a_camera_on_its_head_is_known_by_its_badges_and_its_preview_is_turned() -> None:
    room = np.full((90, 160), 120, np.uint8)
    room[:45] = 200
    desk = Desk(SimulatedDevice(room)).live(1)
    assert desk.frames[-1][0, 0] > desk.frames[-1][-1, 0]
    badges(desk, IN_A_ROW, on_head=True)
    assert desk.said == [READY, (State.IN_TROUBLE, Trouble.UPSIDE_DOWN)]
    assert len([reading for reading in desk.readings if isinstance(reading, Scan)]) == IN_A_ROW
    assert desk.frames[-1][0, 0] < desk.frames[-1][-1, 0]
    badges(desk, IN_A_ROW, on_head=False)
    assert desk.said[-1] == READY


def test_a_sleeping_camera_has_given_its_device_back_and_wakes_at_once() -> None:
    desk = Desk(SimulatedDevice(EMPTY)).live(1)
    shown = len(desk.frames)
    desk.camera.sleep()
    assert desk.camera.step() == float("inf")
    desk.device.show(A)
    desk.live(2)
    assert desk.readings == []
    assert len(desk.frames) == shown
    desk.camera.wake()
    desk.live(0.1)
    assert [reading.text for reading in desk.readings if isinstance(reading, Scan)] == ["IL0AAAAAA"]
    assert desk.said == [READY, (State.RESTING, None), READY]


def test_frames_are_looked_at_fifteen_times_a_second_at_the_most() -> None:
    desk = Desk(SimulatedDevice(EMPTY))
    looks: list[float] = []
    see = desk.camera.see

    def counted(frame: Grey, at: float) -> object:
        looks.append(at)
        return see(frame, at)

    desk.camera.see = counted  # type: ignore[method-assign, assignment]
    desk.live(2, every=1 / 200)
    assert len(looks) <= 2 / BUSY + 1
    assert min(np.diff(looks)) >= BUSY - SLACK - 0.001


def test_the_viewfinder_gets_small_pictures_and_few_of_a_room_in_which_nothing_moves() -> None:
    desk = Desk(SimulatedDevice(EMPTY)).live(10)
    assert {frame.shape for frame in desk.frames} == {PREVIEW[::-1]}
    assert len(desk.frames) == pytest.approx(10 / KEPT_ALIVE, abs=2)


def test_a_badge_that_is_too_far_away_is_told_to_come_closer_until_it_is_read() -> None:
    far = badge_picture(LONGEST_BADGE, Condition(nearest=455, farthest=455, tilt=2), seed=1)
    desk = Desk(SimulatedDevice(empty_picture())).live(0.2)
    desk.device.show(far)
    desk.live(3)
    desk.device.show(badge_picture(LONGEST_BADGE))
    desk.live(1)
    assert desk.hints[0] is Hint.COME_CLOSER
    assert desk.hints[-1] is Hint.NONE
    assert len(desk.hints) == 2


def label(symbology: zxingcpp.BarcodeFormat) -> Grey:
    printed = np.array(zxingcpp.create_barcode("ILK7M2Q9X", symbology).to_image(scale=3))
    return np.pad(printed, 40, constant_values=255)


@pytest.mark.parametrize(
    ("symbology", "name"),
    [
        (zxingcpp.BarcodeFormat.Code128, Symbology.CODE_128),
        (zxingcpp.BarcodeFormat.Code39, Symbology.CODE_39),
        (zxingcpp.BarcodeFormat.DataMatrix, Symbology.DATA_MATRIX),
    ],
)
def test_labels_of_things_are_read_only_where_they_are_wanted(
    symbology: zxingcpp.BarcodeFormat, name: Symbology
) -> None:
    desk = Desk(SimulatedDevice(label(symbology))).live(1)
    assert desk.readings == []
    desk.camera.want(Wanted.BADGES_AND_LABELS)
    desk.live(1)
    (scan,) = desk.readings
    assert isinstance(scan, Scan)
    assert (scan.text, scan.symbology) == ("ILK7M2Q9X", name)


def watched(picture: Grey, *, phones_allowed: bool) -> list[Reading]:
    camera = CameraScanner("desk camera", ours, phones_allowed=phones_allowed)
    looks = (camera.look(picture, number * FRAME) for number in range(30))
    return [reading for reading in looks if reading is not None]


def test_a_telephone_is_refused_once_where_only_prints_are_taken() -> None:
    phone = badge_picture("IL0SHOWN", CONDITIONS["phone, dark mode"])
    assert watched(phone, phones_allowed=False) == [Rejected(Reason.ON_A_SCREEN)]
    (scan,) = watched(phone, phones_allowed=True)
    assert isinstance(scan, Scan)


def test_a_printed_badge_and_a_label_are_taken_there_as_ever() -> None:
    (scan,) = watched(badge_picture("IL0PRINTED"), phones_allowed=False)
    assert isinstance(scan, Scan)
    assert scan.at == pytest.approx((VOTES - 1) * FRAME)
    camera = CameraScanner("desk camera", ours, phones_allowed=False)
    camera.wanted = Wanted.BADGES_AND_LABELS
    assert isinstance(camera.look(label(zxingcpp.BarcodeFormat.Code128), 0.0), Scan)


def test_each_badge_has_a_jury_of_its_own() -> None:
    camera = CameraScanner("desk camera", ours, phones_allowed=False)
    phone, print_ = badge_picture("IL0SHOWN", CONDITIONS["phone, dark mode"]), badge_picture("IL0PRINTED")
    told = [camera.look(picture, at * FRAME) for at, picture in enumerate((phone, phone, print_, print_, print_))]
    assert [type(reading) for reading in told] == [type(None)] * 4 + [Scan]
    again = [camera.look(phone, GONE + 1 + at * FRAME) for at in range(VOTES)]
    assert again == [None, None, Rejected(Reason.ON_A_SCREEN)]


def test_the_simulated_camera_rests_while_nothing_is_shown() -> None:
    statuses: list[DeviceStatus] = []
    camera = SimulatedCamera(ours, told=Told(status=statuses.append))
    camera.tick(0.0)
    camera.show(A)
    camera.tick(1.0)
    camera.want(Wanted.BADGES_AND_LABELS)
    camera.tick(2.0)
    camera.take_away()
    camera.tick(3.0)
    assert [status.condition for status in statuses] == [State.RESTING, State.READY, State.RESTING]


# From here on with the thread of the device.


class Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def until(camera: Camera, happened: Callable[[], bool]) -> None:
    """Step whenever the camera asks for it."""
    deadline = threading.Event()
    timer = threading.Timer(PATIENCE, deadline.set)
    timer.start()
    while not happened():
        assert not deadline.is_set(), "it never happened"
        camera.step()
        camera.wait(0.02)
    timer.cancel()


def test_a_device_that_hangs_is_left_behind_and_opened_again() -> None:
    device, clock, statuses = Fed(), Clock(), list[DeviceStatus]()
    camera = Camera(device, ours, clock=clock, told=Told(status=statuses.append))
    device.frames.put(EMPTY)
    until(camera, lambda: bool(statuses))
    clock.at = SILENCE + 0.1
    until(camera, lambda: len(statuses) == 2)
    assert (statuses[-1].condition, statuses[-1].trouble) == (State.IN_TROUBLE, Trouble.DEAF)
    device.frames.put(A)  # for the thread that was left behind: while it alone waits, nobody else can take it
    assert device.closed.get(timeout=PATIENCE) == 1
    clock.at += FIRST_PAUSE
    until(camera, lambda: device.opened == 2)
    device.frames.put(EMPTY)
    until(camera, lambda: len(statuses) == 3)
    assert statuses[-1].condition is State.READY
    device.frames.put(None)
    until(camera, lambda: len(statuses) == 4)
    assert statuses[-1].condition is State.SEARCHING


def test_a_device_that_is_slow_to_open_has_time_and_not_for_ever() -> None:
    released, clock, statuses = threading.Event(), Clock(), list[DeviceStatus]()

    class Slow(Fed):
        def open(self) -> LiveSource | Fault:
            released.wait(PATIENCE)
            return super().open()

    device = Slow()
    camera = Camera(device, ours, clock=clock, told=Told(status=statuses.append))
    camera.step()
    clock.at = OPENING - 1
    camera.step()
    assert statuses == []
    clock.at = OPENING + 1
    camera.step()
    assert [status.trouble for status in statuses] == [Trouble.DEAF]
    released.set()
    device.frames.put(None)


def test_it_runs_on_a_thread_of_its_own_until_it_is_told_to_stop() -> None:
    device, stopping, seen = Fed(), threading.Event(), threading.Event()
    camera = Camera(device, ours, clock=Clock(), told=Told(frame=lambda _: seen.set()))
    thread = threading.Thread(target=camera.run, args=(stopping,))
    thread.start()
    device.frames.put(EMPTY)
    assert seen.wait(PATIENCE)
    stopping.set()
    camera.sleep()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    device.frames.put(None)
    assert device.closed.get(timeout=PATIENCE) == 1


def test_the_twin_reads_on_its_own_thread_and_hangs_like_a_device() -> None:
    clock, statuses, read = Clock(), list[DeviceStatus](), threading.Event()
    camera = SimulatedCamera(ours, clock=clock, told=Told(status=statuses.append))
    camera.open(lambda _: read.set())
    camera.show(A)
    until(camera, read.is_set)
    camera.plugged_in.suffer(Mishap.HUNG)
    clock.at += 100
    until(camera, lambda: statuses[-1].trouble is Trouble.DEAF)
    camera.plugged_in.suffer(Mishap.NONE)
    clock.at += LONGEST_PAUSE
    until(camera, lambda: statuses[-1].condition is State.READY)
    camera.close()
    camera.rest()


@pytest.mark.parametrize(
    ("mishap", "told"),
    [
        (Mishap.UNPLUGGED, SEARCHING),
        (Mishap.FROZEN, (State.IN_TROUBLE, Trouble.FROZEN)),
        (Mishap.BLACK, (State.IN_TROUBLE, Trouble.BLACK)),
        (Mishap.UPSIDE_DOWN, (State.IN_TROUBLE, Trouble.UPSIDE_DOWN)),
    ],
)
def test_a_mishap_that_is_rehearsed_is_noticed_and_over_when_it_works_again(
    mishap: Mishap, told: tuple[State, Trouble | None]
) -> None:
    statuses: list[DeviceStatus] = []
    camera = SimulatedCamera(lambda text: text.startswith("QQ-"), told=Told(status=statuses.append))
    camera.open(lambda _: None)
    ticks = iter(range(1, 3000))

    def until_told(wanted: tuple[State, Trouble | None]) -> None:
        while not statuses or (statuses[-1].condition, statuses[-1].trouble) != wanted:
            camera.tick(next(ticks) / FPS)

    camera.rehearse(Mishap.NONE)
    until_told(READY)
    camera.rehearse(mishap)
    until_told(told)
    camera.rehearse(Mishap.NONE)
    until_told(READY)
    camera.close()


def test_pictures_are_the_same_for_the_same_arguments_and_differ_by_condition() -> None:
    named = {name: badge_pictures.badge_picture("IL0SAME", condition, 3) for name, condition in CONDITIONS.items()}
    again = badge_pictures.badge_picture("IL0SAME", CONDITIONS["phone"], 3)
    assert (named["phone"] == again).all()
    assert len({picture.tobytes() for picture in named.values()}) == len(CONDITIONS)
