# SPDX-License-Identifier: Apache-2.0
"""What a camera thinks of its pictures, without a camera: health, hints, attention, light."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.attention import BUSY, PATIENCE, QUIET, Attention
from hardware.camera.decoder import Found, QrDecoder, Unread
from hardware.camera.frames import Grey, shrunk
from hardware.camera.glow import light_of, shines
from hardware.camera.health import BLACK_AFTER, FROZEN_AFTER, FROZEN_FRAMES, IN_A_ROW, SMALL, Health
from hardware.camera.hints import MOVED_LATELY, Advice, Glance, Hint, glance, hint_of
from hardware.device import Trouble
from hardware.simulated.badge_pictures import (
    CONDITIONS,
    LONGEST_BADGE,
    Condition,
    badge_picture,
    crowd_picture,
    empty_picture,
)
from hardware.simulated.camera import HeldStill

FRAME = 1 / 15
ROOM = empty_picture()


def seen(health: Health, frames: list[Grey], start: float, every: float = FRAME) -> Health:
    for number, frame in enumerate(frames):
        health = health.saw(frame, shrunk(frame, *SMALL), start + number * every)
    return health


def test_a_room_in_which_nothing_moves_is_not_frozen() -> None:
    hand = HeldStill(ROOM)
    assert seen(Health(), [hand.read() for _ in range(20)], 0.0, FROZEN_AFTER / 4).trouble is None


def test_the_same_frame_for_five_seconds_is_a_frozen_camera_until_another_one_comes() -> None:
    frames = [ROOM] * (FROZEN_FRAMES + 5)
    every = FROZEN_AFTER / FROZEN_FRAMES
    assert seen(Health(), frames[:FROZEN_FRAMES], 0.0, every / 2).trouble is None
    frozen = seen(Health(), frames, 0.0, every)
    assert frozen.trouble is Trouble.FROZEN
    assert seen(frozen.reopened(), [ROOM], 20.0).trouble is Trouble.FROZEN
    assert seen(frozen.reopened(), [HeldStill(ROOM).read()], 20.0).trouble is None


@pytest.mark.parametrize("level", [0, 6])
def test_a_covered_lens_is_black_and_never_frozen(level: int) -> None:
    covered = np.full((720, 1280), level, np.uint8)
    frames = [covered] * 120
    assert seen(Health(), frames[:10], 0.0).trouble is None
    black = seen(Health(), frames, 0.0)
    assert black.trouble is Trouble.BLACK
    assert black.seen_at >= max(BLACK_AFTER, FROZEN_AFTER)
    assert seen(black, [HeldStill(ROOM).read()], 9.0).trouble is None


def test_a_dim_room_is_no_covered_lens() -> None:
    dim = [HeldStill(empty_picture(CONDITIONS["dim"], seed), seed).read() for seed in range(8)]
    assert seen(Health(), dim, 0.0, BLACK_AFTER).trouble is None


def test_one_visitor_may_hold_a_badge_on_its_head_four_do_not() -> None:
    health = Health()
    for angle in (180.0, -170.0, 160.0, 2.0, 179.0, 178.0, -179.0):
        health = health.read(angle)
    assert health.trouble is None
    health = health.read(175.0)
    assert health.trouble is Trouble.UPSIDE_DOWN
    for _ in range(IN_A_ROW):
        assert health.reopened().trouble is Trouble.UPSIDE_DOWN
        health = health.read(10.0)
    assert health.trouble is None


@given(st.lists(st.floats(-180, 180)))
def test_how_a_camera_hangs_only_changes_by_as_many_badges_in_a_row(angles: list[float]) -> None:
    health, changes = Health(), [0]
    for number, angle in enumerate(angles, 1):
        after = health.read(angle)
        if after.upside_down is not health.upside_down:
            assert number - changes[-1] >= IN_A_ROW
            changes.append(number)
        health = after


@pytest.mark.parametrize(("on_head", "angle"), [(False, 0.0), (True, 180.0)])
def test_a_read_says_how_its_badge_is_held(on_head: bool, angle: float) -> None:
    picture = badge_picture("IL0WHICHWAYUP", Condition(tilt=0, turn=0, on_head=on_head))
    (read,) = QrDecoder().decode(picture)
    assert abs(read.angle) == pytest.approx(angle, abs=3)
    assert read.modules == 21


def hints(condition: Condition, seeds: int = 8) -> list[Hint]:
    told = []
    for seed in range(seeds):
        picture = badge_picture(LONGEST_BADGE, condition, seed)
        found = QrDecoder().look(picture)
        if not found.reads:
            told.append(hint_of(glance(picture, found, float(picture.mean()), moving=True)))
    return told


@pytest.mark.parametrize(
    ("condition", "hint"),
    [
        (Condition(nearest=390, farthest=470), Hint.COME_CLOSER),
        (Condition(nearest=60, farthest=90, lens_blur=6), Hint.GO_BACK),
        (Condition(light=0.13, noise=7), Hint.MORE_LIGHT),
        (CONDITIONS["out of focus"], Hint.HOLD_STILL),
        (Condition(motion=3), Hint.HOLD_STILL),
    ],
)
def test_a_badge_that_is_not_read_gets_the_hint_that_helps_or_none(condition: Condition, hint: Hint) -> None:
    told = hints(condition)
    assert hint in told
    assert set(told) <= {hint, Hint.NONE}


CORNERS = ((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))
UNREAD = Found(unread=(Unread(CORNERS, 4.0),))


def test_glare_is_told_by_the_pixels_that_run_over_where_the_code_is() -> None:
    picture = np.full((400, 400), 150, np.uint8)
    assert hint_of(glance(picture, UNREAD, 150, moving=False)) is Hint.HOLD_STILL
    picture[120:160, 120:160] = 255
    assert hint_of(glance(picture, UNREAD, 150, moving=False)) is Hint.TOO_MUCH_GLARE
    assert hint_of(glance(picture // 4, UNREAD, 40, moving=False)) is Hint.MORE_LIGHT


def test_of_a_lone_finder_pattern_the_whole_code_is_looked_at() -> None:
    picture = np.full((400, 400), 150, np.uint8)
    picture[220:260, 220:260] = 255
    lone = Found(unread=(Unread(CORNERS, 100 / 13),))
    assert glance(picture, lone, 150, moving=False).code_run_over > 0
    assert glance(picture, UNREAD, 150, moving=False).code_run_over == 0


def test_a_code_outside_of_the_picture_is_measured_by_nothing() -> None:
    away = Found(unread=(Unread(tuple((x - 900, y) for x, y in CORNERS), 4.0),))  # type: ignore[arg-type]
    assert glance(np.zeros((400, 400), np.uint8), away, 150, moving=False).code_mean == 0.0


def test_two_codes_come_before_everything_and_a_dark_room_only_when_somebody_is_there() -> None:
    picture = crowd_picture(("IL0FIRST", "IL0SECOND"))
    found = QrDecoder().look(picture)
    assert hint_of(glance(picture, found, 120, moving=True, ours=2)) is Hint.TWO_CODES
    assert hint_of(glance(picture, found, 120, moving=True, ours=1)) is Hint.NONE
    assert hint_of(Glance(Found(), 10, moving=False)) is Hint.NONE
    assert hint_of(Glance(Found(), 10, moving=True)) is Hint.MORE_LIGHT


def advised(glances: list[tuple[float, Glance]]) -> list[tuple[float, Hint]]:
    """Each hint that is shown, and when."""
    advice, shown = Advice(), [(0.0, Hint.NONE)]
    for at, one in glances:
        advice = advice.after(one, at)
        if advice.shown is not shown[-1][1]:
            shown.append((at, advice.shown))
    return shown


SMALL_CODE = Glance(Found(unread=(Unread(CORNERS, 1.9),)), 120, moving=True)
NOTHING = Glance(Found(), 120, moving=False)


def test_a_hint_waits_until_a_picture_is_no_accident_and_stays_to_be_read() -> None:
    assert advised([(0.0, SMALL_CODE), (0.1, NOTHING), (0.2, SMALL_CODE)]) == [(0.0, Hint.NONE)]
    steady = [(at / 10, SMALL_CODE if at < 10 else NOTHING) for at in range(60)]
    (_, first), (came, hint), (went, last) = advised(steady)
    assert (first, hint, last) == (Hint.NONE, Hint.COME_CLOSER, Hint.NONE)
    assert came == pytest.approx(Advice.SETTLES, abs=0.1)
    assert went - 0.9 >= Advice.STAYS


def test_a_badge_that_is_read_takes_the_hint_away_at_once_and_for_as_long_as_it_may_flicker() -> None:
    read = Glance(QrDecoder().look(badge_picture("IL0READ")), 120, moving=True, ours=1)
    steady = [(at / 10, SMALL_CODE) for at in range(10)]
    after = [(1.0 + at / 10, SMALL_CODE) for at in range(1, 40)]
    shown = advised([*steady, (1.0, read), *after])
    assert [hint for _, hint in shown] == [Hint.NONE, Hint.COME_CLOSER, Hint.NONE, Hint.COME_CLOSER]
    assert shown[2][0] == 1.0
    assert shown[3][0] >= 1.0 + Advice.SATISFIED


def test_a_code_that_was_seen_and_is_blurred_away_is_asked_to_hold_still() -> None:
    blurred = Glance(Found(), 120, moving=True)
    assert advised([(at / 10, blurred) for at in range(30)]) == [(0.0, Hint.NONE)]
    moved = [(0.0, SMALL_CODE), *((at / 10, blurred) for at in range(1, 60))]
    shown = [hint for _, hint in advised(moved)]
    assert shown == [Hint.NONE, Hint.HOLD_STILL, Hint.NONE]
    assert MOVED_LATELY > Advice.SETTLES


def test_it_is_looked_often_while_something_moves_and_rarely_at_an_empty_room() -> None:
    hand, attention, intervals = HeldStill(ROOM), Attention(), []
    quiet = shrunk(ROOM, *SMALL)
    for number in range(80):
        attention = attention.after(quiet, number * FRAME)
        intervals.append(attention.interval)
    assert (intervals[0], intervals[-1]) == (BUSY, QUIET)
    assert intervals.index(QUIET) == pytest.approx(PATIENCE / FRAME, abs=1)
    badge = shrunk(badge_picture(LONGEST_BADGE, CONDITIONS["far"]), *SMALL)
    assert attention.after(badge, 6.0).interval == BUSY
    assert attention.after(badge, 6.0).moving
    assert hand.read().shape == ROOM.shape
    assert "array" not in repr(attention)


def test_the_noise_of_a_sensor_is_no_movement() -> None:
    random = np.random.default_rng(1)
    attention = Attention()
    for number in range(12):
        noisy = np.clip(ROOM + random.normal(0, 5, ROOM.shape), 0, 255).astype(np.uint8)
        attention = attention.after(shrunk(noisy, *SMALL), number * FRAME)
        assert attention.moving is (number == 0)


def judged(condition: Condition, seeds: int = 4) -> list[bool]:
    told = []
    for seed in range(seeds):
        picture, decoder = badge_picture(LONGEST_BADGE, condition, seed), QrDecoder()
        reads = decoder.decode(picture) or decoder.decode(picture)
        told += [shines(light_of(picture, read)) for read in reads]
    assert told
    return told


@pytest.mark.parametrize("name", [name for name in CONDITIONS if not name.startswith("phone")])
def test_no_printed_badge_is_taken_for_a_telephone(name: str) -> None:
    assert not any(judged(CONDITIONS[name]))


def test_a_picture_that_is_too_bright_altogether_accuses_nobody() -> None:
    assert not any(judged(Condition(light=1.25)))


@pytest.mark.parametrize(
    "condition",
    [CONDITIONS["phone, dark mode"], Condition(light=0.3, noise=4, glow=4), Condition(glow=1.2, dark_mode=True)],
)
def test_a_telephone_in_dark_mode_or_in_a_dim_room_is_known(condition: Condition) -> None:
    assert all(judged(condition))


def test_a_code_that_fills_the_picture_has_no_room_around_it() -> None:
    picture = badge_picture("IL0NEAR", Condition(nearest=60, farthest=60, tilt=0, turn=0))
    (read,) = QrDecoder().decode(picture)
    cut = picture[:, 320:960]
    (read,) = QrDecoder().decode(np.ascontiguousarray(cut))
    assert light_of(cut, read).room_run_over == 0.0
