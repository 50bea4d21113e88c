# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import cv2
import numpy as np

from hardware.camera.frames import Grey
from hardware.camera.scanner import CameraScanner
from hardware.scan import ScanKind
from hardware.scanner import Reading


class HeldStill:
    """A picture as a hand holds it before a camera: frame by frame a little moved, turned and noisy. Never ends."""

    def __init__(self, picture: Grey, seed: int = 0) -> None:
        self._picture = picture
        self._random = np.random.default_rng(seed)

    def read(self) -> Grey:
        height, width = self._picture.shape
        x, y, angle = self._random.normal(0, (1.5, 1.5, 0.3))
        move = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
        move[:, 2] += (x, y)
        moved = cv2.warpAffine(self._picture, move, (width, height), borderMode=cv2.BORDER_REPLICATE)
        noisy = moved + self._random.normal(0, 2, moved.shape)
        return np.asarray(np.clip(noisy, 0, 255), np.uint8)


class SimulatedCamera(CameraScanner):
    """A camera before which pictures are held. They are read by the real decoder, so what it reads is no pretence."""

    def __init__(
        self,
        is_ours: Callable[[str], bool],
        device: str = "simulated camera",
        seed: int = 0,
        on_frame: Callable[[Grey], None] | None = None,
    ) -> None:
        """``on_frame`` sees every frame that passes, for a viewfinder."""
        super().__init__(device, is_ours, ScanKind.CAMERA)
        self._seed = seed
        self._on_frame = on_frame
        self._held: HeldStill | None = None

    def show(self, picture: Grey) -> None:
        """Hold a picture before the camera, in place of the one that was there."""
        self._held = HeldStill(picture, self._seed)

    def take_away(self) -> None:
        self._held = None

    def tick(self, at: float) -> Reading | None:
        """One frame passes. Call it about fifteen times a second of the given time."""
        if self._held is None:
            return None
        frame = self._held.read()
        if self._on_frame is not None:
            self._on_frame(frame)
        return self.look(frame, at)
