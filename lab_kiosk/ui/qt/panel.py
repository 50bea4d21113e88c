# SPDX-License-Identifier: Apache-2.0
"""How large the glass is. Panels are known to lie about it, so what they say is only believed within reason."""

from __future__ import annotations

SANE = (2.4, 7.2)
"""Pixels per millimetre of a 1080p panel of 35 inches and of a 4K panel of 24 inches."""
USUAL = 1 / 0.248
"""A 21.5-inch panel of 1920 × 1080: what the screens are drawn for."""


def pixels_per_mm(width_px: float, width_mm: float) -> float:
    """The pitch of a panel that says it is ``width_mm`` wide; the usual one if that cannot be."""
    if width_mm <= 0:
        return USUAL
    pitch = width_px / width_mm
    return pitch if SANE[0] <= pitch <= SANE[1] else USUAL


def as_if_full_size(width_px: float, height_px: float) -> float:
    """The pitch that makes a window look like a whole 21.5-inch panel, whichever way it stands."""
    return USUAL * max(width_px, height_px) / 1920
