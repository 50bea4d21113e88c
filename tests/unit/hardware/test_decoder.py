# SPDX-License-Identifier: Apache-2.0
import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hardware.camera.decoder import QrDecoder, Read, decode_labels, enlarged, plain, sharpened
from hardware.camera.frames import Grey
from hardware.simulated.badge_pictures import (
    CONDITIONS,
    LONGEST_BADGE,
    Condition,
    badge_picture,
    crowd_picture,
    empty_picture,
    flat_code,
)


def texts(reads: tuple[Read, ...]) -> list[str]:
    return [read.text for read in reads]


def label(text: str, symbology: zxingcpp.BarcodeFormat) -> Grey:
    printed = np.array(zxingcpp.create_barcode(text, symbology).to_image(scale=3))
    return np.pad(printed, 40, constant_values=255)


@pytest.mark.parametrize("distance", [250, 300, 350])
@pytest.mark.parametrize("seed", range(4))
def test_the_longest_badge_is_read_at_the_first_look_at_the_design_limit(distance: float, seed: int) -> None:
    picture = badge_picture(LONGEST_BADGE, Condition(nearest=distance, farthest=distance), seed)
    (read,) = QrDecoder().decode(picture)
    assert (read.text, read.data, read.aim) == (LONGEST_BADGE, LONGEST_BADGE.encode(), "]Q1")


@pytest.mark.parametrize("seed", range(8))
def test_an_empty_room_gives_nothing_by_any_look(seed: int) -> None:
    picture = empty_picture(seed=seed)
    assert [look(picture) for look in (plain, enlarged, sharpened, decode_labels)] == [(), (), (), ()]


def test_each_second_look_reads_what_the_plain_one_does_not() -> None:
    far = [badge_picture(LONGEST_BADGE, CONDITIONS["far"], seed) for seed in range(12)]
    soft = [badge_picture(LONGEST_BADGE, CONDITIONS["out of focus"], seed) for seed in range(12)]
    assert any(not plain(picture) and texts(enlarged(picture)) == [LONGEST_BADGE] for picture in far)
    assert any(not plain(picture) and texts(sharpened(picture)) == [LONGEST_BADGE] for picture in soft)


def test_a_badge_that_only_sharpening_reads_is_read_within_two_frames() -> None:
    soft = (badge_picture(LONGEST_BADGE, CONDITIONS["out of focus"], seed) for seed in range(40))
    picture = next(p for p in soft if not plain(p) and not enlarged(p) and sharpened(p))
    decoder = QrDecoder()
    assert [texts(decoder.decode(picture)) for _ in range(4)] == [[], [LONGEST_BADGE], [], [LONGEST_BADGE]]


@pytest.mark.parametrize("look", [plain, enlarged])
def test_a_phone_in_dark_mode_is_read(look: object) -> None:
    assert callable(look)
    assert texts(look(255 - flat_code("IL0LIGHTONDARK"))) == ["IL0LIGHTONDARK"]


def test_a_code_that_needs_no_second_look_is_read_in_every_frame() -> None:
    decoder, dark_mode = QrDecoder(), 255 - flat_code("IL0LIGHTONDARK")
    assert sharpened(dark_mode) == ()
    assert [texts(decoder.decode(dark_mode)) for _ in range(4)] == [["IL0LIGHTONDARK"]] * 4


@pytest.mark.parametrize("look", [plain, enlarged, sharpened])
def test_corners_are_pixels_of_the_picture_that_was_given(look: object) -> None:
    assert callable(look)
    picture = np.full((400, 600), 235, np.uint8)
    code = flat_code("IL0WHEREAMI", pixels_per_module=4)
    picture[100 : 100 + len(code), 200 : 200 + len(code)] = code
    left, top, side = 200 + 16, 100 + 16, len(code) - 32
    expected = [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
    (read,) = look(picture)
    assert np.allclose(read.corners, expected, atol=2.5)


def test_two_badges_are_two_reads() -> None:
    picture = crowd_picture(("IL0FIRST", "IL0SECOND"))
    assert sorted(texts(QrDecoder().decode(picture))) == ["IL0FIRST", "IL0SECOND"]


def test_bytes_are_given_as_they_are_printed() -> None:
    (read,) = plain(flat_code("GS\x1dIL0 10%"))
    assert (read.text, read.data) == ("GS\x1dIL0 10%", b"GS\x1dIL0 10%")


@pytest.mark.parametrize(
    ("symbology", "aim"),
    [
        (zxingcpp.BarcodeFormat.Code128, "]C0"),
        (zxingcpp.BarcodeFormat.Code39, "]A0"),
        (zxingcpp.BarcodeFormat.DataMatrix, "]d1"),
    ],
)
def test_labels_are_read_in_the_equipment_view_and_ignored_at_check_in(
    symbology: zxingcpp.BarcodeFormat, aim: str
) -> None:
    picture = label("ILK7M2Q9X", symbology)
    (read,) = decode_labels(picture)
    assert (read.text, read.data, read.aim) == ("ILK7M2Q9X", b"ILK7M2Q9X", aim)
    assert [look(picture) for look in (plain, enlarged, sharpened)] == [(), (), ()]


def test_a_qr_code_is_no_label() -> None:
    assert decode_labels(flat_code("IL0BADGE")) == ()


@given(arrays(np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60))))
def test_no_picture_is_too_odd_to_look_at(picture: Grey) -> None:
    decoder = QrDecoder()
    for _ in range(2):
        assert isinstance(decoder.decode(picture), tuple)
    assert isinstance(decode_labels(picture), tuple)


def test_a_part_of_a_picture_is_read_without_a_copy() -> None:
    picture = np.full((720, 1280), 235, np.uint8)
    code = flat_code("IL0GUIDEBOX")
    picture[200 : 200 + len(code), 300 : 300 + len(code)] = code
    assert texts(plain(picture[180:420, 280:520])) == ["IL0GUIDEBOX"]


@pytest.mark.parametrize("picture", [np.zeros((9, 9, 3), np.uint8), np.zeros((9, 9), np.float32)])
def test_a_picture_that_is_not_grey_is_a_bug_and_loud(picture: Grey) -> None:
    with pytest.raises(ValueError, match="grey"):
        plain(picture)


def test_a_read_shows_its_text_to_no_log() -> None:
    assert "SECRET" not in repr(plain(flat_code("IL0SECRET")))
