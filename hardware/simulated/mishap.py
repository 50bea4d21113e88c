# SPDX-License-Identifier: Apache-2.0
"""What may befall a simulated camera. Without OpenCV: whoever only names a mishap does not load it."""

from enum import Enum


class Mishap(Enum):
    """What staff can rehearse. Dim light, glare and a telephone are pictures to show: `badge_pictures.CONDITIONS`."""

    NONE = "works"
    UNPLUGGED = "unplugged"
    BUSY = "busy"
    """Another program has it. One that has it already loses it."""
    HUNG = "hung"
    """It gives no frame and does not say why."""
    FROZEN = "frozen"
    """The same frame for ever."""
    BLACK = "black"
    """A cover before the lens."""
    UPSIDE_DOWN = "upside down"
