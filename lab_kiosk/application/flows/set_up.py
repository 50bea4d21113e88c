# SPDX-License-Identifier: Apache-2.0
"""From the hardware check to the page that sets one scanner up, and back. Nothing of it is written anywhere."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk.application.devices import DeviceKind
from lab_kiosk.application.flows.kiosk import Kiosk, Move, Table, Tap, go, stay
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Action
from lab_kiosk.application.intents import TryScan
from lab_kiosk.application.set_up import ScannerHeard, ScannerSetup


def begun(kiosk: Kiosk, tap: Tap) -> Move:
    there = any(device.id == tap.value and device.kind is DeviceKind.SCANNER for device in kiosk.devices)
    return go(kiosk, Screen.SET_UP, setup=ScannerSetup(device=tap.value)) if there else stay(kiosk)


def heard(kiosk: Kiosk, word: ScannerHeard) -> Move:
    """The last reading of a code counts: whoever repairs a setting scans it again."""
    setup = kiosk.setup
    if setup is None or word.device != setup.device:
        return kiosk, ()
    marks = tuple(word.mark if at == word.number else mark for at, mark in enumerate(setup.marks, start=1))
    return stay(kiosk, setup=replace(setup, heard=word, marks=marks))


def read(kiosk: Kiosk, intent: TryScan) -> Move:
    """The same code once more, as a reading: the page tells what came before anybody made one of it."""
    return kiosk, ()


def put_away(kiosk: Kiosk, tap: Tap) -> Move:
    return go(kiosk, Screen.HARDWARE, setup=None, tried=None)


TABLE: Table = {
    (Screen.HARDWARE, Action.SET_UP): begun,
    (Screen.SET_UP, ScannerHeard): heard,
    (Screen.SET_UP, TryScan): read,
    (Screen.SET_UP, Action.BACK): put_away,
    (Screen.SET_UP, Action.CONTINUE): put_away,
}
