# SPDX-License-Identifier: Apache-2.0
"""Whether a code seems to be shown by a screen that shines by itself, rather than printed.

Two signs, both of light. A telephone in dark mode shows light modules on a dark ground, and this lab prints none such.
A lit screen is some two to five times as bright as paper in a lit room: where a camera exposes for the room, the
white around the code runs over (all of it, not in one spot as where a lamp is mirrored in a laminate), while the rest
of the room does not.

What it cannot do: it misses a screen that is dimmed to the light of the room, an e-reader, every screen in a picture
that is bright altogether, and any photograph of a badge that was printed; it accuses a badge that lies alone in the
beam of a lamp. It is a speed bump against badges that are sent around, no proof of anything: what proves a badge is
its signature, and what proves a person is somebody who looks at them. tests/benchmarks/bench_glow.py counts both errors
on generated pictures.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from hardware.camera.decoder import Read
from hardware.camera.frames import Grey

PER_MODULE = 4
"""Pixels that a module has after the code was laid flat."""
QUIET = 2
"""Modules of quiet zone that are looked at: the standard asks for four, telephones often show fewer."""
RUN_OVER = 250
"""A value from which the sensor counts as full."""
OF_THE_WHITE = 0.75
"""The share of the quiet zone that has to run over before a screen is suspected …"""
OF_THE_ROOM = 0.10
"""… and the share of everything else from which it is only a picture that is too bright."""
BRIGHT_ROOM = 150
"""A mean of everything else from which the same holds: cameras that set their exposure themselves aim below."""


@dataclass(frozen=True, slots=True)
class Light:
    """The light of one code and of what is around it, 0 to 255, and shares of pixels that run over, 0 to 1."""

    quiet: float
    """The quiet zone of the code; its median."""
    ring: float
    """The dark square inside of it, as seen in the three finder patterns; its median."""
    run_over: float
    room: float
    """The mean of everything else."""
    room_run_over: float


def light_of(grey: Grey, read: Read) -> Light:
    """Lay the code flat and measure. `read` has to be a QR code."""
    side = (read.modules + 2 * QUIET) * PER_MODULE
    near, far = QUIET * PER_MODULE, (QUIET + read.modules) * PER_MODULE
    flat = cv2.getPerspectiveTransform(
        np.array(read.corners, np.float32), np.array([(near, near), (far, near), (far, far), (near, far)], np.float32)
    )
    code = np.asarray(cv2.warpPerspective(grey, flat, (side, side), borderMode=cv2.BORDER_REPLICATE), np.uint8)
    around = np.ones((side, side), bool)
    around[near:far, near:far] = False
    # A blur has mixed the module beside the code with it.
    around[near - PER_MODULE : far + PER_MODULE, near - PER_MODULE : far + PER_MODULE] = False
    quiet = code[around]
    xs, ys = zip(*read.corners, strict=True)
    reach = max(max(xs) - min(xs), max(ys) - min(ys))
    room = np.ones(grey.shape, bool)
    room[
        max(0, int(min(ys) - reach)) : int(max(ys) + reach) + 1, max(0, int(min(xs) - reach)) : int(max(xs) + reach) + 1
    ] = False
    outside = grey[room]
    return Light(
        float(np.median(quiet)),
        float(np.median(_rings(code, near, far))),
        float(np.mean(quiet >= RUN_OVER)),
        float(np.mean(outside)) if outside.size else 0.0,
        float(np.mean(outside >= RUN_OVER)) if outside.size else 0.0,
    )


def shines(light: Light) -> bool:
    """Whether it looks like a screen."""
    if light.quiet < light.ring:
        return True
    return light.run_over >= OF_THE_WHITE and light.room_run_over < OF_THE_ROOM and light.room < BRIGHT_ROOM


def _rings(code: Grey, near: int, far: int) -> Grey:
    """The outermost modules of the three finder patterns along the edges of the code."""
    arm = 7 * PER_MODULE
    edge = slice(1, PER_MODULE - 1)
    strips = [
        code[near:far][edge, near : near + arm],
        code[near:far][edge, far - arm : far],
        code[near : near + arm, near:far][:, edge],
        code[far - arm : far, near:far][:, edge],
    ]
    return np.concatenate([strip.ravel() for strip in strips])
