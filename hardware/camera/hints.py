# SPDX-License-Identifier: Apache-2.0
"""What would help somebody whose badge is not read, from what a look at the picture found anyway.

A code that was found and not read says how large its modules are. Too small or too large decides first, then light and
glare where the code is; what is left is moved or out of focus, and for both it helps to hold it still. A code that is
so far away or so much blurred that nobody sees a code in it gives no hint.
"""

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from hardware.camera.decoder import Found, Unread
from hardware.camera.frames import Grey

SMALL_MODULE = 2.3
"""Pixels. Below 2.5 reading begins to fail, below 2 it has failed (`tests/benchmarks/bench_decode.py`, "far")."""
LARGE_MODULE = 7.0
"""Pixels. The longest badge is then 287 pixels wide: not read at this size, it is too near to be in focus."""
DARK_ROOM = 26
DARK_CODE = 60
"""Means of 0 to 255: of the whole picture, and of the place where the code is."""
RUN_OVER = 250
GLARE = 0.02
"""Share of pixels of the code that run over, while its paper does not."""
LONE_PATTERN = 20
"""Modules: a box less wide is a micro code, which is what a lone finder pattern is taken for."""
MOVED_LATELY = 1.5
"""Seconds after a code was lost out of sight in which a moving picture is a moving badge."""


class Hint(Enum):
    NONE = auto()
    COME_CLOSER = auto()
    GO_BACK = auto()
    MORE_LIGHT = auto()
    HOLD_STILL = auto()
    TOO_MUCH_GLARE = auto()
    TWO_CODES = auto()


@dataclass(frozen=True, slots=True)
class Glance:
    """What a hint is made of; all of it is known after a look."""

    found: Found
    mean: float
    """Of the whole picture, 0 to 255."""
    moving: bool
    code_mean: float = 0.0
    code_run_over: float = 0.0
    """Mean, and share of pixels that run over, where the first unread code is."""
    ours: int = 0
    """How many codes of ours were read; a poster in the background is none."""


def glance(grey: Grey, found: Found, mean: float, *, moving: bool, ours: int = 0) -> Glance:
    """Measure where the first unread code is."""
    if not found.unread:
        return Glance(found, mean, moving, ours=ours)
    code = _around(grey, found.unread[0])
    if not code.size:
        return Glance(found, mean, moving, ours=ours)
    return Glance(found, mean, moving, float(np.mean(code)), float(np.mean(code >= RUN_OVER)), ours)


def hint_of(seen: Glance) -> Hint:
    """The one thing to say about one picture."""
    if seen.ours:
        return Hint.TWO_CODES if seen.ours > 1 else Hint.NONE
    if seen.found.unread:
        return _unread(seen, seen.found.unread[0].module)
    return Hint.MORE_LIGHT if seen.moving and seen.mean < DARK_ROOM else Hint.NONE


def _unread(seen: Glance, module: float) -> Hint:
    if module < SMALL_MODULE:
        return Hint.COME_CLOSER
    if module > LARGE_MODULE:
        return Hint.GO_BACK
    if seen.code_run_over >= GLARE:
        return Hint.TOO_MUCH_GLARE
    if seen.code_mean < DARK_CODE:
        return Hint.MORE_LIGHT
    return Hint.HOLD_STILL


@dataclass(frozen=True, slots=True)
class Advice:
    """The hint that is shown. It waits until a picture is no accident, and stays long enough to be read."""

    shown: Hint = Hint.NONE
    shown_at: float = float("-inf")
    next: Hint = Hint.NONE
    next_since: float = float("-inf")
    code_at: float = float("-inf")
    """When a code was last seen that could not be read."""
    read_at: float = float("-inf")

    SETTLES = 0.35
    """Seconds that a picture has to say the same."""
    STAYS = 1.6
    """Seconds that a hint is shown at least, unless the badge is read before."""
    SATISFIED = 3.0
    """Seconds after a badge was read in which nobody needs a hint: it is still in view, and not read in each frame."""

    def after(self, seen: Glance, at: float) -> "Advice":
        """The advice after one more glance, `at` seconds of a clock that does not jump."""
        if seen.ours == 1 or at - self.read_at < self.SATISFIED:
            return Advice(read_at=at if seen.ours == 1 else self.read_at)
        hint = hint_of(seen)
        code_at = at if seen.found.unread else self.code_at
        if hint is Hint.NONE and seen.moving and at - code_at <= MOVED_LATELY:
            hint = Hint.HOLD_STILL
        since = self.next_since if hint is self.next else at
        if hint is self.shown:
            return Advice(hint, at if hint is not Hint.NONE else self.shown_at, hint, since, code_at)
        stays = 0 if self.shown is Hint.NONE else self.STAYS
        if at - since >= self.SETTLES and at - self.shown_at >= stays:
            return Advice(hint, at, hint, since, code_at)
        return Advice(self.shown, self.shown_at, hint, since, code_at)


def _around(grey: Grey, code: Unread) -> Grey:
    """The upright box around a code, cut at the edges of the picture.

    Of a code whose finder pattern alone was seen, the rest may lie on any side: the box reaches its length further.
    """
    xs, ys = zip(*code.corners, strict=True)
    width = max(xs) - min(xs)
    reach = width if width < LONE_PATTERN * code.module else 0
    left, right = max(0, int(min(xs) - reach)), int(max(xs) + reach) + 1
    return grey[max(0, int(min(ys) - reach)) : int(max(ys) + reach) + 1, left:right]
