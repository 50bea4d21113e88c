# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import cv2
import numpy as np
import pytest

from hardware.camera.frames import NotAPictureError, PictureFrames, load


def test_pictures_come_once_and_in_order() -> None:
    pictures = [np.full((2, 3), shade, np.uint8) for shade in (1, 2)]
    frames = PictureFrames(pictures)
    assert [frames.read() is picture for picture in pictures] == [True, True]
    assert frames.read() is None


def test_a_folder_is_its_pictures_by_name_and_nothing_else(tmp_path: Path) -> None:
    for name, shade in (("b.png", 20), ("a.JPG", 10), ("c.jpeg", 30)):
        assert cv2.imwrite(str(tmp_path / name), np.full((8, 8, 3), shade, np.uint8))
    (tmp_path / "truth.txt").write_text("IL0")
    frames = PictureFrames.of(tmp_path)
    shades = []
    while (frame := frames.read()) is not None:
        assert frame.shape == (8, 8)
        shades.append(int(frame[0, 0]))
    assert shades == [10, 20, 30]


def test_one_picture_is_one_frame(tmp_path: Path) -> None:
    assert cv2.imwrite(str(tmp_path / "ü.png"), np.full((4, 4), 7, np.uint8))
    frames = PictureFrames.of(tmp_path / "ü.png")
    assert frames.read() is not None
    assert frames.read() is None


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_picture_says_so_by_its_name_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.png").write_bytes(content)
    with pytest.raises(NotAPictureError, match=r"^broken\.png: ") as caught:
        load(tmp_path / "broken.png")
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_picture_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotAPictureError, match=r"^gone\.png: No such file"):
        PictureFrames.of(tmp_path / "gone.png").read()
