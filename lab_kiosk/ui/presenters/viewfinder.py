# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from enum import StrEnum

import msgspec


class Eye(StrEnum):
    """What a kiosk's camera is doing, as far as a visitor has to know."""

    NONE = "none"
    """There is no camera here, and nobody misses one."""
    OPEN = "open"
    ASLEEP = "asleep"
    AWAY = "away"
    """There was one, and it does not see now."""


class Tip(StrEnum):
    """What would help a camera to read a badge. The words are in ``CameraWords.qml``."""

    NONE = ""
    COME_CLOSER = "come_closer"
    GO_BACK = "go_back"
    MORE_LIGHT = "more_light"
    HOLD_STILL = "hold_still"
    TOO_MUCH_GLARE = "too_much_glare"
    TWO_CODES = "two_codes"


TIP_GLYPHS: dict[Tip, str] = {
    Tip.NONE: "",
    Tip.COME_CLOSER: "maximize-2",
    Tip.GO_BACK: "minimize-2",
    Tip.MORE_LIGHT: "sun",
    Tip.HOLD_STILL: "hand",
    Tip.TOO_MUCH_GLARE: "sparkles",
    Tip.TWO_CODES: "copy",
}


class CameraWord(msgspec.Struct, frozen=True):
    """What the camera's thread tells the viewfinder. It never carries anything that was seen."""

    eye: Eye = Eye.NONE
    tip: Tip = Tip.NONE
