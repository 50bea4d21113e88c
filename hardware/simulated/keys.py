# SPDX-License-Identifier: Apache-2.0
"""Key presses as a scanner or a person makes them, to be fed to a `WedgeScanner`."""

from collections.abc import Sequence

from hardware.scanners.wedge import KeyPress


def scanner_keys(text: str, start: float, gap: float = 0.002, suffix: str = "\r") -> tuple[KeyPress, ...]:
    """A scan: one key for each character and the suffix, `gap` seconds apart."""
    return tuple(KeyPress(character, start + i * gap) for i, character in enumerate(text + suffix))


def typed_keys(text: str, start: float, gaps: Sequence[float]) -> tuple[KeyPress, ...]:
    """A person's typing: `gaps[i]` seconds pass before key i."""
    at, keys = start, []
    for character, gap in zip(text, gaps, strict=True):
        at += gap
        keys.append(KeyPress(character, at))
    return tuple(keys)
