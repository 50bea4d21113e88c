# SPDX-License-Identifier: Apache-2.0
"""Whether a camera that delivers frames does its work: frozen, black, mounted on its head.

A value and what follows from one more frame; no clock, no device. What is wrong with a camera that delivers none is
known where it is opened and waited for (`hardware/camera/capture.py`).
"""

import zlib
from dataclasses import dataclass, replace

from hardware.camera.frames import Grey
from hardware.device import Trouble

FROZEN_AFTER = 5.0
FROZEN_FRAMES = 10
"""Seconds and frames, both. Noise changes every picture of a sensor: the very same one again is an old one."""
BLACK_AFTER = 2.0
BLACK_MEAN, BLACK_PEAK = 12, 40
"""0 to 255, of a picture shrunk to `SMALL`: a covered lens has no bright spot anywhere, a dark room has some."""
ON_ITS_HEAD = 135.0
"""Degrees from which a badge is on its head rather than held askew."""
IN_A_ROW = 4
"""Badges on their heads, one after the other: one visitor may hold it so, four do not."""
SMALL = (80, 45)
"""Width and height of the picture that light and movement are judged by."""
_EVERY = 16
"""Rows: enough of a frame to know it again."""


@dataclass(frozen=True, slots=True)
class Health:
    """What the last frames and badges say about the camera."""

    print: int = -1
    """A sum over some rows of the newest frame; the frame itself is kept nowhere."""
    same_since: float = 0.0
    same: int = 0
    frozen: bool = False
    """Until a frame comes that differs, also over a new opening of the device."""
    dark_since: float | None = None
    seen_at: float = 0.0
    turned: int = 0
    """Badges in a row that say otherwise than `upside_down`."""
    upside_down: bool = False

    def saw(self, frame: Grey, small: Grey, at: float) -> "Health":
        """After one more frame and the same one at the size `SMALL`."""
        print_ = zlib.crc32(frame[::_EVERY].tobytes())
        same = print_ == self.print
        dark = float(small.mean()) < BLACK_MEAN and int(small.max()) < BLACK_PEAK
        since, count = (self.same_since, self.same + 1) if same else (at, 1)
        return replace(
            self,
            print=print_,
            same_since=since,
            same=count,
            frozen=same and (self.frozen or (count >= FROZEN_FRAMES and at - since >= FROZEN_AFTER)),
            dark_since=(at if self.dark_since is None else self.dark_since) if dark else None,
            seen_at=at,
        )

    def read(self, angle: float) -> "Health":
        """After a badge that had not been in view before, turned by `angle` degrees in the picture as it is."""
        on_its_head = abs(angle) >= ON_ITS_HEAD
        turned = self.turned + 1 if on_its_head is not self.upside_down else 0
        if turned < IN_A_ROW:
            return replace(self, turned=turned)
        return replace(self, turned=0, upside_down=not self.upside_down)

    def reopened(self) -> "Health":
        """After the device was opened anew: how it is mounted is still known, and a frozen picture by its sum."""
        return Health(
            print=self.print if self.frozen else -1,
            frozen=self.frozen,
            upside_down=self.upside_down,
            turned=self.turned,
        )

    @property
    def trouble(self) -> Trouble | None:
        """The worst that is known. A covered lens gives the same picture again and again, so black is asked first."""
        if self.dark_since is not None and self.seen_at - self.dark_since >= BLACK_AFTER:
            return Trouble.BLACK
        if self.frozen:
            return Trouble.FROZEN
        return Trouble.UPSIDE_DOWN if self.upside_down else None
