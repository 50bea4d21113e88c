# SPDX-License-Identifier: Apache-2.0
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

Grey: TypeAlias = npt.NDArray[np.uint8]
"""A picture, height × width, 0 black to 255 white."""

SUFFIXES = frozenset({".png", ".jpg", ".jpeg"})


class FrameSource(Protocol):
    def read(self) -> Grey | None:
        """The newest frame; None if there is none, because the source ended or was lost."""


class LiveSource(Protocol):
    """An open camera. Both calls may hang for ever in a driver: they belong on a thread that can be left behind."""

    def grab(self) -> bool:
        """Wait for the next frame and take it, undecoded; false when the camera is gone."""

    def picture(self) -> Grey | None:
        """The frame taken last, decoded; None if it cannot be."""

    def close(self) -> None:
        """Give the device back."""


class PictureFrames:
    """Pictures in place of a camera: each of them once, in order."""

    def __init__(self, pictures: Iterable[Grey]) -> None:
        self._pictures = iter(pictures)

    @classmethod
    def of(cls, path: Path) -> "PictureFrames":
        """One picture, or a folder's pictures by name, each loaded when its turn comes. Raises `NotAPictureError`."""
        paths = sorted(p for p in path.iterdir() if p.suffix.lower() in SUFFIXES) if path.is_dir() else [path]
        return cls(load(p) for p in paths)

    def read(self) -> Grey | None:
        return next(self._pictures, None)


class NotAPictureError(ValueError):
    """The file is missing, or OpenCV knows no way to read it."""


def shrunk(grey: Grey, width: int, height: int) -> Grey:
    """The picture at another size, each pixel the mean of what it covers."""
    return np.asarray(cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def jpeg(grey: Grey, most: int) -> bytes | None:
    """The picture as a JPEG of at most so many bytes, in memory; None where even a coarse one is larger."""
    for quality in (88, 70, 50):
        done, data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if done and data.size <= most:
            return data.tobytes()
    return None


def load(path: Path) -> Grey:
    """A PNG or JPEG file as grey picture. Raises `NotAPictureError`."""
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError as problem:
        raise NotAPictureError(f"{path.name}: {problem.strerror}") from problem
    picture = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
    if picture is None:
        raise NotAPictureError(f"{path.name}: neither PNG nor JPEG")
    return np.asarray(picture, np.uint8)
