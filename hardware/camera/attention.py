# SPDX-License-Identifier: Apache-2.0
"""How often it is worth looking: often while something moves, now and then before an empty room."""

from dataclasses import dataclass, field

import numpy as np

from hardware.camera.frames import Grey

BUSY, QUIET = 1 / 15, 1 / 5
"""Seconds from one look to the next."""
PATIENCE = 3.0
"""Seconds for which a picture in which nothing moves any more is still looked at as if something did."""
MOVES = 6
"""Of 0 to 255, in any spot of the small picture: noise of ±5 in single pixels comes to ±0.4 there."""


@dataclass(frozen=True, slots=True)
class Attention:
    """What is remembered of the last pictures: when something last moved, and the small picture to compare with."""

    small: Grey | None = field(default=None, repr=False)
    moved_at: float = float("-inf")
    seen_at: float = float("-inf")

    def after(self, small: Grey, at: float) -> "Attention":
        """After one more small picture, `at` seconds of a clock that does not jump. The first one counts as moved."""
        moved = self.small is None or int(np.abs(small.astype(np.int16) - self.small).max()) > MOVES
        return Attention(small, at if moved else self.moved_at, at)

    @property
    def moving(self) -> bool:
        """Whether the newest picture differs from the one before."""
        return self.moved_at == self.seen_at

    @property
    def interval(self) -> float:
        """Seconds until the next look is due."""
        return BUSY if self.seen_at - self.moved_at < PATIENCE else QUIET
