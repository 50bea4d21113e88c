# SPDX-License-Identifier: Apache-2.0
"""What makes a demo easier to see, in the words that programs and pages are told it in.

A program finds it in its environment, a page of a folder in its address. Neither has to know any of it.
"""

from __future__ import annotations

from lab_kiosk.application.commands import Ease
from lab_kiosk.domain.launch import HIGH_CONTRAST, LARGER_TEXT, REDUCED_MOTION


def environment(ease: Ease, *, still: bool) -> dict[str, str]:
    """For a program. What an earlier visitor chose never comes along: it is said for each start."""
    wanted = ((LARGER_TEXT, ease.larger_text), (HIGH_CONTRAST, ease.high_contrast), (REDUCED_MOTION, still))
    return {name: "1" for name, chosen in wanted if chosen}


def query(ease: Ease, *, still: bool) -> dict[str, str]:
    """For a page: ``larger``, ``contrast`` and ``still``, each ``1`` or not there."""
    wanted = (("larger", ease.larger_text), ("contrast", ease.high_contrast), ("still", still))
    return {name: "1" for name, chosen in wanted if chosen}
