# SPDX-License-Identifier: Apache-2.0
"""A PIN: six digits that are not the first ones that anybody tries."""

from __future__ import annotations

from itertools import pairwise

PIN_DIGITS = 6


def well_formed(pin: str) -> bool:
    return len(pin) == PIN_DIGITS and pin.isascii() and pin.isdecimal()


def too_easy(pin: str) -> bool:
    """Steps of one size (``111111``, ``123456``, ``864208``), or one piece again and again (``121212``, ``407407``)."""
    digits = [int(digit) for digit in pin]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    pieces = (pin[:size] * (len(pin) // size) for size in (1, 2, 3))
    return len(steps) <= 1 or pin in pieces
