# SPDX-License-Identifier: Apache-2.0
"""Cameras for tests: a device that is fed by hand, and a film of a badge that the real `cv2.VideoCapture` plays."""

import queue
from pathlib import Path

import cv2

from hardware.camera.capture import UNPLUGGED, Fault, Identity, VideoFrames
from hardware.camera.frames import Grey, LiveSource


class Fed:
    """A device whose frames a test hands over one by one; between them it hangs, as drivers do."""

    identity = Identity("usb-1", "Fed camera", "/dev/v4l/by-id/usb-1")

    def __init__(self) -> None:
        self.frames: queue.Queue[Grey | None] = queue.Queue()
        self.fault: Fault | None = None
        self.opened = 0
        self.closed: queue.Queue[int] = queue.Queue()
        """One entry for each opening that was given back."""
        self.passed: queue.Queue[bool] = queue.Queue()
        """One entry for each frame, wanted or not, once nothing more is made of it: the next one is asked for."""

    def open(self) -> LiveSource | Fault:
        if self.fault is not None:
            return self.fault
        self.opened += 1
        return _Line(self, self.opened)


class _Line:
    def __init__(self, device: Fed, number: int) -> None:
        self._device = device
        self._number = number
        self._frames = device.frames
        self._frame: Grey | None = None

    def grab(self) -> bool:
        if self._frame is not None:
            self._device.passed.put(self._frame is not None)
        self._frame = self._frames.get()
        return self._frame is not None

    def picture(self) -> Grey | None:
        return self._frame

    def close(self) -> None:
        self._frame = None
        self._device.closed.put(self._number)


class Film:
    """An MJPG film in place of a camera, opened by OpenCV. At its end it is unplugged."""

    identity = Identity("film", "Film", way="file")

    def __init__(self, path: Path) -> None:
        self._path = path

    def open(self) -> LiveSource | Fault:
        capture = cv2.VideoCapture(str(self._path))
        return VideoFrames(capture) if capture.isOpened() else UNPLUGGED


def film(path: Path, pictures: list[Grey]) -> Film:
    """Write the pictures, all of one size, as a film at thirty frames a second."""
    height, width = pictures[0].shape
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (width, height))
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR))
    writer.release()
    return Film(path)
