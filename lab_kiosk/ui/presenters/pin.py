# SPDX-License-Identifier: Apache-2.0
"""The keypad before the desk: how much was typed, never what."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.pin import LENGTHS
from lab_kiosk.application.pins import PinAsk
from lab_kiosk.ui.presenters.times import countdown


@dataclass(frozen=True)
class PinView:
    """``typed`` of ``length`` digits are there. ``wait`` is the time until somebody may try again, "4:59" or empty."""

    ask: str = PinAsk.NOTHING
    name: str = ""
    typed: int = 0
    length: int = 0
    fault: str = ""
    left: int = 0
    wait: str = ""
    changing: bool = False


def pin_view(kiosk: Kiosk) -> PinView:
    keypad = kiosk.keypad
    if keypad is None:
        return PinView()
    wait = -(-(keypad.waits_until - kiosk.now.mono) // 1000)
    return PinView(
        ask=keypad.ask,
        name=keypad.name,
        typed=len(keypad.typed),
        length=LENGTHS[keypad.ask],
        fault=keypad.fault or "",
        left=keypad.left,
        wait=countdown(wait) if wait > 0 else "",
        changing=keypad.changing,
    )
