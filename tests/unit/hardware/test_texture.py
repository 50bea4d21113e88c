# SPDX-License-Identifier: Apache-2.0
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hardware.camera import decoder
from hardware.camera.decoder import QrDecoder, enlarged, plain, sharpened
from hardware.camera.frames import Grey
from hardware.camera.texture import SIDE, Window, busiest
from hardware.simulated.badge_pictures import (
    CONDITIONS,
    HEIGHT,
    LONGEST_BADGE,
    WIDTH,
    Condition,
    badge_picture,
    crowd_picture,
    empty_picture,
    flat_code,
)

FAR_ASIDE = Condition(nearest=400, farthest=430, aside=450)


def shows(window: Window, x: float, y: float, room: int = 90) -> bool:
    """Whether a window has a place in it, and `room` around that."""
    across = window.left + room < x < window.left + window.width - room
    return across and window.top + room < y < window.top + window.height - room


@pytest.mark.parametrize("name", [name for name in CONDITIONS if not name.startswith("phone")])
@pytest.mark.parametrize("seed", range(3))
def test_a_badge_among_shelves_and_posters_is_in_the_first_window(name: str, seed: int) -> None:
    shift = int(np.random.default_rng(seed).integers(-400, 400))
    picture = np.roll(badge_picture(LONGEST_BADGE, CONDITIONS[name], seed), shift, axis=1)
    assert shows(busiest(picture, 1)[0], WIDTH / 2 + shift, HEIGHT / 2)


@pytest.mark.parametrize("seed", range(8))
def test_a_large_badge_that_is_out_of_focus_is_in_the_first_window_with_all_of_its_corners(seed: int) -> None:
    near = Condition(nearest=130, farthest=180, lens_blur=3, aside=300)
    picture = badge_picture(LONGEST_BADGE, near, seed)
    decoder = QrDecoder()
    whole = [bool(look(picture)) for look in (plain, enlarged, sharpened)]
    assert any(whole) == any([decoder.decode(picture), decoder.decode(picture)])


def test_two_badges_that_only_a_closer_look_reads_are_two() -> None:
    """One of them alone would be taken for the visitor's."""
    both = (LONGEST_BADGE, "IL0" + LONGEST_BADGE[3:][::-1])
    crowds = (crowd_picture(both, CONDITIONS["dim"], seed) for seed in range(60))
    picture = next(p for p in crowds if not plain(p) and len(enlarged(p)) == 2)
    assert {read.text for read in QrDecoder().decode(picture)} == set(both)


def test_a_poster_that_is_busier_than_any_badge_blinds_no_door() -> None:
    pictures = (badge_picture(LONGEST_BADGE, FAR_ASIDE, seed) for seed in range(60))
    picture = next(p for p in pictures if not plain(p) and enlarged(p))
    (read,) = enlarged(picture)
    aside = slice(0, 400) if read.corners[0][0] > WIDTH / 2 else slice(WIDTH - 400, WIDTH)
    picture[:400, aside] = np.kron(np.indices((200, 200)).sum(axis=0) % 2 * 255, np.ones((2, 2)))
    assert not shows(busiest(picture, 1)[0], *read.corners[0])
    decoder = QrDecoder()
    assert {read.text for _ in range(6) for read in decoder.decode(picture)} == {LONGEST_BADGE}


@given(
    arrays(np.uint8, st.tuples(st.integers(1, 30), st.integers(1, 30))),
    st.integers(1, 40),
    st.integers(1, 40),
    st.integers(1, 4),
)
def test_windows_lie_in_the_picture_and_are_no_larger_than_is_said(
    tile: Grey, down: int, across: int, windows: int
) -> None:
    picture = np.tile(tile, (down, across))
    found = busiest(picture, windows)
    assert len(set(found)) == len(found) <= windows
    for window in found:
        assert window.of(picture).shape == (window.height, window.width)
        assert 0 <= window.left <= window.left + window.width <= picture.shape[1]
        assert 0 <= window.top <= window.top + window.height <= picture.shape[0]
        assert window.width * window.height <= SIDE * SIDE or min(picture.shape) < 32


def test_a_small_picture_is_one_window() -> None:
    assert [tuple(window) for window in busiest(np.zeros((240, 320), np.uint8), 2)] == [(0, 0, 320, 240)]


def test_where_nothing_changes_there_is_no_window() -> None:
    assert busiest(np.full((720, 1280), 128, np.uint8), 2) == ()
    edge = np.zeros((720, 1280), np.uint8)
    edge[:, 640:] = 255
    assert busiest(edge, 2) == ()


def test_a_code_at_each_border_of_the_picture_is_shown_whole() -> None:
    code = flat_code("IL0CORNER", pixels_per_module=2)
    size = len(code)
    for left in (0, WIDTH - size):
        for top in (0, HEIGHT - size):
            picture = np.full((HEIGHT, WIDTH), 200, np.uint8)
            picture[top : top + size, left : left + size] = code
            (first, *_) = busiest(picture, 1)
            assert np.array_equal(first.of(picture)[top - first.top :, left - first.left :][:size, :size], code)


def test_what_a_closer_look_at_a_place_reads_is_said_in_pixels_of_the_whole_picture() -> None:
    pictures = (badge_picture(LONGEST_BADGE, FAR_ASIDE, seed) for seed in range(60))
    picture = next(p for p in pictures if not plain(p) and enlarged(p))
    (expected,) = enlarged(picture)
    (read,) = QrDecoder().decode(picture)
    assert read.text == LONGEST_BADGE
    assert np.allclose(read.corners, expected.corners, atol=2)


def test_two_windows_that_both_show_a_code_give_it_once() -> None:
    pictures = (badge_picture(LONGEST_BADGE, FAR_ASIDE, seed) for seed in range(60))
    picture = next(p for p in pictures if not plain(p) and enlarged(p))
    assert len(QrDecoder().decode(picture)) == 1


@pytest.mark.parametrize("condition", [Condition(), CONDITIONS["dim"]])
def test_a_frame_without_a_code_is_looked_at_closely_only_in_parts(
    condition: Condition, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an empty room costs all day follows from these pixels; `bench_decode` says how many milliseconds."""
    looked: list[int] = []

    def counting(grey: Grey) -> Grey:
        looked.append(grey.size)
        return double(grey)

    double = decoder._double
    monkeypatch.setattr(decoder, "_double", counting)
    eyes = QrDecoder()
    for seed in range(4):
        eyes.decode(empty_picture(condition, seed))
    assert 0 < sum(looked) / 4 <= WIDTH * HEIGHT / 4
